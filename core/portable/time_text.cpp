#include "core/portable/time_text.h"
#include <QDateTime>
#include <QJsonObject>
#include <QLocale>
#include <cmath>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr int kDayMinutes = 24 * 60;
constexpr qint64 kFirstMs = -62'135'596'800'000; // 0001-01-01T00:00Z
constexpr qint64 kLastMs = 253'402'300'799'999;  // 9999-12-31T23:59:59.999Z
// Above, a number is milliseconds: in seconds it would be the year 5138, in milliseconds it is 1973.
constexpr qint64 kSecondsBelow = 100'000'000'000;

bool hasIsoForm(const Moment &moment)
{
    const qint64 shift = moment.offset * kMinuteMs;
    return std::abs(int(moment.offset)) < kDayMinutes && moment.ms >= kFirstMs - shift && moment.ms <= kLastMs - shift;
}

std::optional<Moment> momentFromNumber(double number)
{
    if (!std::isfinite(number))
        return std::nullopt;
    const double ms = std::abs(number) < double(kSecondsBelow) ? number * 1000 : number;
    if (ms < double(kFirstMs) || ms > double(kLastMs))
        return std::nullopt;
    return Moment{qint64(std::llround(ms)), 0};
}

std::optional<Moment> momentFrom(const QDateTime &time)
{
    if (!time.isValid() || time.date().year() < 1 || time.date().year() > 9999)
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) // no offset was written
        return Moment{QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch(), 0};
    return Moment{time.toMSecsSinceEpoch(), qint16(time.offsetFromUtc() / 60)};
}

// Forms without a time of day, in English.
constexpr QStringView kDateForms[] = {u"yyyy/M/d",   u"yyyy-M-d",     u"yyyy.M.d",     u"d MMMM yyyy",
                                      u"d MMM yyyy", u"d MMMM, yyyy", u"MMMM d, yyyy", u"MMM d, yyyy"};

} // namespace

QString isoText(const Moment &moment)
{
    if (!hasIsoForm(moment))
        return {};
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(moment.ms + moment.offset * kMinuteMs, Qt::UTC);
    QString text = wall.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    if (moment.offset == 0)
        return text + u'Z';
    const int minutes = std::abs(int(moment.offset));
    return text + (moment.offset < 0 ? u'-' : u'+') +
           u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QJsonValue toJson(const Moment &moment)
{
    if (const QString text = isoText(moment); !text.isEmpty())
        return text;
    return QJsonObject{{u"ms"_s, moment.ms}, {u"offset"_s, moment.offset}};
}

QJsonValue utcToJson(qint64 ms)
{
    return toJson(Moment{ms, 0});
}

std::optional<Moment> momentFromText(QStringView input)
{
    const QString text = input.trimmed().left(64).toString();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber) // a year or 20230508 is no Unix time
        return std::abs(number) >= 100'000'000 ? momentFromNumber(number) : std::nullopt;
    if (const auto moment = momentFrom(QDateTime::fromString(text, Qt::ISODateWithMs)))
        return moment;
    for (const QStringView form : kDateForms)
        if (const QDate date = QLocale::c().toDate(text, form.toString()); date.isValid())
            return momentFrom(date.startOfDay(Qt::UTC));
    return momentFrom(QDateTime::fromString(text, Qt::RFC2822Date));
}

std::optional<Moment> momentFromJson(const QJsonValue &value)
{
    if (value.isString())
        return momentFromText(value.toString());
    if (value.isDouble())
        return momentFromNumber(value.toDouble());
    if (!value.isObject())
        return std::nullopt;
    const QJsonValue ms = value[u"ms"];
    const int offset = value[u"offset"].toInt();
    if (!ms.isDouble() || offset < INT16_MIN || offset > INT16_MAX)
        return std::nullopt;
    return Moment{ms.toInteger(), qint16(offset)};
}

} // namespace mn
