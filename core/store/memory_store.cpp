#include "core/store/memory_store.h"
#include "core/record/memory_record.h"
#include "core/store/state_codec.h"
#include <algorithm>
#include <map>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLeastHead = 4; // hex digits of an id's beginning, dashes not counted
constexpr qsizetype kLeastTail = 6; // characters of an id's end that may stand for it

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

// Rows of a name and how many memories have it.
Result<QList<LabelCount>> countsIn(Statement &row)
{
    QList<LabelCount> out;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return out;
        out.append({row.text(0), row.integer(1)});
    }
}

qint64 happened(const Memory &memory)
{
    return memory.occurredAt ? memory.occurredAt->ms : memory.createdAt;
}

QString orderSql(SortOrder order)
{
    switch (order) {
    case SortOrder::Oldest:
        return u"memory.happened, memory.n"_s;
    case SortOrder::RecentlyChanged:
        return u"memory.updated DESC, memory.n DESC"_s;
    case SortOrder::MostImportant:
        return u"memory.importance DESC, memory.happened DESC, memory.n DESC"_s;
    case SortOrder::InThread:
        return u"memory.thread, memory.position, memory.n"_s;
    case SortOrder::Newest:
        break;
    }
    return u"memory.happened DESC, memory.n DESC"_s;
}

// A row of: id, state.
Result<Memory> memoryIn(const Statement &row)
{
    MN_TRY(const RecordId id, RecordId::fromBytes(row.view(0)));
    const auto record = decodeState(row.view(1));
    if (!record)
        return fail(record.error().code, id.toString() + u": "_s + record.error().context);
    return memoryOf(id, *record);
}

// Nothing in place of a memory that is damaged.
Result<std::optional<Memory>> orNothing(Result<Memory> memory)
{
    if (memory)
        return std::optional(*std::move(memory));
    if (memory.error().code == Errc::Damaged)
        return std::optional<Memory>();
    return std::unexpected(std::move(memory).error());
}

} // namespace

Result<std::optional<StoredMemory>> MemoryStore::find(const RecordId &id) const
{
    {
        MN_TRY(Statement row, m_database.query(u"SELECT n, state FROM memory WHERE id = ?"_s, id.toBytes()));
        MN_TRY(const bool found, row.next());
        if (found) {
            auto record = decodeState(row.view(1));
            if (!record)
                return fail(record.error().code, id.toString() + u": "_s + record.error().context);
            return std::optional(StoredMemory{quint32(row.integer(0)), id, *std::move(record)});
        }
    }
    MN_TRY(Statement row, m_database.query(u"SELECT state FROM purged WHERE record = ?"_s, id.toBytes()));
    MN_TRY(const bool found, row.next());
    if (!found)
        return std::optional<StoredMemory>();
    auto marker = decodeState(row.view(0));
    if (!marker && marker.error().code == Errc::Damaged)
        marker = purged(Record());
    MN_TRY(Record record, std::move(marker));
    return std::optional(StoredMemory{0, id, std::move(record)});
}

Result<std::optional<StoredMemory>> MemoryStore::findReadable(const RecordId &id) const
{
    auto found = find(id);
    if (!found && found.error().code == Errc::Damaged)
        return std::optional<StoredMemory>();
    return found;
}

Result<std::optional<DamagedMemory>> MemoryStore::findDamaged(const RecordId &id) const
{
    DamagedMemory damaged;
    {
        MN_TRY(Statement row,
               m_database.query(u"SELECT n, state, thread, position FROM memory WHERE id = ?"_s, id.toBytes()));
        MN_TRY(const bool found, row.next());
        if (!found)
            return std::optional<DamagedMemory>();
        const auto state = decodeState(row.view(1));
        if (state)
            return std::optional<DamagedMemory>();
        if (state.error().code != Errc::Damaged)
            return std::unexpected(state.error());
        damaged.number = quint32(row.integer(0));
        damaged.thread = row.text(2);
        if (!row.isNull(3))
            damaged.position = row.integer(3);
    }
    MN_TRY(Statement row, m_database.query(u"SELECT blob FROM attachment WHERE n = ?"_s, damaged.number));
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return std::optional(std::move(damaged));
        MN_TRY(const BlobId blob, BlobId::fromBytes(row.view(0)));
        damaged.attachments.push_back(blob);
    }
}

