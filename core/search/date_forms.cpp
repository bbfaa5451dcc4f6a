// The forms a date has within DateParser's grammar, and the calendar behind them.
#include "core/search/date_parser.h"
#include <array>

namespace mn {
namespace {

using enum DateWord;
using Kind = DateToken::Kind;
using Gap = DateToken::Gap;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate firstOfQuarter(QDate day)
{
    return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
}

// Spring 0 .. winter 3, of the north, in whole months; a winter belongs to the year it begins in.
QDate firstOfSeason(int season, int year)
{
    return QDate(year, 3 + season * 3, 1);
}

struct Sign {
    DateWord word;
    int by;
};
constexpr std::array kSteps{Sign{Last, -1}, Sign{This, 0}, Sign{Next, 1}};

} // namespace

// "last", "this", "next", and what it is said of behind it.
std::optional<DateParser::Step> DateParser::stepBefore(size_t i) const
{
    for (const Sign sign : kSteps)
        if (const auto word = lexeme(i, sign.word); word && joins(i + size_t(word->words)))
            return Step{sign.by, i + size_t(word->words)};
    return {};
}

// "lundi dernier", "el mes próximo": where a language says it behind.
std::optional<DateParser::Step> DateParser::stepBehind(size_t i) const
{
    if (!joins(i) || (m_language != Language::French && m_language != Language::Spanish))
        return {};
    for (const Sign sign : kSteps)
        if (const auto word = lexeme(i, sign.word); word && sign.word != This)
            return Step{sign.by, i + size_t(word->words)};
    return {};
}

DateParser::Core DateParser::days(QDate from, QDate to, size_t next, Grain grain) const
{
    return Core{from, to, next, grain};
}

// What was said without a year: the newest that has begun.
DateParser::Core DateParser::inNewestYear(QDate from, QDate to, size_t next, Grain grain) const
{
    Core core = days(from, to, next, grain);
    if (core.from > m_today) {
        core.from = core.from.addYears(-1);
        core.to = core.to.addYears(-1);
    }
    core.hasYear = false;
    return core;
}

DateParser::Core DateParser::unitAround(DateUnit unit, QDate day, size_t next) const
{
    switch (unit) {
    case DateUnit::Day:
        return days(day, day.addDays(1), next, Grain::Day);
    case DateUnit::Weekend: {
        const QDate saturday = mondayOf(day).addDays(5);
        return days(saturday, saturday.addDays(2), next, Grain::Week);
    }
    case DateUnit::Week:
        return days(mondayOf(day), mondayOf(day).addDays(7), next, Grain::Week);
    case DateUnit::Month:
        return days(firstOfMonth(day), firstOfMonth(day).addMonths(1), next, Grain::Month);
    case DateUnit::Quarter:
        return days(firstOfQuarter(day), firstOfQuarter(day).addMonths(3), next, Grain::Season);
    case DateUnit::Year:
        return days(QDate(day.year(), 1, 1), QDate(day.year() + 1, 1, 1), next, Grain::Year);
    case DateUnit::Decade:
        break;
    }
    const int first = day.year() / 10 * 10;
    return days(QDate(first, 1, 1), QDate(first + 10, 1, 1), next, Grain::Span);
}

// The calendar unit `by` units from today's.
DateParser::Core DateParser::shifted(DateUnit unit, int by, size_t next) const
{
    QDate day = m_today;
    switch (unit) {
    case DateUnit::Day:
        day = day.addDays(by);
        break;
    case DateUnit::Weekend:
    case DateUnit::Week:
        day = day.addDays(7 * by);
        break;
    case DateUnit::Month:
        day = firstOfMonth(day).addMonths(by);
        break;
    case DateUnit::Quarter:
        day = firstOfQuarter(day).addMonths(3 * by);
        break;
    case DateUnit::Year:
        day = QDate(day.year(), 1, 1).addYears(by);
        break;
    case DateUnit::Decade:
        day = QDate(day.year(), 1, 1).addYears(10 * by);
        break;
    }
    return unitAround(unit, day, next);
}

DateParser::Found DateParser::numeric(size_t i) const
{
    if (i >= m_tokens.size())
        return {};
    if (m_tokens[i].kind == Kind::Day)
        return unitAround(DateUnit::Day, m_tokens[i].date, i + 1);
    if (m_tokens[i].kind == Kind::Month)
        return unitAround(DateUnit::Month, m_tokens[i].date, i + 1);
    return {};
}

// "yesterday", "yesterday evening", "last night", "this morning".
DateParser::Found DateParser::dayWord(size_t i) const
{
    if (const auto word = lexeme(i, DayWord)) {
        const size_t next = skip(i + size_t(word->words), DayPart);
        return unitAround(DateUnit::Day, m_today.addDays(word->value), next);
    }
    const auto last = lexeme(i, Last);
    const auto sign = last ? last : lexeme(i, This);
    if (!sign)
        return {};
    const size_t behind = i + size_t(sign->words);
    const size_t next = skip(behind, DayPart);
    if (next == behind)
        return {};
    return unitAround(DateUnit::Day, m_today.addDays(last ? -1 : 0), next);
}

// "3 days ago", "il y a 3 jours", "in 2 weeks", "the last 3 weeks", "les 3 dernières semaines".
DateParser::Found DateParser::counted(size_t i) const
{
    const auto unitAt = [this](size_t at) { return joins(at) ? lexeme(at, Unit) : std::nullopt; };
    if (const auto many = count(i)) {
        size_t at = many->next;
        const auto last = joins(at) ? lexeme(at, Last) : std::nullopt;
        if (last)
            at += size_t(last->words);
        const auto unit = unitAt(at);
        if (!unit)
            return {};
        at += size_t(unit->words);
        if (last)
            return days(shifted(DateUnit(unit->value), -many->value, at).from.addDays(1), m_today.addDays(1), at,
                        Grain::Span);
        if (const auto ago = joins(at) ? lexeme(at, Ago) : std::nullopt)
            return shifted(DateUnit(unit->value), -many->value, at + size_t(ago->words));
        return {};
    }
    for (const DateWord sign : {AgoBefore, InTime, Last, Past, Next}) {
        const auto word = lexeme(i, sign);
        if (!word || !joins(i + size_t(word->words)))
            continue;
        const auto many = count(i + size_t(word->words));
        if (!many)
            continue;
        const auto unit = unitAt(many->next);
        if (!unit)
            continue;
        const size_t next = many->next + size_t(unit->words);
        const auto kind = DateUnit(unit->value);
        if (sign == AgoBefore || sign == InTime)
            return shifted(kind, sign == InTime ? many->value : -many->value, next);
        const QDate tomorrow = m_today.addDays(1);
        const auto moved = [&](int by) {
            switch (kind) {
            case DateUnit::Day:
                return tomorrow.addDays(by);
            case DateUnit::Weekend:
            case DateUnit::Week:
                return tomorrow.addDays(7 * by);
            case DateUnit::Month:
                return tomorrow.addMonths(by);
            case DateUnit::Quarter:
                return tomorrow.addMonths(3 * by);
            case DateUnit::Year:
                return tomorrow.addYears(by);
            case DateUnit::Decade:
                break;
            }
            return tomorrow.addYears(10 * by);
        };
        if (sign == Next)
            return days(m_today, moved(many->value), next, Grain::Span);
        return days(moved(-many->value), tomorrow, next, Grain::Span);
    }
    return {};
}

// "last week", "la semaine dernière", "this year", "the past month", "the week before last", "the weekend".
DateParser::Found DateParser::relativeUnit(size_t i) const
{
    const auto calendar = [this](DateUnit unit, int by, size_t next) -> Found {
        if (unit == DateUnit::Day)
            return {};
        // On Monday "last weekend" is the one just gone.
        if (unit == DateUnit::Weekend && by < 0 && m_today.dayOfWeek() < 6)
            return shifted(unit, -1, next);
        return shifted(unit, by, next);
    };
    if (const auto unit = lexeme(i, Unit)) {
        const size_t behind = i + size_t(unit->words);
        if (const auto word = joins(behind) ? lexeme(behind, BeforeLast) : std::nullopt)
            return calendar(DateUnit(unit->value), -2, behind + size_t(word->words));
        if (const auto step = stepBehind(behind))
            return calendar(DateUnit(unit->value), step->by, step->next);
        // "the weekend" that has begun last
        if (DateUnit(unit->value) == DateUnit::Weekend && i > 0 && lexeme(i - 1, The)) {
            Core core = shifted(DateUnit::Weekend, m_today.dayOfWeek() < 6 ? -1 : 0, behind);
            core.needsSign = true;
            return core;
        }
        return {};
    }
    if (const auto step = stepBefore(i))
        if (const auto unit = lexeme(step->next, Unit))
            return calendar(DateUnit(unit->value), step->by, step->next + size_t(unit->words));
    if (const auto word = lexeme(i, Past)) {
        const size_t behind = i + size_t(word->words);
        const auto unit = lexeme(behind, Unit);
        if (!unit || !joins(behind) || DateUnit(unit->value) == DateUnit::Day)
            return {};
        const QDate tomorrow = m_today.addDays(1);
        const Core whole = shifted(DateUnit(unit->value), 0, behind + size_t(unit->words));
        return days(tomorrow.addDays(-whole.from.daysTo(whole.to)), tomorrow, whole.next, Grain::Span);
    }
    return {};
}

// "8 May 2023", "Mon, 8th of May", "8. Mai", "8-10 May 2023".
DateParser::Found DateParser::dayOfMonth(size_t i) const
{
    for (const DateWord word : {Weekday, VagueWeekday})
        if (const auto day = lexeme(i, word); day && joins(i + 1)) {
            i = skip(i + 1, The);
            break;
        }
    if (!isNumber(i, 1, 31))
        return {};
    const int first = m_tokens[i].number;
    int last = first;
    size_t at = i + 1;
    const auto to = lexeme(at, To);
    if (joins(at) && (m_tokens[at].gap == Gap::Dash || to)) {
        const size_t end = m_tokens[at].gap == Gap::Dash ? at : at + size_t(to->words);
        if (isNumber(end, first + 1, 31)) {
            last = m_tokens[end].number;
            at = end + 1;
        }
    }
    at = skip(at, Of);
    auto month = lexeme(at, Month);
    if (!month)
        month = lexeme(at, VagueMonth);
    if (!month || !joins(at))
        return {};
    at += size_t(month->words);
    const auto year = yearBehind(at);
    const QDate day(year ? year->value : m_today.year(), month->value, first);
    if (!day.isValid())
        return {};
    const QDate end = day.addDays(last - first + 1);
    return year ? days(day, end, year->next, Grain::Day) : inNewestYear(day, end, at, Grain::Day);
}

// "May 8", "May 8th, 2023", "May the 8th", "May 8-10, 2023".
DateParser::Found DateParser::monthThenDay(size_t i) const
{
    for (const DateWord word : {Weekday, VagueWeekday})
        if (const auto day = lexeme(i, word); day && joins(i + 1)) {
            ++i;
            break;
        }
    auto month = lexeme(i, Month);
    if (!month)
        month = lexeme(i, VagueMonth);
    if (!month || m_language != Language::English)
        return {};
    size_t at = skip(i + size_t(month->words), The);
    if (!joins(at) || !isNumber(at, 1, 31) || m_tokens[at].gap == Gap::Apostrophe)
        return {};
    const int first = m_tokens[at].number;
    int last = first;
    ++at;
    if (joins(at) && m_tokens[at].gap == Gap::Dash && isNumber(at, first + 1, 31))
        last = m_tokens[at++].number;
    const auto year = yearBehind(at);
    const QDate day(year ? year->value : m_today.year(), month->value, first);
    if (!day.isValid())
        return {};
    const QDate end = day.addDays(last - first + 1);
    return year ? days(day, end, year->next, Grain::Day) : inNewestYear(day, end, at, Grain::Day);
}

// "May 2023", "May of 2023", "last May", "may" where a month is meant.
DateParser::Found DateParser::month(size_t i) const
{
    const auto before = stepBefore(i);
    if (before)
        i = before->next;
    const auto plain = lexeme(i, Month);
    const auto month = plain ? plain : lexeme(i, VagueMonth);
    if (!month)
        return {};
    size_t next = i + size_t(month->words);
    const auto behind = before ? std::nullopt : stepBehind(next);
    if (behind)
        next = behind->next;
    const auto step = before ? before : behind;
    const QDate here(m_today.year(), month->value, 1);
    if (step) {
        const QDate thisMonth = firstOfMonth(m_today);
        QDate from = here;
        if (step->by < 0 && here >= thisMonth)
            from = here.addYears(-1);
        if (step->by > 0 && here <= thisMonth)
            from = here.addYears(1);
        return days(from, from.addMonths(1), next, Grain::Month);
    }
    if (const auto year = yearBehind(next)) {
        const QDate from(year->value, month->value, 1);
        return days(from, from.addMonths(1), year->next, Grain::Month);
    }
    Core core = inNewestYear(here, here.addMonths(1), next, Grain::Month);
    core.isPlain = false;
    core.needsSign = !plain && !(m_tokens[i].isCapital && !m_tokens[i].isSentenceStart);
    return core;
}

// "last Monday", "lundi dernier", "Monday".
DateParser::Found DateParser::weekday(size_t i) const
{
    const auto before = stepBefore(i);
    if (before)
        i = before->next;
    const auto day = lexeme(i, Weekday);
    if (!day)
        return {};
    size_t next = i + size_t(day->words);
    const auto behind = before ? std::nullopt : stepBehind(next);
    if (behind)
        next = behind->next;
    const auto step = before ? before : behind;
    next = skip(next, DayPart);
    const QDate inThisWeek = mondayOf(m_today).addDays(day->value - 1);
    QDate date = inThisWeek > m_today ? inThisWeek.addDays(-7) : inThisWeek; // the newest that has begun
    if (step && step->by < 0 && date == m_today)
        date = date.addDays(-7);
    if (step && step->by == 0)
        date = inThisWeek;
    if (step && step->by > 0)
        date = inThisWeek > m_today ? inThisWeek : inThisWeek.addDays(7);
    Core core = unitAround(DateUnit::Day, date, next);
    core.isPlain = step.has_value();
    return core;
}

// "summer 2022", "last summer", "in spring".
DateParser::Found DateParser::season(size_t i) const
{
    const auto last = lexeme(i, Last);
    const auto thisOne = lexeme(i, This);
    const auto next = lexeme(i, Next);
    const auto sign = last ? last : thisOne ? thisOne : next;
    size_t at = sign ? i + size_t(sign->words) : i;
    const auto season = lexeme(at, Season);
    if (!season || (sign && !joins(at)))
        return {};
    at += size_t(season->words);
    const auto behind = joins(at) && !sign && m_language != Language::English ? lexeme(at, Last) : std::nullopt;
    if (behind)
        at += size_t(behind->words);
    const auto of = [&](int year, size_t end) {
        const QDate from = firstOfSeason(season->value, year);
        return days(from, from.addMonths(3), end, Grain::Season);
    };
    if (const auto year = yearBehind(at); year && !sign && !behind)
        return of(year->value, year->next);
    // The newest one that has begun; a winter began last year.
    Core core = of(m_today.year(), at);
    if (core.from > m_today)
        core = of(m_today.year() - 1, at);
    if ((last || behind) && core.to > m_today)
        return of(core.from.year() - 1, at);
    if (thisOne)
        return of(m_today.year(), at);
    if (next)
        return of(core.from.year() + 1, at);
    core.hasYear = last || behind;
    core.needsSign = !last && !behind;
    return core;
}

// "Christmas 2021", "last Christmas", "at Christmas".
DateParser::Found DateParser::holiday(size_t i) const
{
    const auto last = lexeme(i, Last);
    size_t at = last ? i + size_t(last->words) : i;
    const auto holiday = lexeme(at, Holiday);
    if (!holiday || (last && !joins(at)))
        return {};
    at += size_t(holiday->words);
    const int length = holiday->value == 1224 ? 3 : 1;
    const auto year = yearBehind(at);
    const QDate from(year ? year->value : m_today.year(), holiday->value / 100, holiday->value % 100);
    if (year)
        return days(from, from.addDays(length), year->next, Grain::Day);
    Core core = inNewestYear(from, from.addDays(length), at, Grain::Day);
    core.isPlain = core.hasYear = last.has_value();
    return core;
}

// "Q3 2022", "third quarter of 2022", "2. Quartal 2022".
DateParser::Found DateParser::quarter(size_t i) const
{
    if (i >= m_tokens.size())
        return {};
    int which = m_tokens[i].kind == Kind::Quarter ? m_tokens[i].number : 0;
    size_t at = i + 1;
    if (which == 0) {
        const auto ordinal = lexeme(i, Ordinal);
        const bool isFigure = isNumber(i, 1, 4) && (m_tokens[i].isOrdinal || m_language == Language::German);
        if (!ordinal && !isFigure)
            return {};
        which = ordinal ? ordinal->value : m_tokens[i].number;
        const size_t behind = skip(at, QuarterOf);
        if (behind == at)
            return {};
        at = behind;
    }
    const auto year = yearBehind(at);
    const QDate from(year ? year->value : m_today.year(), which * 3 - 2, 1);
    if (year)
        return days(from, from.addMonths(3), year->next, Grain::Season);
    return inNewestYear(from, from.addMonths(3), at, Grain::Season);
}

// "2020", "the year 2020".
DateParser::Found DateParser::year(size_t i, bool alone) const
{
    size_t at = i;
    const auto unit = lexeme(i, Unit);
    const bool isNamed = unit && DateUnit(unit->value) == DateUnit::Year && joins(i + 1);
    if (isNamed)
        ++at;
    if (!isNumber(at, alone ? 1000 : kFirstYear, alone ? 9998 : kLastYear) || m_tokens[at].digits != 4)
        return {};
    Core core = unitAround(DateUnit::Year, QDate(m_tokens[at].number, 1, 1), at + 1);
    core.isPlain = isNamed;
    return core;
}

// "the 1990s", "90s".
DateParser::Found DateParser::decade(size_t i) const
{
    if (i >= m_tokens.size() || m_tokens[i].kind != Kind::Decade)
        return {};
    return unitAround(DateUnit::Decade, QDate(m_tokens[i].number, 1, 1), i + 1);
}

// "early May", "end of last year", "mid-2021".
DateParser::Found DateParser::part(size_t i, bool alone) const
{
    struct Third {
        DateWord word;
        int which;
    };
    for (const Third third : {Third{Early, 0}, Third{Middle, 1}, Third{Late, 2}}) {
        const auto word = lexeme(i, third.word);
        if (!word || !joins(i + size_t(word->words)))
            continue;
        const size_t at = skip(skip(i + size_t(word->words), Of), The);
        Found whole;
        for (const Found &found : {relativeUnit(at), month(at), season(at), quarter(at), year(at, alone), decade(at)})
            if (found && (!whole || found->next > whole->next))
                whole = found;
        if (!whole || whole->grain == Grain::Day)
            continue;
        const qint64 length = whole->from.daysTo(whole->to);
        const QDate from = whole->from;
        whole->from = from.addDays(length * third.which / 3);
        whole->to = from.addDays(length * (third.which + 1) / 3);
        whole->isPlain = true;
        whole->needsSign = false;
        return whole;
    }
    return {};
}

// "the week of 8 May 2023", "the weekend of March 4".
DateParser::Found DateParser::weekOf(size_t i) const
{
    const auto unit = lexeme(i, Unit);
    if (!unit)
        return {};
    const auto kind = DateUnit(unit->value);
    const size_t behind = i + size_t(unit->words);
    const size_t at = skip(skip(behind, Of), The);
    if (at == behind || (kind != DateUnit::Week && kind != DateUnit::Weekend))
        return {};
    for (const Found &day : {numeric(at), dayOfMonth(at), monthThenDay(at)})
        if (day && day->grain == Grain::Day) {
            Core core = unitAround(kind, day->from, day->next);
            core.hasYear = day->hasYear;
            return core;
        }
    return {};
}

} // namespace mn
