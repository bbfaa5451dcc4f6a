#include "app/sync/shelf_model.h"
#include "core/store/memory_store.h"
#include "sync/client/erasing.h"
#include "sync/client/shelf_decisions.h"
#include "tests/support/own_server.h"
#include "tests/support/shelving.h"
#include "tests/unit/app/sync_window.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;
using mn::test::OwnServer;
using mn::test::shelve;

// What was set aside, for the person who decides: over a real vault.
class ShelfModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whereNothingIsThatIsKnown();
    void itSaysWhatLiesThereWhoWroteItAndWhen();
    void whatHasNoWordsHasAName();
    void oneIsReadInFull();
    void whatIsKeptIsAMemory();
    void allAreKept();
    void whatIsErasedIsGone();
    void whatIsDecidedElsewhereGoes();
    void whatComesLeavesTheOneThatIsReadWhereItIs();
    void whatAnotherDeviceErasedUnseenComesHere();

private:
    using State = ShelfModel::State;
    struct Desk : AppFixture {
        bool isReady()
        {
            model = std::make_unique<ShelfModel>(*vault, devices, timers, calendar);
            tester = std::make_unique<QAbstractItemModelTester>(model.get());
            return is([this] { return model->state() == State::Ready; });
        }
        template <class Holds> bool is(Holds holds)
        {
            return QTest::qWaitFor([&] { return passes() && holds(); });
        }
        bool has(int count)
        {
            return is([&] { return model->count() == count && (count == 0 || model->isShown()); });
        }
        ShelvedName aside(const auto &written, const std::optional<ActorId> &writer = {})
        {
            return shelve(*vault, vault.clock(), written, writer);
        }
        QString at(int row, ShelfModel::Role role) { return model->data(model->index(row), role).toString(); }
        QStringList contents()
        {
            ListQuery oldestFirst;
            oldestFirst.order = SortOrder::Oldest;
            const auto memories = wait(vault->list(ReadView::everything(), oldestFirst));
            QStringList contents;
            for (const Memory &memory : *memories)
                contents += memory.content;
            return contents;
        }

        DeviceList devices{*vault, vault.clock(), calendar};
        std::unique_ptr<ShelfModel> model;
        std::unique_ptr<QAbstractItemModelTester> tester;
    };
};

void ShelfModelTest::whereNothingIsThatIsKnown()
{
    Desk f;
    QVERIFY(f.isReady());
    QCOMPARE(f.model->count(), 0);
    QCOMPARE(f.model->chosen(), -1);
    f.model->keep(); // there is nothing of the kind
    f.model->keepAll();
    f.model->erase();
    QVERIFY(f.contents().isEmpty());
}

void ShelfModelTest::itSaysWhatLiesThereWhoWroteItAndWhen()
{
    Desk f;
    const QString one = Calendar::momentText(QLocale::c(), f.calendar.timeOf(f.vault.clock().now()));
    f.aside(u"# The boiler\nneeds 1.2 bar"_s);
    const QString two = Calendar::momentText(QLocale::c(), f.calendar.timeOf(f.vault.clock().now()));
    f.aside(u"the pump"_s, ActorId(makeUuidV7(f.vault.clock())));
    QVERIFY(f.isReady());
    QVERIFY(f.has(2));
    QCOMPARE(f.at(0, ShelfModel::TitleRole), u"the pump"_s); // the newest first
    QCOMPARE(f.at(0, ShelfModel::WrittenRole), u"Another device, "_s + two);
    QCOMPARE(f.at(1, ShelfModel::TitleRole), u"The boiler"_s);
    QCOMPARE(f.at(1, ShelfModel::WrittenRole), u"This device, "_s + one);
    f.model->setChosen(1);
    QCOMPARE(f.model->standing(), u"This device, %1. Set aside %2."_s.arg(one, two)); // a minute later
}

void ShelfModelTest::whatHasNoWordsHasAName()
{
    Desk f;
    MemoryChange change;
    change.addTags = {u"garden"_s};
    f.aside(change);
    QVERIFY(f.isReady());
    QVERIFY(f.has(1));
    QCOMPARE(f.model->title(), u"A change without words"_s);
    QCOMPARE(f.model->text(), QString());
    QCOMPARE(f.model->values(), QStringList{u"Tags: garden"_s});
    f.model->keep();
    QVERIFY(f.has(0));
    QCOMPARE(f.contents(), QStringList{QString()});
}

void ShelfModelTest::oneIsReadInFull()
{
    Desk f;
    f.aside(u"another"_s);
    MemoryChange change;
    change.title = u"The boiler"_s;
    change.content = u"needs <b>1.2</b> bar\n\nor more"_s;
    change.addTags = {u"garden"_s, u"house"_s};
    change.pinned = true;
    f.aside(change);
    QVERIFY(f.isReady());
    QVERIFY(f.has(2));
    QCOMPARE(f.model->chosen(), 0);
    QCOMPARE(f.model->title(), u"The boiler"_s);
    QCOMPARE(f.model->text(), *change.content);
    QCOMPARE(f.model->values(), (QStringList{u"Tags: garden, house"_s, u"Pinned: yes"_s}));
    QSignalSpy copied(f.model.get(), &ShelfModel::copied);
    f.model->copyText();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied[0][0].toString(), u"The boiler\n\nneeds <b>1.2</b> bar\n\nor more"_s);
    f.model->setChosen(1);
    QVERIFY(!f.model->isShown()); // nothing of the other one is shown under its name
    QCOMPARE(f.model->text(), QString());
    QTRY_COMPARE(f.model->text(), u"another"_s);
    f.model->setChosen(2); // there is none
    QCOMPARE(f.model->chosen(), 1);
}

