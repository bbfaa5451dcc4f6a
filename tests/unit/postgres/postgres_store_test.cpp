#include "server/postgres/postgres_account.h"
#include "server/postgres/postgres_schema.h"
#include "server/postgres/postgres_sessions.h"
#include "server/postgres/postgres_store.h"
#include "tests/support/own_postgres.h"
#include "tests/unit/protocol/samples.h"
#include <QScopeGuard>
#include <QTest>
#include <thread>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace Qt::StringLiterals;

// What is so of PostgreSQL, beside what every store does.
class PostgresStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tablesAreMadeOnceByManyServersAtOnce();
    void anOlderServerGoesOnBesideANewerOne();
    void aStepIsWholeOrNotAtAll();
    void withoutItsTablesItSaysWhoMakesThem();
    void aRoleThatSeesEverythingIsRefused_data();
    void aRoleThatSeesEverythingIsRefused();
    void everyTableShowsNobodysRowsUnasked();
    void rowsOfOthersCannotBeWritten();
    void whatOnlyGrowsCannotBeChanged();
    void whoClearsAwaySeesWhatIsOwedAndNoMore();
    void anErasedAccountLeavesNothing();
    void whatIsAcknowledgedIsOnTheDisk();
    void nothingIsLostWhenItIsKilled();
    void oneThatIsAwayIsSaidSoAtOnce();
    void oneThatDoesNotMoveIsAway();
    void waitingForAConnectionEnds();
    void otherAccountsDoNotWait();
    void addressesThatAreNoneAreRefused();

private:
    static mn::test::OwnPostgres &cluster()
    {
        static mn::test::OwnPostgres all;
        return all;
    }
    std::unique_ptr<PostgresStore> opened() const
    {
        auto store = PostgresStore::open(m_options);
        if (!store)
            qFatal("%s: %s", qPrintable(name(store.error().code)), qPrintable(store.error().context));
        return *std::move(store);
    }
    std::unique_ptr<PostgresConnection> as(const QString &role) const
    {
        return *PostgresConnection::open(cluster().urlOf(role, mn::test::OwnPostgres::databaseOf(m_options)));
    }
    std::unique_ptr<PostgresConnection> superuser() const { return as(u"postgres"_s); }
    static void fill(Store &store, quint8 account)
    {
        const auto made = store.create(idOf<AccountId>(account));
        QVERIFY(made);
        AccountTransaction &t = **made;
        QVERIFY(t.setAccount({idOf<ServerEpoch>(5), 1, 0, idOf<VerifyingKey>(account), 0}));
        QVERIFY(t.setSubject(idOf<Subject>(account)));
        QVERIFY(t.appendControl(Log().events().first()));
        QVERIFY(t.putPrekey({idOf<ActorId>(2), idOf<BoxPublicKey>(1), 1, {}}));
        QVERIFY(t.putWrap({1, idOf<BoxPublicKey>(1), "one"}));
        QVERIFY(t.appendCommit({.seq = 1, .actor = idOf<ActorId>(2), .n = 1, .commit = {"body", {}}}));
        QVERIFY(t.putRow({.seq = 1, .row = sync::test::row(5)}));
        QVERIFY(t.setDevice(idOf<ActorId>(2), {1, 2, 3}));
        QVERIFY(t.putBlob({idOf<BlobName>(1), 300, true, 0}));
        QVERIFY(t.appendAudit({}));
        QVERIFY(t.setVectorConsent(StoredConsent{.at = 1}));
        QVERIFY(t.commit());
    }

    PostgresOptions m_options;
};

void PostgresStoreTest::init()
{
    m_options = cluster().newDatabase();
}

void PostgresStoreTest::tablesAreMadeOnceByManyServersAtOnce()
{
    constexpr int kServers = 4;
    std::atomic<int> well = 0;
    std::vector<std::thread> servers;
    for (int i = 0; i < kServers; ++i)
        servers.emplace_back([&] { well += PostgresStore::open(m_options).has_value() ? 1 : 0; });
    for (std::thread &one : servers)
        one.join();
    QCOMPARE(well.load(), kServers);
    const auto rows = superuser()->script("SELECT count(*), max(version) FROM core.migrations");
    QCOMPARE(rows->integer(0, 0), qint64(postgresSteps().size()));
    QCOMPARE(rows->integer(0, 1), qint64(postgresSteps().size()));
}

