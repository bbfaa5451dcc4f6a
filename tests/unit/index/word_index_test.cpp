#include "core/index/word_index.h"
#include "tests/support/paths.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTest>
#include <cmath>
#include <map>
#include <rapidcheck.h>
#include <set>
#include <sqlite3.h>

using namespace mn;
using namespace Qt::StringLiterals;

namespace {

using Strings = std::vector<std::string>;

TermBag bagOf(const Strings &terms)
{
    TermBag bag;
    for (const std::string &term : terms)
        bag.addTerm(term);
    return bag;
}

WordQuery queryOf(const Strings &terms)
{
    WordQuery query;
    for (const std::string &term : terms)
        query.terms.push_back({{term}});
    return query;
}

// The index as one would write it down: texts, and BM25 by its formula.
class NaiveIndex {
public:
    void set(MemoryNumber number, const Strings &terms) { m_texts[number] = terms; }
    void remove(MemoryNumber number) { m_texts.erase(number); }
    const std::map<MemoryNumber, Strings> &texts() const { return m_texts; }

    quint32 count(MemoryNumber number, const Strings &spellings) const
    {
        quint32 found = 0;
        for (const std::string &spelling : std::set(spellings.begin(), spellings.end()))
            found += quint32(std::ranges::count(m_texts.at(number), spelling));
        return found;
    }

    std::map<MemoryNumber, double> scores(const WordQuery &query) const
    {
        double memories = 0;
        double tokens = 0;
        const auto isCounted = [&](MemoryNumber number) {
            return !query.localStatistics || query.allowed->contains(number);
        };
        for (const auto &[number, text] : m_texts)
            if (isCounted(number)) {
                ++memories;
                tokens += double(text.size());
            }
        std::map<MemoryNumber, double> found;
        for (const QueryTerm &term : query.terms) {
            double holding = 0;
            for (const auto &[number, text] : m_texts)
                holding += isCounted(number) && count(number, term.spellings) > 0;
            const double idf = std::max(1e-6, std::log((memories - holding + 0.5) / (holding + 0.5)));
            for (const auto &[number, text] : m_texts)
                if (const double times = count(number, term.spellings);
                    times > 0 && (!query.allowed || query.allowed->contains(number)))
                    found[number] += term.weight * idf * times * 2.2 /
                                     (times + 1.2 * (0.25 + 0.75 * double(text.size()) * memories / tokens));
        }
        return found;
    }

private:
    std::map<MemoryNumber, Strings> m_texts;
};

bool agree(const WordScores &scores, const std::map<MemoryNumber, double> &expected)
{
    std::set<MemoryNumber> found(scores.found.begin(), scores.found.end());
    if (found.size() != scores.found.size() || found.size() != expected.size())
        return false;
    double best = 0;
    for (const auto &[number, score] : expected) {
        if (!found.contains(number) || std::abs(scores.byNumber[number] - score) > 1e-5 * score)
            return false;
        best = std::max(best, score);
    }
    for (MemoryNumber number = 0; number < scores.byNumber.size(); ++number)
        if (scores.byNumber[number] != 0 && !found.contains(number))
            return false;
    return std::abs(scores.best - best) <= 1e-5 * best;
}

// Few words, so that they meet often.
rc::Gen<Strings> anyText()
{
    return rc::gen::container<Strings>(
        rc::gen::map(rc::gen::inRange(0, 12), [](int i) { return "w" + std::to_string(i * i % 12); }));
}

QStringList sampleTexts()
{
    QFile file(test::sourcePath("resources/sample/memories.jsonl"));
    QStringList texts;
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            texts += QJsonDocument::fromJson(file.readLine()).object()[u"content"_s].toString();
    return texts;
}

} // namespace

class WordIndexTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoresAreThoseOfFts5();
    void anySequenceOfChangesScoresAsTheFormulaDoes();
    void localStatisticsAreThoseOfAnIndexWithNothingElse();
    void spellingsCountAsOneWord();
    void removedMemoriesAreNeverFoundBeforeAndAfterCleaning();
    void cleaningInSlicesEndsAndChangesNoScore();
    void phrasesAreThoseOfTheTexts();
    void aPhraseDoesNotReachFromOneTextIntoTheNext();
    void expansionsFindBeginningsPartsAndTypingMistakes();
    void expansionsOfAScopeKnowOnlyItsWords();
    void similarFindsExactlyThoseOneMistakeAway();
    void queriesForNothingFindNothing();
};

