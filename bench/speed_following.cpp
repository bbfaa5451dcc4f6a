#include "bench/speed.h"
#include "core/store/change_log.h"
#include "core/vault/change_feed.h"
#include <QCoreApplication>
#include <QProcess>
#include <QThread>
#include <array>
#include <chrono>
#include <cstdio>
#include <limits>
#include <sys/resource.h>

namespace mn::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCommits = 200;
constexpr int kRestSeconds = 10;
constexpr std::size_t kKeySize = 32;

// The same clock in all processes of the machine.
qint64 nanoseconds()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

qint64 newestChange(const Vault &vault)
{
    return resultOf(vault.read([](Database &database) { return ChangeLog(database).head(); }));
}

// Another process that has the vault open and follows it, with the model, as a window would. It ends with this.
class Follower {
public:
    explicit Follower(const SizedVault &vault)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {u"--follow"_s, vault.file(u"vault"_s), vault.file(u"state"_s), vault.id().toString()});
        m_process.write(reinterpret_cast<const char *>(vault.key().data()), vault.key().size());
        next("ready");
    }
    ~Follower()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(-1);
    }
    Q_DISABLE_COPY_MOVE(Follower)

    // Of its next line that begins with this word, the numbers behind it.
    QList<qint64> next(const QByteArray &word)
    {
        for (;;) {
            while (!m_process.canReadLine())
                if (!m_process.waitForReadyRead(-1))
                    qFatal("the process that follows the vault has failed");
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words[0] != word)
                continue;
            QList<qint64> numbers;
            for (const QByteArray &number : words.sliced(1))
                numbers.append(number.toLongLong());
            return numbers;
        }
    }
    QList<qint64> ask(const QByteArray &command)
    {
        m_process.write(command + '\n');
        return next(command);
    }

private:
    QProcess m_process;
};

} // namespace

void measureFollowing(Bench &bench, SizedVault &vault)
{
    const auto open = vault.open(bench.model);
    Follower follower(vault);
    std::vector<double> delays; // ms
    for (int i = 0; i < kCommits; ++i) {
        const MemoryChange memory = bench.corpus.memory(vault.size() + i);
        const qint64 begin = nanoseconds();
        resultOf(open->add(memory));
        const qint64 change = newestChange(*open);
        for (;;) {
            const QList<qint64> seen = follower.next("seen"); // which change, when
            if (seen.value(0) < change)
                continue;
            delays.push_back(double(seen.value(1) - begin) / 1e6);
            break;
        }
    }
    const auto add = [&](const QString &column, const QString &unit, double value, std::vector<Budget> budgets = {}) {
        bench.figures.add({.table = u"Another process that follows the vault"_s,
                           .row = vault.name(),
                           .column = column,
                           .unit = unit,
                           .value = value,
                           .budgets = std::move(budgets)});
    };
    const QString seen = u"from the call that saves until the other has read it, "_s;
    add(seen + u"p50"_s, u"ms"_s, percentile(delays, 0.5));
    add(seen + u"p95"_s, u"ms"_s, percentile(delays, 0.95), {{Budget::Kind::ValueAtMost, 100}});
    add(seen + u"longest"_s, u"ms"_s, percentile(delays, 1));

    follower.ask("settle");
    const QList<qint64> before = follower.ask("used");
    QThread::sleep(kRestSeconds);
    const QList<qint64> after = follower.ask("used");
    add(u"processor while nothing happens"_s, u"%"_s,
        double(after.value(0) - before.value(0)) / 1e6 / kRestSeconds * 100, {{Budget::Kind::ValueAtMost, 1}});
    add(u"wake-ups of all its threads while nothing happens"_s, u"a second"_s,
        double(after.value(1) - before.value(1)) / kRestSeconds);
}

int follow(const QStringList &arguments)
{
    std::array<char, kKeySize> key = {};
    if (arguments.size() != 3 || std::fread(key.data(), 1, key.size(), stdin) != key.size())
        return 2;
    const VaultId id = need(VaultId::fromString(arguments[2]));
    LocalFileSystem files;
    const SystemClock clock;
    MiniLmEmbedder model{QStringLiteral(MN_MODEL_DIR)};
    // As SizedVault::open() does: no graph.
    VectorIndex::Options vectors;
    vectors.graphFrom = std::numeric_limits<qsizetype>::max();
    const VaultServices services{
        .files = files, .clock = clock, .stateFolder = arguments[1], .embedder = &model, .vectors = vectors};
    const auto vault =
        need(Vault::open(arguments[0], id, SecretBytes::copyOf({key.data(), qsizetype(key.size())}), services));
    const auto heard = QObject::connect(
        &vault->changes(), &ChangeFeed::changed, &vault->changes(),
        [&vault] {
            const qint64 change = newestChange(*vault);
            std::printf("seen %lld %lld\n", static_cast<long long>(change), static_cast<long long>(nanoseconds()));
            std::fflush(stdout);
        },
        Qt::DirectConnection);
    const auto settle = [&vault] {
        resultOf(vault->catchUpWords());
        resultOf(vault->catchUpIndex());
    };
    settle();
    std::puts("ready");
    std::fflush(stdout);
    std::array<char, 16> line = {};
    while (std::fgets(line.data(), int(line.size()), stdin)) {
        const QByteArray command = QByteArray(line.data()).trimmed();
        if (command == "settle") {
            settle();
            std::puts("settle");
        } else {
            rusage used = {};
            ::getrusage(RUSAGE_SELF, &used);
            const long long processor = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1'000'000LL +
                                        used.ru_utime.tv_usec + used.ru_stime.tv_usec;
            std::printf("used %lld %lld\n", processor, static_cast<long long>(used.ru_nvcsw));
        }
        std::fflush(stdout);
    }
    QObject::disconnect(heard);
    return 0;
}

} // namespace mn::bench
