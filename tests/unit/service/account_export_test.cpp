#include "server/service/account_service.h"
#include "sync/protocol/limits.h"
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
using server::test::Pusher;

namespace {

const ActorId kActor = idOf<ActorId>(2);
constexpr quint64 kTwoChunks = quint64(kBlobChunkBytes) + 300;

} // namespace

// All that the server holds about an account, as it says it.
class AccountExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itIsAllThereIs();
    void noPageIsLargerThanOneMayBe();
    void aBlobThatIsNotWholeIsAsItIs();
    void aDamagedChunkIsSaidToBe();
    void whatGoesInBetweenIsLeftOut();
    void aPlaceThatNobodyNamedIsRefused();
    void itIsForItsOwnDevicesAlone();

private:
    void push(quint8 record, const QByteArray &body = "body")
    {
        const PushRequest request = m_device.request({m_device.change(record, {}, RecordKind::Live, body)});
        QVERIFY(m_service->push(m_account, kActor, request));
        m_device.accepted(request);
    }
    void bring(const BlobName &name, quint64 size, quint64 chunks)
    {
        QVERIFY(m_service->declareBlob(m_account, kActor, name, size));
        QList<Hash> hashes;
        for (quint64 n = 0; n < chunks; ++n) {
            const QByteArray bytes(qsizetype(blobChunkSize(size, n)), char('a' + n));
            QVERIFY(m_service->putBlobChunk(m_account, kActor, name, n, bytes));
            hashes += blobChunkHash(bytes);
        }
        if (chunks == blobChunks(size))
            QVERIFY(m_service->commitBlob(m_account, kActor, name, hashes));
    }
    QList<ExportPage> pages()
    {
        QList<ExportPage> all;
        std::optional<ExportCursor> next;
        do {
            const auto page = m_service->exportPage(m_account, kActor, next);
            if (!page || all.size() > 1000)
                qFatal("an export does not end");
            all += *page;
            next = page->next;
        } while (next);
        return all;
    }
    // Of one kind, over all pages.
    template <class T> QList<T> items(std::optional<T> ExportItem::*member)
    {
        QList<T> all;
        for (const ExportPage &page : pages())
            for (const ExportItem &item : page.items)
                if (item.*member)
                    all += *(item.*member);
        return all;
    }

    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<MemoryBlobs> m_blobs;
    mn::test::ManualClock m_clock;
    std::unique_ptr<AccountService> m_service;
    Log m_log;
    AccountId m_account;
    Pusher m_device;
};

void AccountExportTest::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_blobs = std::make_unique<MemoryBlobs>();
    m_service = std::make_unique<AccountService>(*m_store, m_clock, Rules(), 0, m_blobs.get());
    m_log = Log();
    m_account = *m_service->create({m_log.events(), {{1, idOf<BoxPublicKey>(1), "wrapped"}}, false});
    m_device = Pusher{.account = m_account, .number = 2, .epoch = m_store->accounts[m_account].account.epoch};
}

void AccountExportTest::itIsAllThereIs()
{
    m_log.add(3, 2);
    QVERIFY(m_service->append(m_account, {{m_log.events().last()}, {}, false}));
    Prekey prekey{kActor, idOf<BoxPublicKey>(9), 1, {}};
    prekey.signature = keyOf(2).sign(signed_as::kPrekey, prekeyBytes(m_account, prekey));
    QVERIFY(m_service->putPrekey(m_account, prekey));
    for (quint8 record = 1; record <= 40; ++record)
        push(record);
    bring(idOf<BlobName>(7), kTwoChunks, 2);
    bring(idOf<BlobName>(8), 300, 1);
    QVERIFY(m_service->pull(m_account, kActor, m_device.epoch, 3, 10)); // it was seen
    const auto asked = m_service->askErasure(m_account, kActor);

    const MemoryStore::Account &held = m_store->accounts[m_account];
    const auto accounts = items(&ExportItem::account);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first(), (ExportAccount{.account = m_account,
                                              .epoch = held.account.epoch,
                                              .head = 40,
                                              .gcFloor = 0,
                                              .recovery = keyOf(100).verifyingKey(),
                                              .used = held.account.used,
                                              .eraseAt = asked->eraseAt}));
    const auto devices = items(&ExportItem::device);
    QCOMPARE(devices.size(), 2);
    QCOMPARE(devices.first(),
             (ExportDevice{kActor, 3, quint64(m_clock.now()), 0, Head{kActor, m_device.n, m_device.last}}));
    QCOMPARE(items(&ExportItem::event), m_log.events());
    QCOMPARE(items(&ExportItem::prekey), QList<Prekey>{prekey});
    QCOMPARE(items(&ExportItem::wrap), QList<Wrap>({{1, idOf<BoxPublicKey>(1), "wrapped"}}));
    const auto commits = items(&ExportItem::commit);
    QCOMPARE(commits.size(), 40);
    QCOMPARE(commits.last(), (ExportCommit{40, quint64(m_clock.now()), held.commits.last().commit}));
    const auto rows = items(&ExportItem::row);
    QCOMPARE(rows.size(), 40);
    for (const ExportRow &row : rows)
        QCOMPARE(row, (ExportRow{held.rows[row.row.record].seq, held.rows[row.row.record].row}));
    QCOMPARE(items(&ExportItem::blob),
             QList<ExportBlob>({{idOf<BlobName>(7), kTwoChunks, true, {}}, {idOf<BlobName>(8), 300, true, {}}}));
    const auto chunks = items(&ExportItem::chunk);
    QCOMPARE(chunks.size(), 3);
    QCOMPARE(chunks[1], (ExportChunk{idOf<BlobName>(7), 1, QByteArray(300, 'b')}));
    const auto noted = items(&ExportItem::audit); // that it is taken along, too
    QCOMPARE(noted, m_service->audit(m_account, kActor, 0, 500)->entries);
    for (const ExportPage &page : pages())
        for (const ExportItem &item : page.items)
            QVERIFY(item.isOne() && !item.end);
}

