#include "app/search/saved_searches.h"
#include "app/search/search_model.h"
#include "app/search/styled_text.h"
#include "tests/support/letter_embedder.h"
#include "tests/unit/app/app_fixture.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <random>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;
using Search = SearchModel;

class SearchModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foundWordsAreMarkedAndExplained();
    void aFirstLineInPlaceOfATitleIsReadOnce_data();
    void aFirstLineInPlaceOfATitleIsReadOnce();
    void whatIsFoundFarBelowIsShownFromThere();
    void theNewestQuestionWins();
    void markedTextIsAlwaysEscaped_data();
    void markedTextIsAlwaysEscaped();
    void aStretchOfATextHasDotsWhereItIsCut_data();
    void aStretchOfATextHasDotsWhereItIsCut();
    void hostileContentBecomesNoMarkup();
    void filtersAreChips_data();
    void filtersAreChips();
    void aChipIsTakenAway();
    void valuesAreProposedWhereTheyStand_data();
    void valuesAreProposedWhereTheyStand();
    void whereNothingIsFoundItSaysWhy();
    void meaningThatIsMissingIsSaid();
    void meaningThatHasNotCaughtUpIsSaid();
    void moreIsFetchedOnDemand();
    void resultsFollowTheVault();
    void theSameQuestionAnsweredAnewIsNoOther();
    void rowsOfAFormerQuestionAreNoAnswer();
    void valuesAreProposedThoughTheVaultChangesMeanwhile();
    void aSearchStaysInsideAThread();
    void recentSearchesAreKeptAndForgotten();
    void savedSearchesAreSharedBetweenWindows();
    void whatIsKeptStaysBesideWhatIsAddedBeforeItWasRead();

private:
    static QVariant at(const Search &search, int row, Search::Role role)
    {
        return search.data(search.index(row), role);
    }
};

void SearchModelTest::foundWordsAreMarkedAndExplained()
{
    mn::test::LetterEmbedder letters;
    AppFixture f(&letters);
    MemoryChange change;
    change.title = u"The boiler"_s;
    change.content = u"Its pressure is <1.2 bar> & falling"_s;
    const RecordId id = f.add(change);
    f.add(u"zzz zzz zzz"_s);
    MN_VERIFY(wait(f.vault->catchUpIndex()));
    Search search(*f.vault, f.timers, f.calendar);
    QAbstractItemModelTester tester(&search);
    QCOMPARE(search.state(), Search::State::Idle);
    search.setMarkStyle(u"background-color:#fbf1dd"_s);
    search.setText(u"boiler pressure"_s);
    QVERIFY(search.isSearching());
    QTRY_COMPARE(search.state(), Search::State::Found);
    QVERIFY(!search.isSearching());
    QCOMPARE(search.idAt(0), id.toString());
    QCOMPARE(at(search, 0, Search::TitleStyledRole).toString(),
             u"The <span style=\"background-color:#fbf1dd\">boiler</span>"_s);
    QCOMPARE(at(search, 0, Search::SnippetStyledRole).toString(),
             u"Its <span style=\"background-color:#fbf1dd\">pressure</span> is &lt;1.2 bar&gt; &amp; falling"_s);
    QVERIFY(at(search, 0, Search::WhyRole).toString().contains(u"boiler"_s));
    QVERIFY(at(search, 0, Search::WordsRole).toDouble() > 0);
    QVERIFY(at(search, 0, Search::NearnessRole).toDouble() >= 0);
    const QVariantList parts = at(search, 0, Search::PartsRole).toList();
    QVERIFY(!parts.isEmpty());
    double whole = 0;
    for (const QVariant &part : parts) {
        const double value = part.toMap()[u"value"_s].toDouble();
        QVERIFY(value > 0 && value <= 1);
        whole += value;
    }
    QVERIFY(std::abs(whole - 1) < 1e-4);
    QVERIFY(search.tookMs() > 0);
    QCOMPARE(search.whyNoMeaning(), QString());
    search.setText({});
    QCOMPARE(search.state(), Search::State::Idle);
    QCOMPARE(search.count(), 0);
}

