#include "core/base/platform/local_file_system.h"
#include "core/exchange/file_names.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_exporter.h"
#include "core/exchange/jsonl_source.h"
#include "core/exchange/markdown_exporter.h"
#include "core/exchange/markdown_source.h"
#include "core/portable/memory_json.h"
#include "core/record/memory_limits.h"
#include "tests/support/test_vault.h"
#include "tests/unit/exchange/source_run.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList filesBelow(const QString &folder)
{
    QStringList out;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        out += QDir(folder).relativeFilePath(files.next());
    out.sort();
    return out;
}

// Anything the vault takes, with a liking for what is hard.
rc::Gen<QString> anyText(int most)
{
    return rc::gen::map(rc::gen::container<std::vector<char32_t>>(rc::gen::element<char32_t>(
                            U'a', U'B', U' ', U'"', U'\\', U'/', U'\n', U'\t', U'é', U'ß', U'中', U'🧀', U'{', U'[',
                            U'<', U'\'', U'\u2028', U'\u0000', U'\u0007', U'\U0010ffff', U'0', U'-', U':', U'#')),
                        [most](const std::vector<char32_t> &codes) {
                            return QString::fromUcs4(codes.data(), std::min<qsizetype>(most, qsizetype(codes.size())));
                        });
}

MemoryChange anyMemory(const QList<RecordId> &others)
{
    MemoryChange change;
    change.content = *anyText(2000);
    change.title = *anyText(50);
    change.externalId = *anyText(20);
    change.kind = u"k"_s + *anyText(10);
    change.thread = *anyText(20);
    change.author = *anyText(20);
    change.source = *anyText(20);
    change.importance = *rc::gen::map(rc::gen::inRange(0, 1'000'001), [](int part) { return part / 1e6; });
    if (*rc::gen::arbitrary<bool>())
        change.occurredAt = Moment{*rc::gen::arbitrary<qint64>(), *rc::gen::arbitrary<qint16>()};
    if (*rc::gen::arbitrary<bool>())
        change.position = *rc::gen::arbitrary<qint64>();
    change.pinned = *rc::gen::arbitrary<bool>();
    change.archived = *rc::gen::arbitrary<bool>();
    change.createdAt = *rc::gen::inRange<qint64>(1, 4'000'000'000'000);
    change.updatedAt = *rc::gen::inRange<qint64>(1, 4'000'000'000'000);
    change.metadata = QJsonObject{{*anyText(10), *anyText(10)},
                                  {u"n"_s, *rc::gen::arbitrary<qint64>() / 1024},
                                  {u"d"_s, *rc::gen::inRange(-1000, 1000) / 7.0},
                                  {u"list"_s, QJsonArray{true, QJsonValue(), QJsonObject{{u"x"_s, 1}}}}};
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        change.addTags += u"t"_s + *anyText(10);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        change.addDomains += u"d"_s + *anyText(10);
    for (int i = *rc::gen::inRange(0, 3); i > 0 && !others.isEmpty(); --i)
        change.addLinks += Link{others[*rc::gen::inRange<qsizetype>(0, others.size())], *anyText(10)};
    return change;
}

Attachment sealed(test::TestVault &vault, const QString &name, const QByteArray &bytes)
{
    auto left = std::make_shared<QByteArray>(bytes);
    return test::wait(
               vault->seal(name, u"image/png"_s, [left]() -> Result<QByteArray> { return std::exchange(*left, {}); }))
        .value();
}

// All but the ids and keys of the sealed files, which are of each vault.
Memory plain(Memory memory)
{
    for (Attachment &attachment : memory.attachments) {
        attachment.blob = BlobId();
        attachment.key.clear();
    }
    return memory;
}

ImportCounts importMarkdown(Vault &vault, const QString &folder)
{
    auto source = MarkdownSource::open(folder);
    if (!source)
        return {-1, -1, -1, -1, -1};
    const auto report = Importer(vault, {}).run(**source);
    return report ? report->counts : ImportCounts{-1, -1, -1, -1, -1};
}

ImportCounts importJsonl(Vault &vault, const QString &path)
{
    auto source = JsonlSource::open(path);
    if (!source)
        return {-1, -1, -1, -1, -1};
    const auto report = Importer(vault, {}).run(**source);
    return report ? report->counts : ImportCounts{-1, -1, -1, -1, -1};
}

} // namespace

class ExporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exportImportExportIsByteEqual();
    void whatIsInTheTrashOrOutsideTheViewIsLeftOut();
    void whatIsChosenComesOutAlone();
    void whatIsDamagedIsNamedAndTheRestIsWritten();
    void aStoppedExportLeavesNothing();
    void anEarlierExportIsReplaced();
    void whatAnEarlierExportLeftBrokenIsWrittenAgain();
    void aMarkdownFolderIsReadableAndComesBack();
    void anyMemoryComesBackFromMarkdown();
    void aMarkdownFolderIsNotOverwritten();
    void namesAreSafeAndUnique();

private:
    LocalFileSystem m_files;
};

void ExporterTest::exportImportExportIsByteEqual()
{
    QVERIFY(rc::check("export -> import in a new vault -> export", [this] {
        test::TestVault first;
        QList<RecordId> ids;
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
            MemoryChange change = anyMemory(ids);
            if (*rc::gen::arbitrary<bool>())
                change.addAttachments += sealed(first, u"a"_s + *anyText(10), (*anyText(100)).toUtf8());
            first.clock().advance(1);
            const auto id = test::wait(first->add(change));
            RC_ASSERT(id.has_value());
            ids += *id;
        }
        const QTemporaryDir folder;
        const QString one = folder.filePath(u"one.jsonl"_s);
        const QString two = folder.filePath(u"two.jsonl"_s);
        const auto exported = exportJsonl(*first, m_files, one);
        RC_ASSERT(exported.has_value());
        RC_ASSERT(exported->memories == ids.size());
        test::TestVault second;
        RC_ASSERT(importJsonl(*second, one).added == ids.size());
        RC_ASSERT(exportJsonl(*second, m_files, two).has_value());
        RC_ASSERT(bytesOf(one) == bytesOf(two));
        const QStringList files = filesBelow(one + u".files"_s);
        RC_ASSERT(files == filesBelow(two + u".files"_s));
        for (const QString &file : files)
            RC_ASSERT(bytesOf(one + u".files/"_s + file) == bytesOf(two + u".files/"_s + file));
        // And back where it came from, it is nothing new.
        RC_ASSERT(importJsonl(*first, two).unchanged == ids.size());
    }));
}

void ExporterTest::whatIsInTheTrashOrOutsideTheViewIsLeftOut()
{
    test::TestVault vault;
    const auto add = [&](const QString &content, const QString &tag) {
        MemoryChange change;
        change.content = content;
        change.addTags = {tag};
        vault.clock().advance(1);
        return test::wait(vault->add(change)).value();
    };
    add(u"first"_s, u"a"_s);
    add(u"second"_s, u"b"_s);
    QVERIFY(test::wait(vault->trash({add(u"third"_s, u"a"_s)})));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"m.jsonl"_s);
    const auto all = exportJsonl(*vault, m_files, path);
    QCOMPARE(all->memories, 2);
    const QList<QByteArray> lines = bytesOf(path).split('\n');
    QVERIFY(lines[0].contains("first") && lines[1].contains("second"));
    ExportOptions options;
    options.view = ReadView::limitedTo({{{Field::Tag, Comparison::Equal, u"b"_s}}});
    QCOMPARE(exportJsonl(*vault, m_files, path, options)->memories, 1);
    QVERIFY(bytesOf(path).contains("second") && !bytesOf(path).contains("first"));
}

