#include "core/search/best_of.h"
#include "core/search/day_weights.h"
#include "core/search/known_names.h"
#include "tests/unit/search/filled_indexes.h"
#include <QTest>
#include <array>
#include <map>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

using test::Entry;
using test::Indexes;
using test::kToday;

std::vector<MemoryNumber> numbersOf(const Ranking &ranking)
{
    std::vector<MemoryNumber> numbers;
    numbers.reserve(ranking.best.size());
    for (const RankedMemory &memory : ranking.best)
        numbers.push_back(memory.number);
    return numbers;
}

using Numbers = std::vector<MemoryNumber>;
const std::vector<float> kNorth{1, 0, 0, 0};
const std::vector<float> kNorthEast{0.7f, 0.7f, 0, 0};
const std::vector<float> kSouth{-1, 0, 0, 0};

} // namespace

class RankingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsBestWhereThereIsNothing();
    void wordsAndMeaningBothCount();
    void wordsModeFindsOnlyWhatHoldsAWord();
    void meaningModeFindsOnlyWhatHasAVector();
    void theTrashIsNeverFoundUnlessAsked();
    void onlyTheEligibleIsFoundAndAllOfIt();
    void neighboursInAThreadLendEachOther();
    void theTurnBehindAQuestionGainsMost();
    void longTurnsWinAndQuestionsLoseButNotNotes();
    void whoIsNamedLiftsTheirMemoriesAndThreads();
    void datesLeanOrComeFirst();
    void filtersAloneListTheNewest();
    void thePartsAddUpToTheScore();
    void anAnswerEqualsThatOfAVaultHoldingOnlyTheScope();
    void aTurnBehindOneOutOfSightIsNotComparedInMeaning();
    void bestOfIsTheSortedTop();
    void namesAreCutFromTheQuestion();
    void wordsThatAreNamesOnlyInCapitalsStay();
    void stopWordsStayWhereNothingElseIsAsked();
    void aBeginningFindsItsWords_data();
    void aBeginningFindsItsWords();
    void aTypingMistakeIsForgivenWhereNothingElseIsFound();
    void manyWordsAreCutToTheRarest();
    void whenIsAskedInFourLanguages();
    void daysFitTheDatesOfAQuestion();
};

void RankingTest::nothingIsBestWhereThereIsNothing()
{
    Indexes empty;
    QVERIFY(empty.rank(empty.ask(u"boiler"_s, kNorth), 0).best.empty()); // what a search in an empty vault asks for
    Indexes indexes;
    indexes.set(1, {.text = u"the boiler"_s});
    QVERIFY(indexes.rank(indexes.ask(u"boiler"_s), 0).best.empty());
}

void RankingTest::wordsAndMeaningBothCount()
{
    Indexes indexes;
    indexes.set(1, {.text = u"the boiler lost pressure"_s, .vector = kSouth});
    indexes.set(2, {.text = u"heating was cold"_s, .vector = kNorth});
    indexes.set(3, {.text = u"boiler pressure is low"_s, .vector = kNorth});
    indexes.set(4, {.text = u"tea with Anna"_s, .vector = kSouth});
    QCOMPARE(numbersOf(indexes.rank(indexes.ask(u"boiler pressure"_s, kNorth)))[0], 3u);
}

void RankingTest::wordsModeFindsOnlyWhatHoldsAWord()
{
    Indexes indexes;
    indexes.set(1, {.text = u"boiler"_s, .vector = kSouth});
    indexes.set(2, {.text = u"tea"_s, .vector = kNorth});
    RankingQuestion question = indexes.ask(u"boiler"_s, kNorth);
    question.mode = SearchMode::Words;
    QCOMPARE(numbersOf(indexes.rank(question)), Numbers{1});
}

