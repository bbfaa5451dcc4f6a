#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/view/memory_view.h"
#include "cli/view/resolve.h"
#include "cli/view/sync_telling.h"
#include "cli/view/sync_view.h"
#include "core/store/memory_store.h"
#include "core/vault/change_feed.h"
#include "sync/client/memory_standing.h"
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
    QString certificate;
};

void write(Output &output, const sync::SyncReport &report)
{
    if (output.isJson())
        output.line(reportLine(report));
    else
        output.line(reportText(report));
}

void warn(Output &output, const std::optional<qint64> &eraseAt)
{
    if (eraseAt)
        output.remark(eraseAtText(*eraseAt));
}

bool isNews(const sync::SyncReport &report)
{
    return report.pushed > 0 || report.pulled > 0 || report.attachments.sent > 0 || report.attachments.fetched > 0 ||
           !report.withdrawn.isEmpty();
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
    sync::SyncRunner runner(client, context.network(), draw, context.stop());
    const auto woken = QObject::connect(
        &vault.changes(), &ChangeFeed::changed, &vault.changes(), [&runner] { runner.wake(); }, Qt::DirectConnection);
    const auto disconnect = qScopeGuard([&woken] { QObject::disconnect(woken); });
    Output &output = context.output();
    SyncTeller teller(output);
    std::optional<Link> told;
    std::optional<qint64> eraseAt;
    qint64 held = 0;
    Result<void> standing;
    MN_TRY(runner.run([&](const sync::SyncRunner::State &state) {
        if (!state.progress || told != state.link)
            teller.end();
        if (told != state.link)
            writeLink(output, state.link);
        told = state.link;
        if (state.progress)
            return teller.tell(*state.progress);
        const bool hasAnotherEnd = state.report && state.report->eraseAt != eraseAt;
        const bool holdsOthers = state.report && std::exchange(held, state.report->attachments.held) != held;
        if (state.report && (isNews(*state.report) || hasAnotherEnd || holdsOthers))
            write(output, *state.report);
        if (hasAnotherEnd) {
            eraseAt = state.report->eraseAt;
            warn(output, eraseAt);
        }
        if (state.report && state.report->needsPerson())
            standing = checkStanding(*state.report);
        (void)output.flush(); // who does not read any more is noticed at the end
    }));
    return standing;
}

struct StateArguments {
    QStringList ids;
};

void write(Output &output, const Memory &memory, const sync::MemorySync &is)
{
    const QString reason = nameOf(is.obstacle);
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("id", memory.id.toString())
                        .put("state", nameOf(is.standing))
                        .put("reason", reason.isEmpty() ? QJsonValue() : QJsonValue(reason)));
        return;
    }
    constexpr int kStateColumns = 24;
    const QString state = nameOf(is.standing) + (reason.isEmpty() ? QString() : u" ("_s + reason + u')');
    output.line(output.paint(Style::Dim, shortId(memory.id)) + u"  "_s +
                padTo(QString(state).replace(u'_', u' '), kStateColumns) + u"  "_s + headline(memory));
}

// Of those that are named; of all that are not in sync yet.
Result<void> state(Context &context, const StateArguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const QList<RecordId> ids, resolveAll(*vault, arguments.ids));
    Output &output = context.output();
    MN_TRY(const qint64 shown, await(vault->read([&](Database &database) -> Result<qint64> {
               MN_TRY(const auto standings, sync::MemoryStandings::read(database));
               const MemoryStore memories(database);
               const ReadView view = ReadView::everything();
               for (const RecordId &id : ids) {
                   MN_TRY(const sync::MemorySync is, standings.of(id));
                   MN_TRY(const Memory memory, memories.get(view, id));
                   write(output, memory, is);
               }
               if (!ids.isEmpty())
                   return ids.size();
               qint64 count = 0;
               constexpr int kPage = 500; // memories in memory at a time
               for (ListQuery page{.filter = {}, .limit = kPage};; page.offset += kPage) {
                   Result<void> looked;
                   qint64 rows = 0;
                   MN_TRY(const qint64 leftOut, memories.list(view, page, [&](const Memory &memory) {
                       ++rows;
                       const auto is = standings.of(memory.id);
                       if (!is)
                           looked = std::unexpected(is.error());
                       else if (is->standing != sync::MemoryStanding::Synced) {
                           write(output, memory, *is);
                           ++count;
                       }
                   }));
                   MN_TRY(looked);
                   if (rows + leftOut < kPage)
                       return count;
               }
           })));
    if (!output.isJson() && shown == 0)
        output.remark(u"The server has everything that is here."_s);
    MN_TRY(const auto eraseAt, sync::SyncClient::eraseAt(*vault));
    warn(output, eraseAt);
    return {};
}

Result<void> sync(Context &context, const Arguments &arguments)
{
    if (arguments.watch && !arguments.fetch.isEmpty())
        return fail(Errc::Usage, u"--fetch is for one run; --watch goes by the setting"_s);
    if (arguments.watch)
        context.session().stay();
    MN_TRY(Vault *const vault, context.vault());
    if (!arguments.certificate.isEmpty()) {
        MN_TRY(const QByteArray pin, ServerTrust::pinOf(arguments.certificate));
        MN_TRY(sync::SyncClient::believe(*vault, pin));
    }
    MN_TRY(const auto client, sync::SyncClient::open(*vault, context.session().clock(), context.stop()));
    if (arguments.acceptRemovals)
        MN_TRY(client->answerBrake());
    if (arguments.watch)
        return watch(context, *vault, *client);
    if (!arguments.fetch.isEmpty()) {
        MN_TRY(const QList<RecordId> wanted, resolveAll(*vault, arguments.fetch));
        client->wantAttachments(QSet<RecordId>(wanted.begin(), wanted.end()));
    }
    const auto synced = syncTelling(context, *client);
    if (!synced && synced.error().code == Errc::CertificateChanged)
        return failWithAdvice(Errc::CertificateChanged, synced.error().context,
                              u"Nothing was sent. If whoever runs the server says that it is the right one, add: "
                              "--certificate FINGERPRINT"_s);
    MN_TRY(const sync::SyncReport report, synced);
    write(context.output(), report);
    warn(context.output(), report.eraseAt);
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

    command.option("--certificate", "FINGERPRINT", arguments.certificate,
                   "From now on believe the server with this certificate (SHA-256) and no other one");

    CommandSyntax &stating = command.command("state", "How far single memories are with the server");
    StateArguments &stated = stating.runs(state);
    stating.words("ID", Count::Any, stated.ids, "Which ones; without it, all that are not in sync");
    stating.details = "From what is stored of both sides; the server is not asked.";

    command.details = "Ends with 0 when this device has all that the server has, and the server all of this device.\n"
                      "Attachments come too, or stay on the server until you want one: config set sync.attachments";
}

} // namespace mn::cli
