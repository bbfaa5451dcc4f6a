#include "server/oidc/oidc_provider.h"
#include "sync/protocol/blobs.h"
#include "tests/support/own_provider.h"
#include "tests/unit/http/api_client.h"
#include "tests/unit/http/running_server.h"
#include "tests/unit/protocol/messages.h"
#include "tests/unit/protocol/openapi_document.h"
#include <QSet>
#include <QTest>
#include <random>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

namespace {

const BlobName kSealed = idOf<BlobName>(0xab);

// An address of this form: of a blob, and its first chunk.
QByteArray targetOf(QByteArray path)
{
    return path.replace("{id}", kSealed.toBytes().toHex()).replace("{n}", "0");
}

struct Operation {
    QByteArray method;
    QByteArray path;

    bool isSent() const { return method == "POST" || method == "PUT"; }

    // Not kept: a node of YAML that is assigned changes what it stood for.
    YAML::Node said() const
    {
        return at(document(), "paths", QString::fromLatin1(path), QString::fromLatin1(method.toLower()));
    }
    QString key() const { return QString::fromLatin1(method + ' ' + path); }
};

// Those that end something last.
QList<Operation> operations()
{
    QList<Operation> all;
    for (const auto &path : at(document(), "paths"))
        for (const auto &operation : path.second)
            all.append({text(operation.first).toUpper().toLatin1(), text(path.first).toLatin1()});
    std::ranges::stable_partition(all, [](const Operation &one) { return one.method != "DELETE"; });
    return all;
}

// What is wrong with an answer, by what docs/openapi.yaml says; nothing: it is described.
QString wrongWith(const Operation &operation, const HttpReply &reply)
{
    const YAML::Node said = resolved(at(operation.said(), "responses", QString::number(reply.status)));
    if (!said.IsDefined())
        return u"status %1"_s.arg(reply.status);
    const QString type = QString::fromLatin1(reply.headers.value("content-type"));
    const QStringList types = names(at(said, "content"));
    if (types.isEmpty())
        return reply.body.isEmpty() ? QString() : u"a body with status %1"_s.arg(reply.status);
    if (!types.contains(type))
        return u"the type \"%1\" with status %2"_s.arg(type).arg(reply.status);
    const YAML::Node schema = at(said, "content", type, "schema");
    if (type == QLatin1StringView(routes::kProblemType)) {
        const auto problem = fromCbor<Problem>(reply.body);
        const QStringList codes = names(at(at(schema, "allOf")[1], "properties", "code", "enum"));
        return problem && codes.contains(problem->code) ? QString() : u"the problem "_s + problemIn(reply);
    }
    if (type == u"text/plain")
        return QString::fromLatin1(reply.body) == text(at(schema, "const")) ? QString() : u"the text"_s;
    bool isOfIt = false;
    eachMessage([&]<class T>() {
        if (refOf(schema) == QLatin1StringView(kMessageName<T>))
            isOfIt = fromCbor<T>(reply.body).has_value();
    });
    return isOfIt ? QString() : u"the form of "_s + refOf(schema);
}

} // namespace

// The running handlers answer what docs/openapi.yaml says, whatever they are asked: every status, type, code and form.
class DescribedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void everyOperationEndsWellAsDescribed();
    void whateverIsAskedIsAnsweredAsDescribed_data();
    void whateverIsAskedIsAnsweredAsDescribed();

private:
    int ask(ApiClient &by, const QByteArray &method, const QByteArray &target, const QByteArray &headers,
            const QByteArray &body = {});
    template <class T> int send(ApiClient &by, const QByteArray &method, const char *path, const T &body)
    {
        return ask(by, method, targetOf(path), kOurType + by.authorization, toCbor(body));
    }
    template <class T> int post(ApiClient &by, const char *path, const T &body) { return send(by, "POST", path, body); }
    int get(ApiClient &by, const QByteArray &target) { return ask(by, "GET", target, by.authorization); }
    QList<QByteArray> queriesOf(const Operation &operation) const;
    QList<QByteArray> bodiesOf(const Operation &operation);

    std::unique_ptr<mn::test::OwnProvider> m_provider;
    std::unique_ptr<OidcProvider> m_oidc;
    std::unique_ptr<Running> m_server;
    std::unique_ptr<ApiClient> m_a, m_b, m_cutOff;
    QList<Operation> m_operations = operations();
    QSet<QString> m_endedWell; // operations
    HttpReply m_reply;         // the last one
    Log m_log;
    std::mt19937 m_random{1};
    SystemClock m_clock; // of tokens
};

