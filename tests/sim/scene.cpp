#include "tests/sim/scene.h"
#include "core/crypto/sealed_box.h"
#include "core/record/memory_record.h"
#include "core/record/memory_values.h"
#include "tests/sim/recovering.h"
#include "tests/sim/seeded_random.h"
#include "tests/sim/service_calls.h"
#include <algorithm>

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;
using sync::test::idOf;

namespace {

constexpr qint64 kDay = 86'400'000;

RecoveryKey drawnPhrase()
{
    seedRandomBytes(1);
    return RecoveryKey(RecoveryPhrase::make());
}

QStringList textsOf(const Record &record)
{
    QStringList texts;
    for (const TextSibling &sibling : readContent(record, record.field("content")))
        texts.append(sibling.text);
    texts.sort();
    return texts;
}

} // namespace

// Between one device and the server.
class Scene::Calls final : public ServerCalls {
public:
    Calls(Scene &scene, Device &device) : m_scene(scene), m_device(device) {}

    Reply<ControlReply> control(quint64 from) override
    {
        return call<ControlReply>("control", [&](ServiceCalls &server) { return server.control(from); });
    }
    Reply<void> append(const ControlAppend &append) override
    {
        m_scene.m_wraps += append.wraps;
        return call<void>("append", [&](ServiceCalls &server) { return server.append(append); });
    }
    Reply<void> putWraps(const QList<Wrap> &wraps) override
    {
        m_scene.m_wraps += wraps;
        return call<void>("wraps", [&](ServiceCalls &server) { return server.putWraps(wraps); });
    }
    Reply<void> putPrekey(const Prekey &prekey) override
    {
        return call<void>("prekey", [&](ServiceCalls &server) { return server.putPrekey(prekey); });
    }
    Reply<PushReply> push(const PushRequest &request) override
    {
        auto reply = call<PushReply>("push", [&](ServiceCalls &server) { return server.push(request); });
        if (!reply)
            return reply;
        const Commit commit = *commitOf(request.commit);
        const Hash hash = commitHash(m_scene.m_account, request.commit);
        const auto number = m_scene.m_numbers.try_emplace({commit.actor, commit.n}, hash).first;
        m_scene.m_isNumberUsedTwice |= number->second != hash;
        return reply;
    }
    Reply<PullReply> pull(ServerEpoch epoch, quint64 after) override
    {
        return call<PullReply>("pull", [&](ServiceCalls &server) { return server.pull(epoch, after); });
    }
    Reply<ManifestReply> manifest(const RecordId &after) override
    {
        auto reply = call<ManifestReply>("manifest", [&](ServiceCalls &server) { return server.manifest(after); });
        if (reply && m_device.missing &&
            reply->entries.removeIf([&](const ManifestEntry &entry) { return entry.record == m_device.missing; }) > 0)
            m_device.missing.reset();
        return reply;
    }
    Reply<RowsReply> rows(const QList<RecordId> &records) override
    {
        return call<RowsReply>("rows", [&](ServiceCalls &server) { return server.rows(records); });
    }
    Reply<CheckpointReply> checkpoint() override
    {
        return call<CheckpointReply>("checkpoint", [](ServiceCalls &server) { return server.checkpoint(); });
    }
    Reply<void> rewrap(const QList<RewrapItem> &items) override
    {
        return call<void>("rewrap", [&](ServiceCalls &server) { return server.rewrap(items); });
    }

private:
    template <class T> Reply<T> call(const char *name, const std::function<Reply<T>(ServiceCalls &)> &work)
    {
        if (m_device.lostCall == name)
            return std::unexpected(CallFailure{});
        ServiceCalls server(m_scene.m_service, m_scene.m_account, [this] { return m_device.actor(); });
        auto reply = work(server);
        if (m_device.lostAnswer == name)
            return std::unexpected(CallFailure{});
        return reply;
    }

    Scene &m_scene;
    Device &m_device;
};

Scene::Scene(Rules rules) : m_rules(rules), m_service(m_store, m_clock, rules), m_recovery(drawnPhrase()) {}

Scene::~Scene() = default;

Scene::Device &Scene::newcomer()
{
    m_devices.push_back(std::make_unique<Device>(*this, idOf<ActorId>(++m_actors)));
    Device &device = *m_devices.back();
    if (m_devices.size() == 1) {
        const auto genesis = device.m_client->createAccount(idOf<SpaceId>(1), m_recovery.signer().verifyingKey());
        m_wraps += genesis->wraps;
        m_account = *m_service.create(*genesis);
        device.m_disk.data.state.epoch = account().account.epoch;
    } else {
        device.did(device.m_client->joinAccount(m_recovery));
    }
    return device;
}

Scene::Device &Scene::device()
{
    Device &device = newcomer();
    device.sync();
    return device;
}

Scene::Device &Scene::copyOf(const Device &device)
{
    m_devices.push_back(std::make_unique<Device>(*this, device.actor()));
    m_devices.back()->setBack(device.data());
    return *m_devices.back();
}

void Scene::restore(const Account &backup)
{
    account() = backup;
    account().account.epoch = ServerEpoch(makeUuidV7(m_clock));
}

void Scene::restoreSilently(const Account &backup)
{
    account() = backup;
}

