#include "core/record/dot.h"
#include "core/record/hlc.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/record/histories.h"
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace test;

class DotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVectorCoversWhatItHasSeen();
    void joiningVectorsIsTheLeastThatCoversBoth();
    void dotsCountOnFromTheLast();

    void stampsAlwaysGrow();
    void stampsStayNearTheClock();
    void aStampTakenIsBelowTheNextOwn();
    void stampsFromTheFutureAreToldAndNotTaken();
    void timeDoesNotRunBackOverARestart();
    void aClockThatWasSetRightIsFollowed();
};

void DotTest::aVectorCoversWhatItHasSeen()
{
    VersionVector vector;
    QVERIFY(vector.isEmpty());
    QVERIFY(!vector.covers({actor('a'), 1}));
    vector.set(actor('b'), 3);
    vector.set(actor('a'), 1);
    QVERIFY(vector.covers({actor('b'), 3}) && vector.covers({actor('b'), 1}) && !vector.covers({actor('b'), 4}));
    QCOMPARE(vector.entries().first().actor, actor('a'));
    vector.raiseTo({actor('b'), 2});
    QCOMPARE(vector.counter(actor('b')), quint64(3));
    vector.set(actor('b'), 0);
    vector.set(actor('c'), 0);
    QCOMPARE(vector.entries().size(), 1); // none and 0 are the same
}

void DotTest::joiningVectorsIsTheLeastThatCoversBoth()
{
    QVERIFY(rc::check("pointwise maximum", [] {
        const auto any = [] {
            VersionVector vector;
            for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
                vector.raiseTo({actor(char('a' + *rc::gen::inRange(0, 6))), quint64(*rc::gen::inRange(1, 5))});
            return vector;
        };
        const VersionVector a = any(), b = any(), both = join(a, b);
        RC_ASSERT(both.covers(a) && both.covers(b));
        RC_ASSERT(both == join(b, a) && join(both, a) == both);
        for (char name = 'a'; name <= 'f'; ++name)
            RC_ASSERT(both.counter(actor(name)) == std::max(a.counter(actor(name)), b.counter(actor(name))));
        RC_ASSERT(a.covers(b) == (join(a, b) == a));
    }));
}

void DotTest::dotsCountOnFromTheLast()
{
    DotSource dots(actor('a'), 41);
    QCOMPARE(dots.next(), (Dot{actor('a'), 42}));
    QCOMPARE(dots.next(), (Dot{actor('a'), 43}));
    QCOMPARE(dots.last(), quint64(43));
    dots.spentUpTo({actor('a'), 50});
    QCOMPARE(dots.next().counter, quint64(51));
}

void DotTest::stampsAlwaysGrow()
{
    ManualClock clock(1'000'000);
    HybridClock time(clock);
    HlcStamp last;
    for (int i = 0; i < 200'000; ++i) { // more than one millisecond can count
        const HlcStamp now = time.tick();
        QVERIFY(last < now);
        last = now;
    }
    clock.set(999'000); // the machine's clock is set back
    QVERIFY(last < time.tick());
}

void DotTest::stampsStayNearTheClock()
{
    ManualClock clock(1'000'000);
    HybridClock time(clock);
    QCOMPARE(time.tick(), HlcStamp::of(1'000'000, 0));
    QCOMPARE(time.tick(), HlcStamp::of(1'000'000, 1));
    clock.advance(5);
    QCOMPARE(time.tick(), HlcStamp::of(1'000'005, 0));
    QCOMPARE(HlcStamp::of(1'000'005, 7).ms(), qint64(1'000'005));
    QCOMPARE(HlcStamp::of(1'000'005, 7).count(), quint16(7));
}

void DotTest::aStampTakenIsBelowTheNextOwn()
{
    ManualClock clock(1'000'000);
    HybridClock time(clock);
    const HlcStamp other = HlcStamp::of(1'000'000 + HybridClock::kMaxAheadMs, 9);
    QCOMPARE(time.see(other), HybridClock::Seen::Taken);
    QCOMPARE(time.tick(), HlcStamp::of(other.ms(), 10));
    QCOMPARE(time.see(HlcStamp::of(5)), HybridClock::Seen::Taken); // an old one changes nothing
    QCOMPARE(time.last(), HlcStamp::of(other.ms(), 10));
}

void DotTest::stampsFromTheFutureAreToldAndNotTaken()
{
    ManualClock clock(1'000'000);
    HybridClock time(clock);
    QCOMPARE(time.see(HlcStamp::of(1'000'001 + HybridClock::kMaxAheadMs)), HybridClock::Seen::FromTheFuture);
    QCOMPARE(time.see(HlcStamp(~quint64(0))), HybridClock::Seen::FromTheFuture);
    QCOMPARE(time.tick(), HlcStamp::of(1'000'000, 0));
}

void DotTest::timeDoesNotRunBackOverARestart()
{
    ManualClock clock(1'000'000);
    HybridClock time(clock, HlcStamp::of(1'000'500, 3));
    QCOMPARE(time.tick(), HlcStamp::of(1'000'500, 4));
}

void DotTest::aClockThatWasSetRightIsFollowed()
{
    constexpr qint64 kNow = 1'700'000'000'000, kIn2099 = 4'070'908'800'000;
    ManualClock clock(kIn2099);
    HlcStamp last;
    {
        HybridClock time(clock);
        last = time.tick();
        QCOMPARE(last, HlcStamp::of(kIn2099));
    }
    clock.set(kNow);
    HybridClock time(clock, last);
    QCOMPARE(time.tick(), HlcStamp::of(kNow, 0));
    QCOMPARE(time.tick(), HlcStamp::of(kNow, 1));
    clock.set(kIn2099 - HybridClock::kMaxAheadMs); // a little is no error
    QCOMPARE(HybridClock(clock, last).tick(), HlcStamp::of(kIn2099, 1));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::DotTest)
#include "dot_test.moc"
