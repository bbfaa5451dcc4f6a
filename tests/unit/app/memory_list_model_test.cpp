#include "app/library/memory_list_model.h"
#include "tests/unit/app/app_fixture.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <random>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;
using List = MemoryListModel;

namespace {

constexpr qint64 kDay = 24 * 3'600'000;

// Follows a list by its signals alone, as a view does.
class Follower : public QObject {
public:
    explicit Follower(const List &list) : m_list(list)
    {
        reset();
        connect(&list, &List::modelReset, this, &Follower::reset);
        connect(&list, &List::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { numbers.remove(first, last - first + 1); });
        connect(&list, &List::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row)
                numbers.insert(row, m_list.numberAt(row));
        });
        connect(&list, &List::rowsMoved, this, [this](const QModelIndex &, int from, int, const QModelIndex &, int to) {
            numbers.move(from, to > from ? to - 1 : to);
        });
    }
    bool agrees() const
    {
        const auto now = m_list.numbers();
        return std::ranges::equal(numbers, now);
    }
    QList<quint32> numbers;

private:
    void reset()
    {
        const auto now = m_list.numbers();
        numbers = QList<quint32>(now.begin(), now.end());
    }
    const List &m_list;
};

} // namespace

class MemoryListModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyVaultIsAnEmptyList();
    void rowsComeAfterTheirPlaces();
    void aLongListIsNeverLoadedWhole();
    void aSaveAppearsWithoutAReset();
    void anEditMovesItsRowAndKeepsPersistentPlaces();
    void anotherProcessIsFollowed();
    void anErasedMemoryLeaves();
    void randomChangesAreFollowedAsTheVaultListsThem();
    void manyChangesAtOnceAreOneRearrangement();
    void placesAndFiltersShowTheirOwn();
    void filtersInWordsAreThoseOfTheSearch();
    void daysAreCalledAnewAtMidnight();
    void aVaultThatCannotBeReadSaysSoAndRecovers();
    void rowsAreFoundByIdAndByTheirBeginning();

private:
    static QVariant at(const List &list, int row, List::Role role) { return list.data(list.index(row), role); }
    static bool isLoaded(const List &list, int row) { return at(list, row, List::LoadedRole).toBool(); }
};

void MemoryListModelTest::anEmptyVaultIsAnEmptyList()
{
    AppFixture f;
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QAbstractItemModelTester tester(&list);
    QCOMPARE(list.state(), List::State::Loading);
    QTRY_COMPARE(list.state(), List::State::Empty);
    QCOMPARE(list.count(), 0);
    f.add(u"first"_s);
    QTRY_VERIFY(f.passes() && list.state() == List::State::Ready);
}

void MemoryListModelTest::rowsComeAfterTheirPlaces()
{
    AppFixture f;
    MemoryChange change;
    change.title = u"Boiler"_s;
    change.content = u"needs **1.2 bar**"_s;
    change.addTags = {u"house"_s};
    change.addDomains = {u"home"_s};
    change.pinned = true;
    change.importance = 0.75;
    const RecordId id = f.add(change);
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QTRY_COMPARE(list.count(), 1);
    QCOMPARE(at(list, 0, List::SectionRole).toString(), u"Today"_s); // known at once
    QSignalSpy changed(&list, &List::dataChanged);
    QVERIFY(!isLoaded(list, 0));
    QAbstractItemModelTester tester(&list);
    QTRY_VERIFY(isLoaded(list, 0));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(at(list, 0, List::IdRole).toString(), id.toString());
    QCOMPARE(at(list, 0, List::TitleRole).toString(), u"Boiler"_s);
    QCOMPARE(at(list, 0, List::SnippetRole).toString(), u"needs 1.2 bar"_s);
    QCOMPARE(at(list, 0, List::TagsRole).toStringList(), QStringList{u"house"_s});
    QCOMPARE(at(list, 0, List::DomainRole).toString(), u"home"_s);
    QCOMPARE(at(list, 0, List::ImportanceRole).toDouble(), 0.75);
    QVERIFY(at(list, 0, List::PinnedRole).toBool());
}

