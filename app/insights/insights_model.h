#pragma once
#include "app/base/timers.h"
#include "app/insights/insight_words.h"
#include "core/vault/vault.h"

namespace mn::app {

// What a vault looks like as a whole: when, about what, of which kind, how important, at which hours. All charts are
// counted in one view of the vault, away from the window's thread, and again when it has changed while they are shown.
class InsightsModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(bool isShown READ isShown WRITE setShown NOTIFY shownChanged) // while it is not, nothing is read
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged) // one sentence; empty unless Failed
    Q_PROPERTY(QStringList periods READ periods NOTIFY read)     // the last twelve months, all years, each year
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY read)
    Q_PROPERTY(mn::app::InsightChart *river READ river CONSTANT) // domains over time
    Q_PROPERTY(mn::app::InsightChart *tags READ tags CONSTANT)   // over time
    Q_PROPERTY(mn::app::InsightChart *kinds READ kinds CONSTANT)
    Q_PROPERTY(mn::app::InsightChart *importance READ importance CONSTANT)
    Q_PROPERTY(mn::app::InsightChart *hours READ hours CONSTANT)
    Q_PROPERTY(mn::app::InsightChart *weekdays READ weekdays CONSTANT)

public:
    enum class State { Loading, Ready, Empty, Failed };
    Q_ENUM(State)

    InsightsModel(Vault &vault, Timers &timers, Calendar calendar, QObject *parent = nullptr);

    bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    QStringList periods() const;
    int period() const;
    void setPeriod(int period);
    InsightChart *river() { return &m_river; }
    InsightChart *tags() { return &m_tags; }
    InsightChart *kinds() { return &m_kinds; }
    InsightChart *importance() { return &m_importance; }
    InsightChart *hours() { return &m_hours; }
    InsightChart *weekdays() { return &m_weekdays; }

    Q_INVOKABLE void retry(); // after Failed
    // Another language is in force: counted again where it is seen, for the words are made with the numbers.
    void retranslate();

Q_SIGNALS:
    void shownChanged();
    void stateChanged();
    void read(); // other charts, and perhaps other years

private:
    struct Reading;
    static constexpr int kLastTwelveMonths = 0;
    static constexpr int kAllYears = -1;

    void noteChange();
    void noteDay();
    void begin();
    void take(const Reading &reading);
    std::optional<InsightsQuery::Days> days() const;

    Vault &m_vault;
    Calendar m_calendar;
    std::unique_ptr<Alarm> m_changed, m_midnight;
    QDate m_today;
    int m_year = kLastTwelveMonths;
    QList<int> m_years; // that have memories, the newest first
    InsightChart m_river{nullptr}, m_tags{nullptr}, m_kinds{nullptr}, m_importance{nullptr}, m_hours{nullptr},
        m_weekdays{nullptr};

    State m_state = State::Loading;
    QString m_problem;
    bool m_isShown = false;
    bool m_isReading = false;
    bool m_isBehind = true;   // the vault changed since it was read
    quint64 m_generation = 0; // of the question; answers to older ones are dropped
};

} // namespace mn::app
