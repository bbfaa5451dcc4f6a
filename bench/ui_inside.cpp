#include "bench/speed.h"
#include "bench/ui.h"
#include "bench/ui_window.h"
#include "tests/desktop/running.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

namespace mn::bench {

using namespace Qt::StringLiterals;
using namespace mn::app;

namespace {

constexpr int kProcesses = 7;
constexpr int kReopenings = 7;
constexpr int kQuestions = 12;
constexpr int kThrown = 2'000;             // frames, from each of these places of the list:
constexpr int kThrownFrom[] = {0, 45, 90}; // per cent
constexpr qreal kPixelsAFrame = 180;       // a list thrown by the wheel
constexpr int kJumps = 300;                // as a hand drags the bar: the next comes with the next frame
constexpr int kAwaitedJumps = 100;         // as somebody who looks what is there
constexpr qreal kBarEnd = 4;               // pixels: on the handle, where the list is at its beginning or end
constexpr qreal kLookEvery = 40;           // pixels: no row is lower
constexpr int kKeys = 200;
constexpr int kSaves = 40;
constexpr int kEmptyFrames = 200;
constexpr int kGraphMoves = 300; // frames of the graph
constexpr int kGraphStep = 3;    // pixels, that the hand drags it each time
constexpr int kBeginnings = 3;   // first starts
constexpr double kPatientSeconds = 60;

// Counts the frames of a window.
class Frames : public QObject {
public:
    explicit Frames(QQuickWindow &window) : m_window(window)
    {
        connect(&window, &QQuickWindow::frameSwapped, this, [this] { ++m_count; });
    }
    // Until one that was begun after this call is drawn.
    void next()
    {
        const int before = m_count;
        m_window.update();
        until([&] { return m_count > before; });
    }

private:
    QQuickWindow &m_window;
    int m_count = 0;
};

// The list of the window, by its view: what it shows, and where.
class Rows {
public:
    explicit Rows(QQuickItem *view) : m_view(view) {}

