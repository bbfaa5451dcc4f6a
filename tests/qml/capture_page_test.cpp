#include "app/capture/capture_model.h"
#include "app/shell/commands.h"
#include "tests/qml/page_window.h"
#include "tests/support/letter_embedder.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;

class CapturePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init();
    void cleanup();
    void itIsWrittenAndSavedByKeyboardAlone();
    void escapeGoesAndTheDraftStays();
    void itsLinesAreAsHighAsThoseOfTheEditor_data();
    void itsLinesAreAsHighAsThoseOfTheEditor();
    void aTagIsCompleted();
    void itsLinesStayReadableInAWideWindow();
    void whileLockedItSaysWhatBecomesOfIt();
    void theClipboardIsAButton();
    void aRefusalIsSaidAndTheTextStays();
    void whatItIsIsChosenByKeyboardAlone_data();
    void whatItIsIsChosenByKeyboardAlone();
    void aTagThatIsTakenAwayLeavesTheKeyboardInTheText();
    void aPictureIsPastedByItsKey();
    void aPictureThatIsNotThereIsSaid();
    void whatIsLetGoOnItIsAttached();
    void itsButtonsAreReachedByKeyboard();
    void itsKeysAreThoseOfTheWindow();
    void whatIsNearIsLinkedByItsKey();
    void aMemoryIsChosenAndLinked();

private:
    void show();
    void press(const QString &name, Qt::Key key)
    {
        for (int i = 0; i < 12 && !m_page->isIn(name); ++i)
            m_page->press(Qt::Key_Tab);
        QVERIFY2(m_page->isIn(name), qPrintable(name));
        m_page->press(key);
    }
    QList<Memory> memories() { return *wait(m_window->keeper.vault()->list(ReadView::everything(), {})); }
    qreal topOf(int position) const
    {
        QRectF place;
        QMetaObject::invokeMethod(m_page->item(u"captureField"_s), "positionToRectangle", Q_RETURN_ARG(QRectF, place),
                                  Q_ARG(int, position));
        return place.top();
    }
    QString typed() const { return m_page->item(u"captureField"_s)->property("text").toString(); }

    LetterEmbedder m_embedder;
    std::optional<Commands> m_commands;
    std::optional<WindowVault> m_window;
    std::optional<mn::app::test::ManualTimers> m_timers;
    std::optional<UnlockModel> m_unlock;
    std::optional<CaptureModel> m_capture;
    std::optional<PageWindow> m_page;
};

void CapturePageTest::init()
{
    failOnWarnings();
    m_window.emplace(&m_embedder);
    MN_VERIFY(m_window->make());
    m_commands.emplace(QList<WindowPage>(), nullptr);
    m_timers.emplace(m_window->clock);
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
    m_unlock->setFolder(m_window->folder());
    m_capture.emplace(m_window->keys, m_window->keeper, *m_unlock, m_window->files, m_window->clock, *m_timers);
    m_unlock->unlockWithPassphrase(WindowVault::passphrase());
    QTRY_COMPARE(m_unlock->state(), UnlockModel::Open);
}

void CapturePageTest::cleanup()
{
    m_page.reset();
    m_commands.reset();
    m_capture.reset();
    m_unlock.reset();
    m_timers.reset();
    m_window.reset();
}

void CapturePageTest::show()
{
    m_page.emplace(u"qrc:/qt-project.org/imports/Mnemosyne/Capture/CapturePage.qml"_s,
                   QVariantMap{{u"capture"_s, QVariant::fromValue(&*m_capture)},
                               {u"commands"_s, QVariant::fromValue(&*m_commands)}});
    QVERIFY(m_page->isReady());
    QMetaObject::invokeMethod(m_page->page(), "takeFocus");
    QTRY_VERIFY(m_page->isIn(u"captureField"_s));
}

void CapturePageTest::itIsWrittenAndSavedByKeyboardAlone()
{
    show();
    QSignalSpy closed(m_page->page(), SIGNAL(closed()));
    m_page->press(Qt::Key_Return, Qt::ControlModifier); // nothing is nothing
    QCOMPARE(closed.count(), 0);
    m_page->type(u"the blue is cobalt"_s);
    m_page->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(memories().size(), 1);
    QCOMPARE(memories().first().content, u"the blue is cobalt"_s);
    QCOMPARE(typed(), QString());
}

