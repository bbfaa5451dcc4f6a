#pragma once
#include <QtGlobal>
#include <span>
#include <utility>

namespace mn {

// Where a term occurs: slots in ascending order, each with a count >= 1, as variable-length bytes: the distance to the
// slot before, shifted left by one, its lowest bit saying that a count above 1 follows. Most take one or two bytes, and
// most terms of a language are rare: up to kInline bytes lie in the object itself (32 bytes in all).
class PostingList {
public:
    static constexpr quint32 kInline = 16;

    PostingList() = default;
    PostingList(PostingList &&other) noexcept { swap(other); }
    PostingList &operator=(PostingList &&other) noexcept
    {
        swap(other);
        return *this;
    }
    ~PostingList();

    // `slot` must be above the last one.
    void append(quint32 slot, quint32 count);
    // Takes over encoded bytes. False, and nothing changed, unless they hold exactly `size` postings, ascending, below
    // `slots`.
    bool assign(std::span<const quint8> encoded, quint32 size, quint32 slots);

    quint32 size() const { return m_size; }
    std::span<const quint8> encoded() const { return {bytes(), m_used}; }
    qsizetype heapBytes() const { return m_capacity > kInline ? m_capacity : 0; }

    // visit(slot, count) in order.
    template <class Visit> void forEach(Visit &&visit) const
    {
        const quint8 *at = bytes();
        quint32 slot = 0;
        for (quint32 i = 0; i < m_size; ++i) {
            const quint64 step = take(at);
            slot += quint32(step >> 1);
            visit(slot, step & 1 ? quint32(take(at)) : 1u);
        }
    }

private:
    const quint8 *bytes() const { return m_capacity > kInline ? m_heap : m_inline; }
    static quint64 take(const quint8 *&at)
    {
        quint64 value = *at & 0x7f;
        for (int shift = 7; *at++ & 0x80; shift += 7)
            value |= quint64(*at & 0x7f) << shift;
        return value;
    }
    void put(quint64 value);
    void reserve(quint32 capacity);
    void swap(PostingList &other) noexcept;

    quint32 m_size = 0;
    quint32 m_last = 0;
    quint32 m_used = 0;
    quint32 m_capacity = kInline;
    union {
        quint8 m_inline[kInline] = {};
        quint8 *m_heap;
    };
};

} // namespace mn
