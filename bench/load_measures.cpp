#include "bench/load.h"
#include "server/postgres/postgres_connection.h"
#include "sync/protocol/limits.h"
#include "tests/support/own_postgres.h"
#include "tests/support/own_redis.h"
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLocale>
#include <QThread>
#include <latch>
#include <thread>

namespace mn::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDevices = 32;
constexpr int kPushes = 200; // of each
constexpr int kBatches = 5;  // of each
constexpr qsizetype kRowBytes = 700;
constexpr int kSockets = 10'000;
constexpr int kIdleSeconds = 30;

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

std::vector<std::unique_ptr<LoadDevice>> enrolled(const LoadBench &bench, const LoadServer &server, int count)
{
    std::vector<std::unique_ptr<LoadDevice>> devices;
    for (int i = 0; i < count; ++i) {
        devices.push_back(std::make_unique<LoadDevice>(bench));
        devices.back()->enrol(server);
    }
    return devices;
}

struct Load {
    double seconds = 0;
    std::vector<double> times; // of each act, in ms
};

// `act` by one thread for each device, all of them at once.
template <class Act> Load together(const Act &act)
{
    std::latch ready(kDevices + 1);
    std::vector<std::vector<double>> times(kDevices);
    std::vector<std::thread> threads;
    for (int i = 0; i < kDevices; ++i)
        threads.emplace_back([&, i] {
            ready.arrive_and_wait();
            times[size_t(i)] = act(i);
        });
    QElapsedTimer timer;
    ready.arrive_and_wait();
    timer.start();
    for (std::thread &thread : threads)
        thread.join();
    Load load{.seconds = double(timer.nsecsElapsed()) / 1e9, .times = {}};
    for (const std::vector<double> &own : times)
        load.times.insert(load.times.end(), own.begin(), own.end());
    return load;
}

Load pushAll(const LoadServer &server, const std::vector<std::unique_ptr<LoadDevice>> &devices)
{
    return together([&](int i) { return devices[size_t(i)]->push(server); });
}

// What PostgreSQL alone does on this machine: rows as large as ours, `rows` a transaction, by as many connections.
double rawRows(mn::test::OwnPostgres &postgres, int transactions, int rows)
{
    const QString database = mn::test::OwnPostgres::databaseOf(postgres.newDatabase());
    need(postgres.superuser(database)->script("CREATE TABLE raw (id bigserial PRIMARY KEY, row bytea NOT NULL)"));
    const Load load = together([&](int) {
        const auto connection = postgres.superuser(database);
        for (int i = 0; i < transactions; ++i) {
            need(connection->script("BEGIN"));
            for (int k = 0; k < rows; ++k)
                need(connection->run("INSERT INTO raw (row) VALUES ($1)", {QByteArray(kRowBytes, 'r')}));
            need(connection->script("COMMIT"));
        }
        return std::vector<double>();
    });
    return kDevices * transactions * rows / load.seconds;
}

