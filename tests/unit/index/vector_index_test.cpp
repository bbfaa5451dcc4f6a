#include "core/index/dot_product.h"
#include "core/index/vector_graph.h"
#include "core/index/vector_index.h"
#include "core/index/vector_rows.h"
#include "tests/support/clustered_vectors.h"
#include <QTest>
#include <atomic>
#include <map>
#include <rapidcheck.h>
#include <thread>

using namespace mn;
using test::ClusteredVectors;

namespace {

using Floats = std::vector<float>;

float dot(const Floats &a, const Floats &b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += double(a[i]) * double(b[i]);
    return float(sum);
}

Floats unit(Floats vector)
{
    const float norm = std::sqrt(dot(vector, vector));
    for (float &value : vector)
        value /= norm;
    return vector;
}

rc::Gen<Floats> anyVector(int dimensions)
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(size_t(dimensions), rc::gen::inRange(-100, 101)),
                        [](const std::vector<int> &values) {
                            Floats vector(values.begin(), values.end());
                            vector[0] += 0.5f; // never all zeros
                            return vector;
                        });
}

// Memory -> its chunks, as given.
using Model = std::map<MemoryNumber, std::vector<Int8Vector>>;

float bestOf(const Floats &question, const std::vector<Int8Vector> &chunks)
{
    float best = VectorScores::kNone;
    for (const Int8Vector &chunk : chunks)
        best = std::max(best, dot(unit(question), chunk.restored()));
    return best;
}

std::vector<VectorIndex::Hit> nearestOf(const Floats &question, const Model &model, size_t k, const NumberSet *allowed)
{
    std::vector<VectorIndex::Hit> hits;
    for (const auto &[number, chunks] : model)
        if (!allowed || allowed->contains(number))
            hits.push_back({number, bestOf(question, chunks)});
    std::sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) { return a.cosine > b.cosine; });
    hits.resize(std::min(k, hits.size()));
    return hits;
}

// With ties and rounding the order of two may differ, never their cosines.
bool agree(const std::vector<VectorIndex::Hit> &found, const std::vector<VectorIndex::Hit> &expected)
{
    if (found.size() != expected.size())
        return false;
    for (size_t i = 0; i < found.size(); ++i)
        if (std::abs(found[i].cosine - expected[i].cosine) > 1e-5f)
            return false;
    return true;
}

void finishGraph(VectorIndex &index)
{
    while (!index.buildGraph(1000)) {
    }
}

} // namespace

class VectorIndexTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKernelAgreesWithPlainArithmetic();
    void quantisedVectorsKeepTheirCosines();
    void vectorsWithoutDirectionAreNearToNothing();
    void anySequenceOfChangesFindsWhatALookAtAllFinds();
    void aScanThatThreadsShareFindsWhatOneFinds();
    void aChunkOfOtherDimensionsIsRefusedAndChangesNothing();
    void theGraphFindsNearlyAllOfTheNearest();
    void theGraphNeverReturnsRemovedOrForbiddenMemories();
    void theGraphIsMadeAnewWhenWornAndDroppedWhenSmall();
    void anyChangesWithAGraphReturnOnlyWhatIsThere();
};

void VectorIndexTest::everyKernelAgreesWithPlainArithmetic()
{
    QVERIFY(!dotKernels().empty());
    for (const DotKernel &kernel : dotKernels()) {
        QVERIFY(rc::check(std::string("kernel ") + kernel.name, [&] {
            const qsizetype stride = *rc::gen::inRange(1, 14) * kRowAlignment;
            const int count = *rc::gen::inRange(1, 5);
            // Extremes are where sums of 16 bits would overflow.
            const auto value = rc::gen::weightedOneOf<int>(
                {{3, rc::gen::inRange(-127, 128)}, {1, rc::gen::just(127)}, {1, rc::gen::just(-127)}});
            const auto bytes = *rc::gen::container<std::vector<int>>(size_t(stride * (count + 1)), value);
            VectorRows rows{int(stride)};
            std::vector<qint8> narrow(bytes.begin(), bytes.end());
            for (int i = 0; i <= count; ++i)
                rows.set(rows.append(), narrow.data() + i * stride, 1);
            std::vector<qint32> dots(size_t(count), 0);
            kernel.scan(rows.at(0), rows.at(1), stride, count, dots.data());
            std::vector<float> memory(size_t(stride) + 16);
            auto *const floats =
                reinterpret_cast<float *>((reinterpret_cast<quintptr>(memory.data()) + 63) & ~quintptr(63));
            std::copy_n(bytes.begin(), stride, floats);
            for (int i = 0; i < count; ++i) {
                qint32 expected = 0;
                for (qsizetype j = 0; j < stride; ++j)
                    expected += bytes[size_t(j)] * bytes[size_t((i + 1) * stride + j)];
                RC_ASSERT(dots[size_t(i)] == expected);
                RC_ASSERT(kernel.pair(rows.at(0), rows.at(quint32(i + 1)), stride) == expected);
                RC_ASSERT(std::abs(kernel.exact(floats, rows.at(quint32(i + 1)), stride) - float(expected)) <=
                          1e-4f * 127 * 127 * float(stride));
            }
        }));
    }
}

