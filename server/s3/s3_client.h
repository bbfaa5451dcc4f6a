#pragma once
#include "core/base/clock.h"
#include "server/limits/circuit_breaker.h"
#include "server/s3/s3_reply.h"
#include "server/s3/s3_request.h"
#include <memory>

namespace mn::server {

// A bucket of an object store that speaks S3. What it may be asked twice it is asked again when it stumbles (no answer,
// 429, 5xx), three times at most and within `patience`; from then on one call at a time looks whether it is back. Any
// thread. Needs a QCoreApplication.
// Errors of all calls: NetworkFailed for no answer and for one that is no good, such as that of a wrong key or of no
// bucket; NotUnderstood; what HttpClient says of certificates. None has a text of the other side but its error's name.
class S3Client {
public:
    // `clock`: signatures are good for a quarter of an hour around its time. It outlives the client.
    S3Client(S3Options options, const Clock &clock);
    ~S3Client();

    // Errc::DiskFull where there is no more room.
    Result<void> put(const QByteArray &key, const QByteArray &body);
    // Errc::NotFound; TooLarge when it is more than `most` bytes.
    Result<QByteArray> get(const QByteArray &key, qint64 most);
    // Its first bytes, fewer where it has no more. Errc::NotFound.
    Result<QByteArray> beginning(const QByteArray &key, qint64 bytes);
    // What begins with `prefix`, a page after the other: `take` may end it with an error.
    Result<void> eachPage(const QByteArray &prefix, const std::function<Result<void>(const QList<S3Object> &)> &take);
    // 1000 at most. No error where nothing is. Errc::Failed when one stayed.
    Result<void> remove(const QList<QByteArray> &keys);

    bool isAway() const { return m_breaker.isOpen(); }

private:
    class Gate;

    Result<QByteArray> answer(const S3Call &call, qint64 most);
    Result<HttpReply> patiently(const S3Call &call, qint64 most);
    void note(const Error &trouble) const;

    const S3Options m_options;
    const Clock &m_clock;
    const std::unique_ptr<Gate> m_gate;
    HttpClient m_client;
    CircuitBreaker m_breaker;
};

} // namespace mn::server
