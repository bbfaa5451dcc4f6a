#include "tests/support/own_server.h"
#include "tests/unit/app/sync_window.h"
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::app::test;
using mn::test::OwnServer;

// The devices of an account in the window, and how one more comes in: vaults of their own, and a real server.
class AccountDevicesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nobodyIsAskedWhileTheyAreNotShown();
    void aCodeAndANumberLetADeviceIn();
    void thePictureSaysTheServerToo();
    void aNumberThatDiffersLetsNobodyIn();
    void theOtherOneIsNotWaitedForAnyMore();
    void whatIsNoCodeIsSaid_data();
    void whatIsNoCodeIsSaid();
    void aCodeIsGoodOnce();
    void aDeviceIsCalledSomethingElse();
    void aDeviceIsCutOff();
    void withoutTheServerNothingIsPretended();

private:
    using State = SyncModel::State;
    using Mark = SyncModel::Mark;
    using Linking = DeviceLinking::State;

    // With an account, its list shown.
    std::unique_ptr<SyncWindow> first()
    {
        auto window = std::make_unique<SyncWindow>(m_phrase.get());
        if (!window->makesAccount(m_url))
            return nullptr;
        window->model->deviceList()->setShown(true);
        return window->comes([&] { return list(*window).count() == 1; }) ? std::move(window) : nullptr;
    }
    // Into the account of that one, as persons do it.
    static bool link(SyncWindow &old, SyncWindow &fresh)
    {
        old.model->linking()->begin();
        if (!old.is(Linking::Waiting) || !fresh.is(State::Alone))
            return false;
        fresh.model->linkAccount(old.model->linking()->server(), old.model->linking()->code());
        if (!old.is(Linking::Comparing) || !fresh.comes([&] { return !fresh.model->number().isEmpty(); }))
            return false;
        if (fresh.model->number() != old.model->linking()->number())
            return false;
        old.model->linking()->answer(true);
        return old.is(Linking::Done) && fresh.is(Mark::Well);
    }
    static DeviceList &list(SyncWindow &window) { return *window.model->deviceList(); }
    static QString said(SyncWindow &window, int row, DeviceList::Role role)
    {
        return list(window).data(list(window).index(row), role).toString();
    }
    static bool isThis(SyncWindow &window, int row)
    {
        return list(window).data(list(window).index(row), DeviceList::IsThis).toBool();
    }

    std::unique_ptr<OwnServer> m_server;
    QString m_url;
    std::unique_ptr<RecoveryPhrase> m_phrase;
};

void AccountDevicesTest::init()
{
    m_server = std::make_unique<OwnServer>(QStringLiteral(MN_SERVER));
    m_url = m_server->start();
    m_phrase = std::make_unique<RecoveryPhrase>(RecoveryPhrase::make());
}

void AccountDevicesTest::cleanup()
{
    m_server.reset();
}

void AccountDevicesTest::nobodyIsAskedWhileTheyAreNotShown()
{
    SyncWindow window(m_phrase.get());
    QVERIFY(window.makesAccount(m_url));
    list(window).look();
    QCOMPARE(list(window).count(), 0);
    list(window).setShown(true);
    QVERIFY(window.comes([&] { return list(window).count() == 1; }));
    QVERIFY(isThis(window, 0));
    QVERIFY(!said(window, 0, DeviceList::Called).isEmpty());
    QCOMPARE(said(window, 0, DeviceList::Fingerprint).size(), 24); // five groups of four digits
    QVERIFY(list(window).problem().isEmpty());
}

void AccountDevicesTest::aCodeAndANumberLetADeviceIn()
{
    const auto old = first();
    QVERIFY(old);
    old->fixture.add(u"the boiler needs 1.2 bar"_s);
    SyncWindow fresh;
    QVERIFY(link(*old, fresh));
    QCOMPARE(countIn(*fresh.fixture.vault), 1);
    QCOMPARE(fresh.model->devices(), 2);
    QVERIFY(fresh.model->number().isEmpty());
    // The list follows by itself.
    QVERIFY(old->comes([&] { return list(*old).count() == 2; }));
    QVERIFY(isThis(*old, 0) && !isThis(*old, 1));
    QVERIFY(said(*old, 0, DeviceList::Fingerprint) != said(*old, 1, DeviceList::Fingerprint));
}

