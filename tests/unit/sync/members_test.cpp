#include "tests/unit/sync/member.h"
#include <QTest>

namespace mn::sync {

using namespace test;
using namespace Qt::StringLiterals;

// Who belongs to an account, what they are called, and how they leave and come back.
class MembersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyDeviceKnowsTheNames();
    void namesOutliveTheKeyThatTheyLieUnder();
    void whoIsCutOffKeepsWhatItHasAndGetsNoMore();
    void whoIsCutOffComesBackByThePhrase();
    void comingBackIsTriedAgain();
    void thePhraseTakesTheAccountBack();
    void aRecoveryKeepsWhoIsNamed();
    void aRecoveryEndsAFork();
    void whatWasErasedIsErasedAgainThoughItsKeyIsGone();

private:
    QString nameOf(Device &at, quint8 device)
    {
        const auto names = at.client.names().value();
        const auto found = names.find(idOf<ActorId>(device));
        return found == names.end() ? QString() : found->second;
    }
    // Until there is nothing more to do on either side.
    void quiet()
    {
        for (int round = 0; round < 3; ++round) {
            for (Device *device : {m_first.get(), m_second.get()}) {
                QVERIFY(device->client.sync());
                if (!device->disk.data.state.isRevoked)
                    QVERIFY(device->client.syncControl().value());
            }
        }
    }
    static QByteArray textOf(Device &at, quint8 record)
    {
        return at.disk.data.records.value(idOf<RecordId>(record)).toCbor();
    }

    std::unique_ptr<Place> m_place;
    std::unique_ptr<Device> m_first, m_second;
};

void MembersTest::init()
{
    m_place = std::make_unique<Place>();
    m_first = m_place->begin(2);
    m_second = m_place->device(3);
    QVERIFY(m_first->client.sync());
    QVERIFY(m_second->client.joinAccount(paper('p')).value());
    quiet();
}

void MembersTest::everyDeviceKnowsTheNames()
{
    QVERIFY(m_first->client.names()->empty());
    QVERIFY(m_first->client.rename(idOf<ActorId>(2), u"laptop"_s).value());
    QVERIFY(m_first->client.rename(idOf<ActorId>(3), u"telephone"_s).value());
    QVERIFY(m_second->client.syncControl().value());
    QCOMPARE(nameOf(*m_second, 2), u"laptop"_s);
    QVERIFY(m_second->client.rename(idOf<ActorId>(3), u"phone"_s).value());
    QVERIFY(m_first->client.syncControl().value());
    QCOMPARE(nameOf(*m_first, 3), u"phone"_s);
    QCOMPARE(m_first->client.rename(idOf<ActorId>(3), u"two\nlines"_s).error().code, Errc::Usage);
    QVERIFY(!m_first->client.rename(idOf<ActorId>(9), u"nobody"_s).value());
    for (const SignedEvent &event : std::as_const(m_place->stored().control))
        QVERIFY(!event.body.contains("phone") && !event.body.contains("laptop"));
}

void MembersTest::namesOutliveTheKeyThatTheyLieUnder()
{
    QVERIFY(m_first->client.rename(idOf<ActorId>(2), u"laptop"_s).value());
    QVERIFY(m_first->client.rename(idOf<ActorId>(3), u"phone"_s).value());
    m_first->write(idOf<RecordId>(5), "the boiler needs 1.2 bar");
    quiet();
    QVERIFY(m_second->client.rotate().value());
    quiet();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_first->client.rewrap());
        quiet();
    }
    QVERIFY(!m_first->keys().holds(1));
    QVERIFY(!m_second->keys().holds(1));
    QCOMPARE(nameOf(*m_first, 3), u"phone"_s);
    QCOMPARE(nameOf(*m_second, 2), u"laptop"_s);
    // Whoever comes later has the newest key alone.
    const auto third = m_place->device(4);
    QVERIFY(third->client.joinAccount(paper('p')).value());
    QVERIFY(third->client.syncControl().value());
    QCOMPARE(nameOf(*third, 2), u"laptop"_s);
}

