#include "tests/qml/editor_desk.h"
#include "tests/unit/app/held_vault.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mn::test;
using SaveState = MemoryEditor::SaveState;
using State = MemoryEditor::State;

// The real pane over a real vault, by its keys.
class EditorPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void whatIsTypedIsSaved();
    void aNewMemoryBeginsWithItsTitle();
    void aPastedTitleStaysThatOfItsMemory();
    void readingThatTakesLongIsSaid();
    void undoGoesOverSavesAndBringsTheCaretBack();
    void aTagIsCompletedByKeyboard();
    void aNewTagWaitsForItsOwnKey();
    void escapeLeavesATagAsText();
    void aTitleIsCompletedAndLinked();
    void enterCarriesAListOn();
    void aTaskIsDoneByAClick();
    void everyPropertyHasItsKey();
    void aChangeElsewhereMovesTheCaretWithItsWords();
    void aContestedChangeIsShownAndDecided();
    void aRefusedSaveIsSaidAndKeepsTheText();
    void aMemoryInTheTrashIsReadAndPutBack();
    void severalChosenShowWhatTheyShare();
    void focusModeShowsTheHeadings();
    void blanksThatDoNotBreakStay();
    void nothingIsFetchedAndAnAddressIsAskedAbout();
    void onlyPlainAddressesAreOpened();
    void anAttachedFileIsCopiedByKeyboard();
    void anAttachedFileIsTakenByTheMouse();
    void nothingIsWiderThanASmallWindowWithLargeText_data();
    void nothingIsWiderThanASmallWindowWithLargeText();

private:
    using Desk = test::EditorDesk;
};

void EditorPaneTest::whatIsTypedIsSaved()
{
    Desk f(u"one"_s);
    QVERIFY(f.open());
    f.toEnd();
    f.page->type(u" two"_s);
    QCOMPARE(f.editor().content(), u"one two"_s);
    QCOMPARE(f.get(f.id).content, u"one"_s);
    QCOMPARE(f.page->item(u"saveFact"_s)->property("text").toString(), u"Not saved yet"_s);
    QVERIFY(f.save());
    QCOMPARE(f.get(f.id).content, u"one two"_s);
    QCOMPARE(f.page->item(u"saveFact"_s)->property("text").toString(), u"Saved on this device"_s);
    QCOMPARE(f.caret(), 7);
}

void EditorPaneTest::aNewMemoryBeginsWithItsTitle()
{
    Desk f;
    QVERIFY(f.page->isReady());
    f.model->openNew();
    QMetaObject::invokeMethod(f.page->page(), "takeFocus");
    QTRY_VERIFY(f.page->isIn(u"titleField"_s));
    f.page->type(u"Boiler"_s);
    f.page->press(Qt::Key_Return);
    QTRY_VERIFY(f.page->isIn(u"bodyField"_s));
    f.page->type(u"1.2 bar"_s);
    QVERIFY(f.save());
    // The first save names it; the caret stays, and typing goes on.
    f.page->type(u" cold"_s);
    QCOMPARE(f.text(), u"1.2 bar cold"_s);
    QVERIFY(f.save());
    const Memory kept = f.get(f.editor().id());
    QCOMPARE(kept.title, u"Boiler"_s);
    QCOMPARE(kept.content, u"1.2 bar cold"_s);
}

void EditorPaneTest::aPastedTitleStaysThatOfItsMemory()
{
    Desk f(u"text"_s, u"one"_s);
    MemoryChange change;
    change.title = u"other"_s;
    const RecordId other = f.add(change);
    QVERIFY(f.open());
    QQuickItem *const title = f.page->item(u"titleField"_s);
    QVERIFY(QMetaObject::invokeMethod(title, "insert", Q_ARG(int, 3), Q_ARG(QString, u"\ntwo"_s)));
    QCOMPARE(title->property("text").toString(), u"one two"_s);
    QCOMPARE(f.editor().title(), u"one two"_s);
    f.editor().open(other.toString());
    QTRY_COMPARE(title->property("text").toString(), u"other"_s);
    QTRY_COMPARE(f.get(f.id).title, u"one two"_s);
    QCOMPARE(f.get(other).title, u"other"_s);
}

