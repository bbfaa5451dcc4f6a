#include "core/store/shelf.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

Result<ShelvedState> stateIn(const Statement &row)
{
    MN_TRY(const RecordId record, RecordId::fromBytes(row.view(1)));
    MN_TRY(Record state, Record::fromCbor(row.view(3)));
    return ShelvedState{row.integer(0), record, row.integer(2), std::move(state)};
}

} // namespace

Result<QList<ShelvedState>> Shelf::all() const
{
    QList<ShelvedState> states;
    MN_TRY(Statement rows, m_database.query(u"SELECT id, record, shelved, state FROM shelf ORDER BY id"_s));
    for (;;) {
        MN_TRY(const bool hasRow, rows.next());
        if (!hasRow)
            return states;
        MN_TRY(ShelvedState state, stateIn(rows));
        states.append(std::move(state));
    }
}

Result<ShelvedState> Shelf::get(qint64 id) const
{
    MN_TRY(Statement row, m_database.query(u"SELECT id, record, shelved, state FROM shelf WHERE id = ?"_s, id));
    MN_TRY(const bool hasRow, row.next());
    if (!hasRow)
        return fail(Errc::NotFound, QString::number(id));
    return stateIn(row);
}

Result<void> Shelf::remove(qint64 id)
{
    return m_database.run(u"DELETE FROM shelf WHERE id = ?"_s, id);
}

} // namespace mn
