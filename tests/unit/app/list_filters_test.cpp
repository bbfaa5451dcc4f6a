#include "app/library/list_filters.h"
#include "core/store/settings.h"
#include "tests/unit/app/app_fixture.h"
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using test::AppFixture;
using test::wait;

class ListFiltersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filtersNarrowThePlaceAndAreTakenAway();
    void whatIsNoFilterIsNotTaken();
    void ofAKindTheNewestHolds();
    void theyAreKeptInTheVault();
    void oneThatIsAddedBeforeTheyWereReadStandsBesideThem();
    void whatThereIsIsOffered();
    void tenThousandTagsStayUsable();

private:
    struct Desk : AppFixture {
        Desk()
        {
            MemoryChange change;
            for (const auto &[content, tag, kind, pinned] :
                 std::initializer_list<std::tuple<QString, QString, QString, bool>>{
                     {u"a"_s, u"home"_s, u"note"_s, true},
                     {u"b"_s, u"home"_s, u"idea"_s, false},
                     {u"c"_s, u"two words"_s, u"idea"_s, true}}) {
                change.content = content;
                change.addTags = {tag};
                change.kind = kind;
                change.pinned = pinned;
                add(change);
            }
            start();
        }
        void start()
        {
            filters.reset();
            list = std::make_unique<MemoryListModel>(*vault, vault.clock(), timers, calendar);
            filters = std::make_unique<ListFilters>(*vault, *list, calendar);
        }
        QStringList chips() const
        {
            QStringList out;
            for (const QVariant &chip : filters->chips())
                out += chip.toMap()[u"text"_s].toString();
            return out;
        }
        QByteArray kept()
        {
            return *wait(
                vault->read([](Database &database) { return Settings(database).read(u"window.list_filters"_s); }));
        }
        QStringList offers() const
        {
            QStringList out;
            for (const QVariant &row : filters->offered())
                out += row.toMap()[u"query"_s].toString();
            return out;
        }
        std::unique_ptr<MemoryListModel> list;
        std::unique_ptr<ListFilters> filters;
    };
};

void ListFiltersTest::filtersNarrowThePlaceAndAreTakenAway()
{
    Desk f;
    QTRY_COMPARE(f.list->count(), 3);
    QVERIFY(f.filters->add(u"tag:home"_s));
    QTRY_COMPARE(f.list->count(), 2);
    f.list->show(MemoryListModel::Place::Pinned);
    QTRY_COMPARE(f.list->count(), 1);
    f.list->show(MemoryListModel::Place::Everything);
    QVERIFY(f.filters->add(u"-is:pinned"_s));
    QTRY_COMPARE(f.list->count(), 1);
    QCOMPARE(f.chips(), (QStringList{u"#home"_s, u"not pinned"_s}));
    f.filters->remove(0);
    QCOMPARE(f.chips(), QStringList{u"not pinned"_s});
    f.filters->clear();
    QTRY_COMPARE(f.list->count(), 3);
}

void ListFiltersTest::whatIsNoFilterIsNotTaken()
{
    Desk f;
    for (const QString &text :
         {u"home"_s, u"tga:home"_s, u"tag:"_s, u"tag:home boiler"_s, u"\"a phrase\""_s, QString()})
        QVERIFY2(!f.filters->add(text), qPrintable(text));
    QCOMPARE(f.filters->count(), 0);
}

void ListFiltersTest::ofAKindTheNewestHolds()
{
    Desk f;
    QVERIFY(f.filters->add(u"kind:note"_s));
    QVERIFY(f.filters->add(u"importance>0.1"_s));
    QVERIFY(f.filters->add(u"kind:idea"_s));
    QVERIFY(f.filters->add(u"tag:\"two words\""_s));
    QVERIFY(f.filters->add(u"tag:\"two words\""_s)); // once is enough
    QCOMPARE(f.chips(), (QStringList{u"importance above 0.1"_s, u"kind idea"_s, u"#two words"_s}));
    QTRY_COMPARE(f.list->count(), 1);
}

void ListFiltersTest::theyAreKeptInTheVault()
{
    Desk f;
    QVERIFY(f.filters->add(u"tag:home"_s));
    QVERIFY(f.filters->add(u"is:pinned"_s));
    QTRY_COMPARE(f.list->count(), 1);
    QTRY_VERIFY(f.kept().contains("is:pinned"));
    f.start();
    QTRY_COMPARE(f.chips(), (QStringList{u"#home"_s, u"pinned"_s}));
    QTRY_COMPARE(f.list->count(), 1);
}

void ListFiltersTest::oneThatIsAddedBeforeTheyWereReadStandsBesideThem()
{
    Desk f;
    QVERIFY(f.filters->add(u"tag:home"_s));
    QTRY_VERIFY(f.kept().contains("tag:home"));
    f.start();
    QVERIFY(f.filters->add(u"is:pinned"_s));
    QCOMPARE(f.chips().size(), 1); // shown at once
    QTRY_COMPARE(f.chips().size(), 2);
    QTRY_COMPARE(f.list->count(), 1);
    QTRY_VERIFY(f.kept().contains("is:pinned"));
    f.start();
    QTRY_COMPARE(f.chips().size(), 2);
}

void ListFiltersTest::whatThereIsIsOffered()
{
    Desk f;
    f.filters->ask({});
    QTRY_VERIFY(f.offers().contains(u"tag:home"_s));
    QVERIFY(f.offers().contains(u"kind:idea"_s));
    QVERIFY(f.offers().contains(u"tag:\"two words\""_s));
    QVERIFY(f.offers().contains(u"is:pinned"_s));
    QVERIFY(f.filters->add(u"tag:home"_s));
    f.filters->ask(u"ho"_s);
    QTRY_VERIFY(!f.offers().contains(u"is:pinned"_s));
    QVERIFY(!f.offers().contains(u"tag:home"_s)); // it holds already
    f.filters->ask(u"after:2023"_s);
    QTRY_COMPARE(f.offers(), QStringList{u"after:2023"_s});
}

void ListFiltersTest::tenThousandTagsStayUsable()
{
    Desk f;
    MN_VERIFY(wait(f.vault->save(Durability::Batch, [](Saving &saving) -> Result<void> {
        for (int memory = 0; memory < 200; ++memory) {
            MemoryChange change;
            change.content = QString::number(memory);
            for (int tag = 0; tag < 50; ++tag)
                change.addTags += u"tag %1"_s.arg(memory * 50 + tag);
            MN_TRY(saving.add({}, change));
        }
        return {};
    })));
    QTRY_VERIFY(f.passes() && f.list->count() == 203);
    f.filters->ask({});
    QTRY_VERIFY(!f.offers().isEmpty());
    QVERIFY(f.offers().size() <= ListFilters::kMostOffered);
    f.filters->ask(u"tag 7777"_s);
    QTRY_COMPARE(f.offers(), QStringList{u"tag:\"tag 7777\""_s});
    QVERIFY(f.filters->add(f.offers()[0]));
    QTRY_COMPARE(f.list->count(), 1);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::ListFiltersTest)
#include "list_filters_test.moc"
