#include "core/vault/vault.h"
#include "core/base/platform/file_lock.h"
#include "core/crypto/derive.h"
#include "core/record/memory_versions.h"
#include "core/store/change_log.h"
#include "core/store/schema.h"
#include "core/store/settings.h"
#include "core/vault/change_feed.h"
#include "core/vault/draft_store.h"
#include "core/vault/finding_duplicates.h"
#include "core/vault/index_follower.h"
#include "core/vault/orphan_blobs.h"
#include "core/vault/searching.h"
#include "core/vault/serial_thread.h"
#include "core/vault/vault_check.h"
#include <QFileInfo>
#include <QThread>
#include <QThreadPool>
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Readers beyond the cores only wait for each other; one more, so that a long read does not hold up a short one.
int readerThreads()
{
    return std::clamp(QThread::idealThreadCount(), 1, 7) + 1;
}

// Of each reader, in pages of 4 KiB: what leads to a row stays in memory, a walk over all rows does not. There are as
// many caches as readers.
constexpr int kReaderCachePages = 512;

Result<qint64> lastBackup(Database &database)
{
    MN_TRY(const QByteArray moment, Settings(database).read(u"last_backup"_s));
    return moment.toLongLong();
}

// While a service is being chosen: what goes to it may leave.
class JustChosen final : public EgressGate {
public:
    explicit JustChosen(QUrl address) : m_address(std::move(address)) {}

private:
    Result<void> permit(const Departure &departure) override
    {
        if (departure.destination == m_address)
            return {};
        return fail(Errc::NetworkForbidden, departure.destination.host());
    }
    QUrl m_address;
};

// Complete, or an error.
Result<RemoteEndpoint> completed(RemoteEndpoint service, const Clock &clock)
{
    JustChosen gate(embeddingAddress(service.baseUrl));
    if (service.dimensions == 0) {
        RemoteEndpoint asked = service.clone();
        MN_TRY(service.dimensions, RemoteEmbedder::detectDimensions(std::move(asked), gate, clock));
    }
    MN_TRY(RemoteEmbedder::make(service.clone(), gate, clock)); // looks whether it can be used at all
    return service;
}

} // namespace

VaultPaths::VaultPaths(const QString &where)
    : folder(where), database(where + u"/vault.db"_s), keys(where + u"/vault.keys"_s), blobs(where + u"/blobs"_s),
      index(where + u"/index"_s), drafts(where + u"/drafts"_s), lock(where + u"/lock"_s), changed(where + u"/changed"_s)
{
}

struct Vault::Parts {
    Parts(const QString &folder, VaultId vaultId, SecretBytes vaultKey, const VaultServices &with)
        : paths(folder), id(vaultId), key(std::move(vaultKey)), services(with), blobs(with.files, paths.blobs),
          drafts(with.files, paths.drafts, deriveKey(key, purpose::kDraft), with.heldDrafts)
    {
    }

    // Calls under way end first, then the follower's thread, which saves; then the writer, whose commits and whose feed
    // wake the follower up to the end.
    ~Parts();

    Result<void> start(std::unique_ptr<Database> database);
    Result<std::unique_ptr<WriteConnection>> connection(std::unique_ptr<Database> database);
    // By id and folder: two copies of a vault on one machine are two lives.
    QString witnessPath() const
    {
        const ActorId name(makeUuidFromName(id.toBytes(), QFileInfo(paths.folder).absoluteFilePath().toUtf8()));
        return services.stateFolder + u"/witness-"_s + name.toString();
    }

    VaultPaths paths;
    VaultId id;
    SecretBytes key;
    VaultServices services;
    SecretBytes databaseKey;
    BlobStore blobs;
    DraftStore drafts;
    std::unique_ptr<ReaderPool> readers;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<ChangeFeed> feed;
    std::unique_ptr<MeaningModels> models;
    std::unique_ptr<IndexFollower> index;
    std::unique_ptr<Searching> searching;
    SerialThread drafting; // beside the writer: a draft must not wait for whoever holds its lock
    QThreadPool longWork;  // what is neither a read nor a save: sealing a file, making an index
};

Vault::Parts::~Parts()
{
    if (!index)
        return; // it never started
    longWork.waitForDone();
    readers->waitForDone();
    index->stop();
    writer.reset();
    feed.reset();
}