void PostgresStoreTest::anOlderServerGoesOnBesideANewerOne()
{
    const auto old = opened();
    fill(*old, 1);
    std::vector<PostgresStep> later(postgresSteps().begin(), postgresSteps().end());
    later.push_back({.sql = "ALTER TABLE core.users ADD COLUMN quota bigint NOT NULL DEFAULT 7"});
    QVERIFY(migratePostgres(*as(u"mnemosyne_owner"_s), later, "mnemosyne_server"));
    fill(*old, 2); // in the middle of its life
    QVERIFY(PostgresStore::open(m_options));
    later.push_back({.sql = "ALTER TABLE core.users DROP COLUMN quota", .oldestServer = int(later.size())});
    QVERIFY(migratePostgres(*as(u"mnemosyne_owner"_s), later, "mnemosyne_server"));
    QCOMPARE(PostgresStore::open(m_options).error().code, Errc::NewerVersion);
    m_options.ownerUrl.clear();
    QCOMPARE(PostgresStore::open(m_options).error().code, Errc::NewerVersion);
}

void PostgresStoreTest::aStepIsWholeOrNotAtAll()
{
    const auto store = opened();
    std::vector<PostgresStep> later(postgresSteps().begin(), postgresSteps().end());
    later.push_back({.sql = "ALTER TABLE core.users ADD COLUMN quota bigint; SELECT 1 / 0"});
    QVERIFY(!migratePostgres(*as(u"mnemosyne_owner"_s), later, "mnemosyne_server"));
    const auto rows = superuser()->script("SELECT count(*) FROM information_schema.columns WHERE table_schema = 'core' "
                                          "AND table_name = 'users' AND column_name = 'quota'");
    QCOMPARE(rows->integer(0, 0), 0);
    later.back().sql = "ALTER TABLE core.users ADD COLUMN quota bigint";
    QVERIFY(migratePostgres(*as(u"mnemosyne_owner"_s), later, "mnemosyne_server")); // nobody holds the lock
}

void PostgresStoreTest::withoutItsTablesItSaysWhoMakesThem()
{
    PostgresOptions server = m_options;
    server.ownerUrl.clear();
    const auto empty = PostgresStore::open(server);
    QCOMPARE(empty.error().code, Errc::Usage);
    QVERIFY(empty.error().context.contains(u"owner"_s));
    QVERIFY(migratePostgres(*as(u"mnemosyne_owner"_s), postgresSteps().first(0), "mnemosyne_server"));
    QCOMPARE(PostgresStore::open(server).error().code, Errc::Usage);
    QVERIFY(opened());
    QVERIFY(PostgresStore::open(server));
}

void PostgresStoreTest::aRoleThatSeesEverythingIsRefused_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("a superuser") << u"postgres"_s;
    QTest::newRow("their owner") << u"mnemosyne_owner"_s;
    QTest::newRow("who row-level security does not bind") << u"beyond"_s;
}

void PostgresStoreTest::aRoleThatSeesEverythingIsRefused()
{
    QFETCH(const QString, role);
    QVERIFY(superuser()->script("DO $$ BEGIN IF to_regrole('beyond') IS NULL THEN "
                                "CREATE ROLE beyond LOGIN BYPASSRLS; END IF; END $$"));
    m_options.url = cluster().urlOf(role, mn::test::OwnPostgres::databaseOf(m_options));
    QCOMPARE(PostgresStore::open(m_options).error().code, Errc::Usage);
}

