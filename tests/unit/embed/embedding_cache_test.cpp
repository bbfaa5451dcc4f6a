#include "core/embed/embedding_cache.h"
#include "core/embed/minilm_embedder.h"
#include "tests/support/paths.h"
#include <QTest>
#include <numeric>

namespace mn {

using namespace Qt::StringLiterals;

class EmbeddingCacheTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEqualTextIsFoundForItsOwnModelOnly();
    void oneWordThatChangesTheMeaningNeverHits();
    void theSameQuestionTypedOtherwiseHits();
    void theSameWordsAreNotEnough();
    void theLeastRecentlyUsedGoesFirst();
    void puttingAgainReplaces();
    void contentWordsKeepWhatCarriesMeaning_data();
    void contentWordsKeepWhatCarriesMeaning();

private:
    Vector local(const QString &text);

    MiniLmEmbedder m_local{test::modelPath()};
    EmbeddingModel m_model{u"remote"_s, 1, 2, 100};
};

namespace {

constexpr float kNearest = EmbeddingCache::kDefaults.nearest;

struct Pair {
    QString one;
    QString other;
};

// The same but for one word, or the place of one; each asks or says something else.
const std::vector<Pair> kChanged = {
    {u"I love cats"_s, u"I hate cats"_s},
    {u"I love cats"_s, u"I love dogs"_s},
    {u"I do eat meat"_s, u"I do not eat meat"_s},
    {u"the boiler is hot"_s, u"the boiler is not hot"_s},
    {u"flights from Rome to Paris"_s, u"flights to Rome from Paris"_s},
    {u"who did Anna call"_s, u"who called Anna"_s},
    {u"the dog bit the man"_s, u"the man bit the dog"_s},
    {u"what is my salary"_s, u"what is your salary"_s},
    {u"what was my salary"_s, u"what is my salary"_s},
    {u"meeting on 14 May"_s, u"meeting on 15 May"_s},
    {u"rent for 2023"_s, u"rent for 2024"_s},
    {u"call Tom before lunch"_s, u"call Tom after lunch"_s},
    {u"doctor's appointment in the morning"_s, u"doctor's appointment in the evening"_s},
    {u"the left knee hurts"_s, u"the right knee hurts"_s},
    {u"increase the dose"_s, u"decrease the dose"_s},
    {u"open the window at night"_s, u"close the window at night"_s},
    {u"turn on the heating"_s, u"turn off the heating"_s},
    {u"people who came with Maria"_s, u"people who came without Maria"_s},
    {u"always lock the shed"_s, u"never lock the shed"_s},
    {u"the key is above the door"_s, u"the key is below the door"_s},
    {u"what did she give him"_s, u"what did he give her"_s},
    {u"allergic to peanuts"_s, u"allergic to walnuts"_s},
    {u"buy 2 kg of flour"_s, u"buy 5 kg of flour"_s},
    {u"the first floor flat"_s, u"the second floor flat"_s},
    {u"my oldest brother"_s, u"my youngest brother"_s},
    {u"cheap hotels in Vienna"_s, u"expensive hotels in Vienna"_s},
    {u"hotels in Vienna"_s, u"hotels near Vienna"_s},
    {u"trains to Berlin on Monday"_s, u"trains to Berlin on Tuesday"_s},
    {u"passport of my son"_s, u"passport of my daughter"_s},
    {u"win the match"_s, u"lose the match"_s},
    {u"the test was positive"_s, u"the test was negative"_s},
    {u"blood pressure too high"_s, u"blood pressure too low"_s},
    {u"borrowed from Carl"_s, u"lent to Carl"_s},
    {u"money I owe Carl"_s, u"money Carl owes me"_s},
    {u"before the operation"_s, u"after the operation"_s},
    {u"Polish food"_s, u"polish food"_s},
    {u"letters to US"_s, u"letters to us"_s},
    {u"is it safe to swim"_s, u"is it unsafe to swim"_s},
    {u"with sugar and milk"_s, u"with sugar or milk"_s},
    {u"at least three eggs"_s, u"at most three eggs"_s},
    {u"more than ten guests"_s, u"fewer than ten guests"_s},
    {u"programming in C++"_s, u"programming in C#"_s},
    {u"programming in C"_s, u"programming in C++"_s},
    {u"temperature -5"_s, u"temperature 5"_s},
    {u"board of 5\" width"_s, u"board of 5' width"_s},
    {u"interest of 3.5 %"_s, u"interest of 35 %"_s},
    {u"who will come"_s, u"who has come"_s},
    {u"can we go"_s, u"must we go"_s},
    {u"where did we park"_s, u"when did we park"_s},
    {u"why did he leave"_s, u"how did he leave"_s},
    {u"all guests like fish"_s, u"no guests like fish"_s},
    {u"some guests like fish"_s, u"all guests like fish"_s},
    {u"the same plumber"_s, u"another plumber"_s},
    {u"año nuevo"_s, u"ano nuevo"_s},
    {u"insurance of the house"_s, u"insurance of the boat"_s},
    {u"a < b"_s, u"a > b"_s},
    {u"accept the offer"_s, u"reject the offer"_s},
    {u"the red bicycle"_s, u"the blue bicycle"_s},
    {u"he said yes"_s, u"he said no"_s},
    {u"remember my mother's birthday"_s, u"remember my father's birthday"_s},
};

const std::vector<Pair> kSame = {
    {u"what is the boiler pressure"_s, u"What is the boiler pressure?"_s},
    {u"what is the boiler pressure"_s, u"what is  the boiler pressure ?"_s},
    {u"where did we park the car"_s, u"Where did we park the car?!"_s},
    {u"who is coming to dinner"_s, u"\"who is coming to dinner\""_s},
    {u"how do I reset the circuit breaker?"_s, u"How do I reset the circuit breaker"_s},
};

float dot(const Vector &a, const Vector &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0F);
}

} // namespace

