#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/advice.h"
#include "core/session/new_vault.h"
#include "core/session/places.h"
#include "core/session/recovery_store.h"
#include <QDir>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortPassphrase = 12; // below, guessing on a stolen disk is worth a try

struct Arguments {
    QString recoveryFile;
    bool keychain = false;
};

void showPhrase(Output &output, const RecoveryPhrase &phrase)
{
    if (output.isJson())
        return;
    output.line();
    output.line(output.paint(Style::Bold, u"Your recovery phrase"_s));
    output.line(u"Write these 24 words on paper. They open the vault when the passphrase is lost."_s);
    output.line();
    output.line(QString::fromLatin1(phraseSheet(phrase)));
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

Result<MadeVault> make(Context &context, const Arguments &arguments, const SecretBytes &passphrase,
                       const std::optional<RecoveryPhrase> &phrase)
{
    Session &session = context.session();
    const bool intoFile = !arguments.recoveryFile.isEmpty();
    context.output().remark(u"measuring this machine, so that guessing the passphrase takes long on any..."_s);
    // Before there is a slot that it opens: a phrase that nobody has must open nothing.
    if (intoFile)
        MN_TRY(writePhrase(session.files(), arguments.recoveryFile, *phrase));
    NewVault wanted{.passphrase = passphrase, .keychain = arguments.keychain};
    if (phrase)
        wanted.phrase = &*phrase;
    if (phrase && !intoFile)
        wanted.made = [&] { showPhrase(context.output(), *phrase); };
    return makeVault(session.keys(), session.keyServices(), session.services(), wanted);
}

// A vault may have left the folder: neither is another one made where it went, nor is it forgotten here.
Result<void> refuseWhereOneIs(Session &session)
{
    const QString folder = session.paths().folder;
    const QString named = namedFolder(session.choice().vaultFolder);
    const bool isThere = session.keys().areThere();
    if (named == folder)
        return isThere ? fail(Errc::AlreadyExists, folder) : Result<void>();
    const QString elsewhere = u"make another vault elsewhere: mnemo --vault FOLDER init"_s;
    if (isThere)
        return failWithAdvice(Errc::AlreadyExists, u"the vault of %1 was moved to %2"_s.arg(named, folder),
                              u"Use it: every command finds it there. Or "_s + elsewhere);
    return failWithAdvice(Errc::AlreadyExists,
                          u"the vault of %1 was moved to %2, which is not there now"_s.arg(named, folder),
                          u"Connect the disk it is on. Or "_s + elsewhere);
}

Result<void> init(Context &context, const Arguments &arguments)
{
    Session &session = context.session();
    const VaultPaths &paths = session.paths();
    MN_TRY(refuseWhereOneIs(session));
    // What cannot work is said before anybody has thought of a passphrase.
    if (!arguments.recoveryFile.isEmpty())
        MN_TRY(checkPhraseFile(arguments.recoveryFile));
    MN_TRY(prepareFolder(session.keys(), session.files()));
    MN_TRY(const SecretBytes passphrase,
           readNewPassphrase(session.files(), session.choice().passphrase, u"New passphrase"_s,
                             u"--passphrase-file or --passphrase-fd"_s));
    if (passphrase.size() < kShortPassphrase)
        context.output().remark(u"Warning: this passphrase is short. Four words that do not belong together are "
                                "better; change it with: mnemo key change"_s);

    std::optional<RecoveryPhrase> phrase;
    if (!arguments.recoveryFile.isEmpty() || context.output().isTerminal())
        phrase = RecoveryPhrase::make();
    auto made = make(context, arguments, passphrase, phrase);
    if (!made) {
        // The phrase of a vault that there is not. What cannot be written to was refused before, so it is ours.
        if (!arguments.recoveryFile.isEmpty() && !session.files().exists(paths.database))
            (void)session.files().remove(QDir().absoluteFilePath(arguments.recoveryFile));
        return std::unexpected(made.error());
    }
    session.enter(std::move(made->vault), std::move(made->key));
    say(context, arguments, made->id, phrase.has_value());
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
