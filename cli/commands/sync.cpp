#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/view/sync_view.h"
#include "core/vault/change_feed.h"
#include "sync/client/sync_client.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kWait(25);

struct Arguments {
    bool once = false;
    bool watch = false;
    bool acceptRemovals = false;
};

void write(Output &output, const sync::SyncReport &report)
{
    if (output.isJson())
        output.line(reportLine(report));
    else
        output.line(reportText(report));
}

// Until Ctrl+C. What is saved here wakes it; what others save comes as the answer that it waits for.
Result<void> watch(Context &context, Vault &vault, sync::SyncClient &client)
{
    const auto stop = context.stop();
    const QMetaObject::Connection woken = QObject::connect(
        &vault.changes(), &ChangeFeed::changed, &vault.changes(), [&client] { client.wake(); }, Qt::DirectConnection);
    Result<void> end;
    while (!stop.stop_requested()) {
        const auto report = client.syncWaiting(kWait);
        if (stop.stop_requested())
            break;
        if (!report) {
            end = std::unexpected(report.error());
            break;
        }
        if (report->pushed > 0 || report->pulled > 0)
            write(context.output(), *report);
        MN_TRY(context.output().flush());
    }
    QObject::disconnect(woken);
    return end;
}

Result<void> sync(Context &context, const Arguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::open(*vault, context.session().clock(), context.stop()));
    if (arguments.acceptRemovals)
        MN_TRY(client->answerBrake());
    MN_TRY(const sync::SyncReport report, client->sync());
    write(context.output(), report);
    MN_TRY(checkStanding(report));
    return arguments.watch ? watch(context, *vault, *client) : Result<void>();
}

} // namespace

void declareSync(CommandSyntax &command)
{
    Arguments &arguments = command.runs(sync);
    command.flag("--once", arguments.once, "Send and fetch what there is, then end (without --watch too)");
    command.flag("--watch", arguments.watch, "Stay, and go on as things change here and elsewhere");
    command.flag("--accept-removals", arguments.acceptRemovals,
                 "Yes to the removals by other devices that the last run stopped at");
    command.details = "Ends with 0 when this device has all that the server has, and the server all of this device.";
}

} // namespace mn::cli
