#include "app/shell/vault_model.h"
#include "core/session/settings.h"
#include "tests/qml/page_window.h"
#include "tests/support/holding_relay.h"
#include "tests/support/letter_embedder.h"
#include "tests/support/own_provider.h"
#include "tests/support/own_server.h"
#include "tests/unit/app/sync_window.h"
#include <QDesktopServices>
#include <QSignalSpy>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using test::AppFixture;
using test::SyncWindow;

// What the desktop opens pages with.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "show"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }
    QList<QUrl> pages;
public Q_SLOTS:
    void show(const QUrl &page) { pages += page; }
};

// The real page over a real vault, by its keys, and a real server.
class DevicesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useWindowStyle(); }
    void init() { failOnWarnings(); }
    void anAccountIsMadeByTheKeyboardAlone();
    void whatIsWrongIsSaid();
    void anotherServerIsBelievedOnceItIsCompared();
    void aServerMayWantASignIn();
    void aDeviceIsLetInByTheKeyboard();
    void theCodeOfTheOtherDeviceIsTyped();
    void aDeviceIsRenamedAndCutOffByTheKeyboard();
    void anAccountIsEndedAndKeptByTheKeyboard();
    void aServerIsLetSearchByTheKeyboard();
    void aFirstSyncIsPausedByTheKeyboard();
    void attachmentsMayGoOverMeteredNetworks();
    void escapeLeaves();

