#pragma once
#include "core/store/database.h"
#include <span>

namespace mn {

// The version this program writes.
int schemaVersion();

// Brings a database to schemaVersion(), each step in a transaction of its own: a crash leaves a whole version.
// An empty file becomes a new one. NewerVersion when a later program wrote it.
Result<void> migrate(Database &database);

// The same with these steps; step i brings version i to version i + 1.
Result<void> migrate(Database &database, std::span<const char *const> steps);

} // namespace mn
