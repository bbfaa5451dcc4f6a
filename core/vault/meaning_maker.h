#pragma once
#include "core/base/file_system.h"
#include "core/vault/meaning_models.h"
#include "core/vault/vault_status.h"
#include "core/vault/writer.h"
#include <optional>
#include <stop_token>

namespace mn {

// Computes the meaning of memories and writes it to the store, from where every process takes it. A follower of the
// change log, with a cursor for each model; of all processes one at a time works (a lease). The batch that brings the
// chosen model's cursor to the end of the log makes it the serving one (docs/adr/0012). Any thread.
class MeaningMaker {
public:
    // `folder`: of the lease and the snapshots.
    MeaningMaker(ReaderPool &readers, Writer &writer, MeaningModels &models, FileSystem &files, const QString &folder)
        : m_readers(readers), m_writer(writer), m_models(models), m_files(files), m_folder(folder)
    {
    }

    // The change log's follower that embeds with a model.
    static QString cursorOf(const EmbeddingModel &model);

    // Embeds the next batch if this process may; true when there may be more.
    Result<bool> step(const std::stop_token &stop);
    // Vectors of models that neither serve nor are chosen go, slice by slice; true when there are more.
    Result<bool> dropOthers();
    // What the chosen model has made: `step` begins anew.
    Result<void> forget();

    // How far meaning is made, by whichever process.
    struct Status {
        ModelProgress serving;
        std::optional<ModelProgress> next;
        QString service; // as VaultStatus says
    };
    Result<Status> status(Database &database) const;
    // The changes that the model which answers has not followed yet; 0 where there is none.
    Result<qint64> pending(Database &database) const;

private:
    Result<bool> embedBatch(const MeaningModel &model, bool isChosen, const std::stop_token &stop);

    ReaderPool &m_readers;
    Writer &m_writer;
    MeaningModels &m_models;
    FileSystem &m_files;
    QString m_folder;
};

} // namespace mn
