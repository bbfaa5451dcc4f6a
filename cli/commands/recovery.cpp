#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "core/base/platform/terminal.h"
#include "core/session/recovery_store.h"
#include <QDir>
#include <algorithm>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct OutArguments {
    QString file;
};
struct CheckArguments {
    PassphraseSource phrase;
};

bool hasSlot(const KeySlots &keySlots, const SlotId &id)
{
    const auto infos = keySlots.slotInfos();
    return std::ranges::any_of(infos, [&](const SlotInfo &slot) { return slot.id == id; });
}

// Into the file, or on the screen; never into a pipe by accident.
Result<void> checkWhere(Context &context, const QString &file)
{
    if (!file.isEmpty())
        return checkPhraseFile(file);
    if (!context.output().isTerminal())
        return fail(Errc::Usage, u"--out is needed, for there is no terminal to show it on"_s);
    return {};
}

Result<void> showPhrase(Context &context, const RecoveryPhrase &phrase)
{
    context.output().line(QString::fromLatin1(phraseSheet(phrase)));
    context.output().remark(u"Write them on paper; whoever has them opens the vault. Try them: mnemo recovery check"_s);
    return {};
}

void sayWhere(Output &output, const QString &file)
{
    if (output.isJson())
        output.line(JsonLine().put("file", file));
    else
        output.remark(u"the recovery phrase is in %1: print it, then delete the file"_s.arg(file));
}

Result<void> hand(Context &context, const RecoveryPhrase &phrase, const QString &file)
{
    if (file.isEmpty())
        return showPhrase(context, phrase);
    MN_TRY(writePhrase(context.session().files(), file, phrase));
    sayWhere(context.output(), file);
    return {};
}

// A new phrase, written before anything opens with it: a phrase that nobody has must not take the place of one that
// lies in a drawer.
Result<void> renew(Context &context, const QString &file, const QString &remark)
{
    Session &session = context.session();
    // Asked of the person: whoever finds the machine unlocked must not make a way in for later, nor close the owner's.
    MN_TRY(const Unlocked unlocked, session.keyFromPerson());
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    if (!file.isEmpty())
        MN_TRY(writePhrase(session.files(), file, phrase));
    const auto replace = [&]() -> Result<void> {
        MN_TRY(Vault *const vault, context.vault());
        return replaceRecoveryPhrase(session.keys(), session.keyServices(), *vault, unlocked.vaultKey, phrase);
    };
    if (const auto done = replace(); !done) {
        if (!file.isEmpty())
            (void)session.files().remove(QDir().absoluteFilePath(file));
        return done;
    }
    context.output().remark(remark);
    if (file.isEmpty())
        return showPhrase(context, phrase);
    sayWhere(context.output(), file);
    return {};
}

Result<void> show(Context &context, const OutArguments &arguments)
{
    MN_TRY(checkWhere(context, arguments.file));
    MN_TRY(Vault *const vault, context.vault());
    MN_TRY(const KeySlots keySlots, context.session().keySlots());
    MN_TRY(const std::optional<KeptPhrase> kept, keptPhrase(*vault));
    if (kept && hasSlot(keySlots, kept->slot))
        return hand(context, kept->phrase, arguments.file);
    const auto infos = keySlots.slotInfos();
    if (std::ranges::any_of(infos, [](const SlotInfo &slot) { return slot.kind == SlotKind::Recovery; }))
        return failWithAdvice(Errc::NotFound, u"the phrase of this vault is not kept in it"_s,
                              u"Make a new one: mnemo recovery new"_s);
    return renew(context, arguments.file, u"there was none yet: this one is new"_s);
}

Result<void> makeNew(Context &context, const OutArguments &arguments)
{
    MN_TRY(checkWhere(context, arguments.file));
    return renew(context, arguments.file,
                 u"the phrase before it opens the vault no more; backups made before still open with it"_s);
}

// A drill: the paper in the drawer has to work on the day it is needed.
Result<void> check(Context &context, const CheckArguments &arguments)
{
    Session &session = context.session();
    MN_TRY(const KeySlots keySlots, session.keySlots());
    MN_TRY(const SecretBytes typed,
           readPassphrase(session.files(), arguments.phrase, u"The 24 words: "_s, u"--phrase-file"_s));
    MN_TRY(const RecoveryPhrase phrase, RecoveryPhrase::fromWords(typed));
    MN_TRY(const Unlocked unlocked, keySlots.unlockWithRecoveryPhrase(phrase));
    Output &output = context.output();
    if (output.isJson())
        output.line(JsonLine().put("opens", true).put("slot", unlocked.slot.toString()));
    else
        output.line(output.paint(Style::Good, u"These words open the vault."_s));
    return {};
}

} // namespace

void declareRecovery(CommandSyntax &command)
{
    command.details =
        "24 words that open the vault when the passphrase is lost. The vault keeps them, encrypted like all "
        "else in it, so that they can be shown again to whoever has opened it.";
    CommandSyntax &showing = command.command("show", "Show the recovery phrase; makes one when there is none");
    OutArguments &shown = showing.runs(show);
    showing.option("--out", "FILE", shown.file, "Into this new file instead of on the screen").offering(Offers::Files);

    CommandSyntax &checking = command.command("check", "Try whether your words open the vault");
    CheckArguments &checked = checking.runs(check);
    checking.option("--phrase-file", "FILE", checked.phrase.file, "Read the words from a file").offering(Offers::Files);

    CommandSyntax &renewing = command.command("new", "Make a new phrase; the old one opens the vault no more");
    OutArguments &renewed = renewing.runs(makeNew);
    renewing.option("--out", "FILE", renewed.file, "Into this new file instead of on the screen")
        .offering(Offers::Files);
}

} // namespace mn::cli
