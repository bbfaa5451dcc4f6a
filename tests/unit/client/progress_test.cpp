#include "sync/client/sync_client.h"
#include "tests/support/test_vault.h"
#include "tests/unit/http/running_server.h"
#include <QTest>
#include <algorithm>

namespace mn::sync {

using namespace Qt::StringLiterals;
using test::TestVault;
using test::wait;

// What a sync says of itself while it is under way: a real server and real vaults.
class ProgressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void countsGrowAndEndAsWhatWasThere();
    void whatIsStoppedGoesOnWhereItWas();
    void whoComesLateIsToldToo();
    void attachmentsAreCountedBehindThem();
    void nothingIsSaidOfNothing();

private:
    static constexpr int kMany = 1'000;
    static constexpr qint64 kDayMs = 86'400'000;

    static void add(TestVault &vault, int count)
    {
        MN_VERIFY(wait(vault->save(Durability::Batch, [count](Saving &saving) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                MemoryChange memory;
                memory.content = u"memory %1"_s.arg(i);
                MN_TRY(saving.add({}, memory));
            }
            return {};
        })));
    }
    static qint64 countIn(TestVault &vault) { return wait(vault->status())->memories; }
    std::unique_ptr<SyncClient> joined(TestVault &vault, std::stop_token stop = {})
    {
        auto client = SyncClient::joinAccount(*vault, vault.clock(), m_address, m_phrase, std::move(stop));
        if (!client)
            qFatal("not joined");
        return *std::move(client);
    }
    // All that it says until its end.
    static QList<SyncProgress> said(SyncClient &client)
    {
        QList<SyncProgress> all;
        client.onProgress([&all](const SyncProgress &progress) { all += progress; });
        const auto report = client.sync();
        client.onProgress({});
        if (!report || report->standing != Standing::Synced)
            qFatal("not synced");
        return all;
    }
    static bool isGrowing(const QList<SyncProgress> &all)
    {
        return std::ranges::is_sorted(all, {}, &SyncProgress::done) &&
               std::ranges::all_of(all, [](const SyncProgress &one) { return one.done() <= one.total(); });
    }

    std::unique_ptr<server::test::Running> m_server;
    std::unique_ptr<TestVault> m_laptop;
    std::unique_ptr<SyncClient> m_laptopSync;
    ServerAddress m_address;
    RecoveryPhrase m_phrase = RecoveryPhrase::make();
};

void ProgressTest::init()
{
    m_laptopSync.reset();
    m_server = std::make_unique<server::test::Running>();
    m_laptop = std::make_unique<TestVault>();
    m_address = {.url = m_server->url()};
    auto created = SyncClient::createAccount(**m_laptop, m_laptop->clock(), m_address, m_phrase);
    MN_VERIFY(created);
    m_laptopSync = *std::move(created);
}

void ProgressTest::countsGrowAndEndAsWhatWasThere()
{
    add(*m_laptop, kMany);
    const QList<SyncProgress> sent = said(*m_laptopSync);
    QVERIFY(sent.size() > 3);
    QVERIFY(isGrowing(sent));
    QVERIFY(std::ranges::all_of(sent, [](const SyncProgress &one) { return one.total() == kMany; }));
    QCOMPARE(sent.last().done(), kMany);
    QCOMPARE(sent.last().pushed, kMany);

    TestVault desk;
    const auto deskSync = joined(desk);
    const QList<SyncProgress> fetched = said(*deskSync);
    QVERIFY(fetched.size() > 2);
    QVERIFY(isGrowing(fetched));
    QVERIFY(fetched.first().total() >= kMany); // the account was summed up, too
    QCOMPARE(fetched.last().done(), kMany);
    QCOMPARE(fetched.last().total(), kMany);
    QCOMPARE(countIn(desk), kMany);

    // What comes later is counted alone.
    add(desk, kMany / 2);
    const QList<SyncProgress> more = said(*deskSync);
    QVERIFY(isGrowing(more));
    QCOMPARE(more.last().before, 0);
    QCOMPARE(more.last().total(), kMany / 2);
    const QList<SyncProgress> back = said(*m_laptopSync);
    QCOMPARE(back.last().before, 0);
    QCOMPARE(back.last().pulled, kMany / 2);
}

