#include "core/index/slice_workers.h"
#include <QTest>
#include <algorithm>
#include <atomic>
#include <latch>
#include <thread>
#include <vector>

using namespace mn;

class SliceWorkersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachSliceIsDoneOnce();
    void severalThreadsAreAtIt();
    void manyCallersAtOnceAreEachServed();
};

void SliceWorkersTest::eachSliceIsDoneOnce()
{
    SliceWorkers workers;
    for (const quint32 count : {0U, 1U, 2U, 1000U}) {
        std::vector<std::atomic<int>> times(count);
        workers.forEach(count, [&](quint32 slice) { ++times[slice]; });
        QVERIFY(std::ranges::all_of(times, [](const auto &one) { return one == 1; }));
    }
}

// Each of two slices waits for the other.
void SliceWorkersTest::severalThreadsAreAtIt()
{
    if (QThread::idealThreadCount() < 2)
        QSKIP("one processor alone");
    SliceWorkers workers;
    std::latch both(2);
    workers.forEach(2, [&](quint32) { both.arrive_and_wait(); });
    QVERIFY(both.try_wait());
}

// With as many callers some threads come when all is done, and must not touch what a caller had.
void SliceWorkersTest::manyCallersAtOnceAreEachServed()
{
    SliceWorkers workers;
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> callers;
    callers.reserve(8);
    for (int caller = 0; caller < 8; ++caller)
        callers.emplace_back([&] {
            for (int round = 0; round < 500; ++round) {
                std::vector<std::atomic<int>> times(7);
                workers.forEach(7, [&](quint32 slice) { ++times[slice]; });
                wrong += !std::ranges::all_of(times, [](const auto &one) { return one == 1; });
            }
        });
    callers.clear();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(SliceWorkersTest)
#include "slice_workers_test.moc"
