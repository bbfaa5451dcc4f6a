// Makes the golden vault of the version that this program is built from, once for each released one:
//   make_golden tests/golden/v1
// tests/golden/README.md says what lies there then, and golden_test.cpp what must hold of it for ever.
#include "core/crypto/key_slots.h"
#include "core/exchange/backup.h"
#include "core/exchange/importer.h"
#include "core/exchange/jsonl_source.h"
#include "tests/golden/description.h"
#include "tests/support/cheap_hash.h"
#include <QCoreApplication>
#include <QDir>

namespace mn {

namespace {

using namespace Qt::StringLiterals;
using test::wait;

RecordId idOf(int number)
{
    return *RecordId::fromString(u"018bcfe5-6800-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
}

Result<Attachment> sealed(Vault &vault, const QString &name, const QString &mime, const QByteArray &bytes)
{
    auto left = std::make_shared<QByteArray>(bytes);
    return wait(vault.seal(name, mime, [left]() -> Result<QByteArray> { return std::exchange(*left, {}); }));
}

Result<void> put(Vault &vault, int number, const MemoryChange &change)
{
    MN_TRY(wait(
        vault.save(Durability::Full, [number, change](Saving &saving) { return saving.add(idOf(number), change); })));
    return {};
}

// The state of a memory as another device has it, which never heard of ours.
Result<Record> elsewhere(int number, const MemoryChange &change)
{
    test::TestVault other;
    MN_TRY(put(*other, number, change));
    return wait(other->read([number](Database &database) -> Result<Record> {
        MN_TRY(const auto stored, MemoryStore(database).find(idOf(number)));
        return stored->record;
    }));
}

Result<void> fill(Vault &vault, test::ManualClock &clock)
{
    MemoryChange full;
    full.title = u"Boiler"_s;
    full.content = u"The boiler needs 1.2 bar.\n\nÄrger mit dem Kessel, 中文 🧀"_s;
    full.kind = u"fact"_s;
    full.addTags = {u"house"_s, u"Ünïcode"_s};
    full.addDomains = {u"home/cellar"_s};
    full.importance = 0.8;
    full.occurredAt = Moment{1'683'554'160'000, 120};
    full.thread = u"repairs"_s;
    full.position = 3;
    full.author = u"Ada"_s;
    full.source = u"a golden source"_s;
    full.externalId = u"external-1"_s;
    full.pinned = true;
    full.metadata = QJsonObject{{u"pressure"_s, 1.2}, {u"nested"_s, QJsonObject{{u"list"_s, QJsonArray{1, true}}}}};
    MN_TRY(const Attachment file, sealed(vault, u"gauge.txt"_s, u"text/plain"_s, "1.2 bar, read at noon\n"));
    full.addAttachments = {file};
    MN_TRY(put(vault, 1, full));

    MemoryChange edited;
    edited.content = u"first version"_s;
    MN_TRY(put(vault, 2, edited));
    for (const QString &text : {u"second version"_s, u"third version"_s}) {
        clock.advance(60'000);
        MemoryChange change;
        change.content = text;
        change.addLinks = {Link{idOf(1), u"supports"_s}};
        MN_TRY(wait(vault.edit(idOf(2), change)));
    }
    MemoryChange trashed;
    trashed.content = u"to be thrown away"_s;
    MN_TRY(put(vault, 3, trashed));
    MN_TRY(wait(vault.trash({idOf(3)})));
    MemoryChange purged;
    purged.content = u"gone for ever"_s;
    MN_TRY(put(vault, 4, purged));
    MN_TRY(wait(vault.purge({idOf(4)})));
    MemoryChange archived;
    archived.content = u"kept out of sight"_s;
    archived.archived = true;
    MN_TRY(put(vault, 5, archived));
    MemoryChange here;
    here.content = u"written on both devices"_s;
    here.title = u"title of here"_s;
    MN_TRY(put(vault, 6, here));
    MemoryChange there = here;
    there.title = u"title of there"_s;
    there.addTags = {u"there"_s};
    MN_TRY(const Record other, elsewhere(6, there));
    MN_TRY(wait(vault.save(Durability::Full, [other](Saving &saving) { return saving.join(idOf(6), other); })));

    JsonlSource source(ByteOrigin::bytes(u"golden.jsonl"_s, "{\"id_external\":\"i1\",\"content\":\"imported\"}\n"),
                       u"jsonl:golden"_s, QString());
    MN_TRY(Importer(vault, {}).run(source));
    return {};
}

Result<void> make(const QString &folder)
{
    LocalFileSystem files;
    test::ManualClock clock;
    QTemporaryDir state;
    const VaultServices services{files, clock, state.filePath(u"state"_s)};
    const VaultId id(makeUuidV7(clock));
    const SecretBytes key = SecretBytes::random(32);
    const QString place = folder + u"/vault"_s;
    MN_TRY(files.makeFolder(place));
    KeySlots ways = KeySlots::make(files, VaultPaths(place).keys, id);
    MN_TRY(ways.addPassphrase(key, SecretBytes::copyOf("the golden passphrase, Zürich"), test::cheapHash(),
                              u"passphrase"_s, clock));
    const RecoveryPhrase phrase = RecoveryPhrase::make();
    MN_TRY(ways.addRecovery(key, phrase, u"recovery phrase"_s, clock));
    MN_TRY(auto vault, Vault::create(place, id, key.clone(), services));
    MN_TRY(fill(*vault, clock));
    MN_TRY(Backup(*vault, files, clock).create(folder + u"/vault.mnbackup"_s, key));
    MN_TRY(const QByteArray description, test::describe(*vault));
    MN_TRY(replaceFile(files, folder + u"/expected.jsonl"_s, description));
    MN_TRY(replaceFile(files, folder + u"/recovery_phrase"_s, phrase.words().view().toByteArray() + '\n'));
    vault.reset();
    // What any opening makes again, or what is of this machine.
    QDir(VaultPaths(place).index).removeRecursively();
    for (const QString &name : {VaultPaths(place).lock, VaultPaths(place).changed})
        MN_TRY(files.remove(name));
    return {};
}

} // namespace

} // namespace mn

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        qFatal("make_golden FOLDER");
    if (const auto made = mn::make(QDir().absoluteFilePath(QString::fromLocal8Bit(argv[1]))); !made)
        qFatal("%s %s", qPrintable(mn::name(made.error().code)), qPrintable(made.error().context));
    return 0;
}
