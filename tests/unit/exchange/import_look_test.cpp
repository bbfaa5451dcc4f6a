#include "core/exchange/import_formats.h"
#include "core/exchange/import_look.h"
#include "core/exchange/import_plan.h"
#include "core/store/change_log.h"
#include "tests/unit/exchange/import_run.h"
#include <QDir>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

QByteArray manyLines(int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += "{\"id_external\":\"" + QByteArray::number(i) + "\",\"content\":\"memory number " +
               QByteArray::number(i) + "\",\"tags\":[\"t" + QByteArray::number(i % 3) + "\"]}\n";
    return out;
}

Result<ImportLook> look(TestVault &vault, ImportSource &source)
{
    return lookInto(*vault, source, vault.clock().now());
}

std::unique_ptr<ImportSource> material(const QString &name)
{
    const QString path = dataPath(name);
    return openSource({*guessFormat(path), path}).value();
}

} // namespace

class ImportLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itCountsWhatAnImportThenBrings_data();
    void itCountsWhatAnImportThenBrings();
    void nothingIsWritten();
    void everythingOfALineIsCounted();
    void whatIsThereAlreadyIsToldFromWhatIsNew();
    void samplesAreFewAndFromEverywhere();
    void remarksAreCountedAndOnlyTheFirstAreKept();
    void itStopsWhenItIsTold();
    void whatBreaksOffIsLookedAtUntilThere();
    void aPlanLeavesOutRenamesAndTags();
};

void ImportLookTest::itCountsWhatAnImportThenBrings_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"obsidian", "logseq", "chatgpt", "mcp_memory/memory.jsonl", "csv/contacts.csv", "joplin/notes.jex"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ImportLookTest::itCountsWhatAnImportThenBrings()
{
    QFETCH(QString, name);
    TestVault vault;
    const auto looked = look(vault, *material(name));
    MN_VERIFY(looked);
    QVERIFY(looked->isWhole);
    QVERIFY(looked->memories > 0);
    const Imported done = import(*vault, *material(name));
    MN_VERIFY(done.report);
    QCOMPARE(looked->memories, done.counts().added);
    QCOMPARE(looked->remarks, done.remarks);
    // Here, then all of it is known.
    const auto again = look(vault, *material(name));
    MN_VERIFY(again);
    QCOMPARE(again->known, again->memories);
}

void ImportLookTest::nothingIsWritten()
{
    TestVault vault;
    const auto changes = [&] {
        return wait(vault->read([](Database &database) -> Result<std::pair<qint64, qint64>> {
                   MN_TRY(const qint64 head, ChangeLog(database).head());
                   MN_TRY(Statement rows, database.query(u"SELECT count(*) FROM imported"_s));
                   MN_TRY(rows.next());
                   return std::pair(head, rows.integer(0));
               }))
            .value();
    };
    const auto before = changes();
    MN_VERIFY(look(vault, *material(u"obsidian"_s)));
    QCOMPARE(changes(), before);
    QCOMPARE(countOf(vault), 0);
    QVERIFY(!QDir(vault->paths().blobs).exists() || QDir(vault->paths().blobs).isEmpty());
}

void ImportLookTest::everythingOfALineIsCounted()
{
    TestVault vault;
    vault.clock().set(1'700'000'000'000);
    const auto looked = look(vault, *lines(R"({"content":"a","kind":"fact","tags":["x","y"],"domains":["house"],)"
                                           R"("occurred_at":"2019-05-08T00:00:00Z","links":["b"]})"
                                           "\n"
                                           R"({"content":"b","tags":["x"],"occurred_at":"2203-01-01T00:00:00Z"})"
                                           "\n"
                                           R"({"content":"c"})"));
    MN_VERIFY(looked);
    QCOMPARE(looked->memories, 3);
    QCOMPARE(looked->kinds, (QHash<QString, qint64>{{u"fact"_s, 1}, {u"note"_s, 2}}));
    QCOMPARE(looked->tags, (QHash<QString, qint64>{{u"x"_s, 2}, {u"y"_s, 1}}));
    QCOMPARE(looked->domains, (QHash<QString, qint64>{{u"house"_s, 1}, {QString(), 2}}));
    QCOMPARE(looked->links, 1);
    QCOMPARE(looked->undated, 1);
    QCOMPARE(looked->inFuture, 1);
    QCOMPARE(looked->earliest, 1557273600000);
    QVERIFY(looked->latest > looked->earliest);
}

void ImportLookTest::whatIsThereAlreadyIsToldFromWhatIsNew()
{
    TestVault vault;
    import(*vault, manyLines(700));
    const auto looked = look(vault, *lines(manyLines(1200)));
    MN_VERIFY(looked);
    QCOMPARE(looked->memories, 1200);
    QCOMPARE(looked->known, 700);
}

