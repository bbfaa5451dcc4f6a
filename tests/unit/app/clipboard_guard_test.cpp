#include "app/settings/device_settings.h"
#include "app/shell/clipboard_guard.h"
#include "core/base/platform/local_file_system.h"
#include "tests/unit/app/manual_timers.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ClipboardGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasCopiedHereGoesAfterAMinute();
    void whatWasCopiedLaterHasItsOwnMinute();
    void whatAnotherProgramCopiedSinceStays();
    void itCanBeToldToLeaveItThereAndRemembersThat();
    void lockingTakesItAtOnce();

private:
    static QString shown() { return QGuiApplication::clipboard()->text(); }
    void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }

    std::optional<QTemporaryDir> m_home;
    LocalFileSystem m_files;
    mn::test::ManualClock m_clock;
    std::optional<test::ManualTimers> m_timers;
    std::optional<DeviceSettings> m_settings;
    bool m_isOurs = true; // this platform's clipboard does not say whose it is
    std::optional<ClipboardGuard> m_guard;
};

void ClipboardGuardTest::init()
{
    m_isOurs = true;
    m_home.emplace();
    m_timers.emplace(m_clock);
    m_settings.emplace(m_files, m_home->filePath(u"window.json"_s));
    m_guard.emplace(*m_settings, *m_timers, [this] { return m_isOurs; });
    QCOMPARE(m_guard->seconds(), 60);
}

void ClipboardGuardTest::cleanup()
{
    m_guard.reset();
    m_settings.reset();
    m_timers.reset();
    QGuiApplication::clipboard()->clear();
}

void ClipboardGuardTest::whatWasCopiedHereGoesAfterAMinute()
{
    copy(u"the alarm code"_s);
    m_timers->advance(59s);
    QCOMPARE(shown(), u"the alarm code"_s);
    m_timers->advance(1s);
    QCOMPARE(shown(), QString());
}

void ClipboardGuardTest::whatWasCopiedLaterHasItsOwnMinute()
{
    copy(u"first"_s);
    m_timers->advance(40s);
    copy(u"second"_s);
    m_timers->advance(40s);
    QCOMPARE(shown(), u"second"_s);
    m_timers->advance(20s);
    QCOMPARE(shown(), QString());
}

void ClipboardGuardTest::whatAnotherProgramCopiedSinceStays()
{
    copy(u"ours"_s);
    m_isOurs = false;
    copy(u"theirs"_s);
    m_timers->advance(5min);
    QCOMPARE(shown(), u"theirs"_s);
    m_guard->clear();
    QCOMPARE(shown(), u"theirs"_s);
}

void ClipboardGuardTest::itCanBeToldToLeaveItThereAndRemembersThat()
{
    copy(u"a recipe"_s);
    m_guard->setSeconds(0);
    m_timers->advance(5min);
    QCOMPARE(shown(), u"a recipe"_s);
    m_guard->setSeconds(30); // and what lies there counts from now on
    m_timers->advance(30s);
    QCOMPARE(shown(), QString());
    m_guard.reset();
    m_settings.reset(); // written
    m_settings.emplace(m_files, m_home->filePath(u"window.json"_s));
    m_guard.emplace(*m_settings, *m_timers, [] { return true; });
    QCOMPARE(m_guard->seconds(), 30);
}

void ClipboardGuardTest::lockingTakesItAtOnce()
{
    copy(u"the alarm code"_s);
    m_guard->clear();
    QCOMPARE(shown(), QString());
}

} // namespace mn::app

QTEST_MAIN(mn::app::ClipboardGuardTest)
#include "clipboard_guard_test.moc"
