#pragma once
#include "core/base/result.h"
#include "core/store/filter.h"
#include "core/store/memory_row.h"
#include <optional>
#include <stop_token>
#include <vector>

namespace mn {

class Database;
class SearchIndexes;

// Which memories a graph joins.
struct GraphRequest {
    Filter filter;     // the trash and the archive are left out unless it mentions them
    bool links = true; // those that link to each other
    bool near = false; // those that are near in meaning
    // Only this memory and what is at most two steps from it.
    std::optional<RecordId> around;
    size_t atMost = 5'000; // memories; the most linked of more, then the newest
};

struct GraphEdge {
    quint32 from = 0, to = 0; // places in MemoryGraph::memories
    bool isLink = false;      // one that its person made, else nearness
    float cosine = 0;         // of nearness
    bool operator==(const GraphEdge &) const = default;
};

// Memories and what joins them; one that is joined to nothing is left out, but for that which the graph is around. A
// pair is joined once: by its link, where there is one.
struct MemoryGraph {
    std::vector<MemoryRow> memories; // by number
    std::vector<GraphEdge> edges;
    qint64 total = 0; // memories that the view and the filter leave, of which these are some
};

// Reads one graph, as far as meaning is indexed. Some hundred milliseconds for the most that is asked for. Cancelled.
Result<MemoryGraph> readGraph(Database &database, const ReadView &view, const GraphRequest &request,
                              const SearchIndexes &indexes, std::stop_token stop);

} // namespace mn
