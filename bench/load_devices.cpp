#include "bench/load.h"
#include "core/record/memory_record.h"
#include "server/http/bearer.h"
#include "sync/protocol/routes.h"
#include <QElapsedTimer>
#include <QFile>
#include <sodium.h>
#include <unistd.h>

namespace mn::bench {

using namespace Qt::StringLiterals;
using namespace mn::sync;
using server::test::HttpClient;
using server::test::HttpReply;

namespace {

QByteArray postOf(const char *target, const QByteArray &authorization, const QByteArray &body)
{
    return QByteArray("POST ") + target + " HTTP/1.1\r\nHost: load\r\nContent-Type: " + routes::kMediaType + "\r\n" +
           authorization + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

HttpReply answered(HttpReply reply)
{
    if (reply.status != 200)
        qFatal("the server answers %d", reply.status);
    return reply;
}

template <class Reply> Reply ask(HttpClient &http, const QByteArray &request)
{
    http.send(request);
    return need(fromCbor<Reply>(answered(http.read()).body));
}

} // namespace

LoadServer::LoadServer(Way way, const QStringList &backing) : OwnServer(QStringLiteral(MN_SERVER), backing)
{
    set(u"MNEMOSYNED_CONNECTIONS"_s, u"20000"_s);
    set(u"MNEMOSYNED_ACCOUNT_RATE"_s, u"0"_s);
    set(u"MNEMOSYNED_ADDRESS_RATE"_s, u"0"_s);
    if (way == Way::Tls)
        makeCertificate();
    start();
}

QSslConfiguration LoadServer::tls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

double LoadServer::resident() const
{
    QFile status(u"/proc/%1/status"_s.arg(processId()));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').value(1).toDouble() * 1024;
    qFatal("the system does not tell how large the server is");
}

double LoadServer::processor() const
{
    QFile stat(u"/proc/%1/stat"_s.arg(processId()));
    if (!stat.open(QIODevice::ReadOnly))
        qFatal("the system does not tell what the server uses");
    const QList<QByteArray> fields = stat.readAll().split(')').last().simplified().split(' '); // from the state on
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000 / double(::sysconf(_SC_CLK_TCK));
}

LoadDevice::LoadDevice(const LoadBench &bench)
    : m_bench(bench), m_space(makeUuidV7(bench.clock)), m_spaceKey{1, SecretBytes::random(kKeyBytes)},
      m_dots(ActorId(makeUuidV7(bench.clock)), 0)
{
    ControlEvent event;
    event.signer = m_dots.actor();
    event.genesis = Genesis{.actor = m_dots.actor(),
                            .key = m_key.verifyingKey(),
                            .recovery = m_recovery.verifyingKey(),
                            .space = m_space,
                            .spaceKey = keyCommitment(m_space, m_spaceKey.epoch, m_spaceKey.key),
                            .salt = QByteArray(16, Qt::Uninitialized)};
    randombytes_buf(event.genesis->salt.data(), size_t(event.genesis->salt.size()));
    m_genesis = signedEvent(event, m_key);
}

void LoadDevice::enrol(const LoadServer &server)
{
    HttpClient http(server.at(), server.tls());
    m_account =
        ask<AccountReply>(http, postOf(routes::kAccounts, {}, toCbor(ControlAppend{{m_genesis}, {}, false}))).account;
    const auto challenge = ask<ChallengeReply>(
        http, postOf(routes::kChallenge, {}, toCbor(ChallengeRequest{m_account, m_dots.actor(), {}})));
    const QByteArray origin = server.at().toEncoded(QUrl::RemovePath);
    const SessionRequest proof{challenge.nonce, m_key.sign(signed_as::kSession, sessionBytes(origin, challenge))};
    m_token = ask<SessionReply>(http, postOf(routes::kSession, {}, toCbor(proof))).token;
    m_epoch = ask<ControlReply>(http, QByteArray("GET ") + routes::kControl +
                                          " HTTP/1.1\r\nHost: load\r\nAuthorization: " + server::bearerOf(m_token) +
                                          "\r\n\r\n")
                  .epoch;
}

Row LoadDevice::seal(const RecordId &id, quint64 n)
{
    const Record record =
        need(apply(Record(), m_bench.corpus.memory(m_memories++), m_dots, HlcStamp::of(m_bench.clock.now())));
    const EnvelopeHeader header{.space = m_space, .record = id, .actor = m_dots.actor(), .n = n, .parent = Hash()};
    return need(sealedRow(m_account, header, record, m_spaceKey, m_key));
}

void LoadDevice::prepare(int pushes, int rows)
{
    for (int i = 0; i < pushes; ++i) {
        Commit commit{.actor = m_dots.actor(),
                      .n = m_last.n + 1,
                      .prevN = m_last.n,
                      .prev = m_last.hash,
                      .ontoN = m_last.n,
                      .onto = m_last.hash,
                      .sure = {},
                      .entries = {},
                      .control = eventHash(m_genesis),
                      .checkpoint = {}};
        PushRequest request{.epoch = m_epoch, .commit = {}, .rows = {}};
        for (int k = 0; k < rows; ++k) {
            const RecordId id(makeUuidV7(m_bench.clock));
            request.rows.append(seal(id, commit.n));
            commit.entries.append(
                {id, envelopeHash(m_account, request.rows.last().envelope), std::nullopt, RecordKind::Live});
        }
        request.commit = signedCommit(m_account, commit, m_key);
        m_last = {commit.n, commitHash(m_account, request.commit)};
        m_requests += postOf(routes::kPush, "Authorization: " + server::bearerOf(m_token) + "\r\n", toCbor(request));
    }
}

std::vector<double> LoadDevice::push(const LoadServer &server)
{
    HttpClient http(server.at(), server.tls());
    std::vector<double> times;
    for (const QByteArray &request : std::exchange(m_requests, {})) {
        QElapsedTimer timer;
        timer.start();
        http.send(request);
        answered(http.read());
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace mn::bench
