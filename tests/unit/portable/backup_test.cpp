#include "core/portable/backup_reader.h"
#include "core/portable/backup_writer.h"
#include "core/record/memory_record.h"
#include "tests/support/faulty_file_system.h"
#include "tests/support/manual_clock.h"
#include <QTest>
#include <map>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

const QString kPath = u"/b/vault.mnbackup"_s;
constexpr qsizetype kMagicBytes = 8; // of a head

// A vault's writes, without a vault.
struct Writes {
    test::ManualClock clock;
    DotSource dots{ActorId(makeUuidV7(clock)), 0};
    HybridClock time{clock, HlcStamp()};

    BackedUpMemory memory(const QString &content)
    {
        MemoryChange change;
        change.content = content;
        return {RecordId(makeUuidV7(clock)), apply(Record(), change, dots, time.tick()).value(), {}};
    }
    BackedUpMemory edited(const BackedUpMemory &memory, const QString &content)
    {
        MemoryChange change;
        change.content = content;
        Record after = apply(memory.state, change, dots, time.tick()).value();
        const QByteArray older = olderValues(memoryOf(memory.id, memory.state), memoryOf(memory.id, after));
        return {memory.id, std::move(after), {{clock.now(), older}}};
    }
};

class BackupFile {
public:
    explicit BackupFile(test::FaultyFileSystem &disk) : m_disk(disk) {}

    Result<void> run(const QList<BackupEntry> &entries, const QByteArray &keySlots = "slots", bool isNew = false)
    {
        MN_TRY(const auto file, m_disk.open(kPath, isNew ? OpenMode::Replace : OpenMode::ReadWrite));
        auto begun = isNew ? BackupWriter::begin(*file, vault, key, keySlots, clock)
                           : BackupWriter::goOn(*file, vault, key, keySlots);
        MN_TRY(BackupWriter writer, std::move(begun));
        for (const BackupEntry &entry : entries)
            MN_TRY(writer.add(entry));
        MN_TRY(writer.finish({1, RecordId(), ActorId()}, isNew, clock));
        return writer.commit();
    }

    // Contents by id, in the newest state.
    Result<std::map<RecordId, QString>> contents()
    {
        MN_TRY(const auto file, m_disk.open(kPath, OpenMode::Read));
        MN_TRY(BackupReader reader, BackupReader::open(*file));
        MN_TRY(reader.unlock(key));
        std::map<RecordId, QString> out;
        MN_TRY(reader.forEach([&](const BackupEntry &entry) -> Result<void> {
            if (const auto *memory = std::get_if<BackedUpMemory>(&entry))
                out[memory->id] = memoryOf(memory->id, memory->state).content;
            return {};
        }));
        return out;
    }

    test::ManualClock clock;
    VaultId vault{makeUuidV7(clock)};
    SecretBytes key = SecretBytes::random(32);

private:
    test::FaultyFileSystem &m_disk;
};

} // namespace

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entriesComeBackAsTheyWere();
    void theAttachmentsOfEveryVersionAreNamedOnce();
    void laterRunsAddToEarlierOnes();
    void theLastImportEntryAndEveryShelfRowComeOnce();
    void aCrashAtEveryWriteLeavesAWholeBackup();
    void aChangedByteAnywhereIsNoticed();
    void anotherKeyOpensNothing();
    void nothingStandsInClear();
    void newKeySlotsReplaceTheOldOnes();
    void attachmentsAreCopiedAsTheyLie();
};

