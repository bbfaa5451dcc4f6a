#include "server/postgres/postgres_schema.h"

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

// All programs lock the same number. A step waits for tables that are in use, but not long: those who use them would
// wait behind it.
constexpr char kLock[] = "SET statement_timeout = '120s'; SET lock_timeout = '120s'; "
                         "SELECT pg_advisory_lock(5577006791947779410); SET lock_timeout = '5s'";
constexpr char kUnlock[] = "SELECT pg_advisory_unlock(5577006791947779410)";
constexpr char kBegin[] = "CREATE SCHEMA IF NOT EXISTS core;"
                          "CREATE TABLE IF NOT EXISTS core.migrations (version int PRIMARY KEY, oldest_server int NOT "
                          "NULL, applied_at timestamptz NOT NULL DEFAULT now())";
constexpr char kVersions[] = "SELECT coalesce(max(version), 0), coalesce(max(oldest_server), 0) FROM core.migrations";

QByteArray nameOf(QByteArray role)
{
    return '"' + role.replace('"', "\"\"") + '"';
}

// Rows, and nothing of how they are kept. Partitions are reached through their table alone; what only grows cannot be
// changed, but goes with its account.
QByteArray grantsTo(const QByteArray &role)
{
    return "GRANT USAGE ON SCHEMA core TO " + role + "; GRANT SELECT ON core.migrations TO " + role +
           "; DO $grant$ DECLARE one name; BEGIN FOR one IN SELECT relname FROM pg_class "
           "WHERE relnamespace = 'core'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition "
           "AND relname <> 'migrations' LOOP EXECUTE format('GRANT SELECT, INSERT%s ON core.%I TO %s', "
           "CASE WHEN one IN ('control_log', 'audit') THEN '' ELSE ', UPDATE, DELETE' END, one, '" +
           QByteArray(role).replace('\'', "''") +
           "'); END LOOP; END $grant$; GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA core TO " + role;
}

Result<int> versionOf(PostgresConnection &connection, int steps)
{
    MN_TRY(const PostgresRows found, connection.script(kVersions));
    if (found.integer(0, 1) > steps)
        return fail(Errc::NewerVersion, u"the database of accounts"_s);
    return int(found.integer(0, 0));
}

Result<void> migrateLocked(PostgresConnection &owner, std::span<const PostgresStep> steps, const QByteArray &server)
{
    MN_TRY(owner.script(kBegin));
    MN_TRY(const int done, versionOf(owner, int(steps.size())));
    for (int i = done; i < int(steps.size()); ++i) {
        const PostgresStep &step = steps[size_t(i)];
        const auto stepped =
            owner.script("BEGIN;" + step.sql + ";INSERT INTO core.migrations VALUES (" + QByteArray::number(i + 1) +
                         ',' + QByteArray::number(step.oldestServer) + ");COMMIT");
        if (!stepped) {
            if (!owner.isBroken())
                MN_TRY(owner.script("ROLLBACK"));
            return fail(stepped.error().code, u"step %1 of the tables: "_s.arg(i + 1) + stepped.error().context);
        }
    }
    MN_TRY(owner.script("BEGIN;" + grantsTo(nameOf(server)) + ";COMMIT"));
    return {};
}

} // namespace

Result<void> migratePostgres(PostgresConnection &owner, std::span<const PostgresStep> steps, const QByteArray &server)
{
    MN_TRY(owner.script(kLock));
    auto done = migrateLocked(owner, steps, server);
    if (!owner.isBroken())
        MN_TRY(owner.script(kUnlock));
    return done;
}

Result<void> checkPostgres(PostgresConnection &server, int steps)
{
    MN_TRY(const PostgresRows there, server.script("SELECT to_regclass('core.migrations') IS NOT NULL"));
    if (!there.boolean(0, 0))
        return fail(Errc::Usage, u"the database has no tables of accounts: their owner makes them first"_s);
    MN_TRY(const int done, versionOf(server, steps));
    if (done < steps)
        return fail(Errc::Usage, u"the tables of accounts are of an older program: their owner changes them first"_s);
    // Row-level security does not bind these.
    MN_TRY(const PostgresRows role,
           server.script("SELECT rolsuper OR rolbypassrls OR pg_has_role(current_user, (SELECT relowner FROM pg_class "
                         "WHERE oid = 'core.users'::regclass), 'MEMBER') FROM pg_roles WHERE rolname = current_user"));
    if (role.boolean(0, 0))
        return fail(Errc::Usage, u"this role of PostgreSQL may read every account, whatever its rows say: use one that "
                                 "is no superuser, and does not own the tables"_s);
    return {};
}

} // namespace mn::server
