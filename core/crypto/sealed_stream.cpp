#include "core/crypto/sealed_stream.h"
#include "core/base/drawing_thread.h"
#include "core/crypto/derive.h"
#include <algorithm>
#include <sodium.h>

namespace mn {

namespace {

constexpr QByteArrayView kMagic("MNSTREAM", 8);
constexpr char kVersion = 1;
constexpr qsizetype kVersionAt = kMagic.size();
constexpr qsizetype kCommitmentAt = kVersionAt + 1;
constexpr qsizetype kStreamStartAt = kCommitmentAt + kKeyBytes;
constexpr qsizetype kStreamStartBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
static_assert(kStreamStartAt + kStreamStartBytes == kStreamHeaderBytes);
static_assert(crypto_secretstream_xchacha20poly1305_ABYTES == kStreamChunkOverhead);
constexpr qsizetype kSealedChunkBytes = kStreamChunkBytes + kStreamChunkOverhead;

constexpr char kEncrypt[] = "mnemosyne stream 1 encrypt";
constexpr char kCommit[] = "mnemosyne stream 1 commit";

constexpr unsigned char kMore = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char kLast = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

using State = crypto_secretstream_xchacha20poly1305_state;

State *stateIn(SecretBytes &memory)
{
    return reinterpret_cast<State *>(memory.data());
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

// What every chunk carries as associated data: this header, for this purpose.
QByteArray bindingOf(QByteArrayView header, QByteArrayView associated)
{
    QByteArray out(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, size_t(out.size()));
    crypto_generichash_update(&state, bytesOf(header), quint64(header.size())); // of constant length
    crypto_generichash_update(&state, bytesOf(associated), quint64(associated.size()));
    crypto_generichash_final(&state, bytesOf(out), size_t(out.size()));
    return out;
}

} // namespace

Result<StreamSealer> StreamSealer::begin(File &file, qint64 offset, const SecretBytes &key, QByteArrayView associated)
{
    neverWhileDrawing(Waiting::Crypto);
    if (key.size() != kKeyBytes)
        return fail(Errc::Usage, QStringLiteral("a key has 32 bytes"));
    StreamSealer sealer(file, offset);
    sealer.m_state = SecretBytes(qsizetype(sizeof(State)));
    sealer.m_waiting = SecretBytes(kStreamChunkBytes);

    QByteArray header(kStreamHeaderBytes, Qt::Uninitialized);
    std::copy(kMagic.begin(), kMagic.end(), header.begin());
    header[kVersionAt] = kVersion;
    const SecretBytes encryption = deriveKey(key, kEncrypt);
    crypto_secretstream_xchacha20poly1305_init_push(stateIn(sealer.m_state), bytesOf(header) + kStreamStartAt,
                                                    encryption.data());
    const SecretBytes commitment = deriveKey(key, kCommit, QByteArrayView(header).sliced(kStreamStartAt));
    std::copy_n(commitment.data(), commitment.size(), bytesOf(header) + kCommitmentAt);
    sealer.m_binding = bindingOf(header, associated);

    MN_TRY(file.write(offset, header));
    sealer.m_offset += header.size();
    return sealer;
}

Result<void> StreamSealer::append(QByteArrayView bytes)
{
    if (m_finished)
        return fail(Errc::Usage, QStringLiteral("the stream is finished"));
    while (!bytes.isEmpty()) {
        if (m_waitingBytes == kStreamChunkBytes) {
            MN_TRY(pushChunk(m_waiting.view(), kMore));
            m_waitingBytes = 0;
        }
        const qsizetype taken = std::min(bytes.size(), kStreamChunkBytes - m_waitingBytes);
        std::copy_n(bytes.begin(), taken, m_waiting.data() + m_waitingBytes);
        m_waitingBytes += taken;
        bytes = bytes.sliced(taken);
    }
    return {};
}

Result<qint64> StreamSealer::finish()
{
    MN_TRY(pushChunk(m_waiting.view().first(m_waitingBytes), kLast));
    m_finished = true;
    return m_offset;
}

Result<void> StreamSealer::pushChunk(QByteArrayView plain, unsigned char tag)
{
    if (m_finished)
        return fail(Errc::Usage, QStringLiteral("the stream is finished"));
    QByteArray sealed(plain.size() + kStreamChunkOverhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(stateIn(m_state), bytesOf(sealed), nullptr, bytesOf(plain),
                                               quint64(plain.size()), bytesOf(QByteArrayView(m_binding)),
                                               quint64(m_binding.size()), tag);
    MN_TRY(m_file->write(m_offset, sealed));
    m_offset += sealed.size();
    return {};
}

Result<StreamOpener> StreamOpener::begin(File &file, qint64 offset, const SecretBytes &key, QByteArrayView associated,
                                         qint64 end)
{
    neverWhileDrawing(Waiting::Crypto);
    if (key.size() != kKeyBytes)
        return fail(Errc::Usage, QStringLiteral("a key has 32 bytes"));
    MN_TRY(const qint64 fileBytes, file.size());
    StreamOpener opener(file, offset, end < 0 ? fileBytes : std::min(end, fileBytes));
    MN_TRY(const QByteArray header,
           file.read(offset, std::clamp<qint64>(opener.m_end - offset, 0, kStreamHeaderBytes)));
    if (!header.startsWith(kMagic))
        return fail(Errc::NotUnderstood, QStringLiteral("not a sealed stream"));
    if (header.size() < kStreamHeaderBytes)
        return fail(Errc::Damaged, QStringLiteral("the stream ends within its header"));
    if (header[kVersionAt] != kVersion)
        return fail(quint8(header[kVersionAt]) > kVersion ? Errc::NewerVersion : Errc::Damaged);

    const SecretBytes expected = deriveKey(key, kCommit, QByteArrayView(header).sliced(kStreamStartAt));
    if (sodium_memcmp(expected.data(), bytesOf(QByteArrayView(header)) + kCommitmentAt, size_t(kKeyBytes)) != 0)
        return fail(Errc::Damaged);
    const SecretBytes encryption = deriveKey(key, kEncrypt);
    opener.m_state = SecretBytes(qsizetype(sizeof(State)));
    crypto_secretstream_xchacha20poly1305_init_pull(
        stateIn(opener.m_state), bytesOf(QByteArrayView(header)) + kStreamStartAt, encryption.data());
    opener.m_binding = bindingOf(header, associated);
    opener.m_offset += header.size();
    opener.m_sealedBytes = opener.m_end - opener.m_offset;
    return opener;
}

Result<QByteArray> StreamOpener::next()
{
    if (m_finished)
        return QByteArray();
    const qint64 left = m_end - m_offset;
    if (left < kStreamChunkOverhead)
        return fail(Errc::Damaged, QStringLiteral("the stream ends too early"));
    MN_TRY(const QByteArray sealed, m_file->read(m_offset, std::min<qint64>(left, kSealedChunkBytes)));
    if (sealed.size() < kStreamChunkOverhead)
        return fail(Errc::Damaged, QStringLiteral("the stream ends too early"));

    QByteArray plain(sealed.size() - kStreamChunkOverhead, Qt::Uninitialized);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(stateIn(m_state), bytesOf(plain), nullptr, &tag,
                                                   bytesOf(QByteArrayView(sealed)), quint64(sealed.size()),
                                                   bytesOf(QByteArrayView(m_binding)), quint64(m_binding.size())) != 0)
        return fail(Errc::Damaged);
    m_offset += sealed.size();
    // The mark of the last chunk and the end of the bytes must fall together.
    if ((tag == kLast) != (m_offset == m_end) || (tag != kLast && tag != kMore))
        return fail(Errc::Damaged, QStringLiteral("the stream does not end where it should"));
    m_finished = tag == kLast;
    return plain;
}

qint64 StreamOpener::plainBytes() const
{
    const qint64 chunks = std::max<qint64>(1, (m_sealedBytes + kSealedChunkBytes - 1) / kSealedChunkBytes);
    return std::max<qint64>(0, m_sealedBytes - chunks * kStreamChunkOverhead);
}

} // namespace mn
