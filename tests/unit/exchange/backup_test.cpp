#include "core/base/platform/local_file_system.h"
#include "core/crypto/key_slots.h"
#include "core/exchange/backup.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_source.h"
#include "core/record/memory_record.h"
#include "tests/support/test_vault.h"
#include "tests/unit/exchange/source_run.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// A vault whose keys lie beside it, and a place for its backup.
struct BackedUpVault {
    BackedUpVault()
    {
        KeySlots keySlots = KeySlots::make(files, vault->paths().keys, vault.id());
        const auto cheap = withFreshSalt({kLeastHashPasses, 8 << 20, {}});
        (void)keySlots.addPassphrase(vault.key(), SecretBytes::copyOf("secret"), cheap, u"p"_s, vault.clock());
    }

    Result<BackupReport> backUp(Backup::Mode mode = Backup::Mode::GoOn, const BackupProgress &progress = {})
    {
        return Backup(*vault, files, vault.clock()).create(path, vault.key(), mode, progress);
    }

    RecordId add(const QString &content, const QByteArray &attachment = {})
    {
        MemoryChange change;
        change.content = content;
        if (!attachment.isEmpty()) {
            auto left = std::make_shared<QByteArray>(attachment);
            change.addAttachments += test::wait(vault->seal(u"a.bin"_s, u"x/y"_s, [left]() -> Result<QByteArray> {
                                         return std::exchange(*left, {});
                                     })).value();
        }
        vault.clock().advance(1);
        return test::wait(vault->add(change)).value();
    }

    Result<void> edit(const RecordId &id, const QString &content)
    {
        MemoryChange change;
        change.content = content;
        vault.clock().advance(1);
        return test::wait(vault->edit(id, change));
    }

    LocalFileSystem files;
    test::TestVault vault;
    QTemporaryDir folder;
    QString path = folder.filePath(u"vault.mnbackup"_s);
};

Result<RestoreReport> restoreInto(test::TestVault &target, BackedUpVault &from)
{
    LocalFileSystem files;
    MN_TRY(const auto file, files.open(from.path, OpenMode::Read));
    MN_TRY(BackupReader reader, BackupReader::open(*file));
    // The passphrase is all there is.
    MN_TRY(const KeySlots keySlots, KeySlots::fromBytes(reader.keySlots()));
    MN_TRY(const Unlocked unlocked, keySlots.unlockWithPassphrase(SecretBytes::copyOf("secret")));
    MN_TRY(reader.unlock(unlocked.vaultKey));
    return Backup(*target, files, target.clock()).restore(reader);
}

QList<Memory> everythingIn(test::TestVault &vault)
{
    ListQuery query;
    query.filter.conditions = {{Field::Importance, Comparison::GreaterOrEqual, 0.0}};
    query.limit = 10'000;
    query.order = SortOrder::Oldest;
    QList<Memory> all = test::wait(vault->list(ReadView::everything(), query)).value();
    std::sort(all.begin(), all.end(), [](const Memory &a, const Memory &b) { return a.id < b.id; });
    return all;
}

QByteArray attachmentBytes(test::TestVault &vault, const Memory &memory)
{
    QByteArray out;
    const auto read = test::wait(vault->readAttachment(
        ReadView::everything(), memory.id, memory.attachments.value(0).blob, [&](QByteArrayView piece) -> Result<void> {
            out += piece;
            return {};
        }));
    return read ? out : QByteArray("unreadable");
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyVaultBecomesTheOneThatWas();
    void aSecondRunHoldsOnlyWhatChanged();
    void historyComesBack();
    void attachmentsOfEarlierVersionsComeBack();
    void aBackupKeepsHistoryAsItIsDescribed();
    void restoringIntoAVaultInUseLosesNothing();
    void restoringTwiceChangesNothing();
    void purgedMemoriesStayPurged();
    void theMarkerOfAMemoryThatWasNeverHereIsInTheNextRun();
    void importingAgainAfterARestoreAddsNothing();
    void theNewestImportIsTheOneThatComesBack();
    void aVaultThatWasSetBackIsBackedUpWhole();
    void aVaultThatWasSetBackKeepsAHistoryThatCanBeRead();
    void aNewBackupMayReplaceAnOldOneButNothingElse();
    void statusKnowsTheLastBackup();
    void itHoldsOneMomentOfAVaultInUse();
    void nothingOfItStandsInClear();
};

