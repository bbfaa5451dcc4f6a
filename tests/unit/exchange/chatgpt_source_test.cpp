#include "core/exchange/chatgpt_source.h"
#include "core/exchange/import_limits.h"
#include "tests/unit/exchange/archive_writer.h"
#include "tests/unit/exchange/source_run.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

QByteArray exportBytes()
{
    QFile file(test::dataPath(u"chatgpt/conversations.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<ChatGptSource> sourceOf(const QByteArray &bytes)
{
    return std::make_unique<ChatGptSource>(ByteOrigin::bytes(u"conversations.json"_s, bytes));
}

test::SourceRun run(const QByteArray &bytes)
{
    return test::runSource(*sourceOf(bytes));
}

QString writeZip(const QTemporaryDir &folder, const QByteArray &conversations)
{
    test::ArchiveWriter zip(test::ArchiveWriter::Format::Zip);
    zip.add("conversations.json", conversations);
    zip.add("chat.html", "<html>");
    zip.add("../../evil/conversations.json", conversations);
    zip.add("file-Ab12Cd34-gauge.png", "PNG");
    QFile file(folder.filePath(u"export.zip"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(zip.finish());
    return file.fileName();
}

} // namespace

class ChatGptSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShownBranchBecomesAThread();
    void picturesComeFromTheFolderOrTheZip();
    void uploadedFilesAreAttached();
    void whatHasNoTextIsNamedOnce();
    void itGoesOnWhereItStopped();
    void aBrokenExportGivesWhatIsThere();
    void anArrayIsSplitWhereItsElementsEnd();
    void aConversationBeyondTheLimitIsReadOver();
    void aZipBombIsStopped();
    void whatIsNoExportIsRefused();
};

void ChatGptSourceTest::theShownBranchBecomesAThread()
{
    const auto result = run(exportBytes());
    QVERIFY(!result.error);
    QCOMPARE(result.order, (QStringList{u"u1"_s, u"a2"_s, u"u2"_s, u"x1"_s}));
    const Memory question = result.memory(u"u1"_s);
    QCOMPARE(question.kind, u"conversation_turn"_s);
    QCOMPARE(question.title, u"Boiler pressure"_s);
    QCOMPARE(question.content, u"What pressure does a boiler need?"_s);
    QCOMPARE(question.thread, u"c-1"_s);
    QCOMPARE(question.position, 1);
    QCOMPARE(question.author, u"user"_s);
    QCOMPARE(question.occurredAt->ms, 1683547001250);
    const Memory answer = result.memory(u"a2"_s);
    QCOMPARE(answer.author, u"assistant"_s);
    QCOMPARE(answer.position, 2);
    QCOMPARE(answer.metadata[u"model"_s].toString(), u"gpt-4"_s);
    QCOMPARE(result.memory(u"u2"_s).position, 3);
    QCOMPARE(result.memory(u"u2"_s).content, u"And this gauge?"_s);
    QCOMPARE(result.memory(u"x1"_s).content, u"Grüße 🍎"_s);
    QVERIFY(result.memory(u"x1"_s).archived);

    QVERIFY(result.whyOf(u"Boiler pressure\": 1 messages"_s)[0].contains(u"other branches"_s));
    QVERIFY(result.whyOf(u"message t0"_s)[0].contains(u"tool"_s));
    QVERIFY(result.whyOf(u"message t1"_s)[0].contains(u"tool"_s));
    QVERIFY(result.whyOf(u"Empty"_s)[0].contains(u"no messages"_s));
    QVERIFY(result.whyOf(u"conversation 3"_s)[0].contains(u"no JSON object"_s));
    QVERIFY(result.whyOf(u"picture file-Ab12Cd34"_s)[0].contains(u"not in the export"_s));
}

void ChatGptSourceTest::picturesComeFromTheFolderOrTheZip()
{
    auto folder = ChatGptSource::open(test::dataPath(u"chatgpt"_s));
    QVERIFY(folder);
    const ImportItem shown = test::runSource(**folder).items[u"u2"_s];
    QCOMPARE(shown.attachments.size(), 1);
    QCOMPARE(shown.attachments[0].mime, u"image/png"_s);
    QVERIFY(test::bytesOf(shown.attachments[0]).startsWith("\x89PNG"));

    const QTemporaryDir temporary;
    const QString zip = writeZip(temporary, exportBytes());
    auto packed = ChatGptSource::open(zip);
    QVERIFY(packed);
    const auto result = test::runSource(**packed);
    QCOMPARE(result.order.size(), 4); // the file outside is not read
    QCOMPARE(test::bytesOf(result.items[u"u2"_s].attachments[0]), QByteArray("PNG"));
    const auto broken = test::runBroken([&] { return *ChatGptSource::open(zip); });
    QCOMPARE(broken.order, result.order);
}

void ChatGptSourceTest::uploadedFilesAreAttached()
{
    const QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    put(u"file-Report12-x.pdf"_s, "PDF");
    put(u"file-Image123-p.png"_s, "PNG");
    put(u"conversations.json"_s,
        R"([{"title":"Files","conversation_id":"c","current_node":"n","mapping":{"n":{"message":{
        "id":"m","author":{"role":"user"},"content":{"content_type":"multimodal_text","parts":[
            {"content_type":"image_asset_pointer","asset_pointer":"file-service://file-Image123"},"see these"]},
        "metadata":{"attachments":[{"id":"file-Report12","name":"report.pdf","mime_type":"application/pdf"},
            {"id":"file-Image123","name":"p.png"},{"id":"file-Missing1","name":"gone.txt"}]}}}}}])");
    const auto source = ChatGptSource::open(folder.path());
    QVERIFY(source);
    const auto result = test::runSource(**source);
    const QList<PendingAttachment> attachments = result.items[u"m"_s].attachments;
    QCOMPARE(attachments.size(), 2); // the picture stands in both places
    QCOMPARE(test::bytesOf(attachments[0]), QByteArray("PNG"));
    QCOMPARE(attachments[1].name, u"report.pdf"_s);
    QCOMPARE(attachments[1].mime, u"application/pdf"_s);
    QCOMPARE(test::bytesOf(attachments[1]), QByteArray("PDF"));
    QCOMPARE(result.remarks.size(), 1);
    QVERIFY(result.whyOf(u"gone.txt"_s).value(0).contains(u"not in the export"_s));
}

