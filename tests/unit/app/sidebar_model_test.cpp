#include "app/library/sidebar_model.h"
#include "tests/unit/app/app_fixture.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;

class SidebarModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPlaceIsCounted();
    void countsAreThoseOfTheList();
    void tagsLieBelowEachOther();
    void countsFollowTheVaultWithoutAReset();
    void savedSearchesStandAmongThem();
    void pagesStandAmongThePlaces();

private:
    static QStringList shown(const SidebarModel &sidebar)
    {
        QStringList out;
        for (int row = 0; row < sidebar.rowCount(); ++row) {
            const QModelIndex index = sidebar.index(row);
            out += QString(index.data(SidebarModel::DepthRole).toInt(), u' ') +
                   index.data(SidebarModel::NameRole).toString() + u' ' +
                   index.data(SidebarModel::CountRole).toString();
        }
        return out;
    }
};

void SidebarModelTest::everyPlaceIsCounted()
{
    AppFixture f;
    MemoryChange change;
    change.pinned = true;
    change.addDomains = {u"home"_s};
    f.add(change);
    f.add(u"x"_s, {u"house"_s});
    change = {};
    change.archived = true;
    f.add(change);
    MN_VERIFY(wait(f.vault->trash({f.add(u"y"_s, {u"house"_s})})));
    SavedSearches searches(*f.vault);
    SidebarModel sidebar(*f.vault, searches, f.timers);
    QAbstractItemModelTester tester(&sidebar);
    QVERIFY(!sidebar.isLoaded());
    QCOMPARE(sidebar.index(0).data(SidebarModel::CountRole).toInt(), -1); // not known yet, and not said
    QTRY_VERIFY(sidebar.isLoaded());
    QCOMPARE(shown(sidebar),
             (QStringList{u"Library 2"_s, u"Pinned 1"_s, u"Archive 1"_s, u"Trash 1"_s, u"home 1"_s, u"house 1"_s}));
}

void SidebarModelTest::countsAreThoseOfTheList()
{
    AppFixture f;
    MemoryChange change;
    change.pinned = true;
    change.archived = true;
    change.addTags = {u"a/b"_s, u"a/c"_s};
    f.add(change);
    change.archived = false;
    f.add(change);
    change.pinned = false;
    change.addTags = {u"A"_s};
    MN_VERIFY(wait(f.vault->trash({f.add(change)})));
    f.add(change);
    SavedSearches searches(*f.vault);
    SidebarModel sidebar(*f.vault, searches, f.timers);
    QTRY_VERIFY(sidebar.isLoaded());
    MemoryListModel list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QTRY_COMPARE(list.count(), 2);
    for (int row = 0; row < sidebar.rowCount(); ++row) {
        const QModelIndex index = sidebar.index(row);
        list.show(index.data(SidebarModel::PlaceRole).value<MemoryListModel::Place>(),
                  index.data(SidebarModel::LabelRole).toString());
        QTRY_COMPARE(list.count(), index.data(SidebarModel::CountRole).toInt());
    }
}

void SidebarModelTest::tagsLieBelowEachOther()
{
    AppFixture f;
    f.add(u"x"_s, {u"home/garden"_s, u"home/garden/roses"_s, u"home/cellar"_s});
    f.add(u"y"_s, {u"home"_s});
    f.add(u"z"_s, {u"Art"_s});
    SavedSearches searches(*f.vault);
    SidebarModel sidebar(*f.vault, searches, f.timers);
    QAbstractItemModelTester tester(&sidebar);
    QTRY_VERIFY(sidebar.isLoaded());
    const qsizetype places = 4;
    QCOMPARE(shown(sidebar).mid(places), (QStringList{u"Art 1"_s, u"home 2"_s}));
    sidebar.setExpanded(places + 1, true);
    QCOMPARE(shown(sidebar).mid(places), (QStringList{u"Art 1"_s, u"home 2"_s, u" cellar 1"_s, u" garden 1"_s}));
    sidebar.setExpanded(places + 3, true);
    QCOMPARE(shown(sidebar).last(), u"  roses 1"_s);
    QCOMPARE(sidebar.index(int(places) + 4).data(SidebarModel::LabelRole).toString(), u"home/garden/roses"_s);
    sidebar.setExpanded(places + 1, false);
    QCOMPARE(shown(sidebar).mid(places), (QStringList{u"Art 1"_s, u"home 2"_s}));
}

void SidebarModelTest::countsFollowTheVaultWithoutAReset()
{
    AppFixture f;
    f.add(u"x"_s, {u"b"_s});
    SavedSearches searches(*f.vault);
    SidebarModel sidebar(*f.vault, searches, f.timers);
    QAbstractItemModelTester tester(&sidebar);
    QTRY_VERIFY(sidebar.isLoaded());
    QSignalSpy resets(&sidebar, &SidebarModel::modelReset);
    const QPersistentModelIndex tag = sidebar.index(4);
    auto another = f.vault.another();
    MN_VERIFY(another);
    MemoryChange change;
    change.addTags = {u"a"_s, u"b"_s};
    MN_VERIFY(wait((*another)->add(change)));
    QTRY_VERIFY(f.passes(250ms) && sidebar.rowCount() == 6);
    QCOMPARE(tag.row(), 5);
    QCOMPARE(tag.data(SidebarModel::CountRole).toInt(), 2);
    QCOMPARE(resets.size(), 0);
}

void SidebarModelTest::savedSearchesStandAmongThem()
{
    AppFixture f;
    SavedSearches searches(*f.vault);
    SidebarModel sidebar(*f.vault, searches, f.timers);
    QAbstractItemModelTester tester(&sidebar);
    searches.save(u"House"_s, u"tag:house"_s);
    QCOMPARE(sidebar.rowCount(), 5);
    QCOMPARE(sidebar.index(4).data(SidebarModel::EntryRole).value<SidebarModel::Entry>(),
             SidebarModel::Entry::SavedSearch);
    QCOMPARE(sidebar.index(4).data(SidebarModel::LabelRole).toString(), u"tag:house"_s);
    searches.remove(0);
    QCOMPARE(sidebar.rowCount(), 4);
}

void SidebarModelTest::pagesStandAmongThePlaces()
{
    using enum WindowPage::Entry;
    AppFixture f;
    SavedSearches searches(*f.vault);
    SidebarModel sidebar(*f.vault, searches, f.timers,
                         {{u"timeline"_s, u"Timeline"_s, u"calendar"_s, Sidebar, false, {}},
                          {u"trash"_s, u"Trash"_s, u"trash"_s, Sidebar, false, {}},
                          {u"settings"_s, u"Settings"_s, u"sliders"_s, Foot, true, {}},
                          {u"search"_s, u"Search"_s, u"search"_s, None, false, {}}});
    QAbstractItemModelTester tester(&sidebar);
    QTRY_VERIFY(sidebar.isLoaded());
    QCOMPARE(shown(sidebar),
             (QStringList{u"Library 0"_s, u"Timeline -1"_s, u"Pinned 0"_s, u"Archive 0"_s, u"Trash 0"_s}));
    QStringList pages;
    for (int row = 0; row < sidebar.rowCount(); ++row)
        pages += sidebar.index(row).data(SidebarModel::PageRole).toString();
    QCOMPARE(pages, (QStringList{{}, u"timeline"_s, {}, {}, u"trash"_s}));
    QCOMPARE(sidebar.index(1).data(SidebarModel::PageGlyphRole).toString(), u"calendar"_s);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::SidebarModelTest)
#include "sidebar_model_test.moc"
