#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "cli/view/sync_view.h"
#include "core/session/recovery_store.h"
#include "sync/client/sync_client.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct CreateArguments {
    ServerArguments server;
    QString invitation;
};
struct ShowArguments {};

// What others join the account with, and what recovers it.
Result<RecoveryPhrase> phraseOf(Vault &vault)
{
    MN_TRY(std::optional<KeptPhrase> kept, keptPhrase(vault));
    if (!kept)
        return failWithAdvice(Errc::NotFound, u"this vault keeps no recovery phrase, which an account needs"_s,
                              u"Make one: mnemo recovery new"_s);
    return std::move(kept->phrase);
}

Result<void> create(Context &context, const CreateArguments &arguments)
{
    MN_TRY(const sync::ServerAddress server, serverOf(arguments.server));
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const RecoveryPhrase phrase, phraseOf(*vault));
    const auto &clock = context.session().clock();
    MN_TRY(const auto client,
           sync::SyncClient::createAccount(*vault, clock, server, phrase, context.stop(), arguments.invitation));
    MN_TRY(const sync::SyncReport report, client->sync());
    Output &output = context.output();
    if (output.isJson()) {
        output.line(JsonLine().put("server", client->server().url.toString()).join(reportLine(report).text()));
    } else {
        output.line(output.paint(Style::Good, u"The account is made, and this vault is its first device."_s));
        output.remark(u"Another device joins with: mnemo join --server %1 --recovery-file FILE"_s.arg(
            client->server().url.toString()));
    }
    return checkStanding(report);
}

Result<void> show(Context &context, const ShowArguments &)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::open(*vault, context.session().clock()));
    MN_TRY(const sync::SyncAccount account, client->account());
    Output &output = context.output();
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("server", client->server().url.toString())
                        .put("account", account.id.toHex())
                        .put("devices", account.devices));
        return {};
    }
    output.line(u"Server   %1"_s.arg(client->server().url.toString()));
    output.line(u"Account  %1"_s.arg(account.id.toHex().first(16)));
    output.line(u"Devices  %1"_s.arg(account.devices));
    return {};
}

} // namespace

void declareAccount(CommandSyntax &command)
{
    command.details =
        "An account is a place on a server where the devices of one person meet. The server keeps sealed\n"
        "envelopes; the keys stay on the devices, and in the recovery phrase.";
    CommandSyntax &creating = command.command("create", "Make an account; this vault is its first device");
    CreateArguments &created = creating.runs(create);
    declareServer(creating, created.server);
    creating.option("--invite", "CODE", created.invitation,
                    "What the server's owner gave you, where not everybody may make an account");
    CommandSyntax &showing = command.command("show", "Say which account this vault belongs to");
    showing.runs(show);
}

} // namespace mn::cli
