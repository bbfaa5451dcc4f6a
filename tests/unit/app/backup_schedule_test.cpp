#include "app/transfer/backup_schedule.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;

constexpr qint64 kDay = 24 * 3600 * 1000;

class BackupScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void byHandNothingIsEverWanted();
    void aWeekAfterTheLastOneIsWanted();
    void whereNoneWasMadeOneIsWantedSoon();
    void whatCouldNotBeMadeIsWantedAgain();
    void lockedNothingIsWanted();
    void whatWasChosenIsKeptInTheVault();
    void theReminderComesWhenItIsTooOld();
    void aLastOneOfAClockThatWasAheadIsLongSince();
    void aClockThatIsSetBackDelaysNoBackup();

private:
    // As the vault has it, once it was read.
    static void attach(BackupSchedule &schedule, AppFixture &fixture)
    {
        QSignalSpy changed(&schedule, &BackupSchedule::changed);
        schedule.attach(&*fixture.vault);
        QTRY_COMPARE(changed.count(), 2); // forgotten, and read
    }
};

void BackupScheduleTest::byHandNothingIsEverWanted()
{
    AppFixture fixture;
    BackupSchedule schedule(fixture.vault.clock(), fixture.timers);
    QSignalSpy wanted(&schedule, &BackupSchedule::wanted);
    attach(schedule, fixture);
    schedule.setFolder(u"/somewhere"_s);
    schedule.setLast(0);
    fixture.timers.advance(std::chrono::hours(24 * 100));
    QCOMPARE(wanted.count(), 0);
}

void BackupScheduleTest::aWeekAfterTheLastOneIsWanted()
{
    AppFixture fixture;
    BackupSchedule schedule(fixture.vault.clock(), fixture.timers);
    QSignalSpy wanted(&schedule, &BackupSchedule::wanted);
    attach(schedule, fixture);
    schedule.setEvery(BackupSchedule::Weekly);
    schedule.setFolder(u"/somewhere"_s);
    schedule.setLast(fixture.vault.clock().now());
    fixture.timers.advance(std::chrono::hours(24 * 7 - 1));
    QCOMPARE(wanted.count(), 0);
    fixture.timers.advance(1h);
    QCOMPARE(wanted.count(), 1);
    schedule.setLast(fixture.vault.clock().now());
    schedule.setEvery(BackupSchedule::Daily);
    fixture.timers.advance(24h);
    QCOMPARE(wanted.count(), 2);
}

void BackupScheduleTest::whereNoneWasMadeOneIsWantedSoon()
{
    AppFixture fixture;
    BackupSchedule schedule(fixture.vault.clock(), fixture.timers);
    QSignalSpy wanted(&schedule, &BackupSchedule::wanted);
    attach(schedule, fixture);
    schedule.setLast(0);
    schedule.setEvery(BackupSchedule::Monthly);
    fixture.timers.advance(1h);
    QCOMPARE(wanted.count(), 0); // no folder was chosen
    schedule.setFolder(u"/somewhere"_s);
    fixture.timers.advance(1min);
    QCOMPARE(wanted.count(), 1);
}

void BackupScheduleTest::whatCouldNotBeMadeIsWantedAgain()
{
    AppFixture fixture;
    BackupSchedule schedule(fixture.vault.clock(), fixture.timers);
    QSignalSpy wanted(&schedule, &BackupSchedule::wanted);
    connect(&schedule, &BackupSchedule::wanted, &schedule, &BackupSchedule::retryLater);
    attach(schedule, fixture);
    schedule.setLast(0);
    schedule.setEvery(BackupSchedule::Daily);
    schedule.setFolder(u"/somewhere"_s);
    fixture.timers.advance(1min);
    QCOMPARE(wanted.count(), 1);
    fixture.timers.advance(10min);
    QCOMPARE(wanted.count(), 2);
    fixture.timers.advance(10min);
    QCOMPARE(wanted.count(), 3);
}

