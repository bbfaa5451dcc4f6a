#include "core/base/platform/local_file_system.h"
#include "core/exchange/csv_source.h"
#include "core/exchange/joplin_source.h"
#include "core/exchange/jsonl_exporter.h"
#include "core/exchange/markdown_source.h"
#include "core/exchange/mcp_memory_source.h"
#include "core/exchange/text_source.h"
#include "core/portable/memory_json.h"
#include "tests/unit/exchange/import_run.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

// What comes through it comes once; a source that reads it breaks off after `most` bytes.
ByteOrigin pipeOf(const QByteArray &bytes, qint64 most = -1, qint64 size = -1)
{
    class Broken final : public ByteReader {
    public:
        explicit Broken(QByteArray left) : m_left(std::move(left)) {}
        Result<QByteArray> read(qint64) override
        {
            if (m_left.isEmpty())
                return fail(Errc::FileUnreadable, u"the other end is gone"_s);
            return std::exchange(m_left, {});
        }

    private:
        QByteArray m_left;
    };
    const auto openAt = [bytes, most](qint64 offset) -> Result<std::unique_ptr<ByteReader>> {
        if (offset != 0)
            return fail(Errc::FileUnreadable, u"standard input"_s);
        if (most >= 0)
            return std::make_unique<Broken>(bytes.first(most));
        return ByteOrigin::bytes(u"x"_s, bytes).openAt(0);
    };
    return {u"standard input"_s, size, openAt};
}

Imported importFolder(Vault &vault, const QString &folder)
{
    return import(vault, **MarkdownSource::open(folder));
}

QList<Memory> everything(TestVault &vault)
{
    ListQuery query;
    query.limit = 1000;
    return wait(vault->list(ReadView::everything(), query)).value_or(QList<Memory>());
}

// Contents, sorted.
QStringList contentsOf(TestVault &vault)
{
    QStringList out;
    for (const Memory &memory : everything(vault))
        out += memory.content;
    out.sort();
    return out;
}

} // namespace

// What importing a source again, or by another way, must not do.
class ReimportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBrokenPipeIsForgotten();
    void aPlaceThatCannotBeReachedIsForgotten();
    void twoItemsOfOneKeyAreBothKept_data();
    void twoItemsOfOneKeyAreBothKept();
    void anItemThatStandsTwiceIsTakenOnce();
    void whatAPersonChangedStays();
    void whatNobodyChangedFollowsItsSource();
    void anOldExportOfOursTakesNoEditBack();
    void aNewerExportOfOursIsTaken();
    void aMovedFolderAddsNothing();
    void aRenamedFileAddsNothing();
    void twoFoldersWithTheSameNamesStayApart();
    void sourcesAreKnownAgainAfterAnExportIntoANewVault();
};

void ReimportTest::aBrokenPipeIsForgotten()
{
    TestVault vault;
    const QByteArray bytes = "{\"id_external\":\"a\",\"content\":\"x\"}\n{\"id_external\":\"b\",\"content\":\"y\"}\n";
    const auto run = [&](qint64 most) {
        JsonlSource source(pipeOf(bytes, most), u"jsonl:-"_s, QString());
        return import(*vault, source);
    };
    QCOMPARE(run(40).report.error().code, Errc::FileUnreadable);
    const auto again = run(-1);
    QVERIFY2(again.report.has_value(), "every later import from standard input fails");
    QCOMPARE(contentsOf(vault), (QStringList{u"x"_s, u"y"_s}));
}

// A drive that reads from the beginning only: the second attempt fails where the first stopped, the third begins anew.
void ReimportTest::aPlaceThatCannotBeReachedIsForgotten()
{
    TestVault vault;
    const QByteArray bytes = "{\"id_external\":\"a\",\"content\":\"x\"}\n{\"id_external\":\"b\",\"content\":\"y\"}\n";
    const auto run = [&](qint64 most) {
        JsonlSource source(pipeOf(bytes, most, bytes.size()), u"jsonl:tape"_s, QString());
        return import(*vault, source);
    };
    QVERIFY(!run(40).report);
    QVERIFY(!run(-1).report);
    QCOMPARE(run(-1).counts(), (ImportCounts{.added = 1, .unchanged = 1}));
    QCOMPARE(contentsOf(vault), (QStringList{u"x"_s, u"y"_s}));
}

