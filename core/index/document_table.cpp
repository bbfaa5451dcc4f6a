#include "core/index/document_table.h"
#include "core/index/snapshot.h"
#include <algorithm>
#include <atomic>
#include <cmath>

namespace mn {

quint64 DocumentTable::nextVersion()
{
    static std::atomic<quint64> versions = 0;
    return ++versions;
}

void DocumentTable::set(MemoryNumber number, const DocumentRow &row)
{
    m_version = nextVersion();
    grow(number);
    const bool wasThere = contains(number);
    const quint32 thread = m_threadNames.take(row.thread);
    const quint32 author = m_authorNames.take(row.author);
    const bool keepsPlace =
        wasThere && thread == m_thread[number] && author == m_author[number] && row.position == m_position[number];
    if (wasThere) {
        if (!keepsPlace)
            leave(number);
        m_threadNames.release(m_thread[number]);
        m_authorNames.release(m_author[number]);
    }
    m_count += !wasThere;
    m_live[number] = 1;
    m_thread[number] = thread;
    m_position[number] = row.position;
    m_author[number] = author;
    m_day[number] = row.day;
    m_importance[number] =
        std::isnan(row.importance) ? 0 : quint8(std::lround(std::clamp(row.importance, 0.0f, 1.0f) * 255));
    m_tokens[number] = row.tokens;
    m_flags[number] = quint8(row.flags.toInt());
    if (!keepsPlace)
        join(number);
}

void DocumentTable::remove(MemoryNumber number)
{
    if (!contains(number))
        return;
    m_version = nextVersion();
    leave(number);
    m_threadNames.release(m_thread[number]);
    m_authorNames.release(m_author[number]);
    m_live[number] = 0;
    m_thread[number] = m_author[number] = m_tokens[number] = 0;
    m_position[number] = 0;
    m_day[number] = DocumentRow::kNoDay;
    m_importance[number] = m_flags[number] = 0;
    --m_count;
}

DocumentRow DocumentTable::row(MemoryNumber number) const
{
    if (!contains(number))
        return {};
    return {.thread = m_threadNames.at(m_thread[number]),
            .position = m_position[number],
            .author = m_authorNames.at(m_author[number]),
            .day = m_day[number],
            .importance = float(m_importance[number]) / 255,
            .tokens = m_tokens[number],
            .flags = DocumentFlags::fromInt(m_flags[number])};
}

bool DocumentTable::isBefore(MemoryNumber a, MemoryNumber b) const
{
    return m_position[a] != m_position[b] ? m_position[a] < m_position[b] : a < b;
}

void DocumentTable::grow(MemoryNumber number)
{
    if (number < m_live.size())
        return;
    const size_t size = size_t(number) + 1;
    m_live.resize(size);
    m_thread.resize(size);
    m_position.resize(size);
    m_previous.resize(size);
    m_next.resize(size);
    m_author.resize(size);
    m_day.resize(size, DocumentRow::kNoDay);
    m_importance.resize(size);
    m_tokens.resize(size);
    m_flags.resize(size);
}

void DocumentTable::join(MemoryNumber number)
{
    if (m_thread[number] == 0)
        return;
    if (m_thread[number] >= m_members.size())
        m_members.resize(m_thread[number] + 1);
    auto &members = m_members[m_thread[number]];
    const auto at = std::upper_bound(members.begin(), members.end(), number,
                                     [this](MemoryNumber a, MemoryNumber b) { return isBefore(a, b); });
    const MemoryNumber after = at == members.end() ? 0 : *at;
    const MemoryNumber before = at == members.begin() ? 0 : *(at - 1);
    members.insert(at, number);
    connect(before, number);
    connect(number, after);
}

void DocumentTable::leave(MemoryNumber number)
{
    if (m_thread[number] == 0)
        return;
    auto &members = m_members[m_thread[number]];
    members.erase(std::lower_bound(members.begin(), members.end(), number,
                                   [this](MemoryNumber a, MemoryNumber b) { return isBefore(a, b); }));
    connect(m_previous[number], m_next[number]);
    m_previous[number] = m_next[number] = 0;
    if (members.empty())
        members = {};
}

void DocumentTable::connect(MemoryNumber before, MemoryNumber after)
{
    if (before != 0)
        m_next[before] = after;
    if (after != 0)
        m_previous[after] = before;
}

void DocumentTable::save(SnapshotWriter &out) const
{
    m_threadNames.save(out);
    m_authorNames.save(out);
    out.column(std::span(m_live));
    out.column(std::span(m_thread));
    out.column(std::span(m_position));
    out.column(std::span(m_author));
    out.column(std::span(m_day));
    out.column(std::span(m_importance));
    out.column(std::span(m_tokens));
    out.column(std::span(m_flags));
}

Result<DocumentTable> DocumentTable::load(SnapshotReader &in)
{
    DocumentTable made;
    made.m_version = nextVersion();
    MN_TRY(made.m_threadNames, Interner::load(in));
    MN_TRY(made.m_authorNames, Interner::load(in));
    MN_TRY(made.m_live, in.column<std::vector<quint8>>());
    MN_TRY(made.m_thread, in.column<std::vector<quint32>>());
    MN_TRY(made.m_position, in.column<std::vector<qint64>>());
    MN_TRY(made.m_author, in.column<std::vector<quint32>>());
    MN_TRY(made.m_day, in.column<std::vector<qint32>>());
    MN_TRY(made.m_importance, in.column<std::vector<quint8>>());
    MN_TRY(made.m_tokens, in.column<std::vector<quint32>>());
    MN_TRY(made.m_flags, in.column<std::vector<quint8>>());
    if (!made.isSound())
        return fail(Errc::Damaged, QStringLiteral("rows in the snapshot"));
    made.buildThreads();
    return made;
}

// Whether every column is as long as the others and every id means something.
bool DocumentTable::isSound() const
{
    const size_t size = m_live.size();
    if (m_thread.size() != size || m_position.size() != size || m_author.size() != size || m_day.size() != size ||
        m_importance.size() != size || m_tokens.size() != size || m_flags.size() != size)
        return false;
    const auto areBelow = [](const std::vector<quint32> &ids, const Interner &names) {
        return std::all_of(ids.begin(), ids.end(), [&](quint32 id) { return id == 0 || names.uses(id) > 0; });
    };
    return areBelow(m_thread, m_threadNames) && areBelow(m_author, m_authorNames) &&
           std::all_of(m_live.begin(), m_live.end(), [](quint8 live) { return live <= 1; });
}

void DocumentTable::buildThreads()
{
    m_previous.assign(m_live.size(), 0);
    m_next.assign(m_live.size(), 0);
    m_members.assign(m_threadNames.end(), {});
    for (MemoryNumber number = 0; number < end(); ++number) {
        m_count += m_live[number];
        if (m_live[number] && m_thread[number] != 0)
            m_members[m_thread[number]].push_back(number);
    }
    const auto before = [this](MemoryNumber a, MemoryNumber b) { return isBefore(a, b); };
    for (std::vector<MemoryNumber> &members : m_members) {
        if (!std::is_sorted(members.begin(), members.end(), before))
            std::sort(members.begin(), members.end(), before);
        for (size_t i = 1; i < members.size(); ++i)
            connect(members[i - 1], members[i]);
    }
}

} // namespace mn
