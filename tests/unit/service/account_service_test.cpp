#include "server/service/account_service.h"
#include "tests/sim/memory_store.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/service/pusher.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using server::test::MemoryStore;

namespace {

constexpr qint64 kDay = 86'400'000;

// A device as the server meets it: it signs what it is told to.
struct Device : server::test::Pusher {
    Device(AccountService &of, const AccountId &belongsTo, quint8 signer)
        : Pusher{.account = belongsTo, .number = signer}, service(of)
    {
    }

    Answer<PushReply> send(const PushRequest &request)
    {
        auto reply = service.push(account, idOf<ActorId>(number), request);
        if (reply)
            accepted(request);
        return reply;
    }
    Answer<PushReply> push(const QList<std::pair<CommitEntry, Row>> &changes) { return send(request(changes)); }
    Answer<PullReply> pull(quint64 after = 0, int limit = 100) const
    {
        return service.pull(account, idOf<ActorId>(number), epoch, after, limit);
    }

    AccountService &service;
};

} // namespace

class AccountServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anAccountBeginsOnce();
    void whoMakesAnAccountMayHaveToBeKnown();
    void whatOnePushesTheOtherPulls();
    void theSameBytesAreTheSamePush();
    void whoeverSawAnotherRowIsToldWhatIsThere();
    void aMarkerIsNeverWrittenOver();
    void aCommitFollowsTheLastOfItsActor();
    void anOldSpaceKeyIsRefused();
    void rowsAreWhatTheirEntriesSay_data();
    void rowsAreWhatTheirEntriesSay();
    void whoDoesNotBelongIsToldSo();
    void itIsKnownHowFarDevicesHaveRead();
    void aServerThatWasSetBackIsNoticed();
    void aPageIsWholeCommitsWithWhatIsStillThere();
    void theControlLogGoesOnByCompareAndSwap();
    void whoRevokesHasSeenTheLastCommit();
    void aKeyGoesWhenNothingIsUnderIt();
    void aCheckpointIsOfExactlyTheseHeads();
    void theManifestNamesEveryRow();
    void anotherWrapNeedsTheSameEnvelope();
    void whatNobodyCanAskForIsForgotten();
    void anAccountMayNotGrowBeyondItsRoom();

private:
    std::unique_ptr<MemoryStore> m_store;
    mn::test::ManualClock m_clock;
    std::unique_ptr<AccountService> m_service;
    Log m_log;
    AccountId m_account;
    std::unique_ptr<Device> m_a, m_b;

    Answer<void> append(Log &log, bool isAgain = false)
    {
        const auto known = m_store->accounts[m_account].control.size();
        return m_service->append(m_account, {log.events().sliced(known), {}, isAgain});
    }
};

void AccountServiceTest::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_service = std::make_unique<AccountService>(*m_store, m_clock);
    m_log = Log();
    m_account = *m_service->create({m_log.events(), {}, false});
    m_log.add(3, 2);
    QVERIFY(append(m_log));
    m_a = std::make_unique<Device>(*m_service, m_account, 2);
    m_b = std::make_unique<Device>(*m_service, m_account, 3);
    m_a->epoch = m_b->epoch = m_store->accounts[m_account].account.epoch;
}

void AccountServiceTest::anAccountBeginsOnce()
{
    QCOMPARE(m_service->create({{m_log.events().first()}, {}, false}).value(), m_account);
    QCOMPARE(m_store->accounts[m_account].control.size(), 2); // what came since is still there
    QCOMPARE(m_service->create({m_log.events(), {}, false}).error().code, ProblemCode::Malformed);
    SignedEvent forged = m_log.events().first();
    forged.signature.data()[0] ^= 1;
    QCOMPARE(m_service->create({{forged}, {}, false}).error().code, ProblemCode::Malformed);
    QCOMPARE(m_service->control(idOf<AccountId>(9), 0).error().code, ProblemCode::NoAccount);
}

