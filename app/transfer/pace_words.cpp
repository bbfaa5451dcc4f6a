#include "app/transfer/pace_words.h"

namespace mn::app {

using namespace std::chrono_literals;

namespace {

constexpr auto kFirstAfter = 1s;

} // namespace

QString PaceWords::of(double perSecond, std::optional<std::chrono::milliseconds> time) const
{
    return time ? tr("%1, %2", "rate, time left").arg(rate(perSecond), left(*time)) : rate(perSecond);
}

QString PaceWords::of(qint64 done, qint64 total, std::chrono::milliseconds passed) const
{
    if (total <= 0 || done <= 0 || passed < kFirstAfter)
        return {};
    const double perSecond = double(done) * 1000 / double(passed.count());
    return of(perSecond, std::chrono::milliseconds(qint64(double(total - done) * 1000 / perSecond)));
}

QString PaceWords::rate(double perSecond) const
{
    return tr("%1 a second").arg(m_locale.toString(qRound64(perSecond)));
}

QString PaceWords::left(std::chrono::milliseconds time) const
{
    const int seconds = int(time.count() / 1000);
    if (seconds < 2)
        return tr("a moment left");
    if (seconds < 90)
        return tr("about %Ln seconds left", "", seconds);
    if (seconds < 90 * 60)
        return tr("about %Ln minutes left", "", (seconds + 30) / 60);
    return tr("about %Ln hours left", "", (seconds + 1800) / 3600);
}

} // namespace mn::app
