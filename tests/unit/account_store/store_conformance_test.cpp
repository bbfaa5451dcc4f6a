// Longer than 600 lines: all that a store has to keep to, one suite for every store there is.
#include "core/base/platform/local_file_system.h"
#include "server/postgres/postgres_store.h"
#include "server/store/sqlite_store.h"
#include "tests/sim/memory_store.h"
#include "tests/support/own_postgres.h"
#include "tests/unit/protocol/samples.h"
#include <QTemporaryDir>
#include <QTest>
#include <thread>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace Qt::StringLiterals;

namespace {

// A store, and what is left of it when everything that is in memory has gone.
class Place {
public:
    virtual ~Place() = default;
    virtual Store &store() = 0;
    virtual void reopen() = 0;
};

class InMemory final : public Place {
public:
    Store &store() override { return m_store; }
    void reopen() override {} // it is where its accounts are

private:
    test::MemoryStore m_store;
};

class InSqlite final : public Place {
public:
    InSqlite() { reopen(); }
    Store &store() override { return *m_store; }
    void reopen() override
    {
        m_store.reset();
        LocalFileSystem files;
        auto opened = SqliteStore::open(m_folder.filePath(u"server"_s), files);
        if (!opened)
            qFatal("%s", qPrintable(name(opened.error().code)));
        m_store = *std::move(opened);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SqliteStore> m_store;
};

class InPostgres final : public Place {
public:
    InPostgres() : m_options(cluster().newDatabase()) { reopen(); }
    Store &store() override { return *m_store; }
    void reopen() override
    {
        m_store.reset();
        auto opened = PostgresStore::open(m_options);
        if (!opened)
            qFatal("%s: %s", qPrintable(name(opened.error().code)), qPrintable(opened.error().context));
        m_store = *std::move(opened);
    }

private:
    static mn::test::OwnPostgres &cluster()
    {
        static mn::test::OwnPostgres all;
        return all;
    }
    PostgresOptions m_options;
    std::unique_ptr<PostgresStore> m_store;
};

using MakePlace = std::unique_ptr<Place> (*)();

StoredRow stored(quint8 record, quint64 seq, RecordKind kind = RecordKind::Live, KeyEpoch keyEpoch = 2)
{
    StoredRow out{.seq = seq, .row = sync::test::row(record)};
    out.row.keyEpoch = keyEpoch;
    out.kind = kind;
    out.envelope = idOf<Hash>(quint8(record + 1));
    out.actor = idOf<ActorId>(3);
    out.n = seq + 100;
    return out;
}

StoredCommit pushed(quint64 seq, quint8 actor = 2, bool hasCheckpoint = false)
{
    return {.seq = seq,
            .at = 1'700'000'000'000 + qint64(seq),
            .actor = idOf<ActorId>(actor),
            .n = seq + 10,
            .hash = idOf<Hash>(quint8(seq)),
            .hasCheckpoint = hasCheckpoint,
            .commit = {"commit " + QByteArray::number(seq), idOf<Signature>(quint8(seq))}};
}

bool same(const StoredRow &a, const StoredRow &b)
{
    return a.seq == b.seq && a.row == b.row && a.envelope == b.envelope && a.kind == b.kind && a.actor == b.actor &&
           a.n == b.n;
}

bool same(const StoredCommit &a, const StoredCommit &b)
{
    return a.seq == b.seq && a.at == b.at && a.actor == b.actor && a.n == b.n && a.hash == b.hash &&
           a.hasCheckpoint == b.hasCheckpoint && a.commit == b.commit;
}

QList<quint64> seqsOf(const QList<StoredCommit> &commits)
{
    QList<quint64> seqs;
    for (const StoredCommit &commit : commits)
        seqs += commit.seq;
    return seqs;
}

} // namespace

// What every store of accounts does: a line of initTestCase_data() for each.
class StoreConformanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void anAccountIsThereFromItsFirstCommitOn();
    void anAccountIsMadeOnce();
    void anAccountKeepsWhatIsSaidOfIt();
    void anAccountIsFoundByItsRecoveryKey();
    void anAccountIsOfOneSubjectAlone();
    void whatIsDueIsFound();
    void whatIsNotedDownStays();
    void aConsentIsOfItsAccount();
    void whatVectorsAreOwedOutlivesTheAccount();
    void theControlLogGrowsAtItsEnd();
    void anActorHasOnePrekey();
    void wrapsGoWithTheirKey();
    void headsAreOfTheNewestCommits();
    void aHeadOutlivesItsCommit();
    void commitsAreReadInTheirOrder();
    void checkpointsComeNewestFirst();
    void aRowIsReplaced();
    void manyRowsAreOneCall();
    void theManifestIsPagedByRecord();
    void whatIsUnderAKeyIsKnown();
    void aDeviceIsRemembered();
    void aBlobIsKnownUntilItIsRemoved();
    void whatWasDroppedIsFoundByWhen();
    void forgettingLeavesWhatIsAlive();
    void anErasedAccountIsGoneAlone();
    void accountsDoNotSeeEachOther();
    void whatIsNotCommittedWasNeverThere();
    void aReaderSeesOneMoment();
    void seqsOfTwoWritersHaveNoHoles();
    void numbersAreWhole();

private:
    std::unique_ptr<AccountTransaction> begin(Access access = Access::Write, quint8 account = 1)
    {
        auto begun = m_place->store().begin(idOf<AccountId>(account), access);
        if (!begun)
            qFatal("%s", qPrintable(name(begun.error().code)));
        return *std::move(begun);
    }
    void make(quint8 account)
    {
        auto made = m_place->store().create(idOf<AccountId>(account));
        if (!made || !(*made)->commit())
            qFatal("an account was not made");
    }
    // Written, committed, and the store opened anew.
    template <class Write> void write(const Write &act, quint8 account = 1)
    {
        {
            const auto transaction = begin(Access::Write, account);
            act(*transaction);
            QVERIFY(transaction->commit());
        }
        m_place->reopen();
    }

