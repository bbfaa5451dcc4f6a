#pragma once
#include "sync/protocol/codec.h"
#include "sync/protocol/ids.h"

namespace mn::sync {

// What a server notes down about an account, for the account: who signed in, which devices came and went, who took all
// of it along or wanted it erased. Nothing of what it holds, and no addresses. An entry names the one before it by its
// hash: who has seen one notices when what was before it is changed or left out.

namespace hashed {
inline constexpr char kAudit[] = "mnemosyne audit entry 1";
} // namespace hashed

enum class AuditKind : quint8 {
    SignedIn = 0,    // once a day and device is noted
    DeviceAdded = 1, // `about`
    DeviceCut = 2,   // `about`
    Recovered = 3,   // by the recovery key: other devices, another recovery key
    Exported = 4,
    ErasureAsked = 5,
    ErasureCancelled = 6,
    VectorsAllowed = 7,
    VectorsWithdrawn = 8,
};
template <> inline constexpr quint64 kEnumEnd<AuditKind> = 9;

struct AuditEntry {
    quint64 n = 0;  // from 0
    quint64 at = 0; // ms UTC, by the server's clock
    AuditKind kind = AuditKind::SignedIn;
    std::optional<ActorId> actor = {}; // who it was; none: who has the recovery key
    std::optional<ActorId> about = {}; // whom it was done to
    Hash prev = {};                    // the hash of the one before; of the first: null
    static constexpr auto fields()
    {
        return std::tuple(field("n", &AuditEntry::n), field("at", &AuditEntry::at), field("kind", &AuditEntry::kind),
                          field("actor", &AuditEntry::actor), field("about", &AuditEntry::about),
                          field("prev", &AuditEntry::prev));
    }
    bool operator==(const AuditEntry &) const = default;
};

inline Hash auditHash(const AccountId &account, const AuditEntry &entry)
{
    return hashOf(hashed::kAudit, {account.view(), toCbor(entry)});
}

// GET /audit?from&limit
struct AuditReply {
    QList<AuditEntry> entries;
    bool hasMore = false;
    static constexpr auto fields()
    {
        return std::tuple(field("entries", &AuditReply::entries), field("more", &AuditReply::hasMore));
    }
    bool operator==(const AuditReply &) const = default;
};

} // namespace mn::sync
