#include "bench/ui.h"
#include "tests/desktop/running.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QThread>
#include <sys/mman.h>

namespace mn::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStarts = 7;
constexpr int kPatienceMs = 30'000;
constexpr int kQuietMs = 400; // below the pace of a blinking caret
constexpr int kIdleSeconds = 10;
constexpr double kLeastRead = 1; // MB; the code of the program alone is more
const QString kStart = u"From start to what is drawn"_s;
const QString kRest = u"While nobody does anything"_s;

// Until nothing has been drawn for a while; ms from `clock`'s start to the last that was.
double drawnAt(test::Display &display, const QElapsedTimer &clock)
{
    double last = 0;
    for (int ms = kPatienceMs; display.nextPaint(ms); ms = kQuietMs)
        last = double(clock.nsecsElapsed()) / 1e6;
    return last;
}

qint64 numberIn(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(name))
            return line.sliced(name.size()).simplified().split(' ').value(0).toLongLong();
    return 0;
}

struct Start {
    double first, whole; // ms
    double read;         // MB from the disk, until the first frame; 0: none, or the system does not tell
};

Start startOf(test::Display &display, const QProcessEnvironment &environment, const QString &program,
              const QStringList &arguments)
{
    while (display.nextPaint(kQuietMs)) // what the one before has left
        ;
    QElapsedTimer clock;
    clock.start();
    test::Running running(program, arguments, environment);
    if (!display.nextPaint(kPatienceMs))
        qFatal("%s draws nothing", qPrintable(program));
    const double first = double(clock.nsecsElapsed()) / 1e6;
    const QString told = u"/proc/%1/io"_s.arg(running.process().processId());
    const double read = double(numberIn(told, "read_bytes:")) / 1e6;
    return {first, std::max(first, drawnAt(display, clock)), read};
}

// What this process has mapped of programs and libraries, as far as nobody else has: it would stay in the cache. Costs
// the process the reading of what it goes on to use.
void letGoOfOwnFiles()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' '); // from-to rights offset device inode file
        if (!fields.value(5).startsWith('/'))
            continue;
        const QList<QByteArray> ends = fields[0].split('-');
        const quintptr from = ends[0].toULongLong(nullptr, 16);
        const quintptr to = ends.value(1).toULongLong(nullptr, 16);
        // NOLINTNEXTLINE(performance-no-int-to-ptr): the system tells addresses as numbers
        madvise(reinterpret_cast<void *>(from), to - from, MADV_PAGEOUT);
    }
}

// Files read from now on come from the disk, but for what other programs that run have mapped; false where this is not
// allowed.
bool forgetFiles()
{
    // What is not on the disk yet would stay: a program that was just built, the vault that was just made.
    if (QProcess::execute(u"sync"_s, {}) != 0)
        return false;
    letGoOfOwnFiles();
    QFile file(u"/proc/sys/vm/drop_caches"_s);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("3\n") > 0;
}

void measureStart(Figures &figures, const UiVault &vault, test::Display &display,
                  const QProcessEnvironment &environment)
{
    const QString window = QStringLiteral(MN_WINDOW);
    const QString self = QCoreApplication::applicationFilePath();
    for (const bool isCold : {false, true}) {
        std::vector<double> first, whole, read, empty;
        for (int i = 0; i < kStarts; ++i) {
            if (isCold && !forgetFiles())
                return figures.notRun(u"the cold start of the window"_s,
                                      u"this user may not empty the cache of files"_s);
            const Start ours = startOf(display, environment, window, {u"--vault"_s, vault.folder});
            first.push_back(ours.first);
            whole.push_back(ours.whole);
            read.push_back(ours.read);
            if (isCold)
                forgetFiles();
            empty.push_back(startOf(display, environment, self, {u"--empty-window"_s}).first);
        }
        if (isCold && percentile(read, 0.5) < kLeastRead)
            return figures.notRun(u"the cold start of the window"_s,
                                  u"the system does not tell that the program came from the disk"_s);
        const QString column = isCold ? u"cold: files on the disk"_s : u"warm: files in the system's cache"_s;
        figures.add({.table = kStart,
                     .row = u"first frame"_s,
                     .column = column,
                     .unit = u"ms"_s,
                     .value = percentile(first, 0.5),
                     .limit = Limit{u"an empty Qt Quick window"_s, percentile(empty, 0.5)},
                     .budgets = {{Budget::Kind::ValueAtMost, 300}, {Budget::Kind::RatioAtMost, 2}}});
        figures.add({.table = kStart,
                     .row = u"the page to unlock, whole"_s,
                     .column = column,
                     .unit = u"ms"_s,
                     .value = percentile(whole, 0.5)});
        if (isCold)
            figures.add({.table = kStart,
                         .row = u"read from the disk until the first frame"_s,
                         .column = column,
                         .unit = u"MB"_s,
                         .value = percentile(read, 0.5)});
    }
}

