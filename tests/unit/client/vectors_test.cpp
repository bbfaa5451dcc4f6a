#include "sync/client/sealed_pack.h"
#include "sync/protocol/routes.h"
#include "tests/support/letter_embedder.h"
#include "tests/unit/client/meaning_device.h"
#include "tests/unit/http/running_server.h"
#include <QTest>
#include <mutex>

namespace mn::sync {

using namespace Qt::StringLiterals;
using mn::test::LetterEmbedder;
using mn::test::wait;

namespace {

constexpr int kDimensions = 384; // as servers have them

} // namespace

// Vectors go to a server where account and person allow it, and nowhere else: a real server, real vaults.
class VectorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingLeavesWithoutTheAccountsConsent();
    void nothingLeavesWithoutThePersonsYesOnThisDevice();
    void theRightRecordIsFound();
    void whatChangesIsFollowed();
    void whatWentToTheTrashIsNotFound();
    void whatIsPurgedIsNotFound();
    void withdrawnOnOneDeviceNoneSendsAny();
    void whatIsWithdrawnWhileASyncSendsStaysSo();
    void allowedAnewWhileASyncRunsItStaysSo();
    void whatTheServerHasLostIsSentAgain();
    void manyGoInSeveralSteps();
    void anotherModelSendsNothing();
    void anotherServerIsNotAllowedBefore();

private:
    struct Device : test::MeaningDevice<LetterEmbedder> {
        explicit Device(int dimensions = kDimensions) : MeaningDevice(dimensions) {}
        RecordId add(const QString &content)
        {
            MemoryChange note;
            note.content = content;
            const auto added = wait((*vault)->add(note));
            return added.value_or(RecordId());
        }
        Result<SyncReport> settle()
        {
            MN_TRY(wait((*vault)->catchUpIndex()));
            return sync();
        }
        VectorSync &vectors() { return client->vectors(); }
    };
    void join(Device &device)
    {
        MN_VERIFY(SyncClient::joinAccount(**device.vault, device.vault->clock(), {.url = m_server->url()}, m_phrase));
        MN_VERIFY(device.settle());
    }
    AccountId account() { return m_first->client->account()->id; }
    qint64 there() { return m_server->vectors.count(account()).value(); }
    // As the device asks the server.
    static QList<RecordId> nearest(Device &device, const QString &text, int limit)
    {
        const Vector question = device.letters.embedQuery(text, {}).value();
        const auto found = device.vectors().search(device.letters.model(), question, limit);
        if (!found)
            return {RecordId()}; // of nobody
        QList<RecordId> records;
        for (const VectorHit &hit : *found)
            records += hit.record;
        return records;
    }
    QList<RecordId> nearest(const QString &text, int limit) { return nearest(*m_first, text, limit); }

    // `act` once, at the next request of that kind, before it is answered.
    void whenAsked(const char *method, const char *route, std::function<void()> act)
    {
        const std::lock_guard lock(m_mutex);
        m_awaited = QByteArray("\"method\":\"") + method + "\",\"route\":\"" + route + '"';
        m_act = std::move(act);
    }
    void asked(const QByteArray &line)
    {
        std::function<void()> act;
        {
            const std::lock_guard lock(m_mutex);
            if (m_act && line.contains(m_awaited))
                act = std::exchange(m_act, {});
        }
        if (act)
            act();
    }

    std::mutex m_mutex;
    QByteArray m_awaited;
    std::function<void()> m_act;
    std::unique_ptr<server::test::Running> m_server;
    std::unique_ptr<Device> m_first;
    RecordId m_cat;
    RecordId m_tax;
    RecoveryPhrase m_phrase = RecoveryPhrase::make();
};

// One device in sync, with two memories and their meaning.
void VectorsTest::init()
{
    m_first.reset();
    server::ApiOptions answers;
    answers.log = [this](const QByteArray &line) { asked(line); };
    m_server = std::make_unique<server::test::Running>(server::HttpOptions(), answers);
    m_first = std::make_unique<Device>();
    MN_VERIFY(SyncClient::createAccount(**m_first->vault, m_first->vault->clock(), {.url = m_server->url()}, m_phrase));
    m_cat = m_first->add(u"aaaa bbbb"_s);
    m_tax = m_first->add(u"yyyy zzzz"_s);
    const auto report = m_first->settle();
    MN_VERIFY(report);
    QCOMPARE(int(report->standing), int(Standing::Synced));
}

