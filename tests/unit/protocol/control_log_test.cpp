#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::sync {

using namespace test;

class ControlLogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAccountIsTheHashOfItsBeginning();
    void actorsComeInByWhoBelongs();
    void aMintedActorTakesThePlaceOfItsOwn();
    void whoIsCutOffSaysNothingMore();
    void theFirstCutStands();
    void keysLiveUntilNothingIsWrappedUnderThem();
    void theRecoveryKeyOutranksAllDevices();
    void aRecoveryIsTakenOnce();
    void whatIsOutOfPlaceIsRefused();
    void noByteOfItCanBeChanged();
    void aNewerEventIsSaidToBe();
};

void ControlLogTest::anAccountIsTheHashOfItsBeginning()
{
    const Log log;
    const auto state = log.state();
    QVERIFY(state);
    QCOMPARE(state->account().toBytes(), eventHash(log.events().first()).toBytes());
    QCOMPARE(state->head(), eventHash(log.events().first()));
    QCOMPARE(state->space(), idOf<SpaceId>(1));
    QVERIFY(state->isActive(idOf<ActorId>(2)));
    QCOMPARE(state->newestEpoch(), KeyEpoch(1));
    QVERIFY(state->isLive(1));
    QVERIFY(!state->isLive(0));
    QVERIFY(!state->isLive(2));
}

void ControlLogTest::actorsComeInByWhoBelongs()
{
    Log log;
    log.add(3, 2);
    log.add(4, 3);
    QVERIFY(log.state());
    QVERIFY(log.state()->isActive(idOf<ActorId>(4)));
    Log strange;
    strange.add(3, 9);
    QCOMPARE(strange.state().error().code, Errc::Damaged);
    Log twice;
    twice.add(2, 2);
    QVERIFY(!twice.state());
}

void ControlLogTest::aMintedActorTakesThePlaceOfItsOwn()
{
    Log log;
    log.add(3, 2);
    log.add(4, 3, 3);
    log.add(5, 4, 4);
    log.add(6, 3);
    const auto state = log.state();
    QVERIFY(state);
    const QList<ActorId> lives{idOf<ActorId>(3), idOf<ActorId>(4), idOf<ActorId>(5)};
    QCOMPARE(state->livesOf(idOf<ActorId>(3)), lives);
    Log stolen;
    stolen.add(3, 2);
    stolen.add(4, 3, 2); // in place of somebody else
    QVERIFY(!stolen.state());
}

void ControlLogTest::whoIsCutOffSaysNothingMore()
{
    Log log;
    log.add(3, 2);
    log.revoke({cut(3, 5)}, 2);
    const auto state = log.state();
    QVERIFY(state);
    QVERIFY(!state->isActive(idOf<ActorId>(3)));
    QCOMPARE(state->find(idOf<ActorId>(3))->cut, std::optional(cut(3, 5).ref()));
    QCOMPARE(state->newestEpoch(), KeyEpoch(2));
    log.rotate(3);
    QVERIFY(!log.state());
}

void ControlLogTest::theFirstCutStands()
{
    Log log;
    log.add(3, 2);
    log.add(4, 2);
    log.revoke({cut(3, 5)}, 2);
    log.revoke({cut(3, 9)}, 4);
    QVERIFY(log.state());
    QCOMPARE(log.state()->find(idOf<ActorId>(3))->cut.value_or(CommitRef()).n, quint64(5));
}

void ControlLogTest::keysLiveUntilNothingIsWrappedUnderThem()
{
    Log log;
    log.rotate(2);
    log.rotate(2);
    QCOMPARE(log.state()->liveEpochs(), (QList<KeyEpoch>{1, 2, 3}));
    log.rewrapped({1, 2}, 2);
    QCOMPARE(log.state()->liveEpochs(), QList<KeyEpoch>{3});
    Log newest;
    newest.rewrapped({1}, 2); // the one in force
    QVERIFY(!newest.state());
    log.rewrapped({1}, 2); // gone already
    QVERIFY(!log.state());
}

void ControlLogTest::theRecoveryKeyOutranksAllDevices()
{
    Log log;
    log.add(3, 2);
    log.add(4, 2);
    log.revoke({cut(2, 1)}, 3); // a thief cuts the owner off
    log.recover({2, 7}, {cut(3, 8)}, 1);
    const auto state = log.state();
    QVERIFY(state);
    QVERIFY(state->isActive(idOf<ActorId>(2)));
    QVERIFY(!state->find(idOf<ActorId>(2))->cut);
    QVERIFY(state->isActive(idOf<ActorId>(7)));
    QVERIFY(!state->isActive(idOf<ActorId>(3)));
    QCOMPARE(state->find(idOf<ActorId>(3))->cut.value_or(CommitRef()).n, quint64(8));
    QCOMPARE(state->find(idOf<ActorId>(4))->cut, std::optional(CommitRef())); // not named: nothing of it
    QCOMPARE(state->generation(), quint64(1));
    QCOMPARE(state->recovery(), keyOf(101).verifyingKey());
}

void ControlLogTest::aRecoveryIsTakenOnce()
{
    Log log;
    log.recover({2}, {}, 1);
    Log again = log;
    again.recover({2}, {}, 2); // by the key that was replaced
    QVERIFY(!again.state());
    Log skipped = log;
    skipped.recover({2}, {}, 3, 101);
    QVERIFY(!skipped.state());
    log.recover({2}, {}, 2, 101);
    QVERIFY(log.state());
    Log other;
    ControlEvent event;
    event.recover = Recover{.generation = 1,
                            .actors = {{idOf<ActorId>(2), keyOf(9).verifyingKey()}},
                            .cuts = {},
                            .spaceKey = idOf<Hash>(1),
                            .recovery = keyOf(101).verifyingKey()};
    other.append(event, 0); // another key for an actor that has one
    QVERIFY(!other.state());
}

void ControlLogTest::whatIsOutOfPlaceIsRefused()
{
    Log log;
    log.add(3, 2);
    log.rotate(2);
    QList<SignedEvent> events = log.events();
    QVERIFY(!ControlState::of(events.sliced(1)));
    QVERIFY(!ControlState::of({events[0], events[2]}));
    QVERIFY(!ControlState::of({events[0], events[0]}));
    std::swap(events[1], events[2]);
    QVERIFY(!ControlState::of(events));
    QVERIFY(ControlState::of({})->isEmpty());
}

void ControlLogTest::noByteOfItCanBeChanged()
{
    Log log;
    log.add(3, 2);
    log.revoke({cut(3, 5)}, 2);
    log.rotate(2);
    log.rewrapped({1}, 2);
    log.recover({2}, {cut(3, 5)}, 1);
    ControlState before;
    for (const SignedEvent &event : log.events()) {
        for (qsizetype i = 0; i < event.body.size(); ++i) {
            SignedEvent other = event;
            other.body[i] = char(other.body[i] ^ 1);
            QVERIFY(!before.with(other));
        }
        for (int i = 0; i < Signature::kBytes; ++i) {
            SignedEvent other = event;
            other.signature.data()[i] ^= 1;
            QVERIFY(!before.with(other));
        }
        const auto next = before.with(event);
        QVERIFY(next);
        before = *next;
    }
}

void ControlLogTest::aNewerEventIsSaidToBe()
{
    CborWriter out;
    out.textMap({{"v", QByteArray(1, '\2')}, {"whatever", QByteArray(1, '\1')}});
    const SignedEvent newer{out.take(), {}};
    QCOMPARE(eventOf(newer).error().code, Errc::NewerVersion);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::ControlLogTest)
#include "control_log_test.moc"