Vector EmbeddingCacheTest::local(const QString &text)
{
    return *m_local.embedQuery(bareText(text), {});
}

void EmbeddingCacheTest::anEqualTextIsFoundForItsOwnModelOnly()
{
    EmbeddingCache cache(SecretBytes::random(32));
    cache.put(m_model, u"a"_s, {}, {1, 0});
    QCOMPARE(cache.exact(m_model, u"a"_s), (Vector{1, 0}));
    QVERIFY(!cache.exact(m_model, u"A"_s));
    QVERIFY(!cache.exact({u"remote"_s, 2, 2, 100}, u"a"_s));
    QVERIFY(!cache.exact({u"other"_s, 1, 2, 100}, u"a"_s));
    QVERIFY(!cache.exact({u"remote"_s, 1, 3, 100}, u"a"_s));
    QVERIFY(!cache.exact({u"remot"_s, 1, 2, 100}, u"ea"_s));
}

void EmbeddingCacheTest::oneWordThatChangesTheMeaningNeverHits()
{
    QVERIFY(kChanged.size() >= 50);
    int near = 0;
    for (const auto &[one, other] : kChanged) {
        const Vector a = local(one);
        const Vector b = local(other);
        near += dot(a, b) >= kNearest;
        for (const auto &[asked, before, now, then] :
             {std::tuple(one, other, &a, &b), std::tuple(other, one, &b, &a)}) {
            EmbeddingCache cache(SecretBytes::random(32));
            cache.put(m_model, before, *then, {1, 0});
            QVERIFY2(!cache.similar(m_model, asked, *now), qPrintable(before + " / "_L1 + asked));
            QVERIFY(!cache.exact(m_model, asked));
        }
    }
    qInfo("of %zu changes of meaning, closeness alone would have taken %d for the same", kChanged.size(), near);
}

void EmbeddingCacheTest::theSameQuestionTypedOtherwiseHits()
{
    for (const auto &[one, other] : kSame) {
        EmbeddingCache cache(SecretBytes::random(32));
        cache.put(m_model, one, local(one), {1, 0});
        const auto found = cache.similar(m_model, other, local(other));
        QVERIFY2(found == Vector({1, 0}), qPrintable(other));
    }
}

