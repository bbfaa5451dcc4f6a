#include "core/record/memory_record.h"
#include "sync/client/device_codec.h"
#include "sync/client/vault_device.h"
#include "tests/support/test_vault.h"
#include <QDirIterator>
#include <QTest>

namespace mn::sync {

using namespace Qt::StringLiterals;
using test::TestVault;
using test::wait;

namespace {

template <class Id> Id idOf(quint8 number)
{
    std::array<quint8, Id::kBytes> bytes{};
    bytes.fill(number);
    return Id(bytes);
}

MemoryChange content(const QString &text)
{
    MemoryChange change;
    change.content = text;
    return change;
}

Row row(quint8 record)
{
    return {.space = idOf<SpaceId>(1),
            .record = idOf<RecordId>(record),
            .keyEpoch = 2,
            .wrappedKey = "wrapped",
            .envelope = "envelope",
            .isDeleted = false};
}

VersionVector vectorOf(quint8 actor, quint64 counter)
{
    VersionVector vector;
    vector.set(idOf<ActorId>(actor), counter);
    return vector;
}

int sealedFiles(const TestVault &vault)
{
    QDirIterator files(VaultPaths(vault.folder()).blobs, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    for (; files.hasNext(); files.next())
        ++count;
    return count;
}

KnownRow everyMember()
{
    return {.expected = idOf<Hash>(1),
            .merged = idOf<Hash>(2),
            .held = idOf<Hash>(3),
            .published = vectorOf(4, 5),
            .author = idOf<ActorId>(6),
            .authorN = 7,
            .ancestors = {idOf<Hash>(8), idOf<Hash>(9)},
            .erasing = vectorOf(10, 11),
            .quarantined = row(12)};
}

} // namespace

class VaultDeviceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingComesBackAsItWasPut();
    void whatIsNotCommittedNeverWas();
    void whatIsSavedHasToBeSent();
    void whatWasSavedBeforeSyncBeganToo();
    void whatSyncItselfWroteIsSettledForGood();
    void whoLooksAtTheVaultSeesWhatSyncWrote();
    void attachmentsOfTheShelfStay_data();
    void attachmentsOfTheShelfStay();
    void aCopyHasKeysOfItsOwn();
    void theMachineRemembersCommits();
    void aDamagedMemoryCountsAsNone();
};

void VaultDeviceTest::everythingComesBackAsItWasPut()
{
    TestVault vault;
    const auto device = VaultDevice::open(*vault);
    MN_VERIFY(device);
    KnownRow merged;
    merged.expected = merged.merged = idOf<Hash>(1);
    DeviceState state;
    state.epoch = idOf<ServerEpoch>(1);
    state.cursor = 2;
    state.n = 3;
    state.own = {4, idOf<Hash>(5)};
    state.isRegistered = state.isRevoked = state.needsResync = state.needsRecovery = true;
    state.conflictAt = 6;
    state.removed = -7;
    state.braked = 8;
    state.prekeyAt = 9;
    state.tainted = {idOf<ActorId>(10)};
    state.keysVersion = 11;
    state.sum.add(idOf<RecordId>(12), idOf<Hash>(13));
    state.count = 14;
    state.summedAt = 15;
    state.flags = 16;
    const ActorMarks marks{{1, idOf<Hash>(1)}, {2, idOf<Hash>(2)}, {3, idOf<Hash>(3)}};
    const KnownCommit commit{.actor = idOf<ActorId>(1),
                             .n = 2,
                             .before = {1, idOf<Hash>(1)},
                             .base = {1, idOf<Hash>(5)},
                             .isMine = true,
                             .entries = {{idOf<RecordId>(3), idOf<Hash>(4)}}};
    const Record record = Record::of(vectorOf(1, 1), {});
    const PendingCommit pending{
        .commit = {"body", idOf<Signature>(1)}, .rows = {row(1)}, .sent = {record, purged(record)}};
    const QList<SignedEvent> control{{"first", idOf<Signature>(1)}, {"second", idOf<Signature>(2)}};
    {
        const auto step = (*device)->begin();
        MN_VERIFY(step);
        MN_VERIFY((*step)->putState(state));
        MN_VERIFY((*step)->putKnown(idOf<RecordId>(1), everyMember()));
        MN_VERIFY((*step)->putKnown(idOf<RecordId>(2), merged));
        MN_VERIFY((*step)->putMarks(idOf<ActorId>(1), marks));
        MN_VERIFY((*step)->putCommit(idOf<Hash>(1), commit));
        MN_VERIFY((*step)->putPending(pending));
        MN_VERIFY((*step)->putControl(control));
        MN_VERIFY((*step)->commit());
    }
    const auto step = (*device)->begin();
    MN_VERIFY(step);
    const auto back = (*step)->state();
    MN_VERIFY(back);
    QCOMPARE(encoded(*back), encoded(state));
    QCOMPARE(back->removed, -7);
    QVERIFY(*(*step)->known(idOf<RecordId>(1)) == everyMember());
    QVERIFY(*(*step)->known(idOf<RecordId>(3)) == KnownRow());
    QCOMPARE(*(*step)->knownRecords(), (QList{idOf<RecordId>(1), idOf<RecordId>(2)}));
    QCOMPARE(*(*step)->incomplete(), QList{idOf<RecordId>(1)});
    QVERIFY((*step)->marks()->at(idOf<ActorId>(1)) == marks);
    const auto known = (*step)->knownCommit(idOf<Hash>(1));
    MN_VERIFY(known);
    QVERIFY(known->has_value());
    QCOMPARE(encoded(known->value()), encoded(commit));
    QVERIFY(!(*step)->knownCommit(idOf<Hash>(2))->has_value());
    const auto sent = (*step)->pending();
    MN_VERIFY(sent);
    QVERIFY(sent->has_value());
    QCOMPARE(encoded(sent->value()), encoded(pending));
    QCOMPARE(*(*step)->control(), control);
    MN_VERIFY((*step)->putPending({}));
    QVERIFY(!(*step)->pending()->has_value());
    MN_VERIFY((*step)->putKnown(idOf<RecordId>(1), {}));
    QVERIFY((*step)->incomplete()->isEmpty());
}

void VaultDeviceTest::whatIsNotCommittedNeverWas()
{
    TestVault vault;
    const auto device = VaultDevice::open(*vault);
    MN_VERIFY(device);
    {
        const auto step = (*device)->begin();
        MN_VERIFY(step);
        MN_VERIFY((*step)->putKnown(idOf<RecordId>(1), everyMember()));
        MN_VERIFY((*step)->putRecord(idOf<RecordId>(1), Record::of(vectorOf(1, 1), {})));
    }
    const auto step = (*device)->begin();
    MN_VERIFY(step);
    QVERIFY((*step)->knownRecords()->isEmpty());
    QVERIFY((*step)->records()->isEmpty());
    QVERIFY((*step)->unsent({}, 10)->isEmpty());
}

void VaultDeviceTest::whatIsSavedHasToBeSent()
{
    TestVault vault;
    const auto device = VaultDevice::open(*vault);
    MN_VERIFY(device);
    auto first = wait(vault->add(content(u"one"_s)));
    auto second = wait(vault->add(content(u"two"_s)));
    MN_VERIFY(first);
    MN_VERIFY(second);
    if (*second < *first) // made in the same millisecond
        std::swap(first, second);
    {
        const auto step = (*device)->begin();
        MN_VERIFY(step);
        QCOMPARE(*(*step)->unsent({}, 10), (QList{*first, *second}));
        QCOMPARE(*(*step)->unsent({}, 1), QList{*first});
        QCOMPARE(*(*step)->unsent(*first, 10), QList{*second});
        MN_VERIFY((*step)->settle(*first));
        MN_VERIFY((*step)->commit());
    }
    {
        const auto step = (*device)->begin();
        MN_VERIFY(step);
        QCOMPARE(*(*step)->unsent({}, 10), QList{*second});
    }
    MN_VERIFY(wait(vault->edit(*first, content(u"one more"_s))));
    const auto step = (*device)->begin();
    MN_VERIFY(step);
    QCOMPARE(*(*step)->unsent({}, 10), (QList{*first, *second}));
}

void VaultDeviceTest::whatWasSavedBeforeSyncBeganToo()
{
    TestVault vault;
    const auto id = wait(vault->add(content(u"long before"_s)));
    MN_VERIFY(id);
    const auto device = VaultDevice::open(*vault);
    MN_VERIFY(device);
    const auto step = (*device)->begin();
    MN_VERIFY(step);
    QCOMPARE(*(*step)->unsent({}, 10), QList{*id});
}

// The log names it too: who follows the log must not send it once more.
void VaultDeviceTest::whatSyncItselfWroteIsSettledForGood()
{
    TestVault vault;
    TestVault other;
    const auto id = wait(other->add(content(u"from elsewhere"_s)));
    MN_VERIFY(id);
    std::optional<Record> record;
    {
        const auto device = VaultDevice::open(*other);
        MN_VERIFY(device);
        const auto step = (*device)->begin();
        MN_VERIFY(step);
        record = *(*step)->record(*id);
        QVERIFY(record.has_value());
    }
    const auto device = VaultDevice::open(*vault);
    MN_VERIFY(device);
    {
        const auto step = (*device)->begin();
        MN_VERIFY(step);
        MN_VERIFY((*step)->putRecord(*id, record.value()));
        QCOMPARE(*(*step)->unsent({}, 10), QList{*id});
        MN_VERIFY((*step)->settle(*id));
        MN_VERIFY((*step)->commit());
    }
    const auto step = (*device)->begin();
    MN_VERIFY(step);
    QVERIFY((*step)->unsent({}, 10)->isEmpty());
    QCOMPARE(*(*step)->record(*id), record);
    QCOMPARE(*(*step)->memories(), 1);
}

void VaultDeviceTest::whoLooksAtTheVaultSeesWhatSyncWrote()
{
    TestVault vault;
    const auto id = wait(vault->add(content(u"soon gone"_s)));
    MN_VERIFY(id);
    const auto device = VaultDevice::open(*vault);
    MN_VERIFY(device);
    {
        const auto step = (*device)->begin();
        MN_VERIFY(step);
        const auto record = (*step)->record(*id);
        MN_VERIFY(record);
        QVERIFY(record->has_value());
        MN_VERIFY((*step)->putRecord(*id, purged(record->value())));
        MN_VERIFY((*step)->commit());
    }
    QCOMPARE(wait(vault->get(ReadView::everything(), *id)).error().code, Errc::NotFound);
    QCOMPARE(*wait(vault->count(ReadView::everything(), {})), 0);
}

void VaultDeviceTest::attachmentsOfTheShelfStay_data()
{
    QTest::addColumn<bool>("isShelved");
    QTest::newRow("shelved") << true;
    QTest::newRow("erased for good") << false;
}

void VaultDeviceTest::attachmentsOfTheShelfStay()
{
    QFETCH(const bool, isShelved);
    TestVault vault;
    bool isRead = false;
    const auto attachment = wait(vault->seal(u"a.txt"_s, u"text/plain"_s, [&]() -> Result<QByteArray> {
        return std::exchange(isRead, true) ? QByteArray() : QByteArray("bytes");
    }));
    MN_VERIFY(attachment);
    MemoryChange change = content(u"with a file"_s);
    change.addAttachments = {*attachment};
    const auto id = wait(vault->add(change));
    MN_VERIFY(id);
    QCOMPARE(sealedFiles(vault), 1);
    const auto device = VaultDevice::open(*vault);
    MN_VERIFY(device);
    const auto step = (*device)->begin();
    MN_VERIFY(step);
    const auto record = (*step)->record(*id);
    MN_VERIFY(record);
    QVERIFY(record->has_value());
    if (isShelved)
        MN_VERIFY((*step)->shelve(*id, record->value()));
    MN_VERIFY((*step)->putRecord(*id, purged(record->value(), {})));
    MN_VERIFY((*step)->commit());
    QCOMPARE(sealedFiles(vault), isShelved ? 1 : 0);
}

void VaultDeviceTest::aCopyHasKeysOfItsOwn()
{
    TestVault vault;
    ActorId first;
    VerifyingKey key;
    {
        const auto device = VaultDevice::open(*vault);
        MN_VERIFY(device);
        const auto step = (*device)->begin();
        MN_VERIFY(step);
        const auto keys = (*step)->keyring();
        MN_VERIFY(keys);
        first = keys->actor;
        key = keys->signer().verifyingKey();
        DeviceState state;
        state.n = 5;
        state.isRegistered = true;
        state.cursor = 9;
        MN_VERIFY((*step)->putState(state));
        MN_VERIFY((*step)->commit());
    }
    vault.close();
    QVERIFY(QDir(vault.state()).removeRecursively()); // this machine does not know it
    MN_VERIFY(vault.reopen());
    const auto device = VaultDevice::open(*vault);
    MN_VERIFY(device);
    const auto step = (*device)->begin();
    MN_VERIFY(step);
    const auto keys = (*step)->keyring();
    MN_VERIFY(keys);
    QVERIFY(keys->actor != first);
    QCOMPARE(keys->first, first);
    QVERIFY(keys->signer().verifyingKey() != key);
    QCOMPARE(keys->firstSigner().verifyingKey(), key);
    QCOMPARE((*step)->dots()->actor(), keys->actor);
    QCOMPARE((*step)->state()->n, 0U);
    QVERIFY(!(*step)->state()->isRegistered);
    QCOMPARE((*step)->state()->cursor, 9U); // what is known of the server is as true as before
}

// A vault set back to before its last commit would give the same number to another one.
void VaultDeviceTest::theMachineRemembersCommits()
{
    TestVault vault;
    const auto actorOf = [&]() -> ActorId {
        const auto device = VaultDevice::open(*vault);
        const auto step = (*device)->begin();
        return (*step)->keyring()->actor;
    };
    const ActorId before = actorOf();
    vault.close();
    QTemporaryDir kept;
    for (const QString &name : QDir(vault.folder()).entryList({u"vault.db*"_s}))
        QVERIFY(QFile::copy(vault.folder() + u'/' + name, kept.filePath(name)));
    MN_VERIFY(vault.reopen());
    {
        const auto device = VaultDevice::open(*vault);
        MN_VERIFY(device);
        const auto step = (*device)->begin();
        MN_VERIFY(step);
        DeviceState state;
        state.n = 1;
        MN_VERIFY((*step)->putState(state));
        MN_VERIFY((*step)->commit());
    }
    QCOMPARE(actorOf(), before);
    vault.close();
    for (const QString &name : QDir(vault.folder()).entryList({u"vault.db*"_s}))
        QVERIFY(QFile::remove(vault.folder() + u'/' + name));
    for (const QString &name : QDir(kept.path()).entryList(QDir::Files))
        QVERIFY(QFile::copy(kept.filePath(name), vault.folder() + u'/' + name));
    MN_VERIFY(vault.reopen());
    QVERIFY(actorOf() != before);
}

void VaultDeviceTest::aDamagedMemoryCountsAsNone()
{
    TestVault vault;
    const auto id = wait(vault->add(content(u"whole"_s)));
    MN_VERIFY(id);
    MN_VERIFY(wait(vault->save(
        Durability::Full, [](Saving &saving) { return saving.database().run(u"UPDATE memory SET state = x'00'"_s); })));
    const auto device = VaultDevice::open(*vault);
    MN_VERIFY(device);
    const auto step = (*device)->begin();
    MN_VERIFY(step);
    const auto record = (*step)->record(*id);
    MN_VERIFY(record);
    QVERIFY(!record->has_value());
    const Record other = Record::of(vectorOf(1, 1), {});
    MN_VERIFY((*step)->putRecord(*id, other));
    QCOMPARE(*(*step)->record(*id), std::optional(other));
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::VaultDeviceTest)
#include "vault_device_test.moc"
