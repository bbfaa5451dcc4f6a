#pragma once
#include "core/base/secret_bytes.h"
#include "core/base/uuid.h"
#include <chrono>
#include <optional>

// The agent: a small process of the program `mnemo` that holds a vault's key in locked memory behind a socket which
// only its own user reaches, until its time is over or `mnemo lock` ends it. docs/flows/unlock.md.
namespace mn {

struct AgentKey {
    SecretBytes key;
    std::chrono::seconds left;
};

// The key, if an agent holds it; Locked otherwise.
Result<AgentKey> askAgent(const VaultId &vault);

// Gives the key to the agent. When there is none, it is started: `program agent VAULT-ID`, which calls runAgent().
// NotAvailable where no private socket can be made.
Result<void> giveToAgent(const VaultId &vault, const SecretBytes &key, std::chrono::seconds patience,
                         const QString &program);

// Ends it; true when there was one.
Result<bool> endAgent(const VaultId &vault);

// The agent's own life; returns when its time is over.
Result<void> runAgent(const VaultId &vault);

} // namespace mn
