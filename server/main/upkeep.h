#pragma once
#include "core/base/file_system.h"
#include "server/config/server_config.h"

namespace mn::server {

// What whoever runs a server does beside running it. Of a server with a folder: PostgreSQL has programs of its own for
// this (docs/self-hosting.md), and the others answer Errc::Usage.

// A line of JSON for each account.
Result<QByteArray> userList(const ServerConfig &config, FileSystem &files);
// `id`: as userList() shows it, or so much of it that it is one. Errc::NotFound; Usage where it is several.
Result<void> userErase(const ServerConfig &config, const QString &id, FileSystem &files);
Result<void> backUp(const ServerConfig &config, const QString &target, FileSystem &files);
Result<void> restore(const ServerConfig &config, const QString &backup, FileSystem &files);
// Copies the accounts into a PostgreSQL that `to` and the owner of its tables `toOwner` are addresses of; again: what
// has changed since. While a server is at work in the folder it says so; else the folder is closed then, for its
// accounts are there. A line of JSON. Of Promotion::move.
Result<QByteArray> promote(const ServerConfig &config, const QString &to, const QString &toOwner, FileSystem &files);
// Makes or changes the tables, as a start would: also those in PostgreSQL, by their owner.
Result<void> migrate(const ServerConfig &config, FileSystem &files);

} // namespace mn::server