// How often its threads were given a processor after they had waited.
qint64 wakeUpsOf(qint64 process)
{
    const QString tasks = u"/proc/%1/task/"_s.arg(process);
    qint64 all = 0;
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        all += numberIn(tasks + task + u"/status"_s, "voluntary_ctxt_switches:");
    return all;
}

void measureRest(Figures &figures, const UiVault &vault, const QString &column, qint64 process, bool isHidden)
{
    // Not a wait for something: the time that is measured.
    const qint64 before = wakeUpsOf(process);
    QThread::sleep(kIdleSeconds);
    const double perSecond = double(wakeUpsOf(process) - before) / kIdleSeconds;
    figures.add({.table = kRest,
                 .row = vault.size,
                 .column = u"wake-ups of all threads, "_s + column,
                 .unit = u"a second"_s,
                 .value = perSecond,
                 .budgets = isHidden ? std::vector<Budget>{{Budget::Kind::ValueAtMost, 0}} : std::vector<Budget>{}});
}

void measureRunning(Figures &figures, const UiVault &vault, test::Display &display,
                    const QProcessEnvironment &environment)
{
    QElapsedTimer clock;
    clock.start();
    test::Running running(QStringLiteral(MN_WINDOW), {u"--vault"_s, vault.folder}, environment);
    drawnAt(display, clock);
    display.type(vault.passphrase + u'\n');
    drawnAt(display, clock);
    const qint64 process = running.process().processId();
    const QString status = u"/proc/%1/status"_s.arg(process);
    const auto resident = [&](const QString &column, const std::vector<Budget> &budgets = {}) {
        figures.add({.table = u"Resident memory of the window"_s,
                     .row = vault.size,
                     .column = column,
                     .unit = u"MB"_s,
                     .value = double(numberIn(status, "VmRSS:")) * 1024 / 1e6,
                     .budgets = budgets});
    };
    resident(u"the list is there"_s);
    display.press(u"Ctrl+F"_s);
    drawnAt(display, clock);
    display.type(u"what did we say about the boat"_s);
    drawnAt(display, clock);
    QFile maps(u"/proc/%1/maps"_s.arg(process));
    if (!maps.open(QIODevice::ReadOnly) || !maps.readAll().contains("openvino_intel_cpu_plugin"))
        figures.notRun(u"the memory of the window with the model"_s, u"the search did not load it"_s);
    else
        resident(u"after a search by meaning, the model loaded"_s, {{Budget::Kind::ValueAtMost, 250}});
    measureRest(figures, vault, u"shown, a caret blinking"_s, process, false);
    if (const auto window = display.window()) {
        display.hide(*window);
        drawnAt(display, clock);
        measureRest(figures, vault, u"minimised"_s, process, true);
    }
}

} // namespace

void measureFromOutside(Figures &figures, const UiVault &vault, test::Display &display,
                        const QProcessEnvironment &environment)
{
    display.watchPaints();
    measureStart(figures, vault, display, environment);
    measureRunning(figures, vault, display, environment);
}

int showEmptyWindow(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 1280; height: 800; visible: true; color: \"white\" }");
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}

} // namespace mn::bench
