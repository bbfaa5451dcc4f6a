#pragma once
#include "core/base/file_system.h"
#include "core/base/secret_bytes.h"

namespace mn::server {

// The key of what the server keeps, in the file `server.key` of its folder, for its owner only; drawn when there is
// neither key nor database. Errc::WrongKey where the database has lost its key; Errc::Damaged for another length.
Result<SecretBytes> serverKey(FileSystem &files, const QString &folder, const QString &database);

} // namespace mn::server