void MembersTest::whoIsCutOffKeepsWhatItHasAndGetsNoMore()
{
    m_second->write(idOf<RecordId>(5), "sent before");
    quiet();
    QVERIFY(m_first->client.revoke(idOf<ActorId>(3)).value());
    m_first->write(idOf<RecordId>(6), "written after");
    m_second->write(idOf<RecordId>(7), "never sent");
    quiet();
    QVERIFY(m_second->disk.data.state.isRevoked);
    QVERIFY(m_second->client.membership()->isRevoked);
    QVERIFY(!m_second->keys().holds(2));
    QCOMPARE(m_first->disk.data.records.size(), 2);
    QCOMPARE(m_second->disk.data.records.size(), 2);
    QCOMPARE(textOf(*m_first, 5), textOf(*m_second, 5));
    QVERIFY(m_second->disk.data.records.contains(idOf<RecordId>(7)));
    QCOMPARE(m_first->client.membership()->control.devices(), QList{idOf<ActorId>(2)});
}

void MembersTest::whoIsCutOffComesBackByThePhrase()
{
    m_second->write(idOf<RecordId>(5), "sent before");
    quiet();
    QVERIFY(m_first->client.revoke(idOf<ActorId>(3)).value());
    m_first->write(idOf<RecordId>(6), "written after");
    m_second->write(idOf<RecordId>(7), "never sent");
    quiet();
    QCOMPARE(m_second->client.joinAccount(paper('q')).error().code, Errc::WrongKey);
    QVERIFY(m_second->disk.data.state.isRevoked);
    QVERIFY(m_second->client.joinAccount(paper('p')).value());
    quiet();
    QVERIFY(!m_second->disk.data.state.isRevoked);
    QCOMPARE(m_second->disk.data.records, m_first->disk.data.records);
    QCOMPARE(m_first->disk.data.records.size(), 3);
    QCOMPARE(m_second->keys().actor, idOf<ActorId>(99)); // somebody else: the old one has its end
    QCOMPARE(m_second->keys().first, idOf<ActorId>(99));
    QCOMPARE(m_first->client.membership()->control.devices(), (QList{idOf<ActorId>(2), idOf<ActorId>(99)}));
}

// Wherever the power goes in between, it comes back as one device.
void MembersTest::comingBackIsTriedAgain()
{
    quiet();
    QVERIFY(m_first->client.revoke(idOf<ActorId>(3)).value());
    quiet();
    for (int crashAt = 1; crashAt <= 3; ++crashAt) {
        int commits = 0;
        m_second->disk.crash = [&commits, crashAt] {
            return ++commits == crashAt ? MemoryDevice::Crash::Before : MemoryDevice::Crash::None;
        };
        if (m_second->client.joinAccount(paper('p')))
            break;
    }
    m_second->disk.crash = [] { return MemoryDevice::Crash::None; };
    QVERIFY(m_second->client.joinAccount(paper('p')).value());
    quiet();
    QVERIFY(!m_second->disk.data.state.isRevoked);
    QCOMPARE(m_first->client.membership()->control.devices().size(), 2);
}