void RankingTest::meaningModeFindsOnlyWhatHasAVector()
{
    Indexes indexes;
    indexes.set(1, {.text = u"boiler"_s});
    indexes.set(2, {.text = u"tea"_s, .vector = kSouth});
    indexes.set(3, {.text = u"milk"_s, .vector = kNorth});
    RankingQuestion question = indexes.ask(u"boiler"_s, kNorth);
    question.mode = SearchMode::Meaning;
    QCOMPARE(numbersOf(indexes.rank(question)), (Numbers{3, 2}));
}

void RankingTest::theTrashIsNeverFoundUnlessAsked()
{
    Indexes indexes;
    indexes.set(1, {.text = u"boiler boiler boiler"_s, .vector = kNorth, .flags = DocumentFlag::Trashed});
    indexes.set(2, {.text = u"a boiler and much else besides"_s, .vector = kNorth});
    RankingQuestion question = indexes.ask(u"boiler"_s, kNorth);
    const Ranking ranking = indexes.rank(question);
    QCOMPARE(numbersOf(ranking), Numbers{2});
    const RankingWeights weights;
    // The trash is no measure either: the words of this one are all that can be hoped for, of what has no thread.
    QCOMPARE(ranking.best[0].words, 1 + weights.neighbour + weights.thread);
    NumberSet trash;
    trash.insert(1);
    question.eligible = &trash;
    QCOMPARE(numbersOf(indexes.rank(question)), Numbers{1});
}

void RankingTest::onlyTheEligibleIsFoundAndAllOfIt()
{
    Indexes indexes;
    NumberSet eligible;
    for (MemoryNumber number = 1; number <= 500; ++number)
        indexes.set(number, {.text = number % 100 == 7 ? u"tea"_s : u"boiler pressure"_s, .vector = kNorth});
    for (const MemoryNumber number : {7u, 107u, 207u, 300u})
        eligible.insert(number);
    RankingQuestion question = indexes.ask(u"boiler"_s, kNorth);
    question.eligible = &eligible;
    Numbers found = numbersOf(indexes.rank(question));
    QCOMPARE(found[0], 300u);
    std::ranges::sort(found);
    QCOMPARE(found, (Numbers{7, 107, 207, 300}));
}

void RankingTest::neighboursInAThreadLendEachOther()
{
    Indexes indexes;
    const auto turn = [](const QString &text, const QString &thread, qint64 position) {
        return Entry{.text = text, .thread = thread, .position = position};
    };
    indexes.set(1, turn(u"we talked of cheese"_s, u"a"_s, 1));
    indexes.set(2, turn(u"the boiler again"_s, u"a"_s, 2));
    indexes.set(3, turn(u"we talked of cheese"_s, u"a"_s, 3));
    indexes.set(4, turn(u"we talked of cheese"_s, u"a"_s, 4));
    indexes.set(5, turn(u"we talked of cheese"_s, u"a"_s, 5));
    indexes.set(6, turn(u"we talked of cheese"_s, u"b"_s, 1));
    const Ranking ranking = indexes.rank(indexes.ask(u"boiler"_s));
    QCOMPARE(ranking.best[0].number, 2u);
    const auto score = [&](MemoryNumber number) {
        return std::ranges::find(ranking.best, number, &RankedMemory::number)->score;
    };
    QCOMPARE(score(1), score(3)); // beside it
    QVERIFY(score(3) > score(4)); // two steps away
    QVERIFY(score(4) > score(5)); // in its thread
    QVERIFY(score(5) > score(6)); // elsewhere
}

void RankingTest::theTurnBehindAQuestionGainsMost()
{
    Indexes indexes;
    indexes.set(1, {.text = u"milk"_s, .thread = u"a"_s, .position = 1});
    indexes.set(2,
                {.text = u"where is the boiler?"_s, .thread = u"a"_s, .position = 2, .flags = DocumentFlag::Question});
    indexes.set(3, {.text = u"milk"_s, .thread = u"a"_s, .position = 3});
    const Numbers found = numbersOf(indexes.rank(indexes.ask(u"boiler"_s)));
    QCOMPARE(found, (Numbers{2, 3, 1}));
}

