#include "core/embed/priority_gate.h"
#include <QTest>
#include <atomic>
#include <thread>

namespace mn {

class PriorityGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsOneInAtATime();
    void countsTheTurnsBehindAQuery();
    void aWaitingQueryGoesBeforeBackgroundWorkThatCameEarlier();
    void stoppingEndsTheWaitAndFreesTheWayForBackgroundWork();
    void nobodyIsLostInACrowd();
};

void PriorityGateTest::letsOneInAtATime()
{
    std::stop_source stopped;
    stopped.request_stop(); // whoever would have to wait gets nothing
    PriorityGate gate;
    for (const Priority holder : {Priority::Background, Priority::Query}) {
        const auto pass = gate.enter(holder, stopped.get_token());
        QVERIFY(pass);
        QVERIFY(!gate.enter(Priority::Query, stopped.get_token()));
        QVERIFY(!gate.enter(Priority::Background, stopped.get_token()));
    }
}

void PriorityGateTest::countsTheTurnsBehindAQuery()
{
    PriorityGate gate;
    QVERIFY(gate.enter(Priority::Background, {})->turnsBehindAQuery() > 1'000'000); // there was none
    QCOMPARE(gate.enter(Priority::Query, {})->turnsBehindAQuery(), 0);
    QCOMPARE(gate.enter(Priority::Background, {})->turnsBehindAQuery(), 1);
    QCOMPARE(gate.enter(Priority::Background, {})->turnsBehindAQuery(), 2);
    QCOMPARE(gate.enter(Priority::Query, {})->turnsBehindAQuery(), 0);
}

void PriorityGateTest::aWaitingQueryGoesBeforeBackgroundWorkThatCameEarlier()
{
    PriorityGate gate;
    std::vector<Priority> order;
    std::atomic<int> entering = 0;
    auto held = gate.enter(Priority::Background, {});
    const auto take = [&](Priority priority) {
        ++entering;
        const auto pass = gate.enter(priority, {});
        order.push_back(priority); // one writer at a time
    };
    std::jthread background(take, Priority::Background);
    while (entering < 1)
        std::this_thread::yield();
    std::jthread query(take, Priority::Query);
    while (gate.waitingQueries() < 1)
        std::this_thread::yield();
    held.reset();
    background.join();
    query.join();
    QCOMPARE(order, (std::vector{Priority::Query, Priority::Background}));
}

void PriorityGateTest::stoppingEndsTheWaitAndFreesTheWayForBackgroundWork()
{
    PriorityGate gate;
    auto held = gate.enter(Priority::Background, {});
    std::stop_source stop;
    std::jthread query([&] { QVERIFY(!gate.enter(Priority::Query, stop.get_token())); });
    while (gate.waitingQueries() < 1)
        std::this_thread::yield();
    stop.request_stop();
    query.join();
    QCOMPARE(gate.waitingQueries(), 0);
    held.reset();
    QVERIFY(gate.enter(Priority::Background, {}));
}

void PriorityGateTest::nobodyIsLostInACrowd()
{
    constexpr int kTurns = 2000;
    PriorityGate gate;
    std::atomic<int> inside = 0;
    std::atomic<int> tooMany = 0;
    std::atomic<int> done = 0;
    {
        std::vector<std::jthread> threads;
        threads.reserve(6);
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&, i] {
                for (int turn = 0; turn < kTurns; ++turn) {
                    const auto pass = gate.enter(i % 3 == 0 ? Priority::Query : Priority::Background, {});
                    tooMany += ++inside > 1;
                    ++done;
                    --inside;
                }
            });
        }
    }
    QCOMPARE(tooMany.load(), 0);
    QCOMPARE(done.load(), 6 * kTurns);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::PriorityGateTest)
#include "priority_gate_test.moc"
