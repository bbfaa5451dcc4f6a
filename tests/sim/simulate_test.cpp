#include "tests/sim/scenes.h"
#include "tests/sim/world.h"
#include <QProcess>
#include <QTest>

namespace mn::sim {

using namespace Qt::StringLiterals;

class SimulateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void schedulesRunAsWithoutTheMemo();
    void aSceneNoticesWhatNoSeedDoes();
    void itSaysHowItIsUsed();
};

// What `simulate` remembers of libsodium's answers, and its threads, change nothing of any schedule.
void SimulateTest::schedulesRunAsWithoutTheMemo()
{
    constexpr int kFirst = 20, kSeeds = 6;
    QProcess program;
    program.start(QStringLiteral(MN_SIMULATE), {QString::number(kSeeds), QString::number(kFirst)});
    QVERIFY(program.waitForFinished(300'000));
    QCOMPARE(program.exitCode(), 0);
    const QString told = QString::fromUtf8(program.readAllStandardOutput());
    QVERIFY2(told.contains(u"%1 scenes hold"_s.arg(scenes().size())), qPrintable(told));
    for (const Profile &profile : profiles()) {
        quint64 traces = 0;
        for (int seed = kFirst; seed < kFirst + kSeeds; ++seed) {
            World world(quint64(seed), profile);
            QVERIFY(!world.run());
            traces += world.trace().toULongLong(nullptr, 16);
        }
        const QString line =
            u"%1: seeds 20 to 25 hold, traces %2;"_s.arg(QLatin1String(profile.name), QString::number(traces, 16));
        QVERIFY2(told.contains(line), qPrintable(line + u" is not in: "_s + told));
    }
}

void SimulateTest::aSceneNoticesWhatNoSeedDoes()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MN_SIM_WITHOUT"_s, u"no_cp"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(MN_SIMULATE), {u"1"_s});
    QVERIFY(program.waitForFinished(300'000));
    QCOMPARE(program.exitCode(), 1);
    const QByteArray told = program.readAllStandardOutput();
    QVERIFY2(told.contains("broken: scene "), told.constData());
}

void SimulateTest::itSaysHowItIsUsed()
{
    QProcess program;
    program.start(QStringLiteral(MN_SIMULATE), {u"many"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
}

} // namespace mn::sim

QTEST_GUILESS_MAIN(mn::sim::SimulateTest)
#include "simulate_test.moc"
