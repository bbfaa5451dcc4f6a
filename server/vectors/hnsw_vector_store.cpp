#include "server/vectors/hnsw_vector_store.h"
#include <algorithm>
#include <array>
#include <shared_mutex>

namespace mn::server {

namespace {

// Vectors that each call adds to a graph that is being made: no caller waits for all of it.
constexpr qsizetype kGraphStep = 1'000;

} // namespace

class HnswVectorStore::Shelf {
public:
    Shelf(const VectorSizes &sizes, const VectorIndex::Options &options)
        : m_content(sizes.content, options), m_semantic(sizes.semantic, options), m_rows(1)
    {
    }

    Result<void> put(const QList<Point> &points)
    {
        const std::unique_lock lock(m_mutex);
        for (const Point &point : points) {
            const MemoryNumber number = numberFor(point.record);
            m_rows[number] = {point.record, point.domains, point.importance};
            for (const VectorName name : {VectorName::Content, VectorName::Semantic})
                MN_TRY(set(index(name), number, point.vector(name)));
        }
        for (const VectorName name : {VectorName::Content, VectorName::Semantic})
            index(name).buildGraph(kGraphStep);
        return {};
    }

    QList<Hit> nearest(const Question &question)
    {
        const std::shared_lock lock(m_mutex);
        const bool isNarrowed = !question.domains.isEmpty() || question.leastImportance > 0;
        const NumberSet allowed = isNarrowed ? matching(question) : NumberSet();
        QList<Hit> hits;
        for (const auto &hit :
             index(question.name).nearest(question.vector, question.limit, isNarrowed ? &allowed : nullptr))
            hits.append({m_rows[hit.number].record, hit.cosine});
        return hits;
    }

    void remove(const QList<RecordId> &records)
    {
        const std::unique_lock lock(m_mutex);
        for (const RecordId &record : records) {
            const MemoryNumber number = m_numbers.take(record);
            if (number == 0)
                continue;
            m_content.remove(number);
            m_semantic.remove(number);
            m_rows[number] = {};
            m_free.push_back(number);
        }
    }

    qint64 count()
    {
        const std::shared_lock lock(m_mutex);
        return m_numbers.size();
    }

private:
    struct Row {
        RecordId record = {};
        QStringList domains = {};
        float importance = 0;
    };

    VectorIndex &index(VectorName name) { return name == VectorName::Content ? m_content : m_semantic; }

    static Result<void> set(VectorIndex &index, MemoryNumber number, const std::vector<float> &vector)
    {
        if (!vector.empty())
            return index.set(number, std::array{Int8Vector::quantised(vector)});
        index.remove(number);
        return {};
    }

    MemoryNumber numberFor(const RecordId &record)
    {
        MemoryNumber &number = m_numbers[record]; // 0 is nobody's
        if (number == 0 && !m_free.empty()) {
            number = m_free.back();
            m_free.pop_back();
        } else if (number == 0) {
            number = MemoryNumber(m_rows.size());
            m_rows.emplace_back();
        }
        return number;
    }

    NumberSet matching(const Question &question) const
    {
        NumberSet found;
        for (const MemoryNumber number : m_numbers) {
            const Row &row = m_rows[number];
            const auto isWanted = [&](const QString &domain) { return question.domains.contains(domain); };
            const bool isThere = question.domains.isEmpty() || std::ranges::any_of(row.domains, isWanted);
            if (isThere && row.importance >= question.leastImportance)
                found.insert(number);
        }
        return found;
    }

    std::shared_mutex m_mutex;
    VectorIndex m_content;
    VectorIndex m_semantic;
    QHash<RecordId, MemoryNumber> m_numbers;
    std::vector<Row> m_rows; // by number
    std::vector<MemoryNumber> m_free;
};

HnswVectorStore::HnswVectorStore(const VectorSizes &sizes, VectorIndex::Options options)
    : VectorStore(sizes), m_options(options)
{
}

HnswVectorStore::~HnswVectorStore() = default;

std::shared_ptr<HnswVectorStore::Shelf> HnswVectorStore::shelfOf(const Account &account)
{
    const std::lock_guard lock(m_mutex);
    return m_shelves.value(account);
}

Result<void> HnswVectorStore::putSound(const Account &account, const QList<Point> &points)
{
    std::unique_lock lock(m_mutex);
    std::shared_ptr<Shelf> &own = m_shelves[account];
    if (!own)
        own = std::make_shared<Shelf>(sizes(), m_options);
    const std::shared_ptr<Shelf> shelf = own;
    lock.unlock(); // other accounts do not wait for this one
    return shelf->put(points);
}

Result<QList<VectorStore::Hit>> HnswVectorStore::nearestSound(const Account &account, const Question &question)
{
    const auto shelf = shelfOf(account);
    return shelf ? shelf->nearest(question) : QList<Hit>();
}

Result<void> HnswVectorStore::removeSome(const Account &account, const QList<RecordId> &records)
{
    if (const auto shelf = shelfOf(account))
        shelf->remove(records);
    return {};
}

Result<void> HnswVectorStore::erase(const Account &account)
{
    const std::lock_guard lock(m_mutex);
    m_shelves.remove(account);
    return {};
}

Result<qint64> HnswVectorStore::count(const Account &account)
{
    const auto shelf = shelfOf(account);
    return shelf ? shelf->count() : 0;
}

} // namespace mn::server