// Both devices are lost; a new one has nothing but the paper.
void MembersTest::thePhraseTakesTheAccountBack()
{
    m_first->write(idOf<RecordId>(5), "from the first");
    m_second->write(idOf<RecordId>(6), "from the second");
    quiet();
    const auto third = m_place->device(4);
    QVERIFY(third->client.joinAccount(paper('p')).value());
    QVERIFY(third->client.sync());
    const VerifyingKey next = paper('n').signer().verifyingKey();
    QCOMPARE(third->client.recover(paper('q'), {}, next).error().code, Errc::WrongKey);
    QVERIFY(third->client.recover(paper('p'), {}, next).value());
    QVERIFY(third->client.sync());
    QCOMPARE(third->disk.data.records.size(), 2); // what was sent before counts
    QCOMPARE(third->client.membership()->control.devices(), QList{idOf<ActorId>(4)});
    QCOMPARE(third->client.membership()->control.generation(), quint64(1));
    // Who finds a lost one gets nothing.
    third->write(idOf<RecordId>(7), "not for thieves");
    m_first->write(idOf<RecordId>(8), "by a thief");
    QVERIFY(third->client.sync());
    for (Device *lost : {m_first.get(), m_second.get()}) {
        QVERIFY(lost->client.sync());
        QVERIFY(lost->disk.data.state.isRevoked);
        QVERIFY(!lost->keys().holds(2));
    }
    QVERIFY(third->client.sync());
    QCOMPARE(third->disk.data.records.size(), 3);
    // The paper that was used is none any more; the next one is.
    const auto fourth = m_place->device(5);
    QCOMPARE(fourth->client.joinAccount(paper('p')).error().code, Errc::WrongKey);
    QVERIFY(fourth->client.joinAccount(paper('n')).value());
    QVERIFY(fourth->client.sync());
    QCOMPARE(fourth->disk.data.records, third->disk.data.records);
}

void MembersTest::aRecoveryKeepsWhoIsNamed()
{
    m_second->write(idOf<RecordId>(6), "from the second");
    quiet();
    QVERIFY(m_second->client.recover(paper('p'), {idOf<ActorId>(2)}, paper('p').signer().verifyingKey()).value());
    m_first->write(idOf<RecordId>(5), "from the first");
    quiet();
    QVERIFY(!m_first->disk.data.state.isRevoked);
    QVERIFY(m_first->keys().holds(2));
    QCOMPARE(m_first->disk.data.records, m_second->disk.data.records);
    QCOMPARE(m_first->disk.data.records.size(), 2);
}

// The server tells each its own log: nothing is sent any more, until the paper says which one it is.
void MembersTest::aRecoveryEndsAFork()
{
    quiet();
    auto before = m_place->stored();
    QVERIFY(m_first->client.rotate().value());
    QVERIFY(m_first->client.sync());
    m_place->stored() = before;
    QVERIFY(m_second->client.rotate().value());
    QVERIFY(m_first->client.sync());
    QVERIFY(m_first->disk.data.state.needsRecovery);
    m_first->write(idOf<RecordId>(5), "waits");
    QVERIFY(m_first->client.sync());
    QVERIFY(m_place->stored().rows.isEmpty());
    QVERIFY(m_first->client.recover(paper('p'), {idOf<ActorId>(3)}, paper('p').signer().verifyingKey()).value());
    quiet();
    QVERIFY(!m_first->disk.data.state.needsRecovery);
    QCOMPARE(m_second->disk.data.records, m_first->disk.data.records);
    QCOMPARE(m_second->disk.data.records.size(), 1);
}

// Its server was set back to before, and brings a row that nobody can open any more.
void MembersTest::whatWasErasedIsErasedAgainThoughItsKeyIsGone()
{
    m_first->write(idOf<RecordId>(5), "the boiler needs 1.2 bar");
    quiet();
    const auto before = m_place->stored();
    QVERIFY(m_second->client.rotate().value());
    quiet();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_first->client.rewrap());
        quiet();
    }
    QVERIFY(m_first->client.erase(idOf<RecordId>(5)));
    quiet();
    QVERIFY(!m_first->keys().holds(1) && !m_second->keys().holds(1));
    m_place->stored() = before;
    m_place->stored().account.epoch = idOf<ServerEpoch>(77);
    quiet();
    QCOMPARE(m_place->stored().rows.value(idOf<RecordId>(5)).kind, RecordKind::Purge);
    for (const Device *device : {m_first.get(), m_second.get()}) {
        QVERIFY(!device->disk.data.known.value(idOf<RecordId>(5)).quarantined);
        QVERIFY(device->disk.data.records.value(idOf<RecordId>(5)).isPurged());
    }
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::MembersTest)
#include "members_test.moc"
