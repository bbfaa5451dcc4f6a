#pragma once
#include "core/store/database.h"

namespace mn::server {

// A connection to the file of accounts, as it is. Errors of Database::open.
Result<std::unique_ptr<Database>> openAccounts(const QString &path, const SecretBytes &key, int cacheBytes = 1 << 24);

// Brings the file of accounts to the newest version, as core/store/schema.h does with a vault. Errc::NewerVersion.
Result<void> migrateAccounts(Database &database);

// What every table has of the account with this number.
Result<void> eraseAccount(Database &database, qint64 number);

} // namespace mn::server
