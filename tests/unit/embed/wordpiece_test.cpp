#include "core/embed/wordpiece.h"
#include "tests/support/paths.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <memory>
#include <rapidcheck.h>

namespace mn {

using namespace Qt::StringLiterals;

class WordPieceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void givesTheIdsOfTheReferenceForEveryHardString();
    void cutsAtTheLimitAndStillEndsTheText();
    void wordsLieInOrderAndCostWhatTheTextCosts();
    void halfASurrogatePairIsNotSeen();
    void aVocabularyWithoutSpecialTokensIsRefused();

private:
    // Never empty after initTestCase().
    std::unique_ptr<const WordPiece> m_tokenizer;
};

void WordPieceTest::initTestCase()
{
    QFile vocabulary(test::modelPath() + QStringLiteral("/vocab.txt"));
    QVERIFY(vocabulary.open(QIODevice::ReadOnly));
    auto tokenizer = WordPiece::fromVocabulary(vocabulary.readAll());
    QVERIFY(tokenizer);
    m_tokenizer = std::make_unique<const WordPiece>(*std::move(tokenizer));
}

void WordPieceTest::givesTheIdsOfTheReferenceForEveryHardString()
{
    QFile corpus(test::sourcePath("tests/golden/tokenizer_corpus.jsonl"));
    QVERIFY(corpus.open(QIODevice::ReadOnly));
    int cases = 0;
    int wrong = 0;
    while (!corpus.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(corpus.readLine()).object();
        const QString text = object.contains("hex"_L1)
                                 ? QString::fromUtf8(QByteArray::fromHex(object["hex"_L1].toString().toLatin1()))
                                 : object["text"_L1].toString().repeated(object["times"_L1].toInt(1));
        std::vector<qint32> expected;
        const QJsonArray ids = object["ids"_L1].toArray();
        for (const QJsonValue &id : ids)
            expected.push_back(id.toInt());
        QVERIFY(expected.size() >= 2);
        ++cases;
        const auto got = m_tokenizer->encode(text, 256);
        if (got != expected) {
            ++wrong;
            QByteArray line;
            for (const qint32 id : got)
                line += QByteArray::number(id) + ' ';
            qWarning().noquote() << "case" << cases << QJsonDocument(object).toJson(QJsonDocument::Compact).left(600)
                                 << "\n  got" << line.left(400);
        }
    }
    QVERIFY(cases >= 2000);
    QCOMPARE(wrong, 0);
}

void WordPieceTest::cutsAtTheLimitAndStillEndsTheText()
{
    const QString text = u"unbelievable antidisestablishmentarianism "_s.repeated(100);
    const auto whole = m_tokenizer->encode(text, 100'000);
    for (const int limit : {2, 3, 4, 17, 256}) {
        const auto cut = m_tokenizer->encode(text, limit);
        QCOMPARE(cut.size(), size_t(limit));
        QVERIFY(std::equal(cut.begin(), cut.end() - 1, whole.begin()));
        QCOMPARE(cut.back(), whole.back());
    }
    QCOMPARE(m_tokenizer->encode(text, 0).size(), size_t(2));
}

void WordPieceTest::wordsLieInOrderAndCostWhatTheTextCosts()
{
    const bool held = rc::check("words() and encode() agree", [&] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::oneOf(rc::gen::inRange<char16_t>(0x20, 0x7F), rc::gen::arbitrary<char16_t>(),
                           rc::gen::elementOf(std::vector<char16_t>{u' ', u'[', u'\n', u'.', 0xD83D, 0xDE00, 0x301})));
        const QStringView text(units.data(), qsizetype(units.size()));
        qsizetype end = 0;
        size_t tokens = WordPiece::kFixedTokens;
        for (const WordSpan &word : m_tokenizer->words(text)) {
            RC_ASSERT(word.begin >= end);
            RC_ASSERT(word.end > word.begin);
            RC_ASSERT(word.tokens >= 1);
            end = word.end;
            tokens += size_t(word.tokens);
        }
        RC_ASSERT(end <= text.size());
        RC_ASSERT(tokens == m_tokenizer->encode(text, 1'000'000).size());
    });
    QVERIFY(held);
}

void WordPieceTest::halfASurrogatePairIsNotSeen()
{
    const char16_t half[] = {u'a', 0xD83D, u'b', 0xDE00, u'c'};
    QCOMPARE(m_tokenizer->encode(QStringView(half, 5), 256), m_tokenizer->encode(u"abc", 256));
}

void WordPieceTest::aVocabularyWithoutSpecialTokensIsRefused()
{
    QCOMPARE(WordPiece::fromVocabulary("[PAD]\n[UNK]\n[CLS]\nword\n").error().code, Errc::NotUnderstood);
    QCOMPARE(WordPiece::fromVocabulary("").error().code, Errc::NotUnderstood);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::WordPieceTest)
#include "wordpiece_test.moc"
