#include "tests/shots/rest.h"
#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <thread>

namespace mn::shots {

// When a window counts as being at rest, by what could still change it.
class RestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneThingAfterTheOtherIsWaitedFor();
    void whatAnotherThreadComputesIsWaitedFor();
    void whatNeverRestsIsLeft();
    void aConditionIsWaitedFor();
};

namespace {

constexpr int kPatienceMs = 60'000; // no test is to come to its end

// Ten steps, each a while after the one before.
void step(QObject *owner, int &steps)
{
    if (++steps < 10)
        QTimer::singleShot(20, owner, [owner, &steps] { step(owner, steps); });
}

} // namespace

void RestTest::oneThingAfterTheOtherIsWaitedFor()
{
    Rest rest;
    QObject owner;
    int steps = 0;
    step(&owner, steps);
    rest.wait(kPatienceMs);
    QCOMPARE(steps, 10);
}

void RestTest::whatAnotherThreadComputesIsWaitedFor()
{
    Rest rest;
    std::atomic<bool> isDone = false;
    std::thread work([&isDone] {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 400) {
        }
        isDone = true;
    });
    rest.wait(kPatienceMs);
    const bool wasDone = isDone;
    work.join();
    QVERIFY(wasDone);
}

void RestTest::whatNeverRestsIsLeft()
{
    Rest rest;
    QTimer timer;
    int rings = 0;
    connect(&timer, &QTimer::timeout, this, [&rings] { ++rings; });
    timer.start(10);
    rest.wait(200); // else the test hangs
    QVERIFY(rings > 0);
}

void RestTest::aConditionIsWaitedFor()
{
    std::atomic<bool> isDone = false;
    std::thread work([&isDone] { isDone = true; }); // no event tells of it
    QVERIFY(waitUntil([&isDone] { return isDone.load(); }, kPatienceMs));
    work.join();
    QVERIFY(!waitUntil([] { return false; }, 20));
}

} // namespace mn::shots

QTEST_GUILESS_MAIN(mn::shots::RestTest)
#include "rest_test.moc"
