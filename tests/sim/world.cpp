#include "tests/sim/world.h"
#include "core/record/memory_record.h"
#include "tests/sim/seeded_random.h"
#include <QCryptographicHash>
#include <QTextStream>
#include <algorithm>
#include <array>

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;
using sync::test::kCrashed;
using sync::test::MemoryDevice;

namespace {

constexpr size_t kMostDevices = 5;
constexpr double kLost = 0.06; // of calls: half of them on their way, half on the way back
constexpr double kDuplicated = 0.06;
constexpr double kPowerGoes = 0.012; // at a commit
constexpr int kQuietRounds = 12;

template <class T> Reply<T> replyOf(server::Answer<T> answer)
{
    if (!answer)
        return std::unexpected(CallFailure{answer.error().code, answer.error().retryAfter, answer.error().last});
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *std::move(answer);
}

// What the record holds of what people write: values that are written once.
QSet<std::pair<QByteArray, QByteArray>> writesIn(const Record &record)
{
    QSet<std::pair<QByteArray, QByteArray>> writes;
    for (const QByteArray &field : {QByteArray("content"), QByteArray("tags")})
        for (const Record::Entry &entry : record.field(field))
            writes.insert({field, entry.value});
    return writes;
}

QString shortId(const RecordId &id)
{
    return id.toString().right(4);
}

} // namespace

const std::vector<Profile> &profiles()
{
    using Weights = std::vector<std::pair<Act, int>>;
    static const Weights kEveryDay{{Act::Edit, 10},  {Act::New, 3},      {Act::Tag, 4},    {Act::Untag, 2},
                                   {Act::Delete, 2}, {Act::Undelete, 1}, {Act::Sync, 8},   {Act::Pull, 4},
                                   {Act::Push, 5},   {Act::Offline, 3},  {Act::Online, 4}, {Act::Late, 2},
                                   {Act::Crash, 1}};
    const auto with = [](Weights more) {
        more.insert(more.begin(), kEveryDay.begin(), kEveryDay.end());
        return more;
    };
    static const std::vector<Profile> all{
        {"net", with({{Act::Checkpoint, 1}})},
        {"restore", with({{Act::BackUpDevice, 2},
                          {Act::RestoreDevice, 1},
                          {Act::RestoreMachine, 1},
                          {Act::Clone, 1},
                          {Act::BackUpServer, 2},
                          {Act::RestoreServer, 1},
                          {Act::RestoreSilently, 1},
                          {Act::Checkpoint, 2}})},
    };
    return all;
}

// The network between one device and the server.
class World::Calls final : public ServerCalls {
public:
    Calls(World &world, Device &device) : m_world(world), m_device(device) {}

    Reply<ControlReply> control(quint64 from) override;
    Reply<void> append(const ControlAppend &append) override;
    Reply<void> putWraps(const QList<Wrap> &wraps) override;
    Reply<void> putPrekey(const Prekey &prekey) override;
    Reply<PushReply> push(const PushRequest &request) override;
    Reply<PullReply> pull(ServerEpoch epoch, quint64 after) override;
    Reply<ManifestReply> manifest(const RecordId &after) override;
    Reply<RowsReply> rows(const QList<RecordId> &records) override;
    Reply<CheckpointReply> checkpoint() override;
    Reply<void> rewrap(const QList<RewrapItem> &items) override;

private:
    template <class Work> auto call(const char *name, const Work &work) -> decltype(replyOf(work()));
    ActorId me() const;

    World &m_world;
    Device &m_device;
};

struct World::Device {
    Device(World &of, const QString &called, const Policy &how) : world(of), name(called), calls(of, *this), policy(how)
    {
        start();
    }
    // Another process: it knows nothing but what lies on the disk.
    void start()
    {
        sync = std::make_unique<SyncDevice>(disk, calls, [this] { return ActorId(makeUuidV7(world.m_clock)); }, policy);
    }
    ActorId actor() const { return Keyring::fromCbor(disk.data.keyring)->actor; }

    World &world;
    QString name;
    MemoryDevice disk;
    Calls calls;
    Policy policy;
    std::unique_ptr<SyncDevice> sync;
    bool isOffline = false;
};

template <class Work> auto World::Calls::call(const char *name, const Work &work) -> decltype(replyOf(work()))
{
    if (m_device.isOffline)
        return std::unexpected(CallFailure{});
    const double fate = m_world.m_isQuiet ? 0.5 : m_world.chance();
    if (fate < kLost / 2) {
        m_world.log(m_device.name + u' ' + QLatin1StringView(name) + u": lost"_s);
        return std::unexpected(CallFailure{});
    }
    auto reply = replyOf(work());
    m_world.log(m_device.name + u' ' + QLatin1StringView(name) +
                (reply ? u": ok"_s : u": "_s + problemOf(reply.error().code.value_or(ProblemCode::Unavailable)).code));
    if (fate > 1 - kLost / 2) {
        m_world.log(m_device.name + u' ' + QLatin1StringView(name) + u": its answer is lost"_s);
        return std::unexpected(CallFailure{});
    }
    return reply;
}

