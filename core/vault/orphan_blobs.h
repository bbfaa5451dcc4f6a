#pragma once
#include "core/store/database.h"
#include "core/vault/blob_store.h"
#include "core/vault/reader_pool.h"
#include "core/vault/writer.h"
#include <QSet>
#include <stop_token>

namespace mn {

// What lies beside a vault's database and may name files that no memory has yet: drafts, and what was captured while it
// was locked (core/session/captures.h). To be asked before wantedBlobs(): what is saved is taken from there afterwards.
enum class Unfinished { Nothing, Something };
Unfinished unfinishedBeside(FileSystem &files, const QString &vaultFolder);

// Attachments' files that some memory, an earlier version of one, or what a purge put aside still refers to; the trash
// and the archive included. Slow: every version of every memory is read. Damaged when one of them cannot be: what it
// refers to is not known then. Cancelled.
Result<QSet<BlobId>> wantedBlobs(Database &database, const std::stop_token &stop);

// Removes the files that nothing refers to and that are more than an hour old: a younger one may belong to a save that
// is under way. They go while no process can save. How many; Cancelled, and Damaged as above with nothing removed.
Result<qint64> removeOrphans(ReaderPool &readers, Writer &writer, BlobStore &blobs, const std::stop_token &stop);

} // namespace mn
