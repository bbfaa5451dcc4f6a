#pragma once
#include "core/base/result.h"

namespace mn {
class NetworkState;
class Vault;
} // namespace mn

namespace mn::sync {

struct ServerAddress;

// Whether what is large, and can wait, may go over the network that there is: not over a metered one, unless the person
// said so (setting::kMeteredAttachments). What goes to this machine itself costs nobody anything.
class LargeTransfers {
public:
    LargeTransfers(Vault &vault, const ServerAddress &server);

    // Outlives this. Nothing waits where none was given.
    void useNetwork(NetworkState &network) { m_network = &network; }
    // Asked again while something goes on: the network may be another one by then. Not on the thread that draws.
    Result<bool> mayGo() const;

private:
    Vault &m_vault;
    const bool m_isNear;
    NetworkState *m_network = nullptr;
};

} // namespace mn::sync
