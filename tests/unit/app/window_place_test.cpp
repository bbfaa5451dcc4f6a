#include "app/shell/window_place.h"
#include "core/base/drawing_thread.h"
#include "core/base/platform/local_file_system.h"
#include "tests/unit/app/manual_timers.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mn::app::test;

namespace {

const QRect kScreen(0, 0, 1920, 1080);
const QRect kBeside(1920, 0, 1280, 1024);

} // namespace

class WindowPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasNeverKeptIsNotRestored();
    void theWindowComesBackWhereItWas();
    void maximisedItComesBackSoAndRemembersItsSize();
    void hiddenItComesBackAsItWasBefore();
    void aWindowThatCanBeReachedStaysWhereItIs_data();
    void aWindowThatCanBeReachedStaysWhereItIs();
    void aWindowOffEveryScreenIsMovedIn_data();
    void aWindowOffEveryScreenIsMovedIn();
    void aHostileFileIsNoWindow();
    void theListsWidthHasLimitsAndIsKept();

private:
    // What a start that finds the file as it is now would read.
    QVariantMap nextStart(const QList<QRect> &screens = {kScreen})
    {
        m_settings.reset();
        const MayWait mayWait;
        m_settings.emplace(m_files, m_home->filePath(u"window.json"_s));
        return WindowPlace(*m_settings, *m_timers).properties(screens);
    }
    void keep() { m_timers->advance(1s); }

    LocalFileSystem m_files;
    mn::test::ManualClock m_clock;
    std::optional<QTemporaryDir> m_home;
    std::optional<DeviceSettings> m_settings;
    std::optional<ManualTimers> m_timers;
};

void WindowPlaceTest::init()
{
    m_settings.reset();
    m_home.emplace();
    m_timers.emplace(m_clock);
    m_settings.emplace(m_files, m_home->filePath(u"window.json"_s));
}

void WindowPlaceTest::whatWasNeverKeptIsNotRestored()
{
    QVERIFY(nextStart().isEmpty());
}

void WindowPlaceTest::theWindowComesBackWhereItWas()
{
    WindowPlace place(*m_settings, *m_timers);
    const DrawingThread draws;
    QWindow window;
    window.setGeometry(100, 120, 900, 700);
    window.show();
    place.follow(&window);
    window.setGeometry(140, 160, 1000, 720);
    QTRY_VERIFY((keep(), nextStart().value(u"width"_s).toInt() == 1000));
    const QVariantMap restored = nextStart();
    QCOMPARE(restored.value(u"x"_s).toInt(), 140);
    QCOMPARE(restored.value(u"y"_s).toInt(), 160);
    QCOMPARE(restored.value(u"height"_s).toInt(), 720);
    QVERIFY(!restored.contains(u"visibility"_s));
}

void WindowPlaceTest::maximisedItComesBackSoAndRemembersItsSize()
{
    WindowPlace place(*m_settings, *m_timers);
    QWindow window;
    window.setGeometry(100, 120, 700, 500);
    window.show();
    place.follow(&window);
    window.showMaximized();
    QTRY_COMPARE(window.visibility(), QWindow::Maximized);
    keep();
    const QVariantMap restored = nextStart();
    QCOMPARE(restored.value(u"visibility"_s).toInt(), int(QWindow::Maximized));
    QCOMPARE(restored.value(u"width"_s).toInt(), 700);
    QCOMPARE(restored.value(u"height"_s).toInt(), 500);
}

void WindowPlaceTest::hiddenItComesBackAsItWasBefore()
{
    WindowPlace place(*m_settings, *m_timers);
    QWindow window;
    window.setGeometry(100, 120, 700, 500);
    window.show();
    place.follow(&window);
    window.setWidth(720);
    QTRY_VERIFY((keep(), nextStart().value(u"width"_s).toInt() == 720));
    window.hide();
    keep();
    QCOMPARE(nextStart().value(u"width"_s).toInt(), 720);
}

void WindowPlaceTest::aWindowThatCanBeReachedStaysWhereItIs_data()
{
    QTest::addColumn<QRect>("window");
    QTest::newRow("in the middle") << QRect(200, 100, 1280, 800);
    QTest::newRow("half over the edge") << QRect(1400, 300, 1000, 700);
    QTest::newRow("on the second screen") << QRect(2000, 50, 1000, 700);
    QTest::newRow("low, with its title in sight") << QRect(300, 1030, 1000, 700);
}

void WindowPlaceTest::aWindowThatCanBeReachedStaysWhereItIs()
{
    QFETCH(const QRect, window);
    QCOMPARE(WindowPlace::fitted(window, {kScreen, kBeside}), window);
}

void WindowPlaceTest::aWindowOffEveryScreenIsMovedIn_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::newRow("its screen is gone") << QRect(2200, 100, 1000, 700) << QList<QRect>{kScreen};
    QTest::newRow("above") << QRect(200, -400, 1000, 700) << QList<QRect>{kScreen};
    QTest::newRow("far left") << QRect(-5000, 100, 1000, 700) << QList<QRect>{kScreen};
    QTest::newRow("far below") << QRect(100, 9000, 1000, 700) << QList<QRect>{kScreen, kBeside};
    QTest::newRow("larger than the screen") << QRect(10, 10, 4000, 3000) << QList<QRect>{kScreen};
    QTest::newRow("a screen with a panel on top") << QRect(0, -20, 900, 700) << QList<QRect>{QRect(0, 40, 1920, 1040)};
    QTest::newRow("nowhere") << QRect(100000, 0, 900, 700) << QList<QRect>{kScreen};
}

void WindowPlaceTest::aWindowOffEveryScreenIsMovedIn()
{
    QFETCH(const QRect, window);
    QFETCH(const QList<QRect>, screens);
    const QRect moved = WindowPlace::fitted(window, screens);
    QVERIFY(screens.first().contains(moved));
    QCOMPARE(moved.size(), window.size().boundedTo(screens.first().size()));
}

void WindowPlaceTest::aHostileFileIsNoWindow()
{
    m_settings->setValue("window.place"_L1, u"everywhere"_s);
    m_settings->setValue("window.listPane"_L1, u"wide"_s);
    QVERIFY(nextStart().isEmpty());
    QCOMPARE(WindowPlace(*m_settings, *m_timers).listPane(), WindowPlace::kUsual);
    m_settings->setValue("window.place"_L1, QJsonObject{{"width"_L1, 3}, {"height"_L1, -7}});
    m_settings->setValue("window.listPane"_L1, 1e9);
    QVERIFY(nextStart().isEmpty());
    QCOMPARE(WindowPlace(*m_settings, *m_timers).listPane(), WindowPlace::kWidest);
}

void WindowPlaceTest::theListsWidthHasLimitsAndIsKept()
{
    {
        WindowPlace place(*m_settings, *m_timers);
        QSignalSpy changes(&place, &WindowPlace::listPaneChanged);
        place.setListPane(900);
        QCOMPARE(place.listPane(), WindowPlace::kWidest);
        place.setListPane(1);
        QCOMPARE(place.listPane(), WindowPlace::kNarrowest);
        place.setListPane(410);
        QCOMPARE(changes.count(), 3);
        keep();
    }
    (void)nextStart();
    QCOMPARE(WindowPlace(*m_settings, *m_timers).listPane(), 410.0);
}

} // namespace mn::app

QTEST_MAIN(mn::app::WindowPlaceTest)
#include "window_place_test.moc"
