// docs/performance.md from what the benchmarks have written.
//   bench_report FOLDER PAGE       FOLDER holds NAME.json of each program in bench/ beside this one
// A program without a readable file was not run, and the page says so; no figure comes from anywhere else.
#include "bench/figures.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

using namespace mn::bench;
using namespace Qt::StringLiterals;

namespace {

struct Program {
    QString name;
    QJsonObject written; // empty: it did not run to its end
    bool isRoom() const { return written.contains(u"benchmarks"_s); }
};

QString lineOf(const QString &path, const QString &key)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            if (line.startsWith(key))
                return line.section(u':', 1).simplified();
    return u"not told by the system"_s;
}

QString compiler()
{
    return QStringLiteral(MN_COMPILER " (" MN_BUILD_TYPE ")");
}

void writeMachine(QTextStream &page)
{
    const double memory = lineOf(u"/proc/meminfo"_s, u"MemTotal"_s).section(u' ', 0, 0).toDouble() / 1024 / 1024;
    page << "| | |\n|---|---|\n"
         << "| processor | " << lineOf(u"/proc/cpuinfo"_s, u"model name"_s) << ", " << QThread::idealThreadCount()
         << " cores |\n"
         << "| memory | " << QString::number(memory, 'f', 1) << " GiB |\n"
         << "| system | " << QSysInfo::prettyProductName() << ", " << QSysInfo::kernelType() << ' '
         << QSysInfo::kernelVersion() << " |\n"
         << "| compiler | " << compiler() << " |\n"
         << "| Qt | " << qVersion() << " |\n"
         << "| date | " << QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm"_s) << " UTC |\n";
}

bool isMet(Budget::Kind kind, double value, double ratio, double bound)
{
    switch (kind) {
    case Budget::Kind::ValueAtMost:
        return value <= bound;
    case Budget::Kind::ValueAtLeast:
        return value >= bound;
    case Budget::Kind::RatioAtMost:
        return ratio <= bound;
    case Budget::Kind::RatioAtLeast:
        return ratio >= bound;
    }
    return false;
}

QString shown(Budget::Kind kind, double bound, const QString &unit)
{
    const bool isMost = kind == Budget::Kind::ValueAtMost || kind == Budget::Kind::RatioAtMost;
    const bool isRatio = kind == Budget::Kind::RatioAtMost || kind == Budget::Kind::RatioAtLeast;
    return (isMost ? u"≤ "_s : u"≥ "_s) + readable(bound) +
           (isRatio          ? u" x limit"_s
            : unit.isEmpty() ? QString()
                             : u' ' + unit);
}

QString withUnit(double value, const QString &unit)
{
    return unit.isEmpty() ? readable(value) : readable(value) + u' ' + unit;
}

// To its limit in the same run; 0: it has none.
double ratioOf(const QJsonObject &figure)
{
    const QJsonObject limit = figure[u"limit"_s].toObject();
    return limit.isEmpty() ? 0 : figure[u"value"_s].toDouble() / limit[u"value"_s].toDouble();
}

QString nameOf(const QJsonObject &figure)
{
    return figure[u"table"_s].toString() + u": "_s + figure[u"row"_s].toString() + u", "_s +
           figure[u"column"_s].toString();
}

struct Promise {
    QString bound;
    QString measured; // in the bound's terms
    bool isKept;
};

std::vector<Promise> promisesOf(const QJsonObject &figure)
{
    const double value = figure[u"value"_s].toDouble();
    const double ratio = ratioOf(figure);
    const QString unit = figure[u"unit"_s].toString();
    std::vector<Promise> out;
    for (const QJsonValue &budget : figure[u"budgets"_s].toArray()) {
        const auto kind = Budget::Kind(budget[u"kind"_s].toInt());
        const double bound = budget[u"bound"_s].toDouble();
        const bool isRatio = kind == Budget::Kind::RatioAtMost || kind == Budget::Kind::RatioAtLeast;
        out.push_back({.bound = shown(kind, bound, unit),
                       .measured = isRatio ? readable(ratio) + u" x limit"_s : withUnit(value, unit),
                       .isKept = isMet(kind, value, ratio, bound)});
    }
    return out;
}

