#include "core/crypto/key_slots.h"
#include "core/exchange/backup.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_source.h"
#include "core/store/schema.h"
#include "core/vault/vault_check.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/faulty_vault.h"
#include "tests/support/letter_embedder.h"
#include "tests/support/memory_keychain.h"
#include "tests/support/test_vault.h"
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using test::FaultyVault;
using test::wait;

namespace {

enum class Fault { Crash, Error, Full };
constexpr Fault kFaults[] = {Fault::Crash, Fault::Error, Fault::Full};
constexpr const char *kFaultNames[] = {"crash", "error", "full"};

test::FaultyFileSystem::Faults faultAt(Fault fault, qint64 at)
{
    switch (fault) {
    case Fault::Crash:
        return {.crashAtOperation = at};
    case Fault::Error:
        return {.failAtOperation = at};
    case Fault::Full:
        break;
    }
    return {.fullFromOperation = at};
}

// A large operation is hundreds of writes: then not each, but this many spread over all of it.
constexpr qint64 kPoints = 80;

const QString kBackup = u"/stick/vault.mnbackup"_s;
const QString kOtherBackup = u"/stick/other.mnbackup"_s; // of another vault
constexpr int kImported = 40;
constexpr int kKept = 12;
constexpr int kEdited = kKept; // the number of one more, whose version of then comes back
constexpr int kStored = kKept + 1;

RecordId idOf(int number)
{
    return *RecordId::fromString(u"00000000-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
}

QString textOf(int number)
{
    return u"common word, memory %1"_s.arg(number);
}

MemoryChange content(const QString &text)
{
    MemoryChange change;
    change.content = text;
    return change;
}

// What was acknowledged before: memories, a history, something in the trash, an attachment, an index, a backup, keys.
Result<void> fill(FaultyVault &vault)
{
    MN_TRY(vault.create());
    for (int i = 0; i < kKept; ++i)
        MN_TRY(wait(vault->save(Durability::Full, [i](Saving &saving) {
            return saving.add(idOf(i), content(i == 0 ? u"common word, to be edited"_s : textOf(i)));
        })));
    MN_TRY(wait(vault->edit(idOf(0), content(textOf(0)))));
    MN_TRY(wait(vault->save(
        Durability::Full, [](Saving &saving) { return saving.add(idOf(kEdited), content(u"common word, first"_s)); })));
    MN_TRY(wait(vault->edit(idOf(kEdited), content(u"common word, then"_s))));
    MN_TRY(wait(vault->trash({idOf(1)})));
    MemoryChange attach;
    auto left = std::make_shared<QByteArray>(QByteArray(70'000, 'x'));
    MN_TRY(const Attachment sealed,
           wait(vault->seal(u"a"_s, u"x/y"_s, [left]() -> Result<QByteArray> { return std::exchange(*left, {}); })));
    attach.addAttachments = {sealed};
    MN_TRY(wait(vault->edit(idOf(2), attach)));
    KeySlots ways = KeySlots::make(vault.disk(), vault->paths().keys, vault.id());
    MN_TRY(ways.addPassphrase(vault.key(), SecretBytes::copyOf("first"), test::cheapHash(), u"p"_s, vault.clock()));
    MN_TRY(ways.addPassphrase(vault.key(), SecretBytes::copyOf("second"), test::cheapHash(), u"q"_s, vault.clock()));
    MN_TRY(wait(vault->catchUpIndex()));
    MN_TRY(Backup(*vault, vault.disk(), vault.clock()).create(kBackup, vault.key()));
    MN_TRY(wait(vault->edit(idOf(3), content(textOf(3) + u" since the backup"_s))));
    return {};
}

void verifyIndexes(FaultyVault &vault)
{
    // Words and meaning find what the store holds, no more and no less.
    ListQuery all;
    all.limit = 1000;
    const auto stored = wait(vault->list(ReadView::everything(), all));
    QVERIFY(stored);
    for (const SearchMode mode : {SearchMode::Words, SearchMode::Meaning}) {
        SearchRequest request;
        request.text = u"common word"_s;
        request.mode = mode;
        request.limit = 1000;
        const auto found = wait(vault->search(ReadView::everything(), request));
        MN_VERIFY(found);
        QSet<RecordId> hits;
        for (const SearchHit &hit : found->hits)
            hits.insert(hit.memory.id);
        QCOMPARE(hits.size(), found->hits.size());
        QCOMPARE(hits.size(), stored->size());
        for (const Memory &memory : *stored)
            QVERIFY(hits.contains(memory.id));
    }
}

// What was acknowledged before the fault is there, each layer is sound, and the indexes agree with the store.
void verifyKept(FaultyVault &vault)
{
    const auto findings = wait(vault->check());
    MN_VERIFY(findings);
    for (const Finding &finding : *findings)
        QVERIFY2(finding.state != Finding::State::Bad, qPrintable(finding.layer + u": "_s + finding.sentence));
    for (int i = 0; i < kKept; ++i) {
        const auto memory = wait(vault->get(ReadView::everything(), idOf(i)));
        MN_VERIFY(memory);
        QVERIFY(memory->content.startsWith(textOf(i)));
        QCOMPARE(memory->deleted, i == 1);
    }
    QVERIFY(wait(vault->get(ReadView::everything(), idOf(3)))->content.endsWith(u"backup"_s));
    QVERIFY(!wait(vault->history(ReadView::everything(), idOf(0), 10))->isEmpty());
    const auto attached = wait(vault->get(ReadView::everything(), idOf(2)))->attachments;
    QCOMPARE(attached.size(), 1);
    qint64 bytes = 0;
    MN_VERIFY(wait(vault->readAttachment(ReadView::everything(), idOf(2), attached[0].blob,
                                         [&](QByteArrayView piece) -> Result<void> {
                                             bytes += piece.size();
                                             return {};
                                         })));
    QCOMPARE(bytes, 70'000);
    const auto ways = KeySlots::load(vault.disk(), vault->paths().keys);
    MN_VERIFY(ways);
    const auto opened = ways->unlockWithPassphrase(SecretBytes::copyOf("first"));
    QVERIFY(opened && opened->isListAuthentic && opened->vaultKey == vault.key());
    const auto file = vault.disk().open(kBackup, OpenMode::Read);
    MN_VERIFY(file);
    auto backup = BackupReader::open(**file);
    MN_VERIFY(backup);
    MN_VERIFY(backup->unlock(vault.key()));
    const auto summary = verifyBackup(*backup);
    MN_VERIFY(summary);
    QVERIFY(summary->memories >= kKept);
    // Words are in every process's memory; meaning is brought to its end by whoever is asked to.
    MN_VERIFY(wait(vault->catchUpIndex()));
    verifyIndexes(vault);
}

Result<void> importSome(FaultyVault &vault)
{
    QByteArray lines;
    for (int i = 0; i < kImported; ++i)
        lines += "{\"id_external\":\"" + QByteArray::number(i) + "\",\"content\":\"common word, imported " +
                 QByteArray::number(i) + "\",\"links\":[\"" + QByteArray::number((i * 7) % kImported) + "\"]}\n";
    JsonlSource source(ByteOrigin::bytes(u"x.jsonl"_s, lines), u"jsonl:fault"_s, QString());
    MN_TRY(Importer(*vault, {}).run(source));
    return {};
}

qint64 countOf(FaultyVault &vault)
{
    return wait(vault->count(ReadView::everything(), Filter())).value_or(-1);
}

Result<void> backUp(FaultyVault &vault, Backup::Mode mode)
{
    MN_TRY(Backup(*vault, vault.disk(), vault.clock()).create(kBackup, vault.key(), mode));
    return {};
}

const SecretBytes &otherKey()
{
    static const SecretBytes key = SecretBytes::random(32);
    return key;
}

// A vault with as many memories and an attachment, backed up onto this disk.
Result<void> backUpAnother(test::FaultyFileSystem &disk)
{
    FaultyVault other(nullptr, otherKey().clone());
    MN_TRY(other.create());
    MN_TRY(importSome(other));
    MemoryChange change;
    auto left = std::make_shared<QByteArray>(QByteArray(70'000, 'y'));
    MN_TRY(const Attachment sealed,
           wait(other->seal(u"b"_s, u"x/y"_s, [left]() -> Result<QByteArray> { return std::exchange(*left, {}); })));
    change.addAttachments = {sealed};
    MN_TRY(const auto first, wait(other->list(ReadView::everything(), ListQuery())));
    MN_TRY(wait(other->edit(first[0].id, change)));
    KeySlots ways = KeySlots::make(other.disk(), other->paths().keys, other.id());
    MN_TRY(ways.addPassphrase(other.key(), SecretBytes::copyOf("other"), test::cheapHash(), u"o"_s, other.clock()));
    MN_TRY(Backup(*other, other.disk(), other.clock()).create(kOtherBackup, other.key()));
    disk.setBytes(kOtherBackup, other.disk().bytes(kOtherBackup));
    return {};
}

bool opensWith(FaultyVault &vault, const char *passphrase)
{
    const auto ways = KeySlots::load(vault.disk(), vault->paths().keys);
    return ways && ways->unlockWithPassphrase(SecretBytes::copyOf(passphrase));
}

Result<void> changeKeys(FaultyVault &vault, const std::function<Result<void>(KeySlots &, const SlotId &)> &change)
{
    MN_TRY(KeySlots ways, KeySlots::load(vault.disk(), vault->paths().keys));
    return change(ways, ways.slotInfos()[1].id);
}

// What was kept last stands in the backup: read from it into a vault of its own.
bool backupHoldsTheNewest(FaultyVault &vault)
{
    const auto file = vault.disk().open(kBackup, OpenMode::Read);
    if (!file)
        return false;
    auto reader = BackupReader::open(**file);
    FaultyVault copy(nullptr, otherKey().clone());
    if (!reader || !reader->unlock(vault.key()) || !copy.create() ||
        !Backup(*copy, copy.disk(), copy.clock()).restore(*reader))
        return false;
    const auto newest = wait(copy->get(ReadView::everything(), idOf(3)));
    return newest && newest->content.endsWith(u"since the backup"_s);
}

struct Operation {
    const char *name;
    std::function<Result<void>(FaultyVault &)> run;
    std::function<bool(FaultyVault &)> isDone; // must hold once it was acknowledged
    bool canBeRepeated = true;                 // running it again is well too
};

const Operation kOperations[] = {
    {"add",
     [](FaultyVault &vault) -> Result<void> {
         MN_TRY(wait(vault->add(content(u"common word, added"_s))));
         return {};
     },
     [](FaultyVault &vault) { return countOf(vault) > kStored; }},
    {"restore a version",
     [](FaultyVault &vault) -> Result<void> {
         MN_TRY(const auto history, wait(vault->history(ReadView::everything(), idOf(kEdited), 10)));
         return wait(vault->restoreVersion(idOf(kEdited), history.last().seq));
     },
     [](FaultyVault &vault) {
         return wait(vault->get(ReadView::everything(), idOf(kEdited)))->content.endsWith(u"first"_s);
     }},
    {"import", importSome, [](FaultyVault &vault) { return countOf(vault) >= kStored + kImported; }},
    {"index catch-up and snapshot", [](FaultyVault &vault) { return wait(vault->catchUpIndex()); },
     [](FaultyVault &vault) { return wait(vault->status())->meaningPending == 0; }},
    {"index rebuild", [](FaultyVault &vault) { return wait(vault->rebuildIndex()); },
     [](FaultyVault &vault) { return wait(vault->status())->meaningPending == 0; }},
    {"backup, what changed", [](FaultyVault &vault) { return backUp(vault, Backup::Mode::GoOn); },
     backupHoldsTheNewest},
    {"backup, anew", [](FaultyVault &vault) { return backUp(vault, Backup::Mode::Anew); }, backupHoldsTheNewest},
    {"restore a backup",
     [](FaultyVault &vault) -> Result<void> {
         MN_TRY(const auto file, vault.disk().open(kOtherBackup, OpenMode::Read));
         MN_TRY(BackupReader reader, BackupReader::open(*file));
         MN_TRY(reader.unlock(otherKey()));
         MN_TRY(Backup(*vault, vault.disk(), vault.clock()).restore(reader));
         return {};
     },
     [](FaultyVault &vault) { return countOf(vault) >= kStored + kImported; }},
    {"add a key",
     [](FaultyVault &vault) {
         return changeKeys(vault, [&](KeySlots &ways, const SlotId &) -> Result<void> {
             MN_TRY(
                 ways.addPassphrase(vault.key(), SecretBytes::copyOf("third"), test::cheapHash(), {}, vault.clock()));
             return {};
         });
     },
     [](FaultyVault &vault) { return opensWith(vault, "third") && opensWith(vault, "second"); }},
    {"change a key",
     [](FaultyVault &vault) {
         return changeKeys(vault, [&](KeySlots &ways, const SlotId &slot) -> Result<void> {
             MN_TRY(ways.changePassphrase(vault.key(), slot, SecretBytes::copyOf("third"), test::cheapHash(),
                                          vault.clock()));
             return {};
         });
     },
     [](FaultyVault &vault) { return opensWith(vault, "third") && !opensWith(vault, "second"); }},
    {"remove a key",
     [](FaultyVault &vault) {
         return changeKeys(vault, [&](KeySlots &ways, const SlotId &slot) {
             test::MemoryKeychain keychain;
             return ways.remove(vault.key(), slot, keychain);
         });
     },
     [](FaultyVault &vault) { return !opensWith(vault, "second"); }, false},
};

} // namespace

// Each operation of a vault, cut off, refused and out of room at every one of its writes (of large ones, at points
// spread over all of them). Before, something was acknowledged; afterwards it is all there, the vault opens, the
// indexes agree with the store, and the operation can be done again.
class EveryWriteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void operations_data();
    void operations();
    void making_data() { eachFault(); }
    void making();
    void migrating_data() { eachFault(); }
    void migrating();

private:
    static void eachFault()
    {
        QTest::addColumn<Fault>("fault");
        for (size_t i = 0; i < std::size(kFaults); ++i)
            QTest::newRow(kFaultNames[i]) << kFaults[i];
    }
    void oneFault(const Operation &operation, Fault fault, qint64 at);

    test::LetterEmbedder m_embedder;
    FaultyVault m_vault{&m_embedder};
    test::FaultyFileSystem::Image m_filled;
    qint64 m_points = 0;
};

void EveryWriteTest::initTestCase()
{
    MN_VERIFY(fill(m_vault));
    QCOMPARE(countOf(m_vault), kStored);
    MN_VERIFY(backUpAnother(m_vault.disk()));
    m_vault.close();
    m_filled = m_vault.disk().image();
}

void EveryWriteTest::operations_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Fault>("fault");
    for (size_t i = 0; i < std::size(kOperations); ++i)
        for (size_t f = 0; f < std::size(kFaults); ++f)
            QTest::newRow(
                qPrintable(QLatin1StringView(kOperations[i].name) + u": "_s + QLatin1StringView(kFaultNames[f])))
                << int(i) << kFaults[f];
}

void EveryWriteTest::operations()
{
    QFETCH(const int, index);
    QFETCH(const Fault, fault);
    const Operation &operation = kOperations[index];
    m_vault.close();
    m_vault.disk().setImage(m_filled);
    MN_VERIFY(m_vault.open());
    m_vault.disk().setFaults({});
    QVERIFY(!operation.isDone(m_vault));
    MN_VERIFY(operation.run(m_vault));
    const qint64 writes = m_vault.disk().operations();
    QVERIFY(operation.isDone(m_vault));
    QVERIFY(writes >= 3);
    const qint64 step = std::max<qint64>(1, writes / kPoints);
    for (qint64 at = 0; at < writes; at += step) {
        oneFault(operation, fault, at);
        if (QTest::currentTestFailed()) {
            qWarning("at write %lld of %lld", qlonglong(at), qlonglong(writes));
            return;
        }
        ++m_points;
    }
    qInfo("%lld writes, every %lldth; %lld points so far", qlonglong(writes), qlonglong(step), qlonglong(m_points));
}

void EveryWriteTest::oneFault(const Operation &operation, Fault fault, qint64 at)
{
    m_vault.close();
    m_vault.disk().setImage(m_filled);
    MN_VERIFY(m_vault.open());
    m_vault.disk().setFaults(faultAt(fault, at));
    const auto ended = operation.run(m_vault);
    RecordId later;
    if (fault != Fault::Crash) {
        // The disk is well again, and the program still runs: it goes on as if nothing had been.
        if (fault == Fault::Full && !ended)
            QCOMPARE(name(ended.error().code), name(Errc::DiskFull));
        m_vault.disk().setFaults({});
        if (ended)
            QVERIFY(operation.isDone(m_vault)); // before there is more that an index could lack
        const auto added = wait(m_vault->add(content(u"common word, later"_s)));
        MN_VERIFY(added);
        later = *added;
    }
    m_vault.disk().setFaults({.crashAtOperation = 0}); // the power goes
    m_vault.crash();
    MN_VERIFY(m_vault.open());
    // Asked first: verifyKept() itself brings the index to its end.
    if (ended && later.isNull())
        QVERIFY(operation.isDone(m_vault));
    verifyKept(m_vault);
    if (QTest::currentTestFailed())
        return;
    if (!later.isNull())
        MN_VERIFY(wait(m_vault->get(ReadView::everything(), later)));
    if (ended)
        QVERIFY(operation.isDone(m_vault));
    if (operation.canBeRepeated || !operation.isDone(m_vault))
        MN_VERIFY(operation.run(m_vault));
    QVERIFY(operation.isDone(m_vault));
}

void EveryWriteTest::making()
{
    QFETCH(const Fault, fault);
    for (qint64 at = 0;; ++at) {
        FaultyVault vault;
        vault.disk().setFaults(faultAt(fault, at));
        const auto made = vault.create();
        const bool reached = vault.disk().operations() > at;
        vault.disk().setFaults({.crashAtOperation = 0});
        vault.crash();
        if (made) {
            MN_VERIFY(vault.open());
            MN_VERIFY(wait(vault->add(content(u"first"_s))));
        } else if (const auto opened = vault.open(); !opened) {
            // Nothing was acknowledged, and what is there is told for what it is.
            QVERIFY2(opened.error().code == Errc::NoVault || opened.error().code == Errc::Damaged,
                     qPrintable(name(opened.error().code)));
        }
        if (!reached) {
            QVERIFY(made && at > 10);
            return;
        }
    }
}

void EveryWriteTest::migrating()
{
    // The next version, as a later program would bring it: a new table, filled from an old one, and a new column.
    static constexpr const char *kSteps[] = {
        "CREATE TABLE old (n INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
        "INSERT INTO old (n, text) SELECT value, 'row ' || value FROM json_each('[1,2,3,4,5,6,7,8,9,10]');",
        "CREATE TABLE new (n INTEGER PRIMARY KEY, length INTEGER NOT NULL) STRICT;"
        "INSERT INTO new (n, length) SELECT n, length(text) FROM old;"
        "ALTER TABLE old ADD COLUMN extra TEXT;"
        "UPDATE old SET extra = text;",
    };
    QFETCH(const Fault, fault);
    const SecretBytes key = SecretBytes::random(32);
    test::FaultyFileSystem disk;
    test::FaultyDatabaseLayer layer(disk);
    const auto open = [&] { return Database::open(u"/v/vault.db"_s, key, {.vfs = layer.name()}); };
    {
        auto database = open();
        MN_VERIFY(database);
        MN_VERIFY(migrate(**database, std::span(kSteps).first(1)));
    }
    const auto image = disk.image();
    for (qint64 at = 0;; ++at) {
        disk.setImage(image);
        disk.setFaults(faultAt(fault, at));
        bool done = false;
        if (auto database = open())
            done = migrate(**database, kSteps).has_value();
        const bool reached = disk.operations() > at;
        disk.setFaults({.crashAtOperation = 0});
        disk.crash();
        auto database = open();
        MN_VERIFY(database);
        const auto version = *(*database)->number(u"PRAGMA user_version"_s);
        QVERIFY(version == 1 || version == 2); // a whole version, the old or the new
        QVERIFY(!done || version == 2);
        QCOMPARE(*(*database)->number(u"SELECT count(*) FROM sqlite_schema WHERE name = 'new'"_s), *version - 1);
        QCOMPARE(*(*database)->number(u"SELECT count(*) FROM old"_s), 10);
        MN_VERIFY(migrate(**database, kSteps));
        QCOMPARE(*(*database)->number(u"SELECT count(*) FROM new WHERE length > 0"_s), 10);
        QCOMPARE(*(*database)->number(u"SELECT count(*) FROM old WHERE extra = text"_s), 10);
        // And the program of today does not touch it.
        const auto older = migrate(**database, std::span(kSteps).first(1));
        QCOMPARE(older.error().code, Errc::NewerVersion);
        if (!reached) {
            QVERIFY(done && at > 5);
            return;
        }
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::EveryWriteTest)
#include "every_write_test.moc"
