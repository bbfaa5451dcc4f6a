#include "core/network/network_state.h"

namespace mn {

void NetworkState::tellFollowers()
{
    const std::lock_guard lock(m_mutex);
    for (const NetworkFollower *follower : m_followers)
        follower->m_changed();
}

NetworkFollower::NetworkFollower(NetworkState &network, std::function<void()> changed)
    : m_network(network), m_changed(std::move(changed))
{
    const std::lock_guard lock(m_network.m_mutex);
    m_network.m_followers.push_back(this);
}

NetworkFollower::~NetworkFollower()
{
    const std::lock_guard lock(m_network.m_mutex);
    std::erase(m_network.m_followers, this);
}

} // namespace mn