void CapturePageTest::escapeGoesAndTheDraftStays()
{
    show();
    QSignalSpy closed(m_page->page(), SIGNAL(closed()));
    m_page->type(u"half"_s);
    m_page->press(Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    show();
    QCOMPARE(typed(), u"half"_s);
    m_page->type(u" a sentence"_s); // behind it
    QCOMPARE(m_capture->text(), u"half a sentence"_s);
}

void CapturePageTest::itsLinesAreAsHighAsThoseOfTheEditor_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("as designed") << 1.0;
    QTest::newRow("double") << 2.0;
}

void CapturePageTest::itsLinesAreAsHighAsThoseOfTheEditor()
{
    QFETCH(double, scale);
    show();
    m_page->theme()->setProperty("scale", scale);
    const double line = 27 * scale;
    const double first = topOf(0);
    for (const QQuickItem *item : m_page->items())
        if (item->property("text").toString() == u"What do you want to remember?"_s)
            QVERIFY(qAbs(item->y() + item->property("topPadding").toDouble() - first) <= 1);
    m_page->type(u"a"_s);
    QCOMPARE(topOf(0), first); // where the caret stood
    m_page->press(Qt::Key_Return);
    m_page->type(u"b"_s);
    QCOMPARE(topOf(2) - topOf(0), line);
    QGuiApplication::clipboard()->setText(u"one\ntwo\nthree"_s);
    m_page->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(typed(), u"a\nbone\ntwo\nthree"_s);
    QCOMPARE(topOf(7) - topOf(2), line);
    QCOMPARE(topOf(11) - topOf(7), line);
    m_page->press(Qt::Key_Z, Qt::ControlModifier); // undone at once
    QCOMPARE(typed(), u"a\nb"_s);
    for (int i = 0; i < 4 && !typed().isEmpty(); ++i)
        m_page->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(typed(), QString());
    QVERIFY(!m_page->item(u"captureField"_s)->property("canUndo").toBool());
    m_capture->setText(u"four\nfive"_s); // set by program, and taken away
    QCOMPARE(topOf(5) - topOf(0), line);
    m_capture->setText({});
    QCOMPARE(topOf(0), first);
}

void CapturePageTest::aTagIsCompleted()
{
    MemoryChange change;
    change.content = u"older"_s;
    change.addTags = {u"timber"_s};
    MN_VERIFY(wait(m_window->keeper.vault()->add(change)));
    show();
    m_page->type(u"the van #ti"_s);
    QObject *const tags = m_page->page()->findChild<QObject *>(u"captureTags"_s);
    QVERIFY(tags);
    QTRY_VERIFY(tags->property("opened").toBool());
    m_page->press(Qt::Key_Tab);
    QCOMPARE(typed(), u"the van #timber "_s);
    QCOMPARE(m_capture->tags(), QStringList{u"timber"_s});
}

void CapturePageTest::itsLinesStayReadableInAWideWindow()
{
    show();
    const QQuickItem *const field = m_page->item(u"captureField"_s);
    m_page->view().resize(1920, 480);
    QTRY_COMPARE(m_page->page()->width(), 1920);
    QCOMPARE(field->width(), 760);
    m_page->view().resize(640, 480);
    QTRY_COMPARE(m_page->page()->width(), 640);
    QVERIFY(field->width() > 560 && field->width() < 640);
}

void CapturePageTest::whileLockedItSaysWhatBecomesOfIt()
{
    show();
    QVERIFY(!m_page->item(u"captureLocked"_s)->isVisible());
    m_unlock->lock();
    QTRY_VERIFY(m_page->item(u"captureLocked"_s)->isVisible());
    QSignalSpy closed(m_page->page(), SIGNAL(closed()));
    m_page->type(u"the spare key"_s);
    m_page->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(closed.count(), 1);
}

void CapturePageTest::theClipboardIsAButton()
{
    QGuiApplication::clipboard()->setText(u"cobalt"_s);
    show();
    press(u"captureClipboard"_s, Qt::Key_Return);
    QCOMPARE(typed(), u"cobalt"_s);
    QVERIFY(m_page->isIn(u"captureField"_s));
}

void CapturePageTest::aRefusalIsSaidAndTheTextStays()
{
    show();
    QSignalSpy closed(m_page->page(), SIGNAL(closed()));
    QSignalSpy locked(&m_window->keeper, &VaultKeeper::locked);
    m_unlock->lock();
    QTRY_COMPARE(locked.count(), 1);
    QVERIFY(QDir(m_window->folder() + u"/captures"_s).removeRecursively());
    m_page->type(u"the spare key"_s);
    m_page->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_page->item(u"captureProblem"_s)->isVisible());
    QCOMPARE(typed(), u"the spare key"_s);
    QCOMPARE(closed.count(), 0);
}