private:
    struct Desk : AppFixture {
        explicit Desk(Embedder *embedder = nullptr) : AppFixture(embedder)
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
        bool makesAccount(const QString &url)
        {
            model->sync()->createAccount(url, {});
            return QTest::qWaitFor(
                [&] {
                    return model->sync()->state() == SyncModel::State::Linked &&
                           model->sync()->mark() == SyncModel::Mark::Well && devices().count() == 1;
                },
                60'000);
        }
        DeviceList &devices() { return *model->sync()->deviceList(); }
        QString said(int row, DeviceList::Role role) { return devices().data(devices().index(row), role).toString(); }
        bool is(DeviceLinking::State state)
        {
            return QTest::qWaitFor([&] { return model->sync()->linking()->state() == state; }, 60'000);
        }
        // What is written in it, also in what lies over the page.
        QString text(const QString &name)
        {
            QList<QQuickItem *> all{page->view().contentItem()};
            for (qsizetype at = 0; at < all.size(); ++at) {
                if (all[at]->objectName() == name)
                    return all[at]->property("text").toString();
                all += all[at]->childItems();
            }
            return {};
        }
        bool isOpened(const QString &name)
        {
            const QObject *popup = page->page()->findChild<QObject *>(name);
            return popup && popup->property("opened").toBool();
        }
        bool isGone(const QString &name)
        {
            return !page->page()->findChild<QObject *>(name)->property("visible").toBool();
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
    QVERIFY(f.tabTo(u"useWords"_s));
    f.page->press(Qt::Key_Space);
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

void DevicesPageTest::aServerMayWantASignIn()
{
    OwnProvider provider;
    OwnServer server(QStringLiteral(MN_SERVER));
    server.set(u"MNEMOSYNED_OIDC_ISSUER"_s, provider.issuer());
    server.set(u"MNEMOSYNED_OIDC_CLIENT_ID"_s, OwnProvider::client());
    server.set(u"MNEMOSYNED_OIDC_SUBJECT_KEY"_s, QString(32, u'k'));
    const QString url = server.start();
    Browser browser;
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(!f.page->item(u"signingIn"_s)->isVisible());
    QVERIFY(f.tabTo(u"address"_s));
    f.page->type(url);
    f.page->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(browser.pages.size(), 1, 60'000);
    QTRY_VERIFY(f.page->item(u"signingIn"_s)->isVisible());
    QTRY_VERIFY(f.page->isIn(u"stopLinking"_s)); // the keyboard is not lost
    f.page->press(Qt::Key_Space);                // and one need not wait
    QVERIFY(f.is(SyncModel::State::Alone));
    QVERIFY(!f.page->item(u"signingIn"_s)->isVisible() && !f.page->item(u"problem"_s)->isVisible());
    QVERIFY(f.tabTo(u"link"_s));
    f.page->press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(browser.pages.size(), 2, 60'000);
    QTRY_VERIFY(f.page->item(u"signingIn"_s)->isVisible());
    QVERIFY(f.tabTo(u"signingIn"_s));
    f.page->press(Qt::Key_Space); // it was closed by mistake
    QTRY_COMPARE(browser.pages.size(), 3);
    QCOMPARE(browser.pages[2], browser.pages[1]);
    mn::test::opened(mn::test::opened(browser.pages[2]).location);
    QVERIFY(f.is(SyncModel::State::Linked));
}

void DevicesPageTest::aDeviceIsLetInByTheKeyboard()
{
    OwnServer server(QStringLiteral(MN_SERVER));
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.makesAccount(server.start()));
    QVERIFY(f.tabTo(u"linkDevice"_s));
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY(f.isOpened(u"linkDialog"_s));
    QVERIFY(f.is(DeviceLinking::State::Waiting));
    const DeviceLinking &linking = *f.model->sync()->linking();
    QTRY_COMPARE(f.text(u"linkCode"_s), linking.code());
    QCOMPARE(f.text(u"linkServer"_s), server.url());

    SyncWindow other;
    QVERIFY(other.is(SyncModel::State::Alone));
    other.model->linkAccount(linking.server(), linking.code());
    QVERIFY(f.is(DeviceLinking::State::Comparing));
    QVERIFY(other.comes([&] { return !other.model->number().isEmpty(); }));
    QTRY_COMPARE(linking.number(), other.model->number());
    QTRY_VERIFY(f.page->view().activeFocusItem());
    QTRY_COMPARE(f.page->view().activeFocusItem()->property("text").toString(), u"They differ"_s);
    QVERIFY(f.tabTo(u"act"_s));
    f.page->press(Qt::Key_Space);
    QVERIFY(f.is(DeviceLinking::State::Done));
    QVERIFY(other.is(SyncModel::Mark::Well));
    QTRY_VERIFY(f.devices().count() == 2 && f.page->item(u"device1"_s));
    f.page->press(Qt::Key_Escape);
    QTRY_VERIFY(f.isGone(u"linkDialog"_s));
    QTRY_VERIFY(f.page->isIn(u"linkDevice"_s));
}

void DevicesPageTest::theCodeOfTheOtherDeviceIsTyped()
{
    OwnServer server(QStringLiteral(MN_SERVER));
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    SyncWindow old(&phrase);
    QVERIFY(old.makesAccount(server.start()));
    old.model->linking()->begin();
    QVERIFY(old.is(DeviceLinking::State::Waiting));

    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.tabTo(u"way"_s));
    f.page->press(Qt::Key_Right);
    QVERIFY(f.tabTo(u"code"_s));
    f.page->type(old.model->linking()->code());
    QVERIFY(!f.page->item(u"link"_s)->isEnabled()); // the address is missing
    QVERIFY(f.tabTo(u"address"_s));
    f.page->type(server.url());
    f.page->press(Qt::Key_Return);
    QVERIFY(old.is(DeviceLinking::State::Comparing));
    QTRY_VERIFY_WITH_TIMEOUT(f.page->item(u"comparing"_s)->isVisible(), 60'000);
    QCOMPARE(f.page->item(u"number"_s)->property("text").toString(), old.model->linking()->number());
    QTRY_VERIFY(f.page->isIn(u"stopLinking"_s)); // the keyboard is not lost
    old.model->linking()->answer(true);
    QVERIFY(f.is(SyncModel::State::Linked));
    QTRY_VERIFY_WITH_TIMEOUT(f.page->isIn(u"askNow"_s), 60'000);
}

void DevicesPageTest::aDeviceIsRenamedAndCutOffByTheKeyboard()
{
    OwnServer server(QStringLiteral(MN_SERVER));
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.makesAccount(server.start()));
    DeviceLinking &linking = *f.model->sync()->linking();
    linking.begin();
    QVERIFY(f.is(DeviceLinking::State::Waiting));
    SyncWindow other;
    QVERIFY(other.is(SyncModel::State::Alone));
    other.model->linkAccount(linking.server(), linking.code());
    QVERIFY(f.is(DeviceLinking::State::Comparing));
    linking.answer(true);
    QVERIFY(other.is(SyncModel::Mark::Well));
    QTRY_VERIFY_WITH_TIMEOUT(f.devices().count() == 2 && f.page->item(u"device1"_s), 60'000);

    QVERIFY(f.tabTo(u"device1"_s));
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY(f.isOpened(u"deviceActs"_s));
    f.page->press(Qt::Key_Down);
    f.page->press(Qt::Key_Return);
    QTRY_VERIFY(f.isOpened(u"renameDialog"_s));
    f.page->type(u"Old laptop"_s); // in place of what is chosen there
    f.page->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(f.said(1, DeviceList::Called), u"Old laptop"_s, 60'000);
    QTRY_VERIFY(f.page->isIn(u"device1"_s));

    f.page->press(Qt::Key_Space);
    QTRY_VERIFY(f.isOpened(u"deviceActs"_s));
    f.page->press(Qt::Key_Down);
    f.page->press(Qt::Key_Down);
    f.page->press(Qt::Key_Return);
    QTRY_VERIFY(f.isOpened(u"cutOffDialog"_s));
    QVERIFY(!f.page->isIn(u"act"_s)); // the harmless button has the keyboard
    QVERIFY(f.tabTo(u"act"_s));
    f.page->press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(f.devices().count(), 1, 60'000);
    QVERIFY(other.is(SyncModel::Mark::Asks));
}

void DevicesPageTest::anAccountIsEndedAndKeptByTheKeyboard()
{
    OwnServer server(QStringLiteral(MN_SERVER));
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.makesAccount(server.start()));
    const AccountEnding &ending = *f.model->sync()->ending();
    QVERIFY(f.tabTo(u"endAccount"_s));
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY(f.isOpened(u"endingDialog"_s));
    QTRY_VERIFY(f.page->view().activeFocusItem());
    QTRY_COMPARE(f.page->view().activeFocusItem()->property("text").toString(), u"Keep the account"_s);
    QVERIFY(f.tabTo(u"act"_s));
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(ending.isComing(), 60'000);
    QTRY_VERIFY(f.page->item(u"keepAccount"_s)->isVisible());
    QTRY_VERIFY(f.page->isIn(u"askNow"_s)); // the keyboard is not lost
    QVERIFY(f.tabTo(u"keepAccount"_s));
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!ending.isComing(), 60'000);
    QTRY_VERIFY(f.page->isIn(u"askNow"_s));
    QTRY_VERIFY(f.page->item(u"endAccount"_s)->isVisible());
}

void DevicesPageTest::aServerIsLetSearchByTheKeyboard()
{
    OwnServer server(QStringLiteral(MN_SERVER));
    server.set(u"MNEMOSYNED_VECTORS"_s, u"memory"_s);
    LetterEmbedder letters(384);
    Desk f(&letters);
    QVERIFY(f.isReady());
    QVERIFY(f.makesAccount(server.start()));
    const VectorConsent &vectors = *f.model->sync()->vectors();
    QTRY_VERIFY_WITH_TIMEOUT(vectors.isOffered(), 60'000);
    QVERIFY(f.text(u"server"_s).contains(u"cannot read a word"_s));
    QTRY_VERIFY(f.tabTo(u"allowVectors"_s));
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY(f.isOpened(u"vectorsDialog"_s));
    QTRY_VERIFY(f.page->view().activeFocusItem());
    QCOMPARE(f.page->view().activeFocusItem()->property("text").toString(), u"Do not let it"_s);
    QVERIFY(!vectors.isAllowed());
    QVERIFY(f.tabTo(u"act"_s));
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(vectors.isHere(), 60'000);
    QTRY_VERIFY(f.page->isIn(u"askNow"_s)); // the keyboard is not lost
    QVERIFY(!f.text(u"server"_s).contains(u"cannot read a word"_s));
    QVERIFY(f.tabTo(u"withdrawVectors"_s));
    f.page->press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!vectors.isAllowed(), 60'000);
    QTRY_VERIFY(f.page->isIn(u"askNow"_s));
    QVERIFY(f.text(u"server"_s).contains(u"cannot read a word"_s));
}

void DevicesPageTest::aFirstSyncIsPausedByTheKeyboard()
{
    HoldingRelay relay;
    OwnServer server(QStringLiteral(MN_SERVER));
    server.set(u"MNEMOSYNED_PUBLIC_URL"_s, relay.url());
    relay.leadTo(QUrl(server.start()));
    Desk f;
    MN_VERIFY(wait(f.vault->save(Durability::Batch, [](Saving &saving) -> Result<void> {
        for (int i = 0; i < 999; ++i) {
            MemoryChange memory;
            memory.content = u"memory %1"_s.arg(i);
            MN_TRY(saving.add({}, memory));
        }
        return {};
    })));
    QVERIFY(f.isReady());
    relay.holdBefore("POST /api/v1/push", 3);
    f.model->sync()->createAccount(relay.url(), {});
    QVERIFY(f.is(SyncModel::State::Linked));
    QTRY_VERIFY_WITH_TIMEOUT(relay.isHolding(HoldingRelay::Up) && f.model->sync()->progress() > 0, 60'000);
    QTRY_VERIFY(f.page->item(u"progress"_s)->isVisible());
    QCOMPARE(f.page->item(u"progress"_s)->property("value").toDouble(), f.model->sync()->progress());
    QVERIFY(f.tabTo(u"pause"_s));
    QCOMPARE(f.text(u"pause"_s), u"Pause"_s);
    f.page->press(Qt::Key_Space);
    QTRY_COMPARE(f.text(u"pause"_s), u"Go on"_s);
    QVERIFY(f.page->isIn(u"pause"_s));
    QVERIFY(f.page->item(u"progress"_s)->isVisible()); // where it stands
    QTRY_VERIFY_WITH_TIMEOUT(f.model->sync()->headline().startsWith(u"Paused"_s), 60'000);
    relay.goOn();
    f.page->press(Qt::Key_Return);
    QVERIFY(!f.model->sync()->isPaused());
    QTRY_COMPARE_WITH_TIMEOUT(f.model->sync()->mark(), SyncModel::Mark::Well, 60'000);
    QTRY_VERIFY(!f.page->item(u"progress"_s)->isVisible());
    QTRY_VERIFY(f.page->isIn(u"askNow"_s)); // the keyboard is not lost with the button
}

void DevicesPageTest::attachmentsMayGoOverMeteredNetworks()
{
    OwnServer server(QStringLiteral(MN_SERVER));
    Desk f;
    QVERIFY(f.isReady());
    QVERIFY(f.makesAccount(server.start()));
    QVERIFY(f.tabTo(u"meteredAttachments"_s));
    const QObject *choice = f.page->page()->findChild<QObject *>(u"meteredAttachments"_s);
    QVERIFY(!choice->property("checked").toBool());
    QSignalSpy kept(f.model->sync()->metered(), &MeteredChoice::kept);
    f.page->press(Qt::Key_Space);
    QTRY_COMPARE(kept.count(), 1);
    QVERIFY(choice->property("checked").toBool());
    // As another program would see it, and as one might have chosen it.
    const auto read = [&f] {
        const MayWait mayWait;
        return *readSetting(*f.vault, setting::kMeteredAttachments);
    };
    QCOMPARE(read(), u"yes"_s);
    {
        const MayWait mayWait;
        QVERIFY(writeSetting(*f.vault, **settingRow(QLatin1StringView(setting::kMeteredAttachments)), u"no"_s));
    }
    f.model->sync()->metered()->look();
    QTRY_VERIFY(!choice->property("checked").toBool());
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
