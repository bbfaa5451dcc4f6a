#pragma once
#include "core/record/memory_record.h"
#include "core/record/witness.h"
#include "core/store/change_log.h"
#include "core/store/memory_store.h"
#include <vector>

namespace mn {

// The rules of one save: the causal record, its row, its row in the change log, all in the transaction that
// is open. One counter and one clock for the whole vault. Lives on the writer thread, for one transaction.
class Saving {
public:
    static Result<Saving> begin(Database &database, const Clock &clock);

    // A new memory; a null id is replaced by a new one. AlreadyExists when the id is known, purged ones included.
    Result<RecordId> add(const RecordId &id, const MemoryChange &values);
    // Nothing is written, and no history made, when nothing changes. Versions in conflict that it replaces are in the
    // history afterwards, also those that were not shown. NotFound.
    Result<void> edit(const RecordId &id, const MemoryChange &change);
    // A person has chosen: of the fields in conflict, these values. NotFound.
    Result<void> decide(const RecordId &id, const Memory &version);
    Result<void> setTrashed(const RecordId &id, bool trashed);
    // Removes what can be read of it, also where it is damaged, and what is known of where it was imported from; its
    // attachments' files are the caller's, after the commit.
    Result<void> purge(const RecordId &id);
    // Another copy's state of a memory (a backup, later a device): joined, never preferred. In place of one that is
    // damaged it is a new memory under the same id.
    Result<void> join(const RecordId &id, const Record &other);
    // For sync, which has joined: this state in place of the one there is, whichever that is.
    Result<void> put(const RecordId &id, const Record &state);
    // What a purge had not seen, set aside for its owner: never lost, never back by itself. Its attachments stay.
    Result<void> shelve(const RecordId &id, const Record &pushedAside);
    // Another life of this vault: its writes are of this actor from now on, and so far none or those of `dots`.
    void setDots(const DotSource &dots) { m_dots = dots; }
    // Commits that were numbered for a server; the machine remembers it.
    void setCommits(quint64 commits) { m_commits = commits; }
    // The shown values of a memory, whoever asks. NotFound.
    Result<Memory> get(const RecordId &id) const;

    Database &database() { return m_database; }
    MemoryStore &memories() { return m_memories; }
    ChangeLog &log() { return m_log; }
    const Clock &clock() const { return m_clock; }

    // Followers of all processes are woken after the commit although no memory changed: what else they follow did.
    void announce() { m_announced = true; }

    // Keeps the counter, and takes the names of what was purged from what imports have left; before the commit.
    Result<void> finish();
    // Whether followers have something to look at, and how far the counter has come.
    bool hasChanges() const { return m_changed || m_announced; }
    ActorId actor() const { return m_dots.actor(); }
    quint64 counter() const { return m_dots.last(); }
    const DotSource &dots() const { return m_dots; }
    quint64 commits() const { return m_commits; }
    // Attachments that nobody has any more: their memories were purged.
    const std::vector<BlobId> &orphans() const { return m_orphans; }

private:
    Saving(Database &database, const Clock &clock, DotSource dots, HlcStamp last, quint32 lastNumber, quint64 commits);
    Result<std::optional<DamagedMemory>> takeAwayDamaged(const RecordId &id, Origin origin);
    Result<StoredMemory> existing(const RecordId &id) const;
    Result<void> edit(StoredMemory before, const MemoryChange &change);
    Result<void> store(const StoredMemory &before, const Record &after, Origin origin);
    Result<void> touchNext(const QString &thread, std::optional<qint64> position, quint32 number, Origin origin);

    Database &m_database;
    const Clock &m_clock;
    MemoryStore m_memories;
    ChangeLog m_log;
    DotSource m_dots;
    HybridClock m_time;
    quint32 m_lastNumber; // of memories, ever
    quint64 m_commits;
    bool m_changed = false;
    bool m_announced = false;
    bool m_hasPurged = false;
    std::vector<BlobId> m_orphans;
    std::vector<BlobId> m_shelved; // attachments of what lies on the shelf now
};

// Whose writes these are: the actor of this vault on this machine. A new one is minted when the witness, which lies
// outside the vault, says that this database was copied or set back (SYNC.md 1). At opening, before the first save.
Result<void> settleIdentity(Database &database, WitnessFile &witness, const Clock &clock);

} // namespace mn
