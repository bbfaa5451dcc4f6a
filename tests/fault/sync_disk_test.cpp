#include "core/base/error.h"
#include "tests/unit/cli/sync_programs.h"
#include <QRandomGenerator>
#include <QTest>

// A disk that is full, the server's or a device's, mounted for this test: it is told by its code, nobody loses
// anything, and with room again all of it comes together. With real programs. Where nothing may be mounted nothing was
// tried, and the test counts as skipped.
namespace mn {

using namespace Qt::StringLiterals;
using test::Ended;
using test::kPatienceMs;
using test::OwnServer;
using test::Program;

namespace {

constexpr int kCannotMount = 125; // what the scripts end with where nothing may be mounted
constexpr int kMemories = 12;
constexpr int kMemoryBytes = 200'000;

// Runs what stands behind it in a mount name space of its own, where $1 is an empty disk of size $2.
const QString kOnSmallDisk =
    u"[ \"$(id -u)\" = 0 ] && how=-m || how=-rm; exec unshare $how /bin/sh -euc "
    "'mount -t tmpfs -o size=\"$2\" none \"$1\" || exit 125; shift 2; exec \"$@\"' sh \"$@\""_s;

Ended ended(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(kPatienceMs))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

// Of letters that do not become smaller.
void addMuch(const Program &mnemo)
{
    for (int i = 0; i < kMemories; ++i) {
        QByteArray content(kMemoryBytes, Qt::Uninitialized);
        QRandomGenerator numbers(quint32(i + 1));
        for (char &letter : content)
            letter = char('!' + numbers.bounded(90));
        const Ended added = mnemo.json({u"add"_s}, content);
        QVERIFY2(added.code == 0, added.err);
    }
}

QString codeOf(const QByteArray &error)
{
    return QJsonDocument::fromJson(error).object()[u"error"][u"code"].toString();
}

} // namespace

class SyncDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aServerWithoutRoom();
    void aDeviceWithoutRoom();

private:
    void link(const OwnServer &server) const;
    qsizetype count(const Program &mnemo) const { return mnemo.json({u"list"_s, u"--limit"_s, u"0"_s}).lines().size(); }

    std::unique_ptr<Program> m_first;
    std::unique_ptr<Program> m_second;
};

void SyncDiskTest::initTestCase()
{
    const QTemporaryDir disk;
    const Ended tried = ended(u"/bin/sh"_s, {u"-c"_s, kOnSmallDisk, u"sh"_s, disk.path(), u"1m"_s, u"true"_s},
                              QProcessEnvironment::systemEnvironment());
    if (tried.code != 0)
        QSKIP("this machine lets nobody mount a small disk");
}

void SyncDiskTest::init()
{
    m_first = std::make_unique<Program>();
    m_second = std::make_unique<Program>();
    for (const Program *mnemo : {m_first.get(), m_second.get()})
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
}

void SyncDiskTest::link(const OwnServer &server) const
{
    QCOMPARE(m_first->run({u"account"_s, u"create"_s, u"--server"_s, server.url()}).code, 0);
    const Ended joined =
        m_second->json({u"join"_s, u"--server"_s, server.url(), u"--recovery-file"_s, m_first->home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err);
}

void SyncDiskTest::aServerWithoutRoom()
{
    const QTemporaryDir disk;
    const QString filler = disk.filePath(u"filler"_s);
    OwnServer server(u"/bin/sh"_s, {u"-c"_s, kOnSmallDisk, u"sh"_s, disk.path(), u"12m"_s, u"/bin/sh"_s, u"-euc"_s,
                                    u"head -c 10000000 /dev/zero >\"$1\"; shift; exec \"$@\""_s, u"sh"_s, filler,
                                    QStringLiteral(MN_SERVER), u"--data"_s, disk.filePath(u"data"_s)});
    server.start();
    link(server);
    addMuch(*m_first);
    for (int tries = 0; tries < 2; ++tries) {
        const Ended full = m_first->json({u"sync"_s});
        QCOMPARE(full.code, exitCode(Errc::ServerFull));
        QCOMPARE(codeOf(full.err), name(Errc::ServerFull));
    }
    // It is there all the same, and gives what it has.
    QVERIFY(server.isRunning());
    const Ended fetched = m_second->json({u"sync"_s});
    QVERIFY2(fetched.code == 0, fetched.err);
    QVERIFY(count(*m_second) < kMemories);
    QCOMPARE(count(*m_first), kMemories);
    QCOMPARE(m_first->run({u"doctor"_s}).code, 0);

    QVERIFY(QFile::remove(u"/proc/%1/root%2"_s.arg(server.processId()).arg(filler)));
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        const Ended well = mnemo->json({u"sync"_s});
        QVERIFY2(well.code == 0, well.err);
    }
    QCOMPARE(count(*m_second), kMemories);
    QCOMPARE(test::exported(*m_second), test::exported(*m_first));
}

void SyncDiskTest::aDeviceWithoutRoom()
{
    test::Server server;
    server.start();
    link(server);
    addMuch(*m_first);
    QCOMPARE(m_first->run({u"sync"_s}).code, 0);
    const QTemporaryDir disk;
    const QString script = m_second->write(u"script"_s, R"sh(
cd "$5"
mnemo="$1 --json --vault $2/vault --passphrase-file $4"
cp -r "$3" "$2/vault"
head -c 30000000 /dev/zero 2>/dev/null >"$2/filler" || true
truncate -s -1200000 "$2/filler"
code=0; $mnemo sync >out 2>err || code=$?
echo "{\"code\":$code,\"said\":$(cat err)}"
rm "$2/filler"
code=0; $mnemo sync >out 2>err || code=$?
echo "{\"code\":$code,\"said\":$(cat out)}"
$mnemo export jsonl exported.jsonl >out
$mnemo doctor >out || { cat out >&2; exit 1; }
)sh");
    const Ended tried = ended(u"/bin/sh"_s,
                              {u"-c"_s, kOnSmallDisk, u"sh"_s, disk.path(), u"22m"_s, u"/bin/sh"_s, u"-eu"_s, script,
                               QStringLiteral(MN_PROGRAM), disk.path(), m_second->vault(), m_second->passphraseFile(),
                               m_second->home({})},
                              m_second->environment());
    QVERIFY2(tried.code == 0, tried.err + tried.out);
    const auto said = tried.lines();
    QVERIFY2(said.size() == 2, tried.out);
    QCOMPARE(said[0][u"code"].toInt(), exitCode(Errc::DiskFull));
    QCOMPARE(said[0][u"said"][u"error"][u"code"].toString(), name(Errc::DiskFull));
    QCOMPARE(said[1][u"code"].toInt(), 0);
    QFile file(m_second->home(u"exported.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), test::exported(*m_first));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SyncDiskTest)
#include "sync_disk_test.moc"
