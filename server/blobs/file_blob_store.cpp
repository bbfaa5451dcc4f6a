#include "server/blobs/file_blob_store.h"
#include "server/blobs/stored_chunk.h"
#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>

namespace mn::server {

using namespace Qt::StringLiterals;
using namespace sync;

QString FileBlobStore::pathOf(const QString &below) const
{
    return m_folder + u'/' + below;
}

Result<void> FileBlobStore::put(const Account &account, const BlobName &blob, quint64 n, const Hash &hash,
                                QByteArrayView bytes)
{
    const QString path = pathOf(chunkPath(account, blob, n));
    // Two devices may send the same chunk at once, to two servers.
    const QString unfinished = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    MN_TRY(m_files.makeFolder(QFileInfo(path).path()));
    const auto write = [&]() -> Result<void> {
        MN_TRY(const auto file, m_files.open(unfinished, OpenMode::Replace));
        MN_TRY(file->write(0, hash.view()));
        MN_TRY(file->write(Hash::kBytes, bytes));
        MN_TRY(file->sync());
        return m_files.rename(unfinished, path);
    };
    const auto written = write();
    if (!written)
        (void)m_files.remove(unfinished); // the first error is the one to tell
    return written;
}

Result<QByteArray> FileBlobStore::read(const Account &account, const BlobName &blob, quint64 n)
{
    const QString path = pathOf(chunkPath(account, blob, n));
    auto all = readFile(m_files, path, kMostStoredBytes);
    if (!all && !m_files.exists(path))
        return fail(Errc::NotFound, u"a chunk of a blob"_s);
    if (!all && all.error().code == Errc::TooLarge)
        return fail(Errc::Damaged, u"a chunk of a blob"_s);
    if (!all)
        return all;
    return bytesOfStored(*all);
}

Result<QList<BlobStore::Chunk>> FileBlobStore::chunks(const Account &account, const BlobName &blob)
{
    QList<Chunk> found;
    const QFileInfo beginning(pathOf(chunksBeginning(account, blob)));
    for (const QString &name : m_files.list(beginning.path())) {
        const auto n = chunkNumber(name, beginning.fileName());
        if (!n)
            continue;
        MN_TRY(const auto file, m_files.open(beginning.path() + u'/' + name, OpenMode::Read));
        MN_TRY(const qint64 size, file->size());
        MN_TRY(const QByteArray head, file->read(0, Hash::kBytes));
        if (const auto hash = Hash::fromBytes(head))
            found.append({*n, quint64(size - Hash::kBytes), *hash});
    }
    std::ranges::sort(found, {}, &Chunk::n);
    return found;
}

Result<void> FileBlobStore::removeChunk(const Account &account, const BlobName &blob, quint64 n)
{
    return m_files.remove(pathOf(chunkPath(account, blob, n)));
}

// With what was never written to its end.
Result<void> FileBlobStore::remove(const Account &account, const BlobName &blob)
{
    const QFileInfo beginning(pathOf(chunksBeginning(account, blob)));
    return removeAll(beginning.path(), beginning.fileName());
}

Result<void> FileBlobStore::erase(const Account &account)
{
    const QString folder = QFileInfo(pathOf(chunksOfAccount(account))).path();
    for (int i = 0; i < 256; ++i) {
        const QString part = folder + u"/%1"_s.arg(i, 2, 16, QLatin1Char('0'));
        MN_TRY(removeAll(part, {}));
        QDir().rmdir(part);
    }
    QDir().rmdir(folder); // that there was such an account is nobody's business either
    return {};
}

Result<void> FileBlobStore::removeAll(const QString &folder, const QString &beginning)
{
    for (const QString &name : m_files.list(folder))
        if (name.startsWith(beginning))
            MN_TRY(m_files.remove(folder + u'/' + name));
    return {};
}

} // namespace mn::server
