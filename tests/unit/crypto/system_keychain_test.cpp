#include "core/crypto/derive.h"
#include "core/crypto/key_slots.h"
#include "core/crypto/system_keychain.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/faulty_file_system.h"
#include "tests/support/manual_clock.h"
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusVirtualObject>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <thread>

// Against a real keyring: gnome-keyring-daemon on a bus of its own, both started here in a temporary folder and stopped
// by their handles. The calls are made by this same program run again as a client, because libraries below QtKeychain
// look once for the bus in a process.
namespace mn {

namespace {

// --- The client

constexpr std::chrono::milliseconds kClientPatience = std::chrono::milliseconds(1500);

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

template <class Value> QByteArray codeOf(const Result<Value> &result)
{
    return result ? QByteArrayLiteral("done") : name(result.error().code).toLatin1();
}

void runStep(const QString &step)
{
    SystemKeychain keychain({.read = kClientPatience, .change = kClientPatience});
    const QStringList words = step.split(u' ');
    const QString item = words.value(1);
    if (words[0] == QStringLiteral("write")) {
        say(codeOf(keychain.write(item, SecretBytes::copyOf(QByteArray::fromHex(words.value(2).toLatin1())))));
    } else if (words[0] == QStringLiteral("remove")) {
        say(codeOf(keychain.remove(item)));
    } else if (words[0] == QStringLiteral("read")) {
        const auto secret = keychain.read(item);
        say(secret ? secret->view().toByteArray().toHex() : codeOf(secret));
    } else if (words[0] == QStringLiteral("threads")) {
        // Eight threads without event loops, each with its own item.
        std::vector<std::thread> threads;
        std::atomic<int> right = 0;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([i, &right] {
                SystemKeychain mine;
                const QString mineName = QStringLiteral("thread %1").arg(i);
                const SecretBytes secret = SecretBytes::random(kKeyBytes);
                if (mine.write(mineName, secret) && *mine.read(mineName) == secret && mine.remove(mineName))
                    ++right;
            });
        for (std::thread &thread : threads)
            thread.join();
        say(QByteArray::number(right));
    } else if (words[0] == QStringLiteral("slots")) {
        // The whole way: a vault that the keychain opens.
        test::FaultyFileSystem disk;
        const test::ManualClock clock;
        const QString path = QStringLiteral("/v/vault.keys");
        const SecretBytes vaultKey = SecretBytes::random(kKeyBytes);
        KeySlots ways = KeySlots::make(disk, path, VaultId(makeUuidV7(clock)));
        (void)*ways.addPassphrase(vaultKey, SecretBytes::copyOf("x"), test::cheapHash(), {}, clock);
        const auto slot = ways.addKeychain(vaultKey, keychain, {}, clock);
        say(codeOf(slot));
        const auto unlocked = KeySlots::load(disk, path)->unlockWithKeychain(keychain);
        say(unlocked && unlocked->vaultKey == vaultKey ? QByteArrayLiteral("opened") : codeOf(unlocked));
        if (slot)
            say(codeOf(ways.remove(vaultKey, *slot, keychain)));
        say(codeOf(KeySlots::load(disk, path)->unlockWithKeychain(keychain)));
    }
}

int runClient(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList steps = QCoreApplication::arguments().mid(2);
    // Half of the callers stand in an event loop (a window), half have none (a command line).
    if (QString::fromLocal8Bit(argv[1]) == QStringLiteral("--client-in-loop")) {
        QTimer::singleShot(0, &app, [&] {
            for (const QString &step : steps)
                runStep(step);
            QCoreApplication::quit();
        });
        return QCoreApplication::exec();
    }
    for (const QString &step : steps)
        runStep(step);
    return 0;
}

// --- The desktop around it

// What the keyring asks when it wants its person to unlock it. This one never answers.
class SilentPrompter final : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

} // namespace

class SystemKeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aSecretIsKeptReplacedAndForgotten();
    void aSecretOutlivesTheProgramAndTheKeyring();
    void itWorksInsideAnEventLoop();
    void itWorksFromManyThreadsAtOnce();
    void aVaultOpensThroughIt();
    void withoutABusThereIsNone();
    void aKeyringThatNobodyUnlocksIsLocked();
    void anUnansweredQuestionIsLockedAndBlocksNothing();

private:
    void startBus();
    void startKeyring(const QByteArray &password);
    void stopKeyring();
    QStringList client(const QStringList &steps, const QString &mode = QStringLiteral("--client"));

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_keyring;
};

void SystemKeychainTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK",
                                 "DBUS_SESSION_BUS_ADDRESS", "DBUS_STARTER_ADDRESS"})
        m_environment.remove(QString::fromLatin1(variable));
    const auto folder = [this](const char *variable, const QString &name) {
        const QString path = m_home->filePath(name);
        QVERIFY(QDir().mkpath(path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_environment.insert(QString::fromLatin1(variable), path);
    };
    folder("HOME", QStringLiteral("home"));
    folder("XDG_DATA_HOME", QStringLiteral("data"));
    folder("XDG_CONFIG_HOME", QStringLiteral("config"));
    folder("XDG_CACHE_HOME", QStringLiteral("cache"));
    folder("XDG_RUNTIME_DIR", QStringLiteral("run"));
}

void SystemKeychainTest::cleanup()
{
    stopKeyring();
    if (m_bus.state() != QProcess::NotRunning) {
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("test"));
    m_home.reset();
}

void SystemKeychainTest::startBus()
{
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                 QStringLiteral("--print-address"),
                 QStringLiteral("--address=unix:path=") + m_home->filePath(QStringLiteral("run/bus"))});
    QVERIFY2(m_bus.waitForStarted(), "dbus-daemon is needed (package dbus)");
    QTRY_VERIFY(m_bus.canReadLine());
    const QString address = QString::fromLatin1(m_bus.readLine().trimmed());
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    QVERIFY(QDBusConnection::connectToBus(address, QStringLiteral("test")).isConnected());
}

