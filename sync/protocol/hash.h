#pragma once
#include "sync/protocol/octets.h"
#include <initializer_list>

namespace mn::sync {

// BLAKE2b-256 (RFC 7693). What is hashed says what it is: no two things of different meaning have the same hash.
using Hash = Octets<struct HashTag, 32>;

namespace hashed {
inline constexpr char kEnvelope[] = "mnemosyne envelope 1";
inline constexpr char kCommit[] = "mnemosyne commit 1";
inline constexpr char kEvent[] = "mnemosyne control event 1";
inline constexpr char kSpaceKey[] = "mnemosyne space key 1";
} // namespace hashed

// Of the parts, one behind the other. Only the last may be of any length: the others have theirs by what they are.
Hash hashOf(const char *what, std::initializer_list<QByteArrayView> parts);

} // namespace mn::sync
