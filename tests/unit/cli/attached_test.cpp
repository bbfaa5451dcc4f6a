#include "sync/protocol/blobs.h"
#include "tests/support/holding_relay.h"
#include "tests/unit/cli/sync_programs.h"
#include <QCryptographicHash>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>
#include <csignal>
#include <cstring>

// The bytes of attachments between two vaults, by a server: each a program of its own.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

constexpr qsizetype kThreeChunks = 9 << 20;

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator numbers(seed);
    for (qsizetype i = 0; i + 4 <= size; i += 4) {
        const quint32 four = numbers.generate();
        std::memcpy(bytes.data() + i, &four, 4);
    }
    return bytes;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// All files below a folder, by their place in it.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
        const QString path = all.next();
        files.insert(QDir(folder).relativeFilePath(path), contentsOf(path));
    }
    return files;
}

} // namespace

class AttachedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void anAttachmentComesByteForByte();
    void theSameBytesGoUpOnce();
    void whoWasKilledWhileSendingGoesOn();
    void whoWasKilledWhileFetchingGoesOn();
    void aFlippedByteIsSaidAndSentAgain();
    void whatTheServerMadeUpIsRefused();
    void theServerLearnsNothingOfThem();
    void aFullAccountIsSaidSo();
    void whatIsWantedLaterStaysOnTheServer();
    void whoWatchesGetsThemAfterTheMemory();
    void aBackupOfTheServerHasThem();
    void anErasedAccountLeavesNone();

private:
    static void prepare(const Program &mnemo);
    void start();
    QString attach(const Program &mnemo, const QByteArray &bytes, const QString &name = u"scan.bin"_s) const;
    void create();
    Ended join(const Program &mnemo) const;
    QByteArray attached(const Program &mnemo, const QString &id, const QString &name = u"scan.bin"_s) const;
    // Requests for chunks that the server has answered well.
    qsizetype chunksSent() const { return answered("POST"); }
    qsizetype chunksFetched() const { return answered("GET"); }
    qsizetype answered(const QByteArray &method) const;
    QStringList chunkFiles() const;
    int server(const QStringList &arguments) const;

    std::unique_ptr<HoldingRelay> m_relay;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Program> m_first;
    std::unique_ptr<Program> m_second;
    std::unique_ptr<QTemporaryDir> m_logs;
};

void AttachedTest::init()
{
    m_relay = std::make_unique<HoldingRelay>();
    m_logs = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<Server>();
    m_server->set(u"MNEMOSYNED_PUBLIC_URL"_s, m_relay->url());
    m_server->logTo(m_logs->filePath(u"requests"_s));
    m_first = std::make_unique<Program>();
    m_second = std::make_unique<Program>();
    for (const Program *mnemo : {m_first.get(), m_second.get()})
        prepare(*mnemo);
    start();
}

void AttachedTest::cleanup()
{
    for (const Program *mnemo : {m_first.get(), m_second.get()})
        QCOMPARE(mnemo->run({u"lock"_s}).code, 0);
}

