#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/view/sync_view.h"
#include "sync/client/sync_client.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    ServerArguments server;
    PassphraseSource phrase;
};

Result<void> join(Context &context, const Arguments &arguments)
{
    MN_TRY(const sync::ServerAddress server, serverOf(arguments.server));
    Session &session = context.session();
    MN_TRY(const SecretBytes words,
           readPassphrase(session.files(), arguments.phrase, u"The 24 words of the account: "_s, u"--recovery-file"_s));
    MN_TRY(const RecoveryPhrase phrase, RecoveryPhrase::fromWords(words));
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::joinAccount(*vault, session.clock(), server, phrase, context.stop()));
    MN_TRY(const sync::SyncReport report, client->sync());
    Output &output = context.output();
    if (output.isJson())
        output.line(reportLine(report));
    else
        output.line(output.paint(Style::Good, u"This vault is a device of the account now."_s));
    return checkStanding(report);
}

} // namespace

void declareJoin(CommandSyntax &command)
{
    Arguments &arguments = command.runs(join);
    declareServer(command, arguments.server);
    command
        .option("--recovery-file", "FILE", arguments.phrase.file,
                "Read the account's recovery phrase from a file (- is standard input)")
        .offering(Offers::Files);
    command.details = "Memories of this vault and those of the account come together on both sides. The phrase is the\n"
                      "one of the vault that the account was made with: mnemo recovery show.";
}

} // namespace mn::cli
