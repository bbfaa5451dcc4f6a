#pragma once
#include "app/base/calendar.h"
#include "app/base/timers.h"
#include "app/library/imported_memories.h"
#include "app/library/list_delta.h"
#include "core/vault/vault.h"
#include <QAbstractListModel>
#include <QCache>
#include <QSet>
#include <QtQml/qqmlregistration.h>
#include <utility>

namespace mn::app {

// Both belong to it.
struct DaySpan {
    QDate from, to;
    bool holds(QDate date) const { return from <= date && date <= to; }
    bool operator==(const DaySpan &) const = default;
};

// The list of memories, of any length: the order is held whole (16 bytes a memory), rows are loaded around what is
// asked for and some hundreds of them kept. Nothing waits: a row that is not there yet has `isLoaded` false, and its
// day already. It follows the vault, whoever changed it, by inserting, removing and moving rows, so that selection and
// scroll position stay; where too much changed for that it is reset between aboutToRearrange() and rearranged().
//
// Rows are called by their number in the vault (`number`), which stays when they move.
class MemoryListModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged) // one sentence; empty unless Failed
    // What is shown is what was asked for: another place, order or filter leaves the former rows until it is read.
    Q_PROPERTY(bool isSettled READ isSettled NOTIFY settledChanged)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY orderChanged)
    Q_PROPERTY(bool isGrouped READ isGrouped NOTIFY orderChanged) // whether `section` says something
    Q_PROPERTY(Place place READ place NOTIFY placeChanged)
    Q_PROPERTY(QString label READ label NOTIFY placeChanged)
    // Filters of the query language ("tag:home is:pinned after:2023"); its words are ignored. In addition to the place.
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)

public:
    enum class State { Loading, Ready, Empty, Failed };
    Q_ENUM(State)
    enum class Order { Newest, Oldest, RecentlyChanged, MostImportant };
    Q_ENUM(Order)
    // What the list shows; `label` names the tag, domain, kind or thread, or the runs of an import, parted by blanks.
    enum class Place { Everything, Pinned, Archive, Trash, Conflicts, Tag, Domain, Kind, Thread, Imported };
    Q_ENUM(Place)
    enum Role {
        NumberRole = Qt::UserRole + 1,
        IdRole,       // string
        TitleRole,    // string; its first line where it has none
        SnippetRole,  // string, plain text
        WhenRole,     // date
        WhenTextRole, // short, seen from today
        WhenLongRole,
        SectionRole, // string; empty unless isGrouped
        DayRole,     // "Fri 20": what a list of some days is grouped by
        TimeRole,    // and the time of it
        TagsRole,    // list of strings
        DomainsRole,
        DomainRole, // the first
        KindRole,
        ThreadRole,
        ImportanceRole, // 0..1
        PinnedRole,
        ArchivedRole,
        TrashedRole,
        ConflictRole,
        AttachmentsRole, // how many
        LinksRole,
        LoadedRole,  // false: a placeholder
        DamagedRole, // it is there and cannot be read
        MarkedRole,  // chosen, among others
    };
    Q_ENUM(Role)

    MemoryListModel(Vault &vault, const Clock &clock, Timers &timers, Calendar calendar, QObject *parent = nullptr);
    // Of some days alone.
    MemoryListModel(Vault &vault, const Clock &clock, Timers &timers, Calendar calendar, std::optional<DaySpan> days,
                    QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(rows().size()); }
    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    bool isSettled() const { return m_isSettled; }
    Order order() const { return m_order; }
    void setOrder(Order order);
    bool isGrouped() const { return m_order != Order::MostImportant; }
    Place place() const { return m_place; }
    QString label() const { return m_label; }
    QString filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    // Of all that it would show, what happened on these days of the calendar.
    void setDays(std::optional<DaySpan> days);

    Q_INVOKABLE void show(mn::app::MemoryListModel::Place place, const QString &label = {});
    // After Failed.
    Q_INVOKABLE void retry()
    {
        if (m_state == State::Failed)
            begin();
    }
    // -1 where it is not in the list.
    Q_INVOKABLE int rowOf(quint32 number) const;
    // 0 beyond the list.
    Q_INVOKABLE quint32 numberAt(int row) const;
    // Empty until it is loaded.
    Q_INVOKABLE QString idAt(int row) const;
    // -1 unless it is in the list and loaded, or was asked for by its number.
    Q_INVOKABLE int rowOfId(const QString &id) const;
    // The next row from `row` on whose title begins so, among those that are loaded; -1.
    Q_INVOKABLE int rowBeginningWith(const QString &text, int row) const;

    // Which rows are chosen among several; MemorySelection drives it.
    void setMarked(QSet<quint32> numbers);
    const QSet<quint32> &marked() const { return m_marked; }
    std::vector<quint32> numbers() const;
    // Another language is in force.
    void retranslate()
    {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1),
                               {WhenTextRole, WhenLongRole, SectionRole, DayRole, TimeRole});
    }

Q_SIGNALS:
    void countChanged();
    void stateChanged();
    void settledChanged();
    void orderChanged();
    void placeChanged();
    void filterTextChanged();
    void aboutToRearrange();
    void rearranged();

private:
    struct Reading;
    struct Update;

    const std::vector<OrderedMemory> &rows() const { return m_working ? *m_working : m_current->memories; }
    OrderQuery query() const;
    QString runs() const { return m_place == Place::Imported ? m_label : QString(); }
    void begin();     // the whole of it
    void beginOther() // another list
    {
        if (std::exchange(m_isSettled, false))
            Q_EMIT settledChanged();
        begin();
    }
    void noteChange(); // the vault has changed
    void follow();
    void apply(Update update);
    void applySteps(const Update &update);
    void markAllStale();
    void reset(std::shared_ptr<const MemoryOrder> order);
    void fail(const Error &error);
    void settleState();
    void want(int row) const;
    void load();
    void take(const std::vector<quint32> &asked, const Result<std::vector<MemoryRow>> &loaded);
    void announceRows(std::vector<quint32> numbers);
    void noteDay();
    QVariant dataOf(const OrderedMemory &memory, int role) const;

    Vault &m_vault;
    Calendar m_calendar;
    std::unique_ptr<Alarm> m_changed, m_midnight;
    Order m_order = Order::Newest;
    Place m_place = Place::Everything;
    QString m_label, m_filterText;
    Filter m_textFilter;
    std::optional<DaySpan> m_days;
    const Clock &m_clock;

    State m_state = State::Loading;
    QString m_problem;
    std::shared_ptr<const MemoryOrder> m_current = std::make_shared<const MemoryOrder>();
    std::shared_ptr<const ImportedMemories> m_imported;    // null: it is no import that is shown
    const std::vector<OrderedMemory> *m_working = nullptr; // between the steps of one update
    quint64 m_generation = 0;                              // of the query; answers to older ones are dropped
    bool m_isSettled = false;
    bool m_isReading = false;
    bool m_isBehind = false; // the vault changed while it was read
    QDate m_today;

    // Loaded rows by number. Asking for one is what makes it young; data() is const.
    mutable QCache<quint32, MemoryRow> m_loaded;
    mutable std::vector<int> m_wanted; // pages, the newest last
    mutable bool m_willLoad = false;
    bool m_isLoading = false;
    QSet<quint32> m_stale; // loaded, and changed since
    QSet<quint32> m_marked;
};

} // namespace mn::app
