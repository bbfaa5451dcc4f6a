#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/view/sync_telling.h"
#include "cli/view/sync_view.h"
#include "sync/client/device_link.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    ServerArguments server;
    QString code;
    PassphraseSource phrase;
};

using Joined = Result<std::unique_ptr<sync::SyncClient>>;

// What a device of the account shows: its code, or all that its picture says.
Result<sync::LinkPlaceCard> cardOf(const Arguments &arguments)
{
    if (arguments.code.contains(u':'))
        return sync::cardFromUri(arguments.code);
    sync::LinkPlaceCard card;
    MN_TRY(card.code, sync::codeFromText(arguments.code));
    MN_TRY(card.server, serverOf(arguments.server));
    return card;
}

Joined joinByCode(Context &context, const Arguments &arguments)
{
    if (arguments.phrase.isNamed())
        return fail(Errc::Usage, u"--code and --recovery-file are two ways in; one is enough"_s);
    MN_TRY(const sync::LinkPlaceCard card, cardOf(arguments));
    MN_TRY(Vault *const vault, context.vault());
    Output &output = context.output();
    const auto show = [&output](const QString &number) {
        if (output.isJson())
            output.line(JsonLine().put("number", number));
        else
            output.line(u"Say on the other device whether it shows  "_s +
                        output.paint(Style::Bold, sync::numberText(number)));
        (void)output.flush(); // it is waited for what a person does with it
    };
    return sync::SyncClient::linkAccount(*vault, context.session().clock(), card.server, card.code, show,
                                         context.stop());
}

Joined joinByPhrase(Context &context, const Arguments &arguments)
{
    MN_TRY(const sync::ServerAddress server, serverOf(arguments.server));
    Session &session = context.session();
    MN_TRY(const SecretBytes words,
           readPassphrase(session.files(), arguments.phrase, u"The 24 words of the account: "_s, u"--recovery-file"_s));
    MN_TRY(const RecoveryPhrase phrase, RecoveryPhrase::fromWords(words));
    MN_TRY(Vault *const vault, context.vault());
    return sync::SyncClient::joinAccount(*vault, session.clock(), server, phrase, context.stop());
}

Result<void> join(Context &context, const Arguments &arguments)
{
    MN_TRY(const auto client,
           arguments.code.isEmpty() ? joinByPhrase(context, arguments) : joinByCode(context, arguments));
    MN_TRY(const sync::SyncReport report, syncTelling(context, *client));
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
    declareServerOptions(command, arguments.server);
    command.option("--code", "CODE", arguments.code,
                   "The code that a device of the account shows (mnemo link), or all that is in its picture");
    command
        .option("--recovery-file", "FILE", arguments.phrase.file,
                "Read the account's recovery phrase from a file (- is standard input)")
        .offering(Offers::Files);
    command.details =
        "Memories of this vault and those of the account come together on both sides. By the code of a device "
        "that is in it, or by the recovery phrase alone: that of the vault that the account was made with.";
}

} // namespace mn::cli