void RankingTest::longTurnsWinAndQuestionsLoseButNotNotes()
{
    Indexes indexes;
    const DocumentFlags turn = DocumentFlag::ConversationTurn;
    const auto lengthAndQuestion = [&](DocumentFlags flags) {
        indexes.set(1, {.text = u"milk and more and more and more and more"_s, .flags = flags});
        indexes.set(2, {.text = u"milk"_s, .flags = flags | DocumentFlag::Question});
        const Ranking ranking = indexes.rank(indexes.ask(u"something"_s));
        std::vector<float> parts;
        for (const MemoryNumber number : {1u, 2u})
            parts.push_back(std::ranges::find(ranking.best, number, &RankedMemory::number)->turn);
        return parts;
    };
    const std::vector<float> asTurns = lengthAndQuestion(turn);
    QVERIFY(asTurns[0] > asTurns[1]);
    QCOMPARE(lengthAndQuestion({}), (std::vector<float>{0, 0}));
}

void RankingTest::whoIsNamedLiftsTheirMemoriesAndThreads()
{
    Indexes indexes;
    indexes.set(1, {.text = u"milk"_s, .thread = u"a"_s, .author = u"Anna"_s, .position = 1});
    indexes.set(2, {.text = u"milk"_s, .thread = u"a"_s, .author = u"Ben"_s, .position = 2});
    indexes.set(3, {.text = u"milk"_s, .thread = u"b"_s, .author = u"Ben"_s, .position = 1});
    indexes.set(4, {.text = u"milk"_s});
    RankingQuestion question = indexes.ask(u"milk"_s);
    question.authors = {indexes.documents.authorNames().find(u"Anna"_s)};
    const Numbers found = numbersOf(indexes.rank(question));
    QCOMPARE(Numbers(found.begin(), found.begin() + 2), (Numbers{1, 2})); // before those of nobody who is named
}

void RankingTest::datesLeanOrComeFirst()
{
    Indexes indexes;
    indexes.set(1, {.text = u"boiler"_s, .day = 100});
    indexes.set(2, {.text = u"tea"_s, .day = 205});
    indexes.set(3, {.text = u"boiler and tea"_s, .day = 205});
    indexes.set(4, {.text = u"no date at all"_s});
    RankingQuestion question = indexes.ask(u"boiler"_s);
    const DateMention mention{.days = {200, 210}, .sureness = DateMention::Sureness::Certain};
    QCOMPARE(numbersOf(indexes.rank(question))[0], 1u);
    question.days = DayWeights(QList{mention}, 0, 300);
    QCOMPARE(numbersOf(indexes.rank(question))[0], 3u);
    question.prefersDays = true;
    const Ranking ranking = indexes.rank(question);
    QCOMPARE(numbersOf(ranking), (Numbers{3, 2, 1, 4})); // the rest comes after it
    QVERIFY(ranking.best[1].fitsDays && !ranking.best[2].fitsDays);
}

void RankingTest::filtersAloneListTheNewest()
{
    Indexes indexes;
    NumberSet eligible;
    for (MemoryNumber number = 1; number <= 4; ++number) {
        indexes.set(number, {.text = u"x"_s, .day = qint32(number * 7 % 5), .flags = DocumentFlag::ConversationTurn});
        eligible.insert(number);
    }
    RankingQuestion question = indexes.ask({});
    question.eligible = &eligible;
    for (const SearchMode mode : {SearchMode::Hybrid, SearchMode::Words, SearchMode::Meaning}) {
        question.mode = mode;
        QCOMPARE(numbersOf(indexes.rank(question)), (Numbers{2, 4, 1, 3}));
    }
}