void SearchModelTest::aFirstLineInPlaceOfATitleIsReadOnce_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("snippet");
    QTest::newRow("what follows") << u"# The boiler\n\nneeds **pressure**, says the boiler book"_s
                                  << u"The <b>boiler</b>"_s << u"needs <b>pressure</b>, says the <b>boiler</b> book"_s;
    QTest::newRow("nothing follows") << u"boiler and pressure"_s << u"<b>boiler</b> and <b>pressure</b>"_s << QString();
    QTest::newRow("a long line") << QString(u"about it "_s).repeated(3) + u"boiler pressure is needed by all of them"_s
                                 << QString(u"about it "_s).repeated(3) + u"<b>boiler</b>…"_s
                                 << u"… <b>pressure</b> is needed by all of them"_s;
}

void SearchModelTest::aFirstLineInPlaceOfATitleIsReadOnce()
{
    QFETCH(const QString, content);
    AppFixture f;
    f.add(content);
    Search search(*f.vault, f.timers, f.calendar);
    search.setMode(Search::Mode::Words);
    search.setText(u"boiler pressure"_s);
    QTRY_COMPARE(search.state(), Search::State::Found);
    QTEST(at(search, 0, Search::TitleStyledRole).toString(), "title");
    QTEST(at(search, 0, Search::SnippetStyledRole).toString(), "snippet");
}

void SearchModelTest::whatIsFoundFarBelowIsShownFromThere()
{
    AppFixture f;
    f.add(u"The house\n"_s + QString(u"x "_s).repeated(300) + u"boiler"_s);
    Search search(*f.vault, f.timers, f.calendar);
    search.setMode(Search::Mode::Words);
    search.setText(u"boiler"_s);
    QTRY_COMPARE(search.state(), Search::State::Found);
    QCOMPARE(at(search, 0, Search::TitleStyledRole).toString(), u"The house"_s);
    const QString shown = at(search, 0, Search::SnippetStyledRole).toString();
    QVERIFY(shown.endsWith(u"x <b>boiler</b>"_s));
    QVERIFY(shown.startsWith(u"… x"_s));
}

void SearchModelTest::theNewestQuestionWins()
{
    AppFixture f;
    f.add(u"boiler"_s);
    const RecordId garden = f.add(u"garden"_s);
    Search search(*f.vault, f.timers, f.calendar);
    QAbstractItemModelTester tester(&search);
    QStringList shown;
    connect(&search, &Search::answered, this, [&] { shown += search.idAt(0); });
    const QString text = u"boiler"_s;
    for (qsizetype i = 1; i <= text.size(); ++i)
        search.setText(text.first(i));
    search.setText(u"garden"_s);
    QTRY_VERIFY(!search.isSearching());
    QCOMPARE(shown, QStringList{garden.toString()}); // of nine questions two were asked, and one was shown
    search.setText(u"boiler"_s);
    search.setText({}); // nothing is asked any more: the answer under way is for nobody
    QTRY_VERIFY(!search.isSearching());
    QCOMPARE(search.state(), Search::State::Idle);
    QCOMPARE(search.count(), 0);
}

void SearchModelTest::markedTextIsAlwaysEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<TextRange>>("marks");
    QTest::addColumn<QString>("styled");
    QTest::newRow("nothing") << QString() << QList<TextRange>() << QString();
    QTest::newRow("tags") << u"<b>x</b>"_s << QList<TextRange>{{3, 1}} << u"&lt;b&gt;<b>x</b>&lt;/b&gt;"_s;
    QTest::newRow("within a tag") << u"<img src=x>"_s << QList<TextRange>{{1, 3}} << u"&lt;<b>img</b> src=x&gt;"_s;
    QTest::newRow("entity") << u"a &amp; b"_s << QList<TextRange>{} << u"a &amp;amp; b"_s;
    QTest::newRow("markdown") << u"# A **bold** `x` * 2 #tag"_s << QList<TextRange>{{4, 4}}
                              << u" A <b>bo</b>ld x * 2 #tag"_s;
    QTest::newRow("lines") << u"a\nb\tc"_s << QList<TextRange>{} << u"a b c"_s;
    QTest::newRow("overlapping") << u"abcd"_s << QList<TextRange>{{0, 3}, {1, 3}} << u"<b>abc</b><b>d</b>"_s;
    QTest::newRow("beyond the end") << u"ab"_s << QList<TextRange>{{1, 9}, {7, 1}} << u"a<b>b</b>"_s;
}

void SearchModelTest::markedTextIsAlwaysEscaped()
{
    QFETCH(const QString, text);
    QFETCH(const QList<TextRange>, marks);
    QTEST(styledText(text, {0, text.size()}, marks, {}), "styled");
}

