#pragma once
#include "server/bus/hints.h"
#include <chrono>

namespace mn::server {

// Hints that were written in the transaction of what they are about, so that none is lost with the server that made
// them. Shared by all servers. Any thread; calls block on the store.
class Outbox {
public:
    struct Entry {
        quint64 id = 0; // in no order that means anything: a later one may be there first
        Hint hint = {};
    };

    virtual ~Outbox() = default;
    // The oldest, `limit` at most, without those that another server is about to take. They are gone iff `deliver` is
    // well, and may come again even so. How many there were.
    virtual Result<int> take(int limit, const std::function<Result<void>(const QList<Entry> &)> &deliver) = 0;
    // The newest, `limit` at most; they stay.
    virtual Result<QList<Entry>> look(int limit) = 0;
    virtual Result<void> forget(std::chrono::seconds olderThan) = 0;
};

} // namespace mn::server
