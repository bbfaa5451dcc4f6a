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
    void escapeDecidesNothing();
    void theEditorLeadsToIt();

private:
    struct Desk : ConflictFixture {
        Desk()
        {
            id = inConflict({u"first\nthere\nlast"_s}, u"first\nline\nlast"_s, u"first\nhere\nlast"_s);
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
                   QMetaObject::invokeMethod(page->page(), "takeFocus") && page->isIn(u"result"_s);
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

void ConflictPageTest::escapeDecidesNothing()
{
    Desk f;
    QVERIFY(f.isReady());
    QSignalSpy closed(f.page->page(), SIGNAL(closed()));
    f.page->type(u"typed"_s);
    f.page->press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(f.get(f.id).conflict);
    QCOMPARE(f.model->conflict()->state(), ConflictModel::State::Closed);
}

void ConflictPageTest::theEditorLeadsToIt()
{
    Desk f;
    f.page.reset();
    f.page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Shell/VaultPage.qml"_s,
                                          QVariantMap{{u"vault"_s, QVariant::fromValue(f.model.get())}});
    QVERIFY(f.page->isReady());
    f.model->openMemory(f.id.toString());
    QTRY_VERIFY(f.passes() && f.page->item(u"compareButton"_s) && f.page->item(u"compareButton"_s)->isVisible());
    f.page->item(u"compareButton"_s)->forceActiveFocus(Qt::TabFocusReason);
    f.page->press(Qt::Key_Space);
    QTRY_COMPARE(f.model->navigation()->page(), u"conflict"_s);
    QTRY_VERIFY(f.passes() && f.page->isIn(u"result"_s));
    f.page->press(Qt::Key_Escape);
    QTRY_COMPARE(f.model->navigation()->page(), QString());
    QVERIFY(f.get(f.id).conflict);
}

} // namespace mn::app

QTEST_MAIN(mn::app::ConflictPageTest)
#include "conflict_page_test.moc"