void VectorIndexTest::quantisedVectorsKeepTheirCosines()
{
    ClusteredVectors vectors(384);
    double worst = 0;
    for (int i = 0; i < 500; ++i) {
        const Floats a = vectors.next();
        const Floats b = vectors.next();
        const Floats c = Int8Vector::quantised(a).restored();
        const Floats d = Int8Vector::quantised(b).restored();
        worst = std::max<double>(worst, std::abs(dot(a, b) - dot(c, d)));
        worst = std::max<double>(worst, std::abs(1 - dot(c, c)));
    }
    QVERIFY2(worst < 0.004, qPrintable(QString::number(worst)));
}

void VectorIndexTest::vectorsWithoutDirectionAreNearToNothing()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinity = std::numeric_limits<float>::infinity();
    for (const Floats &vector : {Floats{0, 0, 0}, Floats{nan, 1, 2}, Floats{infinity, 1, 2}}) {
        QCOMPARE(Int8Vector::quantised(vector).restored(), (Floats{0, 0, 0}));
        VectorIndex index(3);
        QVERIFY(index.set(1, std::vector{Int8Vector::quantised(Floats{1, 2, 3})}));
        QVERIFY(index.nearest(vector, 5).empty());
        VectorScores scores;
        index.scan(vector, scores);
        QCOMPARE(scores.count, 0);
        QCOMPARE(index.meanCosine(vector), 0.0f);
    }
    VectorIndex index(3);
    QVERIFY(index.nearest(Floats{1, 2}, 5).empty());
    QVERIFY(index.nearest(Floats{}, 5).empty());
    // A vector from a damaged row of the store.
    QVERIFY(index.set(1, std::vector{Int8Vector{QByteArray("\x80\x80\x80", 3), nan}}));
    QCOMPARE(index.nearest(Floats{1, 2, 3}, 5).size(), size_t(1));
    QCOMPARE(index.nearest(Floats{1, 2, 3}, 5)[0].cosine, 0.0f);
}

void VectorIndexTest::anySequenceOfChangesFindsWhatALookAtAllFinds()
{
    QVERIFY(rc::check("scan, cosines, nearest and mean are those of the vectors that are left", [] {
        const int dimensions = *rc::gen::elementOf(std::vector<int>{3, 64, 70});
        VectorIndex index(dimensions);
        Model model;
        const int steps = *rc::gen::inRange(1, 30);
        for (int i = 0; i < steps; ++i) {
            const auto number = *rc::gen::inRange<MemoryNumber>(1, 10);
            const int chunks = *rc::gen::inRange(-1, 4);
            if (chunks <= 0) {
                // No chunks are as good as none.
                chunks == 0 ? RC_ASSERT(index.set(number, {}).has_value()) : index.remove(number);
                model.erase(number);
                continue;
            }
            std::vector<Int8Vector> vectors;
            for (int j = 0; j < chunks; ++j)
                vectors.push_back(Int8Vector::quantised(*anyVector(dimensions)));
            RC_ASSERT(index.set(number, vectors).has_value());
            model[number] = vectors;
        }
        RC_ASSERT(index.count() == qsizetype(model.size()));
        const Floats question = *anyVector(dimensions);
        NumberSet some;
        for (MemoryNumber number = 1; number < 12; ++number)
            if (*rc::gen::inRange(0, 4) == 0)
                some.insert(number);
        for (const NumberSet *allowed :
             {static_cast<const NumberSet *>(nullptr), static_cast<const NumberSet *>(&some)}) {
            VectorScores scores;
            index.scan(question, scores, allowed);
            double sum = 0;
            qsizetype count = 0;
            for (MemoryNumber number = 0; number < scores.byNumber.size(); ++number) {
                const float cosine = scores.byNumber[number];
                if (!model.contains(number) || (allowed && !allowed->contains(number))) {
                    RC_ASSERT(cosine == VectorScores::kNone);
                    continue;
                }
                RC_ASSERT(std::abs(cosine - bestOf(question, model[number])) < 0.03f); // the question is in bytes
                sum += double(cosine);
                ++count;
            }
            RC_ASSERT(scores.count == count);
            RC_ASSERT(count == 0 || std::abs(scores.mean - sum / double(count)) < 1e-5);
            const int k = *rc::gen::inRange(1, 12);
            RC_ASSERT(agree(index.nearest(question, k, allowed), nearestOf(question, model, size_t(k), allowed)));
        }
        std::vector<MemoryNumber> numbers = {0, 3, 5, 99, 3};
        const auto cosines = index.cosines(question, numbers);
        for (size_t i = 0; i < numbers.size(); ++i)
            RC_ASSERT(std::abs(cosines[i] - (model.contains(numbers[i]) ? bestOf(question, model[numbers[i]])
                                                                        : VectorScores::kNone)) < 1e-5f);
        double mean = 0;
        qsizetype all = 0;
        for (const auto &[number, chunks] : model) {
            RC_ASSERT(index.vectors(number) == chunks);
            for (const Int8Vector &chunk : chunks) {
                mean += double(dot(unit(question), chunk.restored()));
                ++all;
            }
        }
        RC_ASSERT(index.vectorCount() == all);
        RC_ASSERT(std::abs(index.meanCosine(question) - (all ? mean / double(all) : 0)) < 1e-5);
    }));
}