void DescribedTest::initTestCase()
{
    m_provider = std::make_unique<mn::test::OwnProvider>();
    m_oidc = std::make_unique<OidcProvider>(OidcOptions{.issuer = m_provider->issuer(),
                                                        .client = mn::test::OwnProvider::client(),
                                                        .subjectKey = QString(32, u'k')},
                                            m_clock);
}

void DescribedTest::cleanupTestCase()
{
    m_server.reset();
    m_oidc.reset();
    m_provider.reset();
}

void DescribedTest::init()
{
    ApiOptions answers;
    answers.provider = m_oidc.get();
    m_server = std::make_unique<Running>(HttpOptions(), answers);
    m_log = Log();
    m_endedWell.clear();
    for (auto *device : {&m_a, &m_b, &m_cutOff})
        *device = std::make_unique<ApiClient>(m_server->url(), quint8(device == &m_a ? 2 : device == &m_b ? 3 : 4));
    const AccountId account = ControlState::of(m_log.events())->account();
    const QString token = m_provider->mint({{u"claims"_s, QJsonObject{{u"nonce"_s, signInNonce(account)}}}});
    QCOMPARE(post(*m_a, routes::kAccounts, AccountRequest{m_log.events(), {}, false, token}), 200);
    QCOMPARE(fromCbor<AccountReply>(m_reply.body)->account, account);
    m_a->account = m_b->account = m_cutOff->account = account;
    QVERIFY(m_a->signIn());
    m_log.add(3, 2);
    m_log.add(4, 2);
    m_log.revoke({cut(4, 0)}, 2);
    QCOMPARE(post(*m_a, routes::kControl, ControlAppend{m_log.events().sliced(1), {}, false}), 204);
    for (ApiClient *device : {m_a.get(), m_b.get(), m_cutOff.get()}) {
        device->keyEpoch = 2; // of the revocation
        QVERIFY(device->signIn() && device->learnEpoch());
    }
}

// Its status; that it is described is checked here.
int DescribedTest::ask(ApiClient &by, const QByteArray &method, const QByteArray &target, const QByteArray &headers,
                       const QByteArray &body)
{
    m_reply = by.http.ask(method, target, headers, body);
    if (m_reply.status >= 400) // what was not read may be in the way
        by.http.reconnect(by.url);
    const QByteArray path = target.contains('?') ? target.left(target.indexOf('?')) : target;
    const auto operation = std::ranges::find_if(
        m_operations, [&](const Operation &one) { return one.method == method && targetOf(one.path) == path; });
    if (operation == m_operations.end()) {
        QTest::qFail(target + " is not described", __FILE__, __LINE__);
        return m_reply.status;
    }
    const QString wrong = wrongWith(*operation, m_reply);
    if (!wrong.isEmpty())
        QTest::qFail(qPrintable(u"%1 %2: %3 is not described"_s.arg(QString::fromLatin1(method),
                                                                    QString::fromLatin1(target), wrong)),
                     __FILE__, __LINE__);
    if (m_reply.status < 300)
        m_endedWell += operation->key();
    return m_reply.status;
}

