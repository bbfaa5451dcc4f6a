#pragma once
#include "app/editor/memory_editor.h"
#include "app/library/memory_list_model.h"
#include "app/library/memory_selection.h"
#include <QJsonObject>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// What somebody was looking at when the window went, however it went: the open memory, the list and its place, the
// page. It tells of its owner, so it lies in the vault, sealed with it; kept a moment after it changed. Other programs
// are not told of it.
class VaultSession final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // The page that is shown, by its name; empty: the library.
    Q_PROPERTY(QString page READ page WRITE setPage NOTIFY pageChanged)
    // The first row in sight.
    Q_PROPERTY(int topRow READ topRow WRITE setTopRow NOTIFY topRowWanted)

public:
    VaultSession(Vault &vault, MemoryListModel &list, MemorySelection &selection, MemoryEditor &editor, Timers &timers,
                 QObject *parent = nullptr);
    // Keeps what it has not kept yet.
    ~VaultSession() override;

    // Shows what was kept, unless its person was quicker; first of all a draft that no save has taken. restored().
    void restore();

    QString page() const { return m_page; }
    void setPage(const QString &page);
    int topRow() const;
    void setTopRow(int row);

Q_SIGNALS:
    void restored();
    void pageChanged();
    // The list is there: it begins with this row now.
    void topRowWanted(int row);

private:
    void take(const QJsonObject &kept);
    void openKept();
    void settle();
    void bringTop();
    void noteList();
    void note();
    void keep();
    QJsonObject now() const;

    Vault &m_vault;
    MemoryListModel &m_list;
    MemorySelection &m_selection;
    MemoryEditor &m_editor;
    std::unique_ptr<Alarm> m_pause;
    QString m_page;
    QString m_keptPage, m_memory; // that were open
    quint32 m_top = 0;            // by its number, which stays
    quint32 m_wantedTop = 0;      // until the list has it
    bool m_isRestoring = false;
    QMetaObject::Connection m_opening, m_nothing, m_failing; // while it is
};

} // namespace mn::app
