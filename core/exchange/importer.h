#pragma once
#include "core/exchange/import_batch.h"
#include "core/exchange/met_items.h"
#include "core/store/import_runs.h"
#include "core/vault/vault.h"
#include <chrono>
#include <functional>
#include <stop_token>

namespace mn {

// How far an import has come.
struct ImportTick {
    ImportCounts counts;
    ImportProgress bytes;
    ImportRunId run;
    double perSecond = 0;                          // items looked at
    std::optional<std::chrono::milliseconds> left; // by the bytes done; nothing while that says nothing
};

struct ImportReport {
    ImportCounts counts;
    bool wasCancelled = false; // what had been read is stored; the next import of this source goes on there
    ImportRunId run;           // what it added, together with the parts before it that were broken off
};

// Brings a source into a vault: read, attachments sealed, batches stored while the next one is read. A batch and the
// place reached in the source are one transaction, so that an import that was killed goes on where it stopped.
// Importing a source again adds nothing. Blocks its caller: not for the thread that draws.
class Importer {
public:
    struct Listener {
        std::function<void(const ImportTick &)> tick;     // after every batch
        std::function<void(const ImportRemark &)> remark; // for everything that is not taken as it stands
    };

    Importer(Vault &vault, Listener listener) : m_vault(vault), m_listener(std::move(listener)) {}

    // Durable when it returns; found by words, too, unless it was stopped. Errors: of the source as a whole, of the
    // vault; what was stored before stays.
    // `run`: what this import is to be known by (a new id where none is given). One that goes on with another is known
    // by the id of that.
    Result<ImportReport> run(ImportSource &source, std::stop_token stop = {}, std::optional<ImportRunId> run = {});

private:
    struct Batch {
        QList<ReadyItem> items;
        QList<ImportRemark> remarks;
        QByteArray position;
        qint64 bytes = 0;
    };

    Result<void> goOn(ImportSource &source, const std::optional<ImportRunId> &run);
    Result<bool> readBatch(ImportSource &source, const std::stop_token &stop, Batch &batch);
    Result<ReadyItem> prepare(Batch &batch, const QString &nameSpace, ImportItem item);
    Result<void> sealAttachments(Batch &batch, ReadyItem &ready, const QList<Attachment> &known);
    Result<std::optional<Attachment>> sealOne(const PendingAttachment &pending, const QList<Attachment> &known);
    QFuture<Result<BatchResult>> store(const ImportSource &source, Batch batch);
    Result<void> take(Result<BatchResult> result, const ImportProgress &progress);
    Result<void> finish(const ImportSource &source, bool isWhole);
    void tell(const QList<ImportRemark> &remarks);

    Vault &m_vault;
    Listener m_listener;
    ImportCounts m_counts;
    qint64 m_looked = 0;
    std::chrono::steady_clock::time_point m_begin;
    qint64 m_bytesAtBegin = 0;
    bool m_wasResumed = false;
    QStringList m_others; // other sources of the format that were imported here
    MetItems m_met;       // in this run
    ImportRunId m_run;
    std::stop_token m_stop;
};

} // namespace mn