void SearchModelTest::aStretchOfATextHasDotsWhereItIsCut_data()
{
    QTest::addColumn<TextRange>("stretch");
    QTest::addColumn<QString>("styled");
    QTest::newRow("all of it") << TextRange{0, 16} << u" a boiler leaks "_s;
    QTest::newRow("blanks alone before and behind") << TextRange{1, 14} << u"a boiler leaks"_s;
    QTest::newRow("its beginning") << TextRange{0, 9} << u" a boiler…"_s;
    QTest::newRow("its end") << TextRange{3, 13} << u"… boiler leaks "_s;
    QTest::newRow("its middle") << TextRange{3, 6} << u"… boiler…"_s;
    QTest::newRow("beyond the end") << TextRange{10, 90} << u"… leaks "_s;
}

void SearchModelTest::aStretchOfATextHasDotsWhereItIsCut()
{
    QFETCH(const TextRange, stretch);
    QTEST(styledText(u"\na boiler leaks\n", stretch, {}, {}), "styled");
}

void SearchModelTest::hostileContentBecomesNoMarkup()
{
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    const QString letters = u"<>&\"'/b x"_s;
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (unsigned i = chance() % 30; i > 0; --i)
            text += letters[qsizetype(chance() % unsigned(letters.size()))];
        QList<TextRange> marks;
        for (unsigned i = chance() % 4; i > 0; --i)
            marks += TextRange{qsizetype(chance() % 30), qsizetype(chance() % 5)};
        QString styled = styledText(text, {qsizetype(chance() % 10), 20}, marks, {});
        styled.remove(u"<b>"_s).remove(u"</b>"_s);
        QVERIFY2(!styled.contains(u'<') && !styled.contains(u'>'), qPrintable(text));
    }
}

void SearchModelTest::filtersAreChips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("none") << u"the boiler: leaks"_s << QStringList{};
    QTest::newRow("tag") << u"boiler tag:home leaks"_s << QStringList{u"filter 7+8 tag:home"_s};
    QTest::newRow("quoted") << u"tag:\"two words\" x"_s << QStringList{u"filter 0+15 tag:\"two words\""_s};
    QTest::newRow("negated") << u"-tag:home -word"_s
                             << QStringList{u"filter 0+9 -tag:home"_s, u"excluded 10+5 -word"_s};
    QTest::newRow("importance") << u"importance>0.7"_s << QStringList{u"filter 0+14 importance>0.7"_s};
    QTest::newRow("phrase") << u"a \"boiler room\""_s << QStringList{u"phrase 2+13 \"boiler room\""_s};
    QTest::newRow("like") << u"like:018f3a"_s << QStringList{u"like 0+11 like:018f3a"_s};
    QTest::newRow("unfinished") << u"tag:"_s << QStringList{};
    QTest::newRow("not a date") << u"after:nonsense"_s << QStringList{u"unknown 0+14 after:nonsense"_s};
}

void SearchModelTest::filtersAreChips()
{
    QFETCH(const QString, text);
    static constexpr const char *kNames[] = {"filter", "like", "phrase", "excluded", "unknown"};
    QStringList tokens;
    for (const QueryToken &token : tokensOf(text, {})) {
        tokens += u"%1 %2+%3 %4"_s.arg(QString::fromLatin1(kNames[int(token.kind)]))
                      .arg(token.begin)
                      .arg(token.length)
                      .arg(token.text);
        QCOMPARE(token.sentence.isEmpty(), token.kind != QueryToken::Kind::Unknown);
        QCOMPARE(text.mid(token.begin, token.length), token.text);
    }
    QTEST(tokens, "tokens");
}

void SearchModelTest::aChipIsTakenAway()
{
    QString text = u"the tag:home boiler -old"_s;
    for (const QString &left : {u"the boiler -old"_s, u"the boiler"_s}) {
        text = withoutToken(text, tokensOf(text, {}).first());
        QCOMPARE(text, left);
    }
    QVERIFY(tokensOf(text, {}).isEmpty());
}

