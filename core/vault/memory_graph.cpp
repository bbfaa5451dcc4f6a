#include "core/vault/memory_graph.h"
#include "core/index/nearest_pairs.h"
#include "core/index/search_indexes.h"
#include "core/store/memory_store.h"
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Of each memory, so many of its nearest are joined to it: more make a ball of wool.
constexpr int kNearEach = 3;
// The memory that a graph is around shows more of them.
constexpr int kNearTheCentre = 12;
// Texts of one person about anything are .2 to .4 alike to the bundled model; above this people see why.
constexpr float kLeastCosine = 0.45F;
constexpr int kSteps = 2;
// Vectors are copied under the index's lock in slices: nobody waits for more than one of them.
constexpr size_t kSlice = 500;

struct NumberedLink {
    quint32 from, to;
};
using Neighbours = std::unordered_map<quint32, std::vector<quint32>>;

bool has(const std::vector<quint32> &sorted, quint32 number)
{
    return std::ranges::binary_search(sorted, number);
}

Result<std::vector<NumberedLink>> linksAmong(Database &database, const std::vector<quint32> &shown)
{
    std::vector<NumberedLink> links;
    MN_TRY(Statement row,
           database.prepare(u"SELECT DISTINCT link.n, memory.n FROM link JOIN memory ON memory.id = link.target"_s));
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return links;
        const NumberedLink link{quint32(row.integer(0)), quint32(row.integer(1))};
        if (link.from != link.to && has(shown, link.from) && has(shown, link.to))
            links.push_back(link);
    }
}

Neighbours neighboursOf(const std::vector<NumberedLink> &links)
{
    Neighbours neighbours;
    for (const NumberedLink &link : links) {
        neighbours[link.from].push_back(link.to);
        neighbours[link.to].push_back(link.from);
    }
    return neighbours;
}

// The nearest of `centre` among `shown`.
std::vector<quint32> nearOf(quint32 centre, const std::vector<quint32> &shown, const SearchIndexes &indexes)
{
    NumberSet allowed;
    for (const quint32 number : shown)
        if (number != centre)
            allowed.insert(number);
    std::vector<quint32> near;
    const auto reading = indexes.read();
    for (const Int8Vector &chunk : reading.vectors().vectors(centre))
        for (const auto &hit : reading.vectors().nearest(chunk.restored(), kNearTheCentre, &allowed))
            if (hit.cosine >= kLeastCosine)
                near.push_back(hit.number);
    return near;
}

std::vector<quint32> around(quint32 centre, const std::vector<quint32> &shown, const Neighbours &neighbours,
                            const GraphRequest &request, const SearchIndexes &indexes)
{
    std::vector<quint32> chosen{centre};
    std::unordered_set<quint32> known{centre};
    const auto add = [&](quint32 number) {
        if (chosen.size() < request.atMost && known.insert(number).second)
            chosen.push_back(number);
    };
    size_t begin = 0;
    for (int step = 0; step < kSteps; ++step) {
        const size_t end = chosen.size();
        for (size_t i = begin; i < end; ++i) {
            if (request.links)
                if (const auto at = neighbours.find(chosen[i]); at != neighbours.end())
                    std::ranges::for_each(at->second, add);
            if (request.near && step == 0)
                std::ranges::for_each(nearOf(centre, shown, indexes), add);
        }
        begin = end;
    }
    std::ranges::sort(chosen);
    return chosen;
}

std::vector<quint32> mostLinked(const std::vector<quint32> &shown, const Neighbours &neighbours,
                                const GraphRequest &request)
{
    std::vector<quint32> chosen;
    const auto degree = [&](quint32 number) {
        const auto at = neighbours.find(number);
        return at == neighbours.end() ? size_t(0) : at->second.size();
    };
    for (const quint32 number : shown)
        if (request.near || degree(number) > 0)
            chosen.push_back(number);
    if (chosen.size() > request.atMost) {
        std::ranges::nth_element(chosen, chosen.begin() + qsizetype(request.atMost), [&](quint32 a, quint32 b) {
            return degree(a) != degree(b) ? degree(a) > degree(b) : a > b;
        });
        chosen.resize(request.atMost);
        std::ranges::sort(chosen);
    }
    return chosen;
}

