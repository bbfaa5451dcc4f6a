#include "tests/sim/memory_device.h"
#include "tests/sim/rules_of_store.h"

namespace mn::sync::test {

class MemoryDevice::Transaction final : public DeviceTransaction {
public:
    Transaction(MemoryDevice &device, bool isByHand) : m_device(device), m_data(device.data), m_isByHand(isByHand)
    {
        if (m_device.m_open++ > 0)
            qFatal("two transactions of one device");
    }
    ~Transaction() override { end(); }

    Result<void> commit() override
    {
        end();
        const Crash crash = m_device.crash();
        if (crash == Crash::Before)
            return std::unexpected(kCrashed);
        m_device.data = std::move(m_data);
        if (crash == Crash::After)
            return std::unexpected(kCrashed);
        m_device.committed();
        return {};
    }
    Result<DeviceState> state() override { return m_data.state; }
    Result<void> putState(const DeviceState &state) override
    {
        m_data.state = state;
        return {};
    }
    Result<Keyring> keyring() override { return Keyring::fromCbor(m_data.keyring); }
    Result<void> putKeyring(const Keyring &keys) override
    {
        m_data.keyring = keys.toCbor();
        return {};
    }
    Result<std::optional<Record>> record(const RecordId &id) override { return found(m_data.records, id); }
    Result<void> putRecord(const RecordId &id, const Record &record) override
    {
        if (record.isPurged() && !m_device.rules.on(Rule::marks)) {
            m_data.records.remove(id);
            return {};
        }
        m_data.records[id] = m_isByHand ? record : storedWithout(m_device.rules, record);
        if (m_isByHand || m_device.rules.on(Rule::state_dirty))
            m_data.unsent[id] = true;
        return {};
    }
    Result<void> shelve(const RecordId &id, const Record &pushedAside) override
    {
        m_data.shelf.append({id, pushedAside});
        return {};
    }
    void noteWithdrawn(const RecordId &) override {}
    Result<QList<RecordId>> records() override { return m_data.records.keys(); }
    Result<qint64> memories() override { return qint64(m_data.records.size()); }
    Result<QList<RecordId>> unsent(const RecordId &after, int limit) override
    {
        QList<RecordId> ids;
        for (auto at = std::as_const(m_data.unsent).upperBound(after); at != m_data.unsent.cend() && ids.size() < limit;
             ++at)
            ids.append(at.key());
        return ids;
    }
    Result<void> settle(const RecordId &id) override
    {
        m_data.unsent.remove(id);
        return {};
    }
    Result<DotSource> dots() override { return m_data.dots; }
    Result<void> putDots(const DotSource &dots) override
    {
        m_data.dots = dots;
        return {};
    }
    Result<KnownRow> known(const RecordId &id) override { return found(m_data.known, id).value_or(KnownRow()); }
    Result<void> putKnown(const RecordId &id, const KnownRow &known) override
    {
        m_data.known[id] = known;
        if (known.erasing || m_device.rules.on(Rule::state_dirty))
            m_data.unsent[id] = true;
        return {};
    }
    Result<QList<RecordId>> knownRecords() override { return m_data.known.keys(); }
    Result<QList<RecordId>> incomplete() override
    {
        QList<RecordId> ids;
        for (const auto &[id, known] : std::as_const(m_data.known).asKeyValueRange())
            if (known.isOwed() || known.quarantined)
                ids.append(id);
        return ids;
    }
    Result<std::map<ActorId, ActorMarks>> marks() override { return m_data.marks; }
    Result<void> putMarks(ActorId actor, const ActorMarks &marks) override
    {
        m_data.marks[actor] = marks;
        return {};
    }
    Result<std::optional<KnownCommit>> knownCommit(const Hash &hash) override { return found(m_data.commits, hash); }
    Result<void> putCommit(const Hash &hash, const KnownCommit &commit) override
    {
        m_data.commits[hash] = commit;
        return {};
    }
    Result<std::optional<PendingCommit>> pending() override { return m_data.pending; }
    Result<void> putPending(const std::optional<PendingCommit> &pending) override
    {
        m_data.pending = pending;
        return {};
    }
    Result<QList<SignedEvent>> control() override { return m_data.control; }
    Result<void> putControl(const QList<SignedEvent> &log) override
    {
        m_data.control = log;
        return {};
    }
    Result<void> forgetAccount() override
    {
        m_data.known.clear();
        m_data.marks.clear();
        m_data.commits.clear();
        m_data.pending.reset();
        m_data.control.clear();
        for (const RecordId &id : m_data.records.keys())
            m_data.unsent[id] = true;
        return {};
    }

private:
    void end() { m_device.m_open -= int(std::exchange(m_isOpen, false)); }
    template <class Map, class Key>
    static std::optional<typename Map::mapped_type> found(const Map &map, const Key &key)
    {
        const auto at = map.constFind(key);
        return at == map.cend() ? std::nullopt : std::optional(*at);
    }

    MemoryDevice &m_device;
    Data m_data;
    bool m_isByHand;
    bool m_isOpen = true;
};

Result<std::unique_ptr<DeviceTransaction>> MemoryDevice::begin()
{
    return std::make_unique<Transaction>(*this, false);
}

Result<std::unique_ptr<DeviceTransaction>> MemoryDevice::beginByHand()
{
    return std::make_unique<Transaction>(*this, true);
}

} // namespace mn::sync::test
