#include "core/crypto/aead.h"
#include "core/crypto/sealed_box.h"
#include "tests/sim/world_device.h"
#include <QCryptographicHash>
#include <algorithm>

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;
using sync::test::MemoryDevice;

namespace {

constexpr int kQuietRounds = 12;

bool opens(const SecretBytes &key, const QByteArray &wrappedKey)
{
    return isSealedWith(key, wrappedKey);
}

} // namespace

// What a server took: nobody who was cut off may read it, and no number or dot may be used twice.
void World::accepted(const Device &device, const PushRequest &request, const Server &by)
{
    const Commit commit = *commitOf(request.commit);
    const Hash hash = commitHash(m_account, request.commit);
    const auto [number, isFirst] = m_numbers.try_emplace({commit.actor, commit.n}, hash);
    if (number->second != hash && !m_isMachineRestored)
        fail(u"a commit number is used twice"_s);
    const ControlState control = this->control();
    const Keyring keys = *Keyring::fromCbor(device.disk.data.keyring);
    const bool isAgain = !isFirst;
    Records sent;
    for (qsizetype i = 0; i < request.rows.size(); ++i) {
        const Row &row = request.rows[i];
        const Envelope envelope = *Envelope::fromBytes(row.envelope);
        m_history[row.record].append(row);
        if (envelope.header.kind == RecordKind::Purge) {
            const Purge purge{row.record, device.name, commit.actor, commit.n};
            if (!m_purges.contains(purge))
                m_purges.append(purge);
            continue;
        }
        m_hoardedRows[row.record].append({commit.entries[i].envelope, row.keyEpoch, row.wrappedKey});
        for (const auto &[name, stolen] : m_stolen) {
            const ControlState::Actor *actor = control.find(stolen.keys.actor);
            if (isAgain || &by != m_server.get() || !actor || !actor->cut)
                continue;
            const auto data = associatedData(m_account, envelope.header);
            const bool isReadable =
                std::ranges::any_of(stolen.keys.spaceKeys,
                                    [&](const auto &key) { return opens(key.second, row.wrappedKey); }) ||
                std::ranges::any_of(stolen.recordKeys, [&](const BriefKey &key) {
                    return openBytes(key, envelope.body, data).has_value();
                });
            if (isReadable)
                fail(u"who has %1 reads what was written after it was cut off"_s.arg(name));
        }
        const auto key = keys.spaceKeys.find(row.keyEpoch);
        const auto record = key == keys.spaceKeys.end() ? Result<Record>(mn::fail(Errc::NotFound))
                                                        : openedRow(m_account, row, envelope, key->second);
        if (!record)
            continue;
        sent.insert(row.record, *record);
        for (const Record::Entry &entry : record->entries()) {
            if (entry.field != "content")
                continue;
            const auto [known, isNew] = m_dots.try_emplace({row.record, entry.dot}, entry.value);
            if (known->second != entry.value && !m_isMachineRestored)
                fail(u"a dot is used twice"_s);
        }
    }
    QList<int> taken = editsIn(sent).values();
    for (qsizetype i = 0; i < taken.size(); ++i) {
        Edit &edit = m_edits[size_t(taken[i])];
        edit.isVoid = edit.isVoid && edit.value.startsWith("tags"); // one that was taken away stays away
        if (std::exchange(edit.isAccepted, true))
            continue;
        for (const int other : std::as_const(edit.supersedes))
            taken.append(other);
    }
}

void World::hoard(const QList<Wrap> &wraps)
{
    for (const Wrap &wrap : wraps)
        m_hoardedWraps.append(wrap);
}

QByteArray World::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const auto &device : m_devices) {
        const MemoryDevice::Data &data = device->disk.data;
        hash.addData(data.keyring);
        for (const qint64 number :
             {qint64(data.state.isRevoked), qint64(data.state.needsResync), data.state.braked.value_or(-1),
              data.state.removed, qint64(data.state.cursor), qint64(data.state.n)})
            hash.addData(QByteArray::number(number) + ' ');
        for (const auto &[id, record] : data.records.asKeyValueRange())
            hash.addData(record.toCbor());
    }
    return hash.result();
}

