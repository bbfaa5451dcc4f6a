#include "core/record/memory_record.h"
#include "tests/sim/seeded_random.h"
#include "tests/sim/world_device.h"
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

constexpr double kPowerGoes = 0.012; // at a commit
constexpr int kQuietRounds = 12;

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
        const auto genesis = device.client->createAccount(SpaceId(makeUuidV7(m_clock)), recovery.verifyingKey());
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
        return guard(device, [&] { return device.client->sync(); });
    case Act::Pull:
        return guard(device, [&] { return device.client->pull(); });
    case Act::Push:
        return guard(device, [&] { return device.client->push(); });
    case Act::Checkpoint:
        return guard(device, [&] { return device.client->checkpoint(); });
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
            guard(*device, [&] { return device->client->answerBrake(); });
            guard(*device, [&] { return device->client->sync(); });
            guard(*device, [&] { return device->client->answerBrake(); });
            if (device->disk.data.state.needsResync)
                guard(*device, [&] { return device->client->sync(); });
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
