#pragma once
#include "sync/protocol/session.h"

namespace mn::server {

// What an `Authorization` header says: "Bearer", a blank, 43 characters of base64url that nobody would write otherwise.
std::optional<sync::SessionToken> bearerToken(QByteArrayView header);
// The header's value.
QByteArray bearerOf(const sync::SessionToken &token);

} // namespace mn::server
