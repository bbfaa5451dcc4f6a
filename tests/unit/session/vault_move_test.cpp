// Longer than 600 lines: every way in which one act can be cut off, over one fixture.
#include "core/session/captures.h"
#include "core/session/key_thread.h"
#include "core/session/moved_places.h"
#include "core/session/vault_move.h"
#include "tests/support/cheap_hash.h"
#include "tests/support/faulty_database_layer.h"
#include "tests/support/memory_keychain.h"
#include "tests/support/test_vault.h"
#include "tests/support/watched_disk.h"
#include <QDir>
#include <QFile>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using namespace mn::test;

namespace {

constexpr qsizetype kFileBytes = 3'000'000; // several pieces

SecretBytes passphrase()
{
    return SecretBytes::copyOf("kettle under the lantern");
}

// A vault in `home`/vault, over the disk that it is given, and whatever of it a move must bring along.
class Moving {
public:
    explicit Moving(FileSystem &files, const char *databaseLayer = nullptr)
        : services{files, m_clock, m_keychain}, with{files, m_clock, path(u"state"_s)}, m_files(files)
    {
        with.databaseLayer = databaseLayer;
        with.followIndex = false;
    }

    QString path(const QString &name) const { return m_home.filePath(name); }
    VaultKeys at(const QString &folder) { return VaultKeys(path(folder), services); }

    // With a memory that has a file, a draft and a capture. Closed.
    Result<void> make()
    {
        makeReal(u"vault"_s);
        const SecretBytes words = passphrase();
        MN_TRY(MadeVault made, makeVault(at(u"vault"_s), services, with, {.passphrase = words, .hash = cheapHash()}));
        key = std::move(made.key);
        auto source = [bytes = QByteArray(kFileBytes, 'x')]() mutable -> Result<QByteArray> {
            return std::exchange(bytes, {});
        };
        MN_TRY(const Attachment file, made.vault->seal(u"roof.png"_s, u"image/png"_s, source).takeResult());
        MemoryChange memory;
        memory.content = u"the roof"_s;
        memory.addAttachments = {file};
        MN_TRY(id, made.vault->add(memory).takeResult());
        MN_TRY(made.vault->keepDraft(id, "the roof leaks").takeResult());
        CaptureBox box(m_files, path(u"vault"_s));
        MN_TRY(box.publish(key));
        return box.put({.id = RecordId(makeUuidV7(m_clock)), .at = 7, .content = u"sealed"_s});
    }

    Result<MovedVault> move(const QString &to, const MoveProgress &progress = {}, std::stop_token stop = {},
                            const QString &from = u"vault"_s)
    {
        return moveVault(at(from), services, with, key, path(to), progress, std::move(stop));
    }

    QString whereItIs(const QString &folder = u"vault"_s)
    {
        return MovedPlaces(m_files, with.stateFolder).follow(path(folder));
    }

    // Opens what lies in the folder by its passphrase and looks at everything that make() has put into it.
    Result<void> isWholeIn(const QString &folder)
    {
        MN_TRY(const KeySlots keySlots, VaultKeys(folder, services).load());
        MN_TRY(Unlocked unlocked, unlockWith(keySlots, passphrase()));
        MN_TRY(const auto vault, Vault::open(folder, keySlots.vaultId(), unlocked.vaultKey.clone(), with));
        MN_TRY(const Memory memory, vault->get(ReadView::everything(), id).takeResult());
        qint64 read = 0;
        const auto count = [&read](QByteArrayView piece) -> Result<void> {
            read += piece.size();
            return {};
        };
        MN_TRY(vault->readAttachment(ReadView::everything(), id, memory.attachments.value(0).blob, count).takeResult());
        MN_TRY(const QByteArray draft, vault->draft(id).takeResult());
        QDir().mkpath(folder + u"/captures"_s); // for its lock
        MN_TRY(const TakenCaptures taken, CaptureBox(m_files, folder).takeFinished(*vault, unlocked.vaultKey));
        captured += taken.memories;
        for (const RecordId &one : std::as_const(withFile)) {
            MN_TRY(const Memory carried, vault->get(ReadView::everything(), one).takeResult());
            qint64 bytes = 0;
            const auto add = [&bytes](QByteArrayView piece) -> Result<void> {
                bytes += piece.size();
                return {};
            };
            MN_TRY(vault->readAttachment(ReadView::everything(), one, carried.attachments.value(0).blob, add)
                       .takeResult());
            if (bytes != 4)
                return fail(Errc::Damaged, folder);
        }
        if (memory.content != u"the roof" || read != kFileBytes || draft != "the roof leaks")
            return fail(Errc::Damaged, folder);
        return {};
    }

