#include "server/service/account_service.h"
#include "tests/sim/memory_store.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/service/pusher.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using server::test::MemoryStore;
using server::test::Pusher;

namespace {

constexpr qint64 kDay = 86'400'000;
const ActorId kFirst = idOf<ActorId>(2);
const ActorId kSecond = idOf<ActorId>(3);

} // namespace

// How an account ends, and what is noted down of that and of other things.
class AccountEndingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itGoesAWeekLaterByItself();
    void nothingElseChangesUntilThen();
    void askedAgainItDoesNotTakeLonger();
    void anyDeviceMayTakeItBack();
    void whoDoesNotBelongMayDoNeither();
    void itIsGoneAtItsMomentWhoeverClearsAway();
    void whatHappensIsNotedDown();
    void eachEntryNamesTheOneBeforeIt();
    void signingInIsNotedOnceADay();
    void entriesAreReadInPages();

private:
    Answer<void> append()
    {
        const auto known = m_store->accounts[m_account].control.size();
        return m_service->append(m_account, {m_log.events().sliced(known), {}, false});
    }
    Answer<PullReply> pull(ActorId actor) const
    {
        return m_service->pull(m_account, actor, m_store->accounts[m_account].account.epoch, 0, 10);
    }
    QList<AuditEntry> noted() const { return m_service->audit(m_account, kFirst, 0, 500)->entries; }
    QList<AuditKind> kindsNoted() const
    {
        QList<AuditKind> kinds;
        for (const AuditEntry &entry : noted())
            kinds += entry.kind;
        return kinds;
    }

    std::unique_ptr<MemoryStore> m_store;
    mn::test::ManualClock m_clock;
    std::unique_ptr<AccountService> m_service;
    Log m_log;
    AccountId m_account;
};

void AccountEndingTest::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_service = std::make_unique<AccountService>(*m_store, m_clock);
    m_log = Log();
    m_account = *m_service->create({m_log.events(), {}, false});
    m_log.add(3, 2);
    QVERIFY(append());
}

void AccountEndingTest::itGoesAWeekLaterByItself()
{
    const auto asked = m_service->askErasure(m_account, kFirst);
    QCOMPARE(asked->eraseAt, quint64(m_clock.now() + 7 * kDay));
    m_clock.advance(7 * kDay - 1);
    QVERIFY(m_service->eraseDue()->isEmpty());
    QVERIFY(pull(kSecond));
    m_clock.advance(1);
    QCOMPARE(m_service->eraseDue().value(), QList<AccountId>{m_account});
    QVERIFY(m_store->accounts.empty());
    QVERIFY(m_service->eraseDue()->isEmpty());
    QCOMPARE(m_service->control(m_account, 0).error().code, ProblemCode::NoAccount);
    // And it may begin anew, with nothing of what was.
    QVERIFY(m_service->create({{m_log.events().first()}, {}, false}));
    QCOMPARE(m_service->control(m_account, 0)->events.size(), 1);
    QVERIFY(!m_service->status(m_account, kFirst)->eraseAt);
    QVERIFY(noted().isEmpty());
}

void AccountEndingTest::nothingElseChangesUntilThen()
{
    const auto moment = m_service->askErasure(m_account, kFirst)->eraseAt;
    Pusher device{.account = m_account, .number = 2, .epoch = m_store->accounts[m_account].account.epoch};
    QVERIFY(m_service->push(m_account, kFirst, device.request({device.change(5)})));
    const auto pulled = pull(kSecond);
    QCOMPARE(pulled->commits.size(), 1);
    // All who ask are told.
    QCOMPARE(pulled->eraseAt, std::optional(moment));
    QCOMPARE(m_service->status(m_account, kSecond)->eraseAt, std::optional(moment));
    QCOMPARE(m_service->news(m_account, kSecond)->eraseAt, std::optional(moment));
}

void AccountEndingTest::askedAgainItDoesNotTakeLonger()
{
    const auto moment = m_service->askErasure(m_account, kFirst)->eraseAt;
    m_clock.advance(3 * kDay);
    QCOMPARE(m_service->askErasure(m_account, kSecond)->eraseAt, moment);
    QCOMPARE(kindsNoted().count(AuditKind::ErasureAsked), 1);
}

void AccountEndingTest::anyDeviceMayTakeItBack()
{
    QVERIFY(m_service->cancelErasure(m_account, kSecond)); // of nothing
    QVERIFY(m_service->askErasure(m_account, kFirst));
    m_clock.advance(6 * kDay);
    QVERIFY(m_service->cancelErasure(m_account, kSecond));
    QVERIFY(!pull(kFirst)->eraseAt);
    m_clock.advance(100 * kDay);
    QVERIFY(m_service->eraseDue()->isEmpty());
    QVERIFY(pull(kFirst));
    // Asked once more, it begins anew.
    QCOMPARE(m_service->askErasure(m_account, kFirst)->eraseAt, quint64(m_clock.now() + 7 * kDay));
}