void ImportLookTest::samplesAreFewAndFromEverywhere()
{
    TestVault vault;
    const auto few = look(vault, *lines(manyLines(3)));
    MN_VERIFY(few);
    QCOMPARE(few->samples.size(), 3);
    const auto many = look(vault, *lines(manyLines(5000)));
    MN_VERIFY(many);
    QVERIFY(many->samples.size() >= ImportLook::kMostSamples / 2);
    QVERIFY(many->samples.size() <= ImportLook::kMostSamples);
    QCOMPARE(many->samples.first().memory.content, u"memory number 0"_s);
    QVERIFY(many->samples.last().memory.externalId.toInt() > 2500);
    const auto large = look(vault, *lines("{\"content\":\"" + QByteArray(50'000, 'x') + "\"}"));
    MN_VERIFY(large);
    QVERIFY(large->samples.first().memory.content.size() < 1000);
}

void ImportLookTest::remarksAreCountedAndOnlyTheFirstAreKept()
{
    TestVault vault;
    QByteArray bad = "{\"content\":\"good\"}\n";
    for (int i = 0; i < 1500; ++i)
        bad += "no JSON\n";
    const auto looked = look(vault, *lines(bad));
    MN_VERIFY(looked);
    QCOMPARE(looked->memories, 1);
    QCOMPARE(looked->leftOut, 1500);
    QCOMPARE(looked->remarks.size(), ImportLook::kMostRemarks);
    // The same twice is one memory, and is told.
    const auto twice = look(vault, *lines("{\"content\":\"a\"}\n{\"content\":\"a\"}\n"));
    MN_VERIFY(twice);
    QCOMPARE(twice->memories, 1);
    QCOMPARE(twice->leftOut, 1);
}

void ImportLookTest::itStopsWhenItIsTold()
{
    TestVault vault;
    const auto source = lines(manyLines(5000));
    std::stop_source stop;
    int ticks = 0;
    const auto looked = lookInto(
        *vault, *source, 0,
        [&](const ImportLook &so) {
            ++ticks;
            if (so.memories >= 1000)
                stop.request_stop();
        },
        stop.get_token());
    MN_VERIFY(looked);
    QVERIFY(!looked->isWhole);
    QCOMPARE(looked->memories, 1000);
    QCOMPARE(ticks, 2);
}

void ImportLookTest::whatBreaksOffIsLookedAtUntilThere()
{
    TestVault vault;
    const auto none = look(vault, *openSource({ImportFormat::Joplin, dataPath(u"csv/contacts.csv"_s)}).value());
    QVERIFY(!none);
    QCOMPARE(none.error().code, Errc::NotUnderstood);
}

void ImportLookTest::aPlanLeavesOutRenamesAndTags()
{
    const QByteArray three = R"({"content":"a","domains":["one"],"tags":["z"]})"
                             "\n"
                             R"({"content":"b","domains":["two"]})"
                             "\n"
                             R"({"content":"c"})"
                             "\n"
                             R"({"content":"d","domains":["three"]})";
    TestVault vault;
    PlannedSource source(
        lines(three),
        {.tag = u"new-2026"_s, .leftOut = {u"two"_s}, .renamed = {{u"one"_s, u"House"_s}, {u"three"_s, QString()}}});
    const Imported done = import(*vault, source);
    MN_VERIFY(done.report);
    QCOMPARE(done.counts(), (ImportCounts{.added = 3}));
    QMap<QString, std::pair<QStringList, QStringList>> found;
    const auto all = wait(vault->list(ReadView::everything(), {.filter = {}, .limit = 10}));
    MN_VERIFY(all);
    for (const Memory &memory : *all)
        found.insert(memory.content, {memory.domains, memory.tags});
    QCOMPARE(found[u"a"_s], std::pair(QStringList{u"House"_s}, (QStringList{u"new-2026"_s, u"z"_s})));
    QCOMPARE(found[u"c"_s], std::pair(QStringList(), QStringList{u"new-2026"_s}));
    QCOMPARE(found[u"d"_s], std::pair(QStringList(), QStringList{u"new-2026"_s}));
    // The same plan again finds all of them; another one brings the difference.
    PlannedSource same(
        lines(three),
        {.tag = u"new-2026"_s, .leftOut = {u"two"_s}, .renamed = {{u"one"_s, u"House"_s}, {u"three"_s, QString()}}});
    QCOMPARE(import(*vault, same).counts(), (ImportCounts{.unchanged = 3}));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ImportLookTest)
#include "import_look_test.moc"
