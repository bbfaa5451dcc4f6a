#include "app/shell/vault_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/conflict_fixture.h"
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using test::ConflictFixture;

// The real page over a real vault, by its keys.
class ConflictPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void whatIsWrittenIsSavedByTheKeyboardAlone();
    void aSideIsTakenByItsKey();
    void bothStayAsTwoMemories();
    void escapeDecidesNothingAndLosesNothing();
    void whatArrivesLeavesWhatIsWritten();
    void theEditorLeadsToIt();
    void whereTheTextIsOutOfSightItBeginsAtItsTop_data();
    void whereTheTextIsOutOfSightItBeginsAtItsTop();

private:
    struct Desk : ConflictFixture {
        explicit Desk(const QString &end = u"last"_s)
        {
            id = inConflict({u"first\nthere\n"_s + end}, u"first\nline\n"_s + end, u"first\nhere\n"_s + end);
            model = std::make_unique<VaultModel>(*vault, vault.clock(), timers);
            model->conflict()->open(id.toString());
            page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Editor/ConflictPage.qml"_s,
                                                QVariantMap{{u"vault"_s, QVariant::fromValue(model.get())}});
        }
        ~Desk()
        {
            page.reset();
            const MayWait mayWait;
            model->takeWork().clear();
            model.reset();
        }
        bool isReady()
        {
            return page->isReady() && QTest::qWaitFor([&] {
                       return passes() && model->conflict()->state() == ConflictModel::State::Ready &&
                              text() != QString();
                   }) &&
                   QMetaObject::invokeMethod(page->page(), "takeFocus") &&
                   QTest::qWaitFor([&] { return page->isIn(u"result"_s); });
        }
        // In a window that is so wide.
        bool isReachedFromTheEditor(int width)
        {
            page.reset();
            page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Shell/VaultPage.qml"_s,
                                                QVariantMap{{u"vault"_s, QVariant::fromValue(model.get())}});
            page->view().resize(width, 800);
            if (!page->isReady())
                return false;
            model->openMemory(id.toString());
            const auto isSeen = [&](const QString &name) {
                return passes() && page->item(name) && page->item(name)->isVisible();
            };
            if (!QTest::qWaitFor([&] { return isSeen(u"compareButton"_s); }))
                return false;
            page->item(u"compareButton"_s)->forceActiveFocus(Qt::TabFocusReason);
            page->press(Qt::Key_Space);
            return QTest::qWaitFor([&] { return isSeen(u"result"_s); });
        }
        QString text() { return page->item(u"result"_s)->property("text").toString(); }
        bool tabTo(const QString &name)
        {
            for (int i = 0; i < 16 && !page->isIn(name); ++i)
                page->press(Qt::Key_Tab);
            return page->isIn(name);
        }
        bool isDecided()
        {
            return QTest::qWaitFor([&] { return passes() && !get(id).conflict; });
        }

        RecordId id;
        std::unique_ptr<VaultModel> model;
        std::unique_ptr<PageWindow> page;
    };
};

void ConflictPageTest::whatIsWrittenIsSavedByTheKeyboardAlone()
{
    Desk f;
    QVERIFY(f.isReady());
    QCOMPARE(f.text(), u"first\nhere\nthere\nlast"_s);
    QSignalSpy closed(f.page->page(), SIGNAL(closed()));
    f.page->press(Qt::Key_End, Qt::ControlModifier);
    f.page->type(u" line"_s);
    f.page->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.isDecided());
    QCOMPARE(f.get(f.id).content, u"first\nhere\nthere\nlast line"_s);
    QTRY_COMPARE(closed.size(), 1);
}