void PostgresStoreTest::everyTableShowsNobodysRowsUnasked()
{
    const auto store = opened();
    fill(*store, 1);
    fill(*store, 2);
    const auto all = superuser();
    const auto tables = all->script("SELECT relname, relrowsecurity AND relforcerowsecurity FROM pg_class "
                                    "WHERE relnamespace = 'core'::regnamespace AND relkind IN ('r', 'p') "
                                    "AND relname <> 'migrations'");
    QVERIFY(tables->size() > 20);
    const auto server = as(u"mnemosyne_server"_s);
    int seen = 0;
    for (int i = 0; i < tables->size(); ++i) {
        const QByteArray table = "core." + tables->text(i, 0);
        QVERIFY2(tables->boolean(i, 1), table);
        const auto count = [&table](PostgresConnection &on, const QByteArray &first) {
            const auto rows = on.script(first + "SELECT count(*) FROM " + table);
            return rows ? rows->integer(0, 0) : -1;
        };
        const qint64 there = count(*all, {});
        const qint64 unasked = count(*server, {});
        if (unasked < 0)
            continue; // a partition: nobody reaches it but through its table
        QCOMPARE(unasked, 0);
        const auto user = [](quint8 account) {
            return "SELECT set_config('app.user', '" +
                   PostgresAccount::userOf(idOf<AccountId>(account)).toString().toLatin1() + "', false);";
        };
        QCOMPARE(count(*server, user(1)) + count(*server, user(2)), there);
        QCOMPARE(count(*server, user(3)), 0);
        QVERIFY(server->script("SELECT set_config('app.user', '', false)"));
        seen += there > 0 ? 1 : 0;
    }
    QVERIFY(seen >= 7);
}

void PostgresStoreTest::rowsOfOthersCannotBeWritten()
{
    const auto store = opened();
    fill(*store, 1);
    fill(*store, 2);
    const auto server = as(u"mnemosyne_server"_s);
    const auto user = [](quint8 account) {
        return PostgresAccount::userOf(idOf<AccountId>(account)).toString().toLatin1();
    };
    QVERIFY(server->script("SELECT set_config('app.user', '" + user(1) + "', false)"));
    QVERIFY(!server->script("INSERT INTO core.key_wraps VALUES ('" + user(2) + "', 9, '', '')"));
    QVERIFY(!server->script("UPDATE core.memories SET user_id = '" + user(2) + "'"));
    QVERIFY(server->script("UPDATE core.users SET head_seq = 99; DELETE FROM core.memories; DELETE FROM core.commits"));
    const auto other = *store->begin(idOf<AccountId>(2), Access::Read);
    QCOMPARE(other->account()->head, quint64(1));
    QCOMPARE(other->manifest({}, 9)->size(), 1);
    QCOMPARE(other->commitsAfter(0, 9)->size(), 1);
    QVERIFY((*store->begin(idOf<AccountId>(1), Access::Read))->manifest({}, 9)->isEmpty());
}

void PostgresStoreTest::whatOnlyGrowsCannotBeChanged()
{
    const auto store = opened();
    fill(*store, 1);
    const auto server = as(u"mnemosyne_server"_s);
    QVERIFY(server->script("SELECT set_config('app.user', '" +
                           PostgresAccount::userOf(idOf<AccountId>(1)).toString().toLatin1() + "', false)"));
    for (const QByteArray &table : {QByteArray("core.control_log"), QByteArray("core.audit")}) {
        QVERIFY2(server->script("SELECT n FROM " + table)->size() == 1, table);
        QVERIFY2(!server->script("UPDATE " + table + " SET n = 7"), table);
        QVERIFY2(!server->script("DELETE FROM " + table), table);
    }
}

void PostgresStoreTest::whoClearsAwaySeesWhatIsOwedAndNoMore()
{
    const auto store = opened();
    for (const quint8 account : {quint8(1), quint8(2)}) {
        fill(*store, account);
        const auto t = *store->begin(idOf<AccountId>(account), Access::Write);
        QVERIFY(t->oweVectors(account));
        QVERIFY(t->commit());
    }
    const auto server = as(u"mnemosyne_server"_s);
    const QByteArray owed("SELECT count(*) FROM core.vectors_owed");
    QCOMPARE(server->script(owed)->integer(0, 0), 0); // for nobody
    QVERIFY(server->script("SELECT set_config('app.eraser', 'on', false)"));
    QCOMPARE(server->script(owed)->integer(0, 0), 2);
    QVERIFY(server->script("DELETE FROM core.vectors_owed; UPDATE core.vectors_owed SET since = 9"));
    QCOMPARE(store->owedVectors().value(), (QList<OwedVectors>{{idOf<AccountId>(1), 1}, {idOf<AccountId>(2), 2}}));
}

