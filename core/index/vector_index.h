#pragma once
#include "core/base/result.h"
#include "core/index/int8_vector.h"
#include "core/index/number_set.h"
#include <memory>
#include <span>
#include <vector>

namespace mn {

class SnapshotReader;
class SnapshotWriter;

// Cosines of a question to memories. Reusable: its buffer is kept.
struct VectorScores {
    static constexpr float kNone = -2; // below any cosine: no vector, or not allowed
    std::vector<float> byNumber;       // best chunk of each memory; end() entries
    float mean = 0;                    // over the memories that have one
    qsizetype count = 0;
};

// The vectors of one model: int8, one or more (chunks) per memory; a memory's cosine is that of its best chunk.
// Small indexes are scanned exactly, by the widest instructions of the machine; from `graphFrom` vectors on nearest()
// asks a graph (HNSW, Malkov and Yashunin 2018, hnswlib) for candidates and scores those exactly; it finds nearly, not
// surely all. docs/adr/0008-exact-scan-or-graph.md has the figures. Removed and not allowed memories are never
// returned. Questions are float vectors of any length > 0. Many threads may read while none writes.
class VectorIndex {
public:
    struct Options {
        qsizetype graphFrom = 250'000; // vectors
        int graphEffort = 200;         // candidates HNSW keeps while it searches (ef)
    };
    struct Hit {
        MemoryNumber number;
        float cosine;
        bool operator==(const Hit &) const = default;
    };

    explicit VectorIndex(int dimensions);
    VectorIndex(int dimensions, Options options);
    ~VectorIndex();
    VectorIndex(VectorIndex &&) noexcept;
    VectorIndex &operator=(VectorIndex &&) noexcept;

    int dimensions() const;
    // Replaces the chunks of `number`. Errc::NotUnderstood, and nothing changed, when a chunk has other dimensions.
    Result<void> set(MemoryNumber number, std::span<const Int8Vector> chunks);
    void remove(MemoryNumber number);
    bool contains(MemoryNumber number) const;
    // What set() was given (for like:, duplicates).
    std::vector<Int8Vector> vectors(MemoryNumber number) const;

    MemoryNumber end() const;
    qsizetype count() const;       // memories
    qsizetype vectorCount() const; // chunks
    bool hasGraph() const;

    // Exact, all (allowed) memories: what hybrid ranking adds to the words. The question is taken in int8.
    void scan(std::span<const float> question, VectorScores &scores, const NumberSet *allowed = nullptr) const;
    // Exact, with the question in float; kNone where a number has no vector.
    std::vector<float> cosines(std::span<const float> question, std::span<const MemoryNumber> numbers) const;
    // The nearest k, best first, scored as cosines() does. Through the graph where there is one, unless `allowed` is so
    // narrow that scanning it costs less.
    std::vector<Hit> nearest(std::span<const float> question, int k, const NumberSet *allowed = nullptr) const;
    // Mean cosine over all vectors, from the running centroid: costs one dot product.
    float meanCosine(std::span<const float> question) const;

    // Adds at most `budget` vectors to the graph; true when it is whole (or none is wanted). set() and remove() keep a
    // graph up to date themselves; this is for one that has to be made: after loading without it, or at the threshold.
    bool buildGraph(qsizetype budget);

    qsizetype bytes() const; // in memory, about

    // Writes one slice (at most 4,096 vectors, at last the graph) and says whether there are more. Between slices the
    // index may change: loaded again, it is whole, and holds for each memory that did not change what it held.
    struct Saving {
        quint32 nextRow = 0;
        bool isBegun = false;
        quint32 rows = 0;
    };
    bool save(SnapshotWriter &out, Saving &saving) const;
    static Result<VectorIndex> load(SnapshotReader &in, Options options);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace mn
