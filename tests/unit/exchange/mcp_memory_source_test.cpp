#include "core/exchange/mcp_memory_source.h"
#include "tests/unit/exchange/source_run.h"
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<McpMemorySource> sourceOf(const QByteArray &bytes)
{
    return std::make_unique<McpMemorySource>(ByteOrigin::bytes(u"memory.jsonl"_s, bytes), u"mcp-memory:test"_s);
}

} // namespace

class McpMemorySourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFileOfTheRealServerIsRead();
    void relationsMayStandAnywhere();
    void whatHasNoPlaceIsNamed();
    void itGoesOnWhereItStopped();
};

// tests/data/import/mcp_memory/memory.jsonl was written by @modelcontextprotocol/server-memory 0.6.3, driven over
// stdio.
void McpMemorySourceTest::theFileOfTheRealServerIsRead()
{
    const auto source = McpMemorySource::open(test::dataPath(u"mcp_memory/memory.jsonl"_s));
    QVERIFY(source);
    const auto result = test::runSource(**source);
    QCOMPARE(result.remarks, QList<ImportRemark>());
    QCOMPARE(result.order, (QStringList{u"Nora Lindqvist"_s, u"Boiler"_s, u"Allotment 14"_s, u"Autumn fair"_s}));
    const ImportItem nora = result.items[u"Nora Lindqvist"_s];
    QCOMPARE(nora.memory.title, u"Nora Lindqvist"_s);
    QCOMPARE(nora.memory.kind, u"person"_s);
    QCOMPARE(nora.memory.content, u"- Runs the allotment association\n- Allergic to walnuts"_s);
    QCOMPARE(nora.links, (QList<PendingLink>{{u"Allotment 14"_s, u"tends"_s}, {u"Autumn fair"_s, u"organises"_s}}));
    QCOMPARE(result.memory(u"Boiler"_s).kind, u"fact"_s);
    QCOMPARE(result.memory(u"Boiler"_s).metadata[u"entity_type"_s].toString(), u"device"_s);
    QVERIFY(result.memory(u"Autumn fair"_s).content.contains(u"apple press 🍎"_s));
}

void McpMemorySourceTest::relationsMayStandAnywhere()
{
    const auto result = test::runSource(*sourceOf(
        "{\"type\":\"relation\",\"from\":\"b\",\"to\":\"a\",\"relationType\":\"knows\"}\n"
        "{\"type\":\"entity\",\"name\":\"a\",\"entityType\":\"Person\",\"observations\":[\"two\\nlines\",\"\"]}\n"
        "{\"type\":\"entity\",\"name\":\"b\"}"));
    QCOMPARE(result.remarks, QList<ImportRemark>());
    QCOMPARE(result.items[u"b"_s].links, (QList<PendingLink>{{u"a"_s, u"knows"_s}}));
    QCOMPARE(result.memory(u"a"_s).content, u"- two\n  lines"_s);
    QCOMPARE(result.memory(u"a"_s).kind, u"person"_s);
}

void McpMemorySourceTest::whatHasNoPlaceIsNamed()
{
    const auto result = test::runSource(*sourceOf(
        "{\"type\":\"relation\",\"from\":\"a\",\"to\":\"ghost\",\"relationType\":\"haunts\"}\n{\"type\":\"graph\"}\nx\n"
        "{\"type\":\"entity\"}\n{\"type\":\"entity\",\"name\":\"a\"}"));
    QCOMPARE(result.order, QStringList{u"a"_s});
    QCOMPARE(result.items[u"a"_s].links, QList<PendingLink>());
    QCOMPARE(result.skipped(), 4);
    QVERIFY(result.whyOf(u"line 1"_s)[0].contains(u"no entity"_s));
    QVERIFY(result.whyOf(u"line 4"_s)[0].contains(u"no name"_s));
}

void McpMemorySourceTest::itGoesOnWhereItStopped()
{
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += "{\"type\":\"entity\",\"name\":\"e" + QByteArray::number(i) + "\"}\n";
    bytes += "{\"type\":\"relation\",\"from\":\"e7\",\"to\":\"e8\",\"relationType\":\"before\"}\n";
    const auto broken = test::runBroken([&] { return sourceOf(bytes); });
    QCOMPARE(broken.order.size(), 20);
    QCOMPARE(broken.items[u"e7"_s].links.size(), 1);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::McpMemorySourceTest)
#include "mcp_memory_source_test.moc"
