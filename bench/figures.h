#pragma once
#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace mn::bench {

// What a figure is held against in the same run: what the machine can do without us.
struct Limit {
    QString name;
    double value; // in the figure's unit
};

// What is promised of a figure: a bound of its value, or of its ratio to its limit.
struct Budget {
    enum class Kind { ValueAtMost, ValueAtLeast, RatioAtMost, RatioAtLeast };
    Kind kind;
    double bound;
};

// One measured number, in a table of the program that measured it.
struct Figure {
    QString table;
    QString row;
    QString column;
    QString unit;
    double value = 0;
    std::optional<Limit> limit = {};
    std::vector<Budget> budgets = {};
};

// The figures of a program that measures without google-benchmark. They are printed as they come, and written to the
// file in BENCHMARK_OUT (if set) for bench/report.cpp, which makes docs/performance.md of them.
class Figures {
public:
    // `title`: of its section in the report.
    explicit Figures(QString title);
    // How it was measured, in a sentence or two; the report shows them in order.
    void method(const QString &sentences);
    void add(const Figure &figure);
    // What could not be measured here, and why: the report says so instead of showing an older figure.
    void notRun(const QString &what, const QString &why);
    // False when the file cannot be written.
    [[nodiscard]] bool write() const;

private:
    QString m_title;
    QStringList m_method;
    QStringList m_notRun;
    QJsonArray m_figures;
};

// Of times in any order; `share` 0..1.
double percentile(std::vector<double> times, double share);

// As a person writes it: three digits that count, thousands in groups.
QString readable(double value);

} // namespace mn::bench