Result<void> MemoryStore::insert(const StoredMemory &memory, const Memory &shown)
{
    MN_TRY(m_database.run(
        u"INSERT INTO memory (n, id, state, external_id, kind, author, thread, position, source, importance, happened, "
        "created, updated, pinned, archived, trashed, conflict) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        memory.number, memory.id.toBytes(), encodeState(memory.record), orNull(shown.externalId), shown.kind,
        orNull(shown.author), orNull(shown.thread), shown.position, orNull(shown.source), shown.importance,
        happened(shown), shown.createdAt, shown.updatedAt, shown.pinned, shown.archived, shown.deleted,
        shown.conflict));
    return putDetails(memory.number, shown);
}

Result<void> MemoryStore::update(const StoredMemory &before, const Record &after, const Memory &shown, qint64 seq)
{
    const quint32 n = before.number;
    const Memory old = memoryOf(before.id, before.record);
    MN_TRY(m_database.run(u"INSERT INTO history (n, seq, saved, older) VALUES (?, ?, ?, ?)"_s, n, seq, shown.updatedAt,
                          compressed(olderValues(old, shown))));
    MN_TRY(m_database.run(
        u"UPDATE memory SET state = ?, external_id = ?, kind = ?, author = ?, thread = ?, position = ?, source = ?, "
        "importance = ?, happened = ?, created = ?, updated = ?, pinned = ?, archived = ?, trashed = ?, conflict = ? "
        "WHERE n = ?"_s,
        encodeState(after), orNull(shown.externalId), shown.kind, orNull(shown.author), orNull(shown.thread),
        shown.position, orNull(shown.source), shown.importance, happened(shown), shown.createdAt, shown.updatedAt,
        shown.pinned, shown.archived, shown.deleted, shown.conflict, n));
    if (old.tags != shown.tags || old.domains != shown.domains || old.links != shown.links ||
        old.attachments != shown.attachments) {
        for (const QString &name : old.tags)
            MN_TRY(m_database.run(u"DELETE FROM tag WHERE name = ? AND n = ?"_s, name, n));
        for (const QString &name : old.domains)
            MN_TRY(m_database.run(u"DELETE FROM domain WHERE name = ? AND n = ?"_s, name, n));
        MN_TRY(m_database.run(u"DELETE FROM link WHERE n = ?"_s, n));
        MN_TRY(m_database.run(u"DELETE FROM attachment WHERE n = ?"_s, n));
        MN_TRY(putDetails(n, shown));
    }
    return {};
}

Result<void> MemoryStore::purge(const StoredMemory &before, const Record &marker)
{
    MN_TRY(m_database.run(u"INSERT OR REPLACE INTO purged (record, state) VALUES (?, ?)"_s, before.id.toBytes(),
                          encodeState(marker)));
    if (before.number == 0)
        return {}; // was purged already
    const Memory old = memoryOf(before.id, before.record);
    // Found by name: labels have no index by number, which every save would pay for.
    for (const QString &name : old.tags)
        MN_TRY(m_database.run(u"DELETE FROM tag WHERE name = ? AND n = ?"_s, name, before.number));
    for (const QString &name : old.domains)
        MN_TRY(m_database.run(u"DELETE FROM domain WHERE name = ? AND n = ?"_s, name, before.number));
    return m_database.run(u"DELETE FROM memory WHERE n = ?"_s, before.number); // history, vectors, ... go with it
}

Result<void> MemoryStore::removeDamaged(quint32 number)
{
    MN_TRY(m_database.run(u"DELETE FROM tag WHERE n = ?"_s, number));
    MN_TRY(m_database.run(u"DELETE FROM domain WHERE n = ?"_s, number));
    return m_database.run(u"DELETE FROM memory WHERE n = ?"_s, number);
}

