#include "core/index/vector_index.h"
#include "core/index/slice_workers.h"
#include "core/index/snapshot.h"
#include "core/index/vector_graph.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <functional>
#include <mutex>
#include <numeric>

namespace mn {
namespace {

constexpr quint32 kNoRow = 0xffffffff;
// A filter that leaves fewer than one in so many is walked number by number instead of scanning everything.
constexpr qsizetype kNarrowScan = 8;
// One that leaves fewer than one in so many is not asked of the graph: too few of its candidates would pass.
constexpr qsizetype kNarrowGraph = 10;
// From so many slices on a scan is shared among threads; below, it takes no longer than to wake one.
constexpr quint32 kSharedScan = 4;

// A question of unit length as the kernels take it: padded with zeros, aligned, in floats and in bytes.
class Question {
public:
    Question(std::span<const float> vector, const VectorRows &rows)
        : m_stride(rows.stride()), m_floats(size_t(m_stride) + kRowAlignment / sizeof(float)),
          m_bytes(size_t(m_stride) + kRowAlignment)
    {
        double squares = 0;
        for (const float value : vector)
            squares += double(value) * double(value);
        if (qsizetype(vector.size()) != rows.dimensions() || !(squares > 0) || !std::isfinite(squares))
            return;
        m_isMeant = true;
        std::transform(vector.begin(), vector.end(), floats(),
                       [norm = std::sqrt(squares)](float value) { return float(value / norm); });
        const Int8Vector quantised = Int8Vector::quantised(vector);
        std::memcpy(bytes(), quantised.values.constData(), size_t(quantised.values.size()));
        m_scale = quantised.scale;
    }

    bool isMeant() const { return m_isMeant; }
    float scale() const { return m_scale; }
    float *floats() { return aligned(m_floats.data()); }
    const float *floats() const { return aligned(m_floats.data()); }
    qint8 *bytes() { return aligned(m_bytes.data()); }
    const qint8 *bytes() const { return aligned(m_bytes.data()); }

private:
    template <class T> static T *aligned(T *from)
    {
        const quintptr past = reinterpret_cast<quintptr>(from) % kRowAlignment;
        return past == 0 ? from : from + (kRowAlignment - past) / sizeof(T);
    }
    qsizetype m_stride;
    std::vector<float> m_floats;
    std::vector<qint8> m_bytes;
    float m_scale = 0;
    bool m_isMeant = false;
};

bool isNearer(const VectorIndex::Hit &a, const VectorIndex::Hit &b)
{
    return a.cosine != b.cosine ? a.cosine > b.cosine : a.number < b.number;
}

} // namespace

struct VectorIndex::State {
    State(int dimensions, Options asked) : options(asked), rows(dimensions), sum(size_t(dimensions), 0.0) {}

    quint32 firstRow(MemoryNumber number) const { return number < first.size() ? first[number] : kNoRow; }
    void append(MemoryNumber number, quint32 row, quint32 chunk, quint32 &last);
    quint32 takeRow();
    void addToSum(quint32 row, double sign);
    void enterGraph(quint32 row);
    bool hasGraph() const { return graph && !graph->isBroken() && graphNext == rows.size(); }
    float exact(const Question &question, quint32 row) const
    {
        return bestDotKernel().exact(question.floats(), rows.at(row), rows.stride()) * rows.scale(row);
    }
    float best(const Question &question, MemoryNumber number) const;
    void scanAll(const Question &question, std::vector<float> &byNumber) const;
    void scanSome(const Question &question, std::vector<float> &byNumber, const NumberSet &allowed) const;
    std::vector<Hit> rescored(const Question &question, std::span<const MemoryNumber> numbers, int k) const;
    std::vector<Hit> throughGraph(const Question &question, int k, const NumberSet *allowed) const;
    void restore();

