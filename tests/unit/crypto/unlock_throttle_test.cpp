#include "core/crypto/unlock_throttle.h"
#include "tests/support/manual_clock.h"
#include <QTest>

namespace mn {

using std::chrono::milliseconds;

class UnlockThrottleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeTriesAreFree();
    void eachFurtherFailureDoublesTheWaitUpToAMinute();
    void timeThatPassesCounts();
    void aClockSetBackDoesNotLengthenTheWait();
    void whoMustWaitIsToldHowLong();
};

void UnlockThrottleTest::threeTriesAreFree()
{
    const test::ManualClock clock;
    UnlockThrottle throttle(clock);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(throttle.wait(), milliseconds(0));
        throttle.failed();
    }
    QCOMPARE(throttle.wait(), milliseconds(1000));
}

void UnlockThrottleTest::eachFurtherFailureDoublesTheWaitUpToAMinute()
{
    const test::ManualClock clock;
    UnlockThrottle throttle(clock);
    throttle.failed();
    throttle.failed();
    QList<qint64> seconds;
    for (int i = 0; i < 40; ++i) {
        throttle.failed();
        seconds.append(throttle.wait().count() / 1000);
    }
    QCOMPARE(seconds.first(8), QList<qint64>({1, 2, 4, 8, 16, 32, 60, 60}));
    QCOMPARE(seconds.last(), 60);
}

void UnlockThrottleTest::timeThatPassesCounts()
{
    test::ManualClock clock;
    UnlockThrottle throttle(clock);
    for (int i = 0; i < 3; ++i)
        throttle.failed();
    clock.advance(400);
    QCOMPARE(throttle.wait(), milliseconds(600));
    clock.advance(600);
    QCOMPARE(throttle.wait(), milliseconds(0));
    clock.advance(1'000'000);
    QCOMPARE(throttle.wait(), milliseconds(0));
    throttle.failed(); // waiting is not forgiving
    QCOMPARE(throttle.wait(), milliseconds(2000));
}

void UnlockThrottleTest::aClockSetBackDoesNotLengthenTheWait()
{
    test::ManualClock clock;
    UnlockThrottle throttle(clock);
    for (int i = 0; i < 3; ++i)
        throttle.failed();
    clock.advance(-86'400'000);
    QCOMPARE(throttle.wait(), milliseconds(1000));
}

void UnlockThrottleTest::whoMustWaitIsToldHowLong()
{
    test::ManualClock clock;
    UnlockThrottle throttle(clock);
    QList<qint64> waits;
    const auto waitFor = [&](milliseconds delay) {
        waits.append(delay.count());
        clock.advance(delay.count());
    };
    for (int i = 0; i < 5; ++i) {
        throttle.pass(waitFor);
        throttle.failed();
    }
    QCOMPARE(waits, QList<qint64>({1000, 2000}));
    QVERIFY(throttle.wait().count() > 0);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::UnlockThrottleTest)
#include "unlock_throttle_test.moc"
