#include "core/exchange/export_memories.h"
#include <vector>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kLoadAtOnce = 200;

// In the order of their ids.
Result<std::vector<quint32>> numbersById(Database &database, const ExportOptions &options)
{
    Filter filter = options.filter;
    if (!filter.mentions(Field::Trashed))
        filter.conditions.append({Field::Trashed, Comparison::Equal, false, false});
    MN_TRY(const std::vector<quint32> shown, MemoryStore(database).numbers(options.view, filter));
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

Result<void> forEachExported(Database &database, const ExportOptions &options, const ExportProgress &progress,
                             const std::stop_token &stop, const std::function<Result<void>(const Memory &)> &take)
{
    MN_TRY(const std::vector<quint32> numbers, numbersById(database, options));
    const MemoryStore memories(database);
    for (size_t at = 0; at < numbers.size(); at += kLoadAtOnce) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        const std::span part = std::span(numbers).subspan(at, std::min(kLoadAtOnce, numbers.size() - at));
        MN_TRY(const auto loaded, memories.load(options.view, part));
        for (const auto &[number, memory] : loaded)
            MN_TRY(take(memory));
        if (progress)
            progress(qint64(at + part.size()), qint64(numbers.size()));
    }
    return {};
}

} // namespace mn
