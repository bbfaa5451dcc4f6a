#include "tests/unit/protocol/messages.h"
#include <QTest>

namespace mn::sync {

using namespace test;

namespace {

// One byte different: refused, or something else that is written just so. Never the same thing, never a second way to
// write one.
template <class T> void mutated(const T &value)
{
    const QByteArray bytes = toCbor(value);
    const auto back = fromCbor<T>(bytes);
    QVERIFY(back);
    QCOMPARE(*back, value);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QVERIFY(!fromCbor<T>(bytes.first(i)));
        for (const quint8 flip : {0x01, 0x20, 0x80, 0xff}) {
            QByteArray other = bytes;
            other[i] = char(quint8(other[i]) ^ flip);
            if (const auto read = fromCbor<T>(other)) {
                QCOMPARE(toCbor(*read), other);
                QVERIFY(*read != value);
            }
        }
    }
    QVERIFY(!fromCbor<T>(bytes + '\0'));
}

} // namespace

class CodecTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsReadAsItWasWrittenAndNoOther();
    void whatIsMissingIsRefused();
    void whatIsNotKnownIsRefused();
    void numbersWithoutAMeaningAreRefused();
    void problemsHaveCodesOfTheirOwn();
};

void CodecTest::everyMessageIsReadAsItWasWrittenAndNoOther()
{
    QSet<QString> seen;
    eachSample([&]<class T>(const T &value) {
        seen += QLatin1StringView(kMessageName<T>);
        mutated(value);
    });
    // None is left out.
    eachMessage([&]<class T>() { QVERIFY2(seen.contains(QLatin1StringView(kMessageName<T>)), kMessageName<T>); });
}

void CodecTest::whatIsMissingIsRefused()
{
    CborWriter out;
    out.map(1);
    out.text(u"epoch");
    out.unsignedInteger(1);
    QCOMPARE(fromCbor<Wrap>(out.take()).error().code, Errc::NotUnderstood);
}

void CodecTest::whatIsNotKnownIsRefused()
{
    CborWriter out;
    out.textMap({{"seq", QByteArray(1, '\1')}, {"sequel", QByteArray(1, '\1')}});
    QCOMPARE(fromCbor<PushReply>(out.take()).error().code, Errc::NotUnderstood);
}

void CodecTest::numbersWithoutAMeaningAreRefused()
{
    CborWriter out;
    out.textMap({{"record", toCbor(PushReply{1})}, {"env", QByteArray(1, '\1')}, {"kind", QByteArray(1, '\2')}});
    QVERIFY(!fromCbor<ManifestEntry>(out.take()));
    ManifestEntry entry;
    entry.kind = RecordKind(kEnumEnd<RecordKind>);
    QCOMPARE(fromCbor<ManifestEntry>(toCbor(entry)).error().code, Errc::NotUnderstood);
}

void CodecTest::problemsHaveCodesOfTheirOwn()
{
    QSet<QString> codes;
    for (int i = 0; i <= int(ProblemCode::OverQuota); ++i) {
        const Problem problem = problemOf(ProblemCode(i));
        QVERIFY(statusOf(ProblemCode(i)) >= 400);
        QCOMPARE(problemCode(problem.code), std::optional(ProblemCode(i)));
        QVERIFY(!codes.contains(problem.code));
        codes += problem.code;
        QVERIFY(problem.detail.endsWith(u'.'));
    }
    QVERIFY(!problemCode(u"made_up"));
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::CodecTest)
#include "codec_test.moc"
