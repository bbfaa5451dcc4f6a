#include "tests/shots/rest.h"
#include <QElapsedTimer>
#include <QEvent>
#include <ctime>

namespace mn::shots {

namespace {

constexpr int kStillMs = 60;
constexpr int kPulseMs = 5;
constexpr std::clock_t kComputes = CLOCKS_PER_SEC / 500; // 2 ms of a pulse; looking at the clocks takes less than 0.1

} // namespace

Rest::Rest()
{
    m_pulse.setTimerType(Qt::PreciseTimer);
    QCoreApplication::instance()->installEventFilter(this);
}

bool Rest::eventFilter(QObject *watched, QEvent *)
{
    if (watched != &m_pulse)
        m_hasHappened = true;
    return false;
}

void Rest::wait(int atMostMs)
{
    QElapsedTimer whole;
    QElapsedTimer still;
    whole.start();
    still.start();
    std::clock_t computed = std::clock();
    m_pulse.start(kPulseMs);
    while (still.elapsed() < kStillMs && whole.elapsed() < atMostMs) {
        m_hasHappened = false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const std::clock_t now = std::clock();
        if (m_hasHappened || now - computed > kComputes)
            still.restart();
        computed = now;
    }
    m_pulse.stop();
}

void until(const std::function<bool()> &holds, std::source_location where)
{
    constexpr int kPatienceMs = 60'000;
    if (!waitUntil(holds, kPatienceMs))
        qFatal("%s:%u: what is to be shown did not come", where.file_name(), unsigned(where.line()));
}

} // namespace mn::shots
