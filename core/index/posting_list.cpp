#include "core/index/posting_list.h"
#include <algorithm>
#include <cstring>

namespace mn {

static_assert(sizeof(PostingList) == 32);

PostingList::~PostingList()
{
    if (m_capacity > kInline)
        delete[] m_heap;
}

void PostingList::append(quint32 slot, quint32 count)
{
    Q_ASSERT(count > 0 && (m_size == 0 || slot > m_last));
    put(quint64(slot - m_last) << 1 | (count > 1));
    if (count > 1)
        put(count);
    m_last = slot;
    ++m_size;
}

bool PostingList::assign(std::span<const quint8> encoded, quint32 size, quint32 slots)
{
    size_t at = 0;
    const auto next = [&]() -> quint64 { // or 2^63 and more for what cannot be
        quint64 value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            if (at == encoded.size())
                break;
            const quint8 byte = encoded[at++];
            value |= quint64(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return value;
        }
        return ~quint64(0);
    };
    quint64 slot = 0;
    for (quint32 i = 0; i < size; ++i) {
        const quint64 step = next();
        slot += step >> 1;
        if (step >> 1 >= slots || slot >= slots || (i > 0 && step >> 1 == 0))
            return false;
        if (step & 1)
            if (const quint64 count = next(); count < 2 || count > 0xffffffff)
                return false;
    }
    if (at != encoded.size())
        return false;
    PostingList made;
    made.reserve(quint32(encoded.size()));
    std::memcpy(made.m_capacity > kInline ? made.m_heap : made.m_inline, encoded.data(), encoded.size());
    made.m_used = quint32(encoded.size());
    made.m_size = size;
    made.m_last = quint32(slot);
    swap(made);
    return true;
}

void PostingList::put(quint64 value)
{
    reserve(m_used + 5);
    quint8 *const out = m_capacity > kInline ? m_heap : m_inline;
    for (; value >= 0x80; value >>= 7)
        out[m_used++] = quint8(value | 0x80);
    out[m_used++] = quint8(value);
}

void PostingList::reserve(quint32 capacity)
{
    if (capacity <= m_capacity)
        return;
    capacity = std::max(capacity, m_capacity + m_capacity / 2);
    auto *const grown = new quint8[capacity];
    std::memcpy(grown, bytes(), m_used);
    if (m_capacity > kInline)
        delete[] m_heap;
    m_heap = grown;
    m_capacity = capacity;
}

void PostingList::swap(PostingList &other) noexcept
{
    std::swap(m_size, other.m_size);
    std::swap(m_last, other.m_last);
    std::swap(m_used, other.m_used);
    std::swap(m_capacity, other.m_capacity);
    std::swap(m_inline, other.m_inline); // and with it the pointer that shares its place
}

} // namespace mn
