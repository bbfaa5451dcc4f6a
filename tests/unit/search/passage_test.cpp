#include "core/search/passage.h"
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

class PassageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShortTextIsShownWhole();
    void thePassageHoldsMostWords();
    void withoutAWordTheTextsBeginningIsShown();
    void textWithoutSpacesIsShownToo();
    void marksAndPassagesLieOnCharacters();

private:
    SearchHit marked(const QString &content, const QStringList &words, const QString &title = {})
    {
        SearchHit hit;
        hit.memory.content = content;
        hit.memory.title = title;
        QuestionWords question;
        for (const QString &word : words) {
            question.terms.push_back({m_splitter.terms(QStringView(word)), 1});
            question.shown << word;
        }
        markWords(hit, question, m_splitter);
        return hit;
    }
    static QStringView shown(const SearchHit &hit)
    {
        return QStringView(hit.memory.content).sliced(hit.passage.begin, hit.passage.length);
    }
    WordSplitter m_splitter;
};

void PassageTest::aShortTextIsShownWhole()
{
    const SearchHit hit = marked(u"The boiler lost pressure."_s, {u"pressure"_s});
    QCOMPARE(shown(hit).toString(), u"The boiler lost pressure."_s);
    QCOMPARE(hit.marks, (QList<TextRange>{{16, 8}}));
}

void PassageTest::thePassageHoldsMostWords()
{
    const QString filler = u"It was a long day in the valley. "_s.repeated(20);
    const SearchHit hit = marked(u"boiler boiler boiler. "_s + filler + u"The boiler lost pressure. "_s + filler,
                                 {u"boiler"_s, u"pressure"_s});
    QVERIFY(shown(hit).contains(u"boiler lost pressure"));
    QCOMPARE(hit.marks.size(), 2);
}

void PassageTest::withoutAWordTheTextsBeginningIsShown()
{
    const SearchHit hit = marked(u"It was a long day. "_s.repeated(40), {u"boiler"_s});
    QCOMPARE(hit.passage.begin, 0);
    QVERIFY(hit.passage.length > 100);
    QVERIFY(hit.marks.isEmpty() && hit.words.isEmpty());
}

void PassageTest::textWithoutSpacesIsShownToo()
{
    const SearchHit hit = marked(u"今日は天気がいいです。"_s.repeated(50) + u"東京タワー"_s, {u"東京"_s});
    QVERIFY(shown(hit).contains(u"東京"));
    QCOMPARE(hit.marks.size(), 1);
}

void PassageTest::marksAndPassagesLieOnCharacters()
{
    const QStringList pieces{u"boiler"_s, u"😀"_s, u" "_s,         u"é"_s,
                             u"東京"_s,   u"\n"_s, u"pressure "_s, u"aaaaaaaaaaaaaaaa"_s};
    QVERIFY(rc::check("no range parts a character or leaves its text", [&] {
        QString text;
        const auto picked = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size())));
        for (int times = *rc::gen::inRange(1, 8); times > 0; --times)
            for (const int i : picked)
                text += pieces[i];
        const SearchHit hit = marked(text, {u"boiler"_s, u"pressure"_s, u"東京"_s}, text);
        const auto isBound = [&](qsizetype at) {
            return at == 0 || at == text.size() || !(text[at].isLowSurrogate() && text[at - 1].isHighSurrogate());
        };
        QList<TextRange> ranges = hit.marks + hit.titleMarks;
        ranges << hit.passage;
        for (const TextRange &range : ranges) {
            RC_ASSERT(range.begin >= 0 && range.length >= 0 && range.begin + range.length <= text.size());
            RC_ASSERT(isBound(range.begin) && isBound(range.begin + range.length));
        }
        for (const TextRange &mark : hit.marks)
            RC_ASSERT(mark.begin >= hit.passage.begin &&
                      mark.begin + mark.length <= hit.passage.begin + hit.passage.length);
    }));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::PassageTest)
#include "passage_test.moc"