void World::restAll()
{
    m_clock.advance(100'000); // whom a server made wait may go on
    for (const auto &device : m_devices) {
        if (device->isRevoked())
            continue;
        for (int again = 0; again < 2; ++again) {
            answer(*device);
            attempt(*device, [&] { return device->client->sync(); });
            answer(*device);
            if (!device->disk.data.state.needsResync)
                break;
        }
    }
}

// A key that nobody holds: whoever drew it lost it before the others had it, and drew another one. What a program does
// after each sync, as long as more than one key lives, ends it.
void World::outliveKeys(const std::vector<Device *> &devices)
{
    for (Device *device : devices) {
        for (int again = 0; again < 2; ++again)
            attempt(*device, [&] { return device->client->rewrap(); });
        attempt(*device, [&] { return device->client->syncControl(); });
    }
}

// Honest, connected, quiet.
std::optional<QString> World::settle()
{
    m_isQuiet = true;
    if (m_branch)
        unfork();
    m_attack.reset();
    for (const auto &device : m_devices)
        device->isOffline = false;
    const ControlState before = control();
    if (std::ranges::none_of(m_devices, [&](const auto &device) {
            return before.isActive(device->actor()) || before.isActive(device->first());
        }))
        recover();
    QByteArray last;
    int looks = 0;
    bool isOutlived = false;
    for (m_rounds = 0; m_rounds < kQuietRounds && !m_broken; ++m_rounds) {
        restAll();
        const auto devices = up();
        if (devices.empty() ||
            std::ranges::any_of(m_devices, [](const auto &one) { return one->disk.data.state.needsRecovery; })) {
            recover();
            last.clear();
            continue;
        }
        const QByteArray now = fingerprint();
        if (now != last) {
            last = now;
            continue;
        }
        const ControlState control = this->control();
        const bool isKeyLeft = std::ranges::any_of(
            devices, [&](const Device *device) { return device->disk.data.state.prekeyAt < control.rewrappedAt(); });
        if (isKeyLeft && looks++ < 3) { // an old key goes at the next look at the log, of who has all
            for (Device *device : devices)
                attempt(*device, [&] { return device->client->syncControl(); });
            last.clear();
            continue;
        }
        const auto allHold = [&](const QList<KeyEpoch> &epochs) {
            return std::ranges::all_of(devices, [&](const Device *device) {
                const Keyring keys = *Keyring::fromCbor(device->disk.data.keyring);
                return std::ranges::all_of(epochs, [&](KeyEpoch epoch) { return keys.holds(epoch); });
            });
        };
        if (allHold(control.liveEpochs()))
            return m_broken;
        if (!isOutlived && allHold({control.newestEpoch()})) {
            isOutlived = true;
            outliveKeys(devices);
        } else {
            recover(); // nobody is left who could wrap the current key
        }
    }
    return m_broken ? m_broken : u"still moving after %1 quiet rounds"_s.arg(kQuietRounds);
}

// What nobody can notice: SYNC.md 4.
bool World::mayBeFooled() const
{
    return m_wasForked || m_branch || m_attacks.contains(Attack::CutControl) || m_attacks.contains(Attack::OldView) ||
           m_attacks.contains(Attack::OldCheckpoint);
}

std::optional<QString> World::check()
{
    const auto devices = up();
    if (devices.empty())
        return {};
    const Device &first = *devices.front();
    for (const Device *device : devices)
        if (auto broken = checkDevice(*device, first))
            return broken;
    const Records &records = first.disk.data.records;
    for (const auto &[id, record] : records.asKeyValueRange())
        if (!record.isPurged() && !account().rows.contains(id))
            return u"%1 is not on the server"_s.arg(shortId(id));
    if (auto broken = checkPurges(records))
        return broken;
    if (auto broken = checkEdits(records))
        return broken;
    return checkShredded(records);
}

// A row that opens to nobody, and that nobody who is left could help. Written by who has a device that was cut off, and
// that a recovery let in again: under keys of his own, if he likes. Or by somebody who was cut off before he told the
// others of it again: the server had been set back to before its key was replaced, and that key is gone.
bool World::isBeyondHelp(const Row &row)
{
    const auto envelope = Envelope::fromBytes(row.envelope);
    if (!envelope)
        return false;
    const ActorId writer = envelope->header.actor;
    if (m_stolenRecords.contains(row.record) &&
        std::ranges::any_of(m_stolen, [&](const auto &stolen) { return stolen.second.keys.actor == writer; }))
        return true;
    const ControlState control = this->control();
    const ControlState::Actor *author = control.find(writer);
    return m_isServerRestored && author && author->cut && !control.isLive(row.keyEpoch) &&
           std::ranges::none_of(m_devices, [&](const auto &device) {
               return !device->isRevoked() && (device->disk.data.records.contains(row.record) ||
                                               Keyring::fromCbor(device->disk.data.keyring)->holds(row.keyEpoch));
           });
}

std::optional<QString> World::checkDevice(const Device &device, const Device &first)
{
    const MemoryDevice::Data &data = device.disk.data;
    const Records &records = first.disk.data.records;
    if (data.pending || data.state.needsResync)
        return device.name + u" is stuck"_s;
    MultisetHash sum;
    quint64 count = 0;
    for (const auto &[id, known] : data.known.asKeyValueRange()) {
        if ((known.quarantined && !isBeyondHelp(*known.quarantined)) || known.isOwed())
            return u"%1 does not have %2"_s.arg(device.name, shortId(id));
        if (known.erasing)
            return u"%1 still waits to erase %2"_s.arg(device.name, shortId(id));
        if (known.expected) {
            sum.add(id, *known.expected);
            ++count;
        }
    }
    if (data.state.sum != sum || data.state.count != count)
        return u"%1 has another sum than its rows"_s.arg(device.name);
    for (const auto &[id, record] : data.records.asKeyValueRange()) {
        const KnownRow known = data.known.value(id);
        if (record.isPurged() ? known.expected.has_value() : known.held != stateHash(record))
            return u"%1 has something to send at rest: %2"_s.arg(device.name, shortId(id));
        const Record there = records.value(id);
        if (there != record && !(record.isPurged() && (there.isPurged() || !records.contains(id))))
            return u"%1 and %2 differ: %3"_s.arg(first.name, device.name, shortId(id));
        if (!record.isPurged() && device.shown(id) != first.shown(id))
            return u"%1 and %2 show different texts: %3"_s.arg(first.name, device.name, shortId(id));
        for (const Record::Entry &entry : record.field("content"))
            if (m_stolenWrites.contains(entry.value) && !mayBeFooled())
                return u"%1 took what a stolen device wrote: %2"_s.arg(device.name, shortId(id));
    }
    for (const auto &[id, record] : records.asKeyValueRange())
        if (!record.isPurged() && !data.records.contains(id))
            return u"%1 lacks %2"_s.arg(device.name, shortId(id));
    return {};
}

std::optional<QString> World::checkPurges(const Records &records)
{
    const ControlState control = this->control();
    for (const Purge &purge : m_purges) {
        const ControlState::Actor *actor = control.find(purge.actor);
        const auto maker = std::ranges::find(m_devices, purge.device, [](const auto &one) { return one->name; });
        const bool isCutOff = (actor && actor->cut && purge.n > actor->cut->n) || (*maker)->isRevoked();
        if (!isCutOff && !purge.isUndone && records.contains(purge.record) && !records[purge.record].isPurged())
            return u"%1 was erased and lives"_s.arg(shortId(purge.record));
    }
    return {};
}

// No write that was acknowledged is lost: it is there, or one that replaced it knowingly, or somebody erased it who had
// seen it, or it lies on a shelf.
std::optional<QString> World::checkEdits(const Records &records)
{
    QSet<int> kept = editsIn(records);
    QSet<QString> revoked;
    for (const auto &device : m_devices) {
        if (device->isRevoked())
            revoked.insert(device->name);
        for (const auto &[id, record] : device->disk.data.shelf)
            if (!records.contains(id) || records[id].isPurged())
                kept += editsIn({{id, record}});
    }
    for (int at = 0; at < int(m_edits.size()); ++at) {
        Edit &edit = m_edits[size_t(at)];
        const bool isGone = !records.contains(edit.record) || records[edit.record].isPurged();
        const VersionVector seen = m_wishes.value(edit.record);
        const auto isIn = [&edit](const VersionVector &vector) {
            return std::ranges::any_of(edit.dots, [&](const Dot &dot) { return vector.covers(dot); });
        };
        if (isGone && isIn(seen))
            kept.insert(at);
        // What a device did not send before it was cut off stays on it.
        const bool isKnown = m_isMachineRestored ? edit.isAccepted : isIn(records.value(edit.record).seen());
        if (!kept.contains(at) && revoked.contains(edit.maker) && !isKnown)
            edit.isVoid = true;
        if (m_stolenRecords.contains(edit.record) && mayBeFooled())
            edit.isVoid = true;
    }
    // A machine and a server that were both set back cannot be told from each other: SYNC.md 4.
    if (m_isMachineRestored && m_isServerRestored)
        return {};
    std::map<int, bool> known;
    for (int at = 0; at < int(m_edits.size()); ++at)
        if (!m_edits[size_t(at)].isVoid && !isKept(at, kept, known))
            return u"write %1 of %2 is lost"_s.arg(at).arg(shortId(m_edits[size_t(at)].record));
    return {};
}

// What was erased, and whose keys were all said to be gone, opens to nobody: not with all rows and wraps that a server
// ever saw, and all devices that are left.
std::optional<QString> World::checkShredded(const Records &records)
{
    const ControlState control = this->control();
    std::vector<SecretBytes> held;
    std::map<BoxPublicKey, SecretBytes> boxes;
    for (const auto &device : m_devices) {
        if (device->isRevoked())
            continue;
        const Keyring keys = *Keyring::fromCbor(device->disk.data.keyring);
        for (const auto &[epoch, key] : keys.spaceKeys)
            held.push_back(key.clone());
        for (const auto &[box, seed] : keys.prekeys)
            boxes.emplace(box, seed.clone());
    }
    // Keys that the log says are gone, and that come back.
    std::vector<SecretBytes> back;
    for (const Wrap &wrap : m_hoardedWraps) {
        const auto seed = boxes.find(wrap.to);
        if (seed == boxes.end() || !control.key(wrap.epoch) || control.isLive(wrap.epoch))
            continue;
        const auto opened = openBox(seed->second, wrap.sealed);
        if (!opened)
            continue;
        SecretBytes key = SecretBytes::copyOf(*opened);
        if (keyCommitment(control.space(), wrap.epoch, key) == control.key(wrap.epoch)->commitment &&
            std::ranges::find(held, key) == held.end())
            back.push_back(std::move(key));
    }
    if (back.empty())
        return {};
    for (const auto &[record, rows] : m_hoardedRows.asKeyValueRange()) {
        if (!records.value(record).isPurged())
            continue;
        for (const Hoarded &row : rows) {
            const auto isOfIt = [&](const Hoarded &other) { return other.envelope == row.envelope; };
            const auto isDead = [&](const Hoarded &other) {
                return control.key(other.epoch) && !control.isLive(other.epoch) &&
                       std::ranges::none_of(held, [&](const auto &key) { return opens(key, other.wrappedKey); });
            };
            const bool isShredded =
                std::ranges::all_of(rows, [&](const Hoarded &other) { return !isOfIt(other) || isDead(other); });
            if (isShredded && std::ranges::any_of(back, [&](const auto &key) { return opens(key, row.wrappedKey); }))
                return u"%1 was shredded and opens"_s.arg(shortId(record));
        }
    }
    return {};
}

} // namespace mn::sim
