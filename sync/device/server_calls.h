#pragma once
#include "sync/protocol/messages.h"
#include "sync/protocol/problem.h"
#include <expected>

namespace mn::sync {

// Why there is no answer: the server said so, or nobody knows what became of the call.
struct CallFailure {
    std::optional<ProblemCode> code; // none: no connection, or an answer that is none of ours
    std::optional<quint64> retryAfter = {};
    std::optional<Head> last = {};    // of ProblemCode::Chain
    std::optional<quint64> room = {}; // of ProblemCode::OverQuota
};
template <class T> using Reply = std::expected<T, CallFailure>;

// What a device asks its server for, signed in already. Calls block; each is whole or did not happen, which of the two
// may not be known. The way there is the business of who makes it (REST, WebSocket, a simulation).
class ServerCalls {
public:
    virtual ~ServerCalls() = default;

    virtual Reply<ControlReply> control(quint64 from) = 0;
    virtual Reply<void> append(const ControlAppend &append) = 0;
    virtual Reply<void> putWraps(const QList<Wrap> &wraps) = 0;
    virtual Reply<void> putPrekey(const Prekey &prekey) = 0;
    virtual Reply<PushReply> push(const PushRequest &request) = 0;
    virtual Reply<PullReply> pull(ServerEpoch epoch, quint64 after) = 0;
    virtual Reply<ManifestReply> manifest(const RecordId &after) = 0;
    virtual Reply<RowsReply> rows(const QList<RecordId> &records) = 0;
    virtual Reply<CheckpointReply> checkpoint() = 0;
    virtual Reply<void> rewrap(const QList<RewrapItem> &items) = 0;
};

} // namespace mn::sync