Result<void> MemoryStore::putDetails(quint32 number, const Memory &shown)
{
    for (const QString &name : shown.tags)
        MN_TRY(m_database.run(u"INSERT OR IGNORE INTO tag (name, n) VALUES (?, ?)"_s, name, number));
    for (const QString &name : shown.domains)
        MN_TRY(m_database.run(u"INSERT OR IGNORE INTO domain (name, n) VALUES (?, ?)"_s, name, number));
    for (const Link &link : shown.links)
        MN_TRY(m_database.run(u"INSERT OR IGNORE INTO link (n, target, type) VALUES (?, ?, ?)"_s, number,
                              link.to.toBytes(), link.type));
    for (const Attachment &attachment : shown.attachments)
        MN_TRY(m_database.run(u"INSERT OR IGNORE INTO attachment (n, blob, size) VALUES (?, ?, ?)"_s, number,
                              attachment.blob.toBytes(), attachment.size));
    return {};
}

Result<Memory> MemoryStore::get(const ReadView &view, const RecordId &id) const
{
    SqlCondition where = toSql(view.scope());
    where.values.prepend(id.toBytes());
    MN_TRY(Statement row,
           m_database.queryWith(u"SELECT id, state FROM memory WHERE id = ? AND "_s + where.sql, where.values));
    MN_TRY(const bool found, row.next());
    if (!found)
        return fail(Errc::NotFound, id.toString());
    return memoryIn(row);
}

Result<std::optional<RecordId>> MemoryStore::onlyOne(const ReadView &view, const QString &match,
                                                     const QVariantList &values) const
{
    const SqlCondition where = toSql(view.scope());
    MN_TRY(Statement row,
           m_database.queryWith(u"SELECT id FROM memory WHERE (%1) AND %2 LIMIT 2"_s.arg(match, where.sql),
                                values + where.values));
    MN_TRY(const bool found, row.next());
    if (!found)
        return std::optional<RecordId>();
    MN_TRY(const RecordId id, RecordId::fromBytes(row.view(0)));
    MN_TRY(const bool another, row.next());
    if (another)
        return fail(Errc::Usage, u"several memories are called like this"_s);
    return std::optional(id);
}

Result<RecordId> MemoryStore::resolve(const ReadView &view, const QString &text) const
{
    QVariantList values{text};
    QString match = u"external_id = ?"_s;
    const QString hex = QString(text).remove(u'-').toLower();
    const bool isHex = hex.size() >= kLeastHead && hex.size() <= 32 && std::ranges::all_of(hex, [](QChar c) {
                           return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
                       });
    if (isHex) { // the beginning of the 36 characters is a range of the 16 bytes
        values << QByteArray::fromHex(hex.leftJustified(32, u'0').toLatin1())
               << QByteArray::fromHex(hex.leftJustified(32, u'f').toLatin1());
        match += u" OR id BETWEEN ? AND ?"_s;
    }
    MN_TRY(auto found, onlyOne(view, match, values));
    if (!found && isHex && hex.size() >= kLeastTail && hex.size() % 2 == 0) {
        // Its end: a walk over the index of ids alone, 5 ms at 100k memories.
        const QByteArray tail = QByteArray::fromHex(hex.toLatin1());
        MN_TRY(found, onlyOne(view, u"substr(id, ?) = ?"_s, {-qint64(tail.size()), tail}));
    }
    if (!found)
        return fail(Errc::NotFound);
    return *found;
}

// take(number, Result<Memory>) -> Result<void>
template <class Take>
Result<void> MemoryStore::loadEach(const ReadView &view, std::span<const quint32> numbers, const Take &take) const
{
    const SqlCondition where = toSql(view.scope());
    MN_TRY(Statement row,
           m_database.queryWith(u"SELECT id, state FROM memory WHERE %1 AND n = ?"_s.arg(where.sql), where.values));
    for (const quint32 number : numbers) {
        row.rewind();
        row.bind(int(where.values.size()) + 1, number);
        MN_TRY(const bool found, row.next());
        if (found)
            MN_TRY(take(number, memoryIn(row)));
    }
    return {};
}

