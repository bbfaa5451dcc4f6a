#include "core/text/sentences.h"
#include <QTest>
#include <rapidcheck.h>

using namespace mn;
using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const QString &text, const QList<Stretch> &stretches)
{
    QStringList parts;
    for (const Stretch &stretch : stretches)
        parts += text.mid(stretch.begin, stretch.end - stretch.begin);
    return parts;
}

QStringList sentencesOf(const QString &text)
{
    return partsOf(text, sentences(text));
}

} // namespace

class SentencesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sentencesEndWhereAReaderEndsThem();
    void abbreviationsAndDecimalsEndNone();
    void lineBreaksEndBlocksOnly();
    void everyCharacterIsInExactlyOneSentence();
};

void SentencesTest::sentencesEndWhereAReaderEndsThem()
{
    QCOMPARE(sentencesOf(u"It rained. Did it? Yes! So… we stayed."_s),
             (QStringList{u"It rained."_s, u"Did it?"_s, u"Yes!"_s, u"So… we stayed."_s}));
    QCOMPARE(sentencesOf(u"東京に行った。楽しかった。"_s), (QStringList{u"東京に行った。"_s, u"楽しかった。"_s}));
    QCOMPARE(sentencesOf(u""_s), QStringList());
    QCOMPARE(sentencesOf(u" \n\n "_s), QStringList());
}

void SentencesTest::abbreviationsAndDecimalsEndNone()
{
    QCOMPARE(sentencesOf(u"Dr. Smith set it to 1.2 bar. J. R. Bell agreed."_s),
             (QStringList{u"Dr. Smith set it to 1.2 bar."_s, u"J. R. Bell agreed."_s}));
    QCOMPARE(sentencesOf(u"So did I. He left."_s), (QStringList{u"So did I."_s, u"He left."_s}));
}

void SentencesTest::lineBreaksEndBlocksOnly()
{
    QCOMPARE(sentencesOf(u"# Boiler\nThe pressure was\nlow again\n\nNext day\n- one\n- two\n3. three"_s),
             (QStringList{u"# Boiler"_s, u"The pressure was\nlow again"_s, u"Next day"_s, u"- one"_s, u"- two"_s,
                          u"3. three"_s}));
}

void SentencesTest::everyCharacterIsInExactlyOneSentence()
{
    QVERIFY(rc::check("sentences hold all that is not white space, once and in order", [] {
        const auto piece =
            rc::gen::elementOf(std::vector<QString>{u"word"_s, u" "_s, u". "_s, u"\n"_s, u"\n\n"_s, u"- "_s, u"Dr."_s,
                                                    u"é"_s, u"e\u0301"_s, u"😀"_s, u"。"_s, u"?"_s, u"\r\n"_s});
        const QString text = QStringList(*rc::gen::container<QList<QString>>(piece)).join(QString());
        QString kept;
        for (const QString &part : sentencesOf(text)) {
            RC_ASSERT(part == part.trimmed());
            RC_ASSERT(!part.isEmpty());
            kept += part;
        }
        const auto squeezed = [](const QString &from) { return from.simplified().remove(u' '); };
        RC_ASSERT(squeezed(kept) == squeezed(text));
    }));
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"