void EmbeddingCacheTest::theSameWordsAreNotEnough()
{
    EmbeddingCache cache(SecretBytes::random(32));
    cache.put(m_model, u"the cat"_s, {1, 0}, {1, 0});
    QVERIFY(cache.similar(m_model, u"a cat"_s, {.99F, .141F}));
    QVERIFY(!cache.similar(m_model, u"a cat"_s, {.9F, .436F}));
    QVERIFY(cache.similar(m_model, u"a cat"_s, {.9F, .436F}, .89F)); // a bound of one's own
    QVERIFY(!cache.similar(m_model, u"a cat"_s, {.99F, .141F}, .995F));
    QVERIFY(!cache.similar(m_model, u"a cat"_s, {}));
    QVERIFY(!cache.similar(m_model, u"a cat"_s, {1, 0, 0})); // of another local model
    cache.put(m_model, u"?"_s, {1, 0}, {1, 0});
    QVERIFY(!cache.similar(m_model, u"!"_s, {1, 0})); // no words, nothing to go by
}

void EmbeddingCacheTest::theLeastRecentlyUsedGoesFirst()
{
    EmbeddingCache cache(SecretBytes::random(32), {.capacity = 2, .nearest = kNearest});
    cache.put(m_model, u"a cat"_s, {1, 0}, {1, 0});
    cache.put(m_model, u"a dog"_s, {1, 0}, {0, 1});
    QVERIFY(cache.exact(m_model, u"a cat"_s));
    cache.put(m_model, u"a cow"_s, {1, 0}, {1, 1});
    QVERIFY(cache.exact(m_model, u"a cat"_s));
    QVERIFY(!cache.exact(m_model, u"a dog"_s));
    QVERIFY(!cache.similar(m_model, u"the dog"_s, {1, 0}));
    QVERIFY(cache.similar(m_model, u"the cow"_s, {1, 0}));
    EmbeddingCache none(SecretBytes::random(32), {.capacity = 0, .nearest = kNearest});
    none.put(m_model, u"a"_s, {1, 0}, {1, 0});
    QVERIFY(!none.exact(m_model, u"a"_s));
}

void EmbeddingCacheTest::puttingAgainReplaces()
{
    EmbeddingCache cache(SecretBytes::random(32));
    cache.put(m_model, u"a cat"_s, {1, 0}, {1, 0});
    cache.put(m_model, u"a cat"_s, {0, 1}, {0, 1});
    QCOMPARE(cache.exact(m_model, u"a cat"_s), (Vector{0, 1}));
    QVERIFY(!cache.similar(m_model, u"the cat"_s, {1, 0}));
    QVERIFY(cache.similar(m_model, u"the cat"_s, {0, 1}));
}

void EmbeddingCacheTest::contentWordsKeepWhatCarriesMeaning_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");
    QTest::newRow("articles go") << u"The cat is on a mat."_s << u"cat on mat"_s;
    QTest::newRow("question words are lowered") << u"What is it?"_s << u"what it"_s;
    QTest::newRow("case of others counts") << u"Anna's US visa"_s << u"Anna's US visa"_s;
    QTest::newRow("composed or not") << u"cafe\u0301"_s << u"caf\u00e9"_s;
    QTest::newRow("signs inside stay") << u"(C++), x-ray; 3.5%"_s << u"C++ x-ray 3.5%"_s;
    QTest::newRow("measures stay") << u"5' 5\" \"5\""_s << u"5' 5\" 5\""_s;
    QTest::newRow("only signs") << u" ... ?! "_s << QString();
}

void EmbeddingCacheTest::contentWordsKeepWhatCarriesMeaning()
{
    QFETCH(const QString, query);
    QFETCH(const QString, words);
    QCOMPARE(contentWords(query), words);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::EmbeddingCacheTest)
#include "embedding_cache_test.moc"