void SearchModelTest::valuesAreProposedWhereTheyStand_data()
{
    QTest::addColumn<QString>("text"); // ^ is the caret
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("completed");
    QTest::newRow("filter word") << u"boiler ta^"_s << QStringList{u"tag"_s} << u"boiler tag:"_s;
    QTest::newRow("all tags") << u"tag:^"_s << QStringList{u"home/garden"_s, u"two words"_s} << u"tag:home/garden "_s;
    QTest::newRow("beginning") << u"-tag:Ho^ rest"_s << QStringList{u"home/garden"_s} << u"-tag:home/garden rest"_s;
    QTest::newRow("part") << u"tag:gar^"_s << QStringList{u"home/garden"_s} << u"tag:home/garden "_s;
    QTest::newRow("quoted") << u"tag:\"two w^"_s << QStringList{u"two words"_s} << u"tag:\"two words\" "_s;
    QTest::newRow("domain") << u"domain:w^"_s << QStringList{u"work"_s} << u"domain:work "_s;
    QTest::newRow("kind") << u"kind:f^"_s << QStringList{u"fact"_s} << u"kind:fact "_s;
    QTest::newRow("state") << u"is:pi^"_s << QStringList{u"pinned"_s} << u"is:pinned "_s;
    QTest::newRow("by the words of a chip")
        << u"has:wi^"_s << QStringList{u"with files"_s, u"with links"_s} << u"has:attachment "_s;
    QTest::newRow("a time") << u"since:yes^"_s << QStringList{u"yesterday"_s} << u"since:yesterday "_s;
    QTest::newRow("a time of two words") << u"before:\"this y^"_s << QStringList{u"this year"_s}
                                         << u"before:\"this year\" "_s;
    QTest::newRow("word") << u"boiler^"_s << QStringList{} << QString();
}

void SearchModelTest::valuesAreProposedWhereTheyStand()
{
    QFETCH(QString, text);
    QFETCH(const QStringList, names);
    QFETCH(const QString, completed);
    AppFixture f;
    MemoryChange change;
    change.addTags = {u"home/garden"_s, u"two words"_s};
    change.addDomains = {u"work"_s};
    change.kind = u"fact"_s;
    f.add(change);
    Search search(*f.vault, f.timers, f.calendar);
    QAbstractItemModelTester tester(search.completion());
    const auto caret = int(text.indexOf(u'^'));
    text.remove(u'^');
    search.setText(text);
    search.setCaret(caret);
    const auto proposed = [&] {
        QStringList out;
        for (int row = 0; row < search.completion()->count(); ++row)
            out += search.completion()->index(row).data(QueryCompletion::NameRole).toString();
        return out;
    };
    QTRY_COMPARE(proposed(), names);
    if (!names.isEmpty()) {
        search.complete(0);
        QCOMPARE(search.text(), completed);
        QVERIFY(search.caret() > caret - 3 && search.caret() <= search.text().size());
    }
    QTRY_VERIFY(!search.isSearching());
}

void SearchModelTest::whereNothingIsFoundItSaysWhy()
{
    mn::test::LetterEmbedder letters;
    AppFixture f(&letters);
    f.add(u"the boiler leaks"_s, {u"house"_s});
    f.add(u"the boiler works"_s, {u"house"_s});
    const RecordId away = f.add(u"the boiler was sold"_s, {u"work"_s});
    MN_VERIFY(wait(f.vault->trash({away})));
    MN_VERIFY(wait(f.vault->catchUpIndex()));
    Search search(*f.vault, f.timers, f.calendar);
    search.setMode(Search::Mode::Words);
    search.setText(u"boiler tag:work"_s);
    QTRY_COMPARE(search.state(), Search::State::Nothing);
    EmptySearchHelp &help = *search.help();
    QTRY_VERIFY(help.isComplete());
    QCOMPARE(help.filters().size(), 1);
    QCOMPARE(help.filters()[0].toMap()[u"text"_s].toString(), u"#work"_s); // as the field shows it
    QCOMPARE(help.filters()[0].toMap()[u"count"_s].toInt(), 2);
    QCOMPARE(help.filters()[0].toMap()[u"textWithout"_s].toString(), u"boiler"_s);
    QVERIFY(!help.nearest().isEmpty());
    QCOMPARE(help.inTrash(), 1);
    QCOMPARE(help.notIndexed(), 0);
    search.setText(u"boiler"_s);
    QVERIFY(help.filters().isEmpty() && help.nearest().isEmpty());
    QTRY_COMPARE(search.state(), Search::State::Found);
    search.setText(u"like:ffffffff"_s); // of nothing that is there
    QTRY_COMPARE(search.state(), Search::State::Nothing);
    QTRY_VERIFY(help.isComplete());
}

