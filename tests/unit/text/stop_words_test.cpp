#include "core/text/stop_words.h"
#include "core/text/words.h"
#include <QTest>

using namespace mn;

namespace {

std::vector<std::string> foldedOf(std::string_view text)
{
    std::vector<std::string> found;
    WordSplitter().split(text, [&](const Word &word) { found.emplace_back(word.folded); });
    return found;
}

std::string without(std::string_view text, Language language)
{
    std::string kept;
    for (const std::string &word : foldedOf(text))
        if (!isStopWord(word, language))
            kept += word + ' ';
    return kept;
}

} // namespace

class StopWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuestionKeepsItsSubject();
    void theLanguageIsThatOfMostStopWords();
};

void StopWordsTest::aQuestionKeepsItsSubject()
{
    QCOMPARE(without("What didn't Mel's sister like about the war?", Language::English),
             std::string("mel sister like war "));
    QCOMPARE(without("Wann haben wir für die Küche bezahlt?", Language::German), std::string("kuche bezahlt "));
    QCOMPARE(without("Qu'est-ce que l'école a décidé ?", Language::French), std::string("ecole decide "));
    QCOMPARE(without("¿Dónde está la llave del coche?", Language::Spanish), std::string("llave coche "));
    QVERIFY(!isStopWord("", Language::English));
}

void StopWordsTest::theLanguageIsThatOfMostStopWords()
{
    QCOMPARE(guessLanguage(foldedOf("when was the war")), Language::English);
    QCOMPARE(guessLanguage(foldedOf("wann war der Krieg")), Language::German);
    QCOMPARE(guessLanguage(foldedOf("quand est-ce que la guerre a fini")), Language::French);
    QCOMPARE(guessLanguage(foldedOf("cuando fue la guerra de los treinta años")), Language::Spanish);
    QCOMPARE(guessLanguage(foldedOf("boiler pressure")), Language::English);
    QCOMPARE(guessLanguage({}), Language::English);
}

QTEST_GUILESS_MAIN(StopWordsTest)
#include "stop_words_test.moc"