void RankingTest::thePartsAddUpToTheScore()
{
    QVERIFY(rc::check("words + meaning + ... == score, best first", [] {
        Indexes indexes;
        const QStringList vocabulary{u"boiler"_s, u"tea"_s, u"pressure"_s, u"Anna"_s, u"yesterday"_s, u"milk"_s};
        const int count = *rc::gen::inRange(1, 40);
        for (int i = 1; i <= count; ++i) {
            Entry entry;
            for (int w = *rc::gen::inRange(0, 6); w > 0; --w)
                entry.text += vocabulary[*rc::gen::inRange(0, 6)] + u' ';
            entry.thread = *rc::gen::element(u""_s, u"a"_s, u"b"_s);
            entry.author = *rc::gen::element(u""_s, u"Anna"_s, u"Ben"_s);
            entry.position = *rc::gen::inRange(0, 5);
            entry.day = *rc::gen::element(DocumentRow::kNoDay, 100, 200, 300);
            entry.flags = DocumentFlags::fromInt(*rc::gen::inRange(0, 8));
            entry.importance = float(*rc::gen::inRange(0, 10)) / 10;
            if (*rc::gen::arbitrary<bool>())
                entry.vector = *rc::gen::element(kNorth, kSouth, kNorthEast);
            indexes.set(MemoryNumber(i), entry);
        }
        RankingQuestion question = indexes.ask(u"boiler pressure"_s, kNorth);
        question.mode = *rc::gen::element(SearchMode::Hybrid, SearchMode::Words, SearchMode::Meaning);
        question.asksWhen = *rc::gen::arbitrary<bool>();
        if (const quint32 anna = indexes.documents.authorNames().find(u"Anna"_s))
            question.authors = {anna};
        const DateMention mention{.days = {200, 201}};
        question.days = DayWeights(QList{mention}, 0, 300);
        question.prefersDays = *rc::gen::arbitrary<bool>();
        const Ranking ranking = indexes.rank(question, 100);
        float last = 1e9f;
        for (const RankedMemory &memory : ranking.best) {
            const float sum = memory.words + memory.meaning + memory.context + memory.turn + memory.people +
                              memory.time + memory.importance + memory.recency;
            RC_ASSERT(std::abs(sum - memory.score) < 1e-3f);
            RC_ASSERT(memory.score <= last);
            last = memory.score;
        }
        // What is left out for speed when few are wanted would not have come among them.
        const auto few = indexes.rank(question, *rc::gen::inRange(1, 6)).best;
        for (size_t i = 0; i < few.size(); ++i)
            RC_ASSERT(few[i].number == ranking.best[i].number && few[i].score == ranking.best[i].score);
        // Nor does what was worked out before a change outlive it.
        const MemoryNumber changed = *rc::gen::inRange(1, count + 1);
        indexes.set(changed, {.text = u"boiler"_s, .day = 300, .importance = 1});
        Ranker fresh;
        const auto anew = fresh.rank(indexes.documents, indexes.words, indexes.vectors, question, 100).best;
        const auto again = indexes.rank(question, 100).best;
        RC_ASSERT(again.size() == anew.size());
        for (size_t i = 0; i < anew.size(); ++i)
            RC_ASSERT(again[i].number == anew[i].number && again[i].score == anew[i].score);
    }));
}

