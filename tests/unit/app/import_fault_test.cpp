#include "core/vault/vault_check.h"
#include "tests/support/faulty_vault.h"
#include "tests/unit/app/transfer_fixture.h"
#include <QProcess>
#include <QTest>
#include <cstdio>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;

namespace {

constexpr int kNotes = 5000;
constexpr int kKills = 3;

// What the child runs: begins an import, or goes on with it, and says after each batch how much is in the vault.
int importForEver(const QStringList &arguments)
{
    LocalFileSystem files;
    const SystemClock clock;
    SystemTimers timers;
    const VaultServices services{files, clock, arguments[3]};
    auto vault = Vault::open(arguments[2], *VaultId::fromBytes(QByteArray::fromHex(arguments[4].toLatin1())),
                             SecretBytes::copyOf(QByteArray::fromHex(arguments[5].toLatin1())), services);
    if (!vault)
        return 1;
    ImportModel model(**vault, clock, timers);
    QObject::connect(&model, &ImportModel::changed, &model, [&] {
        if (model.isReady() && model.step() == ImportModel::Step::Choose && model.canResume())
            model.resume();
        else if (model.isReady() && model.step() == ImportModel::Step::Choose && model.program() < 0)
            model.openAs(int(ImportFormat::Markdown), QUrl::fromLocalFile(arguments[6]));
        else if (model.step() == ImportModel::Step::Look && !model.isLooking())
            model.start();
    });
    QObject::connect(&model, &ImportModel::progressed, &model, [&] {
        std::printf("%d\n", model.inVault());
        std::fflush(stdout);
    });
    QObject::connect(&model, &ImportModel::finished, &model, [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}

void verifySound(Vault &vault)
{
    const auto findings = mn::test::wait(vault.check());
    MN_VERIFY(findings);
    for (const Finding &finding : *findings)
        QVERIFY2(finding.state != Finding::State::Bad, qPrintable(finding.sentence));
}

} // namespace

// Imports of 5,000 notes that are killed, and on a disk that fills up: what is in stays, the rest comes later, and one
// undo takes back all of it.
class ImportFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anImportThatIsKilledGoesOnAndIsUndoneAsOne();
    void aFullDiskIsSaidAndTheRestComesWhenThereIsRoom();

private:
    QTemporaryDir m_home;
    QString m_notes;
};

void ImportFaultTest::initTestCase()
{
    m_notes = m_home.filePath(u"notes"_s);
    QVERIFY(writeNotes(m_notes, kNotes));
}

void ImportFaultTest::anImportThatIsKilledGoesOnAndIsUndoneAsOne()
{
    AppFixture fixture;
    fixture.vault.close();
    for (int kill = 0; kill < kKills; ++kill) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--import"_s, fixture.vault.folder(), fixture.vault.state(),
                     QString::fromLatin1(fixture.vault.id().toBytes().toHex()),
                     QString::fromLatin1(fixture.vault.key().view().toByteArray().toHex()), // made for this run
                     m_notes});
        // Until something of this process's own is in.
        QByteArray out;
        int first = -1;
        for (bool isIn = false; !isIn && child.state() != QProcess::NotRunning;) {
            if (!child.waitForReadyRead(60'000))
                break; // it was faster than this process
            out += child.readAllStandardOutput();
            while (out.contains('\n') && !isIn) {
                const int now = out.left(out.indexOf('\n')).toInt();
                out.remove(0, out.indexOf('\n') + 1);
                first = first < 0 ? now : first;
                isIn = now > first;
            }
        }
        child.kill(); // SIGKILL: in the middle of whatever it does
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished());
    }
    MN_VERIFY(fixture.vault.reopen());
    verifySound(*fixture.vault);
    const qint64 before = countIn(*fixture.vault);
    QVERIFY(before > 0);
    ImportModel model(*fixture.vault, fixture.vault.clock(), fixture.timers);
    QVERIFY(until(fixture.timers, [&] { return model.isReady(); }));
    if (before < kNotes)
        QVERIFY(model.canResume());
    if (model.canResume()) {
        model.resume();
        QVERIFY(until(fixture.timers, [&] { return model.step() == ImportModel::Step::Done; }));
    }
    QCOMPARE(countIn(*fixture.vault), kNotes);
    QVERIFY(until(fixture.timers, [&] { return model.canUndo(); }));
    model.undo();
    QVERIFY(until(fixture.timers, [&] { return !model.isUndoing(); }));
    QCOMPARE(countIn(*fixture.vault), 0);
    QCOMPARE(countIn(*fixture.vault, true), kNotes);
    verifySound(*fixture.vault);
}

void ImportFaultTest::aFullDiskIsSaidAndTheRestComesWhenThereIsRoom()
{
    mn::test::FaultyVault vault;
    MN_VERIFY(vault.create());
    ManualTimers timers(vault.clock());
    ImportModel model(*vault, vault.clock(), timers);
    model.openAs(int(ImportFormat::Markdown), QUrl::fromLocalFile(m_notes));
    QVERIFY(until(timers, [&] { return model.step() == ImportModel::Step::Look && !model.isLooking(); }));
    model.start();
    QVERIFY(until(timers, [&] { return model.inVault() > 0; }));
    vault.disk().setFaults({.fullFromOperation = 0});
    QVERIFY(until(timers, [&] { return model.step() == ImportModel::Step::Done; }));
    QCOMPARE(model.problemCode(), u"DiskFull"_s);
    QVERIFY(model.problem().contains(u"no room"_s));
    QVERIFY(model.canResume());
    const qint64 before = countIn(*vault);
    QVERIFY(before > 0 && before < kNotes);
    vault.disk().setFaults({});
    model.resume();
    QVERIFY(until(timers, [&] { return model.step() == ImportModel::Step::Done; }));
    QVERIFY(model.problem().isEmpty());
    QCOMPARE(countIn(*vault), kNotes);
    verifySound(*vault);
}

} // namespace mn::app

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    using namespace Qt::StringLiterals;
    if (application.arguments().value(1) == u"--import"_s)
        return mn::app::importForEver(application.arguments());
    mn::app::ImportFaultTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "import_fault_test.moc"
