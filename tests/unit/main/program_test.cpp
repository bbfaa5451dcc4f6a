#include "core/session/new_vault.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/memory_keychain.h"
#include "tests/support/test_vault.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using namespace mn::test;

// The program as it is installed, in processes of its own, without a display. Where it draws nothing may wait: the
// guard is on, over Qt's own calls too (tests/support/file_watch.h). What it says on its standard error, a warning of
// QML as well, fails the test that did not expect it.
class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSecondStartTellsTheFirstAndEnds();
    void aKilledFirstIsNoHindrance();
    void anotherVaultIsAnotherWindow();
    void whatIsNeitherLinkNorFileIsNamed();
    void aFirstRunWaitsForNothingEither();
    void aCrashLeavesNoImageOfItsMemory();
    void itIsInstalledAsADesktopKnowsPrograms();

private:
    QString vault(const QString &name) const { return m_home->filePath(name); }
    void make(const QString &name);
    void start(QProcess &process, const QStringList &arguments);
    // That many windows can be asked: whoever is asked before is not first yet.
    bool areListening(int windows) const;
    QByteArray complaints() const;
    // The code with which a start ends that is handed over, or refused.
    int run(const QStringList &arguments);

    std::optional<QTemporaryDir> m_home;
    QByteArray m_said; // on their standard errors, by all processes of this test
};

