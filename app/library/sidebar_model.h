#pragma once
#include "app/library/memory_list_model.h"
#include "app/search/saved_searches.h"
#include "app/shell/page_table.h"

namespace mn::app {

// What there is to choose from beside the list, with counts that follow the vault: places, pages, saved searches,
// domains, tags. Tags with a slash lie below their parent, which counts them too.
class SidebarModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY loaded)
    Q_PROPERTY(QString problem READ problem NOTIFY loaded)

public:
    enum class Entry { Place, SavedSearch, Domain, Tag };
    Q_ENUM(Entry)
    enum Role {
        EntryRole = Qt::UserRole + 1, // Entry; also the section
        PlaceRole,                    // MemoryListModel::Place to show, with `label`
        LabelRole,                    // the tag, domain, or the search's text
        NameRole,                     // what is shown: the last part of a tag
        CountRole,                    // -1: not counted
        DepthRole,
        HasChildrenRole,
        ExpandedRole,
        PageRole, // of the page table; empty: a place of the list
        PageGlyphRole,
    };
    Q_ENUM(Role)

    SidebarModel(Vault &vault, SavedSearches &searches, Timers &timers, QList<WindowPage> pages = {},
                 QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isLoaded() const { return m_isLoaded; }
    QString problem() const { return m_problem; }
    // Whether what lies below this tag is shown.
    Q_INVOKABLE void setExpanded(int row, bool expanded);
    Q_INVOKABLE void retry();
    // Another language is in force: the pages, as they are called now.
    void retranslate(QList<WindowPage> pages);

    struct Row {
        Entry entry = Entry::Place;
        MemoryListModel::Place place = MemoryListModel::Place::Everything;
        QString label, name, page, pageGlyph;
        qint64 count = -1;
        int depth = 0;
        bool hasChildren = false;
        bool isSame(const Row &other) const
        {
            return entry == other.entry && place == other.place && label == other.label && page == other.page;
        }
        bool operator==(const Row &) const = default;
    };
    struct Counts {
        PlaceCounts places;
        QList<LabelCount> tags, domains; // tags with those above them
    };

Q_SIGNALS:
    void loaded();

private:
    void noteChange();
    void count();
    void arrange();
    std::vector<Row> wantedRows() const;

    Vault &m_vault;
    SavedSearches &m_searches;
    QList<WindowPage> m_pages;
    std::unique_ptr<Alarm> m_changed;
    Counts m_counts;
    QSet<QString> m_expanded;
    std::vector<Row> m_rows;
    QString m_problem;
    bool m_isLoaded = false;
    bool m_isCounting = false;
    bool m_isBehind = false;
};

} // namespace mn::app
