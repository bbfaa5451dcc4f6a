#include "core/vault/blob_store.h"
#include "core/crypto/derive.h"
#include "core/crypto/sealed_stream.h"
#include <QCryptographicHash>
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

const QString kPart = u".part"_s;

} // namespace

QString BlobStore::folderOf(const BlobId &blob) const
{
    // By the last byte: an id of version 7 begins with the time, which would fill one folder at a time.
    return m_folder + u'/' + blob.toString().last(2);
}

QString BlobStore::pathOf(const BlobId &blob) const
{
    return folderOf(blob) + u'/' + blob.toString();
}

Result<Attachment> BlobStore::add(const QString &name, const QString &mime, const ByteSource &source,
                                  const Clock &clock)
{
    Attachment attachment{BlobId(makeUuidV7(clock)), name, mime, 0, {}, {}};
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    attachment.key = key.view().toByteArray();
    const QString path = pathOf(attachment.blob);
    MN_TRY(m_files.makeFolder(folderOf(attachment.blob)));

    const auto write = [&]() -> Result<void> {
        MN_TRY(const auto file, m_files.open(path + kPart, OpenMode::Replace));
        MN_TRY(StreamSealer sealer, StreamSealer::begin(*file, 0, key, attachment.blob.toBytes()));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (;;) {
            MN_TRY(const QByteArray piece, source());
            if (piece.isEmpty())
                break;
            hash.addData(piece);
            attachment.size += piece.size();
            MN_TRY(sealer.append(piece));
        }
        attachment.sha256 = hash.result();
        MN_TRY(sealer.finish());
        MN_TRY(file->sync());
        return m_files.rename(path + kPart, path);
    };
    if (const auto written = write(); !written) {
        (void)m_files.remove(path + kPart); // the first error is the one to tell
        return std::unexpected(written.error());
    }
    return attachment;
}

Result<void> BlobStore::read(const Attachment &attachment, const ByteSink &sink)
{
    const QString path = pathOf(attachment.blob);
    if (!m_files.exists(path))
        return fail(Errc::NotFound, attachment.blob.toString());
    MN_TRY(const auto file, m_files.open(path, OpenMode::Read));
    MN_TRY(StreamOpener opener,
           StreamOpener::begin(*file, 0, SecretBytes::copyOf(attachment.key), attachment.blob.toBytes()));
    for (;;) {
        MN_TRY(const QByteArray piece, opener.next());
        if (piece.isEmpty())
            return {};
        MN_TRY(sink(piece));
    }
}

Result<void> BlobStore::readSealed(const BlobId &blob, const ByteSink &sink)
{
    const QString path = pathOf(blob);
    const auto file = m_files.open(path, OpenMode::Read);
    if (!file && !m_files.exists(path)) // asked afterwards: a purge may remove it at any moment
        return fail(Errc::NotFound, blob.toString());
    if (!file)
        return std::unexpected(file.error());
    for (qint64 done = 0;;) {
        MN_TRY(const QByteArray piece, (*file)->read(done, kStreamChunkBytes));
        if (piece.isEmpty())
            return {};
        MN_TRY(sink(piece));
        done += piece.size();
    }
}

Result<void> BlobStore::putSealed(const BlobId &blob, const std::function<Result<void>(const ByteSink &)> &copy)
{
    const QString path = pathOf(blob);
    if (m_files.exists(path))
        return {};
    MN_TRY(m_files.makeFolder(folderOf(blob)));
    const auto write = [&]() -> Result<void> {
        MN_TRY(const auto file, m_files.open(path + kPart, OpenMode::Replace));
        qint64 done = 0;
        MN_TRY(copy([&](QByteArrayView piece) -> Result<void> {
            MN_TRY(file->write(done, piece));
            done += piece.size();
            return {};
        }));
        MN_TRY(file->sync());
        return m_files.rename(path + kPart, path);
    };
    const auto written = write();
    if (!written)
        (void)m_files.remove(path + kPart); // the first error is the one to tell
    return written;
}

Result<void> BlobStore::remove(const BlobId &blob)
{
    return m_files.remove(pathOf(blob));
}

std::vector<BlobId> BlobStore::list()
{
    std::vector<BlobId> out;
    for (int i = 0; i < 256; ++i)
        for (const QString &name : m_files.list(m_folder + u"/%1"_s.arg(i, 2, 16, QLatin1Char('0'))))
            if (const auto id = BlobId::fromString(name))
                out.push_back(*id);
    std::ranges::sort(out);
    return out;
}

Result<qint64> BlobStore::bytes()
{
    qint64 total = 0;
    for (const BlobId &blob : list()) {
        MN_TRY(const auto file, m_files.open(pathOf(blob), OpenMode::Read));
        MN_TRY(const qint64 size, file->size());
        total += size;
    }
    return total;
}

} // namespace mn
