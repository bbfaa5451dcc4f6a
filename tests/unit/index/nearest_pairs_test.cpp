#include "core/index/nearest_pairs.h"
#include "core/index/vector_index.h"
#include <QTest>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace mn;

namespace {

Int8Vector vectorOf(const std::vector<float> &values)
{
    return Int8Vector::quantised(values);
}

float cosineOf(const NumberedVectors &a, const NumberedVectors &b)
{
    float best = -2;
    for (const Int8Vector &one : a.chunks) {
        for (const Int8Vector &other : b.chunks) {
            const auto x = one.restored();
            const auto y = other.restored();
            float dot = 0;
            for (size_t i = 0; i < x.size(); ++i)
                dot += x[i] * y[i];
            best = std::max(best, dot);
        }
    }
    return best;
}

rc::Gen<std::vector<NumberedVectors>> anyMemories(int dimensions)
{
    return rc::gen::exec([dimensions] {
        std::vector<NumberedVectors> memories(*rc::gen::inRange<size_t>(0, 12));
        for (size_t i = 0; i < memories.size(); ++i) {
            memories[i].number = MemoryNumber(3 * i + 1);
            for (int chunk = *rc::gen::inRange(0, 3); chunk > 0; --chunk) {
                const auto values = *rc::gen::container<std::vector<int>>(size_t(dimensions), rc::gen::inRange(-9, 10));
                memories[i].chunks.push_back(vectorOf(std::vector<float>(values.begin(), values.end())));
            }
        }
        return memories;
    });
}

} // namespace

class NearestPairsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNearestOfEachAreThoseOfAPlainComparison();
    void nothingIsNearNothing();
    void whatHasNoMeaningIsNearNobody();
    void itEndsWhenItIsStopped();
};

void NearestPairsTest::theNearestOfEachAreThoseOfAPlainComparison()
{
    const bool holds = rc::check("each pair is among the nearest of one of its two", [] {
        const auto memories = *anyMemories(70);
        const int each = *rc::gen::inRange(1, 4);
        const float least = 0.1F;
        std::set<std::pair<MemoryNumber, MemoryNumber>> wanted;
        for (const NumberedVectors &one : memories) {
            std::vector<std::pair<float, MemoryNumber>> others;
            for (const NumberedVectors &other : memories)
                if (other.number != one.number && cosineOf(one, other) >= least)
                    others.push_back({cosineOf(one, other), other.number});
            std::ranges::sort(others, std::greater());
            for (size_t i = 0; i < std::min(others.size(), size_t(each)); ++i)
                wanted.insert(std::minmax(one.number, others[i].second));
        }
        const auto pairs = nearestPairs(memories, each, least);
        // Bytes may order equals otherwise: as many, and each as near as it says.
        RC_ASSERT(std::ranges::is_sorted(pairs, {}, [](const NearPair &p) { return std::pair(p.a, p.b); }));
        qsizetype same = 0;
        for (const NearPair &pair : pairs) {
            RC_ASSERT(pair.a < pair.b);
            const auto &a = memories[(pair.a - 1) / 3];
            const auto &b = memories[(pair.b - 1) / 3];
            RC_ASSERT(std::abs(cosineOf(a, b) - pair.cosine) < 1e-3F);
            same += wanted.contains({pair.a, pair.b}) ? 1 : 0;
        }
        RC_ASSERT(qAbs(qsizetype(wanted.size()) - qsizetype(pairs.size())) <= 2);
        RC_ASSERT(qsizetype(pairs.size()) - same <= 2);
    });
    QVERIFY(holds);
}

void NearestPairsTest::nothingIsNearNothing()
{
    QVERIFY(nearestPairs({}, 3, 0).empty());
    const std::vector<NumberedVectors> one{{1, {vectorOf({1, 2, 3})}}};
    QVERIFY(nearestPairs(one, 3, 0).empty());
    QVERIFY(nearestPairs(one, 0, 0).empty());
}

void NearestPairsTest::whatHasNoMeaningIsNearNobody()
{
    const std::vector<NumberedVectors> memories{
        {1, {}}, {2, {vectorOf({1, 2, 3})}}, {3, {vectorOf({1, 2})}}, {4, {vectorOf({1, 2, 3})}}};
    const auto pairs = nearestPairs(memories, 3, -1);
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0].a, 2);
    QCOMPARE(pairs[0].b, 4);
    QVERIFY(pairs[0].cosine > 0.99F);
}

void NearestPairsTest::itEndsWhenItIsStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const std::vector<NumberedVectors> memories{{1, {vectorOf({1, 2})}}, {2, {vectorOf({1, 2})}}};
    QVERIFY(nearestPairs(memories, 3, -1, stop.get_token()).empty());
}

QTEST_GUILESS_MAIN(NearestPairsTest)
#include "nearest_pairs_test.moc"
