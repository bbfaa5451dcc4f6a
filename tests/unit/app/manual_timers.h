#pragma once
#include "app/base/timers.h"
#include "tests/support/manual_clock.h"
#include <algorithm>
#include <vector>

namespace mn::app::test {

// Alarms ring when the test moves the time, in order, on its thread.
class ManualTimers final : public Timers {
public:
    explicit ManualTimers(mn::test::ManualClock &clock) : m_clock(clock) {}

    std::unique_ptr<Alarm> alarm(std::function<void()> ring) override
    {
        return std::make_unique<ManualAlarm>(*this, std::move(ring));
    }

    // The clock goes with it.
    void advance(std::chrono::milliseconds by)
    {
        const qint64 end = m_clock.now() + by.count();
        for (;;) {
            ManualAlarm *next = nullptr;
            for (ManualAlarm *alarm : m_set)
                if (alarm->due() <= end && (!next || alarm->due() < next->due()))
                    next = alarm;
            if (!next)
                break;
            m_clock.set(std::max(m_clock.now(), next->due()));
            next->ringNow();
        }
        m_clock.set(end);
    }
    // Nothing that was set rings any more: the process that waited is gone.
    void forget() { m_set.clear(); }

private:
    class ManualAlarm final : public Alarm {
    public:
        ManualAlarm(ManualTimers &timers, std::function<void()> ring) : m_timers(timers), m_ring(std::move(ring)) {}
        ~ManualAlarm() override { stop(); }
        void set(std::chrono::milliseconds after) override
        {
            stop();
            m_due = m_timers.m_clock.now() + after.count();
            m_timers.m_set.push_back(this);
        }
        void stop() override { std::erase(m_timers.m_set, this); }
        bool isSet() const override { return std::ranges::find(m_timers.m_set, this) != m_timers.m_set.end(); }
        qint64 due() const { return m_due; }
        void ringNow()
        {
            stop();
            m_ring();
        }

    private:
        ManualTimers &m_timers;
        std::function<void()> m_ring;
        qint64 m_due = 0;
    };

    mn::test::ManualClock &m_clock;
    std::vector<ManualAlarm *> m_set;
};

} // namespace mn::app::test