    // What it shows are rows, and none of them is a placeholder.
    bool areThere() const
    {
        const qreal top = m_view->property("contentY").toReal();
        int seen = 0;
        for (qreal y = 0; y < m_view->height(); y += kLookEvery) {
            QQuickItem *row = nullptr;
            if (!QMetaObject::invokeMethod(m_view, "itemAt", Q_RETURN_ARG(QQuickItem *, row),
                                           Q_ARG(qreal, m_view->width() / 2), Q_ARG(qreal, top + y)))
                qFatal("the list does not tell its rows");
            if (!row)
                continue; // a heading
            if (!row->property("isLoaded").toBool())
                return false;
            ++seen;
        }
        return seen > 0;
    }
    void goTo(int row)
    {
        constexpr int kBeginning = 0; // ListView.Beginning
        if (!QMetaObject::invokeMethod(m_view, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, kBeginning)))
            qFatal("the list does not go to a row");
    }
    void moveBy(qreal pixels) { m_view->setProperty("contentY", m_view->property("contentY").toReal() + pixels); }
    bool isAtEnd() const { return m_view->property("atYEnd").toBool(); }

private:
    QQuickItem *m_view;
};

// Of frames of the list: how many there were, and in how many of them all rows were there.
struct Tally {
    int all = 0, whole = 0;
    double percent() const { return all == 0 ? 0 : 100.0 * whole / all; }
};

// Looks at each frame that is drawn while it lives. Qt's software renderer draws on the thread of the items, so what
// is seen here is what the frame shows.
class FrameWatch : public QObject {
public:
    FrameWatch(QQuickWindow &window, const Rows &rows, Tally &tally)
    {
        connect(&window, &QQuickWindow::frameSwapped, this, [this, &rows, &tally] {
            m_wasWhole = rows.areThere();
            ++tally.all;
            tally.whole += m_wasWhole ? 1 : 0;
        });
    }
    bool wasWhole() const { return m_wasWhole; } // the newest

private:
    bool m_wasWhole = false;
};

// Ms from a change to the frame that shows it, where there is nothing else to draw.
double emptyFrame()
{
    QQuickWindow window;
    window.resize(1280, 800);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    Frames frames(window);
    std::vector<double> times;
    for (int i = 0; i < kEmptyFrames; ++i) {
        QElapsedTimer clock;
        clock.start();
        window.setColor(i % 2 ? Qt::white : Qt::black);
        frames.next();
        times.push_back(milliseconds(clock));
    }
    return percentile(times, 0.5);
}

// Figures of one window; those of time stand beside a frame of an empty one.
class Sheet {
public:
    Sheet(Figures &figures, const UiVault &vault, double empty)
        : m_figures(figures), m_table(u"The window on a vault of "_s + vault.size + u" memories"_s), m_empty(empty)
    {
    }
    void add(const QString &what, const std::vector<double> &times, double share, const QString &name,
             std::optional<double> budget = {})
    {
        m_figures.add(
            {.table = m_table,
             .row = what,
             .column = name,
             .unit = u"ms"_s,
             .value = percentile(times, share),
             .limit = Limit{u"a frame of an empty window"_s, m_empty},
             .budgets = budget ? std::vector<Budget>{{Budget::Kind::ValueAtMost, *budget}} : std::vector<Budget>{}});
    }
    void add(const QString &what, const Tally &frames)
    {
        m_figures.add({.table = m_table,
                       .row = what,
                       .column = u"of these frames, with all rows loaded"_s,
                       .unit = u"%"_s,
                       .value = frames.percent()});
    }

private:
    Figures &m_figures;
    QString m_table;
    double m_empty; // ms
};

// Key derivation is in it, and almost nothing: the vault was made with the cheapest.
double openingOf(Window &window)
{
    Frames frames(*window.window);
    QElapsedTimer clock;
    clock.start();
    window.open();
    frames.next();
    return milliseconds(clock);
}

// What people meet who start the program: each in a process of its own.
void measureFirstOpenings(Sheet &sheet, const UiVault &vault)
{
    const QString row = u"from the passphrase to a list one can use, the first time in a process"_s;
    std::vector<double> times;
    for (int i = 0; i < kProcesses; ++i) {
        test::Running running(QCoreApplication::applicationFilePath(),
                              {u"--first-opening"_s, vault.folder, vault.stateFolder, vault.passphrase},
                              QProcessEnvironment::systemEnvironment());
        bool isTime = false;
        times.push_back(running.firstLine().toDouble(&isTime));
        if (!isTime || !running.process().waitForFinished(-1) || running.process().exitCode() != 0)
            qFatal("the process that opens the vault has failed");
    }
    sheet.add(row, times, 0.5, u"median"_s, 400);
    sheet.add(row, times, 1, u"longest"_s);
}

void measureFirstMemory(Figures &figures)
{
    std::vector<double> seconds;
    for (int i = 0; i < kBeginnings; ++i) {
        const QTemporaryDir home;
        test::Running running(QCoreApplication::applicationFilePath(),
                              {u"--first-memory"_s, home.filePath(u"vault"_s), home.filePath(u"state"_s),
                               QString::number(QDateTime::currentMSecsSinceEpoch())},
                              QProcessEnvironment::systemEnvironment());
        bool isTime = false;
        seconds.push_back(running.firstLine().toDouble(&isTime) / 1'000);
        if (!isTime || !running.process().waitForFinished(-1) || running.process().exitCode() != 0)
            qFatal("the process that begins has failed");
    }
    figures.add({.table = u"From the first start to the first memory"_s,
                 .row = u"what the program does of it"_s,
                 .column = u"median"_s,
                 .unit = u"s"_s,
                 .value = percentile(seconds, 0.5),
                 .budgets = {{Budget::Kind::ValueAtMost, kPatientSeconds}}});
}

class Measuring {
public:
    Measuring(Sheet &sheet, Window &window) : m_sheet(sheet), m_window(window), m_frames(*window.window) {}

    // It is open afterwards.
    void reopening()
    {
        const QString row = u"from the passphrase to a list one can use, again in the same process"_s;
        m_window.open();
        std::vector<double> times;
        for (int i = 0; i < kReopenings; ++i) {
            m_window.lock();
            times.push_back(openingOf(m_window));
        }
        m_sheet.add(row, times, 0.5, u"median"_s);
        m_sheet.add(row, times, 1, u"longest"_s);
    }
    void scrolling()
    {
        Rows rows(m_window.item(u"rows"_s));
        throwing(rows);
        jumping(rows);
        rows.goTo(0);
        m_frames.next();
    }
    void searching()
    {
        const Corpus corpus;
        SearchModel *const search = m_window.app.vault()->search();
        QTest::keyClick(m_window.window, Qt::Key_F, Qt::ControlModifier);
        until([&] {
            return m_window.window->activeFocusItem() &&
                   m_window.window->activeFocusItem()->inherits("QQuickTextInput");
        });
        const auto type = [&](QChar letter) {
            QTest::keyClick(m_window.window, letter.toLatin1());
            until([search] { return !search->isSearching(); });
            m_frames.next();
        };
        for (const QChar letter : u"warm up"_s) // loads the model
            type(letter);
        std::vector<double> times;
        for (int i = 0; i < kQuestions; ++i) {
            QTest::keyClick(m_window.window, Qt::Key_A, Qt::ControlModifier);
            for (const QChar letter : corpus.question(i).left(18)) {
                if (letter.unicode() >= 0x7f)
                    continue;
                QElapsedTimer clock;
                clock.start();
                type(letter);
                times.push_back(milliseconds(clock));
            }
        }
        m_sheet.add(u"a key to its results on the display"_s, times, 0.5, u"median"_s);
        m_sheet.add(u"a key to its results on the display"_s, times, 0.95, u"p95"_s, 50);
        QTest::keyClick(m_window.window, Qt::Key_Escape);
        QTest::keyClick(m_window.window, Qt::Key_Escape);
        m_frames.next();
    }
    void typing()
    {
        QString text;
        for (int i = 0; text.size() < 200'000; ++i)
            text += i % 60 == 59 ? u"\n\n"_s : i % 17 == 0 ? u"**words** "_s : u"words "_s;
        m_window.app.vault()->openNew(text);
        m_frames.next();
        QQuickItem *const body = m_window.item(u"bodyField"_s);
        body->forceActiveFocus();
        body->setProperty("cursorPosition", int(text.size() / 2));
        m_frames.next();
        std::vector<double> times;
        for (int i = 0; i < kKeys; ++i)
            times.push_back(timeOf(i % 6 == 5 ? Qt::Key_Space : Qt::Key_X));
        addKeys(u"a key in a memory of 200 KB"_s, times);
        typingOverSaves(*m_window.app.vault()->editor());
    }

    void graph()
    {
        const GraphModel &graph = *m_window.app.vault()->graph();
        QTest::keyClick(m_window.window, Qt::Key_3, Qt::ControlModifier);
        until([&graph] { return graph.state() == GraphModel::State::Ready && !graph.places().empty(); });
        m_frames.next();
        const QString of = u" of the graph of "_s + QLocale::c().toString(graph.count()) + u" memories"_s;
        std::vector<double> moving;
        while (graph.isSettling() && moving.size() < kGraphMoves)
            moving.push_back(timeOf([] {}));
        until([&graph] { return !graph.isSettling(); });
        m_frames.next();
        const QQuickItem *const canvas = m_window.item(u"canvas"_s);
        QPoint hand = canvas->mapToScene({8, canvas->height() / 2}).toPoint(); // beside all of it
        QTest::mousePress(m_window.window, Qt::LeftButton, {}, hand);
        std::vector<double> dragged;
        for (int i = 0; i < kGraphMoves; ++i)
            dragged.push_back(timeOf([&] {
                hand += QPoint(i % 100 < 50 ? kGraphStep : -kGraphStep, 0);
                QTest::mouseMove(m_window.window, hand);
            }));
        QTest::mouseRelease(m_window.window, Qt::LeftButton, {}, hand);
        for (const auto &[row, times] : {std::pair(u"a frame"_s + of + u" while it is dragged"_s, &dragged),
                                         std::pair(u"a frame"_s + of + u" while its places move"_s, &moving)}) {
            if (times->empty())
                continue; // at rest before it was looked at
            m_sheet.add(row, *times, 0.5, u"median"_s);
            m_sheet.add(row, *times, 0.99, u"p99"_s, 33);
        }
        QTest::keyClick(m_window.window, Qt::Key_Escape);
        m_frames.next();
    }

private:
    void throwing(Rows &rows)
    {
        const QString row = u"a frame while the list is thrown"_s;
        const qint64 count = m_window.app.vault()->list()->count();
        std::vector<double> times;
        Tally tally;
        for (const int percent : kThrownFrom) {
            rows.goTo(int(count * percent / 100));
            m_frames.next();
            until([&rows] { return rows.areThere(); });
            m_frames.next();
            const FrameWatch watch(*m_window.window, rows, tally);
            for (int i = 0; i < kThrown && !rows.isAtEnd(); ++i) {
                QElapsedTimer clock;
                clock.start();
                rows.moveBy(kPixelsAFrame);
                m_frames.next();
                times.push_back(milliseconds(clock));
            }
        }
        m_sheet.add(row, times, 0.5, u"median"_s);
        m_sheet.add(row, times, 0.99, u"p99"_s, 33);
        m_sheet.add(row, times, 1, u"longest"_s);
        m_sheet.add(row, tally);
    }
    // By the pointer: what is set as `contentY` knows nothing of where the list believes that it begins.
    void jumping(Rows &rows)
    {
        const QString row = u"a frame after a jump of the scroll bar"_s;
        const QString awaited = u"from a jump of the scroll bar to all rows of that place"_s;
        QQuickItem *const bar = m_window.item(u"rowsBar"_s);
        const auto at = [bar](int percent) {
            return bar->mapToScene({bar->width() / 2, kBarEnd + (bar->height() - 2 * kBarEnd) * percent / 100})
                .toPoint();
        };
        rows.goTo(0);
        m_frames.next();
        QTest::mousePress(m_window.window, Qt::LeftButton, {}, at(0));
        std::vector<double> times;
        Tally dragged;
        {
            const FrameWatch watch(*m_window.window, rows, dragged);
            for (int i = 1; i <= kJumps; ++i) {
                QElapsedTimer clock;
                clock.start();
                QTest::mouseMove(m_window.window, at((i * 37) % 100));
                m_frames.next();
                times.push_back(milliseconds(clock));
            }
        }
        m_sheet.add(row, times, 0.99, u"p99"_s, 33);
        m_sheet.add(row, dragged);
        times.clear();
        Tally looked;
        {
            const FrameWatch watch(*m_window.window, rows, looked);
            for (int i = 1; i <= kAwaitedJumps; ++i) {
                QElapsedTimer clock;
                clock.start();
                QTest::mouseMove(m_window.window, at((i * 37) % 100));
                m_frames.next();
                while (!watch.wasWhole()) {
                    until([&rows] { return rows.areThere(); });
                    m_frames.next();
                }
                times.push_back(milliseconds(clock));
            }
        }
        QTest::mouseRelease(m_window.window, Qt::LeftButton, {}, at(0));
        m_sheet.add(awaited, times, 0.5, u"median"_s);
        m_sheet.add(awaited, times, 0.99, u"p99"_s);
    }
    // Who writes stops to think: each pause of the editor's ends in a save, and a key meets what that does to the
    // window. Nothing is waited for but the editor's own word.
    void typingOverSaves(const MemoryEditor &editor)
    {
        std::vector<double> after, within;
        untilSaved(editor);
        for (int i = 0; i < kSaves; ++i) {
            after.push_back(timeOf(Qt::Key_X));
            if (editor.saveState() != MemoryEditor::SaveState::Editing)
                qFatal("a key was not taken by the editor");
            until([&editor] { return editor.saveState() != MemoryEditor::SaveState::Editing; });
            if (editor.saveState() == MemoryEditor::SaveState::Saving)
                within.push_back(timeOf(Qt::Key_X));
            untilSaved(editor);
        }
        if (within.empty())
            qFatal("no key met a save");
        addKeys(u"a key in a memory of 200 KB, the first after a save"_s, after);
        addKeys(u"a key in a memory of 200 KB while it is being saved"_s, within);
    }
    static void untilSaved(const MemoryEditor &editor)
    {
        until([&editor] {
            if (editor.saveState() == MemoryEditor::SaveState::NotSaved)
                qFatal("a memory is not saved: %s", qPrintable(editor.saveProblem()));
            return editor.saveState() == MemoryEditor::SaveState::Saved;
        });
    }
    // Ms from what is done to the frame that shows it.
    template <class Act> double timeOf(Act act)
    {
        QElapsedTimer clock;
        clock.start();
        act();
        m_frames.next();
        return milliseconds(clock);
    }
    double timeOf(Qt::Key key)
    {
        return timeOf([this, key] { QTest::keyClick(m_window.window, key); });
    }
    void addKeys(const QString &row, const std::vector<double> &times)
    {
        m_sheet.add(row, times, 0.5, u"median"_s);
        m_sheet.add(row, times, 0.95, u"p95"_s, 16);
    }

    Sheet &m_sheet;
    Window &m_window;
    Frames m_frames;
};

} // namespace

void measureInside(Figures &figures, const UiVault &vault)
{
    useWindowStyle();
    Sheet sheet(figures, vault, emptyFrame());
    measureFirstOpenings(sheet, vault);
    measureFirstMemory(figures);
    Window window(vault);
    Measuring measuring(sheet, window);
    measuring.reopening();
    measuring.scrolling();
    measuring.searching();
    measuring.graph();
    measuring.typing();
}

int openOnce(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const UiVault vault{arguments[2], arguments[3], arguments[4], {}};
    useWindowStyle();
    Window window(vault);
    std::printf("%.3f\n", openingOf(window));
    std::fflush(stdout);
    return 0;
}

int beginOnce(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const UiVault vault{arguments[2], arguments[3], u"kettle under the seventh lantern"_s, {}};
    useWindowStyle();
    Window window(vault);
    Frames frames(*window.window);
    frames.next();
    auto ms = double(QDateTime::currentMSecsSinceEpoch() - arguments[4].toLongLong());
    FirstRunModel &first = *window.app.firstRun();
    const auto after = [&](const auto &act, const auto &isDone) {
        QElapsedTimer clock;
        clock.start();
        act();
        until(isDone);
        frames.next();
        ms += milliseconds(clock);
    };
    const auto comesTo = [&first](FirstRunModel::Step step) { return [&first, step] { return first.step() == step; }; };
    const auto copy = [&vault] { return QString(vault.passphrase.constData(), vault.passphrase.size()); };
    after([&] { first.create(); }, comesTo(FirstRunModel::Passphrase));
    after([&] { first.choosePassphrase(copy(), copy()); }, comesTo(FirstRunModel::Recovery));
    after([&] { first.checkLater(); }, comesTo(FirstRunModel::FirstMemory));
    after([&] { first.saveFirstMemory(u"The key to the attic is in the blue tin."_s); },
          [&first] { return first.firstMemorySaved(); });
    std::printf("%.3f\n", ms);
    std::fflush(stdout);
    return 0;
}

} // namespace mn::bench
