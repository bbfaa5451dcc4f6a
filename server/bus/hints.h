#pragma once
#include "sync/protocol/ids.h"
#include <QList>
#include <functional>

namespace mn::server {

using ProcessId = Uuid<struct ProcessTag>; // a server, from its start to its end

// Something happened to an account at one of the servers.
struct Hint {
    sync::AccountId account = {};
    ProcessId from = {};
    bool isPush = false; // else an event of the control log
    bool operator==(const Hint &) const = default;
};

// Carries hints to all servers, the one that says them among them. They may be lost, or come twice. Any thread.
class Hints {
public:
    virtual ~Hints() = default;
    // Blocks. Errc::NotAvailable: perhaps nobody heard of them.
    virtual Result<void> publish(const QList<Hint> &hints) = 0;
    // Once. `heard` for each; `again` when hints come in, at the beginning and after each time when they did not. Both
    // are called on one thread, never after stopListening(), and must not block.
    virtual void listen(std::function<void(const Hint &)> heard, std::function<void()> again) = 0;
    virtual void stopListening() = 0;
    // Whether what is said now would be heard here.
    virtual bool isHearing() const = 0;
};

} // namespace mn::server
