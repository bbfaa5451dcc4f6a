#include "core/crypto/key_slots.h"
#include "core/exchange/backup.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_source.h"
#include "core/vault/vault_check.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/faulty_vault.h"
#include "tests/support/test_vault.h"
#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <random>

namespace mn {

using namespace Qt::StringLiterals;
using test::FaultyVault;
using test::wait;

namespace {

constexpr int kMemories = 1200; // more than one batch of the importer
const QString kBackup = u"/stick/vault.mnbackup"_s;

QByteArray linesOf(int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += "{\"id_external\":\"" + QByteArray::number(i) + "\",\"content\":\"the boiler needs " +
               QByteArray::number(i) + " bar\",\"links\":[\"" + QByteArray::number((i * 7) % count) + "\"]}\n";
    return out;
}

Result<ImportReport> import(Vault &vault, int count)
{
    JsonlSource source(ByteOrigin::bytes(u"x.jsonl"_s, linesOf(count)), u"jsonl:fault"_s, QString());
    return Importer(vault, {}).run(source);
}

qint64 countOf(Vault &vault)
{
    return wait(vault.count(ReadView::everything(), Filter())).value_or(-1);
}

void verifySound(Vault &vault)
{
    const auto findings = wait(vault.check());
    QVERIFY(findings);
    for (const Finding &finding : *findings)
        QVERIFY2(finding.state != Finding::State::Bad, qPrintable(finding.layer + u": "_s + finding.sentence));
}

void addKeys(FaultyVault &vault)
{
    KeySlots keySlots = KeySlots::make(vault.disk(), vault->paths().keys, vault.id());
    QVERIFY(
        keySlots.addPassphrase(vault.key(), SecretBytes::copyOf("secret"), test::cheapHash(), u"p"_s, vault.clock()));
}

RecordId add(FaultyVault &vault, const QString &content, const QByteArray &attached)
{
    MemoryChange change;
    change.content = content;
    if (!attached.isEmpty()) {
        auto left = std::make_shared<QByteArray>(attached);
        change.addAttachments += wait(vault->seal(u"a"_s, u"x/y"_s, [left]() -> Result<QByteArray> {
                                     return std::exchange(*left, {});
                                 })).value();
    }
    return wait(vault->add(change)).value();
}

Result<BackupReport> backUp(FaultyVault &vault)
{
    return Backup(*vault, vault.disk(), vault.clock()).create(kBackup, vault.key());
}

// What a backup holds, checked to the last byte.
Result<BackupSummary> verified(FaultyVault &vault)
{
    MN_TRY(const auto file, vault.disk().open(kBackup, OpenMode::Read));
    MN_TRY(BackupReader reader, BackupReader::open(*file));
    MN_TRY(reader.unlock(vault.key()));
    return verifyBackup(reader);
}

Result<RestoreReport> restore(FaultyVault &target, FaultyVault &from)
{
    MN_TRY(const auto file, from.disk().open(kBackup, OpenMode::Read));
    MN_TRY(BackupReader reader, BackupReader::open(*file));
    MN_TRY(reader.unlock(from.key()));
    return Backup(*target, target.disk(), target.clock()).restore(reader);
}

} // namespace

// Imports, backups and restores on a disk that is cut off, in processes that are killed: what was there stays, and
// doing it again gives what doing it once would have given.
class ExchangeFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anImportThatWasCutOffIsGoneOnWith();
    void aBackupThatWasCutOffIsTheOneItWas();
    void aFirstBackupThatWasCutOffIsNoBackup();
    void aRestoreThatWasCutOffIsGoneOnWith();
    void anImportThatIsKilledAgainAndAgainEndsWhole();
};

void ExchangeFaultTest::anImportThatWasCutOffIsGoneOnWith()
{
    // A commit is hundreds of writes: some of them in each third of the import.
    qint64 operations = 0;
    {
        FaultyVault vault;
        QVERIFY(vault.create());
        vault.disk().setFaults({});
        const qint64 before = vault.disk().operations();
        QVERIFY(import(*vault, kMemories));
        operations = vault.disk().operations() - before;
    }
    QVERIFY(operations > 60);
    for (int part = 0; part < 40; ++part) {
        FaultyVault vault;
        QVERIFY(vault.create());
        vault.disk().setFaults({.crashAtOperation = operations * part / 40});
        const auto done = import(*vault, kMemories);
        vault.crash();
        QVERIFY(vault.open());
        verifySound(*vault);
        const qint64 stored = countOf(*vault);
        QVERIFY(!done || stored == kMemories);
        const auto again = import(*vault, kMemories);
        QVERIFY(again);
        QCOMPARE(countOf(*vault), kMemories);
        QCOMPARE(again->counts.added, kMemories - stored);
        QCOMPARE(import(*vault, kMemories)->counts, (ImportCounts{.unchanged = kMemories}));
        verifySound(*vault);
    }
}

