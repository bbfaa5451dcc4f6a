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

MemoryChange content(const QString &text)
{
    MemoryChange change;
    change.content = text;
    return change;
}

} // namespace

// The last week of an account: a real server and real vaults; only time is the test's.
class EndingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void bothHearOfItAndGoOnUntilItsDay();
    void whoWasAwayHearsOfItWhenItIsTakenBack();
    void onItsDayNothingOfItIsLeft();
    void anExportThatIsStoppedLeavesTheOldFile();

private:
    void pass(qint64 ms)
    {
        for (test::ManualClock *clock : {&m_server->clock, &m_laptop->clock(), &m_desk->clock()})
            clock->advance(ms);
    }
    static std::optional<qint64> known(TestVault &vault) { return SyncClient::eraseAt(*vault).value_or(std::nullopt); }

    std::unique_ptr<server::test::Running> m_server;
    std::unique_ptr<TestVault> m_laptop;
    std::unique_ptr<TestVault> m_desk;
    std::unique_ptr<SyncClient> m_laptopSync;
    std::unique_ptr<SyncClient> m_deskSync;
    std::stop_source m_stop;
};

void EndingTest::init()
{
    m_laptopSync.reset();
    m_deskSync.reset();
    m_stop = std::stop_source();
    m_server = std::make_unique<server::test::Running>();
    m_laptop = std::make_unique<TestVault>();
    m_desk = std::make_unique<TestVault>();
    const ServerAddress address{.url = m_server->url()};
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    auto created = SyncClient::createAccount(**m_laptop, m_laptop->clock(), address, phrase, m_stop.get_token());
    MN_VERIFY(created);
    m_laptopSync = *std::move(created);
    MN_VERIFY(m_laptopSync->sync());
    auto joined = SyncClient::joinAccount(**m_desk, m_desk->clock(), address, phrase);
    MN_VERIFY(joined);
    m_deskSync = *std::move(joined);
    MN_VERIFY(m_deskSync->sync());
}

void EndingTest::bothHearOfItAndGoOnUntilItsDay()
{
    const auto asked = m_laptopSync->deleteAccount();
    MN_VERIFY(asked);
    QCOMPARE(*asked, std::optional(m_server->clock.now() + 7 * kDayMs));
    QCOMPARE(known(*m_laptop), *asked);
    QVERIFY(!known(*m_desk));
    pass(7 * kDayMs - 1000);
    MN_VERIFY(wait((*m_laptop)->add(content(u"in the last second"_s))));
    const auto pushed = m_laptopSync->sync();
    MN_VERIFY(pushed);
    QCOMPARE(pushed->pushed, 1);
    const auto pulled = m_deskSync->sync();
    MN_VERIFY(pulled);
    QCOMPARE(pulled->pulled, 1);
    QCOMPARE(pulled->eraseAt, *asked);
    QCOMPARE(known(*m_desk), *asked);
}

void EndingTest::whoWasAwayHearsOfItWhenItIsTakenBack()
{
    MN_VERIFY(m_laptopSync->deleteAccount());
    QVERIFY(m_deskSync->sync()->eraseAt);
    pass(6 * kDayMs);
    MN_VERIFY(m_laptopSync->keepAccount());
    QVERIFY(!known(*m_laptop));
    pass(2 * kDayMs);
    QVERIFY(m_server->accounts.eraseDue()->isEmpty());
    QVERIFY(known(*m_desk)); // until it asks
    const auto back = m_deskSync->sync();
    MN_VERIFY(back);
    QVERIFY(!back->eraseAt);
    QVERIFY(!known(*m_desk));
}

void EndingTest::onItsDayNothingOfItIsLeft()
{
    const auto id = wait((*m_desk)->add(content(u"kept on both"_s)));
    MN_VERIFY(m_deskSync->sync());
    MN_VERIFY(m_laptopSync->sync());
    MN_VERIFY(m_laptopSync->deleteAccount());
    pass(7 * kDayMs);
    for (auto *client : {m_deskSync.get(), m_laptopSync.get()}) {
        const auto gone = client->sync();
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, Errc::NoAccount);
        QCOMPARE(client->keepAccount().error().code, Errc::NoAccount);
    }
    QCOMPARE(m_server->accounts.eraseDue()->size(), 1);
    const auto left = m_deskSync->deleteAccount(); // again, of what is gone
    MN_VERIFY(left);
    QVERIFY(!*left);
    QVERIFY(!*SyncClient::isInAccount(**m_desk));
    QVERIFY(!known(*m_desk));
    QCOMPARE(wait((*m_laptop)->get(ReadView::everything(), *id))->content, u"kept on both"_s);
}

void EndingTest::anExportThatIsStoppedLeavesTheOldFile()
{
    LocalFileSystem files;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"account.cbor"_s);
    const auto whole = m_laptopSync->exportAccount(files, path);
    MN_VERIFY(whole);
    const auto before = readFile(files, path, 1 << 20);
    MN_VERIFY(before);
    QCOMPARE(before->size(), whole->bytes);
    MN_VERIFY(wait((*m_laptop)->add(content(u"one more"_s))));
    MN_VERIFY(m_laptopSync->sync());
    int pages = 0;
    const auto stopped = m_laptopSync->exportAccount(files, path, [&](qint64 bytes, qint64 expected) {
        QVERIFY(bytes <= expected);
        if (++pages == 2)
            m_stop.request_stop();
    });
    QCOMPARE(stopped.error().code, Errc::Cancelled);
    QCOMPARE(pages, 2);
    QCOMPARE(readFile(files, path, 1 << 20).value(), *before);
    QCOMPARE(files.list(folder.path()), QStringList{u"account.cbor"_s});
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::EndingTest)
#include "ending_test.moc"
