#include "server/limits/rate_limiter.h"
#include "tests/support/manual_clock.h"
#include <QTest>

namespace mn::server {

class RateLimiterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMinutesWorthIsThereAtOnceAndThenEvenly();
    void bucketsAreApart();
    void whoWasNotHereForTheLongestTimeIsForgotten();
    void aClockThatIsSetBackGivesNothing();
    void noRateIsNoLimit();

private:
    mn::test::ManualClock m_clock;
};

void RateLimiterTest::aMinutesWorthIsThereAtOnceAndThenEvenly()
{
    MemoryRateLimiter limiter(m_clock);
    constexpr Rate kRate{30}; // one each two seconds
    for (int i = 0; i < 30; ++i)
        QVERIFY(!limiter.refusal("a", kRate));
    QCOMPARE(limiter.refusal("a", kRate), std::optional<quint64>(2));
    m_clock.advance(1'999);
    QCOMPARE(limiter.refusal("a", kRate), std::optional<quint64>(1));
    m_clock.advance(1);
    QVERIFY(!limiter.refusal("a", kRate));
    QVERIFY(limiter.refusal("a", kRate));
    m_clock.advance(3'600'000);
    for (int i = 0; i < 30; ++i) // not an hour's
        QVERIFY(!limiter.refusal("a", kRate));
    QVERIFY(limiter.refusal("a", kRate));
}

void RateLimiterTest::bucketsAreApart()
{
    MemoryRateLimiter limiter(m_clock);
    QVERIFY(!limiter.refusal("a", {1}));
    QVERIFY(limiter.refusal("a", {1}));
    QVERIFY(!limiter.refusal("b", {1}));
}

void RateLimiterTest::whoWasNotHereForTheLongestTimeIsForgotten()
{
    MemoryRateLimiter limiter(m_clock, 2);
    QVERIFY(!limiter.refusal("a", {1}));
    QVERIFY(!limiter.refusal("b", {1}));
    QVERIFY(limiter.refusal("a", {1}));
    QVERIFY(!limiter.refusal("c", {1})); // in place of b
    QVERIFY(limiter.refusal("a", {1}));
    QVERIFY(!limiter.refusal("b", {1}));
}

void RateLimiterTest::aClockThatIsSetBackGivesNothing()
{
    MemoryRateLimiter limiter(m_clock);
    QVERIFY(!limiter.refusal("a", {1}));
    m_clock.advance(-3'600'000);
    QVERIFY(limiter.refusal("a", {1}));
    m_clock.advance(60'000);
    QVERIFY(!limiter.refusal("a", {1}));
}

void RateLimiterTest::noRateIsNoLimit()
{
    MemoryRateLimiter limiter(m_clock);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!limiter.refusal("a", {0}));
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::RateLimiterTest)
#include "rate_limiter_test.moc"
