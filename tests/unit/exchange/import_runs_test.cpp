#include "core/exchange/import_undo.h"
#include "core/store/import_runs.h"
#include "tests/unit/exchange/import_run.h"
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

QByteArray manyLines(int count, int from = 0)
{
    QByteArray out;
    for (int i = from; i < from + count; ++i)
        out += "{\"id_external\":\"" + QByteArray::number(i) + "\",\"content\":\"memory number " +
               QByteArray::number(i) + "\"}\n";
    return out;
}

qint64 countOf(TestVault &vault, bool isTrashed)
{
    return wait(vault->count(ReadView::everything(), {{{Field::Trashed, Comparison::Equal, isTrashed, false}}}))
        .value();
}

Result<qint64> undo(TestVault &vault, const ImportRunId &run)
{
    return wait(vault->save(Durability::Full, [run](Saving &saving) { return undoImport(saving, run); }));
}

qint64 added(TestVault &vault, const ImportRunId &run)
{
    return wait(vault->read([run](Database &database) { return ImportRuns(database).count(run); })).value();
}

} // namespace

class ImportRunsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneUndoTakesBackWhatTheRunAddedAndNothingElse();
    void anImportAfterAnUndoBringsItBackAndCanBeUndoneToo();
    void whatAPersonThrewAwayStaysAway();
    void theRunOfAStoppedImportGoesOn();
    void aRunWithoutMemoriesIsNothing();
};

void ImportRunsTest::oneUndoTakesBackWhatTheRunAddedAndNothingElse()
{
    TestVault vault;
    MemoryChange mine;
    mine.content = u"mine"_s;
    MN_VERIFY(wait(vault->add(mine)));
    const Imported first = import(*vault, manyLines(300));
    const Imported second = import(*vault, manyLines(1700)); // 300 of them are there
    MN_VERIFY(second.report);
    QVERIFY(first.report->run != second.report->run);
    QCOMPARE(added(vault, second.report->run), 1400);
    QCOMPARE(undo(vault, second.report->run).value_or(-1), 1400);
    QCOMPARE(countOf(vault, true), 1400);
    QCOMPARE(countOf(vault, false), 301);
    QCOMPARE(undo(vault, second.report->run).value_or(-1), 0); // it is forgotten
    QCOMPARE(undo(vault, first.report->run).value_or(-1), 300);
    QCOMPARE(countOf(vault, false), 1);
}

void ImportRunsTest::anImportAfterAnUndoBringsItBackAndCanBeUndoneToo()
{
    TestVault vault;
    const Imported first = import(*vault, manyLines(20));
    QCOMPARE(undo(vault, first.report->run).value_or(-1), 20);
    const Imported again = import(*vault, manyLines(20));
    QCOMPARE(again.counts(), (ImportCounts{.updated = 20}));
    QCOMPARE(countOf(vault, false), 20);
    QCOMPARE(undo(vault, again.report->run).value_or(-1), 20);
    QCOMPARE(countOf(vault, true), 20);
}

void ImportRunsTest::whatAPersonThrewAwayStaysAway()
{
    TestVault vault;
    const Imported done = import(*vault, manyLines(3));
    const RecordId thrown = byExternal(vault, u"0"_s).id;
    const RecordId erased = byExternal(vault, u"1"_s).id;
    MN_VERIFY(wait(vault->trash({thrown, erased})));
    MN_VERIFY(wait(vault->purge({erased})));
    QCOMPARE(undo(vault, done.report->run).value_or(-1), 1);
    const Imported again = import(*vault, manyLines(3));
    QCOMPARE(again.counts().updated, 1);
    QCOMPARE(again.counts().added, 0);
    QCOMPARE(countOf(vault, false), 1);
}

void ImportRunsTest::theRunOfAStoppedImportGoesOn()
{
    TestVault vault;
    const QByteArray bytes = manyLines(5000);
    std::stop_source stop;
    Importer importer(*vault, {.tick = [&](const ImportTick &) { stop.request_stop(); }, .remark = {}});
    const auto stopped = importer.run(*lines(bytes), stop.get_token());
    MN_VERIFY(stopped);
    QVERIFY(stopped->wasCancelled);
    const qint64 before = countOf(vault, false);
    QVERIFY(before > 0 && before < 5000);
    QVERIFY(vault.reopen()); // another process
    const Imported rest = import(*vault, bytes);
    MN_VERIFY(rest.report);
    QCOMPARE(rest.counts().added, 5000 - before);
    QCOMPARE(rest.report->run, stopped->run);
    QCOMPARE(added(vault, rest.report->run), 5000);
    QCOMPARE(undo(vault, rest.report->run).value_or(-1), 5000);
    QCOMPARE(countOf(vault, false), 0);
}

void ImportRunsTest::aRunWithoutMemoriesIsNothing()
{
    TestVault vault;
    QCOMPARE(undo(vault, ImportRunId(makeUuidV7(vault.clock()))).value_or(-1), 0);
    QCOMPARE(added(vault, ImportRunId()), 0);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ImportRunsTest)
#include "import_runs_test.moc"
