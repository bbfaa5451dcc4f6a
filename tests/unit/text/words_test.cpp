#include "core/text/words.h"
#include <QTest>
#include <rapidcheck.h>

using namespace mn;
using namespace Qt::StringLiterals;

namespace {

using Strings = std::vector<std::string>;

Strings foldedOf(std::string_view text)
{
    Strings found;
    WordSplitter().split(text, [&](const Word &word) { found.emplace_back(word.folded); });
    return found;
}

// The stretch of the source each word covers, parted by bars.
QString covered(const QString &text)
{
    QStringList found;
    WordSplitter().split(QStringView(text),
                         [&](const Word &word) { found += text.mid(word.begin, word.end - word.begin); });
    return found.join(u'|');
}

std::string joined(const Strings &words)
{
    std::string all;
    for (const std::string &word : words)
        all += (all.empty() ? "" : " ") + word;
    return all;
}

// Texts in which everything meets: scripts, marks, joiners, apostrophes, surrogates, broken bytes.
rc::Gen<QString> anyText()
{
    const auto character = rc::gen::oneOf(
        rc::gen::inRange<char32_t>(0x20, 0x7f), rc::gen::elementOf(std::u32string(U"' ’aeiounst.\n\U00000000éßİ")),
        rc::gen::inRange<char32_t>(0xa0, 0x600), rc::gen::inRange<char32_t>(0x300, 0x330),
        rc::gen::inRange<char32_t>(0xe00, 0x1200), rc::gen::inRange<char32_t>(0x2000, 0x2070),
        rc::gen::inRange<char32_t>(0x3000, 0x3100), rc::gen::inRange<char32_t>(0x4e00, 0x4e40),
        rc::gen::inRange<char32_t>(0xff00, 0xfff0), rc::gen::inRange<char32_t>(0x1f600, 0x1f640));
    return rc::gen::map(rc::gen::container<std::u32string>(character),
                        [](const std::u32string &text) { return QString::fromStdU32String(text); });
}

bool isBound(std::string_view utf8, qsizetype at)
{
    return at == qsizetype(utf8.size()) || (quint8(utf8[size_t(at)]) & 0xc0) != 0x80;
}

} // namespace

class WordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void caseAndDiacriticsAreFolded_data();
    void caseAndDiacriticsAreFolded();
    void anEnglishEndingBehindAnApostropheBelongsToItsWord();
    void scriptsWithoutSpacesBecomePairs();
    void theSameTextComposedOrNotHasTheSameTerms();
    void englishWordsAreStemmedOthersAreNot();
    void offsetsCoverTheWord();
    void invalidBytesPartWords();
    void aHugeWordIsOneTermAndCoveredWhole();
    void manyMarksOnOneCharacterStayWithinATerm();
    void visitingEndsWhenFalseIsReturned();
    void bothEncodingsGiveTheSameTerms();
    void offsetsRiseAndLieOnCharacterBounds();
    void anyBytesAreSurvived();
};

void WordsTest::caseAndDiacriticsAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("ascii") << u"The BOILER, 1.2 bar; mp3/x_y"_s << u"the boiler 1 2 bar mp3 x y"_s;
    QTest::newRow("latin") << u"Žižek Ångström naïve ÉCOLE"_s << u"zizek angstrom naive ecole"_s;
    QTest::newRow("letters without decomposition") << u"Straße STRASSE smørrebrød Łódź Æsir œuvre þing"_s
                                                   << u"strasse strasse smorrebrod lodz aesir oeuvre thing"_s;
    QTest::newRow("turkish") << u"İstanbul ısı"_s << u"istanbul isi"_s;
    QTest::newRow("greek") << u"Ὀδυσσεύς ΟΔΟΣ οδός"_s << u"οδυσσευσ οδοσ οδοσ"_s;
    QTest::newRow("cyrillic") << u"Ёлка ёлка Й"_s << u"елка елка и"_s;
    QTest::newRow("hebrew and arabic points") << u"שָׁלוֹם سَلَام كتـــاب"_s << u"שלום سلام كتاب"_s;
    QTest::newRow("other digits") << u"٣٤ ４２ x²"_s << u"34 42 x2"_s;
    QTest::newRow("wide letters and ligatures") << u"ＡＢＣ ﬁnd"_s << u"abc find"_s;
    QTest::newRow("soft hyphen and joiners") << u"in\u00adfor\u200dma\u2060tion"_s << u"information"_s;
    QTest::newRow("vowel signs stay") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("emoji part words") << u"tea🍵time"_s << u"tea time"_s;
    QTest::newRow("nothing") << u" \t…—!?"_s << u""_s;
}

