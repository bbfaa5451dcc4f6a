#pragma once
#include "server/bus/local_bus.h"
#include "server/bus/outbox.h"
#include <condition_variable>
#include <thread>
#include <unordered_set>

namespace mn::server {

// For several servers over one store. Who waits here is told at once of what happens here; the outbox tells the others:
// a thread takes from it what the servers wrote, whoever did, and gives it to those that hear hints. Without hints, or
// while they are not carried, each server looks into the outbox by itself. ADR 0029. Outlives its subscriptions.
class SharedBus final : public Bus {
public:
    struct Pace {
        std::chrono::milliseconds sweep = std::chrono::seconds(1);       // for what a server left that is gone
        std::chrono::milliseconds look = std::chrono::milliseconds(250); // while hints are not carried
        std::chrono::seconds keep = std::chrono::seconds(10);            // what nobody carried
    };
    // `hints` may be none. Both outlive this.
    SharedBus(Outbox &outbox, Hints *hints, const ProcessId &process) : SharedBus(outbox, hints, process, Pace()) {}
    SharedBus(Outbox &outbox, Hints *hints, const ProcessId &process, const Pace &pace);
    ~SharedBus() override;

    std::unique_ptr<Subscription> subscribe(const sync::AccountId &account, std::function<void()> woken) override;
    void notify(const sync::AccountId &account) override;

private:
    void run(const std::stop_token &stop);
    bool relay(const std::stop_token &stop);
    Result<void> deliver(const QList<Outbox::Entry> &entries);
    void look();

    Outbox &m_outbox;
    Hints *m_hints;
    const ProcessId m_process;
    const Pace m_pace;
    LocalBus m_local;
    std::mutex m_mutex;
    std::condition_variable_any m_asked;
    bool m_isAsked = false;
    // Of the thread alone.
    std::unordered_set<quint64> m_seen;
    std::chrono::steady_clock::time_point m_forgetAt = {};
    std::jthread m_thread;
};

} // namespace mn::server