void ShelfModelTest::whatIsKeptIsAMemory()
{
    Desk f;
    f.aside(u"one"_s);
    f.aside(u"two"_s);
    QVERIFY(f.isReady());
    QVERIFY(f.has(2));
    QSignalSpy kept(f.model.get(), &ShelfModel::kept);
    f.model->keep();
    f.model->keep(); // while the first is under way: once is enough
    QVERIFY(f.has(1));
    QCOMPARE(kept.size(), 1);
    const auto id = RecordId::fromString(kept[0][0].toString());
    MN_VERIFY(id);
    QCOMPARE(f.get(*id).content, u"two"_s);
    QCOMPARE(f.contents(), QStringList{u"two"_s});
    QCOMPARE(f.model->chosen(), 0);
    QCOMPARE(f.model->text(), u"one"_s);
}

void ShelfModelTest::allAreKept()
{
    Desk f;
    for (const char *text : {"one", "two", "three"})
        f.aside(QString::fromLatin1(text));
    QVERIFY(f.isReady());
    QVERIFY(f.has(3));
    QSignalSpy kept(f.model.get(), &ShelfModel::kept);
    f.model->keepAll();
    QVERIFY(f.has(0));
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0][0].toString(), QString()); // there is no one to open
    QCOMPARE(f.contents(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void ShelfModelTest::whatIsErasedIsGone()
{
    Desk f;
    f.aside(u"one"_s);
    f.aside(u"two"_s);
    QVERIFY(f.isReady());
    QVERIFY(f.has(2));
    QSignalSpy said(f.model.get(), &ShelfModel::said);
    f.model->setChosen(1);
    f.model->erase();
    QVERIFY(f.has(1));
    QVERIFY(f.is([&] { return said.size() == 1; }));
    QCOMPARE(f.model->title(), u"two"_s);
    QVERIFY(f.contents().isEmpty());
}

void ShelfModelTest::whatIsDecidedElsewhereGoes()
{
    Desk f;
    const ShelvedName one = f.aside(u"one"_s);
    f.aside(u"two"_s);
    QVERIFY(f.isReady());
    QVERIFY(f.has(2));
    f.model->setChosen(1);
    QVERIFY(f.has(2));
    MN_VERIFY(wait(sync::eraseShelved(*f.vault, {one}))); // and not followed yet: its pause has not passed
    QSignalSpy failed(f.model.get(), &ShelfModel::failed);
    f.model->keep();
    QVERIFY(f.is([&] { return failed.size() == 1; }));
    QVERIFY(f.contents().isEmpty());
    QVERIFY(f.has(1));
    QCOMPARE(f.model->title(), u"two"_s);
}

void ShelfModelTest::whatComesLeavesTheOneThatIsReadWhereItIs()
{
    Desk f;
    f.aside(u"one"_s);
    f.aside(u"two"_s);
    QVERIFY(f.isReady());
    QVERIFY(f.has(2));
    f.model->setChosen(1);
    QVERIFY(f.has(2));
    QSignalSpy arrived(f.model.get(), &ShelfModel::arrived);
    QSignalSpy shown(f.model.get(), &ShelfModel::shownChanged);
    f.aside(u"three"_s);
    QVERIFY(f.has(3));
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][0].toInt(), 1);
    QCOMPARE(f.model->chosen(), 2);
    QCOMPARE(f.model->text(), u"one"_s);
    QCOMPARE(shown.size(), 0); // nor was it read again
}

// Windows over vaults of their own, and a real server.
void ShelfModelTest::whatAnotherDeviceErasedUnseenComesHere()
{
    OwnServer server(QStringLiteral(MN_SERVER));
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    SyncWindow first(&phrase);
    const RecordId id = first.fixture.add(u"the boiler needs 1.2 bar"_s);
    QVERIFY(first.makesAccount(server.start()));
    SyncWindow second;
    QVERIFY(second.is(SyncModel::State::Alone));
    second.model->joinAccount(server.url(), QString::fromUtf8(phrase.words().view().toByteArray()));
    QVERIFY(second.is(SyncModel::Mark::Well));
    const auto isThere = [&](SyncWindow &window) {
        return wait(window.fixture.vault->get(ReadView::everything(), id)).has_value();
    };
    QVERIFY(second.comes([&] { return isThere(second); }));

    first.model->deviceList()->setShown(true);
    ShelfModel shelf(*first.fixture.vault, *first.model->deviceList(), first.fixture.timers, first.fixture.calendar);
    QVERIFY(first.comes([&] { return shelf.state() == State::Ready; }));
    first.model->pause();
    first.fixture.edit(id, u"it needs 1.4 bar"_s);
    {
        const mn::MayWait mayWait;
        MN_VERIFY(sync::eraseForGood(*second.fixture.vault, {id}));
    }
    second.model->askNow();
    QVERIFY(second.comes([&] { return !isThere(second); }));
    QCOMPARE(shelf.count(), 0);
    first.model->resume();
    QVERIFY(first.comes([&] { return shelf.count() == 1 && shelf.isShown(); }));
    QVERIFY(!isThere(first));
    QCOMPARE(shelf.text(), u"it needs 1.4 bar"_s);
    QVERIFY2(shelf.standing().startsWith(u"This device, "_s), qPrintable(shelf.standing()));

    // Taken back, it is a memory as any other: the other device has it, too.
    shelf.keep();
    QVERIFY(first.comes([&] { return shelf.count() == 0; }));
    const auto isBack = [](SyncWindow &window) {
        const auto all = wait(window.fixture.vault->list(ReadView::everything(), {}));
        return all && all->size() == 1 && all->first().content == u"it needs 1.4 bar"_s;
    };
    QVERIFY(isBack(first));
    QVERIFY(second.comes([&] { return isBack(second); }));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::ShelfModelTest)
#include "shelf_model_test.moc"