void ProgramTest::init()
{
    m_said.clear();
    m_home.emplace();
    for (const QString &folder : {u"run"_s, u"state"_s})
        QVERIFY(QDir(m_home->path()).mkdir(folder));
    QVERIFY(QFile::setPermissions(m_home->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    make(u"vault"_s);
}

void ProgramTest::cleanup()
{
    m_home.reset();
    QCOMPARE(complaints(), QByteArray());
}

void ProgramTest::make(const QString &name)
{
    LocalFileSystem files;
    ManualClock clock;
    MemoryKeychain keychain;
    const KeyServices services{files, clock, keychain};
    const SecretBytes passphrase = SecretBytes::copyOf("kettle under the seventh lantern");
    NewVault wanted{.passphrase = passphrase, .hash = cheapHash()};
    MN_VERIFY(makeVault(VaultKeys(vault(name), services), services,
                        VaultServices{files, clock, m_home->filePath(u"state"_s)}, wanted));
}

QByteArray ProgramTest::complaints() const
{
    QByteArrayList lines = m_said.split('\n');
    // Of Qt's platform without a display, where no window comes before another one.
    lines.removeIf([](const QByteArray &line) { return line.startsWith("This plugin does not support "); });
    return lines.join('\n').trimmed();
}

void ProgramTest::start(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
    environment.insert(u"XDG_STATE_HOME"_s, m_home->filePath(u"state"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/proc/none"_s);
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path=/proc/none"_s);
    environment.insert(u"MN_GUARD"_s, u"1"_s);
    environment.insert(u"MN_WATCHED_FOLDERS"_s, m_home->path());
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(MN_FILE_WATCH));
    process.setProcessEnvironment(environment);
    connect(&process, &QProcess::readyReadStandardError, this,
            [this, &process] { m_said += process.readAllStandardError(); });
    process.start(QStringLiteral(MN_PROGRAM), arguments);
    QVERIFY(process.waitForStarted());
}

bool ProgramTest::areListening(int windows) const
{
    const QDir places(m_home->filePath(u"run/mnemosyne"_s));
    for (const QString &place : places.entryList({u"*.window"_s}, QDir::System)) {
        QLocalSocket caller;
        caller.connectToServer(places.filePath(place));
        windows -= caller.waitForConnected();
    }
    return windows == 0;
}

int ProgramTest::run(const QStringList &arguments)
{
    QProcess process;
    start(process, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

void ProgramTest::aSecondStartTellsTheFirstAndEnds()
{
    QProcess first;
    start(first, {u"--vault"_s, vault(u"vault"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(areListening(1), 20'000);
    const QStringList second{u"--vault"_s, vault(u"vault"_s), u"--capture"_s,
                             u"mnemosyne://memory/01890a5d-ac96-774b-bcce-b302099a8057"_s, u"notes.md"_s};
    QCOMPARE(run(second), 0);
    QCOMPARE(run(second), 0); // it took the first order and lives
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    QVERIFY(first.waitForFinished());
}

void ProgramTest::aKilledFirstIsNoHindrance()
{
    QProcess first, next;
    start(first, {u"--vault"_s, vault(u"vault"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(areListening(1), 20'000);
    QCOMPARE(run({u"--vault"_s, vault(u"vault"_s)}), 0);
    first.kill();
    QVERIFY(first.waitForFinished());
    QVERIFY(areListening(0));
    start(next, {u"--vault"_s, vault(u"vault"_s), u"--capture"_s});
    QTRY_VERIFY_WITH_TIMEOUT(areListening(1), 20'000);
    QCOMPARE(run({u"--vault"_s, vault(u"vault"_s)}), 0);
    QCOMPARE(next.state(), QProcess::Running);
    next.kill();
    QVERIFY(next.waitForFinished());
}

void ProgramTest::anotherVaultIsAnotherWindow()
{
    make(u"other"_s);
    QProcess one, other;
    start(one, {u"--vault"_s, vault(u"vault"_s)});
    start(other, {u"--vault"_s, vault(u"other"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(areListening(2), 20'000);
    QCOMPARE(run({u"--vault"_s, vault(u"vault"_s)}), 0);
    QCOMPARE(run({u"--vault"_s, vault(u"other"_s)}), 0);
    QCOMPARE(one.state(), QProcess::Running);
    QCOMPARE(other.state(), QProcess::Running);
    one.kill();
    other.kill();
    QVERIFY(one.waitForFinished() && other.waitForFinished());
}

void ProgramTest::whatIsNeitherLinkNorFileIsNamed()
{
    const QString link = u"mnemosyne://memory/nothing"_s;
    QCOMPARE(run({u"--vault"_s, vault(u"vault"_s), link}), 2);
    const QByteArray sentence = "This is neither a file nor a link to a memory: " + link.toUtf8();
    QCOMPARE(complaints(), sentence);
    m_said.clear();
}

void ProgramTest::aFirstRunWaitsForNothingEither()
{
    QProcess first;
    start(first, {u"--vault"_s, vault(u"none yet"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(areListening(1), 20'000);
    QCOMPARE(run({u"--vault"_s, vault(u"none yet"_s), u"--capture"_s}), 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    QVERIFY(first.waitForFinished());
    QVERIFY(!QFileInfo::exists(vault(u"none yet"_s))); // nothing is made before its person says so
}

void ProgramTest::aCrashLeavesNoImageOfItsMemory()
{
    QProcess program;
    start(program, {u"--vault"_s, vault(u"vault"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(areListening(1), 20'000);
    QFile limits(u"/proc/%1/limits"_s.arg(program.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray all = limits.readAll();
    const QByteArray line = all.sliced(all.indexOf("Max core file size"));
    // Soft and hard: at 1 the kernel writes none, and gives none to a collector. Nobody is given 1 who has 0.
    const QByteArray shown = line.first(line.indexOf('\n')).simplified();
    QVERIFY2(shown == "Max core file size 1 1 bytes" || shown == "Max core file size 0 0 bytes", shown.constData());
    program.kill();
    QVERIFY(program.waitForFinished());
}

void ProgramTest::itIsInstalledAsADesktopKnowsPrograms()
{
    QProcess install;
    install.start(u"cmake"_s, {u"--install"_s, QStringLiteral(MN_BUILD), u"--component"_s, u"window"_s, u"--prefix"_s,
                               m_home->path()});
    QVERIFY(install.waitForFinished());
    QCOMPARE(install.exitCode(), 0);
    QVERIFY(QFileInfo(m_home->filePath(u"bin/mnemosyne"_s)).isExecutable());
    QFile entry(m_home->filePath(u"share/applications/mnemosyne.desktop"_s));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(entry.readAll()).split(u'\n');
    QVERIFY(lines.contains(u"Exec=mnemosyne %U"_s));
    QVERIFY(lines.contains(u"Exec=mnemosyne --capture"_s));
    QVERIFY(lines.filter(u"MimeType="_s).value(0).contains(u"x-scheme-handler/mnemosyne;"_s));
    const QString icon = lines.filter(u"Icon="_s).value(0).section(u'=', 1);
    QVERIFY(QFileInfo::exists(m_home->filePath(u"share/icons/hicolor/scalable/apps/"_s + icon + u".svg"_s)));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ProgramTest)
#include "program_test.moc"
