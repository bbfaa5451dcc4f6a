#include "server/postgres/postgres_outbox.h"
#include "server/postgres/postgres_transaction.h"

namespace mn::server {

namespace {

Result<QList<Outbox::Entry>> entriesOf(const PostgresRows &rows)
{
    QList<Outbox::Entry> entries;
    entries.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        Outbox::Entry entry{.id = quint64(rows.integer(row, 0))};
        entry.hint.isPush = rows.text(row, 1) == "memories";
        MN_TRY(entry.hint.account, rows.octets<sync::AccountId>(row, 2));
        MN_TRY(entry.hint.from, rows.id<ProcessTag>(row, 3));
        entries += entry;
    }
    return entries;
}

#define MN_COLUMNS "id, topic, body, process"

QByteArray asRelay()
{
    return settingOf("relay", "on");
}

} // namespace

Result<int> PostgresOutbox::take(int limit, const std::function<Result<void>(const QList<Entry> &)> &deliver)
{
    // A taking that a crash takes back is a hint that comes twice: nobody waits for the disk.
    MN_TRY(auto begun, PostgresTransaction::begin(
                           m_pool, PostgresScript("BEGIN; SET LOCAL synchronous_commit = off;" + asRelay())
                                       .run("DELETE FROM core.outbox WHERE id = ANY (ARRAY (SELECT id FROM "
                                            "core.outbox ORDER BY id LIMIT $1::bigint FOR UPDATE SKIP LOCKED)) "
                                            "RETURNING " MN_COLUMNS,
                                            {literalOf(qint64(limit))})));
    MN_TRY(const auto entries, entriesOf(begun.rows));
    if (entries.isEmpty())
        return 0;
    MN_TRY(deliver(entries));
    MN_TRY(begun.transaction.commit());
    return int(entries.size());
}

Result<QList<Outbox::Entry>> PostgresOutbox::look(int limit)
{
    MN_TRY(const auto begun,
           PostgresTransaction::begin(m_pool, "BEGIN READ ONLY;" + asRelay() +
                                                  "SELECT " MN_COLUMNS " FROM core.outbox ORDER BY id DESC LIMIT " +
                                                  QByteArray::number(limit)));
    return entriesOf(begun.rows);
}

Result<void> PostgresOutbox::forget(std::chrono::seconds olderThan)
{
    MN_TRY(auto begun,
           PostgresTransaction::begin(m_pool, "BEGIN; SET LOCAL synchronous_commit = off;" + asRelay() +
                                                  "DELETE FROM core.outbox WHERE at < now() - make_interval(secs => " +
                                                  QByteArray::number(qint64(olderThan.count())) + ")"));
    return begun.transaction.commit();
}

} // namespace mn::server
