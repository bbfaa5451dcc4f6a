#include "core/store/memory_numbers.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

Result<RecordId> idOf(Database &database, quint32 number)
{
    MN_TRY(Statement row, database.query(u"SELECT id FROM memory WHERE n = ?"_s, number));
    MN_TRY(const bool found, row.next());
    return found ? RecordId::fromBytes(row.view(0)) : Result<RecordId>(fail(Errc::NotFound));
}

Result<std::vector<quint32>> numbersOf(Database &database, std::span<const RecordId> ids)
{
    MN_TRY(Statement row, database.prepare(u"SELECT n FROM memory WHERE id = ?"_s));
    std::vector<quint32> numbers;
    numbers.reserve(ids.size());
    for (const RecordId &id : ids) {
        row.rewind();
        row.bind(1, id.toBytes());
        MN_TRY(const bool found, row.next());
        if (found)
            numbers.push_back(quint32(row.integer(0)));
    }
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace mn
