#pragma once
#include "core/base/clock.h"
#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTimeZone>
#include <chrono>
#include <optional>

namespace mn::app {

// How moments are called in lists, in the words and forms of a locale, seen from today. Without one: of that which is
// in force when it is asked, for the language can be chosen at any time.
class Calendar {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
public:
    explicit Calendar(const Clock &clock, std::optional<QLocale> locale = {},
                      QTimeZone zone = QTimeZone::systemTimeZone())
        : m_clock(clock), m_locale(std::move(locale)), m_zone(std::move(zone))
    {
    }

    qint64 now() const { return m_clock.now(); } // ms UTC
    QDate today() const { return dateOf(m_clock.now()); }
    // "Coming up", "Today", "Yesterday", "Earlier this week", "March", "March 2023". Neighbours in time are neighbours
    // here, so that a list in order of time has each once.
    QString section(qint64 ms) const;
    // The time of day where the section names the day; the day and month, with the year where it is another one.
    QString shortText(qint64 ms) const;
    // "14 Feb 2025", in the order of the locale.
    static QString dateText(const QLocale &locale, QDate date);
    // "14 Feb 2025, 18:04"
    static QString momentText(const QLocale &locale, const QDateTime &moment);
    // In full, for tooltips and screen readers.
    QString longText(qint64 ms) const;
    // Within a list of days: "Fri 20", and the time of it.
    QString dayText(qint64 ms) const;
    QString timeText(qint64 ms) const;
    // "March", "March 2023"; "20 March"; in full with the weekday.
    QString monthText(QDate date) const;
    QString monthAndYear(QDate date) const;
    QString dayAndMonth(QDate date) const;
    QString fullDate(QDate date) const;
    // A day or a year in the figures of the locale, in no groups: "2023".
    QString figures(int number) const;
    std::chrono::milliseconds untilMidnight() const;

    QDateTime timeOf(qint64 ms) const;
    QDate dateOf(qint64 ms) const { return timeOf(ms).date(); }
    qint64 beginOf(QDate date) const { return date.startOfDay(m_zone).toMSecsSinceEpoch(); } // ms UTC
    QDate weekBegin(QDate date) const;
    const QTimeZone &zone() const { return m_zone; }
    QLocale locale() const { return m_locale.value_or(QLocale()); }

private:
    const Clock &m_clock;
    std::optional<QLocale> m_locale;
    QTimeZone m_zone;
};

} // namespace mn::app
