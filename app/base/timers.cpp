#include "app/base/timers.h"
#include <QTimer>

namespace mn::app {

namespace {

class QtAlarm final : public Alarm {
public:
    explicit QtAlarm(std::function<void()> ring)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(ring));
    }
    void set(std::chrono::milliseconds after) override { m_timer.start(after); }
    void stop() override { m_timer.stop(); }
    bool isSet() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

std::unique_ptr<Alarm> SystemTimers::alarm(std::function<void()> ring)
{
    return std::make_unique<QtAlarm>(std::move(ring));
}

} // namespace mn::app
