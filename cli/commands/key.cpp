#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "core/portable/time_text.h"
#include "core/session/recovery_store.h"

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortSlotChars = 8;

struct Nothing {};
struct AddArguments {
    QString kind;
    QString label;
    PassphraseSource passphrase;
};
struct ChangeArguments {
    QString slot;
    PassphraseSource passphrase;
};
struct RemoveArguments {
    QString slot;
    bool yes = false;
};

QString kindName(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Passphrase:
        return u"passphrase"_s;
    case SlotKind::Recovery:
        return u"recovery"_s;
    case SlotKind::Keychain:
        return u"keychain"_s;
    }
    return u"unknown"_s;
}

QString shortSlot(const SlotId &id)
{
    return id.toString().right(kShortSlotChars);
}

Result<SlotInfo> slotNamed(const KeySlots &keySlots, const QString &typed)
{
    QList<SlotInfo> found = keySlots.slotInfos();
    found.removeIf([&](const SlotInfo &slot) {
        return slot.id.toString() != typed && (typed.size() < 4 || !shortSlot(slot.id).startsWith(typed));
    });
    if (found.isEmpty())
        return failWithAdvice(Errc::NotFound, u"slot "_s + typed, u"Run: mnemo key list"_s);
    if (found.size() > 1)
        return fail(Errc::Usage, u"'%1' fits several slots; give more of the id"_s.arg(typed));
    return found.first();
}

void said(Context &context, const SlotId &slot, const QString &what)
{
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("slot", slot.toString()));
    else
        output.remark(what);
}

Result<void> list(Context &context, const Nothing &)
{
    MN_TRY(const KeySlots keySlots, context.session().keySlots());
    Output &output = context.output();
    for (const SlotInfo &slot : keySlots.slotInfos()) {
        if (output.isJson())
            output.line(JsonLine()
                            .put("slot", slot.id.toString())
                            .put("kind", kindName(slot.kind))
                            .put("label", slot.label)
                            .put("created_at", utcToJson(slot.createdAt))
                            .put("usable", slot.isUsable));
        else
            output.line(output.paint(Style::Dim, shortSlot(slot.id)) + u"  "_s + padTo(kindName(slot.kind), 10) +
                        u"  "_s + padTo(dayText(slot.createdAt, context.now()), 15) + u"  "_s + onOneLine(slot.label) +
                        (slot.isUsable ? QString() : output.paint(Style::Bad, u"  damaged: opens nothing"_s)));
    }
    return {};
}

Result<void> add(Context &context, const AddArguments &arguments)
{
    Session &session = context.session();
    if (arguments.passphrase.isStandardInput())
        MN_TRY(checkStandardInput(session.choice().passphrase, u"--new-passphrase-file -"_s));
    // Asked of the person: whoever finds the machine unlocked must not make a way in for later.
    MN_TRY(const Unlocked unlocked, session.keyFromPerson());
    const SecretBytes &key = unlocked.vaultKey;
    if (arguments.kind == u"keychain"_s) {
        const QString label = arguments.label.isEmpty() ? keychainLabel() : arguments.label;
        MN_TRY(const SlotId slot, session.changeSlots([&](KeySlots &keySlots) {
            return keySlots.addKeychain(key, session.keychain(), label, session.clock());
        }));
        said(context, slot, u"this computer's keychain now opens the vault"_s);
        return {};
    }
    MN_TRY(const SecretBytes passphrase, readNewPassphrase(session.files(), arguments.passphrase,
                                                           u"Another passphrase"_s, u"--new-passphrase-file"_s));
    MN_TRY(const PasswordHashParameters parameters, calibrate());
    const QString label = arguments.label.isEmpty() ? passphraseLabel() : arguments.label;
    MN_TRY(const SlotId slot, session.changeSlots([&](KeySlots &keySlots) {
        return keySlots.addPassphrase(key, passphrase, parameters, label, session.clock());
    }));
    said(context, slot, u"this passphrase now opens the vault too"_s);
    return {};
}

// The slot that is to be changed: the one named, else the one whose passphrase was just given, else the only one.
Result<SlotId> slotToChange(const KeySlots &keySlots, const QString &typed, const SlotId &opened)
{
    if (!typed.isEmpty()) {
        MN_TRY(const SlotInfo named, slotNamed(keySlots, typed));
        if (named.kind != SlotKind::Passphrase)
            return fail(Errc::Usage, u"slot %1 is no passphrase"_s.arg(typed));
        return named.id;
    }
    QList<SlotId> passphrases;
    for (const SlotInfo &slot : keySlots.slotInfos())
        if (slot.kind == SlotKind::Passphrase)
            passphrases += slot.id;
    if (passphrases.contains(opened))
        return opened;
    if (passphrases.size() != 1)
        return fail(Errc::Usage, u"SLOT is needed: mnemo key list shows which passphrases there are"_s);
    return passphrases.first();
}

