#include "core/exchange/import_batch.h"
#include "core/exchange/item_fitting.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

template <class List> void addMissing(List &to, const List &from)
{
    for (const auto &value : from)
        if (!to.contains(value))
            to.append(value);
}

// What the memory is after an update from its source.
Memory merged(const Memory &current, const Memory &source)
{
    const Memory plain;
    Memory out = current;
    out.externalId = source.externalId;
    out.title = source.title;
    out.content = source.content;
    out.source = source.source;
    out.author = source.author;
    out.thread = source.thread;
    if (source.kind != plain.kind)
        out.kind = source.kind;
    if (source.importance != plain.importance)
        out.importance = source.importance;
    if (source.occurredAt)
        out.occurredAt = source.occurredAt;
    if (source.position)
        out.position = source.position;
    out.pinned |= source.pinned;
    out.archived |= source.archived;
    if (source.createdAt != 0)
        out.createdAt = source.createdAt;
    for (auto entry = source.metadata.begin(); entry != source.metadata.end(); ++entry)
        out.metadata.insert(entry.key(), entry.value());
    addMissing(out.tags, source.tags);
    addMissing(out.domains, source.domains);
    addMissing(out.links, source.links);
    for (const Attachment &attachment : source.attachments) {
        const bool isThere = std::any_of(out.attachments.begin(), out.attachments.end(), [&](const Attachment &other) {
            return other.sha256 == attachment.sha256 && other.name == attachment.name;
        });
        if (!isThere)
            out.attachments.append(attachment);
    }
    return out;
}

MemoryChange firstSave(const Memory &memory)
{
    MemoryChange change = MemoryChange::all(memory);
    if (memory.createdAt == 0)
        change.createdAt.reset();
    if (memory.updatedAt == 0)
        change.updatedAt.reset();
    return change;
}

// Of one item; of all the batch the errors end it.
bool isRefusal(Errc code)
{
    return code == Errc::TooLarge || code == Errc::NotUnderstood || code == Errc::Usage;
}

class BatchStore {
public:
    BatchStore(Saving &saving, const QString &nameSpace)
        : m_saving(saving), m_log(saving.database()), m_nameSpace(nameSpace)
    {
    }

    Result<void> store(const ReadyItem &ready);
    BatchResult take() { return std::move(m_result); }

private:
    Result<RecordId> targetOf(const QString &key);
    Result<QList<Link>> resolve(const ImportItem &item, const RecordId &self);
    Result<RecordId> idFor(const ImportItem &item, const std::optional<ImportLog::Item> &known);
    Result<void> claim(const QString &key, const RecordId &id);
    Result<void> relink(const RecordId &from, const RecordId &to);
    Result<void> add(const RecordId &id, const Memory &memory, const ReadyItem &ready);
    Result<void> update(const StoredMemory &stored, const Memory &memory, const ReadyItem &ready);
    Result<void> trashLeftParts(const ImportItem &item);
    void refuse(const ReadyItem &ready, const Error &error);
    Result<void> remember(const ReadyItem &ready, const RecordId &id)
    {
        return m_log.put(m_nameSpace, ready.item.sourceKey, {id, ready.fingerprint});
    }

    Saving &m_saving;
    ImportLog m_log;
    QString m_nameSpace;
    BatchResult m_result;
};

// The memory that a link means: one that has come, one of ours, or one to come, whose id is fixed now.
Result<RecordId> BatchStore::targetOf(const QString &key)
{
    MN_TRY(const auto known, m_log.find(m_nameSpace, key));
    if (known)
        return known->record;
    if (const auto own = RecordId::fromString(key))
        return *own;
    const RecordId id(makeUuidV7(m_saving.clock()));
    MN_TRY(m_log.put(m_nameSpace, key, {id, {}}));
    return id;
}

