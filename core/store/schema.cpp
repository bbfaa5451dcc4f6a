#include "core/store/schema.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Forward only. A released step never changes; tests/golden holds a vault of each.
//
// memory.n is the dense number that the indexes speak of, given by Saving: a purged memory's is never used again.
// memory.state is the causal record (SYNC.md 1), zstd-compressed where that pays; the other columns are what queries
// filter and sort by, and are derived from it. purged.state is the marker that stays for ever, lest an old backup
// revive the memory.
//
// Labels go by their names when a memory goes (memory_store.cpp): found by number, as a cascade would, all of them
// would be looked at for each. MN_NOCASE: collation.h.
//
// sync_*: what a device knows of its server, as CBOR (sync/client/device_codec.h). sync_unsent: records that changed
// and may have something to send.
//
// memory_happened holds what most filters ask for: else each of them would read and decrypt the whole table.
// memory_place holds the few memories that are not simply there.
constexpr const char *kSteps[] = {
    R"sql(
CREATE TABLE memory (
    n INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    state BLOB NOT NULL,
    external_id TEXT,
    kind TEXT NOT NULL,
    author TEXT,
    thread TEXT,
    position INTEGER,
    source TEXT,
    importance REAL NOT NULL,
    happened INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    pinned INTEGER NOT NULL,
    archived INTEGER NOT NULL,
    trashed INTEGER NOT NULL,
    conflict INTEGER NOT NULL
) STRICT;
CREATE INDEX memory_happened
    ON memory (happened, trashed, archived, pinned, conflict, kind, author, importance);
CREATE INDEX memory_updated ON memory (updated);
CREATE INDEX memory_thread ON memory (thread COLLATE MN_NOCASE, coalesce(position, 0)) WHERE thread IS NOT NULL;
CREATE INDEX memory_external ON memory (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE tag (
    name TEXT NOT NULL COLLATE MN_NOCASE,
    n INTEGER NOT NULL,
    PRIMARY KEY (name, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE domain (
    name TEXT NOT NULL COLLATE MN_NOCASE,
    n INTEGER NOT NULL,
    PRIMARY KEY (name, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE link (
    n INTEGER NOT NULL REFERENCES memory ON DELETE CASCADE,
    target BLOB NOT NULL,
    type TEXT NOT NULL,
    PRIMARY KEY (n, target, type)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link (target);
CREATE TABLE attachment (
    n INTEGER NOT NULL REFERENCES memory ON DELETE CASCADE,
    blob BLOB NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (n, blob)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_blob ON attachment (blob);

CREATE TABLE change_log (
    seq INTEGER PRIMARY KEY,
    n INTEGER NOT NULL,
    record BLOB NOT NULL,
    origin INTEGER NOT NULL
) STRICT;

CREATE TABLE cursor (
    follower TEXT PRIMARY KEY,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
    n INTEGER NOT NULL REFERENCES memory ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    older BLOB NOT NULL,
    PRIMARY KEY (n, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE model (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    dimensions INTEGER NOT NULL,
    UNIQUE (name, version)
) STRICT;
CREATE TABLE vector (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    model INTEGER NOT NULL REFERENCES model ON DELETE CASCADE,
    n INTEGER NOT NULL REFERENCES memory ON DELETE CASCADE,
    chunk INTEGER NOT NULL,
    scale REAL NOT NULL,
    numbers BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX vector_n ON vector (n, model, chunk);

CREATE TABLE imported (
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    record BLOB NOT NULL,
    fingerprint BLOB,
    PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE purged (
    record BLOB PRIMARY KEY,
    state BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE shelf (
    id INTEGER PRIMARY KEY,
    record BLOB NOT NULL,
    shelved INTEGER NOT NULL,
    state BLOB NOT NULL
) STRICT;
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
)sql",
    R"sql(
-- Commits that were numbered for a server: the last 8 bytes of who this vault writes as (core/vault/saving.cpp).
UPDATE setting SET value = CAST(value || zeroblob(8) AS BLOB) WHERE name = 'identity';

CREATE TABLE sync_row (
    record BLOB PRIMARY KEY,
    known BLOB NOT NULL,
    incomplete INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sync_row_incomplete ON sync_row (record) WHERE incomplete;
CREATE TABLE sync_unsent (
    record BLOB PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_actor (
    actor BLOB PRIMARY KEY,
    marks BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_commit (
    hash BLOB PRIMARY KEY,
    known BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sync_control (
    n INTEGER PRIMARY KEY,
    event BLOB NOT NULL
) STRICT;
)sql",
    R"sql(
CREATE INDEX memory_place ON memory (trashed, archived, pinned, conflict)
    WHERE trashed OR archived OR pinned OR conflict;
)sql",
};

} // namespace

int schemaVersion()
{
    return int(std::size(kSteps));
}

Result<void> migrate(Database &database)
{
    return migrate(database, kSteps);
}

Result<void> migrate(Database &database, std::span<const char *const> steps)
{
    const auto newest = qint64(steps.size());
    MN_TRY(database.script(u"PRAGMA journal_mode = WAL"_s));
    for (;;) {
        MN_TRY(Transaction transaction, Transaction::begin(database));
        // Read under the write lock: another process may be migrating too.
        MN_TRY(const auto version, database.number(u"PRAGMA user_version"_s));
        if (*version > newest)
            return fail(Errc::NewerVersion, u"vault version %1"_s.arg(*version));
        if (*version == newest)
            return transaction.commit();
        MN_TRY(database.script(QString::fromLatin1(steps[size_t(*version)])));
        MN_TRY(database.script(u"PRAGMA user_version = %1"_s.arg(*version + 1)));
        MN_TRY(transaction.commit());
    }
}

} // namespace mn
