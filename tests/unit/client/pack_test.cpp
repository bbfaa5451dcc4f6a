#include "tests/support/counting_embedder.h"
#include "tests/unit/client/meaning_device.h"
#include "tests/unit/http/running_server.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::sync {

using namespace Qt::StringLiterals;
using mn::test::CountingEmbedder;
using mn::test::wait;

namespace {

constexpr int kMemories = 60;

MemoryChange note(const QString &content)
{
    MemoryChange change;
    change.content = content;
    return change;
}

} // namespace

// Vectors go from the device that has made them to one that comes later: a real server, real vaults, and a model that
// counts what it is asked to read.
class PackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNameSaysWhatItIsToWhoHasTheKey();
    void aNewDeviceFindsByMeaningAndReadsNothing();
    void whatWasWrittenSinceIsReadAndNothingElse();
    void oneThatHasGrownIsBroughtAnewAndTheOldOneGoes();
    void aPurgeReplacesIt();
    void anotherModelIgnoresItAndLeavesIt();
    void aFewMemoriesAreNotWorthIt();
    void whatTheServerChangedIsRefused_data();
    void whatTheServerChangedIsRefused();
    void afterACutThereIsOneUnderTheNewKey();

private:
    struct Device : test::MeaningDevice<CountingEmbedder> {
        qint64 pending() { return wait((*vault)->vectorPackState())->pending; }
        int found(const QString &text)
        {
            const auto answer =
                wait((*vault)->search(ReadView::everything(), {.text = text, .mode = SearchMode::Meaning}));
            return answer ? int(answer->hits.size()) : -1;
        }
        void add(int count, const QString &about)
        {
            MN_VERIFY(wait((*vault)->save(Durability::Batch, [&](Saving &saving) -> Result<void> {
                for (int i = 0; i < count; ++i)
                    MN_TRY(saving.add({}, note(u"%1 number %2"_s.arg(about).arg(i))));
                return {};
            })));
        }
        void makeMeaning() { MN_VERIFY(wait((*vault)->catchUpIndex())); }
    };
    void join(Device &device)
    {
        auto joined =
            SyncClient::joinAccount(**device.vault, device.vault->clock(), {.url = m_server->url()}, m_phrase);
        MN_VERIFY(joined);
        MN_VERIFY(device.sync());
    }
    // Blobs that are not about to go.
    QList<BlobName> blobs()
    {
        QList<BlobName> names;
        const auto account = m_first->client->account();
        const auto devices = m_first->client->devices();
        const auto page = m_server->accounts.blobs(account->id, devices->first().id, {}, 100);
        for (const BlobEntry &entry : page->blobs)
            if (entry.isComplete && !entry.isDropped)
                names += entry.blob;
        return names;
    }
    AccountId account() { return m_first->client->account()->id; }

    std::unique_ptr<server::test::Running> m_server;
    std::unique_ptr<Device> m_first;
    RecoveryPhrase m_phrase = RecoveryPhrase::make();
};

// One device with memories and their meaning, which the server has.
void PackTest::init()
{
    m_first.reset();
    m_server = std::make_unique<server::test::Running>();
    m_first = std::make_unique<Device>();
    const auto created =
        SyncClient::createAccount(**m_first->vault, m_first->vault->clock(), {.url = m_server->url()}, m_phrase);
    MN_VERIFY(created);
    m_first->add(kMemories, u"lighthouse"_s);
    MN_VERIFY(m_first->sync());
    QVERIFY(blobs().isEmpty()); // there is no meaning yet
    m_first->makeMeaning();
    MN_VERIFY(m_first->sync());
    QCOMPARE(blobs().size(), 1);
}