void measurePushesTo(LoadBench &bench, const LoadServer &server, const QString &store, mn::test::OwnPostgres *postgres)
{
    const QString table = u"Pushes of %1 devices at once, until they are durable"_s.arg(kDevices);
    const auto devices = enrolled(bench, server, kDevices);
    for (const auto &device : devices)
        device->prepare(kPushes, 1);
    const Load single = pushAll(server, devices);
    const auto add = [&](const QString &column, const QString &unit, double value, std::vector<Budget> budgets,
                         std::optional<Limit> limit = {}) {
        bench.figures.add({.table = table,
                           .row = store,
                           .column = column,
                           .unit = unit,
                           .value = value,
                           .limit = std::move(limit),
                           .budgets = postgres ? std::move(budgets) : std::vector<Budget>()});
    };
    const auto limit = [&](int transactions, int rows) {
        return postgres ? std::optional(
                              Limit{u"PostgreSQL alone, rows of that size"_s, rawRows(*postgres, transactions, rows)})
                        : std::nullopt;
    };
    add(u"one record each"_s, u"pushes/s"_s, kDevices * kPushes / single.seconds, {{Budget::Kind::ValueAtLeast, 1500}},
        limit(kPushes, 1));
    add(u"p50"_s, u"ms"_s, percentile(single.times, 0.5), {});
    add(u"p95"_s, u"ms"_s, percentile(single.times, 0.95), {});
    for (const auto &device : devices)
        device->prepare(kBatches, int(sync::kMaxPushRows));
    const Load batches = pushAll(server, devices);
    add(u"%1 records each"_s.arg(sync::kMaxPushRows), u"records/s"_s,
        kDevices * kBatches * sync::kMaxPushRows / batches.seconds, {{Budget::Kind::ValueAtLeast, 20'000}},
        limit(kBatches, int(sync::kMaxPushRows)));
}

} // namespace

void measurePushes(LoadBench &bench)
{
    {
        const LoadServer server(LoadServer::Way::Plain);
        measurePushesTo(bench, server, u"a store of its own"_s, nullptr);
    }
    mn::test::OwnPostgres postgres(mn::test::OwnPostgres::Disk::Waited);
    const mn::test::OwnRedis redis;
    const server::PostgresOptions options = postgres.newDatabase();
    const LoadServer server(LoadServer::Way::Plain, {u"--postgres"_s, options.url, u"--postgres-owner"_s,
                                                     options.ownerUrl, u"--redis"_s, redis.url()});
    measurePushesTo(bench, server, u"PostgreSQL and Redis"_s, &postgres);
}

void measureSockets(LoadBench &bench)
{
    for (const auto way : {LoadServer::Way::Plain, LoadServer::Way::Tls}) {
        const LoadServer server(way);
        QList<sync::SessionToken> tokens;
        for (const auto &device : enrolled(bench, server, kSockets / sync::kMaxLive))
            for (int i = 0; i < sync::kMaxLive; ++i)
                tokens += device->token();
        const double before = server.resident();
        const IdleSockets sockets(server, tokens);
        const double used = server.processor();
        QThread::sleep(kIdleSeconds); // not a wait for something: the time that is measured
        if (sockets.open() != kSockets)
            qFatal("only %d sockets are open still", sockets.open());
        const bool isPlain = way == LoadServer::Way::Plain;
        const auto add = [&](const QString &column, const QString &unit, double value, std::vector<Budget> budgets) {
            bench.figures.add({.table = grouped(kSockets) + u" sockets that wait"_s,
                               .row = isPlain ? u"plain"_s : u"TLS"_s,
                               .column = column,
                               .unit = unit,
                               .value = value,
                               .budgets = std::move(budgets)});
        };
        add(u"memory a socket"_s, u"KB"_s, (server.resident() - before) / kSockets / 1e3,
            isPlain ? std::vector<Budget>{{Budget::Kind::ValueAtMost, 12}} : std::vector<Budget>());
        add(u"the server, resident"_s, u"MB"_s, server.resident() / 1e6, {{Budget::Kind::ValueAtMost, 1000}});
        add(u"processor"_s, u"% of a core"_s, (server.processor() - used) / (kIdleSeconds * 1e3) * 100, {});
    }
}

// Devices that push, and others that wait, for a long time: what the server keeps of what has passed.
void measureSoak(LoadBench &bench, int minutes)
{
    const LoadServer server(LoadServer::Way::Tls);
    const auto devices = enrolled(bench, server, kDevices);
    QList<sync::SessionToken> tokens;
    for (const auto &device : devices)
        for (int i = 0; i < sync::kMaxLive; ++i)
            tokens += device->token();
    const IdleSockets sockets(server, tokens);
    const auto round = [&] {
        for (const auto &device : devices)
            device->prepare(20, 1);
        pushAll(server, devices);
    };
    const QDeadlineTimer end(std::chrono::minutes{minutes});
    const QDeadlineTimer warm(std::chrono::minutes{std::max(1, minutes / 4)}); // caches fill first
    qint64 pushes = 0;
    double before = 0;
    while (!end.hasExpired()) {
        round();
        pushes += 20 * kDevices;
        if (before == 0 && warm.hasExpired())
            before = server.resident();
    }
    const auto add = [&](const QString &column, const QString &unit, double value, std::vector<Budget> budgets) {
        bench.figures.add(
            {.table = u"A soak of %1 minutes"_s.arg(minutes),
             .row = u"%1 devices that push, %2 sockets that are told, TLS"_s.arg(kDevices).arg(tokens.size()),
             .column = column,
             .unit = unit,
             .value = value,
             .budgets = std::move(budgets)});
    };
    add(u"pushes"_s, {}, double(pushes), {});
    add(u"resident, when its caches were full"_s, u"MB"_s, before / 1e6, {});
    add(u"grown since"_s, u"%"_s, (server.resident() / before - 1) * 100, {{Budget::Kind::ValueAtMost, 2}});
    add(u"sockets lost"_s, {}, double(tokens.size() - sockets.open()), {{Budget::Kind::ValueAtMost, 0}});
}

} // namespace mn::bench
