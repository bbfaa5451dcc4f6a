#include "tests/sim/recovering.h"
#include "tests/sim/world_device.h"
#include <algorithm>

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;

void World::membership(Device &device, Act act)
{
    if (act == Act::Rotate)
        return attempt(device, [&]() -> Result<bool> {
            MN_TRY(const bool isRead, device.client->syncControl());
            return isRead ? device.client->rotate() : Result<bool>(false);
        });
    if (act == Act::Rewrap)
        return attempt(device, [&]() -> Result<void> {
            MN_TRY(const bool isRead, device.client->syncControl());
            return isRead ? device.client->rewrap() : Result<void>();
        });
    const auto devices = up();
    const Device &other = *any(devices);
    if (other.first() == device.first())
        return;
    log(device.name + u" revokes "_s + other.name);
    const ActorId actor = other.actor();
    attempt(device, [&]() -> Result<bool> {
        MN_TRY(const bool isPulled, device.client->pull());
        return isPulled ? device.client->revoke(actor) : Result<bool>(false);
    });
    noteStolen();
}

// Whoever has a device that is cut off has what it held by then; what it alone had is gone.
void World::noteStolen()
{
    const ControlState control = this->control();
    for (const auto &device : m_devices) {
        const ControlState::Actor *actor = control.find(device->actor());
        if (!actor || !actor->cut || m_stolen.contains(device->name))
            continue;
        Stolen stolen{.device = device.get(), .keys = *Keyring::fromCbor(device->disk.data.keyring), .recordKeys = {}};
        for (const QList<Row> &rows : std::as_const(m_history))
            for (const Row &row : rows)
                if (const auto key = stolen.keys.spaceKeys.find(row.keyEpoch); key != stolen.keys.spaceKeys.end())
                    if (auto opened = recordKey(m_account, row, key->second))
                        stolen.recordKeys.push_back(*std::move(opened));
        m_stolen.emplace(device->name, std::move(stolen));
    }
    forgetWhatNobodyHolds();
}

// A stolen device and the server work together: it goes on behind its cut, and the server takes it.
void World::stealAndWrite()
{
    if (m_stolen.empty() || m_branch || account().rows.isEmpty())
        return;
    auto at = m_stolen.begin();
    std::advance(at, qptrdiff(m_random() % m_stolen.size()));
    const Stolen &stolen = at->second;
    const ActorId actor = stolen.keys.actor;
    const ControlState control = this->control();
    const ControlState::Actor *known = control.find(actor);
    auto chosen = account().rows.begin();
    std::advance(chosen, qptrdiff(m_random() % quint64(account().rows.size())));
    server::StoredRow row = *chosen;
    if (!known || !known->cut || row.kind != RecordKind::Live || stolen.keys.spaceKeys.empty())
        return;
    const auto &[epoch, key] = *stolen.keys.spaceKeys.rbegin();
    const Head last = account().heads.value(actor);
    const QByteArray word = "stolen" + QByteArray::number(++m_words);
    const Record before = stolen.device->disk.data.records.value(row.row.record);
    const Record written =
        writeRegister(before.isPurged() ? Record() : before, {actor, 100'000 + quint64(m_words)}, "content", word);
    const EnvelopeHeader header{
        .space = control.space(), .record = row.row.record, .actor = actor, .n = last.n + 1, .parent = row.envelope};
    const SpaceKey spaceKey{epoch, key.clone()};
    const SigningKey signer = stolen.keys.signer();
    row.row = *sealedRow(m_account, header, written, spaceKey, signer);
    const CommitEntry entry{row.row.record, envelopeHash(m_account, row.row.envelope), row.envelope, RecordKind::Live};
    const Commit commit{.actor = actor,
                        .n = last.n + 1,
                        .prevN = last.n,
                        .prev = last.hash,
                        .ontoN = last.n,
                        .onto = last.hash,
                        .sure = {},
                        .entries = {entry},
                        .control = control.head(),
                        .checkpoint = {}};
    const SignedCommit bytes = signedCommit(m_account, commit, signer);
    row.seq = ++account().account.head;
    row.envelope = entry.envelope;
    row.actor = actor;
    row.n = commit.n;
    const Hash hash = commitHash(m_account, bytes);
    account().rows[row.row.record] = row;
    account().heads[actor] = {actor, commit.n, hash};
    account().commits.append({.seq = row.seq,
                              .at = m_clock.now(),
                              .actor = actor,
                              .n = commit.n,
                              .hash = hash,
                              .hasCheckpoint = false,
                              .commit = bytes});
    m_stolenWrites.insert(word);
    m_stolenRecords.insert(row.row.record);
    log(u"who has %1 writes %2"_s.arg(stolen.device->name, shortId(row.row.record)));
}

// By the printed phrase: by who has the devices that are left at hand.
void World::recover()
{
    log(u"the account is recovered"_s);
    const ControlState control = this->control();
    std::vector<Device *> members;
    for (const auto &device : m_devices)
        if (!m_stolen.contains(device->name))
            members.push_back(device.get());
    if (members.empty())
        members.push_back(m_devices.front().get());
    std::vector<Keyring> keyrings;
    for (const Device *member : members)
        keyrings.push_back(*Keyring::fromCbor(member->disk.data.keyring));
    QList<Cut> cuts;
    for (const Head &head : std::as_const(account().heads))
        cuts.append({head.actor, head.n, head.hash});
    const auto append = recoveryBy(m_recovery, control, account().wraps.values(), keyrings, cuts);
    const auto appended = m_server->service.append(m_account, append);
    if (!appended)
        fail(u"a recovery is refused"_s);
    hoard(append.wraps);
    for (const auto &device : m_devices) {
        device->disk.data.state.isRevoked = std::ranges::find(members, device.get()) == members.end();
        device->disk.data.state.needsRecovery = false;
    }
}

} // namespace mn::sim
