#include "cli/output/when.h"
#include "core/portable/time_text.h"
#include <QDateTime>
#include <QLocale>
#include <cmath>

namespace mn::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecondMs = 1000;
constexpr qint64 kMinuteMs = 60 * kSecondMs;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;

QDateTime wallTime(const Moment &moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.ms, Qt::OffsetFromUTC, moment.offset * 60);
}

Moment localMoment(qint64 ms)
{
    return {ms, qint16(QDateTime::fromMSecsSinceEpoch(ms).offsetFromUtc() / 60)};
}

// A date without a time of day is kept as midnight.
bool isWholeDay(const QDateTime &time)
{
    return time.time() == QTime(0, 0);
}

QString in(const QDateTime &time, QStringView form)
{
    return QLocale::c().toString(time, form); // English, as all of the program is today
}

} // namespace

QString dayText(const Moment &moment, qint64 now)
{
    const QDateTime time = wallTime(moment);
    const QDate today = wallTime({now, moment.offset}).date();
    const qint64 days = time.date().daysTo(today);
    const QString clock = isWholeDay(time) ? QString() : in(time, u" HH:mm");
    if (days == 0)
        return u"today"_s + clock;
    if (days == 1)
        return u"yesterday"_s + clock;
    if (days > 1 && days < 7)
        return in(time, u"ddd") + clock;
    return in(time, time.date().year() == today.year() ? u"d MMM" : u"d MMM yyyy");
}

QString dayText(qint64 msUtc, qint64 now)
{
    return dayText(localMoment(msUtc), now);
}

QString untilText(qint64 msUtc, qint64 now)
{
    const QDateTime time = wallTime(localMoment(msUtc));
    const qint64 days = wallTime(localMoment(now)).date().daysTo(time.date());
    if (days == 0)
        return in(time, u"HH:mm");
    return days == 1 ? in(time, u"'tomorrow' HH:mm") : in(time, u"ddd d MMM HH:mm");
}

QString longText(const Moment &moment)
{
    const QDateTime time = wallTime(moment);
    return in(time, isWholeDay(time) ? u"dddd, d MMMM yyyy" : u"dddd, d MMMM yyyy, HH:mm");
}

QString longText(qint64 msUtc)
{
    return longText(localMoment(msUtc));
}

QString distanceText(qint64 msUtc, qint64 now)
{
    struct Unit {
        qint64 ms;
        const char *one;
        const char *many;
    };
    constexpr Unit kUnits[] = {{365 * kDayMs, "a year", "years"}, {30 * kDayMs, "a month", "months"},
                               {7 * kDayMs, "a week", "weeks"},   {kDayMs, "a day", "days"},
                               {kHourMs, "an hour", "hours"},     {kMinuteMs, "a minute", "minutes"}};
    const qint64 distance = std::abs(now - msUtc);
    for (const Unit &unit : kUnits) {
        const qint64 count = distance / unit.ms;
        if (count == 0)
            continue;
        const QString text =
            count == 1 ? QString::fromLatin1(unit.one) : QString::number(count) + u' ' + QLatin1StringView(unit.many);
        return now >= msUtc ? text + u" ago"_s : u"in "_s + text;
    }
    return u"just now"_s;
}

QString durationText(std::chrono::microseconds duration)
{
    const double ms = double(duration.count()) / 1000;
    if (ms < 10)
        return QString::number(ms, 'f', 1) + u" ms"_s;
    if (ms < double(kSecondMs))
        return QString::number(ms, 'f', 0) + u" ms"_s;
    if (ms < double(kMinuteMs))
        return QString::number(ms / kSecondMs, 'f', 1) + u" s"_s;
    const qint64 seconds = qint64(std::llround(ms / kSecondMs));
    if (seconds < 3600)
        return u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
    return u"%1 h %2 min"_s.arg(seconds / 3600).arg(seconds / 60 % 60);
}

Result<Moment> momentFromArgument(const QString &text)
{
    const std::optional<Moment> moment = momentFromText(text);
    if (!moment)
        return fail(Errc::Usage, u"'%1' is no date such as 2023-05-08 or 2023-05-08T13:56"_s.arg(text));
    const QDateTime written = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    const bool hasOffset =
        (written.isValid() && written.timeSpec() != Qt::LocalTime) || text.contains(u'+') || text.contains(u"GMT"_s);
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (hasOffset || isNumber)
        return *moment;
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(moment->ms, Qt::UTC);
    return localMoment(QDateTime(utc.date(), utc.time(), Qt::LocalTime).toMSecsSinceEpoch());
}

} // namespace mn::cli
