#pragma once
#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "core/base/secret_bytes.h"
#include "core/embed/remote_embedder.h"
#include "core/index/vector_index.h"
#include "core/search/search_request.h"
#include "core/store/memory_order.h"
#include "core/store/memory_row.h"
#include "core/vault/blob_store.h"
#include "core/vault/memory_graph.h"
#include "core/vault/reader_pool.h"
#include "core/vault/vault_status.h"
#include "core/vault/vector_pack.h"
#include "core/vault/writer.h"
#include <QFuture>
#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace mn {

class ChangeFeed;
class HeldDrafts;

// Names within a vault's folder.
struct VaultPaths {
    explicit VaultPaths(const QString &folder);
    QString folder, database, keys, blobs, index, drafts, lock, changed;
};

// What a vault is given from outside. All of it must outlive the vault.
struct VaultServices {
    FileSystem &files;
    const Clock &clock;
    QString stateFolder;                 // of this machine, outside every vault: where the witness lies
    Embedder *embedder = nullptr;        // the bundled model of meaning; none: words only, or a service
    bool followIndex = true;             // false: this process leaves meaning to others
    const char *databaseLayer = nullptr; // SQLite's file layer; tests give one that breaks
    VectorIndex::Options vectors = {};   // from how many on a graph is made; tests and measurements choose others
    std::chrono::milliseconds readerPatience = std::chrono::seconds(5); // how long a purge waits for those who read
    HeldDrafts *heldDrafts = nullptr; // takes drafts that the disk does not; none: they are lost with their window
};

// One save of many that are stored together.
struct NewMemory {
    RecordId id; // null: the vault gives one
    MemoryChange values;
};

// The one door to a person's memories. All calls may come from any thread and return at once; results arrive through
// futures: writes from the one writer thread, in order; reads from a pool, each in one consistent view. A future of a
// write resolves when the disk has it. Closing waits for what was begun.
//
// Whatever shows memories takes a ReadView: it sees no more than whoever asks may. Those without one are the owner's
// alone, and not for who was granted a part: drafts, for a window's own unsaved text is nobody's grant; status, upkeep
// and check, which count and look at all there is, for a view would make them untrue; read(work), for exporters and
// backups, which hand the view of who asked on to every read in `work`.
class Vault {
public:
    // Makes an empty vault in an empty or absent folder (its key slots are written by the caller first).
    static Result<std::unique_ptr<Vault>> create(const QString &folder, VaultId id, SecretBytes key,
                                                 const VaultServices &services);
    // WrongKey, NoVault, NewerVersion, Damaged, ReadOnly.
    static Result<std::unique_ptr<Vault>> open(const QString &folder, VaultId id, SecretBytes key,
                                               const VaultServices &services);
    ~Vault();

    // Saves. Durable (FULL) when the future resolves.
    QFuture<Result<RecordId>> add(MemoryChange values);
    QFuture<Result<void>> edit(RecordId id, MemoryChange change);
    QFuture<Result<void>> trash(QList<RecordId> ids);
    QFuture<Result<void>> restore(QList<RecordId> ids);
    // The memory as it was before the save `seq` of its history becomes its newest version.
    QFuture<Result<void>> restoreVersion(RecordId id, qint64 seq);
    // Beyond recall: row, words, history, vectors, attachments and the name it was imported under are destroyed; a
    // marker stays, and a hash by which a second import knows it (core/store/import_log.h). Busy when somebody reads
    // for longer than a purge waits: then the memories are gone too, but old pages with what they held lie in the
    // database's log, encrypted, until the next purge or until all have closed it.
    QFuture<Result<void>> purge(QList<RecordId> ids);
    // One transaction for anything that must stand or fall together (an import batch, a join). With Durability::Batch
    // the newest batches may be missing after a power cut, never torn.
    // `work` is called as Result<T>(Saving &) on the writer thread.
    template <class Work> auto save(Durability durability, Work work)
    {
        return writer().post(durability, std::move(work));
    }

    // For a follower that writes on a thread of its own, and ends its transactions itself (sync). It is gone before the
    // vault is. Blocks.
    Result<std::unique_ptr<WriteConnection>> connect();

