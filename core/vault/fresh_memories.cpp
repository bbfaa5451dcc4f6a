#include "core/vault/fresh_memories.h"
#include "core/store/change_log.h"
#include "core/store/memory_store.h"
#include "core/vault/memory_for_index.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNewest = 1000; // changes, read whole: about 20 ms
constexpr int kSlice = 10'000;
constexpr size_t kMostFound = 1000;

void sortAndUnify(std::vector<quint32> &numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
}

Result<std::vector<quint32>> changedAfter(Database &database, qint64 cursor, qint64 until)
{
    std::vector<quint32> numbers;
    while (cursor < until) {
        MN_TRY(const QList<Change> changes, ChangeLog(database).after(cursor, kSlice));
        if (changes.isEmpty())
            break;
        for (const Change &change : changes)
            if (change.seq <= until)
                numbers.push_back(change.number);
        cursor = changes.last().seq;
    }
    sortAndUnify(numbers);
    return numbers;
}

// Any of the words, each as a phrase of one, so that nothing in it is an operator.
QString anyOf(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << u'"' + QString(word).remove(u'"').remove(u'*') + u'"';
    return quoted.join(u" OR "_s);
}

} // namespace

Result<std::vector<FreshMemory>> freshMemories(Database &database, qint64 cursor, const QStringList &words)
{
    MN_TRY(const qint64 head, ChangeLog(database).head());
    const qint64 newest = std::max(cursor, head - kNewest);
    MN_TRY(std::vector<quint32> numbers, changedAfter(database, newest, head));
    if (newest > cursor && !words.isEmpty()) {
        MN_TRY(const std::vector<quint32> older, changedAfter(database, cursor, newest));
        MN_TRY(const std::vector<quint32> matching, MemoryStore(database).matching(anyOf(words)));
        std::vector<quint32> found;
        std::ranges::set_intersection(older, matching, std::back_inserter(found));
        if (found.size() > kMostFound)
            found.erase(found.begin(), found.end() - qptrdiff(kMostFound));
        numbers.insert(numbers.end(), found.begin(), found.end());
        sortAndUnify(numbers);
    }
    MN_TRY(const auto memories, MemoryStore(database).load(ReadView::everything(), numbers));
    thread_local WordSplitter splitter;
    std::vector<FreshMemory> fresh;
    for (const auto &[number, memory] : memories) {
        FreshMemory one{number, {}, {}};
        addTerms(one.terms, splitter, memory);
        one.row = documentRowOf(memory, splitter, one.terms.tokens());
        fresh.push_back(std::move(one));
    }
    return fresh;
}

} // namespace mn
