#include "core/index/snapshot.h"
#include "tests/support/faulty_file_system.h"
#include <QTest>
#include <rapidcheck.h>

using namespace mn;
using namespace Qt::StringLiterals;
using test::FaultyFileSystem;

namespace {

const QString kPath = u"/vault/index/words.snapshot"_s;

SnapshotInfo someInfo()
{
    return {
        .vault = VaultId({1, 2, 3}), .kind = u"vectors"_s, .model = u"mini"_s, .modelVersion = u"1"_s, .cursor = 77};
}

SecretBytes someKey(char fill = 'k')
{
    return SecretBytes::copyOf(QByteArray(32, fill));
}

// Numbers, a string, and a column of more than one chunk.
Result<void> write(FileSystem &files, const SnapshotInfo &info = someInfo(), quint32 mark = 7)
{
    MN_TRY(auto out, SnapshotWriter::begin(files, kPath, someKey(), info));
    out.number(mark);
    out.string(u"Žižek 東京"_s);
    const std::vector<quint32> column(40'000, mark);
    out.column(std::span(column));
    MN_TRY(out.flush());
    out.number(qint64(-1));
    return out.finish();
}

Result<quint32> read(FileSystem &files, const SnapshotInfo &info = someInfo(), char key = 'k')
{
    MN_TRY(auto in, SnapshotReader::open(files, kPath, someKey(key), info));
    MN_TRY(const quint32 mark, in.number<quint32>());
    MN_TRY(const QString string, in.string());
    MN_TRY(const auto column, in.column<std::vector<quint32>>());
    MN_TRY(const qint64 last, in.number<qint64>());
    MN_TRY(in.end());
    if (string != u"Žižek 東京"_s || column != std::vector<quint32>(40'000, mark) || last != -1 || in.cursor() != 77)
        return fail(Errc::Failed, u"read something that was not written"_s);
    return mark;
}

} // namespace

class SnapshotTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenIsRead();
    void nothingReadableLiesOnTheDisk();
    void anotherVaultKindModelVersionOrKeyIsRefused();
    void anyChangedByteIsRefused();
    void anyOtherLengthIsRefused();
    void readingMoreOrLessThanThereIsIsDamage();
    void aCrashAtAnyOperationLeavesTheOldOrTheNew();
    void aFailedWriteLeavesTheOldAndNoRest();
    void aMissingFileIsToldFromADamagedOne();
};

void SnapshotTest::whatWasWrittenIsRead()
{
    FaultyFileSystem files;
    QVERIFY(write(files));
    QCOMPARE(*read(files), 7u);
    QVERIFY(write(files, someInfo(), 8)); // over the first
    QCOMPARE(*read(files), 8u);
    QCOMPARE(files.list(u"/vault/index"_s), QStringList{u"words.snapshot"_s});
}

void SnapshotTest::nothingReadableLiesOnTheDisk()
{
    FaultyFileSystem files;
    QVERIFY(write(files));
    const QByteArray bytes = files.bytes(kPath);
    for (const QByteArray &mark : {QByteArray("mini"), QByteArray("vectors"), u"東京"_s.toUtf8(), QByteArray(16, '\0')})
        QVERIFY(!bytes.contains(mark));
}

void SnapshotTest::anotherVaultKindModelVersionOrKeyIsRefused()
{
    FaultyFileSystem files;
    QVERIFY(write(files));
    SnapshotInfo info = someInfo();
    info.cursor = 0; // what the reader does not know
    QVERIFY(read(files, info));
    for (const auto &change : std::vector<std::function<void(SnapshotInfo &)>>{
             [](SnapshotInfo &i) { i.vault = VaultId({9}); }, [](SnapshotInfo &i) { i.kind = u"words"_s; },
             [](SnapshotInfo &i) { i.model = u"maxi"_s; }, [](SnapshotInfo &i) { i.modelVersion = u"2"_s; },
             // The same letters, parted otherwise.
             [](SnapshotInfo &i) {
                 i.model = u"min"_s;
                 i.modelVersion = u"i1"_s;
             }}) {
        SnapshotInfo other = someInfo();
        change(other);
        const auto refused = read(files, other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::Damaged);
    }
    QCOMPARE(read(files, someInfo(), 'x').error().code, Errc::Damaged);
}

void SnapshotTest::anyChangedByteIsRefused()
{
    FaultyFileSystem files;
    QVERIFY(write(files));
    const QByteArray whole = files.bytes(kPath);
    // Every byte of the head and the end, and a share of those between.
    for (qsizetype at = 0; at < whole.size(); at += at < 200 || at > whole.size() - 100 ? 1 : 997)
        for (const char flip : {'\x01', '\x80'}) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ flip);
            files.setBytes(kPath, changed);
            const auto refused = read(files);
            QVERIFY2(!refused, qPrintable(QString::number(at)));
            QVERIFY(refused.error().code == Errc::Damaged || refused.error().code == Errc::NewerVersion);
        }
}