using MakeSource = std::function<std::unique_ptr<ImportSource>()>;

void ReimportTest::twoItemsOfOneKeyAreBothKept_data()
{
    QTest::addColumn<MakeSource>("make");
    QTest::addColumn<QStringList>("contents");
    const auto origin = [](const QByteArray &bytes) { return ByteOrigin::bytes(u"x"_s, bytes); };
    QTest::newRow("jsonl") << MakeSource([=] {
        return std::make_unique<JsonlSource>(
            origin("{\"id_external\":\"a\",\"content\":\"one\"}\n{\"id_external\":\"a\",\"content\":\"two\"}\n"
                   "{\"id_external\":\"a\",\"content\":\"three\"}"),
            u"jsonl:t"_s, QString());
    }) << QStringList{u"one"_s, u"three"_s, u"two"_s};
    QTest::newRow("csv") << MakeSource([=] {
        return std::make_unique<CsvSource>(origin("id,content\n7,one\n7,two\n"), u"csv:t"_s);
    }) << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("mcp") << MakeSource([=] {
        return std::make_unique<McpMemorySource>(
            origin("{\"type\":\"entity\",\"name\":\"Ada\",\"entityType\":\"person\",\"observations\":[\"one\"]}\n"
                   "{\"type\":\"entity\",\"name\":\"Ada\",\"entityType\":\"person\",\"observations\":[\"two\"]}\n"),
            u"mcp-memory:t"_s);
    }) << QStringList{u"- one"_s, u"- two"_s};
    QTest::newRow("an id of ours") << MakeSource([=] {
        const QByteArray id = "{\"id\":\"0190c8a1-7b7e-7c3d-9f00-1234567890ab\",\"content\":";
        return std::make_unique<JsonlSource>(origin(id + "\"one\"}\n" + id + "\"two\"}"), u"jsonl:t"_s, QString());
    }) << QStringList{u"one"_s, u"two"_s};
}

void ReimportTest::twoItemsOfOneKeyAreBothKept()
{
    QFETCH(const MakeSource, make);
    QFETCH(const QStringList, contents);
    TestVault vault;
    const auto first = import(*vault, *make());
    QCOMPARE(first.counts(), (ImportCounts{.added = contents.size()}));
    QCOMPARE(first.remarks.size(), contents.size() - 1);
    QCOMPARE(contentsOf(vault), contents);
    QCOMPARE(import(*vault, *make()).counts(), (ImportCounts{.unchanged = contents.size()}));
    QCOMPARE(contentsOf(vault), contents);
}

void ReimportTest::anItemThatStandsTwiceIsTakenOnce()
{
    TestVault vault;
    const auto once = [&](ImportSource &source) { return import(*vault, source).counts(); };
    const auto blocks = [] {
        return TextSource(ByteOrigin::bytes(u"song.txt"_s, "chorus\n\nverse\n\nchorus\n"), u"text:t"_s,
                          TextSource::Split::Blocks);
    };
    auto text = blocks();
    QCOMPARE(once(text), (ImportCounts{.added = 2, .skipped = 1}));
    text = blocks();
    QCOMPARE(once(text), (ImportCounts{.unchanged = 2, .skipped = 1}));
    QCOMPARE(import(*vault, "{\"content\":\"x\"}\n{\"content\":\"x\"}").counts(),
             (ImportCounts{.added = 1, .skipped = 1}));
}