void VectorIndexTest::aScanThatThreadsShareFindsWhatOneFinds()
{
    constexpr MemoryNumber kMemories = 4 * VectorRows::kSliceRows;
    ClusteredVectors vectors(64);
    VectorIndex index(64);
    const auto setChunks = [&](MemoryNumber number, int chunks) {
        std::vector<Int8Vector> all;
        all.reserve(size_t(chunks));
        for (int i = 0; i < chunks; ++i)
            all.push_back(Int8Vector::quantised(vectors.next()));
        return index.set(number, all).has_value();
    };
    // A slice of memories, which then keep their rows, and get a second one each in the next slice: of each memory two
    // threads look at a chunk at about the same time.
    for (MemoryNumber from = 0; from < kMemories; from += VectorRows::kSliceRows)
        for (const int chunks : {1, 2})
            for (MemoryNumber number = from; number < from + VectorRows::kSliceRows; ++number)
                QVERIFY(setChunks(number + 1, chunks));
    const Floats question = vectors.next();
    std::vector<float> expected(kMemories + 1, VectorScores::kNone);
    constexpr MemoryNumber kScope = kMemories / 16; // so narrow that one thread looks at these alone
    for (MemoryNumber from = 1; from <= kMemories; from += kScope) {
        NumberSet scope;
        for (MemoryNumber number = from; number < from + kScope; ++number)
            scope.insert(number);
        VectorScores scores;
        index.scan(question, scores, &scope);
        for (MemoryNumber number = from; number < from + kScope; ++number)
            expected[number] = scores.byNumber[number];
    }
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> readers;
    readers.reserve(4);
    for (int reader = 0; reader < 4; ++reader)
        readers.emplace_back([&] {
            VectorScores scores;
            for (int round = 0; round < 25; ++round) {
                index.scan(question, scores);
                wrong += scores.byNumber != expected;
            }
        });
    readers.clear();
    QCOMPARE(wrong.load(), 0);
}

void VectorIndexTest::aChunkOfOtherDimensionsIsRefusedAndChangesNothing()
{
    VectorIndex index(3);
    const std::vector good = {Int8Vector::quantised(Floats{1, 2, 3})};
    QVERIFY(index.set(1, good));
    const auto refused = index.set(1, std::vector{good[0], Int8Vector::quantised(Floats{1, 2})});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::NotUnderstood);
    QCOMPARE(index.vectors(1), good);
}

void VectorIndexTest::theGraphFindsNearlyAllOfTheNearest()
{
    constexpr int kMemories = 6000;
    ClusteredVectors vectors(384);
    VectorIndex graph(384, {.graphFrom = 1000, .graphEffort = 200});
    VectorIndex exact(384);
    for (MemoryNumber number = 1; number <= kMemories; ++number) {
        const std::vector chunk = {Int8Vector::quantised(vectors.next())};
        QVERIFY(graph.set(number, chunk));
        QVERIFY(exact.set(number, chunk));
    }
    finishGraph(graph);
    QVERIFY(graph.hasGraph());
    QVERIFY(!exact.hasGraph());
    int found = 0;
    constexpr int kQuestions = 100;
    for (int i = 0; i < kQuestions; ++i) {
        const Floats question = vectors.next();
        const auto expected = exact.nearest(question, 10);
        const auto hits = graph.nearest(question, 10);
        QCOMPARE(hits.size(), size_t(10));
        for (const auto &hit : hits)
            found += std::ranges::find(expected, hit) != expected.end();
    }
    const double recall = found / (10.0 * kQuestions);
    QVERIFY2(recall >= 0.97, qPrintable(QString::number(recall)));
}

