#pragma once
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace mn {

enum class Priority { Query, Background };

// Hands out the numbers 0 .. lanes-1, each to one holder at a time. While a query waits, background work gets none:
// a query waits at most until the next lane is given back. And where one question was asked another will follow: for a
// while background work leaves one lane free, where there are several. Any thread.
class LaneGate {
public:
    // How many turns of background work a query keeps one lane free for: about a second of it.
    static constexpr int kTurnsBehindAQuery = 100;

    // Gives its lane back when it goes.
    class Pass {
    public:
        Pass(LaneGate &gate, int lane) : m_gate(&gate), m_lane(lane) {}
        Pass(Pass &&other) noexcept : m_gate(std::exchange(other.m_gate, nullptr)), m_lane(other.m_lane) {}
        Pass &operator=(Pass &&) = delete;
        ~Pass()
        {
            if (m_gate)
                m_gate->leave(m_lane);
        }
        int lane() const { return m_lane; }

    private:
        LaneGate *m_gate;
        int m_lane;
    };

    explicit LaneGate(int lanes);

    // Waits for a lane; nothing if `stop` came first.
    std::optional<Pass> enter(Priority priority, std::stop_token stop);

    int waitingQueries();

private:
    void leave(int lane);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<int> m_free;
    const size_t m_lanes;
    int m_waitingQueries = 0;
    int m_cautiousTurns = 0;
};

} // namespace mn