void BackupTest::entriesComeBackAsTheyWere()
{
    Writes writes;
    const BackedUpMemory first = writes.memory(u"the boiler needs 1.2 bar"_s);
    const QList<BackupEntry> entries{
        first, writes.edited(first, u"1.3 bar"_s),
        BackedUpImport{u"jsonl:x"_s, u"key ü"_s, RecordId(makeUuidV7(writes.clock)), "fingerprint"},
        BackedUpShelf{first.id, 17, first.state}, BackedUpMemory{first.id, purged(first.state), {}}};
    for (const BackupEntry &entry : entries) {
        const auto decoded = decodeEntry(encodeEntry(entry));
        QVERIFY(decoded.has_value());
        QVERIFY(*decoded == entry);
    }
    QVERIFY(!decodeEntry("\x82\x18\x63\x00"));

    QVERIFY(rc::check("blocks of any number of entries come back in pieces of any size", [&] {
        BlockWriter writer;
        const auto count = *rc::gen::inRange(1, 40);
        for (int i = 0; i < count; ++i)
            writer.add(entries[i % entries.size()]);
        const QByteArray block = writer.take().value();
        BlockReader reader;
        int read = 0;
        const auto step = *rc::gen::inRange<qsizetype>(1, block.size() + 1);
        for (qsizetype at = 0; at < block.size(); at += step) {
            reader.feed(QByteArrayView(block).sliced(at, std::min(step, block.size() - at)));
            for (;;) {
                const auto entry = reader.next();
                RC_ASSERT(entry.has_value());
                if (!*entry)
                    break;
                RC_ASSERT(**entry == entries[read % entries.size()]);
                ++read;
            }
        }
        RC_ASSERT(read == count);
        RC_ASSERT(reader.isAtEnd());
    }));
}

void BackupTest::theAttachmentsOfEveryVersionAreNamedOnce()
{
    Writes writes;
    const auto attachment = [&](const QString &name) {
        return Attachment{
            BlobId(makeUuidV7(writes.clock)), name, u"x/y"_s, 1, QByteArray(32, 's'), QByteArray(32, 'k')};
    };
    const Attachment first = attachment(u"first"_s);
    const Attachment second = attachment(u"second"_s);
    const auto step = [&](BackedUpMemory &memory, const MemoryChange &change) {
        const Record before =
            std::exchange(memory.state, apply(memory.state, change, writes.dots, writes.time.tick()).value());
        memory.history.append(
            {writes.clock.now(), olderValues(memoryOf(memory.id, before), memoryOf(memory.id, memory.state))});
    };
    BackedUpMemory memory = writes.memory(u"a"_s);
    MemoryChange change;
    change.addAttachments = {first};
    step(memory, change);
    const Record shelved = memory.state;
    change = {};
    change.addAttachments = {second};
    step(memory, change);
    change = {};
    change.removeAttachments = {first.blob};
    step(memory, change);
    QCOMPARE(attachmentsOf(memory), (QList<Attachment>{second, first}));
    QCOMPARE(attachmentsOf(BackedUpShelf{memory.id, 17, shelved}), QList<Attachment>{first});
    memory.history.first().older = "of a newer version"; // what lies behind it is not reached, what lies before is
    QCOMPARE(attachmentsOf(memory).size(), 2);
    QCOMPARE(attachmentsOf(BackedUpMemory{memory.id, purged(memory.state), {}}), QList<Attachment>());
}

void BackupTest::laterRunsAddToEarlierOnes()
{
    test::FaultyFileSystem disk;
    BackupFile backup(disk);
    Writes writes;
    const auto a = writes.memory(u"a"_s);
    const auto b = writes.memory(u"b"_s);
    const auto a2 = writes.edited(a, u"a2"_s);
    const auto c = writes.memory(u"c"_s);
    QVERIFY(backup.run({a, b}, "slots", true));
    QVERIFY(backup.run({a2, c}));
    QVERIFY(backup.run({}));
    const auto contents = backup.contents();
    QVERIFY(contents.has_value());
    QCOMPARE(*contents, (std::map<RecordId, QString>{{a.id, u"a2"_s}, {b.id, u"b"_s}, {c.id, u"c"_s}}));

    const auto file = *disk.open(kPath, OpenMode::Read);
    BackupReader reader = *BackupReader::open(*file);
    QVERIFY(reader.unlock(backup.key));
    QCOMPARE(reader.runs().size(), 3);
    QCOMPARE(reader.runs()[1].memories, 2);
    QVERIFY(reader.runs()[0].isWhole && !reader.runs()[1].isWhole);
    const auto summary = verifyBackup(reader);
    QCOMPARE(summary->memories, 3);
    QCOMPARE(summary->runs, 3);
    QCOMPARE(verifyNewestRun(reader)->memories, 0);
}

