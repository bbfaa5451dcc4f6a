#include "core/exchange/backup.h"
#include "cli/commands/commands.h"
#include "cli/context.h"
#include "cli/output/text.h"
#include "cli/output/when.h"
#include "core/portable/time_text.h"
#include "core/session/agent.h"
#include <QDir>
#include <QJsonArray>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

struct CreateArguments {
    QString path;
    bool anew = false;
};
struct VerifyArguments {
    QString path;
};
struct RestoreArguments {
    QString path;
    PassphraseSource passphrase;
};

QString absolute(const QString &path)
{
    return QDir::cleanPath(QDir().absoluteFilePath(path));
}

QJsonArray missing(const QStringList &ids)
{
    return QJsonArray::fromStringList(ids);
}

void sayMissing(Output &output, const QStringList &ids)
{
    if (!ids.isEmpty())
        output.remark(u"Warning: %1 not in it: the files were gone from the vault."_s.arg(
            counted(ids.size(), "attachment is", "attachments are")));
}

BackupProgress progressOn(Progress &progress)
{
    return [&progress](qint64 done, qint64 total) {
        progress.show(total > 0 ? double(done) / double(total) : -1,
                      total > 0 ? u"%1 of %2"_s.arg(grouped(done), grouped(total)) : grouped(done));
    };
}

// The backup's key. Its own slots give it, and so it opens on a machine that has nothing else; an agent that holds the
// key of the same vault is asked first.
Result<SecretBytes> keyOf(Context &context, const BackupReader &reader, const PassphraseSource &source,
                          const QString &option)
{
    if (auto kept = askAgent(reader.vaultId()))
        return std::move(kept->key);
    MN_TRY(const KeySlots keySlots, KeySlots::fromBytes(reader.keySlots()));
    MN_TRY(const SecretBytes secret, readPassphrase(context.session().files(), source,
                                                    u"Passphrase or recovery phrase of the backup: "_s, option));
    MN_TRY(Unlocked unlocked, unlockWith(keySlots, secret));
    return std::move(unlocked.vaultKey);
}

Result<void> create(Context &context, const CreateArguments &arguments)
{
    Session &session = context.session();
    MN_TRY(Vault *const vault, session.vault());
    MN_TRY(const SecretBytes key, session.key());
    const QString path = absolute(arguments.path);
    BackupReport report;
    {
        Progress progress(context.output(), u"backup"_s);
        Backup backup(*vault, session.files(), session.clock());
        MN_TRY(report, backup.create(path, key, arguments.anew ? Backup::Mode::Anew : Backup::Mode::GoOn,
                                     progressOn(progress), context.stop()));
    }
    Output &output = context.output();
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("backup", path)
                        .put("memories", report.memories)
                        .put("attachments", report.attachments)
                        .put("bytes", report.bytes)
                        .put("whole", report.wasWhole));
        return {};
    }
    QString text = (report.wasWhole ? u"backed up "_s : u"added "_s) + counted(report.memories, "memory", "memories");
    if (report.attachments > 0)
        text += u" and "_s + counted(report.attachments, "attachment", "attachments");
    if (report.destroyed > 0 && !report.wasWhole)
        text += u", and that "_s + counted(report.destroyed, "memory was", "memories were") + u" destroyed"_s;
    output.remark(text + u"; the file has "_s + sizeText(report.bytes) + u" and was read again: it is whole"_s);
    return {};
}

Result<void> verify(Context &context, const VerifyArguments &arguments)
{
    Session &session = context.session();
    const QString path = absolute(arguments.path);
    MN_TRY(const auto file, session.files().open(path, OpenMode::Read));
    MN_TRY(BackupReader reader, BackupReader::open(*file));
    MN_TRY(const SecretBytes key,
           keyOf(context, reader, session.choice().passphrase, u"--passphrase-file or --passphrase-fd"_s));
    MN_TRY(reader.unlock(key));
    MN_TRY(const BackupSummary summary, verifyBackup(reader, context.stop()));
    Output &output = context.output();
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("backup", path)
                        .put("memories", summary.memories)
                        .put("attachments", summary.attachments)
                        .put("bytes", summary.bytes)
                        .put("runs", summary.runs)
                        .put("newest", utcToJson(summary.newest))
                        .put("missing_attachments", missing(summary.missingAttachments)));
        return {};
    }
    output.line(output.paint(Style::Good, u"The backup is whole."_s));
    output.line(u"%1, %2, %3; last added to %4"_s.arg(
        counted(summary.memories, "memory", "memories"), counted(summary.attachments, "attachment", "attachments"),
        sizeText(summary.bytes), distanceText(summary.newest, context.now())));
    sayMissing(output, summary.missingAttachments);
    return {};
}

