#pragma once
#include "core/base/file_system.h"
#include "core/vault/meaning_models.h"
#include "core/vault/vault_status.h"
#include "core/vault/vector_pack.h"
#include "core/vault/writer.h"
#include <mutex>
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

    // Vectors that another device has made: what they cover whole is found by its meaning at once, and of the rest no
    // text that is in the pack is read again. How many memories that is. NotAvailable for another model than the chosen
    // one; Busy while another process is at it; NotUnderstood; Cancelled.
    Result<qint64> take(const QByteArray &pack, const std::stop_token &stop);
    // What the chosen model has made, for another device. Busy while it has not followed every change.
    Result<QByteArray> pack(const std::stop_token &stop);
    Result<VectorPackState> packState(Database &database) const;
    // In a transaction: what was taken goes, for what it is of is gone.
    static Result<void> forgetPack(Database &database);

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
    struct Batch;
    using Vectors = std::vector<std::optional<Int8Vector>>; // one for each text that is not empty
    Result<bool> embedBatch(const MeaningModel &model, bool isChosen, const std::stop_token &stop);
    // The next changes behind `from`, or behind the model's cursor.
    Result<Batch> readBatch(const MeaningModel &model, bool isChosen, std::optional<qint64> from = {});
    Result<bool> writeBatch(const MeaningModel &model, bool isChosen, const Batch &batch, const Vectors &vectors);
    Result<qint64> writeCovered(const MeaningModel &model, const Batch &batch, const Vectors &vectors);
    std::shared_ptr<const VectorPack> packOf(const MeaningModel &model);

    ReaderPool &m_readers;
    Writer &m_writer;
    MeaningModels &m_models;
    FileSystem &m_files;
    QString m_folder;
    std::mutex m_packMutex;
    QByteArray m_packName; // of the one below
    std::shared_ptr<const VectorPack> m_pack;
};

} // namespace mn
