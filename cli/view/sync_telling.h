#pragma once
#include "cli/context.h"
#include "sync/client/sync_client.h"

namespace mn::cli {

// What a sync that takes long says while it is under way.
class SyncTeller {
public:
    explicit SyncTeller(Output &output) : m_output(output) {}
    void tell(const sync::SyncProgress &progress);
    void end() { m_line.reset(); } // its line goes before others come

private:
    Output &m_output;
    std::optional<Progress> m_line;
    bool m_isOfMemories = true;
    std::chrono::steady_clock::time_point m_begun = {};
    qint64 m_movedBefore = 0;
};

// Cancelled after Ctrl+C: what was sent and fetched until then stays.
Result<sync::SyncReport> syncTelling(Context &context, sync::SyncClient &client);

} // namespace mn::cli