void EditorPaneTest::readingThatTakesLongIsSaid()
{
    Desk f(u"one"_s);
    QVERIFY(f.page->isReady());
    test::HeldReaders readers(*f.vault);
    f.editor().open(f.id.toString());
    const QQuickItem *const reading = f.page->item(u"reading"_s);
    QVERIFY(reading && !reading->isVisible());
    QTRY_VERIFY(reading->isVisible());
    readers.letGo();
    QTRY_COMPARE(f.editor().state(), State::Open);
    QVERIFY(!reading->isVisible());
}

void EditorPaneTest::undoGoesOverSavesAndBringsTheCaretBack()
{
    Desk f(u"first line\nlast line"_s);
    QVERIFY(f.open());
    f.setCaret(5);
    f.page->type(u"ly"_s);
    QVERIFY(f.save());
    f.toEnd();
    f.page->type(u"!"_s);
    QVERIFY(f.save());
    f.page->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.text(), u"firstly line\nlast line"_s);
    QCOMPARE(f.caret(), int(f.text().size()));
    f.page->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.text(), u"first line\nlast line"_s);
    QCOMPARE(f.caret(), 5);
    f.page->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.text(), u"firstly line\nlast line"_s);
    QCOMPARE(f.caret(), 7);
    QVERIFY(f.save());
    QCOMPARE(f.get(f.id).content, u"firstly line\nlast line"_s);
}

void EditorPaneTest::aTagIsCompletedByKeyboard()
{
    Desk f(u"Ask the surgeon."_s);
    f.add(u"x"_s, {u"grafting"_s, u"green-tomatoes"_s});
    f.add(u"y"_s, {u"grafting"_s});
    QVERIFY(f.open());
    f.toEnd();
    f.page->type(u" #gr"_s);
    QTRY_VERIFY(f.isOpened(u"writingCompletion"_s));
    QTRY_COMPARE(f.object(u"writingCompletion"_s)->property("rows").toList().size(), 3); // two, and a new one
    f.page->press(Qt::Key_Down);
    f.page->press(Qt::Key_Tab);
    QTRY_VERIFY(!f.isOpened(u"writingCompletion"_s));
    QCOMPARE(f.text(), u"Ask the surgeon. #green-tomatoes"_s);
    QCOMPARE(f.editor().tags(), QStringList{u"green-tomatoes"_s});
    QVERIFY(f.page->isIn(u"bodyField"_s));
    f.page->type(u" now"_s);
    QCOMPARE(f.text(), u"Ask the surgeon. #green-tomatoes now"_s);
    // One step took it, so one brings it back.
    f.page->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!f.text().contains(u"now"));
}

void EditorPaneTest::aNewTagWaitsForItsOwnKey()
{
    Desk f(u"Words."_s);
    QVERIFY(f.open());
    f.toEnd();
    f.page->type(u" #new"_s);
    QTRY_VERIFY(f.isOpened(u"writingCompletion"_s));
    f.page->press(Qt::Key_Return); // is a new line, for nobody has chosen anything
    QCOMPARE(f.text(), u"Words. #new\n"_s);
    QVERIFY(f.editor().tags().isEmpty());
    f.page->type(u"#more"_s);
    QTRY_VERIFY(f.isOpened(u"writingCompletion"_s));
    f.page->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.editor().tags(), QStringList{u"more"_s});
    QCOMPARE(f.text(), u"Words. #new\n#more"_s);
}

