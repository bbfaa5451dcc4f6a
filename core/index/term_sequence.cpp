#include "core/index/term_sequence.h"
#include <algorithm>
#include <vector>

namespace mn {

TermSequence::TermSequence(std::span<const quint32> ids)
{
    thread_local std::vector<quint8> encoded;
    encoded.clear();
    for (const quint32 id : ids) {
        quint32 value = id + 1;
        for (; value >= 0x80; value >>= 7)
            encoded.push_back(quint8(value | 0x80));
        encoded.push_back(quint8(value));
    }
    *this = ofEncoded(encoded);
}

TermSequence TermSequence::ofEncoded(std::span<const quint8> encoded)
{
    TermSequence made;
    made.m_size = quint32(encoded.size());
    made.m_bytes = std::make_unique_for_overwrite<quint8[]>(encoded.size());
    std::ranges::copy(encoded, made.m_bytes.get());
    return made;
}

} // namespace mn
