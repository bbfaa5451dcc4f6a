#pragma once
#include "core/base/result.h"
#include "core/record/dot.h"
#include "core/record/hlc.h"
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>
#include <span>

namespace mn {

// The causal state of one memory, from which every device reads the same values whatever the order in which it met
// the writes. A field is a set of (dot, value): a register has one, or one for each of several concurrent writes; a
// set of tags has one for each tag. Values are canonical CBOR that only memory_record.h understands, so that fields
// of newer versions are joined, kept and passed on unread.
//
// An immutable value, cheap to copy; any thread. docs/adr/0001-causal-record.md.
// Source: Almeida, Shoker, Baquero, Delta state replicated data types, 2018 (causal CRDTs, dot stores).
class Record {
public:
    // The version of this *shape*. New fields do not raise it.
    static constexpr quint64 kReader = 1;

    struct Entry {
        QByteArray field; // UTF-8
        Dot dot;
        QByteArray value; // one canonical CBOR item
        bool operator==(const Entry &) const = default;
    };

    // From parts in any order. Every dot must be in `seen`.
    static Record of(VersionVector seen, QList<Entry> entries);

    const VersionVector &seen() const { return m_seen; } // every write this state knows of, also those it dropped
    // Sorted by field (shorter first, then bytes), dot, value; without repetition.
    const QList<Entry> &entries() const { return m_entries; }
    std::span<const Entry> field(QByteArrayView name) const;

    // Erased for good: no fields, and the vector its user saw when they erased it.
    bool isPurged() const { return m_purge.has_value(); }
    const std::optional<VersionVector> &purge() const { return m_purge; }

    bool operator==(const Record &) const = default;

    // Deterministic: equal records have equal bytes.
    QByteArray toCbor() const;
    // Errc::NewerVersion if only a newer program can read this shape; Errc::NotUnderstood unless toCbor() made it.
    static Result<Record> fromCbor(QByteArrayView bytes);
    // Not less than toCbor().size(), without making it.
    qsizetype sizeBound() const;

    // The least state that includes both. Commutative, associative, idempotent; reads no clock.
    friend Record join(const Record &a, const Record &b);

private:
    friend class RecordEdit;
    friend Record purged(const Record &record, const VersionVector &seen);
    friend std::optional<Record> outside(const Record &record, const VersionVector &seen);

    VersionVector m_seen;
    QList<Entry> m_entries;
    std::optional<VersionVector> m_purge;
};

Record join(const Record &a, const Record &b);

// The writes of one save. Its registers share the first dot: a dot lives and dies in each field by itself, and no state
// has seen a part of a save. Values added to one set take a dot each, counting on from the first, for what is removed
// later is a dot: under a shared one, a value removed here would come back with its neighbours from elsewhere.
// Writing to a purged record changes nothing.
class RecordEdit {
public:
    // A dot that was never used.
    RecordEdit(Record record, const Dot &first);

    void writeRegister(const QByteArray &field, QByteArray value); // in place of all versions seen
    void addToSet(const QByteArray &field, QByteArray value);
    void removeFromSet(const QByteArray &field, QByteArrayView value); // under all dots it is seen with

    // The newest dot spent; the first one is, even if nothing was written under it (a removal).
    Dot last() const { return {m_first.actor, m_last}; }
    // With the moment of the registers written, and without the moments of dots that are gone.
    Record stamped(HlcStamp now) &&;
    Record unstamped() && { return std::move(m_record); }

private:
    void insert(const QByteArray &field, const Dot &dot, QByteArray value);

    Record m_record;
    Dot m_first;
    quint64 m_last;
    bool m_wroteRegister = false;
};

// The same for a single write.
Record writeRegister(const Record &record, const Dot &dot, const QByteArray &field, const QByteArray &value);
Record addToSet(const Record &record, const Dot &dot, const QByteArray &field, const QByteArray &value);
Record removeFromSet(const Record &record, const Dot &dot, const QByteArray &field, QByteArrayView value);

// Into the trash, or out of it. The state stays: an edit elsewhere that the delete had not seen brings it back.
Record markDeleted(const Record &record, const Dot &dot, HlcStamp now, bool deleted);
// Purged, or one delete has seen every live dot that is not a delete itself.
bool isDeleted(const Record &record);

// Erased, as seen by the user who erased it: `seen` is the vector they saw and never grows by joining states.
Record purged(const Record &record, const VersionVector &seen);
inline Record purged(const Record &record)
{
    return purged(record, record.seen());
}
// What a purge that saw only `seen` would push aside: it goes to the shelf, whose owner decides. Nothing if it saw all.
std::optional<Record> outside(const Record &record, const VersionVector &seen);

// When the registers under this dot were written; 0 when that is not known.
HlcStamp stampOf(const Record &record, const Dot &dot);

// The vector as a canonical item: a map from actor (16 bytes) to counter.
QByteArray toCbor(const VersionVector &vector);

// The value of a delete that had seen this, and back; nothing for a restore, or for what is not understood.
QByteArray deleteValue(const VersionVector &seen);
std::optional<VersionVector> deleteVector(QByteArrayView value);

// Fields with a meaning of their own at this level. Static bytes: copies of them neither allocate nor count.
inline const QByteArray kDeletedField = QByteArray::fromRawData("deleted", 7); // register: [true, vector seen], [false]
inline const QByteArray kStampField =
    QByteArray::fromRawData("hlc", 3); // set: when each dot live elsewhere was written

} // namespace mn
