#pragma once
#include <QString>

namespace mn::server {

// Where accounts lie when many servers share them. Addresses are as libpq has them:
// "postgresql://NAME@HOST/DATABASE?sslmode=verify-full" or "host=... dbname=... user=...".
struct PostgresOptions {
    QString url;           // by the role that uses the tables: no superuser, nor their owner
    QString ownerUrl = {}; // by their owner, who makes and changes them at a start; none: somebody else does
    int connections = 10;  // at once; a server's workers, and some
};

} // namespace mn::server
