#include "app/shell/app_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using namespace mn::app::test;

class SettingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void arrowsOpenTheSections();
    void tabLeadsIntoASectionAndArrowsChoose();
    void aSettingIsFoundByItsName();
    void whoeverLeadsHereNamesASection();
    void aNarrowWindowGoesBackByOne();
    void textsLeaveThisDeviceOnlyAfterAYes();
    void theIndexIsMadeAnewByKeyboard();
    void theLanguageTurnsTheWindow();

private:
    QString current() const { return m_page->page()->property("current").toString(); }
    void tabTo(const QString &name);
    void open(const QString &section);

    std::optional<WindowVault> m_window;
    std::optional<ManualTimers> m_timers;
    std::optional<DeviceSettings> m_settings;
    std::optional<Language> m_language;
    std::optional<Appearance> m_appearance;
    std::optional<Commands> m_commands;
    std::optional<UnlockModel> m_unlock;
    std::optional<AppModel> m_app;
    std::optional<PageWindow> m_page;
};

void SettingsPageTest::init()
{
    failOnWarnings();
    m_window.emplace();
    MN_VERIFY(m_window->make());
    m_timers.emplace(m_window->clock);
    m_settings.emplace(m_window->files, m_window->home.filePath(u"window.json"_s));
    m_language.emplace(*m_settings);
    m_appearance.emplace(*m_settings, false);
    m_commands.emplace(windowPages(), &*m_settings);
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
    m_app.emplace(m_window->keys, m_window->keeper, *m_unlock, *m_appearance, *m_commands, m_window->clock, *m_timers);
    m_app->setLanguage(&*m_language);
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::Locked);
    QTRY_VERIFY(m_unlock->state() != UnlockModel::Working); // what asks nobody is tried first
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    QTRY_COMPARE(m_app->stage(), AppModel::Stage::Open);
    m_page.emplace(
        u"qrc:/qt-project.org/imports/Mnemosyne/Settings/SettingsPage.qml"_s,
        QVariantMap{{u"vault"_s, QVariant::fromValue(m_app->vault())}, {u"app"_s, QVariant::fromValue(&*m_app)}});
    QVERIFY(m_page->isReady());
    QMetaObject::invokeMethod(m_page->page(), "takeFocus");
    QTRY_VERIFY(m_page->isIn(u"sections"_s));
}

void SettingsPageTest::cleanup()
{
    m_page.reset();
    m_app.reset();
    m_unlock.reset();
    m_commands.reset();
    m_appearance.reset();
    m_language.reset();
    m_settings.reset();
    m_timers.reset();
    m_window.reset();
}

void SettingsPageTest::tabTo(const QString &name)
{
    for (int i = 0; i < 20 && !m_page->isIn(name); ++i)
        m_page->press(Qt::Key_Tab);
    QVERIFY2(m_page->isIn(name), qPrintable(name));
}

void SettingsPageTest::open(const QString &section)
{
    QMetaObject::invokeMethod(m_page->page(), "showSection", Q_ARG(QString, section));
    QTRY_COMPARE(current(), section);
}

void SettingsPageTest::arrowsOpenTheSections()
{
    QCOMPARE(current(), u"appearance"_s);
    QVERIFY(m_page->item(u"colours"_s));
    m_page->press(Qt::Key_Down);
    QCOMPARE(current(), u"search"_s);
    QTRY_VERIFY(m_page->item(u"rebuild"_s));
    QVERIFY(m_page->isIn(u"sections"_s));
    m_page->press(Qt::Key_Down);
    QCOMPARE(current(), u"storage"_s);
    QTRY_VERIFY(m_page->item(u"room"_s) && m_page->item(u"room"_s)->isVisible());
    m_page->press(Qt::Key_End);
    QCOMPARE(current(), u"about"_s);
    QTRY_VERIFY(m_page->item(u"version"_s));
    m_page->press(Qt::Key_Home);
    QCOMPARE(current(), u"appearance"_s);
}

void SettingsPageTest::tabLeadsIntoASectionAndArrowsChoose()
{
    tabTo(u"colours"_s);
    QCOMPARE(m_appearance->colours(), Appearance::Colours::AsSystem);
    m_page->press(Qt::Key_Right);
    m_page->press(Qt::Key_Right);
    QCOMPARE(m_appearance->colours(), Appearance::Colours::Dark);
    tabTo(u"contrast"_s);
    m_page->press(Qt::Key_Return);
    QVERIFY(m_appearance->highContrast());
    tabTo(u"textSize"_s);
    m_page->press(Qt::Key_Right);
    QCOMPARE(m_appearance->textScale(), 1.1);
    tabTo(u"density"_s);
    m_page->press(Qt::Key_Right);
    QVERIFY(m_appearance->compact());
    tabTo(u"motion"_s);
    m_page->press(Qt::Key_Return);
    QVERIFY(m_appearance->reducedMotion());
}

