#pragma once
#include <QtGlobal>
#include <memory>
#include <span>

namespace mn {

// The terms of one memory in the order they stand in it, compressed: about 1.6 bytes a word. Texts that do not belong
// together (title, content) are parted by a break, so that no phrase reaches over it.
class TermSequence {
public:
    static constexpr quint32 kBreak = 0xffffffff;

    TermSequence() = default;
    // Term ids and breaks.
    explicit TermSequence(std::span<const quint32> ids);
    // Takes over encoded bytes, whatever they are: reading them ends with them.
    static TermSequence ofEncoded(std::span<const quint8> encoded);

    std::span<const quint8> encoded() const { return {m_bytes.get(), m_size}; }
    qsizetype heapBytes() const { return m_size; }

    // visit(id or kBreak) in order.
    template <class Visit> void forEach(Visit &&visit) const
    {
        const quint8 *at = m_bytes.get();
        const quint8 *const end = at + m_size;
        while (at != end) {
            quint32 value = 0;
            bool isMore = true;
            for (int shift = 0; isMore && shift < 32; shift += 7) {
                value |= quint32(*at & 0x7f) << shift;
                isMore = *at & 0x80;
                isMore = ++at != end && isMore;
            }
            visit(value - 1); // a break is written as 0
        }
    }

private:
    std::unique_ptr<quint8[]> m_bytes;
    quint32 m_size = 0;
};

} // namespace mn
