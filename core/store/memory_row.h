#pragma once
#include "core/store/memory_store.h"

namespace mn {

// What one row of a list shows of a memory, and no more.
struct MemoryRow {
    quint32 number = 0;
    RecordId id;
    QString title;   // its own, else the first line of the content
    QString snippet; // what follows, as plain text in one line; at most kSnippet characters
    QString kind, author, thread;
    QStringList tags, domains;
    qint64 when = 0; // ms UTC: when it happened, else when it was made
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    double importance = 0.5;
    qsizetype attachments = 0; // how many
    qsizetype links = 0;
    bool pinned = false;
    bool archived = false;
    bool trashed = false;
    bool conflict = false;
    bool isDamaged = false; // it is there and cannot be read: only number, id and times are known
    bool operator==(const MemoryRow &) const = default;

    static constexpr qsizetype kSnippet = 240;
};

MemoryRow rowOf(quint32 number, const Memory &memory);

// Markdown as one line of plain text: without its signs, blanks and line ends each one blank, at most `limit`
// characters (a surrogate pair stays whole).
QString plainText(QStringView markdown, qsizetype limit);

// The rows of `numbers` that the view shows, in the order given; those that are gone are left out, those that are
// damaged say so. Loads of a hundred take a few milliseconds.
Result<std::vector<MemoryRow>> loadRows(Database &database, const ReadView &view, std::span<const quint32> numbers);

} // namespace mn
