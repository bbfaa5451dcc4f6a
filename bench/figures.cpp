#include "bench/figures.h"
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <cstdio>

namespace mn::bench {

using namespace Qt::StringLiterals;

Figures::Figures(QString title) : m_title(std::move(title))
{
    std::printf("%s\n", qPrintable(m_title));
}

void Figures::method(const QString &sentences)
{
    m_method << sentences;
}

void Figures::add(const Figure &figure)
{
    QJsonObject out{{u"table"_s, figure.table},
                    {u"row"_s, figure.row},
                    {u"column"_s, figure.column},
                    {u"unit"_s, figure.unit},
                    {u"value"_s, figure.value}};
    std::printf("  %s | %s | %s: %s %s", qPrintable(figure.table), qPrintable(figure.row), qPrintable(figure.column),
                qPrintable(readable(figure.value)), qPrintable(figure.unit));
    if (figure.limit) {
        out[u"limit"_s] = QJsonObject{{u"name"_s, figure.limit->name}, {u"value"_s, figure.limit->value}};
        std::printf("   (%s: %s)", qPrintable(figure.limit->name), qPrintable(readable(figure.limit->value)));
    }
    std::printf("\n");
    std::fflush(stdout);
    QJsonArray budgets;
    for (const Budget &budget : figure.budgets)
        budgets.append(QJsonObject{{u"kind"_s, int(budget.kind)}, {u"bound"_s, budget.bound}});
    out[u"budgets"_s] = budgets;
    m_figures.append(out);
}

void Figures::notRun(const QString &what, const QString &why)
{
    m_notRun << what + u": "_s + why;
    std::printf("  not run: %s\n", qPrintable(m_notRun.last()));
}

bool Figures::write() const
{
    const QString path = qEnvironmentVariable("BENCHMARK_OUT");
    if (path.isEmpty())
        return true;
    const QJsonObject all{{u"title"_s, m_title},
                          {u"date"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                          {u"method"_s, QJsonArray::fromStringList(m_method)},
                          {u"not_run"_s, QJsonArray::fromStringList(m_notRun)},
                          {u"figures"_s, m_figures}};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0 && file.flush();
}

QString readable(double value)
{
    if (value == 0 || !std::isfinite(value))
        return value == 0 ? u"0"_s : u"none"_s;
    const int digits = std::clamp(2 - int(std::floor(std::log10(std::abs(value)))), 0, 4);
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(value, 'f', digits);
}

double percentile(std::vector<double> times, double share)
{
    if (times.empty())
        return 0;
    const auto place = times.begin() + qptrdiff(share * double(times.size() - 1));
    std::ranges::nth_element(times, place);
    return *place;
}

} // namespace mn::bench
