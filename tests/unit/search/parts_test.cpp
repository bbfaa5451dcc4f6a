#include "core/search/search_request.h"
#include "tests/unit/search/filled_indexes.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;
using test::Indexes;
using test::kToday;

namespace {

const std::vector<float> kNorth{1, 0, 0, 0};
const std::vector<float> kSouth{-1, 0, 0, 0};

RankedMemory of(const Ranking &ranking, MemoryNumber number)
{
    return *std::ranges::find(ranking.best, number, &RankedMemory::number);
}

} // namespace

// What a score is made of, as people are told it.
class PartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAThreadThereIsNoContext();
    void importanceAndRecencyAreToldApart();
    void theReasonNamesThem();
};

// A note is not behind a talk for it: it ranks beside a turn that is its whole thread.
void PartsTest::withoutAThreadThereIsNoContext()
{
    Indexes indexes;
    indexes.set(1, {.text = u"the boiler"_s, .vector = kNorth});
    indexes.set(2, {.text = u"the boiler"_s, .thread = u"a"_s, .position = 1, .vector = kNorth});
    indexes.set(3, {.text = u"tea"_s, .thread = u"a"_s, .position = 2, .vector = kSouth});
    indexes.set(4, {.text = u"milk"_s, .vector = kSouth});
    const Ranking ranking = indexes.rank(indexes.ask(u"boiler"_s, kNorth));
    QCOMPARE(of(ranking, 1).context, 0.0f);
    QCOMPARE(of(ranking, 4).context, 0.0f);
    QVERIFY(of(ranking, 2).context > 0);
    QVERIFY(of(ranking, 3).context > 0); // the one beside it is about it
    QVERIFY(of(ranking, 1).score >= of(ranking, 2).score);
    QCOMPARE(of(ranking, 1).standsOut, of(ranking, 2).standsOut); // by themselves they are equally near
}

void PartsTest::importanceAndRecencyAreToldApart()
{
    Indexes indexes;
    indexes.set(1, {.text = u"the boiler"_s, .day = kToday, .importance = 0.5f});
    indexes.set(2, {.text = u"the boiler"_s, .day = kToday - 3000, .importance = 1});
    const Ranking ranking = indexes.rank(indexes.ask(u"boiler"_s));
    const RankingWeights weights;
    QVERIFY(std::abs(of(ranking, 1).importance) < 0.001f);
    QCOMPARE(of(ranking, 1).recency, weights.recency);
    QCOMPARE(of(ranking, 2).importance, weights.importance / 2);
    QVERIFY(of(ranking, 2).recency < weights.recency / 100);
}

void PartsTest::theReasonNamesThem()
{
    SearchHit hit;
    hit.words = {u"boiler"_s};
    QCOMPARE(whyFound(hit), u"has boiler"_s);
    hit.score.importance = RankingWeights().importance / 2;
    QCOMPARE(whyFound(hit), u"has boiler; important"_s);
    hit.score.importance = 0;
    hit.score.recency = RankingWeights().recency;
    QCOMPARE(whyFound(hit), u"has boiler; recent"_s);
    hit.words.clear();
    QCOMPARE(whyFound(hit), u"matches the filters; recent"_s); // which alone is no reason
    hit.awaitsMeaning = true;
    QCOMPARE(whyFound(hit), u"not compared by meaning yet; recent"_s);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::PartsTest)
#include "parts_test.moc"
