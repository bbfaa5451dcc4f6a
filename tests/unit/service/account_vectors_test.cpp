#include "server/service/account_service.h"
#include "server/vectors/hnsw_vector_store.h"
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

constexpr int kSize = 384;
constexpr qint64 kMost = 5;
constexpr qint64 kDay = 86'400'000;
constexpr qint64 kLater = 10 * 60'000; // ms: whatever was under way is over
const ActorId kFirst = idOf<ActorId>(2);
const ActorId kSecond = idOf<ActorId>(3);
const VectorModel kModel = idOf<VectorModel>(7);
const VectorModel kOther = idOf<VectorModel>(8);

// One that may be away.
class ComingAndGoing final : public VectorStore {
public:
    ComingAndGoing() : VectorStore(VectorSizes()) {}
    Result<void> erase(const Account &account) override { return isAway ? gone() : there.erase(account); }
    Result<qint64> count(const Account &account) override
    {
        if (isAway)
            return fail(Errc::NotAvailable, QString());
        return there.count(account);
    }

    bool isAway = false;
    HnswVectorStore there{VectorSizes()};

private:
    static Result<void> gone() { return fail(Errc::NotAvailable, QString()); }
    Result<void> putSound(const Account &account, const QList<Point> &points) override
    {
        return isAway ? gone() : there.put(account, points);
    }
    Result<QList<Hit>> nearestSound(const Account &account, const Question &question) override
    {
        if (isAway)
            return fail(Errc::NotAvailable, QString());
        return there.nearest(account, question);
    }
    Result<void> removeSome(const Account &account, const QList<RecordId> &records) override
    {
        return isAway ? gone() : there.remove(account, records);
    }
};

// Along one axis: two of different records have nothing in common.
QByteArray vectorOf(quint8 record)
{
    QByteArray vector(kSize, '\0');
    vector[record] = 100;
    return vector;
}

VectorsPut put(const QList<quint8> &records, const VectorModel &model = kModel)
{
    VectorsPut put{model, {}};
    for (const quint8 record : records)
        put.items.append({idOf<RecordId>(record), vectorOf(record)});
    return put;
}

} // namespace

// Vectors of an account are there when it allows them, and only then.
class AccountVectorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withoutConsentThereAreNone();
    void aServerThatKeepsNoneSaysSo();
    void anyDeviceAllowsAndWithdraws();
    void theNearestIsFoundInItsAccountAlone();
    void aConsentIsForOneModel();
    void onlyWhatTheAccountHasGetsAVector();
    void whatIsNoVectorIsRefused();
    void thereAreNoMoreThanThereMayBe();
    void whatIsPurgedTakesItsVectorAlong();
    void withdrawnWhileItIsAwayTheyGoWhenItComes();
    void purgedWhileItIsAwayItGoesWhenItComes();
    void whatWasUnderWayGoesAfterwards();
    void theyGoWithTheirAccount();
    void nothingComesInAnAccountsLastMinutes();
    void theExportSaysSo();

private:
    struct Place {
        AccountId account = {};
        Pusher device = {};
    };
    Place madeBy(const QList<SignedEvent> &events)
    {
        Place place{.account = *m_service->create({events.first(1), {}, false})};
        if (events.size() > 1 && !m_service->append(place.account, {events.sliced(1), {}, false}))
            qFatal("no second device");
        place.device = {.account = place.account, .number = 2, .epoch = m_store->accounts[place.account].account.epoch};
        return place;
    }
    Place another()
    {
        ControlEvent begin;
        begin.signer = kFirst;
        begin.genesis = genesis();
        begin.genesis->salt = QByteArray(begin.genesis->salt.size(), 'x');
        return madeBy({signedEvent(begin, keyOf(2))});
    }
    void push(Place &place, const QList<quint8> &records)
    {
        QList<std::pair<CommitEntry, Row>> changes;
        for (const quint8 record : records)
            changes.append(place.device.change(record));
        const PushRequest request = place.device.request(changes);
        QVERIFY(m_service->push(place.account, idOf<ActorId>(place.device.number), request));
        place.device.accepted(request);
        for (const auto &[entry, row] : changes)
            m_envelopes.insert(entry.record, entry.envelope);
    }
    void purge(Place &place, quint8 record)
    {
        const RecordId id = idOf<RecordId>(record);
        const PushRequest request =
            place.device.request({place.device.change(record, m_envelopes.value(id), RecordKind::Purge)});
        QVERIFY(m_service->push(place.account, idOf<ActorId>(place.device.number), request));
        place.device.accepted(request);
    }
    template <class T> static ProblemCode codeOf(const Answer<T> &answer)
    {
        return answer ? ProblemCode::Malformed : answer.error().code;
    }
    qint64 there() { return m_vectors->there.count(m_own.account).value(); }
    QList<AuditKind> noted()
    {
        QList<AuditKind> kinds;
        const auto reply = m_service->audit(m_own.account, kFirst, 0, 500);
        for (const AuditEntry &entry : reply->entries)
            kinds += entry.kind;
        return kinds;
    }

    std::unique_ptr<MemoryStore> m_store;
    mn::test::ManualClock m_clock;
    std::unique_ptr<ComingAndGoing> m_vectors;
    std::unique_ptr<AccountService> m_service;
    QHash<RecordId, Hash> m_envelopes;
    Place m_own;
};

