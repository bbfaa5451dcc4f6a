#pragma once
#include "server/oidc/json_web_key.h"
#include <QJsonObject>

namespace mn::server {

// What a provider says of somebody (OpenID Connect Core 1.0, 2), as it came: nothing of it is believed yet.
struct IdToken {
    SigningMethod method = SigningMethod::Rs256;
    QByteArray keyId = {}; // empty: it names none
    QByteArray signedPart = {};
    QByteArray signature = {};
    QJsonObject claims = {};

    // Errc::NotUnderstood for what is none, is signed in another way than these or wants more to be understood;
    // TooLarge.
    static Result<IdToken> read(const QString &text);

    // The one of these that may have signed it; none: not one, or it cannot be told.
    const JsonWebKey *keyIn(const QList<JsonWebKey> &keys) const;
};

// Whom it has to be from, for whom, and for what. Times are ms UTC.
struct WantedToken {
    QString issuer;
    QString client;
    QString nonce;
    qint64 now = 0;
};

// What is wrong with the claims of a token whose signature is good, in a word for a log; null: nothing.
const char *wrongIn(const QJsonObject &claims, const WantedToken &wanted);

} // namespace mn::server
