#include "server/store/accounts_file.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/uuid.h"
#include "core/store/database.h"
#include "server/store/account_schema.h"
#include "server/store/server_key.h"
#include "server/store/sqlite_account.h"
#include <sqlite3.h>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(2);

QString databaseIn(const QString &folder)
{
    return folder + u"/accounts.db"_s;
}

Result<std::unique_ptr<Database>> opened(const QString &path, const SecretBytes &key)
{
    MN_TRY(auto database, openAccounts(path, key));
    MN_TRY(migrateAccounts(*database));
    return database;
}

// In one read, so that it is of one moment; who writes meanwhile does not wait.
Result<void> copyAll(Database &from, Database &to)
{
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return fail(Errc::Failed, u"a copy of the file of accounts"_s);
    const int stepped = sqlite3_backup_step(copy, -1);
    const int done = sqlite3_backup_finish(copy);
    if (stepped != SQLITE_DONE || done != SQLITE_OK)
        return fail(stepped == SQLITE_FULL ? Errc::DiskFull : Errc::FileUnwritable,
                    u"a copy of the file of accounts"_s);
    return {};
}

Result<void> checkWhole(Database &database)
{
    for (const QString &check : {u"PRAGMA cipher_integrity_check"_s, u"PRAGMA quick_check"_s}) {
        MN_TRY(Statement found, database.prepare(check));
        MN_TRY(const bool isThere, found.next());
        if (isThere && found.text(0) != u"ok")
            return fail(Errc::Damaged, u"the file of accounts"_s);
    }
    return {};
}

// Of an account that allows vectors: they have to go.
Result<void> oweVectors(Database &database, const AccountId &account, qint64 now)
{
    return database.run(u"INSERT OR REPLACE INTO vectors_owed (id, since) SELECT id, ? FROM account "
                        "JOIN vector_consent ON account = number WHERE id = ?"_s,
                        now, account.view());
}

// A whole copy at `path`, or nothing there. `change`: what else is done to it first.
template <class Change> Result<void> writeCopy(Database &from, const SecretBytes &key, const QString &path,
                                               FileSystem &files, const Change &change)
{
    const QString unfinished = path + u".unfinished"_s;
    MN_TRY(files.open(unfinished, OpenMode::Replace)); // from its first byte on its owner's alone
    {
        MN_TRY(const auto pageBytes, from.number(u"PRAGMA page_size"_s)); // SQLite copies page by page
        MN_TRY(auto to, Database::open(unfinished, key, {.vfs = nullptr, .pageBytes = int(pageBytes.value_or(0))}));
        MN_TRY(copyAll(from, *to));
        MN_TRY(change(*to));
        MN_TRY(checkWhole(*to));
        MN_TRY(to->truncateLog(kPatience));
    }
    return files.rename(unfinished, path);
}

} // namespace

AccountsFile::AccountsFile(QString folder, FileSystem &files, std::unique_ptr<Database> database)
    : m_folder(std::move(folder)), m_files(files), m_database(std::move(database))
{
}

AccountsFile::~AccountsFile() = default;

Result<std::unique_ptr<AccountsFile>> AccountsFile::open(const QString &folder, FileSystem &files)
{
    const QString path = databaseIn(folder);
    if (!files.exists(path))
        return fail(Errc::NotFound, u"there are no accounts in %1"_s.arg(folder));
    MN_TRY(const SecretBytes key, serverKey(files, folder, path));
    MN_TRY(auto database, opened(path, key));
    return std::unique_ptr<AccountsFile>(new AccountsFile(folder, files, std::move(database)));
}

