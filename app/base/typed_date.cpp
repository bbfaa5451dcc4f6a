#include "app/base/typed_date.h"
#include <QRegularExpression>

namespace mn::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYearsAhead = 10;

// In European figures, and without the marks that tell in which direction it is read.
QString plain(const QString &text)
{
    QString out;
    for (const QChar one : text.trimmed()) {
        if (one.isDigit())
            out += QChar(u'0' + one.digitValue());
        else if (one.category() != QChar::Other_Format)
            out += one;
    }
    return out;
}

// "dMy", "Mdy", "yMd": as the short form of the locale has it.
QString orderOf(const QLocale &locale)
{
    QString order;
    bool isQuoted = false;
    for (const QChar one : locale.dateFormat(QLocale::ShortFormat)) {
        if (one == u'\'')
            isQuoted = !isQuoted;
        else if (!isQuoted && (one == u'd' || one == u'M' || one == u'y') && !order.contains(one))
            order += one;
    }
    return order;
}

// 0, which is no year, where it has neither two nor four figures.
int yearOf(const QString &figures, QDate today)
{
    if (figures.size() == 4)
        return figures.toInt();
    if (figures.size() != 2)
        return 0;
    const int last = today.year() + kYearsAhead;
    const int year = last / 100 * 100 + figures.toInt();
    return year > last ? year - 100 : year;
}

} // namespace

QDate TypedDate::dateOf(const QString &text, const QLocale &locale, QDate today)
{
    static const QRegularExpression kNumbers(u"^(\\d{1,4})[\\s./年-]+(\\d{1,2})[\\s./月-]+(\\d{1,4})[.日]?$"_s);
    const QRegularExpressionMatch found = kNumbers.match(plain(text));
    if (!found.hasMatch())
        return {};
    // A year that comes first is followed by the month, wherever one lives.
    const QString order = found.captured(1).size() == 4 ? u"yMd"_s : orderOf(locale);
    int year = 0;
    int month = 0;
    int day = 0;
    for (qsizetype at = 0; at < order.size(); ++at) {
        const QString number = found.captured(int(at) + 1);
        if (order[at] == u'y')
            year = yearOf(number, today);
        else if (order[at] == u'M')
            month = number.toInt();
        else
            day = number.toInt();
    }
    return {year, month, day};
}

QString TypedDate::textOf(QDate date, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return locale.toString(date, format);
}

QDateTime TypedDate::read(const QString &text, const QDateTime &today) const
{
    const QDate date = dateOf(text, QLocale(), today.date());
    return date.isValid() ? date.startOfDay() : QDateTime();
}

QString TypedDate::example(const QDateTime &day) const
{
    return textOf(day.date(), QLocale());
}

} // namespace mn::app
