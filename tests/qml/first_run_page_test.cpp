#include "app/onboarding/first_run_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/window_vault.h"
#include <QSignalSpy>
#include <QTemporaryDir>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

class FirstRunPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void aVaultAndItsFirstMemoryAreMadeByKeyboardAlone();
    void whatDiffersIsSaidAndGoneFromTheFields();
    void escapeGoesAStepBackAndKeepsTheWords();
    void aWrongWordIsNamedAndTheDrillCanBePutOff();
    void whatWasTypedIsSavedBeforeOneLeaves();
    void whoHasAVaultElsewhereIsLedToIt();
    void theFirstMemoryHasTheLinesOfTheEditor();
    void everyStepFitsAndScrollsInASmallWindowWithLargeText_data();
    void everyStepFitsAndScrollsInASmallWindowWithLargeText();

private:
    using Step = FirstRunModel::Step;
    void choosePassphrase(const QString &begin = u"create"_s);
    QString word(int position) const { return m_words.value(position - 1); }
    // Up to the last step, without the drill.
    void comeToTheFirstMemory();

    SystemTimers m_timers;
    std::optional<WindowVault> m_window;
    std::optional<FirstRunModel> m_run;
    std::optional<PageWindow> m_page;
    QStringList m_words;
};

void FirstRunPageTest::init()
{
    failOnWarnings();
    m_window.emplace();
    m_run.emplace(m_window->keys, m_window->keeper, m_window->clock, m_timers, m_window->folder());
    m_page.emplace(u"qrc:/qt-project.org/imports/Mnemosyne/Onboarding/FirstRunPage.qml"_s,
                   QVariantMap{{u"firstRun"_s, QVariant::fromValue(&*m_run)}});
    QVERIFY(m_page->isReady());
}

void FirstRunPageTest::cleanup()
{
    m_page.reset();
    m_run.reset();
    m_window.reset();
}

void FirstRunPageTest::choosePassphrase(const QString &begin)
{
    QTRY_VERIFY(m_page->isIn(u"create"_s));
    for (int i = 0; i < 8 && !m_page->isIn(begin); ++i)
        m_page->press(Qt::Key_Tab);
    QVERIFY(m_page->isIn(begin));
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->isIn(u"passphrase"_s));
    m_page->type(WindowVault::passphrase());
    QVERIFY(m_run->strengthLevel() >= 3); // before this machine is measured, too
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->isIn(u"again"_s));
    m_page->type(WindowVault::passphrase());
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::Recovery, 60'000);
    m_words = m_run->words();
    QTRY_VERIFY(m_page->isIn(u"continue"_s));
}

void FirstRunPageTest::comeToTheFirstMemory()
{
    choosePassphrase();
    QVERIFY(m_page->item(u"later"_s));
    m_page->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_VERIFY(m_page->isIn(u"later"_s));
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    QTRY_VERIFY(m_page->isIn(u"memory"_s));
}

void FirstRunPageTest::aVaultAndItsFirstMemoryAreMadeByKeyboardAlone()
{
    choosePassphrase();
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_run->step(), Step::Drill);
    const QList<int> positions = m_run->drillPositions();
    for (const int position : positions) {
        QTRY_VERIFY(m_page->isIn(u"word%1"_s.arg(position)));
        m_page->type(word(position).left(4)); // no two words begin alike
        m_page->press(Qt::Key_Tab);
    }
    QVERIFY(m_run->drillPassed());
    QTRY_VERIFY(m_page->isIn(u"continue"_s));
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    QTRY_VERIFY(m_page->isIn(u"memory"_s));
    m_page->type(u"Mum on the phone about the flat"_s);
    m_page->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_run->firstMemorySaved());
    QCOMPARE(*wait(m_window->keeper.vault()->count(ReadView::everything(), {})), 1);
    QCOMPARE(m_page->item(u"state"_s)->property("text").toString(), u"Saved on this device"_s);
    QTRY_VERIFY(m_page->isIn(u"finish"_s));
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_run->step(), Step::Done);
}

void FirstRunPageTest::whatDiffersIsSaidAndGoneFromTheFields()
{
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->isIn(u"passphrase"_s));
    m_page->type(u"one passphrase"_s);
    m_page->press(Qt::Key_Return);
    m_page->type(u"another one"_s);
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->item(u"message"_s)->isVisible());
    QVERIFY(m_page->item(u"message"_s)->property("text").toString().contains(u"differ"_s));
    QCOMPARE(m_page->item(u"passphrase"_s)->property("text").toString(), QString());
    QCOMPARE(m_page->item(u"again"_s)->property("text").toString(), QString());
    QVERIFY(m_page->isIn(u"passphrase"_s));
    // Six words are suggested in letters that can be read, and the second field asks for them.
    m_page->press(Qt::Key_Tab); // over the eye
    m_page->press(Qt::Key_Tab);
    QTRY_VERIFY(m_page->isIn(u"suggest"_s));
    m_page->press(Qt::Key_Space);
    QTRY_VERIFY(m_page->isIn(u"again"_s));
    const QString suggested = m_page->item(u"passphrase"_s)->property("text").toString();
    QCOMPARE(suggested.split(u' ').size(), 6);
    QVERIFY(m_page->item(u"passphrase"_s)->property("revealed").toBool());
}