void RankingTest::anAnswerEqualsThatOfAVaultHoldingOnlyTheScope()
{
    QVERIFY(rc::check("rank(scope of all) == rank(all of scope)", [] {
        Indexes whole;
        Indexes part;
        NumberSet scope;
        const QStringList vocabulary{u"boiler"_s, u"tea"_s, u"pressure"_s, u"cheese"_s, u"milk"_s};
        const int count = *rc::gen::inRange(1, 40);
        struct Turn {
            bool isTurn, isSeen;
        };
        std::map<QString, std::vector<Turn>> threads; // what stands before, the nearest last
        for (int i = 1; i <= count; ++i) {
            Entry entry;
            for (int w = *rc::gen::inRange(1, 6); w > 0; --w)
                entry.text += vocabulary[*rc::gen::inRange(0, 5)] + u' ';
            entry.thread = *rc::gen::element(u""_s, u"a"_s, u"b"_s);
            entry.author = *rc::gen::element(u""_s, u"Anna"_s, u"Ben"_s);
            entry.position = i;
            entry.flags = DocumentFlags::fromInt(*rc::gen::inRange(0, 16));
            entry.vector = *rc::gen::element(kNorth, kSouth, kNorthEast);
            whole.set(MemoryNumber(i), entry);
            const bool isTurn = entry.flags.testFlag(DocumentFlag::ConversationTurn);
            const bool isSeen = *rc::gen::arbitrary<bool>();
            std::vector<Turn> &before = threads[entry.thread];
            if (isTurn && !entry.thread.isEmpty() &&
                std::ranges::any_of(before, [](const Turn &turn) { return turn.isTurn && !turn.isSeen; }))
                entry.vector.clear(); // it holds words of a turn out of sight
            if (isSeen) {
                part.set(MemoryNumber(i), entry);
                scope.insert(MemoryNumber(i));
            }
            // The vectors of later turns reach back to the nearest that is not in the trash.
            if (!entry.flags.testFlag(DocumentFlag::Trashed))
                before.clear();
            before.push_back({isTurn, isSeen});
        }
        const auto ask = [](Indexes &indexes, const NumberSet *limit) {
            RankingQuestion question;
            question.terms = wordsOf(u"boiler pressure"_s, {}, indexes.words, indexes.splitter, limit).terms;
            question.vector = kNorth;
            question.today = kToday;
            question.scope = limit;
            if (const quint32 anna = indexes.documents.authorNames().find(u"Anna"_s))
                question.authors = {anna};
            return indexes.rank(question, 100);
        };
        const Ranking limited = ask(whole, &scope);
        const Ranking alone = ask(part, nullptr);
        RC_ASSERT(limited.best.size() == alone.best.size());
        // Whether somebody out of sight bears the name must not show either: without it the part knows no Anna.
        for (const RankedMemory &memory : alone.best) {
            const auto same = std::ranges::find(limited.best, memory.number, &RankedMemory::number);
            RC_ASSERT(same != limited.best.end());
            RC_ASSERT(std::abs(same->score - memory.score) < 1e-4f);
            RC_ASSERT(std::abs(same->words - memory.words) < 1e-4f);
            RC_ASSERT(std::abs(same->cosine - memory.cosine) < 1e-4f);
        }
    }));
}

void RankingTest::aTurnBehindOneOutOfSightIsNotComparedInMeaning()
{
    Indexes indexes;
    const auto turn = [](const QString &text, qint64 position, const std::vector<float> &vector) {
        return Entry{.text = text,
                     .thread = u"a"_s,
                     .position = position,
                     .vector = vector,
                     .flags = DocumentFlag::ConversationTurn};
    };
    indexes.set(1, turn(u"the secret"_s, 1, kSouth));
    indexes.set(2, turn(u"yes"_s, 2, kNorth)); // of "the secret yes"
    indexes.set(3, turn(u"fine"_s, 3, kNorth));
    NumberSet scope;
    scope.insert(2);
    scope.insert(3);
    RankingQuestion question = indexes.ask(u""_s, kNorth);
    question.mode = SearchMode::Meaning;
    QCOMPARE(numbersOf(indexes.rank(question)).size(), size_t(3));
    question.scope = &scope;
    QCOMPARE(numbersOf(indexes.rank(question)), (Numbers{3}));
    QCOMPARE(indexes.rank(question).withMeaning, 1);
}

