#include "tests/qml/editor_desk.h"
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QQuickTextDocument>
#include <QTemporaryFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using Desk = test::EditorDesk;

// What is done with the open memory beside typing: thread, links, files, its text's menu, the trash.
class EditorActsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void theThreadIsShownChosenAndLeft();
    void aLinkMadeByHandIsRemovedByKeyboard();
    void aPastedPictureOrFileIsAttachedAndTextIsText();
    void aDroppedFileIsAttached();
    void theTextsMenuUndoesAndRedoes();
    void undoInWhatWasTrashedBringsItBack();
    void thePlaceholderStandsWhereTheFirstLetterWill_data();
    void thePlaceholderStandsWhereTheFirstLetterWill();
};

void EditorActsTest::theThreadIsShownChosenAndLeft()
{
    Desk f(u"words"_s);
    MemoryChange other;
    other.content = u"x"_s;
    other.thread = u"#letters home"_s;
    f.add(other);
    QVERIFY(f.open());
    const QQuickItem *const chip = f.page->item(u"threadChip"_s);
    QVERIFY(chip && chip->isVisible());
    QCOMPARE(chip->property("text").toString(), u"Thread"_s);

    f.page->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.isOpened(u"labelChoice"_s));
    f.page->type(u"#le"_s);
    QTRY_COMPARE(f.object(u"labelChoice"_s)->property("rows").toList().size(), 2); // that, and a new one
    f.page->press(Qt::Key_Return);
    QCOMPARE(f.editor().thread(), u"#letters home"_s);
    QCOMPARE(chip->property("text").toString(), u"#letters home"_s);
    QTRY_VERIFY(f.page->isIn(u"bodyField"_s));
    QVERIFY(f.save());
    QCOMPARE(f.get(f.id).thread, u"#letters home"_s);

    // The only thread there is cannot be chosen again: what is left is to leave it.
    f.page->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.isOpened(u"labelChoice"_s));
    QTRY_COMPARE(f.object(u"labelChoice"_s)->property("rows").toList().size(), 2);
    f.page->press(Qt::Key_Return);
    QCOMPARE(f.editor().thread(), QString());
    QCOMPARE(chip->property("text").toString(), u"Thread"_s);
    QVERIFY(f.save());
    QCOMPARE(f.get(f.id).thread, QString());
}

void EditorActsTest::aLinkMadeByHandIsRemovedByKeyboard()
{
    Desk f(u"see [[The attic]]"_s);
    const auto titled = [&f](const QString &title) {
        MemoryChange change;
        change.title = title;
        return f.add(change);
    };
    const RecordId attic = titled(u"The attic"_s), boiler = titled(u"The boiler"_s);
    MemoryChange links;
    links.addLinks = {Link{attic, {}}, Link{boiler, {}}};
    MN_VERIFY(wait(f.vault->edit(f.id, links)));
    QVERIFY(f.open());
    const auto row = [&f](const QString &title) -> QQuickItem * {
        for (QQuickItem *const one : f.page->items())
            if (one->objectName() == u"linkRow" && one->isVisible() && one->property("text").toString() == title)
                return one;
        return nullptr;
    };
    QTRY_VERIFY(row(u"The attic"_s) && row(u"The boiler"_s));
    // What the text names goes with the text.
    QTRY_VERIFY(!row(u"The attic"_s)->property("isRemovable").toBool());
    row(u"The attic"_s)->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Delete);
    QVERIFY(row(u"The boiler"_s)->property("isRemovable").toBool());
    row(u"The boiler"_s)->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Delete);
    QTRY_COMPARE(f.get(f.id).links, (QList<Link>{{attic, {}}}));
    QTRY_VERIFY(!row(u"The boiler"_s));
    QTRY_VERIFY(f.page->isIn(u"linkRow"_s)); // the keyboard is at the one that is left
}

