#include "core/exchange/csv_source.h"
#include "core/exchange/import_limits.h"
#include "tests/unit/exchange/source_run.h"
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<CsvSource> sourceOf(const QByteArray &bytes)
{
    return std::make_unique<CsvSource>(ByteOrigin::bytes(u"x.csv"_s, bytes), u"csv:test"_s);
}

test::SourceRun run(const QByteArray &bytes)
{
    return test::runSource(*sourceOf(bytes));
}

QByteArray quoted(QByteArray cell)
{
    return '"' + cell.replace("\"", "\"\"") + '"';
}

} // namespace

class CsvSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreKnownByName();
    void ownNamesComeBeforeOthers();
    void anyQuotedTextComesBack();
    void semicolonsAndTabsSeparateToo();
    void aFileWithoutTextIsRefused();
    void otherEncodingsAreRead();
    void aQuoteThatNeverEndsCostsOneRow();
    void manySuchQuotesEndTheReading();
    void itGoesOnWhereItStopped();
};

void CsvSourceTest::columnsAreKnownByName()
{
    const auto source = CsvSource::open(test::dataPath(u"csv/contacts.csv"_s));
    QVERIFY(source);
    const auto result = test::runSource(**source);
    QCOMPARE(result.order, (QStringList{u"1"_s, u"2"_s, u"4"_s, u"5"_s}));
    const Memory boiler = result.memory(u"1"_s);
    QCOMPARE(boiler.title, u"Boiler"_s);
    QCOMPARE(boiler.content, u"Needs 1.2 bar,\nsaid \"Nora\""_s);
    QCOMPARE(boiler.tags, (QStringList{u"heating"_s, u"home"_s}));
    QCOMPARE(boiler.occurredAt->ms, 1683504000000);
    QCOMPARE(boiler.author, u"Nora"_s);
    QCOMPARE(boiler.importance, 0.8);
    QCOMPARE(boiler.metadata, (QJsonObject{{u"Room"_s, u"cellar"_s}, {u"Strange, column"_s, u"x"_s}}));
    QCOMPARE(result.memory(u"2"_s).occurredAt->ms, 1683504000000);
    QCOMPARE(result.memory(u"5"_s).metadata[u"column 10"_s].toString(), u"surplus"_s);
    QCOMPARE(result.remarks.size(), 1);
    QVERIFY(result.whyOf(u"row 4"_s)[0].contains(u"no text"_s));
}

void CsvSourceTest::ownNamesComeBeforeOthers()
{
    const Memory memory = run("note,name,content,title\naside,alias,the text,the title\n").items.first().memory;
    QCOMPARE(memory.content, u"the text"_s);
    QCOMPARE(memory.title, u"the title"_s);
    QCOMPARE(memory.metadata, (QJsonObject{{u"note"_s, u"aside"_s}, {u"name"_s, u"alias"_s}}));
    QCOMPARE(run("note,text\nfirst,second\n").items.first().memory.content, u"first"_s); // the first of the others
}

void CsvSourceTest::anyQuotedTextComesBack()
{
    QVERIFY(rc::check("what RFC 4180 can write is read", [] {
        const auto cells = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(rc::gen::nonEmpty(
            rc::gen::container<std::string>(rc::gen::element('a', '"', ',', '\n', ';', ' ', '\t', '|', '=')))));
        QByteArray bytes = "text,id\n";
        for (size_t i = 0; i < cells.size(); ++i)
            bytes += quoted(QByteArray::fromStdString(cells[i])) + ',' + QByteArray::number(qint64(i)) + '\n';
        const auto result = run(bytes);
        for (size_t i = 0; i < cells.size(); ++i)
            RC_ASSERT(result.memory(QString::number(i)).content == QString::fromStdString(cells[i]));
    }));
}

