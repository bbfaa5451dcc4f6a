#include "app/graph/graph_model.h"
#include "tests/support/letter_embedder.h"
#include "tests/unit/app/app_fixture.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;

class GraphModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReadUntilItIsShown();
    void theMostJoinedComesFirst();
    void nearnessAndLinksAreToldApart();
    void aDomainLimitsIt();
    void aroundAMemoryAreItsNeighbours();
    void itFollowsOthersAndPlacesStay();
    void whatItIsAroundMayGo();
    void arrowsGoToNeighbours();
    void itGoesWhileItIsRead();

private:
    static RecordId add(AppFixture &f, const QString &title, const QList<RecordId> &links = {},
                        const QStringList &domains = {})
    {
        MemoryChange change;
        change.title = title;
        change.content = title;
        change.addDomains = domains;
        for (const RecordId &to : links)
            change.addLinks.append({to, u"mentions"_s});
        return f.add(change);
    }
    static QStringList titles(const GraphModel &graph)
    {
        QStringList out;
        for (int row = 0; row < graph.count(); ++row)
            out += graph.index(row).data(GraphModel::TitleRole).toString();
        return out;
    }
    static int rowOf(const GraphModel &graph, const QString &title) { return int(titles(graph).indexOf(title)); }
};

void GraphModelTest::nothingIsReadUntilItIsShown()
{
    AppFixture f;
    const RecordId a = add(f, u"a"_s);
    GraphModel graph(*f.vault, f.timers);
    QSignalSpy changed(&graph, &GraphModel::changed);
    add(f, u"b"_s, {a});
    f.passes(5s);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(graph.state(), GraphModel::State::Loading);
    graph.setShown(true);
    QTRY_COMPARE(graph.state(), GraphModel::State::Ready);
    QTRY_VERIFY(!graph.isSettling());
    QCOMPARE(graph.places().size(), 2);
}

void GraphModelTest::theMostJoinedComesFirst()
{
    AppFixture f;
    const RecordId hub = add(f, u"hub"_s);
    const RecordId two = add(f, u"two"_s, {hub});
    add(f, u"one"_s, {hub});
    add(f, u"other"_s, {hub, two});
    add(f, u"alone"_s);
    GraphModel graph(*f.vault, f.timers);
    QAbstractItemModelTester tester(&graph);
    graph.setShown(true);
    QTRY_COMPARE(titles(graph), (QStringList{u"hub"_s, u"two"_s, u"other"_s, u"one"_s}));
    QCOMPARE(graph.index(0).data(GraphModel::JoinedRole).toInt(), 3);
    QCOMPARE(graph.index(3).data(GraphModel::JoinedRole).toInt(), 1);
    QCOMPARE(graph.edges().size(), 4);
    QVERIFY(graph.sentence().contains(u'5')); // what is not joined is told of
}

void GraphModelTest::nearnessAndLinksAreToldApart()
{
    mn::test::LetterEmbedder letters;
    AppFixture f(&letters);
    const RecordId a = add(f, u"aaaaaa"_s);
    add(f, u"aaaaab"_s);
    add(f, u"zzzzzz"_s, {a});
    MN_VERIFY(wait(f.vault->catchUpIndex()));
    GraphModel graph(*f.vault, f.timers);
    graph.setShown(true);
    QTRY_COMPARE(graph.edges().size(), 1);
    QVERIFY(graph.edges()[0].isLink);
    graph.setJoining(GraphModel::Joining::Near);
    QTRY_VERIFY(graph.edges().size() == 1 && !graph.edges()[0].isLink);
    QCOMPARE(graph.count(), 2);
    graph.setJoining(GraphModel::Joining::Both);
    QTRY_COMPARE(graph.edges().size(), 2);
}

void GraphModelTest::aDomainLimitsIt()
{
    AppFixture f;
    const RecordId a = add(f, u"a"_s, {}, {u"home"_s});
    add(f, u"b"_s, {a}, {u"home"_s});
    add(f, u"c"_s, {a}, {u"work"_s});
    GraphModel graph(*f.vault, f.timers);
    graph.setShown(true);
    QTRY_COMPARE(graph.count(), 3);
    QTRY_COMPARE(graph.domains(), (QStringList{u"home"_s, u"work"_s}));
    graph.setDomain(u"home"_s);
    QTRY_COMPARE(titles(graph), (QStringList{u"a"_s, u"b"_s}));
    graph.setDomain(u"nowhere"_s);
    QTRY_COMPARE(graph.state(), GraphModel::State::Empty);
}

