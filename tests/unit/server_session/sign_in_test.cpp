#include "server/session/memory_sessions.h"
#include "server/session/sign_in.h"
#include "tests/sim/memory_store.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using server::test::MemoryStore;

namespace {

const QByteArray kOrigin = "https://sync.example.org";

} // namespace

class SignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whoeverHoldsTheKeyGetsASession();
    void theRecoveryKeyFindsItsAccount();
    void aChallengeIsAsOneOfTheTwo();
    void aNonceIsGoodOnce();
    void aNonceIsGoodForTwoMinutes();
    void anotherSignatureIsNone_data();
    void anotherSignatureIsNone();
    void whoWasCutOffCanStillRead();
    void aRecoveryKeyThatWasReplacedSignsNobodyIn();
    void aSessionEndsAfterAnHourOrWhenItIsEnded();
    void strangersAreToldSo();
    void challengesAndSessionsAreBounded();

private:
    SessionRequest signedBy(const SigningKey &key, const ChallengeReply &challenge,
                            const QByteArray &origin = kOrigin) const
    {
        return {challenge.nonce, key.sign(signed_as::kSession, sessionBytes(origin, challenge))};
    }
    Answer<ChallengeReply> challengeOf(quint8 actor)
    {
        return m_signIn->challenge({m_account, idOf<ActorId>(actor), {}});
    }
    Answer<ChallengeReply> challengeByRecovery(quint8 key)
    {
        return m_signIn->challenge({{}, {}, keyOf(key).verifyingKey()});
    }
    Answer<SessionReply> signIn(quint8 actor) { return m_signIn->begin(signedBy(keyOf(actor), *challengeOf(actor))); }
    Answer<void> append()
    {
        const auto known = m_store->accounts[m_account].control.size();
        return m_accounts->append(m_account, {m_log.events().sliced(known), {}, false});
    }
    static std::optional<ProblemCode> codeOf(const auto &answer)
    {
        return answer ? std::nullopt : std::optional(answer.error().code);
    }

    std::unique_ptr<MemoryStore> m_store;
    mn::test::ManualClock m_clock;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<MemorySessions> m_sessions;
    std::unique_ptr<SignIn> m_signIn;
    Log m_log;
    AccountId m_account;
};

void SignInTest::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_accounts = std::make_unique<AccountService>(*m_store, m_clock);
    m_sessions = std::make_unique<MemorySessions>(m_clock);
    m_signIn = std::make_unique<SignIn>(*m_accounts, *m_sessions, m_clock, kOrigin);
    m_log = Log();
    m_account = *m_accounts->create({m_log.events(), {}, false});
    m_log.add(3, 2);
    QVERIFY(append());
}

