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
    Archived = 16,
    Pinned = 32,
};
Q_DECLARE_FLAGS(DocumentFlags, DocumentFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(DocumentFlags)

// What ranking needs to know of a memory, as the follower hands it in.
struct DocumentRow {
    static constexpr qint32 kNoDay = std::numeric_limits<qint32>::min();

    QString thread;      // empty: none
    qint64 position = 0; // its place in the thread; equal places are ordered by number
    QString author;      // empty: none
    QString kind;
    qint32 day = kNoDay;     // days since 1970-01-01 of the day it happened, by the clock of who wrote it
    qint64 updatedAt = 0;    // ms UTC
    float importance = 0.5f; // 0..1, kept in 1/255
    quint32 tokens = 0;      // words of its text
    DocumentFlags flags;

    bool operator==(const DocumentRow &) const = default;
};

// One small row (about 50 bytes) per memory, by columns, for loops over all of them. Every column has end() entries,
// index = memory number; where contains() is false the entry means nothing. Threads, authors and kinds are ids of
// interned strings, 0 = none. Many threads may read while none writes.
class DocumentTable {
public:
    struct Participant {
        quint32 author;
        quint32 memories;
    };

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
    std::span<const quint32> kinds() const { return m_kind; }
    std::span<const qint32> days() const { return m_day; }
    std::span<const qint64> updatedAt() const { return m_updatedAt; }
    std::span<const quint8> importance() const { return m_importance; } // 0..255
    std::span<const quint32> tokens() const { return m_tokens; }
    std::span<const quint8> flags() const { return m_flags; } // of DocumentFlag
    bool has(MemoryNumber number, DocumentFlag flag) const { return m_flags[number] & quint8(flag); }

    // Another number after every change, of any table: for what is worked out from columns and kept.
    quint64 version() const { return m_version; }

    // Members in order; empty for 0 and unknown ids.
    std::span<const MemoryNumber> members(quint32 thread) const;
    // Who wrote in a thread.
    std::span<const Participant> participants(quint32 thread) const;

    const Interner &threadNames() const { return m_threadNames; }
    const Interner &authorNames() const { return m_authorNames; } // the names a question may call
    const Interner &kindNames() const { return m_kindNames; }

    void save(SnapshotWriter &out) const;
    static Result<DocumentTable> load(SnapshotReader &in);

private:
    struct Thread {
        std::vector<MemoryNumber> members; // by (position, number)
        std::vector<Participant> participants;
    };
    static quint64 nextVersion();
    bool isBefore(MemoryNumber a, MemoryNumber b) const;
    void grow(MemoryNumber number);
    void join(MemoryNumber number);
    void leave(MemoryNumber number);
    void connect(MemoryNumber before, MemoryNumber after);
    static void count(Thread &thread, quint32 author);
    bool isSound() const;
    void buildThreads();

    std::vector<quint8> m_live;
    std::vector<quint32> m_thread;
    std::vector<qint64> m_position;
    std::vector<MemoryNumber> m_previous;
    std::vector<MemoryNumber> m_next;
    std::vector<quint32> m_author;
    std::vector<quint32> m_kind;
    std::vector<qint32> m_day;
    std::vector<qint64> m_updatedAt;
    std::vector<quint8> m_importance;
    std::vector<quint32> m_tokens;
    std::vector<quint8> m_flags;
    std::vector<Thread> m_threads; // by id
    Interner m_threadNames;
    Interner m_authorNames;
    Interner m_kindNames;
    qsizetype m_count = 0;
    quint64 m_version = 0;
};

} // namespace mn
