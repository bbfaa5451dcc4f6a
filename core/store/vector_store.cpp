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

Result<qint64> VectorStore::head() const
{
    // Not the table's maximum: the newest vectors may have been deleted.
    MN_TRY(const auto seq, m_database.number(u"SELECT seq FROM sqlite_sequence WHERE name = 'vector'"_s));
    return seq.value_or(0);
}

Result<qint64> VectorStore::countMemories(qint64 model) const
{
    MN_TRY(Statement row, m_database.query(u"SELECT count(*) FROM vector WHERE model = ? AND chunk = 0"_s, model));
    MN_TRY(row.next());
    return row.integer(0);
}

Result<std::vector<VectorStore::StoredModel>> VectorStore::models() const
{
    MN_TRY(Statement row, m_database.prepare(u"SELECT id, name, version FROM model ORDER BY id"_s));
    std::vector<StoredModel> out;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return out;
        out.push_back({row.integer(0), row.text(1), int(row.integer(2))});
    }
}

Result<bool> VectorStore::removeSome(qint64 model, int limit)
{
    MN_TRY(m_database.run(u"DELETE FROM vector WHERE seq IN "
                          "(SELECT seq FROM vector WHERE model = ? ORDER BY seq LIMIT ?)"_s,
                          model, limit));
    MN_TRY(const auto left, m_database.number(u"SELECT EXISTS (SELECT 1 FROM vector WHERE model = %1)"_s.arg(model)));
    if (left.value_or(0) != 0)
        return true;
    MN_TRY(m_database.run(u"DELETE FROM model WHERE id = ?"_s, model));
    return false;
}

} // namespace mn
