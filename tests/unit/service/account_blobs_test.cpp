#include "server/service/account_service.h"
#include "tests/sim/memory_store.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/service/memory_blobs.h"
#include "tests/unit/service/pusher.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using server::test::MemoryBlobs;
using server::test::MemoryStore;

namespace {

constexpr qint64 kDay = 86'400'000;
const BlobName kBlob = idOf<BlobName>(7);
const ActorId kActor = idOf<ActorId>(2);

QByteArray chunkOf(quint64 size, quint64 n)
{
    return QByteArray(qsizetype(blobChunkSize(size, n)), char('a' + n));
}

} // namespace

// What devices do with sealed files, as the server answers it.
class AccountBlobsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aBlobIsReadOnceItIsWhole();
    void whatIsThereIsNotSentAgain();
    void aChunkHasItsSize();
    void whatIsTooLargeIsRefusedBeforeItIsSent();
    void aCommitIsOfExactlyTheseChunks();
    void whatIsWholeDoesNotChange();
    void aDamagedChunkIsToldAndSentAgain();
    void blobsCountAgainstTheQuota();
    void whatIsDroppedGoesAWeekLater();
    void whatIsNamedAgainStays();
    void roomIsMadeOfWhatWasDropped();
    void blobsAreTheirAccountsAlone();
    void anErasedAccountTakesItsBlobsAlong();
    void aServerWithoutBlobsSaysSo();

private:
    void bring(const BlobName &name, quint64 size)
    {
        QVERIFY(m_service->declareBlob(m_account, kActor, name, size));
        QList<Hash> hashes;
        for (quint64 n = 0; n < blobChunks(size); ++n) {
            QVERIFY(m_service->putBlobChunk(m_account, kActor, name, n, chunkOf(size, n)));
            hashes += blobChunkHash(chunkOf(size, n));
        }
        QVERIFY(m_service->commitBlob(m_account, kActor, name, hashes));
    }
    std::optional<ProblemCode> codeOf(const auto &answer) const
    {
        return answer ? std::nullopt : std::optional(answer.error().code);
    }
    quint64 used() { return m_store->accounts[m_account].account.used; }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<MemoryBlobs> m_blobs;
    mn::test::ManualClock m_clock;
    std::unique_ptr<AccountService> m_service;
    AccountId m_account;
};

namespace {

constexpr quint64 kTwoChunks = quint64(kBlobChunkBytes) + 300;

} // namespace

void AccountBlobsTest::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_blobs = std::make_unique<MemoryBlobs>();
    m_service = std::make_unique<AccountService>(*m_store, m_clock, Rules(), 3 * kTwoChunks, m_blobs.get());
    m_account = *m_service->create({Log().events(), {}, false});
}

void AccountBlobsTest::aBlobIsReadOnceItIsWhole()
{
    QCOMPARE(codeOf(m_service->putBlobChunk(m_account, kActor, kBlob, 0, "x")), ProblemCode::NotFound);
    QCOMPARE(m_service->declareBlob(m_account, kActor, kBlob, kTwoChunks).value(), (BlobReply{kTwoChunks, false, {}}));
    QVERIFY(m_service->putBlobChunk(m_account, kActor, kBlob, 0, chunkOf(kTwoChunks, 0)));
    QCOMPARE(codeOf(m_service->blobChunk(m_account, kActor, kBlob, 0)), ProblemCode::NotFound);
    bring(kBlob, kTwoChunks);
    for (quint64 n = 0; n < 2; ++n)
        QCOMPARE(m_service->blobChunk(m_account, kActor, kBlob, n)->bytes, chunkOf(kTwoChunks, n));
    QCOMPARE(codeOf(m_service->blobChunk(m_account, kActor, kBlob, 2)), ProblemCode::NotFound);
    QCOMPARE(m_service->blob(m_account, kActor, kBlob).value(), (BlobReply{kTwoChunks, true, {}}));
    QCOMPARE(m_service->blobs(m_account, kActor, {}, 10).value(), (BlobsReply{{{kBlob, true, false}}, false}));
}

