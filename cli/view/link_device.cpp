#include "cli/view/link_device.h"
#include "cli/view/qr_code.h"
#include "core/base/platform/terminal.h"
#include "sync/client/device_link.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

void showCode(Output &output, const sync::LinkPlaceCard &card)
{
    const QString code = sync::codeText(card.code);
    const QString uri = sync::linkUri(card);
    if (output.isJson()) {
        output.line(JsonLine().put("code", code).put("uri", uri));
        return;
    }
    if (output.isTerminal())
        for (const QString &row : qrCode(uri.toUtf8()))
            output.line(output.paint(Style::Paper, row));
    output.line(u"Code  "_s + output.paint(Style::Bold, code));
    output.line(u"On the other device: mnemo join --server %1 --code %2"_s.arg(card.server.url.toString(), code));
}

// Whether both devices show the same; from the person, or from where a script has put what the other one shows.
Result<bool> isSame(Context &context, const LinkDeviceArguments &arguments, const QString &number)
{
    if (!arguments.number.isNamed())
        return askYes(u"Does the other device show %1, too?"_s.arg(sync::numberText(number)), u"--confirm-from"_s);
    MN_TRY(const SecretBytes said,
           readPassphrase(context.session().files(), arguments.number, {}, u"--confirm-from"_s));
    return said.view().toByteArray().replace(' ', "") == number.toLatin1();
}

} // namespace

void declareLinkDevice(CommandSyntax &command, LinkDeviceArguments &arguments)
{
    command
        .option("--confirm-from", "FILE", arguments.number.file,
                "Read the number that the new device shows from a file (- is standard input) instead of asking")
        .offering(Offers::Files);
}

Result<void> linkDevice(Context &context, const LinkDeviceArguments &arguments)
{
    Session &session = context.session();
    if (!arguments.number.isNamed() && !isTerminal(StandardStream::In))
        return fail(Errc::Usage, u"ID of a memory is missing; to let a device in without a terminal, --confirm-from is "
                                 "needed"_s);
    if (arguments.number.isStandardInput())
        MN_TRY(checkStandardInput(session.choice().passphrase, u"--confirm-from -"_s));
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const auto client, sync::SyncClient::open(*vault, session.clock(), context.stop()));
    MN_TRY(const auto invitation, sync::LinkInvitation::open(*client));
    Output &output = context.output();
    showCode(output, invitation->card());
    MN_TRY(output.flush());
    MN_TRY(const QString number, invitation->meet());
    if (output.isJson())
        output.line(JsonLine().put("number", number));
    MN_TRY(output.flush());
    const auto same = isSame(context, arguments, number);
    if (!same || !*same)
        invitation->refuse();
    if (!same)
        return std::unexpected(same.error());
    if (!*same)
        return fail(Errc::NotLinked, u"the two numbers differ: somebody else may have asked to be let in"_s);
    MN_TRY(const ActorId device, invitation->admit());
    MN_TRY(client->sync());
    if (output.isJson())
        output.line(JsonLine().put("id", device.toString()));
    else
        output.line(output.paint(Style::Good, u"The other device belongs to the account now."_s));
    return {};
}

} // namespace mn::cli
