#include "tests/unit/cli/program.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

// What comes from files and streams, and what goes into them.
namespace mn {

using namespace Qt::StringLiterals;

class FilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void anExportReplacesNothingButAnExport();

private:
    QString add(const QStringList &arguments);
    QByteArray bytesOf(const QString &path);

    test::Program m_mnemo;
};

void FilesTest::initTestCase()
{
    QCOMPARE(m_mnemo.run({u"init"_s}).code, 0);
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
}

void FilesTest::cleanupTestCase()
{
    m_mnemo.run({u"lock"_s});
}

QString FilesTest::add(const QStringList &arguments)
{
    return m_mnemo.json(QStringList{u"add"_s} + arguments).line()[u"id"].toString();
}

QByteArray FilesTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FilesTest::anExportReplacesNothingButAnExport()
{
    add({u"exported"_s});
    const QString other = m_mnemo.write(u"taxes.txt"_s, "all my figures\n");
    const auto refused = m_mnemo.run({u"export"_s, u"jsonl"_s, other});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("AlreadyExists") && refused.err.contains("--replace"), refused.err.constData());
    QCOMPARE(bytesOf(other), QByteArray("all my figures\n"));
    const QString json = m_mnemo.write(u"other.jsonl"_s, "{\"id\":\"x\",\"content\":\"of another program\"}\n");
    QCOMPARE(m_mnemo.run({u"export"_s, u"jsonl"_s, json}).code, 1);
    QCOMPARE(m_mnemo.run({u"export"_s, u"jsonl"_s, json, u"--replace"_s}).code, 0);
    // Each evening over that of the evening before, and into what was just made for it.
    QCOMPARE(m_mnemo.run({u"export"_s, u"jsonl"_s, json}).code, 0);
    QCOMPARE(m_mnemo.run({u"export"_s, u"jsonl"_s, m_mnemo.write(u"empty"_s, {})}).code, 0);
    QVERIFY(bytesOf(m_mnemo.home(u"empty"_s)).contains("exported"));
    QCOMPARE(m_mnemo.run({u"export"_s, u"markdown"_s, m_mnemo.home(u"notes"_s), u"--replace"_s}).code, 2);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::FilesTest)
#include "files_test.moc"
