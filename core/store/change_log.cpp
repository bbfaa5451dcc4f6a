#include "core/store/change_log.h"

namespace mn {

using namespace Qt::StringLiterals;

Result<qint64> ChangeLog::append(quint32 number, const RecordId &record, Origin origin)
{
    // An INTEGER PRIMARY KEY left out becomes max + 1, and rows are never deleted: no gaps.
    MN_TRY(m_database.run(u"INSERT INTO change_log (n, record, origin) VALUES (?, ?, ?)"_s, number, record.toBytes(),
                          int(origin)));
    return m_database.lastInsertRowId();
}

Result<QList<Change>> ChangeLog::after(qint64 seq, int limit) const
{
    MN_TRY(Statement rows,
           m_database.query(u"SELECT seq, n, record, origin FROM change_log WHERE seq > ? ORDER BY seq LIMIT ?"_s, seq,
                            limit));
    QList<Change> changes;
    for (;;) {
        MN_TRY(const bool more, rows.next());
        if (!more)
            return changes;
        MN_TRY(const RecordId record, RecordId::fromBytes(rows.view(2)));
        changes.append({rows.integer(0), quint32(rows.integer(1)), record, Origin(rows.integer(3))});
        if (changes.last().seq != seq + changes.size())
            return fail(Errc::Damaged, u"the change log has a gap after %1"_s.arg(seq + changes.size() - 1));
    }
}

Result<qint64> ChangeLog::head() const
{
    MN_TRY(const auto head, m_database.number(u"SELECT max(seq) FROM change_log"_s));
    return head.value_or(0);
}

Result<qint64> ChangeLog::countAfter(qint64 seq) const
{
    MN_TRY(Statement row, m_database.query(u"SELECT count(DISTINCT n) FROM change_log WHERE seq > ?"_s, seq));
    MN_TRY(row.next());
    return row.integer(0);
}

Result<qint64> ChangeLog::cursor(const QString &follower) const
{
    MN_TRY(Statement row, m_database.query(u"SELECT seq FROM cursor WHERE follower = ?"_s, follower));
    MN_TRY(const bool found, row.next());
    return found ? row.integer(0) : 0;
}

Result<void> ChangeLog::advance(const QString &follower, qint64 seq)
{
    return m_database.run(u"INSERT INTO cursor (follower, seq) VALUES (?1, ?2) "
                          "ON CONFLICT (follower) DO UPDATE SET seq = max(seq, ?2)"_s,
                          follower, seq);
}

} // namespace mn
