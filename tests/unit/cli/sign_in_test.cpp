#include "tests/support/own_provider.h"
#include "tests/unit/cli/sync_programs.h"
#include <QTest>
#include <QUrlQuery>

// Making an account at a server that wants to know who comes: mnemo, mnemosyned and a provider, each a program of its
// own, and a browser in between.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

// mnemo account create, while it waits for a person.
class Creating {
public:
    Creating(const Program &mnemo, const QString &server, const QStringList &more = {})
    {
        mnemo.begin(m_process, QStringList{u"account"_s, u"create"_s, u"--server"_s, server} + more);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatienceMs)) {
        }
        m_page = QUrl(QJsonDocument::fromJson(m_process.readLine()).object()[u"sign_in"].toString());
    }
    ~Creating()
    {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
    // Where the person signs in; none: they are not asked to.
    const QUrl &page() const { return m_page; }
    QUrl redirect() const { return QUrl(QUrlQuery(m_page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)); }
    void interrupt() { m_process.terminate(); }
    Ended ended()
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kPatienceMs))
            qFatal("it does not end");
        return {m_process.exitCode(), m_process.readAllStandardOutput(), m_process.readAllStandardError()};
    }
    // The person signs in, and comes back.
    Ended signIn()
    {
        const BrowserPage back = opened(m_page);
        if (back.status != 302)
            qFatal("the provider does not know what is asked for");
        opened(back.location);
        return ended();
    }

private:
    QProcess m_process;
    QUrl m_page;
};

} // namespace

class SignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_provider = std::make_unique<OwnProvider>(); }
    void cleanupTestCase() { m_provider.reset(); }
    void init();

    void whoSignsInMakesAnAccount();
    void devicesNeverSignInThere();
    void aPersonHasOneAccount();
    void whoIsNotAllowedMakesNone();
    void whoIsRefusedMakesNone_data();
    void whoIsRefusedMakesNone();
    void aTokenMakesOneAccountAlone();
    void aCodeIsGoodOnce();
    void onlyTheAnswerThatIsWaitedForCounts();
    void whoDoesNotWantToWaitStops();
    void whatIsNotThereIsSaidSo();
    void anInvitationIsWantedBesides();
    void aSecretOfTheClientIsTold();
    void aKeyThatChangesIsFoundOut();

private:
    void start(const QString &variable = {}, const QString &value = {})
    {
        if (!variable.isEmpty()) {
            m_server->stop();
            m_server->set(variable, value);
        }
        m_server->start();
    }
    QList<QByteArray> accounts() const
    {
        QProcess list;
        list.start(QStringLiteral(MN_SERVER), {u"--data"_s, m_server->folder(), u"user"_s, u"list"_s});
        list.waitForFinished(kPatienceMs);
        return list.readAllStandardOutput().trimmed().split('\n');
    }
    bool hasNoAccounts() const { return accounts() == QList<QByteArray>{QByteArray()}; }

    std::unique_ptr<OwnProvider> m_provider;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Program> m_first;
    std::unique_ptr<Program> m_second;
};

void SignInTest::init()
{
    m_provider->behave({});
    m_server = std::make_unique<Server>();
    m_server->set(u"MNEMOSYNED_OIDC_ISSUER"_s, m_provider->issuer());
    m_server->set(u"MNEMOSYNED_OIDC_CLIENT_ID"_s, OwnProvider::client());
    m_server->set(u"MNEMOSYNED_OIDC_SUBJECT_KEY"_s, QString(32, u'k'));
    start();
    m_first = std::make_unique<Program>();
    m_second = std::make_unique<Program>();
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
}

void SignInTest::whoSignsInMakesAnAccount()
{
    const QString id = add(*m_first, u"the boiler needs 1.2 bar"_s);
    Creating creating(*m_first, m_server->url());
    QVERIFY(creating.page().toString().startsWith(m_provider->issuer() + u"/authorize?"_s));
    const QUrlQuery asked(creating.page());
    QCOMPARE(asked.queryItemValue(u"scope"_s), u"openid"_s);
    QVERIFY(!asked.hasQueryItem(u"client_secret"_s) && !asked.hasQueryItem(u"code_verifier"_s));
    const Ended made = creating.signIn();
    QVERIFY2(made.code == 0, made.err);
    QCOMPARE(made.line()[u"pushed"].toInt(), 1);
    QCOMPARE(accounts().size(), 1);
    QCOMPARE(m_first->json({u"sync"_s, u"state"_s, id}).line()[u"state"].toString(), u"synced"_s);
    // The port is closed again.
    QCOMPARE(opened(creating.redirect()).status, 0);
}

void SignInTest::devicesNeverSignInThere()
{
    QCOMPARE(Creating(*m_first, m_server->url()).signIn().code, 0);
    const QString id = add(*m_first, u"the attic is dry"_s);
    m_provider->stop();
    m_server->stop(); // and knows nothing of the provider any more
    m_server->start();
    QCOMPARE(sync(*m_first).code, 0);
    const Ended joined =
        m_second->json({u"join"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s, m_first->home(u"phrase"_s)});
    QVERIFY2(joined.code == 0, joined.err);
    QCOMPARE(contentOf(*m_second, id), u"the attic is dry"_s);
    m_provider->start();
}