void VectorsTest::nothingLeavesWithoutTheAccountsConsent()
{
    m_first->add(u"cccc"_s);
    MN_VERIFY(m_first->settle());
    QCOMPARE(there(), 0);
    const auto look = m_first->vectors().look();
    MN_VERIFY(look);
    QVERIFY(!look->account.allowedAt && !look->isAllowedHere);
    // Nor does a question.
    const Vector question = m_first->letters.embedQuery(u"aa"_s, {}).value();
    QCOMPARE(m_first->vectors().search(m_first->letters.model(), question, 1).error().code, Errc::NetworkForbidden);
}

// Whatever the server says: that the account allowed it is its word.
void VectorsTest::nothingLeavesWithoutThePersonsYesOnThisDevice()
{
    const auto devices = m_first->client->devices();
    MN_VERIFY(devices);
    const VectorModel model = vectorModelOf(m_first->letters.model());
    QVERIFY(m_server->accounts.allowVectors(account(), devices->first().id, model));
    m_first->add(u"cccc"_s);
    MN_VERIFY(m_first->settle());
    QCOMPARE(there(), 0);
    const auto look = m_first->vectors().look();
    MN_VERIFY(look);
    QVERIFY(look->account.allowedAt && !look->isAllowedHere);
    // And a yes to one consent is none to a later one.
    MN_VERIFY(m_first->vectors().allow());
    MN_VERIFY(m_first->vectors().allow());
    QVERIFY(m_first->vectors().look()->isAllowedHere);
    QVERIFY(m_server->accounts.withdrawVectors(account(), devices->first().id));
    m_server->clock.advance(1000);
    QVERIFY(m_server->accounts.allowVectors(account(), devices->first().id, model));
    MN_VERIFY(m_first->settle());
    QCOMPARE(there(), 0);
    QVERIFY(!m_first->vectors().look()->isAllowedHere);
}

void VectorsTest::theRightRecordIsFound()
{
    MN_VERIFY(m_first->vectors().allow());
    QCOMPARE(there(), 0); // with the next sync
    MN_VERIFY(m_first->sync());
    QCOMPARE(there(), 2);
    QCOMPARE(nearest(u"aabb"_s, 1), QList<RecordId>{m_cat});
    QCOMPARE(nearest(u"yyz"_s, 1), QList<RecordId>{m_tax});
    // Of the account alone.
    Device stranger;
    MN_VERIFY(SyncClient::createAccount(**stranger.vault, stranger.vault->clock(), {.url = m_server->url()},
                                        RecoveryPhrase::make()));
    MN_VERIFY(stranger.sync());
    MN_VERIFY(stranger.vectors().allow());
    MN_VERIFY(stranger.sync());
    QVERIFY(nearest(stranger, u"aabb"_s, 10).isEmpty());
}

void VectorsTest::whatChangesIsFollowed()
{
    MN_VERIFY(m_first->vectors().allow());
    MN_VERIFY(m_first->sync());
    MemoryChange change;
    change.content = u"kkkk"_s;
    MN_VERIFY(wait((*m_first->vault)->edit(m_cat, change)));
    const RecordId added = m_first->add(u"mmmm"_s);
    MN_VERIFY(m_first->sync()); // there is no meaning of it yet
    MN_VERIFY(m_first->settle());
    QCOMPARE(there(), 3);
    QCOMPARE(nearest(u"kk"_s, 1), QList<RecordId>{m_cat});
    QCOMPARE(nearest(u"mm"_s, 1), QList<RecordId>{added});
}

void VectorsTest::whatWentToTheTrashIsNotFound()
{
    MN_VERIFY(m_first->vectors().allow());
    MN_VERIFY(m_first->sync());
    MN_VERIFY(wait((*m_first->vault)->trash({m_cat})));
    MN_VERIFY(m_first->settle());
    QCOMPARE(nearest(u"aabb"_s, 9), QList<RecordId>{m_tax});
    MN_VERIFY(wait((*m_first->vault)->restore({m_cat})));
    MN_VERIFY(m_first->settle());
    QCOMPARE(nearest(u"aabb"_s, 1), QList<RecordId>{m_cat});
    QCOMPARE(there(), 2);
}

void VectorsTest::whatIsPurgedIsNotFound()
{
    MN_VERIFY(m_first->vectors().allow());
    MN_VERIFY(m_first->sync());
    MN_VERIFY(wait((*m_first->vault)->purge({m_cat})));
    MN_VERIFY(m_first->sync());
    QCOMPARE(nearest(u"aabb"_s, 9), QList<RecordId>{m_tax});
}

