#include "core/search/operators.h"
#include "core/search/query.h"
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Wednesday, 18 June 2025, noon.
const DateContext kContext{.now = 1'750'248'000'000, .zone = QTimeZone::utc()};

Query parse(const QString &text)
{
    return Query::parsed(text, kContext);
}

} // namespace

class QueryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsAreReadAsTheyAreMeant_data();
    void textsAreReadAsTheyAreMeant();
    void aDateAloneFilters();
    void aDateBesideWordsPrefersAndInAQuestionLeans();
    void theWordsOfADateStayInTheQuestion();
    void whatIsNearlyAFilterIsSaid();
    void everyFilterOfTheTableIsUnderstood();
    void phrasesAndRequiredWordsAreSpokenToo();
    void theParseIsTold();
    void longTextsAreCutAtACharacter();
    void hostileTextsCostLittle();
    void anyTextIsAQueryThatComesBackFromItsString();
    void anyCharactersAreAQueryThatComesBackFromItsString();
};

void QueryTest::textsAreReadAsTheyAreMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical);
    };
    row("", "");
    row("   \t\n ", "");
    row("boiler pressure", "boiler pressure");
    row("  boiler   pressure ", "boiler pressure");
    row("\"boiler pressure\"", "\"boiler pressure\"");
    row("“boiler pressure”", "\"boiler pressure\"");
    row("„boiler pressure“ «valve»", "\"boiler pressure\" \"valve\"");
    row("\"boiler pressure", "boiler pressure");
    row("boiler\"", "boiler");
    row("\"\" \" \" \"...\"", "");
    row("5\" screen 7\" screen", "5 screen 7 screen");
    row("what is \"Little Women\" about?", "what is Little Women about?");
    row("is \"tag:x OR -y\" a tag?", "is tag x or y a tag?");
    row("is \"it\" not -\"cold water\"?", "is it not -\"cold water\"");
    row("boil*", "boil*");
    row("*", "");
    row("** bold **", "bold");
    row("**bold**", "**bold**");
    row("-cold", "-cold");
    row("-\"cold water\" hot", "hot -\"cold water\"");
    row("-boil*", "-boil*");
    row("- cold", "cold");
    row("--explain", "--explain");
    row("-5 degrees", "-5 degrees");
    row("well-known", "well-known");
    row("-well-known", "-\"well known\"");
    row("-(cold)", "-cold");
    row("tag:home", "tag:home");
    row("TAG:home", "tag:home");
    row("tag:#home", "tag:home");
    row("-tag:home", "-tag:home");
    row("tag:\"two words\"", "tag:\"two words\"");
    row("tag:home,", "tag:home");
    row("(tag:home)", "tag:home");
    row("tag:", "tag");
    row("tag: home", "tag home");
    row("tag:\"unfinished business", "tag unfinished business");
    row("domain:work kind:fact", "domain:work kind:fact");
    row("type:fact by:Anna from:\"Ada Lovelace\"", "kind:fact author:Anna author:\"Ada Lovelace\"");
    row("thread:standup source:phone", "thread:standup source:phone");
    row("source:https://example.org/a?b=c", "source:\"https://example.org/a?b=c\"");
    row("importance>0.7", "importance>0.7");
    row("importance:>=0.7", "importance>=0.7");
    row("importance<=70%", "importance<=0.7");
    row("importance=1", "importance=1");
    row("importance:0.5", "importance=0.5");
    row("importance>7", "importance 7");
    row("importance of sleep", "importance of sleep");
    row("is:pinned", "is:pinned");
    row("is:deleted -is:archived is:conflict", "is:trashed -is:archived is:conflict");
    row("is:happy", "is happy");
    row("is:-x:y", "is x y");
    row("has:file has:links", "has:attachment has:link");
    row("like:018f3a", "like:018f3a");
    row("related:018f3a-77 boiler", "boiler like:018f3a-77");
    row("before:2020", "before:\"2020-01-01\"");
    row("after:2020", "since:\"2021-01-01\"");
    row("since:2020", "since:\"2020-01-01\"");
    row("until:2020", "before:\"2021-01-01\"");
    row("on:2023-05-08", "during:\"2023-05-08\"");
    row("during:2023-05", "during:\"2023-05-01..2023-05-31\"");
    row("during:last week boiler", "boiler during:\"2025-06-09..2025-06-15\"");
    row("before:\"last week\" boiler", "boiler before:\"2025-06-09\"");
    row("after:8 May 2023 meeting", "meeting since:\"2023-05-09\"");
    row("after:soon", "after soon");
    row("since:2023-05-08T14:30 x", "x since:\"2023-05-08T14:30:00.000Z..2023-05-08T14:30:00.000Z\"");
    row("tag:a OR tag:b", "tag:a OR tag:b");
    row("tag:a | tag:b boiler", "boiler tag:a OR tag:b");
    row("tag:a OR boiler", "tag:a OR boiler");
    row("tea OR coffee", "tea coffee");
    row("tea or coffee", "tea or coffee");
    row("OR", "");
    row("OR tag:a OR", "tag:a");
    row("\"hot water\" OR boil* OR -tag:x", "\"hot water\" OR boil* OR -tag:x");
    row("like:ab OR tea", "tea like:ab");
    row("re: meeting", "re: meeting");
    row("note: buy milk", "note: buy milk");
    row("https://example.org/path?x=1#y", "https://example.org/path?x=1#y");
    row("localhost:8080 at 12:30", "localhost:8080 at 12:30");
    row("C++ c# .net @home #1", "C++ c# .net @home #1");
    row("don't you're", "don't you're");
    row("東京 タワー", "東京 タワー");
    row("😀", "😀");
    row("?!... -- //", "");
    row("foo(bar) [baz]", "foo(bar) baz]");
    row("what (if anything) happened", "what if anything) happened");
}