void ReimportTest::whatAPersonChangedStays()
{
    TestVault vault;
    const auto line = [](const QByteArray &title, const QByteArray &content, const QByteArray &rest = {}) {
        return "{\"id_external\":\"a\",\"title\":\"" + title + "\",\"content\":\"" + content +
               "\",\"tags\":[\"t\"],\"importance\":0.7" + rest + "}";
    };
    import(*vault, line("title", "content", ",\"metadata\":{\"x\":1}"));
    const RecordId id = byExternal(vault, u"a"_s).id;
    MemoryChange mine;
    mine.content = u"my words"_s;
    mine.importance = 0.2;
    mine.removeTags = {u"t"_s};
    QVERIFY(wait(vault->edit(id, mine)));
    // The source changes something else: nothing to remark.
    const auto other = import(*vault, line("new title", "content", ",\"metadata\":{\"x\":2}"));
    QCOMPARE(other.counts(), (ImportCounts{.updated = 1}));
    QCOMPARE(other.remarks, QList<ImportRemark>());
    Memory memory = byExternal(vault, u"a"_s);
    QCOMPARE(memory.title, u"new title"_s);
    QCOMPARE(memory.content, u"my words"_s);
    QCOMPARE(memory.importance, 0.2);
    QCOMPARE(memory.tags, QStringList());
    QCOMPARE(memory.metadata[u"x"_s].toInt(), 2);
    // Both have changed it: it stays, and is told once.
    const auto both = import(*vault, line("newer title", "their words"));
    QCOMPARE(both.counts(), (ImportCounts{.updated = 1}));
    QCOMPARE(both.remarks.size(), 1);
    QVERIFY(sentence(both.remarks[0].why).contains(u"content"_s));
    memory = byExternal(vault, u"a"_s);
    QCOMPARE(memory.title, u"newer title"_s);
    QCOMPARE(memory.content, u"my words"_s);
    const auto again = import(*vault, line("newer title", "their words"));
    QCOMPARE(again.counts(), (ImportCounts{.unchanged = 1}));
    QCOMPARE(again.remarks, QList<ImportRemark>());
    // An older file, and the edit is still there.
    import(*vault, line("title", "content"));
    QCOMPARE(byExternal(vault, u"a"_s).content, u"my words"_s);
}

// Whatever the vault makes of foreign values when it stores them: that is no edit of a person.
void ReimportTest::whatNobodyChangedFollowsItsSource()
{
    TestVault vault;
    int number = 0;
    QVERIFY(rc::check("an item that changed is as if it had come like this at first", [&] {
        const auto text = [] {
            const auto codes = *rc::gen::container<std::vector<char32_t>>(
                rc::gen::element(U'a', U' ', U'\n', U'\r', U'\t', U'e', U'\u0301', U'\u00e9', U'\u00a0', U'\u2028',
                                 U'\u0000', U'\u0007', U'\u200b', U'\ufeff', U'\U0010ffff', U'0', U'#'));
            return QString::fromUcs4(codes.data(), qsizetype(codes.size())) + u'x';
        };
        const auto item = [&] {
            return QJsonObject{
                {u"title"_s, text()},
                {u"content"_s, text()},
                {u"kind"_s, text()},
                {u"thread"_s, text()},
                {u"author"_s, text()},
                {u"source"_s, text()},
                {u"importance"_s, *rc::gen::inRange(1, 499) / 1000.0},
                {u"position"_s, *rc::gen::inRange(1, 1 << 30)},
                {u"occurred_at"_s, u"20%1-05-08T13:56:00.%2+0%3:30"_s.arg(*rc::gen::inRange(10, 99))
                                       .arg(*rc::gen::inRange(100, 999))
                                       .arg(*rc::gen::inRange(0, 9))},
                {u"metadata"_s, QJsonObject{{u"k"_s, text()}, {u"n"_s, *rc::gen::inRange(0, 99) / 7.0}}}};
        };
        const auto line = [](QJsonObject values, const QString &id) {
            values[u"id_external"_s] = id;
            return QJsonDocument(values).toJson(QJsonDocument::Compact);
        };
        const QString changed = u"changed %1"_s.arg(++number);
        const QString fresh = u"fresh %1"_s.arg(number);
        const QJsonObject later = item();
        RC_ASSERT(import(*vault, line(item(), changed)).counts().added == 1);
        const auto again = import(*vault, line(later, changed));
        for (const ImportRemark &remark : again.remarks)
            RC_ASSERT(!sentence(remark.why).contains(u"left as it is here"_s));
        RC_ASSERT(import(*vault, line(later, fresh)).counts().added == 1);
        Memory one = byExternal(vault, changed);
        const Memory other = byExternal(vault, fresh);
        one.id = other.id;
        one.externalId = other.externalId;
        one.createdAt = other.createdAt;
        one.updatedAt = other.updatedAt;
        RC_ASSERT(memoryToJson(one) == memoryToJson(other));
    }));
}