void ProgressTest::whatIsStoppedGoesOnWhereItWas()
{
    add(*m_laptop, kMany);
    said(*m_laptopSync);
    TestVault desk;
    qint64 atStop = 0;
    {
        std::stop_source stop;
        const auto deskSync = joined(desk, stop.get_token());
        deskSync->onProgress([&](const SyncProgress &progress) {
            atStop = progress.done();
            if (progress.pulled > 0)
                stop.request_stop();
        });
        QVERIFY(!deskSync->sync());
    }
    QVERIFY(atStop > 0 && atStop < kMany);
    QCOMPARE(countIn(desk), atStop);
    const auto deskSync = SyncClient::open(*desk, desk.clock());
    MN_VERIFY(deskSync);
    const QList<SyncProgress> rest = said(**deskSync);
    QCOMPARE(rest.first().before, atStop);
    QVERIFY(isGrowing(rest));
    QCOMPARE(rest.last().pulled, kMany - atStop);
    QCOMPARE(rest.last().done(), kMany);
    QCOMPARE(countIn(desk), kMany);
}

// The commits that it would have read are forgotten: it compares all there is.
void ProgressTest::whoComesLateIsToldToo()
{
    const auto work = [this] {
        constexpr int kUntilSummedUp = 100; // commits
        for (int i = 0; i < kUntilSummedUp; ++i) {
            add(*m_laptop, 3);
            MN_VERIFY(m_laptopSync->sync());
        }
    };
    work();
    for (test::ManualClock *clock : {&m_server->clock, &m_laptop->clock()})
        clock->advance(401 * kDayMs);
    work();
    const qint64 all = countIn(*m_laptop);
    TestVault desk;
    desk.clock().advance(401 * kDayMs);
    const auto deskSync = joined(desk);
    QList<SyncProgress> told;
    deskSync->onProgress([&told](const SyncProgress &progress) { told += progress; });
    const auto report = deskSync->sync();
    MN_VERIFY(report);
    QCOMPARE(report->pulled, all);
    QVERIFY(told.size() > 3);
    QVERIFY(isGrowing(told));
    QCOMPARE(told.last().done(), all);
    QCOMPARE(countIn(desk), all);
}

void ProgressTest::attachmentsAreCountedBehindThem()
{
    constexpr int kFiles = 3;
    for (int i = 0; i < kFiles; ++i) {
        const auto sealed = wait((*m_laptop)->seal(
            u"scan.bin"_s, u"application/octet-stream"_s,
            [bytes = QByteArray(1'000, char('a' + i)), isRead = false]() mutable -> Result<QByteArray> {
                return std::exchange(isRead, true) ? QByteArray() : bytes;
            }));
        MN_VERIFY(sealed);
        MemoryChange memory;
        memory.content = u"with a file"_s;
        memory.addAttachments = {*sealed};
        MN_VERIFY(wait((*m_laptop)->add(memory)));
    }
    const auto isToldOfAll = [](const QList<SyncProgress> &all) {
        return all.last().attachments == kFiles && all.last().attachmentsDone == kFiles - 1 && all.last().left() == 0 &&
               all.last().done() == kFiles && std::ranges::is_sorted(all, {}, &SyncProgress::attachmentsDone);
    };
    QVERIFY(isToldOfAll(said(*m_laptopSync)));
    TestVault desk;
    const auto deskSync = joined(desk);
    QVERIFY(isToldOfAll(said(*deskSync)));
}

void ProgressTest::nothingIsSaidOfNothing()
{
    add(*m_laptop, 1);
    QVERIFY(!said(*m_laptopSync).isEmpty());
    QVERIFY(said(*m_laptopSync).isEmpty());
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::ProgressTest)
#include "progress_test.moc"