void PackTest::aNameSaysWhatItIsToWhoHasTheKey()
{
    using sync::test::idOf;
    const AccountId one = idOf<AccountId>(1);
    const SecretBytes key = SecretBytes::random(32);
    const PackSeal seal(one, key);
    const PackLabel label{.model = 7, .memories = 20'000, .purged = 3, .drawn = 0xdeadbeef};
    const BlobName name = seal.nameOf(label);
    QCOMPARE(seal.labelOf(name), std::optional(label));
    PackLabel next = label;
    next.drawn += 1;
    QVERIFY(seal.nameOf(next) != name);
    const PackSeal other(idOf<AccountId>(2), key);
    const PackSeal later(one, SecretBytes::random(32));
    QVERIFY(!other.labelOf(name));
    QVERIFY(!later.labelOf(name));
    for (int at = 0; at < BlobName::kBytes; ++at)
        for (int bit = 0; bit < 8; ++bit) {
            BlobName changed = name;
            changed.data()[at] ^= quint8(1 << bit);
            QVERIFY(!seal.labelOf(changed));
        }
    const auto sealed = seal.seal(name, "vectors");
    MN_VERIFY(sealed);
    QCOMPARE(seal.open(name, *sealed).value(), "vectors"_ba);
    QVERIFY(!seal.open(seal.nameOf(next), *sealed));
    QVERIFY(!other.open(name, *sealed));
    QVERIFY(!later.open(name, *sealed));
}

void PackTest::aNewDeviceFindsByMeaningAndReadsNothing()
{
    Device second;
    join(second);
    QCOMPARE(second.pending(), 0);
    QVERIFY(second.found(u"lighthouse"_s) > 0);
    QCOMPARE(second.letters.read(), 0);
    second.makeMeaning();
    QCOMPARE(second.letters.read(), 0);
    // Nor does it bring another one.
    MN_VERIFY(second.sync());
    QCOMPARE(blobs().size(), 1);
}

void PackTest::whatWasWrittenSinceIsReadAndNothingElse()
{
    m_first->add(5, u"harbour"_s);
    MN_VERIFY(m_first->sync());
    QCOMPARE(blobs().size(), 1);
    Device second;
    join(second);
    QVERIFY(second.found(u"lighthouse"_s) > 0);
    QCOMPARE(second.letters.read(), 0);
    second.makeMeaning();
    QCOMPARE(second.letters.read(), 5);
}

void PackTest::oneThatHasGrownIsBroughtAnewAndTheOldOneGoes()
{
    const BlobName before = blobs().first();
    m_first->add(20, u"harbour"_s);
    m_first->makeMeaning();
    MN_VERIFY(m_first->sync());
    QCOMPARE(blobs(), QList<BlobName>{before}); // not for so few
    m_first->add(2 * kMemories, u"island"_s);
    m_first->makeMeaning();
    MN_VERIFY(m_first->sync());
    QCOMPARE(blobs().size(), 1);
    QVERIFY(blobs().first() != before);
    Device second;
    join(second);
    QCOMPARE(second.pending(), 0);
    QCOMPARE(second.letters.read(), 0);
}

void PackTest::aPurgeReplacesIt()
{
    const BlobName before = blobs().first();
    const auto list = wait((*m_first->vault)->list(ReadView::everything(), {.filter = {}, .limit = 1}));
    MN_VERIFY(list);
    MN_VERIFY(wait((*m_first->vault)->purge({list->first().id})));
    m_first->makeMeaning();
    MN_VERIFY(m_first->sync());
    QCOMPARE(blobs().size(), 1);
    QVERIFY(blobs().first() != before);
}

void PackTest::anotherModelIgnoresItAndLeavesIt()
{
    const BlobName before = blobs().first();
    Device second;
    second.letters.setVersion(2);
    join(second);
    QVERIFY(second.pending() > 0);
    MN_VERIFY(second.sync());
    QCOMPARE(blobs(), QList<BlobName>{before});
    second.makeMeaning();
    QCOMPARE(second.letters.read(), kMemories);
    // Each model has its own, and neither takes the other's for rubbish.
    MN_VERIFY(second.sync());
    QCOMPARE(blobs().size(), 2);
    MN_VERIFY(m_first->sync());
    QCOMPARE(blobs().size(), 2);
}

void PackTest::aFewMemoriesAreNotWorthIt()
{
    Device alone;
    const auto created = SyncClient::createAccount(**alone.vault, alone.vault->clock(), {.url = m_server->url()},
                                                   RecoveryPhrase::make());
    MN_VERIFY(created);
    alone.add(10, u"lighthouse"_s);
    alone.makeMeaning();
    MN_VERIFY(alone.sync());
    const auto page = m_server->accounts.blobs(alone.client->account()->id, alone.client->devices()->first().id, {}, 9);
    QVERIFY(page->blobs.isEmpty());
}

void PackTest::whatTheServerChangedIsRefused_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"changed", "cut", "empty", "older", "another account's", "lost"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void PackTest::whatTheServerChangedIsRefused()
{
    QFETCH(const QString, how);
    const BlobName name = blobs().first();
    QByteArray bytes = m_server->blobs.read(account(), name, 0).value();
    BlobName serving = name;
    if (how == u"changed") {
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    } else if (how == u"cut") {
        bytes.chop(100);
    } else if (how == u"empty") {
        bytes.fill('\0');
    } else if (how == u"older") {
        m_first->add(2 * kMemories, u"island"_s);
        m_first->makeMeaning();
        MN_VERIFY(m_first->sync());
        serving = blobs().first();
        QVERIFY(serving != name);
    } else if (how == u"another account's") {
        Device other;
        const auto created = SyncClient::createAccount(**other.vault, other.vault->clock(), {.url = m_server->url()},
                                                       RecoveryPhrase::make());
        MN_VERIFY(created);
        other.add(kMemories, u"lighthouse"_s);
        other.makeMeaning();
        MN_VERIFY(other.sync());
        const AccountId theirs = other.client->account()->id;
        const auto page = m_server->accounts.blobs(theirs, other.client->devices()->first().id, {}, 9);
        QCOMPARE(page->blobs.size(), 1);
        bytes = m_server->blobs.read(theirs, page->blobs.first().blob, 0).value();
    }
    if (how == u"lost")
        MN_VERIFY(m_server->blobs.removeChunk(account(), serving, 0));
    else // with a hash that is right: it is the server that lies
        MN_VERIFY(m_server->blobs.put(account(), serving, 0, blobChunkHash(bytes), bytes));

    Device second;
    join(second);
    const auto report = second.sync();
    MN_VERIFY(report);
    QCOMPARE(int(report->standing), int(Standing::Synced));
    QVERIFY(second.pending() > 0); // as if there were none
    QCOMPARE(wait((*second.vault)->vectorPackState())->memories, 0);
    QCOMPARE(wait((*second.vault)->count(ReadView::everything(), {})).value(),
             wait((*m_first->vault)->count(ReadView::everything(), {})).value());
    second.makeMeaning();
    QCOMPARE(second.letters.read(), int(wait((*second.vault)->count(ReadView::everything(), {})).value()));
    QVERIFY(second.found(u"lighthouse"_s) > 0);
}

void PackTest::afterACutThereIsOneUnderTheNewKey()
{
    const BlobName before = blobs().first();
    Device second;
    join(second);
    const auto devices = m_first->client->devices();
    MN_VERIFY(devices);
    QCOMPARE(devices->size(), 2);
    MN_VERIFY(m_first->client->revokeDevice(devices->last().id));
    MN_VERIFY(m_first->sync());
    MN_VERIFY(m_first->sync());
    QCOMPARE(blobs().size(), 1);
    QVERIFY(blobs().first() != before);
    Device third;
    join(third);
    QCOMPARE(third.pending(), 0);
    QCOMPARE(third.letters.read(), 0);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::PackTest)
#include "pack_test.moc"
