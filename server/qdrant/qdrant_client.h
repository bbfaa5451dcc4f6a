#pragma once
#include "core/network/http_client.h"
#include "server/limits/circuit_breaker.h"
#include "server/qdrant/qdrant_options.h"
#include <QJsonObject>
#include <memory>

namespace mn::server {

// Calls to the collection of a Qdrant that may come and go. Any thread that may wait; asking blocks it, 5 s at most.
// While Qdrant is away one caller at a time looks for it, every two seconds, and the others know at once. Needs a
// QCoreApplication.
class QdrantClient {
public:
    using Steady = CircuitBreaker::Steady;
    explicit QdrantClient(
        QdrantOptions options, std::function<Steady::time_point()> now = [] { return Steady::now(); });
    ~QdrantClient();

    // The result of what is done at `place` of the collection, such as "/points/query". NotAvailable, and it is not
    // known then what was done; NotFound, AlreadyExists, DiskFull; NotUnderstood and TooLarge of a reply; Failed when
    // it refuses.
    Result<QJsonValue> ask(HttpCall::Method method, const QString &place, const QJsonObject &body = {});
    bool isAway() const { return m_breaker.isOpen(); }

private:
    class Gate;
    Result<HttpReply> send(HttpCall::Method method, const QString &place, const QJsonObject &body);

    const QdrantOptions m_options;
    const std::unique_ptr<Gate> m_gate;
    HttpClient m_client;
    CircuitBreaker m_breaker;
};

} // namespace mn::server
