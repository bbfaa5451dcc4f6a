#pragma once
#include "app/library/memory_list_model.h"
#include "app/timeline/day_map.h"

namespace mn::app {

// Memories by the day they happened on, else were made: a year of them as a map, one day chosen in it, and the list of
// the day, week or month around that. The counts of all days are read in one pass and kept; from then on only the list
// asks the vault. Follows the vault while it is shown, whoever changed it, and the clock over midnight.
class TimelineModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(bool isShown READ isShown WRITE setShown NOTIFY shownChanged) // while it is not, nothing is read
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged) // one sentence; empty unless Failed

    // The map: of the last twelve months, or of a year.
    Q_PROPERTY(QStringList periods READ periods NOTIFY mapChanged)
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY mapChanged)
    Q_PROPERTY(QList<int> values READ values NOTIFY mapChanged)   // a day each, whole weeks: 0 to 4, -1: no day of it
    Q_PROPERTY(QStringList names READ names NOTIFY mapChanged)    // a sentence each
    Q_PROPERTY(QVariantList months READ months NOTIFY mapChanged) // {text, column}
    Q_PROPERTY(QVariantList days READ days NOTIFY mapChanged)     // {text, index}: those with memories, newest first
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY mapChanged) // seven, as the weeks begin here
    Q_PROPERTY(QString sentence READ sentence NOTIFY mapChanged)     // "612 memories in the last twelve months"
    Q_PROPERTY(QString remarks READ remarks NOTIFY mapChanged)
    Q_PROPERTY(QString deepest READ deepest NOTIFY mapChanged) // what the deepest colour means: "8 a day"

    // The day one is at, and what the list shows around it.
    Q_PROPERTY(int current READ current NOTIFY dayChanged) // its place in `values`
    Q_PROPERTY(Zoom zoom READ zoom WRITE setZoom NOTIFY dayChanged)
    Q_PROPERTY(QString heading READ heading NOTIFY dayChanged)
    Q_PROPERTY(bool isToday READ isToday NOTIFY dayChanged)
    Q_PROPERTY(mn::app::MemoryListModel *list READ list CONSTANT)

    Q_PROPERTY(QStringList domains READ domains NOTIFY domainsChanged) // the first: all
    Q_PROPERTY(int domain READ domain WRITE setDomain NOTIFY domainsChanged)

    // The same day in earlier years: {id, year, text, domain}.
    Q_PROPERTY(QString earlierHeading READ earlierHeading NOTIFY dayChanged)
    Q_PROPERTY(QVariantList earlier READ earlier NOTIFY earlierChanged)
    Q_PROPERTY(bool isLookingBack READ isLookingBack NOTIFY earlierChanged) // they are not known yet

public:
    enum class State { Loading, Ready, Empty, Failed };
    Q_ENUM(State)
    enum class Zoom { Day, Week, Month };
    Q_ENUM(Zoom)

    TimelineModel(Vault &vault, const Clock &clock, Timers &timers, Calendar calendar, QObject *parent = nullptr);

    bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    QStringList periods() const;
    int period() const;
    void setPeriod(int period);
    const QList<int> &values() const { return m_map.values(); }
    const QStringList &names() const { return m_map.names(); }
    const QVariantList &months() const { return m_map.months(); }
    const QVariantList &days() const { return m_map.rows(); }
    QStringList weekdays() const;
    QString sentence() const;
    QString remarks() const;
    QString deepest() const;
    int current() const { return m_map.indexOf(m_date); }
    Zoom zoom() const { return m_zoom; }
    void setZoom(Zoom zoom);
    QString heading() const;
    bool isToday() const { return m_date == m_today; }
    MemoryListModel *list() { return &m_list; }
    QStringList domains() const;
    int domain() const;
    void setDomain(int domain);
    QString earlierHeading() const;
    const QVariantList &earlier() const { return m_earlier; }
    bool isLookingBack() const { return m_isLookingBack; }
    QDate date() const { return m_date; }
    // Another language is in force: other words, and weeks that may begin on another day.
    void retranslate();

    // A square of the map.
    Q_INVOKABLE void choose(int index);
    Q_INVOKABLE void moveDays(int days);
    Q_INVOKABLE void moveMonths(int months);
    Q_INVOKABLE void goToToday();
    Q_INVOKABLE void retry(); // after Failed

Q_SIGNALS:
    void shownChanged();
    void stateChanged();
    void mapChanged();
    void dayChanged();
    void domainsChanged();
    void earlierChanged();

private:
    struct Reading;

    void noteChange();
    void read();
    void take(Reading reading);
    void noteDay();
    void goTo(QDate date);
    void drawMap();
    void readEarlier();
    DaySpan lastTwelveMonths() const;
    DaySpan spanOfList() const;
    QList<int> years() const;

    Vault &m_vault;
    Calendar m_calendar;
    std::unique_ptr<Alarm> m_changed, m_midnight;
    QDate m_today, m_date;
    Zoom m_zoom = Zoom::Month;
    int m_year = 0; // that the map shows; 0: the last twelve months
    QString m_domain;
    QStringList m_domains;
    std::vector<DayCount> m_days;
    DayMap m_map;
    QVariantList m_earlier;
    MemoryListModel m_list;

    State m_state = State::Loading;
    QString m_problem;
    bool m_isShown = false;
    bool m_isReading = false;
    bool m_isBehind = true;       // the vault changed since it was read
    quint64 m_generation = 0;     // of what is asked for; answers to older questions are dropped
    bool m_isLookingBack = false; // earlier years are being read
    bool m_willLookBack = false;
};

} // namespace mn::app
