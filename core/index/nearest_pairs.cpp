#include "core/index/nearest_pairs.h"
#include "core/index/vector_rows.h"
#include <algorithm>

namespace mn {

namespace {

struct Near {
    size_t place;
    float cosine;
};

// The rows of all memories behind each other, and whose each is.
struct Rows {
    explicit Rows(std::span<const NumberedVectors> memories, int dimensions) : rows(dimensions)
    {
        for (size_t place = 0; place < memories.size(); ++place) {
            for (const Int8Vector &chunk : memories[place].chunks) {
                if (chunk.dimensions() != dimensions)
                    continue;
                rows.set(rows.append(), reinterpret_cast<const qint8 *>(chunk.values.constData()), chunk.scale);
                owner.push_back(place);
            }
        }
    }
    VectorRows rows;
    std::vector<size_t> owner; // by row, ascending
};

int dimensionsOf(std::span<const NumberedVectors> memories)
{
    for (const NumberedVectors &memory : memories)
        if (!memory.chunks.empty())
            return memory.chunks.front().dimensions();
    return 0;
}

// The best cosine of any chunk of `place` to each memory.
void compare(const Rows &all, size_t place, std::vector<qint32> &dots, std::vector<float> &best)
{
    std::ranges::fill(best, -2.0F);
    const auto [begin, end] = std::ranges::equal_range(all.owner, place);
    for (auto mine = begin; mine != end; ++mine) {
        const auto row = quint32(mine - all.owner.begin());
        for (quint32 first = 0; first < all.rows.size(); first += VectorRows::kSliceRows) {
            const quint32 count = std::min(VectorRows::kSliceRows, all.rows.size() - first);
            bestDotKernel().scan(all.rows.at(row), all.rows.at(first), all.rows.stride(), count, dots.data());
            for (quint32 i = 0; i < count; ++i) {
                float &closest = best[all.owner[first + i]];
                closest = std::max(closest, float(dots[i]) * all.rows.scale(row) * all.rows.scale(first + i));
            }
        }
    }
}

} // namespace

std::vector<NearPair> nearestPairs(std::span<const NumberedVectors> memories, int each, float least,
                                   std::stop_token stop)
{
    const int dimensions = dimensionsOf(memories);
    if (dimensions == 0 || each <= 0)
        return {};
    const Rows all(memories, dimensions);
    std::vector<qint32> dots(VectorRows::kSliceRows);
    std::vector<float> best(memories.size());
    std::vector<Near> near;
    std::vector<NearPair> pairs;
    for (size_t place = 0; place < memories.size() && !stop.stop_requested(); ++place) {
        compare(all, place, dots, best);
        near.clear();
        for (size_t other = 0; other < best.size(); ++other)
            if (other != place && best[other] >= least)
                near.push_back({other, best[other]});
        const auto end = near.begin() + qsizetype(std::min(near.size(), size_t(each)));
        std::ranges::partial_sort(near, end, std::greater(), &Near::cosine);
        for (auto it = near.begin(); it != end; ++it) {
            const auto [a, b] = std::minmax(memories[place].number, memories[it->place].number);
            pairs.push_back({a, b, it->cosine});
        }
    }
    std::ranges::sort(pairs, {}, [](const NearPair &pair) { return std::pair(pair.a, pair.b); });
    pairs.erase(std::unique(pairs.begin(), pairs.end(),
                            [](const NearPair &a, const NearPair &b) { return a.a == b.a && a.b == b.b; }),
                pairs.end());
    return pairs;
}

} // namespace mn