void AccountVectorsTest::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_vectors = std::make_unique<ComingAndGoing>();
    m_service =
        std::make_unique<AccountService>(*m_store, m_clock, Rules(), 0, nullptr, VectorPlace{m_vectors.get(), kMost});
    m_envelopes.clear();
    Log log;
    log.add(3, 2);
    m_own = madeBy(log.events());
    push(m_own, {5, 6, 7});
}

void AccountVectorsTest::withoutConsentThereAreNone()
{
    const auto isRefused = [this] {
        QCOMPARE(codeOf(m_service->putVectors(m_own.account, kFirst, put({5}))), ProblemCode::NoConsent);
        QCOMPARE(codeOf(m_service->removeVectors(m_own.account, kFirst, {idOf<RecordId>(5)})), ProblemCode::NoConsent);
        QCOMPARE(codeOf(m_service->searchVectors(m_own.account, kFirst, {kModel, vectorOf(5), 1})),
                 ProblemCode::NoConsent);
        const auto state = m_service->vectors(m_own.account, kFirst);
        QCOMPARE(state.value(), (VectorsState{quint64(kSize), quint64(kMost)}));
        QCOMPARE(there(), 0);
    };
    isRefused();
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({5})));
    QCOMPARE(there(), 1);
    QCOMPARE(m_service->withdrawVectors(m_own.account, kFirst)->isErased, true);
    isRefused();
    // Nor does anybody but a device of the account allow it.
    QCOMPARE(codeOf(m_service->allowVectors(m_own.account, idOf<ActorId>(9), kModel)), ProblemCode::UnknownDevice);
    isRefused();
}

void AccountVectorsTest::aServerThatKeepsNoneSaysSo()
{
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    AccountService none(*m_store, m_clock);
    QCOMPARE(codeOf(none.vectors(m_own.account, kFirst)), ProblemCode::NoVectors);
    QCOMPARE(codeOf(none.allowVectors(m_own.account, kFirst, kOther)), ProblemCode::NoVectors);
    QCOMPARE(codeOf(none.putVectors(m_own.account, kFirst, put({5}))), ProblemCode::NoVectors);
    QCOMPARE(codeOf(none.removeVectors(m_own.account, kFirst, {})), ProblemCode::NoVectors);
    QCOMPARE(codeOf(none.searchVectors(m_own.account, kFirst, {kModel, vectorOf(5), 1})), ProblemCode::NoVectors);
    // What was allowed while it kept some can be taken back.
    QCOMPARE(none.withdrawVectors(m_own.account, kFirst)->isErased, false);
    QCOMPARE(codeOf(none.withdrawVectors(m_own.account, kFirst)), ProblemCode::NoVectors);
    QVERIFY(!m_service->vectors(m_own.account, kFirst)->allowedAt);
}

void AccountVectorsTest::anyDeviceAllowsAndWithdraws()
{
    m_clock.advance(1000);
    QVERIFY(m_service->allowVectors(m_own.account, kSecond, kModel));
    const auto allowedAt = quint64(m_clock.now());
    m_clock.advance(1000);
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel)); // it is so already
    const auto state = m_service->vectors(m_own.account, kFirst);
    QCOMPARE(state.value(), (VectorsState{quint64(kSize), quint64(kMost), allowedAt, kSecond, kModel, 0}));
    QVERIFY(m_service->withdrawVectors(m_own.account, kFirst)->isErased);
    QVERIFY(m_service->withdrawVectors(m_own.account, kFirst)->isErased);
    QCOMPARE(noted(),
             (QList<AuditKind>{AuditKind::DeviceAdded, AuditKind::VectorsAllowed, AuditKind::VectorsWithdrawn}));
    const auto entries = m_service->audit(m_own.account, kFirst, 1, 2)->entries;
    QCOMPARE(entries[0].actor, std::optional(kSecond));
    QCOMPARE(entries[0].at, allowedAt);
    QCOMPARE(entries[1].actor, std::optional(kFirst));
}

