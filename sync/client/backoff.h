#pragma once
#include <QtGlobal>
#include <algorithm>
#include <chrono>
#include <functional>

namespace mn::sync {

// How long to wait before the next try: somewhere below a bound that doubles with each one that failed ("full jitter",
// Exponential Backoff And Jitter, AWS Architecture Blog, 2015), so that many clients do not come back at once.
class Backoff {
public:
    // `draw`: evenly in [0, 1).
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds most, std::function<double()> draw)
        : m_first(first), m_most(most), m_draw(std::move(draw))
    {
    }

    // `least`: what the server asked for, on top of which the others' moments differ.
    std::chrono::milliseconds next(std::chrono::milliseconds least = {})
    {
        m_bound = m_bound.count() == 0 ? m_first : std::min(2 * m_bound, m_most);
        return least + std::chrono::milliseconds(qint64(m_draw() * double(m_bound.count())));
    }
    // One that went well.
    void reset() { m_bound = {}; }

private:
    const std::chrono::milliseconds m_first;
    const std::chrono::milliseconds m_most;
    const std::function<double()> m_draw;
    std::chrono::milliseconds m_bound{0};
};

} // namespace mn::sync
