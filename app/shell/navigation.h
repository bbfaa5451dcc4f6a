#pragma once
#include "app/library/memory_list_model.h"
#include "app/shell/page_table.h"

namespace mn::app {

// Where the window is in an open vault, and the way back: pages, places of the list and memories, as they were visited.
// Rows that the arrows pass are one visit: the last of them.
class Navigation final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    // Of the page table; empty: list and editor.
    Q_PROPERTY(QString page READ page NOTIFY changed)
    Q_PROPERTY(QUrl source READ source NOTIFY changed)
    Q_PROPERTY(bool takesApp READ takesApp NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool canGoForward READ canGoForward NOTIFY changed)

public:
    static constexpr qsizetype kMostStops = 100;

    Navigation(MemoryListModel &list, QList<WindowPage> pages, QObject *parent = nullptr);

    QString page() const { return here().page; }
    QUrl source() const;
    bool takesApp() const;
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_stops.size(); }
    const QList<WindowPage> &pages() const { return m_pages; }

    // Whether this program has the page.
    Q_INVOKABLE bool has(const QString &page) const;
    // A page by its name; empty: list and editor, as they were. Nothing where there is no such page.
    Q_INVOKABLE void show(const QString &page);
    Q_INVOKABLE void showPlace(mn::app::MemoryListModel::Place place, const QString &label = {});
    // From a page to where one came from.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void back();
    Q_INVOKABLE void forward();
    // What was passed last is where one stays: the next is another visit.
    Q_INVOKABLE void settle();

    // A memory is shown in the editor.
    void noteMemory(const QString &id);  // asked for by itself
    void notePassing(const QString &id); // one row after the other

Q_SIGNALS:
    void changed();
    // The way leads to a memory.
    void memoryWanted(const QString &id);

private:
    struct Stop {
        QString page;
        MemoryListModel::Place place = MemoryListModel::Place::Everything;
        QString label;
        QString memory;
        bool isPassing = false;
        bool isSame(const Stop &other) const
        {
            return page == other.page &&
                   (!page.isEmpty() || (place == other.place && label == other.label && memory == other.memory));
        }
    };

    const Stop &here() const { return m_stops[m_at]; }
    const WindowPage *pageThere(const QString &name) const;
    Stop inList(const QString &memory) const;
    void visit(Stop stop);
    void goTo(qsizetype at);

    MemoryListModel &m_list;
    const QList<WindowPage> m_pages;
    QList<Stop> m_stops;
    qsizetype m_at = 0;
    bool m_isOnTheWay = false; // what is shown now was visited before
};

} // namespace mn::app
