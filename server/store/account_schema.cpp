#include "server/store/account_schema.h"
#include "core/store/schema.h"

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

// Forward only. A released step never changes.
//
// Accounts have a small number of their own, which stands in all tables: their id of 32 bytes would stand in each index
// once more. Tables whose rows are short lie in the order of their keys; those with envelopes and commits have it as an
// index, for long rows in an index make it deep. Numbers that devices choose are kept as the signed ones of the same
// bits: they are looked up, never compared.
constexpr const char *kSteps[] = {
    R"sql(
CREATE TABLE account (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    epoch BLOB NOT NULL,
    head INTEGER NOT NULL,
    gc_floor INTEGER NOT NULL,
    recovery BLOB NOT NULL
) STRICT;
CREATE INDEX account_recovery ON account (recovery);

CREATE TABLE control (
    account INTEGER NOT NULL,
    n INTEGER NOT NULL,
    body BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (account, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE prekey (
    account INTEGER NOT NULL,
    actor BLOB NOT NULL,
    key BLOB NOT NULL,
    since INTEGER NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (account, actor)
) STRICT, WITHOUT ROWID;
CREATE TABLE wrap (
    account INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    recipient BLOB NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (account, epoch, recipient)
) STRICT, WITHOUT ROWID;
CREATE TABLE device (
    account INTEGER NOT NULL,
    actor BLOB NOT NULL,
    acked INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    held_until INTEGER NOT NULL,
    PRIMARY KEY (account, actor)
) STRICT, WITHOUT ROWID;

CREATE TABLE head (
    account INTEGER NOT NULL,
    actor BLOB NOT NULL,
    n INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (account, actor)
) STRICT, WITHOUT ROWID;
CREATE TABLE pushed (
    account INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor BLOB NOT NULL,
    n INTEGER NOT NULL,
    hash BLOB NOT NULL,
    has_checkpoint INTEGER NOT NULL,
    body BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX pushed_seq ON pushed (account, seq);
CREATE INDEX pushed_actor ON pushed (account, actor, n);
CREATE INDEX pushed_checkpoint ON pushed (account, seq) WHERE has_checkpoint = 1;

CREATE TABLE record (
    account INTEGER NOT NULL,
    id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    actor BLOB NOT NULL,
    n INTEGER NOT NULL,
    hash BLOB NOT NULL,
    space BLOB NOT NULL,
    key_epoch INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    wrapped_key BLOB NOT NULL,
    envelope BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX record_id ON record (account, id);
CREATE INDEX record_live ON record (account, key_epoch) WHERE kind = 0;
CREATE INDEX record_marker ON record (account, seq) WHERE kind = 1;
)sql",
    // How much there is of an account.
    R"sql(
ALTER TABLE account ADD COLUMN used INTEGER NOT NULL DEFAULT 0;
UPDATE account SET used = coalesce(
    (SELECT sum(length(wrapped_key) + length(envelope)) FROM record WHERE record.account = account.number), 0);
)sql",
    // Sealed files, whose bytes lie beside this one.
    R"sql(
CREATE TABLE blob (
    account INTEGER NOT NULL,
    name BLOB NOT NULL,
    size INTEGER NOT NULL,
    is_complete INTEGER NOT NULL,
    dropped_at INTEGER NOT NULL,
    PRIMARY KEY (account, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX blob_dropped ON blob (account, dropped_at) WHERE dropped_at > 0;
)sql",
    // Who made an account, where a sign-in was wanted.
    R"sql(
CREATE TABLE subject (
    account INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE
) STRICT;
)sql",
    // When an account goes, and what is noted down about it.
    R"sql(
ALTER TABLE account ADD COLUMN erase_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX account_erase ON account (erase_at) WHERE erase_at > 0;
CREATE TABLE audit (
    account INTEGER NOT NULL,
    n INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (account, n)
) STRICT, WITHOUT ROWID;
)sql",
    // That an account lets the server have vectors of its memories; and whose vectors have to go, which outlives it.
    R"sql(
CREATE TABLE vector_consent (
    account INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor BLOB NOT NULL,
    model BLOB NOT NULL
) STRICT;
CREATE TABLE vectors_owed (
    id BLOB PRIMARY KEY,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql",
};

// Of a row of 1.2 KB, thirteen lie on a page of 16 KiB; on one of 4 KiB three, and an eighth of it is empty.
constexpr int kPageBytes = 16384;
constexpr int kFirstPageBytes = 4096; // of files from before

} // namespace

Result<std::unique_ptr<Database>> openAccounts(const QString &path, const SecretBytes &key, int cacheBytes)
{
    const auto paged = [&](int pageBytes) {
        return Database::open(path, key,
                              {.vfs = nullptr, .pageBytes = pageBytes, .cachePages = cacheBytes / pageBytes});
    };
    auto database = paged(kPageBytes);
    return database || database.error().code != Errc::WrongKey ? std::move(database) : paged(kFirstPageBytes);
}

Result<void> migrateAccounts(Database &database)
{
    return migrate(database, kSteps);
}

// Whatever tables there are by then.
Result<void> eraseAccount(Database &database, qint64 number)
{
    QStringList tables;
    {
        MN_TRY(Statement named, database.prepare(u"SELECT m.name FROM sqlite_master m, pragma_table_info(m.name) c "
                                                 "WHERE m.type = 'table' AND c.name = 'account'"_s));
        for (;;) {
            MN_TRY(const bool isThere, named.next());
            if (!isThere)
                break;
            tables += named.text(0);
        }
    }
    for (const QString &table : std::as_const(tables))
        MN_TRY(database.run(u"DELETE FROM %1 WHERE account = ?"_s.arg(table), number));
    return database.run(u"DELETE FROM account WHERE number = ?"_s, number);
}

} // namespace mn::server
