#include "core/exchange/import_limits.h"
#include "core/exchange/jsonl_source.h"
#include "tests/unit/exchange/source_run.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<JsonlSource> sourceOf(const QByteArray &bytes)
{
    return std::make_unique<JsonlSource>(ByteOrigin::bytes(u"x.jsonl"_s, bytes), u"jsonl:test"_s, QString());
}

test::SourceRun run(const QByteArray &bytes)
{
    return test::runSource(*sourceOf(bytes));
}

} // namespace

class JsonlSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoFileIsSaidToBeNone();
    void everyFieldOfTheContractIsRead();
    void onlyContentIsNeeded();
    void aLineIsKnownByItsIdsOrItsText();
    void whatIsNotUnderstoodIsNamedAndLeftOut();
    void unknownFieldsBecomeMetadata();
    void badLinesAreSkippedWithAReason();
    void otherEncodingsAreRead();
    void attachmentsLieBesideTheFile();
    void itGoesOnWhereItStopped();
    void aFingerprintChangesWithEveryField();
};

void JsonlSourceTest::everyFieldOfTheContractIsRead()
{
    const auto result =
        run(R"({"id":"0190c8a1-7b7e-7c3d-9f00-1234567890ab","id_external":"D1:3","title":"Boiler",)"
            R"("content":"1.2 bar","kind":"fact","tags":["home","#heating/boiler"],"domains":["house"],)"
            R"("importance":0.8,"occurred_at":"2023-05-08T13:56:00+02:00","created_at":"2023-05-09",)"
            R"("updated_at":1683590400,"thread":"repairs","position":3,"author":"Nora","source":"phone",)"
            R"("links":[{"to":"D1:2","type":"answers"},"D1:1"],"pinned":true,"archived":true,)"
            R"("metadata":{"room":"cellar","bar":1.2}})");
    QVERIFY(result.remarks.isEmpty());
    const ImportItem item = result.items.value(u"0190c8a1-7b7e-7c3d-9f00-1234567890ab"_s);
    const Memory &memory = item.memory;
    QCOMPARE(memory.id.toString(), u"0190c8a1-7b7e-7c3d-9f00-1234567890ab"_s);
    QCOMPARE(memory.externalId, u"D1:3"_s);
    QCOMPARE(memory.title, u"Boiler"_s);
    QCOMPARE(memory.content, u"1.2 bar"_s);
    QCOMPARE(memory.kind, u"fact"_s);
    QCOMPARE(memory.tags, (QStringList{u"#heating/boiler"_s, u"home"_s})); // ours: as they are
    QCOMPARE(run(R"({"content":"x","tags":["#a/","A","b, c"]})").items.first().memory.tags,
             (QStringList{u"a"_s, u"b, c"_s}));
    QCOMPARE(memory.domains, QStringList{u"house"_s});
    QCOMPARE(memory.importance, 0.8);
    QCOMPARE(*memory.occurredAt, (Moment{1683546960000, 120}));
    QCOMPARE(memory.createdAt, 1683590400000);
    QCOMPARE(memory.updatedAt, 1683590400000);
    QCOMPARE(memory.thread, u"repairs"_s);
    QCOMPARE(memory.position, 3);
    QCOMPARE(memory.author, u"Nora"_s);
    QCOMPARE(memory.source, u"phone"_s);
    QCOMPARE(item.links, (QList<PendingLink>{{u"D1:1"_s, u"related"_s}, {u"D1:2"_s, u"answers"_s}}));
    QVERIFY(memory.pinned && memory.archived);
    QCOMPARE(memory.metadata, (QJsonObject{{u"room"_s, u"cellar"_s}, {u"bar"_s, 1.2}}));
}

void JsonlSourceTest::onlyContentIsNeeded()
{
    const auto result = run("{\"content\":\"one\"}\n\n{\"content\":\"two\"}\n");
    QCOMPARE(result.items.size(), 2);
    QCOMPARE(result.remarks.size(), 0);
    QCOMPARE(result.items.first().memory.kind, u"note"_s);
    QCOMPARE(result.items.first().memory.importance, 0.5);
}

void JsonlSourceTest::aLineIsKnownByItsIdsOrItsText()
{
    const auto result = run("{\"content\":\"a\",\"id_external\":\"x\"}\n{\"content\":\"b\",\"id\":7}\n"
                            "{\"content\":\"c\",\"id\":\"foreign\"}\n{\"content\":\"d\"}");
    QCOMPARE(result.order.first(3), (QStringList{u"x"_s, u"7"_s, u"foreign"_s}));
    QCOMPARE(result.memory(u"7"_s).externalId, u"7"_s);
    QVERIFY(result.order[3].startsWith(u"sha256:"_s));
    // Wherever the line stands, it is the same item.
    QVERIFY(run("{\"content\":\"z\"}\n{\"content\":\"d\"}\n").items.contains(result.order[3]));
}

void JsonlSourceTest::whatIsNotUnderstoodIsNamedAndLeftOut()
{
    const auto result = run(R"({"content":"x","id_external":"k","importance":"high","occurred_at":"05/08/2023",)"
                            R"("position":1.5,"tags":{"a":1},"pinned":"maybe","kind":""})");
    QCOMPARE(result.items.size(), 1);
    QCOMPARE(result.memory(u"k"_s).importance, 0.5);
    QCOMPARE(result.memory(u"k"_s).occurredAt, std::nullopt);
    QCOMPARE(result.memory(u"k"_s).kind, u"note"_s);
    QCOMPARE(result.whyOf(u"line 1"_s).size(), 5);
    QVERIFY(result.whyOf(u"line 1"_s).contains(u"Its importance was not understood and was left out."_s));
    QCOMPARE(result.skipped(), 0);
}

void JsonlSourceTest::unknownFieldsBecomeMetadata()
{
    const auto result =
        run(R"({"content":"x","id_external":"k","mood":"calm","metadata":{"mood":"own"},"n":[1,{"a":null}]})");
    const QJsonObject metadata = result.memory(u"k"_s).metadata;
    QCOMPARE(metadata["mood"_L1].toString(), u"own"_s);
    QCOMPARE(metadata["n"_L1][0].toInt(), 1);
}

void JsonlSourceTest::badLinesAreSkippedWithAReason()
{
    const QByteArray nested = "{\"content\":\"x\",\"m\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}";
    const QByteArray bytes = "not json\n[1]\n{\"text\":1}\n{\"content\":\"\"}\n" + nested + "\n{\"content\":\"" +
                             QByteArray(limits::kLineBytes, 'x') + "\"}\n{\"content\":\"good\"}\n{\"content\":\"cut o";
    const auto result = run(bytes);
    QCOMPARE(result.items.size(), 1);
    QCOMPARE(result.skipped(), 7);
    QVERIFY(result.whyOf(u"line 1"_s)[0].contains(u"not JSON"_s));
    QVERIFY(result.whyOf(u"line 2"_s)[0].contains(u"no object"_s));
    QVERIFY(result.whyOf(u"line 3"_s)[0].contains(u"content"_s));
    QVERIFY(result.whyOf(u"line 4"_s)[0].contains(u"no text"_s));
    QVERIFY(result.whyOf(u"line 6"_s)[0].contains(u"longer than 16 MiB"_s));
    QVERIFY(result.whyOf(u"line 8"_s)[0].contains(u"not JSON"_s));
    for (const ImportRemark &remark : result.remarks)
        QVERIFY(sentence(remark.why).endsWith(u'.'));
}

void JsonlSourceTest::otherEncodingsAreRead()
{
    const auto latin = run("{\"content\":\"na\xefve\",\"id_external\":\"k\"}");
    QCOMPARE(latin.memory(u"k"_s).content, u"naïve"_s);
    QVERIFY(latin.whyOf(u"line 1"_s)[0].contains(u"Windows-1252"_s));
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const auto wide = run(encoder(u"{\"content\":\"Käse 🧀\",\"id_external\":\"k\"}\r\n{\"content\":\"b\"}"_s));
    QCOMPARE(wide.memory(u"k"_s).content, u"Käse 🧀"_s);
    QCOMPARE(wide.items.size(), 2);
    QCOMPARE(run(R"({"content":"\ud83e lone","id_external":"k"})").memory(u"k"_s).content, u"\ufffd lone"_s);
    QCOMPARE(run(R"({"content":"nul \u0000 bell \u0007","id_external":"k"})").memory(u"k"_s).content,
             u"nul \ufffd bell \ufffd"_s);
}

void JsonlSourceTest::attachmentsLieBesideTheFile()
{
    QTemporaryDir folder;
    const QByteArray bytes = "PNG of a boiler";
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QDir(folder.path()).mkdir(u"m.jsonl.files"_s);
    QFile blob(folder.filePath(u"m.jsonl.files/"_s + QString::fromLatin1(sha256)));
    QVERIFY(blob.open(QIODevice::WriteOnly) && blob.write(bytes) == bytes.size());
    blob.close();
    QFile file(folder.filePath(u"m.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"content\":\"x\",\"id_external\":\"k\",\"attachments\":[{\"name\":\"../../"
               "boiler.png\",\"mime\":\"image/png\","
               "\"size\":15,\"sha256\":\"" +
               sha256 + "\"},{\"name\":\"gone\",\"sha256\":\"" + QByteArray(64, '0') +
               "\"},{\"name\":\"evil\",\"sha256\":\"../../../../../etc/passwd\"}]}");
    file.close();
    const auto source = JsonlSource::open(file.fileName());
    QVERIFY(source);
    const auto result = test::runSource(**source);
    const ImportItem item = result.items.value(u"k"_s);
    QCOMPARE(item.attachments.size(), 1);
    QCOMPARE(test::bytesOf(item.attachments[0]), bytes);
    QCOMPARE(item.attachments[0].sha256.toHex(), sha256);
    QVERIFY(result.whyOf(u"gone"_s)[0].contains(u"not beside the file"_s));
    QVERIFY(result.whyOf(u"evil"_s)[0].contains(u"no SHA-256"_s));
    QCOMPARE(JsonlSource::open(folder.filePath(u"none.jsonl"_s)).error().code, Errc::FileUnreadable);
}

void JsonlSourceTest::itGoesOnWhereItStopped()
{
    QByteArray bytes;
    for (int i = 0; i < 50; ++i)
        bytes +=
            "{\"content\":\"Käse " + QByteArray::number(i) + "\",\"id_external\":\"" + QByteArray::number(i) + "\"}\n";
    QStringEncoder encoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    for (const QByteArray &encoded : {bytes, QByteArray(encoder(QString::fromUtf8(bytes)))}) {
        const auto whole = run(encoded);
        const auto broken = test::runBroken([&] { return sourceOf(encoded); });
        QCOMPARE(broken.order, whole.order);
        QCOMPARE(broken.order.size(), 50);
    }
    QVERIFY(!sourceOf(bytes)->resume("csv:1:2"));
    QVERIFY(!sourceOf(bytes)->resume("jsonl:-1:2"));
    QVERIFY(!sourceOf(bytes)->resume("jsonl:1"));
}

void JsonlSourceTest::aFingerprintChangesWithEveryField()
{
    const auto printOf = [](const QByteArray &more) {
        const auto result = run("{\"content\":\"x\",\"id_external\":\"k\"" + more + "}");
        return fingerprintOf(result.items.value(u"k"_s));
    };
    const QByteArray plain = printOf("");
    QCOMPARE(printOf(""), plain);
    for (const char *more :
         {R"(,"title":"t")", R"(,"tags":["a"])", R"(,"importance":0.6)", R"(,"links":["y"])", R"(,"metadata":{"a":1})",
          R"(,"created_at":"2020-01-01")", R"(,"pinned":true)", R"(,"occurred_at":"2020-01-01")", R"(,"position":0)",
          R"(,"kind":"k")", R"(,"domains":["d"])", R"(,"thread":"t")", R"(,"author":"a")", R"(,"source":"s")",
          R"(,"archived":true)", R"(,"updated_at":"2020-01-01")"})
        QVERIFY(printOf(more) != plain);
}

// Neither is unreadable, nor has it gone.
void JsonlSourceTest::whatIsNoFileIsSaidToBeNone()
{
    const QTemporaryDir folder;
    const auto inFolder = JsonlSource::open(folder.path());
    QCOMPARE(inFolder.error().code, Errc::Usage);
    QVERIFY(inFolder.error().context.contains(u"a file is needed"_s));
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto fromPipe = JsonlSource::open(pipe);
    QCOMPARE(fromPipe.error().code, Errc::Usage);
    QVERIFY(fromPipe.error().context.contains(u"standard input"_s));
    QCOMPARE(JsonlSource::open(folder.filePath(u"none"_s)).error().code, Errc::FileUnreadable);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::JsonlSourceTest)
#include "jsonl_source_test.moc"
