#pragma once
#include "core/store/database.h"

namespace mn::sync {

// How far a sync that is under way has come, in memories, and then in attachments. What lies ahead is what is noted
// here to be sent, and the server's order behind where this device has read to: as much as there is, and a few more
// where memories were changed more than once.
struct SyncProgress {
    qint64 before = 0; // of the first sync of a vault with its account: what an earlier run of it had brought
    qint64 pushed = 0;
    qint64 pulled = 0;
    qint64 toPush = 0;
    qint64 toPull = 0;
    qint64 attachmentsDone = 0;
    qint64 attachments = 0;

    qint64 moved() const { return pushed + pulled; }
    qint64 left() const { return toPush + toPull; }
    qint64 done() const { return before + moved(); }
    qint64 total() const { return done() + left(); }
};

// Of one that begins now, before the server was asked.
Result<SyncProgress> progressAtBegin(Database &database);

// All of both sides was on both, once: what comes later is not the first sync.
Result<bool> wasWhole(Database &database);
Result<void> noteWhole(Database &database, bool isWhole);

} // namespace mn::sync
