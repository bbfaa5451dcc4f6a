#pragma once
#include "core/exchange/import_source.h"
#include "core/vault/vault.h"
#include <QHash>
#include <functional>
#include <stop_token>

namespace mn {

// One memory of a look, as it will be.
struct LookedAtMemory {
    Memory memory; // of its text only the beginning
    qsizetype attachments = 0;
};

// What an import would bring.
struct ImportLook {
    qint64 memories = 0;            // all that would be looked at; of them
    qint64 known = 0;               // the vault has one of the same origin already
    QHash<QString, qint64> kinds;   // memories of each
    QHash<QString, qint64> tags;    // at most kMostNames different ones; so with domains
    QHash<QString, qint64> domains; // by the first of each memory; empty: those without
    qint64 attachments = 0;
    qint64 attachmentBytes = 0; // of those whose source says how many
    qint64 links = 0;
    qint64 undated = 0;             // nothing says when they happened
    std::optional<qint64> earliest; // ms UTC
    std::optional<qint64> latest;
    qint64 inFuture = 0; // happen later than now
    qint64 leftOut = 0;  // remarks of either kind
    qint64 changed = 0;
    QList<ImportRemark> remarks;   // the first kMostRemarks of them
    QList<LookedAtMemory> samples; // some, from all over the source
    bool isWhole = false;          // false: stopped before the end
    std::optional<Error> broken;   // from here on the source cannot be read; an import brings what is before
    ImportProgress bytes;

    static constexpr qsizetype kMostNames = 10'000;
    static constexpr qsizetype kMostRemarks = 1'000;
    static constexpr qsizetype kMostSamples = 8;
};

// Reads a source as an import would, by the same readers, and writes nothing anywhere; attachments are not opened. The
// vault is asked what it has already. Blocks: not for the thread that draws. `tick`: now and then, with what there is
// to tell of it so far (no samples). Errors: those of the vault, and of a source that cannot be read at all.
Result<ImportLook> lookInto(Vault &vault, ImportSource &source, qint64 now,
                            const std::function<void(const ImportLook &)> &tick = {}, std::stop_token stop = {});

} // namespace mn
