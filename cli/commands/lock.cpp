#include "cli/commands/commands.h"
#include "cli/context.h"
#include "core/session/agent.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct Nothing {};

// The slots that unlock made. Removing one needs the vault's key, and the slot itself gives it.
Result<bool> leaveKeychain(Context &context)
{
    Session &session = context.session();
    MN_TRY(const KeySlots before, session.keySlots());
    QList<SlotId> made;
    for (const SlotInfo &slot : before.slotInfos())
        if (slot.kind == SlotKind::Keychain && slot.label == QLatin1StringView(kUnlockLabel))
            made += slot.id;
    if (made.isEmpty())
        return false;
    auto unlocked = before.unlockWithKeychain(session.keychain());
    if (!unlocked) // another machine's, or its item is gone: then nothing here opens the vault
        return false;
    MN_TRY(session.changeSlots([&](KeySlots &keySlots) -> Result<void> {
        for (const SlotId &slot : made)
            MN_TRY(keySlots.remove(unlocked->vaultKey, slot, session.keychain()));
        return {};
    }));
    return true;
}

Result<void> lock(Context &context, const Nothing &)
{
    Session &session = context.session();
    MN_TRY(const KeySlots keySlots, session.keySlots());
    MN_TRY(const bool agentEnded, endAgent(keySlots.vaultId()));
    MN_TRY(const bool keychainLeft, leaveKeychain(context));
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("agent_ended", agentEnded).put("keychain_left", keychainLeft));
    else
        output.remark(agentEnded || keychainLeft ? u"locked"_s : u"it was locked"_s);
    return {};
}

} // namespace

void declareLock(CommandSyntax &command)
{
    command.runs(lock);
    command.details =
        "Ends the agent and removes the keychain item that mnemo unlock made. A keychain slot made by init "
        "or key add stays: mnemo key remove.";
}

} // namespace mn::cli
