#include "core/embed/lane_gate.h"
#include <QTest>
#include <atomic>
#include <set>
#include <thread>

namespace mn {

class LaneGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsOutEachLaneOnce();
    void aWaitingQueryGoesBeforeBackgroundWorkThatCameEarlier();
    void behindAQueryBackgroundWorkLeavesALaneFreeForAWhile();
    void stoppingEndsTheWaitAndFreesTheWayForBackgroundWork();
    void nobodyIsLostInACrowd();
};

void LaneGateTest::handsOutEachLaneOnce()
{
    LaneGate gate(3);
    const auto a = gate.enter(Priority::Background, {});
    const auto b = gate.enter(Priority::Background, {});
    const auto c = gate.enter(Priority::Query, {});
    QVERIFY(a && b && c);
    QCOMPARE((std::set{a->lane(), b->lane(), c->lane()}), (std::set{0, 1, 2}));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!gate.enter(Priority::Query, stop.get_token()));
}

void LaneGateTest::aWaitingQueryGoesBeforeBackgroundWorkThatCameEarlier()
{
    LaneGate gate(1);
    std::vector<Priority> order;
    std::atomic<int> entering = 0;
    auto held = gate.enter(Priority::Background, {});
    const auto take = [&](Priority priority) {
        ++entering;
        const auto pass = gate.enter(priority, {});
        order.push_back(priority); // one lane: one writer at a time
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

void LaneGateTest::behindAQueryBackgroundWorkLeavesALaneFreeForAWhile()
{
    std::stop_source stopped;
    stopped.request_stop(); // whoever would have to wait gets nothing
    const auto enters = [&](LaneGate &gate, Priority priority) { return gate.enter(priority, stopped.get_token()); };
    LaneGate gate(2);
    QVERIFY(enters(gate, Priority::Query));
    for (int turn = 0; turn < LaneGate::kTurnsBehindAQuery; ++turn) {
        const auto working = enters(gate, Priority::Background);
        QVERIFY(working);
        if (turn + 1 < LaneGate::kTurnsBehindAQuery)
            QVERIFY(!enters(gate, Priority::Background));
    }
    const auto one = enters(gate, Priority::Background);
    const auto other = enters(gate, Priority::Background);
    QVERIFY(one && other);

    LaneGate single(1); // has none to spare
    QVERIFY(enters(single, Priority::Query));
    QVERIFY(enters(single, Priority::Background));
}

void LaneGateTest::stoppingEndsTheWaitAndFreesTheWayForBackgroundWork()
{
    LaneGate gate(2);
    auto first = gate.enter(Priority::Background, {});
    auto second = gate.enter(Priority::Background, {});
    std::stop_source stop;
    std::jthread query([&] { QVERIFY(!gate.enter(Priority::Query, stop.get_token())); });
    while (gate.waitingQueries() < 1)
        std::this_thread::yield();
    stop.request_stop();
    query.join();
    QCOMPARE(gate.waitingQueries(), 0);
    first.reset();
    QVERIFY(gate.enter(Priority::Background, {}));
}

void LaneGateTest::nobodyIsLostInACrowd()
{
    constexpr int kTurns = 2000;
    LaneGate gate(2);
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
                    tooMany += ++inside > 2;
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

QTEST_GUILESS_MAIN(mn::LaneGateTest)
#include "lane_gate_test.moc"
