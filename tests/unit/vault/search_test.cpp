#include "core/embed/minilm_embedder.h"
#include "tests/support/letter_embedder.h"
#include "tests/support/paths.h"
#include "tests/support/test_vault.h"
#include <QTest>
#include <algorithm>
#include <array>
#include <limits>
#include <thread>

namespace mn {

using namespace Qt::StringLiterals;
using test::wait;

namespace {

MemoryChange note(const QString &content, const QStringList &tags = {})
{
    MemoryChange change;
    change.content = content;
    change.addTags = tags;
    return change;
}

MemoryChange on(const QDate &day, const QString &content)
{
    MemoryChange change = note(content);
    change.occurredAt = Moment{day.startOfDay(Qt::UTC).toMSecsSinceEpoch(), 0};
    return change;
}

RecordId add(test::TestVault &vault, const MemoryChange &change)
{
    return wait(vault->add(change)).value();
}

SearchAnswer ask(test::TestVault &vault, const QString &text, SearchMode mode = SearchMode::Hybrid, int limit = 10,
                 const ReadView &view = ReadView::everything())
{
    return wait(vault->search(view, {.text = text, .mode = mode, .limit = limit, .zone = QTimeZone::utc()})).value();
}

QStringList contents(const SearchAnswer &answer)
{
    QStringList found;
    for (const SearchHit &hit : answer.hits)
        found << hit.memory.content;
    return found;
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFreshSaveIsFoundAtOnce();
    void aDeletedMemoryIsNeverFoundAgain();
    void aDeletedMemoryIsFoundNeitherByMeaningNorFromElsewhere();
    void anEditedMemoryIsFoundByItsNewWordsOnly();
    void aNarrowFilterGivesAllThatMatch();
    void phrasesNegationAndBeginningsAreExact();
    void phrasesHoldWithinTitleTextAndLabelsInAnyScript();
    void oneOfSeveralFiltersIsEnoughWithOr();
    void aDateAloneListsThatTimeNewestFirst();
    void aDateBesideWordsComesFirstAndTheRestAfter();
    void aMemoryThatIsDamagedHidesNoOther();
    void theTrashIsFoundWhereItIsAsked();
    void hitsSayWhichWordsAndWhere();
    void aTypingMistakeIsForgivenAndSaid();
    void aViewFindsNothingOutsideItsScopeAndKnowsNoNameFromThere();
    void whateverIsTypedIsAnswered();
    void withoutAModelWordsAnswerAndItIsSaid();
    void meaningFindsWhatSharesNoWord();
    void likeAMemoryAreItsRelativesAndNotItself();
    void likeNothingIsToldSo();
    void duplicatesAreProposed();
    void titlesAloneAreNoDuplicates();
    void anIndexMadeAnewMeanwhileChangesNoAnswer();
    void meaningOrdersWhatIsFarToo();
    void whatLosesItsTextLosesItsMeaning();
    void aDateFarAheadHidesNoOthers();
    void whatHasNoDateHappenedWhenItWasMade();
    void aDayIsOneOfItsZone();
    void anyLimitIsAnswered();

private:
    MiniLmEmbedder m_model{test::modelPath()};
};

void SearchTest::aFreshSaveIsFoundAtOnce()
{
    test::TestVault vault;
    for (int i = 0; i < 50; ++i) {
        add(vault, note(u"the gauge shows %1 millibar"_s.arg(1000 + i)));
        QCOMPARE(ask(vault, u"gauge %1"_s.arg(1000 + i), SearchMode::Words, 1).hits[0].memory.content,
                 u"the gauge shows %1 millibar"_s.arg(1000 + i));
    }
}

void SearchTest::aDeletedMemoryIsNeverFoundAgain()
{
    test::TestVault vault;
    for (int i = 0; i < 60; ++i) { // more than a search has to spare
        const RecordId id = add(vault, note(u"boiler %1"_s.arg(i)));
        QVERIFY(!ask(vault, u"boiler"_s).hits.isEmpty());
        MN_VERIFY(wait(vault->trash({id})));
        QVERIFY(ask(vault, u"boiler"_s).hits.isEmpty());
    }
    add(vault, note(u"boiler, the last one"_s));
    QCOMPARE(contents(ask(vault, u"boiler"_s)), QStringList{u"boiler, the last one"_s});
}

// When its words and its meaning are in the index of this opening and of another, as another process has it: both are
// asked right after the call has returned, whatever their followers have heard.
void SearchTest::aDeletedMemoryIsFoundNeitherByMeaningNorFromElsewhere()
{
    test::LetterEmbedder letters;
    test::TestVault vault(&letters);
    const RecordId kept = add(vault, note(u"boiler, the one that stays"_s));
    const auto other = vault.another();
    MN_VERIFY(other);
    const std::array openings{&*vault, other->get()};
    // The ways in which it is found, of all there are.
    const auto waysTo = [&](const RecordId &id) {
        QStringList ways;
        for (size_t i = 0; i < openings.size(); ++i)
            for (const SearchMode mode : {SearchMode::Words, SearchMode::Meaning, SearchMode::Hybrid})
                for (const QString &text : {u"boiler"_s, u"like:"_s + kept.toString()}) {
                    const auto answer = wait(openings[i]->search(ReadView::everything(), {.text = text, .mode = mode}));
                    const QString way = u"%1/%2/%3"_s.arg(i).arg(int(mode)).arg(text.section(u':', 0, 0));
                    if (!answer)
                        ways << way + u' ' + name(answer.error().code);
                    else if (std::ranges::any_of(answer->hits, [&](const auto &hit) { return hit.memory.id == id; }))
                        ways << way;
                }
        return ways;
    };
    for (int i = 0; i < 12; ++i) {
        const RecordId id = add(vault, note(u"boiler %1, the one that goes"_s.arg(i)));
        for (Vault *opening : openings)
            MN_VERIFY(wait(opening->catchUpIndex()));
        const QStringList ways = waysTo(id);
        for (int from : {0, 1})
            for (const SearchMode mode : {SearchMode::Words, SearchMode::Meaning, SearchMode::Hybrid})
                QVERIFY2(ways.contains(u"%1/%2/boiler"_s.arg(from).arg(int(mode))), qPrintable(ways.join(u' ')));
        QVERIFY2(ways.contains(u"1/%1/like"_s.arg(int(SearchMode::Hybrid))), qPrintable(ways.join(u' ')));
        MN_VERIFY(wait(i % 2 == 0 ? vault->trash({id}) : vault->purge({id})));
        QCOMPARE(waysTo(id), QStringList());
    }
}

void SearchTest::anEditedMemoryIsFoundByItsNewWordsOnly()
{
    test::TestVault vault;
    const RecordId id = add(vault, note(u"boiler"_s));
    MN_VERIFY(wait(vault->edit(id, note(u"radiator"_s))));
    QVERIFY(ask(vault, u"boiler"_s, SearchMode::Words).hits.isEmpty());
    QCOMPARE(ask(vault, u"radiator"_s, SearchMode::Words).hits.size(), 1);
}

void SearchTest::aNarrowFilterGivesAllThatMatch()
{
    test::TestVault vault;
    for (int i = 0; i < 300; ++i)
        add(vault, note(u"boiler number %1"_s.arg(i), i % 60 == 7 ? QStringList{u"rare"_s} : QStringList{}));
    add(vault, note(u"nothing in common"_s, {u"rare/indeed"_s}));
    QCOMPARE(ask(vault, u"boiler number tag:rare"_s).hits.size(), 6);
    QCOMPARE(ask(vault, u"tag:rare"_s).hits.size(), 6);
    QCOMPARE(ask(vault, u"boiler tag:rare"_s, SearchMode::Words).hits.size(), 5);
    QCOMPARE(ask(vault, u"boiler tag:rare"_s, SearchMode::Hybrid, 3).hits.size(), 3);
    QVERIFY(ask(vault, u"boiler tag:nowhere"_s).hits.isEmpty());
    // What was worked out for a filter is worked out anew when something has changed.
    add(vault, note(u"one more"_s, {u"rare"_s}));
    QCOMPARE(ask(vault, u"tag:rare"_s).hits.size(), 7);
}

void SearchTest::phrasesNegationAndBeginningsAreExact()
{
    test::TestVault vault;
    add(vault, note(u"the hot water is cold"_s));
    add(vault, note(u"water, hot"_s));
    add(vault, note(u"watering can"_s));
    QCOMPARE(contents(ask(vault, u"\"hot water\""_s)), QStringList{u"the hot water is cold"_s});
    QCOMPARE(ask(vault, u"water -\"hot water\""_s).hits.size(), 2);
    QCOMPARE(contents(ask(vault, u"water -hot"_s)), QStringList{u"watering can"_s});
    QCOMPARE(ask(vault, u"wat*"_s).hits.size(), 3);
    QVERIFY(ask(vault, u"wax*"_s).hits.isEmpty());
}

void SearchTest::phrasesHoldWithinTitleTextAndLabelsInAnyScript()
{
    test::TestVault vault(&m_model);
    MemoryChange titled = note(u"of the old house"_s, {u"blue folder"_s, u"green"_s});
    titled.title = u"The keys"_s;
    add(vault, titled);
    add(vault, note(u"東京都の天気"_s));
    for (int round = 0; round < 2; ++round) {
        for (const QString &text : {u"\"the key\""_s, u"\"old houses\""_s, u"\"blue folder\""_s, u"blue-fold*"_s})
            QVERIFY2(ask(vault, text).hits.size() == 1, qPrintable(text));
        QCOMPARE(ask(vault, u"\"東京都\""_s).hits.size(), 1);
        QCOMPARE(ask(vault, u"\"天\""_s).hits.size(), 1);
        QVERIFY(ask(vault, u"\"keys of\""_s).hits.isEmpty()); // a title ends where it ends
        QVERIFY(ask(vault, u"\"house old\""_s).hits.isEmpty());
        QVERIFY(ask(vault, u"\"folder green\""_s).hits.isEmpty()); // and so does a tag
        QVERIFY(ask(vault, u"\"東天\""_s).hits.isEmpty());
        // The same after the next start, from the saved index.
        MN_VERIFY(wait(vault->catchUpIndex()));
        QVERIFY(vault.reopen());
    }
}

void SearchTest::oneOfSeveralFiltersIsEnoughWithOr()
{
    test::TestVault vault;
    add(vault, note(u"one"_s, {u"a"_s}));
    add(vault, note(u"two"_s, {u"b"_s}));
    add(vault, note(u"three boilers"_s));
    QCOMPARE(ask(vault, u"tag:a OR tag:b"_s).hits.size(), 2);
    QCOMPARE(ask(vault, u"tag:a OR boiler"_s).hits.size(), 2);
    QCOMPARE(ask(vault, u"-tag:a"_s).hits.size(), 2);
}

void SearchTest::aDateAloneListsThatTimeNewestFirst()
{
    test::TestVault vault;
    add(vault, on(QDate(2023, 5, 3), u"third"_s));
    add(vault, on(QDate(2023, 5, 20), u"twentieth"_s));
    add(vault, on(QDate(2023, 6, 1), u"June"_s));
    add(vault, on(QDate(2019, 6, 1), u"long ago"_s));
    QCOMPARE(contents(ask(vault, u"in May 2023"_s)), (QStringList{u"twentieth"_s, u"third"_s}));
    QCOMPARE(contents(ask(vault, u"before 2020"_s)), QStringList{u"long ago"_s});
    QCOMPARE(contents(ask(vault, u"during:2023-05-03"_s)), QStringList{u"third"_s});
    QCOMPARE(ask(vault, {}).hits.size(), 4);
}

void SearchTest::aDateBesideWordsComesFirstAndTheRestAfter()
{
    test::TestVault vault;
    add(vault, on(QDate(2022, 1, 1), u"boiler boiler boiler"_s));
    add(vault, on(QDate(2023, 5, 3), u"boiler and other matters of the house"_s));
    QCOMPARE(contents(ask(vault, u"boiler"_s))[0], u"boiler boiler boiler"_s);
    const SearchAnswer answer = ask(vault, u"boiler in May 2023"_s);
    QCOMPARE(contents(answer)[0], u"boiler and other matters of the house"_s);
    QCOMPARE(answer.hits.size(), 2);
    QVERIFY(answer.hits[0].score.fitsDays && !answer.hits[1].score.fitsDays);
}

void SearchTest::aMemoryThatIsDamagedHidesNoOther()
{
    test::TestVault vault(&m_model);
    const RecordId damaged = add(vault, note(u"the boiler of the old house"_s));
    add(vault, note(u"the boiler of the new house"_s));
    add(vault, note(u"a kettle"_s));
    MN_VERIFY(wait(vault->save(Durability::Full, [damaged](Saving &saving) {
        return saving.database().run(u"UPDATE memory SET state = x'00ff' WHERE id = ?"_s, damaged.toBytes());
    })));
    vault.close();
    QVERIFY(QDir(vault.folder() + u"/index"_s).removeRecursively());
    QVERIFY(vault.reopen());
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(contents(ask(vault, u"boiler house"_s, SearchMode::Words)), QStringList{u"the boiler of the new house"_s});
    QCOMPARE(ask(vault, u"boiler house"_s).hits.size(), 2);
    QCOMPARE(wait(vault->get(ReadView::everything(), damaged)).error().code, Errc::Damaged);
    QStringList bad;
    const QList<Finding> findings = wait(vault->check()).value();
    for (const Finding &finding : findings)
        if (finding.state == Finding::State::Bad)
            bad << finding.layer;
    QCOMPARE(bad, (QStringList{u"memories"_s, u"words"_s}));
}

void SearchTest::theTrashIsFoundWhereItIsAsked()
{
    test::TestVault vault;
    MN_VERIFY(wait(vault->trash({add(vault, note(u"old boiler"_s))})));
    add(vault, note(u"new boiler"_s));
    QCOMPARE(contents(ask(vault, u"boiler"_s)), QStringList{u"new boiler"_s});
    QCOMPARE(contents(ask(vault, u"boiler is:trashed"_s)), QStringList{u"old boiler"_s});
}

void SearchTest::hitsSayWhichWordsAndWhere()
{
    test::TestVault vault;
    MemoryChange change = note(u"It was a long day. "_s.repeated(30) + u"The Boilers lost their pressure again 😀."_s);
    change.title = u"Boiler trouble"_s;
    add(vault, change);
    const SearchHit hit = ask(vault, u"boiler pressure"_s).hits[0];
    QCOMPARE(hit.words, (QStringList{u"boiler"_s, u"pressure"_s}));
    QCOMPARE(hit.titleMarks, (QList<TextRange>{{0, 6}}));
    QStringList marked;
    for (const TextRange &mark : hit.marks) {
        marked << hit.memory.content.mid(mark.begin, mark.length);
        QVERIFY(mark.begin >= hit.passage.begin);
        QVERIFY(mark.begin + mark.length <= hit.passage.begin + hit.passage.length);
    }
    QCOMPARE(marked, (QStringList{u"Boilers"_s, u"pressure"_s}));
    QVERIFY(whyFound(hit).contains(u"boiler, pressure"_s));
}

void SearchTest::aTypingMistakeIsForgivenAndSaid()
{
    test::TestVault vault;
    add(vault, note(u"the boiler"_s));
    const SearchAnswer answer = ask(vault, u"bioler"_s);
    QCOMPARE(answer.corrected, QStringList{u"bioler → boiler"_s});
    QCOMPARE(answer.hits[0].words, QStringList{u"bioler"_s});
    QVERIFY(ask(vault, u"boiler"_s).corrected.isEmpty());
}

void SearchTest::aViewFindsNothingOutsideItsScopeAndKnowsNoNameFromThere()
{
    test::TestVault vault;
    MemoryChange outside = note(u"boiler secret"_s, {u"private"_s});
    outside.author = u"Zelda"_s;
    add(vault, outside);
    add(vault, note(u"Zelda is the name of a boiler"_s, {u"shared"_s}));
    const ReadView view = ReadView::limitedTo(Filter{{{Field::Tag, Comparison::Equal, u"shared"_s, false}}});
    const auto found = [&](const QString &text) { return contents(ask(vault, text, SearchMode::Words, 10, view)); };
    const QStringList shared{u"Zelda is the name of a boiler"_s};
    QCOMPARE(found(u"boiler"_s), shared);
    QCOMPARE(found(u"boiler Zelda"_s), shared);
    QCOMPARE(ask(vault, u"boiler Zelda"_s, SearchMode::Words, 10, view).hits[0].words.size(), 2);
    QCOMPARE(found(u"secret"_s), QStringList());
    QCOMPARE(found(u"tag:private"_s), QStringList());
    QCOMPARE(found(u"\"boiler secret\""_s), QStringList());
}

void SearchTest::whateverIsTypedIsAnswered()
{
    test::TestVault vault;
    add(vault, note(u"the boiler"_s));
    for (const QString &text :
         {u""_s, u"\""_s, u"\"\""_s, u"*"_s, u"-"_s, u"AND OR NOT"_s, u"NEAR(a b)"_s, u"tag:"_s, u"-\"😀\""_s, u"😀*"_s,
          u"\"a\"\"b\""_s, u"col:umn"_s, u"^boiler"_s, u"{boiler}"_s, u"importance>>1"_s,
          u"boiler'; DROP TABLE memory; --"_s, u"東*"_s, u"x "_s.repeated(50'000)})
        for (const SearchMode mode : {SearchMode::Hybrid, SearchMode::Words, SearchMode::Meaning})
            MN_VERIFY(wait(vault->search(ReadView::everything(), {.text = text, .mode = mode})));
    QCOMPARE(ask(vault, u"boiler"_s).hits.size(), 1);
}

void SearchTest::withoutAModelWordsAnswerAndItIsSaid()
{
    test::TestVault vault;
    add(vault, note(u"the boiler"_s));
    const SearchAnswer answer = ask(vault, u"boiler"_s);
    QVERIFY(!answer.usedMeaning);
    QCOMPARE(answer.hits.size(), 1);
}

void SearchTest::meaningFindsWhatSharesNoWord()
{
    test::TestVault vault(&m_model);
    add(vault, note(u"Our cat had to see the vet because of her paw."_s));
    add(vault, note(u"The tax return is due in October."_s));
    add(vault, note(u"Basil wants sun and little water."_s));
    MN_VERIFY(wait(vault->catchUpIndex()));
    const SearchAnswer answer = ask(vault, u"ill pet"_s);
    QVERIFY(answer.usedMeaning);
    QVERIFY(contents(answer)[0].startsWith(u"Our cat"_s));
    QVERIFY(answer.hits[0].words.isEmpty());
    QVERIFY(whyFound(answer.hits[0]).contains(u"meaning"_s));
}

void SearchTest::likeAMemoryAreItsRelativesAndNotItself()
{
    test::TestVault vault(&m_model);
    const RecordId cat = add(vault, note(u"Our cat had to see the vet because of her paw."_s));
    add(vault, note(u"The vet says the cat may go out again."_s));
    add(vault, note(u"The tax return is due in October."_s));
    MN_VERIFY(wait(vault->catchUpIndex()));
    for (const SearchMode mode : {SearchMode::Hybrid, SearchMode::Words, SearchMode::Meaning}) {
        const QStringList found = contents(ask(vault, u"like:"_s + cat.toString(), mode));
        QCOMPARE(found[0], u"The vet says the cat may go out again."_s);
        QVERIFY(!found.contains(u"Our cat had to see the vet because of her paw."_s));
    }
}

void SearchTest::likeNothingIsToldSo()
{
    test::TestVault vault;
    const auto answer = wait(vault->search(ReadView::everything(), {.text = u"like:0123456789ab"_s}));
    QVERIFY(!answer && answer.error().code == Errc::NotFound);
}

void SearchTest::duplicatesAreProposed()
{
    test::TestVault vault(&m_model);
    add(vault, note(u"The main stopcock is under the stairs, behind the hoover."_s));
    add(vault, note(u"Main stopcock: under the stairs, behind the old hoover."_s));
    add(vault, note(u"The tax return is due in October, says Anna."_s));
    add(vault, note(u"The tax return is due in October, says Anna."_s));
    const RecordId trashed = add(vault, note(u"The tax return is due in October, says Anna."_s));
    MN_VERIFY(wait(vault->trash({trashed})));
    MN_VERIFY(wait(vault->catchUpIndex()));
    const auto groups = wait(vault->duplicates(ReadView::everything())).value().groups;
    QCOMPARE(groups.size(), 2);
    QVERIFY(groups[0].exact);
    QCOMPARE(groups[0].memories.size(), 2);
    QVERIFY(!groups[1].exact);
    QVERIFY(groups[1].cosine > 0.8f && groups[1].overlap > 0.5f);
}

void SearchTest::titlesAloneAreNoDuplicates()
{
    test::TestVault vault;
    for (const QString &content : {u""_s, u" "_s, u"The lease"_s, u"The lease"_s}) {
        MemoryChange scan = note(content);
        scan.title = u"Scan of the lease"_s;
        add(vault, scan);
    }
    const auto groups = wait(vault->duplicates(ReadView::everything())).value().groups;
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0].memories.size(), 2);
    for (const Memory &memory : groups[0].memories)
        QCOMPARE(memory.content, u"The lease"_s);
}

void SearchTest::anIndexMadeAnewMeanwhileChangesNoAnswer()
{
    test::TestVault vault;
    for (int i = 0; i < 400; ++i) {
        MemoryChange change = note(i % 8 == 0 ? u"the hot water is cold"_s : u"water, hot"_s);
        change.author = u"Author%1"_s.arg(i);
        add(vault, change);
    }
    std::jthread again([&](const std::stop_token &stop) {
        while (!stop.stop_requested())
            (void)wait(vault->rebuildIndex()); // no model: an error, once all words are there again
    });
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(ask(vault, u"\"hot water\""_s, SearchMode::Words, 1000).hits.size(), 50);
        QCOMPARE(ask(vault, u"water -\"hot water\""_s, SearchMode::Words, 1000).hits.size(), 350);
        const QString name = u"Author%1"_s.arg(399 - i);
        QCOMPARE(ask(vault, u"what does %1 say"_s.arg(name), SearchMode::Hybrid, 1).hits[0].memory.author, name);
    }
}

void SearchTest::meaningOrdersWhatIsFarToo()
{
    test::TestVault vault(&m_model);
    for (int i = 0; i < 30; ++i)
        add(vault, note(u"The cat number %1 is ill and sees the vet."_s.arg(i)));
    const QStringList far{u"A dog is a pet, too."_s, u"The garden gate needs paint."_s,
                          u"Tax returns are due in October."_s};
    for (const QString &text : {far[2], far[0], far[1]})
        add(vault, note(text, {u"far"_s}));
    MN_VERIFY(wait(vault->catchUpIndex()));
    const SearchAnswer answer = ask(vault, u"ill pet tag:far"_s, SearchMode::Meaning);
    QCOMPARE(answer.hits.size(), 3);
    QCOMPARE(answer.hits[0].memory.content, far[0]);
    for (qsizetype i = 1; i < 3; ++i)
        QVERIFY(answer.hits[i - 1].score.cosine > answer.hits[i].score.cosine);
}

void SearchTest::whatLosesItsTextLosesItsMeaning()
{
    test::TestVault vault(&m_model);
    const RecordId id = add(vault, note(u"Our cat had to see the vet because of her paw."_s));
    add(vault, note(u"The tax return is due in October."_s));
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(ask(vault, u"ill pet"_s, SearchMode::Meaning).hits.size(), 2);
    MN_VERIFY(wait(vault->edit(id, note(QString()))));
    QCOMPARE(ask(vault, u"ill pet"_s, SearchMode::Meaning).hits.size(), 1);
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(wait(vault->status())->meaningIndexed, 1);
    MN_VERIFY(vault.reopen());
    QCOMPARE(ask(vault, u"ill pet"_s, SearchMode::Meaning).hits.size(), 1);
}

void SearchTest::aDateFarAheadHidesNoOthers()
{
    test::TestVault vault;
    const QDate today = QDateTime::fromMSecsSinceEpoch(vault.clock().now(), Qt::UTC).date();
    add(vault, on(today.addDays(-7), u"the boiler was mended"_s));
    for (int i = 0; i < 5; ++i)
        add(vault, on(today.addYears(-3), u"the boiler, boiler, boiler"_s));
    add(vault, on(QDate(9999, 12, 31), u"a warranty without an end"_s));
    QCOMPARE(contents(ask(vault, u"boiler last week"_s))[0], u"the boiler was mended"_s);
}

void SearchTest::whatHasNoDateHappenedWhenItWasMade()
{
    test::TestVault vault;
    const QDate today = QDateTime::fromMSecsSinceEpoch(vault.clock().now(), Qt::UTC).date();
    add(vault, note(u"the boiler was mended"_s));
    for (int i = 0; i < 5; ++i)
        add(vault, on(today.addYears(-3), u"the boiler, boiler, boiler"_s));
    QCOMPARE(contents(ask(vault, u"today"_s)), QStringList{u"the boiler was mended"_s});
    QCOMPARE(contents(ask(vault, u"boiler today"_s))[0], u"the boiler was mended"_s);
}

void SearchTest::aDayIsOneOfItsZone()
{
    test::TestVault vault;
    MemoryChange late = note(u"a late call"_s);
    late.occurredAt = Moment{QDateTime(QDate(2023, 5, 7), QTime(20, 0), Qt::UTC).toMSecsSinceEpoch(), 0};
    add(vault, late);
    const auto found = [&](const char *zone) {
        return wait(vault->search(ReadView::everything(),
                                  {.text = u"during:2023-05-08"_s, .limit = 10, .zone = QTimeZone(zone)}))
            ->hits.size();
    };
    QCOMPARE(found("UTC"), 0);
    QCOMPARE(found("Asia/Tokyo"), 1);
    QCOMPARE(found("UTC"), 0);
}

void SearchTest::anyLimitIsAnswered()
{
    test::TestVault vault;
    for (int i = 0; i < 30; ++i)
        add(vault, note(u"boiler %1"_s.arg(i)));
    for (const int limit : {0, 1, 29, 30, 31, 1'000'000'000, std::numeric_limits<int>::max()})
        QCOMPARE(ask(vault, u"boiler"_s, SearchMode::Hybrid, limit).hits.size(), std::min(limit, 30));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SearchTest)
#include "search_test.moc"
