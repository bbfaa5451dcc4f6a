#include "app/shell/vault_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/transfer_fixture.h"
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;
using mn::test::failOnWarnings;
using mn::test::PageWindow;

class ImportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void anImportIsLookedAtAndBroughtByKeyboardAlone();
    void escapeLeavesTheLookThenThePage();
    void whatRunsGoesOnWhenThePageGoes();
    void aDomainIsLeftOutByItsBox();
    void theReportIsReadByKeysAndUndone();
    void anExportIsChosenByKeys();
    void everyStepFitsInASmallWindowWithLargeText_data();
    void everyStepFitsInASmallWindowWithLargeText();

private:
    void show();
    void look(const QUrl &source);
    // To what has this name, by Tab.
    bool tabTo(const QString &name);
    QString textOf(const QString &name) const { return m_page->item(name)->property("text").toString(); }
    ImportModel &importing() { return *m_vault->importing(); }
    QString cut() const;

    std::optional<AppFixture> m_fixture;
    std::optional<SystemTimers> m_timers;
    std::optional<VaultModel> m_vault;
    std::optional<PageWindow> m_page;
    std::optional<QTemporaryDir> m_home;
};

void ImportPageTest::init()
{
    failOnWarnings();
    m_home.emplace();
    m_fixture.emplace();
    m_timers.emplace();
    m_vault.emplace(*m_fixture->vault, m_fixture->vault.clock(), *m_timers);
    QTRY_VERIFY(importing().isReady());
    show();
}

void ImportPageTest::cleanup()
{
    m_page.reset();
    m_vault.reset();
    m_timers.reset();
    m_fixture.reset();
}

void ImportPageTest::show()
{
    m_page.emplace(u"qrc:/qt-project.org/imports/Mnemosyne/Import/ImportPage.qml"_s,
                   QVariantMap{{u"vault"_s, QVariant::fromValue(&*m_vault)}});
    QVERIFY(m_page->isReady());
    QMetaObject::invokeMethod(m_page->page(), "takeFocus");
}

void ImportPageTest::look(const QUrl &source)
{
    importing().open(source); // as the desktop's dialog or a drop gives it
    QTRY_VERIFY_WITH_TIMEOUT(importing().step() == ImportModel::Step::Look && !importing().isLooking(), 60'000);
}

bool ImportPageTest::tabTo(const QString &name)
{
    for (int i = 0; i < 40 && !m_page->isIn(name); ++i)
        m_page->press(Qt::Key_Tab);
    return m_page->isIn(name);
}

void ImportPageTest::anImportIsLookedAtAndBroughtByKeyboardAlone()
{
    QTRY_VERIFY(m_page->isIn(u"chooseFile"_s));
    QVERIFY(tabTo(u"program0"_s)); // each of the programs is reached
    QVERIFY(tabTo(u"export"_s));
    look(material(u"obsidian"_s));
    QTRY_VERIFY(m_page->item(u"start"_s));
    QVERIFY(tabTo(u"start"_s));
    const int expected = importing().importCount();
    QVERIFY(textOf(u"start"_s).contains(QString::number(expected)));
    QVERIFY(tabTo(u"tagAll"_s));
    m_page->press(Qt::Key_Space);
    QVERIFY(!importing().tagsAll());
    QVERIFY(tabTo(u"start"_s));
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(importing().step(), ImportModel::Step::Done);
    QTRY_VERIFY(m_page->isIn(u"on"_s));
    QCOMPARE(countIn(*m_fixture->vault), expected);
    QVERIFY(textOf(u"reportTitle"_s).contains(QString::number(expected)));
    QSignalSpy shown(m_page->page(), SIGNAL(placeWanted(int, QString)));
    m_page->press(Qt::Key_Return);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.first()[0].toInt(), int(MemoryListModel::Place::Imported));
    QCOMPARE(shown.first()[1].toString(), importing().cameIn());
}

