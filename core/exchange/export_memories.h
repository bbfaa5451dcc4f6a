#pragma once
#include "core/vault/vault.h"
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace mn {

struct ExportOptions {
    ReadView view = ReadView::everything();
    Filter filter; // the trash is left out unless it mentions it
    // Those alone, by their numbers in the vault: what somebody has chosen, in the trash or not. The filter says
    // nothing then.
    std::optional<std::vector<quint32>> chosen = {};
};

struct ExportReport {
    qint64 memories = 0;
    qint64 attachments = 0;
    qint64 bytes = 0;               // written in all
    QStringList missingAttachments; // ids whose files are gone
    QStringList unreadable;         // ids of memories that are damaged and so were left out
};

// Memories done, of how many.
using ExportProgress = std::function<void(qint64 done, qint64 total)>;

// Every memory that the options leave, by id (so by time of making), in the one view of `database`, without keeping
// more than a few in mind. The ids of those that are damaged, which `take` does not get. Cancelled.
Result<QStringList> forEachExported(Database &database, const ExportOptions &options, const ExportProgress &progress,
                                    const std::stop_token &stop,
                                    const std::function<Result<void>(const Memory &)> &take);

} // namespace mn
