#include "app/shell/vault_model.h"
#include "core/session/recovery_store.h"
#include "tests/qml/page_window.h"
#include "tests/support/own_server.h"
#include "tests/unit/app/app_fixture.h"
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using test::AppFixture;

// The real page over a real vault, by its keys, and a real server.
class DevicesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void anAccountIsMadeByTheKeyboardAlone();
    void whatIsWrongIsSaid();
    void anotherServerIsBelievedOnceItIsCompared();
    void escapeLeaves();

private:
    struct Desk : AppFixture {
        Desk()
        {
            {
                const MayWait mayWait;
                if (!keepPhrase(*vault, KeptPhrase{{}, RecoveryPhrase::make()}))
                    qFatal("no phrase");
            }
            add(u"the boiler needs 1.2 bar"_s);
            model = std::make_unique<VaultModel>(*vault, vault.clock(), timers);
            page = std::make_unique<PageWindow>(u"qrc:/qt-project.org/imports/Mnemosyne/Devices/DevicesPage.qml"_s,
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
            return page->isReady() && is(SyncModel::State::Alone) &&
                   QMetaObject::invokeMethod(page->page(), "takeFocus");
        }
        bool is(SyncModel::State state)
        {
            return QTest::qWaitFor([&] { return model->sync()->state() == state; }, 60'000);
        }
        bool tabTo(const QString &name)
        {
            for (int i = 0; i < 16 && !page->isIn(name); ++i)
                page->press(Qt::Key_Tab);
            return page->isIn(name);
        }

        std::unique_ptr<VaultModel> model;
        std::unique_ptr<PageWindow> page;
    };
};

void DevicesPageTest::anAccountIsMadeByTheKeyboardAlone()
{
    OwnServer server(QStringLiteral(MN_SERVER));
    const QString url = server.start();
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.tabTo(u"address"_s));
    f.page->type(url);
    QVERIFY(f.tabTo(u"link"_s));
    f.page->press(Qt::Key_Space);
    QVERIFY(f.is(SyncModel::State::Linked));
    QTRY_COMPARE_WITH_TIMEOUT(f.model->sync()->mark(), SyncModel::Mark::Well, 60'000);
    QTRY_VERIFY(f.page->item(u"server"_s)->isVisible());
    QVERIFY(!f.page->item(u"link"_s)->isVisible());
    QVERIFY(f.tabTo(u"askNow"_s));
    f.page->press(Qt::Key_Space);
}

void DevicesPageTest::whatIsWrongIsSaid()
{
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(!f.page->item(u"link"_s)->isEnabled()); // nothing is typed yet
    QVERIFY(f.tabTo(u"way"_s));
    f.page->press(Qt::Key_Right); // one more device
    QVERIFY(f.tabTo(u"address"_s));
    f.page->type(u"http://127.0.0.1:1"_s);
    QVERIFY(f.tabTo(u"words"_s));
    f.page->type(u"no words"_s);
    f.page->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(f.page->item(u"problem"_s)->isVisible(), 60'000);
    QVERIFY(f.is(SyncModel::State::Alone));
    f.page->press(Qt::Key_Backtab);
    QVERIFY(f.tabTo(u"way"_s));
    f.page->press(Qt::Key_Left);
    QTRY_VERIFY(!f.page->item(u"problem"_s)->isVisible());
}

void DevicesPageTest::anotherServerIsBelievedOnceItIsCompared()
{
    OwnServer server(QStringLiteral(MN_SERVER));
    const QString fingerprint = server.makeCertificate();
    const QString url = server.start();
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(!f.page->item(u"compare"_s)->isVisible());
    QVERIFY(f.tabTo(u"address"_s));
    f.page->type(url);
    f.page->press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(f.page->item(u"compare"_s)->isVisible(), 60'000);
    QCOMPARE(f.page->item(u"compare"_s)->property("text").toString(), fingerprint);
    QVERIFY(f.is(SyncModel::State::Alone));
    QVERIFY(f.tabTo(u"compare"_s));
    f.page->press(Qt::Key_Space); // it is the same
    QVERIFY(f.is(SyncModel::State::Linked));
    QTRY_COMPARE_WITH_TIMEOUT(f.model->sync()->mark(), SyncModel::Mark::Well, 60'000);
}

void DevicesPageTest::escapeLeaves()
{
    Desk f;
    QVERIFY(f.isReady());
    QSignalSpy closed(f.page->page(), SIGNAL(closed()));
    f.page->press(Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

} // namespace mn::app

QTEST_MAIN(mn::app::DevicesPageTest)
#include "devices_page_test.moc"
