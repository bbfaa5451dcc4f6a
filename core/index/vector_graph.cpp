#include "core/index/vector_graph.h"
#include "core/index/snapshot.h"
#include <atomic>
#include <cstring>

// Its functions are not inline: this is the one file that may include it. Its prefetching is a third of its speed, but
// looks one link past the end of a list, which a sanitizer rightly minds.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define NO_MANUAL_VECTORIZATION
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define NO_MANUAL_VECTORIZATION
#endif
#endif
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#include <hnswlib/hnswlib.h>
#pragma GCC diagnostic pop

namespace mn {
namespace {

using Hnsw = hnswlib::HierarchicalNSW<float>;

constexpr size_t kLinks = 16;         // M: twice as many on the lowest level
constexpr size_t kBuildEffort = 200;  // efConstruction
constexpr size_t kFirstRoom = 16'384; // nodes; doubles as needed

// What hnswlib takes for a vector: the number of a row, or the question itself.
struct Point {
    static constexpr quint32 kQuestion = 0xffffffff;
    quint32 row;
};
struct Question {
    quint32 row = Point::kQuestion;
    float scale;
    const qint8 *values;
};

float distance(const void *a, const void *b, const void *param)
{
    const VectorRows &rows = *static_cast<const VectorRows *>(param);
    quint32 left;
    quint32 right;
    std::memcpy(&left, a, sizeof left);
    std::memcpy(&right, b, sizeof right);
    static const auto pair = bestDotKernel().pair;
    if (left == Point::kQuestion) {
        const auto *const question = static_cast<const Question *>(a);
        return 1 - float(pair(question->values, rows.at(right), rows.stride())) * question->scale * rows.scale(right);
    }
    return 1 - float(pair(rows.at(left), rows.at(right), rows.stride())) * rows.scale(left) * rows.scale(right);
}

class Space final : public hnswlib::SpaceInterface<float> {
public:
    explicit Space(const VectorRows &rows) : m_rows(rows) {}
    size_t get_data_size() override { return sizeof(Point); }
    hnswlib::DISTFUNC<float> get_dist_func() override { return distance; }
    void *get_dist_func_param() override { return const_cast<VectorRows *>(&m_rows); }

private:
    const VectorRows &m_rows;
};

} // namespace

struct VectorGraph::State {
    explicit State(const VectorRows &rows, size_t room) : space(rows), hnsw(&space, room, kLinks, kBuildEffort) {}
    Space space;
    Hnsw hnsw;
    std::atomic<bool> isBroken = false;