Result<std::vector<std::pair<quint32, Memory>>> MemoryStore::load(const ReadView &view,
                                                                  std::span<const quint32> numbers) const
{
    std::vector<std::pair<quint32, Memory>> out;
    out.reserve(numbers.size());
    MN_TRY(loadEach(view, numbers, [&](quint32 number, Result<Memory> loaded) -> Result<void> {
        MN_TRY(Memory memory, std::move(loaded));
        out.emplace_back(number, std::move(memory));
        return {};
    }));
    return out;
}

Result<std::vector<std::pair<quint32, Memory>>> MemoryStore::loadReadable(const ReadView &view,
                                                                          std::span<const quint32> numbers) const
{
    std::vector<std::pair<quint32, Memory>> out;
    out.reserve(numbers.size());
    MN_TRY(loadEach(view, numbers, [&](quint32 number, Result<Memory> loaded) -> Result<void> {
        MN_TRY(auto memory, orNothing(std::move(loaded)));
        if (memory)
            out.emplace_back(number, *std::move(memory));
        return {};
    }));
    return out;
}

Result<QList<Memory>> MemoryStore::list(const ReadView &view, const ListQuery &query) const
{
    QList<Memory> out;
    MN_TRY(list(view, query, [&](const Memory &memory) { out.append(memory); }));
    return out;
}

Result<qint64> MemoryStore::list(const ReadView &view, const ListQuery &query,
                                 const std::function<void(const Memory &)> &take) const
{
    SqlCondition where = toSql(view.narrowedBy(withoutHidden(query.filter)));
    where.values << query.limit << query.offset;
    MN_TRY(Statement row,
           m_database.queryWith(u"SELECT id, state FROM memory WHERE %1 ORDER BY %2 LIMIT ? OFFSET ?"_s.arg(
                                    where.sql, orderSql(query.order)),
                                where.values));
    for (qint64 damaged = 0;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return damaged;
        MN_TRY(const auto memory, orNothing(memoryIn(row)));
        memory ? take(*memory) : void(++damaged);
    }
}

Result<qint64> MemoryStore::count(const ReadView &view, const Filter &filter) const
{
    const SqlCondition where = toSql(view.narrowedBy(filter));
    const QString sql = u"SELECT count(*) FROM memory"_s;
    // Without a condition, be it that 1 is true, SQLite counts by pages and not by rows.
    MN_TRY(Statement row,
           m_database.queryWith(where.isAlwaysTrue() ? sql : sql + u" WHERE "_s + where.sql, where.values));
    MN_TRY(row.next());
    return row.integer(0);
}

Result<std::vector<quint32>> MemoryStore::numbers(const ReadView &view, const Filter &filter) const
{
    const SqlCondition where = toSql(view.narrowedBy(filter));
    // Not ordered by the database: it would walk the table, where a covering index knows the answer.
    MN_TRY(Statement row, m_database.queryWith(u"SELECT n FROM memory WHERE "_s + where.sql, where.values));
    std::vector<quint32> out;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            break;
        out.push_back(quint32(row.integer(0)));
    }
    std::ranges::sort(out);
    return out;
}

