#pragma once
#include "cli/output/output.h"
#include "core/record/memory.h"
#include "core/store/memory_store.h"

// Memories as people read them on a terminal.
namespace mn::cli {

// The end of an id: its beginning is the time of making, and so the same for all that came in one import.
QString shortId(const RecordId &id);

// Its title, else the beginning of its content; harmless, on one line.
QString headline(const Memory &memory);

// "#boiler #house"
QString tagText(const QStringList &tags);

// When it happened, else when it was made.
QString dayOf(const Memory &memory, qint64 now);

// One line of a list.
void writeRow(Output &output, const Memory &memory, qint64 now);

// All of a memory, its content as it is.
struct MemoryCard {
    const Memory &memory;
    QList<std::pair<Memory, RecordId>> linked;   // what it links to, as far as it is there
    QList<std::pair<Memory, QString>> backlinks; // what links to it
};
void writeCard(Output &output, const MemoryCard &card, qint64 now);

} // namespace mn::cli