void SignInTest::aPersonHasOneAccount()
{
    QCOMPARE(Creating(*m_first, m_server->url()).signIn().code, 0);
    const Ended second = Creating(*m_second, m_server->url()).signIn();
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains("HasAccount") && second.err.contains("mnemo join"), second.err);
    QCOMPARE(accounts().size(), 1);
    // Somebody else may have one, too.
    m_provider->behave({{u"claims"_s, QJsonObject{{u"sub"_s, u"bert"_s}}}});
    QCOMPARE(Creating(*m_second, m_server->url()).signIn().code, 0);
    QCOMPARE(accounts().size(), 2);
    // Whoever has theirs deleted begins anew once it is gone.
    m_provider->behave({});
    const QString account = m_first->json({u"account"_s, u"show"_s}).line()[u"account"].toString();
    QCOMPARE(m_first->run({u"account"_s, u"delete"_s, u"--yes"_s}).code, 0);
    QVERIFY(Creating(*m_first, m_server->url()).signIn().err.contains("HasAccount"));
    QProcess erasing;
    erasing.start(QStringLiteral(MN_SERVER),
                  {u"--data"_s, m_server->folder(), u"user"_s, u"erase"_s, account.first(8), u"--yes"_s});
    QVERIFY(erasing.waitForFinished(kPatienceMs));
    QCOMPARE(erasing.exitCode(), 0);
    QCOMPARE(Creating(*m_first, m_server->url()).signIn().code, 0);
    QCOMPARE(accounts().size(), 2);
}

void SignInTest::whoIsNotAllowedMakesNone()
{
    start(u"MNEMOSYNED_OIDC_ALLOWED"_s, u"bert@example.com @example.net"_s);
    Creating creating(*m_first, m_server->url());
    QCOMPARE(QUrlQuery(creating.page()).queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"openid email"_s);
    const Ended refused = creating.signIn();
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("NotAllowed"), refused.err);
    QVERIFY(hasNoAccounts());
    start(u"MNEMOSYNED_OIDC_ALLOWED"_s, u"anna@example.org"_s);
    QCOMPARE(Creating(*m_first, m_server->url()).signIn().code, 0);
}

void SignInTest::whoIsRefusedMakesNone_data()
{
    QTest::addColumn<QJsonObject>("behaviour");
    QTest::addColumn<QByteArray>("word"); // in what the person is told
    const auto claim = [](const QString &name, const QJsonValue &value) {
        return QJsonObject{{u"claims"_s, QJsonObject{{name, value}}}};
    };
    const auto header = [](const QString &name, const QJsonValue &value) {
        return QJsonObject{{u"header"_s, QJsonObject{{name, value}}}};
    };
    const QByteArray not_believed("does not believe");
    QTest::newRow("they said no") << QJsonObject{{u"deny"_s, true}} << "access_denied"_ba;
    QTest::newRow("for another program") << claim(u"aud"_s, u"another"_s) << not_believed;
    QTest::newRow("for another account") << claim(u"nonce"_s, u"another"_s) << not_believed;
    QTest::newRow("expired") << claim(u"exp"_s, 1'600'000'000) << not_believed;
    QTest::newRow("of another issuer") << claim(u"iss"_s, u"https://evil.example.org"_s) << not_believed;
    QTest::newRow("not signed") << QJsonObject{{u"key"_s, u"none"_s}} << not_believed;
    QTest::newRow("the public key as a secret") << QJsonObject{{u"key"_s, u"hs256"_s}} << not_believed;
    QTest::newRow("a key that nobody knows") << QJsonObject{{u"key"_s, u"other"_s}} << not_believed;
    QTest::newRow("a key that there is not") << header(u"kid"_s, u"nobody's"_s) << not_believed;
    QTest::newRow("another provider answers")
        << QJsonObject{{u"redirect"_s, QJsonObject{{u"iss"_s, u"https://evil.example.org"_s}}}}
        << "another provider"_ba;
    QTest::newRow("no code") << QJsonObject{{u"redirect"_s, QJsonObject{{u"code"_s, QJsonValue::Null}}}}
                             << "the provider said"_ba;
    QTest::newRow("the client has no secret") << QJsonObject{{u"secret"_s, u"a secret"_s}} << "gave no token"_ba;
}

void SignInTest::whoIsRefusedMakesNone()
{
    QFETCH(QJsonObject, behaviour);
    QFETCH(QByteArray, word);
    m_provider->behave(behaviour);
    const Ended refused = Creating(*m_first, m_server->url()).signIn();
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("SignInFailed") && refused.err.contains(word), refused.err);
    QVERIFY(hasNoAccounts());
    QCOMPARE(m_first->run({u"account"_s, u"show"_s}).code, 3);
    // Nothing is in the way of doing it rightly.
    m_provider->behave({});
    const Ended made = Creating(*m_first, m_server->url()).signIn();
    QVERIFY2(made.code == 0, made.err);
}

