#include "core/exchange/import_batch.h"
#include "core/exchange/item_fitting.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

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
    BatchStore(Saving &saving, const QString &nameSpace, const QStringList &others)
        : m_saving(saving), m_log(saving.database()), m_lookup(saving.database(), nameSpace, others),
          m_nameSpace(nameSpace)
    {
    }

    Result<void> store(const ReadyItem &ready);
    BatchResult take() { return std::move(m_result); }

private:
    Result<RecordId> targetOf(const QString &key, const QList<Link> &there);
    Result<QList<Link>> resolve(const ImportItem &item, const RecordId &self, const QList<Link> &there);
    Result<void> claim(const QString &key, const RecordId &id);
    Result<void> relink(const RecordId &from, const RecordId &to);
    Result<void> add(const RecordId &id, const Memory &memory, const ReadyItem &ready);
    Result<void> update(const StoredMemory &stored, const ImportBase &base, const Memory &memory,
                        const ReadyItem &ready);
    Result<bool> takeOutOfTrash(KnownItem &known);
    Result<void> trashLeftParts(const ImportItem &item);
    void refuse(const ReadyItem &ready, const Error &error);
    void skip(const ReadyItem &ready, ImportReason why);
    Result<void> remember(const QString &key, const RecordId &id, const ImportBase &base)
    {
        return m_log.put(m_nameSpace, key, {id, base.toBytes()});
    }

    Saving &m_saving;
    ImportLog m_log;
    ImportLookup m_lookup;
    QString m_nameSpace;
    BatchResult m_result;
};

// The memory that a link means: one that has come, one of ours, one that is linked already (`there`), or one to come,
// whose id is fixed now.
Result<RecordId> BatchStore::targetOf(const QString &key, const QList<Link> &there)
{
    MN_TRY(const auto known, m_log.find(m_nameSpace, key));
    if (known)
        return known->record;
    if (const auto own = RecordId::fromString(key))
        return *own;
    for (const Link &link : there) {
        MN_TRY(const auto target, m_saving.memories().find(link.to));
        if (target && memoryOf(link.to, target->record).externalId == key)
            return link.to;
    }
    const RecordId id(makeUuidV7(m_saving.clock()));
    MN_TRY(m_log.put(m_nameSpace, key, {id, {}}));
    return id;
}

