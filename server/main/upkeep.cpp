#include "server/main/upkeep.h"
#include "server/postgres/postgres_store.h"
#include "server/store/accounts_file.h"
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
            line[u"last_seen"_s] = QDateTime::fromMSecsSinceEpoch(account.lastSeen, Qt::UTC).toString(Qt::ISODate);
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
    return file->erase(accounts.first().id);
}

Result<void> backUp(const ServerConfig &config, const QString &target, FileSystem &files)
{
    MN_TRY(const auto file, accountsOf(config, files));
    return file->backUp(QFileInfo(target).absoluteFilePath());
}

Result<void> restore(const ServerConfig &config, const QString &backup, FileSystem &files)
{
    MN_TRY(const QString folder, folderOf(config));
    return AccountsFile::restore(QFileInfo(backup).absoluteFilePath(), folder, files, SystemClock());
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
