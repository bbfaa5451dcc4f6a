#include "core/index/document_table.h"
#include <QTest>
#include <map>
#include <rapidcheck.h>

using namespace mn;
using namespace Qt::StringLiterals;

namespace {

DocumentRow rowIn(const QString &thread, qint64 position, const QString &author = {})
{
    DocumentRow row;
    row.thread = thread;
    row.position = position;
    row.author = author;
    return row;
}

rc::Gen<DocumentRow> anyRow()
{
    return rc::gen::map(rc::gen::tuple(rc::gen::elementOf(std::vector<QString>{u""_s, u"a"_s, u"b"_s}),
                                       rc::gen::inRange<qint64>(-2, 4),
                                       rc::gen::elementOf(std::vector<QString>{u""_s, u"Mel"_s, u"Jo"_s, u"Ann"_s}),
                                       rc::gen::inRange(0, 16), rc::gen::inRange(0, 256)),
                        [](const auto &parts) {
                            DocumentRow row;
                            row.thread = std::get<0>(parts);
                            row.position = std::get<1>(parts);
                            row.author = std::get<2>(parts);
                            row.flags = DocumentFlags::fromInt(std::get<3>(parts));
                            row.importance = float(std::get<4>(parts)) / 255;
                            row.day = std::get<4>(parts);
                            row.tokens = quint32(std::get<3>(parts));
                            return row;
                        });
}

// Whether the table says of every memory and thread what a look at all rows says.
void check(const DocumentTable &table, const std::map<MemoryNumber, DocumentRow> &rows)
{
    RC_ASSERT(table.count() == qsizetype(rows.size()));
    std::map<QString, std::vector<std::pair<qint64, MemoryNumber>>> threads;
    std::map<QString, quint32> all;
    for (const auto &[number, row] : rows) {
        RC_ASSERT(table.contains(number));
        RC_ASSERT(table.row(number) == row);
        threads[row.thread].emplace_back(row.position, number);
        if (!row.author.isEmpty())
            ++all[row.author];
    }
    for (auto &[name, members] : threads) {
        std::sort(members.begin(), members.end());
        const quint32 id = table.threadNames().find(name);
        RC_ASSERT((id == 0) == name.isEmpty());
        for (size_t i = 0; i < members.size(); ++i) {
            const MemoryNumber number = members[i].second;
            RC_ASSERT(table.previous()[number] == (id == 0 || i == 0 ? 0 : members[i - 1].second));
            RC_ASSERT(table.next()[number] == (id == 0 || i + 1 == members.size() ? 0 : members[i + 1].second));
        }
    }
    // Names nobody bears any more are gone.
    std::map<QString, quint32> known;
    for (quint32 id = 1; id < table.authorNames().end(); ++id)
        if (table.authorNames().uses(id) > 0)
            known[table.authorNames().at(id)] = table.authorNames().uses(id);
    RC_ASSERT(known == all);
    for (MemoryNumber number = 0; number < table.end(); ++number)
        RC_ASSERT(table.contains(number) == rows.contains(number));
}

} // namespace

class DocumentTableTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neighboursFollowPositionsNotNumbers();
    void aMemoryThatMovesLeavesItsThreadWhole();
    void anySequenceOfChangesLeavesWhatAllRowsSay();
    void whatIsAbsentIsNothing();
    void importanceIsKeptWithinItsBounds();
};

void DocumentTableTest::neighboursFollowPositionsNotNumbers()
{
    DocumentTable table;
    table.set(5, rowIn(u"t"_s, 1, u"Mel"_s));
    table.set(2, rowIn(u"t"_s, 3, u"Jo"_s));
    table.set(9, rowIn(u"t"_s, 2, u"Mel"_s));
    table.set(4, rowIn(u"other"_s, 2));
    QCOMPARE(table.next()[5], 9u);
    QCOMPARE(table.next()[9], 2u);
    QCOMPARE(table.previous()[2], 9u);
    QCOMPARE(table.next()[4], 0u);
}

void DocumentTableTest::aMemoryThatMovesLeavesItsThreadWhole()
{
    DocumentTable table;
    for (MemoryNumber number = 1; number <= 3; ++number)
        table.set(number, rowIn(u"t"_s, number, u"Mel"_s));
    table.set(2, rowIn(u"u"_s, 0, u"Mel"_s));
    QCOMPARE(table.next()[1], 3u);
    QCOMPARE(table.previous()[3], 1u);
    QCOMPARE(table.next()[2], 0u);
    table.remove(1);
    table.remove(3);
    QCOMPARE(table.threadNames().find(u"t"_s), 0u);
    QCOMPARE(table.count(), 1);
}

void DocumentTableTest::anySequenceOfChangesLeavesWhatAllRowsSay()
{
    QVERIFY(rc::check("rows, neighbours and names are those of the rows that are left", [] {
        DocumentTable table;
        std::map<MemoryNumber, DocumentRow> rows;
        const int steps = *rc::gen::inRange(1, 60);
        for (int i = 0; i < steps; ++i) {
            const auto number = *rc::gen::inRange<MemoryNumber>(1, 10);
            if (*rc::gen::inRange(0, 4) == 0) {
                table.remove(number);
                rows.erase(number);
            } else {
                const DocumentRow row = *anyRow();
                table.set(number, row);
                rows[number] = row;
            }
        }
        check(table, rows);
    }));
}

void DocumentTableTest::whatIsAbsentIsNothing()
{
    DocumentTable table;
    QVERIFY(!table.contains(0));
    QVERIFY(!table.contains(7));
    table.remove(7);
    QCOMPARE(table.end(), 0u);
    QCOMPARE(table.row(3), DocumentRow());
    QCOMPARE(table.authorNames().at(3), QString());
    QCOMPARE(table.authorNames().find(u"nobody"_s), 0u);
}

void DocumentTableTest::importanceIsKeptWithinItsBounds()
{
    DocumentTable table;
    DocumentRow row;
    for (const auto &[given, kept] : {std::pair(0.0f, 0),
                                      {1.0f, 255},
                                      {0.5f, 128},
                                      {-3.0f, 0},
                                      {9.0f, 255},
                                      {std::numeric_limits<float>::quiet_NaN(), 0}}) {
        row.importance = given;
        table.set(1, row);
        QCOMPARE(int(table.importance()[1]), kept);
    }
}

QTEST_GUILESS_MAIN(DocumentTableTest)
#include "document_table_test.moc"
