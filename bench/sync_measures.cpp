#include "bench/relay.h"
#include "bench/sync.h"
#include "core/crypto/recovery_phrase.h"
#include <QLocale>
#include <QThread>
#include <semaphore>
#include <sys/resource.h>

namespace mn::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaves = 300;
constexpr qint64 kFirst = 10'000;
constexpr int kChanges = 30;
constexpr int kRestSeconds = 60;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Of this process, all threads, user and system: ms.
double processor()
{
    rusage used = {};
    ::getrusage(RUSAGE_SELF, &used);
    const auto of = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return of(used.ru_utime) + of(used.ru_stime);
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

// A text of about so many bytes that packs as prose does.
QString prose(const Corpus &corpus, qint64 number, qsizetype bytes)
{
    QString text;
    for (qint64 i = number * 100; text.size() < bytes; ++i)
        text += corpus.memory(i).content.value_or(QString()) + u' ';
    text.truncate(bytes);
    return text;
}

} // namespace

void measureLatency(SyncBench &bench)
{
    const OwnServer server;
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    Device laptop(bench);
    Device desk(bench);
    laptop.create(server.address(), phrase);
    need(laptop.client().sync());
    desk.join(server.address(), phrase);
    Kept first(laptop);
    Kept second(desk);
    first.waitForLive();
    second.waitForLive();

    std::counting_semaphore changed(0);
    const auto heard = QObject::connect(
        &desk.vault().changes(), &ChangeFeed::changed, &desk.vault().changes(), [&changed] { changed.release(); },
        Qt::DirectConnection);
    std::vector<double> delays;
    for (int i = 0; i < kSaves; ++i) {
        QElapsedTimer timer;
        timer.start();
        const RecordId id = laptop.add(bench.corpus.memory(i).content.value_or(QString()));
        while (!desk.has(id))
            changed.acquire();
        delays.push_back(milliseconds(timer));
    }
    QObject::disconnect(heard);
    const auto add = [&](const QString &column, double share, std::vector<Budget> budgets) {
        bench.figures.add({.table = u"From a save on one device until it is read on another"_s,
                           .row = u"a server on this machine, TLS"_s,
                           .column = column,
                           .unit = u"ms"_s,
                           .value = percentile(delays, share),
                           .budgets = std::move(budgets)});
    };
    add(u"p50"_s, 0.5, {{Budget::Kind::ValueAtMost, 25}});
    add(u"p95"_s, 0.95, {{Budget::Kind::ValueAtMost, 60}});
    add(u"longest"_s, 1, {});
}

namespace {

struct FirstSync {
    double sent = 0; // memories a second
    double fetched = 0;
    qint64 stored = 0; // bytes on the server's disk
};

constexpr qsizetype kText = 1024;

// `passed`: between the two halves, when all is sent.
FirstSync firstSync(SyncBench &bench, OwnServer &server, const QUrl &url, const std::function<void()> &begun = {},
                    const std::function<void()> &passed = {})
{
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    const qint64 before = server.bytesAtRest();
    Device laptop(bench);
    laptop.create({.url = url}, phrase);
    need(laptop.client().sync());
    for (qint64 i = 0; i < kFirst; ++i)
        resultOf(laptop.vault().save(Durability::Batch, [&, i](Saving &saving) {
            return saving.add(RecordId(makeUuidV7(bench.clock)), noteOf(prose(bench.corpus, i, kText)));
        }));
    if (begun)
        begun();
    QElapsedTimer timer;
    timer.start();
    need(laptop.client().sync());
    const double pushed = milliseconds(timer);
    if (passed)
        passed();
    const qint64 stored = server.bytesAtRest() - before;

    Device desk(bench);
    timer.start();
    desk.join({.url = url}, phrase);
    need(desk.client().sync());
    resultOf(desk.vault().catchUpWords());
    return {double(kFirst) / pushed * 1e3, double(kFirst) / milliseconds(timer) * 1e3, stored};
}

} // namespace