void VectorsTest::withdrawnOnOneDeviceNoneSendsAny()
{
    MN_VERIFY(m_first->vectors().allow());
    Device second;
    join(second);
    MN_VERIFY(second.vectors().allow());
    MN_VERIFY(m_first->sync());
    MN_VERIFY(second.sync());
    QCOMPARE(there(), 2);
    QCOMPARE(second.vectors().withdraw().value(), true);
    QCOMPARE(there(), 0);
    for (Device *device : {m_first.get(), &second}) {
        device->add(u"cccc"_s);
        MN_VERIFY(device->settle());
        QVERIFY(!device->vectors().look()->isAllowedHere);
    }
    QCOMPARE(there(), 0);
}

// By another program on the same vault, as `mnemo` beside the window is.
void VectorsTest::whatIsWithdrawnWhileASyncSendsStaysSo()
{
    MN_VERIFY(m_first->vectors().allow());
    bool isWithdrawn = false;
    whenAsked("POST", routes::kVectors, [&] {
        const auto other = SyncClient::open(**m_first->vault, m_first->vault->clock());
        isWithdrawn = other && (*other)->vectors().withdraw();
    });
    MN_VERIFY(m_first->sync());
    QVERIFY(isWithdrawn);
    QCOMPARE(m_first->vectors().isAllowedHere().value(), false);
    QCOMPARE(there(), 0);
}

void VectorsTest::allowedAnewWhileASyncRunsItStaysSo()
{
    MN_VERIFY(m_first->vectors().allow());
    bool isAllowed = false;
    whenAsked("POST", routes::kVectors, [&] {
        const auto other = SyncClient::open(**m_first->vault, m_first->vault->clock());
        isAllowed = other && (*other)->vectors().withdraw();
        m_server->clock.advance(1000);
        isAllowed = isAllowed && (*other)->vectors().allow();
    });
    MN_VERIFY(m_first->sync());
    QVERIFY(isAllowed);
    QVERIFY(m_first->vectors().look()->isAllowedHere);
    MN_VERIFY(m_first->sync());
    QCOMPARE(there(), 2);
}

void VectorsTest::whatTheServerHasLostIsSentAgain()
{
    MN_VERIFY(m_first->vectors().allow());
    MN_VERIFY(m_first->sync());
    QVERIFY(m_server->vectors.erase(account()));
    MN_VERIFY(m_first->sync());
    QCOMPARE(there(), 2);
    QCOMPARE(nearest(u"aabb"_s, 1), QList<RecordId>{m_cat});
}

void VectorsTest::manyGoInSeveralSteps()
{
    constexpr int kMany = 250;
    MN_VERIFY(wait((*m_first->vault)->save(Durability::Batch, [](Saving &saving) -> Result<void> {
        MemoryChange note;
        for (int i = 0; i < kMany; ++i) {
            note.content = u"note %1"_s.arg(i);
            MN_TRY(saving.add({}, note));
        }
        return {};
    })));
    MN_VERIFY(m_first->settle());
    MN_VERIFY(m_first->vectors().allow());
    MN_VERIFY(m_first->sync());
    QCOMPARE(there(), kMany + 2);
}

void VectorsTest::anotherModelSendsNothing()
{
    Device narrow(32);
    join(narrow);
    QCOMPARE(narrow.vectors().allow().error().code, Errc::NotAvailable);
    MN_VERIFY(m_first->vectors().allow());
    MN_VERIFY(narrow.settle());
    QCOMPARE(there(), 0);
    QVERIFY(narrow.vectors().look()->isOtherModel);
}

// What was said to one server was not said to the next.
void VectorsTest::anotherServerIsNotAllowedBefore()
{
    MN_VERIFY(m_first->vectors().allow());
    MN_VERIFY(m_first->client->deleteAccount());
    server::test::Running other;
    MN_VERIFY(SyncClient::createAccount(**m_first->vault, m_first->vault->clock(), {.url = other.url()},
                                        RecoveryPhrase::make()));
    MN_VERIFY(m_first->settle());
    QVERIFY(!m_first->vectors().look()->isAllowedHere);
    QCOMPARE(other.vectors.count(account()).value(), 0);
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::VectorsTest)
#include "vectors_test.moc"
