#pragma once
#include "core/base/result.h"
#include <QHash>
#include <QString>
#include <vector>

namespace mn {

class SnapshotReader;
class SnapshotWriter;

// Strings as small numbers, counted: a string nobody uses is forgotten and its number given to another. 0 is "".
class Interner {
public:
    // The number of the string, one use more.
    quint32 take(const QString &string);
    // One use less.
    void release(quint32 id);
    // 0 when unknown.
    quint32 find(const QString &string) const { return m_ids.value(string, 0); }
    // "" for 0 and unknown numbers.
    const QString &at(quint32 id) const { return id < m_entries.size() ? m_entries[id].string : m_entries[0].string; }
    quint32 uses(quint32 id) const { return id < m_entries.size() ? m_entries[id].uses : 0; }
    quint32 end() const
    {
        return quint32(m_entries.size());
    } // one past the highest number; uses() tells which are live

    void save(SnapshotWriter &out) const;
    static Result<Interner> load(SnapshotReader &in);

private:
    struct Entry {
        QString string;
        quint32 uses = 0;
    };
    std::vector<Entry> m_entries{1};
    std::vector<quint32> m_free;
    QHash<QString, quint32> m_ids;
};

} // namespace mn
