#pragma once
#include "sync/protocol/session.h"

namespace mn::server {

// What an `Authorization` header says: "Bearer", a blank, 43 characters of base64url that nobody would write otherwise.
std::optional<sync::SessionToken> bearerToken(QByteArrayView header);
// The header's value.
QByteArray bearerOf(const sync::SessionToken &token);

// Whether a header is a secret one, without telling by the time it takes how much of it is.
bool isSecret(QByteArrayView header, QByteArrayView secret);

} // namespace mn::server