void SnapshotTest::anyOtherLengthIsRefused()
{
    FaultyFileSystem files;
    QVERIFY(write(files));
    const QByteArray whole = files.bytes(kPath);
    for (qsizetype size = 0; size < whole.size(); size += size < 200 ? 1 : 997) {
        files.setBytes(kPath, whole.first(size));
        QCOMPARE(read(files).error().code, Errc::Damaged);
    }
    files.setBytes(kPath, whole + 'x');
    QVERIFY(!read(files));
    files.setBytes(kPath, whole + whole);
    QVERIFY(!read(files));
    files.setBytes(kPath, QByteArray(100'000, 'x'));
    QCOMPARE(read(files).error().code, Errc::Damaged);
}

void SnapshotTest::readingMoreOrLessThanThereIsIsDamage()
{
    FaultyFileSystem files;
    auto out = SnapshotWriter::begin(files, kPath, someKey(), someInfo());
    QVERIFY(out);
    out->number(quint64(1) << 60); // a column of more elements than could be
    QVERIFY(out->finish());
    const auto open = [&] { return SnapshotReader::open(files, kPath, someKey(), someInfo()); };
    QCOMPARE(open()->column<std::vector<quint32>>().error().code, Errc::Damaged);
    QCOMPARE(open()->string().value_or(u"none"_s), QString()); // the low half is a length of 0
    QCOMPARE(open()->end().error().code, Errc::Damaged);
    auto in = open();
    QVERIFY(in->number<quint64>());
    QCOMPARE(in->remaining(), quint64(0));
    QVERIFY(in->end());
    QCOMPARE(in->number<quint8>().error().code, Errc::Damaged);
}

void SnapshotTest::aCrashAtAnyOperationLeavesTheOldOrTheNew()
{
    for (qint64 at = 0;; ++at) {
        FaultyFileSystem files;
        QVERIFY(write(files, someInfo(), 1));
        files.setFaults({.crashAtOperation = at});
        const auto written = write(files, someInfo(), 2);
        const bool hasCrashed = files.hasCrashed();
        files.crash();
        const auto mark = read(files);
        QVERIFY2(mark, qPrintable(QString::number(at)));
        QVERIFY(*mark == 1 || *mark == 2);
        if (written)
            QCOMPARE(*mark, 2u);
        if (!hasCrashed) {
            QVERIFY(at > 4);
            return;
        }
    }
}

void SnapshotTest::aFailedWriteLeavesTheOldAndNoRest()
{
    for (qint64 at = 0;; ++at) {
        FaultyFileSystem files;
        QVERIFY(write(files, someInfo(), 1));
        files.setFaults({.failAtOperation = at, .failure = Errc::DiskFull});
        const auto written = write(files, someInfo(), 2);
        if (written) {
            QVERIFY(at > 4);
            return;
        }
        QCOMPARE(written.error().code, Errc::DiskFull);
        QCOMPARE(*read(files), 1u);
        QCOMPARE(files.list(u"/vault/index"_s), QStringList{u"words.snapshot"_s});
    }
}

void SnapshotTest::aMissingFileIsToldFromADamagedOne()
{
    FaultyFileSystem files;
    QCOMPARE(read(files).error().code, Errc::FileUnreadable);
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
