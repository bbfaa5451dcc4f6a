#include "tests/sim/memory_device.h"

namespace mn::sync::test {

class MemoryDevice::Transaction final : public DeviceTransaction {
public:
    explicit Transaction(MemoryDevice &device) : m_device(device), m_data(device.data) {}

    Result<void> commit() override
    {
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
        m_data.records[id] = record;
        return {};
    }
    Result<void> shelve(const RecordId &id, const Record &pushedAside) override
    {
        m_data.shelf.append({id, pushedAside});
        return {};
    }
    Result<QList<RecordId>> records() override { return keysOf(m_data.records); }
    Result<qint64> memories() override { return qint64(m_data.records.size()); }
    Result<QList<RecordId>> unsent() override { return keysOf(m_data.records); }
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
        return {};
    }
    Result<QList<RecordId>> knownRecords() override { return keysOf(m_data.known); }
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

private:
    template <class Map>
    static std::optional<typename Map::mapped_type> found(const Map &map, const typename Map::key_type &key)
    {
        const auto at = map.find(key);
        return at == map.end() ? std::nullopt : std::optional(at->second);
    }
    template <class Map> static QList<typename Map::key_type> keysOf(const Map &map)
    {
        QList<typename Map::key_type> keys;
        for (const auto &[key, value] : map)
            keys.append(key);
        return keys;
    }

    MemoryDevice &m_device;
    Data m_data;
};

Result<std::unique_ptr<DeviceTransaction>> MemoryDevice::begin()
{
    return std::make_unique<Transaction>(*this);
}

} // namespace mn::sync::test