void ReimportTest::anOldExportOfOursTakesNoEditBack()
{
    TestVault vault;
    LocalFileSystem files;
    MemoryChange change;
    change.title = u"title"_s;
    change.content = u"first words"_s;
    const RecordId id = wait(vault->add(change)).value();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.jsonl"_s);
    QVERIFY(exportJsonl(*vault, files, path));
    vault.clock().advance(60'000);
    MemoryChange mine;
    mine.title = u"better title"_s;
    mine.content = u"better words"_s;
    QVERIFY(wait(vault->edit(id, mine)));
    const auto done = import(*vault, **JsonlSource::open(path));
    QCOMPARE(done.counts(), (ImportCounts{.unchanged = 1}));
    QCOMPARE(done.remarks.size(), 1);
    const Memory memory = wait(vault->get(ReadView::everything(), id)).value();
    QCOMPARE(memory.title, u"better title"_s);
    QCOMPARE(memory.content, u"better words"_s);
}

void ReimportTest::aNewerExportOfOursIsTaken()
{
    TestVault one;
    TestVault two;
    LocalFileSystem files;
    MemoryChange change;
    change.content = u"first words"_s;
    const RecordId id = wait(one->add(change)).value();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"m.jsonl"_s);
    QVERIFY(exportJsonl(*one, files, path));
    QCOMPARE(import(*two, **JsonlSource::open(path)).counts(), (ImportCounts{.added = 1}));
    one.clock().advance(60'000);
    change.content = u"later words"_s;
    QVERIFY(wait(one->edit(id, change)));
    QVERIFY(exportJsonl(*one, files, path));
    QCOMPARE(import(*two, **JsonlSource::open(path)).counts(), (ImportCounts{.updated = 1}));
    QCOMPARE(wait(two->get(ReadView::everything(), id))->content, u"later words"_s);
}

void ReimportTest::aMovedFolderAddsNothing()
{
    TestVault vault;
    const QTemporaryDir folder;
    const QString before = folder.filePath(u"notes"_s);
    write(before + u"/a.md"_s, "# A\n\nsee [[b]] and ![[p.png]]\n");
    write(before + u"/b.md"_s, "# B\n\nback to [[a]]\n");
    write(before + u"/p.png"_s, "PNG");
    QCOMPARE(importFolder(*vault, before).counts(), (ImportCounts{.added = 2}));
    const qint64 bytes = wait(vault->status())->blobBytes;
    MemoryChange mine;
    mine.title = u"mine"_s;
    QVERIFY(wait(vault->edit(byExternal(vault, u"b.md"_s).id, mine)));
    const QString after = folder.filePath(u"Documents/notes"_s);
    QVERIFY(QDir().mkpath(folder.filePath(u"Documents"_s)) && QDir().rename(before, after));
    QCOMPARE(importFolder(*vault, after).counts(), (ImportCounts{.unchanged = 2}));
    QCOMPARE(importFolder(*vault, after).counts(), (ImportCounts{.unchanged = 2}));
    QCOMPARE(countOf(vault), 2);
    QCOMPARE(wait(vault->status())->blobBytes, bytes);
    // From now on it is the same folder.
    write(after + u"/a.md"_s, "# A\n\nchanged, see [[b]] and ![[p.png]]\n");
    QCOMPARE(importFolder(*vault, after).counts(), (ImportCounts{.updated = 1, .unchanged = 1}));
    QCOMPARE(byExternal(vault, u"a.md"_s).links.value(0).to, byExternal(vault, u"b.md"_s).id);
    QCOMPARE(byExternal(vault, u"a.md"_s).attachments.size(), 1);
}

void ReimportTest::aRenamedFileAddsNothing()
{
    TestVault vault;
    const QTemporaryDir folder;
    const QString before = folder.filePath(u"a.jsonl"_s);
    const QString after = folder.filePath(u"b.jsonl"_s);
    // With an id, without any, and two of one id.
    write(before, "{\"id_external\":\"x\",\"content\":\"one\"}\n{\"content\":\"two\"}\n"
                  "{\"id_external\":\"x\",\"content\":\"three\"}\n");
    QCOMPARE(import(*vault, **JsonlSource::open(before)).counts(), (ImportCounts{.added = 3}));
    QVERIFY(QFile::rename(before, after));
    QCOMPARE(import(*vault, **JsonlSource::open(after)).counts(), (ImportCounts{.unchanged = 3}));
    const QString table = folder.filePath(u"t.csv"_s);
    write(table, "id,content\n1,first\n2,second\n");
    QCOMPARE(import(*vault, **CsvSource::open(table)).counts(), (ImportCounts{.added = 2}));
    QVERIFY(QFile::rename(table, table + u".csv"_s));
    QCOMPARE(import(*vault, **CsvSource::open(table + u".csv"_s)).counts(), (ImportCounts{.unchanged = 2}));
}

void ReimportTest::twoFoldersWithTheSameNamesStayApart()
{
    TestVault vault;
    const QTemporaryDir folder;
    write(folder.filePath(u"work/todo.md"_s), "# Todo\n\nwork\n");
    write(folder.filePath(u"home/todo.md"_s), "# Todo\n\nhome\n");
    QCOMPARE(importFolder(*vault, folder.filePath(u"work"_s)).counts(), (ImportCounts{.added = 1}));
    QCOMPARE(importFolder(*vault, folder.filePath(u"home"_s)).counts(), (ImportCounts{.added = 1}));
    QCOMPARE(importFolder(*vault, folder.filePath(u"work"_s)).counts(), (ImportCounts{.unchanged = 1}));
    QCOMPARE(countOf(vault), 2);
}

void ReimportTest::sourcesAreKnownAgainAfterAnExportIntoANewVault()
{
    TestVault one;
    const auto importAll = [](Vault &vault) {
        ImportCounts counts = importFolder(vault, dataPath(u"obsidian"_s)).counts();
        counts += import(vault, **JoplinSource::open(dataPath(u"joplin/notes.jex"_s))).counts();
        for (const QString &name : QDir(dataPath(u"mcp_memory"_s)).entryList(QDir::Files))
            counts += import(vault, **McpMemorySource::open(dataPath(u"mcp_memory/"_s + name))).counts();
        return counts;
    };
    const qint64 added = importAll(*one).added;
    QVERIFY(added > 10);
    const QTemporaryDir folder;
    LocalFileSystem files;
    QVERIFY(exportJsonl(*one, files, folder.filePath(u"m.jsonl"_s)));
    TestVault two;
    QCOMPARE(import(*two, **JsonlSource::open(folder.filePath(u"m.jsonl"_s))).counts().added, added);
    const ImportCounts again = importAll(*two);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.unchanged, added);
    QCOMPARE(countOf(two), added);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ReimportTest)
#include "reimport_test.moc"
