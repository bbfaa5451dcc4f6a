#include "server/http/bearer.h"
#include <array>
#include <sodium.h>

namespace mn::server {

using sync::SessionToken;

namespace {

constexpr QByteArrayView kScheme = "Bearer ";
constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

std::optional<SessionToken> bearerToken(QByteArrayView header)
{
    if (!header.startsWith(kScheme))
        return {};
    const QByteArray text = header.sliced(kScheme.size()).toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(text, kForm | QByteArray::AbortOnBase64DecodingErrors);
    const auto token = SessionToken::fromBytes(decoded ? *decoded : QByteArray());
    // One token has one text: bits that stand behind the last byte are nobody's.
    if (!token || token->toBytes().toBase64(kForm) != text)
        return {};
    return *token;
}

QByteArray bearerOf(const SessionToken &token)
{
    return kScheme.toByteArray() + token.toBytes().toBase64(kForm);
}

bool isSecret(QByteArrayView header, QByteArrayView secret)
{
    using Digest = std::array<unsigned char, crypto_generichash_BYTES>;
    const auto digestOf = [](QByteArrayView text) {
        Digest digest;
        crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char *>(text.data()),
                           size_t(text.size()), nullptr, 0);
        return digest;
    };
    const Digest a = digestOf(header);
    const Digest b = digestOf(secret);
    return sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace mn::server