Result<std::optional<quint32>> MemoryStore::numberOf(const ReadView &view, const RecordId &id) const
{
    MN_TRY(const auto found, numbers(view, Filter{{{Field::Id, Comparison::Equal, id.toBytes(), false}}}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

// take(name, number) of all that a list shows, in order of the names; names of one spelling but for their case come as
// the first of them. The index that knows what is shown and the labels' own are walked; a join would read the table,
// with all its texts, in the order of the labels.
Result<void> MemoryStore::eachLabel(const QString &table, const ReadView &view,
                                    const std::function<void(const QString &, quint32)> &take) const
{
    MN_TRY(const std::vector<quint32> shown, numbers(view, withoutHidden({})));
    std::vector<bool> isShown(shown.empty() ? 0 : shown.back() + 1);
    for (const quint32 number : shown)
        isShown[number] = true;
    MN_TRY(Statement row, m_database.prepare(u"SELECT name, n FROM %1 ORDER BY name, n"_s.arg(table)));
    QByteArray last;
    QString name;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return {};
        const auto number = quint32(row.integer(1));
        if (number >= isShown.size() || !isShown[number])
            continue;
        if (row.view(0) != last) {
            last = row.bytes(0);
            const QString spelt = QString::fromUtf8(last);
            if (name.compare(spelt, Qt::CaseInsensitive) != 0)
                name = spelt;
        }
        take(name, number);
    }
}

Result<QList<LabelCount>> MemoryStore::labels(const QString &table, const ReadView &view) const
{
    QList<LabelCount> out;
    MN_TRY(eachLabel(table, view, [&](const QString &name, quint32) {
        if (out.isEmpty() || out.last().name != name)
            out.append({name, 0});
        ++out.last().memories;
    }));
    std::ranges::stable_sort(out, std::ranges::greater(), &LabelCount::memories);
    return out;
}

Result<QList<LabelCount>> MemoryStore::tagTree(const ReadView &view) const
{
    struct Node {
        QString name;
        std::vector<quint32> numbers;
    };
    std::map<QString, Node> nodes; // by the name without its case
    QString last;
    std::vector<Node *> path; // of the name before
    MN_TRY(eachLabel(u"tag"_s, view, [&](const QString &name, quint32 number) {
        if (path.empty() || name != last) {
            last = name;
            path.clear();
            for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1))
                if (slash > 0)
                    path.push_back(&nodes[name.first(slash).toCaseFolded()]);
            path.push_back(&nodes[name.toCaseFolded()]);
            qsizetype at = 0;
            for (Node *node : path) {
                const qsizetype slash = name.indexOf(u'/', at == 0 ? 1 : at);
                at = slash + 1;
                if (node->name.isEmpty())
                    node->name = slash < 0 ? name : name.first(slash);
            }
        }
        for (Node *node : path)
            node->numbers.push_back(number);
    }));
    QList<LabelCount> out;
    for (auto &[folded, node] : nodes) {
        std::ranges::sort(node.numbers);
        const auto rest = std::ranges::unique(node.numbers);
        out.append({node.name, qint64(rest.begin() - node.numbers.begin())});
    }
    return out;
}

Result<PlaceCounts> MemoryStore::places(const ReadView &view) const
{
    const SqlCondition where = toSql(view.scope());
    MN_TRY(const qint64 all, count(view, {}));
    // Most memories are in none of these places: five sums over each of them would take twice as long.
    MN_TRY(Statement row,
           m_database.queryWith(u"SELECT sum(NOT trashed AND NOT archived AND pinned), "
                                "sum(NOT trashed AND NOT archived AND conflict), sum(NOT trashed AND archived), "
                                "sum(trashed) FROM memory WHERE (trashed OR archived OR pinned OR conflict) AND "_s +
                                    where.sql,
                                where.values));
    MN_TRY(row.next());
    const qint64 archived = row.integer(2), trashed = row.integer(3);
    return PlaceCounts{all - archived - trashed, row.integer(0), row.integer(1), archived, trashed};
}

// Written so that it implies the condition of the index memory_place, which a value that is bound does not.
Result<qint64> MemoryStore::conflicts(const ReadView &view) const
{
    const SqlCondition where = toSql(view.scope());
    MN_TRY(Statement row,
           m_database.queryWith(u"SELECT count(*) FROM memory WHERE conflict AND trashed = 0 AND archived = 0 AND "_s +
                                    where.sql,
                                where.values));
    MN_TRY(row.next());
    return row.integer(0);
}

Result<QList<LabelCount>> MemoryStore::tags(const ReadView &view) const
{
    return labels(u"tag"_s, view);
}

Result<QList<LabelCount>> MemoryStore::domains(const ReadView &view) const
{
    return labels(u"domain"_s, view);
}

Result<QList<LabelCount>> MemoryStore::kinds(const ReadView &view) const
{
    const SqlCondition where = toSql(view.narrowedBy(withoutHidden({})));
    MN_TRY(Statement row, m_database.queryWith(u"SELECT kind, count(*) FROM memory WHERE %1 "
                                               "GROUP BY kind ORDER BY 2 DESC, 1"_s.arg(where.sql),
                                               where.values));
    return countsIn(row);
}

