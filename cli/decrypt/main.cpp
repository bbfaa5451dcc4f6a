#include "cli/decrypt/decrypt.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/process.h"
#include "core/base/platform/terminal.h"
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>
#include <cstdio>

namespace mn {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kSecretFileBytes = 64 * 1024;

struct Options {
    std::string backup;
    std::string out;
    std::string passphraseFile;
    std::string recoveryFile;

    SecretKind kind() const { return recoveryFile.empty() ? SecretKind::Passphrase : SecretKind::RecoveryPhrase; }
};

// A passphrase is the first line of its file; a recovery phrase may take several.
Result<SecretBytes> readSecret(FileSystem &files, const Options &options)
{
    const std::string &name = options.recoveryFile.empty() ? options.passphraseFile : options.recoveryFile;
    if (name.empty())
        return readHiddenLine(u"Passphrase: "_s);
    MN_TRY(QByteArray bytes,
           readFile(files, QFileInfo(QString::fromStdString(name)).absoluteFilePath(), kSecretFileBytes));
    QByteArrayView secret = bytes;
    if (options.kind() == SecretKind::Passphrase) {
        if (secret.startsWith("\xEF\xBB\xBF")) // a byte order mark that an editor left
            secret = secret.sliced(3);
        if (const qsizetype end = secret.indexOf('\n'); end >= 0)
            secret = secret.first(end);
        if (secret.endsWith('\r'))
            secret.chop(1);
    }
    SecretBytes out = SecretBytes::copyOf(secret);
    wipe(bytes);
    return out;
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
    std::printf("%lld memories, %lld in the trash, %lld attachments\n", static_cast<long long>(report->memories),
                static_cast<long long>(report->trashed), static_cast<long long>(report->attachments));
    for (const QString &id : report->missingAttachments)
        std::printf("attachment %s is not in the backup\n", qPrintable(id));
    return 0;
}

} // namespace

} // namespace mn

int main(int argc, char **argv)
{
    mn::forbidMemoryDumps();
    QCoreApplication application(argc, argv);
    mn::Options options;
    CLI::App program("Turns a backup of Mnemosyne into plain files, with its passphrase or recovery phrase alone.");
    program.add_option("BACKUP", options.backup, "The backup file")->required();
    program.add_option("--out", options.out, "An absent or empty folder for the plain files")->required();
    auto *passphrase =
        program.add_option("--passphrase-file", options.passphraseFile, "A file that holds the passphrase");
    program.add_option("--recovery-file", options.recoveryFile, "A file that holds the 24 words")->excludes(passphrase);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? 0 : mn::exitCode(mn::Errc::Usage);
    }
    return mn::tell(mn::run(options));
}