    Result<RecordId> capture(const QString &folder)
    {
        const RecordId name(makeUuidV7(m_clock));
        MN_TRY(CaptureBox(m_files, path(folder)).put({.id = name, .at = 8, .content = u"meanwhile"_s}));
        return name;
    }

    Result<RecordId> captureWithFile(const QString &folder)
    {
        CaptureBox box(m_files, path(folder));
        const ByteSource source = [left = QByteArray("rust")]() mutable -> Result<QByteArray> {
            return std::exchange(left, QByteArray());
        };
        MN_TRY(const Attachment file, box.seal(u"roof.txt"_s, u"text/plain"_s, source, m_clock));
        const RecordId name(makeUuidV7(m_clock));
        MN_TRY(box.put({.id = name, .at = 8, .content = u"with a file"_s, .attachments = {file}}));
        withFile += name;
        return name;
    }

    // Locks and the beacon between processes are real files, whatever disk the others lie on.
    void makeReal(const QString &folder) const { QDir().mkpath(path(folder)); }
    void dropReal(const QString &folder) const { QDir(path(folder)).removeRecursively(); }

    RecordId id = {};
    SecretBytes key;
    qsizetype captured = 0;
    QList<RecordId> withFile; // captured, and to be there

private:
    QTemporaryDir m_home;
    ManualClock m_clock;
    MemoryKeychain m_keychain;

public:
    KeyServices services;
    VaultServices with;

private:
    FileSystem &m_files;
};

} // namespace

class VaultMoveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allOfItIsAtItsNewPlaceAndOpen();
    void whatIsNotTheVaultsStays();
    void whereItCannotGoIsSaidBefore();
    void whereItCannotGoItIsNotMovedEither();
    void aVaultThatIsOpenElsewhereIsNotMoved();
    void whatWasStoppedLeavesItWhereItWas();
    void aStopIsHeardAroundTheSwitch();
    void aCopyThatDiffersIsNoCopy();
    void itGoesBackAndOnAndIsFoundFromEverywhere();
    void anotherVaultInTheOldFolderIsItself();
    void aSecondMoveThatIsCutOffHidesNothing();
    void whatIsMadeInTheOldFolderIsFoundThere();
    void whatIsCapturedMeanwhileComesAlong();
    void theNamesAreDurableBeforeTheOldOnesGo();
    void whatIsNotUnderstoodIsNotOverwritten();
    void aFolderWithoutItsDatabaseGetsNone();
    void anOldOneThatStillOpensGoes();
    void anOldOneThatWasWrittenToStays();
    void nothingGoesUntilTheNewOneIsWhole();
    void aCrashAtAnyOperationLeavesItWholeInOnePlace();
    void aDiskThatFailsAtAnyOperationLosesNothing();
    void aDiskThatIsFullLosesNothing();
};

void VaultMoveTest::allOfItIsAtItsNewPlaceAndOpen()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    // The beginning of what another device of the account sends.
    MN_VERIFY(files.makeFolder(vault.path(u"vault/blobs/arriving"_s)));
    MN_VERIFY(replaceFile(files, vault.path(u"vault/blobs/arriving/half"_s), "a half"));
    const auto look = lookAtMove(vault.at(u"vault"_s), vault.services, vault.path(u"stick/memories"_s));
    MN_VERIFY(look);
    QVERIFY(look->bytes > kFileBytes && look->freeBytes > look->bytes);
    QVERIFY(!QFileInfo::exists(vault.path(u"stick"_s))); // it was but looked
    qint64 told = 0, all = 0;
    {
        auto moved = vault.move(u"stick/memories"_s, [&](qint64 done, qint64 of) {
            QVERIFY(done > told && done <= of);
            told = done;
            all = of;
        });
        MN_VERIFY(moved);
        QVERIFY(moved->isOldGone);
        QCOMPARE(told, all);
        MN_VERIFY(moved->vault->get(ReadView::everything(), vault.id).takeResult());
    }
    QVERIFY(!QFileInfo::exists(vault.path(u"vault"_s)));
    QCOMPARE(vault.whereItIs(), vault.path(u"stick/memories"_s));
    MN_VERIFY(vault.isWholeIn(vault.whereItIs()));
    QCOMPARE(vault.captured, 1);
    QCOMPARE(readFile(files, vault.path(u"stick/memories/blobs/arriving/half"_s), 100).value(), "a half"_ba);
    QVERIFY(QDir(vault.path(u"stick/memories"_s)).entryList({u"*.part"_s, u"moving"_s}).isEmpty());
}

