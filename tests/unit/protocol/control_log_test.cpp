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
    void theRecoveryKeyLetsDevicesIn();
    void aDeviceIsCalledWhatWasSaidLast();
    void withoutASignerNothingElseIsDone_data();
    void withoutASignerNothingElseIsDone();
    void noDeviceSignsInPlaceOfTheRecoveryKey();
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

void ControlLogTest::theRecoveryKeyLetsDevicesIn()
{
    Log log;
    log.add(3, 0);
    const auto state = log.state();
    QVERIFY(state);
    QVERIFY(state->isActive(idOf<ActorId>(3)));
    QCOMPARE(state->find(idOf<ActorId>(3))->key, keyOf(3).verifyingKey());
    QVERIFY(state->isActive(idOf<ActorId>(2))); // it takes nobody's place, and recovers nothing
    QCOMPARE(state->generation(), quint64(0));
    QCOMPARE(state->newestEpoch(), KeyEpoch(1));
    log.add(4, 3); // who came in so is as good as any
    QVERIFY(log.state());

    Log twice;
    twice.add(2, 0);
    QCOMPARE(twice.state().error().code, Errc::Damaged);
    Log minted; // it has lived no life that this one could take the place of
    minted.add(3, 0, 2);
    QCOMPARE(minted.state().error().code, Errc::Damaged);
    Log replaced;
    replaced.recover({2}, {}, 1);
    ControlEvent event;
    event.add = AddActor{idOf<ActorId>(3), keyOf(3).verifyingKey(), {}};
    Log byTheNext = replaced;
    byTheNext.append(event, 0, 101);
    QVERIFY(byTheNext.state());
    replaced.append(event, 0, 100);
    QCOMPARE(replaced.state().error().code, Errc::Damaged);
}

void ControlLogTest::aDeviceIsCalledWhatWasSaidLast()
{
    Log log;
    log.add(3, 2);
    log.add(4, 3, 3);
    QCOMPARE(log.state()->devices(), (QList{idOf<ActorId>(2), idOf<ActorId>(3)}));
    QVERIFY(!log.state()->find(idOf<ActorId>(3))->name);
    log.name(3, 1, 2); // by anybody who belongs to it
    log.rotate(2);
    log.name(3, 2, 4);
    QCOMPARE(log.state()->find(idOf<ActorId>(3))->name->epoch, KeyEpoch(2));
    QVERIFY(!log.state()->find(idOf<ActorId>(2))->name);
    for (const KeyEpoch epoch : {KeyEpoch(0), KeyEpoch(1), KeyEpoch(3)}) {
        Log other = log;
        other.name(3, epoch, 2);
        QCOMPARE(other.state().error().code, Errc::Damaged);
    }
    Log nobody = log;
    nobody.name(9, 2, 2);
    QCOMPARE(nobody.state().error().code, Errc::Damaged);
    Log large = log;
    large.name(3, 2, 2, 100'000);
    QCOMPARE(large.state().error().code, Errc::Damaged);
    log.revoke({cut(3, 5), cut(4, 0)}, 2);
    QCOMPARE(log.state()->devices(), QList{idOf<ActorId>(2)});
    log.name(2, 3, 3);
    QVERIFY(!log.state());
}

void ControlLogTest::withoutASignerNothingElseIsDone_data()
{
    QTest::addColumn<ControlEvent>("event");
    ControlEvent event;
    event.revoke = Revoke{{cut(2, 1)}, idOf<Hash>(1)};
    QTest::newRow("revoke") << event;
    event = {};
    event.rotate = Rotate{idOf<Hash>(1)};
    QTest::newRow("rotate") << event;
    event = {};
    event.rewrapped = Rewrapped{{1}};
    QTest::newRow("rewrapped") << event;
    event = {};
    event.genesis = genesis();
    QTest::newRow("genesis") << event;
    QTest::newRow("nothing") << ControlEvent();
}

void ControlLogTest::withoutASignerNothingElseIsDone()
{
    QFETCH(const ControlEvent, event);
    Log log;
    log.append(event, 0);
    QCOMPARE(eventOf(log.events().last()).error().code, Errc::NotUnderstood);
    QVERIFY(!log.state());
    // Nor where a log begins.
    QCOMPARE(eventOf(signedEvent(event, keyOf(100))).error().code, Errc::NotUnderstood);
}

void ControlLogTest::noDeviceSignsInPlaceOfTheRecoveryKey()
{
    Log log;
    ControlEvent event;
    event.add = AddActor{idOf<ActorId>(3), keyOf(3).verifyingKey(), {}};
    Log byDevice = log;
    byDevice.append(event, 0, 2); // the key of actor 2, and no signer named
    QCOMPARE(byDevice.state().error().code, Errc::Damaged);
    Log byItself = log;
    byItself.append(event, 0, 3);
    QCOMPARE(byItself.state().error().code, Errc::Damaged);
    // And the recovery key is no device.
    event.n = 1;
    event.prev = eventHash(log.events().first());
    event.signer = idOf<ActorId>(2);
    const auto state = log.state();
    QVERIFY(state->with(signedEvent(event, keyOf(2))));
    QCOMPARE(state->with(signedEvent(event, keyOf(100))).error().code, Errc::Damaged);
    ControlEvent recovering;
    recovering.recover = Recover{.generation = 1, .actors = {}, .cuts = {}, .spaceKey = {}, .recovery = {}};
    log.append(recovering, 2); // above all devices, by one of them
    QCOMPARE(eventOf(log.events().last()).error().code, Errc::NotUnderstood);
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
