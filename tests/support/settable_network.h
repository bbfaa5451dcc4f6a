#pragma once
#include "core/network/network_state.h"

namespace mn::test {

// A network that is as a test says. Any thread.
class SettableNetwork final : public NetworkState {
public:
    explicit SettableNetwork(Look look = {}) : m_look(look) {}

    Look look() override
    {
        const std::lock_guard lock(m_mutex);
        if (m_looksUntilMetered > 0) {
            --m_looksUntilMetered;
            m_look.isMetered = m_look.isMetered || m_looksUntilMetered == 0;
        }
        return m_look;
    }
    void set(Look look)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_look = look;
        }
        tellFollowers();
    }
    // Another one of the same kind.
    void change() { tellFollowers(); }
    // Becomes metered, and says nothing, when it is asked for that time.
    void becomeMeteredAt(int look)
    {
        const std::lock_guard lock(m_mutex);
        m_looksUntilMetered = look;
    }

private:
    std::mutex m_mutex;
    Look m_look;
    int m_looksUntilMetered = 0;
};

} // namespace mn::test
