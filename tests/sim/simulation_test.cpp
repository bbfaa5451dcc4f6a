// Schedules of one account, by their seeds. MN_SIM_SEEDS: how many of each profile; MN_SIM_FIRST: from this one on;
// MN_SIM_SEED: this one alone, told; MN_SIM_WITHOUT: a rule that is left out. `simulation_test noEditIsLost:keys` runs
// one profile.
#include "tests/sim/left_out.h"
#include "tests/sim/world.h"
#include <QTest>
#include <algorithm>

namespace mn::sim {

using namespace sync;

namespace {

int numberOf(const char *variable, int otherwise)
{
    bool isSet = false;
    const int number = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? number : otherwise;
}

} // namespace

class SimulationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noEditIsLost_data();
    void noEditIsLost();
    void whatBrokeHolds_data();
    void whatBrokeHolds();
    void theSameSeedIsTheSameRun();
    void withoutARuleSomethingBreaks_data();
    void withoutARuleSomethingBreaks();
};

void SimulationTest::noEditIsLost_data()
{
    QTest::addColumn<const Profile *>("profile");
    for (const Profile &profile : profiles())
        QTest::newRow(profile.name) << &profile;
}

void SimulationTest::noEditIsLost()
{
    QFETCH(const Profile *, profile);
    const int one = numberOf("MN_SIM_SEED", -1);
    const int first = one >= 0 ? one : numberOf("MN_SIM_FIRST", 0);
    const int count = one >= 0 ? 1 : numberOf("MN_SIM_SEEDS", 950);
    const auto left = ruleOf(qgetenv("MN_SIM_WITHOUT"));
    const Rules rules = left ? Rules::without(*left) : Rules();
    for (int seed = first; seed < first + count; ++seed) {
        World world(quint64(seed), *profile, rules);
        world.isTold = one >= 0;
        const auto broken = world.run();
        QVERIFY2(!broken, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken.value_or(QString()))));
    }
}

// Seeds that many had to be tried for (docs/simulation.md).
void SimulationTest::whatBrokeHolds_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("seed");
    QTest::newRow("who comes in as another one learns what counts of whom was cut off") << QByteArray("keys") << 15'812;
    QTest::newRow("what was sealed with a key that the account never had is sealed again")
        << QByteArray("turns") << 1'136;
    QTest::newRow("a text that another life of its device replaced is not lost") << QByteArray("keys") << 75'003;
    QTest::newRow("a checkpoint vouches for who was cut off up to the cut") << QByteArray("evil") << 20'401;
    QTest::newRow("a copy that ends when it is found out is found out again") << QByteArray("mix") << 3'934;
    QTest::newRow("what a device compared is known to it when it cuts its writer off")
        << QByteArray("thieves") << 5'675;
    QTest::newRow("what was joined and lost by the server is old when it comes back") << QByteArray("turns") << 2'094;
    QTest::newRow("a row that does not open, by who was cut off since, is not waited for")
        << QByteArray("turns") << 4'120;
    QTest::newRow("what another life of a device sealed is older than what it holds") << QByteArray("turns") << 5'597;
    QTest::newRow("what was sealed with keys of a log that is not the account's is sealed again")
        << QByteArray("turns") << 14'556;
    QTest::newRow("who comes back to a server that was set back learns what counts") << QByteArray("thieves") << 25'220;
    QTest::newRow("what was not learned when it was lost on its way is learned with the rows")
        << QByteArray("thieves") << 51'842;
    QTest::newRow("what somebody wrote before he erased it is old") << QByteArray("turns") << 66'208;
    QTest::newRow("what counts of who was cut off counts by who has it, as soon as he was")
        << QByteArray("evil") << 52'952;
    QTest::newRow("what was never read before the server lost it is not said to be erased")
        << QByteArray("evil") << 56'146;
    QTest::newRow("a key that nobody holds ends") << QByteArray("mix") << 43'135;
    QTest::newRow("a checkpoint that counts for nothing is as none") << QByteArray("thieves") << 7'574;
}

void SimulationTest::whatBrokeHolds()
{
    QFETCH(const QByteArray, profile);
    QFETCH(const int, seed);
    const auto found = std::ranges::find_if(profiles(), [&](const Profile &one) { return profile == one.name; });
    QVERIFY(found != profiles().end());
    QCOMPARE(World(quint64(seed), *found).run(), std::nullopt);
}

void SimulationTest::theSameSeedIsTheSameRun()
{
    for (const Profile &profile : profiles()) {
        World one(7, profile);
        const auto first = one.run();
        World two(7, profile);
        QCOMPARE(two.run(), first);
        QCOMPARE(one.trace(), two.trace());
    }
}

void SimulationTest::withoutARuleSomethingBreaks_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("seeds");
    for (const LeftOut &one : brokenBySchedules())
        QTest::newRow(nameOf(one.rule)) << QByteArray(one.profile) << one.seeds;
}

// A checker that finds nothing checks nothing.
void SimulationTest::withoutARuleSomethingBreaks()
{
    QFETCH(const QByteArray, profile);
    QFETCH(const int, seeds);
    const auto rule = ruleOf(QTest::currentDataTag());
    if (!rule)
        QFAIL("no rule of this name");
    bool isFound = false;
    for (int seed = 0; seed < seeds && !isFound; ++seed)
        isFound = World(quint64(seed), sim::profile(profile.toStdString()), Rules::without(*rule)).run().has_value();
    QVERIFY2(isFound, "left out, and nobody noticed");
}

} // namespace mn::sim

QTEST_GUILESS_MAIN(mn::sim::SimulationTest)
#include "simulation_test.moc"