void QueryTest::textsAreReadAsTheyAreMeant()
{
    QFETCH(const QString, text);
    const Query query = parse(text);
    QTEST(query.toString(kContext), "canonical");
    QCOMPARE(parse(query.toString(kContext)), query);
}

void QueryTest::aDateAloneFilters()
{
    QCOMPARE(parse(u"last week"_s).toString(kContext), u"during:\"2025-06-09..2025-06-15\""_s);
    QCOMPARE(parse(u"in May 2023"_s).toString(kContext), u"during:\"2023-05-01..2023-05-31\""_s);
    QCOMPARE(parse(u"before 2020"_s).toString(kContext), u"before:\"2020-01-01\""_s);
    QCOMPARE(parse(u"tag:home since yesterday"_s).toString(kContext), u"tag:home since:\"2025-06-17\""_s);
    // These may be names or subjects.
    QCOMPARE(parse(u"June"_s).toString(kContext), u"June"_s);
    QCOMPARE(parse(u"2020"_s).toString(kContext), u"2020"_s);
}

void QueryTest::aDateBesideWordsPrefersAndInAQuestionLeans()
{
    QCOMPARE(parse(u"boiler last week"_s).dateUse, DateUse::Prefer);
    QCOMPARE(parse(u"boiler before 2020"_s).dateUse, DateUse::Prefer);
    QCOMPARE(parse(u"report 2020"_s).dateUse, DateUse::Lean);
    QCOMPARE(parse(u"what did I do last week"_s).dateUse, DateUse::Lean);
    QCOMPARE(parse(u"the boiler last week?"_s).dateUse, DateUse::Lean);
    QCOMPARE(parse(u"boiler"_s).dateUse, DateUse::None);
}

void QueryTest::theWordsOfADateStayInTheQuestion()
{
    const Query query = parse(u"boiler in May 2023"_s);
    QCOMPARE(query.words, u"boiler in May 2023"_s);
    QCOMPARE(query.dates.size(), 1);
    QCOMPARE(query.words.sliced(query.dates[0].begin), u"in May 2023"_s);
}

void QueryTest::whatIsNearlyAFilterIsSaid()
{
    QCOMPARE(parse(u"is:happy tag:home re: x"_s).notOperators, QStringList{u"is:happy"_s});
}