void VectorIndexTest::theGraphNeverReturnsRemovedOrForbiddenMemories()
{
    constexpr MemoryNumber kMemories = 4000;
    ClusteredVectors vectors(64);
    VectorIndex index(64, {.graphFrom = 1000, .graphEffort = 50});
    for (MemoryNumber number = 1; number <= kMemories; ++number)
        QVERIFY(index.set(number, std::vector{Int8Vector::quantised(vectors.next())}));
    finishGraph(index);
    // A fifth goes, a tenth gets another vector.
    for (MemoryNumber number = 1; number <= kMemories; number += 5)
        index.remove(number);
    for (MemoryNumber number = 2; number <= kMemories; number += 10)
        QVERIFY(index.set(number, std::vector{Int8Vector::quantised(vectors.next())}));
    QVERIFY(index.hasGraph());
    NumberSet half;
    NumberSet few;
    for (MemoryNumber number = 1; number <= kMemories; ++number) {
        if (number % 2 == 0)
            half.insert(number);
        if (number % 500 == 0)
            few.insert(number);
    }
    int found = 0;
    for (int i = 0; i < 100; ++i) {
        const Floats question = vectors.next();
        VectorScores scores;
        index.scan(question, scores);
        std::vector<float> sorted = scores.byNumber;
        std::ranges::sort(sorted, std::greater());
        const auto all = index.nearest(question, 20);
        QCOMPARE(all.size(), size_t(20));
        for (const auto &hit : all) {
            QVERIFY(index.contains(hit.number));
            QVERIFY(hit.number % 5 != 1);
            found += hit.cosine >= sorted[19] - 0.01f;
        }
        const auto even = index.nearest(question, 20, &half);
        QCOMPARE(even.size(), size_t(20));
        for (const auto &hit : even)
            QVERIFY(half.contains(hit.number));
        // A narrow filter gives all there are: of 500, 1000, ..., 4000 none ends in 1 or 6.
        QCOMPARE(index.nearest(question, 20, &few).size(), size_t(8));
    }
    QVERIFY2(found >= 0.95 * 2000, qPrintable(QString::number(found)));
}

void VectorIndexTest::theGraphIsMadeAnewWhenWornAndDroppedWhenSmall()
{
    ClusteredVectors vectors(64);
    VectorIndex index(64, {.graphFrom = 1000, .graphEffort = 50});
    for (MemoryNumber number = 1; number <= 6000; ++number)
        QVERIFY(index.set(number, std::vector{Int8Vector::quantised(vectors.next())}));
    QVERIFY(!index.hasGraph()); // only buildGraph() begins one
    QVERIFY(!index.buildGraph(10));
    QVERIFY(!index.hasGraph()); // half built ones are not asked
    QCOMPARE(index.nearest(vectors.next(), 5).size(), size_t(5));
    finishGraph(index);
    for (MemoryNumber number = 1; number <= 3500; ++number)
        index.remove(number);
    QVERIFY(!index.buildGraph(1)); // worn: begins anew
    finishGraph(index);
    QVERIFY(index.hasGraph());
    for (MemoryNumber number = 3501; number <= 5700; ++number)
        index.remove(number);
    QVERIFY(index.buildGraph(1));
    QVERIFY(!index.hasGraph());
    QCOMPARE(index.nearest(vectors.next(), 1000).size(), size_t(300));
}

void VectorIndexTest::anyChangesWithAGraphReturnOnlyWhatIsThere()
{
    QVERIFY(rc::check("with a graph: k hits where there are k, all of them there, with their own cosines", [] {
        VectorIndex index(8, {.graphFrom = 1, .graphEffort = 10});
        Model model;
        const int steps = *rc::gen::inRange(1, 60);
        for (int i = 0; i < steps; ++i) {
            const auto number = *rc::gen::inRange<MemoryNumber>(1, 20);
            const int action = *rc::gen::inRange(0, 6);
            if (action == 0) {
                index.remove(number);
                model.erase(number);
            } else if (action == 1) {
                (void)index.buildGraph(*rc::gen::inRange(1, 10));
            } else {
                std::vector<Int8Vector> chunks;
                for (int j = 0; j < action - 1; ++j)
                    chunks.push_back(Int8Vector::quantised(*anyVector(8)));
                RC_ASSERT(index.set(number, chunks).has_value());
                model[number] = chunks;
            }
        }
        const int k = *rc::gen::inRange(1, 25);
        const Floats question = *anyVector(8);
        const auto hits = index.nearest(question, k);
        RC_ASSERT(hits.size() == std::min(size_t(k), model.size()));
        for (size_t i = 0; i < hits.size(); ++i) {
            RC_ASSERT(model.contains(hits[i].number));
            RC_ASSERT(std::abs(hits[i].cosine - bestOf(question, model[hits[i].number])) < 1e-5f);
            if (i > 0)
                RC_ASSERT(hits[i - 1].cosine >= hits[i].cosine);
        }
    }));
}

QTEST_GUILESS_MAIN(VectorIndexTest)
#include "vector_index_test.moc"
