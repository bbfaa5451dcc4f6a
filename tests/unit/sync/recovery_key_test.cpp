#include "core/crypto/sealed_box.h"
#include "tests/unit/sync/member.h"
#include <QTest>

namespace mn::sync {

using namespace test;

class RecoveryKeyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whoKnowsTheVerifyingKeyCanWrapForIt();
    void whatNobodyCanHaveDrawnIsRefused();
    void thePhraseAloneLetsADeviceIn();
    void aLostAnswerIsAskedForAgain();
    void anotherPhraseIsRefused();
    void anAccountIsCreatedOnce();
    void aRotatedKeyIsWrappedForItToo();
    void aRestoredServerGetsItsWrapsBack();

private:
    std::unique_ptr<Place> m_place;
    std::unique_ptr<Device> m_first, m_second;
};

void RecoveryKeyTest::init()
{
    m_place = std::make_unique<Place>();
    m_first = m_place->begin(2);
    m_second = m_place->device(3);
}

void RecoveryKeyTest::whoKnowsTheVerifyingKeyCanWrapForIt()
{
    for (char word = 0; word < 20; ++word) {
        const RecoveryKey key = paper(word);
        const BoxPublicKey box = recoveryBox(key.signer().verifyingKey()).value();
        QCOMPARE(box.toBytes(), boxPublicKey(key.boxSeed()).value());
        QCOMPARE(openBox(key.boxSeed(), sealForBox(box.view(), "a space key").value()).value(), "a space key");
    }
    QVERIFY(paper('p').signer().verifyingKey() != paper('q').signer().verifyingKey());
}

void RecoveryKeyTest::whatNobodyCanHaveDrawnIsRefused()
{
    QCOMPARE(recoveryBox(VerifyingKey()).error().code, Errc::Damaged);
    QCOMPARE(m_second->client.createAccount(idOf<SpaceId>(1), VerifyingKey()).error().code, Errc::Damaged);
    QVERIFY(m_second->disk.data.control.isEmpty());
}

void RecoveryKeyTest::thePhraseAloneLetsADeviceIn()
{
    m_first->write(idOf<RecordId>(5), "the boiler needs 1.2 bar");
    QVERIFY(m_first->client.sync());
    const auto joined = m_second->client.joinAccount(paper('p'));
    QVERIFY2(joined, joined ? "" : qPrintable(name(joined.error().code) + joined.error().context));
    QVERIFY(*joined);
    QVERIFY(m_second->client.joinAccount(paper('p')).value()); // it belongs to it already
    QVERIFY(m_second->client.sync());
    QCOMPARE(m_second->disk.data.records, m_first->disk.data.records);
    QCOMPARE(m_second->disk.data.records.size(), 1);
    // And the other way: it is a member like any other.
    m_second->write(idOf<RecordId>(6), "the meter is in the cellar");
    QVERIFY(m_second->client.sync());
    QVERIFY(m_first->client.sync());
    QCOMPARE(m_first->disk.data.records, m_second->disk.data.records);
    QCOMPARE(m_first->disk.data.records.size(), 2);
}

// Nobody knows whether it was let in: what is on the server then does not stand in its way.
void RecoveryKeyTest::aLostAnswerIsAskedForAgain()
{
    int commits = 0;
    m_second->disk.crash = [&commits] {
        return ++commits == 2 ? MemoryDevice::Crash::Before : MemoryDevice::Crash::None;
    };
    QVERIFY(!m_second->client.joinAccount(paper('p')));
    QCOMPARE(m_place->stored().control.size(), 2);
    QVERIFY(m_second->disk.data.control.isEmpty());
    QVERIFY(m_second->client.joinAccount(paper('p')).value());
    QCOMPARE(m_place->stored().control.size(), 2);
    QCOMPARE(m_second->disk.data.control.size(), 2);
}

void RecoveryKeyTest::anotherPhraseIsRefused()
{
    QCOMPARE(m_second->client.joinAccount(paper('q')).error().code, Errc::WrongKey);
    QCOMPARE(m_place->stored().control.size(), 1);
    QVERIFY(m_second->disk.data.control.isEmpty());
    QVERIFY(m_second->keys().spaceKeys.empty());
}

void RecoveryKeyTest::anAccountIsCreatedOnce()
{
    QCOMPARE(m_first->client.createAccount(idOf<SpaceId>(1), paper('p').signer().verifyingKey()).error().code,
             Errc::AlreadyExists);
    const auto once = m_second->client.createAccount(idOf<SpaceId>(7), paper('p').signer().verifyingKey());
    const auto again = m_second->client.createAccount(idOf<SpaceId>(7), paper('p').signer().verifyingKey());
    QVERIFY(once && again);
    QCOMPARE(again->events, once->events); // nobody knows whether the server took it
    QCOMPARE(m_second->client.createAccount(idOf<SpaceId>(7), paper('q').signer().verifyingKey()).error().code,
             Errc::AlreadyExists);
    QCOMPARE(m_second->client.joinAccount(paper('p')).error().code, Errc::AlreadyExists); // into the other one
}

void RecoveryKeyTest::aRotatedKeyIsWrappedForItToo()
{
    m_first->write(idOf<RecordId>(5), "the boiler needs 1.2 bar");
    QVERIFY(m_first->client.sync());
    QVERIFY(m_first->client.rotate().value());
    QVERIFY(m_first->client.rewrap());
    QVERIFY(m_second->client.joinAccount(paper('p')).value());
    QVERIFY(m_second->keys().holds(2));
    QVERIFY(m_second->client.sync());
    QCOMPARE(m_second->disk.data.records, m_first->disk.data.records);
    QCOMPARE(m_second->disk.data.records.size(), 1);
}

void RecoveryKeyTest::aRestoredServerGetsItsWrapsBack()
{
    m_place->stored().wraps.clear();
    QVERIFY(m_first->client.sync());
    QVERIFY(m_first->client.syncControl().value());
    QVERIFY(m_second->client.joinAccount(paper('p')).value());
    QVERIFY(m_second->keys().holds(1));
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::RecoveryKeyTest)
#include "recovery_key_test.moc"
