#include "server/bus/local_bus.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::server {

using sync::AccountId;
using sync::test::idOf;

class LocalBusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhoWaitsForTheAccountIsWoken();
    void whoHasGoneIsNotCalled();
};

void LocalBusTest::onlyWhoWaitsForTheAccountIsWoken()
{
    LocalBus bus;
    int one = 0;
    int also = 0;
    int other = 0;
    const auto first = bus.subscribe(idOf<AccountId>(1), [&] { ++one; });
    const auto second = bus.subscribe(idOf<AccountId>(1), [&] { ++also; });
    const auto third = bus.subscribe(idOf<AccountId>(2), [&] { ++other; });
    bus.notify(idOf<AccountId>(1));
    bus.notify(idOf<AccountId>(1));
    bus.notify(idOf<AccountId>(3));
    QCOMPARE(one, 2);
    QCOMPARE(also, 2);
    QCOMPARE(other, 0);
}

void LocalBusTest::whoHasGoneIsNotCalled()
{
    LocalBus bus;
    int gone = 0;
    int stays = 0;
    auto first = bus.subscribe(idOf<AccountId>(1), [&] { ++gone; });
    const auto second = bus.subscribe(idOf<AccountId>(1), [&] { ++stays; });
    first.reset();
    bus.notify(idOf<AccountId>(1));
    QCOMPARE(gone, 0);
    QCOMPARE(stays, 1);
    QCOMPARE(bus.size(), 1);
    auto third = bus.subscribe(idOf<AccountId>(2), [] {});
    third.reset();
    QCOMPARE(bus.size(), 1); // accounts that nobody waits for leave nothing
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::LocalBusTest)
#include "local_bus_test.moc"
