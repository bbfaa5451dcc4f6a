#include "tests/desktop/accessible.h"
#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QDBusVariant>
#include <ranges>
#include <vector>

namespace mn::test {

using namespace Qt::StringLiterals;

// (so): who is at the other end, and what of it.
struct Reference {
    QString service;
    QDBusObjectPath path;
};

static const QDBusArgument &operator>>(const QDBusArgument &in, Reference &reference)
{
    in.beginStructure();
    in >> reference.service >> reference.path;
    in.endStructure();
    return in;
}

} // namespace mn::test

Q_DECLARE_METATYPE(mn::test::Reference)

namespace mn::test {

namespace {

const QString kAccessible = u"org.a11y.atspi.Accessible"_s;
const QString kText = u"org.a11y.atspi.Text"_s;
const QString kComponent = u"org.a11y.atspi.Component"_s;
const QString kProperties = u"org.freedesktop.DBus.Properties"_s;
const QString kRegistry = u"org.a11y.atspi.Registry"_s;
const QString kRoot = u"/org/a11y/atspi/accessible/root"_s;
constexpr int kPatienceMs = 20'000; // for one answer of a program that is busy
constexpr int kAskedTogether = 16;  // times five questions: when over 128 were waited for, some were never answered

QDBusMessage call(const QString &service, const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QList<Reference> referencesIn(const QDBusMessage &answer)
{
    QList<Reference> references;
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        answer.arguments().constFirst().value<QDBusArgument>() >> references;
    return references;
}

quint64 statesIn(const QDBusMessage &answer)
{
    QList<quint32> words;
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        answer.arguments().constFirst().value<QDBusArgument>() >> words;
    return words.size() < 2 ? 0 : quint64(words[1]) << 32 | words[0];
}

QString stringIn(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    const QVariant first = answer.arguments().constFirst();
    return first.canConvert<QDBusVariant>() ? first.value<QDBusVariant>().variant().toString() : first.toString();
}

// The four questions of one thing, asked at once.
struct Asked {
    QDBusPendingCall name, role, roleName, states, children;
};

} // namespace

QString AccessibleTree::serviceOf(qint64 processId) const
{
    for (const Reference &program :
         referencesIn(m_bus.call(call(kRegistry, kRoot, kAccessible, u"GetChildren"_s), QDBus::Block, kPatienceMs))) {
        const QDBusReply<uint> pid = m_bus.interface()->servicePid(program.service);
        if (pid.isValid() && pid.value() == uint(processId))
            return program.service;
    }
    return {};
}

// Breadth first, some things at a time: their questions are on their way together.
QList<Accessible> AccessibleTree::read(qint64 processId) const
{
    QList<Accessible> all;
    const QString service = serviceOf(processId);
    if (service.isEmpty())
        return all;
    const auto ask = [this, &service](const QString &path, const QString &interface, const QString &method,
                                      const QVariantList &arguments = {}) {
        return m_bus.asyncCall(call(service, path, interface, method, arguments), kPatienceMs);
    };
    QList<Accessible> open{{.service = service, .path = kRoot}};
    while (!open.isEmpty()) {
        const QList<Accessible> some = open.mid(0, kAskedTogether);
        open.remove(0, some.size());
        std::vector<Asked> asked;
        for (const Accessible &one : some)
            asked.push_back({ask(one.path, kProperties, u"Get"_s, {kAccessible, u"Name"_s}),
                             ask(one.path, kAccessible, u"GetRole"_s), ask(one.path, kAccessible, u"GetRoleName"_s),
                             ask(one.path, kAccessible, u"GetState"_s), ask(one.path, kAccessible, u"GetChildren"_s)});
        for (size_t i = 0; i < asked.size(); ++i) {
            Accessible one = some[qsizetype(i)];
            for (QDBusPendingCall *const answer :
                 {&asked[i].name, &asked[i].role, &asked[i].roleName, &asked[i].states, &asked[i].children})
                answer->waitForFinished();
            if (asked[i].role.isError())
                continue; // it went while it was asked
            one.name = stringIn(asked[i].name.reply());
            one.role = Role(asked[i].role.reply().arguments().value(0).toUInt());
            one.roleName = stringIn(asked[i].roleName.reply());
            one.states = statesIn(asked[i].states.reply());
            if (one.depth > 1 && !one.is(State::Visible)) // windows say so or not
                continue;
            all << one;
            for (const Reference &child : referencesIn(asked[i].children.reply()))
                open << Accessible{.service = service,
                                   .path = child.path.path(),
                                   .parent = int(all.size() - 1),
                                   .depth = one.depth + 1};
        }
    }
    return all;
}

QString AccessibleTree::text(const Accessible &of) const
{
    const QDBusMessage answer =
        m_bus.call(call(of.service, of.path, kText, u"GetText"_s, {0, -1}), QDBus::Block, kPatienceMs);
    // Qt gives a document's line ends as those of paragraphs.
    return answer.type() == QDBusMessage::ReplyMessage ? stringIn(answer).replace(QChar::ParagraphSeparator, u'\n')
                                                       : QString();
}

QRect AccessibleTree::place(const Accessible &of) const
{
    constexpr uint kOfTheScreen = 0;
    const QDBusMessage answer =
        m_bus.call(call(of.service, of.path, kComponent, u"GetExtents"_s, {kOfTheScreen}), QDBus::Block, kPatienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    const QDBusArgument in = answer.arguments().constFirst().value<QDBusArgument>();
    int x = 0, y = 0, width = 0, height = 0;
    in.beginStructure();
    in >> x >> y >> width >> height;
    in.endStructure();
    return {x, y, width, height};
}

QString asText(const QList<Accessible> &tree)
{
    // Children stand behind all of their parents' level; here each goes below its own.
    QList<QList<qsizetype>> children(tree.size());
    for (qsizetype i = 1; i < tree.size(); ++i)
        children[tree[i].parent] << i;
    QString text;
    QList<qsizetype> open;
    if (!tree.isEmpty())
        open << 0;
    while (!open.isEmpty()) {
        const qsizetype at = open.takeLast();
        const Accessible &one = tree[at];
        text += QString(2 * one.depth, u' ') + one.roleName + u" \""_s + one.name + u'"';
        for (const auto &[state, word] :
             {std::pair(State::Focused, u" focused"_s), std::pair(State::Checked, u" checked"_s),
              std::pair(State::Selected, u" selected"_s)})
            if (one.is(state))
                text += word;
        text += u'\n';
        for (const qsizetype child : children[at] | std::views::reverse)
            open << child;
    }
    return text;
}

} // namespace mn::test
