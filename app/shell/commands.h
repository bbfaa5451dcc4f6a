#pragma once
#include "app/shell/shortcut_keys.h"
#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// The acts of the window: which of them can be done now, and by which keys. One is run by its id from wherever it is
// asked for (keys, palette, a button), and whoever can do it listens to wanted().
class Commands final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // By id: what stands on the keys of each, for tooltips and menus. A map, whose names qmllint need not know.
    Q_PROPERTY(QVariant hints READ shownHints NOTIFY keysChanged)
    Q_PROPERTY(bool isAnyChanged READ isAnyChanged NOTIFY keysChanged)
    // What the editor shows.
    Q_PROPERTY(bool hasMemory READ hasMemory WRITE setHasMemory NOTIFY situationChanged)
    Q_PROPERTY(bool hasWritableMemory READ hasWritableMemory WRITE setHasWritableMemory NOTIFY situationChanged)

public:
    using Needs = Command::Needs;
    enum class Group { Anywhere, GoTo, List, Timeline, Graph, Memory, Window, Capture, All }; // Command::Group, for QML
    Q_ENUM(Group)
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        GlyphRole,
        GroupRole,
        ChordsRole,    // list of lists of words, as they are written on the keys
        SequencesRole, // for a Shortcut; empty where the window has nothing to do with them
        PossibleRole,  // now
        ChangeableRole,
        ChangedRole, // its keys are not those that it comes with
    };
    Q_ENUM(Role)
    static constexpr qsizetype kMostRecent = 8;

    // `settings`: where changed keys are kept; null: nowhere. Outlives this.
    Commands(const QList<WindowPage> &pages, DeviceSettings *settings, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<Command> &all() const { return m_commands; }
    QVariantMap hints() const;
    QVariant shownHints() const { return hints(); }
    bool isAnyChanged() const { return m_keys.isAnyChanged(); }
    bool hasMemory() const { return m_situation.contains(Needs::OpenMemory); }
    void setHasMemory(bool has) { setHolds(Needs::OpenMemory, has); }
    bool hasWritableMemory() const { return m_situation.contains(Needs::WritableMemory); }
    void setHasWritableMemory(bool has) { setHolds(Needs::WritableMemory, has); }
    void setHolds(Needs need, bool holds);
    bool isPossible(const Command &command) const;
    // What the act would do now, as its name leaves open; empty: nothing of the kind.
    void setAbout(const QString &id, const QString &about);
    // Its name, with that.
    QString titleNow(const Command &command) const;

    // Nothing unless it is possible now.
    Q_INVOKABLE void run(const QString &id);
    // Ids, the last first, of what was asked for by name.
    const QStringList &recent() const { return m_recent; }
    void noteRecent(const QString &id);

    // Keys being pressed, by Qt::Key and modifiers: as they are written on the keys; none while there is no key yet.
    Q_INVOKABLE QStringList chord(int key, int modifiers) const;
    // Whose they are already: an id, or empty.
    Q_INVOKABLE QString holderOf(int key, int modifiers) const;
    // Why the act cannot simply have these keys, as a sentence; empty where it can.
    Q_INVOKABLE QString problemWith(const QString &id, int key, int modifiers) const;
    // Whether what stands in the way is another act that can do without them.
    Q_INVOKABLE bool canTake(const QString &id, int key, int modifiers) const;
    // Gives the act these keys, and nobody else. Nothing where they cannot be used at all.
    Q_INVOKABLE void setKeys(const QString &id, int key, int modifiers);
    Q_INVOKABLE void reset(const QString &id);
    Q_INVOKABLE void resetAll();
    // Of the small window, from anywhere: no act of the window can have them, for the display keeps them. Empty: none.
    void setKeysFromAnywhere(const QKeySequence &keys) { m_fromAnywhere = keys; }
    // Another language is in force: the pages, as they are called now.
    void retranslate(const QList<WindowPage> &pages);

Q_SIGNALS:
    void wanted(const QString &id);
    void keysChanged();
    void situationChanged();

private:
    const Command *find(const QString &id) const;
    bool isFromAnywhere(const QString &id, const QKeySequence &keys) const;
    void announceKeys();

    QList<Command> m_commands;
    DeviceSettings *m_settings;
    ShortcutKeys m_keys;
    QKeySequence m_fromAnywhere;
    QSet<Needs> m_situation{Needs::Nothing};
    QHash<QString, QString> m_about;
    QStringList m_recent;
};

} // namespace mn::app
