// Schedules of one account, by their seeds. MN_SIM_SEEDS: how many of each profile; MN_SIM_SEED: this one alone, told;
// MN_SIM_WITHOUT: a rule that is left out.
#include "tests/sim/world.h"
#include <QTest>

namespace mn::sim {

using namespace sync;

namespace {

std::optional<Rule> ruleOf(QByteArrayView name)
{
    constexpr const char *kNames[] = {
#define MN_RULE(name, meaning) #name,
#include "sync/protocol/rules.def"
#undef MN_RULE
    };
    for (size_t i = 0; i < std::size(kNames); ++i)
        if (name == QByteArrayView(kNames[i]))
            return Rule(i);
    return {};
}

} // namespace

class SimulationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noEditIsLost_data();
    void noEditIsLost();
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
    bool isOne = false;
    const int one = qEnvironmentVariableIntValue("MN_SIM_SEED", &isOne);
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("MN_SIM_SEEDS", &isSet);
    const int first = isOne ? one : 0;
    const int count = isOne ? 1 : isSet ? wanted : 500;
    const QByteArray without = qgetenv("MN_SIM_WITHOUT");
    const auto left = ruleOf(without);
    const Rules rules = left ? Rules::without(*left) : Rules();
    for (int seed = first; seed < first + count; ++seed) {
        World world(quint64(seed), *profile, rules);
        world.isTold = isOne;
        const auto broken = world.run();
        QVERIFY2(!broken, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken.value_or(QString()))));
    }
}

void SimulationTest::theSameSeedIsTheSameRun()
{
    for (const Profile &profile : profiles()) {
        World one(7, profile);
        QVERIFY(!one.run());
        World two(7, profile);
        QVERIFY(!two.run());
        QCOMPARE(one.trace(), two.trace());
    }
}

void SimulationTest::withoutARuleSomethingBreaks_data()
{
    QTest::addColumn<int>("profile");
    QTest::addColumn<Rule>("rule");
    const auto add = [](const char *name, int profile) {
        const auto rule = ruleOf(name);
        QVERIFY(rule);
        QTest::newRow(name) << profile << *rule;
    };
    constexpr int kNet = 0;
    constexpr int kRestore = 1;
    add("signed_delete", kNet);
    add("quarantine", kNet);
    add("cas_hash", kRestore);
    add("heads", kRestore);
    add("proof", kRestore);
    add("redot", kRestore);
    add("chain_cas", kRestore);
}

// A checker that finds nothing checks nothing.
void SimulationTest::withoutARuleSomethingBreaks()
{
    constexpr quint64 kSeeds = 1000;
    QFETCH(const int, profile);
    QFETCH(const Rule, rule);
    bool isFound = false;
    for (quint64 seed = 0; seed < kSeeds && !isFound; ++seed)
        isFound = World(seed, profiles()[size_t(profile)], Rules::without(rule)).run().has_value();
    QVERIFY2(isFound, "left out, and nobody noticed");
}

} // namespace mn::sim

QTEST_GUILESS_MAIN(mn::sim::SimulationTest)
#include "simulation_test.moc"