    std::unique_ptr<Place> m_place;
};

void StoreConformanceTest::initTestCase_data()
{
    QTest::addColumn<MakePlace>("place");
    QTest::newRow("memory") << MakePlace([]() -> std::unique_ptr<Place> { return std::make_unique<InMemory>(); });
    QTest::newRow("sqlite") << MakePlace([]() -> std::unique_ptr<Place> { return std::make_unique<InSqlite>(); });
    QTest::newRow("postgres") << MakePlace([]() -> std::unique_ptr<Place> { return std::make_unique<InPostgres>(); });
}

void StoreConformanceTest::init()
{
    QFETCH_GLOBAL(const MakePlace, place);
    m_place = place();
    make(1);
}

void StoreConformanceTest::anAccountIsThereFromItsFirstCommitOn()
{
    Store &store = m_place->store();
    QCOMPARE(store.begin(idOf<AccountId>(2), Access::Read).error().code, Errc::NotFound);
    QCOMPARE(store.begin(idOf<AccountId>(2), Access::Write).error().code, Errc::NotFound);
    {
        const auto transaction = store.create(idOf<AccountId>(2));
        QVERIFY(transaction);
        QCOMPARE((*transaction)->account()->head, quint64(0));
        QCOMPARE(store.begin(idOf<AccountId>(2), Access::Read).error().code, Errc::NotFound);
    }
    QCOMPARE(store.begin(idOf<AccountId>(2), Access::Read).error().code, Errc::NotFound);
    make(2);
    QVERIFY(store.begin(idOf<AccountId>(2), Access::Read));
}

void StoreConformanceTest::anAccountIsMadeOnce()
{
    write([](AccountTransaction &t) { QVERIFY(t.setDevice(idOf<ActorId>(2), {.acked = 7})); });
    QCOMPARE(m_place->store().create(idOf<AccountId>(1)).error().code, Errc::AlreadyExists);
    QCOMPARE(begin()->device(idOf<ActorId>(2))->acked, quint64(7));
}

void StoreConformanceTest::anAccountKeepsWhatIsSaidOfIt()
{
    write([](AccountTransaction &t) {
        QVERIFY(t.setAccount({idOf<ServerEpoch>(5), 12, 3, idOf<VerifyingKey>(8), 77, 99}));
        QCOMPARE(t.account()->head, quint64(12)); // as it will be
    });
    const auto account = begin(Access::Read)->account();
    QCOMPARE(account->epoch, idOf<ServerEpoch>(5));
    QCOMPARE(account->head, quint64(12));
    QCOMPARE(account->gcFloor, quint64(3));
    QCOMPARE(account->recovery, idOf<VerifyingKey>(8));
    QCOMPARE(account->used, quint64(77));
    QCOMPARE(account->eraseAt, 99);
}

void StoreConformanceTest::anAccountIsFoundByItsRecoveryKey()
{
    const auto setRecovery = [](quint8 key) {
        return [key](AccountTransaction &t) { QVERIFY(t.setAccount({.recovery = idOf<VerifyingKey>(key)})); };
    };
    write(setRecovery(8));
    make(9);
    make(2);
    write(setRecovery(8), 2); // somebody else's key, taken for their own account
    QCOMPARE(m_place->store().accountOf(idOf<VerifyingKey>(8)).value(), idOf<AccountId>(1));
    QCOMPARE(m_place->store().accountOf(idOf<VerifyingKey>(7)).error().code, Errc::NotFound);
    write(setRecovery(7));
    QCOMPARE(m_place->store().accountOf(idOf<VerifyingKey>(7)).value(), idOf<AccountId>(1));
    QCOMPARE(m_place->store().accountOf(idOf<VerifyingKey>(8)).value(), idOf<AccountId>(2));
    // One that is about to be erased is found where there is no other one.
    write([](AccountTransaction &t) { QVERIFY(t.setAccount({.recovery = idOf<VerifyingKey>(8), .eraseAt = 1})); });
    QCOMPARE(m_place->store().accountOf(idOf<VerifyingKey>(8)).value(), idOf<AccountId>(2));
    write([](AccountTransaction &t) { QVERIFY(t.setAccount({.recovery = idOf<VerifyingKey>(7)})); }, 2);
    QCOMPARE(m_place->store().accountOf(idOf<VerifyingKey>(8)).value(), idOf<AccountId>(1));
}

