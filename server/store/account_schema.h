#pragma once
#include "core/store/database.h"

namespace mn::server {

// Brings the file of accounts to the newest version, as core/store/schema.h does with a vault. Errc::NewerVersion.
Result<void> migrateAccounts(Database &database);

} // namespace mn::server