std::vector<NumberedVectors> vectorsOf(const std::vector<quint32> &numbers, const SearchIndexes &indexes)
{
    std::vector<NumberedVectors> out;
    for (size_t begin = 0; begin < numbers.size(); begin += kSlice) {
        const auto reading = indexes.read();
        for (size_t i = begin; i < std::min(begin + kSlice, numbers.size()); ++i)
            out.push_back({numbers[i], reading.vectors().vectors(numbers[i])});
    }
    return out;
}

void leaveOutTheUnjoined(MemoryGraph &graph)
{
    std::vector<bool> isJoined(graph.memories.size());
    for (const GraphEdge &edge : graph.edges)
        isJoined[edge.from] = isJoined[edge.to] = true;
    std::vector<quint32> places(graph.memories.size());
    std::vector<MemoryRow> kept;
    for (size_t i = 0; i < graph.memories.size(); ++i) {
        places[i] = quint32(kept.size());
        if (isJoined[i])
            kept.push_back(std::move(graph.memories[i]));
    }
    graph.memories = std::move(kept);
    for (GraphEdge &edge : graph.edges) {
        edge.from = places[edge.from];
        edge.to = places[edge.to];
    }
}

} // namespace

Result<MemoryGraph> readGraph(Database &database, const ReadView &view, const GraphRequest &request,
                              const SearchIndexes &indexes, std::stop_token stop)
{
    const MemoryStore store(database);
    MN_TRY(const std::vector<quint32> shown, store.numbers(view, withoutHidden(request.filter)));
    MN_TRY(const std::vector<NumberedLink> links, linksAmong(database, shown));
    const Neighbours neighbours = neighboursOf(links);
    std::vector<quint32> chosen;
    if (request.around) {
        MN_TRY(const std::optional<quint32> centre, store.numberOf(view, *request.around));
        if (!centre)
            return fail(Errc::NotFound, request.around->toString());
        chosen = around(*centre, shown, neighbours, request, indexes);
    } else {
        chosen = mostLinked(shown, neighbours, request);
    }

    MemoryGraph graph;
    graph.total = qint64(shown.size());
    MN_TRY(graph.memories, loadRows(database, view, chosen));
    std::unordered_map<quint32, quint32> places;
    for (const MemoryRow &row : graph.memories)
        places.emplace(row.number, quint32(places.size()));
    std::vector<std::pair<quint32, quint32>> joined;
    const auto join = [&](quint32 from, quint32 to, bool isLink, float cosine) {
        const auto a = places.find(from);
        const auto b = places.find(to);
        if (a == places.end() || b == places.end())
            return;
        if (isLink)
            joined.push_back(std::minmax(from, to));
        graph.edges.push_back({a->second, b->second, isLink, cosine});
    };
    if (request.links) {
        std::vector<NumberedLink> once = links;
        const auto pairOf = [](const NumberedLink &link) {
            return std::pair(std::min(link.from, link.to), std::max(link.from, link.to));
        };
        std::ranges::sort(once, {}, pairOf);
        once.erase(std::ranges::unique(once, {}, pairOf).begin(), once.end());
        for (const NumberedLink &link : once)
            join(link.from, link.to, true, 0);
    }
    if (request.near)
        for (const NearPair &pair : nearestPairs(vectorsOf(chosen, indexes), kNearEach, kLeastCosine, stop))
            if (!std::ranges::binary_search(joined, std::pair(pair.a, pair.b)))
                join(pair.a, pair.b, false, pair.cosine);
    if (stop.stop_requested())
        return fail(Errc::Cancelled);
    if (!request.around)
        leaveOutTheUnjoined(graph);
    return graph;
}

} // namespace mn
