#include "app/shell/commands.h"
#include "app/shell/key_words.h"
#include <QJsonArray>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRecent = "commands.recent"_L1;
constexpr auto kCapture = "capture.open"_L1; // what those keys do

QKeySequence chordIn(int key, int modifiers)
{
    return chordOf(key, Qt::KeyboardModifiers::fromInt(modifiers));
}

} // namespace

Commands::Commands(const QList<WindowPage> &pages, DeviceSettings *settings, QObject *parent)
    : QAbstractListModel(parent), m_commands(windowCommands(pages)), m_settings(settings), m_keys(m_commands, settings)
{
    if (settings)
        for (const QJsonValue &id : settings->value(kRecent).toArray())
            m_recent += id.toString();
}

int Commands::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

QHash<int, QByteArray> Commands::roleNames() const
{
    return {{IdRole, "commandId"},        {TitleRole, "title"},
            {GlyphRole, "glyph"},         {GroupRole, "group"},
            {ChordsRole, "chords"},       {SequencesRole, "sequences"},
            {PossibleRole, "isPossible"}, {ChangeableRole, "isChangeable"},
            {ChangedRole, "isChanged"}};
}

QVariant Commands::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Command &command = m_commands[index.row()];
    const bool isOfPart = command.whose == Command::Keys::OfItsPart;
    switch (role) {
    case IdRole:
        return command.id;
    case Qt::DisplayRole:
    case TitleRole:
        return command.title;
    case GlyphRole:
        return command.glyph;
    case GroupRole:
        return int(command.group);
    case ChordsRole: {
        QVariantList chords;
        for (const QKeySequence &keys : m_keys.of(command.id))
            if (isOfPart || chords.isEmpty()) // of the window's, others are but another way to write the first
                chords += QVariant(keyWords(keys));
        return chords;
    }
    case SequencesRole: {
        QVariantList sequences;
        if (!isOfPart)
            for (const QKeySequence &keys : m_keys.of(command.id))
                sequences += keys.toString(QKeySequence::PortableText);
        return sequences;
    }
    case PossibleRole:
        return isPossible(command);
    case ChangeableRole:
        return command.whose == Command::Keys::Changeable;
    case ChangedRole:
        return m_keys.isChanged(command.id);
    default:
        return {};
    }
}

QVariantMap Commands::hints() const
{
    QVariantMap hints;
    for (const Command &command : m_commands)
        hints.insert(command.id, keyWords(m_keys.of(command.id).value(0)));
    return hints;
}

const Command *Commands::find(const QString &id) const
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

void Commands::setHolds(Needs need, bool holds)
{
    if (holds == m_situation.contains(need))
        return;
    if (holds)
        m_situation.insert(need);
    else
        m_situation.remove(need);
    Q_EMIT situationChanged();
    for (int row = 0; row < rowCount(); ++row)
        if (m_commands[row].needs == need)
            Q_EMIT dataChanged(index(row), index(row), {PossibleRole});
}

bool Commands::isPossible(const Command &command) const
{
    return m_situation.contains(command.needs);
}

void Commands::setAbout(const QString &id, const QString &about)
{
    m_about[id] = about;
}

QString Commands::titleNow(const Command &command) const
{
    const QString about = m_about.value(command.id);
    return about.isEmpty() ? command.title : tr("%1: %2", "an act, and what it would do").arg(command.title, about);
}

void Commands::run(const QString &id)
{
    const Command *command = find(id);
    if (command && isPossible(*command))
        Q_EMIT wanted(id);
}

void Commands::noteRecent(const QString &id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, kMostRecent);
    if (m_settings)
        m_settings->setValue(kRecent, QJsonArray::fromStringList(m_recent));
}

QStringList Commands::chord(int key, int modifiers) const
{
    return keyWords(chordIn(key, modifiers));
}

QString Commands::holderOf(int key, int modifiers) const
{
    const Command *holder = m_keys.holderOf(chordIn(key, modifiers), {});
    return holder ? holder->id : QString();
}

QString Commands::problemWith(const QString &id, int key, int modifiers) const
{
    const QKeySequence keys = chordIn(key, modifiers);
    if (const QString problem = whyUnusable(keys); !problem.isEmpty())
        return problem;
    if (isFromAnywhere(id, keys))
        return tr("%1 opens the small window from anywhere already.").arg(keySentence(keys));
    const Command *holder = m_keys.holderOf(keys, id);
    if (!holder)
        return {};
    return canTake(id, key, modifiers) ? tr("%1 is “%2” already.").arg(keySentence(keys), holder->title)
                                       : tr("%1 is “%2”, and stays so.").arg(keySentence(keys), holder->title);
}

bool Commands::canTake(const QString &id, int key, int modifiers) const
{
    const QKeySequence keys = chordIn(key, modifiers);
    const Command *holder = m_keys.holderOf(keys, id);
    return whyUnusable(keys).isEmpty() && !isFromAnywhere(id, keys) && holder &&
           holder->whose == Command::Keys::Changeable;
}

bool Commands::isFromAnywhere(const QString &id, const QKeySequence &keys) const
{
    return id != kCapture && keys == m_fromAnywhere;
}

void Commands::setKeys(const QString &id, int key, int modifiers)
{
    const Command *command = find(id);
    if (!command || command->whose != Command::Keys::Changeable)
        return;
    if (!problemWith(id, key, modifiers).isEmpty() && !canTake(id, key, modifiers))
        return;
    m_keys.set(id, chordIn(key, modifiers));
    announceKeys();
}

void Commands::reset(const QString &id)
{
    m_keys.reset(id);
    announceKeys();
}

void Commands::resetAll()
{
    m_keys.resetAll();
    announceKeys();
}

void Commands::retranslate(const QList<WindowPage> &pages)
{
    m_commands = windowCommands(pages);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, TitleRole, ChordsRole});
    Q_EMIT keysChanged();
}

void Commands::announceKeys()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ChordsRole, SequencesRole, ChangedRole});
    Q_EMIT keysChanged();
}

} // namespace mn::app
