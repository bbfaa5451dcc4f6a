#include "core/exchange/backup_rows.h"
#include "core/exchange/import_undo.h"
#include "tests/support/stored_cells.h"
#include "tests/unit/exchange/import_run.h"
#include <QTest>
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

// Stands in the id, the text and the labels of what is purged, and nowhere else.
const QString kMark = u"zwieback"_s;
const QByteArray kMarked = R"({"id_external":"zwieback-1","title":"zwieback","content":"zwieback, 4711",)"
                           R"("tags":["zwieback"]})"
                           "\n";
const QByteArray kOthers = "{\"id_external\":\"a\",\"content\":\"x\"}\n{\"id_external\":\"b\",\"content\":\"y\"}\n";

QStringList cells(TestVault &vault, const QString &mark = kMark)
{
    return wait(vault->read([mark](Database &database) { return cellsWithText(database, mark); }))
        .value_or(QStringList{u"the database cannot be read"_s});
}

QStringList cellsWithBytes(TestVault &vault, const QByteArray &bytes)
{
    return wait(vault->read([bytes](Database &database) { return cellsWith(database, bytes); }))
        .value_or(QStringList{u"the database cannot be read"_s});
}

RecordId marked(TestVault &vault)
{
    return byExternal(vault, u"zwieback-1"_s).id;
}

// The hash by which the import log knows whether the source has changed.
QByteArray fingerprintIn(TestVault &vault, const RecordId &id)
{
    return wait(vault->read([id](Database &database) -> Result<QByteArray> {
               MN_TRY(Statement row,
                      database.query(u"SELECT fingerprint FROM imported WHERE record = ?"_s, id.toBytes()));
               MN_TRY(const bool found, row.next());
               return found ? ImportBase::fromBytes(row.view(0)).fingerprint() : QByteArray();
           }))
        .value();
}

QList<BackupEntry> backUp(TestVault &vault)
{
    return wait(vault->read([](Database &database) -> Result<QList<BackupEntry>> {
               QList<BackupEntry> out;
               const auto take = [&out](const BackupEntry &entry) -> Result<void> {
                   out.append(entry);
                   return {};
               };
               MN_TRY(BackupRows(database).forEach(0, true, take));
               return out;
           }))
        .value();
}

Result<RestoredRows> restore(TestVault &vault, const QList<BackupEntry> &entries)
{
    return wait(vault->save(Durability::Full, [entries](Saving &saving) { return restoreRows(saving, entries); }));
}

qint64 countOf(TestVault &vault, const ImportRunId &run)
{
    return wait(vault->read([run](Database &database) { return ImportRuns(database).count(run); })).value();
}

Result<qint64> undo(TestVault &vault, const ImportRunId &run)
{
    return wait(vault->save(Durability::Full, [run](Saving &saving) { return undoImport(saving, run); }));
}

} // namespace

class ErasedImportsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neitherNameNorHashOfWhatWasPurgedStays();
    void theNamesOfADamagedMemoryGoToo();
    void aSecondImportDoesNotBringItBack();
    void itsRunForgetsItAndTheRestIsTakenBack();
    void aSourceOfWhichNothingIsLeftLosesItsName();
    void aBackupOfAfterHoldsNoNameOfIt();
    void aBackupOfBeforeGivesNoNameBack();
    void vaultsThatShareBackupsKnowWhatEachHasErased();
};

void ErasedImportsTest::neitherNameNorHashOfWhatWasPurgedStays()
{
    TestVault vault;
    QCOMPARE(import(*vault, kMarked + kOthers).counts(), (ImportCounts{.added = 3}));
    const RecordId id = marked(vault);
    const QByteArray fingerprint = fingerprintIn(vault, id);
    QCOMPARE(fingerprint.size(), 32);
    QVERIFY(cells(vault).contains(u"imported.key"_s));  // or the test would look in vain
    QVERIFY(cells(vault).contains(u"setting.value"_s)); // of the run
    QVERIFY(!cellsWithBytes(vault, fingerprint).isEmpty());

    MN_VERIFY(wait(vault->purge({id})));
    QCOMPARE(cells(vault), QStringList());
    QCOMPARE(cellsWithBytes(vault, fingerprint), QStringList());
    // Of the others nothing was lost.
    QCOMPARE(fingerprintIn(vault, byExternal(vault, u"a"_s).id).size(), 32);
    QCOMPARE(import(*vault, kOthers).counts(), (ImportCounts{.unchanged = 2}));
}

