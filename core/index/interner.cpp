#include "core/index/interner.h"
#include "core/index/snapshot.h"

namespace mn {

quint32 Interner::take(const QString &string)
{
    if (string.isEmpty())
        return 0;
    quint32 &id = m_ids[string];
    if (id == 0) {
        if (m_free.empty()) {
            id = quint32(m_entries.size());
            m_entries.emplace_back();
        } else {
            id = m_free.back();
            m_free.pop_back();
        }
        m_entries[id].string = string;
    }
    ++m_entries[id].uses;
    return id;
}

void Interner::release(quint32 id)
{
    if (id == 0)
        return;
    Entry &entry = m_entries[id];
    if (--entry.uses > 0)
        return;
    m_ids.remove(entry.string);
    entry.string.clear();
    m_free.push_back(id);
}

void Interner::save(SnapshotWriter &out) const
{
    out.number(quint32(m_entries.size()));
    for (const Entry &entry : m_entries) {
        out.number(entry.uses);
        out.string(entry.string);
    }
}

Result<Interner> Interner::load(SnapshotReader &in)
{
    MN_TRY(const quint32 size, in.number<quint32>());
    if (size == 0 || size > in.remaining())
        return fail(Errc::Damaged, QStringLiteral("names in the snapshot"));
    Interner made;
    made.m_entries.resize(size);
    made.m_ids.reserve(size);
    for (quint32 id = 0; id < size; ++id) {
        Entry &entry = made.m_entries[id];
        MN_TRY(entry.uses, in.number<quint32>());
        MN_TRY(entry.string, in.string());
        if (entry.string.isEmpty() != (entry.uses == 0) || made.m_ids.contains(entry.string) || (id == 0 && entry.uses))
            return fail(Errc::Damaged, QStringLiteral("names in the snapshot"));
        if (entry.uses)
            made.m_ids.insert(entry.string, id);
        else if (id > 0)
            made.m_free.push_back(id);
    }
    return made;
}

} // namespace mn