void AccountVectorsTest::theNearestIsFoundInItsAccountAlone()
{
    Place other = another();
    push(other, {5, 6});
    for (const Place *place : {&m_own, &other})
        QVERIFY(m_service->allowVectors(place->account, kFirst, kModel));
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({5, 6})));
    const auto found = m_service->searchVectors(m_own.account, kSecond, {kModel, vectorOf(6), 500});
    QCOMPARE(found->hits.size(), 2);
    QCOMPARE(found->hits[0], (VectorHit{idOf<RecordId>(6), kSameDirection}));
    QCOMPARE(found->hits[1], (VectorHit{idOf<RecordId>(5), kSameDirection / 2}));
    QCOMPARE(m_service->searchVectors(m_own.account, kSecond, {kModel, vectorOf(6), 1})->hits.size(), 1);
    QVERIFY(m_service->searchVectors(other.account, kFirst, {kModel, vectorOf(6), 10})->hits.isEmpty());
    QVERIFY(m_service->removeVectors(other.account, kFirst, {idOf<RecordId>(5)}));
    QCOMPARE(there(), 2);
    QVERIFY(m_service->withdrawVectors(other.account, kFirst));
    QCOMPARE(there(), 2);
}

void AccountVectorsTest::aConsentIsForOneModel()
{
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({5})));
    QCOMPARE(codeOf(m_service->putVectors(m_own.account, kFirst, put({6}, kOther))), ProblemCode::OtherModel);
    QCOMPARE(codeOf(m_service->searchVectors(m_own.account, kFirst, {kOther, vectorOf(5), 1})),
             ProblemCode::OtherModel);
    m_vectors->isAway = true;
    QCOMPARE(codeOf(m_service->allowVectors(m_own.account, kFirst, kOther)), ProblemCode::Unavailable);
    m_vectors->isAway = false;
    QCOMPARE(there(), 1);
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kOther));
    QCOMPARE(there(), 0);
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({6}, kOther)));
}

void AccountVectorsTest::onlyWhatTheAccountHasGetsAVector()
{
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    purge(m_own, 6);
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({5, 6, 9})));
    QCOMPARE(there(), 1);
    QCOMPARE(m_service->searchVectors(m_own.account, kFirst, {kModel, vectorOf(6), 9})->hits.first().record,
             idOf<RecordId>(5));
}

void AccountVectorsTest::whatIsNoVectorIsRefused()
{
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    for (const QByteArray &wrong : {QByteArray(), QByteArray(kSize, '\0'), QByteArray(kSize - 1, 'v')}) {
        QCOMPARE(codeOf(m_service->searchVectors(m_own.account, kFirst, {kModel, wrong, 1})), ProblemCode::Malformed);
        VectorsPut some = put({5});
        some.items.append({idOf<RecordId>(6), wrong});
        QVERIFY(!m_service->putVectors(m_own.account, kFirst, some));
    }
    QVERIFY(!m_service->searchVectors(m_own.account, kFirst, {kModel, vectorOf(5), 0}));
    QVERIFY(!m_service->putVectors(m_own.account, kFirst, put({5, 5})));
    const QList<quint8> many(kMaxVectors + 1, 5);
    QCOMPARE(codeOf(m_service->putVectors(m_own.account, kFirst, put(many))), ProblemCode::TooLarge);
    QCOMPARE(
        codeOf(m_service->removeVectors(m_own.account, kFirst, QList<RecordId>(kMaxVectors + 1, idOf<RecordId>(5)))),
        ProblemCode::TooLarge);
    QCOMPARE(there(), 0);
}

void AccountVectorsTest::thereAreNoMoreThanThereMayBe()
{
    push(m_own, {8, 9, 10});
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({5, 6, 7, 8, 9})));
    QCOMPARE(codeOf(m_service->putVectors(m_own.account, kFirst, put({10}))), ProblemCode::OverQuota);
    QCOMPARE(there(), kMost);
    QVERIFY(m_service->removeVectors(m_own.account, kFirst, {idOf<RecordId>(5)}));
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({10})));
}