void VaultMoveTest::whatIsNotTheVaultsStays()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    QFile letter(vault.path(u"vault/letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    MN_VERIFY(vault.move(u"new"_s));
    QCOMPARE(QDir(vault.path(u"vault"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"letter.txt"_s});
}

void VaultMoveTest::whereItCannotGoIsSaidBefore()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    const auto refusal = [&](const QString &to) {
        const auto look = lookAtMove(vault.at(u"vault"_s), vault.services, vault.path(to));
        return look ? std::optional<Errc>() : std::optional(look.error().code);
    };
    QCOMPARE(refusal(u"vault"_s), std::optional(Errc::Usage));
    QCOMPARE(refusal(u"vault/blobs/deep"_s), std::optional(Errc::Usage));
    QVERIFY(QFile::link(vault.path(u"vault"_s), vault.path(u"link"_s)));
    QCOMPARE(refusal(u"link/inside"_s), std::optional(Errc::Usage));
    vault.makeReal(u"full/of/others"_s);
    QCOMPARE(refusal(u"full"_s), std::optional(Errc::AlreadyExists));
    QCOMPARE(refusal(u"."_s), std::optional(Errc::AlreadyExists)); // above it
    QCOMPARE(refusal(u"vault.db"_s), std::optional<Errc>());       // a name like another is nobody's
    QCOMPARE(refusal(u"vaults"_s), std::optional<Errc>());
}

void VaultMoveTest::whereItCannotGoItIsNotMovedEither()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    vault.makeReal(u"full/of/others"_s);
    QCOMPARE(vault.move(u"vault/index"_s).error().code, Errc::Usage);
    QCOMPARE(vault.move(u"full"_s).error().code, Errc::AlreadyExists);
    QVERIFY(QFileInfo::exists(vault.path(u"full/of/others"_s)));
    MN_VERIFY(vault.isWholeIn(vault.whereItIs()));
    QCOMPARE(vault.whereItIs(), vault.path(u"vault"_s));
}

void VaultMoveTest::aVaultThatIsOpenElsewhereIsNotMoved()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    const auto id = vault.at(u"vault"_s).load()->vaultId();
    auto elsewhere = Vault::open(vault.path(u"vault"_s), id, vault.key.clone(), vault.with);
    MN_VERIFY(elsewhere);
    const auto refused = vault.move(u"new"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Busy);
    QVERIFY(!QFileInfo::exists(vault.path(u"new"_s)));
    MemoryChange memory;
    memory.content = u"goes on"_s;
    MN_VERIFY((*elsewhere)->add(memory).takeResult());
    elsewhere->reset();
    MN_VERIFY(vault.move(u"new"_s));
    MN_VERIFY(vault.isWholeIn(vault.path(u"new"_s)));
}

void VaultMoveTest::whatWasStoppedLeavesItWhereItWas()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    for (const double part : {0.0, 0.5, 1.0}) {
        std::stop_source stop;
        const auto stopAt = [&](qint64 done, qint64 of) {
            if (double(done) >= part * double(of))
                stop.request_stop();
        };
        const auto stopped = vault.move(u"new"_s, stopAt, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Errc::Cancelled);
        QVERIFY(!QFileInfo::exists(vault.path(u"new"_s)));
        QCOMPARE(vault.whereItIs(), vault.path(u"vault"_s));
        MN_VERIFY(vault.isWholeIn(vault.path(u"vault"_s)));
    }
}