void AccountExportTest::noPageIsLargerThanOneMayBe()
{
    const QByteArray large(200'000, 'x');
    for (quint8 record = 1; record <= 60; ++record)
        push(record, large);
    bring(idOf<BlobName>(7), 3 * kTwoChunks, blobChunks(3 * kTwoChunks));
    for (quint8 name = 20; name < 60; ++name)
        bring(idOf<BlobName>(name), 300'000, 1);
    qsizetype bytes = 0;
    const auto all = pages();
    for (const ExportPage &page : all) {
        const qsizetype size = toCbor(page).size();
        QVERIFY(size <= kMaxRequestBytes);
        bytes += size;
    }
    QVERIFY(all.size() <= 16 + bytes / (kMaxPageBytes / 2)); // nor are there many small ones
    QCOMPARE(items(&ExportItem::row).size(), 60);
    QCOMPARE(items(&ExportItem::blob).size(), 41);
    QCOMPARE(items(&ExportItem::chunk).size(), 40 + qsizetype(blobChunks(3 * kTwoChunks)));
}

void AccountExportTest::aBlobThatIsNotWholeIsAsItIs()
{
    bring(idOf<BlobName>(7), kTwoChunks, 1);
    QVERIFY(m_service->markBlobs(m_account, kActor, {{}, {idOf<BlobName>(7)}}));
    QCOMPARE(items(&ExportItem::blob),
             QList<ExportBlob>({{idOf<BlobName>(7), kTwoChunks, false, quint64(m_clock.now())}}));
    const auto chunks = items(&ExportItem::chunk);
    QCOMPARE(chunks.size(), 1);
    QCOMPARE(chunks.first().n, quint64(0));
}

void AccountExportTest::aDamagedChunkIsSaidToBe()
{
    bring(idOf<BlobName>(7), kTwoChunks, 2);
    m_blobs->chunksOf[idOf<BlobName>(7)][0].second[5] = '!';
    const auto chunks = items(&ExportItem::chunk);
    QCOMPARE(chunks.size(), 2);
    QVERIFY(!chunks[0].bytes);
    QVERIFY(chunks[1].bytes);
}

void AccountExportTest::whatGoesInBetweenIsLeftOut()
{
    bring(idOf<BlobName>(7), 2 * kTwoChunks, blobChunks(2 * kTwoChunks));
    bring(idOf<BlobName>(8), 300, 1);
    std::optional<ExportCursor> next;
    qsizetype chunks = 0;
    do {
        const auto page = m_service->exportPage(m_account, kActor, next);
        QVERIFY(page);
        const bool hasBegun = std::ranges::any_of(page->items, [](const auto &item) { return item.chunk.has_value(); });
        if (hasBegun && chunks == 0) {
            m_store->accounts[m_account].blobs.remove(idOf<BlobName>(7));
            m_blobs->chunksOf.erase(idOf<BlobName>(7));
        }
        for (const ExportItem &item : page->items)
            chunks += item.chunk.has_value();
        next = page->next;
    } while (next);
    QCOMPARE(chunks, 2); // the first of one, and all of the other
}

void AccountExportTest::aPlaceThatNobodyNamedIsRefused()
{
    push(5);
    const auto at = [](quint8 section, quint8 rest) {
        return *ExportCursor::fromBytes(QByteArray(1, char(section)) + QByteArray(40, char(rest)));
    };
    for (const quint8 section : {6, 7, 255})
        QCOMPARE(m_service->exportPage(m_account, kActor, at(section, 0)).error().code, ProblemCode::Malformed);
    for (quint8 section = 0; section < 6; ++section) {
        const auto page = m_service->exportPage(m_account, kActor, at(section, 0xff));
        QVERIFY(page);
        QVERIFY(page->items.isEmpty() || section == 0 || section == 3);
    }
}

void AccountExportTest::itIsForItsOwnDevicesAlone()
{
    QCOMPARE(m_service->exportPage(m_account, idOf<ActorId>(9), {}).error().code, ProblemCode::UnknownDevice);
    m_log.add(3, 2);
    m_log.revoke({cut(3, 0)}, 2);
    QVERIFY(m_service->append(m_account, {m_log.events().sliced(1), {}, false}));
    QCOMPARE(m_service->exportPage(m_account, idOf<ActorId>(3), {}).error().code, ProblemCode::DeviceRevoked);
    const auto page = m_service->exportPage(m_account, kActor, {});
    QCOMPARE(m_service->exportPage(m_account, idOf<ActorId>(3), page->next).error().code, ProblemCode::DeviceRevoked);
    QCOMPARE(m_service->exportPage(idOf<AccountId>(9), kActor, {}).error().code, ProblemCode::NoAccount);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::AccountExportTest)
#include "account_export_test.moc"