void EditorPaneTest::escapeLeavesATagAsText()
{
    Desk f(u"Words."_s);
    f.add(u"x"_s, {u"grafting"_s});
    QVERIFY(f.open());
    f.toEnd();
    f.page->type(u" #gr"_s);
    QTRY_VERIFY(f.isOpened(u"writingCompletion"_s));
    f.page->press(Qt::Key_Escape);
    QTRY_VERIFY(!f.isOpened(u"writingCompletion"_s));
    f.page->type(u"a"_s);
    QCoreApplication::processEvents();
    QVERIFY(!f.isOpened(u"writingCompletion"_s));
    QCOMPARE(f.text(), u"Words. #gra"_s);
    QVERIFY(f.editor().tags().isEmpty());
}

void EditorPaneTest::aTitleIsCompletedAndLinked()
{
    Desk f(u"It is not the one you would guess;"_s);
    MemoryChange house;
    house.title = u"The house: a history"_s;
    house.content = u"Plumbed twice."_s;
    const RecordId other = f.add(house);
    QVERIFY(f.open());
    f.toEnd();
    f.page->type(u" see [[the ho"_s);
    QTRY_VERIFY(f.isOpened(u"writingCompletion"_s));
    f.page->press(Qt::Key_Return);
    QCOMPARE(f.text(), u"It is not the one you would guess; see [[The house: a history]]"_s);
    QVERIFY(f.save());
    QCOMPARE(f.get(f.id).links, (QList<Link>{{other, {}}}));
    // Ctrl Enter follows it.
    f.setCaret(int(f.text().size()) - 5);
    f.page->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.editor().title(), u"The house: a history"_s);
}

void EditorPaneTest::enterCarriesAListOn()
{
    Desk f(u"- [x] one"_s);
    QVERIFY(f.open());
    f.toEnd();
    f.page->press(Qt::Key_Return);
    QCOMPARE(f.text(), u"- [x] one\n- [ ] "_s);
    f.page->press(Qt::Key_Return);
    QCOMPARE(f.text(), u"- [x] one\n"_s);
    QCOMPARE(f.editor().content(), u"- [x] one\n"_s);
}

void EditorPaneTest::aTaskIsDoneByAClick()
{
    Desk f(u"first\n- [ ] towel for the hall"_s);
    QVERIFY(f.open());
    f.setCaret(0);
    QObject *markdown = nullptr;
    for (QObject *object : f.page->page()->findChildren<QObject *>())
        if (object->inherits("mn::app::MarkdownHighlighter"))
            markdown = object;
    QVERIFY(markdown);
    QTRY_COMPARE(markdown->property("marks").toList().size(), 1);
    const QVariantMap mark = markdown->property("marks").toList()[0].toMap();
    const QPointF at = f.body()->mapToScene(QPointF(9, mark[u"y"_s].toReal() + mark[u"height"_s].toReal() / 2));
    QTest::mouseClick(&f.page->view(), Qt::LeftButton, {}, at.toPoint());
    QTRY_COMPARE(f.editor().content(), u"first\n- [x] towel for the hall"_s);
    QCOMPARE(f.caret(), 0);
}

void EditorPaneTest::everyPropertyHasItsKey()
{
    Desk f(u"words"_s);
    f.add(u"x"_s, {u"boiler"_s});
    QVERIFY(f.open());
    f.page->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.editor().isPinned());

    f.page->press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(f.isOpened(u"labelChoice"_s));
    f.page->type(u"bo"_s);
    QTRY_COMPARE(f.object(u"labelChoice"_s)->property("rows").toList().size(), 2);
    f.page->press(Qt::Key_Return);
    QCOMPARE(f.editor().tags(), QStringList{u"boiler"_s});
    QTRY_VERIFY(f.page->isIn(u"bodyField"_s)); // the keyboard is back where it was

    f.page->press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(f.isOpened(u"labelChoice"_s));
    f.page->type(u"Home"_s);
    QTRY_COMPARE(f.object(u"labelChoice"_s)->property("rows").toList().size(), 1);
    f.page->press(Qt::Key_Return);
    QCOMPARE(f.editor().domain(), u"Home"_s);
    QTRY_VERIFY(f.page->isIn(u"bodyField"_s));

    f.page->press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(f.page->isIn(u"importanceSlider"_s));
    f.page->press(Qt::Key_Right);
    QCOMPARE(f.editor().importance(), 0.6);
    f.page->press(Qt::Key_Return);
    QTRY_VERIFY(f.page->isIn(u"bodyField"_s));

    f.page->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!f.page->isIn(u"bodyField"_s));
    f.page->press(Qt::Key_Return); // today
    QTRY_COMPARE(f.editor().when().date(), QDate::currentDate());
    QTRY_VERIFY(f.page->isIn(u"bodyField"_s));

    f.page->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.editor().saveState(), SaveState::Saved);
    const Memory kept = f.get(f.id);
    QVERIFY(kept.pinned);
    QCOMPARE(kept.tags, QStringList{u"boiler"_s});
    QCOMPARE(kept.domains, QStringList{u"Home"_s});
    QCOMPARE(kept.importance, 0.6);
    QVERIFY(kept.occurredAt);
}