void AccountVectorsTest::whatIsPurgedTakesItsVectorAlong()
{
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({5, 6})));
    purge(m_own, 5);
    QCOMPARE(there(), 1);
    QVERIFY(m_service->eraseOwedVectors());
    QCOMPARE(there(), 1); // it was done
}

void AccountVectorsTest::withdrawnWhileItIsAwayTheyGoWhenItComes()
{
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({5, 6})));
    m_vectors->isAway = true;
    QCOMPARE(m_service->withdrawVectors(m_own.account, kFirst)->isErased, false);
    QVERIFY(!m_service->eraseOwedVectors());
    m_clock.advance(kLater);
    QVERIFY(!m_service->eraseOwedVectors());
    QCOMPARE(there(), 2);
    // Another server, or the same after a restart.
    AccountService again(*m_store, m_clock, Rules(), 0, nullptr, VectorPlace{m_vectors.get(), kMost});
    m_vectors->isAway = false;
    QVERIFY(again.eraseOwedVectors());
    QCOMPARE(there(), 0);
    QVERIFY(m_store->owed.empty());
}

// Rather all of them than one that must not be there.
void AccountVectorsTest::purgedWhileItIsAwayItGoesWhenItComes()
{
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({5, 6})));
    m_vectors->isAway = true;
    purge(m_own, 5);
    m_vectors->isAway = false;
    m_clock.advance(1);
    purge(m_own, 6); // done, and no reason to forget the other
    QCOMPARE(there(), 1);
    QVERIFY(m_service->eraseOwedVectors());
    QCOMPARE(there(), 0);
    QCOMPARE(m_service->vectors(m_own.account, kFirst)->count, std::optional<quint64>(0)); // still allowed
}

// A put that was let in before the consent was withdrawn, and comes to where vectors are after they went.
void AccountVectorsTest::whatWasUnderWayGoesAfterwards()
{
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    QVERIFY(m_service->withdrawVectors(m_own.account, kFirst)->isErased);
    QVERIFY(m_vectors->there.put(m_own.account,
                                 {{.record = idOf<RecordId>(5), .semantic = std::vector<float>(size_t(kSize), 1)}}));
    m_clock.advance(kLater);
    QVERIFY(m_service->eraseOwedVectors());
    QCOMPARE(there(), 0);
    QVERIFY(m_store->owed.empty());
}

void AccountVectorsTest::theyGoWithTheirAccount()
{
    for (const bool isAway : {false, true}) {
        init();
        QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
        QVERIFY(m_service->putVectors(m_own.account, kFirst, put({5, 6})));
        QVERIFY(m_service->askErasure(m_own.account, kFirst));
        m_clock.advance(7 * kDay);
        m_vectors->isAway = isAway;
        QVERIFY(!m_service->eraseDue()->isEmpty());
        QCOMPARE(there(), isAway ? 2 : 0);
        QVERIFY(m_store->accounts.empty());
        m_vectors->isAway = false;
        m_clock.advance(kLater);
        QVERIFY(m_service->eraseOwedVectors());
        QCOMPARE(there(), 0);
        QVERIFY(m_store->owed.empty());
    }
}

void AccountVectorsTest::nothingComesInAnAccountsLastMinutes()
{
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    QVERIFY(m_service->askErasure(m_own.account, kFirst));
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({5})));
    m_clock.advance(7 * kDay - 1000);
    QCOMPARE(codeOf(m_service->putVectors(m_own.account, kFirst, put({6}))), ProblemCode::NoConsent);
}

void AccountVectorsTest::theExportSaysSo()
{
    const auto said = [this] {
        const auto page = m_service->exportPage(m_own.account, kFirst, {});
        for (const ExportItem &item : page->items)
            if (item.vectors)
                return item.vectors;
        return std::optional<ExportVectors>();
    };
    QVERIFY(!said());
    QVERIFY(m_service->allowVectors(m_own.account, kFirst, kModel));
    QVERIFY(m_service->putVectors(m_own.account, kFirst, put({5})));
    QCOMPARE(said(), (ExportVectors{quint64(m_clock.now()), kFirst, kModel, 1}));
    m_vectors->isAway = true;
    QCOMPARE(said(), (ExportVectors{quint64(m_clock.now()), kFirst, kModel, {}}));
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::AccountVectorsTest)
#include "account_vectors_test.moc"
