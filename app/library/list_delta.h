#pragma once
#include "core/store/memory_order.h"

namespace mn::app {

// One change of a list, in the state that those before it have left.
struct ListStep {
    enum class Kind { Remove, Move, Insert };
    Kind kind;
    int at;     // of the first row: where it is; for Insert where it will be
    int count;  // rows side by side; 1 for Move
    int to = 0; // Move: the row it comes before, as QAbstractItemModel::beginMoveRows counts
    bool operator==(const ListStep &) const = default;
};

// How one order becomes another: what left goes, what stayed and stands elsewhere moves (as few as possible), what is
// new comes.
struct ListDelta {
    std::vector<ListStep> steps;
    bool isTooLarge = false; // more than `limit` steps: no steps
};

// Each number is in an order once. Any thread; O(n log n).
// Fewest moves: all but a longest increasing subsequence (Fredman, On computing the length of longest increasing
// subsequences, 1975).
ListDelta deltaBetween(const std::vector<OrderedMemory> &before, const std::vector<OrderedMemory> &after, int limit);

} // namespace mn::app
