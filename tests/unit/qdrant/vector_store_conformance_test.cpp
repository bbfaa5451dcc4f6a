#include "server/qdrant/qdrant_vector_store.h"
#include "server/vectors/hnsw_vector_store.h"
#include "tests/support/clustered_vectors.h"
#include "tests/support/own_qdrant.h"
#include <QTest>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>
#include <numeric>
#include <thread>

namespace mn::server {

using namespace sync;
using namespace Qt::StringLiterals;

namespace {

constexpr VectorSizes kSizes{.content = 8, .semantic = 4};
constexpr float kNear = 0.01f;

enum class Kind { InProcess, ByGraphs, Qdrant };

RecordId recordOf(int number)
{
    return RecordId(makeUuidFromName("record", QByteArray::number(number)));
}

VectorStore::Point semantic(int number, std::vector<float> vector)
{
    return {.record = recordOf(number), .semantic = std::move(vector)};
}

} // namespace

// What every store of vectors does: a Kind for each.
class VectorStoreConformanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanupTestCase();
    void theNearestComeFirst();
    void eachVectorIsAskedByItself();
    void whatIsPutAgainIsReplacedWhole();
    void anAccountSeesItsOwnAlone();
    void twoAccountsMayHaveTheSameRecord();
    void questionsAreNarrowed_data();
    void questionsAreNarrowed();
    void anAnswerIsOfTheBestOnly();
    void whatIsRemovedIsNotFound();
    void anErasedAccountLeavesTheOthers();
    void whatIsNoPointIsRefusedWhole_data();
    void whatIsNoPointIsRefusedWhole();
    void whatIsNoQuestionIsRefused_data();
    void whatIsNoQuestionIsRefused();
    void vectorsOfFullSizeAreFound();
    void manyThreadsDoNotMixAccounts();

private:
    VectorStore &store() { return *m_store; }
    std::unique_ptr<VectorStore> opened(Kind kind, const VectorSizes &sizes)
    {
        if (kind == Kind::InProcess)
            return std::make_unique<HnswVectorStore>(sizes);
        if (kind == Kind::ByGraphs)
            return std::make_unique<HnswVectorStore>(sizes, VectorIndex::Options{.graphFrom = 2});
        if (!m_qdrant)
            m_qdrant = std::make_unique<mn::test::OwnQdrant>();
        const QString collection = u"memories-%1"_s.arg(sizes.semantic);
        return std::make_unique<QdrantVectorStore>(m_qdrant->options(collection), sizes);
    }
    // One that has none of anything yet; what those before it have put stays beside it.
    AccountId account()
    {
        const quint32 number = ++m_accounts;
        std::array<quint8, AccountId::kBytes> bytes{};
        std::memcpy(bytes.data(), &number, sizeof number);
        return AccountId(bytes);
    }
    void put(const QList<VectorStore::Point> &points, const std::optional<AccountId> &account = {})
    {
        const auto done = store().put(account.value_or(m_owner), points);
        QVERIFY2(done, done ? "" : qPrintable(done.error().context));
    }
    // Their numbers, the best first; -1 for a record that nobody has put.
    QList<int> found(const VectorStore::Question &question, const std::optional<AccountId> &account = {})
    {
        QList<int> numbers;
        const auto hits = store().nearest(account.value_or(m_owner), question).value();
        for (const auto &hit : hits) {
            int number = 100;
            while (number >= 0 && recordOf(number) != hit.record)
                --number;
            numbers += number;
        }
        return numbers;
    }

    // The cosine of the nearest; that of nothing is below any.
    float best(const std::vector<float> &vector, const AccountId &account)
    {
        const auto hits = store().nearest(account, {.vector = vector, .limit = 1}).value();
        return hits.isEmpty() ? VectorScores::kNone : hits.first().cosine;
    }