// A vault to restore into: the one that is there, else a new one that is the old one again, with its keys.
Result<Vault *> target(Context &context, const BackupReader &reader, const SecretBytes &key)
{
    Session &session = context.session();
    const VaultPaths paths = session.paths();
    if (session.files().exists(paths.keys) || session.files().exists(paths.database))
        return session.vault();
    MN_TRY(session.files().makeFolder(paths.folder));
    MN_TRY(replaceFile(session.files(), paths.keys, reader.keySlots()));
    auto made = session.create(reader.vaultId(), key.clone());
    if (!made && !session.files().exists(paths.database))
        (void)session.files().remove(paths.keys);
    return made;
}

Result<void> restore(Context &context, const RestoreArguments &arguments)
{
    Session &session = context.session();
    MN_TRY(const auto file, session.files().open(absolute(arguments.path), OpenMode::Read));
    MN_TRY(BackupReader reader, BackupReader::open(*file));
    const bool namesOwn = arguments.passphrase.isNamed();
    if (arguments.passphrase.isStandardInput())
        MN_TRY(checkStandardInput(session.choice().passphrase, u"--backup-passphrase-file -"_s));
    MN_TRY(const SecretBytes key, keyOf(context, reader, namesOwn ? arguments.passphrase : session.choice().passphrase,
                                        u"--backup-passphrase-file or --passphrase-file"_s));
    MN_TRY(reader.unlock(key));
    MN_TRY(Vault *const vault, target(context, reader, key));
    RestoreReport report;
    {
        Progress progress(context.output(), u"restore"_s);
        Backup backup(*vault, session.files(), session.clock());
        MN_TRY(report, backup.restore(reader, progressOn(progress), context.stop()));
    }
    if (!report.damagedAttachments.isEmpty())
        context.endWith(exitCode(Errc::Damaged));
    Output &output = context.output();
    if (output.isJson()) {
        output.line(JsonLine()
                        .put("added", report.added)
                        .put("joined", report.joined)
                        .put("unchanged", report.unchanged)
                        .put("attachments", report.attachments)
                        .put("missing_attachments", missing(report.missingAttachments))
                        .put("damaged_attachments", missing(report.damagedAttachments)));
        return {};
    }
    output.line(u"%1 added, %2 joined, %3 there already"_s.arg(grouped(report.added), grouped(report.joined),
                                                               grouped(report.unchanged)));
    sayMissing(output, report.missingAttachments);
    if (!report.damagedAttachments.isEmpty())
        output.remark(u"Warning: %1 damaged in it and left out; all else is restored."_s.arg(
            counted(report.damagedAttachments.size(), "attachment is", "attachments are")));
    return {};
}

} // namespace

void declareBackup(CommandSyntax &command)
{
    command.details = "A backup is one encrypted file, made while the vault is in use. It opens with the passphrase or "
                      "the recovery phrase that the vault had when it was last added to, with nothing else: also by "
                      "mnemo-decrypt, on a machine without a vault.";
    CommandSyntax &creating = command.command("create", "Make a backup, or add to one what has changed since");
    CreateArguments &created = creating.runs(create);
    creating.word("PATH", Count::One, created.path, "The backup's file").offering(Offers::Files);
    creating.flag("--anew", created.anew, "Write all of it again instead of adding to it");

    CommandSyntax &verifying = command.command("verify", "Open everything in a backup, and say whether it is whole");
    VerifyArguments &verified = verifying.runs(verify);
    verifying.word("PATH", Count::One, verified.path, "The backup's file").offering(Offers::Files);

    CommandSyntax &restoring = command.command("restore", "Bring a backup into this vault, or make the vault from it");
    RestoreArguments &restored = restoring.runs(restore);
    restoring.word("PATH", Count::One, restored.path, "The backup's file").offering(Offers::Files);
    restoring
        .option("--backup-passphrase-file", "FILE", restored.passphrase.file,
                "Passphrase or recovery phrase of the backup, when it is not the vault's")
        .offering(Offers::Files);
    command.example("mnemo backup create /media/stick/memories.mnbackup", "Onto a stick, each evening");
    command.example("mnemo --vault ~/again backup restore /media/stick/memories.mnbackup", "Into a new folder");
}

} // namespace mn::cli