void WordIndexTest::scoresAreThoseOfFts5()
{
    const QStringList texts = sampleTexts();
    QVERIFY(texts.size() > 100);
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(":memory:", &db), SQLITE_OK);
    const auto closing = qScopeGuard([&] { sqlite3_close_v2(db); });
    QCOMPARE(sqlite3_exec(db, "CREATE VIRTUAL TABLE f USING fts5(x, tokenize = 'unicode61')", {}, {}, {}), SQLITE_OK);
    sqlite3_stmt *insert = nullptr;
    QCOMPARE(sqlite3_prepare_v2(db, "INSERT INTO f(rowid, x) VALUES (?, ?)", -1, &insert, nullptr), SQLITE_OK);

    // Both get the same words: FTS5 sees the terms of our splitter, parted by blanks.
    WordSplitter splitter;
    WordIndex index;
    std::vector<Strings> terms;
    for (int i = 0; i < texts.size(); ++i) {
        terms.push_back(splitter.terms(texts[i]));
        std::string joined;
        for (const std::string &term : terms.back())
            joined += term + ' ';
        index.set(MemoryNumber(i + 1), bagOf(terms.back()));
        sqlite3_bind_int(insert, 1, i + 1);
        sqlite3_bind_text(insert, 2, joined.c_str(), -1, SQLITE_TRANSIENT);
        QCOMPARE(sqlite3_step(insert), SQLITE_DONE);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);

    sqlite3_stmt *match = nullptr;
    QCOMPARE(sqlite3_prepare_v2(db, "SELECT rowid, bm25(f) FROM f WHERE f MATCH ?", -1, &match, nullptr), SQLITE_OK);
    int compared = 0;
    for (size_t i = 0; i < terms.size(); i += 3) {
        // Some words of one text, frequent and rare ones.
        Strings wanted;
        for (size_t j = i % 5; j < terms[i].size() && wanted.size() < 6; j += 4)
            if (std::ranges::find(wanted, terms[i][j]) == wanted.end())
                wanted.push_back(terms[i][j]);
        std::string expression;
        for (const std::string &word : wanted)
            expression += (expression.empty() ? "\"" : " OR \"") + word + '"';
        if (wanted.empty())
            continue;
        WordScores scores;
        index.score(queryOf(wanted), scores);
        sqlite3_bind_text(match, 1, expression.c_str(), -1, SQLITE_TRANSIENT);
        size_t rows = 0;
        while (sqlite3_step(match) == SQLITE_ROW) {
            ++rows;
            const double expected = -sqlite3_column_double(match, 1);
            const double score = scores.byNumber[size_t(sqlite3_column_int(match, 0))];
            QVERIFY2(std::abs(score - expected) <= 1e-6 * expected, expression.c_str());
            ++compared;
        }
        sqlite3_reset(match);
        QCOMPARE(scores.found.size(), rows);
    }
    sqlite3_finalize(match);
    QVERIFY(compared > 1000);
}

void WordIndexTest::anySequenceOfChangesScoresAsTheFormulaDoes()
{
    QVERIFY(rc::check("after any sets, removals and cleanings the scores are those of the texts that are left", [] {
        WordIndex index;
        NaiveIndex naive;
        const int steps = *rc::gen::inRange(1, 40);
        for (int i = 0; i < steps; ++i) {
            const auto number = *rc::gen::inRange<MemoryNumber>(1, 12);
            const int action = *rc::gen::inRange(0, 5);
            if (action == 0) {
                index.remove(number);
                naive.remove(number);
            } else if (action == 1) {
                index.clean(*rc::gen::inRange(0, 30));
            } else {
                const Strings text = *anyText();
                index.set(number, bagOf(text));
                naive.set(number, text);
            }
        }
        RC_ASSERT(index.count() == qsizetype(naive.texts().size()));
        for (const auto &[number, text] : naive.texts())
            RC_ASSERT(index.length(number) == std::optional(quint32(text.size())));
        WordQuery query = queryOf(*anyText());
        NumberSet allowed;
        for (const auto &[number, text] : naive.texts())
            if (*rc::gen::arbitrary<bool>())
                allowed.insert(number);
        const int mode = *rc::gen::inRange(0, 3);
        query.allowed = mode > 0 ? &allowed : nullptr;
        query.localStatistics = mode > 1;
        WordScores scores;
        index.score(query, scores);
        RC_ASSERT(agree(scores, naive.scores(query)));
    }));
}