void ChatGptSourceTest::whatHasNoTextIsNamedOnce()
{
    QByteArray mapping;
    QByteArray parent;
    int number = 0;
    for (const char *content :
         {R"({"content_type":"thoughts","thoughts":[{"summary":"a"}]})", R"({"content_type":"thoughts","thoughts":[]})",
          R"({"content_type":"reasoning_recap","content":"Thought for 5s"})", R"({"content_type":"text","parts":[]})",
          R"({"content_type":"text","parts":["an answer"]})"}) {
        const QByteArray id = QByteArray::number(++number);
        mapping += (number > 1 ? ",\"" : "\"") + id + "\":{\"parent\":\"" + parent +
                   "\",\"message\":{\"author\":{\"role\":\"assistant\"},\"content\":" + content + "}}";
        parent = id;
    }
    const auto result = run("[{\"title\":\"t\",\"current_node\":\"5\",\"mapping\":{" + mapping + "}}]");
    QCOMPARE(result.order, QStringList{u"5"_s});
    QCOMPARE(result.whyOf(u"thoughts"_s).size(), 1);
    QCOMPARE(result.whyOf(u"reasoning_recap"_s).size(), 1);
    QCOMPARE(result.remarks.size(), 2);
}

void ChatGptSourceTest::itGoesOnWhereItStopped()
{
    const QByteArray bytes = exportBytes();
    const auto whole = run(bytes);
    const auto broken = test::runBroken([&] { return sourceOf(bytes); });
    QCOMPARE(broken.order, whole.order);
    for (const QString &key : whole.order)
        QCOMPARE(fingerprintOf(broken.items[key]), fingerprintOf(whole.items[key]));
    QCOMPARE(broken.remarks, whole.remarks);
}

void ChatGptSourceTest::aBrokenExportGivesWhatIsThere()
{
    const QByteArray bytes = exportBytes();
    const auto result = run(bytes.first(bytes.size() - 300));
    QVERIFY(!result.error);
    QCOMPARE(result.order.first(3), (QStringList{u"u1"_s, u"a2"_s, u"u2"_s}));
    QVERIFY(sentence(result.remarks.last().why).contains(u"cut off"_s));
}

void ChatGptSourceTest::anArrayIsSplitWhereItsElementsEnd()
{
    QVERIFY(rc::check("the elements of any array of texts come out whole", [] {
        const auto texts = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::element('a', '"', '\\', '[', ']', '{', '}', ',', '\n')));
        QByteArray json = " [";
        QByteArrayList elements;
        for (const std::string &text : texts) {
            QByteArray escaped = QByteArray::fromStdString(text);
            escaped.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
            elements += "{\"a\":[\"" + escaped + "\"]}";
            json += (elements.size() > 1 ? " ,\n" : "") + elements.last();
        }
        json += " ]";
        const ByteOrigin origin = ByteOrigin::bytes(u"x"_s, json);
        JsonArrayReader array(*origin.openAt(0), 1 << 20);
        for (const QByteArray &element : elements) {
            const auto next = array.next();
            RC_ASSERT(next.has_value() && next->has_value());
            RC_ASSERT((*next)->bytes.trimmed() == element);
            array = JsonArrayReader(*origin.openAt(array.offset()), 1 << 20, array.offset());
        }
        const auto end = array.next();
        RC_ASSERT(end.has_value() && !end->has_value());
    }));
}

void ChatGptSourceTest::aConversationBeyondTheLimitIsReadOver()
{
    const QByteArray bytes =
        "[{\"mapping\":\"" + QByteArray(limits::kElementBytes, 'x') + "\"}," + exportBytes().mid(1);
    const auto result = run(bytes);
    QCOMPARE(result.order.size(), 4);
    QVERIFY(result.whyOf(u"conversation 1"_s)[0].contains(u"64 MiB"_s));
    const auto deep = run("[" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "]");
    QVERIFY(deep.whyOf(u"conversation 1"_s)[0].contains(u"no JSON object"_s));
}

void ChatGptSourceTest::aZipBombIsStopped()
{
    const QTemporaryDir temporary;
    const QString zip = writeZip(temporary, "[\"" + QByteArray(100 << 20, 'x') + "\"]");
    QVERIFY(QFile(zip).size() < 1 << 20);
    auto source = ChatGptSource::open(zip);
    QVERIFY(source);
    const auto result = test::runSource(**source);
    QCOMPARE(result.order.size(), 0);
    QVERIFY(sentence(result.remarks[0].why).contains(u"unpacks to far more"_s));
}

void ChatGptSourceTest::whatIsNoExportIsRefused()
{
    for (const char *bytes : {"", "{}", "nothing", "\xff\xff\xff"})
        QCOMPARE(run(bytes).error.value_or(Error{Errc::Failed}).code, Errc::NotUnderstood);
    const QTemporaryDir empty;
    QCOMPARE(ChatGptSource::open(empty.path()).error().code, Errc::NotUnderstood);
    QCOMPARE(ChatGptSource::open(empty.filePath(u"none.json"_s)).error().code, Errc::FileUnreadable);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ChatGptSourceTest)
#include "chatgpt_source_test.moc"