ActorId World::Calls::me() const
{
    return m_device.actor();
}

Reply<ControlReply> World::Calls::control(quint64 from)
{
    return call("control", [&] { return m_world.m_service.control(m_world.m_account, from); });
}

Reply<void> World::Calls::append(const ControlAppend &append)
{
    return call("append", [&] { return m_world.m_service.append(m_world.m_account, append); });
}

Reply<void> World::Calls::putWraps(const QList<Wrap> &wraps)
{
    return call("wraps", [&] { return m_world.m_service.putWraps(m_world.m_account, me(), wraps); });
}

Reply<void> World::Calls::putPrekey(const Prekey &prekey)
{
    return call("prekey", [&] { return m_world.m_service.putPrekey(m_world.m_account, prekey); });
}

Reply<PushReply> World::Calls::push(const PushRequest &request)
{
    const ActorId actor = me();
    const auto again = [this, actor, request] { return m_world.m_service.push(m_world.m_account, actor, request); };
    if (!m_world.m_isQuiet && !m_device.isOffline && m_world.chance() < kDuplicated)
        m_world.m_late.emplace_back([again] {
            const auto ignored = again();
            Q_UNUSED(ignored)
        });
    return call("push", again);
}

Reply<PullReply> World::Calls::pull(ServerEpoch epoch, quint64 after)
{
    return call("pull", [&] { return m_world.m_service.pull(m_world.m_account, me(), epoch, after, 2); });
}

Reply<ManifestReply> World::Calls::manifest(const RecordId &after)
{
    return call("manifest", [&] { return m_world.m_service.manifest(m_world.m_account, me(), after, 5); });
}

Reply<RowsReply> World::Calls::rows(const QList<RecordId> &records)
{
    return call("rows", [&] { return m_world.m_service.rows(m_world.m_account, me(), records); });
}

Reply<CheckpointReply> World::Calls::checkpoint()
{
    return call("checkpoint", [&] { return m_world.m_service.checkpoint(m_world.m_account, me()); });
}

Reply<void> World::Calls::rewrap(const QList<RewrapItem> &items)
{
    return call("rewrap", [&] { return m_world.m_service.rewrap(m_world.m_account, me(), items); });
}

World::World(quint64 seed, const Profile &profile, Rules rules)
    : m_seed(seed), m_profile(profile), m_rules(rules), m_random(seed * 7919 + 13), m_service(m_store, m_clock, rules)
{
    seedRandomBytes(seed);
    m_isQuiet = true;
    const int devices = std::array{2, 2, 3, 3, 4}[size_t(m_random() % 5)];
    for (int i = 0; i < devices; ++i)
        addDevice();
    m_steps = std::array{12, 25, 40, 60}[size_t(m_random() % 4)];
    m_isQuiet = false;
}

World::~World() = default;

double World::chance()
{
    return double(m_random() >> 11) / double(quint64(1) << 53);
}

template <class Items> auto &World::any(Items &items)
{
    return items[size_t(m_random() % quint64(items.size()))];
}

void World::log(const QString &line)
{
    m_trace = QCryptographicHash::hash(m_trace + line.toUtf8(), QCryptographicHash::Blake2b_256);
    if (isTold)
        QTextStream(stdout) << line << Qt::endl;
}

QByteArray World::trace() const
{
    return m_trace.first(8).toHex();
}

// The first begins the account; the others are let in by it.
void World::addDevice()
{
    const Policy policy{.rules = m_rules, .pushRows = 3, .fewRemovals = 3, .removalShare = 1'000'000};
    m_devices.push_back(std::make_unique<Device>(*this, QString(QChar(u'A' + int(m_devices.size()))), policy));
    Device &device = *m_devices.back();
    watch(device);
    Keyring keys = Keyring::drawn(ActorId(makeUuidV7(m_clock)));
    device.disk.data.dots = DotSource(keys.actor, 0);
    device.disk.data.keyring = keys.toCbor();
    if (m_devices.size() == 1) {
        const SigningKey recovery = SigningKey::generate();
        Keyring paper = Keyring::drawn(ActorId());
        const auto genesis =
            device.sync->createAccount(SpaceId(makeUuidV7(m_clock)), {recovery.verifyingKey(), paper.prekey});
        m_account = *m_service.create(*genesis);
        device.disk.data.state.epoch = m_store.accounts[m_account].account.epoch;
        return;
    }
    Device &first = *m_devices.front();
    ControlEvent add;
    QList<SignedEvent> log = m_store.accounts[m_account].control;
    add.n = quint64(log.size());
    add.prev = eventHash(log.last());
    add.signer = first.actor();
    add.add = AddActor{keys.actor, keys.signer().verifyingKey(), {}};
    const SignedEvent event = signedEvent(add, Keyring::fromCbor(first.disk.data.keyring)->signer());
    const Wrap wrap = *Keyring::fromCbor(first.disk.data.keyring)->wrap(1, keys.prekey);
    const auto added = m_service.append(m_account, {{event}, {wrap}, false});
    Q_ASSERT(added);
    device.disk.data.control = log << event;
    device.disk.data.state.epoch = m_store.accounts[m_account].account.epoch;
}

