#pragma once
#include "core/store/database.h"
#include <QList>
#include <span>
#include <vector>

namespace mn {

// One part of a memory's meaning: unit vector = scale * numbers (int8).
struct StoredVector {
    qint64 seq = 0; // grows with every write: the order in which vectors came
    quint32 number = 0;
    int chunk = 0;
    float scale = 0;
    QByteArray numbers; // one signed byte a dimension
};

// Vectors on the disk, by model; several models live side by side. The index in memory is rebuilt from here.
class VectorStore {
public:
    explicit VectorStore(Database &database) : m_database(database) {}

    // The model's number in this vault; made when it is new.
    Result<qint64> modelNumber(const QString &name, int version, int dimensions);
    // Its number if the vault knows it.
    Result<std::optional<qint64>> findModel(const QString &name, int version) const;

    // All chunks of one memory, in place of those it had. None when the memory is gone meanwhile. In a transaction.
    Result<void> put(qint64 model, quint32 number, std::span<const StoredVector> chunks);

    // At most `limit` after `seq`, in order of writing.
    Result<std::vector<StoredVector>> after(qint64 model, qint64 seq, int limit) const;
    // The newest seq ever given in this vault, of whichever model; 0 at first.
    Result<qint64> head() const;
    // Memories that have a vector of this model.
    Result<qint64> countMemories(qint64 model) const;
    struct StoredModel {
        qint64 number;
        QString name;
        int version;
    };
    Result<std::vector<StoredModel>> models() const;
    // Forgets a model and its vectors, at most `limit` of them at a time; true when there are more.
    Result<bool> removeSome(qint64 model, int limit);

private:
    Database &m_database;
};

} // namespace mn