void ExporterTest::whatIsChosenComesOutAlone()
{
    test::TestVault vault;
    QList<RecordId> ids;
    for (const char16_t *content : {u"first", u"second", u"third", u"fourth"}) {
        MemoryChange change;
        change.content = QString::fromUtf16(content);
        vault.clock().advance(1);
        ids += test::wait(vault->add(change)).value();
    }
    const auto order =
        test::wait(vault->order(ReadView::everything(), OrderQuery{.filter = {}, .order = SortOrder::Oldest}));
    MN_VERIFY(order);
    const auto number = [&](int at) { return order->memories[size_t(at)].number; };
    ExportOptions options;
    options.chosen = std::vector<quint32>{number(3), number(1), number(0)}; // in whatever order they were chosen
    QVERIFY(test::wait(vault->trash({ids[1]})));
    QVERIFY(test::wait(vault->trash({ids[3]})));
    QVERIFY(test::wait(vault->purge({ids[3]}))); // meanwhile
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"m.jsonl"_s);
    const auto exported = exportJsonl(*vault, m_files, path, options);
    MN_VERIFY(exported);
    QCOMPARE(exported->memories, 2);
    QVERIFY(exported->unreadable.isEmpty());
    const QList<QByteArray> lines = bytesOf(path).split('\n');
    QVERIFY(lines[0].contains("first") && lines[1].contains("second")); // by id, the trash too
    options.chosen = std::vector<quint32>();
    QCOMPARE(exportJsonl(*vault, m_files, path, options)->memories, 0);
}

void ExporterTest::whatIsDamagedIsNamedAndTheRestIsWritten()
{
    test::TestVault vault;
    QList<RecordId> ids;
    for (const char16_t *content : {u"first", u"second", u"third"}) {
        MemoryChange change;
        change.content = QString::fromUtf16(content);
        vault.clock().advance(1);
        ids += test::wait(vault->add(change)).value();
    }
    MN_VERIFY(test::wait(vault->save(Durability::Full, [&](Saving &saving) {
        return saving.database().run(u"UPDATE memory SET state = x'00ff' WHERE id = ?"_s, ids[1].toBytes());
    })));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"m.jsonl"_s);
    const auto lines = exportJsonl(*vault, m_files, path);
    MN_VERIFY(lines);
    QCOMPARE(lines->memories, 2);
    QCOMPARE(lines->unreadable, QStringList{ids[1].toString()});
    QVERIFY(bytesOf(path).contains("first") && bytesOf(path).contains("third"));
    const auto notes = exportMarkdown(*vault, m_files, folder.filePath(u"notes"_s));
    MN_VERIFY(notes);
    QCOMPARE(notes->memories, 2);
    QCOMPARE(notes->unreadable, QStringList{ids[1].toString()});
}

void ExporterTest::aStoppedExportLeavesNothing()
{
    test::TestVault vault;
    MemoryChange change;
    change.content = u"CANARY"_s;
    change.addAttachments += sealed(vault, u"a.png"_s, "CANARY");
    QVERIFY(test::wait(vault->add(change)));
    MemoryChange more;
    for (int i = 0; i < 500; ++i) {
        more.content = u"CANARY %1"_s.arg(i);
        QVERIFY(test::wait(vault->add(more)));
    }
    const QTemporaryDir folder;
    std::stop_source stop;
    const auto stopSoon = [&](qint64, qint64) {
        // Whatever ends the program here, nothing stands in the folder under any name.
        for (const QString &name : filesBelow(folder.path()))
            QVERIFY2(!name.contains(u"m.jsonl"_s) || name.contains(u".files/"_s), qPrintable(name));
        stop.request_stop();
    };
    QCOMPARE(exportJsonl(*vault, m_files, folder.filePath(u"m.jsonl"_s), {}, stopSoon, stop.get_token()).error().code,
             Errc::Cancelled);
    std::stop_source other;
    QCOMPARE(exportMarkdown(
                 *vault, m_files, folder.filePath(u"notes"_s), {}, [&](qint64, qint64) { other.request_stop(); },
                 other.get_token())
                 .error()
                 .code,
             Errc::Cancelled);
    QCOMPARE(filesBelow(folder.path()), QStringList());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    QCOMPARE(exportJsonl(*vault, m_files, folder.filePath(u"none/m.jsonl"_s)).error().code, Errc::FileUnwritable);
}

