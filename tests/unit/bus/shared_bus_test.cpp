#include "server/bus/shared_bus.h"
#include "tests/unit/protocol/samples.h"
#include <QTest>
#include <atomic>

namespace mn::server {

using sync::AccountId;
using sync::test::idOf;
using namespace std::chrono_literals;

namespace {

// What servers share, in the memory of this process.
class Shared final : public Outbox {
public:
    Result<int> take(int limit, const std::function<Result<void>(const QList<Entry> &)> &deliver) override
    {
        const std::lock_guard lock(m_mutex);
        const QList<Entry> first = m_entries.first(std::min<qsizetype>(limit, m_entries.size()));
        if (first.isEmpty())
            return 0;
        MN_TRY(deliver(first));
        m_entries.remove(0, first.size());
        return int(first.size());
    }
    Result<QList<Entry>> look(int) override
    {
        const std::lock_guard lock(m_mutex);
        ++looked;
        return m_entries;
    }
    Result<void> forget(std::chrono::seconds) override
    {
        ++forgotten;
        return {};
    }
    void put(quint64 id, const Hint &hint)
    {
        const std::lock_guard lock(m_mutex);
        m_entries.append({id, hint});
    }
    qsizetype size()
    {
        const std::lock_guard lock(m_mutex);
        return m_entries.size();
    }
    std::atomic<int> looked = 0;
    std::atomic<int> forgotten = 0;

private:
    std::mutex m_mutex;
    QList<Entry> m_entries;
};

class Carrier final : public Hints {
public:
    Result<void> publish(const QList<Hint> &hints) override
    {
        const std::lock_guard lock(m_mutex);
        if (!isThere)
            return fail(Errc::NotAvailable);
        published += hints;
        if (isHearing())
            for (const Hint &hint : hints)
                m_heard(hint);
        return {};
    }
    void listen(std::function<void(const Hint &)> heard, std::function<void()> again) override
    {
        m_heard = std::move(heard);
        m_again = std::move(again);
    }
    void stopListening() override { m_heard = {}; }
    bool isHearing() const override { return hears; }
    void begin() { m_again(); }

    std::atomic<bool> isThere = true;
    std::atomic<bool> hears = true;
    QList<Hint> published;

private:
    std::mutex m_mutex;
    std::function<void(const Hint &)> m_heard;
    std::function<void()> m_again;
};

constexpr int kPatienceMs = 30'000;
constexpr SharedBus::Pace kFast{.sweep = 1ms, .look = 1ms, .keep = 0s};
const ProcessId kHere = idOf<ProcessId>(1);
const ProcessId kThere = idOf<ProcessId>(2);

Hint hint(quint8 account, const ProcessId &from)
{
    return {.account = idOf<AccountId>(account), .from = from, .isPush = true};
}

} // namespace

class SharedBusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_shared = std::make_unique<Shared>(); }
    void whoWaitsHereIsToldAtOnceAndOnce();
    void whatTheOthersWroteIsCarriedAndHeard();
    void whatCannotBeCarriedIsFoundByLooking();
    void whoDoesNotHearIsToldOfWhatItCarries();
    void alsoWithoutHintsTheOthersAreHeard();
    void anEarlierNumberThatComesLaterIsNotMissed();
    void whoHearsAgainLooksAgain();

private:
    std::unique_ptr<Shared> m_shared;
    std::atomic<int> m_woken = 0;
    std::unique_ptr<Bus::Subscription> waitFor(SharedBus &bus, quint8 account)
    {
        m_woken = 0;
        return bus.subscribe(idOf<AccountId>(account), [this] { ++m_woken; });
    }
};

void SharedBusTest::whoWaitsHereIsToldAtOnceAndOnce()
{
    Carrier carrier;
    SharedBus bus(*m_shared, &carrier, kHere, {.sweep = 1h, .look = 1h, .keep = 1s});
    const auto subscription = waitFor(bus, 1);
    m_shared->put(1, hint(1, kHere));
    bus.notify(idOf<AccountId>(1));
    QCOMPARE(m_woken.load(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_shared->size(), 0, kPatienceMs);
    QCOMPARE(m_woken.load(), 1); // its own hint came back
}

void SharedBusTest::whatTheOthersWroteIsCarriedAndHeard()
{
    Carrier carrier;
    SharedBus bus(*m_shared, &carrier, kHere, kFast);
    const auto subscription = waitFor(bus, 1);
    m_shared->put(1, hint(1, kThere)); // and they are gone
    m_shared->put(2, hint(2, kThere));
    QTRY_COMPARE_WITH_TIMEOUT(m_woken.load(), 1, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_shared->size(), 0, kPatienceMs);
    QCOMPARE(m_woken.load(), 1);
    QCOMPARE(m_shared->looked.load(), 0);
}

void SharedBusTest::whatCannotBeCarriedIsFoundByLooking()
{
    Carrier carrier;
    carrier.isThere = carrier.hears = false;
    SharedBus bus(*m_shared, &carrier, kHere, kFast);
    const auto subscription = waitFor(bus, 1);
    m_shared->put(1, hint(1, kHere)); // who waits here is told by notify()
    m_shared->put(2, hint(1, kThere));
    QTRY_COMPARE_WITH_TIMEOUT(m_woken.load(), 1, kPatienceMs);
    const int looked = m_shared->looked;
    QTRY_VERIFY_WITH_TIMEOUT(m_shared->looked >= looked + 3, kPatienceMs);
    QCOMPARE(m_woken.load(), 1); // it lies there, and is told once
    QTRY_VERIFY_WITH_TIMEOUT(m_shared->forgotten > 0, kPatienceMs);
    QCOMPARE(m_shared->size(), 2);
    carrier.isThere = true;
    QTRY_COMPARE_WITH_TIMEOUT(m_shared->size(), 0, kPatienceMs);
}

void SharedBusTest::whoDoesNotHearIsToldOfWhatItCarries()
{
    Carrier carrier;
    carrier.hears = false;
    SharedBus bus(*m_shared, &carrier, kHere, kFast);
    const auto subscription = waitFor(bus, 1);
    m_shared->put(1, hint(1, kThere));
    QTRY_VERIFY_WITH_TIMEOUT(m_woken >= 1, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_shared->size(), 0, kPatienceMs);
}

void SharedBusTest::alsoWithoutHintsTheOthersAreHeard()
{
    SharedBus bus(*m_shared, nullptr, kHere, kFast);
    const auto subscription = waitFor(bus, 1);
    m_shared->put(1, hint(1, kThere));
    QTRY_COMPARE_WITH_TIMEOUT(m_woken.load(), 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_shared->forgotten > 0, kPatienceMs);
}

void SharedBusTest::anEarlierNumberThatComesLaterIsNotMissed()
{
    SharedBus bus(*m_shared, nullptr, kHere, kFast);
    const auto subscription = waitFor(bus, 1);
    m_shared->put(8, hint(1, kThere));
    QTRY_COMPARE_WITH_TIMEOUT(m_woken.load(), 1, kPatienceMs);
    m_shared->put(7, hint(1, kThere));
    QTRY_COMPARE_WITH_TIMEOUT(m_woken.load(), 2, kPatienceMs);
}

void SharedBusTest::whoHearsAgainLooksAgain()
{
    Carrier carrier;
    SharedBus bus(*m_shared, &carrier, kHere, {.sweep = 1h, .look = 1h, .keep = 1s});
    const auto subscription = waitFor(bus, 1);
    carrier.begin();
    QCOMPARE(m_woken.load(), 1);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::SharedBusTest)
#include "shared_bus_test.moc"