void AccountDevicesTest::thePictureSaysTheServerToo()
{
    const auto old = first();
    QVERIFY(old);
    DeviceLinking &linking = *old->model->linking();
    linking.begin();
    QVERIFY(old->is(Linking::Waiting));
    QVERIFY(linking.modules() >= 21 + 8);
    QVERIFY(linking.picture().startsWith(u"M4 4h7v1h-7z"_s)); // the frame of its first corner, inside of the border
    QCOMPARE(linking.code().size(), 19);
    // As a reader of pictures hands it over.
    SyncWindow fresh;
    QVERIFY(fresh.is(State::Alone));
    fresh.model->linkAccount(
        {}, u" mnemosyne:link?code=%1&server=%2 "_s.arg(QString(linking.code()).remove(u'-'), linking.server()));
    QVERIFY(old->is(Linking::Comparing));
    linking.answer(true);
    QVERIFY(fresh.is(Mark::Well));
}

void AccountDevicesTest::aNumberThatDiffersLetsNobodyIn()
{
    const auto old = first();
    QVERIFY(old);
    old->model->linking()->begin();
    QVERIFY(old->is(Linking::Waiting));
    SyncWindow fresh(m_phrase.get());
    QVERIFY(fresh.is(State::Alone));
    fresh.model->linkAccount(m_url, old->model->linking()->code());
    QVERIFY(old->is(Linking::Comparing));
    old->model->linking()->answer(false);
    QVERIFY(old->is(Linking::Failed));
    QVERIFY(!old->model->linking()->problem().isEmpty());
    // The other one is told.
    QVERIFY(fresh.is(State::Alone));
    QCOMPARE(fresh.model->problemCode(), u"NotLinked"_s);
    list(*old).look();
    QVERIFY(old->comes([&] { return old->model->devices() == 1; }));
    // Whoever leaves while a number is shown has not said that it is the same.
    old->model->linking()->begin();
    QVERIFY(old->is(Linking::Waiting));
    fresh.model->linkAccount(m_url, old->model->linking()->code());
    QVERIFY(old->is(Linking::Comparing));
    old->model->linking()->end();
    QCOMPARE(old->model->linking()->state(), Linking::Idle);
    QVERIFY(fresh.is(State::Alone));
    QCOMPARE(fresh.model->problemCode(), u"NotLinked"_s);
}

void AccountDevicesTest::theOtherOneIsNotWaitedForAnyMore()
{
    const auto old = first();
    QVERIFY(old);
    DeviceLinking &linking = *old->model->linking();
    linking.begin();
    QVERIFY(old->is(Linking::Waiting));
    const QString code = linking.code();
    linking.end();
    QCOMPARE(linking.state(), Linking::Idle);
    linking.begin();
    QVERIFY(old->is(Linking::Waiting));
    QVERIFY(linking.code() != code);
    // Nor the one that should say yes.
    SyncWindow fresh;
    QVERIFY(fresh.is(State::Alone));
    fresh.model->linkAccount(m_url, linking.code());
    QVERIFY(fresh.comes([&] { return !fresh.model->number().isEmpty(); }));
    fresh.model->stopLinking();
    QVERIFY(fresh.is(State::Alone));
    QVERIFY(fresh.model->number().isEmpty());
    QVERIFY(fresh.model->problem().isEmpty());
}

void AccountDevicesTest::whatIsNoCodeIsSaid_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no code") << u"what is this"_s << u"NotUnderstood"_s;
    QTest::newRow("nobody's code") << u"0000-0000-0000-0000"_s << u"NotLinked"_s;
    QTest::newRow("another picture") << u"https://example.org/"_s << u"Usage"_s;
}

void AccountDevicesTest::whatIsNoCodeIsSaid()
{
    QFETCH(const QString, code);
    QFETCH(const QString, problem);
    SyncWindow window;
    QVERIFY(window.is(State::Alone));
    window.model->linkAccount(m_url, code);
    QVERIFY(window.is(State::Alone));
    QCOMPARE(window.model->problemCode(), problem);
    QVERIFY(!window.model->problem().isEmpty());
}