// Twice: what stands between to count bytes takes its time.
void measureFirstSync(SyncBench &bench)
{
    OwnServer direct(OwnServer::Way::Plain);
    const FirstSync rates = firstSync(bench, direct, direct.address().url);

    Relay relay;
    OwnServer counted(OwnServer::Way::Plain, relay.url());
    relay.leadTo(counted.address().url);
    qint64 sent = 0;
    (void)firstSync(bench, counted, relay.url(), [&relay] { relay.takeBytes(); }, [&] { sent = relay.takeBytes(); });
    const qint64 fetched = relay.takeBytes();
    const auto add = [&](const QString &column, const QString &unit, double value, std::vector<Budget> budgets) {
        bench.figures.add({.table = u"The first sync"_s,
                           .row = grouped(kFirst) + u" memories of 1 KB"_s,
                           .column = column,
                           .unit = unit,
                           .value = value,
                           .budgets = std::move(budgets)});
    };
    add(u"sent"_s, u"memories/s"_s, rates.sent, {{Budget::Kind::ValueAtLeast, 5000}});
    add(u"fetched, opened and found by words"_s, u"memories/s"_s, rates.fetched, {{Budget::Kind::ValueAtLeast, 5000}});
    add(u"on the server's disk"_s, u"KB a memory"_s, double(rates.stored) / double(kFirst) / kText,
        {{Budget::Kind::ValueAtMost, 1.4}});
    add(u"on the wire, sending"_s, u"KB a memory"_s, double(sent) / double(kFirst) / kText,
        {{Budget::Kind::ValueAtMost, 1.5}});
    add(u"on the wire, fetching"_s, u"KB a memory"_s, double(fetched) / double(kFirst) / kText,
        {{Budget::Kind::ValueAtMost, 1.5}});
}

void measureOneChange(SyncBench &bench)
{
    const OwnServer server;
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    Device laptop(bench);
    Device desk(bench);
    laptop.create(server.address(), phrase);
    struct Cost {
        double wall = 0;
        double processor = 0;
    };
    std::optional<Cost> smaller;
    qint64 smallerSize = 0;
    for (const qint64 size : {qint64(10'000), qint64(100'000)}) {
        laptop.fill(size - smallerSize);
        need(laptop.client().sync());
        if (!smaller)
            desk.join(server.address(), phrase);
        need(desk.client().sync());
        std::vector<double> walls;
        std::vector<double> processors;
        for (int i = 0; i < kChanges; ++i) {
            const RecordId id = laptop.add(bench.corpus.memory(size + i).content.value_or(QString()));
            QElapsedTimer timer;
            timer.start();
            const double before = processor();
            need(laptop.client().sync());
            need(desk.client().sync());
            processors.push_back(processor() - before);
            walls.push_back(milliseconds(timer));
            if (!desk.has(id))
                qFatal("what was sent did not come");
        }
        const Cost cost{percentile(walls, 0.5), percentile(processors, 0.5)};
        const auto add = [&](const QString &column, double value, double Cost::*of, std::vector<Budget> budgets) {
            Figure figure{.table = u"One changed memory, sent by one device and fetched by the other"_s,
                          .row = u"among "_s + grouped(size),
                          .column = column,
                          .unit = u"ms"_s,
                          .value = value,
                          .limit = {},
                          .budgets = std::move(budgets)};
            if (smaller)
                figure.limit = Limit{u"the same among "_s + grouped(smallerSize), (*smaller).*of};
            bench.figures.add(figure);
        };
        std::vector<Budget> equal;
        if (smaller)
            equal.push_back({Budget::Kind::RatioAtMost, 1.25}); // what such short times differ by from run to run
        add(u"wall"_s, cost.wall, &Cost::wall, {{Budget::Kind::ValueAtMost, 30}});
        add(u"processor of both devices"_s, cost.processor, &Cost::processor, equal);
        smaller = cost;
        smallerSize = size;
    }
}

void measureRest(SyncBench &bench)
{
    Relay relay;
    const OwnServer server(OwnServer::Way::Plain, relay.url());
    relay.leadTo(server.address().url);
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    Device laptop(bench);
    laptop.create({.url = relay.url()}, phrase);
    need(laptop.client().sync());
    Kept kept(laptop);
    kept.waitForLive();
    QThread::sleep(1); // what opening it left to do
    const double before = processor();
    relay.takeRequests();
    QThread::sleep(kRestSeconds);
    const auto add = [&](const QString &column, const QString &unit, double value, double most) {
        bench.figures.add({.table = u"A device in sync while nothing happens"_s,
                           .row = u"for a minute"_s,
                           .column = column,
                           .unit = unit,
                           .value = value,
                           .limit = {},
                           .budgets = {{Budget::Kind::ValueAtMost, most}}});
    };
    add(u"requests"_s, {}, double(relay.takeRequests()), 0);
    add(u"processor"_s, u"% of a core"_s, (processor() - before) / (kRestSeconds * 1e3) * 100, 1);
}

} // namespace mn::bench
