#include "tests/support/own_postgres.h"
#include "tests/support/own_redis.h"
#include "tests/unit/cli/sync_programs.h"
#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <array>
#include <functional>
#include <map>
#include <random>

// Two vaults and a server, all of them programs, are killed again and again in the middle of what they do. What a
// program had said is saved is there in the end, on both sides, and both sides are the same.
namespace mn {

using namespace Qt::StringLiterals;
using test::Ended;
using test::kPatienceMs;
using test::OwnServer;
using test::Program;

namespace {

constexpr int kRounds = 12;
constexpr int kImported = 40;
constexpr int kLatestMs = 400; // programs that nobody kills end about then

// What was said to be saved. Writes that none of the others takes away.
struct Saved {
    QSet<QString> contents = {};
    QSet<std::pair<QString, QString>> tags = {}; // of the memory with that id

    QStringList missingIn(const QByteArray &file) const
    {
        Saved there;
        for (const QByteArray &line : file.split('\n')) {
            const QJsonObject memory = QJsonDocument::fromJson(line).object();
            there.contents += memory[u"content"].toString();
            for (const QJsonValue tag : memory[u"tags"].toArray())
                there.tags.insert({memory[u"id"].toString(), tag.toString()});
        }
        QStringList missing = QSet(contents).subtract(there.contents).values();
        const auto lost = QSet(tags).subtract(there.tags);
        for (const auto &[id, tag] : lost)
            missing += tag;
        return missing;
    }
};

// One of the two, and the programs of it that run just now.
struct Side {
    explicit Side(const QString &called) : name(called) {}

    const QString name;
    Program mnemo;
    QProcess syncing;
    QProcess writing;
    bool isWatching = false;                           // it stays until it is killed
    QStringList ids;                                   // of what was added here
    std::function<void(const QByteArray &said)> saved; // told once what writes has said so

    bool isAtWork() const { return syncing.state() != QProcess::NotRunning || writing.state() != QProcess::NotRunning; }
};

} // namespace

class SyncKillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();

private:
    void startServer(bool isStack);
    void begin();
    void write(Side &side, int round);
    void kill(QProcess &process);
    void round(int number);
    void finish(Side &side);
    void settle();
    int below(int number) { return int(m_random() % unsigned(number)); }

    std::mt19937 m_random;
    std::unique_ptr<test::OwnPostgres> m_postgres;
    std::unique_ptr<test::OwnRedis> m_redis;
    std::unique_ptr<OwnServer> m_server;
    std::array<std::unique_ptr<Side>, 2> m_sides;
    Saved m_saved;
    QStringList m_ids; // on either side
    int m_kills = 0;   // of what was at work
    int m_serverKills = 0;
};

void SyncKillTest::nothingIsLost_data()
{
    QTest::addColumn<bool>("isStack");
    QTest::newRow("embedded") << false;
    QTest::newRow("stack") << true;
}

// PostgreSQL and Redis stay: server_main.stack_test kills those.
void SyncKillTest::startServer(bool isStack)
{
    QStringList backing;
    if (isStack) {
        m_postgres = std::make_unique<test::OwnPostgres>();
        m_redis = std::make_unique<test::OwnRedis>();
        const auto options = m_postgres->newDatabase();
        backing = {u"--postgres"_s, options.url, u"--postgres-owner"_s, options.ownerUrl, u"--redis"_s, m_redis->url()};
    }
    m_server = std::make_unique<OwnServer>(QStringLiteral(MN_SERVER), backing);
    m_server->start();
}