void SettingsPageTest::aSettingIsFoundByItsName()
{
    m_page->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(m_page->isIn(u"findSetting"_s));
    m_page->type(u"licen"_s);
    QCOMPARE(current(), u"about"_s);
    m_page->press(Qt::Key_Return);
    QVERIFY(m_page->isIn(u"sections"_s));
}

void SettingsPageTest::whoeverLeadsHereNamesASection()
{
    open(u"storage"_s);
    QMetaObject::invokeMethod(m_page->page(), "showSection", Q_ARG(QString, u"nothing of this name"_s));
    QCOMPARE(current(), u"storage"_s);
}

void SettingsPageTest::aNarrowWindowGoesBackByOne()
{
    QSignalSpy closed(m_page->page(), SIGNAL(closed()));
    m_page->view().resize(500, 700);
    QTRY_VERIFY(m_page->page()->property("narrow").toBool());
    QVERIFY(!m_page->item(u"sections"_s)->isVisible());
    tabTo(u"contrast"_s);
    m_page->press(Qt::Key_Escape);
    QCOMPARE(closed.count(), 0);
    QTRY_VERIFY(m_page->isIn(u"sections"_s));
    m_page->press(Qt::Key_Down);
    QCOMPARE(current(), u"appearance"_s); // looked at, not opened
    m_page->press(Qt::Key_Return);
    QCOMPARE(current(), u"search"_s);
    QVERIFY(!m_page->item(u"sections"_s)->isVisible());
    QMetaObject::invokeMethod(m_page->page(), "back");
    QMetaObject::invokeMethod(m_page->page(), "back");
    QCOMPARE(closed.count(), 1);
}

void SettingsPageTest::textsLeaveThisDeviceOnlyAfterAYes()
{
    using State = MeaningService::State;
    MeaningService *const service = m_app->vault()->meaningService();
    open(u"search"_s);
    QTRY_COMPARE(service->state(), State::OnDevice);
    tabTo(u"setUpService"_s);
    m_page->press(Qt::Key_Return);
    QVERIFY(m_page->isIn(u"serviceAddress"_s));
    m_page->type(u"http://example.org"_s);
    m_page->press(Qt::Key_Return);
    QVERIFY(m_page->item(u"serviceAddress"_s)->property("error").toString().contains(u"https"_s));
    auto *const consent = m_page->page()->findChild<QObject *>(u"consent"_s);
    QVERIFY(consent);
    QVERIFY(!consent->property("opened").toBool());

    m_page->item(u"serviceAddress"_s)->setProperty("text", u"https://example.org/v1"_s);
    tabTo(u"serviceModel"_s);
    m_page->type(u"sideways"_s);
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(consent->property("opened").toBool());
    QVERIFY(consent->property("text").toString().contains(u"https://example.org/v1"_s));
    m_page->press(Qt::Key_Return); // on the harmless button
    QTRY_VERIFY(!consent->property("visible").toBool());
    QCOMPARE(service->state(), State::OnDevice);
}

void SettingsPageTest::theIndexIsMadeAnewByKeyboard()
{
    open(u"search"_s);
    QSignalSpy said(m_app->vault(), &VaultModel::said);
    QTRY_VERIFY(m_app->vault()->index()->isKnown());
    tabTo(u"rebuild"_s);
    m_page->press(Qt::Key_Space);
    QTRY_COMPARE(said.count(), 1);
    QVERIFY(said[0][0].toString().contains(u"made anew"_s));
}

void SettingsPageTest::theLanguageTurnsTheWindow()
{
    QQmlEngine &engine = *m_page->view().engine();
    connect(&*m_language, &Language::changed, &engine, &QQmlEngine::retranslate);
    // As the window has it.
    QQmlComponent frame(&engine);
    frame.setData("import QtQuick\nimport Mnemosyne.App\n"
                  "Item { required property AppModel app; property bool turned: app.language.isRightToLeft }",
                  QUrl());
    const std::unique_ptr<QObject> shown(frame.createWithInitialProperties({{u"app"_s, QVariant::fromValue(&*m_app)}}));
    QVERIFY(shown && !shown->property("turned").toBool());
    m_language->setCurrent(int(m_language->names().indexOf(u"العربية"_s)));
    QVERIFY(shown->property("turned").toBool());
    m_language->setCurrent(int(m_language->names().indexOf(u"English"_s)));
    QVERIFY(!shown->property("turned").toBool());
}

} // namespace mn::app

QTEST_MAIN(mn::app::SettingsPageTest)
#include "settings_page_test.moc"