Result<QList<Link>> BatchStore::resolve(const ImportItem &item, const RecordId &self)
{
    QList<Link> out;
    for (const PendingLink &link : item.links) {
        if (link.to == item.sourceKey)
            continue;
        MN_TRY(const RecordId to, targetOf(link.to));
        if (to != self)
            out.append({to, link.type});
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

Result<RecordId> BatchStore::idFor(const ImportItem &item, const std::optional<ImportLog::Item> &known)
{
    if (!item.memory.id.isNull())
        return item.memory.id;
    return known ? known->record : RecordId(makeUuidV7(m_saving.clock()));
}

// Links that came earlier and called this memory by `key` lead to an id that was fixed before its own was known.
Result<void> BatchStore::claim(const QString &key, const RecordId &id)
{
    MN_TRY(const auto known, m_log.find(m_nameSpace, key));
    if (known && known->record == id)
        return {};
    if (known) {
        MN_TRY(const auto other, m_saving.memories().find(known->record));
        if (other) // two memories with one foreign id: the first keeps it
            return {};
        MN_TRY(relink(known->record, id));
    }
    return m_log.put(m_nameSpace, key, {id, {}});
}

Result<void> BatchStore::relink(const RecordId &from, const RecordId &to)
{
    MN_TRY(const auto linking, m_saving.memories().backlinks(ReadView::everything(), from));
    for (const auto &[memory, type] : linking) {
        MemoryChange change;
        change.removeLinks = {{from, type}};
        change.addLinks = {{to, type}};
        change.updatedAt = memory.updatedAt;
        MN_TRY(m_saving.edit(memory.id, change));
    }
    return {};
}

Result<void> BatchStore::store(const ReadyItem &ready)
{
    const ImportItem &item = ready.item;
    MN_TRY(const auto known, m_log.find(m_nameSpace, item.sourceKey));
    MN_TRY(const RecordId id, idFor(item, known));
    std::optional<StoredMemory> stored;
    if (known || !item.memory.id.isNull()) { // else its id was made just now
        MN_TRY(stored, m_saving.memories().find(id));
    }
    if (stored && stored->record.isPurged()) {
        ++m_result.counts.skipped;
        m_result.remarks.append(
            {ImportRemark::Kind::Skipped, item.sourceKey, u"It was erased here for good and stays so."_s});
        return {};
    }
    if (stored && known && !ready.fingerprint.isEmpty() && known->fingerprint == ready.fingerprint) {
        ++m_result.counts.unchanged;
        return {};
    }
    Memory memory = item.memory;
    memory.id = id;
    MN_TRY(memory.links, resolve(item, id));
    memory.attachments = ready.attachments;
    const auto done = stored ? update(*stored, memory, ready) : add(id, memory, ready);
    if (!done && isRefusal(done.error().code)) {
        refuse(ready, done.error());
        return {};
    }
    MN_TRY(done);
    if (!item.memory.id.isNull() && !item.memory.externalId.isEmpty())
        return claim(item.memory.externalId, id);
    return {};
}

void BatchStore::refuse(const ReadyItem &ready, const Error &error)
{
    ++m_result.counts.failed;
    m_result.remarks.append({ImportRemark::Kind::Skipped, ready.item.sourceKey,
                             u"The vault does not take it: %1 (%2)"_s.arg(sentence(error.code), error.context)});
}

Result<void> BatchStore::add(const RecordId &id, const Memory &memory, const ReadyItem &ready)
{
    MN_TRY(m_saving.add(id, firstSave(memory)));
    ++m_result.counts.added;
    return remember(ready, id);
}

Result<void> BatchStore::update(const StoredMemory &stored, const Memory &memory, const ReadyItem &ready)
{
    const Memory current = memoryOf(stored.id, stored.record);
    if (current.deleted) {
        ++m_result.counts.skipped;
        m_result.remarks.append(
            {ImportRemark::Kind::Skipped, ready.item.sourceKey, u"It lies in the trash here and was left there."_s});
        return {};
    }
    const Memory wanted = merged(current, memory);
    MemoryChange change = MemoryChange::between(current, wanted);
    if (memory.updatedAt != 0)
        change.updatedAt = memory.updatedAt;
    const bool isSame = changedFields(current, wanted).isEmpty();
    if (!isSame)
        MN_TRY(m_saving.edit(stored.id, change));
    isSame ? ++m_result.counts.unchanged : ++m_result.counts.updated;
    MN_TRY(trashLeftParts(ready.item));
    return remember(ready, stored.id);
}

// A text that was divided and has become shorter leaves parts behind that it does not have any more.
Result<void> BatchStore::trashLeftParts(const ImportItem &item)
{
    for (int number = item.parts + 1;; ++number) {
        MN_TRY(const auto part, m_log.find(m_nameSpace, partKey(item.sourceKey, number)));
        if (!part)
            return {};
        MN_TRY(const auto stored, m_saving.memories().find(part->record));
        if (stored && !stored->record.isPurged())
            MN_TRY(m_saving.setTrashed(part->record, true));
    }
}

} // namespace

ImportCounts &ImportCounts::operator+=(const ImportCounts &other)
{
    added += other.added;
    updated += other.updated;
    unchanged += other.unchanged;
    skipped += other.skipped;
    failed += other.failed;
    return *this;
}

Result<BatchResult> storeBatch(Saving &saving, const QString &nameSpace, const QList<ReadyItem> &items)
{
    BatchStore store(saving, nameSpace);
    for (const ReadyItem &item : items)
        MN_TRY(store.store(item));
    return store.take();
}

Result<KnownItem> knownItem(Database &database, const QString &nameSpace, const ImportItem &item)
{
    KnownItem known;
    MN_TRY(const auto entry, ImportLog(database).find(nameSpace, item.sourceKey));
    const RecordId id = !item.memory.id.isNull() ? item.memory.id : entry ? entry->record : RecordId();
    if (id.isNull())
        return known;
    MN_TRY(const auto stored, MemoryStore(database).find(id));
    if (!stored || stored->record.isPurged())
        return known;
    known.fingerprint = entry ? entry->fingerprint : QByteArray();
    known.attachments = memoryOf(id, stored->record).attachments;
    return known;
}

} // namespace mn
