#include "core/exchange/import_formats.h"
#include "tests/support/paths.h"
#include "tests/unit/exchange/source_run.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

class ImportFormatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void realMaterialIsKnownAndReadAsWhatItIs_data();
    void realMaterialIsKnownAndReadAsWhatItIs();
    void whatIsNoneOfThemIsNotGuessed();
    void theFirstLineTellsWhichJsonItIs_data();
    void theFirstLineTellsWhichJsonItIs();
};

void ImportFormatsTest::realMaterialIsKnownAndReadAsWhatItIs_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    const auto row = [](const char *path, ImportFormat format) {
        QTest::newRow(path) << test::dataPath(QString::fromLatin1(path)) << int(format);
    };
    row("obsidian", ImportFormat::Markdown);
    row("obsidian/Projects", ImportFormat::Markdown);
    row("logseq", ImportFormat::Markdown);
    row("chatgpt", ImportFormat::ChatGpt);
    row("chatgpt/conversations.json", ImportFormat::ChatGpt);
    row("mcp_memory/memory.jsonl", ImportFormat::McpMemory);
    row("csv/contacts.csv", ImportFormat::Csv);
    row("joplin/notes.jex", ImportFormat::Joplin);
    QTest::newRow("our own") << test::sourcePath("resources/sample/memories.jsonl") << int(ImportFormat::Jsonl);
}

void ImportFormatsTest::realMaterialIsKnownAndReadAsWhatItIs()
{
    QFETCH(QString, path);
    QFETCH(int, format);
    const auto guess = guessFormat(path);
    QVERIFY(guess);
    QCOMPARE(int(*guess), format);
    const auto source = openSource({*guess, path});
    QVERIFY(source);
    QVERIFY(!test::runSource(**source).items.isEmpty());
}

void ImportFormatsTest::whatIsNoneOfThemIsNotGuessed()
{
    const QTemporaryDir home;
    QVERIFY(!guessFormat(home.path())); // an empty folder
    QVERIFY(!guessFormat(home.filePath(u"nothing"_s)));
    QFile picture(home.filePath(u"picture.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("\x89PNG\r\n\x1a\n");
    picture.close();
    QVERIFY(!guessFormat(picture.fileName()));
    QVERIFY(!guessFormat(home.path()));
}

void ImportFormatsTest::theFirstLineTellsWhichJsonItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("format"); // -1: none
    QTest::newRow("relation first") << QByteArray(R"({"type":"relation","from":"a","to":"b"})")
                                    << int(ImportFormat::McpMemory);
    QTest::newRow("text") << QByteArray("{\"content\":\"x\"}\n{}") << int(ImportFormat::Jsonl);
    QTest::newRow("some object") << QByteArray(R"({"name":"x"})") << -1;
    QTest::newRow("some array") << QByteArray("[1,2]") << -1;
    QTest::newRow("no JSON") << QByteArray("hello") << -1;
    QTest::newRow("a tar by its bytes") << QByteArray(257, 'x') + "ustar" << int(ImportFormat::Joplin);
    QTest::newRow("a zip by its bytes") << QByteArray("PK\x03\x04 and so on") << int(ImportFormat::ChatGpt);
}

void ImportFormatsTest::theFirstLineTellsWhichJsonItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, format);
    const QTemporaryDir home;
    QFile file(home.filePath(u"file.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto guess = guessFormat(file.fileName());
    QCOMPARE(guess ? int(*guess) : -1, format);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ImportFormatsTest)
#include "import_formats_test.moc"