void ErasedImportsTest::theNamesOfADamagedMemoryGoToo()
{
    TestVault vault;
    import(*vault, kMarked + kOthers);
    const RecordId id = marked(vault);
    const QByteArray fingerprint = fingerprintIn(vault, id);
    MN_VERIFY(wait(vault->save(Durability::Full, [id](Saving &saving) {
        return saving.database().run(u"UPDATE memory SET state = x'00ff' WHERE id = ?"_s, id.toBytes());
    })));
    MN_VERIFY(wait(vault->purge({id})));
    QCOMPARE(cells(vault), QStringList());
    QCOMPARE(cellsWithBytes(vault, fingerprint), QStringList());
    QCOMPARE(import(*vault, kMarked).counts(), (ImportCounts{.skipped = 1}));
}

void ErasedImportsTest::aSecondImportDoesNotBringItBack()
{
    TestVault vault;
    import(*vault, kMarked + kOthers);
    MN_VERIFY(wait(vault->purge({marked(vault)})));
    QCOMPARE(import(*vault, kMarked + kOthers).counts(), (ImportCounts{.unchanged = 2, .skipped = 1}));
    QByteArray changed = kMarked;
    changed.replace("4711", "0815");
    QCOMPARE(import(*vault, changed).counts(), (ImportCounts{.skipped = 1}));
    // Nor does a link that names it.
    QCOMPARE(import(*vault, R"({"id_external":"c","content":"z","links":["zwieback-1"]})").counts(),
             (ImportCounts{.added = 1}));
    QVERIFY(vault.reopen());
    QCOMPARE(import(*vault, kMarked).counts(), (ImportCounts{.skipped = 1}));
    QCOMPARE(cells(vault), QStringList());
    QCOMPARE(test::countOf(vault), 3);
}

void ErasedImportsTest::itsRunForgetsItAndTheRestIsTakenBack()
{
    TestVault vault;
    const Imported both = import(*vault, kMarked + kOthers);
    MN_VERIFY(both.report);
    MN_VERIFY(wait(vault->purge({marked(vault)})));
    QCOMPARE(countOf(vault, both.report->run), 2);
    QCOMPARE(undo(vault, both.report->run).value_or(-1), 2);
    // And of a run of which nothing else was.
    TestVault another;
    const Imported one = import(*another, kMarked);
    MN_VERIFY(one.report);
    MN_VERIFY(wait(another->purge({marked(another)})));
    QCOMPARE(countOf(another, one.report->run), 0);
    QCOMPARE(undo(another, one.report->run).value_or(-1), 0);
}

void ErasedImportsTest::aSourceOfWhichNothingIsLeftLosesItsName()
{
    TestVault vault;
    JsonlSource source(ByteOrigin::bytes(u"x"_s, kOthers), u"jsonl:/shelf/zwieback.jsonl"_s, QString());
    QCOMPARE(import(*vault, source).counts(), (ImportCounts{.added = 2}));
    MN_VERIFY(wait(vault->purge({byExternal(vault, u"a"_s).id})));
    QVERIFY(cells(vault).contains(u"imported.source"_s)); // the other still is from there
    MN_VERIFY(wait(vault->purge({byExternal(vault, u"b"_s).id})));
    QCOMPARE(cells(vault), QStringList());
    JsonlSource again(ByteOrigin::bytes(u"x"_s, kOthers), u"jsonl:/shelf/zwieback.jsonl"_s, QString());
    QCOMPARE(import(*vault, again).counts(), (ImportCounts{.skipped = 2}));
}

