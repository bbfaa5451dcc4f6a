#include "cli/session/secrets.h"
#include "core/base/platform/terminal.h"
#include "core/portable/first_line.h"
#include <QFile>
#include <QFileInfo>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileBytes = 64 * 1024;
constexpr int kStandardInput = 0;

Result<SecretBytes> readNamed(FileSystem &files, const PassphraseSource &source)
{
    if (source.descriptor) {
        MN_TRY(const SecretBytes bytes, readDescriptor(int(*source.descriptor), kFileBytes));
        return firstLine(bytes);
    }
    if (source.file == u"-"_s) {
        MN_TRY(const SecretBytes bytes, readDescriptor(kStandardInput, kFileBytes));
        return firstLine(bytes);
    }
    const QFileInfo info(source.file);
    if (info.isDir())
        return fail(Errc::Usage, u"'%1' is a folder, not a file"_s.arg(source.file));
    // A pipe has no size; it is read until it ends.
    if (info.exists() && !info.isFile()) {
        QFile pipe(source.file);
        if (!pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(Errc::FileUnreadable, source.file);
        MN_TRY(const SecretBytes bytes, readDescriptor(pipe.handle(), kFileBytes));
        return firstLine(bytes);
    }
    MN_TRY(QByteArray bytes, readFile(files, source.file, kFileBytes));
    const SecretBytes secret = SecretBytes::copyOf(bytes);
    wipe(bytes);
    return firstLine(secret);
}

std::unexpected<Error> nobodyToAsk(const QString &option)
{
    return fail(Errc::Usage, u"%1 is needed, for there is no terminal to ask on"_s.arg(option));
}

} // namespace

bool PassphraseSource::isStandardInput() const
{
    const QStringList names = {u"-"_s, u"/dev/stdin"_s, u"/dev/fd/0"_s, u"/proc/self/fd/0"_s};
    return descriptor ? *descriptor == kStandardInput : names.contains(file);
}

Result<void> checkStandardInput(const PassphraseSource &passphrase, const QString &what)
{
    if (!passphrase.isStandardInput())
        return {};
    const QString option = passphrase.descriptor ? u"--passphrase-fd 0"_s : u"--passphrase-file "_s + passphrase.file;
    return fail(Errc::Usage, u"%1 and %2 would both read standard input; give one of them a file"_s.arg(what, option));
}

Result<SecretBytes> readPassphrase(FileSystem &files, const PassphraseSource &source, const QString &prompt,
                                   const QString &option)
{
    if (source.isNamed())
        return readNamed(files, source);
    if (!isTerminal(StandardStream::In))
        return nobodyToAsk(option);
    return readHiddenLine(prompt);
}

Result<SecretBytes> readNewPassphrase(FileSystem &files, const PassphraseSource &source, const QString &prompt,
                                      const QString &option)
{
    MN_TRY(SecretBytes passphrase, readPassphrase(files, source, prompt + u": "_s, option));
    if (passphrase.isEmpty())
        return fail(Errc::Usage, u"an empty passphrase protects nothing"_s);
    if (!source.isNamed()) {
        MN_TRY(const SecretBytes again, readHiddenLine(prompt + u", once more: "_s));
        if (!(passphrase == again))
            return fail(Errc::Usage, u"the two passphrases differ; nothing was changed"_s);
    }
    return passphrase;
}

Result<bool> askYes(const QString &question, const QString &option)
{
    if (!isTerminal(StandardStream::In))
        return nobodyToAsk(option);
    MN_TRY(const QString answer, readShownLine(question + u" [y/N] "_s));
    return answer.trimmed().compare(u"y"_s, Qt::CaseInsensitive) == 0 ||
           answer.trimmed().compare(u"yes"_s, Qt::CaseInsensitive) == 0;
}

} // namespace mn::cli