void ImportPageTest::escapeLeavesTheLookThenThePage()
{
    QSignalSpy closed(m_page->page(), SIGNAL(closed()));
    look(material(u"csv/contacts.csv"_s));
    QTRY_VERIFY(m_page->item(u"start"_s));
    m_page->press(Qt::Key_Escape);
    QCOMPARE(importing().step(), ImportModel::Step::Choose);
    QCOMPARE(closed.count(), 0);
    QTRY_VERIFY(m_page->isIn(u"chooseFile"_s));
    m_page->press(Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(countIn(*m_fixture->vault), 0);
}

void ImportPageTest::whatRunsGoesOnWhenThePageGoes()
{
    QVERIFY(writeNotes(m_home->filePath(u"notes"_s), 3000));
    look(QUrl::fromLocalFile(m_home->filePath(u"notes"_s)));
    QTRY_VERIFY(tabTo(u"start"_s));
    QSignalSpy closed(m_page->page(), SIGNAL(closed()));
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->isIn(u"background"_s));
    m_page->press(Qt::Key_Return);
    QCOMPARE(closed.count(), 1);
    m_page.reset();
    QTRY_COMPARE_WITH_TIMEOUT(importing().step(), ImportModel::Step::Done, 60'000);
    QCOMPARE(countIn(*m_fixture->vault), 3000);
    show(); // and is where it is
    QTRY_VERIFY(m_page->isIn(u"on"_s));
}

void ImportPageTest::aDomainIsLeftOutByItsBox()
{
    QVERIFY(writeNotes(m_home->filePath(u"notes"_s), 30));
    look(QUrl::fromLocalFile(m_home->filePath(u"notes"_s)));
    QTRY_VERIFY(tabTo(u"take0"_s));
    m_page->press(Qt::Key_Space);
    QCOMPARE(importing().importCount(), 20);
    QVERIFY(textOf(u"start"_s).contains(u"20"_s));
    QVERIFY(m_page->isIn(u"take0"_s));
}

void ImportPageTest::theReportIsReadByKeysAndUndone()
{
    look(material(u"obsidian"_s));
    importing().start();
    QTRY_VERIFY(importing().canUndo());
    QTRY_VERIFY(m_page->isIn(u"on"_s));
    QVERIFY(tabTo(u"kinds"_s));
    m_page->press(Qt::Key_Right);
    QCOMPARE(importing().remarks()->shown(), ImportRemarks::Shown::Changed);
    m_page->press(Qt::Key_Left);
    QVERIFY(tabTo(u"remarks"_s));
    QVERIFY(tabTo(u"saveReport"_s));
    QVERIFY(tabTo(u"undo"_s));
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(importing().step(), ImportModel::Step::Choose);
    QCOMPARE(countIn(*m_fixture->vault), 0);
    QTRY_VERIFY(m_page->isIn(u"chooseFile"_s));
}

void ImportPageTest::anExportIsChosenByKeys()
{
    m_fixture->add(u"one"_s);
    QTRY_COMPARE(m_vault->list()->count(), 1);
    QTRY_VERIFY(tabTo(u"export"_s));
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->item(u"inClear"_s));
    ExportModel &exporting = *m_vault->exporting();
    QTRY_COMPARE(exporting.allCount(), 1);
    QVERIFY(tabTo(u"scopeShown"_s));
    m_page->press(Qt::Key_Space);
    QCOMPARE(exporting.scope(), ExportModel::Scope::Shown);
    QVERIFY(tabTo(u"formatMarkdown"_s));
    m_page->press(Qt::Key_Space);
    QCOMPARE(exporting.format(), ExportModel::Format::Markdown);
    QVERIFY(tabTo(u"place"_s));
    exporting.start(QUrl::fromLocalFile(m_home->filePath(u"out"_s))); // what the desktop's dialog gives
    QTRY_COMPARE(exporting.state(), ExportModel::State::Done);
    QVERIFY(textOf(u"resultTitle"_s).contains(u"1 "_s));
    m_page->press(Qt::Key_Escape);
    QTRY_VERIFY(m_page->isIn(u"chooseFile"_s));
}

// What is cut off of texts; a name of a file may be shortened in its middle.
QString ImportPageTest::cut() const
{
    QString cut;
    for (const QQuickItem *text : m_page->items()) {
        if (text->isVisible() && text->inherits("QQuickText") && text->property("truncated").toBool() &&
            text->implicitWidth() > text->width() + 1 && text->property("elide").toInt() != Qt::ElideMiddle)
            cut += text->property("text").toString() + u'\n';
    }
    return cut;
}

void ImportPageTest::everyStepFitsInASmallWindowWithLargeText_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("as designed") << 1.0;
    QTest::newRow("double") << 2.0;
}

void ImportPageTest::everyStepFitsInASmallWindowWithLargeText()
{
    QFETCH(double, scale);
    QObject *const theme = m_page->theme();
    QVERIFY(theme);
    theme->setProperty("scale", scale);
    m_page->view().resize(640, 480);
    QTRY_COMPARE(cut(), QString());
    look(material(u"csv/contacts.csv"_s));
    QTRY_VERIFY(m_page->item(u"start"_s));
    QTRY_COMPARE(cut(), QString());
    importing().start();
    QTRY_VERIFY(importing().canUndo());
    QTRY_VERIFY(m_page->item(u"reportTitle"_s));
    QTRY_COMPARE(cut(), QString());
    theme->setProperty("scale", 1.0);
}

} // namespace mn::app

QTEST_MAIN(mn::app::ImportPageTest)
#include "import_page_test.moc"
