#pragma once
#include "core/store/database.h"
#include "core/vault/blob_store.h"
#include "core/vault/orphan_blobs.h"
#include "core/vault/vault_status.h"
#include <stop_token>

namespace mn {

// What doctor looks at, layer by layer; each returns what it found and changes nothing.

// Every page authentic and every table whole, as SQLCipher and SQLite judge it.
Result<QList<Finding>> checkDatabase(Database &database);
// The change log without gaps, every state readable, every column what its state says.
Result<QList<Finding>> checkMemories(Database &database, std::stop_token stop);
// Every attachment there, whole and as it was added; nothing lies there that belongs to none, unless something is
// unfinished: to that it may belong.
Result<QList<Finding>> checkAttachments(Database &database, BlobStore &blobs, Unfinished unfinished,
                                        std::stop_token stop);

// A layer that could not be looked at to its end: damage there is a finding, and hides no other. Any other error stays
// one.
Result<QList<Finding>> orUnreadable(const QString &layer, Result<QList<Finding>> found);

} // namespace mn