void AccountServiceTest::whoMakesAnAccountMayHaveToBeKnown()
{
    const auto as = [](quint8 subject) {
        return [subject](const AccountId &) -> Answer<std::optional<Subject>> {
            return std::optional(idOf<Subject>(subject));
        };
    };
    int asked = 0;
    const AccountService::Admission refuse = [&asked](const AccountId &) -> Answer<std::optional<Subject>> {
        ++asked;
        return std::unexpected(Refusal{ProblemCode::SignInNeeded});
    };
    const auto genesis = [](char salt) {
        ControlEvent first;
        first.genesis = sync::test::genesis();
        first.genesis->salt.fill(salt);
        first.signer = idOf<ActorId>(2);
        return ControlAppend{{signedEvent(first, keyOf(2))}, {}, false};
    };
    const auto refused = m_service->create(genesis('1'), refuse);
    QCOMPARE(refused.error().code, ProblemCode::SignInNeeded);
    QCOMPARE(asked, 1);
    QCOMPARE(m_store->accounts.size(), size_t(1)); // nothing of it is there
    // The one that is there already is not asked after.
    QCOMPARE(m_service->create({{m_log.events().first()}, {}, false}, refuse).value(), m_account);
    QCOMPARE(asked, 1);

    const AccountId annas = *m_service->create(genesis('1'), as(7));
    QCOMPARE(m_store->accounts[annas].subject, std::optional(idOf<Subject>(7)));
    QCOMPARE(m_service->create(genesis('2'), as(7)).error().code, ProblemCode::HasAccount);
    QCOMPARE(m_store->accounts.size(), size_t(2));
    QVERIFY(m_service->create(genesis('2'), as(8)));
    // What cannot be read is nobody's account, whoever sends it.
    QCOMPARE(m_service->create({{}, {}, false}, refuse).error().code, ProblemCode::Malformed);
    QCOMPARE(asked, 1);
}

void AccountServiceTest::whatOnePushesTheOtherPulls()
{
    const auto change = m_a->change(5);
    QCOMPARE(m_a->push({change}).value().seq, quint64(1));
    const auto pulled = m_b->pull();
    QVERIFY(pulled);
    QCOMPARE(pulled->commits.size(), 1);
    QCOMPARE(pulled->commits[0].rows, QList<Row>{change.second});
    QCOMPARE(pulled->head, quint64(1));
    QCOMPARE(pulled->next, quint64(1));
    QVERIFY(!pulled->hasMore);
    QCOMPARE(pulled->heads, (QList<Head>{{idOf<ActorId>(2), 1, m_a->last}}));
    QVERIFY(m_b->pull(1)->commits.isEmpty());
}

void AccountServiceTest::theSameBytesAreTheSamePush()
{
    const PushRequest request = m_a->request({m_a->change(5)});
    QVERIFY(m_a->send(request));
    QCOMPARE(m_service->push(m_account, idOf<ActorId>(2), request).value().seq, quint64(1));
    QCOMPARE(m_b->pull()->commits.size(), 1);
}

// Rule `cas_hash`.
void AccountServiceTest::whoeverSawAnotherRowIsToldWhatIsThere()
{
    const auto first = m_a->change(5);
    QVERIFY(m_a->push({first}));
    const auto blind = m_b->push({m_b->change(5)});
    QCOMPARE(blind.error().code, ProblemCode::Conflict);
    const auto inTheWay = blind.error().current.value_or(QList<PulledCommit>());
    QCOMPARE(inTheWay.size(), 1);
    QCOMPARE(inTheWay.first().rows, QList<Row>{first.second});
    QCOMPARE(blind.error().problem().code, u"conflict");
    QCOMPARE(m_b->push({m_b->change(6, idOf<Hash>(1))}).error().code, ProblemCode::Conflict); // of nothing
    // All of a push, or nothing of it.
    QVERIFY(!m_b->push({m_b->change(7), m_b->change(5)}));
    QCOMPARE(m_a->pull()->commits.size(), 1);
    QVERIFY(m_b->push({m_b->change(7), m_b->change(5, first.first.envelope)}));
}

void AccountServiceTest::aMarkerIsNeverWrittenOver()
{
    const auto first = m_a->change(5);
    QVERIFY(m_a->push({first}));
    const auto marker = m_a->change(5, first.first.envelope, RecordKind::Purge);
    QVERIFY(m_a->push({marker}));
    QCOMPARE(m_b->push({m_b->change(5)}).error().code, ProblemCode::Conflict);
    QCOMPARE(m_b->push({m_b->change(5, marker.first.envelope)}).error().code, ProblemCode::Conflict);
    QCOMPARE(m_b->push({m_b->change(5, first.first.envelope)}).error().code, ProblemCode::Conflict);
    // One that its author wrote after it was cut off is none.
    m_log.revoke({{idOf<ActorId>(2), 2, idOf<Hash>(1)}}, 3);
    QVERIFY(append(m_log));
    m_b->keyEpoch = 2;
    QCOMPARE(m_b->push({m_b->change(5)}).error().code, ProblemCode::Conflict);
    m_store->accounts[m_account].rows[idOf<RecordId>(5)].n = 3;
    QVERIFY(m_b->push({m_b->change(5)}));
}

