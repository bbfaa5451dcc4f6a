#include "tests/sim/world.h"
#include "core/record/memory_values.h"
#include "tests/sim/seeded_random.h"
#include "tests/sim/world_device.h"
#include <QCryptographicHash>
#include <QTextStream>
#include <array>

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;
using sync::test::MemoryDevice;

namespace {

constexpr size_t kMostDevices = 5;

quint64 seeded(quint64 seed)
{
    seedRandomBytes(seed);
    return seed;
}

} // namespace

World::World(quint64 seed, const Profile &profile, Rules rules)
    : m_seed(seeded(seed)), m_profile(profile), m_rules(rules), m_random(seed * 7919 + 13),
      m_server(std::make_unique<Server>(m_clock, rules)), m_recovery(RecoveryPhrase::make())
{
    m_isQuiet = true;
    const int devices = std::array{2, 2, 3, 3, 4}[size_t(m_random() % 5)];
    Device &first = made();
    const SpaceId space(makeUuidV7(m_clock));
    const auto genesis = first.client->createAccount(space, m_recovery.signer().verifyingKey());
    m_account = *m_server->service.create(*genesis);
    hoard(genesis->wraps);
    first.disk.data.state.epoch = account().account.epoch;
    while (m_devices.size() < size_t(devices)) {
        if (chance() < 0.3)
            joinByPhrase();
        else
            link(first);
    }
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

void World::fail(const QString &what)
{
    log(u"BROKEN: "_s + what);
    if (!m_broken)
        m_broken = what;
}

QByteArray World::trace() const
{
    return m_trace.first(8).toHex();
}

const ControlState &World::control()
{
    const QList<SignedEvent> &log = account().control;
    if (m_control.length() != quint64(log.size()) || m_control.head() != eventHash(log.last()))
        m_control = *ControlState::of(log);
    return m_control;
}

std::vector<World::Device *> World::up()
{
    std::vector<Device *> up;
    for (const auto &device : m_devices)
        if (!device->isRevoked())
            up.push_back(device.get());
    return up;
}

World::Device &World::made()
{
    const Policy policy{.rules = m_rules, .pushRows = 3, .fewRemovals = 3, .removalShare = 1'000'000};
    m_devices.push_back(std::make_unique<Device>(*this, QString(QChar(u'A' + int(m_devices.size()))), policy));
    Device &device = *m_devices.back();
    watch(device);
    device.disk.rules = m_rules;
    const Keyring keys = Keyring::drawn(ActorId(makeUuidV7(m_clock)));
    device.disk.data.dots = DotSource(keys.actor, 0);
    device.disk.data.keyring = keys.toCbor();
    return device;
}

// Let in by another one, over a channel of their own.
void World::link(Device &host)
{
    const ControlState control = this->control();
    QList<SignedEvent> log = account().control;
    const Keyring keys = *Keyring::fromCbor(host.disk.data.keyring);
    if (host.disk.data.control != log || !control.isActive(keys.actor))
        return;
    Device &device = made();
    const Keyring guest = *Keyring::fromCbor(device.disk.data.keyring);
    ControlEvent add;
    add.n = quint64(log.size());
    add.prev = eventHash(log.last());
    add.signer = keys.actor;
    add.add = AddActor{guest.actor, guest.signer().verifyingKey(), {}};
    const SignedEvent event = signedEvent(add, keys.signer());
    QList<Wrap> wraps;
    for (const KeyEpoch epoch : control.liveEpochs())
        if (const auto wrap = keys.wrap(epoch, guest.prekey))
            wraps.append(*wrap);
    if (!m_server->service.append(m_account, {{event}, wraps, false}))
        qFatal("a guest is not let in");
    hoard(wraps);
    device.disk.data.control = log << event;
    device.disk.data.state.epoch = account().account.epoch;
    this->log(host.name + u" lets "_s + device.name + u" in"_s);
}

void World::joinByPhrase()
{
    Device &device = made();
    log(device.name + u" comes by the phrase"_s);
    guard(device, [&] { return device.client->joinAccount(m_recovery); });
    if (device.disk.data.control.isEmpty()) // the network failed it, or a server that lies
        m_devices.pop_back();
}

// What a machine remembers of its vault, outside of it.
void World::watch(Device &device)
{
    device.disk.committed = [this, &device] {
        m_witnesses[device.name] = {device.actor(), device.disk.data.dots.last(), device.disk.data.state.n};
        if (!m_rules.on(Rule::bases_in_state))
            for (const auto &[id, record] : std::as_const(device.disk.data.records).asKeyValueRange())
                for (const TextSibling &sibling : readContent(record, record.field("content")))
                    device.met.insert(sibling.text);
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
        if (!minted)
            qFatal("no other life");
    }
    device.disk.committed();
    noteDots(device);
}

// The power may go in it, and the network.
void World::guarded(Device &device, const std::function<Result<void>()> &work)
{
    constexpr double kPowerGoes = 0.012; // at a commit
    device.disk.crash = [this] {
        const double fate = m_isQuiet ? 1 : chance();
        return fate < kPowerGoes / 2 ? MemoryDevice::Crash::Before
               : fate < kPowerGoes   ? MemoryDevice::Crash::After
                                     : MemoryDevice::Crash::None;
    };
    const ActorId before = device.actor();
    const auto done = work();
    device.disk.crash = [] { return MemoryDevice::Crash::None; };
    if (device.actor() != before)
        noteDots(device);
    if (!done && done.error() == sync::test::kCrashed) {
        log(device.name + u" crashed"_s);
        open(device);
    } else if (!done && done.error().code != Errc::NetworkFailed) {
        log(device.name + u" failed: "_s + name(done.error().code) + u' ' + done.error().context);
        if (m_attacks.empty()) // an honest server gives no reason to
            fail(device.name + u" failed"_s);
    }
}

// Rules `signed_delete` and `brake_total`, as the person sees them.
void World::lookAtRemovals(const Device &device, const Records &before)
{
    qint64 &unasked = m_unasked[device.name];
    for (const auto &[id, record] : before.asKeyValueRange()) {
        const auto after = device.disk.data.records.constFind(id);
        if (after == device.disk.data.records.cend() || *after == record || record.isPurged())
            continue;
        const bool wasErased = after->isPurged();
        if (wasErased && !m_wishes.contains(id))
            fail(u"%1 erased %2, which nobody erased"_s.arg(device.name, shortId(id)));
        // What its own person erased was answered for.
        const bool isOwn = device.wishes.contains(id);
        unasked += !isDeleted(record) && isDeleted(*after) && !isOwn;
    }
    if (unasked > device.policy.fewRemovals)
        fail(device.name + u" lost many memories without asking"_s);
}

void World::answer(Device &device)
{
    guard(device, [&] { return device.client->answerBrake(); });
    m_unasked[device.name] = device.disk.data.state.removed;
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
    const auto devices = up();
    m_clock.advance(qint64(m_random() % 60'000));
    if (!devices.empty())
        this->act(*any(devices), act);
}

void World::act(Device &device, Act act)
{
    std::vector<RecordId> records;
    for (const auto &[id, record] : std::as_const(device.disk.data.records).asKeyValueRange())
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
    case Act::Erase:
        return records.empty() ? void() : erase(device, any(records));
    case Act::EraseMany:
        records.resize(std::min<size_t>(records.size(), 5));
        for (const RecordId &record : records) {
            change(device, record, Act::Delete);
            erase(device, record);
        }
        return;
    case Act::Sync:
        return attempt(device, [&] { return device.client->sync(); });
    case Act::Pull:
        return attempt(device, [&] { return device.client->pull(); });
    case Act::Push:
        return attempt(device, [&] { return device.client->push(); });
    case Act::Checkpoint:
        return attempt(device, [&] { return device.client->checkpoint(); });
    case Act::Answer:
        return answer(device);
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
    case Act::Join:
        if (m_devices.size() >= kMostDevices)
            return;
        return chance() < 0.5 ? joinByPhrase() : link(device);
    case Act::Revoke:
    case Act::Rotate:
    case Act::Rewrap:
        return membership(device, act);
    case Act::BeginToLie:
    case Act::StopLying:
    case Act::Fork:
    case Act::Unfork:
    case Act::UseStolen:
        return malice(act);
    default:
        return disaster(device, act);
    }
}

std::optional<QString> World::run()
{
    for (int i = 0; i < m_steps && !m_broken; ++i)
        step();
    if (m_broken)
        return m_broken;
    log(u"-- quiet"_s);
    if (auto broken = settle())
        return broken;
    return m_broken ? m_broken : check();
}

} // namespace mn::sim