void WordIndexTest::localStatisticsAreThoseOfAnIndexWithNothingElse()
{
    QVERIFY(rc::check("an answer within a scope equals that of an index that holds the scope alone", [] {
        WordIndex whole;
        WordIndex scope;
        NumberSet allowed;
        for (MemoryNumber number = 1; number < 20; ++number) {
            const Strings text = *anyText();
            whole.set(number, bagOf(text));
            if (*rc::gen::arbitrary<bool>()) {
                scope.set(number, bagOf(text));
                allowed.insert(number);
            }
        }
        WordQuery query = queryOf(*anyText());
        WordScores expected;
        scope.score(query, expected);
        query.allowed = &allowed;
        query.localStatistics = true;
        WordScores scores;
        whole.score(query, scores);
        expected.byNumber.resize(scores.byNumber.size());
        RC_ASSERT(scores.byNumber == expected.byNumber);
        for (size_t i = 0; i < query.terms.size(); ++i)
            RC_ASSERT(scores.terms[i].memories == expected.terms[i].memories);
    }));
}

void WordIndexTest::spellingsCountAsOneWord()
{
    WordIndex index;
    NaiveIndex naive;
    const std::vector<Strings> texts = {
        {"boiler", "boil"}, {"boil", "x"}, {"y", "z"}, {"boiling", "y"}, {"x"}, {"z"}, {"q"}};
    for (size_t i = 0; i < texts.size(); ++i) {
        index.set(MemoryNumber(i + 1), bagOf(texts[i]));
        naive.set(MemoryNumber(i + 1), texts[i]);
    }
    WordQuery query;
    query.terms = {{{"boil", "boiler", "boiling", "nowhere"}, 1.0f}, {{"x"}, 0.5f}};
    WordScores scores;
    index.score(query, scores);
    QVERIFY(agree(scores, naive.scores(query)));
    QCOMPARE(scores.terms[0].memories, 3u);
}

void WordIndexTest::removedMemoriesAreNeverFoundBeforeAndAfterCleaning()
{
    WordIndex index;
    for (MemoryNumber number = 1; number <= 50; ++number)
        index.set(number, bagOf({"word", "only" + std::to_string(number)}));
    for (MemoryNumber number = 2; number <= 50; number += 2)
        index.remove(number);
    for (int round = 0; round < 2; ++round) {
        WordScores scores;
        index.score(queryOf({"word", "only4", "only5"}), scores);
        QCOMPARE(scores.found.size(), size_t(25));
        for (const MemoryNumber number : scores.found)
            QVERIFY(number % 2 == 1);
        QCOMPARE(index.frequency("word"), 25u);
        QCOMPARE(index.frequency("only4"), 0u);
        QCOMPARE(index.withPrefix("only", 100).size(), size_t(25));
        for (const auto &[term, memories] : index.similar("only44", 100))
            QVERIFY2(term.back() % 2 == 1, term.c_str());
        QVERIFY(index.clean(1'000'000));
        QCOMPARE(index.waste(), 0.0);
    }
}

void WordIndexTest::cleaningInSlicesEndsAndChangesNoScore()
{
    WordIndex index;
    for (MemoryNumber number = 1; number <= 200; ++number)
        index.set(number, bagOf({"a" + std::to_string(number % 7), "b" + std::to_string(number % 50)}));
    for (MemoryNumber number = 1; number <= 200; number += 3)
        index.set(number, bagOf({"a1", "c"}));
    QVERIFY(index.waste() > 0.2);
    WordScores before;
    index.score(queryOf({"a1", "b3", "c"}), before);
    int slices = 0;
    while (!index.clean(10))
        QVERIFY(++slices < 1000);
    QVERIFY(slices > 2);
    WordScores after;
    index.score(queryOf({"a1", "b3", "c"}), after);
    QCOMPARE(after.byNumber, before.byNumber);
}

