#include "core/crypto/derive.h"
#include "core/crypto/recovery_phrase.h"
#include "tests/support/paths.h"
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <rapidcheck.h>

namespace mn {

namespace {

SecretBytes text(const QByteArray &utf8)
{
    return SecretBytes::copyOf(utf8);
}

QByteArray words(const RecoveryPhrase &phrase)
{
    return phrase.words().view().toByteArray();
}

const QByteArray kHamster =
    "hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy "
    "gospel tennis maple dilemma loan word shrug inflict delay length";
const QByteArray kHamsterEntropy = "68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c";

QString problem(const QByteArray &typed)
{
    const auto phrase = RecoveryPhrase::fromWords(text(typed));
    return !phrase && phrase.error().code == Errc::NotUnderstood ? phrase.error().context
                                                                 : QStringLiteral("understood");
}

} // namespace

class RecoveryPhraseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListIsTheOneOfBip39();
    void entropyAndWordsAgreeWithBip39_data();
    void entropyAndWordsAgreeWithBip39();
    void anyPhraseComesBackFromItsWords();
    void howItIsWrittenDoesNotMatter_data();
    void howItIsWrittenDoesNotMatter();
    void anUnknownWordIsNamedByItsPlace();
    void aPrefixOfThreeLettersIsNotAWord();
    void theNumberOfWordsIsToldWhenItIsWrong();
    void aWrongWordOfTheListFailsTheChecksum();
    void wordsInAnotherOrderAreMostlyFound();
    void anyBytesAreRefusedCleanly();
    void theKeyIsNotTheEntropy();
    void twoPhrasesAreNeverTheSame();
    void aFaultSaysWhatAndWhere();
    void aWordIsCompletedOnceItIsTheOnlyOne();
};

