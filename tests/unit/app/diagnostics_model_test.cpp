#include "app/base/calendar.h"
#include "app/settings/diagnostics_model.h"
#include "core/crypto/secret_text.h"
#include "core/session/places.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

class DiagnosticsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWholeVaultIsFine();
    void filesThatBelongToNothingAreToldAndRemoved();
    void theReportHoldsNothingOfItsOwner();
    void theLogIsShortenedAtItsLimit();
    void lockedItForgetsWhatItFound();
    void keysThatTheDiskChangedAreFound();
    void aModelThatIsNotThereIsFound();
    void theAgeOfTheLastBackupIsTold();

private:
    QVariantMap finding(const QString &title) const
    {
        for (const QVariant &one : m_model->findings())
            if (one.toMap()[u"title"_s].toString() == title)
                return one.toMap();
        return {};
    }
    void settled() { QTRY_VERIFY_WITH_TIMEOUT(m_model->state() == DiagnosticsModel::Idle, 30'000); }

    std::optional<WindowVault> m_window;
    std::optional<test::ManualTimers> m_timers;
    std::optional<EventLog> m_log;
    std::optional<DiagnosticsModel> m_model;
};

void DiagnosticsModelTest::init()
{
    m_window.emplace();
    MN_VERIFY(m_window->make());
    m_timers.emplace(m_window->clock);
    m_log.emplace(m_window->files, m_window->home.filePath(u"state/events.log"_s), m_window->clock);
    m_model.emplace(m_window->keeper, *m_log, m_window->files, m_window->clock, *m_timers);
    m_window->keeper.take(*wait(m_window->keys.open(m_window->folder(), secretFrom(m_window->passphrase()))));
    MemoryChange change;
    change.content = u"the boiler needs 1.2 bar"_s;
    MN_VERIFY(wait(m_window->keeper.vault()->add(change)));
}

void DiagnosticsModelTest::cleanup()
{
    m_model.reset();
    m_log.reset();
    m_timers.reset();
    m_window.reset();
}

void DiagnosticsModelTest::aWholeVaultIsFine()
{
    QCOMPARE(m_model->checkedText(), QString());
    m_model->check();
    QCOMPARE(m_model->state(), DiagnosticsModel::Checking);
    settled();
    QCOMPARE(m_model->problem(), QString());
    QVERIFY(m_model->findings().size() >= 4);
    QCOMPARE(m_model->worst(), int(DiagnosticsModel::Good));
    QVERIFY(m_model->title().startsWith(u"All "_s));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_window->clock.now());
    QCOMPARE(m_model->checkedText(), Calendar::momentText(QLocale(), now));
}

void DiagnosticsModelTest::filesThatBelongToNothingAreToldAndRemoved()
{
    const auto source = [sent = false]() mutable -> Result<QByteArray> {
        return std::exchange(sent, true) ? QByteArray() : QByteArray("a picture nobody saved");
    };
    MN_VERIFY(wait(m_window->keeper.vault()->seal(u"a.png"_s, u"image/png"_s, source)));
    m_window->clock.advance(2 * 3600 * 1000); // younger ones may belong to a save
    m_model->check();
    settled();
    QCOMPARE(m_model->worst(), int(DiagnosticsModel::Notice));
    int mends = 0;
    for (const QVariant &one : m_model->findings())
        mends += one.toMap().value(u"mend"_s).toInt() == DiagnosticsModel::RemoveOrphans &&
                 !one.toMap().value(u"advice"_s).toString().isEmpty();
    QCOMPARE(mends, 1);
    QVERIFY(finding(u"Files that no memory has"_s)[u"text"_s].toString().startsWith(u"1 sealed file"_s));
    QCOMPARE(finding(u"The attachments"_s)[u"state"_s].toInt(), int(DiagnosticsModel::Good));
    m_model->mend(DiagnosticsModel::RemoveOrphans);
    QCOMPARE(m_model->state(), DiagnosticsModel::Mending);
    QTRY_COMPARE(m_model->worst(), int(DiagnosticsModel::Good)); // looked at again
    settled();
}