void SearchModelTest::meaningThatIsMissingIsSaid()
{
    AppFixture f; // without a model
    f.add(u"boiler"_s);
    Search search(*f.vault, f.timers, f.calendar);
    search.setText(u"boiler"_s);
    QTRY_COMPARE(search.state(), Search::State::Found);
    QVERIFY(!search.whyNoMeaning().isEmpty());
    QCOMPARE(at(search, 0, Search::NearnessRole).toDouble(), -1.0);
    search.setMode(Search::Mode::Words); // nobody asked for it
    QTRY_VERIFY(!search.isSearching());
    QVERIFY(search.whyNoMeaning().isEmpty());
}

void SearchModelTest::meaningThatHasNotCaughtUpIsSaid()
{
    mn::test::LetterEmbedder letters;
    AppFixture f(&letters);
    f.vault.services().followIndex = false;
    MN_VERIFY(f.vault.reopen());
    f.add(u"boiler"_s);
    Search search(*f.vault, f.timers, f.calendar);
    search.setText(u"boiler"_s);
    QTRY_COMPARE(search.state(), Search::State::Found);
    QVERIFY2(search.whyNoMeaning().contains(u'1'), qPrintable(search.whyNoMeaning()));
    MN_VERIFY(wait(f.vault->catchUpIndex()));
    search.setText(u"boilers"_s);
    QTRY_VERIFY(!search.isSearching() && search.isAnswered());
    QCOMPARE(search.whyNoMeaning(), QString());
}

void SearchModelTest::moreIsFetchedOnDemand()
{
    AppFixture f;
    MN_VERIFY(wait(f.vault->save(Durability::Batch, [](Saving &saving) -> Result<void> {
        for (int i = 0; i < 70; ++i) {
            MemoryChange change;
            change.content = u"boiler %1"_s.arg(i);
            MN_TRY(saving.add({}, change));
        }
        return {};
    })));
    Search search(*f.vault, f.timers, f.calendar);
    search.setText(u"boiler"_s);
    QTRY_COMPARE(search.count(), 20);
    QSignalSpy resets(&search, &Search::modelReset);
    QString first = search.idAt(0);
    search.fetchMore({});
    QTRY_COMPARE(search.count(), 40);
    search.fetchMore({});
    QTRY_COMPARE(search.count(), 70);
    QVERIFY(!search.canFetchMore({}));
    QCOMPARE(search.idAt(0), first);
    QCOMPARE(resets.size(), 0);
}

void SearchModelTest::resultsFollowTheVault()
{
    AppFixture f;
    const RecordId id = f.add(u"boiler"_s);
    Search search(*f.vault, f.timers, f.calendar);
    QAbstractItemModelTester tester(&search);
    search.setText(u"boiler"_s);
    QTRY_COMPARE(search.count(), 1);
    f.add(u"another boiler"_s);
    QTRY_VERIFY(f.passes(300ms) && search.count() == 2);
    MN_VERIFY(wait(f.vault->trash({id})));
    QTRY_VERIFY(f.passes(300ms) && search.count() == 1);
}

void SearchModelTest::theSameQuestionAnsweredAnewIsNoOther()
{
    AppFixture f;
    for (int i = 0; i < 30; ++i)
        f.add(u"boiler %1"_s.arg(i));
    Search search(*f.vault, f.timers, f.calendar);
    QList<bool> isOther;
    connect(&search, &Search::aboutToAnswer, this, [&](bool other) { isOther += other; });
    search.setText(u"boiler"_s);
    QTRY_COMPARE(search.count(), 20);
    const QString third = search.idAt(2);
    QCOMPARE(search.rowOfId(third), 2);
    search.fetchMore({});
    QTRY_COMPARE(search.count(), 30);
    f.add(u"boiler boiler"_s);
    QTRY_VERIFY(f.passes(300ms) && search.count() == 31);
    QVERIFY(search.rowOfId(third) >= 0);
    QCOMPARE(isOther.takeFirst(), true);
    QVERIFY(!isOther.isEmpty() && !isOther.contains(true));
    isOther.clear();
    search.setText(u"boile"_s);
    QTRY_COMPARE(isOther, QList<bool>{true});
    isOther.clear();
    search.setMode(Search::Mode::Words);
    QTRY_COMPARE(isOther, QList<bool>{true});
}

void SearchModelTest::rowsOfAFormerQuestionAreNoAnswer()
{
    AppFixture f;
    f.add(u"boiler"_s);
    Search search(*f.vault, f.timers, f.calendar);
    QVERIFY(search.isAnswered()); // nothing is asked
    search.setText(u"boiler"_s);
    QVERIFY(!search.isAnswered());
    QTRY_VERIFY(search.isAnswered());
    search.setText(u"boilers"_s);
    QCOMPARE(search.count(), 1);
    QVERIFY(!search.isAnswered());
    QTRY_VERIFY(search.isAnswered());
    f.add(u"another boiler"_s);
    QVERIFY(f.passes(300ms));
    QVERIFY(search.isAnswered()); // while it is asked anew too
    search.setText({});
    QVERIFY(search.isAnswered());
}

