#include "core/vault/finding_duplicates.h"
#include "core/search/duplicates.h"
#include "core/store/memory_store.h"
#include "core/vault/memory_for_index.h"
#include <algorithm>

namespace mn {

namespace {

constexpr size_t kSlice = 500;

} // namespace

Result<QList<DuplicateGroup>> findDuplicates(Database &database, const ReadView &view, const SearchIndexes &indexes,
                                             std::stop_token stop)
{
    const MemoryStore store(database);
    const Filter outsideTrash{{{Field::Trashed, Comparison::Equal, false, false}}};
    MN_TRY(const std::vector<quint32> numbers, store.numbers(view, outsideTrash));
    DuplicateFinder finder;
    WordSplitter splitter;
    for (size_t begin = 0; begin < numbers.size(); begin += kSlice) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        const std::span slice(numbers.data() + begin, std::min(kSlice, numbers.size() - begin));
        MN_TRY(const auto memories, store.loadReadable(view, slice));
        for (const auto &[number, memory] : memories)
            finder.add(number, memory.title, memory.content, isConversationTurn(memory), splitter);
    }
    const auto closeness = [&](MemoryNumber a, MemoryNumber b) { return bestCosine(indexes.read().vectors(), a, b); };
    MN_TRY(const std::vector<DuplicateSet> sets, finder.find(closeness, stop));
    QList<DuplicateGroup> groups;
    for (const DuplicateSet &set : sets) {
        MN_TRY(auto memories, store.loadReadable(view, set.numbers));
        DuplicateGroup group{set.exact, set.cosine, set.overlap, {}};
        for (auto &[number, memory] : memories)
            group.memories.append(std::move(memory));
        groups.append(std::move(group));
    }
    return groups;
}

} // namespace mn
