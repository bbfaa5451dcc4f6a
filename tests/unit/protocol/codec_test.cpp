#include "tests/unit/protocol/samples.h"
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
    const SignedCommit signedOne = signedCommit(kAccount, commit(), keyOf(2));
    mutated(row(5));
    mutated(commit());
    mutated(signedOne);
    mutated(Prekey{idOf<ActorId>(2), idOf<BoxPublicKey>(3), 4, idOf<Signature>(5)});
    const Wrap wrap{2, idOf<BoxPublicKey>(3), QByteArray(81, 'k')};
    mutated(wrap);
    const QList<SignedEvent> events = Log().events();
    mutated(ControlReply{events, {{idOf<ActorId>(2), idOf<BoxPublicKey>(3), 4, idOf<Signature>(5)}}, {wrap}, idOf<ServerEpoch>(6)});
    mutated(ControlAppend{events, {wrap}, true});
    mutated(PushRequest{idOf<ServerEpoch>(1), signedOne, {row(5)}});
    mutated(PushReply{12});
    mutated(PullReply{.commits = {{11, signedOne, {row(5)}}},
                      .next = 11,
                      .head = 30,
                      .heads = {{idOf<ActorId>(2), 7, idOf<Hash>(8)}},
                      .control = idOf<Hash>(9),
                      .gcFloor = 3,
                      .hasMore = true});
    mutated(ManifestReply{{{idOf<RecordId>(5), idOf<Hash>(6), RecordKind::Purge, 0}}, 30, false});
    mutated(CheckpointReply{signedOne, {signedOne}, {}, 30, idOf<ServerEpoch>(1), 0});
    mutated(CheckpointReply{});
    mutated(RewrapRequest{{{idOf<RecordId>(5), idOf<Hash>(6), 3, QByteArray(105, 'w')}}});
    mutated(problemOf(ProblemCode::TooMany, 30));
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