Result<void> Vault::Parts::start(std::unique_ptr<Database> database)
{
    MN_TRY(services.files.makeFolder(paths.index));
    MN_TRY(services.files.makeFolder(services.stateFolder));
    {
        MN_TRY(WitnessFile witness, WitnessFile::open(services.files, witnessPath()));
        MN_TRY(settleIdentity(*database, witness, services.clock));
    }

    const DatabaseOptions reading{.vfs = services.databaseLayer, .cachePages = kReaderCachePages};
    readers = std::make_unique<ReaderPool>(
        [this, reading] { return Database::open(paths.database, databaseKey, reading); }, readerThreads());
    feed = std::make_unique<ChangeFeed>(paths.changed);
    MN_TRY(auto writing, connection(std::move(database)));
    writer = std::make_unique<Writer>(std::move(writing));
    models = std::make_unique<MeaningModels>(*readers, services.embedder, services.clock);
    index = std::make_unique<IndexFollower>(
        *readers, *writer, *models,
        IndexFollower::Place{services.files, paths.index, deriveKey(key, purpose::kIndexSnapshot), id},
        services.followIndex, services.vectors);
    searching = std::make_unique<Searching>(*index, services.clock);
    QObject::connect(feed.get(), &ChangeFeed::changed, feed.get(), [this] { index->wake(); }, Qt::DirectConnection);
    return {};
}

Result<std::unique_ptr<WriteConnection>> Vault::Parts::connection(std::unique_ptr<Database> database)
{
    MN_TRY(auto lock, FileLock::open(paths.lock));
    MN_TRY(WitnessFile witness, WitnessFile::open(services.files, witnessPath()));
    return std::make_unique<WriteConnection>(std::move(database), std::move(lock), std::move(witness), services.clock,
                                             [this](const Saving &saving) {
                                                 for (const BlobId &blob : saving.orphans())
                                                     (void)blobs.remove(blob); // doctor finds what stays behind
                                                 feed->announce();
                                             });
}

Result<std::unique_ptr<Vault>> Vault::create(const QString &folder, VaultId id, SecretBytes key,
                                             const VaultServices &services)
{
    const VaultPaths paths(folder);
    if (services.files.exists(paths.database))
        return fail(Errc::AlreadyExists, folder);
    MN_TRY(services.files.makeFolder(folder));
    {
        const SecretBytes databaseKey = deriveKey(key, purpose::kDatabase);
        MN_TRY(const auto database, Database::open(paths.database, databaseKey, {.vfs = services.databaseLayer}));
        MN_TRY(migrate(*database));
    }
    return open(folder, id, std::move(key), services);
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &folder, VaultId id, SecretBytes key,
                                           const VaultServices &services)
{
    auto parts = std::make_unique<Parts>(folder, id, std::move(key), services);
    if (!services.files.exists(parts->paths.database))
        return fail(Errc::NoVault, folder);
    parts->databaseKey = deriveKey(parts->key, purpose::kDatabase);
    auto opened = Database::open(parts->paths.database, parts->databaseKey, {.vfs = services.databaseLayer});
    // A slot gave the key, so it is right: then the first page is not.
    if (!opened && opened.error().code == Errc::WrongKey)
        return fail(Errc::Damaged, u"the beginning of the database"_s);
    MN_TRY(auto database, std::move(opened));
    // A file that lost all it held would pass for a new one, and its vault for one that never kept anything.
    MN_TRY(const auto version, database->number(u"PRAGMA user_version"_s));
    if (version.value_or(0) == 0)
        return fail(Errc::Damaged, u"the database is empty"_s);
    MN_TRY(migrate(*database));
    MN_TRY(parts->start(std::move(database)));
    return std::unique_ptr<Vault>(new Vault(std::move(parts)));
}

