// Schedules by the hundred thousand, on all processors (docs/simulation.md):
//   simulate SEEDS [FIRST [PROFILE...]]     so many of each profile from FIRST (0) on, and the scenes; or of these
// The first one that breaks ends it. MN_SIM_WITHOUT: a rule that is left out. With crypto_memo.cpp, which makes it four
// times as fast.
#include "tests/sim/left_out.h"
#include "tests/sim/scenes.h"
#include "tests/sim/world.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QThread>
#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

using namespace mn::sim;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 100; // seeds that a thread takes

struct Outcome {
    std::optional<QString> broken; // what broke first, if anything did
    quint64 traces = 0;            // the sum of all, whoever ran them
};

Outcome run(const Profile &profile, const mn::sync::Rules &rules, int first, int end)
{
    std::atomic<int> next = first;
    std::atomic<bool> isOver = false;
    std::atomic<quint64> traces = 0;
    std::mutex mutex;
    std::optional<QString> broken; // under the mutex
    const auto work = [&] {
        for (int from = next.fetch_add(kAtOnce); from < end && !isOver; from = next.fetch_add(kAtOnce))
            for (int seed = from; seed < std::min(from + kAtOnce, end) && !isOver; ++seed) {
                World world(quint64(seed), profile, rules);
                const auto found = world.run();
                traces += world.trace().toULongLong(nullptr, 16);
                if (!found)
                    continue;
                isOver = true;
                const std::lock_guard lock(mutex);
                broken = u"%1, seed %2: %3"_s.arg(QLatin1String(profile.name)).arg(seed).arg(*found);
            }
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < std::max(1, QThread::idealThreadCount()); ++i)
        threads.emplace_back(work);
    threads.clear(); // joined
    return {broken, traces};
}

// What seeds come upon too rarely, or what their check cannot see.
std::optional<QString> brokenScene(const mn::sync::Rules &rules)
{
    for (const Shown &shown : scenes()) {
        Scene scene(rules);
        if (!shown.holds(scene) || scene.failure())
            return u"scene %1%2: %3"_s.arg(QLatin1String(nameOf(shown.rule)), QLatin1String(shown.where),
                                           scene.failure().value_or(u"it does not hold"_s));
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int seeds = arguments.value(1).toInt();
    const int first = arguments.value(2).toInt();
    QTextStream out(stdout);
    const QByteArray rule = qgetenv("MN_SIM_WITHOUT");
    const auto left = ruleOf(rule);
    if (seeds <= 0 || first < 0 || (!rule.isEmpty() && !left)) {
        out << "simulate SEEDS [FIRST [PROFILE...]]\nMN_SIM_WITHOUT: a rule of sync/protocol/rules.def\n";
        return 2;
    }
    const mn::sync::Rules rules = left ? mn::sync::Rules::without(*left) : mn::sync::Rules();
    QElapsedTimer timer;
    timer.start();
    qint64 held = 0;
    const QStringList only = arguments.mid(3);
    for (const Profile &profile : profiles()) {
        if (!only.isEmpty() && !only.contains(QLatin1String(profile.name)))
            continue;
        const Outcome outcome = run(profile, rules, first, first + seeds);
        if (outcome.broken) {
            out << "broken: " << *outcome.broken << Qt::endl;
            return 1;
        }
        held += seeds;
        out << profile.name << ": seeds " << first << " to " << first + seeds - 1 << " hold, traces "
            << QString::number(outcome.traces, 16) << "; " << held << " schedules, " << timer.elapsed() / 1000 << " s"
            << Qt::endl;
    }
    if (!only.isEmpty())
        return 0;
    if (const auto broken = brokenScene(rules)) {
        out << "broken: " << *broken << Qt::endl;
        return 1;
    }
    out << scenes().size() << " scenes hold" << Qt::endl;
    return 0;
}