void ErasedImportsTest::aBackupOfAfterHoldsNoNameOfIt()
{
    TestVault from;
    import(*from, kMarked + kOthers);
    MN_VERIFY(wait(from->purge({marked(from)})));
    const QList<BackupEntry> entries = backUp(from);
    QCOMPARE(qsizetype(std::ranges::count_if(
                 entries, [](const BackupEntry &entry) { return std::holds_alternative<BackedUpImport>(entry); })),
             3);
    for (const BackupEntry &entry : entries) {
        const QByteArray bytes = encodeEntry(entry);
        QVERIFY2(!bytes.contains(kMark.toUtf8()), bytes.toHex().constData());
    }
    // What it holds is enough for another vault.
    TestVault to;
    MN_VERIFY(restore(to, entries));
    QCOMPARE(import(*to, kMarked + kOthers).counts(), (ImportCounts{.unchanged = 2, .skipped = 1}));
    QCOMPARE(cells(to), QStringList());
    MN_VERIFY(restore(to, entries)); // nothing more
    QCOMPARE(backUp(to).size(), entries.size());
}

void ErasedImportsTest::aBackupOfBeforeGivesNoNameBack()
{
    TestVault from;
    import(*from, kMarked + kOthers);
    const QList<BackupEntry> before = backUp(from);
    MN_VERIFY(wait(from->purge({marked(from)})));
    QList<BackupEntry> markers = backUp(from);
    markers.removeIf([](const BackupEntry &entry) { return std::holds_alternative<BackedUpImport>(entry); });
    MN_VERIFY(restore(from, before));
    QCOMPARE(cells(from), QStringList());
    QCOMPARE(import(*from, kMarked).counts(), (ImportCounts{.skipped = 1}));
    // Nor to a vault that knows no more than that it was purged.
    TestVault to;
    MN_VERIFY(restore(to, markers));
    MN_VERIFY(restore(to, before));
    QCOMPARE(cells(to), QStringList());
    QCOMPARE(import(*to, kMarked + kOthers).counts(), (ImportCounts{.unchanged = 2, .skipped = 1}));
    // And one that had it loses it by what comes from the other.
    TestVault had;
    MN_VERIFY(restore(had, before));
    QVERIFY(!cells(had).isEmpty());
    MN_VERIFY(restore(had, markers));
    QCOMPARE(cells(had), QStringList());
    QCOMPARE(import(*had, kMarked).counts(), (ImportCounts{.skipped = 1}));
}

void ErasedImportsTest::vaultsThatShareBackupsKnowWhatEachHasErased()
{
    const QByteArray elsewhere = R"({"id_external":"rye","content":"bread"})";
    TestVault one;
    import(*one, kMarked + kOthers);
    MN_VERIFY(wait(one->purge({marked(one)})));
    TestVault other;
    import(*other, elsewhere);
    MN_VERIFY(wait(other->purge({byExternal(other, u"rye"_s).id})));
    MN_VERIFY(restore(other, backUp(one)));
    MN_VERIFY(restore(one, backUp(other)));
    for (TestVault *vault : {&one, &other}) {
        QCOMPARE(import(**vault, kMarked + elsewhere).counts(), (ImportCounts{.skipped = 2}));
        QCOMPARE(cells(*vault), QStringList());
        // What is erased from now on is known, too, beside the salts of both.
        import(**vault, "{\"id_external\":\"d\",\"content\":\"zwieback again\"}");
        MN_VERIFY(wait((*vault)->purge({byExternal(*vault, u"d"_s).id})));
        QCOMPARE(cells(*vault), QStringList());
        QCOMPARE(import(**vault, "{\"id_external\":\"d\",\"content\":\"zwieback again\"}").counts(),
                 (ImportCounts{.skipped = 1}));
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ErasedImportsTest)
#include "erased_imports_test.moc"
