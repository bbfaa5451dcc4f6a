#include "app/palette/fuzzy_match.h"
#include <QTest>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;

class FuzzyMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBestComesFirst_data();
    void theBestComesFirst();
    void theLettersFoundAreMarked_data();
    void theLettersFoundAreMarked();
    void whatIsNotThereIsNotFound();
    void caseAndAccentsDoNotCount();
    void aLongWordTakesNoTime();

private:
    static QString marked(const QString &typed, const QString &title)
    {
        const auto match = fuzzyMatch(typed, title);
        if (!match)
            return u"-"_s;
        QString out = title;
        for (auto mark = match->marks.crbegin(); mark != match->marks.crend(); ++mark)
            out.insert(mark->begin + mark->length, u']').insert(mark->begin, u'[');
        return out;
    }
};

void FuzzyMatchTest::theBestComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("titles"); // the best first
    QTest::newRow("beginning, word, within")
        << u"lin"_s << QStringList{u"Link to a memory"_s, u"Graph of links"_s, u"Timeline"_s};
    QTest::newRow("the shorter of two") << u"pin"_s << QStringList{u"Pin"_s, u"Pinned"_s};
    QTest::newRow("initials before within") << u"ne"_s << QStringList{u"Next pane"_s, u"Nine elms"_s, u"Pinned"_s};
    QTest::newRow("scattered last") << u"tmln"_s << QStringList{u"The milk line: nothing"_s, u"Timeline"_s};
    QTest::newRow("all words, in any order") << u"mem new"_s << QStringList{u"New memory"_s, u"Renewed memory"_s};
}

void FuzzyMatchTest::theBestComesFirst()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, titles);
    QList<int> scores;
    for (const QString &title : titles) {
        const auto match = fuzzyMatch(typed, title);
        QVERIFY2(match, qPrintable(title));
        scores += match->score;
    }
    QVERIFY(std::ranges::is_sorted(scores, std::greater()));
    QCOMPARE(std::ranges::adjacent_find(scores), scores.end());
}

void FuzzyMatchTest::theLettersFoundAreMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing typed") << QString() << u"Graph of links"_s;
    QTest::newRow("a word") << u"lin"_s << u"Graph of [lin]ks"_s;
    QTest::newRow("initials") << u"gol"_s << u"[G]raph [o]f [l]inks"_s;
    QTest::newRow("initials of more letters") << u"grli"_s << u"[Gr]aph of [li]nks"_s;
    QTest::newRow("two words") << u"links gra"_s << u"[Gra]ph of [links]"_s;
    QTest::newRow("words over each other") << u"gr graph"_s << u"[Graph] of links"_s;
    QTest::newRow("scattered") << u"rpk"_s << u"G[r]a[p]h of lin[k]s"_s;
}

void FuzzyMatchTest::theLettersFoundAreMarked()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    QCOMPARE(marked(typed, u"Graph of links"_s), expected);
}

void FuzzyMatchTest::whatIsNotThereIsNotFound()
{
    QVERIFY(!fuzzyMatch(u"pz"_s, u"Graph of links"_s));
    QVERIFY(!fuzzyMatch(u"graph boat"_s, u"Graph of links"_s)); // each word
    QVERIFY(!fuzzyMatch(u"k"_s, u"Graph of links"_s));          // one letter within a word is no hit
    QVERIFY(!fuzzyMatch(u"rk"_s, u"Graph of links"_s));         // nor are two scattered ones
    QVERIFY(fuzzyMatch(u"rpk"_s, u"Graph of links"_s)->isScattered);
    QVERIFY(!fuzzyMatch(u"gol"_s, u"Graph of links"_s)->isScattered);
}

void FuzzyMatchTest::caseAndAccentsDoNotCount()
{
    QCOMPARE(marked(u"CAFE"_s, u"The café"_s), u"The [café]"_s);
    QCOMPARE(marked(u"éta"_s, u"Etats"_s), u"[Eta]ts"_s);
    QCOMPARE(marked(u"記憶"_s, u"新しい記憶"_s), u"新しい[記憶]"_s);
}

// As many ways to part it as there could be, and none that fits.
void FuzzyMatchTest::aLongWordTakesNoTime()
{
    QVERIFY(!fuzzyMatch(QString(30, u'a') + u'b', u"a "_s.repeated(60)));
    QVERIFY(!fuzzyMatch(QString(7, u'a') + u'b', u"a "_s.repeated(20)));
}

} // namespace mn::app

QTEST_APPLESS_MAIN(mn::app::FuzzyMatchTest)
#include "fuzzy_match_test.moc"