void CapturePageTest::whatItIsIsChosenByKeyboardAlone_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("open") << false;
    QTest::newRow("locked") << true; // nothing of the vault is offered: it is typed
}

void CapturePageTest::whatItIsIsChosenByKeyboardAlone()
{
    QFETCH(const bool, isLocked);
    show();
    if (isLocked) {
        m_unlock->lock();
        QTRY_VERIFY(m_unlock->hasPassphrase());
    }
    QObject *const choice = m_page->page()->findChild<QObject *>(u"captureChoice"_s);
    QVERIFY(choice);
    const auto choose = [&](Qt::Key key, const QString &typed) {
        m_page->press(key, Qt::ControlModifier);
        QTRY_VERIFY(choice->property("opened").toBool());
        QCOMPARE(choice->property("rows").toList().size(), 0);
        m_page->type(typed);
        m_page->press(Qt::Key_Return);
        QTRY_VERIFY(!choice->property("visible").toBool());
        QTRY_VERIFY(m_page->isIn(u"captureField"_s));
    };
    choose(Qt::Key_T, u"lisbon"_s);
    choose(Qt::Key_D, u"Travel"_s);
    QCOMPARE(m_capture->addedTags(), QStringList{u"lisbon"_s});
    QCOMPARE(m_capture->domain(), u"Travel"_s);
    m_page->press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(m_page->view().activeFocusItem()->objectName() == u"importanceSlider"_s);
    m_page->press(Qt::Key_Right);
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->isIn(u"captureField"_s));
    QCOMPARE(m_capture->importance(), 0.6);
    m_page->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_page->isIn(u"captureField"_s));
    m_page->press(Qt::Key_Return);
    QTRY_VERIFY(m_page->isIn(u"captureField"_s));
    QCOMPARE(m_capture->when().date(), QDate::currentDate());
    press(u"captureKind"_s, Qt::Key_Return);
    QTRY_VERIFY(choice->property("opened").toBool());
    m_page->type(u"quo"_s);
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_capture->kind(), u"quote"_s);
}

void CapturePageTest::aTagThatIsTakenAwayLeavesTheKeyboardInTheText()
{
    m_capture->addTag(u"lisbon"_s);
    show();
    press(u"captureTag"_s, Qt::Key_Delete);
    QVERIFY(m_capture->addedTags().isEmpty());
    QTRY_VERIFY(m_page->isIn(u"captureField"_s));
}

void CapturePageTest::aPictureIsPastedByItsKey()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(picture);
    show();
    m_page->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_capture->files()->count(), 1);
    QTRY_VERIFY(m_page->item(u"captureFile"_s));
    QVERIFY(m_page->item(u"captureSave"_s)->isEnabled()); // without a word
    QGuiApplication::clipboard()->setText(u"cobalt"_s);
    m_page->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(typed(), u"cobalt"_s);
    press(u"captureFile"_s, Qt::Key_Delete);
    QCOMPARE(m_capture->files()->count(), 0);
    QTRY_VERIFY(m_page->isIn(u"captureField"_s));
}

void CapturePageTest::aPictureThatIsNotThereIsSaid()
{
    QGuiApplication::clipboard()->setText(u"cobalt"_s);
    show();
    press(u"capturePicture"_s, Qt::Key_Return);
    QVERIFY(m_page->page()->property("isPictureMissing").toBool());
    QVERIFY(m_page->isIn(u"captureField"_s));
    QCOMPARE(typed(), QString());
}

