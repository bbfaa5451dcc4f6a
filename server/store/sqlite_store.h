#pragma once
#include "core/base/file_system.h"
#include "core/base/platform/file_lock.h"
#include "server/service/store.h"
#include "server/store/connection_pool.h"

namespace mn::server {

// Accounts in one SQLCipher file: `accounts.db` of a folder that is this server's alone, with its key beside it. One
// transaction writes at a time, for all accounts; those that read have connections of their own and wait for nobody but
// each other. What is committed survives a power cut. ADR 0027.
class SqliteStore final : public Store {
public:
    // Makes what is not there. Errc::Busy while another server is in the folder; of file and key: Database::open,
    // serverKey, migrateAccounts. `files` outlives the call only.
    static Result<std::unique_ptr<SqliteStore>> open(const QString &folder, FileSystem &files);
    // To read alone, also while a server is at work there. Errc::NotFound.
    static Result<std::unique_ptr<SqliteStore>> openBeside(const QString &folder, FileSystem &files);
    // For as long as it is held no server is at work there. Errc::Busy.
    static Result<std::unique_ptr<FileLock>> lock(const QString &folder, std::chrono::milliseconds patience);
    // Its accounts are elsewhere from now on: open() is Errc::Usage.
    static Result<void> close(const QString &folder, FileSystem &files);

    Result<std::unique_ptr<AccountTransaction>> begin(const AccountId &account, Access access) override;
    Result<std::unique_ptr<AccountTransaction>> create(const AccountId &account) override;
    Result<AccountId> accountOf(const sync::VerifyingKey &recovery) override;
    Result<QList<AccountId>> due(qint64 now) override;
    Result<QList<OwedVectors>> owedVectors() override;
    Result<void> settleVectors(const OwedVectors &owed) override;

private:
    SqliteStore() = default;
    Result<void> addReaders(const QString &path, const SecretBytes &key);

    std::unique_ptr<FileLock> m_folder;
    ConnectionPool m_writers; // one
    ConnectionPool m_readers;
};

} // namespace mn::server
