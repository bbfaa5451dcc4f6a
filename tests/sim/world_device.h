#pragma once
#include "core/base/uuid.h"
#include "core/record/memory_record.h"
#include "tests/sim/rules_of_store.h"
#include "tests/sim/service_calls.h"
#include "tests/sim/world.h"

namespace mn::sim {

// The network between one device and the server.
class World::Calls final : public sync::ServerCalls {
public:
    Calls(World &world, Device &device) : m_world(world), m_device(device) {}

    sync::Reply<sync::ControlReply> control(quint64 from) override;
    sync::Reply<void> append(const sync::ControlAppend &append) override;
    sync::Reply<void> putWraps(const QList<sync::Wrap> &wraps) override;
    sync::Reply<void> putPrekey(const sync::Prekey &prekey) override;
    sync::Reply<sync::PushReply> push(const sync::PushRequest &request) override;
    sync::Reply<sync::PullReply> pull(sync::ServerEpoch epoch, quint64 after) override;
    sync::Reply<sync::ManifestReply> manifest(const RecordId &after) override;
    sync::Reply<sync::RowsReply> rows(const QList<RecordId> &records) override;
    sync::Reply<sync::CheckpointReply> checkpoint() override;
    sync::Reply<void> rewrap(const QList<sync::RewrapItem> &items) override;

private:
    template <class T> sync::Reply<T> call(const char *name, const std::function<sync::Reply<T>(ServiceCalls &)> &work);

    World &m_world;
    Device &m_device;
};

struct World::Device {
    Device(World &of, const QString &called, const sync::Policy &how)
        : world(of), name(called), calls(of, *this), policy(how)
    {
        start();
    }
    // Another process: it knows nothing but what lies on the disk.
    void start()
    {
        client = std::make_unique<sync::SyncDevice>(
            disk, calls, [this] { return ActorId(makeUuidV7(world.m_clock)); }, policy);
    }
    ActorId actor() const
    {
        if (readKeyring != disk.data.keyring) {
            readKeyring = disk.data.keyring;
            const sync::Keyring keys = *sync::Keyring::fromCbor(readKeyring);
            readActor = keys.actor;
            readFirst = keys.first;
        }
        return readActor;
    }
    ActorId first() const { return actor(), readFirst; }
    bool isRevoked() const { return disk.data.state.isRevoked; }

    World &world;
    QString name;
    sync::test::MemoryDevice disk;
    Calls calls;
    sync::Policy policy;
    std::unique_ptr<sync::SyncDevice> client;
    bool isOffline = false;
    QString shown(const RecordId &id) const
    {
        const Record record = disk.data.records.value(id);
        return policy.rules.on(sync::Rule::bases_in_state) ? memoryOf(id, record).content
                                                           : sync::test::shownWithout(record, met);
    }

    QSet<RecordId> wishes; // what its person erased
    QSet<QString> met;     // texts that it had at some time (`bases_in_state`)
    mutable QByteArray readKeyring;
    mutable ActorId readActor;
    mutable ActorId readFirst;
};

template <class Work> void World::guard(Device &device, Work work)
{
    guarded(device, [&work]() -> Result<void> {
        const auto done = work();
        return done ? Result<void>() : std::unexpected(done.error());
    });
}

template <class Work> void World::attempt(Device &device, Work work)
{
    const Records before = device.disk.data.records;
    guard(device, work);
    lookAtRemovals(device, before);
}

template <class Items> auto &World::any(Items &items)
{
    return items[size_t(m_random() % quint64(items.size()))];
}

inline QString shortId(const RecordId &id)
{
    return id.toString().right(4);
}

} // namespace mn::sim