// Rule `chain_cas`.
void AccountServiceTest::aCommitFollowsTheLastOfItsActor()
{
    QVERIFY(m_a->push({m_a->change(5)}));
    const Hash last = m_a->last;
    Device twin = *m_a;
    QVERIFY(m_a->push({m_a->change(6)}));
    const auto late = twin.push({twin.change(7)}); // another copy of the device goes on from there
    QCOMPARE(late.error().code, ProblemCode::Chain);
    QCOMPARE(late.error().last, std::optional(Head{idOf<ActorId>(2), 2, m_a->last}));
    m_a->last = last;
    QCOMPARE(m_a->push({m_a->change(8)}).error().code, ProblemCode::Chain);
}

// Rule `stale_epoch`.
void AccountServiceTest::anOldSpaceKeyIsRefused()
{
    m_log.rotate(2);
    QVERIFY(append(m_log));
    QCOMPARE(m_a->push({m_a->change(5)}).error().code, ProblemCode::StaleKeyEpoch);
    m_a->keyEpoch = 2;
    QVERIFY(m_a->push({m_a->change(5)}));
}

void AccountServiceTest::rowsAreWhatTheirEntriesSay_data()
{
    QTest::addColumn<std::function<void(PushRequest &, std::pair<CommitEntry, Row> &)>>("change");
    using Change = std::function<void(PushRequest &, std::pair<CommitEntry, Row> &)>;
    const auto add = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    add("a row too many", [](PushRequest &r, auto &) { r.rows.append(r.rows.first()); });
    add("a row too few", [](PushRequest &r, auto &) { r.rows.clear(); });
    add("another envelope",
        [](PushRequest &r, auto &) { r.rows[0].envelope.back() = char(~r.rows[0].envelope.back()); });
    add("another record", [](PushRequest &r, auto &) { r.rows[0].record = idOf<RecordId>(9); });
    add("another space", [](PushRequest &r, auto &) { r.rows[0].space = idOf<SpaceId>(9); });
    add("no key", [](PushRequest &r, auto &) { r.rows[0].wrappedKey.clear(); });
    add("no epoch", [](PushRequest &r, auto &) { r.rows[0].keyEpoch = 0; });
    add("no envelope", [](PushRequest &r, auto &) { r.rows[0].envelope.clear(); });
    add("another signature", [](PushRequest &r, auto &) { r.commit.signature.data()[3] ^= 1; });
    add("another commit", [](PushRequest &r, auto &) { r.commit.body.back() = char(~r.commit.body.back()); });
}

void AccountServiceTest::rowsAreWhatTheirEntriesSay()
{
    using Change = std::function<void(PushRequest &, std::pair<CommitEntry, Row> &)>;
    QFETCH(const Change, change);
    auto one = m_a->change(5);
    PushRequest request = m_a->request({one});
    change(request, one);
    QCOMPARE(m_a->send(request).error().code, ProblemCode::Malformed);
    QVERIFY(m_b->pull()->commits.isEmpty());
}

void AccountServiceTest::whoDoesNotBelongIsToldSo()
{
    Device stranger(*m_service, m_account, 9);
    stranger.epoch = m_a->epoch;
    QCOMPARE(stranger.push({stranger.change(5)}).error().code, ProblemCode::UnknownDevice);
    QCOMPARE(stranger.pull().error().code, ProblemCode::UnknownDevice);
    m_log.revoke({{idOf<ActorId>(3), 0, Hash()}}, 2);
    QVERIFY(append(m_log));
    QCOMPARE(m_b->pull().error().code, ProblemCode::DeviceRevoked);
    QCOMPARE(m_b->push({m_b->change(5)}).error().code, ProblemCode::DeviceRevoked);
    // In somebody else's name.
    Device other(*m_service, m_account, 3);
    other.epoch = m_a->epoch;
    QCOMPARE(m_service->push(m_account, idOf<ActorId>(2), other.request({other.change(5)})).error().code,
             ProblemCode::Malformed);
}