template <class Work> void World::guard(Device &device, Work work)
{
    device.disk.crash = [this] {
        const double fate = m_isQuiet ? 1 : chance();
        return fate < kPowerGoes / 2 ? MemoryDevice::Crash::Before
               : fate < kPowerGoes   ? MemoryDevice::Crash::After
                                     : MemoryDevice::Crash::None;
    };
    const auto done = work();
    device.disk.crash = [] { return MemoryDevice::Crash::None; };
    if (!done && done.error() == kCrashed) {
        log(device.name + u" crashed"_s);
        open(device);
    } else if (!done && done.error().code != Errc::NetworkFailed)
        log(device.name + u" failed: "_s + name(done.error().code) + u' ' + done.error().context);
}

void World::change(Device &device, const RecordId &record, Act act)
{
    const Record before = device.disk.data.records.contains(record) ? device.disk.data.records[record] : Record();
    if (before.isPurged())
        return;
    DotSource dots = device.disk.data.dots;
    const HlcStamp now = HlcStamp::of(m_clock.now());
    Record after = before;
    MemoryChange change;
    const QString word = u"w%1"_s.arg(++m_words);
    switch (act) {
    case Act::Tag:
        change.addTags = {word};
        break;
    case Act::Untag:
        change.removeTags = memoryOf(record, before).tags.mid(0, 1);
        break;
    case Act::Delete:
    case Act::Undelete:
        after = markDeleted(before, dots.next(), now, act == Act::Delete);
        break;
    default: {
        QStringList lines = memoryOf(record, before).content.split(u'\n', Qt::SkipEmptyParts);
        lines.insert(qsizetype(m_random() % quint64(lines.size() + 1)), word);
        change.content = lines.first(std::min<qsizetype>(6, lines.size())).join(u'\n');
        if (!change.content->contains(word))
            change.content = word + u'\n' + *change.content;
    }
    }
    if (act != Act::Delete && act != Act::Undelete) {
        const auto applied = apply(before, change, dots, now);
        Q_ASSERT(applied);
        after = *applied;
    }
    if (after == before)
        return;
    guard(device, [&]() -> Result<void> {
        MN_TRY(auto transaction, device.disk.begin());
        MN_TRY(transaction->putRecord(record, after));
        MN_TRY(transaction->putDots(dots));
        return transaction->commit();
    });
    if (device.disk.data.dots.last() == dots.last()) // else nobody was told that it is kept
        noteEdit(device, record, before, after);
}

void World::noteEdit(const Device &device, const RecordId &record, const Record &before, const Record &after)
{
    const auto was = writesIn(before);
    const auto is = writesIn(after);
    for (const auto &[field, value] : is - was) {
        Edit edit{.record = record, .field = field, .value = value, .supersedes = {}};
        for (int other = 0; other < int(m_edits.size()); ++other) {
            const Edit &one = m_edits[size_t(other)];
            const std::pair write(one.field, one.value);
            if (one.record == record && one.field == field && field != "tags" && was.contains(write) &&
                !is.contains(write))
                edit.supersedes.insert(other);
        }
        log(u"%1 writes %2 of %3"_s.arg(device.name).arg(m_edits.size()).arg(shortId(record)));
        m_edits.push_back(edit);
    }
    // A tag that was taken away is not waited for.
    for (Edit &one : m_edits)
        if (one.record == record && one.field == "tags" && was.contains(std::pair(one.field, one.value)) &&
            !is.contains(std::pair(one.field, one.value)))
            one.isVoid = true;
}

