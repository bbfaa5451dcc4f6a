#pragma once
#include "bench/corpus.h"
#include "bench/figures.h"
#include "bench/outcome.h"
#include "core/base/clock.h"
#include "core/record/dot.h"
#include "sync/device/sealed_record.h"
#include "sync/protocol/session.h"
#include "tests/support/own_server.h"
#include "tests/unit/http/http_client.h"
#include <memory>

namespace mn::bench {

struct LoadBench {
    Corpus corpus;
    SystemClock clock;
    Figures figures{QStringLiteral("A server under load")};
};

// The server as it is run, for more devices than people have.
class LoadServer : public mn::test::OwnServer {
public:
    enum class Way { Plain, Tls };
    // `backing`: where it keeps accounts; empty: in a folder of its own.
    explicit LoadServer(Way way, const QStringList &backing = {});

    QUrl at() const { return QUrl(url()); }
    static QSslConfiguration tls(); // of a client that trusts whoever answers
    double resident() const;        // bytes
    double processor() const;       // ms that it has used, user and system
};

// One device with an account of its own, with all that it will push made before the clock runs: real memories, sealed,
// signed, each commit behind the one before.
class LoadDevice {
public:
    explicit LoadDevice(const LoadBench &bench);

    // Makes the account and signs in.
    void enrol(const LoadServer &server);
    const sync::SessionToken &token() const { return m_token; }
    // `pushes` of as many rows, behind those it has.
    void prepare(int pushes, int rows);
    qsizetype prepared() const { return m_requests.size(); }
    // Sends what was prepared, one behind the other, by one connection; how long each took, in ms.
    std::vector<double> push(const LoadServer &server);

private:
    sync::Row seal(const RecordId &id, quint64 n);

    const LoadBench &m_bench;
    const sync::SigningKey m_key = sync::SigningKey::generate();
    const sync::SigningKey m_recovery = sync::SigningKey::generate();
    const sync::SpaceId m_space;
    const sync::SpaceKey m_spaceKey;
    DotSource m_dots;
    sync::SignedEvent m_genesis;
    sync::AccountId m_account;
    sync::ServerEpoch m_epoch;
    sync::SessionToken m_token;
    sync::CommitRef m_last;
    qint64 m_memories = 0;
    QList<QByteArray> m_requests;
};

// Sockets that wait for the server's word, as devices do all day. They are open and greeted when this is made.
class IdleSockets {
public:
    IdleSockets(const LoadServer &server, const QList<sync::SessionToken> &tokens);
    ~IdleSockets();
    int open() const; // that are so still

private:
    struct Parts;
    const std::unique_ptr<Parts> m_parts;
};

void measurePushes(LoadBench &bench);
void measureSockets(LoadBench &bench);
void measureSoak(LoadBench &bench, int minutes);

} // namespace mn::bench