    // Runs what may throw; a graph that threw is not used again.
    template <class Work> void attempt(Work &&work)
    {
        if (isBroken)
            return;
        try {
            work();
        } catch (const std::exception &) {
            isBroken = true;
        }
    }
};

VectorGraph::VectorGraph(const VectorRows &rows) : m_state(std::make_unique<State>(rows, kFirstRoom)) {}
VectorGraph::~VectorGraph() = default;

void VectorGraph::add(quint32 row)
{
    m_state->attempt([&] {
        Hnsw &hnsw = m_state->hnsw;
        if (hnsw.cur_element_count == hnsw.max_elements_)
            hnsw.resizeIndex(hnsw.max_elements_ * 2);
        const Point point{row};
        hnsw.addPoint(&point, row);
    });
}

void VectorGraph::remove(quint32 row)
{
    if (contains(row))
        m_state->attempt([&] { m_state->hnsw.markDelete(row); });
}

bool VectorGraph::contains(quint32 row) const
{
    const auto found = m_state->hnsw.label_lookup_.find(row);
    return found != m_state->hnsw.label_lookup_.end() && !m_state->hnsw.isMarkedDeleted(found->second);
}

quint32 VectorGraph::size() const
{
    return quint32(m_state->hnsw.cur_element_count);
}

bool VectorGraph::isBroken() const
{
    return m_state->isBroken;
}

std::vector<VectorGraph::Candidate> VectorGraph::candidates(const qint8 *question, float scale, int effort) const
{
    std::vector<Candidate> found;
    m_state->attempt([&] {
        const Question asked{.scale = scale, .values = question};
        auto nearest = m_state->hnsw.searchKnn(&asked, size_t(effort));
        found.reserve(nearest.size());
        for (; !nearest.empty(); nearest.pop())
            found.push_back({nearest.top().first, quint32(nearest.top().second)});
    });
    return found;
}

qsizetype VectorGraph::bytes() const
{
    const Hnsw &hnsw = m_state->hnsw;
    // Per node: links and number, a pointer to upper links, its level, a mutex, an entry of the table, a visit mark;
    // and upper levels for one in kLinks.
    const size_t each = hnsw.size_data_per_element_ + sizeof(char *) + sizeof(int) + sizeof(std::mutex) +
                        sizeof(hnswlib::vl_type) + hnsw.size_links_per_element_ / kLinks;
    return qsizetype(hnsw.max_elements_ * each + hnsw.cur_element_count * 48);
}

// hnswlib's saveIndex goes to a path and checks no error, so its (public) members are written here: the nodes of the
// lowest level as they lie, then the levels, then the links of the upper levels.
void VectorGraph::save(SnapshotWriter &out) const
{
    const Hnsw &hnsw = m_state->hnsw;
    const size_t count = m_state->isBroken ? 0 : hnsw.cur_element_count;
    out.number(quint32(count));
    out.number(qint32(hnsw.maxlevel_));
    out.number(quint32(hnsw.enterpoint_node_));
    out.number(quint32(hnsw.size_data_per_element_));
    out.column(std::span<const char>(hnsw.data_level0_memory_, count * hnsw.size_data_per_element_));
    out.column(std::span<const int>(hnsw.element_levels_.data(), count));
    for (size_t i = 0; i < count; ++i)
        if (const int levels = hnsw.element_levels_[i]; levels > 0)
            out.bytes(QByteArrayView(hnsw.linkLists_[i], qsizetype(hnsw.size_links_per_element_) * levels));
}

Result<std::unique_ptr<VectorGraph>> VectorGraph::load(SnapshotReader &in, const VectorRows &rows)
{
    const auto damaged = [] { return fail(Errc::Damaged, QStringLiteral("graph in the snapshot")); };
    MN_TRY(const quint32 count, in.number<quint32>());
    MN_TRY(const qint32 topLevel, in.number<qint32>());
    MN_TRY(const quint32 entry, in.number<quint32>());
    MN_TRY(const quint32 nodeBytes, in.number<quint32>());
    MN_TRY(const auto nodes, in.column<std::vector<char>>());
    MN_TRY(const auto levels, in.column<std::vector<int>>());
    auto made = std::make_unique<VectorGraph>(rows);
    if (count == 0)
        return made;
    if (count > rows.size() || levels.size() != count) // before room is made for so many
        return damaged();
    made->m_state = std::make_unique<State>(rows, std::max<size_t>(kFirstRoom, size_t(count) + count / 4));
    Hnsw &hnsw = made->m_state->hnsw;
    if (nodeBytes != hnsw.size_data_per_element_ || nodes.size() != size_t(count) * nodeBytes || entry >= count ||
        topLevel < 0 || topLevel > 64 || levels[entry] != topLevel)
        return damaged();
    std::memcpy(hnsw.data_level0_memory_, nodes.data(), nodes.size());

    const auto areSound = [&](const hnswlib::tableint *list, size_t most) {
        quint16 size;
        std::memcpy(&size, list, sizeof size);
        if (size > most)
            return false;
        return std::all_of(list + 1, list + 1 + size, [&](hnswlib::tableint node) { return node < count; });
    };
    hnsw.label_lookup_.reserve(count);
    for (quint32 i = 0; i < count; ++i) {
        // From here on the destructor of hnsw frees what its levels say, so that they are entered one by one.
        if (levels[i] < 0 || levels[i] > topLevel)
            return damaged();
        const size_t bytes = hnsw.size_links_per_element_ * size_t(levels[i]);
        hnsw.linkLists_[i] = nullptr;
        if (bytes > 0) {
            hnsw.linkLists_[i] = static_cast<char *>(std::calloc(bytes + 1, 1));
            Q_CHECK_PTR(hnsw.linkLists_[i]);
        }
        hnsw.element_levels_[i] = levels[i];
        hnsw.cur_element_count = i + 1;
        if (bytes > 0)
            MN_TRY(in.bytes({hnsw.linkLists_[i], bytes}));
        quint32 row;
        std::memcpy(&row, hnsw.getDataByInternalId(i), sizeof row);
        if (row >= rows.size() || hnsw.getExternalLabel(i) != row || !areSound(hnsw.get_linklist0(i), hnsw.maxM0_))
            return damaged();
        for (int level = 1; level <= levels[i]; ++level)
            if (!areSound(hnsw.get_linklist(i, level), hnsw.maxM_))
                return damaged();
        if (!hnsw.label_lookup_.emplace(row, i).second)
            return damaged();
        hnsw.num_deleted_ += hnsw.isMarkedDeleted(i);
    }
    // An upper level may lead only to nodes that have it.
    for (quint32 i = 0; i < count; ++i)
        for (int level = 1; level <= levels[i]; ++level) {
            const auto *list = hnsw.get_linklist(i, level);
            for (quint16 j = 0; j < hnsw.getListCount(const_cast<hnswlib::linklistsizeint *>(list)); ++j)
                if (levels[list[1 + j]] < level)
                    return damaged();
        }
    hnsw.maxlevel_ = topLevel;
    hnsw.enterpoint_node_ = entry;
    return made;
}

} // namespace mn