void RankingTest::bestOfIsTheSortedTop()
{
    QVERIFY(rc::check("bestOf == sort and cut", [] {
        const auto values = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-3, 50));
        std::vector<float> scores(values.begin(), values.end());
        while (!scores.empty() && scores.size() < 2000 && *rc::gen::arbitrary<bool>())
            scores.insert(scores.end(), scores.begin(), scores.end());
        const int limit = *rc::gen::inRange(0, 90);
        Numbers expected;
        for (MemoryNumber i = 0; i < scores.size(); ++i)
            if (scores[i] > -1)
                expected.push_back(i);
        std::ranges::sort(expected, [&](MemoryNumber a, MemoryNumber b) {
            return scores[a] != scores[b] ? scores[a] > scores[b] : a > b;
        });
        expected.resize(std::min(expected.size(), size_t(limit)));
        RC_ASSERT(bestOf(scores, -1, limit) == expected);
    }));
}

void RankingTest::namesAreCutFromTheQuestion()
{
    Interner authors;
    const quint32 anna = authors.take(u"Anna"_s);
    const quint32 ada = authors.take(u"Ada Lovelace"_s);
    const quint32 jose = authors.take(u"José"_s);
    const quint32 user = authors.take(u"user"_s);
    WordSplitter splitter;
    const KnownNames names(authors);
    const auto cut = [&](const QString &text) { return names.cutFrom(text, splitter); };
    QCOMPARE(cut(u"When did Anna's boiler break?"_s).text, u"When did boiler break?"_s);
    QCOMPARE(cut(u"anna and jose"_s).authors, (std::vector{anna, jose}));
    QCOMPARE(cut(u"what did Ada Lovelace say"_s).text, u"what did say"_s);
    QCOMPARE(cut(u"what did Ada say"_s).authors, std::vector{ada});
    QCOMPARE(cut(u"Annabel's user interface"_s).text, u"Annabel's user interface"_s);
    QCOMPARE(cut(u"Anna"_s).text, u"Anna"_s); // nothing else is asked
    std::vector<bool> known(authors.end(), true);
    known[anna] = false;
    QVERIFY(names.cutFrom(u"what did Anna say"_s, splitter, &known).authors.empty());
    QVERIFY(user && names.isOf(authors));
    authors.take(u"Ben"_s);
    QVERIFY(!names.isOf(authors));
}

void RankingTest::wordsThatAreNamesOnlyInCapitalsStay()
{
    Interner authors;
    authors.take(u"Will"_s);
    WordSplitter splitter;
    const KnownNames names(authors);
    QVERIFY(names.cutFrom(u"will it rain"_s, splitter).authors.empty());
    QVERIFY(names.cutFrom(u"Will it rain"_s, splitter).authors.empty());
    QVERIFY(!names.cutFrom(u"what did Will say"_s, splitter).authors.empty());
}

void RankingTest::stopWordsStayWhereNothingElseIsAsked()
{
    Indexes indexes;
    const auto shown = [&](const QString &text) {
        return wordsOf(text, {}, indexes.words, indexes.splitter, nullptr).shown.join(u' ');
    };
    QCOMPARE(shown(u"What is the boiler's pressure?"_s), u"boiler's pressure"_s);
    QCOMPARE(shown(u"to be or not to be"_s), u"to be or not"_s);
    QCOMPARE(shown(u"wo ist der Schlüssel"_s), u"Schlüssel"_s);
    QCOMPARE(shown(u"war and peace"_s), u"war peace"_s);
    QCOMPARE(shown(u""_s), u""_s);
}

void RankingTest::aBeginningFindsItsWords_data()
{
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("found");
    for (const auto &[beginning, word, found] : {std::tuple("boil", "boiler", true),
                                                 {"happin", "happiness", true},
                                                 {"runn", "running", true},
                                                 {"organi", "organization", true},
                                                 {"boili", "boiling", true},
                                                 {"citie", "cities", true},
                                                 {"boiler", "boil", false},
                                                 {"care", "car", false},
                                                 {"happin", "milk", false}})
        QTest::addRow("%s* %s", beginning, word)
            << QString::fromLatin1(beginning) << QString::fromLatin1(word) << found;
}