Vault::Vault(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Vault::~Vault() = default;

Writer &Vault::writer()
{
    return *m_parts->writer;
}

Result<std::unique_ptr<WriteConnection>> Vault::connect()
{
    MN_TRY(auto database,
           Database::open(m_parts->paths.database, m_parts->databaseKey, {.vfs = m_parts->services.databaseLayer}));
    return m_parts->connection(std::move(database));
}

ReaderPool &Vault::readers() const
{
    return *m_parts->readers;
}

ChangeFeed &Vault::changes()
{
    return *m_parts->feed;
}

VaultId Vault::id() const
{
    return m_parts->id;
}

const VaultPaths &Vault::paths() const
{
    return m_parts->paths;
}

QFuture<Result<RecordId>> Vault::add(MemoryChange values)
{
    return save(Durability::Full, [values = std::move(values)](Saving &saving) { return saving.add({}, values); });
}

QFuture<Result<void>> Vault::edit(RecordId id, MemoryChange change)
{
    return save(Durability::Full, [id, change = std::move(change)](Saving &saving) { return saving.edit(id, change); });
}

QFuture<Result<void>> Vault::trash(QList<RecordId> ids)
{
    return save(Durability::Full, [ids = std::move(ids)](Saving &saving) -> Result<void> {
        for (const RecordId &id : ids)
            MN_TRY(saving.setTrashed(id, true));
        return {};
    });
}

QFuture<Result<void>> Vault::restore(QList<RecordId> ids)
{
    return save(Durability::Full, [ids = std::move(ids)](Saving &saving) -> Result<void> {
        for (const RecordId &id : ids)
            MN_TRY(saving.setTrashed(id, false));
        return {};
    });
}

QFuture<Result<void>> Vault::restoreVersion(RecordId id, qint64 seq)
{
    return save(Durability::Full, [id, seq](Saving &saving) -> Result<void> {
        MN_TRY(const auto history,
               saving.memories().history(ReadView::everything(), id, std::numeric_limits<int>::max()));
        const auto entry = std::ranges::find(history, seq, &HistoryEntry::seq);
        if (entry == history.end())
            return fail(Errc::NotFound, QString::number(seq));
        MN_TRY(const Memory now, saving.get(id));
        MN_TRY(saving.edit(id, MemoryChange::between(now, entry->memory)));
        return saving.setTrashed(id, entry->memory.deleted);
    });
}

QFuture<Result<void>> Vault::purge(QList<RecordId> ids)
{
    auto erased = save(Durability::Full, [ids](Saving &saving) -> Result<void> {
        for (const RecordId &id : ids)
            MN_TRY(saving.purge(id));
        return {};
    });
    // Nor does it stay in a draft, in the log of the database or in the saved indexes, before the promise is kept.
    return writer().postOutside([parts = m_parts.get(), erased,
                                 ids = std::move(ids)](Database &database) mutable -> Result<void> {
        MN_TRY(erased.takeResult());
        for (const RecordId &id : ids)
            MN_TRY(parts->drafts.drop(id));
        MN_TRY(parts->index->dropSnapshots());
        auto emptied = database.truncateLog(parts->services.readerPatience);
        if (!emptied && emptied.error().code == Errc::Busy)
            return fail(Errc::Busy, u"all is erased, but its old pages leave the database's log only at the next purge "
                                    "or when the vault is closed, for somebody is reading"_s);
        return emptied;
    });
}

QFuture<Result<Memory>> Vault::get(ReadView view, RecordId id) const
{
    return read([view = std::move(view), id](Database &database) { return MemoryStore(database).get(view, id); });
}

QFuture<Result<RecordId>> Vault::resolve(ReadView view, QString text) const
{
    return read([view = std::move(view), text = std::move(text)](Database &database) {
        return MemoryStore(database).resolve(view, text);
    });
}

QFuture<Result<QList<Memory>>> Vault::list(ReadView view, ListQuery query) const
{
    return read([view = std::move(view), query = std::move(query)](Database &database) {
        return MemoryStore(database).list(view, query);
    });
}

QFuture<Result<qint64>> Vault::count(ReadView view, Filter filter) const
{
    return read([view = std::move(view), filter = std::move(filter)](Database &database) {
        return MemoryStore(database).count(view, filter);
    });
}

QFuture<Result<QList<LabelCount>>> Vault::tags(ReadView view) const
{
    return read([view = std::move(view)](Database &database) { return MemoryStore(database).tags(view); });
}

QFuture<Result<QList<LabelCount>>> Vault::domains(ReadView view) const
{
    return read([view = std::move(view)](Database &database) { return MemoryStore(database).domains(view); });
}

QFuture<Result<QList<LabelCount>>> Vault::kinds(ReadView view) const
{
    return read([view = std::move(view)](Database &database) { return MemoryStore(database).kinds(view); });
}

QFuture<Result<QList<LabelCount>>> Vault::threads(ReadView view) const
{
    return read([view = std::move(view)](Database &database) { return MemoryStore(database).threads(view); });
}

QFuture<Result<MemoryOrder>> Vault::order(ReadView view, OrderQuery query) const
{
    return read([view = std::move(view), query = std::move(query)](Database &database) {
        return MemoryOrders(database).read(view, query);
    });
}

QFuture<Result<MemoryOrder>> Vault::order(ReadView view, std::shared_ptr<const MemoryOrder> before) const
{
    return read([view = std::move(view), before = std::move(before)](Database &database) {
        return MemoryOrders(database).readAfter(view, *before);
    });
}

QFuture<Result<std::vector<MemoryRow>>> Vault::rows(ReadView view, std::vector<quint32> numbers) const
{
    return read([view = std::move(view), numbers = std::move(numbers)](Database &database) {
        return loadRows(database, view, numbers);
    });
}

QFuture<Result<void>> Vault::keepDraft(RecordId id, QByteArray bytes)
{
    return m_parts->drafting.post(
        [parts = m_parts.get(), id, bytes = std::move(bytes)] { return parts->drafts.keep(id, bytes); });
}

QFuture<Result<QByteArray>> Vault::draft(RecordId id)
{
    return m_parts->drafting.post([parts = m_parts.get(), id] { return parts->drafts.read(id); });
}

QFuture<Result<void>> Vault::dropDraft(RecordId id)
{
    return m_parts->drafting.post([parts = m_parts.get(), id] { return parts->drafts.drop(id); });
}

QFuture<Result<QList<RecordId>>> Vault::drafts()
{
    return m_parts->drafting.post([parts = m_parts.get()] { return parts->drafts.list(); });
}

QFuture<Result<QList<std::pair<Memory, QString>>>> Vault::backlinks(ReadView view, RecordId id) const
{
    return read([view = std::move(view), id](Database &database) { return MemoryStore(database).backlinks(view, id); });
}

QFuture<Result<QList<HistoryEntry>>> Vault::history(ReadView view, RecordId id, int limit) const
{
    return read([view = std::move(view), id, limit](Database &database) {
        return MemoryStore(database).history(view, id, limit);
    });
}

QFuture<Result<QList<Memory>>> Vault::versions(ReadView view, RecordId id) const
{
    return read([view = std::move(view), id](Database &database) -> Result<QList<Memory>> {
        const MemoryStore store(database);
        MN_TRY(const Memory shown, store.get(view, id));
        if (!shown.conflict)
            return QList<Memory>{shown};
        MN_TRY(const auto stored, store.find(id));
        return stored ? versionsOf(id, stored->record) : QList<Memory>{shown};
    });
}

QFuture<Result<Attachment>> Vault::seal(QString name, QString mime, ByteSource source) const
{
    return QtConcurrent::run(&m_parts->longWork, [parts = m_parts.get(), name = std::move(name), mime = std::move(mime),
                                                  source = std::move(source)] {
        return parts->blobs.add(name, mime, source, parts->services.clock);
    });
}

QFuture<Result<void>> Vault::readAttachment(ReadView view, RecordId id, BlobId blob, ByteSink sink) const
{
    return read([parts = m_parts.get(), view = std::move(view), id, blob,
                 sink = std::move(sink)](Database &database) -> Result<void> {
        MN_TRY(const Memory memory, MemoryStore(database).get(view, id));
        const auto attachment = std::ranges::find(memory.attachments, blob, &Attachment::blob);
        if (attachment == memory.attachments.end())
            return fail(Errc::NotFound, blob.toString());
        return parts->blobs.read(*attachment, sink);
    });
}

QFuture<Result<SearchAnswer>> Vault::search(ReadView view, SearchRequest request) const
{
    return read([parts = m_parts.get(), view = std::move(view), request = std::move(request)](Database &database) {
        return parts->searching->answer(database, view, request);
    });
}

QFuture<Result<Duplicates>> Vault::duplicates(ReadView view, std::stop_token stop) const
{
    return read([parts = m_parts.get(), view = std::move(view), stop](Database &database) {
        return findDuplicates(database, view, *parts->index, stop);
    });
}

QFuture<Result<MemoryGraph>> Vault::graph(ReadView view, GraphRequest request, std::stop_token stop) const
{
    return read([parts = m_parts.get(), view = std::move(view), request = std::move(request), stop](
                    Database &database) { return readGraph(database, view, request, parts->index->indexes(), stop); });
}

QFuture<Result<void>> Vault::catchUpWords(std::function<void(qint64, qint64)> progress, std::stop_token stop)
{
    return read([parts = m_parts.get(), progress = std::move(progress), stop](Database &database) {
        return parts->index->followWords(database, progress, stop);
    });
}

QFuture<Result<void>> Vault::catchUpIndex(std::function<void(qint64, qint64)> progress, std::stop_token stop)
{
    return QtConcurrent::run(&m_parts->longWork, [parts = m_parts.get(), progress = std::move(progress), stop] {
        return parts->index->catchUp(progress, stop);
    });
}

QFuture<Result<void>> Vault::rebuildIndex(std::function<void(qint64, qint64)> progress, std::stop_token stop)
{
    return QtConcurrent::run(&m_parts->longWork, [parts = m_parts.get(), progress = std::move(progress), stop] {
        return parts->index->rebuild(progress, stop);
    });
}

QFuture<Result<VectorPackState>> Vault::vectorPackState() const
{
    return read([parts = m_parts.get()](Database &database) { return parts->index->meaning().packState(database); });
}

QFuture<Result<QByteArray>> Vault::makeVectorPack(std::stop_token stop)
{
    return QtConcurrent::run(&m_parts->longWork,
                             [parts = m_parts.get(), stop] { return parts->index->meaning().pack(stop); });
}

QFuture<Result<qint64>> Vault::takeVectorPack(QByteArray pack, std::stop_token stop)
{
    return QtConcurrent::run(&m_parts->longWork, [parts = m_parts.get(), pack = std::move(pack), stop] {
        auto taken = parts->index->meaning().take(pack, stop);
        parts->index->wake();
        return taken;
    });
}

QFuture<Result<QList<Finding>>> Vault::check(std::stop_token stop) const
{
    return read([parts = m_parts.get(), stop](Database &database) -> Result<QList<Finding>> {
        MN_TRY(QList<Finding> findings, checkDatabase(database));
        MN_TRY(const QList<Finding> memories, orUnreadable(u"memories"_s, checkMemories(database, stop)));
        const Unfinished unfinished = unfinishedBeside(parts->services.files, parts->paths.folder);
        MN_TRY(const QList<Finding> attachments,
               orUnreadable(u"attachments"_s, checkAttachments(database, parts->blobs, unfinished, stop)));
        return findings + memories + attachments + parts->index->findings(database);
    });
}

QFuture<Result<qint64>> Vault::removeOrphans(std::stop_token stop)
{
    return QtConcurrent::run(&m_parts->longWork, [parts = m_parts.get(), stop]() -> Result<qint64> {
        if (unfinishedBeside(parts->services.files, parts->paths.folder) == Unfinished::Something)
            return 0; // another time
        return mn::removeOrphans(*parts->readers, *parts->writer, parts->blobs, stop);
    });
}

QFuture<Result<void>> Vault::chooseModel(std::optional<RemoteEndpoint> service)
{
    auto chosen = std::make_shared<std::optional<RemoteEndpoint>>(std::move(service));
    return QtConcurrent::run(&m_parts->longWork, [parts = m_parts.get(), chosen]() -> Result<void> {
        if (*chosen) {
            MN_TRY(*chosen, completed(*std::move(*chosen), parts->services.clock));
        }
        return parts->writer
            ->post(Durability::Full,
                   [parts, chosen](Saving &saving) -> Result<void> {
                       saving.announce(); // whoever has this vault open begins with it
                       return parts->models->choose(saving.database(), *chosen);
                   })
            .takeResult();
    });
}

QFuture<Result<std::optional<RemoteEndpoint>>> Vault::chosenService() const
{
    return read([](Database &database) { return MeaningModels::chosenService(database); });
}

QFuture<Result<VaultUpkeep>> Vault::upkeep() const
{
    return read([parts = m_parts.get()](Database &database) -> Result<VaultUpkeep> {
        VaultUpkeep upkeep;
        MN_TRY(upkeep.meaningPending, parts->index->meaning().pending(database));
        MN_TRY(upkeep.lastBackup, lastBackup(database));
        return upkeep;
    });
}

QFuture<Result<VaultStatus>> Vault::status() const
{
    return read([parts = m_parts.get()](Database &database) -> Result<VaultStatus> {
        const MemoryStore memories(database);
        const ChangeLog log(database);
        const auto everything = ReadView::everything();
        VaultStatus status;
        MN_TRY(status.memories, memories.count(everything, {{{Field::Trashed, Comparison::Equal, false, false}}}));
        MN_TRY(status.trashed, memories.count(everything, {{{Field::Trashed, Comparison::Equal, true, false}}}));
        MN_TRY(status.wordsPending, parts->index->followSomeWords(database));
        status.wordsIndexed = parts->index->indexes().read().words().count();
        MN_TRY(status.lastChange, log.head());
        MN_TRY(const MeaningMaker::Status meaning, parts->index->meaning().status(database));
        status.model = meaning.serving.model;
        status.meaningIndexed = meaning.serving.indexed;
        status.meaningPending = meaning.serving.pending;
        status.nextModel = meaning.next;
        status.service = meaning.service;
        for (const QString &path : {parts->paths.database, QString(parts->paths.database + u"-wal"_s)})
            status.databaseBytes += QFileInfo(path).size();
        MN_TRY(status.blobBytes, parts->blobs.bytes());
        for (const QString &name : parts->services.files.list(parts->paths.index))
            status.indexBytes += QFileInfo(parts->paths.index + u'/' + name).size();
        MN_TRY(status.lastBackup, lastBackup(database));
        status.schemaVersion = schemaVersion();
        return status;
    });
}

} // namespace mn
