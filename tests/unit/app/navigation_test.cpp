#include "app/shell/navigation.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using test::AppFixture;
using Place = MemoryListModel::Place;

class NavigationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void backAndForwardLeadOverPagesPlacesAndMemories();
    void aNewWayForgetsTheOneForward();
    void rowsThatArePassedAreOneVisit();
    void aPageIsLeftForTheList();
    void aPageThatIsNotThereCannotBeShown();
    void theWayBackHasAnEnd();

private:
    static QList<WindowPage> pages()
    {
        using enum WindowPage::Entry;
        return {{u"timeline"_s, u"Timeline"_s, u"calendar"_s, Sidebar, false, QUrl(u"qrc:/a.qml"_s)},
                {u"settings"_s, u"Settings"_s, u"sliders"_s, Foot, true, QUrl(u"qrc:/b.qml"_s)}};
    }
    struct Way {
        AppFixture f;
        MemoryListModel list{*f.vault, f.vault.clock(), f.timers, f.calendar};
        Navigation navigation{list, pages()};
        QSignalSpy memories{&navigation, &Navigation::memoryWanted};
        QString lastMemory() const { return memories.last().first().toString(); }
    };
};

void NavigationTest::backAndForwardLeadOverPagesPlacesAndMemories()
{
    Way way;
    Navigation &navigation = way.navigation;
    QVERIFY(!navigation.canGoBack());
    navigation.noteMemory(u"a"_s);
    navigation.show(u"timeline"_s);
    QCOMPARE(navigation.source(), QUrl(u"qrc:/a.qml"_s));
    QVERIFY(!navigation.takesApp());
    navigation.showPlace(Place::Trash);
    navigation.show(u"settings"_s);
    QVERIFY(navigation.takesApp());

    navigation.back();
    QCOMPARE(navigation.page(), QString());
    QCOMPARE(way.list.place(), Place::Trash);
    navigation.back();
    QCOMPARE(navigation.page(), u"timeline"_s);
    QVERIFY(way.memories.isEmpty());
    navigation.back();
    QCOMPARE(way.list.place(), Place::Everything);
    QCOMPARE(way.lastMemory(), u"a"_s);
    navigation.back();
    QVERIFY(!navigation.canGoBack());

    for (int i = 0; i < 4; ++i)
        navigation.forward();
    QCOMPARE(navigation.page(), u"settings"_s);
    QCOMPARE(way.list.place(), Place::Trash);
    QVERIFY(!navigation.canGoForward());
}

void NavigationTest::aNewWayForgetsTheOneForward()
{
    Way way;
    way.navigation.noteMemory(u"a"_s);
    way.navigation.noteMemory(u"b"_s);
    way.navigation.back();
    QCOMPARE(way.lastMemory(), u"a"_s);
    way.navigation.noteMemory(u"c"_s);
    QVERIFY(!way.navigation.canGoForward());
    way.navigation.back();
    QCOMPARE(way.lastMemory(), u"a"_s);
}

void NavigationTest::rowsThatArePassedAreOneVisit()
{
    Way way;
    way.navigation.noteMemory(u"start"_s);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        way.navigation.notePassing(id);
    way.navigation.settle();
    way.navigation.notePassing(u"d"_s);
    way.navigation.back();
    QCOMPARE(way.lastMemory(), u"c"_s);
    way.navigation.back();
    QCOMPARE(way.lastMemory(), u"start"_s);
}

void NavigationTest::aPageIsLeftForTheList()
{
    Way way;
    way.navigation.noteMemory(u"a"_s);
    way.navigation.show(u"timeline"_s);
    way.navigation.show(u"settings"_s);
    way.navigation.leave();
    QCOMPARE(way.navigation.page(), QString());
    QVERIFY(way.memories.isEmpty()); // it is open still
    way.navigation.back();
    QCOMPARE(way.navigation.page(), u"settings"_s);
}

void NavigationTest::aPageThatIsNotThereCannotBeShown()
{
    Way way;
    QVERIFY(!way.navigation.has(u"graph"_s));
    way.navigation.show(u"graph"_s);
    QCOMPARE(way.navigation.page(), QString());
    QVERIFY(!way.navigation.canGoBack());
}

void NavigationTest::theWayBackHasAnEnd()
{
    Way way;
    for (int i = 0; i < 2 * Navigation::kMostStops; ++i)
        way.navigation.noteMemory(QString::number(i));
    int steps = 0;
    for (; way.navigation.canGoBack(); ++steps)
        way.navigation.back();
    QCOMPARE(steps, Navigation::kMostStops - 1);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::NavigationTest)
#include "navigation_test.moc"