void ExporterTest::anEarlierExportIsReplaced()
{
    test::TestVault vault;
    MemoryChange change;
    change.content = u"one"_s;
    QVERIFY(test::wait(vault->add(change)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"m.jsonl"_s);
    QVERIFY(exportJsonl(*vault, m_files, path));
    QVERIFY(exportJsonl(*vault, m_files, path));
    QCOMPARE(filesBelow(folder.path()), QStringList{u"m.jsonl"_s});
}

void ExporterTest::whatAnEarlierExportLeftBrokenIsWrittenAgain()
{
    test::TestVault vault;
    MemoryChange change;
    change.content = u"with two files"_s;
    change.addAttachments += sealed(vault, u"a.png"_s, "the first file");
    change.addAttachments += sealed(vault, u"b.png"_s, "the second file");
    QVERIFY(test::wait(vault->add(change)));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"m.jsonl"_s);
    QVERIFY(exportJsonl(*vault, m_files, path));
    const QStringList files = filesBelow(path + u".files"_s);
    QCOMPARE(files.size(), 2);
    const QByteArray good = bytesOf(path + u".files/"_s + files[0]);
    // One cut short by a kill, one of the right length but with other bytes.
    QVERIFY(QFile(path + u".files/"_s + files[0]).resize(3));
    QFile other(path + u".files/"_s + files[1]);
    QVERIFY(other.open(QIODevice::ReadWrite) && other.write("X") == 1);
    other.close();
    QCOMPARE(exportJsonl(*vault, m_files, path)->attachments, 2);
    QCOMPARE(filesBelow(path + u".files"_s), files);
    QCOMPARE(bytesOf(path + u".files/"_s + files[0]), good);
    test::TestVault second;
    QCOMPARE(importJsonl(*second, path), (ImportCounts{.added = 1}));
}

void ExporterTest::aMarkdownFolderIsReadableAndComesBack()
{
    test::TestVault vault;
    MemoryChange boiler;
    boiler.title = u"Boiler: 1/2 bar?"_s;
    boiler.content = u"Needs **1.2 bar**.\n\n- bleed first"_s;
    boiler.kind = u"fact"_s;
    boiler.addTags = {u"home"_s, u"heating/gas"_s};
    boiler.addDomains = {u"House/Cellar"_s};
    boiler.importance = 0.75;
    boiler.occurredAt = Moment{1683546960000, 120};
    boiler.createdAt = 1683590400000;
    boiler.updatedAt = 1683676800000;
    boiler.author = u"Nora"_s;
    boiler.pinned = true;
    boiler.metadata =
        QJsonObject{{u"serial"_s, u"007"_s}, {u"yes"_s, u"no"_s}, {u"deep"_s, QJsonObject{{u"n"_s, 1.5}}}};
    boiler.addAttachments += sealed(vault, u"gauge.png"_s, "PNG");
    boiler.addAttachments += sealed(vault, u"shown: above.png"_s, "PNG2");
    boiler.externalId = u"Notes/Boiler.md"_s;
    const RecordId id = test::wait(vault->add(boiler)).value();
    vault.clock().advance(1);
    MemoryChange other;
    other.content = u"No title, --- but a first line\nand more"_s;
    other.addLinks = {{id, u"about"_s}, {id, u"source"_s}, {id, u"author"_s}};
    QVERIFY(test::wait(vault->add(other)));
    vault.clock().advance(1);
    MemoryChange twin;
    twin.title = u"BOILER: 1/2 bar?"_s;
    twin.addLinks = {{id, u"references"_s}}; // which comes before what it leads to
    QVERIFY(test::wait(vault->add(twin)));

    const QTemporaryDir folder;
    const QString out = folder.filePath(u"notes"_s);
    const auto report = exportMarkdown(*vault, m_files, out);
    QVERIFY(report.has_value());
    QCOMPARE(report->memories, 3);
    QCOMPARE(filesBelow(out), (QStringList{u"BOILER 1 2 bar (2).md"_s, u"House/Cellar/Boiler 1 2 bar.md"_s,
                                           u"No title, --- but a first line.md"_s, u"attachments/gauge.png"_s,
                                           u"attachments/shown above.png"_s}));
    const QByteArray note = bytesOf(out + u"/House/Cellar/Boiler 1 2 bar.md"_s);
    QVERIFY(note.startsWith("---\n"));
    QVERIFY(note.contains("![[gauge.png]]"));
    QVERIFY(bytesOf(out + u"/No title, --- but a first line.md"_s).contains("[[Boiler 1 2 bar]]"));

    // Our own importer reads it as the same memories, in another vault and in this one.
    test::TestVault second;
    QCOMPARE(importMarkdown(*second, out), (ImportCounts{.added = 3}));
    const auto all = test::wait(vault->list(ReadView::everything(), ListQuery()));
    QCOMPARE(all->size(), 3);
    for (const Memory &memory : *all) {
        const Memory copy = test::wait(second->get(ReadView::everything(), memory.id)).value();
        QCOMPARE(memoryToJson(copy), memoryToJson(memory));
        QVERIFY(plain(copy) == plain(memory));
    }
    QCOMPARE(importMarkdown(*second, out), (ImportCounts{.unchanged = 3}));
    QCOMPARE(importMarkdown(*vault, out), (ImportCounts{.unchanged = 3}));
    QCOMPARE(test::wait(vault->get(ReadView::everything(), id))->attachments.size(), 2);
}

