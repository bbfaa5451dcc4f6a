#include "core/exchange/exported_files.h"

namespace mn {

Result<void> ExportedFiles::write(const QString &path, QByteArrayView bytes)
{
    return add(path, [bytes](const Sink &sink) { return sink(bytes); });
}

Result<bool> ExportedFiles::writeBlob(const QString &path, const Attachment &attachment)
{
    const auto added = add(path, [&](const Sink &sink) { return m_blobs.read(attachment, sink); });
    if (!added && added.error().code == Errc::NotFound)
        return false;
    MN_TRY(added);
    return true;
}

} // namespace mn
