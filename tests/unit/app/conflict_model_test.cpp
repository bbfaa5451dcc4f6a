#include "app/editor/conflict_model.h"
#include "tests/unit/app/conflict_fixture.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using test::ConflictFixture;
using test::wait;
using State = ConflictModel::State;

// A memory in versions, for the person who decides: over a real vault.
class ConflictModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothVersionsAndWhatWasBeforeAreShown();
    void linesSayWhichVersionTheyAreOf();
    void whatIsWrittenIsWhatItSays();
    void valuesAreTakenWithTheOtherVersion();
    void bothStayAsTwoMemories();
    void oneOfSeveralIsComparedAtATime();
    void nothingIsWrittenBeforeItIsSaved();
    void whatChangedMeanwhileIsLookedAtFirst();
    void whatIsDecidedElsewhereIsNoLongerAsked();
    void whatIsGoneIsNoLongerAsked();

private:
    struct Desk : ConflictFixture {
        bool open(const RecordId &id)
        {
            model->open(id.toString());
            return is(State::Ready);
        }
        bool is(State state)
        {
            return QTest::qWaitFor([&] { return passes() && model->state() == state; });
        }
        std::unique_ptr<ConflictModel> model = std::make_unique<ConflictModel>(*vault, timers, calendar);
    };
};

void ConflictModelTest::bothVersionsAndWhatWasBeforeAreShown()
{
    Desk f;
    const RecordId id = f.inConflict({u"first\nthere\nlast"_s}, u"first\nline\nlast"_s, u"first\nhere\nlast"_s);
    QVERIFY(f.open(id));
    QCOMPARE(f.model->others(), 1);
    QVERIFY(f.model->isOfText());
    QCOMPARE(f.model->firstText(), u"first\nhere\nlast"_s);
    QCOMPARE(f.model->otherText(), u"first\nthere\nlast"_s);
    QVERIFY(f.model->hasBefore());
    QCOMPARE(f.model->before(), u"first\nline\nlast"_s);
    QCOMPARE(f.model->proposal(), u"first\nhere\nthere\nlast"_s);
    QVERIFY2(f.model->firstCalled().startsWith(u"This device, "_s), qPrintable(f.model->firstCalled()));
    QVERIFY2(f.model->otherCalled().startsWith(u"Another device, "_s), qPrintable(f.model->otherCalled()));
    QVERIFY(f.model->values().isEmpty());
}

void ConflictModelTest::linesSayWhichVersionTheyAreOf()
{
    Desk f;
    QVERIFY(f.open(f.inConflict({u"first\nthere"_s}, u"first\nline"_s, u"first\nhere"_s)));
    QCOMPARE(f.model->originsOf(u"first\nhere\nthere\n\nneither"_s),
             (QList<int>{ConflictModel::Both, ConflictModel::First, ConflictModel::Other, ConflictModel::Both,
                         ConflictModel::Neither}));
}

void ConflictModelTest::whatIsWrittenIsWhatItSays()
{
    Desk f;
    const RecordId id = f.inConflict();
    QVERIFY(f.open(id));
    QSignalSpy decided(f.model.get(), &ConflictModel::decided);
    f.model->save(u"mine and theirs"_s);
    QVERIFY(f.is(State::Decided));
    QCOMPARE(decided.size(), 1);
    QCOMPARE(f.get(id).content, u"mine and theirs"_s);
    QVERIFY(!f.get(id).conflict);
    QVERIFY(f.contents(id).contains(u"mine"_s));
    QVERIFY(f.contents(id).contains(u"theirs"_s));
}

