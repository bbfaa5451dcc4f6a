#include "app/shell/vault_model.h"
#include "sync/client/shelf_decisions.h"
#include "tests/qml/page_window.h"
#include "tests/support/shelving.h"
#include "tests/unit/app/app_fixture.h"
#include <QClipboard>
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using test::AppFixture;

// The real page over a real vault, by its keys.
class ShelfPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void versionsAreReadOneAfterTheOther();
    void oneIsKeptAndOpened();
    void oneIsErasedOnceThatWasAsked();
    void theQuestionGoesWithTheVersion();
    void allAreKept();
    void theTextIsCopied();
    void itSaysWhatItIsToAScreenReader();
    void whereNothingIsThatIsSaid();
    void thePageOfDevicesLeadsToIt();

private:
    struct Desk : AppFixture {
        explicit Desk(const QStringList &versions = {}, const QString &file = u"ShelfPage.qml"_s)
        {
            for (const QString &version : versions)
                names += shelve(*vault, vault.clock(), version);
            model = std::make_unique<VaultModel>(*vault, vault.clock(), timers);
            page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Devices/"_s + file,
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
            return page->isReady() && has(int(names.size())) && QMetaObject::invokeMethod(page->page(), "takeFocus");
        }
        bool has(int count)
        {
            return QTest::qWaitFor([&] {
                return passes() && shelf().state() == ShelfModel::State::Ready && shelf().count() == count &&
                       (count == 0 || shelf().isShown());
            });
        }
        ShelfModel &shelf() { return *model->shelf(); }
        QString text(const QString &name) { return page->item(name)->property("text").toString(); }
        bool tabTo(const QString &name)
        {
            for (int i = 0; i < 16 && !page->isIn(name); ++i)
                page->press(Qt::Key_Tab);
            return page->isIn(name);
        }
        bool isAsked()
        {
            return page->page()->findChild<QObject *>(u"eraseShelvedDialog"_s)->property("opened").toBool();
        }
        bool isAskedNoMore()
        {
            return !page->page()->findChild<QObject *>(u"eraseShelvedDialog"_s)->property("visible").toBool();
        }
        qint64 memories() { return *wait(vault->count(ReadView::everything(), {})); }

        QList<ShelvedName> names;
        std::unique_ptr<VaultModel> model;
        std::unique_ptr<PageWindow> page;
    };
};

void ShelfPageTest::versionsAreReadOneAfterTheOther()
{
    Desk f({u"the first\nof them"_s, u"the second\nof them"_s});
    QVERIFY(f.isReady());
    QVERIFY(f.page->isIn(u"shelved"_s));
    QCOMPARE(f.text(u"shelvedTitle"_s), u"the second"_s);
    QCOMPARE(f.text(u"shelvedText"_s), u"the second\nof them"_s);
    f.page->press(Qt::Key_Down);
    QTRY_COMPARE(f.text(u"shelvedText"_s), u"the first\nof them"_s);
    QVERIFY(f.text(u"shelvedStanding"_s).startsWith(u"This device, "_s));
    f.page->press(Qt::Key_Return); // into it
    QVERIFY(f.page->isIn(u"shelvedSheet"_s));
    QSignalSpy closed(f.page->page(), SIGNAL(closed()));
    f.page->press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(f.shelf().count(), 2);
}