void BackupScheduleTest::lockedNothingIsWanted()
{
    AppFixture fixture;
    BackupSchedule schedule(fixture.vault.clock(), fixture.timers);
    QSignalSpy wanted(&schedule, &BackupSchedule::wanted);
    attach(schedule, fixture);
    schedule.setLast(0);
    schedule.setEvery(BackupSchedule::Daily);
    schedule.setFolder(u"/somewhere"_s);
    schedule.attach(nullptr);
    fixture.timers.advance(48h);
    QCOMPARE(wanted.count(), 0);
    QVERIFY(schedule.folder().isEmpty());
}

void BackupScheduleTest::whatWasChosenIsKeptInTheVault()
{
    AppFixture fixture;
    BackupSchedule schedule(fixture.vault.clock(), fixture.timers);
    attach(schedule, fixture);
    QCOMPARE(schedule.every(), BackupSchedule::ByHand);
    schedule.setEvery(BackupSchedule::Monthly);
    schedule.setFolder(u"/stick/backups"_s);
    schedule.setKeep(3);
    schedule.setRemindDays(14);
    BackupSchedule other(fixture.vault.clock(), fixture.timers);
    other.attach(&*fixture.vault);
    QTRY_COMPARE(other.remindDays(), 14);
    QCOMPARE(other.every(), BackupSchedule::Monthly);
    QCOMPARE(other.folder(), u"/stick/backups"_s);
    QCOMPARE(other.keep(), 3);
}

void BackupScheduleTest::theReminderComesWhenItIsTooOld()
{
    AppFixture fixture;
    BackupSchedule schedule(fixture.vault.clock(), fixture.timers);
    attach(schedule, fixture);
    QVERIFY(!schedule.isOverdue()); // not known yet
    schedule.setLast(0);
    QVERIFY(schedule.isOverdue());
    schedule.setLast(fixture.vault.clock().now());
    fixture.vault.clock().advance(30 * kDay);
    QVERIFY(!schedule.isOverdue());
    fixture.vault.clock().advance(kDay);
    QVERIFY(schedule.isOverdue());
    QCOMPARE(schedule.daysSinceLast(), 31);
    schedule.setRemindDays(0);
    QVERIFY(!schedule.isOverdue());
}

void BackupScheduleTest::aLastOneOfAClockThatWasAheadIsLongSince()
{
    AppFixture fixture;
    BackupSchedule schedule(fixture.vault.clock(), fixture.timers);
    QSignalSpy wanted(&schedule, &BackupSchedule::wanted);
    attach(schedule, fixture);
    schedule.setEvery(BackupSchedule::Weekly);
    schedule.setFolder(u"/somewhere"_s);
    schedule.setLast(fixture.vault.clock().now() + 700 * kDay);
    QVERIFY(schedule.isLastAhead());
    QVERIFY(schedule.isOverdue());
    QCOMPARE(schedule.daysSinceLast(), -1);
    fixture.timers.advance(1min);
    QCOMPARE(wanted.count(), 1);
    // A clock that was set right by a little is no reason.
    schedule.setLast(fixture.vault.clock().now() + 60'000);
    QVERIFY(!schedule.isLastAhead());
    QVERIFY(!schedule.isOverdue());
    QCOMPARE(schedule.daysSinceLast(), 0);
    fixture.timers.advance(48h);
    QCOMPARE(wanted.count(), 1);
}

void BackupScheduleTest::aClockThatIsSetBackDelaysNoBackup()
{
    AppFixture fixture;
    mn::test::ManualClock running; // timers go by how long the machine runs, which nobody sets
    test::ManualTimers timers(running);
    BackupSchedule schedule(fixture.vault.clock(), timers);
    QSignalSpy wanted(&schedule, &BackupSchedule::wanted);
    attach(schedule, fixture);
    schedule.setEvery(BackupSchedule::Daily);
    schedule.setFolder(u"/somewhere"_s);
    const qint64 made = fixture.vault.clock().now();
    schedule.setLast(made);
    QVERIFY(!schedule.isOverdue());
    fixture.vault.clock().set(made - 700 * kDay);
    QVERIFY(schedule.isOverdue());
    timers.advance(1h);
    QCOMPARE(wanted.count(), 1);
    // By hand it stays by hand.
    schedule.setEvery(BackupSchedule::ByHand);
    timers.advance(48h);
    QCOMPARE(wanted.count(), 1);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::BackupScheduleTest)
#include "backup_schedule_test.moc"