// A lock waits for it, before the machine sleeps.
void VaultMoveTest::aStopIsHeardAroundTheSwitch()
{
    WatchedDisk disk;
    Moving vault(disk);
    MN_VERIFY(vault.make());
    std::stop_source stop;
    disk.renamed = [&](const QString &path) {
        if (path.endsWith(u"new/vault.db"_s) || path.endsWith(u"away/vault.keys"_s))
            stop.request_stop();
    };
    const auto stopped = vault.move(u"new"_s, {}, stop.get_token()); // all is compared already
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Errc::Cancelled);
    QVERIFY(!QFileInfo::exists(vault.path(u"new"_s)));
    QCOMPARE(vault.whereItIs(), vault.path(u"vault"_s));
    MN_VERIFY(vault.isWholeIn(vault.whereItIs()));

    stop = std::stop_source();
    auto moved = vault.move(u"away"_s, {}, stop.get_token()); // too late to stay, in time to leave the rest
    MN_VERIFY(moved);
    QVERIFY(!moved->isOldGone);
    moved->vault.reset();
    QVERIFY(!QFileInfo::exists(vault.at(u"vault"_s).paths().keys)); // it opens nowhere else
    MN_VERIFY(tidyMovedPlaces(disk, vault.with.stateFolder));
    QVERIFY(!QFileInfo::exists(vault.path(u"vault"_s)));
    MN_VERIFY(vault.isWholeIn(vault.path(u"away"_s)));
    QCOMPARE(vault.captured, 1);
}

void VaultMoveTest::aCopyThatDiffersIsNoCopy()
{
    FaultyFileSystem disk;
    FaultyDatabaseLayer layer(disk);
    Moving vault(disk, layer.name());
    MN_VERIFY(vault.make());
    vault.makeReal(u"new"_s);
    const auto spoil = [&](qint64 done, qint64 of) {
        if (2 * done != of) // all is written, nothing is compared
            return;
        const QString keys = vault.path(u"new/vault.keys.part"_s);
        QByteArray bytes = disk.bytes(keys);
        bytes[40] = char(bytes[40] ^ 1);
        disk.setBytes(keys, bytes);
    };
    const auto refused = vault.move(u"new"_s, spoil);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Damaged);
    MN_VERIFY(vault.isWholeIn(vault.whereItIs()));
    QCOMPARE(vault.whereItIs(), vault.path(u"vault"_s));
}

void VaultMoveTest::itGoesBackAndOnAndIsFoundFromEverywhere()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    MN_VERIFY(vault.move(u"one"_s));
    MN_VERIFY(vault.move(u"two"_s, {}, {}, u"one"_s));
    for (const QString &folder : {u"vault"_s, u"one"_s, u"two"_s})
        QCOMPARE(vault.whereItIs(folder), vault.path(u"two"_s));
    MN_VERIFY(vault.move(u"vault"_s, {}, {}, u"two"_s));
    for (const QString &folder : {u"vault"_s, u"one"_s, u"two"_s})
        QCOMPARE(vault.whereItIs(folder), vault.path(u"vault"_s));
    MN_VERIFY(vault.isWholeIn(vault.path(u"vault"_s)));
}

void VaultMoveTest::anotherVaultInTheOldFolderIsItself()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    MN_VERIFY(vault.move(u"new"_s));
    const SecretBytes words = passphrase();
    MN_VERIFY(makeVault(vault.at(u"vault"_s), vault.services, vault.with, {.passphrase = words, .hash = cheapHash()}));
    QCOMPARE(vault.whereItIs(), vault.path(u"vault"_s));
    MN_VERIFY(tidyMovedPlaces(files, vault.with.stateFolder));
    MN_VERIFY(vault.at(u"vault"_s).load());
}

