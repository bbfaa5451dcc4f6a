#pragma once
#include "core/record/memory_record.h"
#include "core/store/database.h"
#include <QList>

namespace mn {

// What somebody had written of a memory that was erased elsewhere without knowing of it: set aside for its owner, who
// keeps it as a new memory or lets it go. Never lost, never back by itself (SYNC.md 1, Purge).
struct ShelvedName {
    qint64 id = 0; // on this device; another one may have it once this has gone
    RecordId record;
    qint64 shelvedAt = 0; // ms UTC
    bool operator==(const ShelvedName &) const = default;
};
struct ShelvedState {
    ShelvedName name;
    Record state; // what the erasure had not seen, and no more

    Memory memory() const { return memoryOf(name.record, state); }
};

class Shelf {
public:
    explicit Shelf(Database &database) : m_database(database) {}

    Result<QList<ShelvedName>> names() const;  // oldest first
    Result<QList<ShelvedState>> all() const;   // so, too
    Result<ShelvedState> get(qint64 id) const; // NotFound
    // NotFound, also where another one has its id by now.
    Result<ShelvedState> get(const ShelvedName &name) const;
    Result<void> remove(qint64 id);

private:
    Database &m_database;
};

// When the newest of it was written: ms UTC; 0 where that is not known.
qint64 writtenAt(const Record &state);
// Who wrote what of it is left, each once.
QList<ActorId> writersOf(const Record &state);

} // namespace mn