    std::unique_ptr<mn::test::OwnQdrant> m_qdrant;
    std::map<Kind, std::unique_ptr<VectorStore>> m_stores;
    VectorStore *m_store = nullptr;
    quint32 m_accounts = 0;
    AccountId m_owner;
    AccountId m_other;
    AccountId m_nobody;
};

void VectorStoreConformanceTest::initTestCase_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("in process") << Kind::InProcess;
    QTest::newRow("in process, by graphs") << Kind::ByGraphs;
    QTest::newRow("Qdrant's engine") << Kind::Qdrant;
}

void VectorStoreConformanceTest::init()
{
    QFETCH_GLOBAL(const Kind, kind);
    if (!m_stores.contains(kind))
        m_stores[kind] = opened(kind, kSizes);
    m_store = m_stores[kind].get();
    m_owner = account();
    m_other = account();
    m_nobody = account();
}

void VectorStoreConformanceTest::cleanupTestCase()
{
    m_stores.clear();
    m_qdrant.reset();
}

void VectorStoreConformanceTest::theNearestComeFirst()
{
    const VectorStore::Question question{.vector = {2, 0, 0, 0}};
    QVERIFY(found(question).isEmpty());
    // Their lengths mean nothing.
    put({semantic(1, {-1, 0, 0, 0}), semantic(2, {5, 5, 0, 0}), semantic(3, {0.01f, 0, 0, 0}),
         semantic(4, {0, 0, 3, 0})});
    QCOMPARE(found(question), QList<int>({3, 2, 4, 1}));
    const auto hits = store().nearest(m_owner, question).value();
    const std::vector<float> wanted{1, std::sqrt(0.5f), 0, -1};
    for (qsizetype i = 0; i < hits.size(); ++i)
        QVERIFY(std::abs(hits[i].cosine - wanted[size_t(i)]) < kNear);
    QCOMPARE(store().count(m_owner).value(), 4);
}

void VectorStoreConformanceTest::eachVectorIsAskedByItself()
{
    const std::vector<float> content{1, 2, 3, 4, 5, 6, 7, 8};
    put({semantic(1, {1, 0, 0, 0}),
         {.record = recordOf(2), .content = content},
         {.record = recordOf(3), .content = {8, 7, 6, 5, 4, 3, 2, 1}, .semantic = {1, 1, 0, 0}}});
    QCOMPARE(found({.vector = {1, 0, 0, 0}}), QList<int>({1, 3}));
    QCOMPARE(found({.name = VectorName::Content, .vector = content}), QList<int>({2, 3}));
}

void VectorStoreConformanceTest::whatIsPutAgainIsReplacedWhole()
{
    const QStringList home{u"home"_s};
    put({{.record = recordOf(1), .content = {1, 0, 0, 0, 0, 0, 0, 0}, .semantic = {1, 0, 0, 0}, .domains = home}});
    put({semantic(1, {0, 1, 0, 0})});
    QCOMPARE(store().count(m_owner).value(), 1);
    QVERIFY(found({.name = VectorName::Content, .vector = {1, 0, 0, 0, 0, 0, 0, 0}}).isEmpty());
    QVERIFY(found({.vector = {1, 0, 0, 0}, .domains = home}).isEmpty());
    QVERIFY(best({1, 0, 0, 0}, m_owner) < kNear);
    // Twice in one call: the later one.
    put({semantic(2, {1, 0, 0, 0}), semantic(2, {0, 0, 1, 0})});
    QCOMPARE(store().count(m_owner).value(), 2);
    QVERIFY(best({0, 0, 1, 0}, m_owner) > 1 - kNear);
}

void VectorStoreConformanceTest::anAccountSeesItsOwnAlone()
{
    put({semantic(1, {1, 0, 0, 0})});
    put({semantic(2, {1, 0, 0, 0}), semantic(3, {1, 1, 0, 0})}, m_other);
    QCOMPARE(found({.vector = {1, 0, 0, 0}}), QList<int>({1}));
    QCOMPARE(found({.vector = {1, 0, 0, 0}}, m_other), QList<int>({2, 3}));
    QVERIFY(found({.vector = {1, 0, 0, 0}}, m_nobody).isEmpty());
    QCOMPARE(store().count(m_owner).value(), 1);
    QCOMPARE(store().count(m_nobody).value(), 0);
    QVERIFY(store().remove(m_owner, {recordOf(2)})); // another's
    QCOMPARE(store().count(m_other).value(), 2);
}

