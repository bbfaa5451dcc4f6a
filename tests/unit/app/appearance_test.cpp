#include "app/settings/system_colours.h"
#include "core/base/platform/local_file_system.h"
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;

class AppearanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsChosenIsThereAtTheNextStart();
    void theDesktopIsFollowedWhileTheProgramRuns();
    void whoChoseStaysWithTheChoice();
    void textGrowsBySteps();

private:
    static QPalette palette(Qt::GlobalColor window, Qt::GlobalColor text)
    {
        QPalette colours;
        colours.setColor(QPalette::Window, window);
        colours.setColor(QPalette::WindowText, text);
        return colours;
    }

    QTemporaryDir m_folder;
    LocalFileSystem m_files;
};

void AppearanceTest::whatIsChosenIsThereAtTheNextStart()
{
    const QString path = m_folder.filePath(u"kept.json"_s);
    {
        DeviceSettings settings(m_files, path);
        Appearance appearance(settings, false);
        QCOMPARE(appearance.theme(), u"light"_s);
        appearance.setColours(Appearance::Colours::Dark);
        appearance.setHighContrast(true);
        appearance.setTextScale(1.5);
        appearance.setReducedMotion(true);
        appearance.setCompact(true);
        QCOMPARE(appearance.theme(), u"contrast-dark"_s);
    }
    DeviceSettings settings(m_files, path);
    const Appearance appearance(settings, false);
    QCOMPARE(appearance.theme(), u"contrast-dark"_s);
    QCOMPARE(appearance.textScale(), 1.5);
    QVERIFY(appearance.reducedMotion() && appearance.compact());
}

void AppearanceTest::theDesktopIsFollowedWhileTheProgramRuns()
{
    DeviceSettings settings(m_files, m_folder.filePath(u"followed.json"_s));
    QGuiApplication::setPalette(palette(Qt::white, Qt::black));
    Appearance appearance(settings, SystemColours::areDark());
    const SystemColours follower(appearance);
    QCOMPARE(appearance.theme(), u"light"_s);
    QSignalSpy changed(&appearance, &Appearance::changed);
    QGuiApplication::setPalette(palette(Qt::black, Qt::white));
    QTRY_COMPARE(appearance.theme(), u"dark"_s);
    QCOMPARE(changed.count(), 1);
    QGuiApplication::setPalette(palette(Qt::white, Qt::black));
    QTRY_COMPARE(appearance.theme(), u"light"_s);
}

void AppearanceTest::whoChoseStaysWithTheChoice()
{
    DeviceSettings settings(m_files, m_folder.filePath(u"stays.json"_s));
    Appearance appearance(settings, false);
    appearance.setColours(Appearance::Colours::Light);
    appearance.setSystemIsDark(true);
    QCOMPARE(appearance.theme(), u"light"_s);
    appearance.setColours(Appearance::Colours::AsSystem);
    QCOMPARE(appearance.theme(), u"dark"_s);
}

void AppearanceTest::textGrowsBySteps()
{
    DeviceSettings settings(m_files, m_folder.filePath(u"steps.json"_s));
    Appearance appearance(settings, false);
    appearance.stepTextScale(1);
    QCOMPARE(appearance.textScale(), 1.1);
    for (int i = 0; i < 20; ++i)
        appearance.stepTextScale(1);
    QCOMPARE(appearance.textScale(), Appearance::kLargest);
    appearance.stepTextScale(0);
    QCOMPARE(appearance.textScale(), 1.0);
}

} // namespace mn::app

QTEST_MAIN(mn::app::AppearanceTest)
#include "appearance_test.moc"
