#include "server/blobs/file_blob_store.h"
#include <QDir>
#include <QUuid>
#include <algorithm>

namespace mn::server {

using namespace Qt::StringLiterals;
using namespace sync;

namespace {

constexpr qint64 kMostBytes = Hash::kBytes + kBlobChunkBytes;

// Of a file of this blob: the number behind its name. Nothing for one that is still being written.
std::optional<quint64> numberOf(const QString &file, const QString &beginning)
{
    bool isNumber = false;
    const quint64 n = file.sliced(beginning.size()).toULongLong(&isNumber);
    return isNumber ? std::optional(n) : std::nullopt;
}

} // namespace

QString FileBlobStore::folderOf(const Account &account) const
{
    return m_folder + u'/' + account.toHex();
}

QString FileBlobStore::folderOf(const Account &account, const BlobName &blob) const
{
    return folderOf(account) + u'/' + blob.toHex().first(2);
}

QString FileBlobStore::pathOf(const Account &account, const BlobName &blob, quint64 n) const
{
    return folderOf(account, blob) + u'/' + blob.toHex() + u'.' + QString::number(n);
}

Result<void> FileBlobStore::put(const Account &account, const BlobName &blob, quint64 n, const Hash &hash,
                                QByteArrayView bytes)
{
    const QString path = pathOf(account, blob, n);
    // Two devices may send the same chunk at once, to two servers.
    const QString unfinished = path + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    MN_TRY(m_files.makeFolder(folderOf(account, blob)));
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
    const QString path = pathOf(account, blob, n);
    const auto damaged = [&] { return fail(Errc::Damaged, u"a chunk of a blob"_s); };
    auto all = readFile(m_files, path, kMostBytes);
    if (!all && !m_files.exists(path))
        return fail(Errc::NotFound, u"a chunk of a blob"_s);
    if (!all && all.error().code == Errc::TooLarge)
        return damaged();
    if (!all)
        return all;
    const QByteArrayView stored(*all);
    if (stored.size() < Hash::kBytes || blobChunkHash(stored.sliced(Hash::kBytes)).view() != stored.first(Hash::kBytes))
        return damaged();
    return all->sliced(Hash::kBytes);
}

Result<QList<BlobStore::Chunk>> FileBlobStore::chunks(const Account &account, const BlobName &blob)
{
    QList<Chunk> found;
    const QString folder = folderOf(account, blob);
    const QString beginning = blob.toHex() + u'.';
    for (const QString &name : m_files.list(folder)) {
        const auto n = name.startsWith(beginning) ? numberOf(name, beginning) : std::nullopt;
        if (!n)
            continue;
        MN_TRY(const auto file, m_files.open(folder + u'/' + name, OpenMode::Read));
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
    return m_files.remove(pathOf(account, blob, n));
}

// With what was never written to its end.
Result<void> FileBlobStore::remove(const Account &account, const BlobName &blob)
{
    return removeAll(folderOf(account, blob), blob.toHex() + u'.');
}

Result<void> FileBlobStore::erase(const Account &account)
{
    const QString folder = folderOf(account);
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
