#pragma once
#include "cli/output/json_line.h"
#include "cli/syntax/syntax.h"
#include "sync/client/sync_client.h"

// How far a device is in sync, for people and for scripts.
namespace mn::cli {

// Which server, as a person names it.
struct ServerArguments {
    QString url;
    QString pin;
};
void declareServerOptions(CommandSyntax &command, ServerArguments &arguments);
Result<sync::ServerAddress> serverOf(const ServerArguments &arguments);

// By its name, its id or the end of that. NotFound; Usage where several fit.
Result<sync::AccountDevice> deviceNamed(const QList<sync::AccountDevice> &devices, const QString &typed);

// The day on which the server erases the account: as a moment in JSON (null: it stays), and as a sentence with what to
// do.
QJsonValue eraseAtJson(const std::optional<qint64> &eraseAt);
QString eraseAtText(qint64 eraseAt);

JsonLine reportLine(const sync::SyncReport &report);
QString reportText(const sync::SyncReport &report);
// An error unless all of both sides is on both.
Result<void> checkStanding(const sync::SyncReport &report);

} // namespace mn::cli