// In one account, and unlocked: what is killed is at work, and not opening.
void SyncKillTest::begin()
{
    m_sides = {std::make_unique<Side>(u"one"_s), std::make_unique<Side>(u"two"_s)};
    m_saved = {};
    m_ids.clear();
    m_kills = m_serverKills = 0;
    for (const auto &side : m_sides) {
        QCOMPARE(side->mnemo.run({u"init"_s, u"--recovery-out"_s, side->mnemo.home(u"phrase"_s)}).code, 0);
        QCOMPARE(side->mnemo.run({u"unlock"_s, u"--for"_s, u"15m"_s}).code, 0);
    }
    const Program &first = m_sides[0]->mnemo;
    QCOMPARE(first.run({u"account"_s, u"create"_s, u"--server"_s, m_server->url()}).code, 0);
    const Ended joined = m_sides[1]->mnemo.run(
        {u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, first.home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err.constData());
}

// One memory, a tag for one that may be on either side, or many memories at once.
void SyncKillTest::write(Side &side, int round)
{
    const QString word = u"%1in%2"_s.arg(side.name).arg(round);
    const int kind = below(4);
    const QStringList &ids = below(3) == 0 ? m_ids : side.ids;
    if (kind < 2 && !ids.isEmpty()) {
        const QString id = ids[below(int(ids.size()))];
        side.saved = [this, id, word](const QByteArray &) { m_saved.tags.insert({id, word}); };
        return side.mnemo.begin(side.writing, {u"edit"_s, id, u"--add-tag"_s, word});
    }
    if (kind == 2) {
        QStringList contents;
        for (int i = 0; i < kImported; ++i)
            contents += u"memory %1 of %2"_s.arg(i).arg(word);
        QByteArray lines;
        for (const QString &content : std::as_const(contents))
            lines += QJsonDocument(QJsonObject{{u"content"_s, content}}).toJson(QJsonDocument::Compact) + '\n';
        side.saved = [this, contents](const QByteArray &) {
            m_saved.contents += QSet(contents.begin(), contents.end());
        };
        return side.mnemo.begin(side.writing, {u"import"_s, u"jsonl"_s, side.mnemo.write(word, lines)});
    }
    const QString content = u"what was written "_s + word;
    side.saved = [this, &side, content](const QByteArray &said) {
        m_saved.contents += content;
        side.ids += QJsonDocument::fromJson(said).object()[u"id"].toString();
        m_ids += side.ids.last();
    };
    side.mnemo.begin(side.writing, {u"add"_s, content});
}

void SyncKillTest::finish(Side &side)
{
    QVERIFY(side.writing.state() == QProcess::NotRunning || side.writing.waitForFinished(kPatienceMs));
    if (side.isWatching)
        kill(side.syncing);
    QVERIFY(side.syncing.state() == QProcess::NotRunning || side.syncing.waitForFinished(kPatienceMs));
    // `add` and `edit` say so in a line; it counts also where they were killed behind it.
    const QByteArray said = side.writing.readAllStandardOutput();
    const bool hasEnded = side.writing.exitStatus() == QProcess::NormalExit && side.writing.exitCode() == 0;
    const bool hasSaid = said.startsWith("{\"id\"") && said.endsWith('\n');
    if (hasEnded || hasSaid)
        side.saved(said);
}

void SyncKillTest::kill(QProcess &process)
{
    m_kills += process.state() == QProcess::Running;
    process.kill();
}

// All of them are at work, and some are killed, each at a moment of its own.
void SyncKillTest::round(int number)
{
    for (const auto &side : m_sides) {
        write(*side, number);
        side->isWatching = below(4) == 0;
        side->mnemo.begin(side->syncing, {u"sync"_s, side->isWatching ? u"--watch"_s : u"--once"_s});
    }
    enum Victim { Syncing, Writing = 2, Server = 4, End };
    std::multimap<int, int> victims; // when, and who
    for (int some = 1 + below(3); some > 0; --some)
        victims.emplace(below(kLatestMs), below(End));
    const auto isOver = [this] { return !m_sides[0]->isAtWork() && !m_sides[1]->isAtWork(); };
    int now = 0;
    for (const auto &[when, victim] : victims) {
        if (QTest::qWaitFor(isOver, when - now))
            break;
        now = when;
        if (victim == Server) {
            ++m_serverKills;
            m_server->kill();
            continue;
        }
        Side &side = *m_sides[size_t(victim % 2)];
        kill(victim < Writing ? side.syncing : side.writing);
    }
    for (const auto &side : m_sides)
        finish(*side);
    if (!m_server->isRunning())
        m_server->start();
}

// Until neither has anything to send or to fetch.
void SyncKillTest::settle()
{
    constexpr int kTries = 6;
    int quiet = 0;
    for (int i = 0; i < kTries && quiet < int(m_sides.size()); ++i) {
        const Ended ended = m_sides[size_t(i) % m_sides.size()]->mnemo.json({u"sync"_s});
        QVERIFY2(ended.code == 0, ended.err.constData());
        const bool isIdle = ended.line()[u"pushed"].toInt() == 0 && ended.line()[u"pulled"].toInt() == 0;
        quiet = isIdle ? quiet + 1 : 0;
    }
    QCOMPARE(quiet, int(m_sides.size()));
}

void SyncKillTest::nothingIsLost()
{
    QFETCH(const bool, isStack);
    const int given = qEnvironmentVariableIntValue("MN_KILL_SEED");
    const quint32 seed = given != 0 ? quint32(given) : std::random_device{}() % 1'000'000;
    qInfo("MN_KILL_SEED=%u", seed);
    m_random.seed(seed);
    startServer(isStack);
    begin();
    for (int number = 0; number < kRounds && !QTest::currentTestFailed(); ++number)
        round(number);
    settle();

    const QByteArray file = test::exported(m_sides[0]->mnemo);
    QVERIFY(!file.isEmpty());
    QCOMPARE(test::exported(m_sides[1]->mnemo), file);
    const QStringList missing = m_saved.missingIn(file);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    for (const auto &side : m_sides)
        QCOMPARE(side->mnemo.run({u"doctor"_s}).code, 0);
    // And it is the server that has all of it.
    Program third;
    QCOMPARE(third.run({u"init"_s, u"--recovery-out"_s, third.home(u"phrase"_s)}).code, 0);
    const Ended joined = third.run(
        {u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_sides[0]->mnemo.home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err.constData());
    QCOMPARE(test::exported(third), file);
    qInfo("%d killed at work, the server %d times; %lld memories and %lld tags were said to be saved, and are", m_kills,
          m_serverKills, qint64(m_saved.contents.size()), qint64(m_saved.tags.size()));
    QVERIFY(m_kills + m_serverKills >= kRounds / 2 && !m_saved.contents.isEmpty());
    for (const auto &side : m_sides)
        QCOMPARE(side->mnemo.run({u"lock"_s}).code, 0);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SyncKillTest)
#include "sync_kill_test.moc"
