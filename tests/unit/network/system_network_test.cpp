#include "core/network/system_network.h"
#include "tests/support/own_network.h"
#include <QTest>
#include <atomic>

namespace mn {

using namespace Qt::StringLiterals;
using test::OwnNetwork;

// What Qt makes of NetworkManager, on a bus of its own. In the order in which they stand: a program asks the system
// once.
class SystemNetworkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void anInterfaceLeadsAway_data();
    void anInterfaceLeadsAway();
    void whereNobodyKnowsNothingIsSaid();
    void whatCostsIsKnownAtTheFirstLook();
    void aNetworkThatCostsOtherwiseIsTold();
    void anotherNetworkIsTold();
    void goneIsTheNetworkOnlyWhereThereIsNoWayOut();
    void aNetworkThatComesBackIsTold();
    void whoHasGoneIsNotTold();

private:
    int told() const { return m_told; }

    std::unique_ptr<OwnNetwork> m_manager;
    std::unique_ptr<SystemNetwork> m_network;
    std::atomic<bool> m_hasWayOut = true;
    std::atomic<int> m_told = 0;
    std::unique_ptr<NetworkFollower> m_follower;
};

void SystemNetworkTest::initTestCase()
{
    m_manager = std::make_unique<OwnNetwork>(QStringLiteral(MN_NETWORK_MANAGER));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_manager->address().toLatin1());
}

void SystemNetworkTest::cleanupTestCase()
{
    m_follower.reset();
    m_network.reset();
    m_manager.reset();
}

void SystemNetworkTest::anInterfaceLeadsAway_data()
{
    using Flag = QNetworkInterface::InterfaceFlag;
    const QNetworkInterface::InterfaceFlags atWork = Flag::IsUp | Flag::IsRunning;
    QTest::addColumn<int>("flags");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<bool>("leads");
    QTest::newRow("a cable") << int(atWork) << QStringList{u"fe80::1"_s, u"192.168.1.7"_s} << true;
    QTest::newRow("IPv6 alone") << int(atWork) << QStringList{u"2001:db8::7"_s} << true;
    QTest::newRow("a cable that nothing is plugged into") << int(Flag::IsUp) << QStringList{u"192.168.1.7"_s} << false;
    QTest::newRow("switched off") << 0 << QStringList{u"192.168.1.7"_s} << false;
    QTest::newRow("nobody gave it an address") << int(atWork) << QStringList{u"fe80::1"_s, u"169.254.3.4"_s} << false;
    QTest::newRow("this machine") << int(atWork | Flag::IsLoopBack) << QStringList{u"127.0.0.1"_s, u"::1"_s} << false;
}

void SystemNetworkTest::anInterfaceLeadsAway()
{
    QFETCH(const int, flags);
    QFETCH(const QStringList, addresses);
    QList<QHostAddress> all;
    for (const QString &address : addresses)
        all += QHostAddress(address);
    QTEST(leadsAway(QNetworkInterface::InterfaceFlags::fromInt(flags), all), "leads");
}

// Qt's plugins are not even there.
void SystemNetworkTest::whereNobodyKnowsNothingIsSaid()
{
    const QStringList paths = QCoreApplication::libraryPaths();
    QCoreApplication::setLibraryPaths({});
    m_manager->connectBy(OwnNetwork::Device::Modem, true);
    SystemNetwork network([] { return false; });
    QCOMPARE(network.look(), NetworkState::Look());
    QCoreApplication::setLibraryPaths(paths);
}

void SystemNetworkTest::whatCostsIsKnownAtTheFirstLook()
{
    m_network = std::make_unique<SystemNetwork>([this] { return m_hasWayOut.load(); });
    m_follower = std::make_unique<NetworkFollower>(*m_network, [this] { ++m_told; });
    QCOMPARE(m_network->look(), (NetworkState::Look{.isAbsent = false, .isMetered = true}));
    QCOMPARE(told(), 0); // it was waited for
}

void SystemNetworkTest::aNetworkThatCostsOtherwiseIsTold()
{
    m_manager->setMetered(false);
    QTRY_COMPARE(told(), 1);
    QVERIFY(!m_network->look().isMetered);
    m_manager->setMetered(true);
    QTRY_COMPARE(told(), 2);
    QVERIFY(m_network->look().isMetered);
}

void SystemNetworkTest::anotherNetworkIsTold()
{
    m_manager->connectBy(OwnNetwork::Device::WiFi, false);
    QTRY_VERIFY(told() > 2 && !m_network->look().isMetered);
    // Of the same price.
    const int before = told();
    m_manager->connectBy(OwnNetwork::Device::Ethernet, false);
    QTRY_VERIFY(told() > before);
    QCOMPARE(m_network->look(), NetworkState::Look());
}

void SystemNetworkTest::goneIsTheNetworkOnlyWhereThereIsNoWayOut()
{
    m_hasWayOut = false;
    QVERIFY(!m_network->look().isAbsent); // connected, it says
    const int before = told();
    m_manager->disconnect();
    QTRY_VERIFY(told() > before && m_network->look().isAbsent);
    m_hasWayOut = true; // of which it does not know
    QVERIFY(!m_network->look().isAbsent);
}

void SystemNetworkTest::aNetworkThatComesBackIsTold()
{
    m_hasWayOut = false;
    const int before = told();
    m_manager->connectBy(OwnNetwork::Device::WiFi, false);
    QTRY_VERIFY(told() > before && !m_network->look().isAbsent);
}

void SystemNetworkTest::whoHasGoneIsNotTold()
{
    std::atomic<int> other = 0;
    const NetworkFollower stays(*m_network, [&other] { ++other; });
    m_follower.reset();
    const int before = told();
    m_manager->setMetered(true);
    QTRY_COMPARE(other.load(), 1);
    QCOMPARE(told(), before);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SystemNetworkTest)
#include "system_network_test.moc"