void CapturePageTest::whatIsLetGoOnItIsAttached()
{
    show();
    QFile file(m_window->home.filePath(u"gauge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("1.2 bar") == 7);
    file.close();
    QMimeData carried;
    carried.setUrls({QUrl::fromLocalFile(file.fileName())});
    const QPoint place(300, 200);
    QDragEnterEvent enter(place, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_page->view(), &enter);
    QVERIFY(m_page->item(u"captureDrop"_s)->property("containsDrag").toBool());
    QDropEvent drop(place, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_page->view(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(m_capture->files()->count(), 1);
    m_page->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(memories().size(), 1);
    QCOMPARE(memories().first().attachments.first().name, u"gauge.txt"_s);
}

void CapturePageTest::itsButtonsAreReachedByKeyboard()
{
    show();
    for (const QString &name :
         {u"captureAttach"_s, u"capturePicture"_s, u"captureLinkChosen"_s, u"captureClipboard"_s}) {
        for (int i = 0; i < 12 && !m_page->isIn(name); ++i)
            m_page->press(Qt::Key_Tab);
        QVERIFY2(m_page->isIn(name), qPrintable(name));
    }
}

void CapturePageTest::itsKeysAreThoseOfTheWindow()
{
    show();
    QCOMPARE(m_page->item(u"captureSaveKeys"_s)->property("keys").toStringList().last(), u"Enter"_s);
    m_commands->setKeys(u"memory.tags"_s, Qt::Key_J, Qt::ControlModifier);
    m_commands->setKeys(u"capture.save"_s, Qt::Key_F9, Qt::NoModifier);
    QCOMPARE(m_page->item(u"captureSaveKeys"_s)->property("keys").toStringList(), QStringList{u"F9"_s});
    QObject *const choice = m_page->page()->findChild<QObject *>(u"captureChoice"_s);
    QVERIFY(choice);
    m_page->type(u"the blue is cobalt"_s);
    m_page->press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!choice->property("visible").toBool());
    m_page->press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(choice->property("opened").toBool());
    m_page->press(Qt::Key_Escape);
    QTRY_VERIFY(!choice->property("visible").toBool());
    QTRY_VERIFY(m_page->isIn(u"captureField"_s));
    QSignalSpy closed(m_page->page(), SIGNAL(closed()));
    m_page->press(Qt::Key_F9);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(memories().size(), 1);
}

void CapturePageTest::whatIsNearIsLinkedByItsKey()
{
    MemoryChange change;
    change.content = u"Tile workshop in Alfama"_s;
    MN_VERIFY(wait(m_window->keeper.vault()->add(change)));
    MN_VERIFY(wait(m_window->keeper.vault()->catchUpIndex()));
    show();
    QQuickItem *const near = m_page->item(u"captureNear"_s);
    QVERIFY(!near->isVisible());
    m_page->type(u"the workshop for tiles in alfama"_s);
    m_timers->advance(std::chrono::seconds(1));
    QTRY_VERIFY(near->isVisible());
    QCOMPARE(m_page->item(u"captureNearTitle"_s)->property("text").toString(), u"Tile workshop in Alfama"_s);
    m_page->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!near->isVisible());
    QVERIFY(m_page->isIn(u"captureField"_s));
    QCOMPARE(m_capture->links()->linked().size(), 1);
    press(u"captureLink"_s, Qt::Key_Delete);
    QVERIFY(m_capture->links()->linked().isEmpty());
    m_timers->advance(std::chrono::seconds(1));
    m_page->type(u"!"_s);
    m_timers->advance(std::chrono::seconds(1));
    QTRY_VERIFY(near->isVisible());
    press(u"captureLinkThem"_s, Qt::Key_Return);
    QCOMPARE(m_capture->links()->linked().size(), 1);
    QVERIFY(m_page->isIn(u"captureField"_s));
}

void CapturePageTest::aMemoryIsChosenAndLinked()
{
    MemoryChange change;
    change.content = u"Tile workshop in Alfama"_s;
    const auto tiles = wait(m_window->keeper.vault()->add(change));
    MN_VERIFY(tiles);
    show();
    QObject *const choice = m_page->page()->findChild<QObject *>(u"captureLinkChoice"_s);
    QVERIFY(choice);
    m_page->type(u"the van"_s);
    m_page->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(choice->property("opened").toBool());
    m_page->type(u"tile"_s);
    QTRY_COMPARE(choice->property("rows").toList().size(), 1);
    m_page->press(Qt::Key_Return);
    QTRY_COMPARE(m_capture->links()->links().size(), 1);
    QVERIFY(m_capture->links()->links().first().to == *tiles);
    QTRY_VERIFY(m_page->isIn(u"captureField"_s));
    m_page->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(choice->property("opened").toBool());
    m_unlock->lock(); // what it shows is of the vault
    QTRY_VERIFY(!choice->property("visible").toBool());
    QTRY_VERIFY(!m_page->item(u"captureLinkChosen"_s)->isVisible());
    m_page->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!choice->property("visible").toBool());
}

} // namespace mn::app

QTEST_MAIN(mn::app::CapturePageTest)
#include "capture_page_test.moc"
