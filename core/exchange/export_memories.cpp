#include "core/exchange/export_memories.h"
#include "core/store/memory_numbers.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kLoadAtOnce = 200;

// Ascending. What somebody has chosen may have been erased since.
Result<std::vector<quint32>> numbersOf(Database &database, const ExportOptions &options)
{
    if (options.chosen) {
        std::vector<quint32> chosen = *options.chosen;
        std::ranges::sort(chosen);
        return chosen;
    }
    Filter filter = options.filter;
    if (!filter.mentions(Field::Trashed))
        filter.conditions.append({Field::Trashed, Comparison::Equal, false, false});
    return MemoryStore(database).numbers(options.view, filter);
}

// In the order of their ids.
Result<std::vector<quint32>> numbersById(Database &database, const ExportOptions &options)
{
    MN_TRY(const std::vector<quint32> shown, numbersOf(database, options));
    std::vector<bool> isShown(shown.empty() ? 0 : size_t(shown.back()) + 1);
    for (const quint32 number : shown)
        isShown[number] = true;
    std::vector<quint32> out;
    out.reserve(shown.size());
    MN_TRY(Statement row, database.query(u"SELECT n FROM memory ORDER BY id"_s));
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return out;
        const size_t number = size_t(row.integer(0));
        if (number < isShown.size() && isShown[number])
            out.push_back(quint32(number));
    }
}

} // namespace

Result<QStringList> forEachExported(Database &database, const ExportOptions &options, const ExportProgress &progress,
                                    const std::stop_token &stop,
                                    const std::function<Result<void>(const Memory &)> &take)
{
    MN_TRY(const std::vector<quint32> numbers, numbersById(database, options));
    const MemoryStore memories(database);
    QStringList unreadable;
    for (size_t at = 0; at < numbers.size(); at += kLoadAtOnce) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        const std::span part = std::span(numbers).subspan(at, std::min(kLoadAtOnce, numbers.size() - at));
        MN_TRY(const auto loaded, memories.loadReadable(options.view, part));
        auto next = loaded.begin();
        for (const quint32 number : part) {
            if (next != loaded.end() && next->first == number) {
                MN_TRY(take(next++->second));
            } else {
                MN_TRY(const RecordId id, idOf(database, number));
                unreadable.append(id.toString());
            }
        }
        if (progress)
            progress(qint64(at + part.size()), qint64(numbers.size()));
    }
    return unreadable;
}

} // namespace mn
