#pragma once
#include "core/base/uuid.h"
#include "sync/protocol/hash.h"

namespace mn::sync {

using AccountId = Octets<struct AccountTag, 32>; // the hash of its genesis event
using SpaceId = Uuid<struct SpaceTag>;           // records that share their keys

// Space keys are numbered as the control log names them: 1 by its genesis, then one more each time.
using KeyEpoch = quint64;

// A place in the chain of an actor's commits. `n` 0: before its first.
struct CommitRef {
    quint64 n = 0;
    Hash hash;
    bool operator==(const CommitRef &) const = default;
};

} // namespace mn::sync