// Unlocked with a password; locked without one.
void SystemKeychainTest::startKeyring(const QByteArray &password)
{
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (!password.isEmpty())
        arguments += QStringLiteral("--unlock");
    m_keyring.setProcessEnvironment(m_environment);
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    QVERIFY2(m_keyring.waitForStarted(), "gnome-keyring-daemon is needed (package gnome-keyring)");
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(QDBusConnection(QStringLiteral("test"))
                                 .interface()
                                 ->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"))
                                 .value(),
                             20'000);
}

void SystemKeychainTest::stopKeyring()
{
    if (m_keyring.state() == QProcess::NotRunning)
        return;
    m_keyring.terminate();
    QVERIFY(m_keyring.waitForFinished());
}

QStringList SystemKeychainTest::client(const QStringList &steps, const QString &mode)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{mode} + steps);
    // In an event loop: the silent prompter must be able to be silent.
    while (process.state() != QProcess::NotRunning)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {QStringLiteral("client failed")};
    return QString::fromLatin1(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void SystemKeychainTest::aSecretIsKeptReplacedAndForgotten()
{
    startBus();
    startKeyring("keyring password");
    QCOMPARE(client({QStringLiteral("read a"), QStringLiteral("remove a"), QStringLiteral("write a 00ff10"),
                     QStringLiteral("read a"), QStringLiteral("write a 41"), QStringLiteral("read a"),
                     QStringLiteral("read b"), QStringLiteral("remove a"), QStringLiteral("read a")}),
             QStringList({QStringLiteral("NotFound"), QStringLiteral("done"), QStringLiteral("done"),
                          QStringLiteral("00ff10"), QStringLiteral("done"), QStringLiteral("41"),
                          QStringLiteral("NotFound"), QStringLiteral("done"), QStringLiteral("NotFound")}));
}

void SystemKeychainTest::aSecretOutlivesTheProgramAndTheKeyring()
{
    startBus();
    startKeyring("keyring password");
    QCOMPARE(client({QStringLiteral("write a 0102")}), QStringList{QStringLiteral("done")});
    QCOMPARE(client({QStringLiteral("read a")}), QStringList{QStringLiteral("0102")});
    stopKeyring();
    startKeyring("keyring password");
    QCOMPARE(client({QStringLiteral("read a")}), QStringList{QStringLiteral("0102")});
}

void SystemKeychainTest::itWorksInsideAnEventLoop()
{
    startBus();
    startKeyring("keyring password");
    QCOMPARE(client({QStringLiteral("write a 0102"), QStringLiteral("read a")}, QStringLiteral("--client-in-loop")),
             QStringList({QStringLiteral("done"), QStringLiteral("0102")}));
}

void SystemKeychainTest::itWorksFromManyThreadsAtOnce()
{
    startBus();
    startKeyring("keyring password");
    QCOMPARE(client({QStringLiteral("threads")}), QStringList{QStringLiteral("8")});
}

void SystemKeychainTest::aVaultOpensThroughIt()
{
    startBus();
    startKeyring("keyring password");
    QCOMPARE(client({QStringLiteral("slots")}), QStringList({QStringLiteral("done"), QStringLiteral("opened"),
                                                             QStringLiteral("done"), QStringLiteral("NotFound")}));
}

void SystemKeychainTest::withoutABusThereIsNone()
{
    const QStringList steps{QStringLiteral("read a"), QStringLiteral("write a 01"), QStringLiteral("remove a"),
                            QStringLiteral("slots")};
    const QStringList none(3, QStringLiteral("NotAvailable"));
    const QStringList noSlot{QStringLiteral("NotAvailable"), QStringLiteral("NotFound"), QStringLiteral("NotFound")};
    QCOMPARE(client(steps), none + noSlot);
    // And where there should be one.
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QStringLiteral("unix:path=") + m_home->filePath(QStringLiteral("run/none")));
    QCOMPARE(client(steps), none + noSlot);
}

void SystemKeychainTest::aKeyringThatNobodyUnlocksIsLocked()
{
    startBus();
    startKeyring("keyring password");
    QCOMPARE(client({QStringLiteral("write a 0102")}), QStringList{QStringLiteral("done")});
    stopKeyring();
    startKeyring({});
    // No screen to ask on: the question fails at once.
    QCOMPARE(client({QStringLiteral("read a"), QStringLiteral("read b")}),
             QStringList({QStringLiteral("Locked"), QStringLiteral("NotFound")}));
}

void SystemKeychainTest::anUnansweredQuestionIsLockedAndBlocksNothing()
{
    startBus();
    startKeyring("keyring password");
    QCOMPARE(client({QStringLiteral("write a 0102")}), QStringList{QStringLiteral("done")});
    stopKeyring();
    SilentPrompter prompter;
    QDBusConnection bus(QStringLiteral("test"));
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), &prompter));
    QVERIFY(bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter")));
    startKeyring({});
    // What was given up does not keep later calls waiting: an item that is not there is still told at once.
    QCOMPARE(client({QStringLiteral("read a"), QStringLiteral("read b"), QStringLiteral("write c 01"),
                     QStringLiteral("read b")}),
             QStringList({QStringLiteral("Locked"), QStringLiteral("NotFound"), QStringLiteral("Locked"),
                          QStringLiteral("NotFound")}));
}

} // namespace mn

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]).startsWith("--client"))
        return mn::runClient(argc, argv);
    QCoreApplication app(argc, argv);
    mn::SystemKeychainTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "system_keychain_test.moc"
