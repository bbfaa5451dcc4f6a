#include "core/vault/awaiting_meaning.h"
#include "core/store/change_log.h"
#include "core/vault/index_follower.h"
#include <algorithm>

namespace mn {

namespace {

// To look at so many changes takes less than a millisecond.
constexpr int kFewChanges = 500;

} // namespace

Result<qint64> awaitingMeaning(Database &database, const IndexFollower &index, const NumberSet *within)
{
    const MeaningModel model = index.serving().model;
    if (!model.isThere())
        return 0;
    const ChangeLog log(database);
    MN_TRY(const qint64 cursor, log.cursor(MeaningMaker::cursorOf(model.model)));
    MN_TRY(const qint64 head, log.head());
    if (!within && head - cursor > kFewChanges)
        return head - cursor;
    MN_TRY(const QList<Change> changes, log.after(cursor, kFewChanges));
    std::vector<MemoryNumber> numbers;
    const auto reading = index.indexes().read();
    const DocumentTable &documents = reading.documents();
    for (const Change &change : changes)
        if (documents.contains(change.number) && !documents.has(change.number, DocumentFlag::Trashed) &&
            (!within || within->contains(change.number)))
            numbers.push_back(change.number);
    std::ranges::sort(numbers);
    return std::ranges::unique(numbers).begin() - numbers.begin();
}

} // namespace mn