void AccountServiceTest::itIsKnownHowFarDevicesHaveRead()
{
    m_clock.advance(1000);
    const auto before = m_service->devices(m_account, idOf<ActorId>(2));
    QVERIFY(before);
    QCOMPARE(before->devices.size(), 2);
    QCOMPARE(before->devices[1], (DeviceSeen{idOf<ActorId>(3), 0, 0}));
    QVERIFY(m_a->push({m_a->change(5), m_a->change(6)}));
    QVERIFY(m_b->pull()); // given, and not yet said to be there
    const auto given = m_service->devices(m_account, idOf<ActorId>(2));
    QCOMPARE(given->devices[1], (DeviceSeen{idOf<ActorId>(3), 0, quint64(m_clock.now())}));
    QCOMPARE(given->head, quint64(2));
    QVERIFY(m_service->pull(m_account, idOf<ActorId>(3), m_b->epoch, 2, 10));
    QCOMPARE(m_service->devices(m_account, idOf<ActorId>(2))->devices[1].acked, quint64(2));
    QCOMPARE(m_service->devices(m_account, idOf<ActorId>(9)).error().code, ProblemCode::UnknownDevice);
}

void AccountServiceTest::aServerThatWasSetBackIsNoticed()
{
    QVERIFY(m_a->push({m_a->change(5)}));
    QCOMPARE(m_b->pull(2).error().code, ProblemCode::ResyncRequired); // further than it is
    m_store->accounts[m_account].account.epoch = idOf<ServerEpoch>(9);
    QCOMPARE(m_b->pull().error().code, ProblemCode::EpochChanged);
    QCOMPARE(m_a->push({m_a->change(6)}).error().code, ProblemCode::EpochChanged);
    // Its log may be shorter than the one that was folded before.
    m_log.add(4, 2);
    QVERIFY(append(m_log));
    m_store->accounts[m_account].control.removeLast();
    Log other;
    other.add(3, 2);
    other.rotate(2);
    QVERIFY(append(other));
    QCOMPARE(m_service->control(m_account, 0)->events, other.events());
    Device four(*m_service, m_account, 4);
    four.epoch = idOf<ServerEpoch>(9);
    QCOMPARE(four.pull().error().code, ProblemCode::UnknownDevice);
}

void AccountServiceTest::aPageIsWholeCommitsWithWhatIsStillThere()
{
    const auto first = m_a->change(5);
    QVERIFY(m_a->push({first, m_a->change(6)}));
    const auto second = m_a->change(5, first.first.envelope);
    QVERIFY(m_a->push({second}));
    const auto page = m_b->pull(0, 1);
    QCOMPARE(page->commits.size(), 1);
    QVERIFY(page->hasMore);
    QCOMPARE(page->next, quint64(2));
    QCOMPARE(page->commits[0].rows.size(), 1); // the other one was replaced since
    QCOMPARE(page->commits[0].rows[0].record, idOf<RecordId>(6));
    const auto rest = m_b->pull(page->next, 1);
    QVERIFY(!rest->hasMore);
    QCOMPARE(rest->commits[0].rows, QList<Row>{second.second});
}

void AccountServiceTest::theControlLogGoesOnByCompareAndSwap()
{
    Log one = m_log;
    Log two = m_log;
    one.rotate(2);
    two.add(7, 2);
    QVERIFY(append(one));
    QCOMPARE(m_service->append(m_account, {{two.events().last()}, {}, false}).error().code,
             ProblemCode::ControlConflict);
    Log strange = one;
    strange.rotate(9);
    QVERIFY(!append(strange));
    QCOMPARE(m_service->control(m_account, 1)->events, one.events().sliced(1));
    SignedEvent noise{"noise", {}};
    QCOMPARE(m_service->append(m_account, {{noise}, {}, false}).error().code, ProblemCode::Malformed);
}

