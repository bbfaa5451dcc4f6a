#include "sync/client/sealed_blob.h"
#include "core/crypto/derive.h"
#include "core/crypto/sealed_stream.h"
#include "sync/device/padding.h"
#include <algorithm>
#include <sodium.h>

namespace mn::sync {

namespace {

constexpr char kName[] = "mnemosyne blob name 1";
constexpr char kPadding[] = "mnemosyne blob padding 1";

constexpr qint64 kPieceBytes = 64 * 1024;
constexpr qint64 kBlockBytes = 64; // of XChaCha20
static_assert(kPieceBytes % kBlockBytes == 0);

} // namespace

BlobName blobNameOf(const Attachment &attachment)
{
    BriefKey key;
    std::ranges::copy(attachment.key, key.data());
    const QByteArray id = attachment.blob.toBytes();
    return *BlobName::fromBytes(BriefKey(key, kName, id).view());
}

qint64 sealedBytes(const Attachment &attachment)
{
    const qint64 pieces = std::max<qint64>(1, (attachment.size + kStreamChunkBytes - 1) / kStreamChunkBytes);
    return kStreamHeaderBytes + attachment.size + pieces * kStreamChunkOverhead;
}

quint64 blobBytes(const Attachment &attachment)
{
    return quint64(paddedSize(sealedBytes(attachment)));
}

BlobPadding::BlobPadding(const Attachment &attachment)
    : m_key(deriveKey(SecretBytes::copyOf(attachment.key), kPadding, attachment.blob.toBytes())),
      m_size(qint64(blobBytes(attachment)) - sealedBytes(attachment))
{
}

QByteArray BlobPadding::next()
{
    static_assert(crypto_stream_xchacha20_KEYBYTES == kKeyBytes);
    constexpr unsigned char kNonce[crypto_stream_xchacha20_NONCEBYTES] = {}; // the key is for this alone
    QByteArray piece(std::min(kPieceBytes, m_size - m_done), '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(piece.data());
    crypto_stream_xchacha20_xor_ic(bytes, bytes, quint64(piece.size()), kNonce, quint64(m_done / kBlockBytes),
                                   m_key.data());
    m_done += piece.size();
    return piece;
}

} // namespace mn::sync