void StoreConformanceTest::whatIsDueIsFound()
{
    make(2);
    make(3);
    const auto eraseAt = [this](quint8 account, qint64 at) {
        write([at](AccountTransaction &t) { QVERIFY(t.setAccount({.eraseAt = at})); }, account);
    };
    const auto due = [this](qint64 now) {
        auto found = m_place->store().due(now).value();
        std::ranges::sort(found);
        return found;
    };
    QVERIFY(due(1'700'000'000'000).isEmpty());
    eraseAt(1, 1000);
    eraseAt(2, 1001);
    QVERIFY(due(999).isEmpty());
    QCOMPARE(due(1000), QList<AccountId>{idOf<AccountId>(1)});
    QCOMPARE(due(1001), (QList<AccountId>{idOf<AccountId>(1), idOf<AccountId>(2)}));
    eraseAt(1, 0);
    QCOMPARE(due(1001), QList<AccountId>{idOf<AccountId>(2)});
    write([](AccountTransaction &t) { QVERIFY(t.erase()); }, 2);
    QVERIFY(due(1001).isEmpty());
}

void StoreConformanceTest::whatIsNotedDownStays()
{
    make(2);
    QVERIFY(!begin(Access::Read)->newestAudit()->has_value());
    const AuditEntry first{.n = 0, .at = 5, .kind = AuditKind::SignedIn, .actor = idOf<ActorId>(2)};
    const AuditEntry second{.n = 1, .at = 6, .kind = AuditKind::Recovered, .prev = auditHash(kAccount, first)};
    write([&](AccountTransaction &t) {
        QVERIFY(t.appendAudit(first));
        QCOMPARE(t.newestAudit().value(), std::optional(first)); // as it will be
        QVERIFY(t.appendAudit(second));
    });
    const auto t = begin(Access::Read);
    QCOMPARE(t->newestAudit().value(), std::optional(second));
    QCOMPARE(t->audit(0, 10).value(), (QList<AuditEntry>{first, second}));
    QCOMPARE(t->audit(0, 1).value(), QList<AuditEntry>{first});
    QCOMPARE(t->audit(1, 10).value(), QList<AuditEntry>{second});
    QVERIFY(t->audit(2, 10)->isEmpty());
    QVERIFY(t->audit(~quint64(0), 10)->isEmpty());
    QVERIFY(begin(Access::Read, 2)->audit(0, 10)->isEmpty()); // another account's
}

void StoreConformanceTest::aConsentIsOfItsAccount()
{
    make(2);
    const auto consent = [this](quint8 account) { return begin(Access::Read, account)->vectorConsent().value(); };
    const StoredConsent first{.at = 5, .by = idOf<ActorId>(2), .model = idOf<VectorModel>(7)};
    const StoredConsent second{.at = 6, .by = idOf<ActorId>(3), .model = idOf<VectorModel>(8)};
    QVERIFY(!consent(1));
    QVERIFY(begin()->setVectorConsent(first)); // and not committed
    QVERIFY(!consent(1));
    for (const StoredConsent &one : {first, second}) {
        write([&](AccountTransaction &t) { QVERIFY(t.setVectorConsent(one)); });
        QCOMPARE(consent(1), std::optional(one));
        QVERIFY(!consent(2));
    }
    write([](AccountTransaction &t) { QVERIFY(t.setVectorConsent({})); });
    QVERIFY(!consent(1));
    write([&](AccountTransaction &t) { QVERIFY(t.setVectorConsent(first)); });
    write([](AccountTransaction &t) { QVERIFY(t.erase()); });
    make(1);
    QVERIFY(!consent(1));
}