// What a reader wants to know first: of this run's figures, as the table below it.
void writeMissed(QTextStream &page, const std::vector<Program> &programs)
{
    qsizetype promised = 0;
    QStringList missed;
    bool isWhole = true;
    for (const Program &program : programs) {
        isWhole = isWhole && !program.written.isEmpty() && program.written[u"not_run"_s].toArray().isEmpty();
        for (const QJsonValue &value : program.written[u"figures"_s].toArray()) {
            const QJsonObject figure = value.toObject();
            for (const Promise &promise : promisesOf(figure)) {
                ++promised;
                if (!promise.isKept)
                    missed << u"- "_s + nameOf(figure) + u": "_s + promise.measured + u", promised "_s + promise.bound;
            }
        }
    }
    if (promised == 0)
        return;
    page << '\n' << promised - missed.size() << " of " << promised << " budgets are met.";
    if (!isWhole)
        page << " What could not be measured is not among them; it is named where it belongs, as not run.";
    if (!missed.isEmpty())
        page << " Missed:\n\n" << missed.join(u'\n');
    page << '\n';
}

// Each figure that has a limit or a budget.
void writeBudgets(QTextStream &page, const std::vector<Program> &programs)
{
    page << "\n| what | measured | limit in the same run | ratio | budget | met |\n|---|---|---|---|---|---|\n";
    for (const Program &program : programs)
        for (const QJsonValue &value : program.written[u"figures"_s].toArray()) {
            const QJsonObject figure = value.toObject();
            const QJsonObject limit = figure[u"limit"_s].toObject();
            const std::vector<Promise> promises = promisesOf(figure);
            if (limit.isEmpty() && promises.empty())
                continue;
            QStringList promised;
            QStringList met;
            for (const Promise &promise : promises) {
                promised << promise.bound;
                met << (promise.isKept ? u"yes"_s : u"**no**"_s);
            }
            page << "| " << nameOf(figure) << " | "
                 << withUnit(figure[u"value"_s].toDouble(), figure[u"unit"_s].toString()) << " | ";
            if (!limit.isEmpty())
                page << readable(limit[u"value"_s].toDouble()) << " (" << limit[u"name"_s].toString() << ')';
            page << " | " << (limit.isEmpty() ? QString() : readable(ratioOf(figure))) << " | "
                 << promised.join(u"; "_s) << " | " << met.join(u"; "_s) << " |\n";
        }
}

QStringList distinct(const QJsonArray &figures, const QString &table, const QString &field)
{
    QStringList out;
    for (const QJsonValue &figure : figures)
        if (figure[u"table"_s].toString() == table && !out.contains(figure[field].toString()))
            out << figure[field].toString();
    return out;
}

void writeTable(QTextStream &page, const QJsonArray &figures, const QString &table)
{
    const QStringList columns = distinct(figures, table, u"column"_s);
    page << "\n**" << table << "**\n\n| |";
    for (const QString &column : columns)
        page << ' ' << column << " |";
    page << "\n|---|" << u"---|"_s.repeated(columns.size()) << '\n';
    for (const QString &row : distinct(figures, table, u"row"_s)) {
        page << "| " << row << " |";
        for (const QString &column : columns) {
            page << ' ';
            for (const QJsonValue &figure : figures)
                if (figure[u"table"_s].toString() == table && figure[u"row"_s].toString() == row &&
                    figure[u"column"_s].toString() == column)
                    page << readable(figure[u"value"_s].toDouble()) << ' ' << figure[u"unit"_s].toString();
            page << " |";
        }
        page << '\n';
    }
}

