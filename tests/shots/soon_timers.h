#pragma once
#include "app/base/timers.h"
#include <algorithm>

namespace mn::shots {

// Pauses that a person's next key could end (up to a second) are over at once: nobody types, and a picture shows what
// stands there afterwards, as what is related to a memory. Longer ones, as to midnight, are what they are.
class SoonTimers final : public app::Timers {
public:
    std::unique_ptr<app::Alarm> alarm(std::function<void()> ring) override
    {
        return std::make_unique<Soon>(m_timers.alarm(std::move(ring)));
    }

private:
    class Soon final : public app::Alarm {
    public:
        explicit Soon(std::unique_ptr<app::Alarm> alarm) : m_alarm(std::move(alarm)) {}
        void set(std::chrono::milliseconds after) override
        {
            constexpr std::chrono::milliseconds kPause(1000);
            constexpr std::chrono::milliseconds kSoon(5);
            m_alarm->set(after <= kPause ? std::min(after, kSoon) : after);
        }
        void stop() override { m_alarm->stop(); }
        bool isSet() const override { return m_alarm->isSet(); }

    private:
        std::unique_ptr<app::Alarm> m_alarm;
    };

    app::SystemTimers m_timers;
};

} // namespace mn::shots