void VaultMoveTest::aSecondMoveThatIsCutOffHidesNothing()
{
    FaultyFileSystem disk;
    FaultyDatabaseLayer layer(disk);
    Moving vault(disk, layer.name());
    MN_VERIFY(vault.make());
    vault.makeReal(u"one"_s);
    MN_VERIFY(vault.move(u"one"_s));
    const auto before = disk.image();
    for (const QString &next : {u"two"_s, u"vault"_s}) {
        for (qint64 crashAt = 0;; ++crashAt) {
            disk.setImage(before);
            vault.makeReal(u"one"_s);
            vault.dropReal(next);
            vault.makeReal(next);
            disk.setFaults({.crashAtOperation = crashAt});
            (void)vault.move(next, {}, {}, u"one"_s);
            const bool crashed = disk.hasCrashed();
            disk.crash();
            const QString place = vault.whereItIs();
            QCOMPARE(vault.whereItIs(u"one"_s), place);
            MN_VERIFY(vault.isWholeIn(place));
            MN_VERIFY(tidyMovedPlaces(disk, vault.with.stateFolder));
            QCOMPARE(vault.whereItIs(), place);
            QCOMPARE(vault.whereItIs(u"one"_s), place);
            if (!crashed)
                break;
        }
        QCOMPARE(vault.whereItIs(), vault.path(next));
    }
}

void VaultMoveTest::whatIsMadeInTheOldFolderIsFoundThere()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    MN_VERIFY(vault.move(u"new"_s));
    const SecretBytes words = passphrase();
    MN_VERIFY(makeVault(vault.at(u"vault"_s), vault.services, vault.with, {.passphrase = words, .hash = cheapHash()}));
    vault.dropReal(u"vault"_s); // as when its disk is not connected
    QCOMPARE(vault.whereItIs(), vault.path(u"vault"_s));
}

void VaultMoveTest::whatIsCapturedMeanwhileComesAlong()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    const auto dropped = vault.capture(u"vault"_s);
    MN_VERIFY(dropped);
    RecordId put;
    MN_VERIFY(vault.move(u"new"_s, [&](qint64 done, qint64 of) {
        if (2 * done != of) // all is written, nothing is compared
            return;
        put = vault.captureWithFile(u"vault"_s).value_or(RecordId());
        QVERIFY(CaptureBox(files, vault.path(u"vault"_s)).drop(*dropped));
    }));
    QVERIFY(!QFileInfo::exists(vault.path(u"vault"_s)));
    const QStringList there = files.list(vault.path(u"new/captures"_s));
    QVERIFY(there.contains(put.toString() + u".capture"_s));
    QVERIFY(!there.contains(dropped->toString() + u".capture"_s));
    MN_VERIFY(vault.isWholeIn(vault.path(u"new"_s)));
    QCOMPARE(vault.captured, 2); // that of make(), and the one put meanwhile

    // Who was slow: it lies where it was put, and is brought at the next start.
    vault.makeReal(u"vault/captures"_s);
    MN_VERIFY(CaptureBox(files, vault.path(u"vault"_s)).publish(vault.key));
    MN_VERIFY(vault.capture(u"vault"_s));
    MN_VERIFY(tidyMovedPlaces(files, vault.with.stateFolder));
    MN_VERIFY(vault.isWholeIn(vault.path(u"new"_s)));
    QCOMPARE(vault.captured, 3);
    QVERIFY(!QFileInfo::exists(vault.path(u"vault/captures"_s)));
}

void VaultMoveTest::theNamesAreDurableBeforeTheOldOnesGo()
{
    FaultyFileSystem disk;
    FaultyDatabaseLayer layer(disk);
    Moving vault(disk, layer.name());
    MN_VERIFY(vault.make());
    MN_VERIFY(vault.capture(u"vault"_s)); // two in one folder
    vault.makeReal(u"new"_s);
    disk.setFaults({.syncsNames = false});
    MN_VERIFY(vault.move(u"new"_s));
    disk.crash();
    QCOMPARE(vault.whereItIs(), vault.path(u"new"_s));
    MN_VERIFY(vault.isWholeIn(vault.path(u"new"_s)));
    QCOMPARE(vault.captured, 2);
}

void VaultMoveTest::whatIsNotUnderstoodIsNotOverwritten()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    const QString known = vault.with.stateFolder + u"/moved-vaults"_s;
    const QByteArray unknown("of another kind");
    MN_VERIFY(replaceFile(files, known, unknown));
    const auto refused = vault.move(u"new"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), (Error{Errc::NotUnderstood, known}));
    const auto after = readFile(files, known, 100);
    QVERIFY(after && *after == unknown);
    QVERIFY(!QFileInfo::exists(vault.path(u"new"_s)));
    MN_VERIFY(vault.isWholeIn(vault.whereItIs()));
}

