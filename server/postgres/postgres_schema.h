#pragma once
#include "server/postgres/postgres_connection.h"
#include <span>

namespace mn::server {

// A step of the tables of accounts: server/postgres/migrations. A released one never changes. `oldestServer`: programs
// whose newest step is this one or later still run when it is done; by default it only adds.
struct PostgresStep {
    QByteArray sql;
    int oldestServer = 1;
};
std::span<const PostgresStep> postgresSteps();

// Does what is not done yet, each step whole or not at all, and lets `server` (a role) use the tables. As their owner.
// Several at once: one after the other. Errc::NewerVersion when a later program forbids this one.
Result<void> migratePostgres(PostgresConnection &owner, std::span<const PostgresStep> steps, const QByteArray &server);

// Whether a program with so many steps may use what is there. Errc::NewerVersion; Errc::Usage when its own steps are
// not done, and for a role that could see everybody's rows.
Result<void> checkPostgres(PostgresConnection &server, int steps);

} // namespace mn::server
