#include "server/bus/shared_bus.h"

namespace mn::server {

namespace {

constexpr int kBatch = 500;
constexpr int kMostSeen = 10'000; // whoever is not told by hints pulls again within half a minute

} // namespace

SharedBus::SharedBus(Outbox &outbox, Hints *hints, const ProcessId &process, const Pace &pace)
    : m_outbox(outbox), m_hints(hints), m_process(process), m_pace(pace)
{
    if (m_hints) {
        const auto heard = [this](const Hint &hint) {
            if (hint.from != m_process)
                m_local.notify(hint.account);
        };
        // What was said in between nobody heard.
        m_hints->listen(heard, [this] { m_local.notifyAll(); });
    }
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

SharedBus::~SharedBus()
{
    m_thread.request_stop();
    m_thread.join();
    if (m_hints)
        m_hints->stopListening();
}

std::unique_ptr<Bus::Subscription> SharedBus::subscribe(const sync::AccountId &account, std::function<void()> woken)
{
    return m_local.subscribe(account, std::move(woken));
}

void SharedBus::notify(const sync::AccountId &account)
{
    m_local.notify(account);
    {
        const std::lock_guard lock(m_mutex);
        m_isAsked = true;
    }
    m_asked.notify_one();
}

void SharedBus::run(const std::stop_token &stop)
{
    bool isCarried = true;
    while (!stop.stop_requested()) {
        isCarried = m_hints && relay(stop);
        if (!isCarried || !m_hints->isHearing())
            look();
        const auto now = std::chrono::steady_clock::now();
        if (!isCarried && now >= m_forgetAt) {
            // A server that cannot do even this says so with its next request.
            const auto forgotten = m_outbox.forget(m_pace.keep);
            Q_UNUSED(forgotten);
            m_forgetAt = now + m_pace.keep;
        }
        std::unique_lock lock(m_mutex);
        // Where hints are not carried there is nothing to hurry for: the others look when they look.
        const auto pause = isCarried && m_hints->isHearing() ? m_pace.sweep : m_pace.look;
        m_asked.wait_for(lock, stop, pause, [&] { return m_isAsked && isCarried; });
        m_isAsked = false;
    }
}

// Whether hints are carried.
bool SharedBus::relay(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const auto taken =
            m_outbox.take(kBatch, [this](const QList<Outbox::Entry> &entries) { return deliver(entries); });
        if (!taken)
            return false;
        if (*taken < kBatch)
            break;
    }
    return true;
}

Result<void> SharedBus::deliver(const QList<Outbox::Entry> &entries)
{
    QList<Hint> hints;
    hints.reserve(entries.size());
    for (const Outbox::Entry &entry : entries)
        hints += entry.hint;
    MN_TRY(m_hints->publish(hints));
    // What is taken here is not found by looking.
    if (!m_hints->isHearing())
        for (const Hint &hint : hints)
            if (hint.from != m_process)
                m_local.notify(hint.account);
    return {};
}

// Numbers are compared as a set, not by order: one that is smaller may be committed later.
void SharedBus::look()
{
    const auto entries = m_outbox.look(kMostSeen);
    if (!entries)
        return;
    std::unordered_set<quint64> seen;
    for (const Outbox::Entry &entry : *entries) {
        seen.insert(entry.id);
        if (entry.hint.from != m_process && !m_seen.contains(entry.id))
            m_local.notify(entry.hint.account);
    }
    m_seen = std::move(seen);
}

} // namespace mn::server