void VaultMoveTest::aFolderWithoutItsDatabaseGetsNone()
{
    LocalFileSystem files;
    Moving vault(files);
    MN_VERIFY(vault.make());
    MN_VERIFY(files.remove(vault.path(u"vault/vault.db"_s)));
    QCOMPARE(vault.move(u"new"_s).error().code, Errc::NoVault);
    QVERIFY(!QFileInfo::exists(vault.path(u"vault/vault.db"_s)));
    const auto look = lookAtMove(vault.at(u"vault"_s), vault.services, vault.path(u"new"_s));
    QVERIFY(!look);
    QCOMPARE(look.error().code, Errc::NoVault);
}

namespace {

// A move to `new` that is cut off where these two files are there. True: there was such a moment.
bool isCutOffWith(FaultyFileSystem &disk, Moving &vault, const QString &one, const QString &other)
{
    const auto before = disk.image();
    for (qint64 crashAt = 0;; ++crashAt) {
        disk.setImage(before);
        vault.makeReal(u"vault"_s);
        vault.dropReal(u"new"_s);
        vault.makeReal(u"new"_s);
        disk.setFaults({.crashAtOperation = crashAt});
        (void)vault.move(u"new"_s);
        const bool crashed = disk.hasCrashed();
        disk.crash();
        if (disk.exists(vault.path(one)) && disk.exists(vault.path(other)))
            return true;
        if (!crashed)
            return false;
    }
}

} // namespace

void VaultMoveTest::anOldOneThatStillOpensGoes()
{
    FaultyFileSystem disk;
    FaultyDatabaseLayer layer(disk);
    Moving vault(disk, layer.name());
    MN_VERIFY(vault.make());
    QVERIFY(isCutOffWith(disk, vault, u"vault/vault.keys"_s, u"new/vault.keys"_s));
    MN_VERIFY(tidyMovedPlaces(disk, vault.with.stateFolder));
    QVERIFY(!disk.exists(vault.path(u"vault/vault.keys"_s)));
    QVERIFY(!disk.exists(vault.path(u"vault/vault.db"_s)));
    MN_VERIFY(vault.isWholeIn(vault.whereItIs()));
    QCOMPARE(vault.captured, 1);
}

void VaultMoveTest::anOldOneThatWasWrittenToStays()
{
    FaultyFileSystem disk;
    FaultyDatabaseLayer layer(disk);
    Moving vault(disk, layer.name());
    MN_VERIFY(vault.make());
    QVERIFY(isCutOffWith(disk, vault, u"vault/vault.keys"_s, u"new/vault.keys"_s));
    {
        const auto id = vault.at(u"vault"_s).load()->vaultId();
        const auto old = Vault::open(vault.path(u"vault"_s), id, vault.key.clone(), vault.with);
        MN_VERIFY(old);
        MemoryChange memory;
        memory.content = u"only here"_s;
        MN_VERIFY((*old)->add(memory).takeResult());
    }
    const auto tidied = tidyMovedPlaces(disk, vault.with.stateFolder);
    MN_VERIFY(tidied);
    QCOMPARE(tidied->secondVaults, QStringList{vault.path(u"vault"_s)});
    MN_VERIFY(vault.isWholeIn(vault.path(u"vault"_s)));
    MN_VERIFY(vault.isWholeIn(vault.path(u"new"_s)));
    QCOMPARE(vault.whereItIs(), vault.path(u"new"_s));
}