// Rule `revoke_last`.
void AccountServiceTest::whoRevokesHasSeenTheLastCommit()
{
    QVERIFY(m_b->push({m_b->change(5)}));
    Log blind = m_log;
    blind.revoke({{idOf<ActorId>(3), 0, Hash()}}, 2);
    QCOMPARE(append(blind).error().code, ProblemCode::ControlConflict);
    // Meanwhile the other one waits, so that who revokes is not chased.
    const auto held = m_b->push({m_b->change(6)});
    QCOMPARE(held.error().code, ProblemCode::Unavailable);
    QVERIFY(held.error().retryAfter);
    Log seen = m_log;
    seen.revoke({{idOf<ActorId>(3), 1, m_b->last}}, 2);
    QVERIFY(append(seen));
}

void AccountServiceTest::aKeyGoesWhenNothingIsUnderIt()
{
    const auto change = m_a->change(5);
    QVERIFY(m_a->push({change}));
    m_log.rotate(2);
    QVERIFY(append(m_log));
    QVERIFY(m_service->putWraps(
        m_account, idOf<ActorId>(2),
        {{1, idOf<BoxPublicKey>(1), "old"}, {2, idOf<BoxPublicKey>(1), "new"}, {9, idOf<BoxPublicKey>(1), "none"}}));
    QCOMPARE(m_service->control(m_account, 0)->wraps.size(), 2);
    Log early = m_log;
    early.rewrapped({1}, 2);
    QCOMPARE(append(early).error().code, ProblemCode::ControlConflict);
    QVERIFY(m_service->rewrap(m_account, idOf<ActorId>(3),
                              {{idOf<RecordId>(5), change.first.envelope, 2, QByteArray(105, 'n')}}));
    QVERIFY(append(early));
    QCOMPARE(m_service->control(m_account, 0)->wraps.size(), 1);
    // A server that was set back gets it again, whatever its rows say: rule `reupload_free`.
    m_store->accounts[m_account].control.removeLast();
    m_store->accounts[m_account].rows[idOf<RecordId>(5)].row.keyEpoch = 1;
    QVERIFY(!append(early));
    QVERIFY(append(early, true));
}

// Rule `cp_cas`.
void AccountServiceTest::aCheckpointIsOfExactlyTheseHeads()
{
    QVERIFY(m_b->push({m_b->change(5)}));
    Checkpoint checkpoint{.sum = {}, .count = 1, .heads = {{idOf<ActorId>(3), 1, m_b->last}}};
    const PushRequest good = m_a->request({}, checkpoint);
    QVERIFY(m_b->push({m_b->change(6)}));
    QCOMPARE(m_a->send(good).error().code, ProblemCode::Conflict);
    checkpoint.heads[0] = {idOf<ActorId>(3), 2, m_b->last};
    QVERIFY(m_a->send(m_a->request({}, checkpoint)));
    QVERIFY(m_b->push({m_b->change(7)}));
    const auto reply = m_service->checkpoint(m_account, idOf<ActorId>(3));
    QCOMPARE(commitOf(reply->checkpoint.value_or(SignedCommit()))->checkpoint, std::optional(checkpoint));
    QCOMPARE(reply->after.size(), 1);
    QCOMPARE(reply->heads.size(), 2);
    // One whose author was cut off before it does not count.
    m_log.revoke({{idOf<ActorId>(2), 1, m_a->last}}, 3);
    QVERIFY(append(m_log));
    QVERIFY(m_service->checkpoint(m_account, idOf<ActorId>(3))->checkpoint);
    Log other = m_log;
    m_store->accounts[m_account].commits[2].n = 2;
    QVERIFY(!m_service->checkpoint(m_account, idOf<ActorId>(3))->checkpoint);
    QCOMPARE(m_service->checkpoint(m_account, idOf<ActorId>(3))->after.size(), 4);
}

void AccountServiceTest::theManifestNamesEveryRow()
{
    for (quint8 record = 10; record < 15; ++record)
        QVERIFY(m_a->push({m_a->change(record)}));
    QSet<RecordId> seen;
    RecordId after;
    for (bool hasMore = true; hasMore;) {
        const auto page = m_service->manifest(m_account, idOf<ActorId>(3), after, 2);
        QVERIFY(page->entries.size() <= 2);
        for (const ManifestEntry &entry : page->entries)
            seen += after = entry.record;
        hasMore = page->hasMore;
        QCOMPARE(page->head, quint64(5));
    }
    QCOMPARE(seen.size(), 5);
    const auto rows = m_service->rows(m_account, idOf<ActorId>(3), {idOf<RecordId>(12), idOf<RecordId>(99)});
    QCOMPARE(rows->rows.size(), 1);
    QCOMPARE(rows->rows[0].record, idOf<RecordId>(12));
}

