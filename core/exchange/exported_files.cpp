#include "core/exchange/exported_files.h"
#include "core/base/platform/unnamed_file.h"
#include <QDir>

namespace mn {

ExportedFiles::~ExportedFiles()
{
    for (const QString &path : std::as_const(m_written))
        (void)m_files.remove(path);
    for (auto folder = m_folders.crbegin(); folder != m_folders.crend(); ++folder)
        (void)QDir().rmdir(*folder); // only an empty one goes
}

Result<void> ExportedFiles::makeFolder(const QString &folder)
{
    if (m_files.exists(folder))
        return {};
    MN_TRY(m_files.makeFolder(folder));
    m_folders.append(folder);
    return {};
}

Result<void> ExportedFiles::write(const QString &path, QByteArrayView bytes)
{
    MN_TRY(const auto file, UnnamedFile::make(path));
    MN_TRY(file->append(bytes));
    MN_TRY(file->publish());
    m_written.append(path);
    m_bytes += bytes.size();
    return {};
}

Result<bool> ExportedFiles::writeBlob(const QString &path, const Attachment &attachment)
{
    MN_TRY(const auto file, UnnamedFile::make(path));
    const auto copied = m_blobs.read(attachment, [&](QByteArrayView piece) { return file->append(piece); });
    if (!copied && copied.error().code == Errc::NotFound)
        return false;
    MN_TRY(copied);
    MN_TRY(file->publish());
    m_written.append(path);
    m_bytes += attachment.size;
    return true;
}

} // namespace mn
