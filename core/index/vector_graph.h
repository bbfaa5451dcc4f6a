#pragma once
#include "core/base/result.h"
#include "core/index/vector_rows.h"
#include <memory>
#include <vector>

namespace mn {

class SnapshotReader;
class SnapshotWriter;

// A navigable graph (HNSW) over rows: hnswlib with nodes that hold a row's number instead of its vector, so that every
// vector is in memory once. Takes about 270 bytes a row beside it. Whatever hnswlib throws ends here: the graph then
// says isBroken() and answers nothing more, and its owner makes a new one.
// Many threads may call candidates() while none calls the others.
class VectorGraph {
public:
    explicit VectorGraph(const VectorRows &rows);
    ~VectorGraph();

    // Adds the row, or connects it anew after its vector changed.
    void add(quint32 row);
    // The row is never a candidate from now on; paths still lead over it until it is added again.
    void remove(quint32 row);
    bool contains(quint32 row) const; // added and not removed
    quint32 size() const;             // nodes, removed ones too
    bool isBroken() const;

    struct Candidate {
        float distance; // 1 - cosine, both in int8
        quint32 row;
    };
    // About the `effort` nearest rows, in no order. `question`: as a row, padded and aligned.
    std::vector<Candidate> candidates(const qint8 *question, float scale, int effort) const;

    qsizetype bytes() const;
    void save(SnapshotWriter &out) const;
    // Errc::Damaged for what is no sound graph of `rows`.
    static Result<std::unique_ptr<VectorGraph>> load(SnapshotReader &in, const VectorRows &rows);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace mn