void AccountServiceTest::anotherWrapNeedsTheSameEnvelope()
{
    const auto change = m_a->change(5);
    QVERIFY(m_a->push({change}));
    m_log.rotate(2);
    QVERIFY(append(m_log));
    const auto wrapped = [&] { return m_b->pull()->commits[0].rows[0].wrappedKey; };
    QVERIFY(m_service->rewrap(m_account, idOf<ActorId>(3), {{idOf<RecordId>(5), idOf<Hash>(1), 2, "stolen"}}));
    QVERIFY(m_service->rewrap(m_account, idOf<ActorId>(3), {{idOf<RecordId>(5), change.first.envelope, 1, "older"}}));
    QCOMPARE(wrapped(), change.second.wrappedKey);
    const quint64 head = m_b->pull()->head;
    QVERIFY(m_service->rewrap(m_account, idOf<ActorId>(3), {{idOf<RecordId>(5), change.first.envelope, 2, "newer"}}));
    QCOMPARE(wrapped(), "newer");
    QCOMPARE(m_b->pull()->head, head); // nobody has to read it again
}

void AccountServiceTest::whatNobodyCanAskForIsForgotten()
{
    const auto first = m_a->change(5);
    QVERIFY(m_a->push({first}));
    QVERIFY(m_a->push({m_a->change(5, first.first.envelope, RecordKind::Purge)}));
    QVERIFY(m_b->pull(2));
    m_clock.advance(500 * kDay);
    QVERIFY(m_a->pull(2)); // B is away
    QVERIFY(m_service->collectGarbage(m_account));
    QVERIFY(m_a->pull(0)); // no checkpoint: everything is still there
    QVERIFY(m_a->send(m_a->request({}, Checkpoint())));
    QVERIFY(m_service->collectGarbage(m_account));
    QCOMPARE(m_a->pull(1).error().code, ProblemCode::ResyncRequired);
    QCOMPARE(m_a->pull(2)->gcFloor, quint64(2));
    QVERIFY(m_service->manifest(m_account, idOf<ActorId>(2), {}, 10)->entries.isEmpty());
    QCOMPARE(m_b->pull(2)->commits.size(), 1);
}

void AccountServiceTest::anAccountMayNotGrowBeyondItsRoom()
{
    const auto one = m_a->change(5);
    const quint64 size = quint64(one.second.envelope.size() + one.second.wrappedKey.size());
    AccountService narrow(*m_store, m_clock, {}, 2 * size);
    const auto push = [&](const PushRequest &request) { return narrow.push(m_account, idOf<ActorId>(2), request); };
    const auto used = [&] { return m_store->accounts[m_account].account.used; };
    const auto pushed = [&](const std::pair<CommitEntry, Row> &change) {
        const auto request = m_a->request({change});
        const auto reply = push(request);
        if (reply)
            m_a->accepted(request);
        return reply ? std::optional<ProblemCode>() : reply.error().code;
    };
    constexpr std::optional<ProblemCode> kWell;
    QCOMPARE(pushed(one), kWell);
    QCOMPARE(used(), size);
    const auto two = m_a->change(6);
    QCOMPARE(pushed(two), kWell);
    QCOMPARE(used(), 2 * size);
    QCOMPARE(pushed(m_a->change(7)), std::optional(ProblemCode::OverQuota));
    QCOMPARE(used(), 2 * size);
    QCOMPARE(push(m_a->request({m_a->change(7)})).error().room, std::optional<quint64>(0));
    const auto status = narrow.status(m_account, idOf<ActorId>(2));
    QCOMPARE(status->used, 2 * size);
    QCOMPARE(status->quota, 2 * size);
    QCOMPARE(status->head, quint64(2));
    // In place of what is there, and by a marker, which leaves less.
    QCOMPARE(pushed(m_a->change(5, one.first.envelope)), kWell);
    QCOMPARE(used(), 2 * size);
    QCOMPARE(pushed(m_a->change(6, two.first.envelope, RecordKind::Purge)), kWell);
    QVERIFY(used() < 2 * size);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::AccountServiceTest)
#include "account_service_test.moc"
