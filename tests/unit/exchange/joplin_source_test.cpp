#include "core/exchange/joplin_source.h"
#include "tests/unit/exchange/archive_writer.h"
#include "tests/unit/exchange/source_run.h"
#include <QFile>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

QByteArray jexBytes()
{
    QFile file(test::dataPath(u"joplin/notes.jex"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<JoplinSource> sourceOf(const QByteArray &bytes)
{
    return std::make_unique<JoplinSource>(ByteOrigin::bytes(u"x.jex"_s, bytes));
}

test::SourceRun run(const QByteArray &bytes)
{
    return test::runSource(*sourceOf(bytes));
}

QString keyOf(const test::SourceRun &run, const QString &title)
{
    for (auto item = run.items.begin(); item != run.items.end(); ++item)
        if (item->memory.title == title)
            return item.key();
    return {};
}

QByteArray id(char digit)
{
    return QByteArray(32, digit);
}

QByteArray note(char digit, const QByteArray &body, const QByteArray &more = {})
{
    return "Title\n\n" + body + "\n\nid: " + id(digit) + "\n" + more +
           "created_time: 2023-05-08T13:56:00.000Z\ntype_: 1";
}

} // namespace

class JoplinSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExportOfTheRealProgramIsRead();
    void attachmentsComeOutOfTheArchive();
    void itGoesOnWhereItStopped();
    void aTruncatedArchiveGivesWhatIsThere();
    void whatIsNoArchiveIsRefused();
    void hostileNamesLinksAndItemsAreSkipped();
    void encryptedAndTrashedNotesAreSkipped();
    void notebooksInACircleEnd();
};

// tests/data/import/joplin/notes.jex was exported by Joplin's command line program 3.5.1.
void JoplinSourceTest::theExportOfTheRealProgramIsRead()
{
    const auto source = JoplinSource::open(test::dataPath(u"joplin/notes.jex"_s));
    QVERIFY(source);
    const auto result = test::runSource(**source);
    QVERIFY(!result.error);
    QCOMPARE(result.remarks, QList<ImportRemark>());
    QVERIFY(result.items.size() >= 5);

    const ImportItem boiler = result.items[keyOf(result, u"Boiler"_s)];
    QVERIFY(boiler.memory.content.contains(u"The boiler needs **1.2 bar**."_s));
    QVERIFY(!boiler.memory.content.contains(u"markup_language"_s));
    QCOMPARE(boiler.memory.tags, (QStringList{u"heating"_s, u"home/repair"_s}));
    QCOMPARE(boiler.memory.domains, QStringList{u"House"_s});
    QCOMPARE(boiler.memory.source, u"joplin"_s);
    QCOMPARE(boiler.memory.externalId, boiler.sourceKey);
    QCOMPARE(boiler.memory.createdAt, 1795257075241);
    QCOMPARE(boiler.attachments.size(), 2);

    const Memory sweep = result.memory(keyOf(result, u"Call the chimney sweep"_s));
    QCOMPARE(sweep.kind, u"task"_s);
    QCOMPARE(sweep.occurredAt->ms, 1735725600000);
    QVERIFY(sweep.metadata[u"completed"_s].toBool());

    const ImportItem book = result.items[keyOf(result, u"On memory"_s)];
    QVERIFY(book.memory.content.endsWith(u"key: value\ntype_: 1"_s));
    QCOMPARE(book.memory.author, u"A. Reader"_s);
    QCOMPARE(book.links, (QList<PendingLink>{{boiler.sourceKey, u"references"_s}}));

    QVERIFY(!keyOf(result, u"Käufe für den Garten 🌱"_s).isEmpty());
    QVERIFY(result.memory(keyOf(result, u"Empty one"_s)).content.isEmpty());
}

void JoplinSourceTest::attachmentsComeOutOfTheArchive()
{
    const auto result = run(jexBytes());
    const ImportItem boiler = result.items[keyOf(result, u"Boiler"_s)];
    QMap<QString, QByteArray> files;
    for (const PendingAttachment &attachment : boiler.attachments) {
        files[attachment.name] = test::bytesOf(attachment);
        QCOMPARE(files[attachment.name].size(), attachment.size);
    }
    QCOMPARE(files[u"Wartungsprotokoll 2024.txt"_s], QByteArray("Druck 1,2 bar\nVentil getauscht\n"));
    QVERIFY(files[u"pressure gauge.png"_s].startsWith("\x89PNG"));
    QCOMPARE(boiler.attachments[0].mime.isEmpty(), false);
}

void JoplinSourceTest::itGoesOnWhereItStopped()
{
    const QByteArray bytes = jexBytes();
    const auto whole = run(bytes);
    const auto broken = test::runBroken([&] { return sourceOf(bytes); });
    QCOMPARE(broken.order, whole.order);
    const QString boiler = keyOf(whole, u"Boiler"_s);
    QCOMPARE(fingerprintOf(broken.items[boiler]), fingerprintOf(whole.items[boiler]));
}

void JoplinSourceTest::aTruncatedArchiveGivesWhatIsThere()
{
    const QByteArray bytes = jexBytes();
    qsizetype most = 0;
    for (qsizetype size = 512; size < bytes.size(); size += 700) {
        const auto result = run(bytes.first(size));
        most = std::max(most, qsizetype(result.items.size()));
        if (result.error)
            QCOMPARE(result.error->code, Errc::NotUnderstood);
        else if (size < bytes.size() - 2048) // what is cut off at the very end is padding
            QVERIFY(!result.remarks.isEmpty());
    }
    QVERIFY(most >= 5);
}

void JoplinSourceTest::whatIsNoArchiveIsRefused()
{
    for (const QByteArray &bytes : {QByteArray("no tar at all"), QByteArray(4096, 'x'), QByteArray("PK\3\4")})
        QCOMPARE(run(bytes).error.value_or(Error{Errc::Failed}).code, Errc::NotUnderstood);
}

void JoplinSourceTest::hostileNamesLinksAndItemsAreSkipped()
{
    test::ArchiveWriter tar(test::ArchiveWriter::Format::Tar);
    tar.add("../../etc/cron.d/evil.md", note('1', "x"));
    tar.add("/etc/evil.md", note('2', "x"));
    tar.addLink("link.md", "/etc/passwd");
    tar.add("noise.md", "no properties at all");
    tar.add("unknown.md", "x\n\nid: " + id('3') + "\ntype_: 99");
    tar.add("good.md", note('4', "see :/" + id('5') + " and :/" + id('6')));
    tar.add("twice.md", note('4', "another"));
    tar.add(("resources/" + id('7') + ".png").constData(), "bytes");
    tar.add("res.md", "gone.png\n\nid: " + id('6') + "\nmime: image/png\ntype_: 4");
    const auto result = run(tar.finish());
    QCOMPARE(result.items.size(), 1);
    QVERIFY(result.whyOf(u"cron.d"_s)[0].contains(u"leads out"_s));
    QVERIFY(result.whyOf(u"/etc/evil"_s)[0].contains(u"leads out"_s));
    QVERIFY(result.whyOf(u"link.md"_s)[0].contains(u"no plain file"_s));
    QVERIFY(result.whyOf(u"noise.md"_s)[0].contains(u"no item"_s));
    QVERIFY(result.whyOf(u"unknown.md"_s)[0].contains(u"type (99)"_s));
    QVERIFY(result.whyOf(u"twice.md"_s)[0].contains(u"same id"_s));
    QVERIFY(result.whyOf(u":/555"_s)[0].contains(u"nothing with this id"_s));
    QVERIFY(result.whyOf(u"gone.png"_s)[0].contains(u"not in the export"_s));
    QVERIFY(result.whyOf(u"resources/777"_s)[0].contains(u"No note"_s));
}

void JoplinSourceTest::encryptedAndTrashedNotesAreSkipped()
{
    test::ArchiveWriter tar(test::ArchiveWriter::Format::Tar);
    tar.add("a.md", note('1', "", "encryption_applied: 1\n"));
    tar.add("b.md", note('2', "x", "deleted_time: 1683546960000\n"));
    tar.add("c.md", note('3', "<b>x</b>", "markup_language: 2\n"));
    const auto result = run(tar.finish());
    QCOMPARE(result.order, QStringList{QString::fromLatin1(id('3'))});
    QVERIFY(result.whyOf(u"a.md"_s)[0].contains(u"encrypted"_s));
    QVERIFY(result.whyOf(u"b.md"_s)[0].contains(u"trash"_s));
    QVERIFY(result.whyOf(u"c.md"_s)[0].contains(u"HTML"_s));
}

void JoplinSourceTest::notebooksInACircleEnd()
{
    test::ArchiveWriter tar(test::ArchiveWriter::Format::Tar);
    tar.add("a.md", "A\n\nid: " + id('a') + "\nparent_id: " + id('b') + "\ntype_: 2");
    tar.add("b.md", "B\n\nid: " + id('b') + "\nparent_id: " + id('a') + "\ntype_: 2");
    tar.add("n.md", note('1', "x", "parent_id: " + id('a') + "\n"));
    const auto result = run(tar.finish());
    QCOMPARE(result.items.size(), 1);
    QCOMPARE(result.items.first().memory.domains.size(), 1);
    QVERIFY(result.items.first().memory.domains[0].endsWith(u"B/A"_s));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::JoplinSourceTest)
#include "joplin_source_test.moc"
