#include "core/record/record.h"
#include "core/base/cbor.h"
#include <QVarLengthArray>
#include <algorithm>

namespace mn {

namespace {

using Entry = Record::Entry;

// As the canonical encoding of a map orders its keys.
int compareFields(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

// By field, then dot.
int comparePlaces(const Entry &a, const Entry &b)
{
    if (const int fields = compareFields(a.field, b.field))
        return fields;
    const auto dots = a.dot <=> b.dot;
    return dots < 0 ? -1 : dots > 0 ? 1 : 0;
}

bool before(const Entry &a, const Entry &b)
{
    const int places = comparePlaces(a, b);
    return places != 0 ? places < 0 : a.value < b.value;
}

struct FieldLess {
    bool operator()(const Entry &a, QByteArrayView b) const { return compareFields(a.field, b) < 0; }
    bool operator()(QByteArrayView a, const Entry &b) const { return compareFields(a, b.field) < 0; }
};

Result<VersionVector> readVector(CborReader &reader)
{
    VersionVector vector;
    MN_TRY(const quint64 actors, reader.map());
    for (quint64 i = 0; i < actors; ++i) {
        MN_TRY(const QByteArrayView bytes, reader.bytes());
        MN_TRY(const ActorId actor, ActorId::fromBytes(bytes));
        MN_TRY(const quint64 counter, reader.unsignedInteger());
        if (counter == 0)
            return fail(Errc::NotUnderstood, QStringLiteral("an actor without a write"));
        vector.set(actor, counter);
    }
    return vector;
}

void writeVector(CborWriter &writer, const VersionVector &vector)
{
    writer.map(quint64(vector.entries().size()));
    for (const Dot &entry : vector.entries()) {
        writer.bytes(QByteArrayView(entry.actor.bytes().data(), ActorId::kBytes));
        writer.unsignedInteger(entry.counter);
    }
}

} // namespace

Record Record::of(VersionVector seen, QList<Entry> entries)
{
    std::sort(entries.begin(), entries.end(), before);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    Q_ASSERT(std::all_of(entries.cbegin(), entries.cend(), [&](const Entry &e) { return seen.covers(e.dot); }));
    Record record;
    record.m_seen = std::move(seen);
    record.m_entries = std::move(entries);
    return record;
}

std::span<const Entry> Record::field(QByteArrayView name) const
{
    const auto [from, to] = std::equal_range(m_entries.begin(), m_entries.end(), name, FieldLess{});
    return {from, to};
}

Record join(const Record &a, const Record &b)
{
    Record out;
    out.m_seen = join(a.m_seen, b.m_seen);
    if (a.m_purge || b.m_purge) {
        out.m_purge = join(a.m_purge.value_or(VersionVector()), b.m_purge.value_or(VersionVector()));
        return out;
    }
    if (a.m_entries.isEmpty() && a.m_seen.isEmpty()) {
        out.m_entries = b.m_entries;
        return out;
    }
    // Both lists are sorted by (field, dot, value). Under a dot that both have the values are united (rule
    // `same_dot_union`: two copies of a machine can have given it twice); what only one has stays unless the other has
    // seen its dot, and so has dropped it.
    out.m_entries.reserve(a.m_entries.size() + b.m_entries.size());
    auto x = a.m_entries.begin(), y = b.m_entries.begin();
    const auto xEnd = a.m_entries.end(), yEnd = b.m_entries.end();
    while (x != xEnd || y != yEnd) {
        const int places = x == xEnd ? 1 : y == yEnd ? -1 : comparePlaces(*x, *y);
        if (places < 0) {
            if (!b.m_seen.covers(x->dot))
                out.m_entries.append(*x);
            ++x;
        } else if (places > 0) {
            if (!a.m_seen.covers(y->dot))
                out.m_entries.append(*y);
            ++y;
        } else {
            const auto samePlace = [place = *x](const Entry &entry) { return comparePlaces(entry, place) == 0; };
            const auto xRun = std::find_if_not(x, xEnd, samePlace), yRun = std::find_if_not(y, yEnd, samePlace);
            std::set_union(x, xRun, y, yRun, std::back_inserter(out.m_entries),
                           [](const Entry &l, const Entry &r) { return l.value < r.value; });
            x = xRun;
            y = yRun;
        }
    }
    return out;
}

// [reader, {actor: counter}, [actor's place, counter, ...], {field: [dot's place, value, ...]}], or when purged
// [reader, {actor: counter}, {actor: counter}]. Actors and dots are written once and then meant by their place in
// their table: a save of twelve fields shares one dot, and ids of 16 bytes would be half of a short memory.
QByteArray Record::toCbor() const
{
    CborWriter writer(sizeBound());
    writer.array(m_purge ? 3 : 4);
    writer.unsignedInteger(kReader);
    writeVector(writer, m_seen);
    if (m_purge) {
        writeVector(writer, *m_purge);
        return writer.take();
    }

    QVarLengthArray<Dot, 16> dots;
    for (const Entry &entry : m_entries) {
        if (dots.isEmpty() || dots.back() != entry.dot)
            dots.append(entry.dot);
    }
    std::sort(dots.begin(), dots.end());
    dots.erase(std::unique(dots.begin(), dots.end()), dots.end());
    writer.array(quint64(dots.size()) * 2);
    qsizetype actor = 0;
    for (const Dot &dot : dots) {
        while (m_seen.entries()[actor].actor != dot.actor)
            ++actor;
        writer.unsignedInteger(quint64(actor));
        writer.unsignedInteger(dot.counter);
    }

    quint64 fields = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        fields += i == 0 || m_entries[i].field != m_entries[i - 1].field;
    writer.map(fields);
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const auto end =
            std::find_if_not(entry, m_entries.end(), [&](const Entry &other) { return other.field == entry->field; });
        writer.utf8(entry->field);
        writer.array(quint64(end - entry) * 2);
        auto dot = dots.cbegin();
        for (; entry != end; ++entry) {
            dot = std::lower_bound(dot, dots.cend(), entry->dot);
            writer.unsignedInteger(quint64(dot - dots.cbegin()));
            writer.item(entry->value);
        }
    }
    return writer.take();
}

Result<Record> Record::fromCbor(QByteArrayView bytes)
{
    MN_TRY(CborReader reader, CborReader::open(bytes));
    MN_TRY(const quint64 parts, reader.array());
    MN_TRY(const quint64 minReader, reader.unsignedInteger());
    if (minReader > kReader)
        return fail(Errc::NewerVersion, QStringLiteral("record shape %1").arg(minReader));
    if (minReader != kReader || (parts != 3 && parts != 4))
        return fail(Errc::NotUnderstood, QStringLiteral("not a record"));
    Record record;
    MN_TRY(record.m_seen, readVector(reader));
    if (parts == 3) {
        MN_TRY(record.m_purge, readVector(reader));
        if (!record.m_seen.covers(*record.m_purge))
            return fail(Errc::NotUnderstood, QStringLiteral("a purge that saw more than the record"));
        return record;
    }

    struct KnownDot {
        Dot dot;
        bool isLive = false;
    };
    QVarLengthArray<KnownDot, 16> dots;
    MN_TRY(const quint64 dotItems, reader.array());
    if (dotItems % 2 != 0) // what is left over would be read as the fields
        return fail(Errc::NotUnderstood, QStringLiteral("half a dot"));
    for (quint64 i = 0; i < dotItems; i += 2) {
        MN_TRY(const quint64 actor, reader.unsignedInteger());
        MN_TRY(const quint64 counter, reader.unsignedInteger());
        const QList<Dot> &actors = record.m_seen.entries();
        if (actor >= quint64(actors.size()) || counter == 0 || counter > actors[qsizetype(actor)].counter)
            return fail(Errc::NotUnderstood, QStringLiteral("a dot that was not seen"));
        const Dot dot{actors[qsizetype(actor)].actor, counter};
        if (!dots.isEmpty() && !(dots.back().dot < dot))
            return fail(Errc::NotUnderstood, QStringLiteral("dots out of order"));
        dots.append({dot});
    }
    MN_TRY(const quint64 fields, reader.map());
    for (quint64 i = 0; i < fields; ++i) {
        MN_TRY(const QByteArrayView name, reader.utf8());
        MN_TRY(const quint64 items, reader.array());
        if (items == 0 || items % 2 != 0)
            return fail(Errc::NotUnderstood, QStringLiteral("a field without values"));
        const QByteArray field = name.toByteArray();
        for (quint64 j = 0; j < items; j += 2) {
            MN_TRY(const quint64 place, reader.unsignedInteger());
            MN_TRY(const QByteArrayView value, reader.item());
            if (place >= quint64(dots.size()))
                return fail(Errc::NotUnderstood, QStringLiteral("a value without a dot"));
            dots[qsizetype(place)].isLive = true;
            Entry entry{field, dots[qsizetype(place)].dot, value.toByteArray()};
            if (j > 0 && !before(record.m_entries.back(), entry))
                return fail(Errc::NotUnderstood, QStringLiteral("values out of order"));
            record.m_entries.append(std::move(entry));
        }
    }
    if (!reader.atEnd())
        return fail(Errc::NotUnderstood, QStringLiteral("more than a record"));
    if (!std::all_of(dots.begin(), dots.end(), [](const KnownDot &known) { return known.isLive; }))
        return fail(Errc::NotUnderstood, QStringLiteral("a dot without a value"));
    return record;
}

qsizetype Record::sizeBound() const
{
    constexpr qsizetype kHead = 9; // the longest head of an item
    constexpr qsizetype kSeen = ActorId::kBytes + 1 + kHead;
    qsizetype size = 4 * kHead + m_seen.entries().size() * kSeen;
    if (m_purge)
        size += m_purge->entries().size() * kSeen;
    for (const Entry &entry : m_entries)
        size += entry.field.size() + entry.value.size() + 5 * kHead;
    return size;
}

RecordEdit::RecordEdit(Record record, const Dot &first)
    : m_record(std::move(record)), m_first(first), m_last(first.counter)
{
    if (!m_record.isPurged())
        m_record.m_seen.raiseTo(first);
}

void RecordEdit::insert(const QByteArray &field, const Dot &dot, QByteArray value)
{
    if (m_record.isPurged())
        return;
    m_last = std::max(m_last, dot.counter);
    m_record.m_seen.raiseTo(dot);
    auto &entries = m_record.m_entries;
    Record::Entry entry{field, dot, std::move(value)};
    if (entries.isEmpty() || before(entries.constLast(), entry)) { // a first save writes its fields in order
        entries.append(std::move(entry));
        return;
    }
    const auto at = std::lower_bound(entries.cbegin(), entries.cend(), entry, before);
    if (at == entries.cend() || *at != entry) // the same under a dot used twice
        entries.insert(at - entries.cbegin(), std::move(entry));
}

void RecordEdit::writeRegister(const QByteArray &field, QByteArray value)
{
    auto &entries = m_record.m_entries;
    const auto old = m_record.field(field);
    if (!old.empty())
        entries.remove(old.data() - std::as_const(entries).data(), qsizetype(old.size()));
    insert(field, m_first, std::move(value));
    m_wroteRegister = true;
}

void RecordEdit::addToSet(const QByteArray &field, QByteArray value)
{
    Dot dot = m_first;
    for (const Record::Entry &entry : m_record.field(field)) {
        if (entry.dot.actor == dot.actor && entry.dot.counter >= dot.counter)
            dot.counter = entry.dot.counter + 1;
    }
    insert(field, dot, std::move(value));
}

void RecordEdit::removeFromSet(const QByteArray &field, QByteArrayView value)
{
    QVarLengthArray<Dot, 4> dots;
    for (const Record::Entry &entry : m_record.field(field)) {
        if (entry.value == value)
            dots.append(entry.dot);
    }
    // Only a dot used twice (a copied vault) has other values, which a dropped dot would take along.
    QList<QByteArray> others;
    m_record.m_entries.removeIf([&](const Record::Entry &entry) {
        const bool goes = entry.field == field && dots.contains(entry.dot);
        if (goes && entry.value != value)
            others.append(entry.value);
        return goes;
    });
    for (QByteArray &other : others)
        addToSet(field, std::move(other));
}

Record RecordEdit::stamped(HlcStamp now) &&
{
    auto &entries = m_record.m_entries;
    const auto isLive = [&entries](const Dot &dot) {
        return std::any_of(entries.cbegin(), entries.cend(),
                           [&](const Record::Entry &e) { return e.dot == dot && e.field != kStampField; });
    };
    QVarLengthArray<Dot, 8> gone;
    for (const Record::Entry &stamp : m_record.field(kStampField)) {
        if (!isLive(stamp.dot))
            gone.append(stamp.dot);
    }
    if (!gone.isEmpty())
        entries.removeIf([&](const Record::Entry &e) { return e.field == kStampField && gone.contains(e.dot); });
    if (m_wroteRegister) {
        CborWriter value(9);
        value.unsignedInteger(now.value());
        insert(kStampField, m_first, value.take());
    }
    return std::move(m_record);
}

Record writeRegister(const Record &record, const Dot &dot, const QByteArray &field, const QByteArray &value)
{
    RecordEdit edit(record, dot);
    edit.writeRegister(field, value);
    return std::move(edit).unstamped();
}

Record addToSet(const Record &record, const Dot &dot, const QByteArray &field, const QByteArray &value)
{
    RecordEdit edit(record, dot);
    edit.addToSet(field, value);
    return std::move(edit).unstamped();
}

Record removeFromSet(const Record &record, const Dot &dot, const QByteArray &field, QByteArrayView value)
{
    RecordEdit edit(record, dot);
    edit.removeFromSet(field, value);
    return std::move(edit).unstamped();
}

Record markDeleted(const Record &record, const Dot &dot, HlcStamp now, bool deleted)
{
    CborWriter restored(2);
    restored.array(1);
    restored.boolean(false);
    RecordEdit edit(record, dot);
    edit.writeRegister(kDeletedField, deleted ? deleteValue(record.seen()) : restored.take());
    return std::move(edit).stamped(now);
}

bool isDeleted(const Record &record)
{
    if (record.isPurged())
        return true;
    const auto marks = record.field(kDeletedField);
    if (marks.empty())
        return false;

    // Every live dot that is not a delete is an edit: restores too, and marks that are not understood, so that no
    // memory disappears by a misreading.
    QVarLengthArray<VersionVector, 4> deletes;
    QVarLengthArray<Dot, 16> edits;
    for (const Entry &entry : marks) {
        if (auto seen = deleteVector(entry.value))
            deletes.append(*std::move(seen));
        else
            edits.append(entry.dot);
    }
    for (const Entry &entry : record.entries()) {
        if (entry.field != kDeletedField && entry.field != kStampField)
            edits.append(entry.dot);
    }
    return std::any_of(deletes.begin(), deletes.end(), [&](const VersionVector &seen) {
        return std::all_of(edits.begin(), edits.end(), [&](const Dot &dot) { return seen.covers(dot); });
    });
}

Record purged(const Record &record, const VersionVector &seen)
{
    Record out;
    out.m_seen = join(record.m_seen, seen);
    out.m_purge = join(record.m_purge.value_or(VersionVector()), seen);
    return out;
}

std::optional<Record> outside(const Record &record, const VersionVector &seen)
{
    Record out = record;
    out.m_entries.removeIf([&](const Entry &entry) { return seen.covers(entry.dot); });
    if (out.m_entries.isEmpty())
        return std::nullopt;
    return out;
}

HlcStamp stampOf(const Record &record, const Dot &dot)
{
    HlcStamp newest; // a dot used twice has two
    for (const Entry &entry : record.field(kStampField)) {
        if (entry.dot != dot)
            continue;
        if (auto reader = CborReader::open(entry.value)) {
            if (const auto value = reader->unsignedInteger())
                newest = std::max(newest, HlcStamp(*value));
        }
    }
    return newest;
}

QByteArray deleteValue(const VersionVector &seen)
{
    CborWriter value(64);
    value.array(2);
    value.boolean(true);
    writeVector(value, seen);
    return value.take();
}

std::optional<VersionVector> deleteVector(QByteArrayView value)
{
    auto reader = CborReader::open(value);
    if (!reader || !reader->array(2))
        return std::nullopt;
    const auto deleted = reader->boolean();
    if (!deleted || !*deleted)
        return std::nullopt;
    auto seen = readVector(*reader);
    if (!seen)
        return std::nullopt;
    return *std::move(seen);
}

QByteArray toCbor(const VersionVector &vector)
{
    CborWriter writer(16 + vector.entries().size() * (ActorId::kBytes + 10));
    writeVector(writer, vector);
    return writer.take();
}

} // namespace mn
