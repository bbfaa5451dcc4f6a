#include "app/search/reason_words.h"
#include "app/search/search_input.h"
#include "app/search/token_words.h"
#include "tests/unit/app/app_fixture.h"
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using test::AppFixture;
using test::wait;

class SearchInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFilterThatABlankEndsBecomesAChip();
    void anUnknownFilterStaysTextWithAHint();
    void whatOrBindsStaysText();
    void chipsAreTakenAway();
    void aTextFromElsewhereIsTakenApart();
    void aProposalThatIsTakenIsAChip();
    void insideAThreadOnlyItIsFound();
    void reasonsAreMadeOfTheParts();

private:
    struct Desk : AppFixture {
        QStringList chips() const
        {
            QStringList out;
            for (const QVariant &chip : input.chips())
                out += chip.toMap()[u"text"_s].toString();
            return out;
        }
        // As a person does, key by key.
        void type(const QString &text)
        {
            for (const QChar c : text) {
                input.setWords(input.words() + c);
                input.setCaret(int(input.words().size()));
            }
        }
        SearchModel search{*vault, timers, calendar};
        SearchInput input{search, calendar};
    };
};

void SearchInputTest::aFilterThatABlankEndsBecomesAChip()
{
    Desk f;
    f.type(u"rain domain:Home"_s);
    QCOMPARE(f.chips(), QStringList()); // "domain:Homestead" may follow
    f.type(u" after:2023 west -is:pinned "_s);
    QCOMPARE(f.chips(), (QStringList{u"Home"_s, u"after 2023"_s, u"not pinned"_s}));
    QCOMPARE(f.input.words(), u"rain west "_s);
    QCOMPARE(f.search.text(), u"domain:Home after:2023 -is:pinned rain west "_s);
    f.type(u"tag:roof"_s);
    QVERIFY(f.input.finish()); // Enter
    QCOMPARE(f.chips().last(), u"#roof"_s);
    QCOMPARE(f.input.words(), u"rain west "_s);
    QVERIFY(!f.input.finish());
}

void SearchInputTest::anUnknownFilterStaysTextWithAHint()
{
    Desk f;
    f.type(u"tga:roof"_s);
    QCOMPARE(f.input.hint(), QString()); // somebody is writing it
    f.type(u" wet"_s);
    QCOMPARE(f.input.words(), u"tga:roof wet"_s);
    QCOMPARE(f.chips(), QStringList());
    QVERIFY(f.input.hint().contains(u"“tga”"_s));
    f.input.clear();
    f.type(u"importance:much wet"_s); // a filter, and no value of it
    QVERIFY(f.input.hint().contains(u"importance:much"_s));
    f.input.clear();
    f.type(u"https://a.example/b 12:30 Note: wet "_s);
    QCOMPARE(f.input.hint(), QString());
    f.input.clear();
    QCOMPARE(f.search.text(), QString());
}

void SearchInputTest::whatOrBindsStaysText()
{
    Desk f;
    f.input.setWords(u"tag:roof OR tag:wall "_s);
    QCOMPARE(f.chips(), QStringList());
    QCOMPARE(f.search.text(), u"tag:roof OR tag:wall "_s);
}

void SearchInputTest::chipsAreTakenAway()
{
    Desk f;
    f.type(u"tag:roof domain:Home rain"_s);
    QCOMPARE(f.chips().size(), 2);
    f.input.removeChip(0);
    QCOMPARE(f.search.text(), u"domain:Home rain"_s);
    f.input.removeChip(7);
    f.input.removeChip(0);
    QCOMPARE(f.search.text(), u"rain"_s);
}

void SearchInputTest::aTextFromElsewhereIsTakenApart()
{
    Desk f;
    f.search.setText(u"rain tag:\"two words\" west"_s); // a saved search
    QCOMPARE(f.chips(), QStringList{u"#two words"_s});
    QCOMPARE(f.input.words(), u"rain west"_s);
    f.search.setText(u"like:018f3a"_s);
    QCOMPARE(f.chips(), QStringList{u"like 018f3a"_s});
    QCOMPARE(f.input.words(), QString());
    f.search.setText({});
    QCOMPARE(f.chips(), QStringList());
}

void SearchInputTest::aProposalThatIsTakenIsAChip()
{
    Desk f;
    f.add(u"x"_s, {u"roof"_s});
    f.type(u"is:pinned tag:ro"_s);
    const int end = int(f.input.words().size()); // as keys ask again
    QTRY_VERIFY((f.input.setCaret(0), f.input.setCaret(end), f.search.completion()->count() > 0));
    f.input.complete(0);
    f.type(u" "_s);
    QVERIFY(f.chips().contains(u"#roof"_s));
    QVERIFY(f.chips().contains(u"pinned"_s));
}

void SearchInputTest::insideAThreadOnlyItIsFound()
{
    Desk f;
    MemoryChange change;
    change.content = u"the boiler"_s;
    change.thread = u"Standup \"A\""_s;
    const RecordId inside = f.add(change);
    f.add(u"the boiler, elsewhere"_s);
    f.search.setText(threadFilter(u"Standup A"_s) + u' ');
    QCOMPARE(f.chips(), QStringList{u"in the thread Standup A"_s});
    change.thread = u"Standup A"_s;
    const RecordId same = f.add(change);
    f.type(u"boiler"_s);
    QTRY_VERIFY(f.search.count() == 1 && !f.search.isSearching());
    QCOMPARE(f.search.idAt(0), same.toString());
    QVERIFY(inside != same);
}

void SearchInputTest::reasonsAreMadeOfTheParts()
{
    SearchHit hit;
    QCOMPARE(reasonOf(hit), u"Fits the filters"_s);
    hit.score.cosine = 0.1F;
    QCOMPARE(reasonOf(hit), u"Hardly near in meaning"_s);
    hit.score.cosine = 0.3F;
    QCOMPARE(reasonOf(hit), u"Loosely near in meaning"_s);
    hit.score.cosine = 0.5F;
    hit.words = {u"rain"_s, u"west"_s};
    QCOMPARE(reasonOf(hit), u"Near in meaning · words rain, west"_s);
    hit.score.cosine = 0.7F;
    QCOMPARE(reasonOf(hit), u"Very near in meaning · words rain, west"_s);
    hit.score.cosine = 0.1F;
    QCOMPARE(reasonOf(hit), u"words rain, west"_s); // of a meaning that is elsewhere nothing is said
    hit.score.fitsDays = true;
    QVERIFY(reasonOf(hit).endsWith(u"at the time asked for"_s));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::SearchInputTest)
#include "search_input_test.moc"