void StoreConformanceTest::whatVectorsAreOwedOutlivesTheAccount()
{
    make(2);
    const auto owed = [this] { return m_place->store().owedVectors().value(); };
    const auto owe = [this](quint8 account, std::optional<qint64> since) {
        write([&](AccountTransaction &t) { QVERIFY(t.oweVectors(since)); }, account);
    };
    const OwedVectors one{idOf<AccountId>(1), 5};
    const OwedVectors other{idOf<AccountId>(2), 4};
    QVERIFY(owed().isEmpty());
    QVERIFY(begin()->oweVectors(5)); // and not committed
    QVERIFY(owed().isEmpty());
    owe(1, 5);
    owe(2, 4);
    QCOMPARE(owed(), (QList<OwedVectors>{other, one}));
    QCOMPARE(begin(Access::Read)->owesVectors().value(), std::optional<qint64>(5));
    write([](AccountTransaction &t) {
        QVERIFY(t.oweVectors(6));
        QCOMPARE(t.owesVectors().value(), std::optional<qint64>(6));
        QVERIFY(t.erase());
    });
    const OwedVectors later{one.account, 6};
    QCOMPARE(owed(), (QList<OwedVectors>{other, later}));
    QVERIFY(m_place->store().settleVectors(one)); // it was owed again since
    QCOMPARE(owed(), (QList<OwedVectors>{other, later}));
    QVERIFY(m_place->store().settleVectors(later));
    QVERIFY(m_place->store().settleVectors(later));
    QCOMPARE(owed(), QList<OwedVectors>{other});
    owe(2, {});
    QVERIFY(owed().isEmpty());
    QVERIFY(!begin(Access::Read, 2)->owesVectors()->has_value());
}

void StoreConformanceTest::anAccountIsOfOneSubjectAlone()
{
    const auto anna = idOf<Subject>(1);
    const auto bert = idOf<Subject>(2);
    QCOMPARE(begin(Access::Read)->subject().value(), std::optional<Subject>());
    QVERIFY(begin()->setSubject(anna)); // and not committed
    write([&](AccountTransaction &t) {
        QVERIFY(t.setSubject(anna));
        QCOMPARE(t.subject().value(), std::optional(anna));
    });
    QCOMPARE(begin(Access::Read)->subject().value(), std::optional(anna));
    make(2);
    {
        const auto other = begin(Access::Write, 2);
        QCOMPARE(other->subject().value(), std::optional<Subject>());
        QCOMPARE(other->setSubject(anna).error().code, Errc::AlreadyExists);
        QVERIFY(other->setSubject(bert)); // the transaction goes on
        QVERIFY(other->commit());
    }
    QCOMPARE(begin(Access::Read, 2)->subject().value(), std::optional(bert));
    // One that is being made, too.
    {
        const auto made = m_place->store().create(idOf<AccountId>(3));
        QVERIFY(made);
        QCOMPARE((*made)->setSubject(bert).error().code, Errc::AlreadyExists);
    }
    QCOMPARE(m_place->store().begin(idOf<AccountId>(3), Access::Read).error().code, Errc::NotFound);
    // Who has no account any more may make another one.
    write([](AccountTransaction &t) { QVERIFY(t.erase()); });
    make(3);
    write([&](AccountTransaction &t) { QVERIFY(t.setSubject(anna)); }, 3);
}

void StoreConformanceTest::theControlLogGrowsAtItsEnd()
{
    QCOMPARE(begin()->controlEnd()->length, quint64(0));
    QVERIFY(begin()->controlEnd()->head.isNull());
    Log log;
    log.add(3, 2);
    log.rotate(2);
    write([&](AccountTransaction &t) {
        for (const SignedEvent &event : log.events())
            QVERIFY(t.appendControl(event));
        QCOMPARE(t.controlEnd()->length, quint64(3));
    });
    const auto transaction = begin(Access::Read);
    QCOMPARE(transaction->controlEnd()->length, quint64(3));
    QCOMPARE(transaction->controlEnd()->head, eventHash(log.events().last()));
    QCOMPARE(transaction->control(0).value(), log.events());
    QCOMPARE(transaction->control(2).value(), log.events().sliced(2));
    QVERIFY(transaction->control(3)->isEmpty());
    QVERIFY(transaction->control(std::numeric_limits<quint64>::max())->isEmpty());
}

void StoreConformanceTest::anActorHasOnePrekey()
{
    const auto prekey = [](quint8 actor, quint8 key) {
        return Prekey{idOf<ActorId>(actor), idOf<BoxPublicKey>(key), key, idOf<Signature>(key)};
    };
    write([&](AccountTransaction &t) {
        QVERIFY(t.putPrekey(prekey(4, 40)));
        QVERIFY(t.putPrekey(prekey(2, 20)));
        QVERIFY(t.putPrekey(prekey(4, 41)));
    });
    QCOMPARE(begin(Access::Read)->prekeys().value(), (QList<Prekey>{prekey(2, 20), prekey(4, 41)}));
}

void StoreConformanceTest::wrapsGoWithTheirKey()
{
    const Wrap one{1, idOf<BoxPublicKey>(1), "one"};
    const Wrap other{1, idOf<BoxPublicKey>(2), "other"};
    const Wrap newer{2, idOf<BoxPublicKey>(1), "newer"};
    const Wrap again{1, idOf<BoxPublicKey>(1), "again"};
    write([&](AccountTransaction &t) {
        for (const Wrap &wrap : {newer, one, other, again})
            QVERIFY(t.putWrap(wrap));
    });
    QCOMPARE(begin(Access::Read)->wraps().value(), (QList<Wrap>{again, other, newer}));
    write([](AccountTransaction &t) { QVERIFY(t.dropWraps(1)); });
    QCOMPARE(begin(Access::Read)->wraps().value(), QList<Wrap>{newer});
}

