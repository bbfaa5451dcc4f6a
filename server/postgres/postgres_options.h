#pragma once
#include <QString>
#include <chrono>

namespace mn::server {

// Where accounts lie when many servers share them. Addresses are as libpq has them:
// "postgresql://NAME@HOST/DATABASE?sslmode=verify-full" or "host=... dbname=... user=...".
struct PostgresOptions {
    QString url;           // by the role that uses the tables: no superuser, nor their owner
    QString ownerUrl = {}; // by their owner, who makes and changes them at a start; none: somebody else does
    int connections = 10;  // at once; a server's workers, and some
    // For one call; longer than PostgreSQL's own patience with a statement.
    std::chrono::milliseconds patience = std::chrono::seconds(20);
};

} // namespace mn::server