void BackupTest::theLastImportEntryAndEveryShelfRowComeOnce()
{
    test::FaultyFileSystem disk;
    BackupFile backup(disk);
    Writes writes;
    const auto a = writes.memory(u"a"_s);
    const BackedUpShelf shelf{a.id, 17, a.state};
    QVERIFY(backup.run({a, BackedUpImport{u"jsonl:x"_s, u"k"_s, a.id, "old"}, shelf}, "slots", true));
    QVERIFY(backup.run({BackedUpImport{u"jsonl:x"_s, u"k"_s, a.id, "new"}, shelf}));
    const auto file = *disk.open(kPath, OpenMode::Read);
    BackupReader reader = *BackupReader::open(*file);
    QVERIFY(reader.unlock(backup.key));
    QByteArrayList fingerprints;
    int shelved = 0;
    QVERIFY(reader.forEach([&](const BackupEntry &entry) -> Result<void> {
        if (const auto *import = std::get_if<BackedUpImport>(&entry))
            fingerprints += import->fingerprint;
        shelved += std::holds_alternative<BackedUpShelf>(entry);
        return {};
    }));
    QCOMPARE(fingerprints, QByteArrayList{"new"});
    QCOMPARE(shelved, 1);
}

void BackupTest::aCrashAtEveryWriteLeavesAWholeBackup()
{
    Writes writes;
    const auto a = writes.memory(u"a"_s);
    QString incompressible;
    for (quint32 i = 0; i < 20'000; ++i)
        incompressible += QString::number(i * 2654435761u, 36);
    const auto b = writes.memory(incompressible);
    for (int at = 0;; ++at) {
        test::FaultyFileSystem disk;
        BackupFile backup(disk);
        QVERIFY(backup.run({a}, "slots", true));
        disk.setFaults({.crashAtOperation = at});
        const auto second = backup.run({b}, "new slots");
        const bool crashed = disk.hasCrashed();
        disk.crash();
        const auto contents = backup.contents();
        QVERIFY2(contents.has_value(), qPrintable(QString::number(at)));
        QVERIFY(contents->contains(a.id));
        QVERIFY(!second || contents->contains(b.id));
        // What was left of it is no hindrance.
        QVERIFY(backup.run({b}));
        QCOMPARE(backup.contents()->size(), 2u);
        if (!crashed) {
            QVERIFY2(at > 8, qPrintable(QString::number(at)));
            return;
        }
    }
}

void BackupTest::aChangedByteAnywhereIsNoticed()
{
    test::FaultyFileSystem disk;
    BackupFile backup(disk);
    Writes writes;
    QVERIFY(backup.run({writes.memory(u"a"_s)}, "slots", true));
    QVERIFY(backup.run({writes.memory(u"b"_s)}));
    const QByteArray good = disk.bytes(kPath);
    const auto verify = [&]() -> Result<BackupSummary> {
        MN_TRY(const auto file, disk.open(kPath, OpenMode::Read));
        MN_TRY(BackupReader reader, BackupReader::open(*file));
        MN_TRY(reader.unlock(backup.key));
        return verifyBackup(reader);
    };
    QVERIFY(verify());
    for (qsizetype at = kFirstRun; at < good.size(); ++at) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 1);
        disk.setBytes(kPath, bad);
        const auto result = verify();
        QVERIFY2(!result, qPrintable(QString::number(at)));
        QVERIFY(result.error().code == Errc::Damaged || result.error().code == Errc::WrongKey ||
                result.error().code == Errc::NotUnderstood || result.error().code == Errc::NewerVersion);
    }
    // One spoilt head does no harm, two do. The first and the last bytes of a head, and some of what lies between.
    const auto isTried = [](qsizetype at) { return at < 120 || at % 97 == 0 || at >= kHeadBytes - 40; };
    for (qsizetype at = 0; at < kHeadBytes; ++at) {
        if (!isTried(at))
            continue;
        for (const qsizetype head : {qsizetype(0), qsizetype(kHeadBytes)}) {
            QByteArray bad = good;
            bad[head + at] = char(bad[head + at] ^ 1);
            disk.setBytes(kPath, bad);
            QVERIFY2(verify(), qPrintable(QString::number(head + at)));
        }
        QByteArray bad = good;
        for (const qsizetype head : {qsizetype(0), qsizetype(kHeadBytes)})
            bad[head + at] = char(bad[head + at] ^ 1);
        disk.setBytes(kPath, bad);
        const auto result = verify();
        QVERIFY2(!result, qPrintable(QString::number(at)));
        QCOMPARE(result.error().code, at < kMagicBytes ? Errc::NotUnderstood : Errc::Damaged); // else: no backup at all
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(100), qsizetype(kFirstRun), good.size() - 1}) {
        disk.setBytes(kPath, good.first(size));
        QVERIFY(!verify());
    }
}