void StoreConformanceTest::headsAreOfTheNewestCommits()
{
    write([](AccountTransaction &t) {
        QVERIFY(t.appendCommit(pushed(1, 4)));
        QVERIFY(t.appendCommit(pushed(2, 2)));
        QVERIFY(t.appendCommit(pushed(3, 4)));
    });
    const auto transaction = begin(Access::Read);
    const Head two{idOf<ActorId>(2), 12, idOf<Hash>(2)};
    const Head four{idOf<ActorId>(4), 13, idOf<Hash>(3)};
    QCOMPARE(transaction->heads().value(), (QList<Head>{two, four}));
    QCOMPARE(transaction->head(idOf<ActorId>(4)).value(), std::optional(four));
    QCOMPARE(transaction->head(idOf<ActorId>(5)).value(), std::optional<Head>());
}

void StoreConformanceTest::aHeadOutlivesItsCommit()
{
    const Head five{idOf<ActorId>(5), 15, idOf<Hash>(5)};
    write([&](AccountTransaction &t) {
        QVERIFY(t.appendCommit(pushed(1, 5)));
        QVERIFY(t.putHead(five));
        QCOMPARE(t.head(five.actor).value(), std::optional(five));
    });
    QCOMPARE(begin(Access::Read)->heads().value(), QList<Head>{five});
    QCOMPARE(begin(Access::Read)->commitsAfter(0, 9)->size(), 1);
}

void StoreConformanceTest::commitsAreReadInTheirOrder()
{
    write([](AccountTransaction &t) {
        for (const quint64 seq : {3, 5, 9})
            QVERIFY(t.appendCommit(pushed(seq)));
    });
    const auto transaction = begin(Access::Read);
    QCOMPARE(seqsOf(transaction->commitsAfter(0, 10).value()), (QList<quint64>{3, 5, 9}));
    QCOMPARE(seqsOf(transaction->commitsAfter(3, 1).value()), QList<quint64>{5});
    QVERIFY(transaction->commitsAfter(9, 10)->isEmpty());
    QVERIFY(same(transaction->commitsAfter(4, 1)->first(), pushed(5)));
    QVERIFY(same(transaction->commitOf(idOf<ActorId>(2), 19)->value_or(StoredCommit()), pushed(9)));
    QVERIFY(!transaction->commitOf(idOf<ActorId>(2), 18)->has_value());
    QVERIFY(!transaction->commitOf(idOf<ActorId>(3), 19)->has_value());
}

void StoreConformanceTest::checkpointsComeNewestFirst()
{
    write([](AccountTransaction &t) {
        QVERIFY(t.appendCommit(pushed(1, 2, true)));
        QVERIFY(t.appendCommit(pushed(2)));
        QVERIFY(t.appendCommit(pushed(3, 4, true)));
    });
    QCOMPARE(seqsOf(begin(Access::Read)->checkpoints().value()), (QList<quint64>{3, 1}));
}

void StoreConformanceTest::aRowIsReplaced()
{
    write([](AccountTransaction &t) {
        QVERIFY(t.putRow(stored(5, 1)));
        QVERIFY(t.putRow(stored(6, 2)));
    });
    QVERIFY(same(begin(Access::Read)->row(idOf<RecordId>(5))->value_or(StoredRow()), stored(5, 1)));
    StoredRow marker = stored(5, 3, RecordKind::Purge, 0);
    marker.row.wrappedKey.clear();
    marker.row.isDeleted = true;
    write([&](AccountTransaction &t) { QVERIFY(t.putRow(marker)); });
    const auto transaction = begin(Access::Read);
    QVERIFY(same(transaction->row(idOf<RecordId>(5))->value_or(StoredRow()), marker));
    QVERIFY(same(transaction->row(idOf<RecordId>(6))->value_or(StoredRow()), stored(6, 2)));
    QVERIFY(!transaction->row(idOf<RecordId>(7))->has_value());
}

void StoreConformanceTest::manyRowsAreOneCall()
{
    write([](AccountTransaction &t) { QVERIFY(t.putRow(stored(6, 1))); });
    StoredRow marker = stored(7, 3, RecordKind::Purge, 0);
    marker.row.wrappedKey.clear();
    marker.row.isDeleted = true;
    StoredRow large = stored(8, 3);
    large.row.envelope = QByteArray(200'000, 'x');
    write([&](AccountTransaction &t) {
        QVERIFY(t.putRows({}));
        QVERIFY(t.putRows({stored(5, 3), stored(6, 3), marker, large}));
    });
    const auto transaction = begin(Access::Read);
    QVERIFY(transaction->rows({})->isEmpty());
    const auto rows = transaction->rows(
        {idOf<RecordId>(5), idOf<RecordId>(6), idOf<RecordId>(7), idOf<RecordId>(8), idOf<RecordId>(9)});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 4);
    for (const StoredRow &row : {stored(5, 3), stored(6, 3), marker, large})
        QVERIFY(same(rows->value(row.row.record), row));
}

