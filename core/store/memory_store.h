#pragma once
#include "core/record/memory.h"
#include "core/record/record.h"
#include "core/store/database.h"
#include "core/store/filter.h"
#include <functional>
#include <span>
#include <vector>

namespace mn {

enum class SortOrder { Newest, Oldest, RecentlyChanged, MostImportant, InThread };

struct ListQuery {
    Filter filter; // the trash and the archive are left out unless it mentions them
    SortOrder order = SortOrder::Newest;
    int limit = 50;
    int offset = 0;
};

struct LabelCount {
    QString name;
    qint64 memories = 0;
};

// How many memories lie where a list shows them; neither trash nor archive unless said.
struct PlaceCounts {
    qint64 all = 0, pinned = 0, conflicts = 0;
    qint64 archived = 0; // and not in the trash
    qint64 trashed = 0;
};

struct HistoryEntry {
    qint64 seq = 0;   // of the save that replaced this version
    qint64 saved = 0; // ms UTC
    Memory memory;    // as it was before
};

// A memory as the disk holds it.
struct StoredMemory {
    quint32 number = 0;
    RecordId id;
    Record record;
};

// A row that is there and whose state cannot be read: what its columns still say.
struct DamagedMemory {
    quint32 number = 0;
    QString thread;
    std::optional<qint64> position;
    std::vector<BlobId> attachments;
};

// Memories and their labels, in one database. Writes belong into a transaction of the caller, which also appends
// to the change log. Every read takes the view of who reads.
class MemoryStore {
public:
    explicit MemoryStore(Database &database) : m_database(database) {}

    // For writers: the causal state, whoever asks. Purged records are found as their marker.
    // Damaged when its state cannot be read; a marker that cannot be still says that the memory was purged.
    Result<std::optional<StoredMemory>> find(const RecordId &id) const;
    // The same, but nothing where the state cannot be read: for what replaces it.
    Result<std::optional<StoredMemory>> findReadable(const RecordId &id) const;
    // What find() calls damaged.
    Result<std::optional<DamagedMemory>> findDamaged(const RecordId &id) const;
    // The first save.
    Result<void> insert(const StoredMemory &memory, const Memory &shown);
    // Every later one: `before` is what find() gave. What the save replaced goes into the history.
    Result<void> update(const StoredMemory &before, const Record &after, const Memory &shown, qint64 seq);
    // Row, labels, links, history and vectors go; the marker stays. What imports know of it: ImportLog::erasePurged().
    Result<void> purge(const StoredMemory &before, const Record &marker);
    // A damaged row with all that hangs on it; no marker. Slow: nobody knows its labels, so all are looked at.
    Result<void> removeDamaged(quint32 number);

    // NotFound outside the view, trashed or not.
    Result<Memory> get(const ReadView &view, const RecordId &id) const;
    // By our id, its first characters (4 or more that fit one memory only), its last ones (6, 8, ...; what people see
    // in lists, for ids made in one import begin alike), or the id it was imported with. Usage when several fit.
    Result<RecordId> resolve(const ReadView &view, const QString &text) const;
    // Those of `numbers` that the view shows, in the order given. Damaged when one of them is.
    Result<std::vector<std::pair<quint32, Memory>>> load(const ReadView &view, std::span<const quint32> numbers) const;
    // The same, but what is damaged is left out, lest it hide the others: get() and doctor name it. For search and its
    // indexes; whoever promises to have seen all of them says what is missing.
    Result<std::vector<std::pair<quint32, Memory>>> loadReadable(const ReadView &view,
                                                                 std::span<const quint32> numbers) const;
    // What is damaged is left out.
    Result<QList<Memory>> list(const ReadView &view, const ListQuery &query) const;
    // The same without keeping them; how many were left out. `take` does not use this database.
    Result<qint64> list(const ReadView &view, const ListQuery &query,
                        const std::function<void(const Memory &)> &take) const;
    Result<qint64> count(const ReadView &view, const Filter &filter) const;
    // What the view and the filter leave, ascending.
    Result<std::vector<quint32>> numbers(const ReadView &view, const Filter &filter) const;
    Result<std::optional<quint32>> numberOf(const ReadView &view, const RecordId &id) const;
    // For followers: the numbers before and behind a place in a thread, the trash left out, whoever asks; 0 where
    // there is none. By position, then by number; a memory without a position is at 0.
    Result<std::pair<quint32, quint32>> neighbours(const QString &thread, qint64 position, quint32 number) const;

    // Counts over what is neither in the trash nor the archive, most frequent first.
    Result<QList<LabelCount>> tags(const ReadView &view) const;
    Result<QList<LabelCount>> domains(const ReadView &view) const;
    // Tags and those above them ("home" of "home/garden"), each with all memories below it, counted once; by name.
    Result<QList<LabelCount>> tagTree(const ReadView &view) const;
    Result<PlaceCounts> places(const ReadView &view) const;
    // places().conflicts alone: read from an index of the few memories that are in a place.
    Result<qint64> conflicts(const ReadView &view) const;
    Result<QList<LabelCount>> kinds(const ReadView &view) const;
    Result<QList<LabelCount>> threads(const ReadView &view) const;

    // Memories that link to this one, with the link's type.
    Result<QList<std::pair<Memory, QString>>> backlinks(const ReadView &view, const RecordId &to) const;
    // Newest first; walks back over at most `limit` saves.
    Result<QList<HistoryEntry>> history(const ReadView &view, const RecordId &id, int limit) const;

    // Attachments that some memory still has.
    Result<std::vector<BlobId>> blobs() const;

private:
    template <class Take>
    Result<void> loadEach(const ReadView &view, std::span<const quint32> numbers, const Take &take) const;
    // The memory that an SQL condition fits; Usage when there are more.
    Result<std::optional<RecordId>> onlyOne(const ReadView &view, const QString &match,
                                            const QVariantList &values) const;
    Result<void> putDetails(quint32 number, const Memory &shown);
    Result<QList<LabelCount>> labels(const QString &table, const ReadView &view) const;
    Result<void> eachLabel(const QString &table, const ReadView &view,
                           const std::function<void(const QString &, quint32)> &take) const;

    Database &m_database;
};

} // namespace mn