void ConflictModelTest::valuesAreTakenWithTheOtherVersion()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    const Record from = f.record(id);
    const qint64 before = f.vault.clock().now();
    f.timers.advance(std::chrono::seconds(1));
    MemoryChange mine;
    mine.importance = 0.9;
    MN_VERIFY(wait(f.vault->edit(id, mine)));
    MemoryChange theirs;
    theirs.importance = 0.1;
    f.join(id, from, theirs, before);
    QVERIFY(f.open(id));
    QVERIFY(!f.model->isOfText());
    QVERIFY(!f.model->hasBefore());
    QCOMPARE(f.model->values().size(), 1);
    QVERIFY(f.model->values().first().contains(u"0.9 → 0.1"_s));
    QCOMPARE(f.model->proposal(), u"one"_s);
    f.model->setTakesOther(true);
    f.model->save(u"what is typed is not asked about"_s);
    QVERIFY(f.is(State::Decided));
    QCOMPARE(f.get(id).importance, 0.1);
    QCOMPARE(f.get(id).content, u"one"_s);
}

void ConflictModelTest::bothStayAsTwoMemories()
{
    Desk f;
    const RecordId id = f.inConflict();
    QVERIFY(f.open(id));
    f.model->keepBoth();
    QVERIFY(f.is(State::Decided));
    QCOMPARE(f.get(id).content, u"mine"_s);
    QVERIFY(!f.get(id).conflict);
    const auto all = wait(f.vault->list(ReadView::everything(), {}));
    MN_VERIFY(all);
    QCOMPARE(all->size(), 2);
    QVERIFY(std::ranges::any_of(*all, [](const Memory &memory) { return memory.content == u"theirs"_s; }));
}

void ConflictModelTest::oneOfSeveralIsComparedAtATime()
{
    Desk f;
    const RecordId id = f.inConflict({u"theirs"_s, u"a third"_s});
    QVERIFY(f.open(id));
    QCOMPARE(f.model->others(), 2);
    const QString one = f.model->otherText();
    f.model->setOther(1);
    QVERIFY(f.model->otherText() != one);
    f.model->setOther(2); // there is none
    QCOMPARE(f.model->other(), 1);
    f.model->save(f.model->otherText());
    QVERIFY(f.is(State::Decided));
    QVERIFY(!f.get(id).conflict);
    QVERIFY(f.contents(id).contains(one));
}

void ConflictModelTest::nothingIsWrittenBeforeItIsSaved()
{
    Desk f;
    const RecordId id = f.inConflict();
    const Record before = f.record(id);
    QVERIFY(f.open(id));
    (void)f.model->proposal();
    f.model->setTakesOther(true);
    f.model->close();
    QCOMPARE(f.model->state(), State::Closed);
    QCOMPARE(f.record(id), before);
}

void ConflictModelTest::whatChangedMeanwhileIsLookedAtFirst()
{
    Desk f;
    const RecordId id = f.inConflict();
    QVERIFY(f.open(id));
    QSignalSpy failed(f.model.get(), &ConflictModel::failed);
    QSignalSpy arrived(f.model.get(), &ConflictModel::arrived);
    f.edit(id, u"written elsewhere"_s); // and not followed yet: its pause has not passed
    f.model->save(u"mine and theirs"_s);
    QVERIFY(QTest::qWaitFor([&] { return f.passes() && (failed.size() == 1 || f.model->state() == State::Decided); }));
    QCOMPARE(f.get(id).content, u"written elsewhere"_s);
}

void ConflictModelTest::whatIsDecidedElsewhereIsNoLongerAsked()
{
    Desk f;
    const RecordId id = f.inConflict();
    QVERIFY(f.open(id));
    f.edit(id, u"decided elsewhere"_s);
    QVERIFY(f.is(State::Decided));
    QCOMPARE(f.get(id).content, u"decided elsewhere"_s);
}

void ConflictModelTest::whatIsGoneIsNoLongerAsked()
{
    Desk f;
    const RecordId id = f.inConflict();
    QVERIFY(f.open(id));
    MN_VERIFY(wait(f.vault->purge({id})));
    QVERIFY(f.is(State::Decided));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::ConflictModelTest)
#include "conflict_model_test.moc"
