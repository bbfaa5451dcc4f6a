#pragma once
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <source_location>

namespace mn::shots {

// Knows when a window has come to rest. All that changes it reaches its thread as an event: a frame that is asked for,
// the step of an animation, the answer of a vault; and what a vault is still at costs time of a processor.
class Rest final : public QObject {
public:
    // From here on it sees the events of the application, which must be there.
    Rest();

    // Until for 60 ms no event has come and nothing has been computed, on any thread; what never rests is left after
    // `atMostMs`. Does not spin: the time is the other threads'.
    void wait(int atMostMs);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_pulse; // looks at the clocks while no event comes
    bool m_hasHappened = false;
};

// Lets events come in until `holds`, or until `patienceMs` are over: then false. Does not spin either.
template <class Condition> bool waitUntil(const Condition &holds, int patienceMs)
{
    constexpr int kLookAgainMs = 2; // some conditions come true on another thread, without an event
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    look.start(kLookAgainMs);
    const QDeadlineTimer end(patienceMs);
    while (!holds()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

// Lets the models' answers come in until this holds. Ends the program where it does not come to it, with the place in
// the source: the picture would be of something else.
void until(const std::function<bool()> &holds, std::source_location where = std::source_location::current());

} // namespace mn::shots