void EditorPaneTest::aChangeElsewhereMovesTheCaretWithItsWords()
{
    Desk f(u"above\n\nhere\n\nbelow"_s);
    QVERIFY(f.open());
    f.setCaret(9); // within "here"
    f.edit(f.id, u"far above\n\nhere\n\nfar below"_s);
    QTRY_COMPARE((f.passes(), f.text()), u"far above\n\nhere\n\nfar below"_s);
    QCOMPARE(f.caret(), 13);
    QVERIFY(!f.editor().isContested());
}

void EditorPaneTest::aContestedChangeIsShownAndDecided()
{
    Desk f(u"the boiler needs 1.2 bar"_s);
    QVERIFY(f.open());
    f.toEnd();
    f.page->type(u", cold"_s);
    f.edit(f.id, u"the boiler needs 1.5 bar"_s);
    QTRY_VERIFY((f.passes(), f.editor().isContested()));
    QQuickItem *both = f.page->item(u"keepBothButton"_s);
    QVERIFY(both->isVisible());
    QCOMPARE(f.page->item(u"saveFact"_s)->property("text").toString(), u"Waits for your decision"_s);
    QCOMPARE(f.text(), u"the boiler needs 1.2 bar, cold"_s);
    both->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Return);
    QTRY_COMPARE(f.editor().saveState(), SaveState::Saved);
    QVERIFY(!both->isVisible());
    QCOMPARE(f.text(), u"the boiler needs 1.2 bar, cold\n\nthe boiler needs 1.5 bar"_s);
    QCOMPARE(f.get(f.id).content, f.text());
}

void EditorPaneTest::aRefusedSaveIsSaidAndKeepsTheText()
{
    Desk f(u"one"_s);
    QVERIFY(f.open());
    f.toEnd();
    const QString huge = u"more than a memory may hold "_s.repeated(12'000);
    QGuiApplication::clipboard()->setText(huge);
    f.page->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(f.editor().content().size(), 3 + huge.size());
    f.timers.advance(400ms);
    QTRY_COMPARE(f.editor().saveState(), SaveState::NotSaved);
    QQuickItem *banner = f.page->item(u"problemBanner"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->property("title").toString(), f.editor().saveProblem());
    QCOMPARE(f.get(f.id).content, u"one"_s);
    QGuiApplication::clipboard()->clear();
    f.page->item(u"copyText"_s)->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 3 + huge.size());
    // What made it too large goes, and it is saved.
    f.focusBody();
    f.page->press(Qt::Key_Z, Qt::ControlModifier);
    f.page->type(u"!"_s);
    QVERIFY(f.save());
    QVERIFY(!banner->isVisible());
    QCOMPARE(f.get(f.id).content, u"one!"_s);
}

void EditorPaneTest::aMemoryInTheTrashIsReadAndPutBack()
{
    Desk f(u"old door code"_s);
    (void)wait(f.vault->trash({f.id}));
    QVERIFY(f.open());
    f.page->type(u"x"_s);
    QCOMPARE(f.text(), u"old door code"_s);
    QQuickItem *putBack = f.page->item(u"putBack"_s);
    QVERIFY(putBack->isVisible());
    putBack->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Return);
    QTRY_VERIFY((f.passes(), !f.editor().isTrashed()));
    QVERIFY(!f.get(f.id).deleted);
    QVERIFY(!putBack->isVisible());
}

