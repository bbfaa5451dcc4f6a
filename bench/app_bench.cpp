// What the window's models take on a vault of many memories, with an event loop around them as the window has it.
//   app_bench [SIZE...]      default: 100000
// Questions are answered by words and by recombined vectors (recombined_embedder.h); the question itself is embedded by
// the model.
#include "app/editor/memory_editor.h"
#include "app/insights/insights_model.h"
#include "app/library/memory_list_model.h"
#include "app/library/sidebar_model.h"
#include "app/search/search_model.h"
#include "app/timeline/timeline_model.h"
#include "bench/recombined_embedder.h"
#include "bench/speed.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QLocale>

using namespace mn;
using namespace mn::app;
using namespace mn::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBatch = 1'000;
constexpr int kRounds = 30;

class Desk {
public:
    Desk(Bench &bench, qint64 size)
        : m_bench(bench), m_id(makeUuidV7(bench.clock)), m_recombined(bench.model, bench.corpus.sentences())
    {
        const VaultServices services{.files = bench.files,
                                     .clock = bench.clock,
                                     .stateFolder = m_folder.filePath(u"state"_s),
                                     .embedder = &m_recombined,
                                     .followIndex = false};
        vault = need(Vault::create(m_folder.filePath(u"vault"_s), m_id, SecretBytes::random(32), services));
        for (qint64 from = 0; from < size; from += kBatch)
            resultOf(vault->save(Durability::Batch, [&](Saving &saving) -> Result<void> {
                for (qint64 number = from; number < std::min(size, from + kBatch); ++number)
                    MN_TRY(saving.add({}, bench.corpus.memory(number)));
                return {};
            }));
        resultOf(vault->catchUpIndex());
    }
    // Ms until the condition holds, with everything that the event loop has to do.
    template <class Done> static double until(Done done)
    {
        QElapsedTimer timer;
        timer.start();
        while (!done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return milliseconds(timer);
    }
    void figure(const QString &row, const QString &column, const std::vector<double> &times,
                const std::vector<Budget> &budgets = {})
    {
        m_bench.figures.add({.table = u"The models of the window"_s,
                             .row = row,
                             .column = column + u", median"_s,
                             .unit = u"ms"_s,
                             .value = percentile(times, 0.5)});
        m_bench.figures.add({.table = u"The models of the window"_s,
                             .row = row,
                             .column = column + u", p95"_s,
                             .unit = u"ms"_s,
                             .value = percentile(times, 0.95),
                             .budgets = budgets});
    }

private:
    Bench &m_bench;
    QTemporaryDir m_folder;
    VaultId m_id;
    RecombinedEmbedder m_recombined;

public:
    std::unique_ptr<Vault> vault;
};

template <class Work> std::vector<double> timesOf(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(milliseconds(timer));
    }
    return times;
}

void measureOrders(Desk &desk, const QString &name)
{
    const std::pair<SortOrder, QString> orders[] = {{SortOrder::Newest, u"newest"_s},
                                                    {SortOrder::RecentlyChanged, u"recently changed"_s},
                                                    {SortOrder::MostImportant, u"most important"_s}};
    for (const auto &[order, column] : orders)
        desk.figure(name, u"order, "_s + column,
                    timesOf([&] { resultOf(desk.vault->order(ReadView::everything(), OrderQuery{{}, order})); }));
    const auto all = resultOf(desk.vault->order(ReadView::everything(), OrderQuery{}));
    std::vector<quint32> numbers;
    for (size_t i = 0; i < all.memories.size(); ++i)
        if (numbers.size() < 64 && i % 7 == 0)
            numbers.push_back(all.memories[i].number);
    desk.figure(name, u"64 rows"_s, timesOf([&] { resultOf(desk.vault->rows(ReadView::everything(), numbers)); }));
}

void measureList(Bench &bench, Desk &desk, const QString &name)
{
    SystemTimers timers;
    const Calendar calendar(bench.clock);
    std::vector<double> opening;
    std::vector<double> scrolling;
    std::vector<double> following;
    for (int i = 0; i < 5; ++i) {
        MemoryListModel list(*desk.vault, bench.clock, timers, calendar);
        opening.push_back(Desk::until([&] { return list.data(list.index(0), MemoryListModel::LoadedRole).toBool(); }));
        for (int jump = 1; jump <= 10; ++jump) {
            const int row = int(qint64(list.count() - 1) * jump / 11) + i;
            scrolling.push_back(
                Desk::until([&] { return list.data(list.index(row), MemoryListModel::LoadedRole).toBool(); }));
        }
        list.setOrder(MemoryListModel::Order::RecentlyChanged);
        bool isThere = false;
        QObject::connect(&list, &MemoryListModel::rearranged, [&] { isThere = true; });
        Desk::until([&] { return isThere; });
        for (int edit = 0; edit < 5; ++edit) {
            const quint32 number = list.numberAt(list.count() / 2 + edit);
            const auto id = resultOf(desk.vault->rows(ReadView::everything(), {number})).front().id;
            MemoryChange change;
            change.title = QString::number(i * 100 + edit);
            resultOf(desk.vault->edit(id, change));
            following.push_back(Desk::until([&] { return list.numberAt(0) == number; }));
        }
    }
    desk.figure(name, u"list to first rows"_s, opening);
    desk.figure(name, u"rows after a jump"_s, scrolling);
    desk.figure(name, u"an edit to its row moved (40 ms of it waiting)"_s, following);
}