void ExchangeFaultTest::aBackupThatWasCutOffIsTheOneItWas()
{
    for (int at = 0;; ++at) {
        FaultyVault vault;
        QVERIFY(vault.create());
        addKeys(vault);
        add(vault, u"first"_s, "attached");
        QVERIFY(backUp(vault));
        add(vault, u"second"_s, QByteArray(150'000, 'x'));
        vault.disk().setFaults({.crashAtOperation = at});
        const auto second = backUp(vault);
        const bool crashed = vault.disk().hasCrashed();
        vault.crash();
        const auto summary = verified(vault);
        QVERIFY2(summary, qPrintable(QString::number(at)));
        QVERIFY(summary->memories >= (second ? 2 : 1));
        QVERIFY(vault.open());
        verifySound(*vault);
        QVERIFY(backUp(vault)); // what was left is no hindrance
        QCOMPARE(verified(vault)->memories, 2);
        QCOMPARE(verified(vault)->attachments, 2);
        if (!crashed) {
            QVERIFY(at > 10);
            return;
        }
    }
}

void ExchangeFaultTest::aFirstBackupThatWasCutOffIsNoBackup()
{
    for (int at = 0;; ++at) {
        FaultyVault vault;
        QVERIFY(vault.create());
        addKeys(vault);
        add(vault, u"CANARY"_s, "CANARY");
        vault.disk().setFaults({.crashAtOperation = at});
        const auto first = backUp(vault);
        const bool crashed = vault.disk().hasCrashed();
        for (const QString &name : {kBackup, QString(kBackup + u".part"_s)})
            QVERIFY(!vault.disk().bytes(name).contains("CANARY"));
        vault.crash();
        QCOMPARE(verified(vault).has_value(), vault.disk().exists(kBackup)); // whole, or not there
        QVERIFY(!first || vault.disk().exists(kBackup));
        QVERIFY(vault.open());
        QVERIFY(backUp(vault));
        QCOMPARE(verified(vault)->memories, 1);
        if (!crashed) {
            QVERIFY(at > 10);
            return;
        }
    }
}

void ExchangeFaultTest::aRestoreThatWasCutOffIsGoneOnWith()
{
    FaultyVault from;
    QVERIFY(from.create());
    addKeys(from);
    const RecordId id = add(from, u"first"_s, QByteArray(150'000, 'x'));
    MemoryChange change;
    change.content = u"edited"_s;
    QVERIFY(wait(from->edit(id, change)));
    for (int i = 0; i < 600; ++i)
        add(from, u"memory %1"_s.arg(i), {});
    QVERIFY(backUp(from));
    qint64 operations = 0;
    {
        FaultyVault to;
        QVERIFY(to.create());
        to.disk().setFaults({});
        const qint64 before = to.disk().operations();
        QVERIFY(restore(to, from));
        operations = to.disk().operations() - before;
    }
    for (int part = 0; part < 30; ++part) {
        FaultyVault to;
        QVERIFY(to.create());
        to.disk().setFaults({.crashAtOperation = operations * part / 30});
        (void)restore(to, from); // it fails somewhere
        to.crash();
        QVERIFY(to.open());
        verifySound(*to);
        QVERIFY(restore(to, from));
        QCOMPARE(countOf(*to), 601);
        QCOMPARE(wait(to->get(ReadView::everything(), id))->content, u"edited"_s);
        QCOMPARE(wait(to->history(ReadView::everything(), id, 10))->size(), 1);
        verifySound(*to);
    }
}

// A real process that imports is killed at moments nobody chose.
void ExchangeFaultTest::anImportThatIsKilledAgainAndAgainEndsWhole()
{
    constexpr int kMany = 20'000;
    const quint32 seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    test::TestVault vault;
    vault.close();
    const QStringList arguments{u"--import"_s,
                                vault.folder(),
                                vault.state(),
                                QString::fromLatin1(vault.id().toBytes().toHex()),
                                QString::fromLatin1(vault.key().view().toByteArray().toHex()), // made for this run
                                QString::number(kMany)};
    int kills = 0;
    for (;;) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), arguments);
        const bool isLast = kills == 6;
        // It says each batch; killed somewhere within the one after.
        const int wanted = isLast ? 1 : 1 + int(random() % 3);
        QByteArray out;
        while (out.count("batch") < wanted && child.waitForReadyRead(60'000))
            out += child.readAllStandardOutput();
        if (!isLast) {
            child.kill();
            child.waitForFinished();
            ++kills;
            continue;
        }
        QVERIFY(child.waitForFinished(300'000));
        QCOMPARE(child.exitCode(), 0);
        break;
    }
    QVERIFY(vault.reopen());
    verifySound(*vault);
    QCOMPARE(countOf(*vault), kMany);
    QCOMPARE(import(*vault, kMany)->counts, (ImportCounts{.unchanged = kMany}));
}

namespace {

// What the child runs.
int importAndTell(const QStringList &arguments)
{
    LocalFileSystem files;
    const SystemClock clock;
    const VaultServices services{files, clock, arguments[3]};
    auto vault = Vault::open(arguments[2], *VaultId::fromBytes(QByteArray::fromHex(arguments[4].toLatin1())),
                             SecretBytes::copyOf(QByteArray::fromHex(arguments[5].toLatin1())), services);
    if (!vault)
        return 1;
    JsonlSource source(ByteOrigin::bytes(u"x.jsonl"_s, linesOf(arguments[6].toInt())), u"jsonl:fault"_s, QString());
    Importer importer(**vault, {[](const ImportTick &) {
                                    std::puts("batch");
                                    std::fflush(stdout);
                                },
                                {}});
    return importer.run(source) ? 0 : 1;
}

} // namespace

} // namespace mn

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    using namespace Qt::StringLiterals;
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--import"_s)
        return mn::importAndTell(arguments);
    mn::ExchangeFaultTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "exchange_fault_test.moc"