// What front matter cannot hold apart is left out of the game: it is YAML, and of lines.
void ExporterTest::anyMemoryComesBackFromMarkdown()
{
    test::TestVault first;
    const auto add = [&](const MemoryChange &change) {
        first.clock().advance(1);
        return test::wait(first->add(change)).value();
    };
    MemoryChange change;
    change.content = u"\n\nwith #tags and [[Links]] and ![[none.png]]\n\n- list\n"_s;
    const RecordId one = add(change);
    change = {};
    change.title = u"2023-05-08"_s; // no journal
    change.content = u"ends with a picture\n\n![[p.png]]"_s;
    change.addAttachments += sealed(first, u"p.png"_s, "P");
    change.addAttachments += sealed(first, u"p.png"_s, "another of that name");
    change.addDomains = {u"a: b"_s, u"c"_s};
    change.addTags = {u"with, comma"_s, u"#hash"_s, u"two words"_s};
    change.addLinks = {{one, u"aliases"_s}, {one, u"a/b"_s}, {one, u"mnemosyne_id"_s}};
    change.thread = u"[[thread]]"_s;
    add(change);
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"notes"_s);
    QVERIFY(exportMarkdown(*first, m_files, out));
    test::TestVault second;
    QCOMPARE(importMarkdown(*second, out), (ImportCounts{.added = 2}));
    const auto all = test::wait(first->list(ReadView::everything(), ListQuery()));
    for (const Memory &memory : *all)
        QCOMPARE(memoryToJson(test::wait(second->get(ReadView::everything(), memory.id)).value()),
                 memoryToJson(memory));
    QCOMPARE(importMarkdown(*first, out), (ImportCounts{.unchanged = 2}));
}

void ExporterTest::aMarkdownFolderIsNotOverwritten()
{
    test::TestVault vault;
    const QTemporaryDir folder;
    QVERIFY(exportMarkdown(*vault, m_files, folder.filePath(u"new"_s)));
    QVERIFY(exportMarkdown(*vault, m_files, folder.filePath(u"new"_s))); // empty
    QVERIFY(QDir(folder.path()).mkpath(u"mine/sub"_s));
    QCOMPARE(exportMarkdown(*vault, m_files, folder.filePath(u"mine"_s)).error().code, Errc::AlreadyExists);
}

void ExporterTest::namesAreSafeAndUnique()
{
    QCOMPARE(safeFileName(u"../../etc/passwd"_s, u"x"_s), u"etc passwd"_s);
    QCOMPARE(safeFileName(u"a:b*c?\n\"d\"|[[e]]#f"_s, u"x"_s), u"a b c d e f"_s);
    QCOMPARE(safeFileName(u" ...hidden. "_s, u"x"_s), u"hidden"_s);
    QCOMPARE(safeFileName(u"con"_s, u"x"_s), u"_con"_s);
    QCOMPARE(safeFileName(u"NUL.txt"_s, u"x"_s), u"_NUL.txt"_s);
    QCOMPARE(safeFileName(u"///"_s, u"x"_s), u"x"_s);
    QVERIFY(safeFileName(u"🧀"_s.repeated(100), u"x"_s).toUtf8().size() <= 120);
    QVERIFY(safeFileName(u"🧀"_s.repeated(100), u"x"_s).isValidUtf16());
    UniqueNames names;
    QCOMPARE(names.take(u"a"_s, u".md"_s), u"a.md"_s);
    QCOMPARE(names.take(u"A"_s, u".md"_s), u"A (2).md"_s);
    QCOMPARE(names.take(u"a (2)"_s, u".md"_s), u"a (2) (2).md"_s);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ExporterTest)
#include "exporter_test.moc"
