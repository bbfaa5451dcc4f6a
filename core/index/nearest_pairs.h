#pragma once
#include "core/index/int8_vector.h"
#include "core/index/memory_number.h"
#include <span>
#include <stop_token>
#include <vector>

namespace mn {

// Two memories that are near in meaning; a < b.
struct NearPair {
    MemoryNumber a = 0;
    MemoryNumber b = 0;
    float cosine = 0; // of their nearest chunks
    bool operator==(const NearPair &) const = default;
};

// The vectors of one memory, one a chunk, all of the same dimensions.
struct NumberedVectors {
    MemoryNumber number = 0;
    std::vector<Int8Vector> chunks;
};

// For each memory its nearest `each` among the others, no farther than `least`; each pair once, ascending. All pairs
// are compared: for some thousands of memories, not for a vault. Ends early, with what it has, when stopped. Any
// thread.
std::vector<NearPair> nearestPairs(std::span<const NumberedVectors> memories, int each, float least,
                                   std::stop_token stop = {});

} // namespace mn