void AccountBlobsTest::whatIsThereIsNotSentAgain()
{
    QVERIFY(m_service->declareBlob(m_account, kActor, kBlob, kTwoChunks));
    QVERIFY(m_service->putBlobChunk(m_account, kActor, kBlob, 1, chunkOf(kTwoChunks, 1)));
    const auto again = m_service->declareBlob(m_account, kActor, kBlob, kTwoChunks);
    QCOMPARE(again->chunks, QList<BlobPart>({{1, blobChunkHash(chunkOf(kTwoChunks, 1))}}));
    QCOMPARE(used(), kTwoChunks); // counted once
    QCOMPARE(codeOf(m_service->declareBlob(m_account, kActor, kBlob, kTwoChunks + 1)), ProblemCode::Conflict);
    bring(kBlob, kTwoChunks);
    QVERIFY(m_service->declareBlob(m_account, kActor, kBlob, kTwoChunks)->isComplete);
}

void AccountBlobsTest::aChunkHasItsSize()
{
    QVERIFY(m_service->declareBlob(m_account, kActor, kBlob, kTwoChunks));
    const QByteArray full = chunkOf(kTwoChunks, 0);
    for (const auto &[n, bytes] : std::initializer_list<std::pair<quint64, QByteArray>>{
             {0, full.chopped(1)}, {0, full + 'x'}, {1, full}, {1, QByteArray()}, {2, "x"}, {~quint64(0), "x"}})
        QCOMPARE(codeOf(m_service->putBlobChunk(m_account, kActor, kBlob, n, bytes)), ProblemCode::Malformed);
    QVERIFY(m_blobs->chunksOf[kBlob].empty());
}

void AccountBlobsTest::whatIsTooLargeIsRefusedBeforeItIsSent()
{
    AccountService roomy(*m_store, m_clock, Rules(), 0, m_blobs.get());
    QCOMPARE(codeOf(roomy.declareBlob(m_account, kActor, kBlob, kMaxBlobBytes + 1)), ProblemCode::TooLarge);
    QCOMPARE(codeOf(roomy.declareBlob(m_account, kActor, kBlob, ~quint64(0))), ProblemCode::TooLarge);
    QCOMPARE(codeOf(roomy.declareBlob(m_account, kActor, kBlob, 0)), ProblemCode::Malformed);
    QVERIFY(roomy.declareBlob(m_account, kActor, kBlob, kMaxBlobBytes));
    QCOMPARE(blobChunks(kMaxBlobBytes), quint64(512));
}

void AccountBlobsTest::aCommitIsOfExactlyTheseChunks()
{
    const Hash first = blobChunkHash(chunkOf(kTwoChunks, 0));
    const Hash second = blobChunkHash(chunkOf(kTwoChunks, 1));
    const auto commit = [&](const QList<Hash> &hashes) {
        return codeOf(m_service->commitBlob(m_account, kActor, kBlob, hashes));
    };
    QCOMPARE(commit({first, second}), ProblemCode::NotFound);
    QVERIFY(m_service->declareBlob(m_account, kActor, kBlob, kTwoChunks));
    QVERIFY(m_service->putBlobChunk(m_account, kActor, kBlob, 1, chunkOf(kTwoChunks, 1)));
    QCOMPARE(commit({first, second}), ProblemCode::Conflict); // one is not there
    QVERIFY(m_service->putBlobChunk(m_account, kActor, kBlob, 0, chunkOf(kTwoChunks, 0)));
    for (const QList<Hash> &other : {QList<Hash>{first}, {second, first}, {first, first}, {first, second, second}, {}})
        QCOMPARE(commit(other), ProblemCode::Conflict);
    QCOMPARE(commit({first, second}), std::nullopt);
    QCOMPARE(commit({first, second}), std::nullopt); // the answer was lost
}

