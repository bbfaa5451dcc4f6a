#include "tests/sim/world_device.h"

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostDevices = 5;

} // namespace

// What a machine remembers of its vault, outside of it.
void World::watch(Device &device)
{
    device.disk.committed = [this, &device] {
        m_witnesses[device.name] = {device.actor(), device.disk.data.dots.last(), device.disk.data.state.n};
    };
}

// Rule `witness`: a vault that the machine knows otherwise goes on under another actor.
void World::open(Device &device)
{
    device.start();
    const auto known = m_witnesses.find(device.name);
    const Witness here{device.actor(), device.disk.data.dots.last(), device.disk.data.state.n};
    const auto machine = known == m_witnesses.end() ? std::nullopt : std::optional(known->second);
    if (m_rules.on(Rule::witness) && mustMint(machine, here)) {
        log(device.name + u" is another one from now on"_s);
        const auto minted = device.client->mint();
        Q_ASSERT(minted);
    }
    device.disk.committed();
}

void World::setBack(Device &device, const Disk &disk)
{
    device.disk.data = disk.data;
    open(device);
    forgetWhatNobodyHolds();
}

void World::clone(Device &device)
{
    m_devices.push_back(std::make_unique<Device>(*this, QString(QChar(u'A' + int(m_devices.size()))), device.policy));
    Device &copy = *m_devices.back();
    watch(copy);
    copy.disk.data = device.disk.data;
    if (chance() < 0.5 && !m_isServerRestored) { // the whole machine was copied
        m_witnesses[copy.name] = m_witnesses[device.name];
        m_isMachineRestored = true;
    }
    log(u"%1 is a copy of %2"_s.arg(copy.name, device.name));
    open(copy);
}

// A whole machine set back and a server set back before they met cannot be told from each other: not both in a run.
void World::disaster(Device &device, Act act)
{
    switch (act) {
    case Act::BackUpDevice:
        m_backups[device.name] = {device.disk.data, m_witnesses[device.name]};
        return;
    case Act::RestoreDevice:
    case Act::RestoreMachine: {
        const auto backup = m_backups.find(device.name);
        if (backup == m_backups.end() || m_isMachineRestored || (act == Act::RestoreMachine && m_isServerRestored))
            return;
        log(device.name + u" is set back"_s);
        if (act == Act::RestoreMachine) {
            m_witnesses[device.name] = backup->second.witness;
            m_isMachineRestored = true;
        }
        return setBack(device, backup->second);
    }
    case Act::Clone:
        if (m_devices.size() < kMostDevices && !m_isMachineRestored)
            clone(device);
        return;
    case Act::BackUpServer:
        m_serverBackups.push_back(m_store.accounts);
        return;
    case Act::RestoreServer:
    case Act::RestoreSilently: {
        if (m_serverBackups.empty() || m_isMachineRestored)
            return;
        const sync::ServerEpoch before = m_store.accounts[m_account].account.epoch;
        m_store.accounts = any(m_serverBackups);
        m_isServerRestored = true;
        log(act == Act::RestoreServer ? u"the server is set back"_s : u"the server is set back and says nothing"_s);
        if (act == Act::RestoreServer)
            m_store.accounts[m_account].account.epoch = sync::ServerEpoch(makeUuidV7(m_clock));
        else if (chance() < 0.5)
            m_store.accounts[m_account].account.epoch = before;
        return forgetWhatNobodyHolds();
    }
    default:
        return;
    }
}

// All copies of the records that there are: on the disks, and in the server's rows.
std::vector<std::map<RecordId, Record>> World::replicas()
{
    std::vector<std::map<RecordId, Record>> copies;
    std::map<KeyEpoch, SecretBytes> keys;
    for (const auto &device : m_devices) {
        copies.push_back(device->disk.data.records);
        const Keyring keyring = *Keyring::fromCbor(device->disk.data.keyring);
        for (const auto &[epoch, key] : keyring.spaceKeys)
            keys.try_emplace(epoch, key.clone());
    }
    std::map<RecordId, Record> rows;
    for (const auto &[id, row] : m_store.accounts[m_account].rows) {
        const auto envelope = Envelope::fromBytes(row.row.envelope);
        if (const auto opened = openedRow(m_account, row.row, *envelope, keys[row.row.keyEpoch]))
            rows.emplace(id, *opened);
    }
    copies.push_back(std::move(rows));
    return copies;
}

// What no copy holds any more is the disaster's loss, not that of who brings the rest together.
void World::forgetWhatNobodyHolds()
{
    const auto copies = replicas();
    std::map<int, bool> known;
    for (int edit = 0; edit < int(m_edits.size()); ++edit)
        if (!isKept(edit, copies, known))
            m_edits[size_t(edit)].isVoid = true;
}

} // namespace mn::sim