void WordsTest::caseAndDiacriticsAreFolded()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(QString::fromStdString(joined(foldedOf(text.toStdString()))), words);
}

void WordsTest::anEnglishEndingBehindAnApostropheBelongsToItsWord()
{
    QCOMPARE(joined(foldedOf("Mel's don't can't won't isn't they'll I'm we've you're he'd")),
             std::string("mel do can wo is they i we you he"));
    QCOMPARE(joined(foldedOf("Mel’s DON’T")), std::string("mel do"));
    // No endings: names, elisions, quotes.
    QCOMPARE(joined(foldedOf("O'Brien l'école 'quoted' rock'n'roll x'sand")),
             std::string("o brien l ecole quoted rock n roll x sand"));
    QCOMPARE(joined(foldedOf("' ''s 'tis")), std::string("s tis"));
    QCOMPARE(covered(u"(Mel's) don’t!"_s), u"Mel's|don’t"_s);
}

void WordsTest::scriptsWithoutSpacesBecomePairs()
{
    QCOMPARE(joined(foldedOf("東京都")), std::string("東京 京都"));
    QCOMPARE(joined(foldedOf("猫")), std::string("猫"));
    QCOMPARE(joined(foldedOf("猫 犬")), std::string("猫 犬"));
    QCOMPARE(joined(foldedOf("iPhone15を買う")), std::string("iphone15 を買 買う"));
    QCOMPARE(joined(foldedOf("한국어")), std::string("한국 국어"));
    QCOMPARE(joined(foldedOf("ﾃﾞｰﾀ データ")), std::string("デー ータ デー ータ"));
    QCOMPARE(joined(foldedOf("น้ำ")).empty(), false);
    QCOMPARE(covered(u"x東京都y"_s), u"x|東京|京都|y"_s);
}

void WordsTest::theSameTextComposedOrNotHasTheSameTerms()
{
    for (const QString &text : {u"Žižek café"_s, u"がぎぐ ペン"_s, u"한국어 각"_s, u"নো কী"_s}) {
        const QString apart = text.normalized(QString::NormalizationForm_D);
        const QString together = text.normalized(QString::NormalizationForm_C);
        QVERIFY(apart != together);
        QCOMPARE(joined(WordSplitter().terms(apart)), joined(WordSplitter().terms(together)));
    }
}

void WordsTest::englishWordsAreStemmedOthersAreNot()
{
    WordSplitter words;
    QCOMPARE(joined(words.terms(u"connected connections Connecting"_s)), std::string("connect connect connect"));
    QCOMPARE(joined(words.terms(u"running dogs' cafés"_s)), std::string("run dog cafe"));
    QCOMPARE(joined(words.terms(u"книги b2bs"_s)), std::string("книги b2bs"));
    // From the cache as from the stemmer, and words too long for the cache.
    QCOMPARE(joined(words.terms(u"institutionalisations institutionalisation"_s)).find("institutionalis"), size_t(0));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(joined(words.terms(u"connected"_s)), std::string("connect"));
}

void WordsTest::offsetsCoverTheWord()
{
    QCOMPARE(covered(u"  Žižek, naïve–ÉCOLE 😀 x"_s), u"Žižek|naïve|ÉCOLE|x"_s);
    QCOMPARE(covered(u"cafe\u0301 in\u00adner"_s), u"cafe\u0301|in\u00adner"_s);
    const std::string text = "é 東京 z";
    std::vector<std::pair<qsizetype, qsizetype>> places;
    WordSplitter().split(std::string_view(text), [&](const Word &word) { places.emplace_back(word.begin, word.end); });
    QVERIFY((places == std::vector<std::pair<qsizetype, qsizetype>>{{0, 2}, {3, 9}, {10, 11}}));
}

