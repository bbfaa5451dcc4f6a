#pragma once
#include "core/base/result.h"
#include "core/index/interner.h"
#include "core/index/memory_number.h"
#include <QFlags>
#include <limits>
#include <span>
#include <vector>

namespace mn {

class SnapshotReader;
class SnapshotWriter;

enum class DocumentFlag : quint8 {
    Question = 1,       // ends with a question mark
    TimeExpression = 2, // holds a word or number of time ("yesterday", "2021")
    ConversationTurn = 4,
    Trashed = 8,
};
Q_DECLARE_FLAGS(DocumentFlags, DocumentFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(DocumentFlags)

// What ranking needs to know of a memory, as the follower hands it in.
struct DocumentRow {
    static constexpr qint32 kNoDay = std::numeric_limits<qint32>::min();

    QString thread;          // empty: none
    qint64 position = 0;     // its place in the thread; equal places are ordered by number
    QString author;          // empty: none
    qint32 day = kNoDay;     // days since 1970-01-01 of the day it happened, by the clock of who wrote it
    float importance = 0.5f; // 0..1, kept in 1/255
    quint32 tokens = 0;      // words of its text
    DocumentFlags flags;

    bool operator==(const DocumentRow &) const = default;
};

// One small row (about 35 bytes) per memory, by columns, for loops over all of them. Every column has end() entries,
// index = memory number; where contains() is false the entry means nothing. Threads and authors are ids of interned
// strings, 0 = none. Many threads may read while none writes.
class DocumentTable {
public:
    // Replaces the row of `number`, or adds it. O(log of the thread's size), plus the shift of the thread's later
    // members.
    void set(MemoryNumber number, const DocumentRow &row);
    // No error when absent. Strings nobody uses any more are forgotten.
    void remove(MemoryNumber number);
    // What set() was given; importance as kept.
    DocumentRow row(MemoryNumber number) const;

    bool contains(MemoryNumber number) const { return number < m_live.size() && m_live[number]; }
    MemoryNumber end() const { return MemoryNumber(m_live.size()); } // one past the highest number ever set
    qsizetype count() const { return m_count; }

    std::span<const quint8> live() const { return m_live; } // 1 where contains()
    std::span<const quint32> threads() const { return m_thread; }
    std::span<const MemoryNumber> previous() const { return m_previous; } // neighbours in the thread, 0 = none
    std::span<const MemoryNumber> next() const { return m_next; }
    std::span<const quint32> authors() const { return m_author; }
    std::span<const qint32> days() const { return m_day; }
    std::span<const quint8> importance() const { return m_importance; } // 0..255
    std::span<const quint32> tokens() const { return m_tokens; }
    std::span<const quint8> flags() const { return m_flags; } // of DocumentFlag
    bool has(MemoryNumber number, DocumentFlag flag) const { return m_flags[number] & quint8(flag); }

    // Another number after every change, of any table: for what is worked out from columns and kept.
    quint64 version() const { return m_version; }

    const Interner &threadNames() const { return m_threadNames; }
    const Interner &authorNames() const { return m_authorNames; } // the names a question may call

    void save(SnapshotWriter &out) const;
    static Result<DocumentTable> load(SnapshotReader &in);

private:
    static quint64 nextVersion();
    bool isBefore(MemoryNumber a, MemoryNumber b) const;
    void grow(MemoryNumber number);
    void join(MemoryNumber number);
    void leave(MemoryNumber number);
    void connect(MemoryNumber before, MemoryNumber after);
    bool isSound() const;
    void buildThreads();

    std::vector<quint8> m_live;
    std::vector<quint32> m_thread;
    std::vector<qint64> m_position;
    std::vector<MemoryNumber> m_previous;
    std::vector<MemoryNumber> m_next;
    std::vector<quint32> m_author;
    std::vector<qint32> m_day;
    std::vector<quint8> m_importance;
    std::vector<quint32> m_tokens;
    std::vector<quint8> m_flags;
    std::vector<std::vector<MemoryNumber>> m_members; // of threads, by id; in order of (position, number)
    Interner m_threadNames;
    Interner m_authorNames;
    qsizetype m_count = 0;
    quint64 m_version = 0;
};

} // namespace mn
