#include "sync/client/sync_client.h"
#include "tests/support/test_vault.h"
#include "tests/unit/http/running_server.h"
#include <QTest>

namespace mn::sync {

using namespace Qt::StringLiterals;
using test::TestVault;
using test::wait;

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr int kUntilSummedUp = 100; // commits

MemoryChange content(const QString &text)
{
    MemoryChange change;
    change.content = text;
    return change;
}

} // namespace

// Devices that do not meet for long: a real server and real vaults; only time is the test's.
class AbsenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theAccountIsSummedUpNowAndThen();
    void whoWasAwayForLongComesBack();
    void whoIsStillAboutIsWaitedFor();

private:
    static RecordId add(TestVault &vault, const QString &text)
    {
        return wait(vault->add(content(text))).value_or(RecordId());
    }
    static QString contentOf(TestVault &vault, const RecordId &id)
    {
        const auto memory = wait(vault->get(ReadView::everything(), id));
        return memory ? memory->content : QString();
    }
    // One commit each, until there is reason to sum up.
    void work()
    {
        for (int i = 0; i < kUntilSummedUp; ++i) {
            add(*m_laptop, u"day %1"_s.arg(i));
            MN_VERIFY(m_laptopSync->sync());
        }
    }
    void pass(int days)
    {
        for (test::ManualClock *clock : {&m_server->clock, &m_laptop->clock(), &m_desk->clock()})
            clock->advance(days * kDayMs);
    }
    CheckpointReply server()
    {
        const AccountId account = m_laptopSync->account()->id;
        const ActorId device = m_laptopSync->devices()->first().id;
        return m_server->accounts.checkpoint(account, device).value_or(CheckpointReply());
    }

    std::unique_ptr<server::test::Running> m_server;
    std::unique_ptr<TestVault> m_laptop;
    std::unique_ptr<TestVault> m_desk;
    std::unique_ptr<SyncClient> m_laptopSync;
    std::unique_ptr<SyncClient> m_deskSync;
};

void AbsenceTest::init()
{
    m_laptopSync.reset();
    m_deskSync.reset();
    m_server = std::make_unique<server::test::Running>();
    m_laptop = std::make_unique<TestVault>();
    m_desk = std::make_unique<TestVault>();
    const ServerAddress address{.url = m_server->url()};
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    auto created = SyncClient::createAccount(**m_laptop, m_laptop->clock(), address, phrase);
    MN_VERIFY(created);
    m_laptopSync = *std::move(created);
    MN_VERIFY(m_laptopSync->sync());
    auto joined = SyncClient::joinAccount(**m_desk, m_desk->clock(), address, phrase);
    MN_VERIFY(joined);
    m_deskSync = *std::move(joined);
    MN_VERIFY(m_deskSync->sync());
}

void AbsenceTest::theAccountIsSummedUpNowAndThen()
{
    QVERIFY(!server().checkpoint);
    work();
    const CheckpointReply summed = server();
    QVERIFY(summed.checkpoint);
    // And not at each step from then on.
    add(*m_laptop, u"one more"_s);
    MN_VERIFY(m_laptopSync->sync());
    QCOMPARE(server().checkpoint, summed.checkpoint);
    QVERIFY(!server().after.isEmpty());
}

void AbsenceTest::whoWasAwayForLongComesBack()
{
    const RecordId kept = add(*m_laptop, u"kept"_s);
    const RecordId erased = add(*m_laptop, u"erased"_s);
    MN_VERIFY(m_laptopSync->sync());
    MN_VERIFY(m_deskSync->sync());
    QCOMPARE(contentOf(*m_desk, erased), u"erased"_s);
    // The desk is put away, with something that nobody has.
    const RecordId unsent = add(*m_desk, u"written before it was put away"_s);
    MN_VERIFY(wait((*m_laptop)->purge({erased})));
    work();
    QCOMPARE(server().gcFloor, quint64(0)); // it is all of this year
    pass(401);
    work();
    QVERIFY(server().gcFloor > 0);

    const auto back = m_deskSync->sync();
    MN_VERIFY(back);
    QCOMPARE(int(back->standing), int(Standing::Synced));
    QCOMPARE(contentOf(*m_desk, erased), QString()); // although no marker of it is left anywhere
    QCOMPARE(contentOf(*m_desk, kept), u"kept"_s);
    MN_VERIFY(m_laptopSync->sync());
    QCOMPARE(contentOf(*m_laptop, unsent), u"written before it was put away"_s);
    QCOMPARE(contentOf(*m_laptop, erased), QString());
    QCOMPARE(wait((*m_laptop)->status())->memories, wait((*m_desk)->status())->memories);
}

// However old it is: somebody who was about within a year has not read it.
void AbsenceTest::whoIsStillAboutIsWaitedFor()
{
    const AccountId account = m_laptopSync->account()->id;
    const quint64 read = quint64(m_deskSync->sync()->head);
    work();
    pass(200);
    // It asks, and the answer gets lost.
    QVERIFY(m_server->accounts.pull(account, m_deskSync->devices()->first().id, server().epoch, read, 500));
    pass(201);
    work();
    QVERIFY(server().gcFloor <= read);
    const auto back = m_deskSync->sync();
    MN_VERIFY(back);
    QCOMPARE(int(back->standing), int(Standing::Synced));
    QCOMPARE(back->pulled, 2 * kUntilSummedUp); // each commit, in order
    // Now that it has it all, what is older than a year and a bit goes.
    work();
    QVERIFY(server().gcFloor > read);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::AbsenceTest)
#include "absence_test.moc"