void StoreConformanceTest::theManifestIsPagedByRecord()
{
    write([](AccountTransaction &t) {
        for (const quint8 record : {0x90, 5, 0x7f, 6}) // bytes, not signed numbers
            QVERIFY(t.putRow(stored(record, record)));
        QVERIFY(t.putRow(stored(6, 6, RecordKind::Purge, 0)));
    });
    const auto entry = [](quint8 record) {
        return ManifestEntry{idOf<RecordId>(record), idOf<Hash>(quint8(record + 1)), RecordKind::Live, 2};
    };
    const ManifestEntry marker{idOf<RecordId>(6), idOf<Hash>(7), RecordKind::Purge, 0};
    const auto t = begin(Access::Read);
    QCOMPARE(t->manifest({}, 10).value(), (QList<ManifestEntry>{entry(5), marker, entry(0x7f), entry(0x90)}));
    QCOMPARE(t->manifest({}, 2).value(), (QList<ManifestEntry>{entry(5), marker}));
    QCOMPARE(t->manifest(idOf<RecordId>(6), 2).value(), (QList<ManifestEntry>{entry(0x7f), entry(0x90)}));
    QVERIFY(t->manifest(idOf<RecordId>(0x90), 2)->isEmpty());
}

void StoreConformanceTest::whatIsUnderAKeyIsKnown()
{
    write([](AccountTransaction &t) {
        QVERIFY(t.putRow(stored(5, 1, RecordKind::Live, 2)));
        QVERIFY(t.putRow(stored(6, 2, RecordKind::Purge, 0)));
    });
    write([](AccountTransaction &t) {
        QVERIFY(t.isAnyUnder({1, 2}).value());
        QVERIFY(!t.isAnyUnder({0, 1, 3}).value()); // a marker has no key
        QVERIFY(!t.isAnyUnder({}).value());
        QVERIFY(t.putRow(stored(5, 1, RecordKind::Live, 3)));
    });
    QVERIFY(!begin(Access::Read)->isAnyUnder({1, 2}).value());
}

void StoreConformanceTest::aDeviceIsRemembered()
{
    QCOMPARE(begin(Access::Read)->device(idOf<ActorId>(2))->lastSeen, 0);
    write([](AccountTransaction &t) { QVERIFY(t.setDevice(idOf<ActorId>(2), {1, 2, 3})); });
    write([](AccountTransaction &t) { QVERIFY(t.setDevice(idOf<ActorId>(2), {4, 5, 6})); });
    const auto device = begin(Access::Read)->device(idOf<ActorId>(2));
    QCOMPARE(device->acked, quint64(4));
    QCOMPARE(device->lastSeen, 5);
    QCOMPARE(device->heldUntil, 6);
}

void StoreConformanceTest::aBlobIsKnownUntilItIsRemoved()
{
    make(2);
    const StoredBlob first{idOf<BlobName>(7), 9'437'184, false, 0};
    const StoredBlob second{idOf<BlobName>(200), quint64(2) << 30, true, 1'700'000'000'000};
    write([&](AccountTransaction &t) {
        QVERIFY(t.putBlob(second));
        QVERIFY(t.putBlob(first));
        QCOMPARE(t.blob(first.name)->value_or(StoredBlob()), first); // as it will be
    });
    const auto all = begin(Access::Read)->blobs({}, 10);
    QCOMPARE(all.value(), (QList<StoredBlob>{first, second})); // by their names
    QCOMPARE(begin(Access::Read)->blobs({}, 1).value(), QList<StoredBlob>{first});
    QCOMPARE(begin(Access::Read)->blobs(first.name, 10).value(), QList<StoredBlob>{second});
    QVERIFY(!begin(Access::Read)->blob(idOf<BlobName>(8))->has_value());
    QVERIFY(!begin(Access::Read, 2)->blob(first.name)->has_value()); // another account's
    QVERIFY(begin(Access::Read, 2)->blobs({}, 10)->isEmpty());
    StoredBlob whole = first;
    whole.isComplete = true;
    write([&](AccountTransaction &t) {
        QVERIFY(t.putBlob(whole));
        QVERIFY(t.removeBlob(second.name));
        QVERIFY(t.removeBlob(idOf<BlobName>(8)));
    });
    QCOMPARE(begin(Access::Read)->blobs({}, 10).value(), QList<StoredBlob>{whole});
}