    Options options;
    VectorRows rows;
    std::vector<MemoryNumber> owner; // of each row, 0 = free
    std::vector<quint32> next;       // the row of the memory's next chunk
    std::vector<quint32> chunk;      // its place among the memory's chunks
    std::vector<quint32> first;      // of each number
    std::vector<quint32> freeRows;
    std::vector<double> sum; // of all vectors
    qsizetype memories = 0;
    qsizetype used = 0; // rows
    std::unique_ptr<VectorGraph> graph;
    quint32 graphNext = 0; // rows below are in the graph, if they are used
    mutable SliceWorkers workers;
};

VectorIndex::VectorIndex(int dimensions) : VectorIndex(dimensions, Options()) {}
VectorIndex::VectorIndex(int dimensions, Options options) : m_state(std::make_unique<State>(dimensions, options)) {}
VectorIndex::~VectorIndex() = default;
VectorIndex::VectorIndex(VectorIndex &&) noexcept = default;
VectorIndex &VectorIndex::operator=(VectorIndex &&) noexcept = default;

int VectorIndex::dimensions() const
{
    return m_state->rows.dimensions();
}

// Enters a filled row as the memory's next chunk; `last` is the row of the one before, and then this.
void VectorIndex::State::append(MemoryNumber number, quint32 row, quint32 place, quint32 &last)
{
    if (number >= first.size())
        first.resize(size_t(number) + 1, kNoRow);
    memories += first[number] == kNoRow;
    (last == kNoRow ? first[number] : next[last]) = row;
    last = row;
    owner[row] = number;
    next[row] = kNoRow;
    chunk[row] = place;
    ++used;
    addToSum(row, 1);
}

quint32 VectorIndex::State::takeRow()
{
    if (!freeRows.empty()) {
        const quint32 row = freeRows.back();
        freeRows.pop_back();
        return row;
    }
    owner.push_back(0);
    next.push_back(kNoRow);
    chunk.push_back(0);
    return rows.append();
}

void VectorIndex::State::addToSum(quint32 row, double sign)
{
    const qint8 *const values = rows.at(row);
    const double scale = sign * double(rows.scale(row));
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += scale * values[i];
}

void VectorIndex::State::enterGraph(quint32 row)
{
    if (!graph || row > graphNext)
        return;
    graph->add(row);
    graphNext = std::max(graphNext, row + 1);
}

Result<void> VectorIndex::set(MemoryNumber number, std::span<const Int8Vector> chunks)
{
    for (const Int8Vector &chunk : chunks)
        if (chunk.dimensions() != dimensions())
            return fail(Errc::NotUnderstood, QStringLiteral("a vector of %1 dimensions").arg(chunk.dimensions()));
    remove(number);
    quint32 last = kNoRow;
    for (size_t i = 0; i < chunks.size(); ++i) {
        const quint32 row = m_state->takeRow();
        m_state->rows.set(row, reinterpret_cast<const qint8 *>(chunks[i].values.constData()), chunks[i].scale);
        m_state->append(number, row, quint32(i), last);
        m_state->enterGraph(row);
    }
    return {};
}

void VectorIndex::remove(MemoryNumber number)
{
    State &state = *m_state;
    quint32 row = state.firstRow(number);
    if (row == kNoRow)
        return;
    while (row != kNoRow) {
        state.addToSum(row, -1);
        state.owner[row] = 0;
        state.rows.clear(row); // what was removed is not kept, not even for the graph's paths
        if (state.graph)
            state.graph->remove(row);
        state.freeRows.push_back(row);
        --state.used;
        row = std::exchange(state.next[row], kNoRow);
    }
    state.first[number] = kNoRow;
    --state.memories;
}

bool VectorIndex::contains(MemoryNumber number) const
{
    return m_state->firstRow(number) != kNoRow;
}

std::vector<Int8Vector> VectorIndex::vectors(MemoryNumber number) const
{
    std::vector<Int8Vector> found;
    const State &state = *m_state;
    for (quint32 row = state.firstRow(number); row != kNoRow; row = state.next[row])
        found.push_back(
            {QByteArray(reinterpret_cast<const char *>(state.rows.at(row)), dimensions()), state.rows.scale(row)});
    return found;
}

MemoryNumber VectorIndex::end() const
{
    return MemoryNumber(m_state->first.size());
}

qsizetype VectorIndex::count() const
{
    return m_state->memories;
}

qsizetype VectorIndex::vectorCount() const
{
    return m_state->used;
}

bool VectorIndex::hasGraph() const
{
    return m_state->hasGraph();
}

void VectorIndex::State::scanAll(const Question &question, std::vector<float> &byNumber) const
{
    const auto scan = bestDotKernel().scan;
    float *const bests = byNumber.data();
    std::mutex mutex; // of bests: a memory's chunks may lie in several slices
    const auto scanSlice = [&](quint32 slice) {
        const quint32 from = slice * VectorRows::kSliceRows;
        const quint32 count = std::min(VectorRows::kSliceRows, rows.size() - from);
        std::array<qint32, VectorRows::kSliceRows> dots;
        scan(question.bytes(), rows.at(from), rows.stride(), count, dots.data());
        const float *const scales = rows.scales().data() + from;
        const MemoryNumber *const owners = owner.data() + from;
        const std::lock_guard lock(mutex);
        for (quint32 i = 0; i < count; ++i) {
            // Free rows belong to number 0, which is nobody's.
            float &best = bests[owners[i]];
            best = std::max(best, float(dots[i]) * question.scale() * scales[i]);
        }
    };
    const quint32 slices = (rows.size() + VectorRows::kSliceRows - 1) / VectorRows::kSliceRows;
    if (slices < kSharedScan)
        for (quint32 slice = 0; slice < slices; ++slice)
            scanSlice(slice);
    else
        workers.forEach(slices, scanSlice);
}

void VectorIndex::State::scanSome(const Question &question, std::vector<float> &byNumber,
                                  const NumberSet &allowed) const
{
    const auto pair = bestDotKernel().pair;
    allowed.forEach([&](MemoryNumber number) {
        for (quint32 row = firstRow(number); row != kNoRow; row = next[row])
            byNumber[number] = std::max(byNumber[number], float(pair(question.bytes(), rows.at(row), rows.stride())) *
                                                              question.scale() * rows.scale(row));
    });
}

void VectorIndex::scan(std::span<const float> vector, VectorScores &scores, const NumberSet *allowed) const
{
    const State &state = *m_state;
    scores = {.byNumber = std::move(scores.byNumber)};
    scores.byNumber.assign(std::max<size_t>(1, end()), VectorScores::kNone);
    const Question question(vector, state.rows);
    if (!question.isMeant())
        return;
    if (allowed && allowed->count() * kNarrowScan < state.memories)
        state.scanSome(question, scores.byNumber, *allowed);
    else
        state.scanAll(question, scores.byNumber);
    scores.byNumber[0] = VectorScores::kNone;
    if (allowed)
        for (MemoryNumber number = 1; number < end(); ++number)
            if (!allowed->contains(number))
                scores.byNumber[number] = VectorScores::kNone;
    // Added up in eight lanes, which the compiler makes into vector instructions.
    constexpr size_t kLanes = 8;
    std::array<float, kLanes> sums{};
    std::array<quint32, kLanes> counts{};
    const auto take = [&](size_t lane, float cosine) {
        const bool isThere = cosine > VectorScores::kNone;
        sums[lane] += isThere ? cosine : 0;
        counts[lane] += isThere;
    };
    size_t at = 0;
    for (; at + kLanes <= scores.byNumber.size(); at += kLanes)
        for (size_t lane = 0; lane < kLanes; ++lane)
            take(lane, scores.byNumber[at + lane]);
    for (; at < scores.byNumber.size(); ++at)
        take(0, scores.byNumber[at]);
    scores.count = std::accumulate(counts.begin(), counts.end(), qsizetype(0));
    if (scores.count > 0)
        scores.mean = std::accumulate(sums.begin(), sums.end(), 0.0f) / float(scores.count);
}

float VectorIndex::State::best(const Question &question, MemoryNumber number) const
{
    float cosine = VectorScores::kNone;
    for (quint32 row = firstRow(number); row != kNoRow; row = next[row])
        cosine = std::max(cosine, exact(question, row));
    return cosine;
}

std::vector<float> VectorIndex::cosines(std::span<const float> vector, std::span<const MemoryNumber> numbers) const
{
    std::vector<float> found(numbers.size(), VectorScores::kNone);
    const Question question(vector, m_state->rows);
    if (question.isMeant())
        std::transform(numbers.begin(), numbers.end(), found.begin(),
                       [&](MemoryNumber number) { return m_state->best(question, number); });
    return found;
}

// The best k of these by their exact cosines.
std::vector<VectorIndex::Hit> VectorIndex::State::rescored(const Question &question,
                                                           std::span<const MemoryNumber> numbers, int k) const
{
    std::vector<Hit> hits;
    hits.reserve(numbers.size());
    for (const MemoryNumber number : numbers)
        hits.push_back({number, best(question, number)});
    std::sort(hits.begin(), hits.end(), isNearer);
    hits.resize(std::min(hits.size(), size_t(k)));
    return hits;
}

// At most k; fewer when the graph has not shown enough that are allowed.
std::vector<VectorIndex::Hit> VectorIndex::State::throughGraph(const Question &question, int k,
                                                               const NumberSet *allowed) const
{
    // Candidates are chunks, and of all memories: so many more are asked for.
    const double perMemory = double(used) / double(std::max<qsizetype>(1, memories));
    const double perAllowed = allowed ? double(memories) / double(std::max<qsizetype>(1, allowed->count())) : 1;
    const double wanted = std::max<double>(options.graphEffort, 2 * k) * perMemory * perAllowed;
    std::vector<MemoryNumber> numbers;
    for (const auto &candidate :
         graph->candidates(question.bytes(), question.scale(), int(std::min(wanted, double(used)))))
        if (const MemoryNumber number = owner[candidate.row]; number != 0 && (!allowed || allowed->contains(number)))
            numbers.push_back(number);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return rescored(question, numbers, k);
}

std::vector<VectorIndex::Hit> VectorIndex::nearest(std::span<const float> vector, int k, const NumberSet *allowed) const
{
    const State &state = *m_state;
    const Question question(vector, state.rows);
    if (!question.isMeant() || k <= 0 || state.memories == 0)
        return {};
    if (state.hasGraph() && (!allowed || allowed->count() * kNarrowGraph > state.memories))
        if (auto hits = state.throughGraph(question, k, allowed); qsizetype(hits.size()) == k)
            return hits;

    VectorScores scores;
    scan(vector, scores, allowed);
    std::vector<Hit> hits;
    for (MemoryNumber number = 1; number < end(); ++number)
        if (scores.byNumber[number] != VectorScores::kNone)
            hits.push_back({number, scores.byNumber[number]});
    // Bytes may order neighbours otherwise than floats do: some more are taken, and scored exactly.
    const size_t some = std::min(hits.size(), size_t(k) * 2 + 16);
    std::nth_element(hits.begin(), hits.begin() + qsizetype(some), hits.end(), isNearer);
    std::vector<MemoryNumber> numbers(some);
    std::transform(hits.begin(), hits.begin() + qsizetype(some), numbers.begin(), std::mem_fn(&Hit::number));
    return state.rescored(question, numbers, k);
}

float VectorIndex::meanCosine(std::span<const float> vector) const
{
    const Question question(vector, m_state->rows);
    if (!question.isMeant() || m_state->used == 0)
        return 0;
    double dot = 0;
    for (size_t i = 0; i < m_state->sum.size(); ++i)
        dot += double(question.floats()[i]) * m_state->sum[i];
    return float(dot / double(m_state->used));
}

bool VectorIndex::buildGraph(qsizetype budget)
{
    State &state = *m_state;
    if (state.used < state.options.graphFrom) {
        // Half of it, so that a vault at the threshold does not build and drop it in turn.
        if (state.graph && state.used < state.options.graphFrom / 2) {
            state.graph.reset();
            state.graphNext = 0;
        }
        if (!state.graph)
            return true;
    }
    // Paths over removed nodes cost time and candidates: above a third of them it is made anew.
    const bool isWorn = state.graph && qsizetype(state.graph->size()) * 2 > state.used * 3 + 1000 &&
                        state.graphNext == state.rows.size();
    if (!state.graph || state.graph->isBroken() || isWorn) {
        state.graph = std::make_unique<VectorGraph>(state.rows);
        state.graphNext = 0;
    }
    for (; state.graphNext < state.rows.size() && budget > 0; ++state.graphNext) {
        if (state.owner[state.graphNext] == 0 || state.graph->contains(state.graphNext))
            continue;
        state.graph->add(state.graphNext);
        --budget;
    }
    return state.graphNext == state.rows.size() && !state.graph->isBroken();
}

qsizetype VectorIndex::bytes() const
{
    const State &state = *m_state;
    return state.rows.bytes() +
           qsizetype(sizeof(quint32) * (state.owner.capacity() + state.next.capacity() + state.first.capacity() +
                                        state.freeRows.capacity())) +
           (state.graph ? state.graph->bytes() : 0);
}

bool VectorIndex::save(SnapshotWriter &out, Saving &saving) const
{
    const State &state = *m_state;
    if (!saving.isBegun) {
        saving.isBegun = true;
        saving.rows = state.rows.size();
        out.number(quint32(dimensions()));
        out.number(saving.rows);
        return true;
    }
    if (saving.nextRow < saving.rows) {
        const quint32 count = std::min(VectorRows::kSliceRows, saving.rows - saving.nextRow);
        out.column(std::span<const quint32>(state.owner).subspan(saving.nextRow, count));
        out.column(std::span<const quint32>(state.chunk).subspan(saving.nextRow, count));
        state.rows.save(out, saving.nextRow, count);
        saving.nextRow += count;
        return true;
    }
    // A graph with rows that are not in the file, or one half built, is not worth its place.
    const bool isGraphSaved = state.hasGraph() && saving.rows == state.rows.size();
    out.number(quint8(isGraphSaved));
    if (isGraphSaved)
        state.graph->save(out);
    return false;
}

Result<VectorIndex> VectorIndex::load(SnapshotReader &in, Options options)
{
    const auto damaged = [] { return fail(Errc::Damaged, QStringLiteral("vectors in the snapshot")); };
    MN_TRY(const quint32 dimensions, in.number<quint32>());
    MN_TRY(const quint32 size, in.number<quint32>());
    if (dimensions == 0 || dimensions > 65'536 || size > in.remaining())
        return damaged();
    VectorIndex made(int(dimensions), options);
    State &state = *made.m_state;
    while (state.rows.size() < size) {
        MN_TRY(const auto owners, in.column<std::vector<MemoryNumber>>());
        MN_TRY(const auto places, in.column<std::vector<quint32>>());
        if (owners.empty() || owners.size() != places.size() || owners.size() > size - state.rows.size() ||
            std::ranges::any_of(owners, [](MemoryNumber owner) { return owner > kHighestNumber; }))
            return damaged();
        MN_TRY(state.rows.loadMore(in, quint32(owners.size())));
        state.owner.insert(state.owner.end(), owners.begin(), owners.end());
        state.chunk.insert(state.chunk.end(), places.begin(), places.end());
    }
    state.restore();
    MN_TRY(const quint8 isGraphSaved, in.number<quint8>());
    if (isGraphSaved) {
        MN_TRY(state.graph, VectorGraph::load(in, state.rows));
        // Rows that came or went while it was being saved.
        state.graphNext = size;
        for (quint32 row = size; row-- > 0;) {
            if (state.owner[row] == 0)
                state.graph->remove(row);
            else if (!state.graph->contains(row))
                state.graphNext = row;
        }
    }
    return made;
}

// Strings the rows of each memory together in the order of its chunks. A snapshot taken in slices may know a chunk
// twice, or not all of them: that memory changed meanwhile, and will be set anew.
void VectorIndex::State::restore()
{
    next.assign(owner.size(), kNoRow);
    std::vector<quint32> last; // row of each number
    const auto add = [&](quint32 row) {
        if (owner[row] >= last.size())
            last.resize(size_t(owner[row]) + 1, kNoRow);
        append(owner[row], row, chunk[row], last[owner[row]]);
    };
    std::vector<quint32> further; // rows of second and later chunks
    for (quint32 row = 0; row < owner.size(); ++row) {
        if (owner[row] == 0)
            freeRows.push_back(row);
        else if (chunk[row] == 0)
            add(row);
        else
            further.push_back(row);
    }
    std::sort(further.begin(), further.end(),
              [this](quint32 a, quint32 b) { return std::pair(owner[a], chunk[a]) < std::pair(owner[b], chunk[b]); });
    std::for_each(further.begin(), further.end(), add);
}

} // namespace mn
