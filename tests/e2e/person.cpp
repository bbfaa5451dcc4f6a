#include "tests/e2e/person.h"
#include "tests/desktop/until.h"
#include <QTest>
#include <algorithm>

namespace mn::test {

using namespace Qt::StringLiterals;

bool Sought::fits(const Accessible &one) const
{
    if (!roles.isEmpty() && !roles.contains(one.role))
        return false;
    switch (match) {
    case Name::Whole:
        return one.name == name;
    case Name::Begin:
        return one.name.startsWith(name);
    case Name::Part:
        return one.name.contains(name);
    }
    return false;
}

Sought button(const QString &name)
{
    return {{Role::Button, Role::ToggleButton, Role::CheckBox, Role::RadioButton, Role::PageTab}, name};
}

Sought field(const QString &name)
{
    return {{Role::Text, Role::PasswordText, Role::SpinButton}, name};
}

Sought row(const QString &begin)
{
    return {{Role::ListItem}, begin, Sought::Name::Begin};
}

Sought said(const QString &part)
{
    return {{}, part, Sought::Name::Part};
}

Sought menuItem(const QString &name)
{
    return {{Role::MenuItem}, name, Sought::Name::Begin};
}

Sought shown(Role role, const QString &name)
{
    return {{role}, name};
}

Person::Person(Desktop &desktop, Program &home, const QStringList &arguments)
    : m_desktop(desktop), m_home(home), m_program(start(arguments))
{
}

Person::~Person()
{
    m_program->kill();
    // The next one finds no window that is about to go.
    (void)until([this] {
        m_desktop.display().followWindows();
        return !m_desktop.display().window();
    });
}

std::unique_ptr<Running> Person::start(const QStringList &arguments) const
{
    QProcessEnvironment environment = m_home.environment();
    m_desktop.addTo(environment);
    // What waits on the thread that draws ends the program, and so the test.
    environment.insert(u"MN_GUARD"_s, u"1"_s);
#ifndef __SANITIZE_ADDRESS__ // whose own library has to be the first
    environment.insert(u"MN_WATCHED_FOLDERS"_s, m_home.home({}));
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(MN_FILE_WATCH));
#endif
    return std::make_unique<Running>(QStringLiteral(MN_WINDOW), QStringList{u"--vault"_s, m_home.vault()} + arguments,
                                     environment, m_home.home({}));
}

bool Person::handsOver(const QStringList &what)
{
    const std::unique_ptr<Running> second = start(what);
    if (!waitsFor([&second] { return !second->isRunning(); }, u"the second start to end"_s))
        return false;
    QProcess &process = second->process();
    const QByteArray words = process.readAllStandardError();
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 && words.isEmpty())
        return true;
    qWarning("the second start ended with %d, and said:\n%s", process.exitCode(), words.constData());
    return false;
}

QList<Accessible> Person::look() const
{
    return m_desktop.tree().read(processId());
}

std::optional<Accessible> Person::find(const Sought &sought) const
{
    for (const Accessible &one : look())
        if (sought.fits(one) && one.is(State::Showing))
            return one;
    return {};
}

QList<Accessible> Person::findAll(const Sought &sought) const
{
    QList<Accessible> all;
    for (const Accessible &one : look())
        if (sought.fits(one) && one.is(State::Showing))
            all << one;
    return all;
}

QString Person::textOf(const Sought &sought) const
{
    const auto one = find(sought);
    return one ? m_desktop.tree().text(*one) : QString();
}

std::optional<Accessible> Person::focused(const QList<Accessible> &tree)
{
    std::optional<Accessible> innermost;
    for (const Accessible &one : tree)
        if (one.is(State::Focused) && one.role != Role::Frame && (!innermost || innermost->depth <= one.depth))
            innermost = one;
    return innermost;
}

bool Person::waitsFor(const std::function<bool()> &condition, const QString &what)
{
    const bool came = until([&] {
        m_desktop.display().followWindows();
        return condition() || !isThere();
    });
    if (came && isThere())
        return true;
    report(isThere() ? what : what + u" (the program has ended)"_s);
    return false;
}

void Person::report(const QString &what)
{
    const QString place =
        QDir::temp().filePath(u"mnemosyne-e2e-%1.png"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
    m_desktop.display().picture().save(place);
    qWarning("waited for: %s\nseen instead (picture: %s):\n%s%s", qPrintable(what), qPrintable(place),
             qPrintable(asText(look())), complaints().constData());
}

bool Person::sees(const Sought &sought)
{
    return waitsFor([&] { return find(sought).has_value(); }, u"to see \"%1\""_s.arg(sought.name));
}

bool Person::sees(const Sought &sought, State state)
{
    return waitsFor(
        [&] {
            const auto one = find(sought);
            return one && one->is(state);
        },
        u"\"%1\" to be in state %2"_s.arg(sought.name).arg(int(state)));
}

bool Person::seesNot(const Sought &sought)
{
    return waitsFor([&] { return !find(sought); }, u"\"%1\" to go"_s.arg(sought.name));
}

bool Person::reads(const Sought &sought, const QString &text)
{
    return waitsFor([&] { return textOf(sought) == text; },
                    u"\"%1\" to read \"%2\""_s.arg(sought.name, text.left(200)));
}

bool Person::clickWith(const Sought &sought, Qt::MouseButton button)
{
    // Where it is when it stands still: what has just come may move.
    QRect before;
    QRect now;
    const bool isStill = waitsFor(
        [&] {
            const auto one = find(sought);
            before = now;
            now = one && one->is(State::Enabled) ? m_desktop.tree().place(*one) : QRect();
            return !now.isEmpty() && now == before;
        },
        u"to be able to click \"%1\""_s.arg(sought.name));
    if (isStill)
        m_desktop.display().click(now.center(), button);
    return isStill;
}

bool Person::click(const Sought &sought)
{
    return clickWith(sought, Qt::LeftButton);
}

bool Person::rightClick(const Sought &sought)
{
    return clickWith(sought, Qt::RightButton);
}

bool Person::typesInto(const Sought &sought, const QString &text)
{
    if (!sees(sought, State::Focused))
        return false;
    type(text);
    return true;
}

QHash<int, QString> Person::recoveryWords()
{
    QHash<int, QString> words;
    (void)waitsFor(
        [&] {
            for (const Accessible &item : findAll(row({}))) {
                const QStringList parts = item.name.split(u". "_s);
                if (parts.size() == 2)
                    words.insert(parts[0].toInt(), parts[1]);
            }
            return words.size() == 24;
        },
        u"24 words"_s);
    return words;
}

QList<int> Person::wordsAskedFor()
{
    const Sought anyWord{{Role::Text}, u"Word "_s, Sought::Name::Begin};
    QList<int> numbers;
    if (sees(anyWord))
        for (const Accessible &one : findAll(anyWord))
            numbers << one.name.section(u' ', 1).toInt();
    std::ranges::sort(numbers);
    return numbers;
}

QByteArray Person::complaints()
{
    m_complaints += m_program->process().readAllStandardError();
    return m_complaints;
}

bool Person::leaves()
{
    press(u"Ctrl+Q"_s);
    QProcess &process = m_program->process();
    if (!until([&process] { return process.state() == QProcess::NotRunning; })) {
        report(u"the program to end"_s);
        return false;
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 && complaints().isEmpty())
        return true;
    qWarning("the program ended with %d, and said:\n%s", process.exitCode(), complaints().constData());
    return false;
}

} // namespace mn::test
