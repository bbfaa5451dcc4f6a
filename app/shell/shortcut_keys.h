#pragma once
#include "app/settings/device_settings.h"
#include "app/shell/command_table.h"
#include <QHash>

namespace mn::app {

// The keys of all acts: as they come, but for those that their person changed on this device. No keys lead to two acts:
// a changed one goes before those that come so.
class ShortcutKeys {
public:
    // `settings`: where changes are kept; null: nowhere. Outlives this.
    ShortcutKeys(const QList<Command> &commands, DeviceSettings *settings);

    QList<QKeySequence> of(const QString &id) const { return m_keys.value(id); }
    bool isChanged(const QString &id) const { return m_changed.contains(id); }
    bool isAnyChanged() const { return !m_changed.isEmpty(); }
    // Whose these keys are, `except` not looked at; null: nobody's.
    const Command *holderOf(const QKeySequence &keys, const QString &except) const;

    // Whoever had them has none of them then.
    void set(const QString &id, const QKeySequence &keys);
    void reset(const QString &id);
    void resetAll();

private:
    void read();
    void keep();
    void settle();

    const QList<Command> m_commands;
    DeviceSettings *m_settings;
    QHash<QString, QKeySequence> m_changed; // empty: none at all
    QHash<QString, QList<QKeySequence>> m_keys;
};

} // namespace mn::app