// In no table, whichever there are by now, but for a line that tells the other servers, which they take away.
void PostgresStoreTest::anErasedAccountLeavesNothing()
{
    const auto store = opened();
    fill(*store, 1);
    fill(*store, 2);
    const SystemClock clock;
    PostgresSessions sessions(store->pool(), clock);
    for (const quint8 account : {quint8(1), quint8(2)})
        QVERIFY(sessions.putSession(idOf<TokenHash>(account), {idOf<AccountId>(account), idOf<ActorId>(2)},
                                    clock.now() + 60'000));
    {
        const auto t = *store->begin(idOf<AccountId>(1), Access::Write);
        QVERIFY(t->erase());
        QVERIFY(t->commit());
    }
    QVERIFY(!sessions.session(idOf<TokenHash>(1))->has_value());
    const auto all = superuser();
    const auto tables = all->script("SELECT relname FROM pg_class WHERE relnamespace = 'core'::regnamespace "
                                    "AND relkind IN ('r', 'p') AND NOT relispartition "
                                    "AND relname NOT IN ('migrations', 'challenges', 'link_notes', "
                                    "'vectors_owed')");
    QVERIFY(tables->size() >= 9);
    for (int i = 0; i < tables->size(); ++i) {
        const QByteArray table = tables->text(i, 0);
        const auto rowsOf = [&](quint8 account) {
            const QByteArray column = table == "users" ? "id" : "user_id";
            return all
                ->script("SELECT count(*) FROM core." + table + " WHERE " + column + " = '" +
                         PostgresAccount::userOf(idOf<AccountId>(account)).toString().toLatin1() + "'")
                ->integer(0, 0);
        };
        QCOMPARE(rowsOf(1), table == "outbox" ? 1 : 0);
        QVERIFY2(rowsOf(2) > 0, table);
    }
    // A role that may read is none that may erase.
    QVERIFY(all->script("DO $$ BEGIN IF to_regrole('reader') IS NULL THEN CREATE ROLE reader LOGIN; END IF; END $$; "
                        "GRANT USAGE ON SCHEMA core TO reader"));
    QVERIFY(!as(u"reader"_s)->script("SELECT core.erase_account()"));
    QVERIFY(as(u"mnemosyne_server"_s)->script("SELECT core.erase_account()")); // of nobody
    QVERIFY(store->begin(idOf<AccountId>(2), Access::Read));
}

void PostgresStoreTest::whatIsAcknowledgedIsOnTheDisk()
{
    QVERIFY(superuser()->script("ALTER DATABASE " + mn::test::OwnPostgres::databaseOf(m_options).toLatin1() +
                                " SET synchronous_commit = off"));
    const auto rows = as(u"mnemosyne_server"_s)->script("SHOW synchronous_commit");
    QCOMPARE(rows->text(0, 0), QByteArray("on"));
}

void PostgresStoreTest::nothingIsLostWhenItIsKilled()
{
    const auto store = opened();
    fill(*store, 1);
    // Writers that note what they were told is there, while it is killed and comes back.
    constexpr int kRounds = 3;
    constexpr int kWriters = 3;
    std::atomic<bool> isOver = false;
    std::atomic<int> told = 0;
    std::array<QList<quint64>, kWriters> known;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < kWriters; ++writer)
        writers.emplace_back([&, writer] {
            while (!isOver) {
                auto t = store->begin(idOf<AccountId>(1), Access::Write);
                auto account = t ? (*t)->account() : fail(t.error().code);
                if (!account) {
                    std::this_thread::yield();
                    continue;
                }
                ++account->head;
                const bool isThere = (*t)->setAccount(*account) &&
                                     (*t)->appendCommit({.seq = account->head,
                                                         .actor = idOf<ActorId>(quint8(writer + 2)),
                                                         .n = account->head,
                                                         .commit = {"body", {}}}) &&
                                     (*t)->commit();
                if (isThere) {
                    known[size_t(writer)] += account->head;
                    ++told;
                }
            }
        });
    for (int round = 0; round < kRounds; ++round) {
        const int before = told;
        QTRY_VERIFY_WITH_TIMEOUT(told >= before + 20, 60'000);
        cluster().kill();
        cluster().start();
    }
    const int before = told;
    QTRY_VERIFY_WITH_TIMEOUT(told >= before + 20, 60'000);
    isOver = true;
    for (std::thread &one : writers)
        one.join();
    const auto t = store->begin(idOf<AccountId>(1), Access::Read);
    QVERIFY(t);
    QSet<quint64> there;
    quint64 newest = 0;
    const auto commits = (*t)->commitsAfter(0, std::numeric_limits<int>::max());
    QVERIFY(commits);
    for (const StoredCommit &commit : *commits) {
        QCOMPARE(commit.seq, newest + 1); // no holes
        newest = commit.seq;
        there += commit.seq;
    }
    QCOMPARE((*t)->account()->head, newest);
    for (const auto &list : known)
        for (const quint64 seq : list)
            QVERIFY(there.contains(seq));
}

void PostgresStoreTest::oneThatIsAwayIsSaidSoAtOnce()
{
    const auto store = opened();
    fill(*store, 1);
    const auto open = store->begin(idOf<AccountId>(1), Access::Write);
    QVERIFY(open);
    cluster().kill();
    QCOMPARE((*open)->setDevice(idOf<ActorId>(2), {}).error().code, Errc::NotAvailable);
    QVERIFY(!(*open)->commit());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(store->begin(idOf<AccountId>(1), Access::Read).error().code, Errc::NotAvailable);
    QCOMPARE(store->accountOf(idOf<VerifyingKey>(1)).error().code, Errc::NotAvailable);
    cluster().start();
    QTRY_VERIFY_WITH_TIMEOUT(store->begin(idOf<AccountId>(1), Access::Read), 60'000);
}

// Its socket is there and takes what is sent: nothing but our own patience ends it.
void PostgresStoreTest::oneThatDoesNotMoveIsAway()
{
    m_options.patience = std::chrono::milliseconds(300);
    m_options.url += u" connect_timeout=2"_s;
    const auto store = opened();
    fill(*store, 1);
    const auto open = store->begin(idOf<AccountId>(1), Access::Write);
    QVERIFY(open);
    QVERIFY(!store->pool().isAway());
    cluster().pause();
    const auto goOn = qScopeGuard([] { cluster().goOn(); });
    QCOMPARE((*open)->setDevice(idOf<ActorId>(2), {}).error().code, Errc::NotAvailable);
    QVERIFY(!(*open)->commit());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(store->begin(idOf<AccountId>(1), Access::Read).error().code, Errc::NotAvailable);
    QVERIFY(store->pool().isAway());
    cluster().goOn();
    QTRY_VERIFY_WITH_TIMEOUT(store->begin(idOf<AccountId>(1), Access::Read), 60'000);
    QVERIFY(!store->pool().isAway());
}

void PostgresStoreTest::waitingForAConnectionEnds()
{
    m_options.connections = 2;
    const auto store = opened();
    fill(*store, 1);
    {
        const auto one = store->begin(idOf<AccountId>(1), Access::Read);
        const auto two = store->begin(idOf<AccountId>(1), Access::Read);
        QVERIFY(one && two);
        QCOMPARE(store->begin(idOf<AccountId>(1), Access::Read).error().code, Errc::Busy);
        QCOMPARE(store->pool().use().open, 2);
    }
    QVERIFY(store->begin(idOf<AccountId>(1), Access::Read));
}

void PostgresStoreTest::otherAccountsDoNotWait()
{
    const auto store = opened();
    fill(*store, 1);
    fill(*store, 2);
    const auto held = store->begin(idOf<AccountId>(1), Access::Write);
    QVERIFY(held);
    QVERIFY((*store->begin(idOf<AccountId>(2), Access::Write))->commit());
    QCOMPARE(store->begin(idOf<AccountId>(1), Access::Write).error().code, Errc::Busy); // after a while
}

void PostgresStoreTest::addressesThatAreNoneAreRefused()
{
    QCOMPARE(PostgresStore::open({.url = u"nonsense"_s}).error().code, Errc::Usage);
    QCOMPARE(PostgresStore::open({.url = u"host=127.0.0.1 port=1"_s}).error().code, Errc::NotAvailable);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::PostgresStoreTest)
#include "postgres_store_test.moc"