void StoreConformanceTest::whatWasDroppedIsFoundByWhen()
{
    const auto dropped = [](quint8 name, qint64 at) { return StoredBlob{idOf<BlobName>(name), 300, true, at}; };
    write([&](AccountTransaction &t) {
        for (const StoredBlob &blob : {dropped(1, 0), dropped(2, 1000), dropped(3, 999), dropped(4, 1001)})
            QVERIFY(t.putBlob(blob));
    });
    QCOMPARE(begin()->droppedBlobs(1000).value(), (QList<StoredBlob>{dropped(2, 1000), dropped(3, 999)}));
    QVERIFY(begin()->droppedBlobs(998)->isEmpty());
}

void StoreConformanceTest::anErasedAccountIsGoneAlone()
{
    make(2);
    for (const quint8 account : {quint8(1), quint8(2)})
        write(
            [account](AccountTransaction &t) {
                QVERIFY(t.setAccount({.recovery = idOf<VerifyingKey>(account)}));
                QVERIFY(t.appendControl(Log().events().first()));
                QVERIFY(t.appendCommit(pushed(1)));
                QVERIFY(t.putRow(stored(5, 1)));
                QVERIFY(t.setDevice(idOf<ActorId>(2), {.acked = 7}));
                QVERIFY(t.appendAudit({}));
            },
            account);
    QVERIFY(begin()->erase()); // and not committed
    QVERIFY(begin()->row(idOf<RecordId>(5))->has_value());
    write([](AccountTransaction &t) { QVERIFY(t.erase()); });
    QCOMPARE(m_place->store().begin(idOf<AccountId>(1), Access::Read).error().code, Errc::NotFound);
    QCOMPARE(m_place->store().accountOf(idOf<VerifyingKey>(1)).error().code, Errc::NotFound);
    QVERIFY(begin(Access::Read, 2)->row(idOf<RecordId>(5))->has_value());
    QCOMPARE(begin(Access::Read, 2)->controlEnd()->length, quint64(1));
    // And it may begin anew.
    make(1);
    const auto again = begin(Access::Read);
    QCOMPARE(again->controlEnd()->length, quint64(0));
    QVERIFY(!again->row(idOf<RecordId>(5))->has_value());
    QVERIFY(again->heads()->isEmpty());
    QCOMPARE(again->device(idOf<ActorId>(2))->acked, quint64(0));
    QVERIFY(again->audit(0, 10)->isEmpty());
}

void StoreConformanceTest::forgettingLeavesWhatIsAlive()
{
    write([](AccountTransaction &t) {
        for (const quint64 seq : {1, 2, 3})
            QVERIFY(t.appendCommit(pushed(seq)));
        QVERIFY(t.putRow(stored(5, 1)));
        QVERIFY(t.putRow(stored(6, 2, RecordKind::Purge, 0)));
        QVERIFY(t.putRow(stored(7, 3, RecordKind::Purge, 0)));
    });
    write([](AccountTransaction &t) { QVERIFY(t.forgetUpTo(2)); });
    const auto transaction = begin(Access::Read);
    QCOMPARE(seqsOf(transaction->commitsAfter(0, 10).value()), QList<quint64>{3});
    QVERIFY(transaction->row(idOf<RecordId>(5))->has_value());
    QVERIFY(!transaction->row(idOf<RecordId>(6))->has_value());
    QVERIFY(transaction->row(idOf<RecordId>(7))->has_value());
    QCOMPARE(transaction->head(idOf<ActorId>(2))->value_or(Head()).n, quint64(13)); // the chain goes on from there
}

void StoreConformanceTest::accountsDoNotSeeEachOther()
{
    const auto fill = [](AccountTransaction &t) {
        QVERIFY(t.setAccount({idOf<ServerEpoch>(5), 3, 0}));
        QVERIFY(t.appendControl(Log().events().first()));
        QVERIFY(t.putPrekey({idOf<ActorId>(2), idOf<BoxPublicKey>(1), 1, {}}));
        QVERIFY(t.putWrap({1, idOf<BoxPublicKey>(1), "one"}));
        QVERIFY(t.appendCommit(pushed(1, 2, true)));
        QVERIFY(t.putRow(stored(5, 1)));
        QVERIFY(t.putRow(stored(6, 1, RecordKind::Purge)));
        QVERIFY(t.setDevice(idOf<ActorId>(2), {1, 2, 3}));
    };
    make(2);
    write(fill, 1);
    const auto isEmpty = [&](quint8 account) {
        const auto t = begin(Access::Read, account);
        return t->account()->head == 0 && t->controlEnd()->length == 0 && t->control(0)->isEmpty() &&
               t->prekeys()->isEmpty() && t->wraps()->isEmpty() && t->heads()->isEmpty() &&
               !t->head(idOf<ActorId>(2))->has_value() && t->commitsAfter(0, 9)->isEmpty() &&
               !t->commitOf(idOf<ActorId>(2), 11)->has_value() && t->checkpoints()->isEmpty() &&
               !t->row(idOf<RecordId>(5))->has_value() && t->manifest({}, 9)->isEmpty() &&
               !t->isAnyUnder({2}).value() && t->device(idOf<ActorId>(2))->acked == 0;
    };
    QVERIFY(isEmpty(2));
    QVERIFY(!isEmpty(1));
    // The same records, actors and numbers as the other one's.
    write(fill, 2);
    write(
        [](AccountTransaction &t) {
            QVERIFY(t.forgetUpTo(9));
            QVERIFY(t.dropWraps(1));
            QVERIFY(t.putRow(stored(5, 7)));
        },
        2);
    const auto first = begin(Access::Read, 1);
    QCOMPARE(first->commitsAfter(0, 9)->size(), 1);
    QCOMPARE(first->wraps()->size(), 1);
    QCOMPARE(first->manifest({}, 9)->size(), 2);
    QCOMPARE(first->row(idOf<RecordId>(5))->value_or(StoredRow()).seq, quint64(1));
}