void EditorPaneTest::severalChosenShowWhatTheyShare()
{
    Desk f(u"one"_s);
    f.add(u"two"_s, {u"boiler"_s});
    QVERIFY(f.page->isReady());
    QTRY_COMPARE((f.passes(), f.model->list()->count()), 2);
    f.model->selection()->chooseAll();
    QQuickItem *tags = f.page->item(u"bulkTags"_s);
    QTRY_VERIFY(tags->isVisible());
    QMetaObject::invokeMethod(f.page->page(), "takeFocus");
    QTRY_VERIFY(f.page->isIn(u"bulkTags"_s));
    f.page->press(Qt::Key_Return);
    QTRY_VERIFY(f.isOpened(u"labelChoice"_s));
    f.page->type(u"winter"_s);
    f.page->press(Qt::Key_Return);
    QTRY_COMPARE(f.get(f.id).tags, QStringList{u"winter"_s});
    QTRY_VERIFY(!f.model->selection()->isBusy());
}

void EditorPaneTest::focusModeShowsTheHeadings()
{
    Desk f(u"words\n\n## Before you start\n\n- one\n\n## In this order\n\ntwo"_s, u"Bleeding the radiators"_s);
    QVERIFY(f.open());
    f.page->press(Qt::Key_F11);
    QTRY_VERIFY(f.page->page()->property("isFocusMode").toBool());
    QVERIFY(!f.page->item(u"domainChip"_s)->isVisible());
    QTRY_VERIFY(f.page->page()->property("hasOutline").toBool());
    QVERIFY(f.page->isIn(u"bodyField"_s));
    f.page->press(Qt::Key_F11);
    QTRY_VERIFY(f.page->item(u"domainChip"_s)->isVisible());
}

void EditorPaneTest::blanksThatDoNotBreakStay()
{
    const QString text = u"1\u00a0000 steps"_s;
    Desk f(text);
    QVERIFY(f.open());
    QCoreApplication::processEvents();
    QCOMPARE(f.editor().saveState(), SaveState::Unchanged); // to show it is no change
    f.toEnd();
    f.page->type(u"!"_s);
    QCOMPARE(f.editor().content(), text + u'!');
}

void EditorPaneTest::nothingIsFetchedAndAnAddressIsAskedAbout()
{
    Desk f(u"![picture](https://example.org/a.png) <img src=\"https://example.org/b.png\"> https://example.org/c"_s);
    QVERIFY(f.open());
    QCOMPARE(f.body()->property("textFormat").toInt(), 0); // plain
    f.toEnd();
    f.page->press(Qt::Key_Left);
    f.page->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(f.isOpened(u"leavingDialog"_s));
    QVERIFY(f.object(u"leavingDialog"_s)->property("text").toString().contains(u"https://example.org/c"));
    f.page->press(Qt::Key_Escape);
    QTRY_VERIFY(!f.isOpened(u"leavingDialog"_s));
}

void EditorPaneTest::onlyPlainAddressesAreOpened()
{
    const QStringList plain{u"https://example.org/?attach=x"_s, u"mailto:ada@example.org"_s,
                            u"mailto:ada@example.org?subject=The%20boiler&body=1.2%20bar"_s};
    const QStringList others{u"mailto:a@example.org?subject=Hi&attach=/etc/passwd"_s, u"file:///etc/passwd"_s,
                             u"mailto:a@example.org?%61ttach=/etc/passwd"_s, u"javascript:void"_s};
    for (const QString &address : plain + others) {
        Desk f(u"[write](%1)"_s.arg(address));
        QVERIFY(f.open());
        f.toEnd();
        f.page->press(Qt::Key_Left);
        f.page->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.isOpened(u"leavingDialog"_s));
        const QObject *const dialog = f.object(u"leavingDialog"_s);
        QVERIFY(dialog->property("text").toString().contains(address));
        QCOMPARE(dialog->property("acceptText").toString().isEmpty(), others.contains(address));
    }
}

