#include "core/store/shelf.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

Result<ShelvedState> stateIn(const Statement &row)
{
    MN_TRY(const RecordId record, RecordId::fromBytes(row.view(1)));
    MN_TRY(Record state, Record::fromCbor(row.view(3)));
    return ShelvedState{{row.integer(0), record, row.integer(2)}, std::move(state)};
}

} // namespace

Result<QList<ShelvedName>> Shelf::names() const
{
    QList<ShelvedName> names;
    MN_TRY(Statement rows, m_database.query(u"SELECT id, record, shelved FROM shelf ORDER BY id"_s));
    for (;;) {
        MN_TRY(const bool hasRow, rows.next());
        if (!hasRow)
            return names;
        MN_TRY(const RecordId record, RecordId::fromBytes(rows.view(1)));
        names.append({rows.integer(0), record, rows.integer(2)});
    }
}

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

Result<ShelvedState> Shelf::get(const ShelvedName &name) const
{
    MN_TRY(ShelvedState state, get(name.id));
    if (state.name != name)
        return fail(Errc::NotFound, QString::number(name.id));
    return state;
}

Result<void> Shelf::remove(qint64 id)
{
    return m_database.run(u"DELETE FROM shelf WHERE id = ?"_s, id);
}

qint64 writtenAt(const Record &state)
{
    qint64 newest = 0;
    for (const Record::Entry &entry : state.field(kStampField))
        newest = std::max(newest, stampOf(state, entry.dot).ms());
    return newest;
}

QList<ActorId> writersOf(const Record &state)
{
    QList<ActorId> writers;
    for (const Record::Entry &entry : state.entries())
        if (!writers.contains(entry.dot.actor))
            writers.append(entry.dot.actor);
    return writers;
}

} // namespace mn
