#include "app/shell/shortcut_keys.h"
#include "app/shell/key_words.h"
#include <QJsonObject>
#include <QSet>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSetting = "keys"_L1;

} // namespace

ShortcutKeys::ShortcutKeys(const QList<Command> &commands, DeviceSettings *settings)
    : m_commands(commands), m_settings(settings)
{
    read();
    settle();
}

const Command *ShortcutKeys::holderOf(const QKeySequence &keys, const QString &except) const
{
    for (const Command &command : m_commands)
        if (command.id != except && m_keys.value(command.id).contains(keys))
            return &command;
    return nullptr;
}

void ShortcutKeys::set(const QString &id, const QKeySequence &keys)
{
    for (auto other = m_changed.begin(); other != m_changed.end(); ++other)
        if (other.key() != id && !keys.isEmpty() && *other == keys)
            *other = QKeySequence();
    m_changed[id] = keys;
    for (const Command &command : m_commands) // what comes so is no change
        if (command.id == id && command.keys.value(0) == keys)
            m_changed.remove(id);
    settle();
    keep();
}

void ShortcutKeys::reset(const QString &id)
{
    m_changed.remove(id);
    settle();
    keep();
}

void ShortcutKeys::resetAll()
{
    m_changed.clear();
    settle();
    keep();
}

// A file that somebody else wrote: what is not understood, or would lock an act's keys away, is as if it were not
// there.
void ShortcutKeys::read()
{
    if (!m_settings)
        return;
    const QJsonObject kept = m_settings->value(kSetting).toObject();
    QSet<QKeySequence> seen;
    for (const Command &command : m_commands) {
        const QJsonValue value = kept.value(command.id);
        if (!value.isString() || command.whose != Command::Keys::Changeable)
            continue;
        const QKeySequence keys(value.toString(), QKeySequence::PortableText);
        const bool isNone = value.toString().isEmpty();
        if (!isNone && (keys.count() != 1 || seen.contains(keys) || !whyUnusable(keys).isEmpty()))
            continue;
        seen.insert(keys);
        m_changed.insert(command.id, keys);
    }
}

void ShortcutKeys::keep()
{
    if (!m_settings)
        return;
    QJsonObject kept = m_settings->value(kSetting).toObject();
    for (const Command &command : m_commands) {
        const auto changed = m_changed.constFind(command.id);
        if (changed == m_changed.constEnd())
            kept.remove(command.id);
        else
            kept.insert(command.id, changed->toString(QKeySequence::PortableText));
    }
    m_settings->setValue(kSetting, kept);
}

void ShortcutKeys::settle()
{
    m_keys.clear();
    for (const Command &command : m_commands) {
        if (const auto changed = m_changed.constFind(command.id); changed != m_changed.constEnd()) {
            if (!changed->isEmpty())
                m_keys[command.id] = {*changed};
            continue;
        }
        for (const QKeySequence &keys : command.keys) {
            const bool isTaken = std::any_of(m_changed.begin(), m_changed.end(),
                                             [&](const QKeySequence &other) { return other == keys; });
            if (!isTaken || command.whose != Command::Keys::Changeable)
                m_keys[command.id] += keys;
        }
    }
}

} // namespace mn::app
