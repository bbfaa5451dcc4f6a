#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "cli/view/resolve.h"
#include "cli/view/sync_view.h"
#include "core/vault/change_feed.h"
#include "sync/client/sync_runner.h"
#include <QRandomGenerator>
#include <QScopeGuard>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    bool once = false;
    bool watch = false;
    bool acceptRemovals = false;
    QStringList fetch;
};

void write(Output &output, const sync::SyncReport &report)
{
    if (output.isJson())
        output.line(reportLine(report));
    else
        output.line(reportText(report));
}

bool isNews(const sync::SyncReport &report)
{
    return report.pushed > 0 || report.pulled > 0 || report.attachments.sent > 0 || report.attachments.fetched > 0;
}

QString nameOf(sync::SyncRunner::Link link)
{
    switch (link) {
    case sync::SyncRunner::Link::Offline:
        return u"offline"_s;
    case sync::SyncRunner::Link::Polling:
        return u"polling"_s;
    case sync::SyncRunner::Link::Live:
        return u"live"_s;
    }
    return {};
}

void writeLink(Output &output, sync::SyncRunner::Link link)
{
    if (output.isJson())
        output.line(JsonLine().put("link", nameOf(link)));
    else if (link == sync::SyncRunner::Link::Offline)
        output.remark(u"The server cannot be reached. It is tried again by itself."_s);
    else
        output.remark(u"Connected."_s);
}

// Until Ctrl+C. What is saved here wakes it; of what others save the server tells.
Result<void> watch(Context &context, Vault &vault, sync::SyncClient &client)
{
    using Link = sync::SyncRunner::Link;
    const auto draw = [] { return QRandomGenerator::global()->generateDouble(); };
    sync::SyncRunner runner(client, draw, context.stop());
    const auto woken = QObject::connect(
        &vault.changes(), &ChangeFeed::changed, &vault.changes(), [&runner] { runner.wake(); }, Qt::DirectConnection);
    const auto disconnect = qScopeGuard([&woken] { QObject::disconnect(woken); });
    Output &output = context.output();
    std::optional<Link> told;
    Result<void> standing;
    MN_TRY(runner.run([&](const sync::SyncRunner::State &state) {
        if (told != state.link)
            writeLink(output, state.link);
        told = state.link;
        if (state.report && isNews(*state.report))
            write(output, *state.report);
        if (state.report && state.report->needsPerson())
            standing = checkStanding(*state.report);
        (void)output.flush(); // who does not read any more is noticed at the end
    }));
    return standing;
}

Result<void> sync(Context &context, const Arguments &arguments)
{
    if (arguments.watch && !arguments.fetch.isEmpty())
        return fail(Errc::Usage, u"--fetch is for one run; --watch goes by the setting"_s);
    if (arguments.watch)
        context.session().stay();
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::open(*vault, context.session().clock(), context.stop()));
    if (arguments.acceptRemovals)
        MN_TRY(client->answerBrake());
    if (arguments.watch)
        return watch(context, *vault, *client);
    if (!arguments.fetch.isEmpty()) {
        MN_TRY(const QList<RecordId> wanted, resolveAll(*vault, arguments.fetch));
        client->wantAttachments(QSet<RecordId>(wanted.begin(), wanted.end()));
    }
    MN_TRY(const sync::SyncReport report, client->sync());
    write(context.output(), report);
    MN_TRY(checkStanding(report));
    if (report.attachments.wantedWaiting > 0)
        return failWithAdvice(Errc::NotSynced, u"no device has brought these bytes to the server yet"_s,
                              u"On the device that has them, run: mnemo sync"_s);
    return {};
}

} // namespace

void declareSync(CommandSyntax &command)
{
    Arguments &arguments = command.runs(sync);
    command.flag("--once", arguments.once, "Send and fetch what there is, then end (without --watch too)");
    command.flag("--watch", arguments.watch, "Stay, and go on as things change here and elsewhere");
    command.flag("--accept-removals", arguments.acceptRemovals,
                 "Yes to the removals by other devices that the last run stopped at");
    command.list("--fetch", "ID", arguments.fetch,
                 "Fetch what this memory has attached, also where the setting sync.attachments is on-demand");
    command.details = "Ends with 0 when this device has all that the server has, and the server all of this device.\n"
                      "Attachments come too, or stay on the server until you want one: config set sync.attachments";
}

} // namespace mn::cli
