#include "sync/device/linking.h"
#include "core/crypto/aead.h"
#include <QtEndian>
#include <sodium.h>

namespace mn::sync {

namespace {

constexpr char kCode[] = "mnemosyne link code 1";
constexpr char kRoom[] = "mnemosyne link room 1";
constexpr char kTranscript[] = "mnemosyne link 1";
constexpr char kNumber[] = "mnemosyne link number 1";
constexpr char kSealing[] = "mnemosyne link keys 1";

// Crockford's Base32: no I, L, O, U.
constexpr char kLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kBits = 5; // of a letter
constexpr int kGroup = 4;
constexpr int kCodeLetters = LinkCode::kBytes * 8 / kBits;

int valueOf(QChar letter)
{
    switch (letter.toUpper().unicode()) {
    case u'O':
        return 0;
    case u'I':
    case u'L':
        return 1;
    default:
        return int(QByteArrayView(kLetters).indexOf(letter.toUpper().toLatin1()));
    }
}

SecretBytes drawnSecret()
{
    return SecretBytes::random(crypto_scalarmult_SCALARBYTES);
}

BoxPublicKey publicOf(const SecretBytes &secret)
{
    BoxPublicKey box;
    crypto_scalarmult_base(box.data(), secret.data());
    return box;
}

Nonce drawnNonce()
{
    Nonce nonce;
    randombytes_buf(nonce.data(), Nonce::kBytes);
    return nonce;
}

LinkCode codeOf(const LinkReveal &reveal)
{
    const Hash hash = hashOf(kCode, {reveal.box.view(), reveal.nonce.view()});
    LinkCode code;
    std::copy_n(hash.data(), LinkCode::kBytes, code.data());
    return code;
}

// X25519; refused where the other key has a small order, and everybody would know the result.
Result<SecretBytes> sharedWith(const SecretBytes &secret, const BoxPublicKey &other)
{
    SecretBytes shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.data(), secret.data(), other.data()) != 0)
        return fail(Errc::NotLinked, QStringLiteral("a key that is none"));
    return shared;
}

Hash transcriptOf(const LinkReveal &host, const LinkHello &guest)
{
    return hashOf(kTranscript, {host.box.view(), host.nonce.view(), guest.box.view(), guest.nonce.view(),
                                guest.actor.toBytes(), guest.key.view()});
}

QString numberOf(const Hash &transcript)
{
    constexpr quint64 kNumbers = 1'000'000;
    constexpr int kDigits = 6;
    const Hash hash = hashOf(kNumber, {transcript.view()});
    return QStringLiteral("%1").arg(qFromBigEndian<quint64>(hash.data()) % kNumbers, kDigits, 10, QLatin1Char('0'));
}

} // namespace

QString codeText(const LinkCode &code)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : code.view()) {
        bits = bits << 8 | quint8(byte);
        for (count += 8; count >= kBits; count -= kBits) {
            if (text.size() % (kGroup + 1) == kGroup)
                text += u'-';
            text += QLatin1Char(kLetters[bits >> (count - kBits) & 31]);
        }
    }
    return text;
}

Result<LinkCode> codeFromText(QStringView text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    int letters = 0;
    for (const QChar letter : text) {
        if (letter == u'-' || letter.isSpace())
            continue;
        const int value = letter.unicode() < 128 ? valueOf(letter) : -1;
        if (value < 0 || ++letters > kCodeLetters)
            return fail(Errc::Usage, QStringLiteral("a code has %1 letters and digits").arg(kCodeLetters));
        bits = bits << kBits | quint32(value);
        count += kBits;
        if (count >= 8) {
            count -= 8;
            bytes += char(bits >> count & 255);
        }
    }
    if (letters != kCodeLetters)
        return fail(Errc::Usage, QStringLiteral("a code has %1 letters and digits").arg(kCodeLetters));
    return LinkCode::fromBytes(bytes);
}

LinkRoom roomOf(const LinkCode &code)
{
    const Hash hash = hashOf(kRoom, {code.view()});
    LinkRoom room;
    std::copy_n(hash.data(), LinkRoom::kBytes, room.data());
    return room;
}

LinkSecret::LinkSecret(const LinkReveal &host, const LinkHello &guest, const SecretBytes &shared)
    : m_transcript(transcriptOf(host, guest)), m_sealing(deriveKey(shared, kSealing, m_transcript.view())),
      m_number(numberOf(m_transcript)), m_actor(guest.actor), m_key(guest.key)
{
}

Result<QByteArray> LinkSecret::sealed(const LinkKeys &keys) const
{
    QByteArray plain = toCbor(keys);
    auto sealed = sealBytes(m_sealing, plain, m_transcript.view());
    wipe(plain);
    return sealed;
}

Result<LinkKeys> LinkSecret::opened(QByteArrayView sealed) const
{
    auto plain = openBytes(m_sealing, sealed, m_transcript.view());
    if (!plain)
        return fail(Errc::NotLinked, QStringLiteral("what came is not from the other device"));
    auto keys = fromCbor<LinkKeys>(*plain);
    wipe(*plain);
    if (!keys)
        return fail(Errc::NotLinked, QStringLiteral("the other device is of another version"));
    return keys;
}

LinkHost::LinkHost() : m_secret(drawnSecret()), m_reveal{publicOf(m_secret), drawnNonce()} {}

LinkCode LinkHost::code() const
{
    return codeOf(m_reveal);
}

Result<LinkSecret> LinkHost::meet(QByteArrayView hello) const
{
    const auto guest = fromCbor<LinkHello>(hello);
    if (!guest)
        return fail(Errc::NotLinked, QStringLiteral("the other device is of another version"));
    MN_TRY(const SecretBytes shared, sharedWith(m_secret, guest->box));
    return LinkSecret(m_reveal, *guest, shared);
}

LinkGuest::LinkGuest(const LinkCode &code, ActorId actor, const VerifyingKey &key)
    : m_code(code), m_secret(drawnSecret()), m_hello{publicOf(m_secret), drawnNonce(), actor, key}
{
}

Result<LinkSecret> LinkGuest::meet(QByteArrayView reveal) const
{
    const auto host = fromCbor<LinkReveal>(reveal);
    if (!host || codeOf(*host) != m_code)
        return fail(Errc::NotLinked, QStringLiteral("who answered is not the device that shows this code"));
    MN_TRY(const SecretBytes shared, sharedWith(m_secret, host->box));
    return LinkSecret(*host, m_hello, shared);
}

} // namespace mn::sync
