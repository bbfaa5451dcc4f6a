#include "app/base/calendar.h"
#include <QDateTime>
#include <QRegularExpression>

namespace mn::app {

using namespace Qt::StringLiterals;

QDateTime Calendar::timeOf(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_zone);
}

QDate Calendar::weekBegin(QDate date) const
{
    const int days = (date.dayOfWeek() - int(locale().firstDayOfWeek()) + 7) % 7;
    return date.addDays(-days);
}

QString Calendar::section(qint64 ms) const
{
    const QDate now = today();
    const QDate date = dateOf(ms);
    if (date > now)
        return tr("Coming up");
    if (date == now)
        return tr("Today");
    if (date == now.addDays(-1))
        return tr("Yesterday");
    if (date >= weekBegin(now))
        return tr("Earlier this week");
    return date.year() == now.year() ? monthText(date) : monthAndYear(date);
}

QString Calendar::figures(int number) const
{
    QLocale plain = locale();
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    return plain.toString(number);
}

QString Calendar::monthText(QDate date) const
{
    return locale().standaloneMonthName(date.month());
}

QString Calendar::monthAndYear(QDate date) const
{
    //: A month and its year, such as "March 2023"
    return tr("%1 %2").arg(monthText(date), figures(date.year()));
}

QString Calendar::dayAndMonth(QDate date) const
{
    //: A day and its month, such as "8 May"
    return tr("%1 %2", "day and month").arg(figures(date.day()), locale().monthName(date.month()));
}

QString Calendar::fullDate(QDate date) const
{
    return locale().toString(date, QLocale::LongFormat);
}

QString Calendar::dayText(qint64 ms) const
{
    const QDate date = dateOf(ms);
    //: A weekday and the day of the month, such as "Fri 20"
    return tr("%1 %2", "weekday and day")
        .arg(locale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat), figures(date.day()));
}

QString Calendar::timeText(qint64 ms) const
{
    return locale().toString(timeOf(ms).time(), QLocale::ShortFormat);
}

QString Calendar::shortText(qint64 ms) const
{
    const QDateTime time = timeOf(ms);
    const QDate now = today();
    const QDate date = time.date();
    if (date == now || date == now.addDays(-1))
        return timeText(ms);
    if (date < now && date >= weekBegin(now))
        return locale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
    if (date.year() == now.year())
        //: A day and its month, such as "8 May"
        return tr("%1 %2", "day and month")
            .arg(figures(date.day()), locale().monthName(date.month(), QLocale::ShortFormat));
    return dateText(locale(), date);
}

QString Calendar::dateText(const QLocale &locale, QDate date)
{
    // Qt has no form between figures alone and the long one: the latter, its weekday left out, its month cut short.
    static const QRegularExpression weekday(u"^dddd[\\s,،.]*|[\\s,،]*dddd$"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    return locale.toString(date, format.remove(weekday).replace(u"MMMM"_s, u"MMM"_s));
}

QString Calendar::momentText(const QLocale &locale, const QDateTime &moment)
{
    //: A day and a time
    return tr("%1, %2", "moment")
        .arg(dateText(locale, moment.date()), locale.toString(moment.time(), QLocale::ShortFormat));
}

QString Calendar::longText(qint64 ms) const
{
    const QDateTime time = timeOf(ms);
    return locale().toString(time.date(), QLocale::LongFormat) + u", "_s +
           locale().toString(time.time(), QLocale::ShortFormat);
}

std::chrono::milliseconds Calendar::untilMidnight() const
{
    const QDateTime next = today().addDays(1).startOfDay(m_zone);
    return std::chrono::milliseconds(std::max<qint64>(1, next.toMSecsSinceEpoch() - m_clock.now()));
}

} // namespace mn::app
