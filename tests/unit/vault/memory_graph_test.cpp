#include "core/vault/memory_graph.h"
#include "tests/support/letter_embedder.h"
#include "tests/support/test_vault.h"
#include <QTest>
#include <algorithm>
#include <map>

using namespace mn;
using namespace Qt::StringLiterals;
using test::wait;

class MemoryGraphTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatLinksIsJoinedOnce();
    void theTrashAndWhatAViewHidesAreNotThere();
    void whatIsNearInMeaningIsJoined();
    void aLinkStandsBeforeNearness();
    void aroundOneAreItsNeighboursAndTheirs();
    void ofMoreThanAreWantedTheMostLinkedStay();
    void aroundNothingIsAnError();
    void aStoppedOneIsCancelled();

private:
    static RecordId add(test::TestVault &vault, const QString &content, const QList<RecordId> &links = {},
                        const QStringList &tags = {})
    {
        MemoryChange change;
        change.content = content;
        change.addTags = tags;
        for (const RecordId &to : links)
            change.addLinks.append({to, u"mentions"_s});
        return *wait(vault->add(change));
    }
    // "a-b" for each edge by the contents of its ends, "a~b" where it is of nearness.
    static QStringList edges(const MemoryGraph &graph)
    {
        QStringList out;
        for (const GraphEdge &edge : graph.edges) {
            QStringList ends{graph.memories[edge.from].title, graph.memories[edge.to].title};
            ends.sort();
            out += ends.join(edge.isLink ? u'-' : u'~');
        }
        out.sort();
        return out;
    }
    static QStringList titles(const MemoryGraph &graph)
    {
        QStringList out;
        for (const MemoryRow &row : graph.memories)
            out += row.title;
        out.sort();
        return out;
    }
    static Result<MemoryGraph> read(test::TestVault &vault, const GraphRequest &request = {},
                                    const ReadView &view = ReadView::everything())
    {
        return wait(vault->graph(view, request));
    }
};

void MemoryGraphTest::whatLinksIsJoinedOnce()
{
    test::TestVault vault;
    const RecordId a = add(vault, u"a"_s);
    const RecordId b = add(vault, u"b"_s, {a});
    add(vault, u"c"_s, {a, b});
    add(vault, u"alone"_s);
    MemoryChange back;
    back.addLinks = {{b, u"answers"_s}, {b, u"mentions"_s}};
    MN_VERIFY(wait(vault->edit(a, back)));
    const auto graph = read(vault);
    MN_VERIFY(graph);
    QCOMPARE(titles(*graph), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(edges(*graph), (QStringList{u"a-b"_s, u"a-c"_s, u"b-c"_s}));
    QCOMPARE(graph->total, 4);
}

void MemoryGraphTest::theTrashAndWhatAViewHidesAreNotThere()
{
    test::TestVault vault;
    const RecordId a = add(vault, u"a"_s, {}, {u"home"_s});
    const RecordId b = add(vault, u"b"_s, {a}, {u"home"_s});
    const RecordId c = add(vault, u"c"_s, {a});
    MN_VERIFY(wait(vault->trash({b})));
    QCOMPARE(edges(*read(vault)), QStringList{u"a-c"_s});
    MN_VERIFY(wait(vault->restore({b})));
    const Filter home{{{Field::Tag, Comparison::Equal, u"home"_s, false}}};
    const auto limited = read(vault, {}, ReadView::limitedTo(home));
    QCOMPARE(edges(*limited), QStringList{u"a-b"_s});
    QCOMPARE(limited->total, 2);
    GraphRequest request;
    request.filter = home;
    QCOMPARE(edges(*read(vault, request)), QStringList{u"a-b"_s});
    QCOMPARE(read(vault, {.filter = {}, .around = c}, ReadView::limitedTo(home)).error().code, Errc::NotFound);
}

void MemoryGraphTest::whatIsNearInMeaningIsJoined()
{
    test::LetterEmbedder letters;
    test::TestVault vault(&letters);
    add(vault, u"aaaaaa"_s);
    add(vault, u"aaaaab"_s);
    add(vault, u"zzzzzz"_s);
    MN_VERIFY(wait(vault->catchUpIndex()));
    GraphRequest request;
    request.links = false;
    request.near = true;
    const auto graph = read(vault, request);
    MN_VERIFY(graph);
    QCOMPARE(edges(*graph), QStringList{u"aaaaaa~aaaaab"_s});
    QVERIFY(graph->edges[0].cosine > 0.9F);
    QCOMPARE(titles(*graph), (QStringList{u"aaaaaa"_s, u"aaaaab"_s}));
    QCOMPARE(graph->total, 3);
}

void MemoryGraphTest::aLinkStandsBeforeNearness()
{
    test::LetterEmbedder letters;
    test::TestVault vault(&letters);
    const RecordId a = add(vault, u"aaaaaa"_s);
    add(vault, u"aaaaab"_s, {a});
    MN_VERIFY(wait(vault->catchUpIndex()));
    GraphRequest request;
    request.near = true;
    QCOMPARE(edges(*read(vault, request)), QStringList{u"aaaaaa-aaaaab"_s});
}

void MemoryGraphTest::aroundOneAreItsNeighboursAndTheirs()
{
    test::TestVault vault;
    const RecordId a = add(vault, u"a"_s);
    const RecordId b = add(vault, u"b"_s, {a});
    const RecordId c = add(vault, u"c"_s, {b});
    const RecordId d = add(vault, u"d"_s, {c});
    add(vault, u"e"_s, {d});
    GraphRequest request;
    request.around = b;
    QCOMPARE(edges(*read(vault, request)), (QStringList{u"a-b"_s, u"b-c"_s, u"c-d"_s}));
    request.around = add(vault, u"alone"_s);
    QCOMPARE(titles(*read(vault, request)), QStringList{u"alone"_s});
}

void MemoryGraphTest::ofMoreThanAreWantedTheMostLinkedStay()
{
    test::TestVault vault;
    const RecordId hub = add(vault, u"hub"_s);
    const RecordId second = add(vault, u"second"_s, {hub});
    for (int i = 0; i < 5; ++i)
        add(vault, QString::number(i), i < 2 ? QList{hub, second} : QList{hub});
    GraphRequest request;
    request.atMost = 2;
    QCOMPARE(edges(*read(vault, request)), QStringList{u"hub-second"_s});
}

void MemoryGraphTest::aroundNothingIsAnError()
{
    test::TestVault vault;
    GraphRequest request;
    request.around = RecordId(makeUuidV7(vault.clock()));
    QCOMPARE(read(vault, request).error().code, Errc::NotFound);
    QVERIFY(read(vault)->memories.empty());
}

void MemoryGraphTest::aStoppedOneIsCancelled()
{
    test::TestVault vault;
    add(vault, u"a"_s);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(wait(vault->graph(ReadView::everything(), {}, stop.get_token())).error().code, Errc::Cancelled);
}

QTEST_GUILESS_MAIN(MemoryGraphTest)
#include "memory_graph_test.moc"