void FirstRunPageTest::escapeGoesAStepBackAndKeepsTheWords()
{
    choosePassphrase();
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_run->step(), Step::Drill);
    m_page->press(Qt::Key_Escape);
    QTRY_COMPARE(m_run->step(), Step::Recovery);
    QCOMPARE(m_run->words(), m_words);
    QTRY_VERIFY(m_page->isIn(u"continue"_s));
    m_page->press(Qt::Key_Escape);
    QTRY_COMPARE(m_run->step(), Step::Passphrase);
    QTRY_VERIFY(m_page->isIn(u"passphrase"_s));
    m_page->press(Qt::Key_Escape);
    QTRY_COMPARE(m_run->step(), Step::Welcome);
    QTRY_VERIFY(m_page->isIn(u"create"_s));
}

void FirstRunPageTest::aWrongWordIsNamedAndTheDrillCanBePutOff()
{
    choosePassphrase();
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_run->step(), Step::Drill);
    const int first = m_run->drillPositions().first();
    QTRY_VERIFY(m_page->isIn(u"word%1"_s.arg(first)));
    m_page->type(word(first) == u"abandon" ? u"zebra"_s : u"abandon"_s);
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->item(u"message"_s)->property("text").toString().contains(QString::number(first)));
    QVERIFY(!m_run->drillPassed());
    QVERIFY(!m_page->item(u"continue"_s)->isEnabled());
    m_run->checkLater();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    QVERIFY(m_run->drillPutOff());
}

void FirstRunPageTest::whatWasTypedIsSavedBeforeOneLeaves()
{
    comeToTheFirstMemory();
    m_page->type(u"I have put it behind the clock"_s);
    for (int i = 0; i < 8 && !m_page->isIn(u"finish"_s); ++i)
        m_page->press(Qt::Key_Tab);
    QVERIFY(m_page->isIn(u"finish"_s));
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_run->step(), Step::Done);
    QCOMPARE(*wait(m_window->keeper.vault()->count(ReadView::everything(), {})), 1);
}

void FirstRunPageTest::whoHasAVaultElsewhereIsLedToIt()
{
    QSignalSpy wanted(m_page->page(), SIGNAL(linkWanted()));
    choosePassphrase(u"linkFirst"_s);
    m_run->checkLater();
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 60'000);
    QVERIFY(m_window->keeper.vault()); // by then
    QVERIFY(!m_page->item(u"memory"_s));
}

void FirstRunPageTest::theFirstMemoryHasTheLinesOfTheEditor()
{
    comeToTheFirstMemory();
    m_page->type(u"a"_s);
    m_page->press(Qt::Key_Return);
    m_page->type(u"b"_s);
    const auto topOf = [area = m_page->item(u"memory"_s)](int position) {
        QRectF place;
        QMetaObject::invokeMethod(area, "positionToRectangle", Q_RETURN_ARG(QRectF, place), Q_ARG(int, position));
        return place.top();
    };
    QCOMPARE(topOf(2) - topOf(0), 27.0);
}

void FirstRunPageTest::everyStepFitsAndScrollsInASmallWindowWithLargeText_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("as designed") << 1.0;
    QTest::newRow("double") << 2.0;
}

void FirstRunPageTest::everyStepFitsAndScrollsInASmallWindowWithLargeText()
{
    QFETCH(double, scale);
    QObject *const theme = m_page->theme();
    QVERIFY(theme);
    theme->setProperty("scale", scale);
    m_page->view().resize(480, 480);
    // No text is cut, and what has the keyboard is in sight.
    const auto fits = [this] {
        QString cut;
        for (const QQuickItem *text : m_page->items()) {
            if (text->isVisible() && text->inherits("QQuickText") && text->property("truncated").toBool() &&
                text->implicitWidth() > text->width() + 1 &&        // not by a part of a pixel
                text->property("elide").toInt() != Qt::ElideMiddle) // a path may be shortened
                cut += text->property("text").toString() + u'\n';
        }
        return cut;
    };
    const auto isInSight = [this](const QString &name) {
        const QQuickItem *item = m_page->item(name);
        if (!item)
            return false;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        return place.left() >= 0 && place.right() <= 480 && place.top() >= 0 && place.top() < 480;
    };
    QTRY_VERIFY(m_page->isIn(u"create"_s));
    QTRY_COMPARE(fits(), QString());
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->isIn(u"passphrase"_s));
    QTRY_VERIFY(isInSight(u"passphrase"_s));
    QTRY_COMPARE(fits(), QString());
    m_page->type(WindowVault::passphrase());
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(isInSight(u"again"_s));
    QTRY_COMPARE(fits(), QString());
    m_page->type(WindowVault::passphrase());
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::Recovery, 60'000);
    QTRY_COMPARE(fits(), QString());
    // The words are read from the first on; the keys lead to the last, and to what goes on from there.
    QTRY_VERIFY(m_page->isIn(u"continue"_s));
    QVERIFY(!isInSight(u"continue"_s));
    for (int i = 0; i < 20 && !isInSight(u"continue"_s); ++i)
        m_page->press(Qt::Key_PageDown);
    QVERIFY(isInSight(u"continue"_s));
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_run->step(), Step::Drill);
    QTRY_VERIFY(isInSight(u"word%1"_s.arg(m_run->drillPositions().first())));
    QTRY_COMPARE(fits(), QString());
}

} // namespace mn::app

QTEST_MAIN(mn::app::FirstRunPageTest)
#include "first_run_page_test.moc"
