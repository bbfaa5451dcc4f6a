#include "tests/sim/world_device.h"
#include <algorithm>
#include <array>

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostDevices = 5;
constexpr size_t kMostBackups = 3;
constexpr qint64 kDay = 86'400'000;

} // namespace

void World::setBack(Device &device, const Disk &disk)
{
    device.disk.data = disk.data;
    m_unasked[device.name] = disk.data.state.removed;
    open(device);
    forgetWhatNobodyHolds();
}

void World::clone(Device &device)
{
    Device &copy = made();
    copy.disk.data = device.disk.data;
    copy.wishes = device.wishes;
    m_unasked[copy.name] = copy.disk.data.state.removed;
    m_witnesses.erase(copy.name);
    if (chance() < 0.5 && (m_profile.isDouble || !m_isServerRestored)) { // the whole machine was copied
        m_witnesses[copy.name] = m_witnesses[device.name];
        m_isMachineRestored = true;
    }
    log(u"%1 is a copy of %2"_s.arg(copy.name, device.name));
    open(copy);
}

// A whole machine set back and a server set back before they met cannot be told from each other: not both in a run.
void World::disaster(Device &device, Act act)
{
    const bool mayRestore = m_profile.isDouble || !m_isMachineRestored;
    switch (act) {
    case Act::BackUpDevice:
        m_backups[device.name] = {device.disk.data, m_witnesses[device.name]};
        return;
    case Act::RestoreDevice:
    case Act::RestoreMachine: {
        const auto backup = m_backups.find(device.name);
        const bool isMachine = act == Act::RestoreMachine;
        if (backup == m_backups.end() || !mayRestore || (isMachine && m_isServerRestored && !m_profile.isDouble))
            return;
        log(device.name + (isMachine ? u" and its machine are set back"_s : u" is set back"_s));
        if (isMachine) {
            m_witnesses[device.name] = backup->second.witness;
            m_isMachineRestored = true;
        }
        return setBack(device, backup->second);
    }
    case Act::Clone:
        if (m_devices.size() < kMostDevices && mayRestore)
            clone(device);
        return;
    case Act::BackUpServer:
        m_serverBackups.push_back(account());
        if (m_serverBackups.size() > kMostBackups)
            m_serverBackups.erase(m_serverBackups.begin());
        return;
    case Act::RestoreServer:
    case Act::RestoreSilently:
        if (!m_serverBackups.empty() && !m_branch && mayRestore)
            setServerBack(act);
        return;
    case Act::Days:
        m_clock.advance(kDay * std::array{30, 200, 400, 400}[size_t(m_random() % 4)]);
        return;
    case Act::CollectGarbage:
        if (!m_server->service.collectGarbage(m_account))
            fail(u"garbage is not collected"_s);
        return;
    case Act::Wave:
        return wave();
    default:
        return;
    }
}

void World::setServerBack(Act act)
{
    const ServerEpoch before = account().account.epoch;
    account() = any(m_serverBackups);
    m_isServerRestored = true;
    log(act == Act::RestoreServer ? u"the server is set back"_s : u"the server is set back and says nothing"_s);
    if (act == Act::RestoreServer)
        account().account.epoch = ServerEpoch(makeUuidV7(m_clock));
    else if (chance() < 0.5)
        account().account.epoch = before;
    forgetWhatNobodyHolds();
}

void World::wave()
{
    std::vector<Device *> awake = up();
    std::erase_if(awake, [](const Device *device) { return device->isOffline; });
    const auto syncAll = [&] {
        for (Device *device : awake) {
            attempt(*device, [&] { return device->client->sync(); });
            answer(*device);
        }
    };
    syncAll();
    if (!awake.empty()) {
        Device &one = *any(awake);
        attempt(one, [&] { return one.client->sync(); });
        attempt(one, [&] { return one.client->checkpoint(); });
    }
    m_clock.advance(500 * kDay);
    syncAll();
    syncAll();
    if (!m_server->service.collectGarbage(m_account))
        fail(u"garbage is not collected"_s);
    log(u"a year and a half went by"_s);
}

// All copies of the records that there are: on the disks and their shelves, and in the rows of servers. Those of a
// device that was cut off are nobody's to give.
std::vector<World::Records> World::replicas()
{
    std::vector<Records> copies;
    std::map<KeyEpoch, std::vector<SecretBytes>> keys;
    for (const auto &device : m_devices) {
        const Keyring keyring = *Keyring::fromCbor(device->disk.data.keyring);
        for (const auto &[epoch, key] : keyring.spaceKeys)
            if (std::ranges::find(keys[epoch], key) == keys[epoch].end())
                keys[epoch].push_back(key.clone());
        if (device->isRevoked() || m_stolen.contains(device->name))
            continue;
        copies.push_back(device->disk.data.records);
        for (const auto &[id, record] : device->disk.data.shelf)
            copies.push_back({{id, record}});
    }
    for (Server *server : {m_server.get(), m_branch.get()}) {
        if (!server)
            continue;
        Records rows;
        for (const server::StoredRow &row : std::as_const(server->store.accounts[m_account].rows)) {
            const auto envelope = Envelope::fromBytes(row.row.envelope);
            const SecretBytes none;
            if (row.kind == RecordKind::Purge)
                rows.insert(row.row.record, *openedRow(m_account, row.row, *envelope, none));
            for (const SecretBytes &key : keys[row.row.keyEpoch])
                if (const auto opened = openedRow(m_account, row.row, *envelope, key))
                    rows.insert(row.row.record, *opened);
        }
        copies.push_back(std::move(rows));
    }
    return copies;
}

// What no copy holds any more is the disaster's loss, not that of who brings the rest together.
void World::forgetWhatNobodyHolds()
{
    const auto copies = replicas();
    QSet<int> there;
    QSet<RecordId> erased;
    for (const Records &records : copies) {
        there += editsIn(records);
        for (const auto &[id, record] : records.asKeyValueRange())
            if (record.isPurged())
                erased.insert(id);
    }
    std::map<int, bool> known;
    for (int edit = 0; edit < int(m_edits.size()); ++edit)
        if (!isKept(edit, there, known))
            m_edits[size_t(edit)].isVoid = true;
    for (Purge &purge : m_purges)
        purge.isUndone = purge.isUndone || !erased.contains(purge.record);
}

} // namespace mn::sim