void QueryTest::everyFilterOfTheTableIsUnderstood()
{
    for (const OperatorRow &each : operators()) {
        const Query query = parse(each.example);
        QVERIFY2(query.words.isEmpty() && query.notOperators.isEmpty(), each.example.data());
        QCOMPARE(query.clauses.size() + query.like.size(), 1);
        for (const QLatin1StringView value : each.values)
            QVERIFY2(parse(each.name + u':' + value).words.isEmpty(), value.data());
        for (const QLatin1StringView name : each.otherNames)
            QVERIFY(operatorNamed(QString(name)) == each.op);
    }
}

void QueryTest::phrasesAndRequiredWordsAreSpokenToo()
{
    QCOMPARE(parse(u"how to raise \"boiler pressure\" -cold tag:home"_s).spoken(), u"boiler pressure how to raise"_s);
}

void QueryTest::theParseIsTold()
{
    const QStringList told =
        parse(u"pump \"hot water\" -tag:old importance>0.5 is:pinned before:2020 last week is:odd"_s)
            .explained(kContext);
    QCOMPARE(told, (QStringList{u"Ranked by the words and the meaning of: “pump last week is odd”"_s,
                                u"Only memories with “hot water” word for word"_s, u"Only memories not tagged “old”"_s,
                                u"Only memories with an importance > 0.5"_s, u"Only memories pinned"_s,
                                u"Only memories that happened before 1 January 2020"_s,
                                u"First what happened from 9 June 2025 to 15 June 2025, then the rest"_s,
                                u"“is:odd” is no filter and was read as words"_s}));
    QCOMPARE(parse({}).explained(kContext), QStringList{u"Everything, newest first"_s});
}

void QueryTest::longTextsAreCutAtACharacter()
{
    QString text;
    while (text.size() < 100'000)
        text += u"a😀"_s;
    const Query query = parse(text);
    QVERIFY(query.words.size() <= Query::kMaxCharacters);
    QVERIFY(query.words.isValidUtf16());
}

void QueryTest::hostileTextsCostLittle()
{
    for (const QString &piece : {u"\""_s, u"“"_s, u"-\""_s, u"tag:x "_s, u"after:last "_s, u"a OR "_s, u"tag:a OR "_s,
                                 u"(("_s, u"last "_s, u"3 "_s, u"2023-05-08 "_s, u"-a "_s, u"*"_s, u"after:\""_s}) {
        const Query query = parse(piece.repeated(100'000 / piece.size()));
        qsizetype literals = 0;
        for (const Clause &clause : query.clauses)
            literals += clause.anyOf.size();
        QVERIFY2(literals <= Query::kMaxLiterals + 8, qPrintable(piece));
        QCOMPARE(parse(query.toString(kContext)), query);
    }
}

void QueryTest::anyTextIsAQueryThatComesBackFromItsString()
{
    const QStringList pieces =
        u"boiler|tag:home|tag:|\"|“|-|--|*|boil*|OR|or|is:pinned|is:odd|importance>0.5|importance>|after:|last|week|"
        u"2020|"
        u"before:2020|during:may|like:ab|(|)|:|a|5|😀|東|,|?|https://x.y|since:2023-05-08T10:00|in|May|#|has:link|'"_s
            .split(u'|');
    QVERIFY(rc::check("parsed(toString(q)) == q for texts of operators", [&] {
        QString text;
        for (const int i : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
            text += pieces[i] + (*rc::gen::arbitrary<bool>() ? u" "_s : QString());
        const Query query = parse(text);
        RC_LOG() << qPrintable(text) << "\n" << qPrintable(query.toString(kContext)) << "\n";
        RC_ASSERT(parse(query.toString(kContext)) == query);
    }));
}

void QueryTest::anyCharactersAreAQueryThatComesBackFromItsString()
{
    QVERIFY(rc::check("parsed(toString(q)) == q for any characters", [] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::oneOf(rc::gen::inRange<char16_t>(0, 0xffff), rc::gen::inRange<char16_t>(0x20, 0x7f),
                           rc::gen::element<char16_t>(u'"', u'-', u':', u' ', u'*', u'O', u'R', u'(', u'\u201c')));
        const QString text = QString::fromUtf16(units.data(), qsizetype(units.size()));
        const Query query = parse(text);
        RC_ASSERT(parse(query.toString(kContext)) == query);
    }));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::QueryTest)
#include "query_test.moc"