void GraphModelTest::aroundAMemoryAreItsNeighbours()
{
    AppFixture f;
    const RecordId a = add(f, u"a"_s);
    const RecordId b = add(f, u"b"_s, {a});
    const RecordId c = add(f, u"c"_s, {b});
    add(f, u"d"_s, {c});
    GraphModel graph(*f.vault, f.timers);
    graph.setShown(true);
    QTRY_COMPARE(graph.count(), 4);
    graph.setAround(a.toString());
    QTRY_COMPARE(graph.count(), 3);
    QCOMPARE(graph.index(graph.current()).data(GraphModel::TitleRole).toString(), u"a"_s);
    graph.setAround({});
    QTRY_COMPARE(graph.count(), 4);
    QCOMPARE(graph.index(graph.current()).data(GraphModel::TitleRole).toString(), u"a"_s);
}

void GraphModelTest::itFollowsOthersAndPlacesStay()
{
    AppFixture f;
    RecordId last = add(f, u"0"_s);
    for (int i = 1; i < 20; ++i)
        last = add(f, QString::number(i), {last});
    GraphModel graph(*f.vault, f.timers);
    graph.setShown(true);
    QTRY_VERIFY(graph.count() == 20 && !graph.isSettling());
    graph.setCurrent(rowOf(graph, u"7"_s));
    const QPointF before = graph.places()[size_t(graph.current())];
    auto another = f.vault.another();
    MN_VERIFY(another);
    MemoryChange change;
    change.title = u"new"_s;
    change.addLinks = {{last, u"mentions"_s}};
    MN_VERIFY(wait((*another)->add(change)));
    QTRY_VERIFY(f.passes(1s) && graph.count() == 21 && !graph.isSettling());
    QCOMPARE(graph.current(), rowOf(graph, u"7"_s));
    const QPointF moved = graph.places()[size_t(graph.current())] - before;
    QVERIFY(std::hypot(moved.x(), moved.y()) < 1);
}

void GraphModelTest::whatItIsAroundMayGo()
{
    AppFixture f;
    const RecordId a = add(f, u"a"_s);
    add(f, u"b"_s, {a});
    const RecordId c = add(f, u"c"_s);
    add(f, u"d"_s, {c});
    GraphModel graph(*f.vault, f.timers);
    graph.setAround(a.toString());
    graph.setShown(true);
    QTRY_COMPARE(graph.count(), 2);
    MN_VERIFY(wait(f.vault->purge({a})));
    QTRY_VERIFY(f.passes(1s) && graph.around().isEmpty());
    QTRY_COMPARE(titles(graph), (QStringList{u"c"_s, u"d"_s}));
}

void GraphModelTest::arrowsGoToNeighbours()
{
    AppFixture f;
    const RecordId hub = add(f, u"hub"_s);
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        add(f, title, {hub});
    GraphModel graph(*f.vault, f.timers);
    QCOMPARE(graph.towards(1, 0), -1);
    graph.setShown(true);
    QTRY_VERIFY(graph.count() == 5 && !graph.isSettling());
    QCOMPARE(graph.towards(1, 0), 0); // from nowhere to the first
    QSet<int> reached;
    for (const auto &[x, y] : {std::pair(1, 0), {-1, 0}, {0, 1}, {0, -1}}) {
        graph.setCurrent(0);
        const int next = graph.towards(x, y);
        if (next == 0)
            continue; // nobody lies there
        reached.insert(next);
        const QPointF way = graph.places()[size_t(next)] - graph.places()[0];
        QVERIFY(QPointF::dotProduct(way, QPointF(x, y)) > 0);
        graph.setCurrent(next);
        QCOMPARE(graph.towards(-way.x(), -way.y()), 0); // and back
    }
    QVERIFY(reached.size() >= 3);
}

void GraphModelTest::itGoesWhileItIsRead()
{
    AppFixture f;
    const RecordId a = add(f, u"a"_s);
    add(f, u"b"_s, {a});
    for (int i = 0; i < 10; ++i) {
        GraphModel graph(*f.vault, f.timers);
        graph.setShown(true);
        graph.setJoining(GraphModel::Joining::Both);
        if (i % 2 == 1)
            QTRY_VERIFY(graph.count() > 0);
    }
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::GraphModelTest)
#include "graph_model_test.moc"
