#include "server/store/sqlite_store.h"
#include "server/store/account_schema.h"
#include "server/store/server_key.h"
#include "server/store/sqlite_account.h"

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReaders = 4;
constexpr int kMostDue = 100;         // accounts at a time
constexpr int kReaderCache = 4 << 20; // bytes: the system's cache holds the rest, sealed
constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(2); // with a server that is just ending
constexpr QLatin1String kDatabase("/accounts.db");
constexpr QLatin1String kMoved("/moved"); // what promote() leaves

} // namespace

Result<std::unique_ptr<FileLock>> SqliteStore::lock(const QString &folder, std::chrono::milliseconds patience)
{
    MN_TRY(auto lock, FileLock::open(folder + u"/server.lock"_s));
    MN_TRY(lock->lock(patience));
    return lock;
}

Result<void> SqliteStore::close(const QString &folder, FileSystem &files)
{
    return replaceFile(files, folder + kMoved, "The accounts of this folder are in a PostgreSQL now.\n");
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &folder, FileSystem &files)
{
    if (files.exists(folder + kMoved))
        return fail(Errc::Usage,
                    u"the accounts of %1 were moved to a PostgreSQL; to serve them from here again, as they "
                    "were then, remove the file \"moved\""_s.arg(folder));
    MN_TRY(files.makeFolder(folder));
    std::unique_ptr<SqliteStore> store(new SqliteStore);
    MN_TRY(store->m_folder, lock(folder, kPatience));
    const QString path = folder + kDatabase;
    MN_TRY(const SecretBytes key, serverKey(files, folder, path));
    MN_TRY(auto writer, openAccounts(path, key));
    MN_TRY(migrateAccounts(*writer));
    MN_TRY(writer->setDurableCommits(true));
    store->m_writers.add(std::move(writer));
    MN_TRY(store->addReaders(path, key));
    return store;
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::openBeside(const QString &folder, FileSystem &files)
{
    const QString path = folder + kDatabase;
    if (!files.exists(path))
        return fail(Errc::NotFound, u"there are no accounts in %1"_s.arg(folder));
    MN_TRY(const SecretBytes key, serverKey(files, folder, path));
    std::unique_ptr<SqliteStore> store(new SqliteStore);
    MN_TRY(store->addReaders(path, key));
    return store;
}

Result<void> SqliteStore::addReaders(const QString &path, const SecretBytes &key)
{
    for (int i = 0; i < kReaders; ++i) {
        MN_TRY(auto reader, openAccounts(path, key, kReaderCache));
        m_readers.add(std::move(reader));
    }
    return {};
}

Result<std::unique_ptr<AccountTransaction>> SqliteStore::begin(const AccountId &account, Access access)
{
    const bool writes = access == Access::Write;
    ConnectionPool::Lease lease = (writes ? m_writers : m_readers).take();
    MN_TRY(Transaction transaction, writes ? Transaction::begin(*lease) : Transaction::beginRead(*lease));
    MN_TRY(const auto number, SqliteAccount::find(*lease, account));
    if (!number)
        return fail(Errc::NotFound, u"an account"_s);
    return std::make_unique<SqliteAccount>(std::move(lease), std::move(transaction), *number);
}

Result<std::unique_ptr<AccountTransaction>> SqliteStore::create(const AccountId &account)
{
    ConnectionPool::Lease lease = m_writers.take();
    MN_TRY(Transaction transaction, Transaction::begin(*lease));
    MN_TRY(const auto there, SqliteAccount::find(*lease, account));
    if (there)
        return fail(Errc::AlreadyExists, u"an account"_s);
    MN_TRY((*lease).run(u"INSERT INTO account (id, epoch, head, gc_floor, recovery) VALUES (?, ?, 0, 0, ?)"_s,
                        account.view(), sync::ServerEpoch().toBytes(), sync::VerifyingKey().view()));
    const qint64 number = (*lease).lastInsertRowId();
    return std::make_unique<SqliteAccount>(std::move(lease), std::move(transaction), number);
}

Result<AccountId> SqliteStore::accountOf(const sync::VerifyingKey &recovery)
{
    const ConnectionPool::Lease lease = m_readers.take();
    MN_TRY(Statement found,
           (*lease).query(u"SELECT id FROM account WHERE recovery = ? ORDER BY erase_at > 0, number LIMIT 1"_s,
                          recovery.view()));
    MN_TRY(const bool isThere, found.next());
    if (!isThere)
        return fail(Errc::NotFound, u"an account"_s);
    return AccountId::fromBytes(found.view(0));
}

Result<QList<AccountId>> SqliteStore::due(qint64 now)
{
    const ConnectionPool::Lease lease = m_readers.take();
    MN_TRY(Statement found,
           (*lease).query(u"SELECT id FROM account WHERE erase_at > 0 AND erase_at <= ? ORDER BY erase_at LIMIT ?"_s,
                          now, kMostDue));
    QList<AccountId> accounts;
    for (;;) {
        MN_TRY(const bool isThere, found.next());
        if (!isThere)
            return accounts;
        MN_TRY(const auto account, AccountId::fromBytes(found.view(0)));
        accounts.append(account);
    }
}

Result<QList<OwedVectors>> SqliteStore::owedVectors()
{
    const ConnectionPool::Lease lease = m_readers.take();
    MN_TRY(Statement found, (*lease).query(u"SELECT id, since FROM vectors_owed ORDER BY since LIMIT ?"_s, kMostDue));
    QList<OwedVectors> owed;
    for (;;) {
        MN_TRY(const bool isThere, found.next());
        if (!isThere)
            return owed;
        MN_TRY(const auto account, AccountId::fromBytes(found.view(0)));
        owed.append({account, found.integer(1)});
    }
}

Result<void> SqliteStore::settleVectors(const OwedVectors &owed)
{
    ConnectionPool::Lease lease = m_writers.take();
    return (*lease).run(u"DELETE FROM vectors_owed WHERE id = ? AND since = ?"_s, owed.account.view(), owed.since);
}

} // namespace mn::server
