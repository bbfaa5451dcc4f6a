#include "app/onboarding/strength_words.h"
#include <QTest>
#include <cmath>

namespace mn::app {

using namespace Qt::StringLiterals;

class PassphraseStrengthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsGuessedFirstIsWeakAndSixWordsAreStrong();
    void blanksBetweenWordsAreWorthNothing();
    void nothingIsNothing();
    void aDearerHashMakesGuessingSlower();
    void theLongestIsStillAnswered();
    void timesReadAsPeopleSayThem_data();
    void timesReadAsPeopleSayThem();
    void theMarksOfTheLineRise();

private:
    static PassphraseStrength of(QByteArrayView text)
    {
        return strengthOf(SecretBytes::copyOf(text), {.passes = 3, .memoryBytes = kUsualHashMemory});
    }
};

void PassphraseStrengthTest::whatIsGuessedFirstIsWeakAndSixWordsAreStrong()
{
    for (const char *weak : {"a", "password", "Mira2019", "P@ssw0rd!", "qwertyuiop", "19840512", "aaaaaaaaaaaaaaaa"})
        QVERIFY2(levelOf(of(weak)) == StrengthLevel::Weak, weak);
    for (const char *strong : {"hamster diagram private dutch cause delay", "kettle under the seventh lantern"})
        QVERIFY2(levelOf(of(strong)) >= StrengthLevel::Good, strong);
    QVERIFY(of("hamster diagram private dutch cause delay").seconds > of("hamster diagram private").seconds);
}

void PassphraseStrengthTest::blanksBetweenWordsAreWorthNothing()
{
    QCOMPARE(of("correct horse battery staple").guesses, of("correcthorsebatterystaple").guesses);
    QVERIFY(of("correct horse battery staple").guesses < std::exp2(50));
    QCOMPARE(levelOf(of("   ")), StrengthLevel::Weak);
    QCOMPARE(levelOf(of("twinkle twinkle little star")), StrengthLevel::Weak);
}

void PassphraseStrengthTest::nothingIsNothing()
{
    QCOMPARE(levelOf(of({})), StrengthLevel::Nothing);
    QVERIFY(strengthSentence(of({})).isEmpty());
    QCOMPARE(placeOnLine(of({}).seconds), 0.0);
}

void PassphraseStrengthTest::aDearerHashMakesGuessingSlower()
{
    const PasswordHashParameters least{.passes = kLeastHashPasses, .memoryBytes = kLeastHashMemory};
    PasswordHashParameters dearer = least;
    dearer.passes *= 2;
    dearer.memoryBytes *= 4;
    QCOMPARE(guessRate(least) / guessRate(dearer), 8.0);
    const SecretBytes passphrase = SecretBytes::copyOf("hamster diagram");
    const double ratio = strengthOf(passphrase, dearer).seconds / strengthOf(passphrase, least).seconds;
    QVERIFY(qFuzzyCompare(ratio, 8.0));
}

void PassphraseStrengthTest::theLongestIsStillAnswered()
{
    const PassphraseStrength strength = of(QByteArray("kettle under the seventh lantern ").repeated(100));
    QVERIFY(std::isfinite(strength.seconds));
    QVERIFY(placeOnLine(strength.seconds) <= 1);
}

void PassphraseStrengthTest::timesReadAsPeopleSayThem_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("no time") << 0.2 << u"less than a second"_s;
    QTest::newRow("hours") << 3.0 * 3600 << u"3 hour"_s;
    QTest::newRow("rounded") << 4321.0 * 365.25 * 86'400 << u"4,000 year"_s;
    QTest::newRow("for ever") << 1e14 << u"longer than there are people"_s;
}

void PassphraseStrengthTest::timesReadAsPeopleSayThem()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const PassphraseStrength strength{1, seconds};
    QVERIFY2(guessingTime(strength).startsWith(text), qPrintable(guessingTime(strength)));
    QVERIFY(strengthSentence(strength).contains(guessingTime(strength)));
}

void PassphraseStrengthTest::theMarksOfTheLineRise()
{
    double last = 0;
    for (const auto &[text, place] : lineMarks()) {
        QVERIFY2(place > last && place < 1, qPrintable(text));
        last = place;
    }
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::PassphraseStrengthTest)
#include "passphrase_strength_test.moc"
