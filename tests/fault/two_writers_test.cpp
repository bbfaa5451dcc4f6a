#include "core/vault/vault_check.h"
#include "tests/support/test_vault.h"
#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <array>
#include <cstdio>

namespace mn {

using namespace Qt::StringLiterals;
using test::wait;

namespace {

// What each of the two is waited for; and how much more the other may do meanwhile before this one counts as starved.
// Who takes turns does about as much.
constexpr int kWanted = 100;
constexpr int kMost = 10 * kWanted;
// Memories that both change, again and again, each a little: a memory has only so many tags.
constexpr int kShared = 40;
// Memories in a transaction of the one that imports: it holds the lock much longer than the other.
constexpr int kBatch = 50;

QString contentOf(const QString &writer, int number)
{
    return u"memory %1 of %2"_s.arg(number).arg(writer);
}

QString tagOf(const QString &writer, int number)
{
    return u"%1-%2"_s.arg(writer).arg(number);
}

Result<void> saveOne(Vault &vault, const QString &writer, const RecordId &shared, int number)
{
    MemoryChange change;
    change.content = contentOf(writer, number);
    MN_TRY(wait(vault.add(change)));
    MemoryChange tag;
    tag.addTags = {tagOf(writer, number)};
    return wait(vault.edit(shared, tag));
}

Result<void> saveMany(Vault &vault, const QString &writer, const RecordId &shared, int number)
{
    return wait(vault.save(Durability::Batch, [&](Saving &saving) -> Result<void> {
        for (int i = 0; i < kBatch; ++i) {
            MemoryChange change;
            change.content = contentOf(writer, number * kBatch + i);
            MN_TRY(saving.add({}, change));
        }
        MemoryChange tag;
        tag.addTags = {tagOf(writer, number)};
        return saving.edit(shared, tag);
    }));
}

// What a child runs until it is told to end: saves, and says each one's number once it is acknowledged.
int saveForEver(const QStringList &arguments, bool isBatch)
{
    LocalFileSystem files;
    const SystemClock clock;
    const VaultServices services{files, clock, arguments[1]};
    const auto id = VaultId::fromBytes(QByteArray::fromHex(arguments[2].toLatin1()));
    auto vault =
        Vault::open(arguments[0], *id, SecretBytes::copyOf(QByteArray::fromHex(arguments[3].toLatin1())), services);
    QList<RecordId> shared;
    for (const QString &one : arguments[4].split(u','))
        shared += RecordId::fromString(one).value();
    if (!vault)
        return 1;
    for (int number = 0;; ++number) {
        const auto saved = isBatch ? saveMany(**vault, arguments[5], shared[number % kShared], number)
                                   : saveOne(**vault, arguments[5], shared[number % kShared], number);
        if (!saved) {
            std::fprintf(stderr, "%s\n", qPrintable(name(saved.error().code)));
            return 1;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

// Two processes save into one vault at once, as fast as they can, one of them in large batches: each gets its turn, and
// nothing that was acknowledged to either is lost, what both changed at once included.
class TwoWritersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void neitherLosesAndNeitherStarves_data();
    void neitherLosesAndNeitherStarves();
};

void TwoWritersTest::neitherLosesAndNeitherStarves_data()
{
    QTest::addColumn<bool>("batch"); // what the second one does
    QTest::newRow("two that save") << false;
    QTest::newRow("one that imports beside") << true;
}

void TwoWritersTest::neitherLosesAndNeitherStarves()
{
    QFETCH(const bool, batch);
    test::TestVault vault;
    MemoryChange both;
    both.content = u"of both"_s;
    QList<RecordId> shared;
    QStringList sharedNames;
    for (int i = 0; i < kShared; ++i) {
        shared += *wait(vault->add(both));
        sharedNames += shared.last().toString();
    }
    vault.close();

    struct Child {
        QString name;
        QProcess process;
        int acknowledged = 0;
    };
    std::array<Child, 2> writers;
    const std::array isBatch{false, batch};
    for (size_t i = 0; i < writers.size(); ++i) {
        writers[i].name = QStringLiteral("writer%1").arg(i);
        writers[i].process.start(
            QCoreApplication::applicationFilePath(),
            {isBatch[i] ? u"--save-many"_s : u"--save"_s, vault.folder(), vault.state(),
             QString::fromLatin1(vault.id().toBytes().toHex()),
             QString::fromLatin1(vault.key().view().toByteArray().toHex()), // a test's key, made for this run
             sharedNames.join(u','), writers[i].name});
    }
    // Both are at it before either is counted.
    for (Child &writer : writers)
        QVERIFY2(writer.process.waitForReadyRead(60'000), writer.process.readAllStandardError().constData());
    const auto count = [](Child &writer) {
        while (writer.process.canReadLine())
            writer.acknowledged = writer.process.readLine().trimmed().toInt() + 1;
        return writer.acknowledged;
    };
    const std::array begun{count(writers[0]), count(writers[1])};
    const auto sinceBegun = [&](size_t i) { return count(writers[i]) - begun[i]; };
    while (sinceBegun(0) < kWanted || sinceBegun(1) < kWanted) {
        const size_t slower = sinceBegun(0) < kWanted ? 0 : 1;
        QVERIFY2(sinceBegun(1 - slower) < kMost, "the other one is starved");
        QVERIFY2(writers[slower].process.waitForReadyRead(60'000),
                 writers[slower].process.readAllStandardError().constData());
        (void)writers[1 - slower].process.waitForReadyRead(0);
    }
    for (Child &writer : writers) {
        QCOMPARE(writer.process.state(), QProcess::Running); // none gave up
        writer.process.kill();
        QVERIFY(writer.process.waitForFinished());
        count(writer);
    }

    MN_VERIFY(vault.reopen());
    const auto findings = wait(vault->check());
    MN_VERIFY(findings);
    for (const Finding &finding : *findings)
        QVERIFY2(finding.state != Finding::State::Bad, qPrintable(finding.sentence));
    QSet<QString> contents;
    ListQuery all;
    all.limit = std::numeric_limits<int>::max();
    const auto listed = wait(vault->list(ReadView::everything(), all));
    MN_VERIFY(listed);
    for (const Memory &memory : *listed)
        contents.insert(memory.content);
    QSet<QString> tags;
    for (const RecordId &id : shared) {
        const auto memory = wait(vault->get(ReadView::everything(), id));
        MN_VERIFY(memory);
        tags.unite(QSet<QString>(memory->tags.cbegin(), memory->tags.cend()));
    }
    for (size_t i = 0; i < writers.size(); ++i) {
        const int each = isBatch[i] ? kBatch : 1;
        for (int number = 0; number < writers[i].acknowledged * each; ++number)
            QVERIFY2(contents.contains(contentOf(writers[i].name, number)), qPrintable(writers[i].name));
        for (int number = 0; number < writers[i].acknowledged; ++number)
            QVERIFY2(tags.contains(tagOf(writers[i].name, number)), qPrintable(writers[i].name));
        qInfo("%s: %d acknowledged, all there", qPrintable(writers[i].name), writers[i].acknowledged);
    }
}

} // namespace mn

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    using namespace Qt::StringLiterals;
    const QStringList arguments = application.arguments();
    if (arguments.value(1).startsWith(u"--save"_s))
        return mn::saveForEver(arguments.mid(2), arguments[1] == u"--save-many"_s);
    mn::TwoWritersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "two_writers_test.moc"
