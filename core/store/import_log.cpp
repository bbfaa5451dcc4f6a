#include "core/store/import_log.h"

namespace mn {

using namespace Qt::StringLiterals;

Result<std::optional<ImportLog::Item>> ImportLog::find(const QString &source, const QString &key) const
{
    MN_TRY(Statement row,
           m_database.query(u"SELECT record, fingerprint FROM imported WHERE source = ? AND key = ?"_s, source, key));
    MN_TRY(const bool found, row.next());
    if (!found)
        return std::optional<Item>();
    MN_TRY(const RecordId record, RecordId::fromBytes(row.view(0)));
    return std::optional<Item>({record, row.bytes(1)});
}

Result<void> ImportLog::put(const QString &source, const QString &key, const Item &item)
{
    return m_database.run(u"INSERT OR REPLACE INTO imported (source, key, record, fingerprint) VALUES (?, ?, ?, ?)"_s,
                          source, key, item.record.toBytes(), item.fingerprint);
}

} // namespace mn