Result<QList<AccountSummary>> AccountsFile::accounts()
{
    MN_TRY(Statement rows,
           m_database->prepare(
               u"SELECT id, (SELECT count(*) FROM record WHERE record.account = account.number), used, "
               "(SELECT count(*) FROM device WHERE device.account = account.number), "
               "(SELECT coalesce(max(last_seen), 0) FROM device WHERE device.account = account.number), erase_at "
               "FROM account ORDER BY number"_s));
    QList<AccountSummary> out;
    for (;;) {
        MN_TRY(const bool isThere, rows.next());
        if (!isThere)
            return out;
        MN_TRY(const auto id, AccountId::fromBytes(rows.view(0)));
        out.append({id, rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4), rows.integer(5)});
    }
}

Result<QList<AccountBlob>> AccountsFile::blobs()
{
    MN_TRY(Statement rows, m_database->prepare(u"SELECT id, name, size FROM blob JOIN account ON number = account "
                                               "WHERE is_complete = 1 ORDER BY account, name"_s));
    QList<AccountBlob> out;
    for (;;) {
        MN_TRY(const bool isThere, rows.next());
        if (!isThere)
            return out;
        MN_TRY(const auto account, AccountId::fromBytes(rows.view(0)));
        MN_TRY(const auto name, sync::BlobName::fromBytes(rows.view(1)));
        out.append({account, name, quint64(rows.integer(2))});
    }
}

Result<void> AccountsFile::erase(const AccountId &account, const Clock &clock)
{
    MN_TRY(Transaction transaction, Transaction::begin(*m_database));
    MN_TRY(const auto number, SqliteAccount::find(*m_database, account));
    if (!number)
        return fail(Errc::NotFound, u"an account"_s);
    MN_TRY(oweVectors(*m_database, account, clock.now()));
    MN_TRY(eraseAccount(*m_database, *number));
    MN_TRY(transaction.commit());
    // What was deleted still lies in the log; a server at work takes it out later.
    if (const auto emptied = m_database->truncateLog(kPatience); !emptied && emptied.error().code != Errc::Busy)
        return emptied;
    return {};
}

Result<void> AccountsFile::backUp(const QString &folder)
{
    if (m_files.exists(databaseIn(folder)))
        return fail(Errc::AlreadyExists, folder);
    MN_TRY(const SecretBytes key, serverKey(m_files, m_folder, databaseIn(m_folder)));
    MN_TRY(m_files.makeFolder(folder));
    MN_TRY(replaceFile(m_files, folder + u"/server.key"_s, key.view()));
    return writeCopy(*m_database, key, databaseIn(folder), m_files, [](Database &) { return Result<void>(); });
}

Result<void> AccountsFile::restore(const QString &backup, const QString &folder, FileSystem &files, const Clock &clock,
                                   const QList<AccountBlob> &lost)
{
    if (files.exists(databaseIn(folder)))
        return fail(Errc::AlreadyExists, folder);
    MN_TRY(const auto from, open(backup, files));
    MN_TRY(const SecretBytes key, serverKey(files, backup, databaseIn(backup)));
    MN_TRY(files.makeFolder(folder));
    MN_TRY(replaceFile(files, folder + u"/server.key"_s, key.view()));
    return writeCopy(*from->m_database, key, databaseIn(folder), files, [&](Database &to) -> Result<void> {
        MN_TRY(const QList<AccountSummary> accounts, from->accounts());
        MN_TRY(Transaction transaction, Transaction::begin(to));
        for (const AccountSummary &account : accounts) {
            MN_TRY(to.run(u"UPDATE account SET epoch = ? WHERE id = ?"_s,
                          sync::ServerEpoch(makeUuidV7(clock)).toBytes(), account.id.view()));
            MN_TRY(oweVectors(to, account.id, clock.now()));
        }
        MN_TRY(to.run(u"DELETE FROM vector_consent"_s)); // it may have been withdrawn since
        for (const AccountBlob &blob : lost)
            MN_TRY(to.run(u"UPDATE blob SET is_complete = 0 WHERE name = ? AND "
                          "account = (SELECT number FROM account WHERE id = ?)"_s,
                          blob.name.view(), blob.account.view()));
        return transaction.commit();
    });
}

} // namespace mn::server
