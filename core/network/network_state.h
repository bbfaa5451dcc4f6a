#pragma once
#include <functional>
#include <mutex>
#include <vector>

namespace mn {

class NetworkFollower;

// What this system knows of its network. This one knows nothing and hears of nothing; system_network.h asks. Any
// thread.
class NetworkState {
public:
    struct Look {
        bool isAbsent = false;  // for certain
        bool isMetered = false; // what goes over it is counted, or costs
        bool operator==(const Look &) const = default;
    };

    NetworkState() = default;
    virtual ~NetworkState() = default;
    NetworkState(const NetworkState &) = delete;
    NetworkState &operator=(const NetworkState &) = delete;

    // May wait for the system: not on the thread that draws.
    virtual Look look() { return {}; }

protected:
    void tellFollowers();

private:
    friend class NetworkFollower;
    std::mutex m_mutex;
    std::vector<NetworkFollower *> m_followers;
};

// Told for as long as it lives.
class NetworkFollower {
public:
    // `changed`: there is a network again, or another one; or look() says something else. On any thread; must not wait,
    // nor make or end a follower.
    NetworkFollower(NetworkState &network, std::function<void()> changed);
    ~NetworkFollower(); // once `changed` is not being called
    NetworkFollower(const NetworkFollower &) = delete;
    NetworkFollower &operator=(const NetworkFollower &) = delete;

private:
    friend class NetworkState;
    NetworkState &m_network;
    const std::function<void()> m_changed;
};

} // namespace mn