    // Reads.
    QFuture<Result<Memory>> get(ReadView view, RecordId id) const;
    // By our id, the first characters of it that are unique, or an external id.
    QFuture<Result<RecordId>> resolve(ReadView view, QString text) const;
    QFuture<Result<QList<Memory>>> list(ReadView view, ListQuery query) const;
    QFuture<Result<qint64>> count(ReadView view, Filter filter) const;
    QFuture<Result<QList<LabelCount>>> tags(ReadView view) const;
    QFuture<Result<QList<LabelCount>>> domains(ReadView view) const;
    QFuture<Result<QList<LabelCount>>> kinds(ReadView view) const;
    QFuture<Result<QList<LabelCount>>> threads(ReadView view) const;
    // For lists of any length: all that is in it, in order; then the rows that are in sight. With `before`, an order of
    // the same view, only what changed since is looked at.
    QFuture<Result<MemoryOrder>> order(ReadView view, OrderQuery query) const;
    QFuture<Result<MemoryOrder>> order(ReadView view, std::shared_ptr<const MemoryOrder> before) const;
    QFuture<Result<std::vector<MemoryRow>>> rows(ReadView view, std::vector<quint32> numbers) const;
    QFuture<Result<QList<std::pair<Memory, QString>>>> backlinks(ReadView view, RecordId id) const;
    QFuture<Result<QList<HistoryEntry>>> history(ReadView view, RecordId id, int limit) const;
    // versionsOf(): more than one where a person must decide. Saving::decide() ends it.
    QFuture<Result<QList<Memory>>> versions(ReadView view, RecordId id) const;
    // For exporters and backups: a read that may take long, in one consistent view, without keeping writers waiting.
    // `work` is called as Result<T>(Database &) on a reader thread.
    template <class Work> auto read(Work work) const { return readers().post(std::move(work)); }

    // Attachments.
    QFuture<Result<Attachment>> seal(QString name, QString mime, ByteSource source) const;
    QFuture<Result<void>> readAttachment(ReadView view, RecordId id, BlobId blob, ByteSink sink) const;

    // Drafts: what was typed and not saved, sealed (core/vault/draft_store.h). In the order of the calls, and whatever
    // the writers do. Durable when the future resolves.
    QFuture<Result<void>> keepDraft(RecordId id, QByteArray bytes);
    QFuture<Result<QByteArray>> draft(RecordId id);
    QFuture<Result<void>> dropDraft(RecordId id);
    QFuture<Result<QList<RecordId>>> drafts();

    // NotFound when the query's like: names nothing that is there.
    QFuture<Result<SearchAnswer>> search(ReadView view, SearchRequest request) const;
    // What may have been saved twice, as proposals. Long; Cancelled through `stop`.
    QFuture<Result<Duplicates>> duplicates(ReadView view, std::stop_token stop = {}) const;

    // What is joined by links or by meaning, as far as that is indexed. NotFound when there is nothing to be around of;
    // Cancelled.
    QFuture<Result<MemoryGraph>> graph(ReadView view, GraphRequest request, std::stop_token stop = {}) const;

    // Everything saved so far can be found by its words when the future resolves. A search does the same before it
    // answers; here with progress (changes done, of how many), for after an import by another process, or a lost index.
    QFuture<Result<void>> catchUpWords(std::function<void(qint64, qint64)> progress = {}, std::stop_token stop = {});
    // Meaning of everything saved so far is indexed when the future resolves. Progress: memories done, of how many.
    QFuture<Result<void>> catchUpIndex(std::function<void(qint64, qint64)> progress = {}, std::stop_token stop = {});
    // Forgets the index and makes it anew from the store.
    QFuture<Result<void>> rebuildIndex(std::function<void(qint64, qint64)> progress = {}, std::stop_token stop = {});

    // Vectors of texts, so that another device of the owner need not make them again: core/vault/vector_pack.h, and for
    // the errors core/vault/meaning_maker.h. How many memories were covered by what was taken.
    QFuture<Result<VectorPackState>> vectorPackState() const;
    QFuture<Result<QByteArray>> makeVectorPack(std::stop_token stop = {});
    QFuture<Result<qint64>> takeVectorPack(QByteArray pack, std::stop_token stop = {});

    // Which model finds by meaning from now on: a service's, or (nothing) the bundled one. To choose a service is the
    // owner's consent that texts and questions leave this device for its address, and for no other, until another
    // choice: docs/adr/0012. The old index answers until the new one is whole. A service without `dimensions` is asked
    // for them at once. Errors: those of RemoteEmbedder; then nothing was changed.
    QFuture<Result<void>> chooseModel(std::optional<RemoteEndpoint> service);
    QFuture<Result<std::optional<RemoteEndpoint>>> chosenService() const;

    QFuture<Result<VaultStatus>> status() const;
    QFuture<Result<VaultUpkeep>> upkeep() const;
    QFuture<Result<QList<Finding>>> check(std::stop_token stop = {}) const;
    // Removes attachments' files that nothing refers to (core/vault/orphan_blobs.h). How many.
    QFuture<Result<qint64>> removeOrphans(std::stop_token stop = {});

    // Wakes whoever follows this vault, whichever process changed it.
    ChangeFeed &changes();
    VaultId id() const;
    const VaultPaths &paths() const;

private:
    Writer &writer();
    ReaderPool &readers() const;

    struct Parts;
    explicit Vault(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace mn