void SignInTest::whoeverHoldsTheKeyGetsASession()
{
    const auto challenge = challengeOf(3);
    QVERIFY(challenge);
    QCOMPARE(challenge->account, m_account);
    QCOMPARE(challenge->expiresAt, quint64(m_clock.now() + 120'000));
    const auto session = m_signIn->begin(signedBy(keyOf(3), *challenge));
    QVERIFY(session);
    QCOMPARE(session->expiresIn, quint64(3600));
    QCOMPARE(m_signIn->sessionOf(session->token).value(), (Session{m_account, idOf<ActorId>(3)}));
    const auto other = signIn(3);
    QVERIFY(other->token != session->token);
    // What is kept is not the token: it opens nothing.
    QVERIFY(!*m_sessions->session(*TokenHash::fromBytes(session->token.view())));
}

void SignInTest::theRecoveryKeyFindsItsAccount()
{
    const auto challenge = challengeByRecovery(100);
    QVERIFY(challenge);
    QCOMPARE(challenge->account, m_account);
    const auto session = m_signIn->begin(signedBy(keyOf(100), *challenge));
    QVERIFY(session);
    QCOMPARE(m_signIn->sessionOf(session->token).value(), (Session{m_account, {}}));
    QCOMPARE(codeOf(challengeByRecovery(101)), ProblemCode::NoAccount);
}

void SignInTest::aChallengeIsAsOneOfTheTwo()
{
    const std::optional account = m_account;
    const std::optional actor = idOf<ActorId>(3);
    const std::optional key = keyOf(100).verifyingKey();
    for (const ChallengeRequest &request :
         {ChallengeRequest{}, {account, {}, {}}, {{}, actor, {}}, {account, actor, key}, {account, {}, key}})
        QCOMPARE(codeOf(m_signIn->challenge(request)), ProblemCode::Malformed);
}

void SignInTest::aNonceIsGoodOnce()
{
    const auto challenge = challengeOf(3);
    const SessionRequest request = signedBy(keyOf(3), *challenge);
    QVERIFY(m_signIn->begin(request));
    QCOMPARE(codeOf(m_signIn->begin(request)), ProblemCode::NoSession);
    // Also when its answer was wrong: nobody tries twice.
    const auto other = challengeOf(3);
    QCOMPARE(codeOf(m_signIn->begin(signedBy(keyOf(2), *other))), ProblemCode::NoSession);
    QCOMPARE(codeOf(m_signIn->begin(signedBy(keyOf(3), *other))), ProblemCode::NoSession);
}

void SignInTest::aNonceIsGoodForTwoMinutes()
{
    const auto inTime = challengeOf(3);
    m_clock.advance(119'999);
    QVERIFY(m_signIn->begin(signedBy(keyOf(3), *inTime)));
    const auto late = challengeOf(3);
    m_clock.advance(120'000);
    QCOMPARE(codeOf(m_signIn->begin(signedBy(keyOf(3), *late))), ProblemCode::NoSession);
}

void SignInTest::anotherSignatureIsNone_data()
{
    QTest::addColumn<std::function<SessionRequest(const ChallengeReply &)>>("answer");
    using Make = std::function<SessionRequest(const ChallengeReply &)>;
    const auto add = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
    add("another device", [this](const auto &challenge) { return signedBy(keyOf(2), challenge); });
    add("the recovery key", [this](const auto &challenge) { return signedBy(keyOf(100), challenge); });
    add("another server",
        [this](const auto &challenge) { return signedBy(keyOf(3), challenge, "https://evil.example"); });
    add("another account", [this](ChallengeReply challenge) {
        challenge.account = idOf<AccountId>(1);
        return signedBy(keyOf(3), challenge);
    });
    add("a longer time", [this](ChallengeReply challenge) {
        ++challenge.expiresAt;
        return signedBy(keyOf(3), challenge);
    });
    add("of something else", [](const ChallengeReply &challenge) {
        return SessionRequest{challenge.nonce, keyOf(3).sign(signed_as::kCommit, sessionBytes(kOrigin, challenge))};
    });
    add("another nonce", [this](const ChallengeReply &challenge) {
        SessionRequest request = signedBy(keyOf(3), challenge);
        request.nonce.data()[0] ^= 1;
        return request;
    });
}

void SignInTest::anotherSignatureIsNone()
{
    using Make = std::function<SessionRequest(const ChallengeReply &)>;
    QFETCH(const Make, answer);
    QCOMPARE(codeOf(m_signIn->begin(answer(*challengeOf(3)))), ProblemCode::NoSession);
}

void SignInTest::whoWasCutOffCanStillRead()
{
    m_log.revoke({cut(3, 0)}, 2);
    QVERIFY(append());
    const auto session = signIn(3);
    QVERIFY(session);
    QCOMPARE(m_signIn->sessionOf(session->token)->actor, std::optional(idOf<ActorId>(3)));
}

void SignInTest::aRecoveryKeyThatWasReplacedSignsNobodyIn()
{
    const auto challenge = challengeByRecovery(100);
    m_log.recover({4}, {}, 1);
    QVERIFY(append());
    QCOMPARE(codeOf(m_signIn->begin(signedBy(keyOf(100), *challenge))), ProblemCode::NoSession);
    QCOMPARE(codeOf(challengeByRecovery(100)), ProblemCode::NoAccount);
    const auto next = challengeByRecovery(101);
    QVERIFY(next);
    QVERIFY(m_signIn->begin(signedBy(keyOf(101), *next)));
}

void SignInTest::aSessionEndsAfterAnHourOrWhenItIsEnded()
{
    const auto session = signIn(3);
    m_clock.advance(3'599'999);
    QVERIFY(m_signIn->sessionOf(session->token));
    m_clock.advance(1);
    QCOMPARE(codeOf(m_signIn->sessionOf(session->token)), ProblemCode::NoSession);
    const auto other = signIn(3);
    QVERIFY(m_signIn->end(other->token));
    QCOMPARE(codeOf(m_signIn->sessionOf(other->token)), ProblemCode::NoSession);
    QVERIFY(m_signIn->end(other->token));
}

void SignInTest::strangersAreToldSo()
{
    const auto challenge = challengeOf(9);
    QCOMPARE(codeOf(m_signIn->begin(signedBy(keyOf(9), *challenge))), ProblemCode::UnknownDevice);
    const auto nowhere = m_signIn->challenge({idOf<AccountId>(1), idOf<ActorId>(3), {}});
    QCOMPARE(codeOf(m_signIn->begin(signedBy(keyOf(3), *nowhere))), ProblemCode::NoAccount);
    QCOMPARE(codeOf(m_signIn->sessionOf(idOf<SessionToken>(7))), ProblemCode::NoSession);
}

void SignInTest::challengesAndSessionsAreBounded()
{
    MemorySessions sessions(m_clock, {.challenges = 3, .sessions = 4, .sessionsOfAccount = 2});
    const auto nonce = [](int i) { return idOf<Nonce>(quint8(i)); };
    const auto token = [](int i) { return idOf<TokenHash>(quint8(i)); };
    const qint64 later = m_clock.now() + 1000;
    for (int i = 0; i < 5; ++i)
        QVERIFY(sessions.putChallenge(nonce(i), {m_account, {}}, later));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(sessions.takeChallenge(nonce(i))->has_value(), i >= 2); // the oldest went
    for (int i = 0; i < 3; ++i)
        QVERIFY(sessions.putSession(token(i), {m_account, {}}, later));
    QVERIFY(!*sessions.session(token(0))); // an account pushes out its own alone
    for (int i = 3; i < 6; ++i)
        QVERIFY(sessions.putSession(token(i), {idOf<AccountId>(quint8(i)), {}}, later));
    for (int i = 1; i < 6; ++i)
        QCOMPARE(sessions.session(token(i))->has_value(), i >= 2);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::SignInTest)
#include "sign_in_test.moc"