void BackupTest::anotherKeyOpensNothing()
{
    test::FaultyFileSystem disk;
    BackupFile backup(disk);
    QVERIFY(backup.run({}, "slots", true));
    const auto file = *disk.open(kPath, OpenMode::ReadWrite);
    BackupReader reader = *BackupReader::open(*file);
    QCOMPARE(reader.unlock(SecretBytes::random(32)).error().code, Errc::WrongKey);
    QCOMPARE(BackupWriter::goOn(*file, backup.vault, SecretBytes::random(32), "s").error().code, Errc::WrongKey);
    QCOMPARE(BackupWriter::goOn(*file, VaultId(), backup.key, "s").error().code, Errc::Usage);
}

void BackupTest::nothingStandsInClear()
{
    test::FaultyFileSystem disk;
    BackupFile backup(disk);
    Writes writes;
    const QString mark = u"CANARY-marked-text"_s;
    QVERIFY(backup.run({writes.memory(mark), BackedUpImport{mark, mark, RecordId(), mark.toUtf8()}}, "slots", true));
    QVERIFY(!disk.bytes(kPath).contains("CANARY"));
    QVERIFY(!disk.bytes(kPath).contains("marked"));
}

void BackupTest::newKeySlotsReplaceTheOldOnes()
{
    test::FaultyFileSystem disk;
    BackupFile backup(disk);
    QVERIFY(backup.run({}, "old passphrase's slot", true));
    QVERIFY(backup.run({}, "new passphrase's slot"));
    const auto file = *disk.open(kPath, OpenMode::Read);
    QCOMPARE(BackupReader::open(*file)->keySlots(), QByteArray("new passphrase's slot"));
    QVERIFY(!disk.bytes(kPath).contains("old passphrase"));
}

void BackupTest::attachmentsAreCopiedAsTheyLie()
{
    test::FaultyFileSystem disk;
    BackupFile backup(disk);
    Writes writes;
    const auto file = *disk.open(kPath, OpenMode::Replace);
    BackupWriter writer = *BackupWriter::begin(*file, backup.vault, backup.key, "slots", backup.clock);
    const BlobId one(makeUuidV7(backup.clock)), gone(makeUuidV7(backup.clock)), two(makeUuidV7(backup.clock));
    QVERIFY(writer.add(writes.memory(u"a"_s)));
    QVERIFY(writer.beginBlob(one) && writer.appendToBlob("sealed ") && writer.appendToBlob("bytes"));
    QVERIFY(writer.beginBlob(gone) && writer.appendToBlob("half"));
    writer.dropBlob();
    QVERIFY(writer.beginBlob(two));
    QVERIFY(writer.finish({}, true, backup.clock) && writer.commit());
    BackupReader reader = *BackupReader::open(*file);
    QVERIFY(reader.unlock(backup.key));
    QByteArray bytes;
    const auto take = [&](QByteArrayView piece) -> Result<void> {
        bytes += piece;
        return {};
    };
    QVERIFY(reader.readSealedBlob(one, take));
    QCOMPARE(bytes, QByteArray("sealed bytes"));
    QVERIFY(reader.holds(two) && !reader.holds(gone));
    QCOMPARE(reader.readSealedBlob(gone, take).error().code, Errc::NotFound);
    BackupWriter again = *BackupWriter::goOn(*file, backup.vault, backup.key, "slots");
    QVERIFY(again.holds(one));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::BackupTest)
#include "backup_test.moc"