void RecoveryPhraseTest::theListIsTheOneOfBip39()
{
    // SHA-256 of english.txt as bitcoin/bips has it.
    QFile file(test::sourcePath("core/crypto/bip39_english.inc"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromLatin1(file.readAll());
    static const QRegularExpression word(QStringLiteral("\"([a-z]+)\","));
    QByteArray list;
    for (auto it = word.globalMatch(source); it.hasNext();)
        list += it.next().captured(1).toLatin1() + '\n';
    QCOMPARE(QCryptographicHash::hash(list, QCryptographicHash::Sha256).toHex(),
             QByteArray("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"));
}

// The vectors of 24 words among those BIP-39 refers to: trezor/python-mnemonic, vectors.json.
void RecoveryPhraseTest::entropyAndWordsAgreeWithBip39_data()
{
    QTest::addColumn<QByteArray>("entropy");
    QTest::addColumn<QByteArray>("phrase");
    const auto again = [](const char *part, int times) { return QByteArray(part).repeated(times); };
    QTest::newRow("zeros") << again("00", 32) << again("abandon ", 23) + "art";
    QTest::newRow("7f") << again("7f", 32)
                        << again("legal winner thank year wave sausage worth useful ", 2) +
                               "legal winner thank year wave sausage worth title";
    QTest::newRow("80") << again("80", 32)
                        << again("letter advice cage absurd amount doctor acoustic avoid ", 2) +
                               "letter advice cage absurd amount doctor acoustic bless";
    QTest::newRow("ones") << again("ff", 32) << again("zoo ", 23) + "vote";
    QTest::newRow("hamster") << kHamsterEntropy << kHamster;
    QTest::newRow("panda") << QByteArray("9f6a2878b2520799a44ef18bc7df394e7061a224d2c33cd015b157d746869863")
                           << QByteArray("panda eyebrow bullet gorilla call smoke muffin taste mesh discover soft "
                                         "ostrich alcohol speed nation flash devote level hobby quick inner drive "
                                         "ghost inside");
    QTest::newRow("all") << QByteArray("066dca1a2bb7e8a1db2832148ce9933eea0f3ac9548d793112d9a95c9407efad")
                         << QByteArray("all hour make first leader extend hole alien behind guard gospel lava path "
                                       "output census museum junior mass reopen famous sing advance salt reform");
    QTest::newRow("void") << QByteArray("f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f")
                          << QByteArray("void come effort suffer camp survey warrior heavy shoot primary clutch crush "
                                        "open amazing screen patrol group space point ten exist slush involve unfold");
}

void RecoveryPhraseTest::entropyAndWordsAgreeWithBip39()
{
    QFETCH(QByteArray, entropy);
    QFETCH(QByteArray, phrase);
    QCOMPARE(words(*RecoveryPhrase::fromEntropy(text(QByteArray::fromHex(entropy)))), phrase);
    QCOMPARE(RecoveryPhrase::fromWords(text(phrase))->entropy().view().toByteArray().toHex(), entropy);
}

void RecoveryPhraseTest::anyPhraseComesBackFromItsWords()
{
    QVERIFY(rc::check("fromWords(words(x)) == x, also from four letters each", [] {
        const auto bytes = *rc::gen::container<std::vector<quint8>>(32, rc::gen::arbitrary<quint8>());
        const auto phrase = RecoveryPhrase::fromEntropy(SecretBytes::copyOf(QByteArrayView(bytes.data(), 32)));
        const QByteArray all = words(*phrase);
        RC_ASSERT(all.split(' ').size() == 24);
        RC_ASSERT(RecoveryPhrase::fromWords(text(all))->entropy() == phrase->entropy());
        QByteArray short4;
        for (const QByteArray &word : all.split(' '))
            short4 += word.first(std::min<qsizetype>(4, word.size())) + ' ';
        RC_ASSERT(RecoveryPhrase::fromWords(text(short4))->entropy() == phrase->entropy());
    }));
}

void RecoveryPhraseTest::howItIsWrittenDoesNotMatter_data()
{
    QTest::addColumn<QByteArray>("typed");
    QByteArray numbered, lines;
    int number = 0;
    for (const QByteArray &word : kHamster.split(' ')) {
        ++number;
        numbered += QByteArray::number(number) + ". " + word + (number % 6 == 0 ? "\r\n" : "\t");
        lines += word + '\n';
    }
    QTest::newRow("as it is") << kHamster;
    QTest::newRow("capitals") << kHamster.toUpper();
    QTest::newRow("numbered, in rows") << numbered;
    QTest::newRow("a word a line") << lines;
    QTest::newRow("commas") << QByteArray(kHamster).replace(" ", ", ");
    QTest::newRow("blanks around") << "  \n " + QByteArray(kHamster).replace(" ", "    ") + "\n\n";
    QTest::newRow("bullets and no-break spaces") << "\xe2\x80\xa2 " + QByteArray(kHamster).replace(" ", " \xc2\xa0 ");
    QTest::newRow("no-break spaces alone") << QByteArray(kHamster).replace(" ", "\xc2\xa0");
    QTest::newRow("full width") << QByteArray(kHamster).replace("hamster", "\xef\xbd\x88\xef\xbd\x81mster");
}

void RecoveryPhraseTest::howItIsWrittenDoesNotMatter()
{
    QFETCH(QByteArray, typed);
    const auto phrase = RecoveryPhrase::fromWords(text(typed));
    QVERIFY2(phrase, qPrintable(phrase ? QString() : phrase.error().context));
    QCOMPARE(phrase->entropy().view().toByteArray().toHex(), kHamsterEntropy);
}

void RecoveryPhraseTest::anUnknownWordIsNamedByItsPlace()
{
    QCOMPARE(problem(QByteArray(kHamster).replace("dutch", "dutsch")),
             QStringLiteral("word 4 is not in the list; the nearest is \"dutch\""));
    QCOMPARE(problem(QByteArray(kHamster).replace("hamster", "hmaster")),
             QStringLiteral("word 1 is not in the list; the nearest is \"master\""));
    QCOMPARE(problem(QByteArray(kHamster).replace("length", "lengths")),
             QStringLiteral("word 24 is not in the list; the nearest is \"length\""));
    QVERIFY(problem(QByteArray(kHamster).replace("happy", "h\xc3\xa4ppy")).startsWith(QStringLiteral("word 13 ")));
    // Of a whole wrong text the first such word is told, and nothing that was typed.
    const QString told = problem("correct horsebattery staplegun " + kHamster);
    QVERIFY(told.startsWith(QStringLiteral("word 2 ")));
    QVERIFY(!told.contains(QStringLiteral("horsebattery")));
}

void RecoveryPhraseTest::aPrefixOfThreeLettersIsNotAWord()
{
    QVERIFY(problem(QByteArray(kHamster).replace("hamster", "ham")).startsWith(QStringLiteral("word 1 ")));
    QCOMPARE(problem(QByteArray(kHamster).replace("hamster", "hams")), QStringLiteral("understood"));
}

void RecoveryPhraseTest::theNumberOfWordsIsToldWhenItIsWrong()
{
    QCOMPARE(problem(kHamster + " zoo"), QStringLiteral("a recovery phrase has 24 words; there are 25"));
    QCOMPARE(problem("zoo zoo"), QStringLiteral("a recovery phrase has 24 words; there are 2"));
    QCOMPARE(problem(""), QStringLiteral("a recovery phrase has 24 words; there are 0"));
    QCOMPARE(problem(QByteArray(100'000, 'a')), QStringLiteral("a recovery phrase has 24 words"));
}

void RecoveryPhraseTest::aWrongWordOfTheListFailsTheChecksum()
{
    QVERIFY(problem(QByteArray(kHamster).replace("hamster", "abandon")).contains(QStringLiteral("another one")));
    QVERIFY(problem(QByteArray("zoo ").repeated(24)).contains(QStringLiteral("another one")));
}

void RecoveryPhraseTest::wordsInAnotherOrderAreMostlyFound()
{
    // 8 bits of checksum: 1 of 256 slips through; of 23 neighbours swapped here, none.
    const QList<QByteArray> list = kHamster.split(' ');
    for (int i = 0; i + 1 < list.size(); ++i) {
        QList<QByteArray> swapped = list;
        swapped.swapItemsAt(i, i + 1);
        QVERIFY(problem(swapped.join(' ')) != QStringLiteral("understood"));
    }
}

void RecoveryPhraseTest::anyBytesAreRefusedCleanly()
{
    QVERIFY(rc::check("no text but a phrase is one", [](const std::string &bytes) {
        RC_ASSERT(!RecoveryPhrase::fromWords(text(QByteArray::fromStdString(bytes))));
    }));
    QCOMPARE(RecoveryPhrase::fromEntropy(SecretBytes::random(16)).error().code, Errc::Usage);
}

void RecoveryPhraseTest::theKeyIsNotTheEntropy()
{
    const auto phrase = RecoveryPhrase::fromWords(text(kHamster));
    QCOMPARE(phrase->toKey().size(), kKeyBytes);
    QVERIFY(!(phrase->toKey() == phrase->entropy()));
    QVERIFY(phrase->toKey() == deriveKey(phrase->entropy(), purpose::kRecoveryPhrase));
}

void RecoveryPhraseTest::twoPhrasesAreNeverTheSame()
{
    QVERIFY(!(RecoveryPhrase::make().entropy() == RecoveryPhrase::make().entropy()));
}

void RecoveryPhraseTest::aFaultSaysWhatAndWhere()
{
    using Kind = PhraseFault::Kind;
    QVERIFY(!RecoveryPhrase::faultOf(text(kHamster)));
    const auto unknown = RecoveryPhrase::faultOf(text("hamster diagrm private"));
    QVERIFY(unknown && unknown->kind == Kind::Unknown);
    QCOMPARE(unknown->number, 2);
    QCOMPARE(unknown->nearest, QStringLiteral("diagram"));
    const auto few = RecoveryPhrase::faultOf(text("hamster diagram private"));
    QVERIFY(few && few->kind == Kind::Count);
    QCOMPARE(few->number, 3);
    const auto moved = RecoveryPhrase::faultOf(text(QByteArray(kHamster).replace("hamster", "length")));
    QVERIFY(moved && moved->kind == Kind::Together);
}

void RecoveryPhraseTest::aWordIsCompletedOnceItIsTheOnlyOne()
{
    QCOMPARE(RecoveryPhrase::completed(QStringLiteral("vel")), QStringLiteral("velvet"));
    QCOMPARE(RecoveryPhrase::completed(QStringLiteral(" HARB ")), QStringLiteral("harbor"));
    QCOMPARE(RecoveryPhrase::completed(QStringLiteral("ca")), QString()); // canal, candy, ...
    QCOMPARE(RecoveryPhrase::completed(QStringLiteral("act")),
             QStringLiteral("act")); // whole, though "action" begins so
    QCOMPARE(RecoveryPhrase::completed(QStringLiteral("zzz")), QString());
    QCOMPARE(RecoveryPhrase::completed(QString()), QString());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::RecoveryPhraseTest)
#include "recovery_phrase_test.moc"
