#include "app/desktop/desktop_model.h"
#include "app/shell/vault_session.h"
#include "core/base/drawing_thread.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QSignalSpy>
#include <QTest>
#include <memory>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using namespace mn::app::test;

class DesktopModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSecondStartBringsTheWindowToTheFront();
    void captureAloneBringsTheSmallWindow();
    void aLinkOpensItsMemory();
    void aLinkWaitsForTheVault();
    void filesWaitForTheVaultAndAreGivenOnce();
    void whatWasOpenComesBackUnlessALinkWasFollowed();
    void notesTakenInAreTold();

private:
    void open();
    RecordId add(const QString &content)
    {
        MemoryChange change;
        change.content = content;
        return *wait(m_window->keeper.vault()->add(change));
    }
    MemoryEditor &editor() { return *m_app->vault()->editor(); }

    std::unique_ptr<WindowVault> m_window;
    std::unique_ptr<ManualTimers> m_timers;
    std::unique_ptr<DeviceSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<WindowPlace> m_place;
    std::unique_ptr<UnlockModel> m_unlock;
    std::unique_ptr<AppModel> m_app;
    std::unique_ptr<CaptureModel> m_capture;
    QDBusConnection m_noBus{u"there is none"_s};
    std::unique_ptr<GlobalHotkey> m_hotkey;
    std::unique_ptr<TrayIcon> m_tray;
    Notifier m_notifier{m_noBus};
    std::unique_ptr<DesktopModel> m_desktop;
    std::unique_ptr<DrawingThread> m_draws;
};

void DesktopModelTest::init()
{
    m_window = std::make_unique<WindowVault>();
    MN_VERIFY(m_window->make());
    m_timers = std::make_unique<ManualTimers>(m_window->clock);
    m_settings = std::make_unique<DeviceSettings>(m_window->files, m_window->home.filePath(u"window.json"_s));
    m_appearance = std::make_unique<Appearance>(*m_settings, false);
    m_commands = std::make_unique<Commands>(windowPages(), &*m_settings);
    m_place = std::make_unique<WindowPlace>(*m_settings, *m_timers);
    m_unlock = std::make_unique<UnlockModel>(m_window->keys, m_window->keeper, m_window->clock);
    m_app = std::make_unique<AppModel>(m_window->keys, m_window->keeper, *m_unlock, *m_appearance, *m_commands,
                                       m_window->clock, *m_timers);
    m_capture = std::make_unique<CaptureModel>(m_window->keys, m_window->keeper, *m_unlock, m_window->files,
                                               m_window->clock, *m_timers);
    m_hotkey = std::make_unique<GlobalHotkey>(u"offscreen"_s, QByteArray(), m_noBus, *m_settings, *m_commands);
    m_tray = std::make_unique<TrayIcon>(m_noBus, QImage());
    m_desktop = std::make_unique<DesktopModel>(
        DesktopModel::Parts{*m_app, *m_capture, *m_hotkey, *m_tray, *m_place, m_notifier});
    m_draws = std::make_unique<DrawingThread>();
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::Locked);
}

void DesktopModelTest::cleanup()
{
    m_draws.reset();
    m_desktop.reset();
    m_tray.reset();
    m_hotkey.reset();
    m_capture.reset();
    m_app.reset();
    m_unlock.reset();
    m_place.reset();
    m_commands.reset();
    m_appearance.reset();
    m_settings.reset();
    m_timers.reset();
    m_window.reset();
}

void DesktopModelTest::open()
{
    m_unlock->unlockWithPassphrase(WindowVault::passphrase());
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::Open);
}

void DesktopModelTest::aSecondStartBringsTheWindowToTheFront()
{
    QSignalSpy window(&*m_desktop, &DesktopModel::windowWanted);
    QSignalSpy capture(&*m_desktop, &DesktopModel::captureWanted);
    m_desktop->take({.activation = "token-17"});
    QCOMPARE(window.count(), 1);
    QCOMPARE(capture.count(), 0);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token-17");
}

void DesktopModelTest::captureAloneBringsTheSmallWindow()
{
    QSignalSpy window(&*m_desktop, &DesktopModel::windowWanted);
    QSignalSpy capture(&*m_desktop, &DesktopModel::captureWanted);
    m_desktop->take({.captures = true});
    QCOMPARE(window.count(), 0);
    QCOMPARE(capture.count(), 1);
}

void DesktopModelTest::aLinkOpensItsMemory()
{
    open();
    const QString id = add(u"1.2 bar"_s).toString();
    m_desktop->take({.memories = {id}});
    QTRY_COMPARE(editor().state(), MemoryEditor::State::Open);
    QCOMPARE(editor().idText(), id);
}

void DesktopModelTest::aLinkWaitsForTheVault()
{
    open();
    const QString id = add(u"1.2 bar"_s).toString();
    m_app->lock();
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::Locked);
    m_desktop->take({.memories = {id}});
    open();
    QTRY_COMPARE(editor().state(), MemoryEditor::State::Open);
    QCOMPARE(editor().idText(), id);
}

void DesktopModelTest::filesWaitForTheVaultAndAreGivenOnce()
{
    QSignalSpy given(&*m_desktop, &DesktopModel::filesGiven);
    const QList<QUrl> files{QUrl::fromLocalFile(u"/srv/notes.md"_s)};
    m_desktop->take({.files = files});
    QCOMPARE(given.count(), 0);
    open();
    QCOMPARE(given.count(), 1);
    QCOMPARE(m_desktop->takeFiles(), files);
    QVERIFY(m_desktop->takeFiles().isEmpty());
}

void DesktopModelTest::whatWasOpenComesBackUnlessALinkWasFollowed()
{
    open();
    const QString one = add(u"one"_s).toString();
    const QString other = add(u"other"_s).toString();
    m_app->vault()->openMemory(one);
    QTRY_COMPARE(editor().state(), MemoryEditor::State::Open);
    m_app->lock();
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::Locked);
    open();
    QTRY_COMPARE(editor().state(), MemoryEditor::State::Open);
    QCOMPARE(editor().idText(), one);
    m_app->lock();
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::Locked);
    m_desktop->take({.memories = {other}});
    open();
    QTRY_COMPARE(editor().state(), MemoryEditor::State::Open);
    QCOMPARE(editor().idText(), other);
}

void DesktopModelTest::notesTakenInAreTold()
{
    open();
    m_app->lock();
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::Locked);
    QSignalSpy saved(&*m_capture, &CaptureModel::saved);
    m_capture->setText(u"The spare key is with Peig"_s);
    m_capture->save();
    QTRY_COMPARE(saved.count(), 1);
    QString told;
    connect(&*m_app, &AppModel::vaultOpened, this, [&] {
        connect(m_app->vault(), &VaultModel::said, this, [&told](const QString &sentence) { told = sentence; });
    });
    open();
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(!told.contains(u"Peig"_s));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::DesktopModelTest)
#include "desktop_model_test.moc"