void CsvSourceTest::semicolonsAndTabsSeparateToo()
{
    QCOMPARE(run("id;text\n1;a, b\n").memory(u"1"_s).content, u"a, b"_s);
    QCOMPARE(run("id\ttext\r\n1\ta; b\r\n\r\n2\t\"c\"\r\n").memory(u"2"_s).content, u"c"_s);
    const auto odd = run("\"id,x\";text\n1;a\n");
    QCOMPARE(odd.remarks, QList<ImportRemark>());
    QVERIFY2(!odd.error, qPrintable(odd.error.value_or(Error{}).context));
    QCOMPARE(odd.memory(odd.order.value(0)).metadata, (QJsonObject{{u"id,x"_s, u"1"_s}}));
}

void CsvSourceTest::aFileWithoutTextIsRefused()
{
    for (const char *bytes : {"a,b\n1,2\n", "", "\n\n", "\"never closed"})
        QCOMPARE(run(bytes).error.value_or(Error{Errc::Failed}).code, Errc::NotUnderstood);
    QCOMPARE(run("text," + QByteArray(2000, ',')).error->code, Errc::TooLarge);
    const auto wide = run("text\nx" + QByteArray(2000, ',') + "\ny");
    QCOMPARE(wide.items.size(), 1);
    QVERIFY(wide.whyOf(u"row 2"_s)[0].contains(u"1000 fields"_s));
}

void CsvSourceTest::otherEncodingsAreRead()
{
    const auto latin = run("id,text\n1,K\xe4se\n2,plain\n");
    QCOMPARE(latin.memory(u"1"_s).content, u"Käse"_s);
    QCOMPARE(latin.remarks.size(), 1);
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QCOMPARE(run(encoder(u"id;text\r\n1;\"Käse\n🧀\"\r\n"_s)).memory(u"1"_s).content, u"Käse\n🧀"_s);
    QCOMPARE(run("\xef\xbb\xbf"
                 "text,id\nx,1\n")
                 .memory(u"1"_s)
                 .content,
             u"x"_s);
}

void CsvSourceTest::aQuoteThatNeverEndsCostsOneRow()
{
    QByteArray bytes = "id,text\n1,good\n2,\"open\n";
    bytes += "3,swallowed\n" + QByteArray(limits::kLineBytes, 'x') + "\n4,late\n";
    const auto result = run(bytes);
    QCOMPARE(result.order.first(2), (QStringList{u"1"_s, u"3"_s}));
    QVERIFY(result.items.contains(u"4"_s));
    QVERIFY(result.whyOf(u"row 3"_s)[0].contains(u"closing quote"_s));
    const auto cut = run("id,text\n1,\"cut o");
    QCOMPARE(cut.memory(u"1"_s).content, u"cut o"_s);
    QVERIFY(cut.whyOf(u"row 2"_s)[0].contains(u"ends inside quotes"_s));
}

void CsvSourceTest::manySuchQuotesEndTheReading()
{
    // Each row opens a quote that no later row closes.
    QByteArray bytes = "id,text\n";
    while (bytes.size() < 2 * limits::kLineBytes)
        bytes += "1,\"b" + QByteArray(60'000, 'x') + "\n";
    const auto result = run(bytes);
    QVERIFY(result.skipped() > limits::kCsvRestarts);
    QVERIFY(sentence(result.remarks.last().why).contains(u"Too many rows"_s));
}

void CsvSourceTest::itGoesOnWhereItStopped()
{
    QByteArray bytes = "text;id\n";
    for (int i = 0; i < 30; ++i)
        bytes += "\"line\nof " + QByteArray::number(i) + "\";" + QByteArray::number(i) + (i % 3 ? "\n" : "\r\n\r\n");
    const auto whole = run(bytes);
    const auto broken = test::runBroken([&] { return sourceOf(bytes); });
    QCOMPARE(whole.order.size(), 30);
    QCOMPARE(broken.order, whole.order);
    QVERIFY(!sourceOf(bytes)->resume("jsonl:1:2"));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::CsvSourceTest)
#include "csv_source_test.moc"