void DescribedTest::everyOperationEndsWellAsDescribed()
{
    const auto change = m_a->change(5);
    const PushRequest request = m_a->request({change});
    QCOMPARE(post(*m_a, routes::kPush, request), 200);
    QCOMPARE(post(*m_a, routes::kPush, m_b->request({change})), 400); // signed by somebody else
    QCOMPARE(get(*m_b, m_b->pullTarget(0)), 200);
    QCOMPARE(get(*m_b, routes::kManifest), 200);
    QCOMPARE(post(*m_b, routes::kRows, RowsRequest{{idOf<RecordId>(5)}}), 200);
    QCOMPARE(get(*m_b, routes::kCheckpoint), 200);
    QCOMPARE(post(*m_b, routes::kRewrap, RewrapRequest{{{idOf<RecordId>(5), change.first.envelope, 2, "anew"}}}), 204);
    QCOMPARE(post(*m_b, routes::kWraps, WrapsRequest{{{2, idOf<BoxPublicKey>(1), "wrapped"}}}), 204);
    Prekey prekey{idOf<ActorId>(3), idOf<BoxPublicKey>(9), 1, {}};
    prekey.signature = keyOf(3).sign(signed_as::kPrekey, prekeyBytes(m_b->account, prekey));
    QCOMPARE(post(*m_b, routes::kPrekeys, prekey), 204);
    QCOMPARE(get(*m_b, routes::kControl), 200);
    QCOMPARE(get(*m_b, routes::kDevices), 200);
    QCOMPARE(get(*m_b, routes::kAccount), 200);
    const QByteArray sealed("sealed bytes");
    QCOMPARE(post(*m_a, routes::kBlob, BlobDeclare{quint64(sealed.size())}), 200);
    QCOMPARE(send(*m_a, "PUT", routes::kBlobChunk, BlobChunk{sealed}), 204);
    QCOMPARE(post(*m_a, routes::kBlobChunk, BlobChunk{sealed}), 204);
    QCOMPARE(post(*m_a, routes::kBlobCommit, BlobCommit{{blobChunkHash(sealed)}}), 204);
    QCOMPARE(get(*m_b, routes::kBlobs), 200);
    QCOMPARE(get(*m_b, targetOf(routes::kBlob)), 200);
    QCOMPARE(get(*m_b, targetOf(routes::kBlobChunk)), 200);
    QCOMPARE(post(*m_b, routes::kBlobMarks, BlobMarks{{}, {kSealed}}), 204);
    const VectorModel model = idOf<VectorModel>(7);
    const QByteArray vector(384, 'v');
    QCOMPARE(post(*m_a, routes::kVectors, VectorsPut{model, {}}), 403); // not allowed yet
    QCOMPARE(post(*m_a, routes::kVectorsConsent, VectorsConsent{model}), 204);
    QCOMPARE(post(*m_b, routes::kVectors, VectorsPut{idOf<VectorModel>(8), {}}), 409);
    QCOMPARE(post(*m_b, routes::kVectors, VectorsPut{model, {{idOf<RecordId>(5), vector}}}), 204);
    QCOMPARE(get(*m_a, routes::kVectors), 200);
    QCOMPARE(fromCbor<VectorsState>(m_reply.body)->count, std::optional<quint64>(1));
    QCOMPARE(post(*m_a, routes::kVectorsSearch, VectorsSearch{model, vector, 3}), 200);
    QCOMPARE(fromCbor<VectorHits>(m_reply.body)->hits, (QList<VectorHit>{{idOf<RecordId>(5), kSameDirection}}));
    QCOMPARE(post(*m_a, routes::kVectorsRemove, VectorsRemove{{idOf<RecordId>(5)}}), 204);
    QCOMPARE(ask(*m_b, "DELETE", routes::kVectorsConsent, m_b->authorization), 200);
    QCOMPARE(fromCbor<VectorsWithdrawn>(m_reply.body)->isErased, true);
    const LinkRoom room = idOf<LinkRoom>(7);
    QCOMPARE(post(*m_a, routes::kLinkRooms, LinkOpen{room}), 204);
    QCOMPARE(post(*m_a, routes::kLinkHello, LinkNote{room, LinkPlace::Hello, "hello"}), 204);
    QCOMPARE(post(*m_a, routes::kLinkNotes, LinkNote{room, LinkPlace::Reveal, "revealed"}), 204);
    QCOMPARE(post(*m_a, routes::kLinkRead, LinkRead{room, LinkPlace::Reveal, 0}), 200);
    QCOMPARE(post(*m_a, routes::kChallenge, ChallengeRequest{m_a->account, idOf<ActorId>(2), {}}), 200);
    const auto challenge = fromCbor<ChallengeReply>(m_reply.body);
    QCOMPARE(post(*m_a, routes::kSession, m_a->signedBy(2, *challenge)), 200);
    QCOMPARE(get(*m_a, routes::kSignInPlace), 200);
    QCOMPARE(get(*m_a, "/healthz"), 200);
    QCOMPARE(get(*m_a, "/readyz"), 200);
    QCOMPARE(ask(*m_a, "DELETE", routes::kSession, m_a->authorization), 204);
    QCOMPARE(get(*m_b, routes::kExport), 200);
    QCOMPARE(get(*m_b, routes::kAudit), 200);
    QCOMPARE(ask(*m_b, "DELETE", routes::kAccount, m_b->authorization), 200);
    QCOMPARE(ask(*m_b, "DELETE", routes::kErasure, m_b->authorization), 204);
    for (const Operation &operation : std::as_const(m_operations))
        QVERIFY2(m_endedWell.contains(operation.key()), qPrintable(operation.key()));
}

