#include "cli/view/attachments.h"
#include "cli/output/advice.h"
#include "cli/output/text.h"
#include "sync/client/sync_client.h"
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPieceBytes = 256 * 1024;
constexpr qsizetype kMostSuffixChars = 20; // what is longer is no suffix

// "a/b.tar.gz" as a name that every system takes, once.
QString fileNameFor(const QString &name, UniqueNames &names)
{
    // A separator of either kind: the name may come from another system.
    const QString last = onOneLine(name).section(u'/', -1).section(u'\\', -1);
    const QString suffix = QFileInfo(last).suffix();
    const QString stem = QFileInfo(last).completeBaseName();
    if (suffix.isEmpty() || stem.isEmpty() || suffix.size() > kMostSuffixChars)
        return names.take(safeFileName(last, u"attachment"_s), {});
    return names.take(safeFileName(stem, u"attachment"_s), u'.' + safeFileName(suffix, u"file"_s));
}

} // namespace

Result<Attachment> sealFile(Vault &vault, const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(Errc::Usage, u"'%1' is a folder: attach its files one by one"_s.arg(path));
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(Errc::FileUnreadable, path);
    const QString name = info.fileName();
    // To look into a pipe would take from it what is to be kept.
    const QString mime = info.isFile() ? QMimeDatabase().mimeTypeForFile(path).name() : u"application/octet-stream"_s;
    return await(vault.seal(name, mime, [file, path]() -> Result<QByteArray> {
        QByteArray piece(kPieceBytes, Qt::Uninitialized);
        const qint64 n = file->read(piece.data(), piece.size());
        if (n < 0)
            return fail(Errc::FileUnreadable, path);
        piece.truncate(n);
        return piece;
    }));
}

Result<QString> saveAttachment(Context &context, const RecordId &memory, const Attachment &attachment,
                               const QString &folder, UniqueNames &names)
{
    FileSystem &files = context.session().files();
    QString path = QDir(QDir().absoluteFilePath(folder)).filePath(fileNameFor(attachment.name, names));
    if (files.exists(path))
        return fail(Errc::AlreadyExists, path);
    MN_TRY(files.makeFolder(QFileInfo(path).path()));
    MN_TRY(Vault *const vault, context.vault());
    std::shared_ptr<File> file;
    {
        MN_TRY(auto opened, files.open(path, OpenMode::Replace));
        file = std::move(opened);
    }
    qint64 offset = 0;
    const auto read = await(vault->readAttachment(ReadView::everything(), memory, attachment.blob,
                                                  [file, &offset](QByteArrayView bytes) -> Result<void> {
                                                      MN_TRY(file->write(offset, bytes));
                                                      offset += bytes.size();
                                                      return {};
                                                  }));
    if (!read) {
        (void)files.remove(path); // half a file is worse than none
        MN_TRY(const bool isShared, sync::SyncClient::isInAccount(*vault));
        if (isShared && read.error().code == Errc::NotFound)
            return failWithAdvice(Errc::NotSynced, u"%1 is not on this device yet"_s.arg(onOneLine(attachment.name)),
                                  u"Run: mnemo sync --fetch "_s + memory.toString());
        return std::unexpected(read.error());
    }
    MN_TRY(file->sync());
    return path;
}

} // namespace mn::cli