void World::step()
{
    int total = 0;
    for (const auto &[act, weight] : m_profile.weights)
        total += weight;
    int at = int(m_random() % quint64(total));
    Act act = Act::Edit;
    for (const auto &[one, weight] : m_profile.weights) {
        act = one;
        at -= weight;
        if (at < 0)
            break;
    }
    Device &device = *any(m_devices);
    m_clock.advance(qint64(m_random() % 60'000));
    std::vector<RecordId> records;
    for (const auto &[id, record] : device.disk.data.records)
        if (!record.isPurged())
            records.push_back(id);
    switch (act) {
    case Act::New:
        return change(device, RecordId(makeUuidV7(m_clock)), act);
    case Act::Edit:
    case Act::Tag:
    case Act::Delete:
        return change(device, records.empty() ? RecordId(makeUuidV7(m_clock)) : any(records),
                      records.empty() ? Act::New : act);
    case Act::Untag:
    case Act::Undelete:
        return records.empty() ? void() : change(device, any(records), act);
    case Act::Sync:
        return guard(device, [&] { return device.sync->sync(); });
    case Act::Pull:
        return guard(device, [&] { return device.sync->pull(); });
    case Act::Push:
        return guard(device, [&] { return device.sync->push(); });
    case Act::Checkpoint:
        return guard(device, [&] { return device.sync->checkpoint(); });
    case Act::Offline:
        device.isOffline = true;
        return;
    case Act::Online:
        any(m_devices)->isOffline = false;
        return;
    case Act::Late:
        if (!m_late.empty()) {
            const size_t which = size_t(m_random() % m_late.size());
            log(u"a push arrives once more"_s);
            m_late[which]();
            m_late.erase(m_late.begin() + qsizetype(which));
        }
        return;
    case Act::Crash:
        return open(device);
    default:
        return disaster(device, act);
    }
}

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
        const auto minted = device.sync->mint();
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

QByteArray World::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const auto &device : m_devices) {
        const MemoryDevice::Data &data = device->disk.data;
        hash.addData(data.keyring);
        hash.addData(QByteArray::number(data.state.cursor) + ' ' + QByteArray::number(data.state.n) + ' ' +
                     QByteArray::number(data.state.removed));
        for (const auto &[id, record] : data.records)
            hash.addData(record.toCbor());
    }
    return hash.result();
}

// Honest, connected, quiet.
std::optional<QString> World::settle()
{
    m_isQuiet = true;
    for (const auto &device : m_devices)
        device->isOffline = false;
    QByteArray last;
    for (m_rounds = 0; m_rounds < kQuietRounds; ++m_rounds) {
        for (const auto &device : m_devices) {
            guard(*device, [&] { return device->sync->answerBrake(); });
            guard(*device, [&] { return device->sync->sync(); });
            guard(*device, [&] { return device->sync->answerBrake(); });
            if (device->disk.data.state.needsResync)
                guard(*device, [&] { return device->sync->sync(); });
        }
        const QByteArray now = fingerprint();
        if (now == last)
            return {};
        last = now;
    }
    return u"still moving after %1 quiet rounds"_s.arg(kQuietRounds);
}

std::optional<QString> World::check()
{
    const Device &first = *m_devices.front();
    const std::map<RecordId, Record> &records = first.disk.data.records;
    for (const auto &device : m_devices) {
        const MemoryDevice::Data &data = device->disk.data;
        if (data.pending || data.state.needsResync)
            return device->name + u" is stuck"_s;
        for (const auto &[id, known] : data.known)
            if (known.quarantined || known.isOwed())
                return u"%1 does not have %2"_s.arg(device->name, shortId(id));
        if (data.records != records)
            return u"%1 and %2 differ"_s.arg(first.name, device->name);
        for (const auto &[id, record] : data.records) {
            const auto known = data.known.find(id);
            if (!record.isPurged() && (known == data.known.end() || known->second.held != stateHash(record)))
                return u"%1 has something to send at rest: %2"_s.arg(device->name, shortId(id));
        }
    }
    for (const auto &[id, record] : records)
        if (!m_store.accounts[m_account].rows.contains(id))
            return u"%1 is not on the server"_s.arg(shortId(id));
    std::map<int, bool> known;
    for (int edit = 0; edit < int(m_edits.size()); ++edit)
        if (!m_edits[size_t(edit)].isVoid && !isKept(edit, {records}, known))
            return u"write %1 of %2 is lost"_s.arg(edit).arg(shortId(m_edits[size_t(edit)].record));
    return {};
}

// It is there, or one that replaced it knowingly is.
bool World::isKept(int edit, const std::vector<std::map<RecordId, Record>> &copies, std::map<int, bool> &known) const
{
    if (const auto found = known.find(edit); found != known.end())
        return found->second;
    const Edit &one = m_edits[size_t(edit)];
    bool isKept = std::ranges::any_of(copies, [&one](const auto &records) {
        const auto record = records.find(one.record);
        return record != records.end() && writesIn(record->second).contains(std::pair(one.field, one.value));
    });
    for (int other = edit + 1; !isKept && other < int(m_edits.size()); ++other)
        isKept = m_edits[size_t(other)].supersedes.contains(edit) && !m_edits[size_t(other)].isVoid &&
                 this->isKept(other, copies, known);
    return known[edit] = isKept;
}

std::optional<QString> World::run()
{
    for (int i = 0; i < m_steps; ++i)
        step();
    log(u"-- quiet"_s);
    if (auto broken = settle())
        return broken;
    return check();
}

} // namespace mn::sim
