#include "tests/unit/protocol/messages.h"
#include <QTest>

namespace mn::sync {

using namespace test;

namespace {

const QByteArray kOrigin = "https://sync.example.org";

Signature answerTo(const ChallengeReply &challenge, const QByteArray &origin = kOrigin)
{
    return keyOf(2).sign(signed_as::kSession, sessionBytes(origin, challenge));
}

bool isTaken(const Signature &signature, const QByteArray &origin, const ChallengeReply &challenge)
{
    return isSignedBy(keyOf(2).verifyingKey(), signed_as::kSession, sessionBytes(origin, challenge), signature);
}

} // namespace

// That no byte of its messages can be changed unseen is shown with all others: codec_test.cpp.
class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSignedIsLaidOutAsTheProtocolSays();
    void anAnswerIsForOneServer_data();
    void anAnswerIsForOneServer();
    void anAnswerIsForOneChallenge();
    void noByteOfWhatIsSignedCanBeChanged();
    void itPassesForNothingElse();
    void whoAsksMayLeaveOutWhatTheyAreNot();
    void tokensAndNoncesHaveTheirLength();
    void aSignInIsForOneAccount();
};

void SessionTest::whatIsSignedIsLaidOutAsTheProtocolSays()
{
    const ChallengeReply asked = challenge();
    QCOMPARE(sessionBytes(kOrigin, asked), QByteArray(32, '\xac') + QByteArray(32, '\x70') +
                                               QByteArray::fromHex("0000018bcfe73cc0") + "https://sync.example.org");
}

// BLAKE2b-256 of the name, NUL and the id, computed elsewhere.
void SessionTest::aSignInIsForOneAccount()
{
    QCOMPARE(signInNonce(kAccount), QStringLiteral("hxkKl53vpWWRppkIjC3zKLCHfjMJHXSYNkd5SulKUFc"));
    QVERIFY(signInNonce(idOf<AccountId>(1)) != signInNonce(kAccount));
}

void SessionTest::anAnswerIsForOneServer_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::newRow("another host") << QByteArray("https://sync.example.net");
    QTest::newRow("a host that begins so") << QByteArray("https://sync.example.org.evil.example");
    QTest::newRow("a part of it") << QByteArray("https://sync.example.or");
    QTest::newRow("another scheme") << QByteArray("http://sync.example.org");
    QTest::newRow("another port") << QByteArray("https://sync.example.org:8443");
    QTest::newRow("a slash at its end") << QByteArray("https://sync.example.org/");
    QTest::newRow("none") << QByteArray();
}

void SessionTest::anAnswerIsForOneServer()
{
    QFETCH(const QByteArray, origin);
    const Signature signature = answerTo(challenge());
    QVERIFY(isTaken(signature, kOrigin, challenge()));
    QVERIFY(!isTaken(signature, origin, challenge()));
}

void SessionTest::anAnswerIsForOneChallenge()
{
    const Signature signature = answerTo(challenge());
    ChallengeReply other = challenge();
    other.nonce = idOf<Nonce>(0x71);
    QVERIFY(!isTaken(signature, kOrigin, other));
    other = challenge();
    other.account = idOf<AccountId>(0xad);
    QVERIFY(!isTaken(signature, kOrigin, other));
    for (const quint64 step : {quint64(1), ~quint64(0)}) {
        other = challenge();
        other.expiresAt += step; // a moment later, a moment sooner
        QVERIFY(!isTaken(signature, kOrigin, other));
    }
    // What stands behind each other cannot be cut elsewhere.
    other = challenge();
    other.nonce.data()[0] ^= 1;
    QVERIFY(sessionBytes(kOrigin, other) != sessionBytes(kOrigin, challenge()));
}

void SessionTest::noByteOfWhatIsSignedCanBeChanged()
{
    const QByteArray bytes = sessionBytes(kOrigin, challenge());
    const Signature signature = answerTo(challenge());
    const VerifyingKey key = keyOf(2).verifyingKey();
    QVERIFY(isSignedBy(key, signed_as::kSession, bytes, signature));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray other = bytes;
        other[i] = char(other[i] ^ 1);
        QVERIFY(!isSignedBy(key, signed_as::kSession, other, signature));
    }
    for (int i = 0; i < Signature::kBytes; ++i) {
        Signature other = signature;
        other.data()[i] ^= 1;
        QVERIFY(!isSignedBy(key, signed_as::kSession, bytes, other));
    }
    QVERIFY(!isSignedBy(key, signed_as::kSession, bytes + '\0', signature));
    QVERIFY(!isSignedBy(keyOf(3).verifyingKey(), signed_as::kSession, bytes, signature));
}

void SessionTest::itPassesForNothingElse()
{
    const QByteArray bytes = sessionBytes(kOrigin, challenge());
    for (const char *what : {signed_as::kEnvelope, signed_as::kCommit, signed_as::kEvent, signed_as::kPrekey}) {
        QVERIFY(!isSignedBy(keyOf(2).verifyingKey(), what, bytes, answerTo(challenge())));
        QVERIFY(!isSignedBy(keyOf(2).verifyingKey(), signed_as::kSession, bytes, keyOf(2).sign(what, bytes)));
    }
}

void SessionTest::whoAsksMayLeaveOutWhatTheyAreNot()
{
    const ChallengeRequest actor{.account = kAccount, .actor = idOf<ActorId>(2)};
    const ChallengeRequest recovery{.recovery = keyOf(100).verifyingKey()};
    QCOMPARE(fromCbor<ChallengeRequest>(toCbor(actor)).value(), actor);
    QCOMPARE(fromCbor<ChallengeRequest>(toCbor(recovery)).value(), recovery);
    QVERIFY(!toCbor(actor).contains("recovery"));
    QVERIFY(!toCbor(recovery).contains("account"));
    // Absent is left out; null says nothing.
    CborWriter out;
    out.textMap({{"recovery", QByteArray(1, '\xf6')}});
    QCOMPARE(fromCbor<ChallengeRequest>(out.take()).error().code, Errc::NotUnderstood);
}

void SessionTest::tokensAndNoncesHaveTheirLength()
{
    for (const int size : {0, 31, 33}) {
        CborWriter bytes;
        bytes.bytes(QByteArray(size, 't'));
        CborWriter out;
        out.textMap({{"token", bytes.take()}, {"expires_in", QByteArray(1, '\1')}});
        QCOMPARE(fromCbor<SessionReply>(out.take()).error().code, Errc::NotUnderstood);
        QCOMPARE(Nonce::fromBytes(QByteArray(size, 'n')).error().code, Errc::NotUnderstood);
    }
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::SessionTest)
#include "session_test.moc"