void EditorActsTest::aPastedPictureOrFileIsAttachedAndTextIsText()
{
    Desk f(u"one"_s);
    QVERIFY(f.open());
    f.toEnd();
    const auto paste = [&f](QMimeData *held) {
        QGuiApplication::clipboard()->setMimeData(held);
        f.page->press(Qt::Key_V, Qt::ControlModifier);
    };
    QImage picture(4, 3, QImage::Format_RGB32);
    picture.fill(Qt::red);
    auto *held = new QMimeData;
    held->setImageData(picture);
    paste(held);
    QTRY_COMPARE(f.editor().attachments()->count(), 1);
    QCOMPARE(f.editor().attachments()->at(0)->mime, u"image/png"_s);
    QCOMPARE(f.text(), u"one"_s);

    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("Peig");
    file.close();
    held = new QMimeData;
    held->setUrls({QUrl::fromLocalFile(file.fileName())});
    paste(held);
    QTRY_COMPARE(f.editor().attachments()->count(), 2);
    QCOMPARE(f.editor().attachments()->at(1)->name, QFileInfo(file.fileName()).fileName());
    QCOMPARE(f.text(), u"one"_s);

    // Of a table there is a picture too; what was copied are its words.
    held = new QMimeData;
    held->setImageData(picture);
    held->setText(u" two"_s);
    paste(held);
    QCOMPARE(f.text(), u"one two"_s);
    held = new QMimeData;
    held->setUrls({QUrl(u"https://example.org/a"_s)});
    held->setText(u" https://example.org/a"_s);
    paste(held);
    QCOMPARE(f.text(), u"one two https://example.org/a"_s);
    QCOMPARE(f.editor().attachments()->pending(), 0);
    QCOMPARE(f.editor().attachments()->count(), 2);
    QGuiApplication::clipboard()->clear();
}

void EditorActsTest::aDroppedFileIsAttached()
{
    Desk f(u"one"_s);
    QVERIFY(f.open());
    QTemporaryFile file;
    QVERIFY(file.open());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file.fileName())});
    const QPoint at = f.body()->mapToScene({20, 5}).toPoint();
    QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.page->view(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&f.page->view(), &drop);
    QTRY_COMPARE(f.editor().attachments()->count(), 1);
    QCOMPARE(f.text(), u"one"_s);
}

void EditorActsTest::theTextsMenuUndoesAndRedoes()
{
    Desk f(u"one"_s);
    QVERIFY(f.open());
    f.toEnd();
    QObject *const undo = f.object(u"undoItem"_s);
    QObject *const redo = f.object(u"redoItem"_s);
    QVERIFY(undo && redo);
    QVERIFY(!undo->property("enabled").toBool() && !redo->property("enabled").toBool());
    f.page->type(u"!"_s);
    QVERIFY(undo->property("enabled").toBool());
    QVERIFY(QMetaObject::invokeMethod(undo, "triggered"));
    QCOMPARE(f.text(), u"one"_s);
    QVERIFY(!undo->property("enabled").toBool() && redo->property("enabled").toBool());
    QVERIFY(QMetaObject::invokeMethod(redo, "triggered"));
    QCOMPARE(f.text(), u"one!"_s);
    QCOMPARE(f.caret(), 4);
}

// The keyboard may still be in the text when the memory goes to the trash.
void EditorActsTest::undoInWhatWasTrashedBringsItBack()
{
    Desk f(u"one"_s);
    QVERIFY(f.open());
    connect(f.model->commands(), &Commands::wanted, f.model->selection(), [&f](const QString &id) {
        if (id == u"edit.undo") // as the page has it
            f.model->selection()->undo();
    });
    f.editor().trash();
    QTRY_VERIFY((f.passes(), f.editor().isTrashed()));
    QTRY_VERIFY(f.model->selection()->canUndo());
    QVERIFY(f.page->isIn(u"bodyField"_s));
    f.page->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!f.get(f.id).deleted);
}

void EditorActsTest::thePlaceholderStandsWhereTheFirstLetterWill_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("as designed") << 1.0;
    QTest::newRow("double text") << 2.0;
}

void EditorActsTest::thePlaceholderStandsWhereTheFirstLetterWill()
{
    QFETCH(double, scale);
    Desk f;
    QVERIFY(f.page->isReady());
    f.page->theme()->setProperty("scale", scale);
    f.model->openNew();
    const QQuickItem *const words = f.page->item(u"bodyPlaceholder"_s);
    QVERIFY(words);
    QTRY_VERIFY(words->isVisible());
    f.focusBody();
    f.page->press(Qt::Key_X);
    const auto *const text = f.body()->property("textDocument").value<QQuickTextDocument *>();
    QVERIFY(text);
    const auto letter = [text] {
        const QTextLayout *const layout = text->textDocument()->firstBlock().layout();
        return layout->position().y() + layout->lineAt(0).y() + layout->lineAt(0).ascent();
    };
    QTRY_VERIFY(!words->isVisible());
    const qreal typed = letter();
    f.page->press(Qt::Key_Backspace);
    QTRY_VERIFY(words->isVisible());
    const qreal shown = words->y() + words->baselineOffset() - f.body()->y();
    QVERIFY2(qAbs(shown - typed) < 0.75, qPrintable(u"%1, not %2"_s.arg(shown).arg(typed)));
    f.page->theme()->setProperty("scale", 1.0);
}

} // namespace mn::app

QTEST_MAIN(mn::app::EditorActsTest)
#include "editor_acts_test.moc"