void AccountBlobsTest::whatIsWholeDoesNotChange()
{
    bring(kBlob, kTwoChunks);
    QVERIFY(m_service->putBlobChunk(m_account, kActor, kBlob, 0, QByteArray(kBlobChunkBytes, 'z')));
    QCOMPARE(m_service->blobChunk(m_account, kActor, kBlob, 0)->bytes, chunkOf(kTwoChunks, 0));
}

void AccountBlobsTest::aDamagedChunkIsToldAndSentAgain()
{
    bring(kBlob, kTwoChunks);
    m_blobs->chunksOf[kBlob][1].second[5] = 'X';
    QCOMPARE(codeOf(m_service->blobChunk(m_account, kActor, kBlob, 1)), ProblemCode::BlobDamaged);
    QCOMPARE(codeOf(m_service->blobChunk(m_account, kActor, kBlob, 0)), ProblemCode::NotFound); // as a whole
    QVERIFY(!m_service->blobs(m_account, kActor, {}, 10)->blobs.first().isComplete);
    const auto there = m_service->declareBlob(m_account, kActor, kBlob, kTwoChunks);
    QCOMPARE(there->chunks.size(), 1);
    QCOMPARE(there->chunks.first().n, quint64(0));
    bring(kBlob, kTwoChunks);
    QCOMPARE(m_service->blobChunk(m_account, kActor, kBlob, 1)->bytes, chunkOf(kTwoChunks, 1));
    QCOMPARE(used(), kTwoChunks);
}

void AccountBlobsTest::blobsCountAgainstTheQuota()
{
    for (quint8 name = 1; name <= 3; ++name)
        QVERIFY(m_service->declareBlob(m_account, kActor, idOf<BlobName>(name), kTwoChunks));
    QCOMPARE(used(), 3 * kTwoChunks);
    QCOMPARE(codeOf(m_service->declareBlob(m_account, kActor, kBlob, 1)), ProblemCode::OverQuota);
    QCOMPARE(codeOf(m_service->blob(m_account, kActor, kBlob)), ProblemCode::NotFound);
    QCOMPARE(used(), 3 * kTwoChunks);
    // And so do rows beside them.
    server::test::Pusher pusher{.account = m_account, .number = 2};
    pusher.epoch = m_store->accounts[m_account].account.epoch;
    QCOMPARE(codeOf(m_service->push(m_account, kActor, pusher.request({pusher.change(5)}))), ProblemCode::OverQuota);
}

void AccountBlobsTest::whatIsDroppedGoesAWeekLater()
{
    bring(kBlob, kTwoChunks);
    bring(idOf<BlobName>(8), 300);
    QVERIFY(m_service->markBlobs(m_account, kActor, {{}, {kBlob}}));
    m_clock.advance(kDay);
    QVERIFY(m_service->markBlobs(m_account, kActor, {{}, {kBlob}})); // it stays at the first time
    m_clock.advance(6 * kDay - 1);
    QVERIFY(m_service->markBlobs(m_account, kActor, {}));
    QVERIFY(m_service->blobs(m_account, kActor, {}, 10)->blobs.first().isDropped);
    QVERIFY(m_service->blobChunk(m_account, kActor, kBlob, 0)); // who is late still gets it
    m_clock.advance(1);
    QVERIFY(m_service->markBlobs(m_account, kActor, {}));
    QCOMPARE(m_service->blobs(m_account, kActor, {}, 10).value(),
             (BlobsReply{{{idOf<BlobName>(8), true, false}}, false}));
    QVERIFY(!m_blobs->chunksOf.contains(kBlob));
    QCOMPARE(used(), quint64(300));
}