void WordIndexTest::phrasesAreThoseOfTheTexts()
{
    QVERIFY(rc::check("withPhrase == the texts that hold the words side by side", [] {
        WordIndex index;
        NaiveIndex naive;
        for (int change = *rc::gen::inRange(1, 60); change > 0; --change) {
            const MemoryNumber number = *rc::gen::inRange(1, 20);
            if (*rc::gen::inRange(0, 4) == 0) {
                index.remove(number);
                naive.remove(number);
            } else {
                const Strings text = *anyText();
                index.set(number, bagOf(text));
                naive.set(number, text);
            }
            if (*rc::gen::inRange(0, 10) == 0)
                (void)index.clean(10);
        }
        std::vector<QueryTerm> phrase;
        for (const Strings &spellings : *rc::gen::container<std::vector<Strings>>(*rc::gen::inRange(1, 4), anyText()))
            phrase.push_back({spellings});
        NumberSet allowed;
        for (const int number : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 20)))
            allowed.insert(MemoryNumber(number));
        for (const NumberSet *limit :
             {static_cast<const NumberSet *>(nullptr), static_cast<const NumberSet *>(&allowed)}) {
            NumberSet expected;
            for (const auto &[number, text] : naive.texts()) {
                const auto found =
                    std::search(text.begin(), text.end(), phrase.begin(), phrase.end(),
                                [](const std::string &word, const QueryTerm &term) {
                                    return std::ranges::find(term.spellings, word) != term.spellings.end();
                                });
                if (found != text.end() && (!limit || limit->contains(number)))
                    expected.insert(number);
            }
            RC_ASSERT(index.withPhrase(phrase, limit) == expected);
        }
    }));
}

void WordIndexTest::aPhraseDoesNotReachFromOneTextIntoTheNext()
{
    WordSplitter splitter;
    TermBag bag;
    bag.add(splitter, u"Repairs in May", 3); // weighs more, and is there once all the same
    bag.add(splitter, u"the boiler, again");
    WordIndex index;
    index.set(7, bag);
    const auto holds = [&](const QString &text) {
        std::vector<QueryTerm> phrase;
        for (const std::string &term : splitter.terms(text))
            phrase.push_back({{term}});
        return index.withPhrase(phrase).contains(7);
    };
    QVERIFY(holds(u"repair in may"_s)); // compared by stem
    QVERIFY(holds(u"boiler again"_s));
    QVERIFY(!holds(u"may the"_s));
    QVERIFY(!holds(u"repairs repairs"_s));
    QVERIFY(!holds(u"again, the boiler"_s));
    QVERIFY(!holds(u""_s));
    QVERIFY(!holds(u"nowhere"_s));
}