void WordsTest::invalidBytesPartWords()
{
    QCOMPARE(joined(foldedOf("ab\xff"
                             "cd\xc3 ef\xe6\x9d"
                             "gh\xc0\xafij\xed\xa0\x80kl\xf4\x90\x80\x80mn")),
             std::string("ab cd ef gh ij kl mn"));
    QCOMPARE(joined(foldedOf(std::string_view("ab\0cd", 5))), std::string("ab cd"));
    QCOMPARE(joined(foldedOf("x\xc3")), std::string("x"));
    const QString lone = u"ab"_s + QChar(0xd83d) + u"cd"_s + QChar(0xde00);
    QCOMPARE(covered(lone), u"ab|cd"_s);
}

void WordsTest::aHugeWordIsOneTermAndCoveredWhole()
{
    for (const std::string &unit : {std::string("a"), std::string("ж"), std::string("b2")}) {
        std::string text;
        for (int i = 0; i < 1'000'000 / int(unit.size()); ++i)
            text += unit;
        int words = 0;
        WordSplitter().split(std::string_view(text), [&](const Word &word) {
            ++words;
            QCOMPARE(word.begin, 0);
            QCOMPARE(word.end, qsizetype(text.size()));
            QVERIFY(qsizetype(word.term.size()) <= WordSplitter::kMaxTermBytes);
            QVERIFY(word.term.size() > 40);
        });
        QCOMPARE(words, 1);
    }
}

void WordsTest::manyMarksOnOneCharacterStayWithinATerm()
{
    QString text = u"か"_s;
    for (int i = 0; i < 1000; ++i)
        text += u"\u3099"_s;
    text += u"きa"_s;
    for (int i = 0; i < 1000; ++i)
        text += u"\u093f"_s;
    WordSplitter().split(QStringView(text), [&](const Word &word) {
        QVERIFY(qsizetype(word.term.size()) <= WordSplitter::kMaxTermBytes);
        QVERIFY(!word.term.empty());
    });
}

void WordsTest::visitingEndsWhenFalseIsReturned()
{
    int seen = 0;
    WordSplitter().split(std::string_view("one two three 東京都"), [&](const Word &) { return ++seen < 2; });
    QCOMPARE(seen, 2);
}

void WordsTest::bothEncodingsGiveTheSameTerms()
{
    QVERIFY(rc::check("UTF-8 and UTF-16 agree", [] {
        const QString text = *anyText();
        const std::string utf8 = text.toStdString();
        WordSplitter words;
        RC_ASSERT(words.terms(QStringView(text)) == words.terms(std::string_view(utf8)));
        // And each covers the same stretch.
        std::vector<QString> wide;
        std::vector<QString> narrow;
        words.split(QStringView(text), [&](const Word &w) { wide.push_back(text.mid(w.begin, w.end - w.begin)); });
        words.split(std::string_view(utf8), [&](const Word &w) {
            narrow.push_back(QString::fromUtf8(utf8.data() + w.begin, w.end - w.begin));
        });
        RC_ASSERT(wide == narrow);
    }));
}

void WordsTest::offsetsRiseAndLieOnCharacterBounds()
{
    QVERIFY(rc::check("0 <= begin < end <= size, in order, on bounds, terms short and not empty", [] {
        const std::string text = (*anyText()).toStdString();
        qsizetype before = 0;
        qsizetype last = 0;
        WordSplitter().split(std::string_view(text), [&](const Word &word) {
            RC_ASSERT(word.begin >= before);
            RC_ASSERT(word.end > word.begin);
            RC_ASSERT(word.end >= last);
            RC_ASSERT(word.end <= qsizetype(text.size()));
            RC_ASSERT(isBound(text, word.begin));
            RC_ASSERT(isBound(text, word.end));
            RC_ASSERT(!word.term.empty());
            RC_ASSERT(qsizetype(word.term.size()) <= WordSplitter::kMaxTermBytes);
            RC_ASSERT(QString::fromStdString(std::string(word.term)).toStdString() == word.term);
            before = word.begin;
            last = word.end;
        });
    }));
}

void WordsTest::anyBytesAreSurvived()
{
    QVERIFY(rc::check("no byte string breaks it", [](const std::vector<quint8> &bytes) {
        const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        WordSplitter().split(text, [&](const Word &word) {
            RC_ASSERT(word.begin >= 0 && word.begin < word.end && word.end <= qsizetype(text.size()));
            RC_ASSERT(QString::fromUtf8(word.term.data(), qsizetype(word.term.size())).toUtf8() ==
                      QByteArrayView(word.term.data(), qsizetype(word.term.size())));
        });
    }));
}

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