void VectorStoreConformanceTest::twoAccountsMayHaveTheSameRecord()
{
    put({semantic(1, {1, 0, 0, 0})});
    put({semantic(1, {0, 1, 0, 0})}, m_other);
    QVERIFY(best({1, 0, 0, 0}, m_owner) > 1 - kNear);
    QVERIFY(best({0, 1, 0, 0}, m_other) > 1 - kNear);
    QVERIFY(store().remove(m_other, {recordOf(1)}));
    QCOMPARE(store().count(m_owner).value(), 1);
    QCOMPARE(store().count(m_other).value(), 0);
}

void VectorStoreConformanceTest::questionsAreNarrowed_data()
{
    QTest::addColumn<QStringList>("domains");
    QTest::addColumn<float>("least");
    QTest::addColumn<QList<int>>("wanted");
    QTest::newRow("not") << QStringList{} << 0.0f << QList<int>{1, 2, 3, 4};
    QTest::newRow("one domain") << QStringList{u"home"_s} << 0.0f << QList<int>{1, 3};
    QTest::newRow("one of two domains") << QStringList{u"work"_s, u"home"_s} << 0.0f << QList<int>{1, 2, 3};
    QTest::newRow("a domain of none") << QStringList{u"hom"_s} << 0.0f << QList<int>{};
    QTest::newRow("importance, itself too") << QStringList{} << 0.7f << QList<int>{2, 3, 4};
    QTest::newRow("both") << QStringList{u"home"_s} << 0.7f << QList<int>{3};
    QTest::newRow("more than any has") << QStringList{} << 1.0f << QList<int>{};
}

void VectorStoreConformanceTest::questionsAreNarrowed()
{
    QFETCH(const QStringList, domains);
    QFETCH(const float, least);
    QFETCH(const QList<int>, wanted);
    const auto point = [](int number, const QStringList &in, float importance) {
        return VectorStore::Point{.record = recordOf(number),
                                  .semantic = {1, float(number) / 10, 0, 0},
                                  .domains = in,
                                  .importance = importance};
    };
    put({point(1, {u"home"_s}, 0.2f), point(2, {u"work"_s}, 0.7f), point(3, {u"work"_s, u"home"_s}, 0.9f),
         point(4, {}, 0.8f)});
    put({point(5, {u"home"_s, u"work"_s}, 0.95f)}, m_other);
    QCOMPARE(found({.vector = {1, 0, 0, 0}, .domains = domains, .leastImportance = least}), wanted);
}

void VectorStoreConformanceTest::anAnswerIsOfTheBestOnly()
{
    QList<VectorStore::Point> points;
    for (int number = 0; number < 100; ++number)
        points += semantic(number, {1, float(number) / 20, 0, 0});
    put(points);
    QCOMPARE(found({.vector = {1, 0, 0, 0}, .limit = 1}), QList<int>({0}));
    const QList<int> most = found({.vector = {0, 1, 0, 0}, .limit = VectorStore::kMostHits});
    QCOMPARE(most.size(), 100);
    QCOMPARE(most.first(), 99);
}