void WordIndexTest::expansionsFindBeginningsPartsAndTypingMistakes()
{
    WordIndex index;
    // Enough terms that some lie in the sorted part and some behind it.
    MemoryNumber number = 0;
    for (int i = 0; i < 3000; ++i)
        index.set(++number, bagOf({"filler" + std::to_string(i * 7919)}));
    for (const Strings &text :
         std::vector<Strings>{{"boiler", "pressure"}, {"boil"}, {"boiler"}, {"preassure"}, {"東京"}, {"京都"}})
        index.set(++number, bagOf(text));
    const auto termsOf = [](const std::vector<WordIndex::Expansion> &found) {
        Strings terms;
        for (const auto &one : found)
            terms.push_back(one.term);
        return terms;
    };
    QCOMPARE(termsOf(index.withPrefix("boil", 10)), (Strings{"boiler", "boil"})); // more frequent first
    QCOMPARE(termsOf(index.withPrefix("boil", 1)), (Strings{"boiler"}));
    QCOMPARE(index.withPrefix("filler", 10'000).size(), size_t(3000));
    QCOMPARE(termsOf(index.withPart("oile", 10)), (Strings{"boiler"}));
    QCOMPARE(termsOf(index.withPart("京", 10)), (Strings{"京都", "東京"}));
    QCOMPARE(termsOf(index.withPart("", 10)), Strings());
    QCOMPARE(termsOf(index.similar("presure", 10)), (Strings{"pressure"}));
    QCOMPARE(termsOf(index.similar("bolier", 10)), (Strings{"boiler"}));
    QCOMPARE(termsOf(index.similar("boil", 10)), Strings()); // too short
}

void WordIndexTest::expansionsOfAScopeKnowOnlyItsWords()
{
    WordIndex index;
    index.set(1, bagOf({"secretive", "secrets"}));
    index.set(2, bagOf({"secretly", "secrets"}));
    NumberSet scope;
    scope.insert(2);
    const auto found = index.withPrefix("secret", 10, &scope);
    QCOMPARE(found.size(), size_t(2));
    for (const auto &one : found)
        QCOMPARE(one.memories, 1u);
    QCOMPARE(index.similar("secretivo", 10, &scope).size(), size_t(0));
    QCOMPARE(index.withPart("tive", 10, &scope).size(), size_t(0));
    QCOMPARE(index.frequency("secrets", &scope), 1u);
}

// Optimal string alignment by the book, over code points.
static int distanceOf(const std::u32string &a, const std::u32string &b)
{
    std::vector<std::vector<int>> d(a.size() + 1, std::vector<int>(b.size() + 1));
    for (size_t i = 0; i <= a.size(); ++i)
        for (size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = int(i + j);
                continue;
            }
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[a.size()][b.size()];
}

void WordIndexTest::similarFindsExactlyThoseOneMistakeAway()
{
    QVERIFY(rc::check("similar() == distance 1", [] {
        const auto letters = rc::gen::elementOf(std::u32string(U"abж京語🎉"));
        const auto word =
            rc::gen::suchThat(rc::gen::container<std::u32string>(letters),
                              [](const std::u32string &text) { return text.size() > 3 && text.size() < 8; });
        std::u32string asked = *rc::gen::suchThat(word, [](const std::u32string &text) { return text.size() > 4; });
        const auto utf8 = [](const std::u32string &text) { return QString::fromStdU32String(text).toStdString(); };
        std::set<std::u32string> words;
        for (int i = 0; i < 20; ++i) {
            std::u32string other = *rc::gen::oneOf(word, rc::gen::just(asked));
            for (int edits = *rc::gen::inRange(0, 3); edits > 0; --edits) {
                const size_t at = *rc::gen::inRange<size_t>(0, other.size());
                const char32_t letter = *letters;
                switch (*rc::gen::inRange(0, 4)) {
                case 0:
                    other.insert(at, 1, letter);
                    break;
                case 1:
                    other[at] = letter;
                    break;
                case 2:
                    if (other.size() > 1)
                        other.erase(at, 1);
                    break;
                default:
                    if (at + 1 < other.size())
                        std::swap(other[at], other[at + 1]);
                }
            }
            words.insert(other);
        }
        WordIndex index;
        MemoryNumber number = 0;
        std::set<std::string> expected;
        for (const std::u32string &one : words) {
            index.set(++number, bagOf({utf8(one)}));
            if (distanceOf(one, asked) == 1)
                expected.insert(utf8(one));
        }
        std::set<std::string> found;
        for (const auto &one : index.similar(utf8(asked), 1000))
            found.insert(one.term);
        RC_ASSERT(found == expected);
    }));
}

void WordIndexTest::queriesForNothingFindNothing()
{
    WordIndex index;
    WordScores scores;
    index.score({}, scores);
    index.score(queryOf({"a"}), scores);
    QVERIFY(scores.found.empty());
    index.set(1, TermBag());
    index.score(queryOf({"a", ""}), scores);
    QVERIFY(scores.found.empty());
    QCOMPARE(scores.byNumber.size(), size_t(2));
    NumberSet nobody;
    index.set(2, bagOf({"a"}));
    WordQuery query = queryOf({"a"});
    query.allowed = &nobody;
    query.localStatistics = true;
    index.score(query, scores);
    QVERIFY(scores.found.empty());
    index.remove(5);
    QCOMPARE(index.count(), 2);
}

QTEST_GUILESS_MAIN(WordIndexTest)
#include "word_index_test.moc"