void writeFigures(QTextStream &page, const Program &program)
{
    page << "\n## " << program.written[u"title"_s].toString() << " (`bench/" << program.name << "`)\n";
    for (const QJsonValue &sentences : program.written[u"method"_s].toArray())
        page << '\n' << sentences.toString() << '\n';
    for (const QJsonValue &what : program.written[u"not_run"_s].toArray())
        page << "\nNot run: " << what.toString() << '\n';
    const QJsonArray figures = program.written[u"figures"_s].toArray();
    QStringList tables;
    for (const QJsonValue &figure : figures)
        if (!tables.contains(figure[u"table"_s].toString()))
            tables << figure[u"table"_s].toString();
    for (const QString &table : tables)
        writeTable(page, figures, table);
}

// What google-benchmark counts beside the time: every number of a run that is not its bookkeeping.
QString countersOf(const QJsonObject &run)
{
    static const QStringList bookkeeping{u"family_index"_s, u"per_family_instance_index"_s,
                                         u"repetitions"_s,  u"repetition_index"_s,
                                         u"threads"_s,      u"iterations"_s,
                                         u"real_time"_s,    u"cpu_time"_s};
    QStringList out;
    if (const QString label = run[u"label"_s].toString(); !label.isEmpty())
        out << label;
    for (auto at = run.begin(); at != run.end(); ++at)
        if (at.value().isDouble() && !bookkeeping.contains(at.key()))
            out << at.key() + u' ' + readable(at.value().toDouble());
    return out.join(u", "_s);
}

void writeRoom(QTextStream &page, const Program &program)
{
    page << "\n**`" << program.name << "`**\n\n| | time | processor | |\n|---|---|---|---|\n";
    for (const QJsonValue &value : program.written[u"benchmarks"_s].toArray()) {
        const QJsonObject run = value.toObject();
        const QString unit = u' ' + run[u"time_unit"_s].toString();
        page << "| " << run[u"name"_s].toString() << " | ";
        if (run[u"error_occurred"_s].toBool())
            page << "failed | | " << run[u"error_message"_s].toString();
        else
            page << readable(run[u"real_time"_s].toDouble()) << unit << " | " << readable(run[u"cpu_time"_s].toDouble())
                 << unit << " | " << countersOf(run);
        page << " |\n";
    }
}

void write(QTextStream &page, const std::vector<Program> &programs)
{
    page << "# Performance\n\nWritten by `./dev bench` from one run on one machine; nothing here is written by hand. "
            "A budget is what the program was promised to reach before it was measured; a limit is what the same "
            "machine does in the same run without it: an empty window, plain SQL, the model alone.\n\n"
            "## The machine\n\n";
    writeMachine(page);
    QStringList missing;
    for (const Program &program : programs)
        if (program.written.isEmpty())
            missing << u'`' + program.name + u'`';
    if (!missing.isEmpty())
        page << "\nNot run, or not to its end: " << missing.join(u", "_s)
             << ". What they measure is not on this page.\n";
    page << "\n## Budgets\n";
    writeMissed(page, programs);
    writeBudgets(page, programs);
    for (const Program &program : programs)
        if (!program.written.isEmpty() && !program.isRoom())
            writeFigures(page, program);
    page << "\n## The rooms\n\nThe parts by themselves, measured by google-benchmark. The names are those of the "
            "functions in `bench/`; after the slash, the size.\n";
    for (const Program &program : programs)
        if (program.isRoom())
            writeRoom(page, program);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "bench_report FOLDER PAGE\n";
        return 2;
    }
    std::vector<Program> programs;
    for (const QString &name :
         QDir(application.applicationDirPath() + u"/bench"_s).entryList(QDir::Files | QDir::Executable)) {
        QFile file(arguments[1] + u'/' + name + u".json"_s);
        programs.push_back({name, {}});
        if (file.open(QIODevice::ReadOnly))
            programs.back().written = QJsonDocument::fromJson(file.readAll()).object();
    }
    QString text;
    QTextStream page(&text);
    write(page, programs);
    QFile file(arguments[2]);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush()) {
        QTextStream(stderr) << arguments[2] << " cannot be written\n";
        return 1;
    }
    return 0;
}