void SearchModelTest::valuesAreProposedThoughTheVaultChangesMeanwhile()
{
    AppFixture f;
    f.add(u"one"_s, {u"home"_s});
    QueryCompletion completion(*f.vault);
    completion.setPlace(u"tag:"_s, 4);
    completion.forget(); // somebody saved while they were read
    QTRY_COMPARE(completion.count(), 1);
}

void SearchModelTest::aSearchStaysInsideAThread()
{
    AppFixture f;
    MemoryChange change;
    change.content = u"boiler"_s;
    change.thread = u"house book"_s;
    const RecordId id = f.add(change);
    f.add(u"boiler"_s);
    Search search(*f.vault, f.timers, f.calendar);
    search.setThread(u"house book"_s);
    search.setText(u"boiler"_s);
    QTRY_VERIFY(search.count() == 1 && search.idAt(0) == id.toString());
    search.setThread({});
    QTRY_COMPARE(search.count(), 2);
}

void SearchModelTest::recentSearchesAreKeptAndForgotten()
{
    AppFixture f;
    f.add(u"boiler garden"_s);
    {
        Search search(*f.vault, f.timers, f.calendar);
        QAbstractItemModelTester tester(search.recent());
        search.remember(); // nothing was found
        for (const QString &text : {u"boiler"_s, u"garden"_s, u" boiler "_s}) {
            search.setText(text);
            QTRY_COMPARE(search.state(), Search::State::Found);
            QTRY_VERIFY(!search.isSearching());
            search.remember();
        }
        QCOMPARE(search.recent()->count(), 2);
    }
    f.add(u"attic"_s); // saved behind what was remembered
    Search again(*f.vault, f.timers, f.calendar);
    QTRY_COMPARE(again.recent()->count(), 2);
    QCOMPARE(again.recent()->index(0).data(RecentSearches::TextRole).toString(), u"boiler"_s);
    again.recent()->clear();
    QCOMPARE(again.recent()->count(), 0);
    RecentSearches others(*f.vault);
    QTRY_VERIFY(wait(f.vault->count(ReadView::everything(), {})).has_value());
    QCOMPARE(others.count(), 0);
}

void SearchModelTest::savedSearchesAreSharedBetweenWindows()
{
    AppFixture f;
    auto another = f.vault.another();
    MN_VERIFY(another);
    SavedSearches here(*f.vault);
    SavedSearches there(**another);
    QAbstractItemModelTester tester(&there);
    here.save(u"House"_s, u"tag:house"_s);
    here.save({}, u"boiler"_s);
    QTRY_COMPARE(there.count(), 2);
    there.save(u"House"_s, u"tag:house is:pinned"_s); // the same name: the same search, changed
    there.move(0, 1);
    there.rename(0, u"The boiler"_s);
    QTRY_VERIFY(here.searches() == there.searches());
    QCOMPARE(here.searches().size(), 2);
    QCOMPARE(here.searches()[1].text, u"tag:house is:pinned"_s);
    here.remove(0);
    QTRY_COMPARE(there.count(), 1);
    SavedSearches later(*f.vault);
    QTRY_VERIFY(later.searches() == here.searches());
}

void SearchModelTest::whatIsKeptStaysBesideWhatIsAddedBeforeItWasRead()
{
    AppFixture f;
    {
        SavedSearches searches(*f.vault);
        RecentSearches recent(*f.vault);
        searches.save(u"House"_s, u"tag:house"_s);
        recent.add(u"house"_s);
        SavedSearches kept(*f.vault);
        RecentSearches keptRecent(*f.vault);
        QTRY_VERIFY(kept.count() == 1 && keptRecent.count() == 1);
    }
    SavedSearches searches(*f.vault);
    RecentSearches recent(*f.vault);
    searches.save(u"Boiler"_s, u"boiler"_s);
    recent.add(u"boiler"_s);
    QTRY_COMPARE(searches.count(), 2);
    QTRY_COMPARE(recent.count(), 2);
    SavedSearches later(*f.vault);
    QTRY_COMPARE(later.count(), 2);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::SearchModelTest)
#include "search_model_test.moc"
