#include "app/capture/capture_model.h"
#include "app/desktop/desktop_model.h"
#include "app/picture/window_style.h"
#include "app/shell/app_model.h"
#include "bench/speed.h"
#include "bench/ui.h"
#include "core/embed/minilm_embedder.h"
#include "tests/support/memory_keychain.h"
#include <QCoreApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace mn::bench {

using namespace Qt::StringLiterals;
using namespace mn::app;

namespace {

constexpr int kUnlocks = 7;
constexpr int kQuestions = 12;
constexpr int kScrolled = 600; // frames
constexpr int kKeys = 200;
constexpr int kJumps = 300;
constexpr qreal kBarEnd = 4;         // pixels: on the handle, where the list is at its beginning or end
constexpr qreal kPixelsAFrame = 180; // a list thrown by the wheel
constexpr int kEmptyFrames = 200;

template <class Done> void until(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

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

// The program's own objects, as app/main makes them, and its window.
class Window {
public:
    explicit Window(const UiVault &of) : vault(of)
    {
        addPictures(engine);
        engine.setInitialProperties(
            {{u"app"_s, QVariant::fromValue(&app)}, {u"desktop"_s, QVariant::fromValue(&desktop)}});
        engine.load(QUrl(u"qrc:/qt-project.org/imports/Mnemosyne/Shell/Main.qml"_s));
        window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
        if (!window)
            qFatal("the window cannot be loaded");
        app.start(vault.folder);
        until([this] { return app.stage() == AppModel::Stage::Locked && unlock.hasPassphrase(); });
        window->requestActivate();
        (void)QTest::qWaitForWindowActive(window);
    }
    ~Window() { lock(); }

    void open()
    {
        unlock.unlockWithPassphrase(QString(vault.passphrase.constData(), vault.passphrase.size()));
        until([this] { return app.stage() == AppModel::Stage::Open && firstRowIsThere(); });
    }
    // Until the vault is closed: the next opening does not wait for it.
    void lock()
    {
        bool isClosed = false;
        const auto closed = QObject::connect(&keeper, &VaultKeeper::locked, [&isClosed] { isClosed = true; });
        unlock.lock();
        until([&isClosed] { return isClosed; });
        QObject::disconnect(closed);
    }
    bool firstRowIsThere() const
    {
        MemoryListModel *const list = app.vault()->list();
        return list->data(list->index(0), MemoryListModel::LoadedRole).toBool();
    }
    QQuickItem *item(const QString &name) const
    {
        QList<QQuickItem *> all{window->contentItem()};
        for (qsizetype at = 0; at < all.size(); ++at) {
            if (all[at]->objectName() == name && all[at]->isVisible())
                return all[at];
            all += all[at]->childItems();
        }
        qFatal("the window has no \"%s\"", qPrintable(name));
    }

    const UiVault &vault;
    LocalFileSystem files;
    SystemClock clock;
    test::MemoryKeychain keychain;
    MiniLmEmbedder model{QStringLiteral(MN_MODEL_DIR)};
    DeviceSettings settings{files, vault.stateFolder + u"/window.json"_s};
    Appearance appearance{settings, false};
    SystemTimers timers;
    KeyThread keys{{files, clock, keychain},
                   {.files = files, .clock = clock, .stateFolder = vault.stateFolder, .embedder = &model}};
    VaultKeeper keeper{keys};
    UnlockModel unlock{keys, keeper, clock};
    Commands commands{windowPages(), &settings};
    AppModel app{keys, keeper, unlock, appearance, commands, clock, timers};
    // No bus: nothing of the desktop is asked.
    const QDBusConnection noBus{u"there is none"_s};
    CaptureModel capture{keys, keeper, unlock, files, clock, timers};
    WindowPlace place{settings, timers};
    GlobalHotkey hotkey{u"offscreen"_s, QByteArray(), noBus};
    TrayIcon tray{noBus, QImage()};
    Notifier notifier{noBus};
    DesktopModel desktop{{app, capture, hotkey, tray, place, notifier}};
    QQmlApplicationEngine engine;
    QQuickWindow *window = nullptr;
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

class Measuring {
public:
    Measuring(Figures &figures, Window &window, double empty)
        : m_figures(figures), m_window(window), m_frames(*window.window), m_empty(empty)
    {
    }

    // Key derivation is in it, and almost nothing: the vault was made with the cheapest.
    void unlocking()
    {
        std::vector<double> times;
        for (int i = 0; i < kUnlocks; ++i) {
            QElapsedTimer clock;
            clock.start();
            m_window.open();
            m_frames.next();
            times.push_back(milliseconds(clock));
            if (i + 1 < kUnlocks)
                m_window.lock();
        }
        add(u"from the passphrase to a list one can use"_s, times, 0.5, u"median"_s, 400);
        add(u"from the passphrase to a list one can use"_s, times, 1, u"longest"_s);
    }
    void scrolling()
    {
        QQuickItem *const rows = m_window.item(u"rows"_s);
        std::vector<double> times;
        for (int i = 0; i < kScrolled; ++i) {
            QElapsedTimer clock;
            clock.start();
            rows->setProperty("contentY", rows->property("contentY").toReal() + kPixelsAFrame);
            m_frames.next();
            times.push_back(milliseconds(clock));
        }
        add(u"a frame while the list is thrown"_s, times, 0.5, u"median"_s);
        add(u"a frame while the list is thrown"_s, times, 0.99, u"p99"_s, 33);
        times.clear();
        // By the pointer: what is set as `contentY` knows nothing of where the list believes that it begins.
        QQuickItem *const bar = m_window.item(u"rowsBar"_s);
        const auto at = [bar](int percent) {
            return bar->mapToScene({bar->width() / 2, kBarEnd + (bar->height() - 2 * kBarEnd) * percent / 100})
                .toPoint();
        };
        rows->setProperty("contentY", rows->property("originY"));
        m_frames.next();
        QTest::mousePress(m_window.window, Qt::LeftButton, {}, at(0));
        for (int i = 1; i <= kJumps; ++i) {
            QElapsedTimer clock;
            clock.start();
            QTest::mouseMove(m_window.window, at((i * 37) % 100));
            m_frames.next();
            times.push_back(milliseconds(clock));
        }
        QTest::mouseRelease(m_window.window, Qt::LeftButton, {}, at(0));
        add(u"a frame after a jump of the scroll bar"_s, times, 0.99, u"p99"_s, 33);
        rows->setProperty("contentY", rows->property("originY"));
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
        add(u"a key to its results on the display"_s, times, 0.5, u"median"_s);
        add(u"a key to its results on the display"_s, times, 0.95, u"p95"_s, 50);
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
        for (int i = 0; i < kKeys; ++i) {
            QElapsedTimer clock;
            clock.start();
            QTest::keyClick(m_window.window, i % 6 == 5 ? Qt::Key_Space : Qt::Key_X);
            m_frames.next();
            times.push_back(milliseconds(clock));
        }
        add(u"a key in a memory of 200 KB"_s, times, 0.5, u"median"_s);
        add(u"a key in a memory of 200 KB"_s, times, 0.95, u"p95"_s, 16);
    }

private:
    void add(const QString &what, const std::vector<double> &times, double share, const QString &name,
             std::optional<double> budget = {})
    {
        m_figures.add(
            {.table = u"The window on a vault of "_s + m_window.vault.size + u" memories"_s,
             .row = what,
             .column = name,
             .unit = u"ms"_s,
             .value = percentile(times, share),
             .limit = Limit{u"a frame of an empty window"_s, m_empty},
             .budgets = budget ? std::vector<Budget>{{Budget::Kind::ValueAtMost, *budget}} : std::vector<Budget>{}});
    }

    Figures &m_figures;
    Window &m_window;
    Frames m_frames;
    double m_empty;
};

} // namespace

void measureInside(Figures &figures, const UiVault &vault)
{
    useWindowStyle();
    const double empty = emptyFrame();
    Window window(vault);
    Measuring measuring(figures, window, empty);
    measuring.unlocking();
    measuring.scrolling();
    measuring.searching();
    measuring.typing();
}

} // namespace mn::bench
