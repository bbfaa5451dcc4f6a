#pragma once
#include "core/record/dot.h"
#include "core/record/memory.h"
#include <map>
#include <optional>

namespace mn {

// What an import left in a memory, in a few bytes: the item's fingerprint says whether its source has changed since, a
// short hash of each value whether a person has changed it here. The import log keeps it.
class ImportBase {
public:
    ImportBase() = default;
    // `source`: the item as a memory, without its links: they are resolved in the vault, by one thread for all.
    ImportBase(QByteArray fingerprint, const Memory &source);
    ImportBase withLinks(const QList<Link> &links) const;

    // What is none gives an unknown base.
    static ImportBase fromBytes(QByteArrayView bytes);
    QByteArray toBytes() const;

    // False when nothing of ours says what was imported: an item that came with an id of ours, or by another way.
    bool isKnown() const { return m_isKnown; }
    const QByteArray &fingerprint() const { return m_fingerprint; }
    // 0 where the item had none.
    quint64 hashOf(QByteArrayView name) const;
    bool had(QByteArrayView name) const { return hashOf(name) != 0; }

    // The write with which an import put the memory into the trash. A later one, a person's, has another dot.
    std::optional<Dot> trashed;

private:
    bool m_isKnown = false;
    QByteArray m_fingerprint;             // 32 bytes or none
    std::map<quint32, quint64> m_valueOf; // hash of a name -> 48 bits of the value's
};

struct MergedMemory {
    Memory memory;
    QStringList kept; // fields that both sides have changed: the values here stayed
};

// The memory after an update from its source, three ways: a value that still is what the last import wrote follows the
// source; one that a person has changed stays. Labels and links are added, but not those a person took away; nothing is
// taken away. With an unknown base the side written later wins.
MergedMemory merged(const Memory &current, const Memory &source, const ImportBase &base);

} // namespace mn