void AccountEndingTest::whoDoesNotBelongMayDoNeither()
{
    QCOMPARE(m_service->askErasure(m_account, idOf<ActorId>(9)).error().code, ProblemCode::UnknownDevice);
    m_log.revoke({cut(3, 0)}, 2);
    QVERIFY(append());
    QCOMPARE(m_service->askErasure(m_account, kSecond).error().code, ProblemCode::DeviceRevoked);
    QVERIFY(m_service->askErasure(m_account, kFirst));
    QCOMPARE(m_service->cancelErasure(m_account, kSecond).error().code, ProblemCode::DeviceRevoked);
    QVERIFY(m_service->status(m_account, kFirst)->eraseAt);
}

// A server that was not running then, or clears away every few minutes only.
void AccountEndingTest::itIsGoneAtItsMomentWhoeverClearsAway()
{
    QVERIFY(m_service->askErasure(m_account, kFirst));
    m_clock.advance(7 * kDay);
    QVERIFY(!m_store->accounts.empty());
    QCOMPARE(pull(kFirst).error().code, ProblemCode::NoAccount);
    QCOMPARE(m_service->cancelErasure(m_account, kFirst).error().code, ProblemCode::NoAccount);
    QCOMPARE(m_service->askErasure(m_account, kFirst).error().code, ProblemCode::NoAccount);
    QCOMPARE(m_service->keyOf(m_account, kFirst).error().code, ProblemCode::NoAccount);
}

void AccountEndingTest::whatHappensIsNotedDown()
{
    QVERIFY(m_service->noteSignIn(m_account, kSecond));
    QVERIFY(m_service->exportPage(m_account, kSecond, {}));
    QVERIFY(m_service->askErasure(m_account, kSecond));
    m_clock.advance(1000);
    QVERIFY(m_service->cancelErasure(m_account, kFirst));
    m_log.revoke({cut(3, 0)}, 2);
    m_log.recover({2}, {}, 1);
    QVERIFY(append());
    using enum AuditKind;
    QCOMPARE(kindsNoted(),
             (QList<AuditKind>{DeviceAdded, SignedIn, Exported, ErasureAsked, ErasureCancelled, DeviceCut, Recovered}));
    const auto entries = noted();
    QCOMPARE(entries[0].actor, std::optional(kFirst));
    QCOMPARE(entries[0].about, std::optional(kSecond));
    QCOMPARE(entries[3].actor, std::optional(kSecond));
    QCOMPARE(entries[4].actor, std::optional(kFirst));
    QCOMPARE(entries[4].at, quint64(m_clock.now()));
    QCOMPARE(entries[5].about, std::optional(kSecond));
    QCOMPARE(entries[6].actor, std::optional<ActorId>()); // by the recovery key
    QCOMPARE(m_service->audit(m_account, kSecond, 0, 10).error().code, ProblemCode::DeviceRevoked);
}

void AccountEndingTest::eachEntryNamesTheOneBeforeIt()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_service->exportPage(m_account, kFirst, {}));
    const auto entries = noted();
    QCOMPARE(entries.size(), 4);
    Hash before;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries[i].n, quint64(i));
        QCOMPARE(entries[i].prev, before);
        before = auditHash(m_account, entries[i]);
    }
    AuditEntry changed = entries[1];
    changed.at += 1;
    QVERIFY(auditHash(m_account, changed) != entries[2].prev);
}

void AccountEndingTest::signingInIsNotedOnceADay()
{
    const auto signIns = [this] { return kindsNoted().count(AuditKind::SignedIn); };
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_service->noteSignIn(m_account, kFirst));
    QCOMPARE(signIns(), 1);
    QVERIFY(m_service->noteSignIn(m_account, kSecond));
    QVERIFY(m_service->noteSignIn(m_account, {})); // with the phrase
    QCOMPARE(signIns(), 3);
    m_clock.advance(kDay);
    QVERIFY(m_service->noteSignIn(m_account, kFirst));
    QCOMPARE(signIns(), 4);
    QVERIFY(!m_service->noteSignIn(idOf<AccountId>(9), kFirst));
}

void AccountEndingTest::entriesAreReadInPages()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(m_service->exportPage(m_account, kFirst, {}));
    const auto page = m_service->audit(m_account, kFirst, 1, 2);
    QCOMPARE(page->entries, noted().mid(1, 2));
    QVERIFY(page->hasMore);
    QVERIFY(!m_service->audit(m_account, kFirst, 3, 2)->hasMore);
    QVERIFY(m_service->audit(m_account, kFirst, 5, 2)->entries.isEmpty());
    QVERIFY(m_service->audit(m_account, kFirst, ~quint64(0), 2)->entries.isEmpty());
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::AccountEndingTest)
#include "account_ending_test.moc"
