#include "server/main/upkeep.h"
#include "server/main/blob_place.h"
#include "server/main/promote.h"
#include "server/postgres/postgres_store.h"
#include "server/store/accounts_file.h"
#include "server/store/sqlite_store.h"
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

Result<QString> folderOf(const ServerConfig &config)
{
    if (config.data.isEmpty())
        return fail(Errc::Usage, u"this is for a server that keeps things in a folder: --data"_s);
    return QFileInfo(config.data).absoluteFilePath();
}

Result<std::unique_ptr<AccountsFile>> accountsOf(const ServerConfig &config, FileSystem &files)
{
    MN_TRY(const QString folder, folderOf(config));
    return AccountsFile::open(folder, files);
}

QString moment(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

// Of the server itself, not of a backup.
Result<BlobPlace> blobsOf(const ServerConfig &config, FileSystem &files)
{
    static const SystemClock clock;
    MN_TRY(const QString folder, folderOf(config));
    MN_TRY(const auto bucket, bucketOf(config));
    return BlobPlace(bucket, blobsIn(folder), files, clock);
}

// Chunk by chunk, each checked as it is read. Those that are not whole any more: devices that have them send them
// again.
Result<QList<AccountBlob>> copyBlobs(const QList<AccountBlob> &blobs, BlobStore &from, BlobStore &to)
{
    QList<AccountBlob> lost;
    for (const AccountBlob &blob : blobs) {
        bool isWhole = true;
        for (quint64 n = 0; n < sync::blobChunks(blob.size); ++n) {
            const auto bytes = from.read(blob.account, blob.name, n);
            const bool isLost = !bytes && (bytes.error().code == Errc::Damaged || bytes.error().code == Errc::NotFound);
            if (!bytes && !isLost)
                return std::unexpected(bytes.error());
            isWhole = isWhole && !isLost;
            if (bytes)
                MN_TRY(to.put(blob.account, blob.name, n, sync::blobChunkHash(*bytes), *bytes));
        }
        if (!isWhole)
            lost.append(blob);
    }
    return lost;
}

} // namespace

Result<QByteArray> userList(const ServerConfig &config, FileSystem &files)
{
    MN_TRY(const auto file, accountsOf(config, files));
    MN_TRY(const QList<AccountSummary> accounts, file->accounts());
    QByteArray out;
    for (const AccountSummary &account : accounts) {
        QJsonObject line{{u"account"_s, QString::fromLatin1(account.id.toBytes().toHex())},
                         {u"records"_s, account.records},
                         {u"bytes"_s, account.used},
                         {u"devices"_s, account.devices}};
        if (account.lastSeen > 0)
            line[u"last_seen"_s] = moment(account.lastSeen);
        if (account.eraseAt > 0)
            line[u"erase_at"_s] = moment(account.eraseAt);
        out += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return out;
}

Result<void> userErase(const ServerConfig &config, const QString &id, FileSystem &files)
{
    MN_TRY(const auto file, accountsOf(config, files));
    MN_TRY(QList<AccountSummary> accounts, file->accounts());
    accounts.removeIf([&](const AccountSummary &account) {
        return id.isEmpty() || !account.id.toBytes().toHex().startsWith(id.toLower().toLatin1());
    });
    if (accounts.isEmpty())
        return fail(Errc::NotFound, u"an account that begins with \"%1\""_s.arg(id));
    if (accounts.size() > 1)
        return fail(Errc::Usage, u"%1 accounts begin with \"%2\""_s.arg(accounts.size()).arg(id));
    const AccountId account = accounts.first().id;
    MN_TRY(BlobPlace blobs, blobsOf(config, files));
    MN_TRY(blobs.store()->erase(account)); // first: nothing would lead to them any more
    return file->erase(account, SystemClock());
}

Result<void> backUp(const ServerConfig &config, const QString &target, FileSystem &files)
{
    MN_TRY(BlobPlace here, blobsOf(config, files));
    MN_TRY(const auto file, accountsOf(config, files));
    const QString to = QFileInfo(target).absoluteFilePath();
    if (files.exists(to + u"/accounts.db"_s))
        return fail(Errc::AlreadyExists, to);
    // Before the accounts, which are what makes it a backup. What is damaged here is none there; a restore says so.
    MN_TRY(const QList<AccountBlob> blobs, file->blobs());
    FileBlobStore there(files, blobsIn(to));
    MN_TRY(copyBlobs(blobs, *here.store(), there));
    return file->backUp(to);
}

Result<void> restore(const ServerConfig &config, const QString &backup, FileSystem &files)
{
    MN_TRY(const QString folder, folderOf(config));
    const QString from = QFileInfo(backup).absoluteFilePath();
    QList<AccountBlob> lost;
    {
        if (files.exists(folder + u"/accounts.db"_s))
            return fail(Errc::AlreadyExists, folder);
        MN_TRY(const auto file, AccountsFile::open(from, files));
        MN_TRY(const QList<AccountBlob> blobs, file->blobs());
        FileBlobStore here(files, blobsIn(from));
        MN_TRY(BlobPlace there, blobsOf(config, files));
        MN_TRY(lost, copyBlobs(blobs, here, *there.store()));
    }
    return AccountsFile::restore(from, folder, files, SystemClock(), lost);
}

Result<QByteArray> promote(const ServerConfig &config, const QString &to, const QString &toOwner, FileSystem &files)
{
    MN_TRY(const QString folder, folderOf(config));
    if (to.isEmpty())
        return fail(Errc::Usage, u"--to says which PostgreSQL they go to"_s);
    MN_TRY(const auto file, accountsOf(config, files)); // and its tables are of this program
    MN_TRY(const auto from, SqliteStore::openBeside(folder, files));
    // From here on nobody writes there any more, or it was not the last time.
    const auto lock = SqliteStore::lock(folder, std::chrono::milliseconds(0));
    if (!lock && lock.error().code != Errc::Busy)
        return std::unexpected(lock.error());
    MN_TRY(const auto store, PostgresStore::open({.url = to, .ownerUrl = toOwner}));
    MN_TRY(const QList<AccountSummary> accounts, file->accounts());
    Promotion promotion(*from, *store);
    int copied = 0;
    for (const AccountSummary &account : accounts) {
        const auto moved = promotion.move(account.id);
        if (!moved && moved.error().code == Errc::NotFound)
            continue; // erased in between
        if (!moved)
            return std::unexpected(moved.error());
        copied += *moved;
    }
    if (lock)
        MN_TRY(SqliteStore::close(folder, files));
    const QJsonObject line{{u"accounts"_s, qint64(accounts.size())}, {u"copied"_s, copied}, {u"final"_s, bool(lock)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

Result<void> migrate(const ServerConfig &config, FileSystem &files)
{
    if (config.postgres.isEmpty()) {
        MN_TRY(const auto file, accountsOf(config, files)); // opening does it
        return {};
    }
    if (config.postgresOwner.isEmpty())
        return fail(Errc::Usage, u"postgres-owner says who may change the tables"_s);
    MN_TRY(PostgresStore::open({.url = config.postgres, .ownerUrl = config.postgresOwner}));
    return {};
}

} // namespace mn::server