void StoreConformanceTest::whatIsNotCommittedWasNeverThere()
{
    {
        const auto t = begin();
        QVERIFY(t->setAccount({idOf<ServerEpoch>(5), 3, 0, idOf<VerifyingKey>(8), 0}));
        QVERIFY(t->appendControl(Log().events().first()));
        QVERIFY(t->appendCommit(pushed(1)));
        QVERIFY(t->putRow(stored(5, 1)));
        QVERIFY(t->setDevice(idOf<ActorId>(2), {1, 2, 3}));
    }
    m_place->reopen();
    const auto t = begin(Access::Read);
    QCOMPARE(t->account()->head, quint64(0));
    QVERIFY(t->control(0)->isEmpty());
    QVERIFY(t->heads()->isEmpty());
    QVERIFY(t->manifest({}, 9)->isEmpty());
    QCOMPARE(t->device(idOf<ActorId>(2))->acked, quint64(0));
    QCOMPARE(m_place->store().accountOf(idOf<VerifyingKey>(8)).error().code, Errc::NotFound);
}

void StoreConformanceTest::aReaderSeesOneMoment()
{
    const auto reader = begin(Access::Read);
    {
        const auto writer = begin();
        QVERIFY(writer->setAccount({.head = 1}));
        QVERIFY(writer->appendCommit(pushed(1)));
        QCOMPARE(reader->account()->head, quint64(0)); // nobody waits for the other
        QVERIFY(writer->commit());
    }
    QVERIFY(reader->commitsAfter(0, 9)->isEmpty());
    QCOMPARE(reader->account()->head, quint64(0));
    QCOMPARE(begin(Access::Read)->account()->head, quint64(1));
}

void StoreConformanceTest::seqsOfTwoWritersHaveNoHoles()
{
    constexpr int kEach = 50;
    std::atomic<int> failed = 0;
    const auto run = [&](quint8 actor) {
        for (int i = 0; i < kEach; ++i) {
            const auto t = m_place->store().begin(idOf<AccountId>(1), Access::Write);
            auto account = t ? (*t)->account() : fail(t.error().code);
            if (!account) {
                ++failed;
                continue;
            }
            ++account->head;
            const bool isDone =
                (*t)->setAccount(*account) && (*t)->appendCommit(pushed(account->head, actor)) && (*t)->commit();
            failed += isDone ? 0 : 1;
        }
    };
    std::thread one(run, 2);
    std::thread two(run, 3);
    one.join();
    two.join();
    QCOMPARE(failed.load(), 0);
    const auto seqs = seqsOf(begin(Access::Read)->commitsAfter(0, 1000).value());
    QCOMPARE(seqs.size(), 2 * kEach);
    for (int i = 0; i < 2 * kEach; ++i)
        QCOMPARE(seqs[i], quint64(i + 1));
}

// A device may choose any number.
void StoreConformanceTest::numbersAreWhole()
{
    constexpr quint64 kLargest = std::numeric_limits<quint64>::max();
    StoredCommit commit = pushed(1);
    commit.n = kLargest;
    write([&](AccountTransaction &t) {
        QVERIFY(t.appendCommit(commit));
        QVERIFY(t.putPrekey({idOf<ActorId>(2), {}, kLargest, {}}));
        QVERIFY(t.putWrap({kLargest, {}, ""}));
    });
    const auto t = begin(Access::Read);
    QVERIFY(same(t->commitOf(idOf<ActorId>(2), kLargest)->value_or(StoredCommit()), commit));
    QCOMPARE(t->head(idOf<ActorId>(2))->value_or(Head()).n, kLargest);
    QCOMPARE(t->prekeys()->first().since, kLargest);
    QCOMPARE(t->wraps()->first(), (Wrap{kLargest, {}, ""}));
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::StoreConformanceTest)
#include "store_conformance_test.moc"
