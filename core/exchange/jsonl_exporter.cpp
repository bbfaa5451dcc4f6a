#include "core/exchange/jsonl_exporter.h"
#include "core/base/platform/unnamed_file.h"
#include "core/exchange/exported_files.h"
#include "core/portable/memory_json.h"
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWriteBytes = 1 << 20;

bool holds(FileSystem &files, const QString &path, const Attachment &attachment)
{
    if (!files.exists(path))
        return false;
    const auto file = files.open(path, OpenMode::Read);
    if (!file || (*file)->size().value_or(-1) != attachment.size)
        return false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 at = 0; at < attachment.size;) {
        const auto bytes = (*file)->read(at, std::min<qint64>(kWriteBytes, attachment.size - at));
        if (!bytes || bytes->isEmpty())
            return false;
        hash.addData(*bytes);
        at += bytes->size();
    }
    return hash.result() == attachment.sha256;
}

} // namespace

Result<ExportReport> exportJsonl(Vault &vault, FileSystem &files, const QString &path, const ExportOptions &options,
                                 const ExportProgress &progress, std::stop_token stop)
{
    const auto work = [&](Database &database) -> Result<ExportReport> {
        ExportReport report;
        MN_TRY(const auto lines, UnnamedFile::make(path));
        ExportedFiles attachments(files, QFileInfo(path).path(), vault.paths().blobs);
        QByteArray buffer;
        QSet<QByteArray> written;
        const QString folder = path + u".files"_s;
        const auto flush = [&]() -> Result<void> {
            MN_TRY(lines->append(buffer));
            report.bytes += buffer.size();
            buffer.clear();
            return {};
        };
        MN_TRY(report.unreadable,
               forEachExported(database, options, progress, stop, [&](const Memory &memory) -> Result<void> {
                   buffer += memoryToJson(memory) + '\n';
                   ++report.memories;
                   for (const Attachment &attachment : memory.attachments) {
                       if (written.contains(attachment.sha256))
                           continue;
                       const QString file = folder + u'/' + QString::fromLatin1(attachment.sha256.toHex());
                       // Its name is its content: what an earlier export left is as good, if it is whole.
                       bool isThere = holds(files, file, attachment);
                       if (!isThere) {
                           MN_TRY(isThere, attachments.writeBlob(file, attachment));
                       }
                       if (isThere)
                           written.insert(attachment.sha256);
                       else
                           report.missingAttachments.append(attachment.blob.toString());
                   }
                   return buffer.size() >= kWriteBytes ? flush() : Result<void>();
               }));
        MN_TRY(flush());
        MN_TRY(attachments.publish());
        MN_TRY(lines->publish());
        attachments.keep();
        report.attachments = written.size();
        report.bytes += attachments.bytes();
        return report;
    };
    return vault.read(work).takeResult();
}

} // namespace mn
