#pragma once
#include "core/embed/embedder.h"
#include "core/index/int8_vector.h"
#include <map>
#include <optional>

namespace mn {

// Vectors of texts by one model, for another device of the same owner, which then need not compute them. A text is
// known by a hash of all of it: for one that was changed since there is none here. As bytes:
//
//   version 1 | name length 1 | name | model version 4 | dimensions 4 | count 4 | rows, ascending by hash
//   row = BLAKE2b-128 of the text in UTF-8 | scale 4 (IEEE 754) | a signed byte a dimension
//
// Numbers are big-endian. It says as much as the texts do to who can guess them: docs/adr/0037. Any thread.
class VectorPack {
public:
    static constexpr qsizetype kMostTexts = 100'000; // 40 MB of 384 dimensions
    static constexpr qsizetype kMostBytes = 256 << 20;

    // Errc::NotUnderstood for anything that a builder would not have written.
    static Result<VectorPack> fromBytes(QByteArray bytes);

    const EmbeddingModel &model() const { return m_model; } // but for maxTokens
    bool isOf(const EmbeddingModel &model) const
    {
        return model.name == m_model.name && model.version == m_model.version && model.dimensions == m_model.dimensions;
    }
    qsizetype count() const { return m_count; }
    std::optional<Int8Vector> find(QStringView text) const;

private:
    QByteArrayView row(qsizetype at) const;

    EmbeddingModel m_model = {};
    QByteArray m_bytes;
    qsizetype m_begin = 0; // of the rows
    qsizetype m_count = 0;
};

class VectorPackBuilder {
public:
    explicit VectorPackBuilder(EmbeddingModel model) : m_model(std::move(model)) {}
    // One of another length, and what comes when it is full, is left out.
    void add(QStringView text, const Int8Vector &vector);
    qsizetype count() const { return qsizetype(m_rows.size()); }
    QByteArray toBytes() const;

private:
    EmbeddingModel m_model;
    std::map<QByteArray, Int8Vector> m_rows; // by hash
};

// What a vault could give to other devices, or take from them.
struct VectorPackState {
    EmbeddingModel model = {}; // the chosen one; without a name: there is none that can be asked here
    qint64 memories = 0;       // that have vectors of it
    qint64 pending = 0;        // changes that it has not followed yet
    qint64 purged = 0;         // memories: what a pack holds of those has to go
};

} // namespace mn
