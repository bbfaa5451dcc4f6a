#include "tests/desktop/until.h"
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace mn::test {

using namespace std::chrono_literals;

namespace {

constexpr auto kLookAgain = 20ms;
constexpr std::chrono::seconds kPatience = 60s;

} // namespace

std::chrono::milliseconds patience()
{
    const int chosen = qEnvironmentVariableIntValue("MN_PATIENCE");
    return chosen > 0 ? std::chrono::seconds(chosen) : kPatience;
}

bool until(const std::function<bool()> &condition)
{
    const QDeadlineTimer end(patience());
    QTimer again; // ends the wait for events that do not come
    again.start(kLookAgain);
    while (!condition()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace mn::test
