#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/session/secrets.h"
#include "cli/view/sync_telling.h"
#include "cli/view/sync_view.h"
#include "core/session/recovery_store.h"
#include "sync/client/sync_client.h"
#include <QProcess>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct CreateArguments {
    ServerArguments server;
    QString invitation;
};
struct ShowArguments {};
struct DeleteArguments {
    bool yes = false;
};
struct RecoverArguments {
    ServerArguments server;
    PassphraseSource phrase;
    QStringList keep;
};

// What others join the account with, and what recovers it.
Result<RecoveryPhrase> phraseOf(Vault &vault)
{
    MN_TRY(std::optional<KeptPhrase> kept, keptPhrase(vault));
    if (!kept)
        return failWithAdvice(Errc::NotFound, u"this vault keeps no recovery phrase, which an account needs"_s,
                              u"Make one: mnemo recovery new"_s);
    return std::move(kept->phrase);
}

// In a browser, where there is a desktop; a script and a person elsewhere are told the address.
void showPage(Output &output, const QUrl &page)
{
    const QString address = page.toString(QUrl::FullyEncoded);
    if (output.isJson()) {
        output.line(JsonLine().put("sign_in", address));
    } else {
        output.line(u"Sign in with the server's provider, in a browser on this device:"_s);
        output.line(u"  "_s + address);
    }
    (void)output.flush(); // it is waited for what a person does with it
    const auto isSet = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    if (!output.isTerminal() || !(isSet("WAYLAND_DISPLAY") || isSet("DISPLAY")))
        return;
    QProcess opener;
    opener.setProgram(u"xdg-open"_s);
    opener.setArguments({address});
    opener.setStandardOutputFile(QProcess::nullDevice());
    opener.setStandardErrorFile(QProcess::nullDevice());
    opener.startDetached();
}

Result<void> create(Context &context, const CreateArguments &arguments)
{
    MN_TRY(const sync::ServerAddress server, serverOf(arguments.server));
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const RecoveryPhrase phrase, phraseOf(*vault));
    const auto &clock = context.session().clock();
    const sync::Entrance entrance{.invitation = arguments.invitation,
                                  .page = {.show = [&context](const QUrl &page) { showPage(context.output(), page); }}};
    MN_TRY(const auto client, sync::SyncClient::createAccount(*vault, clock, server, phrase, context.stop(), entrance));
    MN_TRY(const sync::SyncReport report, syncTelling(context, *client));
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

// Back into the account first, where this vault is not in it: what the lost devices had sent is read before they are
// cut off.
Result<void> recover(Context &context, const RecoverArguments &arguments)
{
    MN_TRY(const sync::ServerAddress server, serverOf(arguments.server));
    Session &session = context.session();
    MN_TRY(const SecretBytes words,
           readPassphrase(session.files(), arguments.phrase, u"The 24 words of the account: "_s, u"--recovery-file"_s));
    MN_TRY(const RecoveryPhrase phrase, RecoveryPhrase::fromWords(words));
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const RecoveryPhrase next, phraseOf(*vault));
    MN_TRY(const auto client, sync::SyncClient::joinAccount(*vault, session.clock(), server, phrase, context.stop()));
    MN_TRY(syncTelling(context, *client));
    QList<ActorId> keep;
    if (!arguments.keep.isEmpty()) {
        MN_TRY(const auto devices, client->devices());
        for (const QString &typed : arguments.keep) {
            MN_TRY(const sync::AccountDevice device, deviceNamed(devices, typed));
            keep += device.id;
        }
    }
    MN_TRY(client->recoverAccount(phrase, keep, next));
    MN_TRY(const sync::SyncReport report, syncTelling(context, *client));
    Output &output = context.output();
    if (output.isJson()) {
        output.line(JsonLine().put("devices", 1 + int(keep.size())).join(reportLine(report).text()));
    } else {
        output.line(output.paint(Style::Good, u"The account belongs to this vault%1 now, and to no other device."_s.arg(
                                                  keep.isEmpty() ? QString() : u" and those you kept"_s)));
        output.remark(u"From now on the recovery phrase of this vault is the account's: mnemo recovery show"_s);
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

Result<void> erase(Context &context, const DeleteArguments &arguments)
{
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::open(*vault, context.session().clock(), context.stop()));
    MN_TRY(const sync::SyncAccount account, client->account());
    const QString server = client->server().url.toString();
    Output &output = context.output();
    if (!arguments.yes) {
        output.remark(u"%1 forgets all that it has of this account, for all of its %2."_s.arg(
            server, counted(account.devices, "device", "devices")));
        output.remark(u"Each of them keeps what it has. What one of them has not sent yet stays on it alone."_s);
        MN_TRY(const bool isSure, askYes(u"Delete the account?"_s, u"--yes"_s));
        if (!isSure)
            return fail(Errc::Cancelled);
    }
    MN_TRY(client->deleteAccount());
    if (output.isJson())
        output.line(JsonLine().put("server", server).put("account", account.id.toHex()));
    else
        output.line(
            output.paint(Style::Good, u"The account is gone from %1; all memories are still here."_s.arg(server)));
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
    declareServerOptions(creating, created.server);
    creating.option("--invite", "CODE", created.invitation,
                    "What the server's owner gave you, where not everybody may make an account");
    CommandSyntax &recovering = command.command("recover", "Take the account back when its devices are lost");
    RecoverArguments &recovered = recovering.runs(recover);
    declareServerOptions(recovering, recovered.server);
    recovering
        .option("--recovery-file", "FILE", recovered.phrase.file,
                "Read the account's recovery phrase from a file (- is standard input)")
        .offering(Offers::Files);
    recovering.list("--keep", "DEVICE", recovered.keep, "This device stays in the account, too");
    recovering.details =
        "The recovery phrase stands above all devices: those that are not kept are cut off, the key they had is\n"
        "replaced, and the phrase of this vault takes the place of the one that was used.";
    CommandSyntax &showing = command.command("show", "Say which account this vault belongs to");
    showing.runs(show);
    CommandSyntax &deleting = command.command("delete", "Have the server forget the account and all that is in it");
    DeleteArguments &deleted = deleting.runs(erase);
    deleting.flag("--yes", deleted.yes, "Do not ask");
    deleting.details =
        "At once, and for all devices of the account: each keeps what it has and is told at its next sync.\n"
        "Nothing can be fetched from the server any more, by nobody.";
}

} // namespace mn::cli
