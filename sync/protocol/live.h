#pragma once
#include "sync/protocol/session.h"

namespace mn::sync {

// Word from the server as soon as something happens: a WebSocket (RFC 6455) at routes::kLive, subprotocol
// kLiveProtocol, binary messages. The client says LiveHello, once; then the server alone speaks. What came is fetched
// by pulling: docs/adr/0028-the-live-socket-carries-hints.md.

inline constexpr char kLiveProtocol[] = "mnemosyne.sync.v1";
inline constexpr int kLiveBeat = 45; // seconds until LiveNews comes again without news: a lost one is made good

// The token travels here, and not in an address, which others keep.
struct LiveHello {
    SessionToken token;
    static constexpr auto fields() { return std::tuple(field("token", &LiveHello::token)); }
    bool operator==(const LiveHello &) const = default;
};

// Where the account stands: at once, after each change, and every kLiveBeat. A reader who is slow is told the newest.
struct LiveNews {
    quint64 head = 0;
    Hash control;                        // the newest event
    std::optional<quint64> eraseAt = {}; // ms UTC: when the account goes
    static constexpr auto fields()
    {
        return std::tuple(field("head", &LiveNews::head), field("control", &LiveNews::control),
                          field("erase_at", &LiveNews::eraseAt));
    }
    bool operator==(const LiveNews &) const = default;
};

// Why the server closes the socket, by numbers that RFC 6455, 7.4.2, leaves to us: clients that are older than 1012
// (restart) and 1013 (try again later) take those for faults.
enum class LiveEnd : quint16 {
    Malformed = 4400,      // something else than one LiveHello
    NoSession = 4401,      // sign in again
    NotAdmitted = 4403,    // this device does not belong to the account any more
    TryLater = 4429,       // it has as many as it takes
    ServerRestarts = 4503, // come again after a moment that differs from client to client
};

} // namespace mn::sync
