#pragma once
#include "core/record/record.h"
#include "core/store/database.h"
#include <QList>

namespace mn {

// What somebody had written of a memory that was erased elsewhere without knowing of it: set aside for its owner, who
// keeps it as a new memory or lets it go. Never lost, never back by itself (SYNC.md 1, Purge).
struct ShelvedState {
    qint64 id = 0; // on this device
    RecordId record;
    qint64 shelvedAt = 0; // ms UTC
    Record state;         // what the erasure had not seen, and no more
};

class Shelf {
public:
    explicit Shelf(Database &database) : m_database(database) {}

    Result<QList<ShelvedState>> all() const;   // oldest first
    Result<ShelvedState> get(qint64 id) const; // NotFound
    Result<void> remove(qint64 id);

private:
    Database &m_database;
};

} // namespace mn
