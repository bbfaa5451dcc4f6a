#pragma once
#include "sync/protocol/ids.h"
#include <functional>
#include <memory>

namespace mn::server {

// Says that something happened to an account, to whoever waits for it. A hint, no more: it may be lost or come for
// nothing, and what happened is read from the store. Any thread.
class Bus {
public:
    // Ends with the object; when its destructor returns, nobody is being called any more.
    class Subscription {
    public:
        virtual ~Subscription() = default;
    };

    virtual ~Bus() = default;
    // `woken` is called on any thread, as often as it happens; it must not block, nor end a subscription.
    virtual std::unique_ptr<Subscription> subscribe(const sync::AccountId &account, std::function<void()> woken) = 0;
    virtual void notify(const sync::AccountId &account) = 0;
};

} // namespace mn::server