Result<void> change(Context &context, const ChangeArguments &arguments)
{
    Session &session = context.session();
    if (arguments.passphrase.isStandardInput())
        MN_TRY(checkStandardInput(session.choice().passphrase, u"--new-passphrase-file -"_s));
    // Asked of the person: whoever finds the machine unlocked must not lock its owner out.
    MN_TRY(const Unlocked unlocked, session.keyFromPerson());
    MN_TRY(const SecretBytes passphrase,
           readNewPassphrase(session.files(), arguments.passphrase, u"New passphrase"_s, u"--new-passphrase-file"_s));
    MN_TRY(const PasswordHashParameters parameters, calibrate());
    MN_TRY(const SlotId slot, session.changeSlots([&](KeySlots &keySlots) -> Result<SlotId> {
        MN_TRY(const SlotId old, slotToChange(keySlots, arguments.slot, unlocked.slot));
        return keySlots.changePassphrase(unlocked.vaultKey, old, passphrase, parameters, session.clock());
    }));
    said(context, slot, u"changed; backups made before still open with the old passphrase"_s);
    return {};
}

Result<void> remove(Context &context, const RemoveArguments &arguments)
{
    Session &session = context.session();
    MN_TRY(const KeySlots before, session.keySlots());
    MN_TRY(const SlotInfo slot, slotNamed(before, arguments.slot));
    if (!arguments.yes) {
        MN_TRY(const bool agreed,
               askYes(u"Remove %1 '%2' as a way to open the vault?"_s.arg(kindName(slot.kind), onOneLine(slot.label)),
                      u"--yes"_s));
        if (!agreed)
            return failWithAdvice(Errc::Cancelled, u"nothing was removed"_s, {});
    }
    MN_TRY(const Unlocked unlocked, session.keyFromPerson());
    MN_TRY(session.changeSlots(
        [&](KeySlots &keySlots) { return keySlots.remove(unlocked.vaultKey, slot.id, session.keychain()); }));
    if (slot.kind == SlotKind::Recovery) {
        MN_TRY(Vault *const vault, context.vault());
        MN_TRY(keepPhrase(*vault, std::nullopt));
    }
    said(context, slot.id, u"removed"_s);
    return {};
}

Result<void> accept(Context &context, const Nothing &)
{
    Session &session = context.session();
    MN_TRY(const Unlocked unlocked, session.keyFromPerson());
    MN_TRY(session.changeSlots([&](KeySlots &keySlots) { return keySlots.accept(unlocked.vaultKey); }));
    if (context.output().isJson())
        context.output().line(JsonLine().put("accepted", true));
    else
        context.output().remark(u"the list is signed as it stands"_s);
    return {};
}

} // namespace

void declareKey(CommandSyntax &command)
{
    command.details =
        "Each way to open the vault wraps the same key, so changing one rewrites nothing else; the last one "
        "cannot be removed. The recovery phrase has its own command: mnemo recovery.";
    command.command("list", "Show the ways to open the vault").runs(list);

    CommandSyntax &adding = command.command("add", "Add a passphrase, or this computer's keychain");
    AddArguments &added = adding.runs(add);
    adding.chosenWord<QString>("WHAT", added.kind, {{"passphrase", u"passphrase"_s}, {"keychain", u"keychain"_s}},
                               "What shall open it too");
    adding.option("--label", "TEXT", added.label, "What to call it; not secret");
    adding.option("--new-passphrase-file", "FILE", added.passphrase.file, "Read the new passphrase from a file")
        .offering(Offers::Files);

    CommandSyntax &changing = command.command("change", "Change a passphrase");
    ChangeArguments &changed = changing.runs(change);
    changing.word("SLOT", Count::Optional, changed.slot, "Which one (else the one you open it with)");
    changing.option("--new-passphrase-file", "FILE", changed.passphrase.file, "Read the new passphrase from a file")
        .offering(Offers::Files);

    CommandSyntax &removing = command.command("remove", "Remove a way to open the vault");
    RemoveArguments &removed = removing.runs(remove);
    removing.word("SLOT", Count::One, removed.slot, "Its id: mnemo key list");
    removing.flag("-y,--yes", removed.yes, "Do not ask");

    command.command("accept", "Sign the list as it stands, after someone else had changed it").runs(accept);
}

} // namespace mn::cli
