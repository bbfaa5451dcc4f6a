#include "core/base/drawing_thread.h"
#include "core/base/platform/file_lock.h"
#include "core/base/platform/local_file_system.h"
#include "core/base/platform/local_socket.h"
#include "core/crypto/aead.h"
#include "core/crypto/system_keychain.h"
#include "core/network/http_client.h"
#include "core/store/database.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/file_watch.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

class AllowAll final : public EgressGate {
    Result<void> permit(const Departure &) override { return {}; }
};

SecretBytes someKey()
{
    return SecretBytes::random(32);
}

// One call of every layer that waits, made so that nothing of it matters but where it is made.
struct Call {
    const char *name;
    const char *kind; // as it is told
    void (*make)();
};
constexpr Call kCalls[] = {
    {"whether a file is there", "file", [] { (void)LocalFileSystem().exists(QDir::tempPath()); }},
    {"opening a file", "file", [] { (void)LocalFileSystem().open(u"/proc/self/maps"_s, OpenMode::Read); }},
    {"a lock between processes", "file", [] { (void)FileLock::open(u"/proc/self/maps"_s); }},
    {"opening a database", "database", [] { (void)Database::open(u"/proc/none/vault.db"_s, someKey()); }},
    {"sealing", "crypto", [] { (void)sealBytes(someKey(), "the boiler", {}); }},
    {"unsealing", "crypto", [] { (void)openBytes(someKey(), QByteArray(200, '\1'), {}); }},
    {"hashing a passphrase", "crypto", [] { (void)hashPassphrase(SecretBytes::copyOf("kettle"), test::cheapHash()); }},
    {"the keychain", "keychain", [] { (void)SystemKeychain().read(u"none"_s); }},
    {"another program's socket", "network", [] { (void)LocalConnection::connect(u"/proc/none/socket"_s); }},
    {"a request to a server", "network",
     [] {
         const QUrl nobody(u"http://127.0.0.1:1/"_s);
         const Released released = *AllowAll().release({u"test"_s, nobody, "{}"});
         (void)HttpClient().call({}, released, {}, {.deadline = std::chrono::seconds(5), .maxReplyBytes = 100}, {});
     }},
};

// What the processes of this test do, by their argument.
constexpr auto kOnThisThread = "--on-the-thread-that-draws"_L1;
constexpr auto kOnAnother = "--on-another-thread"_L1;
constexpr auto kAllowed = "--where-it-may-wait"_L1;

int makeCall(const QString &where, const Call &call)
{
    const DrawingThread draws;
    if (where == kOnAnother) {
        std::thread(call.make).join();
    } else if (where == kAllowed) {
        const MayWait mayWait;
        call.make();
    } else {
        call.make();
    }
    return 0;
}

} // namespace

// Each call in a process of its own, for it must end that process.
class DrawingThreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallThatWaitsEndsTheProgramAndNamesItsKind_data() { everyCall(); }
    void aCallThatWaitsEndsTheProgramAndNamesItsKind();
    void anotherThreadMayWait_data() { everyCall(); }
    void anotherThreadMayWait();
    void beforeAndAfterTheWindowItMayWaitToo();
    void whatQtAsksOfTheDiskEndsItWhereFoldersAreWatched();
    void aTestSeesWhatAThreadAsksOfTheDisk();

private:
    static void everyCall();
    static void run(QProcess &process, QLatin1StringView where, int number);
};

void DrawingThreadTest::everyCall()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(std::size(kCalls)); ++i)
        QTest::newRow(kCalls[i].name) << i;
}

void DrawingThreadTest::run(QProcess &process, QLatin1StringView where, int number)
{
    process.start(QCoreApplication::applicationFilePath(), {where, QString::number(number)});
    QVERIFY(process.waitForFinished());
}

void DrawingThreadTest::aCallThatWaitsEndsTheProgramAndNamesItsKind()
{
    QFETCH(const int, number);
    QProcess process;
    run(process, kOnThisThread, number);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    QCOMPARE(process.readAllStandardError(),
             "mnemosyne: a " + QByteArray(kCalls[number].kind) + " call on the thread that draws\n");
}

void DrawingThreadTest::anotherThreadMayWait()
{
    QFETCH(const int, number);
    QProcess process;
    run(process, kOnAnother, number);
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAllStandardError());
}

void DrawingThreadTest::beforeAndAfterTheWindowItMayWaitToo()
{
    QProcess process;
    run(process, kAllowed, 0);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

// Whether a process that asks Qt for this name on the thread that draws is ended, with a watch over `folders`.
void DrawingThreadTest::whatQtAsksOfTheDiskEndsItWhereFoldersAreWatched()
{
    const QTemporaryDir home;
    const auto ends = [&](const QString &folders, const QString &asked) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MN_WATCHED_FOLDERS"_s, folders);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {kOnThisThread, asked});
        const bool isOver = process.waitForFinished();
        const QByteArray words = process.readAllStandardError();
        return isOver && process.exitStatus() == QProcess::CrashExit && words.startsWith("mnemosyne: ") &&
               words.endsWith(asked.toUtf8() + " on the thread that draws\n");
    };
    const QString note = home.filePath(u"note.md"_s);
    QVERIFY(ends(home.path(), note));
    QVERIFY(ends(u"/proc/none:"_s + home.path(), note));
    QVERIFY(ends(home.path(), home.path()));
    QVERIFY(!ends(home.path(), home.filePath(u".cache"_s)));
    QVERIFY(!ends(home.path(), home.path() + u" 2"_s));
    QVERIFY(!ends({}, note));
}

void DrawingThreadTest::aTestSeesWhatAThreadAsksOfTheDisk()
{
    const QTemporaryDir home;
    const QString note = home.filePath(u"note.md"_s);
    const test::FileWatch watch(home.path().toStdString());
    std::jthread([&] { QVERIFY(!QFile::exists(note)); }).join(); // another one's affair
    QVERIFY(!QFile::exists(home.path() + u" 2"_s));
    QCOMPARE(watch.words(), std::string());
    QFile file(note);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(watch.seen().size(), 1U);
    QVERIFY(watch.words().starts_with("open"));
    QVERIFY(watch.words().ends_with(note.toStdString()));
    QVERIFY(!QFileInfo::exists(note + u'x'));
    QVERIFY(file.remove());
    QVERIFY(watch.seen().size() >= 3U);
}

} // namespace mn

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1].startsWith(u"--") && arguments[2].startsWith(u'/')) {
        const mn::DrawingThread draws;
        return QFileInfo::exists(arguments[2]) ? 0 : 1;
    }
    if (arguments.size() == 3 && arguments[1].startsWith(u"--"))
        return mn::makeCall(arguments[1], mn::kCalls[arguments[2].toInt()]);
    mn::DrawingThreadTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "drawing_thread_test.moc"