void AccountBlobsTest::whatIsNamedAgainStays()
{
    bring(kBlob, 300);
    const QList<Hash> hashes{blobChunkHash(chunkOf(300, 0))};
    for (const auto &keep : std::initializer_list<std::function<bool()>>{
             [&] { return m_service->markBlobs(m_account, kActor, {{kBlob}, {}}).has_value(); },
             [&] { return m_service->markBlobs(m_account, kActor, {{kBlob}, {kBlob}}).has_value(); },
             [&] { return m_service->declareBlob(m_account, kActor, kBlob, 300).has_value(); },
             [&] { return m_service->commitBlob(m_account, kActor, kBlob, hashes).has_value(); }}) {
        QVERIFY(m_service->markBlobs(m_account, kActor, {{}, {kBlob}}));
        QVERIFY(keep());
        m_clock.advance(8 * kDay);
        QVERIFY(m_service->markBlobs(m_account, kActor, {}));
        QVERIFY(m_service->blobChunk(m_account, kActor, kBlob, 0));
    }
}

void AccountBlobsTest::roomIsMadeOfWhatWasDropped()
{
    for (quint8 name = 1; name <= 3; ++name)
        bring(idOf<BlobName>(name), kTwoChunks);
    QVERIFY(m_service->markBlobs(m_account, kActor, {{}, {idOf<BlobName>(2)}}));
    // Not enough: refused, but what nobody names is gone all the same.
    QCOMPARE(codeOf(m_service->declareBlob(m_account, kActor, kBlob, 2 * kTwoChunks)), ProblemCode::OverQuota);
    QCOMPARE(used(), 2 * kTwoChunks);
    QVERIFY(!m_blobs->chunksOf.contains(idOf<BlobName>(2)));
    QVERIFY(m_service->declareBlob(m_account, kActor, kBlob, kTwoChunks));
    QCOMPARE(used(), 3 * kTwoChunks);
}

void AccountBlobsTest::blobsAreTheirAccountsAlone()
{
    bring(kBlob, 300);
    QCOMPARE(codeOf(m_service->blobChunk(m_account, idOf<ActorId>(9), kBlob, 0)), ProblemCode::UnknownDevice);
    QCOMPARE(codeOf(m_service->blobs(idOf<AccountId>(9), kActor, {}, 10)), ProblemCode::NoAccount);
    Log log;
    log.add(3, 2);
    log.revoke({cut(3, 0)}, 2);
    QVERIFY(m_service->append(m_account, {log.events().sliced(1), {}, false}));
    QCOMPARE(codeOf(m_service->blobChunk(m_account, idOf<ActorId>(3), kBlob, 0)), ProblemCode::DeviceRevoked);
    QCOMPARE(codeOf(m_service->declareBlob(m_account, idOf<ActorId>(3), idOf<BlobName>(8), 300)),
             ProblemCode::DeviceRevoked);
    QCOMPARE(codeOf(m_service->markBlobs(m_account, idOf<ActorId>(3), {{}, {kBlob}})), ProblemCode::DeviceRevoked);
}

void AccountBlobsTest::anErasedAccountTakesItsBlobsAlong()
{
    bring(kBlob, kTwoChunks);
    QVERIFY(!m_blobs->chunksOf.empty());
    QVERIFY(m_service->askErasure(m_account, kActor));
    QVERIFY(m_service->blob(m_account, kActor, kBlob)); // for now
    m_clock.advance(7 * kDay);
    QCOMPARE(m_service->eraseDue().value(), QList<AccountId>{m_account});
    QVERIFY(m_blobs->chunksOf.empty());
    QVERIFY(!m_service->blob(m_account, kActor, kBlob));
}

void AccountBlobsTest::aServerWithoutBlobsSaysSo()
{
    AccountService none(*m_store, m_clock);
    QCOMPARE(codeOf(none.blobs(m_account, kActor, {}, 10)), ProblemCode::NotFound);
    QCOMPARE(codeOf(none.declareBlob(m_account, kActor, kBlob, 300)), ProblemCode::NotFound);
    QCOMPARE(codeOf(none.putBlobChunk(m_account, kActor, kBlob, 0, "x")), ProblemCode::NotFound);
    QCOMPARE(codeOf(none.markBlobs(m_account, kActor, {})), ProblemCode::NotFound);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::AccountBlobsTest)
#include "account_blobs_test.moc"
