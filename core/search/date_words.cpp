#include "core/search/date_words.h"
#include "core/search/date_parser.h"
#include <QLocale>
#include <QRegularExpression>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxTokens = 2000;
const QDate kEpoch(1970, 1, 1);

std::optional<TimeInterval> instant(QStringView text, const DateContext &context)
{
    static const QRegularExpression form(
        uR"(^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{3}))?)?(Z)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = form.match(text.toString());
    if (!found.hasMatch())
        return {};
    const QDate date = QDate::fromString(found.captured(1), Qt::ISODate);
    const QTime time(found.capturedView(2).toInt(), found.capturedView(3).toInt(), found.capturedView(4).toInt(),
                     found.capturedView(5).toInt());
    if (!date.isValid() || !time.isValid())
        return {};
    const QTimeZone zone = found.hasCaptured(6) ? QTimeZone::utc() : context.zone;
    const qint64 from = QDateTime(date, time, zone).toMSecsSinceEpoch();
    const qint64 length = found.hasCaptured(5) ? 1 : found.hasCaptured(4) ? 1000 : 60'000;
    return TimeInterval{from, from + length};
}

QString dayText(QDate day)
{
    return QLocale::c().toString(day, u"d MMMM yyyy"_s);
}

} // namespace

QDate DateContext::today() const
{
    return QDateTime::fromMSecsSinceEpoch(now, zone).date();
}

qint32 dayOf(QDate date)
{
    return qint32(kEpoch.daysTo(date));
}

QDate dateOf(qint32 day)
{
    return kEpoch.addDays(day);
}

QList<DateMention> findDates(QStringView text, const DateContext &context)
{
    const std::vector<DateToken> tokens = dateTokens(text, context, kMaxTokens);
    std::vector<DateParser> parsers;
    for (const Language language : kDateLanguages)
        parsers.emplace_back(language, tokens, context);

    QList<DateMention> mentions;
    for (size_t i = 0; i < tokens.size();) {
        std::optional<DateParser::Phrase> best;
        for (const DateParser &parser : parsers)
            if (const auto phrase = parser.phraseAt(i); phrase && (!best || phrase->next > best->next))
                best = phrase;
        if (!best) {
            ++i;
            continue;
        }
        mentions.append({tokens[i].begin, tokens[best->next - 1].end, best->days, best->anyYear, best->sureness});
        i = best->next;
    }
    return mentions;
}

std::optional<TimeInterval> timeValue(QStringView text, const DateContext &context)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 200)
        return {};
    if (const qsizetype dots = text.indexOf(u".."_s); dots >= 0) {
        const auto begin = timeValue(text.first(dots), context);
        const auto end = timeValue(text.sliced(dots + 2), context);
        if (!begin || !end || begin->from >= end->to)
            return {};
        return TimeInterval{begin->from, end->to};
    }
    if (const auto found = instant(text, context))
        return found;
    const std::vector<DateToken> tokens = dateTokens(text, context, kMaxTokens);
    if (tokens.empty())
        return {};
    for (const Language language : kDateLanguages)
        if (const auto phrase = DateParser(language, tokens, context).phraseAt(0, true);
            phrase && phrase->next == tokens.size())
            return timesOf(phrase->days, context.zone);
    return {};
}

TimeInterval timesOf(const DayInterval &days, const QTimeZone &zone)
{
    TimeInterval times;
    if (days.from != DayInterval::kOpenBegin)
        times.from = dateOf(days.from).startOfDay(zone).toMSecsSinceEpoch();
    if (days.to != DayInterval::kOpenEnd)
        times.to = dateOf(days.to).startOfDay(zone).toMSecsSinceEpoch();
    return times;
}

QString timeText(const TimeInterval &interval, const DateContext &context)
{
    const auto textOf = [&](qint64 ms, bool isEnd) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(ms, context.zone).date();
        if (day.startOfDay(context.zone).toMSecsSinceEpoch() == ms)
            return (isEnd ? day.addDays(-1) : day).toString(Qt::ISODate);
        return QDateTime::fromMSecsSinceEpoch(isEnd ? ms - 1 : ms, Qt::UTC).toString(Qt::ISODateWithMs);
    };
    const QString begin = textOf(interval.from, false);
    const QString end = textOf(interval.to, true);
    return begin == end && begin.size() == 10 ? begin : begin + u".."_s + end;
}

QString sentenceOf(const DayInterval &days)
{
    const bool hasBegin = days.from != DayInterval::kOpenBegin;
    const bool hasEnd = days.to != DayInterval::kOpenEnd;
    if (!hasBegin && !hasEnd)
        return u"at any time"_s;
    if (!hasBegin)
        return u"before %1"_s.arg(dayText(dateOf(days.to)));
    if (!hasEnd)
        return u"since %1"_s.arg(dayText(dateOf(days.from)));
    const QDate from = dateOf(days.from);
    const QDate to = dateOf(days.to);
    if (from.addDays(1) == to)
        return dayText(from);
    if (from.day() == 1 && from.addMonths(1) == to)
        return QLocale::c().toString(from, u"MMMM yyyy"_s);
    if (from.dayOfYear() == 1 && from.addYears(1) == to)
        return QString::number(from.year());
    return u"from %1 to %2"_s.arg(dayText(from), dayText(to.addDays(-1)));
}

} // namespace mn
