#pragma once
#include "core/base/result.h"
#include <QList>
#include <memory>
#include <openssl/types.h>

namespace mn::server {

// How a token may be signed. What else there is in RFC 7518 is not taken: "none", and what needs a shared secret.
enum class SigningMethod { Rs256, Es256 };

// A public key of a provider (RFC 7517).
struct JsonWebKey {
    QByteArray id = {}; // empty: it has none
    SigningMethod method = SigningMethod::Rs256;
    std::shared_ptr<EVP_PKEY> key = {};

    // As RFC 7515 has signatures. Any thread.
    bool isSignedBy(QByteArrayView message, QByteArrayView signature) const;
};

// Those of a set that are of these methods: RSA of 2048 to 8192 bits, and P-256. Others are passed over.
// Errc::NotUnderstood for what is no set; TooLarge for a set of more than 64 keys.
Result<QList<JsonWebKey>> keysOf(const QByteArray &json);

} // namespace mn::server
