#pragma once
#include <QDate>
#include <QList>
#include <QStringView>
#include <QTimeZone>
#include <limits>
#include <optional>

namespace mn {

// Where and when a date in words is read: "yesterday" depends on both.
struct DateContext {
    qint64 now = 0; // ms UTC
    QTimeZone zone = QTimeZone::utc();
    bool monthFirst = false; // how 5/8/2023 is read when both ways are possible

    QDate today() const;
};

// Whole days, half open: days since 1970-01-01 by the clock of who wrote (DocumentRow::day).
struct DayInterval {
    static constexpr qint32 kOpenBegin = std::numeric_limits<qint32>::min() + 1;
    static constexpr qint32 kOpenEnd = std::numeric_limits<qint32>::max();

    qint32 from = kOpenBegin;
    qint32 to = kOpenEnd;

    bool contains(qint32 day) const { return day >= from && day < to; }
    bool operator==(const DayInterval &) const = default;
};

qint32 dayOf(QDate date);
QDate dateOf(qint32 day);

// A date found among other words.
struct DateMention {
    enum class Sureness {
        Weak,   // could be something else: a bare year, a month or a weekday without a preposition
        Likely, // "in May", "on Monday"
        Certain // "8 May 2023", "last week", "since March 2022"
    };

    qsizetype begin = 0; // UTF-16 units of the text, prepositions included
    qsizetype end = 0;
    DayInterval days;     // without a year: the newest one that has begun
    bool anyYear = false; // no year was said ("in May", "at Christmas"): other years may be meant too
    Sureness sureness = Sureness::Weak;

    bool operator==(const DateMention &) const = default;
};

// The dates of a text, in order, none inside another. English, German, French and Spanish, each phrase in one language;
// another language is another table in date_lexicon.cpp. Weeks begin on Monday, seasons are those of the north and of
// whole months. "last week" is the calendar week before this one, "the last 7 days" and "the past week" end today.
// "before X" ends where X begins, "after X" begins where X ends, "since X" begins with X, "until X" ends with X.
// Any thread; at most the first 2,000 words are looked at.
QList<DateMention> findDates(QStringView text, const DateContext &context);

// Milliseconds UTC, half open.
struct TimeInterval {
    static constexpr qint64 kOpenBegin = std::numeric_limits<qint64>::min();
    static constexpr qint64 kOpenEnd = std::numeric_limits<qint64>::max();

    qint64 from = kOpenBegin;
    qint64 to = kOpenEnd;
    bool operator==(const TimeInterval &) const = default;
};

// The time a whole text stands for, as the value of a filter: a date in words or numbers, a moment (2023-05-08T14:30,
// with seconds, milliseconds, Z), or two of them with ".." between. nullopt when it is none. Without a year: the newest
// that has begun.
std::optional<TimeInterval> timeValue(QStringView text, const DateContext &context);

// A text that timeValue() reads as the same interval; both ends must be closed.
QString timeText(const TimeInterval &interval, const DateContext &context);

// "8 May 2023", "May 2023", "from 3 to 9 May 2023", "before 1 January 2020": for explanations.
QString sentenceOf(const DayInterval &days);

TimeInterval timesOf(const DayInterval &days, const QTimeZone &zone);

} // namespace mn
