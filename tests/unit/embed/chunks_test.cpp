#include "core/embed/chunks.h"
#include "core/embed/minilm_embedder.h"
#include "tests/support/paths.h"
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

class ChunksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextThatFitsIsOneChunk();
    void aTextWithoutWordsHasNone();
    void cutsBetweenParagraphsBeforeAnythingElse();
    void cutsBehindSentencesAndRepeatsTheLastOne();
    void aPointInANumberEndsNoSentence();
    void ideographicSentencesEndWithoutASpace();
    void aWordLargerThanAChunkIsAChunkOfItsOwn();
    void everyWordLiesInAChunkThatFitsAndChunksGoForward();
    void chunksOfALongTextFitTheModel();
};

namespace {

// Words are what blanks divide, and each full stop; a token a word.
std::vector<WordSpan> plainWords(QStringView text)
{
    std::vector<WordSpan> out;
    bool inWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool sign = QStringView(u".。)\"").contains(text[i]);
        if (text[i].isSpace()) {
            inWord = false;
        } else if (inWord && !sign) {
            out.back().end = i + 1;
        } else {
            out.push_back({i, i + 1, 1});
            inWord = !sign;
        }
    }
    return out;
}

QStringList cut(const QString &text, int maxTokens, int overlapTokens)
{
    const auto words = plainWords(text);
    QStringList out;
    for (const Chunk &chunk : chunkText(text, words, {maxTokens, overlapTokens}))
        out.append(text.sliced(chunk.begin, chunk.length));
    return out;
}

} // namespace

void ChunksTest::aTextThatFitsIsOneChunk()
{
    QCOMPARE(cut(u" one two. three \n"_s, 4, 1), QStringList{u" one two. three \n"_s});
}

void ChunksTest::aTextWithoutWordsHasNone()
{
    QCOMPARE(cut(u" \n "_s, 4, 1), QStringList{});
    QCOMPARE(cut(QString(), 4, 1), QStringList{});
}

void ChunksTest::cutsBetweenParagraphsBeforeAnythingElse()
{
    QCOMPARE(cut(u"a b c d\n\ne f. g h. i j"_s, 8, 2), (QStringList{u"a b c d\n\n"_s, u"e f. g h. i j"_s}));
    QCOMPARE(cut(u"a b c. d\ne f. g h i j"_s, 8, 0), (QStringList{u"a b c. d\n"_s, u"e f. g h i j"_s}));
}

void ChunksTest::cutsBehindSentencesAndRepeatsTheLastOne()
{
    QCOMPARE(cut(u"a b c d. e f. g h i j"_s, 8, 3), (QStringList{u"a b c d. e f. "_s, u"e f. g h i j"_s}));
    QCOMPARE(cut(u"a b c (d e.) g h i j k"_s, 8, 0), (QStringList{u"a b c (d e.) "_s, u"g h i j k"_s}));
}

void ChunksTest::aPointInANumberEndsNoSentence()
{
    QCOMPARE(cut(u"a b c 1.2 e f g h"_s, 6, 0), (QStringList{u"a b c 1.2 "_s, u"e f g h"_s}));
}

void ChunksTest::ideographicSentencesEndWithoutASpace()
{
    QCOMPARE(cut(u"天 地 人。日 月 星"_s, 5, 0), (QStringList{u"天 地 人。"_s, u"日 月 星"_s}));
}

void ChunksTest::aWordLargerThanAChunkIsAChunkOfItsOwn()
{
    const std::vector<WordSpan> words = {{0, 1, 1}, {2, 9, 50}, {10, 11, 1}};
    const auto chunks = chunkText(u"a bbbbbbb c", words, {.maxTokens = 8, .overlapTokens = 3});
    QCOMPARE(chunks, (std::vector<Chunk>{{0, 2}, {2, 8}, {10, 1}}));
}

void ChunksTest::everyWordLiesInAChunkThatFitsAndChunksGoForward()
{
    const bool held = rc::check("chunks cover a text, fit and go forward", [] {
        const auto pieces = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(1, 12), rc::gen::inRange(0, 5)));
        const QString gaps[] = {u" "_s, u""_s, u"\n"_s, u"\n\n"_s, u". "_s};
        QString text;
        std::vector<WordSpan> words;
        for (const auto &[tokens, gap] : pieces) {
            words.push_back({text.size(), text.size() + 1, tokens});
            text += u'x';
            if (gap == 4)
                words.push_back({text.size(), text.size() + 1, 1});
            text += gaps[gap];
        }
        const ChunkRule rule{*rc::gen::inRange(1, 60), *rc::gen::inRange(0, 60)};
        const auto chunks = chunkText(text, words, rule);
        RC_ASSERT(chunks.empty() == words.empty());
        qsizetype end = 0;
        for (const Chunk &chunk : chunks) {
            RC_ASSERT(chunk.begin <= end);
            RC_ASSERT(chunk.begin + chunk.length > end);
            end = chunk.begin + chunk.length;
            int tokens = 0;
            int count = 0;
            for (const WordSpan &word : words) {
                const bool begins = word.begin >= chunk.begin && word.begin < end;
                RC_ASSERT(!begins || word.end <= end);
                tokens += begins ? word.tokens : 0;
                count += begins;
            }
            RC_ASSERT(tokens <= rule.maxTokens || count == 1);
        }
        RC_ASSERT(words.empty() || end == text.size());
    });
    QVERIFY(held);
}

void ChunksTest::chunksOfALongTextFitTheModel()
{
    MiniLmEmbedder embedder(test::modelPath());
    const QString text = u"The boiler needs 1.2 bar; the valve is behind the left panel. Ask Anna, "
                         u"who knows Schrödinger's cat, about 東京 and antidisestablishmentarianism! "_s.repeated(40);
    const auto chunks = chunkText(text, embedder);
    QVERIFY(chunks);
    QVERIFY(chunks->size() > 4);
    for (const Chunk &chunk : *chunks) {
        const auto tokens = embedder.countTokens(QStringView(text).sliced(chunk.begin, chunk.length));
        QVERIFY(*tokens <= embedder.model().maxTokens);
        QVERIFY(text.sliced(chunk.begin).startsWith(u"The boiler") || text.sliced(chunk.begin).startsWith(u"Ask Anna"));
    }
    QVERIFY(!embedder.isReady()); // the network was not needed
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ChunksTest)
#include "chunks_test.moc"
