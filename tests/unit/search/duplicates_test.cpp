#include "core/search/duplicates.h"
#include <QTest>
#include <rapidcheck.h>
#include <set>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

using Numbers = std::vector<MemoryNumber>;

struct Memories {
    DuplicateRule rule;
    DuplicateFinder finder{rule};
    WordSplitter splitter;
    MemoryNumber last = 0;

    void add(const QString &content, bool isTurn = false, const QString &title = {})
    {
        finder.add(++last, title, content, isTurn, splitter);
    }
    std::vector<DuplicateSet> find(float cosine = 0.95f)
    {
        return finder.find([&](MemoryNumber, MemoryNumber) { return cosine; }, {}).value();
    }
};

} // namespace

class DuplicatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameTextIsExact();
    void nearNeedsMeaningAndWords();
    void whatSaysLittleIsNoDuplicate();
    void conversationsRepeatThemselves();
    void copiesOfACopyStandForEachOther();
    void pairsThatTouchAreOneSet();
    void itCanBeStopped();
    void everyPairAboveTheRuleIsFound();
    void theNearestChunksCount();
};

void DuplicatesTest::theSameTextIsExact()
{
    Memories memories;
    memories.add(u"The stopcock is under the stairs."_s);
    memories.add(u"Tea with Anna at four in the garden."_s);
    memories.add(u"The  stopcock is\nunder the stairs. "_s);
    const auto found = memories.find(-2);
    QCOMPARE(found.size(), 1u);
    QVERIFY(found[0].exact);
    QCOMPARE(found[0].numbers, (Numbers{1, 3}));
}

void DuplicatesTest::nearNeedsMeaningAndWords()
{
    Memories memories;
    memories.add(u"The main stopcock is under the stairs, behind the hoover."_s);
    memories.add(u"Main stopcock: under the stairs behind the old hoover"_s);
    memories.add(u"Water is turned off below the steps, at the vacuum cleaner."_s);
    const auto found = memories.find(0.9f);
    QCOMPARE(found.size(), 1u);
    QVERIFY(!found[0].exact);
    QCOMPARE(found[0].numbers, (Numbers{1, 2}));
    QCOMPARE(found[0].cosine, 0.9f);
    QVERIFY(found[0].overlap > 0.6f && found[0].overlap < 1);
    QVERIFY(memories.find(memories.rule.cosine - 0.01f).empty()); // the same words, another meaning
}

void DuplicatesTest::whatSaysLittleIsNoDuplicate()
{
    Memories memories;
    memories.add(u"Call Anna back!"_s);
    memories.add(u"Call Anna back."_s);
    memories.add(u"..."_s);
    memories.add(u"..."_s);
    QVERIFY(memories.find().empty());
}

void DuplicatesTest::conversationsRepeatThemselves()
{
    Memories turns;
    turns.add(u"Thanks so much for your help, Anna"_s, true);
    turns.add(u"Thanks so much for your help, Anna"_s, true);
    QVERIFY(turns.find().empty());
    Memories notes;
    notes.add(u"Thanks so much for your help, Anna"_s);
    notes.add(u"Thanks so much for your help, Anna"_s);
    QCOMPARE(notes.find().size(), 1u);
}

void DuplicatesTest::copiesOfACopyStandForEachOther()
{
    Memories memories;
    memories.add(u"The main stopcock is under the stairs, behind the hoover."_s);
    memories.add(u"The main stopcock is under the stairs, behind the hoover."_s);
    memories.add(u"Main stopcock: under the stairs behind the old hoover"_s);
    const auto found = memories.find();
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].numbers, (Numbers{1, 2}));
    QCOMPARE(found[1].numbers, (Numbers{1, 3}));
}

void DuplicatesTest::pairsThatTouchAreOneSet()
{
    Memories memories;
    memories.add(u"alpha beta gamma delta epsilon zeta"_s);
    memories.add(u"alpha beta gamma delta epsilon eta"_s);
    memories.add(u"beta gamma delta epsilon eta theta"_s);
    const auto found = memories.find();
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].numbers, (Numbers{1, 2, 3}));
}

void DuplicatesTest::itCanBeStopped()
{
    Memories memories;
    memories.add(u"alpha beta gamma delta"_s);
    std::stop_source stop;
    stop.request_stop();
    const auto found = memories.finder.find([](MemoryNumber, MemoryNumber) { return 1.0f; }, stop.get_token());
    QVERIFY(!found && found.error().code == Errc::Cancelled);
}

void DuplicatesTest::everyPairAboveTheRuleIsFound()
{
    QVERIFY(rc::check("find == comparing all pairs", [] {
        Memories memories;
        std::vector<std::set<int>> words;
        const int count = *rc::gen::inRange(2, 30);
        for (int i = 0; i < count; ++i) {
            std::set<int> mine = {1000 + i}; // no two texts are the same
            for (int w = *rc::gen::inRange(0, 9); w > 0; --w)
                mine.insert(*rc::gen::inRange(0, 14));
            QStringList text;
            for (const int word : mine)
                text << u"q%1z"_s.arg(word);
            memories.add(text.join(u' '));
            words.push_back(mine);
        }
        using Pairs = std::set<std::pair<MemoryNumber, MemoryNumber>>;
        Pairs asked;
        const auto closeness = [&](MemoryNumber a, MemoryNumber b) {
            asked.insert({std::min(a, b), std::max(a, b)});
            return -2.0f;
        };
        RC_ASSERT(memories.finder.find(closeness, {}).value().empty());
        Pairs expected;
        for (int a = 0; a < count; ++a)
            for (int b = a + 1; b < count; ++b) {
                const std::set<int> &one = words[size_t(a)];
                const std::set<int> &other = words[size_t(b)];
                std::vector<int> shared;
                std::ranges::set_intersection(one, other, std::back_inserter(shared));
                const size_t all = one.size() + other.size() - shared.size();
                if (float(shared.size()) / float(all) >= memories.rule.overlap &&
                    std::min(one.size(), other.size()) >= size_t(memories.rule.leastWords))
                    expected.insert({MemoryNumber(a + 1), MemoryNumber(b + 1)});
            }
        RC_ASSERT(asked == expected);
    }));
}

void DuplicatesTest::theNearestChunksCount()
{
    VectorIndex vectors(2);
    const auto vector = [](float x, float y) { return Int8Vector::quantised(std::vector{x, y}); };
    QVERIFY(vectors.set(1, std::vector{vector(1, 0), vector(0, 1)}));
    QVERIFY(vectors.set(2, std::vector{vector(0, 1)}));
    QVERIFY(std::abs(bestCosine(vectors, 1, 2) - 1) < 0.02f);
    QCOMPARE(bestCosine(vectors, 1, 3), VectorScores::kNone);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::DuplicatesTest)
#include "duplicates_test.moc"
