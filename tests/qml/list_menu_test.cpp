#include "app/shell/start_order.h"
#include "app/shell/vault_model.h"
#include "tests/qml/page_window.h"
#include "tests/unit/app/app_fixture.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using test::AppFixture;

// What the list offers to do with one memory and with several, over the whole page: the editor asks what is to be
// asked.
class ListMenuTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void aDomainIsAskedForBesideTheList();
    void severalAreOfferedWhatHoldsForAll();
    void aLinkAndTheTextAreCopied();
    void whatIsLikeItIsSearchedFor();
    void whatIsChosenIsExported();

private:
    struct Desk : AppFixture {
        Desk()
        {
            ids += add(u"The boiler needs 1.2 bar"_s, {}, 3'000);
            ids += add(u"The garden in spring"_s, {}, 2'000);
            model = std::make_unique<VaultModel>(*vault, vault.clock(), timers);
            page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Shell/VaultPage.qml"_s,
                                                QVariantMap{{u"vault"_s, QVariant::fromValue(model.get())}});
            page->giveKeys(model->commands());
        }
        // The first memory is chosen, or all of them, and the menu open.
        bool openMenu(bool ofAll = false)
        {
            if (!page->isReady() || !QTest::qWaitFor([&] { return passes() && model->list()->count() == 2; }))
                return false;
            page->item(u"rows"_s)->forceActiveFocus(Qt::TabFocusReason);
            page->press(Qt::Key_Down);
            if (!QTest::qWaitFor([&] { return model->editor()->idText() == ids[0].toString(); }))
                return false;
            if (ofAll)
                page->press(Qt::Key_A, Qt::ControlModifier);
            page->press(Qt::Key_Menu);
            return QTest::qWaitFor([&] { return isOpened(u"actionsMenu"_s); });
        }
        bool isOffered(const QString &act) { return object(act)->property("holds").toBool(); }
        void choose(const QString &act) { QMetaObject::invokeMethod(object(act), "triggered"); }
        QObject *object(const QString &name) { return page->page()->findChild<QObject *>(name); }
        bool isOpened(const QString &name) { return object(name) && object(name)->property("opened").toBool(); }

        QList<RecordId> ids;
        std::unique_ptr<VaultModel> model;
        std::unique_ptr<PageWindow> page;
    };
};

void ListMenuTest::aDomainIsAskedForBesideTheList()
{
    Desk f;
    QVERIFY(f.openMenu());
    for (const QString &act : {u"openAct"_s, u"tagsAct"_s, u"dateAct"_s, u"linkAct"_s, u"likeAct"_s, u"historyAct"_s,
                               u"linkCopyAct"_s, u"exportAct"_s})
        QVERIFY2(f.isOffered(act), qPrintable(act));
    f.choose(u"domainAct"_s);
    QTRY_VERIFY(!f.isOpened(u"actionsMenu"_s));
    QTRY_VERIFY(f.isOpened(u"labelChoice"_s));
    QTRY_VERIFY(f.page->isIn(u"choiceField"_s)); // and not in the list again
    f.page->type(u"Home"_s);
    f.page->press(Qt::Key_Return);
    QCOMPARE(f.model->editor()->domain(), u"Home"_s);
    QTRY_VERIFY(f.page->isIn(u"rows"_s));
}

void ListMenuTest::severalAreOfferedWhatHoldsForAll()
{
    Desk f;
    QVERIFY(f.openMenu(true));
    for (const QString &act :
         {u"openAct"_s, u"dateAct"_s, u"linkAct"_s, u"likeAct"_s, u"historyAct"_s, u"linkCopyAct"_s})
        QVERIFY2(!f.isOffered(act), qPrintable(act));
    for (const QString &act : {u"tagsAct"_s, u"domainAct"_s, u"importanceAct"_s, u"copyAct"_s, u"exportAct"_s})
        QVERIFY2(f.isOffered(act), qPrintable(act));
    f.choose(u"tagsAct"_s);
    QTRY_VERIFY(f.isOpened(u"labelChoice"_s));
    QTRY_VERIFY(f.page->isIn(u"choiceField"_s));
    f.page->type(u"winter"_s);
    f.page->press(Qt::Key_Return);
    for (const RecordId &id : f.ids)
        QTRY_COMPARE(f.get(id).tags, QStringList{u"winter"_s});
    QTRY_VERIFY(!f.model->selection()->isBusy());
}

void ListMenuTest::aLinkAndTheTextAreCopied()
{
    Desk f;
    QVERIFY(f.openMenu());
    QSignalSpy said(f.model.get(), &VaultModel::said);
    f.choose(u"linkCopyAct"_s);
    QCOMPARE(said.size(), 1);
    const auto order = StartOrder::from({QGuiApplication::clipboard()->text()}, false);
    QVERIFY(order);
    QCOMPARE(order->memories, QStringList{f.ids[0].toString()}); // what the program opens

    f.model->selection()->chooseAll();
    f.choose(u"copyAct"_s);
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"The boiler needs 1.2 bar\n\n---\n\nThe garden in spring"_s);
    QGuiApplication::clipboard()->clear();
}

void ListMenuTest::whatIsLikeItIsSearchedFor()
{
    Desk f;
    QVERIFY(f.openMenu());
    f.choose(u"likeAct"_s);
    QTRY_COMPARE(f.model->navigation()->page(), u"search"_s);
    QCOMPARE(f.model->search()->text().trimmed(), u"like:"_s + f.ids[0].toString());
}

void ListMenuTest::whatIsChosenIsExported()
{
    Desk f;
    QVERIFY(f.openMenu());
    f.choose(u"exportAct"_s);
    QTRY_COMPARE(f.model->navigation()->page(), u"import"_s);
    QTRY_VERIFY(f.page->item(u"inClear"_s));
    QCOMPARE(f.model->exporting()->scope(), ExportModel::Scope::Chosen);
    QCOMPARE(f.model->exporting()->count(), 1); // though there are two
    f.page->press(Qt::Key_Escape);
    QTRY_COMPARE(f.model->navigation()->page(), QString());
}

} // namespace mn::app

QTEST_MAIN(mn::app::ListMenuTest)
#include "list_menu_test.moc"