void VaultMoveTest::nothingGoesUntilTheNewOneIsWhole()
{
    FaultyFileSystem disk;
    FaultyDatabaseLayer layer(disk);
    Moving vault(disk, layer.name());
    MN_VERIFY(vault.make());
    QVERIFY(isCutOffWith(disk, vault, u"vault/vault.keys.moved"_s, u"vault/vault.db"_s));
    const auto before = disk.image();
    for (const QString &lost : {u"new/vault.db"_s, u"new/vault.keys"_s}) {
        disk.setImage(before);
        disk.setBytes(vault.path(lost), {}); // as a disk leaves it that had no room for it
        MN_VERIFY(tidyMovedPlaces(disk, vault.with.stateFolder));
        QVERIFY(disk.exists(vault.path(u"vault/vault.db"_s)));
        QVERIFY(disk.exists(vault.path(u"vault/vault.keys.moved"_s)));
    }
    disk.setImage(before);
    MN_VERIFY(tidyMovedPlaces(disk, vault.with.stateFolder));
    QVERIFY(!disk.exists(vault.path(u"vault/vault.db"_s)));
}

void VaultMoveTest::aCrashAtAnyOperationLeavesItWholeInOnePlace()
{
    FaultyFileSystem disk;
    FaultyDatabaseLayer layer(disk);
    Moving vault(disk, layer.name());
    MN_VERIFY(vault.make());
    const auto before = disk.image();
    bool wasCutOffBefore = false, wasCutOffAfter = false;
    for (qint64 crashAt = 0;; ++crashAt) {
        disk.setImage(before);
        vault.dropReal(u"new"_s);
        vault.makeReal(u"new"_s);
        disk.setFaults({.crashAtOperation = crashAt});
        (void)vault.move(u"new"_s);
        const bool crashed = disk.hasCrashed();
        disk.crash();
        const QString place = vault.whereItIs();
        MN_VERIFY(vault.isWholeIn(place));
        MN_VERIFY(tidyMovedPlaces(disk, vault.with.stateFolder));
        MN_VERIFY(vault.isWholeIn(vault.whereItIs()));
        if (place == vault.path(u"vault"_s)) {
            wasCutOffBefore = true;
            vault.dropReal(u"new"_s);
            vault.makeReal(u"new"_s);
            MN_VERIFY(vault.move(u"new"_s)); // into what is there of it
            MN_VERIFY(vault.isWholeIn(vault.path(u"new"_s)));
        } else {
            wasCutOffAfter = true;
            QVERIFY(!disk.exists(vault.path(u"vault/vault.keys"_s)));
        }
        if (!crashed)
            break; // every operation has been a crash once
    }
    QVERIFY(wasCutOffBefore && wasCutOffAfter);
    QVERIFY(disk.bytes(vault.path(u"vault/vault.db"_s)).isEmpty());
}

void VaultMoveTest::aDiskThatFailsAtAnyOperationLosesNothing()
{
    FaultyFileSystem disk;
    FaultyDatabaseLayer layer(disk);
    Moving vault(disk, layer.name());
    MN_VERIFY(vault.make());
    const auto before = disk.image();
    bool wasMoved = false;
    for (qint64 failAt = 0;; ++failAt) {
        disk.setImage(before);
        vault.dropReal(u"new"_s);
        vault.makeReal(u"new"_s);
        disk.setFaults({.failAtOperation = failAt});
        bool isDone = false;
        {
            const auto moved = vault.move(u"new"_s);
            isDone = moved.has_value();
        }
        const bool wasReached = disk.operations() > failAt;
        disk.setFaults({});
        QCOMPARE(vault.whereItIs(), vault.path(isDone ? u"new"_s : u"vault"_s));
        MN_VERIFY(vault.isWholeIn(vault.whereItIs()));
        wasMoved |= isDone;
        if (!wasReached)
            break;
    }
    QVERIFY(wasMoved);
}

void VaultMoveTest::aDiskThatIsFullLosesNothing()
{
    FaultyFileSystem disk;
    FaultyDatabaseLayer layer(disk);
    Moving vault(disk, layer.name());
    MN_VERIFY(vault.make());
    vault.makeReal(u"new"_s);
    disk.setFaults({.capacity = qint64(1.5 * kFileBytes)});
    const auto refused = vault.move(u"new"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::DiskFull);
    disk.setFaults({});
    QVERIFY(disk.list(vault.path(u"new"_s)).isEmpty());
    QCOMPARE(vault.whereItIs(), vault.path(u"vault"_s));
    MN_VERIFY(vault.isWholeIn(vault.path(u"vault"_s)));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::VaultMoveTest)
#include "vault_move_test.moc"
