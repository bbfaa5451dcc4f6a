#include "core/exchange/import_lookup.h"
#include "core/record/memory_record.h"
#include "core/store/state_codec.h"

namespace mn {

using namespace Qt::StringLiterals;

Result<QStringList> ImportLookup::otherNameSpaces(Database &database, const QString &nameSpace)
{
    // From one to the next along the primary key: the log has a row for every item.
    QStringList out;
    const QString format = nameSpace.section(u':', 0, 0) + u':';
    for (QString last = format;;) {
        MN_TRY(Statement row, database.query(u"SELECT min(source) FROM imported WHERE source > ?"_s, last));
        MN_TRY(const bool found, row.next());
        last = found ? row.text(0) : QString();
        if (!last.startsWith(format))
            return out;
        if (last != nameSpace)
            out += last;
    }
}

Result<KnownItem> ImportLookup::find(const ImportItem &item, const QByteArray &fingerprint) const
{
    KnownItem known;
    MN_TRY(const auto logged, m_log.find(m_nameSpace, item.sourceKey));
    if (logged) {
        known.record = logged->record;
        known.base = ImportBase::fromBytes(logged->fingerprint);
    }
    if (!item.memory.id.isNull() && item.memory.id != known.record) {
        known.promised = known.record;
        known.record = item.memory.id;
        known.base = {};
    }
    if (!known.record.isNull()) {
        MN_TRY(known.stored, MemoryStore(m_database).find(known.record));
    }
    if (known.stored || !item.memory.id.isNull() || known.base.isKnown())
        return known;
    MN_TRY(known.isAdopted, findInOtherLogs(item, fingerprint, known));
    if (!known.isAdopted) {
        MN_TRY(known.isAdopted, findByForeignId(item, known));
    }
    if (known.isAdopted && logged)
        known.promised = logged->record;
    return known;
}

Result<bool> ImportLookup::findInOtherLogs(const ImportItem &item, const QByteArray &fingerprint,
                                           KnownItem &known) const
{
    for (const QString &other : m_others) {
        MN_TRY(const auto logged, m_log.find(other, item.sourceKey));
        if (!logged || fingerprint.isEmpty())
            continue;
        const ImportBase base = ImportBase::fromBytes(logged->fingerprint);
        if (base.fingerprint() != fingerprint)
            continue;
        MN_TRY(auto stored, MemoryStore(m_database).find(logged->record));
        if (!stored)
            continue;
        known = {logged->record, base, std::move(stored), false, {}};
        return true;
    }
    return false;
}

Result<bool> ImportLookup::findByForeignId(const ImportItem &item, KnownItem &known) const
{
    const Memory &memory = item.memory;
    if (memory.externalId.isEmpty() || memory.source.isEmpty())
        return false;
    const bool isUnique = !m_nameSpace.contains(u':') && item.sourceKey == memory.externalId;
    MN_TRY(Statement row, m_database.query(u"SELECT n, id, state FROM memory WHERE external_id = ? AND source = ?"_s,
                                           memory.externalId, memory.source));
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return false;
        MN_TRY(const RecordId id, RecordId::fromBytes(row.view(1)));
        MN_TRY(Record record, decodeState(row.view(2)));
        const Memory there = memoryOf(id, record);
        if (!isUnique && (there.title != memory.title || there.content != memory.content))
            continue;
        known = {id, {}, StoredMemory{quint32(row.integer(0)), id, std::move(record)}, false, {}};
        return true;
    }
}

} // namespace mn