void BackupTest::anEmptyVaultBecomesTheOneThatWas()
{
    BackedUpVault from;
    from.add(u"the boiler needs 1.2 bar"_s, QByteArray(300'000, 'g'));
    for (int i = 0; i < 1500; ++i)
        from.add(u"memory %1"_s.arg(i));
    QVERIFY(test::wait(from.vault->trash({from.add(u"thrown away"_s)})));
    const auto report = from.backUp();
    QVERIFY(report.has_value());
    QCOMPARE(report->memories, 1502);
    QCOMPARE(report->attachments, 1);
    QVERIFY(report->wasWhole);

    test::TestVault to;
    const auto restored = restoreInto(to, from);
    QVERIFY(restored.has_value());
    QCOMPARE(restored->added, 1502);
    QCOMPARE(restored->attachments, 1);
    QCOMPARE(restored->missingAttachments, QStringList());
    const QList<Memory> before = everythingIn(from.vault);
    const QList<Memory> after = everythingIn(to);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY(after[i] == before[i]);
    QCOMPARE(attachmentBytes(to, after[0]), QByteArray(300'000, 'g'));
}

void BackupTest::aSecondRunHoldsOnlyWhatChanged()
{
    BackedUpVault from;
    const RecordId a = from.add(u"a"_s, "attached");
    from.add(u"b"_s);
    QVERIFY(from.backUp());
    QVERIFY(from.edit(a, u"a2"_s));
    from.add(u"c"_s);
    const auto second = from.backUp();
    QCOMPARE(second->memories, 2);
    QCOMPARE(second->attachments, 0); // it has it
    QVERIFY(!second->wasWhole);
    QCOMPARE(from.backUp()->memories, 0);
    // Another opening of the same vault goes on, too.
    QVERIFY(from.vault.reopen());
    from.add(u"d"_s);
    QCOMPARE(from.backUp()->memories, 1);
    test::TestVault to;
    QCOMPARE(restoreInto(to, from)->added, 4);
    QCOMPARE(test::wait(to->get(ReadView::everything(), a))->content, u"a2"_s);
}

void BackupTest::historyComesBack()
{
    BackedUpVault from;
    const RecordId id = from.add(u"one"_s);
    QVERIFY(from.edit(id, u"two"_s));
    QVERIFY(from.backUp());
    QVERIFY(from.edit(id, u"three"_s));
    QVERIFY(from.backUp());
    test::TestVault to;
    QVERIFY(restoreInto(to, from));
    const auto history = test::wait(to->history(ReadView::everything(), id, 10));
    QStringList contents;
    for (const HistoryEntry &entry : *history)
        contents += entry.memory.content;
    QCOMPARE(contents, (QStringList{u"two"_s, u"one"_s}));
    // And an edit after it comes on top.
    MemoryChange change;
    change.content = u"four"_s;
    QVERIFY(test::wait(to->edit(id, change)));
    QCOMPARE(test::wait(to->history(ReadView::everything(), id, 1))->first().memory.content, u"three"_s);
    QVERIFY(test::wait(to->restoreVersion(id, history->last().seq)));
    QCOMPARE(test::wait(to->get(ReadView::everything(), id))->content, u"one"_s);
}

void BackupTest::attachmentsOfEarlierVersionsComeBack()
{
    BackedUpVault from;
    const RecordId id = from.add(u"with a file"_s, "attached once");
    MemoryChange detach;
    detach.removeAttachments = {test::wait(from.vault->get(ReadView::everything(), id))->attachments.value(0).blob};
    QVERIFY(test::wait(from.vault->edit(id, detach)));
    QCOMPARE(from.backUp()->attachments, 1);
    {
        LocalFileSystem files;
        const auto file = *files.open(from.path, OpenMode::Read);
        BackupReader reader = *BackupReader::open(*file);
        QVERIFY(reader.unlock(from.vault.key()));
        QCOMPARE(verifyBackup(reader)->attachments, 1);
    }

    test::TestVault to;
    const auto restored = restoreInto(to, from);
    QVERIFY(restored.has_value());
    QCOMPARE(restored->attachments, 1);
    QCOMPARE(restored->missingAttachments, QStringList());
    const auto history = test::wait(to->history(ReadView::everything(), id, 10));
    QCOMPARE(history->size(), 1);
    QVERIFY(test::wait(to->restoreVersion(id, history->first().seq)));
    QCOMPARE(attachmentBytes(to, *test::wait(to->get(ReadView::everything(), id))), QByteArray("attached once"));
}

// Whoever reads a backup without this program's database must be able to walk its history.
void BackupTest::aBackupKeepsHistoryAsItIsDescribed()
{
    BackedUpVault from;
    const QString before = u"a long line that compresses well. "_s.repeated(100);
    const RecordId id = from.add(before);
    QVERIFY(from.edit(id, u"short"_s));
    QVERIFY(from.backUp());
    const auto file = *from.files.open(from.path, OpenMode::Read);
    BackupReader reader = *BackupReader::open(*file);
    QVERIFY(reader.unlock(from.vault.key()));
    QStringList contents;
    QVERIFY(reader.forEach([&](const BackupEntry &entry) -> Result<void> {
        const auto &memory = std::get<BackedUpMemory>(entry);
        MN_TRY(const Memory older, withOlderValues(memoryOf(id, memory.state), memory.history.value(0).older));
        contents += older.content;
        return {};
    }));
    QCOMPARE(contents, QStringList(before));
}

void BackupTest::restoringIntoAVaultInUseLosesNothing()
{
    BackedUpVault from;
    const RecordId same = from.add(u"shared line\n\nsecond"_s);
    const RecordId gone = from.add(u"purged later"_s);
    QVERIFY(from.backUp());
    QVERIFY(from.edit(same, u"shared line\n\nsecond, edited since"_s));
    QVERIFY(test::wait(from.vault->purge({gone})));
    const RecordId mine = from.add(u"only here"_s);
    const auto restored = restoreInto(from.vault, from);
    QVERIFY(restored.has_value());
    QCOMPARE(restored->added, 0);
    QCOMPARE(test::wait(from.vault->get(ReadView::everything(), same))->content,
             u"shared line\n\nsecond, edited since"_s);
    QCOMPARE(test::wait(from.vault->get(ReadView::everything(), mine))->content, u"only here"_s);
    QVERIFY(!test::wait(from.vault->get(ReadView::everything(), gone))); // an old backup revives nothing
}

void BackupTest::restoringTwiceChangesNothing()
{
    BackedUpVault from;
    const RecordId id = from.add(u"a"_s, "attached");
    QVERIFY(from.edit(id, u"b"_s));
    QVERIFY(from.backUp());
    test::TestVault to;
    QVERIFY(restoreInto(to, from));
    const auto again = restoreInto(to, from);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->unchanged, 1);
    QCOMPARE(test::wait(to->history(ReadView::everything(), id, 10))->size(), 1);
}

void BackupTest::purgedMemoriesStayPurged()
{
    BackedUpVault from;
    const RecordId id = from.add(u"secret"_s, "attached secret");
    QVERIFY(from.backUp());
    test::TestVault to;
    QVERIFY(restoreInto(to, from));
    QVERIFY(test::wait(from.vault->purge({id})));
    QVERIFY(from.backUp());
    QVERIFY(restoreInto(to, from));
    QVERIFY(!test::wait(to->get(ReadView::everything(), id)));
}

void BackupTest::theMarkerOfAMemoryThatWasNeverHereIsInTheNextRun()
{
    // The same memory on another device, where it was erased.
    test::TestVault device;
    MemoryChange change;
    change.content = u"erased there"_s;
    const RecordId id = test::wait(device->add(change)).value();
    const Record alive = test::wait(device->read([&](Database &database) -> Result<Record> {
                             MN_TRY(const auto stored, MemoryStore(database).find(id));
                             return stored->record;
                         })).value();
    const auto meet = [&](test::TestVault &vault, const Record &state) {
        return test::wait(vault->save(Durability::Full, [&](Saving &saving) { return saving.join(id, state); }));
    };
    BackedUpVault here;
    here.add(u"another"_s);
    QVERIFY(here.backUp());
    QVERIFY(meet(here.vault, purged(alive)));
    QVERIFY(test::wait(here.vault->catchUpWords()));
    const auto second = here.backUp();
    QVERIFY(second);
    QVERIFY(!second->wasWhole);
    QCOMPARE(second->memories, 0);
    QCOMPARE(second->destroyed, 1);
    test::TestVault restored;
    QVERIFY(restoreInto(restored, here));
    QVERIFY(meet(restored, alive)); // an old copy comes by
    QCOMPARE(test::wait(restored->get(ReadView::everything(), id)).error().code, Errc::NotFound);
    QVERIFY(meet(here.vault, purged(alive))); // nothing new
    QCOMPARE(here.backUp()->destroyed, 0);
    const auto anew = here.backUp(Backup::Mode::Anew);
    QCOMPARE(anew->memories, 1);
    QCOMPARE(anew->destroyed, 1);
}

void BackupTest::importingAgainAfterARestoreAddsNothing()
{
    BackedUpVault from;
    const QByteArray bytes = "{\"id_external\":\"a\",\"content\":\"x\"}\n{\"content\":\"y\"}";
    const auto import = [&](Vault &vault) {
        JsonlSource source(ByteOrigin::bytes(u"x"_s, bytes), u"jsonl:test"_s, QString());
        return Importer(vault, {}).run(source)->counts;
    };
    QCOMPARE(import(*from.vault).added, 2);
    QVERIFY(from.backUp());
    test::TestVault to;
    QVERIFY(restoreInto(to, from));
    QCOMPARE(import(*to), (ImportCounts{.unchanged = 2}));
}

void BackupTest::aVaultThatWasSetBackIsBackedUpWhole()
{
    BackedUpVault from;
    from.add(u"a"_s);
    from.vault.close();
    const QString database = from.vault.folder() + u"/vault.db"_s;
    const QString copy = from.folder.filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(database, copy));
    QVERIFY(from.vault.reopen());
    from.add(u"b"_s);
    QVERIFY(from.backUp());
    from.vault.close();
    QVERIFY(QFile::remove(database) && QFile::copy(copy, database));
    QFile::remove(database + u"-wal"_s);
    QVERIFY(from.vault.reopen());
    from.add(u"c"_s);
    const auto report = from.backUp();
    QVERIFY(report.has_value());
    QVERIFY(report->wasWhole);
    test::TestVault to;
    QCOMPARE(restoreInto(to, from)->added, 3); // what was lost here is still in the backup
}

void BackupTest::theNewestImportIsTheOneThatComesBack()
{
    BackedUpVault from;
    const auto import = [&](Vault &vault, const QByteArray &content) {
        const QByteArray bytes = "{\"id_external\":\"a\",\"content\":\"" + content + "\"}";
        JsonlSource source(ByteOrigin::bytes(u"x"_s, bytes), u"jsonl:test"_s, QString());
        return Importer(vault, {}).run(source)->counts;
    };
    QCOMPARE(import(*from.vault, "first").added, 1);
    QVERIFY(from.backUp());
    QCOMPARE(import(*from.vault, "second").updated, 1);
    QVERIFY(from.backUp());
    const RecordId id = everythingIn(from.vault).value(0).id;
    QVERIFY(from.edit(id, u"a person's words"_s));
    QVERIFY(from.backUp());
    test::TestVault to;
    QVERIFY(restoreInto(to, from));
    QCOMPARE(import(*to, "second"), (ImportCounts{.unchanged = 1}));
    QCOMPARE(test::wait(to->get(ReadView::everything(), id))->content, u"a person's words"_s);
}

void BackupTest::aVaultThatWasSetBackKeepsAHistoryThatCanBeRead()
{
    BackedUpVault from;
    const RecordId id = from.add(u"one one one"_s);
    QVERIFY(from.edit(id, u"two two two two"_s));
    from.vault.close();
    const QString database = from.vault.folder() + u"/vault.db"_s;
    const QString copy = from.folder.filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(database, copy));
    QVERIFY(from.vault.reopen());
    MemoryChange lost;
    lost.title = u"only in the branch that was lost"_s;
    QVERIFY(test::wait(from.vault->edit(id, lost)));
    QVERIFY(from.edit(id, u"x"_s));
    QVERIFY(from.backUp());
    from.vault.close();
    QVERIFY(QFile::remove(database) && QFile::copy(copy, database));
    QFile::remove(database + u"-wal"_s);
    QVERIFY(from.vault.reopen());
    QVERIFY(from.edit(id, u"three"_s));
    QVERIFY(from.backUp()->wasWhole);
    QVERIFY(from.edit(id, u"four, added to the whole run"_s));
    QVERIFY(!from.backUp()->wasWhole);

    test::TestVault to;
    QVERIFY(restoreInto(to, from));
    const auto history = test::wait(to->history(ReadView::everything(), id, 10));
    QVERIFY2(history.has_value(), history ? "" : qPrintable(history.error().context));
    QStringList contents;
    for (const HistoryEntry &entry : *history)
        contents += entry.memory.content;
    // The first step leads from both branches together to the one that went on.
    QCOMPARE(contents,
             (QStringList{u"four, added to the whole run"_s, u"three"_s, u"two two two two"_s, u"one one one"_s}));
    QCOMPARE(history->first().memory.title, QString());
}

void BackupTest::aNewBackupMayReplaceAnOldOneButNothingElse()
{
    BackedUpVault from;
    for (int i = 0; i < 50; ++i)
        from.add(u"memory %1"_s.arg(i));
    QVERIFY(from.backUp());
    from.add(u"more"_s);
    QVERIFY(from.backUp());
    const qint64 before = QFile(from.path).size();
    const auto anew = from.backUp(Backup::Mode::Anew);
    QVERIFY(anew->wasWhole);
    QVERIFY(QFile(from.path).size() < before);

    QFile precious(from.path);
    QVERIFY(precious.open(QIODevice::WriteOnly | QIODevice::Truncate) && precious.write("my only photograph") > 0);
    precious.close();
    QCOMPARE(from.backUp().error().code, Errc::NotUnderstood);
    QCOMPARE(from.backUp(Backup::Mode::Anew).error().code, Errc::AlreadyExists);
    QCOMPARE(QFile(from.path).size(), 18);

    BackedUpVault other;
    QVERIFY(other.backUp());
    from.path = other.path;
    QCOMPARE(from.backUp().error().code, Errc::Usage);
}

void BackupTest::statusKnowsTheLastBackup()
{
    BackedUpVault from;
    QCOMPARE(test::wait(from.vault->status())->lastBackup, 0);
    from.vault.clock().set(1'800'000'000'000);
    QVERIFY(from.backUp());
    QCOMPARE(test::wait(from.vault->status())->lastBackup, 1'800'000'000'000);
}

// What is saved, edited and purged while it is written is in the next run, and no half of it in this one.
void BackupTest::itHoldsOneMomentOfAVaultInUse()
{
    BackedUpVault from;
    from.vault.services().readerPatience = std::chrono::milliseconds(1); // the purge meets the backup, which reads
    MN_VERIFY(from.vault.reopen());
    const RecordId edited = from.add(u"as it was"_s, "attached to stay");
    const RecordId erased = from.add(u"erased meanwhile"_s, QByteArray(300'000, 'e'));
    for (int i = 0; i < 1500; ++i)
        from.add(u"memory %1"_s.arg(i));
    const BlobId gone = test::wait(from.vault->get(ReadView::everything(), erased))->attachments.value(0).blob;
    const QList<Memory> before = everythingIn(from.vault);

    int written = 0;
    Result<void> wasEdited = fail(Errc::Failed);
    Result<void> wasPurged = fail(Errc::Failed);
    const auto first = from.backUp(Backup::Mode::GoOn, [&](qint64 done, qint64 total) {
        if (done == total || written++ > 0)
            return;
        from.add(u"saved meanwhile"_s);
        wasEdited = from.edit(edited, u"as it became"_s);
        wasPurged = test::wait(from.vault->purge({erased}));
    });
    MN_VERIFY(first);
    QCOMPARE(written, 1);
    MN_VERIFY(wasEdited);
    QVERIFY(wasPurged || wasPurged.error().code == Errc::Busy); // it is gone in either case
    QCOMPARE(test::wait(from.vault->get(ReadView::everything(), erased)).error().code, Errc::NotFound);
    QCOMPARE(first->memories, 1502);
    QCOMPARE(first->attachments, 1); // the other one's file went with its memory, before its turn came
    {
        const auto file = *from.files.open(from.path, OpenMode::Read);
        BackupReader reader = *BackupReader::open(*file);
        MN_VERIFY(reader.unlock(from.vault.key()));
        const auto summary = verifyBackup(reader);
        MN_VERIFY(summary);
        QCOMPARE(summary->memories, 1502);
        QCOMPARE(summary->attachments, 1);
        QCOMPARE(summary->missingAttachments, QStringList{gone.toString()});
    }
    test::TestVault then;
    const auto restored = restoreInto(then, from);
    MN_VERIFY(restored);
    QCOMPARE(restored->missingAttachments, QStringList{gone.toString()});
    QVERIFY(everythingIn(then) == before);
    QCOMPARE(attachmentBytes(then, *test::wait(then->get(ReadView::everything(), edited))),
             QByteArray("attached to stay"));

    const auto second = from.backUp();
    MN_VERIFY(second);
    QVERIFY(!second->wasWhole);
    QCOMPARE(second->memories, 2);
    QCOMPARE(second->destroyed, 1);
    test::TestVault now;
    const auto again = restoreInto(now, from);
    MN_VERIFY(again);
    QCOMPARE(again->missingAttachments, QStringList());
    QVERIFY(everythingIn(now) == everythingIn(from.vault));
    QCOMPARE(test::wait(now->get(ReadView::everything(), edited))->content, u"as it became"_s);
    QVERIFY(!test::wait(now->get(ReadView::everything(), erased)));
}

void BackupTest::nothingOfItStandsInClear()
{
    BackedUpVault from;
    from.add(u"CANARY in the text"_s, "CANARY in the attachment");
    QVERIFY(from.backUp());
    QFile file(from.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("CANARY") && !bytes.contains("a.bin"));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::BackupTest)
#include "backup_test.moc"