void measureSearch(Bench &bench, Desk &desk, const QString &name)
{
    SystemTimers timers;
    SearchModel search(*desk.vault, timers, Calendar(bench.clock));
    search.setText(u"warm up"_s);
    Desk::until([&] { return !search.isSearching(); });
    std::vector<double> times;
    std::vector<double> searches;
    for (int i = 0; i < kRounds; ++i) {
        const QString question = bench.corpus.question(i);
        for (qsizetype end = 3; end <= std::min<qsizetype>(question.size(), 18); end += 3) {
            search.setText(question.first(end));
            times.push_back(Desk::until([&] { return !search.isSearching(); }));
            searches.push_back(search.tookMs());
        }
    }
    desk.figure(name, u"of which the search"_s, searches);
    desk.figure(name, u"keystroke to results"_s, times, {{Budget::Kind::ValueAtMost, 50}});
}

void measureEditor(Bench &bench, Desk &desk, const QString &name)
{
    SystemTimers timers;
    MemoryEditor editor(*desk.vault, bench.clock, timers, Calendar(bench.clock));
    editor.openNew(QString(u"word "_s).repeated(40'000)); // 200 KB
    QString text = editor.content();
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
        text.insert(text.size() / 2, u'x');
        QElapsedTimer timer;
        timer.start();
        editor.setContent(text);
        times.push_back(milliseconds(timer));
    }
    desk.figure(name, u"a key in 200 KB"_s, times, {{Budget::Kind::ValueAtMost, 16}});
}

void measureSidebar(Desk &desk, const QString &name)
{
    SystemTimers timers;
    SavedSearches searches(*desk.vault);
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        SidebarModel sidebar(*desk.vault, searches, timers);
        times.push_back(Desk::until([&] { return sidebar.isLoaded(); }));
    }
    desk.figure(name, u"counts of the sidebar"_s, times);
}

void measureTimeline(Bench &bench, Desk &desk, const QString &name)
{
    SystemTimers timers;
    std::vector<double> times;
    for (int i = 0; i < 10; ++i) {
        TimelineModel timeline(*desk.vault, bench.clock, timers, Calendar(bench.clock));
        timeline.setShown(true);
        times.push_back(Desk::until([&] { return timeline.state() != TimelineModel::State::Loading; }));
    }
    desk.figure(name, u"activity by day to a year's map"_s, times);
}

void measureInsights(Bench &bench, Desk &desk, const QString &name)
{
    SystemTimers timers;
    std::vector<double> years;
    std::vector<double> all;
    for (int i = 0; i < 10; ++i) {
        InsightsModel insights(*desk.vault, timers, Calendar(bench.clock));
        insights.setShown(true);
        years.push_back(Desk::until([&] { return insights.state() != InsightsModel::State::Loading; }));
        bool isThere = false;
        QObject::connect(&insights, &InsightsModel::stateChanged, [&] { isThere = true; });
        insights.setPeriod(1);
        all.push_back(Desk::until([&] { return isThere; }));
    }
    desk.figure(name, u"insights, twelve months"_s, years);
    desk.figure(name, u"insights, all years"_s, all);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList sizes = application.arguments().mid(1);
    if (sizes.isEmpty())
        sizes = {u"100000"_s};
    Bench bench;
    bench.figures = Figures(u"The window's models"_s);
    if (!bench.model.load())
        qFatal("the sentence model is not there: ./dev setup");
    for (const QString &size : sizes) {
        Desk desk(bench, size.toLongLong());
        measureOrders(desk, size);
        measureList(bench, desk, size);
        measureSearch(bench, desk, size);
        measureEditor(bench, desk, size);
        measureSidebar(desk, size);
        measureTimeline(bench, desk, size);
        measureInsights(bench, desk, size);
    }
    return bench.figures.write() ? 0 : 1;
}