void VectorStoreConformanceTest::whatIsRemovedIsNotFound()
{
    put({semantic(1, {1, 0, 0, 0}), semantic(2, {1, 1, 0, 0}), semantic(3, {0, 1, 0, 0})});
    QVERIFY(store().remove(m_owner, {recordOf(1), recordOf(3), recordOf(1), recordOf(77)}));
    QCOMPARE(found({.vector = {1, 0, 0, 0}}), QList<int>({2}));
    QCOMPARE(store().count(m_owner).value(), 1);
    QVERIFY(store().remove(m_owner, {}));
    put({semantic(4, {0, 0, 1, 0}), semantic(1, {0, 0, 0, 1})});
    QCOMPARE(found({.vector = {1, 0, 0, 0}, .limit = 1}), QList<int>({2}));
    QCOMPARE(found({.vector = {0, 0, 0, 1}, .limit = 1}), QList<int>({1}));
    QCOMPARE(store().count(m_owner).value(), 3);
    const QList<RecordId> many(VectorStore::kMostPoints + 1, recordOf(1));
    QCOMPARE(store().remove(m_owner, many).error().code, Errc::TooLarge);
}

void VectorStoreConformanceTest::anErasedAccountLeavesTheOthers()
{
    QVERIFY(store().erase(m_owner));
    put({semantic(1, {1, 0, 0, 0}), semantic(2, {0, 1, 0, 0})});
    put({semantic(1, {1, 0, 0, 0})}, m_other);
    QVERIFY(store().erase(m_owner));
    QCOMPARE(store().count(m_owner).value(), 0);
    QVERIFY(found({.vector = {1, 0, 0, 0}}).isEmpty());
    QCOMPARE(found({.vector = {1, 0, 0, 0}}, m_other), QList<int>({1}));
    put({semantic(3, {1, 0, 0, 0})});
    QCOMPARE(found({.vector = {1, 0, 0, 0}}), QList<int>({3}));
}

void VectorStoreConformanceTest::whatIsNoPointIsRefusedWhole_data()
{
    QTest::addColumn<VectorStore::Point>("point");
    QTest::addColumn<Errc>("code");
    const float none = std::numeric_limits<float>::quiet_NaN();
    QTest::newRow("no vector") << VectorStore::Point{} << Errc::NotUnderstood;
    QTest::newRow("too short") << semantic(2, {1, 0, 0}) << Errc::NotUnderstood;
    QTest::newRow("too long") << semantic(2, {1, 0, 0, 0, 0}) << Errc::NotUnderstood;
    QTest::newRow("of the other size") << semantic(2, std::vector<float>(8, 1)) << Errc::NotUnderstood;
    QTest::newRow("without a direction") << semantic(2, {0, 0, 0, 0}) << Errc::NotUnderstood;
    QTest::newRow("no number") << semantic(2, {1, none, 0, 0}) << Errc::NotUnderstood;
    QTest::newRow("without an end") << semantic(2, {1, std::numeric_limits<float>::infinity(), 0, 0})
                                    << Errc::NotUnderstood;
    const auto with = [](auto change) {
        VectorStore::Point point = semantic(2, {1, 0, 0, 0});
        change(point);
        return point;
    };
    QTest::newRow("the other one is wrong") << with([](auto &point) { point.content = {1}; }) << Errc::NotUnderstood;
    QTest::newRow("too important") << with([](auto &point) { point.importance = 1.1f; }) << Errc::NotUnderstood;
    QTest::newRow("less than unimportant")
        << with([](auto &point) { point.importance = -0.1f; }) << Errc::NotUnderstood;
    QTest::newRow("of no importance at all")
        << with([=](auto &point) { point.importance = none; }) << Errc::NotUnderstood;
    QTest::newRow("in too many domains") << with([](auto &point) { point.domains = QStringList(33, u"home"_s); })
                                         << Errc::TooLarge;
    QTest::newRow("in a long one") << with([](auto &point) { point.domains = {QString(201, u'h')}; }) << Errc::TooLarge;
}

void VectorStoreConformanceTest::whatIsNoPointIsRefusedWhole()
{
    QFETCH(const VectorStore::Point, point);
    QFETCH(const Errc, code);
    const auto done = store().put(m_owner, {semantic(1, {1, 0, 0, 0}), point});
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QCOMPARE(store().count(m_owner).value(), 0);
    const QList<VectorStore::Point> many(VectorStore::kMostPoints + 1, semantic(1, {1, 0, 0, 0}));
    QCOMPARE(store().put(m_owner, many).error().code, Errc::TooLarge);
}