// Unlocked: to make a key of the passphrase takes longer than all that is tried here.
void AttachedTest::prepare(const Program &mnemo)
{
    QCOMPARE(mnemo.run({u"init"_s, u"--recovery-out"_s, mnemo.home(u"phrase"_s)}).code, 0);
    QCOMPARE(mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
}

void AttachedTest::start()
{
    m_server->start();
    m_relay->leadTo(QUrl(m_server->url()));
}

QString AttachedTest::attach(const Program &mnemo, const QByteArray &bytes, const QString &name) const
{
    const Ended added = mnemo.json({u"add"_s, u"with a file"_s, u"--attach"_s, mnemo.write(name, bytes)});
    if (added.code != 0)
        qFatal("%s", added.err.constData());
    return added.line()[u"id"].toString();
}

void AttachedTest::create()
{
    const Ended created = m_first->json({u"account"_s, u"create"_s, u"--server"_s, m_relay->url()});
    QVERIFY2(created.code == 0, created.err.constData());
}

Ended AttachedTest::join(const Program &mnemo) const
{
    return mnemo.json({u"join"_s, u"--server"_s, m_relay->url(), u"--recovery-file"_s, m_first->home(u"phrase"_s)});
}

QByteArray AttachedTest::attached(const Program &mnemo, const QString &id, const QString &name) const
{
    const QTemporaryDir folder;
    const Ended got = mnemo.run({u"get"_s, id, u"--attachments"_s, folder.path()});
    if (got.code != 0)
        qWarning("%s", got.err.constData());
    return contentsOf(folder.filePath(name));
}

qsizetype AttachedTest::answered(const QByteArray &method) const
{
    qsizetype count = 0;
    for (const QByteArray &line : contentsOf(m_logs->filePath(u"requests"_s)).split('\n'))
        count += line.contains("\"method\":\"" + method + "\",\"route\":\"/api/v1/blobs/{id}/{n}\",\"status\":20");
    return count;
}

QStringList AttachedTest::chunkFiles() const
{
    QStringList paths;
    for (QDirIterator all(m_server->folder() + u"/blobs"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         all.hasNext();)
        paths += all.next();
    paths.sort();
    return paths;
}

int AttachedTest::server(const QStringList &arguments) const
{
    return QProcess::execute(QStringLiteral(MN_SERVER), QStringList{u"--data"_s, m_server->folder()} + arguments);
}

void AttachedTest::anAttachmentComesByteForByte()
{
    const QByteArray bytes = randomBytes(kThreeChunks, 1);
    const QString id = attach(*m_first, bytes);
    create();
    QCOMPARE(chunksSent(), 3);
    const Ended joined = join(*m_second);
    QVERIFY2(joined.code == 0, joined.err.constData());
    QCOMPARE(joined.line()[u"attachments"][u"fetched"].toInt(), 1);
    QCOMPARE(chunksFetched(), 3);
    QCOMPARE(attached(*m_second, id), bytes);
    // The other way, of nothing and of a little.
    const QString empty = attach(*m_second, {}, u"empty.bin"_s);
    const QString small = attach(*m_second, "a little", u"small.txt"_s);
    const Ended sent = test::sync(*m_second);
    QVERIFY2(sent.code == 0, sent.err.constData());
    QCOMPARE(sent.line()[u"attachments"][u"sent"].toInt(), 2);
    QCOMPARE(test::sync(*m_first).line()[u"attachments"][u"fetched"].toInt(), 2);
    QCOMPARE(attached(*m_first, small, u"small.txt"_s), "a little"_ba);
    QVERIFY(!exported(*m_first).isEmpty());
    QCOMPARE(exported(*m_first), exported(*m_second));
    const auto files = filesIn(m_first->home(u"export.jsonl.files"_s));
    QCOMPARE(files.size(), 3);
    QCOMPARE(files.value(QString::fromLatin1(hashOf(bytes).toHex())), bytes);
    QCOMPARE(filesIn(m_second->home(u"export.jsonl.files"_s)), files);
    // Nothing more to do.
    const Ended idle = test::sync(*m_first);
    QCOMPARE(idle.code, 0);
    QCOMPARE(idle.line()[u"attachments"][u"sent"].toInt() + idle.line()[u"attachments"][u"fetched"].toInt(), 0);
    QCOMPARE(m_second->run({u"doctor"_s}).code, 0);
}

// In two memories here, and in one there that nobody has told of yet.
void AttachedTest::theSameBytesGoUpOnce()
{
    const QByteArray bytes = randomBytes(100'000, 2);
    const QStringList ids{attach(*m_first, bytes), attach(*m_first, bytes, u"again.bin"_s), attach(*m_second, bytes)};
    create();
    QCOMPARE(chunkFiles().size(), 1);
    const Ended joined = join(*m_second);
    QVERIFY2(joined.code == 0, joined.err.constData());
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(chunkFiles().size(), 1);
    QCOMPARE(chunksSent(), 1);
    QCOMPARE(chunksFetched(), 0); // the second one had them
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        QCOMPARE(attached(*mnemo, ids[0]), bytes);
        QCOMPARE(attached(*mnemo, ids[1], u"again.bin"_s), bytes);
        QCOMPARE(attached(*mnemo, ids[2]), bytes);
    }
}

void AttachedTest::whoWasKilledWhileSendingGoesOn()
{
    create();
    const QByteArray bytes = randomBytes(kThreeChunks, 3);
    const QString id = attach(*m_first, bytes);
    m_relay->holdAfter(HoldingRelay::Up, 6 << 20); // in the middle of the second chunk
    QProcess sending;
    m_first->begin(sending, {u"sync"_s, u"--once"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->isHolding(HoldingRelay::Up), kPatienceMs);
    ::kill(pid_t(sending.processId()), SIGKILL);
    QVERIFY(sending.waitForFinished(kPatienceMs));
    m_relay->goOn();
    QCOMPARE(chunksSent(), 1);
    const Ended joined = join(*m_second); // the memory is there, and its bytes are to come: no error
    QVERIFY2(joined.code == 0, joined.err.constData());
    QCOMPARE(joined.line()[u"attachments"][u"waiting"].toInt(), 1);
    const Ended early = m_second->run({u"get"_s, id, u"--attachments"_s, m_second->home(u"early"_s)});
    QCOMPARE(early.code, 1);
    QVERIFY2(early.err.contains("scan.bin is not on this device yet"), early.err.constData());

    const Ended again = test::sync(*m_first);
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(chunksSent(), 3);
    QCOMPARE(test::sync(*m_second).line()[u"attachments"][u"fetched"].toInt(), 1);
    QCOMPARE(attached(*m_second, id), bytes);
}

void AttachedTest::whoWasKilledWhileFetchingGoesOn()
{
    const QByteArray bytes = randomBytes(kThreeChunks, 4);
    const QString id = attach(*m_first, bytes);
    create();
    QCOMPARE(m_second->run({u"config"_s, u"set"_s, u"sync.attachments"_s, u"on-demand"_s}).code, 0);
    QCOMPARE(join(*m_second).code, 0);
    QCOMPARE(m_second->run({u"config"_s, u"unset"_s, u"sync.attachments"_s}).code, 0);
    m_relay->holdAfter(HoldingRelay::Down, 6 << 20);
    QProcess fetching;
    m_second->begin(fetching, {u"sync"_s, u"--once"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->isHolding(HoldingRelay::Down), kPatienceMs);
    ::kill(pid_t(fetching.processId()), SIGKILL);
    QVERIFY(fetching.waitForFinished(kPatienceMs));
    m_relay->goOn();
    QTRY_COMPARE_WITH_TIMEOUT(chunksFetched(), 2, kPatienceMs); // the second of them in vain
    const Ended again = test::sync(*m_second);
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(chunksFetched(), 4);
    QCOMPARE(attached(*m_second, id), bytes);
    QVERIFY(filesIn(m_second->vault() + u"/blobs/arriving"_s).isEmpty());
}

void AttachedTest::aFlippedByteIsSaidAndSentAgain()
{
    const QByteArray bytes = randomBytes(kThreeChunks, 5);
    const QString id = attach(*m_first, bytes);
    create();
    QCOMPARE(chunkFiles().size(), 3);
    QFile chunk(chunkFiles().at(1));
    QVERIFY(chunk.open(QIODevice::ReadWrite) && chunk.seek(1'000'000));
    const char was = chunk.peek(1).at(0);
    chunk.write(QByteArray(1, char(was ^ 4)));
    chunk.close();
    const Ended refused = join(*m_second);
    QCOMPARE(refused.code, 5);
    QVERIFY2(refused.err.contains("Damaged") && refused.err.contains("on the server"), refused.err.constData());
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(chunksSent(), 4); // that one again
    const Ended well = test::sync(*m_second);
    QVERIFY2(well.code == 0, well.err.constData());
    QCOMPARE(attached(*m_second, id), bytes);
}

// It hashes what it made up, so that only the seal can tell.
void AttachedTest::whatTheServerMadeUpIsRefused()
{
    attach(*m_first, randomBytes(kThreeChunks, 6));
    create();
    QFile chunk(chunkFiles().at(1));
    QVERIFY(chunk.open(QIODevice::ReadWrite));
    QByteArray bytes = chunk.readAll().sliced(sync::Hash::kBytes);
    bytes[1000] = char(bytes[1000] ^ 1);
    QVERIFY(chunk.seek(0));
    chunk.write(sync::blobChunkHash(bytes).toBytes() + bytes);
    chunk.close();
    const Ended refused = join(*m_second);
    QCOMPARE(refused.code, 5);
    QVERIFY2(refused.err.contains("Damaged"), refused.err.constData());
    for (const QString &file : filesIn(m_second->vault() + u"/blobs"_s).keys())
        QFAIL(qPrintable(file));
}

void AttachedTest::theServerLearnsNothingOfThem()
{
    const QByteArray canary = "xylophonecanary";
    const QByteArray bytes = (canary + " in a file. ").repeated(1000);
    const QString id = attach(*m_first, bytes, u"zeppelincanary.txt"_s);
    create();
    QCOMPARE(join(*m_second).code, 0);
    QCOMPARE(attached(*m_second, id, u"zeppelincanary.txt"_s), bytes);
    m_server->stop();
    QByteArray all = m_relay->seen() + contentsOf(m_logs->filePath(u"requests"_s));
    QVERIFY(all.size() > 2 * bytes.size()); // it went by here
    const auto files = filesIn(m_server->folder());
    QVERIFY(files.size() >= 3);
    for (const auto &[name, content] : files.asKeyValueRange())
        all += name.toUtf8() + content;
    QList<QByteArray> secrets{canary, "zeppelincanary", hashOf(bytes), hashOf(bytes).toHex()};
    // What its sealed file is called here.
    for (const QString &name : filesIn(m_first->vault() + u"/blobs"_s).keys())
        secrets += name.section(u'/', -1).toLatin1();
    QCOMPARE(secrets.size(), 5);
    for (const QByteArray &secret : secrets) {
        QVERIFY2(!all.contains(secret), secret.toPercentEncoding());
        QVERIFY2(!all.contains(secret.toBase64().first(16)), secret.toPercentEncoding());
    }
}

void AttachedTest::aFullAccountIsSaidSo()
{
    m_server->stop();
    m_server->set(u"MNEMOSYNED_QUOTA_MIB"_s, u"12"_s);
    start();
    create();
    const QString first = attach(*m_first, randomBytes(kThreeChunks, 7));
    QCOMPARE(test::sync(*m_first).code, 0);
    const QString second = attach(*m_first, randomBytes(kThreeChunks, 8), u"more.bin"_s);
    const Ended full = m_first->run({u"sync"_s});
    QCOMPARE(full.code, 1);
    QVERIFY2(full.err.contains("ServerFull"), full.err.constData());
    QCOMPARE(chunksSent(), 3); // not a byte of it
    const Ended joined = join(*m_second);
    QVERIFY2(joined.code == 0, joined.err.constData());
    QCOMPARE(joined.line()[u"attachments"][u"fetched"].toInt(), 1);
    QCOMPARE(joined.line()[u"attachments"][u"waiting"].toInt(), 1);
    // What no memory names any more makes room.
    QCOMPARE(m_first->run({u"purge"_s, first, u"--yes"_s}).code, 0);
    const Ended well = test::sync(*m_first);
    QVERIFY2(well.code == 0, well.err.constData());
    QCOMPARE(test::sync(*m_second).code, 0);
    QCOMPARE(attached(*m_second, second, u"more.bin"_s), randomBytes(kThreeChunks, 8));
    QCOMPARE(chunkFiles().size(), 3);
}

void AttachedTest::whatIsWantedLaterStaysOnTheServer()
{
    const QByteArray bytes = randomBytes(100'000, 9);
    const QString id = attach(*m_first, bytes);
    attach(*m_first, randomBytes(1000, 10), u"other.bin"_s);
    create();
    QCOMPARE(m_second->run({u"config"_s, u"set"_s, u"sync.attachments"_s, u"sometimes"_s}).code, 2);
    QCOMPARE(m_second->run({u"config"_s, u"set"_s, u"sync.attachments"_s, u"on-demand"_s}).code, 0);
    const Ended joined = join(*m_second);
    QVERIFY2(joined.code == 0, joined.err.constData());
    QCOMPARE(joined.line()[u"attachments"][u"elsewhere"].toInt(), 2);
    QCOMPARE(chunksFetched(), 0);
    const Ended early = m_second->run({u"get"_s, id, u"--attachments"_s, m_second->home(u"early"_s)});
    QCOMPARE(early.code, 1);
    QVERIFY2(early.err.contains("NotSynced") && early.err.contains("mnemo sync --fetch"), early.err.constData());
    QCOMPARE(m_second->run({u"doctor"_s}).code, 0);
    const Ended fetched = m_second->json({u"sync"_s, u"--fetch"_s, id});
    QVERIFY2(fetched.code == 0, fetched.err.constData());
    QCOMPARE(fetched.line()[u"attachments"][u"fetched"].toInt(), 1);
    QCOMPARE(fetched.line()[u"attachments"][u"elsewhere"].toInt(), 1);
    QCOMPARE(attached(*m_second, id), bytes);
    QCOMPARE(m_second->run({u"config"_s, u"set"_s, u"sync.attachments"_s, u"always"_s}).code, 0);
    QCOMPARE(test::sync(*m_second).line()[u"attachments"][u"fetched"].toInt(), 1);
    QCOMPARE(exported(*m_first), exported(*m_second));
    QCOMPARE(filesIn(m_second->home(u"export.jsonl.files"_s)), filesIn(m_first->home(u"export.jsonl.files"_s)));
}

void AttachedTest::whoWatchesGetsThemAfterTheMemory()
{
    create();
    QCOMPARE(join(*m_second).code, 0);
    Watching watching(*m_second);
    QVERIFY(watching.says(u"link"_s, u"live"_s));
    const QByteArray bytes = randomBytes(kThreeChunks, 13);
    const QString id = attach(*m_first, bytes);
    QCOMPARE(test::sync(*m_first).code, 0);
    QVERIFY(watching.says(
        u"attachments"_s,
        QJsonObject{{u"sent"_s, 0}, {u"fetched"_s, 1}, {u"waiting"_s, 0}, {u"elsewhere"_s, 0}, {u"held"_s, 0}}));
    QCOMPARE(watching.ends(), 0);
    QCOMPARE(attached(*m_second, id), bytes);
}

void AttachedTest::aBackupOfTheServerHasThem()
{
    const QByteArray bytes = randomBytes(kThreeChunks, 11);
    const QString id = attach(*m_first, bytes);
    const QString lost = attach(*m_first, "lost on the backup's disk", u"lost.txt"_s);
    create();
    QTemporaryDir backups;
    const QString backup = backups.filePath(u"one"_s);
    QCOMPARE(server({u"backup"_s, backup}), 0);
    for (const auto &[name, content] : filesIn(backup + u"/blobs"_s).asKeyValueRange())
        if (content.size() < 10'000)
            QVERIFY(QFile::remove(backup + u"/blobs/"_s + name));
    m_server->stop();
    QVERIFY(QDir(m_server->folder()).removeRecursively());
    QCOMPARE(server({u"restore"_s, backup}), 0);
    start();
    const Ended joined = join(*m_second);
    QVERIFY2(joined.code == 0, joined.err.constData());
    QCOMPARE(attached(*m_second, id), bytes);
    QCOMPARE(joined.line()[u"attachments"][u"waiting"].toInt(), 1);
    const Ended healed = test::sync(*m_first);
    QVERIFY2(healed.code == 0, healed.err.constData());
    QCOMPARE(healed.line()[u"attachments"][u"sent"].toInt(), 1);
    QCOMPARE(test::sync(*m_second).code, 0);
    QCOMPARE(attached(*m_second, lost, u"lost.txt"_s), "lost on the backup's disk"_ba);
}

void AttachedTest::anErasedAccountLeavesNone()
{
    attach(*m_first, randomBytes(1000, 12));
    create();
    QCOMPARE(chunkFiles().size(), 1);
    const QString account = m_first->json({u"account"_s, u"show"_s}).line()[u"account"].toString();
    QCOMPARE(server({u"user"_s, u"erase"_s, account, u"--yes"_s}), 0);
    QVERIFY(QDir(m_server->folder() + u"/blobs"_s).isEmpty());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::AttachedTest)
#include "attached_test.moc"