void EditorPaneTest::anAttachedFileIsCopiedByKeyboard()
{
    Desk f(u"the launching"_s);
    f.attach(u"Names.txt"_s, u"text/plain"_s, "Peig, Máire");
    QVERIFY(f.open());
    QSignalSpy said(f.page->page(), SIGNAL(said(QString)));
    QQuickItem *const card = f.page->item(u"attachmentCard"_s);
    QVERIFY(card);
    card->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(u"Names.txt"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Peig, Máire"_s);
    QGuiApplication::clipboard()->clear();

    f.page->press(Qt::Key_Return); // all can be saved from the same place
    QObject *const menu = card->findChild<QObject *>(u"fileMenu"_s);
    QVERIFY(menu);
    QTRY_VERIFY(menu->property("opened").toBool());
    f.page->press(Qt::Key_Escape);
    QTRY_VERIFY(!menu->property("visible").toBool());

    f.attach(u"Film.mp4"_s, u"video/mp4"_s, QByteArray(AttachmentCarrier::kMostBytes + 1, 'x'));
    QTRY_VERIFY(f.passes() && f.editor().attachments()->count() == 2);
    f.editor().attachments()->carrier()->copy(1);
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(said.last().first().toString().contains(u"Save a copy"_s));
}

// As far as the moment at which the window system takes it over.
void EditorPaneTest::anAttachedFileIsTakenByTheMouse()
{
    Desk f(u"the launching"_s);
    f.attach(u"Film.mp4"_s, u"video/mp4"_s, QByteArray(AttachmentCarrier::kMostBytes + 1, 'x'));
    QVERIFY(f.open());
    QSignalSpy said(f.page->page(), SIGNAL(said(QString)));
    QQuickItem *const card = f.page->item(u"attachmentCard"_s);
    QVERIFY(card);
    QTRY_VERIFY(card->mapToScene({}).y() > f.body()->mapToScene({}).y()); // it has its place
    const QPoint from = card->mapToScene({card->width() / 2, card->height() / 2}).toPoint();
    QTest::mousePress(&f.page->view(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(&f.page->view(), from + QPoint(0, -10 * step));
    QTRY_COMPARE(said.size(), 1); // it was to be taken, and is too large
    QTest::mouseRelease(&f.page->view(), Qt::LeftButton, {}, from + QPoint(0, -40));
    QVERIFY(!f.editor().attachments()->carrier()->isReady());
}

void EditorPaneTest::nothingIsWiderThanASmallWindowWithLargeText_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::newRow("480") << 480 << 1.0;
    QTest::newRow("480, double text") << 480 << 2.0;
    QTest::newRow("1280, double text") << 1280 << 2.0;
}

void EditorPaneTest::nothingIsWiderThanASmallWindowWithLargeText()
{
    QFETCH(int, width);
    QFETCH(double, scale);
    Desk f(u"- [ ] a task\n\n> a quote\n\n```\ncode\n```\n"_s, u"What Dad said about the cherry tree"_s);
    f.page->theme()->setProperty("scale", scale);
    f.page->view().resize(width, 800);
    QVERIFY(f.open());
    f.editor().addTag(u"a-tag-that-is-rather-long-for-a-small-window"_s);
    QCoreApplication::processEvents();
    for (QQuickItem *item : f.page->page()->findChildren<QQuickItem *>()) {
        if (!item->isVisible() || item->width() <= 0 || !item->inherits("QQuickText"))
            continue;
        const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        QVERIFY2(place.left() >= -1 && place.right() <= width + 1, qPrintable(item->property("text").toString()));
    }
}

} // namespace mn::app

QTEST_MAIN(mn::app::EditorPaneTest)
#include "editor_pane_test.moc"
