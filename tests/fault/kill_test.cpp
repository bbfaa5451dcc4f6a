#include "core/vault/vault_check.h"
#include "tests/support/test_vault.h"
#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <cstdio>
#include <random>

namespace mn {

using namespace Qt::StringLiterals;
using test::wait;

// A real process that saves as fast as it can is killed again and again, at moments nobody chose. Every save it had
// acknowledged is there afterwards, and nothing is broken.
class KillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAcknowledgedSaveSurvivesKilling();
};

namespace {

constexpr int kRounds = 25;

// What the child runs: saves, and says each one's id once its future has resolved.
int saveForEver(const QString &folder, const QString &state, const QByteArray &vaultId, const QByteArray &key)
{
    LocalFileSystem files;
    const SystemClock clock;
    const VaultServices services{files, clock, state};
    auto vault = Vault::open(folder, *VaultId::fromBytes(vaultId), SecretBytes::copyOf(key), services);
    if (!vault)
        return 1;
    for (int i = 0;; ++i) {
        MemoryChange change;
        change.content = u"memory %1 of process %2"_s.arg(i).arg(QCoreApplication::applicationPid());
        change.addTags = {u"kill"_s};
        const auto id = wait((*vault)->add(change));
        if (!id)
            return 1;
        change.content = *change.content + u", edited"_s;
        if (i % 3 == 0 && !wait((*vault)->edit(*id, change)))
            return 1;
        std::printf("%s %d\n", qPrintable(id->toString()), i % 3 == 0);
        std::fflush(stdout);
    }
}

} // namespace

void KillTest::everyAcknowledgedSaveSurvivesKilling()
{
    const quint32 seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    test::TestVault vault;
    vault.close();
    QHash<QString, bool> acknowledged;
    for (int round = 0; round < kRounds; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--save"_s, vault.folder(), vault.state(), QString::fromLatin1(vault.id().toBytes().toHex()),
                     QString::fromLatin1(vault.key().view().toByteArray().toHex())}); // a test's key, made for this run
        const int wanted = 1 + int(random() % 12);
        QByteArray out;
        while (out.count('\n') < wanted) {
            QVERIFY2(child.waitForReadyRead(30'000), child.readAllStandardError().constData());
            out += child.readAllStandardOutput();
        }
        child.kill(); // SIGKILL: in the middle of whatever it does
        QVERIFY(child.waitForFinished());
        out += child.readAllStandardOutput();
        const auto lines = out.left(out.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : lines)
            acknowledged.insert(QString::fromLatin1(line.left(36)), line.endsWith('1'));
    }
    QVERIFY(vault.reopen());
    const auto findings = wait(vault->check());
    QVERIFY(findings);
    for (const Finding &finding : *findings)
        QVERIFY2(finding.state != Finding::State::Bad, qPrintable(finding.sentence));
    QVERIFY(acknowledged.size() >= kRounds);
    for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
        const auto memory = wait(vault->get(ReadView::everything(), *RecordId::fromString(it.key())));
        QVERIFY2(memory, qPrintable(it.key()));
        QCOMPARE(memory->content.endsWith(u"edited"_s), it.value());
    }
    qInfo("%lld acknowledged saves, all there", qint64(acknowledged.size()));
}

} // namespace mn

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    using namespace Qt::StringLiterals;
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--save"_s)
        return mn::saveForEver(arguments[2], arguments[3], QByteArray::fromHex(arguments[4].toLatin1()),
                               QByteArray::fromHex(arguments[5].toLatin1()));
    mn::KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kill_test.moc"
