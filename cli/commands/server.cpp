#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/view/sync_view.h"
#include "sync/client/sync_client.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Nothing {};

using State = Result<sync::ServerState>;

// Whether it was the server that said no.
bool isReachable(const State &state)
{
    return state || state.error().code == Errc::DeviceRevoked || state.error().code == Errc::NoAccount;
}

std::optional<qint64> eraseAtOf(const sync::ServerState &state)
{
    const auto &told = state.account.eraseAt;
    return told ? std::optional(qint64(*told)) : std::nullopt;
}

void writeJson(Output &output, const QString &url, const State &state)
{
    const sync::ServerState told = state.value_or(sync::ServerState());
    const auto ifTold = [&state](const QJsonValue &value) { return state ? value : QJsonValue(); };
    const char *may = told.isFull() ? "fetch" : "sync";
    output.line(
        JsonLine()
            .put("server", url)
            .put("reachable", isReachable(state))
            .put("version", ifTold(told.account.version))
            .put("may", isReachable(state) ? QJsonValue(QLatin1StringView(state ? may : "nothing")) : QJsonValue())
            .put("used", ifTold(qint64(told.account.used)))
            .put("quota", told.account.quota > 0 ? QJsonValue(qint64(told.account.quota)) : QJsonValue())
            .put("head", ifTold(qint64(told.account.head)))
            .put("behind", ifTold(qint64(told.behind)))
            .put("waiting", ifTold(told.waiting))
            .put("erase_at", state ? eraseAtJson(eraseAtOf(*state)) : QJsonValue())
            .put("certificate", told.certificate.isEmpty() ? QJsonValue() : QJsonValue(told.certificate)));
}

QString behindText(const sync::ServerState &told)
{
    QStringList parts;
    if (told.behind > 0)
        parts += counted(qint64(told.behind), "change", "changes") + u" to fetch"_s;
    if (told.waiting > 0)
        parts += counted(told.waiting, "memory", "memories") + u" to send"_s;
    return parts.isEmpty() ? u"has everything"_s : parts.join(u", "_s) + u"  now: mnemo sync"_s;
}

void writeText(Output &output, const QString &url, const State &state)
{
    const auto row = [&output](const char *label, const QString &text) {
        output.line(output.paint(Style::Dim, padTo(QString::fromLatin1(label), 13)) + text);
    };
    row("server", url);
    row("reachable", isReachable(state) ? output.paint(Style::Good, u"yes"_s) : output.paint(Style::Bad, u"no"_s));
    if (!state)
        return;
    const sync::AccountStatus &account = state->account;
    row("version", account.version);
    row("this device", state->isFull() ? output.paint(Style::Warning, u"may fetch: there is no room for more"_s)
                                       : u"may send and fetch"_s);
    row("used", sizeText(qint64(account.used)) +
                    (account.quota > 0 ? u" of "_s + sizeText(qint64(account.quota)) : u", and there is no limit"_s));
    row("behind", behindText(*state));
    if (const auto eraseAt = eraseAtOf(*state))
        output.line(output.paint(Style::Warning, eraseAtText(*eraseAt)));
    if (!state->certificate.isEmpty())
        row("certificate", state->certificate);
}

Result<void> status(Context &context, const Nothing &)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::open(*vault, context.session().clock(), context.stop()));
    const QString url = client->server().url.toString();
    const State state = client->serverState();
    if (context.output().isJson())
        writeJson(context.output(), url, state);
    else
        writeText(context.output(), url, state);
    return state ? Result<void>() : std::unexpected(state.error());
}

} // namespace

void declareServer(CommandSyntax &command)
{
    command.details = "The server of this vault's account: of a server that you run yourself, see mnemosyned --help.";
    CommandSyntax &asking = command.command("status", "Ask it how it is, and where this device stands");
    asking.runs(status);
}

} // namespace mn::cli