void AccountDevicesTest::aCodeIsGoodOnce()
{
    const auto old = first();
    QVERIFY(old);
    old->model->linking()->begin();
    QVERIFY(old->is(Linking::Waiting));
    const QString code = old->model->linking()->code();
    SyncWindow fresh, late;
    QVERIFY(fresh.is(State::Alone) && late.is(State::Alone));
    fresh.model->linkAccount(m_url, code);
    QVERIFY(old->is(Linking::Comparing));
    late.model->linkAccount(m_url, code);
    QVERIFY(late.is(State::Alone));
    QCOMPARE(late.model->problemCode(), u"NotLinked"_s);
    old->model->linking()->answer(true);
    QVERIFY(fresh.is(Mark::Well));
}

void AccountDevicesTest::aDeviceIsCalledSomethingElse()
{
    const auto old = first();
    QVERIFY(old);
    SyncWindow fresh;
    QVERIFY(link(*old, fresh));
    QVERIFY(old->comes([&] { return list(*old).count() == 2; }));
    QSignalSpy spoken(&list(*old), &DeviceList::said);
    list(*old).rename(said(*old, 1, DeviceList::DeviceId), u"  the old   laptop "_s);
    QVERIFY(list(*old).isBusy());
    QVERIFY(old->comes([&] { return said(*old, 1, DeviceList::Called) == u"the old laptop"_s; }));
    QCOMPARE(spoken.size(), 1);
    QVERIFY(!list(*old).isBusy());
    // There, too.
    list(fresh).setShown(true);
    QVERIFY(fresh.comes([&] { return list(fresh).count() == 2; }));
    QCOMPARE(said(fresh, 0, DeviceList::Called), u"the old laptop"_s);
    // What is no name is none.
    list(*old).rename(said(*old, 1, DeviceList::DeviceId), u"   "_s);
    QVERIFY(old->comes([&] { return !list(*old).problem().isEmpty(); }));
    QCOMPARE(said(*old, 1, DeviceList::Called), u"the old laptop"_s);
}

void AccountDevicesTest::aDeviceIsCutOff()
{
    const auto old = first();
    QVERIFY(old);
    SyncWindow fresh;
    fresh.fixture.add(u"from the other one"_s);
    QVERIFY(link(*old, fresh));
    QVERIFY(old->comes([&] { return list(*old).count() == 2 && countIn(*old->fixture.vault) == 1; }));
    list(*old).cutOff(said(*old, 1, DeviceList::DeviceId));
    QVERIFY(old->comes([&] { return list(*old).count() == 1 && !list(*old).isBusy(); }));
    QVERIFY2(list(*old).problem().isEmpty(), qPrintable(list(*old).problem()));
    QCOMPARE(countIn(*old->fixture.vault), 1); // what it sent stays
    // The other one is told, keeps what it has, and gets nothing any more.
    QVERIFY(fresh.is(Mark::Asks));
    old->fixture.add(u"saved later"_s);
    QVERIFY(old->is(Mark::Well));
    QCOMPARE(countIn(*fresh.fixture.vault), 1);
    // It cannot cut itself off.
    list(*old).cutOff(said(*old, 0, DeviceList::DeviceId));
    QVERIFY(old->comes([&] { return !list(*old).isBusy(); }));
    QCOMPARE(list(*old).count(), 1);
}

void AccountDevicesTest::withoutTheServerNothingIsPretended()
{
    const auto old = first();
    QVERIFY(old);
    m_server->stop();
    list(*old).rename(said(*old, 0, DeviceList::DeviceId), u"Another name"_s);
    QVERIFY(old->comes([&] { return !list(*old).isBusy(); }));
    QVERIFY(list(*old).problem().contains(u"nothing was changed"_s));
    QVERIFY(said(*old, 0, DeviceList::Called) != u"Another name"_s);
    old->model->linking()->begin();
    QVERIFY(old->is(Linking::Failed));
    QVERIFY(!old->model->linking()->problem().isEmpty());
    m_server->start();
    old->model->linking()->begin();
    QVERIFY(old->is(Linking::Waiting));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::AccountDevicesTest)
#include "account_devices_test.moc"
