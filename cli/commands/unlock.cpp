#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/when.h"
#include "core/session/agent.h"
#include "core/session/settings.h"
#include <QCoreApplication>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    std::optional<QString> duration;
    bool keychain = false;
};

Result<void> intoKeychain(Context &context, const SecretBytes &key)
{
    return context.session().changeSlots([&](KeySlots &keySlots) -> Result<void> {
        for (const SlotInfo &slot : keySlots.slotInfos())
            if (slot.kind == SlotKind::Keychain && slot.label == QLatin1StringView(kUnlockLabel) &&
                keySlots.unlockWithKeychain(context.session().keychain()))
                return {}; // it is there already
        MN_TRY(keySlots.addKeychain(key, context.session().keychain(), QString::fromLatin1(kUnlockLabel),
                                    context.session().clock()));
        return {};
    });
}

Result<void> unlock(Context &context, const Arguments &arguments)
{
    if (arguments.keychain && arguments.duration)
        return fail(Errc::Usage, u"--for: a keychain keeps its key until mnemo lock"_s);
    Session &session = context.session();
    MN_TRY(const KeySlots keySlots, session.keySlots());
    // Opened, not only unwrapped: a key that opens nothing must not be kept.
    MN_TRY(Vault *const vault, session.vault());
    MN_TRY(const QString usual, readSetting(*vault, setting::kUnlockFor));
    MN_TRY(const std::chrono::seconds duration, durationFromArgument(arguments.duration.value_or(usual)));
    MN_TRY(const SecretBytes key, session.key());
    Output &output = context.output();
    MN_TRY(arguments.keychain
               ? intoKeychain(context, key)
               : giveToAgent(keySlots.vaultId(), key, duration, QCoreApplication::applicationFilePath()));

    const qint64 until = context.now() + duration.count() * 1000;
    if (output.isJson())
        output.line(JsonLine()
                        .put("kept_by", arguments.keychain ? u"keychain"_s : u"agent"_s)
                        .put("seconds", arguments.keychain ? QJsonValue() : QJsonValue(qint64(duration.count()))));
    else if (arguments.keychain)
        output.remark(u"unlocked; the keychain keeps the key until: mnemo lock"_s);
    else
        output.remark(u"unlocked until %1; sooner: mnemo lock"_s.arg(untilText(until, context.now())));
    return {};
}

} // namespace

void declareUnlock(CommandSyntax &command)
{
    Arguments &a = command.runs(unlock);
    command.details =
        "A small process of your own keeps the key in memory that is neither swapped nor dumped, behind a "
        "socket that only you reach, and ends by itself.";
    command.option("--for", "TIME", a.duration, "For how long: 30m, 8h, 2d (else the setting unlock.for)");
    command.flag("--keychain", a.keychain, "Let this computer's keychain keep it instead, until mnemo lock");
}

} // namespace mn::cli