Result<QList<Link>> BatchStore::resolve(const ImportItem &item, const RecordId &self, const QList<Link> &there)
{
    QList<Link> out;
    for (const PendingLink &link : item.links) {
        if (link.to == item.sourceKey)
            continue;
        MN_TRY(const RecordId to, targetOf(link.to, there));
        if (to != self)
            out.append({to, link.type});
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
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
    MN_TRY(KnownItem known, m_lookup.find(item, ready.fingerprint));
    if (known.stored && known.stored->record.isPurged()) {
        skip(ready, ImportReason::ErasedHere);
        return {};
    }
    if (!known.promised.isNull() && known.promised != known.record) {
        MN_TRY(const auto other, m_saving.memories().find(known.promised));
        if (!other)
            MN_TRY(relink(known.promised, known.record));
    }
    MN_TRY(const bool isBack, takeOutOfTrash(known));
    const bool isSame = !ready.fingerprint.isEmpty() && known.base.fingerprint() == ready.fingerprint;
    if (known.stored && isSame && !isBack) {
        ++m_result.counts.unchanged;
        return known.isAdopted ? remember(item.sourceKey, known.record, known.base) : Result<void>();
    }
    Memory memory = item.memory;
    memory.id = known.record.isNull() ? RecordId(makeUuidV7(m_saving.clock())) : known.record;
    QList<Link> there;
    if (known.stored && !item.links.isEmpty())
        there = memoryOf(known.record, known.stored->record).links;
    MN_TRY(memory.links, resolve(item, memory.id, there));
    memory.attachments = ready.attachments;
    const auto done = known.stored ? update(*known.stored, known.base, memory, ready) : add(memory.id, memory, ready);
    if (!done && isRefusal(done.error().code)) {
        refuse(ready, done.error());
        return {};
    }
    MN_TRY(done);
    if (isBack)
        m_result.added.append({memory.id, item.sourceKey});
    // Where keys are ids: a path of another folder is no name for it here.
    if (!item.memory.externalId.isEmpty() && item.sourceKey == item.memory.id.toString())
        return claim(item.memory.externalId, memory.id);
    return {};
}

void BatchStore::skip(const ReadyItem &ready, ImportReason why)
{
    ++m_result.counts.skipped;
    m_result.remarks.append({ImportRemark::Kind::Skipped, ready.item.sourceKey, why});
}

void BatchStore::refuse(const ReadyItem &ready, const Error &error)
{
    ++m_result.counts.failed;
    m_result.remarks.append({ImportRemark::Kind::Skipped, ready.item.sourceKey,
                             ImportWhy(ImportReason::VaultRefuses, {sentence(error.code), error.context})});
}

Result<void> BatchStore::add(const RecordId &id, const Memory &memory, const ReadyItem &ready)
{
    MN_TRY(m_saving.add(id, firstSave(memory)));
    ++m_result.counts.added;
    m_result.added.append({id, ready.item.sourceKey});
    return remember(ready.item.sourceKey, id, ready.base.withLinks(memory.links));
}

// A part that an import put there and that the source has again. What a person threw away stays there.
Result<bool> BatchStore::takeOutOfTrash(KnownItem &known)
{
    if (!known.stored || !known.base.trashed || !isDeleted(known.stored->record))
        return false;
    const auto deletes = known.stored->record.field(kDeletedField);
    if (deletes.size() != 1 || deletes.front().dot != *known.base.trashed)
        return false;
    MN_TRY(m_saving.setTrashed(known.record, false));
    MN_TRY(known.stored, m_saving.memories().find(known.record));
    return true;
}

Result<void> BatchStore::update(const StoredMemory &stored, const ImportBase &base, const Memory &memory,
                                const ReadyItem &ready)
{
    const RecordId id = stored.id;
    const Memory current = memoryOf(id, stored.record);
    if (current.deleted) {
        skip(ready, ImportReason::InTheTrashHere);
        return {};
    }
    const MergedMemory wanted = merged(current, memory, base);
    const bool isSame = changedFields(current, wanted.memory).isEmpty();
    if (!isSame) {
        MemoryChange change = MemoryChange::between(current, wanted.memory);
        if (memory.updatedAt != 0) // never before an edit here that stays
            change.updatedAt = wanted.kept.isEmpty() ? memory.updatedAt : std::max(memory.updatedAt, current.updatedAt);
        MN_TRY(m_saving.edit(id, change));
    }
    isSame && !base.trashed ? ++m_result.counts.unchanged : ++m_result.counts.updated;
    if (!wanted.kept.isEmpty())
        m_result.remarks.append({ImportRemark::Kind::Altered, ready.item.sourceKey,
                                 ImportWhy(ImportReason::ChangedOnBothSides, {wanted.kept.join(u", "_s)})});
    MN_TRY(trashLeftParts(ready.item));
    return remember(ready.item.sourceKey, id, ready.base.withLinks(memory.links));
}

// A text that was divided and has become shorter leaves parts behind that it does not have any more.
Result<void> BatchStore::trashLeftParts(const ImportItem &item)
{
    for (int number = item.parts + 1;; ++number) {
        const QString key = partKey(item.sourceKey, number);
        MN_TRY(const auto part, m_log.find(m_nameSpace, key));
        if (!part)
            return {};
        MN_TRY(trashImported(m_saving, m_nameSpace, key));
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

Result<BatchResult> storeBatch(Saving &saving, const QString &nameSpace, const QStringList &others,
                               const QList<ReadyItem> &items)
{
    BatchStore store(saving, nameSpace, others);
    for (const ReadyItem &item : items)
        MN_TRY(store.store(item));
    return store.take();
}

Result<bool> trashImported(Saving &saving, const QString &nameSpace, const QString &key)
{
    ImportLog log(saving.database());
    MN_TRY(const auto item, log.find(nameSpace, key));
    if (!item)
        return false;
    MN_TRY(const auto stored, saving.memories().find(item->record));
    if (!stored || stored->record.isPurged() || isDeleted(stored->record))
        return false;
    MN_TRY(saving.setTrashed(item->record, true));
    MN_TRY(const auto trashed, saving.memories().find(item->record));
    ImportBase base = ImportBase::fromBytes(item->fingerprint);
    if (trashed && !trashed->record.field(kDeletedField).empty())
        base.trashed = trashed->record.field(kDeletedField).front().dot;
    MN_TRY(log.put(nameSpace, key, {item->record, base.toBytes()}));
    return true;
}

} // namespace mn