void ShelfPageTest::oneIsKeptAndOpened()
{
    Desk f({u"the first"_s, u"the second"_s});
    QVERIFY(f.isReady());
    QVERIFY(f.tabTo(u"keepShelved"_s));
    f.page->press(Qt::Key_Space);
    QVERIFY(f.has(1));
    QVERIFY(f.page->isIn(u"keepShelved"_s)); // for the next one
    QCOMPARE(f.memories(), 1);
    QCOMPARE(f.text(u"shelfToast"_s), u"It is a new memory now."_s);
    QSignalSpy opened(f.model.get(), &VaultModel::memoryOpened);
    QVERIFY(f.tabTo(u"shelfToast"_s));
    f.page->press(Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QTRY_COMPARE(f.model->editor()->content(), u"the second"_s);
}

void ShelfPageTest::oneIsErasedOnceThatWasAsked()
{
    Desk f({u"the first"_s});
    QVERIFY(f.isReady());
    f.page->press(Qt::Key_Delete);
    QTRY_VERIFY(f.isAsked());
    QVERIFY(!f.page->isIn(u"act"_s)); // the harmless button has the keyboard
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY(f.isAskedNoMore());
    QCOMPARE(f.shelf().count(), 1);
    QTRY_VERIFY(f.page->isIn(u"shelved"_s));
    QVERIFY(f.tabTo(u"eraseShelved"_s));
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY(f.isAsked());
    QVERIFY(f.tabTo(u"act"_s));
    f.page->press(Qt::Key_Space);
    QVERIFY(f.has(0));
    QCOMPARE(f.memories(), 0);
    QTRY_VERIFY(f.page->item(u"shelfEmpty"_s)->isVisible());
    QTRY_VERIFY(f.page->isIn(u"leaveShelf"_s)); // the keyboard is not lost with what it was in
    QTRY_COMPARE(f.text(u"shelfToast"_s), u"The version was erased."_s);
}

void ShelfPageTest::theQuestionGoesWithTheVersion()
{
    Desk f({u"the first"_s, u"the second"_s});
    QVERIFY(f.isReady());
    f.page->press(Qt::Key_Delete);
    QTRY_VERIFY(f.isAsked());
    MN_VERIFY(wait(sync::eraseShelved(*f.vault, {f.names[1]}))); // by another program
    QVERIFY(f.has(1));
    QTRY_VERIFY(f.isAskedNoMore()); // lest the first goes for a yes to the second
    QCOMPARE(f.text(u"shelvedText"_s), u"the first"_s);
}

void ShelfPageTest::allAreKept()
{
    Desk f({u"the first"_s, u"the second"_s});
    QVERIFY(f.isReady());
    QVERIFY(f.tabTo(u"keepAllShelved"_s));
    QCOMPARE(f.text(u"keepAllShelved"_s), u"Keep all 2"_s);
    f.page->press(Qt::Key_Space);
    QVERIFY(f.has(0));
    QCOMPARE(f.memories(), 2);
    QTRY_VERIFY(f.page->isIn(u"leaveShelf"_s));
}

void ShelfPageTest::theTextIsCopied()
{
    Desk f({u"the first\nof them"_s});
    QVERIFY(f.isReady());
    QVERIFY(!f.page->item(u"keepAllShelved"_s)->isVisible()); // of one alone
    QVERIFY(f.tabTo(u"copyShelved"_s));
    f.page->press(Qt::Key_Space);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"the first\nof them"_s);
}

void ShelfPageTest::itSaysWhatItIsToAScreenReader()
{
    Desk f({u"the first <b>of</b> them"_s});
    QVERIFY(f.isReady());
    const auto nameOf = [&](QObject *item) {
        QQmlExpression name(qmlContext(item), item, u"Accessible.name"_s);
        return name.evaluate().toString();
    };
    QCOMPARE(nameOf(f.page->page()), u"Set aside"_s);
    QVERIFY(!nameOf(f.page->item(u"shelved"_s)).isEmpty());
    const auto row = f.page->item(u"shelved"_s)->property("currentItem").value<QQuickItem *>();
    QVERIFY(row);
    QVERIFY2(nameOf(row).startsWith(u"the first <b>of</b> them, This device, "_s), qPrintable(nameOf(row)));
    QCOMPARE(nameOf(f.page->item(u"shelvedText"_s)), u"the first <b>of</b> them"_s); // and nothing of it is markup
    QVERIFY(f.page->item(u"shelvedText"_s)->property("contentWidth").toReal() > 0);
}

void ShelfPageTest::whereNothingIsThatIsSaid()
{
    Desk f;
    QVERIFY(f.isReady());
    QTRY_VERIFY(f.page->item(u"shelfEmpty"_s)->isVisible());
    QVERIFY(f.page->isIn(u"leaveShelf"_s));
    QVERIFY(!f.page->item(u"keepShelved"_s)->isVisible());
    f.page->press(Qt::Key_Delete);
    QVERIFY(!f.isAsked());
    // What comes meanwhile is there.
    shelve(*f.vault, f.vault.clock(), u"the first"_s);
    QVERIFY(f.has(1));
    QTRY_VERIFY(f.page->isIn(u"shelved"_s));
    QCOMPARE(f.text(u"shelvedText"_s), u"the first"_s);
}

void ShelfPageTest::thePageOfDevicesLeadsToIt()
{
    Desk f({u"the first"_s}, u"DevicesPage.qml"_s);
    QVERIFY(f.isReady());
    QTRY_VERIFY(f.page->item(u"setAside"_s)->isVisible());
    QVERIFY(f.tabTo(u"lookAtShelf"_s));
    QSignalSpy wanted(f.page->page(), SIGNAL(shelfWanted()));
    f.page->press(Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    MN_VERIFY(wait(sync::keepShelved(*f.vault, f.names)));
    QVERIFY(f.has(0));
    QTRY_VERIFY(!f.page->item(u"setAside"_s)->isVisible());
}

} // namespace mn::app

QTEST_MAIN(mn::app::ShelfPageTest)
#include "shelf_page_test.moc"
