#include "tests/unit/sync/member.h"
#include <QTest>
#include <utility>

namespace mn::sync {

using namespace test;

namespace {

// Counts what is asked of the server, and what comes from it.
class CountedCalls final : public sim::ServiceCalls {
public:
    using ServiceCalls::ServiceCalls;
    Reply<PullReply> pull(ServerEpoch epoch, quint64 after) override
    {
        ++pulls;
        auto page = ServiceCalls::pull(epoch, after);
        for (const PulledCommit &pulled : page ? page->commits : QList<PulledCommit>()) {
            ++commits;
            rows += pulled.rows.size();
        }
        return page;
    }
    Reply<PushReply> push(const PushRequest &request) override
    {
        if (const auto before = std::exchange(beforePush, {}))
            before();
        return ServiceCalls::push(request);
    }

    std::function<void()> beforePush; // once
    int pulls = 0;
    int commits = 0;
    qsizetype rows = 0;
};

} // namespace

// What a push leaves for the pull behind it to bring.
class PushTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasSentDoesNotComeBack();
    void manyCommitsAreReadBehindTheLastOne();
    void whatCameInBetweenIsFetched();
    void whatComesBetweenTwoCommitsIsFetchedBeforeTheNext();
    void aCheckpointDoesNotComeBackEither();

private:
    void write(int first, int count)
    {
        for (int i = first; i < first + count; ++i)
            m_first->write(idOf<RecordId>(quint8(i)), "a text");
    }

    std::unique_ptr<Place> m_place;
    std::unique_ptr<Device> m_first, m_second;
    std::unique_ptr<CountedCalls> m_counted;
    std::unique_ptr<SyncDevice> m_client; // of the first device, by counted calls
};

void PushTest::init()
{
    m_place = std::make_unique<Place>();
    m_first = m_place->begin(2);
    m_second = m_place->device(3);
    QVERIFY(m_first->client.sync());
    QVERIFY(m_second->client.joinAccount(paper('p')).value());
    QVERIFY(m_first->client.sync());
    m_counted =
        std::make_unique<CountedCalls>(m_place->service, m_place->account, [this] { return m_first->keys().actor; });
    Policy small;
    small.pushRows = 4;
    m_client = std::make_unique<SyncDevice>(m_first->disk, *m_counted, [] { return ActorId(); }, small);
}

void PushTest::whatWasSentDoesNotComeBack()
{
    write(10, 30);
    QVERIFY(m_client->sync());
    QCOMPARE(m_place->stored().rows.size(), 30);
    QCOMPARE(m_counted->commits, 0);
    QCOMPARE(m_first->disk.data.state.cursor, m_place->stored().account.head);
    QCOMPARE(m_client->takeCounts().pushed, 30);
    QVERIFY(!m_first->disk.data.state.flags);
}

void PushTest::manyCommitsAreReadBehindTheLastOne()
{
    write(10, 30); // eight commits
    QVERIFY(m_client->sync());
    QCOMPARE(m_place->stored().rows.size(), 30);
    QCOMPARE(m_counted->pulls, 2);
}

void PushTest::whatCameInBetweenIsFetched()
{
    QVERIFY(m_client->pull().value());
    m_second->write(idOf<RecordId>(5), "by somebody else");
    QVERIFY(m_second->client.sync());
    write(10, 4);
    QVERIFY(m_client->push().value()); // without a pull before
    QVERIFY(m_first->disk.data.state.cursor < m_place->stored().account.head);
    QVERIFY(m_client->sync());
    QVERIFY(m_first->disk.data.records.contains(idOf<RecordId>(5)));
    QCOMPARE(m_first->disk.data.state.cursor, m_place->stored().account.head);
    QVERIFY(!m_first->disk.data.state.flags);
}

void PushTest::whatComesBetweenTwoCommitsIsFetchedBeforeTheNext()
{
    write(10, 8);
    m_counted->beforePush = [this] {
        m_second->write(idOf<RecordId>(5), "by somebody else");
        QVERIFY(m_second->client.sync());
    };
    QVERIFY(m_client->sync());
    QCOMPARE(m_counted->pulls, 3);
    QVERIFY(m_first->disk.data.records.contains(idOf<RecordId>(5)));
    QCOMPARE(m_place->stored().rows.size(), 9);
    QVERIFY(!m_first->disk.data.state.flags);
}

void PushTest::aCheckpointDoesNotComeBackEither()
{
    write(10, 8);
    QVERIFY(m_client->sync());
    QVERIFY(m_client->checkpoint());
    QCOMPARE(m_client->membership()->sinceCheckpoint, quint64(0));
    QVERIFY(m_client->sync());
    QCOMPARE(m_counted->commits, 0);
    QCOMPARE(m_first->disk.data.state.summedAt, m_place->stored().account.head);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::PushTest)
#include "push_test.moc"
