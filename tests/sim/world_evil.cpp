#include "tests/sim/world_device.h"
#include <algorithm>

namespace mn::sim {

using namespace sync;
using namespace Qt::StringLiterals;

namespace {

constexpr KeyEpoch kNoSuchKey = 1'000;

const char *nameOf(Attack attack)
{
    constexpr const char *kNames[] = {"omits a row",
                                      "omits a commit",
                                      "swaps rows",
                                      "tells an old row",
                                      "flips what is deleted",
                                      "says that commits are gone",
                                      "tells an old checkpoint",
                                      "drops from the manifest",
                                      "tells a key that is none",
                                      "cuts the control log",
                                      "forges the control log",
                                      "says that it was set back",
                                      "tells what was once"};
    static_assert(std::size(kNames) == size_t(Attack::End));
    return kNames[size_t(attack)];
}

} // namespace

void World::malice(Act act)
{
    switch (act) {
    case Act::BeginToLie:
        m_attack = Attack(m_random() % quint64(Attack::End));
        m_replayed.clear();
        m_oldView.reset();
        if ((m_attack == Attack::OldCheckpoint || m_attack == Attack::OldView) && !m_serverBackups.empty()) {
            m_oldView = std::make_unique<Server>(m_clock, m_rules);
            m_oldView->store.accounts[m_account] = any(m_serverBackups);
        }
        return log(u"the server "_s + QLatin1StringView(nameOf(*m_attack)));
    case Act::StopLying:
        m_attack.reset();
        return;
    case Act::Fork: {
        const auto devices = up();
        if (m_branch || devices.size() < 2)
            return;
        m_branch = std::make_unique<Server>(m_clock, m_rules);
        m_branch->store.accounts = m_server->store.accounts;
        const size_t some = 1 + size_t(m_random() % (devices.size() - 1));
        while (m_forked.size() < some)
            m_forked.insert(any(devices)->name);
        return log(u"the server is two: "_s + QStringList(m_forked.begin(), m_forked.end()).join(u' '));
    }
    case Act::Unfork:
        return m_branch ? unfork() : void();
    case Act::UseStolen:
        return stealAndWrite();
    default:
        return;
    }
}

void World::unfork()
{
    if (chance() < 0.5)
        m_server = std::move(m_branch);
    m_branch.reset();
    m_forked.clear();
    m_wasForked = true;
    log(u"the server is one again"_s);
    const ControlState control = this->control();
    std::erase_if(m_stolen, [&](const auto &one) {
        const ControlState::Actor *actor = control.find(one.second.device->actor());
        return !actor || !actor->cut;
    });
    noteStolen();
}

// True: it lies like this just now.
bool World::lies(Attack attack)
{
    if (m_isQuiet || m_attack != attack)
        return false;
    if (m_attacks.insert(attack).second)
        log(u"it is a lie"_s);
    return true;
}

World::Server &World::serverOf(const Device &device, const char *call)
{
    const QLatin1StringView name(call);
    const bool isCompared = name == "manifest"_L1 || name == "rows"_L1 || name == "checkpoint"_L1;
    if (m_oldView && m_attack && !m_isQuiet && (isCompared || (name == "pull"_L1 && m_attack == Attack::OldView))) {
        const auto control = ControlState::of(m_oldView->store.accounts[m_account].control);
        if (control && control->isActive(device.actor()) && lies(*m_attack))
            return *m_oldView;
    }
    return m_branch && m_forked.contains(device.name) ? *m_branch : *m_server;
}

void World::lieAbout(QList<Row> &rows)
{
    if (rows.isEmpty() || m_isQuiet)
        return;
    const qsizetype at = qsizetype(m_random() % quint64(rows.size()));
    Row &row = rows[at];
    const QList<Row> history = m_history.value(row.record);
    if (m_attack == Attack::OmitRow && lies(Attack::OmitRow)) {
        rows.removeAt(at);
    } else if (m_attack == Attack::Swap && lies(Attack::Swap)) {
        const auto others = account().rows.values();
        const RecordId record = row.record;
        row = others.isEmpty() ? row : others[qsizetype(m_random() % quint64(others.size()))].row;
        row.record = record;
    } else if (m_attack == Attack::Replay && !history.isEmpty() && lies(Attack::Replay)) {
        row = history[qsizetype(m_random() % quint64(history.size()))];
    } else if (m_attack == Attack::Flip && lies(Attack::Flip)) {
        row.isDeleted = true;
    } else if (m_attack == Attack::StaleWrap && row.keyEpoch != 0 && lies(Attack::StaleWrap)) {
        if (chance() < 0.5)
            row.keyEpoch = kNoSuchKey;
        else
            row.wrappedKey.back() = char(row.wrappedKey.back() ^ 1);
    }
}

void World::lieAbout(Reply<PullReply> &reply)
{
    if (!reply || m_isQuiet)
        return;
    if (!reply->commits.isEmpty() && m_attack == Attack::OmitCommit && lies(Attack::OmitCommit)) {
        reply->commits.removeAt(qsizetype(m_random() % quint64(reply->commits.size())));
        return;
    }
    if (lies(Attack::FalseGarbage))
        reply = std::unexpected(CallFailure{ProblemCode::ResyncRequired});
    else if (lies(Attack::FakeEpoch))
        reply = std::unexpected(CallFailure{ProblemCode::EpochChanged});
    else if (!reply->commits.isEmpty())
        lieAbout(reply->commits[qsizetype(m_random() % quint64(reply->commits.size()))].rows);
}

void World::lieAbout(Reply<ManifestReply> &reply)
{
    if (!reply || m_isQuiet || reply->entries.isEmpty())
        return;
    const qsizetype at = qsizetype(m_random() % quint64(reply->entries.size()));
    ManifestEntry &entry = reply->entries[at];
    const QList<Row> history = m_history.value(entry.record);
    if (m_attack == Attack::DropFromManifest && lies(Attack::DropFromManifest)) {
        reply->entries.removeAt(at);
    } else if (m_attack == Attack::Replay && !history.isEmpty() && lies(Attack::Replay)) {
        const Row &old = history[qsizetype(m_random() % quint64(history.size()))];
        m_replayed[entry.record] = old;
        entry.envelope = envelopeHash(m_account, old.envelope);
        entry.kind = Envelope::fromBytes(old.envelope)->header.kind;
        entry.keyEpoch = old.keyEpoch;
    } else if (m_attack == Attack::StaleWrap && lies(Attack::StaleWrap)) {
        entry.keyEpoch = kNoSuchKey;
    }
}

void World::lieAbout(Reply<RowsReply> &reply)
{
    if (!reply || m_isQuiet)
        return;
    if (m_attack != Attack::Replay)
        return lieAbout(reply->rows);
    for (Row &row : reply->rows) // what it told of before
        if (const auto old = m_replayed.find(row.record); old != m_replayed.end())
            row = old->second;
}

void World::lieAbout(const Device &device, Reply<ControlReply> &reply)
{
    if (!reply || m_isQuiet)
        return;
    if (m_attack == Attack::CutControl && reply->events.size() > 1 && lies(Attack::CutControl)) {
        reply->events.resize(1 + qsizetype(m_random() % quint64(reply->events.size() - 1)));
    } else if (lies(Attack::ForgeControl)) {
        ControlEvent event;
        event.n = quint64(reply->events.size());
        event.prev = eventHash(reply->events.last());
        event.signer = device.actor();
        event.revoke = Revoke{{{device.actor(), 0, {}}}, Hash()};
        reply->events.append(signedEvent(event, SigningKey::generate()));
    }
}

} // namespace mn::sim
