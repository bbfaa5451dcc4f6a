#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "cli/session/secrets.h"
#include "cli/view/sync_view.h"
#include "core/portable/time_text.h"
#include "sync/client/sync_client.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

using sync::AccountDevice;
using sync::SyncClient;

struct Nothing {};
struct RenameArguments {
    QString device;
    QString name;
};
struct RevokeArguments {
    QString device;
    bool yes = false;
};

constexpr int kIdChars = 8;

QString calledOf(const AccountDevice &device)
{
    return device.name.isEmpty() ? u"(no name)"_s : onOneLine(device.name);
}

QString behindText(const AccountDevice &device)
{
    return device.behind == 0 ? u"has everything"_s : counted(device.behind, "change", "changes") + u" behind"_s;
}

void write(Output &output, const AccountDevice &device, qint64 now)
{
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("id", device.id.toString())
                        .put("name", device.name.isEmpty() ? QJsonValue() : QJsonValue(device.name))
                        .put("this", device.isThis)
                        .put("last_seen", device.lastSeen == 0 ? QJsonValue() : utcToJson(device.lastSeen))
                        .put("behind", device.behind)
                        .put("fingerprint", device.fingerprint));
        return;
    }
    constexpr int kNameColumns = 24;
    constexpr int kSeenColumns = 18;
    constexpr int kBehindColumns = 18;
    const QString seen = device.isThis          ? u"this device"_s
                         : device.lastSeen == 0 ? u"never seen"_s
                                                : dayText(device.lastSeen, now);
    output.line(output.paint(Style::Dim, device.id.toString().right(kIdChars)) + u"  "_s +
                padTo(cutTo(calledOf(device), kNameColumns), kNameColumns) + u"  "_s + padTo(seen, kSeenColumns) +
                u"  "_s + padTo(behindText(device), kBehindColumns) + u"  "_s +
                output.paint(Style::Dim, device.fingerprint));
}

Result<std::unique_ptr<SyncClient>> client(Context &context)
{
    MN_TRY(Vault *const vault, context.vault());
    return SyncClient::open(*vault, context.session().clock(), context.stop());
}

Result<void> list(Context &context, const Nothing &)
{
    MN_TRY(const auto client, cli::client(context));
    MN_TRY(const auto devices, client->devices());
    for (const AccountDevice &device : devices)
        write(context.output(), device, context.now());
    return {};
}

Result<void> rename(Context &context, const RenameArguments &arguments)
{
    MN_TRY(const auto client, cli::client(context));
    MN_TRY(const auto devices, client->devices());
    MN_TRY(const AccountDevice device, deviceNamed(devices, arguments.device));
    const QString name = arguments.name.simplified();
    MN_TRY(client->renameDevice(device.id, name));
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("id", device.id.toString()).put("name", name));
    else
        output.remark(u"It is called %1 now, on every device."_s.arg(onOneLine(name)));
    return {};
}

Result<void> revoke(Context &context, const RevokeArguments &arguments)
{
    MN_TRY(const auto client, cli::client(context));
    MN_TRY(const auto devices, client->devices());
    MN_TRY(const AccountDevice device, deviceNamed(devices, arguments.device));
    Output &output = context.output();
    if (!arguments.yes) {
        output.remark(u"%1 (%2) keeps what it has, and gets nothing that is saved from now on."_s.arg(
            calledOf(device), device.fingerprint));
        MN_TRY(const bool isSure, askYes(u"Cut it off?"_s, u"--yes"_s));
        if (!isSure)
            return fail(Errc::Cancelled);
    }
    MN_TRY(const sync::Revocation done, client->revokeDevice(device.id));
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("id", device.id.toString())
                        .put("key_epoch", qint64(done.epoch))
                        .put("rewrapped", done.rewrapped));
        return {};
    }
    output.line(output.paint(Style::Good, u"%1 does not belong to the account any more."_s.arg(calledOf(device))));
    output.remark(
        u"What it sent until now stays. Key number %1 of the account is in force from now on, and %2 put under it."_s
            .arg(done.epoch)
            .arg(counted(done.rewrapped, "memory was", "memories were")));
    output.remark(u"What was on it is still on it: if it was stolen, change what is secret."_s);
    return {};
}

} // namespace

void declareDevices(CommandSyntax &command)
{
    command.runs(list);
    command.details =
        "Each with its name, when it was last seen, how far behind it is, and the fingerprint of its key.\n"
        "DEVICE is a name, an id or the end of one. Names are sealed: the server cannot read them.";

    CommandSyntax &renaming = command.command("rename", "Call a device something else");
    RenameArguments &renamed = renaming.runs(rename);
    renaming.word("DEVICE", Count::One, renamed.device, "Which one");
    renaming.word("NAME", Count::One, renamed.name, "What it is called from now on");

    CommandSyntax &revoking = command.command("revoke", "Cut a device off, and change the key that it had");
    RevokeArguments &revoked = revoking.runs(revoke);
    revoking.word("DEVICE", Count::One, revoked.device, "Which one");
    revoking.flag("--yes", revoked.yes, "Do not ask");
}

} // namespace mn::cli
