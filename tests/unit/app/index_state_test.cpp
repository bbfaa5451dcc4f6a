#include "app/settings/index_state.h"
#include "tests/support/letter_embedder.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using mn::test::LetterEmbedder;
using test::AppFixture;
using test::wait;

class IndexStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsReadBeforeSomebodyLooks();
    void itTellsHowFarWordsAndMeaningAre();
    void aSaveIsSeenWhileSomebodyLooks();
    void madeAnewItIsWholeAgain();
    void stoppedItSaysSo();
    void withoutAModelTheWordsAreMadeAnew();
};

void IndexStateTest::nothingIsReadBeforeSomebodyLooks()
{
    AppFixture f;
    IndexState index(*f.vault, f.vault.clock(), f.timers);
    QSignalSpy changed(&index, &IndexState::changed);
    f.add(u"The boiler needs 1.2 bar"_s);
    QCoreApplication::processEvents();
    f.passes(10s);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    QVERIFY(!index.isKnown());
}

void IndexStateTest::itTellsHowFarWordsAndMeaningAre()
{
    LetterEmbedder letters;
    AppFixture f(&letters);
    f.add(u"The boiler needs 1.2 bar"_s);
    MN_VERIFY(wait(f.vault->trash({f.add(u"an old list"_s)})));
    MN_VERIFY(wait(f.vault->catchUpIndex()));
    IndexState index(*f.vault, f.vault.clock(), f.timers);
    index.setWatched(true);
    QTRY_VERIFY(index.isKnown());
    QCOMPARE(index.memories(), 2);
    QCOMPARE(index.wordsIndexed(), 2);
    QCOMPARE(index.meaningIndexed(), 1); // the trash is not looked for by meaning
    QCOMPARE(index.meaningPending(), 0);
    QCOMPARE(index.secondsLeft(), 0);
    QCOMPARE(index.model(), u"letters"_s);
    QCOMPARE(index.lookedAt().toMSecsSinceEpoch(), f.vault.clock().now());
}

void IndexStateTest::aSaveIsSeenWhileSomebodyLooks()
{
    AppFixture f;
    IndexState index(*f.vault, f.vault.clock(), f.timers);
    index.setWatched(true);
    QTRY_VERIFY(index.isKnown());
    QCOMPARE(index.memories(), 0);
    f.add(u"The boiler needs 1.2 bar"_s);
    QTRY_VERIFY(f.passes(1s) && index.memories() == 1);
    index.setWatched(false);
    f.add(u"The meter is in the hall"_s);
    f.passes(1s);
    QCOMPARE(index.memories(), 1);
}

void IndexStateTest::madeAnewItIsWholeAgain()
{
    LetterEmbedder letters;
    AppFixture f(&letters);
    for (int i = 0; i < 20; ++i)
        f.add(u"memory %1"_s.arg(i));
    IndexState index(*f.vault, f.vault.clock(), f.timers);
    index.setWatched(true);
    QSignalSpy rebuilt(&index, &IndexState::rebuilt);
    index.rebuild();
    QVERIFY(index.isRebuilding());
    index.rebuild(); // a second press does nothing
    QTRY_COMPARE(rebuilt.count(), 1);
    QVERIFY(!index.isRebuilding());
    QVERIFY(index.problem().isEmpty());
    QTRY_VERIFY(f.passes(1s) && index.meaningIndexed() == 20);
    QCOMPARE(index.wordsIndexed(), 20);
}

void IndexStateTest::stoppedItSaysSo()
{
    LetterEmbedder letters;
    AppFixture f(&letters);
    f.add(u"The boiler needs 1.2 bar"_s);
    IndexState index(*f.vault, f.vault.clock(), f.timers);
    QSignalSpy rebuilt(&index, &IndexState::rebuilt);
    index.rebuild();
    index.stopRebuild();
    QTRY_COMPARE(rebuilt.count(), 1);
    QVERIFY(!index.isRebuilding());
    QVERIFY(index.problem().isEmpty());
}

void IndexStateTest::withoutAModelTheWordsAreMadeAnew()
{
    AppFixture f;
    f.add(u"The boiler needs 1.2 bar"_s);
    IndexState index(*f.vault, f.vault.clock(), f.timers);
    index.setWatched(true);
    QSignalSpy rebuilt(&index, &IndexState::rebuilt);
    index.rebuild();
    QTRY_COMPARE(rebuilt.count(), 1);
    QVERIFY(index.problem().isEmpty());
    QTRY_VERIFY(f.passes(1s) && index.wordsIndexed() == 1);
    QVERIFY(index.model().isEmpty());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::IndexStateTest)
#include "index_state_test.moc"
