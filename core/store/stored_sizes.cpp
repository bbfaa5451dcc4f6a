#include "core/store/stored_sizes.h"

namespace mn {

using namespace Qt::StringLiterals;

Result<StoredSizes> storedSizes(Database &database, int largest)
{
    StoredSizes sizes;
    {
        MN_TRY(Statement row, database.prepare(u"SELECT count(*), coalesce(sum(length(older)), 0) FROM history"_s));
        MN_TRY(const bool isThere, row.next());
        if (isThere) {
            sizes.versions = row.integer(0);
            sizes.versionBytes = row.integer(1);
        }
    }
    MN_TRY(const auto files, database.number(u"SELECT count(DISTINCT blob) FROM attachment"_s));
    sizes.files = files.value_or(0);
    // Of a file that several memories have, the oldest of them.
    MN_TRY(Statement row, database.query(u"SELECT (SELECT id FROM memory WHERE memory.n = first), blob, size "
                                         "FROM (SELECT min(n) AS first, blob, size FROM attachment GROUP BY blob) "
                                         "ORDER BY size DESC, blob LIMIT ?"_s,
                                         largest));
    for (;;) {
        MN_TRY(const bool isThere, row.next());
        if (!isThere)
            return sizes;
        MN_TRY(const auto memory, RecordId::fromBytes(row.view(0)));
        MN_TRY(const auto blob, BlobId::fromBytes(row.view(1)));
        sizes.largest.append({memory, blob, row.integer(2)});
    }
}

} // namespace mn