// Most memories are in no thread: the index of those that are leads to them.
Result<QList<LabelCount>> MemoryStore::threads(const ReadView &view) const
{
    const SqlCondition where = toSql(view.narrowedBy(withoutHidden({})));
    MN_TRY(Statement row, m_database.queryWith(u"SELECT thread, count(*) FROM memory WHERE thread IS NOT NULL AND (%1) "
                                               "GROUP BY thread ORDER BY 2 DESC, 1"_s.arg(where.sql),
                                               where.values));
    return countsIn(row);
}

Result<std::pair<quint32, quint32>> MemoryStore::neighbours(const QString &thread, qint64 position,
                                                            quint32 number) const
{
    // In the index at once: what shares the position, then what lies beyond. A comparison of the pair would walk. The
    // index knows no case; a thread of another case is another one.
    const auto one = [&](const QString &beside, const QString &beyond) -> Result<quint32> {
        const QString select = u"SELECT n FROM memory WHERE thread = ?1 COLLATE MN_NOCASE AND "
                               "thread = ?1 COLLATE BINARY AND NOT trashed AND "_s;
        {
            MN_TRY(Statement row, m_database.query(select + beside, thread, position, number));
            MN_TRY(const bool found, row.next());
            if (found)
                return quint32(row.integer(0));
        }
        MN_TRY(Statement row, m_database.query(select + beyond, thread, position));
        MN_TRY(const bool found, row.next());
        return found ? quint32(row.integer(0)) : 0;
    };
    MN_TRY(const quint32 previous,
           one(u"coalesce(position, 0) = ?2 AND n < ?3 ORDER BY n DESC LIMIT 1"_s,
               u"coalesce(position, 0) < ?2 ORDER BY coalesce(position, 0) DESC, n DESC LIMIT 1"_s));
    MN_TRY(const quint32 next, one(u"coalesce(position, 0) = ?2 AND n > ?3 ORDER BY n LIMIT 1"_s,
                                   u"coalesce(position, 0) > ?2 ORDER BY coalesce(position, 0), n LIMIT 1"_s));
    return std::pair(previous, next);
}

Result<QList<std::pair<Memory, QString>>> MemoryStore::backlinks(const ReadView &view, const RecordId &to) const
{
    SqlCondition where = toSql(view.narrowedBy(Filter{{{Field::Trashed, Comparison::Equal, false, false}}}));
    where.values.prepend(to.toBytes());
    MN_TRY(Statement row, m_database.queryWith(u"SELECT memory.id, memory.state, link.type FROM link "
                                               "JOIN memory ON memory.n = link.n WHERE link.target = ? AND %1 "
                                               "ORDER BY memory.happened DESC, memory.id, link.type"_s.arg(where.sql),
                                               where.values));
    QList<std::pair<Memory, QString>> out;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return out;
        MN_TRY(auto memory, orNothing(memoryIn(row)));
        if (memory)
            out.append({*std::move(memory), row.text(2)});
    }
}

Result<QList<HistoryEntry>> MemoryStore::history(const ReadView &view, const RecordId &id, int limit) const
{
    MN_TRY(Memory memory, get(view, id));
    MN_TRY(Statement row, m_database.query(u"SELECT h.seq, h.saved, h.older FROM history h JOIN memory m ON m.n = h.n "
                                           "WHERE m.id = ? ORDER BY h.seq DESC LIMIT ?"_s,
                                           id.toBytes(), limit));
    QList<HistoryEntry> out;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return out;
        MN_TRY(const QByteArray older, decompressed(row.view(2)));
        MN_TRY(memory, withOlderValues(std::move(memory), older));
        out.append({row.integer(0), row.integer(1), memory});
    }
}

Result<std::vector<BlobId>> MemoryStore::blobs() const
{
    MN_TRY(Statement row, m_database.prepare(u"SELECT DISTINCT blob FROM attachment ORDER BY blob"_s));
    std::vector<BlobId> out;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return out;
        MN_TRY(const BlobId blob, BlobId::fromBytes(row.view(0)));
        out.push_back(blob);
    }
}

} // namespace mn