// What was said for one account is said again for another.
void SignInTest::aTokenMakesOneAccountAlone()
{
    Creating creating(*m_first, m_server->url());
    const QString nonce = QUrlQuery(creating.page()).queryItemValue(u"nonce"_s);
    QCOMPARE(creating.signIn().code, 0);
    m_provider->behave({{u"claims"_s, QJsonObject{{u"nonce"_s, nonce}}}});
    Creating other(*m_second, m_server->url());
    QVERIFY(QUrlQuery(other.page()).queryItemValue(u"nonce"_s) != nonce);
    const Ended refused = other.signIn();
    QVERIFY2(refused.err.contains("SignInFailed"), refused.err);
    QCOMPARE(accounts().size(), 1);
}

void SignInTest::aCodeIsGoodOnce()
{
    Creating first(*m_first, m_server->url());
    const QUrl back = opened(first.page()).location;
    opened(back);
    QCOMPARE(first.ended().code, 0);
    const QString code = QUrlQuery(back).queryItemValue(u"code"_s);
    QVERIFY(!code.isEmpty());
    m_provider->behave({{u"redirect"_s, QJsonObject{{u"code"_s, code}}}});
    const Ended refused = Creating(*m_second, m_server->url()).signIn();
    QVERIFY2(refused.err.contains("SignInFailed") && refused.err.contains("gave no token"), refused.err);
    QCOMPARE(accounts().size(), 1);
}

void SignInTest::onlyTheAnswerThatIsWaitedForCounts()
{
    Creating creating(*m_first, m_server->url());
    const auto comes = [&](const QString &path, const QString &query) {
        QUrl visit = creating.redirect();
        visit.setPath(path);
        visit.setQuery(query);
        return opened(visit).status;
    };
    const QString path = creating.redirect().path();
    QCOMPARE(comes(path, u"code=evil&state=guessed"_s), 400);
    QCOMPARE(comes(path, u"error=access_denied"_s), 400);
    QCOMPARE(comes(u"/favicon.ico"_s, {}), 404);
    const Ended made = creating.signIn();
    QVERIFY2(made.code == 0, made.err);
}

void SignInTest::whoDoesNotWantToWaitStops()
{
    Creating creating(*m_first, m_server->url());
    QVERIFY(!creating.page().isEmpty());
    creating.interrupt();
    const Ended stopped = creating.ended();
    QCOMPARE(stopped.code, 1);
    QVERIFY2(stopped.err.contains("Cancelled"), stopped.err);
    QVERIFY(hasNoAccounts());
}

void SignInTest::whatIsNotThereIsSaidSo()
{
    m_provider->stop();
    const Ended alone = m_first->run({u"account"_s, u"create"_s, u"--server"_s, m_server->url()});
    QCOMPARE(alone.code, 1);
    QVERIFY2(alone.err.contains("NetworkFailed") && alone.err.contains("Try again later"), alone.err);
    // Neither is the server in the way of those who have an account, nor does it wait for long when it ends.
    m_server->stop();
    m_provider->start();
    m_server->start();
    QCOMPARE(Creating(*m_first, m_server->url()).signIn().code, 0);
}

void SignInTest::anInvitationIsWantedBesides()
{
    start(u"MNEMOSYNED_INVITATION"_s, u"our house"_s);
    Creating without(*m_first, m_server->url());
    QVERIFY(without.page().isEmpty());
    QVERIFY(without.ended().err.contains("NoInvitation"));
    const Ended made = Creating(*m_first, m_server->url(), {u"--invite"_s, u"our house"_s}).signIn();
    QVERIFY2(made.code == 0, made.err);
}

void SignInTest::aSecretOfTheClientIsTold()
{
    m_provider->behave({{u"secret"_s, u"told to all & sundry"_s}});
    start(u"MNEMOSYNED_OIDC_CLIENT_SECRET"_s, u"told to all & sundry"_s);
    Creating creating(*m_first, m_server->url());
    QVERIFY(!creating.page().toString().contains(u"sundry"_s));
    const Ended made = creating.signIn();
    QVERIFY2(made.code == 0, made.err);
}

void SignInTest::aKeyThatChangesIsFoundOut()
{
    Creating first(*m_first, m_server->url()); // the server has the keys by now
    m_provider->behave({{u"rsa"_s, u"rsa-2"_s}});
    const Ended made = first.signIn();
    QVERIFY2(made.code == 0, made.err);
    m_provider->behave({{u"key"_s, u"ec"_s}, {u"claims"_s, QJsonObject{{u"sub"_s, u"bert"_s}}}});
    const Ended other = Creating(*m_second, m_server->url()).signIn();
    QVERIFY2(other.code == 0, other.err);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::SignInTest)
#include "sign_in_test.moc"