void RankingTest::aBeginningFindsItsWords()
{
    QFETCH(const QString, beginning);
    QFETCH(const QString, word);
    QFETCH(const bool, found);
    Indexes indexes;
    indexes.set(1, {.text = word});
    const Literal prefix{Literal::Kind::Prefix, beginning, {}, false};
    const QuestionWords words = wordsOf({}, std::array{prefix}, indexes.words, indexes.splitter, nullptr);
    RankingQuestion question;
    question.mode = SearchMode::Words;
    question.terms = words.terms;
    QCOMPARE(!question.asksNothing() && !indexes.rank(question).best.empty(), found);
}

void RankingTest::aTypingMistakeIsForgivenWhereNothingElseIsFound()
{
    Indexes indexes;
    indexes.set(1, {.text = u"the boiler"_s});
    const auto words = [&](const QString &text) { return wordsOf(text, {}, indexes.words, indexes.splitter, nullptr); };
    QCOMPARE(words(u"bioler"_s).corrected, QStringList{u"bioler → boiler"_s});
    RankingQuestion question;
    question.terms = words(u"biolers"_s).terms;
    question.mode = SearchMode::Words;
    QCOMPARE(numbersOf(indexes.rank(question)), Numbers{1});
    QVERIFY(words(u"boiler presure"_s).corrected.isEmpty()); // something is found
    QVERIFY(words(u"xyzzy"_s).corrected.isEmpty());
}

void RankingTest::manyWordsAreCutToTheRarest()
{
    Indexes indexes;
    indexes.set(1, {.text = u"common"_s});
    indexes.set(2, {.text = u"common rare"_s});
    QString text = u"common rare "_s;
    for (int i = 0; i < 200; ++i)
        text += u"w%1x "_s.arg(i);
    const QuestionWords words = wordsOf(text, {}, indexes.words, indexes.splitter, nullptr);
    QCOMPARE(words.terms.size(), QuestionWords::kMaxTerms);
    QVERIFY(words.shown.contains(u"rare"_s));
}

void RankingTest::whenIsAskedInFourLanguages()
{
    for (const QString &text : {u"When did it rain?"_s, u"what year was it"_s, u"Wann war das"_s, u"quand est-ce"_s,
                                u"¿Cuándo fue?"_s, u"In which month"_s})
        QVERIFY2(asksWhen(text), qPrintable(text));
    for (const QString &text : {u"whenever"_s, u"what did I do when"_s, u""_s, u"what yearling"_s})
        QVERIFY2(!asksWhen(text), qPrintable(text));
}

void RankingTest::daysFitTheDatesOfAQuestion()
{
    const DateContext context{.now = 1'750'248'000'000, .zone = QTimeZone::utc()};
    const auto weight = [&](const QString &text, QDate day, DateUse use = DateUse::Lean) {
        return DayWeights(findDates(text, context), dayOf(QDate(2019, 1, 1)), dayOf(QDate(2025, 12, 31)), use)
            .at(dayOf(day));
    };
    QCOMPARE(weight(u"in May 2023"_s, QDate(2023, 5, 31)), 1.0f);
    QCOMPARE(weight(u"in May 2023"_s, QDate(2022, 5, 31)), 0.0f);
    QCOMPARE(weight(u"in May"_s, QDate(2022, 5, 31)), 1.0f); // a year was not said
    QCOMPARE(weight(u"8 May 2023"_s, QDate(2023, 5, 9)), 1.0f);
    QCOMPARE(weight(u"8 May 2023"_s, QDate(2023, 5, 9), DateUse::Prefer), 0.0f);
    QCOMPARE(weight(u"8 May 2023"_s, QDate(2023, 5, 20)), DayWeights::kSameMonth);
    QCOMPARE(weight(u"before 2020"_s, QDate(2019, 3, 1)), 1.0f);
    QCOMPARE(weight(u"before 2020"_s, QDate(2020, 1, 1)), 0.0f);
    QCOMPARE(weight(u"boiler"_s, QDate(2020, 1, 1)), 0.0f);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::RankingTest)
#include "ranking_test.moc"