void Scene::timePasses()
{
    m_clock.advance(500 * kDay);
}

void Scene::collectGarbage()
{
    if (!m_service.collectGarbage(m_account))
        m_failure = u"garbage is not collected"_s;
}

void Scene::recover(const QList<const Device *> &members, const QList<Cut> &cuts)
{
    std::vector<Keyring> keyrings;
    for (const Device *member : members)
        keyrings.push_back(member->keys());
    const auto append =
        recoveryBy(m_recovery, *ControlState::of(server().control), server().wraps.values(), keyrings, cuts);
    m_wraps += append.wraps;
    if (!m_service.append(m_account, append))
        m_failure = u"a recovery is refused"_s;
}

void Scene::rest(const QList<Device *> &devices)
{
    constexpr int kRounds = 3;
    for (int round = 0; round < kRounds; ++round)
        for (Device *device : devices)
            device->sync();
}

bool Scene::opens(const Row &row) const
{
    const auto envelope = Envelope::fromBytes(row.envelope);
    for (const auto &device : m_devices) {
        const Keyring keys = device->keys();
        if (const auto key = keys.spaceKeys.find(row.keyEpoch);
            key != keys.spaceKeys.end() && openedRow(m_account, row, *envelope, key->second))
            return true;
        for (const Wrap &wrap : m_wraps) {
            const auto seed = keys.prekeys.find(wrap.to);
            if (seed == keys.prekeys.end())
                continue;
            const auto key = openBox(seed->second, wrap.sealed);
            if (key && openedRow(m_account, row, *envelope, SecretBytes::copyOf(*key)))
                return true;
        }
    }
    return false;
}

Scene::Device::Device(Scene &scene, ActorId actor) : m_scene(scene)
{
    m_disk.rules = scene.m_rules;
    m_disk.data.keyring = Keyring::drawn(actor).toCbor();
    m_disk.data.dots = DotSource(actor, 0);
    start();
}

Scene::Device::~Device() = default;

void Scene::Device::start()
{
    m_calls = std::make_unique<Calls>(m_scene, *this);
    const auto draw = [this] { return idOf<ActorId>(++m_scene.m_actors); };
    // One record in each commit: what is one push for a person is several for the server.
    const Policy policy{.rules = m_scene.m_rules, .pushRows = 1};
    m_client = std::make_unique<SyncDevice>(m_disk, *m_calls, draw, policy);
}

template <class T> void Scene::Device::did(const Result<T> &done)
{
    if (!done && done.error().code != Errc::NetworkFailed)
        m_scene.m_failure = name(done.error().code) + u' ' + done.error().context;
}

void Scene::Device::setBack(const sync::test::MemoryDevice::Data &data)
{
    m_disk.data = data;
    start();
}

void Scene::Device::write(const RecordId &record, const QString &text)
{
    DotSource dots = m_disk.data.dots;
    MemoryChange change;
    change.content = text;
    const auto after = apply(m_disk.data.records.value(record), change, dots, HlcStamp::of(m_scene.m_clock.now()));
    did(after);
    did([&]() -> Result<void> {
        MN_TRY(auto transaction, m_disk.beginByHand());
        MN_TRY(transaction->putRecord(record, *after));
        MN_TRY(transaction->putDots(dots));
        return transaction->commit();
    }());
}

void Scene::Device::erase(const RecordId &record)
{
    did(m_client->erase(record));
}

void Scene::Device::sync()
{
    did(m_client->sync());
}

void Scene::Device::pull()
{
    did(m_client->pull());
}

void Scene::Device::push()
{
    did(m_client->push());
}

void Scene::Device::checkpoint()
{
    did(m_client->checkpoint());
}

void Scene::Device::readControl()
{
    did(m_client->syncControl());
}

void Scene::Device::revoke(const Device &other)
{
    did(m_client->revoke(other.actor()));
}

void Scene::Device::rotate()
{
    did(m_client->rotate());
}

void Scene::Device::finishRotation()
{
    did(m_client->rewrap()); // all rows,
    did(m_client->rewrap()); // and that there are no more
    readControl();
}

Keyring Scene::Device::keys() const
{
    return *Keyring::fromCbor(m_disk.data.keyring);
}

QStringList Scene::Device::texts(const RecordId &record) const
{
    return textsOf(m_disk.data.records.value(record));
}

QStringList Scene::Device::shelved(const RecordId &record) const
{
    QStringList texts;
    for (const auto &[id, pushedAside] : m_disk.data.shelf)
        if (id == record)
            texts += textsOf(pushedAside);
    return texts;
}

bool Scene::Device::isAtRest() const
{
    const sync::test::MemoryDevice::Data &data = m_disk.data;
    const bool waits = std::ranges::any_of(std::as_const(data.known), [](const KnownRow &known) {
        return known.quarantined || known.isOwed() || known.erasing;
    });
    const bool isUnsent = std::ranges::any_of(data.records.keys(), [&](const RecordId &id) {
        const Record record = data.records[id];
        const KnownRow known = data.known.value(id);
        return record.isPurged() ? known.expected.has_value() : known.held != stateHash(record);
    });
    return !waits && !isUnsent && !data.pending && !data.state.needsResync;
}

} // namespace mn::sim
