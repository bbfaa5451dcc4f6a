#include "core/store/vector_store.h"

namespace mn {

using namespace Qt::StringLiterals;

Result<std::optional<qint64>> VectorStore::findModel(const QString &name, int version) const
{
    MN_TRY(Statement row, m_database.query(u"SELECT id FROM model WHERE name = ? AND version = ?"_s, name, version));
    MN_TRY(const bool found, row.next());
    return found ? std::optional(row.integer(0)) : std::nullopt;
}

Result<qint64> VectorStore::modelNumber(const QString &name, int version, int dimensions)
{
    MN_TRY(const auto known, findModel(name, version));
    if (known)
        return *known;
    MN_TRY(
        m_database.run(u"INSERT INTO model (name, version, dimensions) VALUES (?, ?, ?)"_s, name, version, dimensions));
    return m_database.lastInsertRowId();
}

Result<void> VectorStore::put(qint64 model, quint32 number, std::span<const StoredVector> chunks)
{
    MN_TRY(m_database.run(u"DELETE FROM vector WHERE n = ? AND model = ?"_s, number, model));
    for (const StoredVector &chunk : chunks)
        MN_TRY(m_database.run(u"INSERT INTO vector (model, n, chunk, scale, numbers) "
                              "SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM memory WHERE n = ?2)"_s,
                              model, number, chunk.chunk, double(chunk.scale), chunk.numbers));
    return {};
}

Result<std::vector<StoredVector>> VectorStore::after(qint64 model, qint64 seq, int limit) const
{
    MN_TRY(Statement rows, m_database.query(u"SELECT seq, n, chunk, scale, numbers FROM vector "
                                            "WHERE seq > ? AND model = ? ORDER BY seq LIMIT ?"_s,
                                            seq, model, limit));
    std::vector<StoredVector> out;
    for (;;) {
        MN_TRY(const bool more, rows.next());
        if (!more)
            return out;
        out.push_back(
            {rows.integer(0), quint32(rows.integer(1)), int(rows.integer(2)), float(rows.real(3)), rows.bytes(4)});
    }
}

Result<qint64> VectorStore::head(qint64 model) const
{
    MN_TRY(Statement row, m_database.query(u"SELECT max(seq) FROM vector WHERE model = ?"_s, model));
    MN_TRY(row.next());
    return row.integer(0);
}

Result<qint64> VectorStore::countMemories(qint64 model) const
{
    MN_TRY(Statement row, m_database.query(u"SELECT count(*) FROM vector WHERE model = ? AND chunk = 0"_s, model));
    MN_TRY(row.next());
    return row.integer(0);
}

Result<void> VectorStore::removeModel(qint64 model)
{
    return m_database.run(u"DELETE FROM model WHERE id = ?"_s, model);
}

} // namespace mn
