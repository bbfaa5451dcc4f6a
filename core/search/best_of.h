#pragma once
#include "core/index/memory_number.h"
#include <algorithm>
#include <span>
#include <vector>

namespace mn {

// The numbers of the `limit` highest scores above `least`, best first; equal scores in the order of newer first
// (higher number). One pass with a small buffer that is thinned when it is full.
inline std::vector<MemoryNumber> bestOf(std::span<const float> scores, float least, int limit)
{
    if (limit <= 0)
        return {};
    const auto isBetter = [&](MemoryNumber a, MemoryNumber b) {
        return scores[a] != scores[b] ? scores[a] > scores[b] : a > b;
    };
    const size_t wanted = size_t(limit);
    const size_t room = std::max<size_t>(4 * wanted, 256);
    std::vector<MemoryNumber> best;
    best.reserve(room);
    float threshold = least;
    bool isFull = false; // `threshold` is reached by `wanted` of them: an equal one may still be newer
    for (MemoryNumber number = 0; number < scores.size(); ++number) {
        if (isFull ? scores[number] < threshold : !(scores[number] > threshold))
            continue;
        best.push_back(number);
        if (best.size() < room)
            continue;
        std::nth_element(best.begin(), best.begin() + qptrdiff(wanted - 1), best.end(), isBetter);
        best.resize(wanted);
        threshold = scores[best.back()];
        isFull = true;
    }
    std::sort(best.begin(), best.end(), isBetter);
    if (best.size() > wanted)
        best.resize(wanted);
    return best;
}

} // namespace mn
