#pragma once
#include <QtGlobal>
#include <condition_variable>
#include <limits>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace mn {

enum class Priority { Query, Background };

// Lets one in at a time, and no background work while a query waits: a query waits at most for the turn that goes on.
// Any thread.
class PriorityGate {
public:
    // Lets the next one in when it goes.
    class Pass {
    public:
        Pass(PriorityGate &gate, qint64 turns) : m_gate(&gate), m_turns(turns) {}
        Pass(Pass &&other) noexcept : m_gate(std::exchange(other.m_gate, nullptr)), m_turns(other.m_turns) {}
        Pass &operator=(Pass &&) = delete;
        ~Pass()
        {
            if (m_gate)
                m_gate->leave();
        }

        // How many turns there were since the last query had one.
        qint64 turnsBehindAQuery() const { return m_turns; }

    private:
        PriorityGate *m_gate;
        qint64 m_turns;
    };

    // Waits for the turn; nothing if `stop` came first.
    std::optional<Pass> enter(Priority priority, std::stop_token stop);

    int waitingQueries();

private:
    void leave();

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_taken = false;
    int m_waitingQueries = 0;
    qint64 m_turnsBehindAQuery = std::numeric_limits<qint32>::max(); // there was none
};

} // namespace mn