QList<QByteArray> DescribedTest::queriesOf(const Operation &operation) const
{
    QList<QByteArray> queries{"", "?evil=1", "?%", "?="};
    QByteArray all;
    for (const auto &parameter : at(operation.said(), "parameters")) {
        const QByteArray name = text(at(parameter, "name")).toLatin1();
        for (const char *value :
             {"0", "-1", "nonsense", "", "9223372036854775808", "1&", "%00", "01890a5d-ac96-774b-bcce-b302099a8057"})
            queries += '?' + name + '=' + value;
        queries += '?' + name + "=0&" + name + "=0"; // twice
    }
    if (operation.path == routes::kPull)
        queries += {"?epoch=" + m_b->epoch.toString().toLatin1() + "&after=0&limit=1",
                    "?epoch=" + m_b->epoch.toString().toLatin1() + "&after=99",
                    "?epoch=01890a5d-ac96-774b-bcce-b302099a8057&after=0"};
    return queries;
}

// Good ones of its form, the same damaged, and what is none.
QList<QByteArray> DescribedTest::bodiesOf(const Operation &operation)
{
    constexpr int kDamaged = 6;
    const QString wanted =
        refOf(at(operation.said(), "requestBody", "content", QString::fromLatin1(routes::kMediaType), "schema"));
    QList<QByteArray> bodies{{}, "nonsense", QByteArray(1, '\0'), toCbor(LinkReply{}), QByteArray(70'000, '\xff')};
    eachSample([&]<class T>(const T &value) {
        if (wanted != QLatin1StringView(kMessageName<T>))
            return;
        const QByteArray good = toCbor(value);
        bodies += {good, good.chopped(1), good + '\0'};
        for (int i = 0; i < kDamaged; ++i) {
            QByteArray damaged = good;
            char &byte = damaged[qsizetype(m_random() % size_t(good.size()))];
            byte = char(byte ^ (1 << m_random() % 8));
            bodies += damaged;
        }
    });
    return bodies;
}

void DescribedTest::whateverIsAskedIsAnsweredAsDescribed_data()
{
    QTest::addColumn<int>("operation");
    for (qsizetype i = 0; i < m_operations.size(); ++i)
        QTest::newRow(qPrintable(m_operations[i].key())) << int(i);
}

void DescribedTest::whateverIsAskedIsAnsweredAsDescribed()
{
    QFETCH(const int, operation);
    const Operation one = m_operations[operation];
    QVERIFY(m_a->push({m_a->change(5)}).status == 200);
    ApiClient paper(m_server->url(), 9);
    QVERIFY(paper.signIn(100));
    ApiClient nobody(m_server->url(), 9);
    const QList<QByteArray> who{{},
                                "Authorization: Bearer nonsense\r\n",
                                "Authorization: Bearer " + QByteArray(43, 'A') + "\r\n",
                                m_cutOff->authorization,
                                paper.authorization,
                                m_b->authorization};
    QSet<int> statuses;
    for (const QByteArray &authorization : who) {
        const QByteArray target = targetOf(one.path);
        if (one.isSent()) {
            for (const char *type : {"", "Content-Type: application/json\r\n",
                                     "Content-Type: application/vnd.mnemosyne.sync+cbor;v=2\r\n"})
                statuses += ask(nobody, one.method, target, type + authorization, "{}");
            for (const QByteArray &body : bodiesOf(one))
                statuses += ask(nobody, one.method, target, kOurType + authorization, body);
            continue;
        }
        for (const QByteArray &query : queriesOf(one))
            statuses += ask(nobody, one.method, target + query, authorization);
    }
    // It was not the same each time: who is nobody, and what is nonsense, is told so.
    QVERIFY2(statuses.contains(400), qPrintable(one.key()));
    QCOMPARE(statuses.contains(401), bool(at(one.said(), "responses", "401")));
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::DescribedTest)
#include "described_test.moc"
