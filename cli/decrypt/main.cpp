#include "cli/decrypt/decrypt.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/process.h"
#include "core/base/platform/terminal.h"
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>
#include <cstdio>
#include <string>

namespace mn {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kSecretFileBytes = 64 * 1024;

struct Options {
    std::string backup;
    std::string out;
    std::string passphraseFile;
    std::string recoveryFile;

    // Whoever has but one of the two need not know which it is.
    SecretKind kind() const { return recoveryFile.empty() ? SecretKind::Either : SecretKind::RecoveryPhrase; }
};

Result<SecretBytes> readSecret(FileSystem &files, const Options &options)
{
    const std::string &name = options.recoveryFile.empty() ? options.passphraseFile : options.recoveryFile;
    if (name.empty()) {
        if (!isTerminal(StandardStream::In))
            return fail(Errc::Usage, u"--passphrase-file is needed, for there is no terminal to ask on"_s);
        return readHiddenLine(u"Passphrase: "_s);
    }
    MN_TRY(QByteArray bytes,
           readFile(files, QFileInfo(QString::fromStdString(name)).absoluteFilePath(), kSecretFileBytes));
    SecretBytes out = SecretBytes::copyOf(bytes);
    wipe(bytes);
    return out;
}

std::string counted(qint64 count, const char *one, const char *several)
{
    return std::to_string(count) + ' ' + (count == 1 ? one : several);
}

Result<DecryptReport> run(const Options &options)
{
    LocalFileSystem files;
    MN_TRY(const SecretBytes secret, readSecret(files, options));
    return decryptBackup(files, QFileInfo(QString::fromStdString(options.backup)).absoluteFilePath(), options.kind(),
                         secret, QFileInfo(QString::fromStdString(options.out)).absoluteFilePath());
}

int tell(const Result<DecryptReport> &report)
{
    if (!report) {
        const Error &error = report.error();
        std::fprintf(stderr, "mnemo-decrypt: %s %s%s%s\n", qPrintable(sentence(error.code)),
                     qPrintable(advice(error.code)), error.context.isEmpty() ? "" : "\n  ", qPrintable(error.context));
        return exitCode(error.code);
    }
    std::printf("%s, %s in the trash, %s\n", counted(report->memories, "memory", "memories").c_str(),
                std::to_string(report->trashed).c_str(),
                counted(report->attachments, "attachment", "attachments").c_str());
    for (const QString &id : report->missingAttachments)
        std::printf("attachment %s is not in the backup\n", qPrintable(id));
    for (const QString &id : report->damagedAttachments)
        std::printf("attachment %s is damaged and was left out\n", qPrintable(id));
    return report->damagedAttachments.isEmpty() ? 0 : exitCode(Errc::Damaged);
}

} // namespace

} // namespace mn

int main(int argc, char **argv)
{
    mn::forbidMemoryDumps();
    QCoreApplication application(argc, argv);
    mn::Options options;
    CLI::App program("Turns a backup of Mnemosyne into plain files, with its passphrase or recovery phrase alone.",
                     "mnemo-decrypt");
    program.set_version_flag("--version", "mnemo-decrypt " MN_VERSION,
                             "Say which version this is, and do nothing else");
    program.add_option("BACKUP", options.backup, "The backup file")->required()->type_name("");
    program.add_option("--out", options.out, "An absent or empty folder for the plain files")
        ->required()
        ->type_name("DIR");
    auto *passphrase =
        program
            .add_option("--passphrase-file", options.passphraseFile,
                        "A file that holds the passphrase on its first line, or the 24 words; else you are asked")
            ->type_name("FILE");
    program.add_option("--recovery-file", options.recoveryFile, "A file that holds the 24 words")
        ->excludes(passphrase)
        ->type_name("FILE");
    program.footer(
        "DIR holds memories.jsonl, trash.jsonl where something lies in the trash, and the attachments: what\n"
        "`mnemo import jsonl` reads. They are not encrypted.\n\n"
        "Ends with 0 when it is done, 1 when it failed, 2 when it was called wrongly, 4 when the passphrase or the\n"
        "phrase is another one, 5 when something is damaged.");
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? 0 : mn::exitCode(mn::Errc::Usage);
    }
    return mn::tell(mn::run(options));
}
