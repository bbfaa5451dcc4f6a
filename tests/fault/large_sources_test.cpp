#include "tests/support/paths.h"
#include "tests/unit/cli/program.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kGigabyte = 1 << 30;
constexpr int kItems = 20'000;
constexpr int kItemBytes = 64 * 1024;  // of all of them: more than the memory that is allowed
const QByteArray kAllowed = "1000000"; // kB of address space, the programs' own included

} // namespace

// What is imported may be as large as it likes: it takes no more memory than one item of a size that a person writes.
// With the real program, which is allowed less memory than the source has bytes.
class LargeSourcesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aGigabyteInOnePieceIsReadOver_data();
    void aGigabyteInOnePieceIsReadOver();
    void manyItemsTakeNoMoreMemoryThanFew();

private:
    // `source`: a line of shell that writes to standard output; empty: nothing comes in.
    test::Ended importWithin(const QByteArray &source, const QStringList &arguments) const;

    test::Program m_mnemo;
};

void LargeSourcesTest::initTestCase()
{
    QCOMPARE(m_mnemo.run({u"init"_s}).code, 0);
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
}

void LargeSourcesTest::cleanupTestCase()
{
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
}

test::Ended LargeSourcesTest::importWithin(const QByteArray &source, const QStringList &arguments) const
{
    const QString script = m_mnemo.write(u"within"_s, (source.isEmpty() ? QByteArray("true") : source) +
                                                          " | { ulimit -v " + kAllowed + "; exec \"$@\"; }\n");
    QProcess shell;
    shell.setProcessEnvironment(const_cast<test::Program &>(m_mnemo).environment());
    shell.start(u"/bin/sh"_s, QStringList{script, QStringLiteral(MN_PROGRAM), u"--json"_s, u"--vault"_s,
                                          m_mnemo.vault(), u"import"_s} +
                                  arguments);
    if (!shell.waitForFinished(300'000))
        shell.kill();
    return {shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1, shell.readAllStandardOutput(),
            shell.readAllStandardError()};
}

void LargeSourcesTest::aGigabyteInOnePieceIsReadOver_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("kept"); // contents, or parts of them
    QTest::newRow("jsonl") << QStringList{u"jsonl"_s} << u"x.jsonl"_s
                           << QByteArray("{\"content\":\"jsonl before\"}\n{\"content\":\"")
                           << QByteArray("\"}\n{\"content\":\"jsonl after\"}\n")
                           << QStringList{u"jsonl before"_s, u"jsonl after"_s};
    QTest::newRow("csv") << QStringList{u"csv"_s} << u"x.csv"_s << QByteArray("content\ncsv before\n")
                         << QByteArray("\ncsv after\n") << QStringList{u"csv before"_s, u"csv after"_s};
    const auto entity = [](const QByteArray &name) {
        return "{\"type\":\"entity\",\"name\":\"" + name + "\",\"entityType\":\"x\",\"observations\":[\"y\"]}\n";
    };
    QTest::newRow("mcp-memory") << QStringList{u"mcp-memory"_s} << u"memory.json"_s
                                << QByteArray(entity("mcp before") + "{\"") << QByteArray("\"}\n" + entity("mcp after"))
                                << QStringList{u"mcp before"_s, u"mcp after"_s};
    QTest::newRow("text") << QStringList{u"text"_s} << u"x.txt"_s << QByteArray("text before\n\n")
                          << QByteArray("\n\ntext after\n") << QStringList();
    QTest::newRow("text in blocks") << QStringList{u"text"_s, u"--blocks"_s} << u"blocks.txt"_s
                                    << QByteArray("block before\n\n") << QByteArray("\n\nblock after\n")
                                    << QStringList{u"block before"_s, u"block after"_s};
    QFile conversations(test::sourcePath("tests/data/import/chatgpt/conversations.json"));
    QVERIFY(conversations.open(QIODevice::ReadOnly));
    const QByteArray array = conversations.readAll().trimmed();
    QTest::newRow("chatgpt") << QStringList{u"chatgpt"_s} << u"conversations.json"_s << QByteArray("[{\"title\":\"")
                             << QByteArray("\"}," + array.sliced(1))
                             << QStringList{u"What pressure does a boiler need?"_s};
}

void LargeSourcesTest::aGigabyteInOnePieceIsReadOver()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QStringList, kept);
    QTemporaryDir given;
    QFile file(given.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
    QVERIFY(file.seek(before.size() + kGigabyte)); // a hole: it reads as a gigabyte of zeros, and takes no room
    QVERIFY(file.write(after) == after.size() && file.flush());
    file.close();

    const auto ended = importWithin({}, options + QStringList{file.fileName()});
    QVERIFY2(ended.code == 0 && ended.err.isEmpty(), (ended.err + ended.out.right(500)).constData());
    int skipped = 0;
    for (const QJsonObject &line : ended.lines()) {
        const QString why = line[u"why"_s].toString();
        QVERIFY2(!line.contains(u"remark"_s) || (why.endsWith(u'.') && why.size() < 300), qPrintable(why));
        skipped += line[u"remark"_s].toString() == u"skipped"_s;
    }
    QVERIFY2(skipped > 0, ended.out.constData()); // it is told what was left out
    QVERIFY2(ended.line()[u"skipped"_s].toInt() >= 1 && ended.line()[u"failed"_s].toInt(-1) == 0,
             ended.out.right(500).constData());
    const QByteArray all = m_mnemo.json({u"list"_s, u"--limit"_s, u"0"_s}).out;
    for (const QString &text : kept)
        QVERIFY2(all.contains(text.toUtf8()), qPrintable(text));
    QVERIFY(!all.contains("text before"));
    QCOMPARE(m_mnemo.run({u"doctor"_s}).code, 0);
}

// They are all the same, so that the vault does not grow with them; but each is read, understood and looked up.
void LargeSourcesTest::manyItemsTakeNoMoreMemoryThanFew()
{
    QByteArray content = "one of many ";
    content = content.repeated(kItemBytes / content.size());
    const QString line = m_mnemo.write(u"line"_s, "{\"id_external\":\"the same\",\"content\":\"" + content + "\"}");
    const auto ended = importWithin("yes \"$(cat '" + line.toUtf8() + "')\" | head -n " + QByteArray::number(kItems),
                                    {u"jsonl"_s, u"-"_s});
    QVERIFY2(ended.code == 0 && ended.err.isEmpty(), (ended.err + ended.out.right(500)).constData());
    QVERIFY2(ended.line()[u"added"_s].toInt() == 1 && ended.line()[u"failed"_s].toInt(-1) == 0,
             ended.out.right(500).constData());
    QCOMPARE(m_mnemo.run({u"doctor"_s}).code, 0);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::LargeSourcesTest)
#include "large_sources_test.moc"
