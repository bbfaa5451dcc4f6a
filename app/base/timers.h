#pragma once
#include <chrono>
#include <functional>
#include <memory>

namespace mn::app {

// Rings once, a while after it was last set. On the thread that made it.
class Alarm {
public:
    virtual ~Alarm() = default;
    // Also when it is set already: then it begins anew.
    virtual void set(std::chrono::milliseconds after) = 0;
    virtual void stop() = 0;
    virtual bool isSet() const = 0;
};

// Where waiting comes from: passed in, so that tests move it.
class Timers {
public:
    virtual ~Timers() = default;
    virtual std::unique_ptr<Alarm> alarm(std::function<void()> ring) = 0;
};

class SystemTimers final : public Timers {
public:
    std::unique_ptr<Alarm> alarm(std::function<void()> ring) override;
};

} // namespace mn::app
