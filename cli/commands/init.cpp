#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/session/recovery_store.h"
#include "core/base/platform/terminal.h"
#include "core/crypto/derive.h"
#include <QDir>
#include <QSysInfo>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortPassphrase = 12; // below, guessing on a stolen disk is worth a try

struct Arguments {
    QString recoveryFile;
    bool keychain = false;
};

struct Made {
    SecretBytes key;
    std::optional<KeptPhrase> phrase;
};

// The key file; after an error there is none, so that init can be typed again.
Result<Made> makeKeys(Context &context, const Arguments &arguments, const VaultId &id, const SecretBytes &passphrase)
{
    Session &session = context.session();
    KeySlots keySlots = KeySlots::make(session.files(), session.paths().keys, id);
    Made made{SecretBytes::random(kKeyBytes), std::nullopt};
    context.output().remark(u"measuring this machine, so that guessing the passphrase takes long on any..."_s);
    MN_TRY(const PasswordHashParameters parameters, calibrate());
    MN_TRY(keySlots.addPassphrase(made.key, passphrase, parameters, u"passphrase"_s, session.clock()));
    const bool showsPhrase = !arguments.recoveryFile.isEmpty() || context.output().isTerminal();
    if (showsPhrase) {
        RecoveryPhrase phrase = RecoveryPhrase::make();
        // Before there is a slot that it opens: a phrase that nobody has must open nothing.
        if (!arguments.recoveryFile.isEmpty())
            MN_TRY(writePhrase(session.files(), arguments.recoveryFile, phrase));
        MN_TRY(const SlotId slot, keySlots.addRecovery(made.key, phrase, u"recovery phrase"_s, session.clock()));
        made.phrase.emplace(KeptPhrase{slot, std::move(phrase)});
    }
    if (arguments.keychain)
        MN_TRY(
            keySlots.addKeychain(made.key, session.keychain(), QSysInfo::machineHostName().left(40), session.clock()));
    return made;
}

Result<void> makeVault(Context &context, const Arguments &arguments, const VaultId &id, Made made)
{
    MN_TRY(Vault *const vault, context.session().create(id, made.key.clone()));
    if (!made.phrase)
        return {};
    const RecoveryPhrase &phrase = made.phrase->phrase;
    Output &output = context.output();
    if (arguments.recoveryFile.isEmpty() && !output.isJson()) {
        output.line();
        output.line(output.paint(Style::Bold, u"Your recovery phrase"_s));
        output.line(u"Write these 24 words on paper. They open the vault when the passphrase is lost."_s);
        output.line();
        output.line(QString::fromLatin1(phraseSheet(phrase)));
    }
    return keepPhrase(*vault, KeptPhrase{made.phrase->slot, std::move(made.phrase->phrase)});
}

void say(Context &context, const Arguments &arguments, const VaultId &id, bool hasPhrase)
{
    Output &output = context.output();
    const QString folder = context.session().paths().folder;
    if (output.isJson()) {
        output.line(JsonLine().put("vault", folder).put("id", id.toString()).put("recovery_phrase", hasPhrase));
        return;
    }
    output.remark(u"made a vault in "_s + folder);
    if (!arguments.recoveryFile.isEmpty())
        output.remark(u"the recovery phrase is in %1: print it, then delete the file"_s.arg(arguments.recoveryFile));
    else if (!hasPhrase)
        output.remark(u"there is no recovery phrase yet; make one: mnemo recovery show --out FILE"_s);
}

Result<void> init(Context &context, const Arguments &arguments)
{
    Session &session = context.session();
    const VaultPaths paths = session.paths();
    if (session.files().exists(paths.keys) || session.files().exists(paths.database))
        return fail(Errc::AlreadyExists, paths.folder);
    // What cannot work is said before anybody has thought of a passphrase.
    if (!arguments.recoveryFile.isEmpty())
        MN_TRY(checkPhraseFile(arguments.recoveryFile));
    MN_TRY(session.files().makeFolder(paths.folder));
    MN_TRY(const SecretBytes passphrase,
           readNewPassphrase(session.files(), session.choice().passphrase, u"New passphrase"_s,
                             u"--passphrase-file or --passphrase-fd"_s));
    if (passphrase.size() < kShortPassphrase)
        context.output().remark(u"Warning: this passphrase is short. Four words that do not belong together are "
                                "better; change it with: mnemo key change"_s);

    const VaultId id(makeUuidV7(session.clock()));
    auto made = makeKeys(context, arguments, id, passphrase);
    const bool hasPhrase = made && made->phrase;
    const Result<void> done =
        made ? makeVault(context, arguments, id, *std::move(made)) : Result<void>(std::unexpected(made.error()));
    if (!done) {
        session.close();
        if (!session.files().exists(paths.database)) {
            (void)session.files().remove(paths.keys);
            // The phrase of a vault that there is not. What cannot be written to was refused before, so it is ours.
            if (!arguments.recoveryFile.isEmpty())
                (void)session.files().remove(QDir().absoluteFilePath(arguments.recoveryFile));
        }
        return done;
    }
    say(context, arguments, id, hasPhrase);
    return {};
}

} // namespace

void declareInit(CommandSyntax &command)
{
    Arguments &a = command.runs(init);
    command.details =
        "The vault opens with the passphrase, and with a recovery phrase of 24 words: on a terminal it is "
        "shown for you to write down; --recovery-out writes it into a file that only you can read.";
    command.option("--recovery-out", "FILE", a.recoveryFile, "Write the recovery phrase into this new file")
        .offering(Offers::Files);
    command.flag("--keychain", a.keychain, "Also keep a key in this computer's keychain, so that nothing asks here");
    command.example("mnemo init", "A vault in the usual place");
    command.example("mnemo --vault /media/stick/vault init --recovery-out phrase.txt", "A vault on a stick");
}

} // namespace mn::cli
