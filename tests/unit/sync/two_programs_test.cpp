#include "tests/unit/sync/member.h"
#include <QTest>

namespace mn::sync {

using namespace test;

namespace {

// Lets another program do something while an answer is on its way to this one.
class Interrupted final : public sim::ServiceCalls {
public:
    using ServiceCalls::ServiceCalls;
    Reply<ControlReply> control(quint64 from) override { return then(ServiceCalls::control(from), afterControl); }
    Reply<void> append(const ControlAppend &append) override { return then(ServiceCalls::append(append), afterAppend); }
    Reply<PushReply> push(const PushRequest &request) override
    {
        if (isCut)
            return std::unexpected(CallFailure());
        return then(ServiceCalls::push(request), afterPush);
    }

    std::function<void()> afterControl, afterAppend, afterPush; // once
    bool isCut = false;                                         // nothing comes to the server, and nobody knows that

private:
    template <class T> static Reply<T> then(Reply<T> reply, std::function<void()> &what)
    {
        if (const auto once = std::exchange(what, {}))
            once();
        return reply;
    }
};

} // namespace

// The window and a command with one vault, each of them speaking to the server.
class TwoProgramsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEventThatTheOtherReadIsThereOnce();
    void anAnswerThatIsOldTakesNothingBack();
    void aLifeThatTheOtherReadIsThereOnce();
    void whatTheOtherSealedStaysOnItsWay();

private:
    QList<SignedEvent> log() const { return m_first->disk.data.control; }
    SyncDevice &window() { return m_first->client; }

    std::unique_ptr<Place> m_place;
    std::unique_ptr<Device> m_first, m_second;
    std::unique_ptr<Interrupted> m_calls;
    std::unique_ptr<SyncDevice> m_command;
};

void TwoProgramsTest::init()
{
    m_place = std::make_unique<Place>();
    m_first = m_place->begin(2);
    m_second = m_place->device(3);
    QVERIFY(m_first->client.sync());
    QVERIFY(m_second->client.joinAccount(paper('p')).value());
    QVERIFY(m_first->client.sync());
    QVERIFY(m_first->client.syncControl().value());
    m_calls =
        std::make_unique<Interrupted>(m_place->service, m_place->account, [this] { return m_first->keys().actor; });
    m_command = std::make_unique<SyncDevice>(m_first->disk, *m_calls, [] { return idOf<ActorId>(88); });
}

void TwoProgramsTest::anEventThatTheOtherReadIsThereOnce()
{
    m_calls->afterAppend = [this] { QVERIFY(window().syncControl().value()); };
    QVERIFY(m_command->rename(idOf<ActorId>(3), QStringLiteral("telephone")).value());
    QCOMPARE(log(), m_place->stored().control);
    QVERIFY(window().sync());
    QVERIFY(m_command->sync());
    QCOMPARE(window().names()->at(idOf<ActorId>(3)), QStringLiteral("telephone"));
    QVERIFY(!m_first->disk.data.state.flags);
}

void TwoProgramsTest::anAnswerThatIsOldTakesNothingBack()
{
    QVERIFY(m_second->client.rename(idOf<ActorId>(3), QStringLiteral("telephone")).value());
    m_calls->afterControl = [this] {
        QVERIFY(m_second->client.rotate().value());
        QVERIFY(window().syncControl().value());
    };
    QVERIFY(!m_command->syncControl().value()); // not this time
    QCOMPARE(log(), m_place->stored().control);
    QVERIFY(m_command->syncControl().value());
    QCOMPARE(log(), m_place->stored().control);
    QVERIFY(m_first->keys().holds(2));
    QVERIFY(!m_first->disk.data.state.flags);
}

void TwoProgramsTest::aLifeThatTheOtherReadIsThereOnce()
{
    QVERIFY(window().mint());
    m_calls->afterAppend = [this] { QVERIFY(window().syncControl().value()); };
    QVERIFY(m_command->syncControl().value());
    QCOMPARE(log(), m_place->stored().control);
    QVERIFY(window().sync());
}

void TwoProgramsTest::whatTheOtherSealedStaysOnItsWay()
{
    m_first->write(idOf<RecordId>(10), "by the command");
    // While the answer to the command is on its way, the window meets that commit and makes one that gets lost.
    m_calls->afterPush = [this] {
        QVERIFY(window().pull().value());
        m_first->write(idOf<RecordId>(11), "by the window");
        Interrupted cut(m_place->service, m_place->account, [this] { return m_first->keys().actor; });
        cut.isCut = true;
        QCOMPARE(SyncDevice(m_first->disk, cut, [] { return ActorId(); }).push().error().code, Errc::NetworkFailed);
        QVERIFY(m_first->disk.data.pending);
    };
    QVERIFY(m_command->push().value());
    QVERIFY(m_first->disk.data.pending);
    QVERIFY(m_command->sync());
    QVERIFY(window().sync());
    QCOMPARE(m_place->stored().rows.size(), 2);
    QVERIFY(m_first->disk.data.unsent.isEmpty());
    QVERIFY(!m_first->disk.data.pending);
    QVERIFY(!m_first->disk.data.state.flags);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::TwoProgramsTest)
#include "two_programs_test.moc"
