#include "sync/client/blob_files.h"
#include "core/crypto/sealed_stream.h"
#include <QCryptographicHash>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

// Sees all bytes of an attachment go by.
class Checking {
public:
    explicit Checking(const Attachment &attachment) : m_attachment(attachment) {}
    void take(QByteArrayView bytes)
    {
        m_hash.addData(bytes);
        m_size += bytes.size();
    }
    Result<void> end() const
    {
        if (m_size != m_attachment.size || m_hash.result() != m_attachment.sha256)
            return fail(Errc::Damaged, u"an attachment"_s);
        return {};
    }

private:
    const Attachment &m_attachment;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

Result<void> checkStream(File &file, const Attachment &attachment)
{
    MN_TRY(StreamOpener opener,
           StreamOpener::begin(file, 0, SecretBytes::copyOf(attachment.key), attachment.blob.toBytes()));
    Checking checking(attachment);
    for (;;) {
        MN_TRY(const QByteArray piece, opener.next());
        if (piece.isEmpty())
            return checking.end();
        checking.take(piece);
    }
}

} // namespace

BlobFiles::BlobFiles(const QString &folder) : m_arriving(folder + u"/arriving"_s), m_blobs(m_files, folder) {}

QString BlobFiles::arrivingPath(const BlobId &blob) const
{
    return m_arriving + u'/' + blob.toString();
}

void BlobFiles::look()
{
    const std::vector<BlobId> here = m_blobs.list();
    m_here = QSet<BlobId>(here.begin(), here.end());
}

Result<void> BlobFiles::check(const Attachment &attachment)
{
    Checking checking(attachment);
    MN_TRY(m_blobs.read(attachment, [&](QByteArrayView bytes) -> Result<void> {
        checking.take(bytes);
        return {};
    }));
    return checking.end();
}

Result<std::unique_ptr<File>> BlobFiles::arriving(const BlobId &blob)
{
    MN_TRY(m_files.makeFolder(m_arriving));
    return m_files.open(arrivingPath(blob), OpenMode::ReadWrite);
}

Result<void> BlobFiles::arrived(const Attachment &attachment)
{
    const QString path = arrivingPath(attachment.blob);
    {
        MN_TRY(const auto file, m_files.open(path, OpenMode::Read));
        if (const auto checked = checkStream(*file, attachment); !checked) {
            MN_TRY(m_files.remove(path));
            // What is no stream at all, or of another kind, is no less damaged for whoever wants it.
            const Errc code = checked.error().code;
            if (code == Errc::NotUnderstood || code == Errc::NewerVersion)
                return fail(Errc::Damaged, u"an attachment"_s);
            return checked;
        }
        MN_TRY(m_blobs.putSealed(attachment.blob, [&](const ByteSink &sink) -> Result<void> {
            for (qint64 done = 0;;) {
                MN_TRY(const QByteArray piece, file->read(done, kStreamChunkBytes));
                if (piece.isEmpty())
                    return {};
                MN_TRY(sink(piece));
                done += piece.size();
            }
        }));
    }
    m_here += attachment.blob;
    return m_files.remove(path);
}

Result<void> BlobFiles::copy(const Attachment &from, const Attachment &to)
{
    {
        MN_TRY(const auto file, arriving(to.blob));
        MN_TRY(file->truncate(0));
        MN_TRY(StreamSealer sealer, StreamSealer::begin(*file, 0, SecretBytes::copyOf(to.key), to.blob.toBytes()));
        MN_TRY(m_blobs.read(from, [&](QByteArrayView bytes) { return sealer.append(bytes); }));
        MN_TRY(sealer.finish());
    }
    return arrived(to);
}

Result<void> BlobFiles::forgetArriving(const QSet<BlobId> &but)
{
    for (const QString &name : m_files.list(m_arriving)) {
        const auto blob = BlobId::fromString(name);
        if (!blob || !but.contains(*blob))
            MN_TRY(m_files.remove(m_arriving + u'/' + name));
    }
    return {};
}

} // namespace mn::sync
