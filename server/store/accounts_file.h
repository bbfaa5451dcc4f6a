#pragma once
#include "core/base/file_system.h"
#include "server/service/store.h"

namespace mn {
class Database;
}

namespace mn::server {

// What whoever runs a server sees of an account.
struct AccountSummary {
    AccountId id = {};
    qint64 records = 0;  // and markers
    qint64 used = 0;     // bytes of them and of sealed files
    qint64 devices = 0;  // that ever asked for something
    qint64 lastSeen = 0; // ms UTC; 0: never
    qint64 eraseAt = 0;  // ms UTC; 0: it stays
};

// A sealed file that one of them has; its bytes lie elsewhere (server/service/blob_store.h).
struct AccountBlob {
    AccountId account = {};
    sync::BlobName name = {};
    quint64 size = 0;
    bool operator==(const AccountBlob &) const = default;
};

// The file that a SqliteStore keeps in its folder, for whoever looks after it; also while a server is at work there.
// One thread.
class AccountsFile {
public:
    // Errc::NotFound where there is none; of file and key as SqliteStore::open.
    static Result<std::unique_ptr<AccountsFile>> open(const QString &folder, FileSystem &files);
    ~AccountsFile();

    Result<QList<AccountSummary>> accounts(); // oldest first
    Result<QList<AccountBlob>> blobs();       // those of all accounts that are whole
    // All there is of it in this file; if it allowed vectors, a server takes those away. Errc::NotFound.
    Result<void> erase(const AccountId &account, const Clock &clock);
    // All accounts as they are at one moment, and the key, in a new folder; read again before it counts.
    // Errc::AlreadyExists.
    Result<void> backUp(const QString &folder);
    // What backUp() wrote becomes the folder of a server. Errc::AlreadyExists where there is one already; NotFound.
    // Devices may know more than the backup: each account gets a new epoch, so that all of them compare (SYNC.md 4).
    // No consent to vectors comes back, for it may have been withdrawn.
    // `lost`: blobs that are not whole any more.
    static Result<void> restore(const QString &backup, const QString &folder, FileSystem &files, const Clock &clock,
                                const QList<AccountBlob> &lost = {});

private:
    AccountsFile(QString folder, FileSystem &files, std::unique_ptr<Database> database);
    const QString m_folder;
    FileSystem &m_files;
    const std::unique_ptr<Database> m_database;
};

} // namespace mn::server