void DiagnosticsModelTest::theReportHoldsNothingOfItsOwner()
{
    m_model->check();
    settled();
    m_log->note(EventLog::Event::Backup, Errc::DiskFull, 96);
    m_model->makeReport();
    QTRY_VERIFY(!m_model->report().isEmpty());
    const QString report = m_model->report();
    QVERIFY(report.contains(u"DiskFull"_s));
    QVERIFY(report.contains(QLatin1StringView(qVersion())));
    QVERIFY(report.contains(u"database"_s));
    for (const QString &secret : {u"boiler"_s, u"Clara"_s, m_window->home.path(), QDir::home().dirName() + u'/'})
        QVERIFY2(!report.contains(secret), qPrintable(secret));
    const QString path = m_window->home.filePath(u"report.txt"_s);
    m_model->saveReport(QUrl::fromLocalFile(path));
    QTRY_COMPARE(m_model->reportSavedAt(), u"report.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), report); // as it was shown
}

void DiagnosticsModelTest::theLogIsShortenedAtItsLimit()
{
    for (int i = 0; i < 2000; ++i)
        m_log->note(EventLog::Event::Check, {}, i);
    const QByteArray text = wait(m_log->text());
    QVERIFY(text.size() <= 64 * 1024);
    QVERIFY(text.endsWith(" 1999\n"));
    QVERIFY(!text.contains(" 5\n"));
    QCOMPARE(text.left(2), QByteArray("20")); // from the beginning of a line
}

void DiagnosticsModelTest::lockedItForgetsWhatItFound()
{
    m_model->check();
    m_window->keeper.lock();
    QCOMPARE(m_model->state(), DiagnosticsModel::Idle);
    MN_VERIFY(wait(m_window->keys.post([]() -> Result<void> { return {}; }))); // closed
    QCoreApplication::processEvents();
    QVERIFY(m_model->findings().isEmpty());
}

void DiagnosticsModelTest::keysThatTheDiskChangedAreFound()
{
    m_model->check();
    settled();
    QCOMPARE(finding(u"What opens the vault"_s)[u"state"_s].toInt(), int(DiagnosticsModel::Good));
    QFile keys(m_window->folder() + u"/vault.keys"_s);
    QVERIFY(keys.open(QIODevice::ReadWrite));
    QByteArray bytes = keys.readAll();
    bytes.back() = char(bytes.back() ^ 1);
    keys.seek(0);
    keys.write(bytes);
    keys.close();
    m_model->check();
    settled();
    const QVariantMap found = finding(u"What opens the vault"_s);
    QCOMPARE(found[u"state"_s].toInt(), int(DiagnosticsModel::Bad));
    QVERIFY(found[u"advice"_s].toString().contains(u"Security"_s));
    QCOMPARE(m_model->worst(), int(DiagnosticsModel::Bad));
}

void DiagnosticsModelTest::aModelThatIsNotThereIsFound()
{
    BackupSchedule schedule(m_window->clock, *m_timers);
    m_model->useMachine(m_window->home.filePath(u"no-model"_s), schedule);
    m_model->check();
    settled();
    QCOMPARE(finding(u"The model that finds by meaning"_s)[u"state"_s].toInt(), int(DiagnosticsModel::Bad));
    m_model->useMachine(modelFolder(), schedule);
    m_model->check();
    settled();
    QCOMPARE(finding(u"The model that finds by meaning"_s)[u"state"_s].toInt(), int(DiagnosticsModel::Good));
    QVERIFY(finding(u"The last backup"_s).isEmpty()); // not known yet
}

void DiagnosticsModelTest::theAgeOfTheLastBackupIsTold()
{
    BackupSchedule schedule(m_window->clock, *m_timers);
    m_model->useMachine({}, schedule);
    schedule.attach(m_window->keeper.vault());
    schedule.setLast(0);
    QTRY_VERIFY(schedule.isKnown());
    m_model->check();
    settled();
    QCOMPARE(finding(u"The last backup"_s)[u"state"_s].toInt(), int(DiagnosticsModel::Notice));
    schedule.setLast(m_window->clock.now());
    m_window->clock.advance(3 * 24 * 3600 * 1000);
    m_model->check();
    settled();
    QCOMPARE(finding(u"The last backup"_s)[u"state"_s].toInt(), int(DiagnosticsModel::Good));
    QVERIFY(finding(u"The last backup"_s)[u"text"_s].toString().contains(u'3'));
    m_window->clock.advance(40LL * 24 * 3600 * 1000);
    m_model->check();
    settled();
    QCOMPARE(finding(u"The last backup"_s)[u"state"_s].toInt(), int(DiagnosticsModel::Notice));
    QVERIFY(!finding(u"The last backup"_s)[u"advice"_s].toString().isEmpty());
    schedule.setLast(m_window->clock.now() + 40LL * 24 * 3600 * 1000); // the clock was ahead, and was set right
    m_model->check();
    settled();
    QCOMPARE(finding(u"The last backup"_s)[u"state"_s].toInt(), int(DiagnosticsModel::Notice));
    QVERIFY(finding(u"The last backup"_s)[u"text"_s].toString().contains(u"not known"_s));
    schedule.attach(nullptr);
}

} // namespace mn::app

QTEST_MAIN(mn::app::DiagnosticsModelTest)
#include "diagnostics_model_test.moc"
