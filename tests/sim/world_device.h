#pragma once
#include "core/base/uuid.h"
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
    template <class T> sync::Reply<T> call(const char *name, const std::function<server::Answer<T>()> &work);
    ActorId me() const;

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
    ActorId actor() const { return sync::Keyring::fromCbor(disk.data.keyring)->actor; }

    World &world;
    QString name;
    sync::test::MemoryDevice disk;
    Calls calls;
    sync::Policy policy;
    std::unique_ptr<sync::SyncDevice> client;
    bool isOffline = false;
};

template <class Items> auto &World::any(Items &items)
{
    return items[size_t(m_random() % quint64(items.size()))];
}

} // namespace mn::sim