void ConflictPageTest::aSideIsTakenByItsKey()
{
    Desk f;
    QVERIFY(f.isReady());
    f.page->press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(f.text(), u"first\nhere\nlast"_s);
    f.page->press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(f.text(), u"first\nthere\nlast"_s);
    QVERIFY(f.tabTo(u"saveDecision"_s)); // Tab leaves the text
    f.page->press(Qt::Key_Space);
    QVERIFY(f.isDecided());
    QCOMPARE(f.get(f.id).content, u"first\nthere\nlast"_s);
}

void ConflictPageTest::bothStayAsTwoMemories()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.tabTo(u"keepTwo"_s));
    f.page->press(Qt::Key_Space);
    QVERIFY(f.isDecided());
    const auto all = wait(f.vault->list(ReadView::everything(), {}));
    MN_VERIFY(all);
    QCOMPARE(all->size(), 2);
}

void ConflictPageTest::escapeDecidesNothingAndLosesNothing()
{
    Desk f;
    QVERIFY(f.isReady());
    QSignalSpy closed(f.page->page(), SIGNAL(closed()));
    f.page->type(u"typed"_s);
    const QString written = f.text();
    QVERIFY(written.contains(u"typed"_s));
    f.page->press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(f.get(f.id).conflict);
    QCOMPARE(f.model->conflict()->state(), ConflictModel::State::Closed);
    f.page->item(u"result"_s)->setProperty("text", QString());
    f.model->conflict()->open(f.id.toString());
    QTRY_VERIFY(f.passes() && f.text() == written);
    f.page->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.isDecided());
    QCOMPARE(f.get(f.id).content, written);
    QCOMPARE(f.model->conflict()->typed(), QString());
}

void ConflictPageTest::whatArrivesLeavesWhatIsWritten()
{
    Desk f;
    QVERIFY(f.isReady());
    f.page->type(u"typed"_s);
    const QString written = f.text();
    QSignalSpy arrived(f.model->conflict(), &ConflictModel::arrived);
    MemoryChange change;
    change.addTags = {u"cellar"_s};
    f.join(f.id, f.record(f.id), change, f.vault.clock().now());
    QTRY_VERIFY(f.passes() && arrived.size() == 1);
    QCOMPARE(f.text(), written);
    f.page->press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(f.text(), u"first\nhere\nlast"_s);
    QVERIFY(f.tabTo(u"result"_s));
    f.page->press(Qt::Key_Z, Qt::ControlModifier);
    f.page->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.text(), written);
}

void ConflictPageTest::theEditorLeadsToIt()
{
    Desk f;
    QVERIFY(f.isReachedFromTheEditor(1280));
    QTRY_VERIFY(f.passes() && f.page->isIn(u"result"_s));
    f.page->press(Qt::Key_Escape);
    QTRY_COMPARE(f.model->navigation()->page(), QString());
    QVERIFY(f.get(f.id).conflict);
}

void ConflictPageTest::whereTheTextIsOutOfSightItBeginsAtItsTop_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("end");
    QTest::newRow("narrow") << 640 << QString(u"the boiler needs 1.2 bar\n"_s).repeated(5);
    QTest::newRow("long") << 1280 << QString(u"the boiler needs 1.2 bar\n"_s).repeated(40);
}

// What it is decided between stands there.
void ConflictPageTest::whereTheTextIsOutOfSightItBeginsAtItsTop()
{
    QFETCH(const int, width);
    QFETCH(const QString, end);
    Desk f(end);
    QVERIFY(f.isReachedFromTheEditor(width));
    QTRY_VERIFY(f.passes() && f.page->isIn(u"conflictPage"_s));
    QCOMPARE(f.page->item(u"conflictScroller"_s)->property("contentY").toReal(), 0.0);
    QVERIFY(f.page->isIn(u"leaveConflict"_s)); // in sight, too
    QVERIFY(f.tabTo(u"result"_s));
    QVERIFY(f.page->item(u"conflictScroller"_s)->property("contentY").toReal() > 0);
}

} // namespace mn::app

QTEST_MAIN(mn::app::ConflictPageTest)
#include "conflict_page_test.moc"