void VectorStoreConformanceTest::whatIsNoQuestionIsRefused_data()
{
    QTest::addColumn<VectorStore::Question>("question");
    const std::vector<float> sound{1, 0, 0, 0};
    QTest::newRow("no vector") << VectorStore::Question{};
    QTest::newRow("of the other vector") << VectorStore::Question{.name = VectorName::Content, .vector = sound};
    QTest::newRow("without a direction") << VectorStore::Question{.vector = {0, 0, 0, 0}};
    QTest::newRow("for nothing") << VectorStore::Question{.vector = sound, .limit = 0};
    QTest::newRow("for all") << VectorStore::Question{.vector = sound, .limit = VectorStore::kMostHits + 1};
    QTest::newRow("in too many domains") << VectorStore::Question{.vector = sound,
                                                                  .domains = QStringList(33, u"home"_s)};
    QTest::newRow("too important") << VectorStore::Question{.vector = sound, .leastImportance = 2};
}

void VectorStoreConformanceTest::whatIsNoQuestionIsRefused()
{
    QFETCH(const VectorStore::Question, question);
    put({semantic(1, {1, 0, 0, 0})});
    QVERIFY(!store().nearest(m_owner, question));
}

// The two that are used, and neighbours as sentences have them.
void VectorStoreConformanceTest::vectorsOfFullSizeAreFound()
{
    QFETCH_GLOBAL(const Kind, kind);
    const VectorSizes sizes;
    const auto full = opened(kind, sizes);
    mn::test::ClusteredVectors content(sizes.content);
    mn::test::ClusteredVectors meaning(sizes.semantic);
    QList<VectorStore::Point> points;
    for (int number = 0; number < 20; ++number)
        points.append({.record = recordOf(number), .content = content.next(), .semantic = meaning.next()});
    QVERIFY(full->put(m_owner, points));
    for (int number = 0; number < 20; number += 5)
        for (const VectorName name : {VectorName::Content, VectorName::Semantic}) {
            const std::vector<float> &vector = points[number].vector(name);
            const auto hits = full->nearest(m_owner, {.name = name, .vector = vector, .limit = 3}).value();
            QCOMPARE(hits.size(), 3);
            QCOMPARE(hits.first().record, recordOf(number));
            for (const auto &hit : hits) {
                const auto &other = std::ranges::find(points, hit.record, &VectorStore::Point::record)->vector(name);
                QVERIFY(std::abs(hit.cosine - std::inner_product(vector.begin(), vector.end(), other.begin(), 0.0f)) <
                        kNear);
            }
        }
}

void VectorStoreConformanceTest::manyThreadsDoNotMixAccounts()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&, i] {
            const AccountId account = i < 2 ? m_owner : m_other; // two of each
            for (int k = 0; k < 10; ++k) {
                const int number = 100 * (i / 2) + 10 * (i % 2) + k;
                if (!store().put(account, {semantic(number, {1, float(k), 0, 0})}))
                    ++wrong;
                const auto hits = store().nearest(account, {.vector = {1, 0, 0, 0}, .limit = 100});
                const auto isOwn = [&](const VectorStore::Hit &hit) {
                    for (int own = 100 * (i / 2); own < 100 * (i / 2) + 20; ++own)
                        if (recordOf(own) == hit.record)
                            return true;
                    return false;
                };
                if (!hits || hits->size() <= k || !std::ranges::all_of(*hits, isOwn))
                    ++wrong;
            }
        });
    for (std::thread &one : threads)
        one.join();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(store().count(m_owner).value(), 20);
    QCOMPARE(store().count(m_other).value(), 20);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::VectorStoreConformanceTest)
#include "vector_store_conformance_test.moc"
