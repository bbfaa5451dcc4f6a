#include "tests/unit/cli/program.h"
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <memory>

// Which vault is meant when none is named, and what opens it without a terminal: a descriptor, and a real keyring
// (gnome-keyring-daemon on a bus of its own, both started here and stopped by their handles).
namespace mn {

using namespace Qt::StringLiterals;

namespace {

const QString kBusName = u"ways in"_s;

// What a desktop has, for the programs of `mnemo`: a session's bus and a keyring that is open.
class Desktop {
public:
    explicit Desktop(test::Program &mnemo) : m_mnemo(mnemo) {}
    Q_DISABLE_COPY_MOVE(Desktop)
    ~Desktop()
    {
        stopKeyring();
        m_mnemo.environment().remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        QDBusConnection::disconnectFromBus(kBusName);
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    // False when the packages dbus and gnome-keyring are not there.
    bool start()
    {
        auto &environment = m_mnemo.environment();
        for (const char *name : {"WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL", "SSH_AUTH_SOCK"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_mnemo.home(u"config"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, m_mnemo.home(u"cache"_s));
        for (const char *name : {"config", "cache", "data"}) {
            const QString folder = m_mnemo.home(QString::fromLatin1(name));
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        m_bus.setProcessEnvironment(environment);
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                                       u"--address=unix:path="_s + m_mnemo.home(u"run/bus"_s)});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
            return false;
        const QString address = QString::fromLatin1(m_bus.readLine().trimmed());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
        return QDBusConnection::connectToBus(address, kBusName).isConnected() && startKeyring();
    }
    bool startKeyring()
    {
        m_keyring.setProcessEnvironment(m_mnemo.environment());
        m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
        if (!m_keyring.waitForStarted())
            return false;
        m_keyring.write("keyring password");
        m_keyring.closeWriteChannel();
        return QTest::qWaitFor(
            [] {
                return QDBusConnection(kBusName).interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value();
            },
            20'000);
    }
    void stopKeyring()
    {
        if (m_keyring.state() == QProcess::NotRunning)
            return;
        m_keyring.terminate();
        m_keyring.waitForFinished();
    }

private:
    test::Program &m_mnemo;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace

class WaysInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_mnemo = std::make_unique<test::Program>(); }

    void aPassphraseComesThroughADescriptor();
    void theEnvironmentNamesAVaultAndAnOptionAnother();
    void whereNobodyNamesOneItIsInTheUsualPlace();
    void aVaultOfTheKeychainOpensWithoutAsking();
    void unlockingIntoTheKeychainLastsUntilItIsLocked();

private:
    // Whoever has nothing but the vault's folder.
    test::Ended alone(const QStringList &arguments) const
    {
        return m_mnemo->bare(QStringList{u"--json"_s, u"--vault"_s, m_mnemo->vault()} + arguments);
    }
    QString keychainState() const { return m_mnemo->json({u"status"_s}).line()[u"keys"_s][u"keychain"].toString(); }

    std::unique_ptr<test::Program> m_mnemo; // a home for each test
};

void WaysInTest::aPassphraseComesThroughADescriptor()
{
    const auto made = m_mnemo->shell(u"\"$MNEMO\" --vault \"$VAULT\" --passphrase-fd 5 init 5<passphrase"_s);
    QVERIFY2(made.code == 0, made.err.constData());
    // One that cannot be read twice, beside content on standard input.
    const auto added = m_mnemo->shell(
        u"echo 'from a pipe' | \"$MNEMO\" --vault \"$VAULT\" --passphrase-fd 7 add - 7< <(cat passphrase)"_s);
    QVERIFY2(added.code == 0, added.err.constData());
    const auto listed = m_mnemo->run({u"list"_s}); // the same passphrase, out of its file
    QVERIFY2(listed.out.contains("from a pipe"), listed.err.constData());
    QCOMPARE(m_mnemo->shell(u"\"$MNEMO\" --vault \"$VAULT\" --passphrase-fd 5 list 5< <(echo wrong)"_s).code, 4);
    const auto closed = m_mnemo->shell(u"\"$MNEMO\" --vault \"$VAULT\" --passphrase-fd 900 list"_s);
    QVERIFY2(closed.code != 0 && closed.out.isEmpty() && !closed.err.isEmpty(), closed.out.constData());
}

void WaysInTest::theEnvironmentNamesAVaultAndAnOptionAnother()
{
    const QString named = m_mnemo->home(u"named by the environment"_s);
    m_mnemo->environment().insert(u"MNEMOSYNE_VAULT"_s, named);
    const QStringList opened{u"--json"_s, u"--passphrase-file"_s, m_mnemo->passphraseFile()};
    const auto made = m_mnemo->bare(opened + QStringList{u"init"_s});
    QVERIFY2(made.code == 0, made.err.constData());
    QCOMPARE(made.line()[u"vault"_s].toString(), named);
    QVERIFY(QFile::exists(named + u"/vault.db"_s));
    QCOMPARE(m_mnemo->json({u"init"_s}).line()[u"vault"_s].toString(), m_mnemo->vault()); // by its option
    QCOMPARE(m_mnemo->bare(opened + QStringList{u"add"_s, u"in the named one"_s}).code, 0);
    QVERIFY(m_mnemo->bare(opened + QStringList{u"list"_s}).out.contains("in the named one"));
    QVERIFY(!m_mnemo->json({u"list"_s}).out.contains("in the named one"));
}

void WaysInTest::whereNobodyNamesOneItIsInTheUsualPlace()
{
    const QStringList opened{u"--json"_s, u"--passphrase-file"_s, m_mnemo->passphraseFile()};
    for (const QString &place :
         {m_mnemo->home(u"data/mnemosyne/vault"_s), m_mnemo->home(u".local/share/mnemosyne/vault"_s)}) {
        const auto made = m_mnemo->bare(opened + QStringList{u"init"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.line()[u"vault"_s].toString(), place);
        QVERIFY(QFile::exists(place + u"/vault.db"_s));
        QCOMPARE(m_mnemo->bare(opened + QStringList{u"list"_s}).code, 0);
        m_mnemo->environment().remove(u"XDG_DATA_HOME"_s); // then below HOME
    }
}

void WaysInTest::aVaultOfTheKeychainOpensWithoutAsking()
{
    Desktop desktop(*m_mnemo);
    QVERIFY2(desktop.start(), "dbus-daemon and gnome-keyring-daemon are needed (packages dbus, gnome-keyring)");
    const auto made = m_mnemo->json({u"init"_s, u"--keychain"_s});
    QVERIFY2(made.code == 0, made.err.constData());
    QCOMPARE(keychainState(), u"opens"_s);
    const auto added = alone({u"add"_s, u"nobody was asked"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    QVERIFY(m_mnemo->bare({u"--vault"_s, m_mnemo->vault(), u"status"_s}).out.contains("this computer's keychain"));
    // What init gave it, lock leaves.
    QCOMPARE(alone({u"lock"_s}).line(), (QJsonObject{{u"agent_ended"_s, false}, {u"keychain_left"_s, false}}));
    QVERIFY(alone({u"list"_s}).out.contains("nobody was asked"));

    desktop.stopKeyring();
    m_mnemo->environment().remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // elsewhere, as on another computer
    QCOMPARE(keychainState(), u"not here"_s);
    const auto asked = alone({u"list"_s});
    QVERIFY2(asked.code == 2 && asked.err.contains("--passphrase-file"), asked.err.constData());
}

void WaysInTest::unlockingIntoTheKeychainLastsUntilItIsLocked()
{
    Desktop desktop(*m_mnemo);
    QVERIFY2(desktop.start(), "dbus-daemon and gnome-keyring-daemon are needed (packages dbus, gnome-keyring)");
    QCOMPARE(m_mnemo->json({u"init"_s}).code, 0);
    QCOMPARE(keychainState(), u"none"_s);
    QCOMPARE(alone({u"list"_s}).code, 2);
    const auto unlocked = m_mnemo->json({u"unlock"_s, u"--keychain"_s});
    QVERIFY2(unlocked.code == 0, unlocked.err.constData());
    QCOMPARE(unlocked.line(), (QJsonObject{{u"kept_by"_s, u"keychain"_s}, {u"seconds"_s, QJsonValue()}}));
    QCOMPARE(m_mnemo->json({u"unlock"_s, u"--keychain"_s}).code, 0); // again: no second way in
    QCOMPARE(m_mnemo->json({u"key"_s, u"list"_s}).out.count("\"keychain\""), 1);
    QCOMPARE(keychainState(), u"opens"_s);
    QCOMPARE(alone({u"list"_s}).code, 0);

    // It outlives the keyring's process.
    desktop.stopKeyring();
    QVERIFY(desktop.startKeyring());
    QCOMPARE(alone({u"list"_s}).code, 0);

    QCOMPARE(alone({u"lock"_s}).line(), (QJsonObject{{u"agent_ended"_s, false}, {u"keychain_left"_s, true}}));
    QCOMPARE(keychainState(), u"none"_s);
    QCOMPARE(alone({u"list"_s}).code, 2);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::WaysInTest)
#include "ways_in_test.moc"
