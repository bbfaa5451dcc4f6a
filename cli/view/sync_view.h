#pragma once
#include "cli/output/json_line.h"
#include "core/base/result.h"
#include "sync/client/sync_client.h"

// How far a device is in sync, for people and for scripts.
namespace mn::cli {

JsonLine reportLine(const sync::SyncReport &report);
QString reportText(const sync::SyncReport &report);
// An error unless all of both sides is on both.
Result<void> checkStanding(const sync::SyncReport &report);

} // namespace mn::cli