void MemoryListModelTest::aLongListIsNeverLoadedWhole()
{
    AppFixture f;
    MN_VERIFY(wait(f.vault->save(Durability::Batch, [](Saving &saving) -> Result<void> {
        for (int i = 0; i < 5'000; ++i) {
            MemoryChange change;
            change.content = QString::number(i);
            MN_TRY(saving.add({}, change));
        }
        return {};
    })));
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QTRY_COMPARE(list.count(), 5'000);
    for (int row = 2'500; row < 2'520; ++row)
        QVERIFY(!isLoaded(list, row));
    QTRY_VERIFY(isLoaded(list, 2'519));
    QVERIFY(!list.idAt(2'500).isEmpty());
    QVERIFY(!isLoaded(list, 0));
    QTRY_VERIFY(isLoaded(list, 0));
    for (int row = 0; row < list.count(); row += 64) { // somebody drags the bar from end to end
        isLoaded(list, row);
        if (row % 256 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(isLoaded(list, 4'992)); // where it came to rest
    int loaded = 0;
    for (int row = 0; row < list.count(); ++row)
        loaded += isLoaded(list, row);
    QVERIFY2(loaded <= 1'024, qPrintable(QString::number(loaded)));
}

void MemoryListModelTest::aSaveAppearsWithoutAReset()
{
    AppFixture f;
    f.add(u"old"_s);
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QAbstractItemModelTester tester(&list);
    QTRY_COMPARE(list.count(), 1);
    QSignalSpy resets(&list, &List::modelReset);
    QSignalSpy inserts(&list, &List::rowsInserted);
    f.vault.clock().advance(1'000);
    f.add(u"new"_s);
    QTRY_VERIFY(f.passes() && list.count() == 2);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(inserts[0][1].toInt(), 0);
    QCOMPARE(resets.size(), 0);
}

void MemoryListModelTest::anEditMovesItsRowAndKeepsPersistentPlaces()
{
    AppFixture f;
    QList<RecordId> ids;
    for (int i = 0; i < 5; ++i) {
        ids += f.add(QString::number(i));
        f.vault.clock().advance(1'000);
    }
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QAbstractItemModelTester tester(&list);
    list.setOrder(List::Order::RecentlyChanged);
    QTRY_COMPARE(list.count(), 5);
    (void)isLoaded(list, 0);
    QTRY_VERIFY(isLoaded(list, 4));
    const int row = list.rowOfId(ids[1].toString());
    QCOMPARE(row, 3);
    const QPersistentModelIndex open = list.index(row);
    QSignalSpy moves(&list, &List::rowsMoved);
    QSignalSpy resets(&list, &List::modelReset);
    f.edit(ids[1], u"one, edited"_s);
    QTRY_VERIFY(f.passes() && open.row() == 0);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(resets.size(), 0);
    QTRY_COMPARE(open.data(List::TitleRole).toString(), u"one, edited"_s); // loaded anew
}

void MemoryListModelTest::anotherProcessIsFollowed()
{
    AppFixture f;
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QTRY_COMPARE(list.state(), List::State::Empty);
    auto another = f.vault.another();
    MN_VERIFY(another);
    MemoryChange change;
    change.content = u"from elsewhere"_s;
    MN_VERIFY(wait((*another)->add(change)));
    QTRY_VERIFY(f.passes() && list.count() == 1);
}

void MemoryListModelTest::anErasedMemoryLeaves()
{
    AppFixture f;
    const RecordId id = f.add(u"gone soon"_s);
    f.add(u"stays"_s);
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QAbstractItemModelTester tester(&list);
    QTRY_COMPARE(list.count(), 2);
    MN_VERIFY(wait(f.vault->purge({id})));
    QTRY_VERIFY(f.passes() && list.count() == 1);
}

void MemoryListModelTest::randomChangesAreFollowedAsTheVaultListsThem()
{
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    AppFixture f;
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QAbstractItemModelTester tester(&list);
    Follower follower(list);
    QList<RecordId> ids;
    for (int round = 0; round < 40; ++round) {
        const auto work = [&](Saving &saving) -> Result<void> {
            for (int i = 0; i < 4; ++i) {
                MemoryChange change;
                change.content = QString::number(chance());
                change.occurredAt = Moment{f.vault.clock().now() - int(chance() % 5) * kDay, 0};
                change.importance = int(chance() % 3) / 2.0;
                if (ids.size() < 6 || chance() % 3 == 0) {
                    MN_TRY(const RecordId id, saving.add({}, change));
                    ids += id;
                } else {
                    const RecordId id = ids[int(chance() % unsigned(ids.size()))];
                    MN_TRY(saving.edit(id, change));
                    MN_TRY(saving.setTrashed(id, chance() % 3 == 0));
                }
            }
            return {};
        };
        f.vault.clock().advance(1'000);
        MN_VERIFY(wait(f.vault->save(Durability::Batch, work)));
        if (chance() % 6 == 0)
            list.setOrder(List::Order(chance() % 4));
        const QList<SortOrder> orders{SortOrder::Newest, SortOrder::Oldest, SortOrder::RecentlyChanged,
                                      SortOrder::MostImportant};
        const auto wanted = *wait(f.vault->list(ReadView::everything(), {{}, orders[int(list.order())], 1'000, 0}));
        const auto shown = [&] {
            QStringList out;
            for (int row = 0; row < list.count(); ++row)
                out += list.idAt(row);
            return out;
        };
        QStringList expected;
        for (const Memory &memory : wanted)
            expected += memory.id.toString();
        QTRY_VERIFY(f.passes() && shown() == expected);
        QVERIFY(follower.agrees());
        for (int row = 0; row < list.count(); ++row)
            QTRY_VERIFY(f.passes() && at(list, row, List::TitleRole).toString() == wanted[row].content);
    }
}

void MemoryListModelTest::manyChangesAtOnceAreOneRearrangement()
{
    AppFixture f;
    for (int i = 0; i < 300; ++i)
        f.add(QString::number(i), {}, i * 2);
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QAbstractItemModelTester tester(&list);
    QTRY_COMPARE(list.count(), 300);
    list.setMarked({list.numberAt(7)});
    QSignalSpy rearranged(&list, &List::rearranged);
    MN_VERIFY(wait(f.vault->save(Durability::Batch, [](Saving &saving) -> Result<void> {
        for (int i = 0; i < 300; ++i) {
            MemoryChange change;
            change.occurredAt = Moment{i * 2 + 1, 0};
            MN_TRY(saving.add({}, change));
        }
        return {};
    })));
    QTRY_VERIFY(f.passes() && list.count() == 600);
    QCOMPARE(rearranged.size(), 1);
    QCOMPARE(list.marked().size(), 1);
}

void MemoryListModelTest::placesAndFiltersShowTheirOwn()
{
    AppFixture f;
    MemoryChange pinned;
    pinned.pinned = true;
    const RecordId first = f.add(pinned);
    const RecordId house = f.add(u"x"_s, {u"house/garden"_s});
    const RecordId trashed = f.add(u"x"_s);
    MN_VERIFY(wait(f.vault->trash({trashed})));
    MemoryChange archived;
    archived.archived = true;
    const RecordId away = f.add(archived);
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QAbstractItemModelTester tester(&list);
    QTRY_COMPARE(list.count(), 2);
    const QList<std::tuple<List::Place, QString, RecordId>> places{{List::Place::Pinned, {}, first},
                                                                   {List::Place::Tag, u"House"_s, house},
                                                                   {List::Place::Trash, {}, trashed},
                                                                   {List::Place::Archive, {}, away}};
    for (const auto &[place, label, id] : places) {
        list.show(place, label);
        QTRY_VERIFY(list.count() == 1 && list.idAt(0) == id.toString());
    }
    list.show(List::Place::Tag, u"nothing"_s);
    QTRY_COMPARE(list.state(), List::State::Empty);
}

void MemoryListModelTest::filtersInWordsAreThoseOfTheSearch()
{
    AppFixture f;
    const RecordId a = f.add(u"a"_s, {u"home"_s});
    const RecordId b = f.add(u"b"_s, {u"home"_s, u"garden"_s});
    f.add(u"c"_s);
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QTRY_COMPARE(list.count(), 3);
    list.setFilterText(u"tag:home words -tag:garden"_s);
    QTRY_VERIFY(list.count() == 1 && list.idAt(0) == a.toString());
    list.setFilterText(u"tag:garden"_s);
    QTRY_VERIFY(list.count() == 1 && list.idAt(0) == b.toString());
    list.setFilterText({});
    QTRY_COMPARE(list.count(), 3);
}

void MemoryListModelTest::daysAreCalledAnewAtMidnight()
{
    AppFixture f;
    f.add(u"x"_s);
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QTRY_COMPARE(list.count(), 1);
    QCOMPARE(at(list, 0, List::SectionRole).toString(), u"Today"_s);
    QSignalSpy changed(&list, &List::dataChanged);
    f.timers.advance(f.calendar.untilMidnight());
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][2].value<QList<int>>().contains(List::SectionRole));
    QCOMPARE(at(list, 0, List::SectionRole).toString(), u"Yesterday"_s);
    f.timers.advance(24h);
    QCOMPARE(changed.size(), 2);
    f.vault.clock().advance(kDay); // the machine slept over midnight
    f.add(u"y"_s);
    QTRY_VERIFY(f.passes() && list.count() == 2);
    QVERIFY(changed.size() >= 3);
}

void MemoryListModelTest::aVaultThatCannotBeReadSaysSoAndRecovers()
{
    AppFixture f;
    f.add(u"x"_s);
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QTRY_COMPARE(list.count(), 1);
    MN_VERIFY(wait(f.vault->save(Durability::Full, [](Saving &saving) {
        return saving.database().script(u"ALTER TABLE memory RENAME TO hidden"_s);
    })));
    list.show(List::Place::Pinned);
    QTRY_COMPARE(list.state(), List::State::Failed);
    QVERIFY(!list.problem().isEmpty());
    MN_VERIFY(wait(f.vault->save(Durability::Full, [](Saving &saving) {
        return saving.database().script(u"ALTER TABLE hidden RENAME TO memory"_s);
    })));
    list.retry();
    QTRY_COMPARE(list.state(), List::State::Empty);
    QVERIFY(list.problem().isEmpty());
}

void MemoryListModelTest::rowsAreFoundByIdAndByTheirBeginning()
{
    AppFixture f;
    const RecordId pear = f.add(u"Pear"_s, {}, 1);
    f.add(u"apple"_s, {}, 2);
    f.add(u"Apricot"_s, {}, 3);
    List list(*f.vault, f.vault.clock(), f.timers, f.calendar);
    QTRY_COMPARE(list.count(), 3);
    (void)isLoaded(list, 0);
    QTRY_VERIFY(isLoaded(list, 2));
    QCOMPARE(list.rowOfId(pear.toString()), 2);
    QCOMPARE(list.rowOfId(u"nonsense"_s), -1);
    QCOMPARE(list.rowBeginningWith(u"ap"_s, 0), 0);
    QCOMPARE(list.rowBeginningWith(u"ap"_s, 1), 1);
    QCOMPARE(list.rowBeginningWith(u"p"_s, 0), 2);
    QCOMPARE(list.rowBeginningWith(u"z"_s, 0), -1);
    QCOMPARE(list.numberAt(99), 0U);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::MemoryListModelTest)
#include "memory_list_model_test.moc"
