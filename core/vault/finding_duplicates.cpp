#include "core/vault/finding_duplicates.h"
#include "core/search/duplicates.h"
#include "core/store/memory_store.h"
#include "core/vault/awaiting_meaning.h"
#include "core/vault/memory_for_index.h"
#include <algorithm>

namespace mn {

namespace {

constexpr size_t kSlice = 500;

} // namespace

Result<Duplicates> findDuplicates(Database &database, const ReadView &view, IndexFollower &index, std::stop_token stop)
{
    MN_TRY(index.followWords(database, {}, stop)); // what was saved of the index is there by then
    for (bool more = true; more && !stop.stop_requested();) {
        MN_TRY(more, index.followVectors(database));
    }
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
    const auto closeness = [&](MemoryNumber a, MemoryNumber b) {
        return bestCosine(index.indexes().read().vectors(), a, b);
    };
    MN_TRY(const std::vector<DuplicateSet> sets, finder.find(closeness, stop));
    NumberSet seen;
    for (const MemoryNumber number : numbers)
        seen.insert(number);
    Duplicates out;
    MN_TRY(out.meaningPending, awaitingMeaning(database, index, view.isEverything() ? nullptr : &seen));
    for (const DuplicateSet &set : sets) {
        MN_TRY(auto memories, store.loadReadable(view, set.numbers));
        DuplicateGroup group{set.exact, set.cosine, set.overlap, {}};
        for (auto &[number, memory] : memories)
            group.memories.append(std::move(memory));
        out.groups.append(std::move(group));
    }
    return out;
}

} // namespace mn
