#include "sync/client/sync_client.h"
#include "core/store/memory_store.h"
#include "core/store/settings.h"
#include "core/vault/vault.h"
#include "sync/client/erasing.h"
#include "sync/client/stored_names.h"
#include "sync/device/device_name.h"
#include <QSysInfo>
#include <cstdlib>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

// Commits. Who was away for long compares everything and reads those behind the newest checkpoint, which is what shows
// that something is gone; and a server forgets nothing that comes after it.
constexpr quint64 kCheckpointEvery = 100;
constexpr quint64 kMostAhead = 1'000'000'000; // rows that a server is believed to have

Result<ServerAddress> storedServer(Vault &vault)
{
    return vault
        .read([](Database &database) -> Result<ServerAddress> {
            MN_TRY(const QByteArray url, Settings(database).read(kServerSetting));
            MN_TRY(const QByteArray pin, Settings(database).read(kPinSetting));
            return ServerAddress{QUrl::fromEncoded(url), pin};
        })
        .result();
}

} // namespace

Result<void> SyncClient::storeServer(Vault &vault, const ServerAddress &server)
{
    return vault
        .save(Durability::Full,
              [server](Saving &saving) -> Result<void> {
                  MN_TRY(Settings(saving.database()).write(kServerSetting, server.url.toEncoded()));
                  for (const QString &ofTheOneBefore : {kEraseAtSetting, kAuditSetting, kVectorsSetting})
                      MN_TRY(Settings(saving.database()).write(ofTheOneBefore, {}));
                  MN_TRY(Settings(saving.database()).write(kPinSetting, server.pin));
                  return noteWhole(saving.database(), false);
              })
        .result();
}

Result<ServerAddress> SyncClient::serverOf(const ServerAddress &address)
{
    MN_TRY(checkServer(address.url));
    return ServerAddress{QUrl::fromEncoded(originOf(address.url)), address.pin};
}

Result<void> SyncClient::OneServer::permit(const Departure &departure)
{
    if (originOf(departure.destination) == m_origin)
        return {};
    return fail(Errc::NetworkForbidden, departure.destination.host());
}

SyncClient::SyncClient(Vault &vault, const Clock &clock, std::unique_ptr<VaultDevice> disk, const ServerAddress &server,
                       std::stop_token stop)
    : m_vault(vault), m_clock(clock), m_server(server), m_stop(std::move(stop)), m_disk(std::move(disk)),
      m_gate(originOf(server.url)), m_calls(
                                        server, m_gate, [this] { return signatory(); }, m_stop),
      m_device(*m_disk, m_calls, [this] { return ActorId(makeUuidV7(m_clock)); }), m_large(vault, server),
      m_attachments(vault, m_calls, m_large, m_stop),
      m_packs(
          vault, m_calls, m_attachments, m_large, [this] { return packKeys(); }, m_stop),
      m_vectors(vault, m_calls, m_large, m_stop)
{
    m_attachments.setOthers([this](const QSet<BlobName> &names) { return m_packs.among(names); });
    m_device.onMoved([this](const SyncDevice::Moved &moved) { note(moved); });
    m_attachments.onMoved([this](qint64 done, qint64 all) {
        m_progress.toPush = m_progress.toPull = 0; // memories came first
        m_progress.attachmentsDone = done;
        m_progress.attachments = all;
        tell();
    });
}

Result<PackSync::Keys> SyncClient::packKeys()
{
    MN_TRY(const auto step, m_disk->begin());
    MN_TRY(const Keyring keys, step->keyring());
    MN_TRY(const auto log, step->control());
    MN_TRY(const ControlState control, ControlState::of(log));
    PackSync::Keys out{.account = control.account()};
    for (const auto &[epoch, key] : keys.spaceKeys)
        if (control.isLive(epoch))
            out.ofSpace.emplace(epoch, key.clone());
    if (out.ofSpace.empty())
        return fail(Errc::NotFound, u"a key of the account"_s);
    return out;
}

void SyncClient::note(const SyncDevice::Moved &moved)
{
    m_progress.pushed += moved.pushed;
    m_progress.pulled += moved.pulled;
    m_progress.toPush = std::max<qint64>(0, m_progress.toPush - moved.pushed);
    if (const auto ahead = moved.ahead)
        m_progress.toPull = qint64(std::min(*ahead, kMostAhead));
    tell();
}

// Nothing of a sync that nothing is to be done in.
void SyncClient::tell() const
{
    if (m_told && (m_progress.left() > 0 || m_progress.moved() > 0 || m_progress.attachments > 0))
        m_told(m_progress);
}

// Until the account knows this life of the vault, it speaks as the one before.
Result<Signatory> SyncClient::signatory()
{
    m_signedInAt = m_clock.now();
    MN_TRY(const auto step, m_disk->begin());
    MN_TRY(const Keyring keys, step->keyring());
    MN_TRY(const auto log, step->control());
    MN_TRY(const ControlState control, ControlState::of(log));
    if (m_linking)
        return Signatory{*m_linking, keys.actor, keys.signer()};
    if (control.isEmpty())
        return fail(Errc::NotFound, u"an account"_s);
    if (control.find(keys.actor))
        return Signatory{control.account(), keys.actor, keys.signer()};
    return Signatory{control.account(), keys.first, keys.firstSigner()};
}

Result<void> SyncClient::believe(Vault &vault, const QByteArray &pin)
{
    MN_TRY(const ServerAddress server, storedServer(vault));
    if (server.url.isEmpty())
        return fail(Errc::NoAccount);
    return storeServer(vault, {server.url, pin});
}

Result<bool> SyncClient::isInAccount(Vault &vault)
{
    MN_TRY(const ServerAddress server, storedServer(vault));
    return !server.url.isEmpty();
}

Result<std::unique_ptr<SyncClient>> SyncClient::open(Vault &vault, const Clock &clock, std::stop_token stop)
{
    MN_TRY(const ServerAddress server, storedServer(vault));
    if (server.url.isEmpty())
        return fail(Errc::NoAccount);
    MN_TRY(auto disk, VaultDevice::open(vault));
    return std::unique_ptr<SyncClient>(new SyncClient(vault, clock, std::move(disk), server, std::move(stop)));
}

Result<std::unique_ptr<SyncClient>> SyncClient::createAccount(Vault &vault, const Clock &clock,
                                                              const ServerAddress &server, const RecoveryPhrase &phrase,
                                                              std::stop_token stop, const Entrance &entrance)
{
    MN_TRY(const ServerAddress origin, serverOf(server));
    MN_TRY(leaveGone(vault, clock, stop));
    MN_TRY(auto disk, VaultDevice::open(vault));
    std::unique_ptr<SyncClient> client(new SyncClient(vault, clock, std::move(disk), origin, std::move(stop)));
    const RecoveryKey recovery(phrase);
    MN_TRY(const ControlAppend genesis,
           client->m_device.createAccount(SpaceId(makeUuidV7(clock)), recovery.signer().verifyingKey()));
    MN_TRY(client->make(genesis, entrance));
    MN_TRY(storeServer(vault, origin));
    MN_TRY(const bool isKnown, client->m_device.syncControl());
    if (!isKnown)
        return fail(Errc::NetworkFailed, u"the new account cannot be read"_s);
    return client;
}

// A server that wants to know who this is says so; then somebody signs in.
Result<void> SyncClient::make(const ControlAppend &genesis, const Entrance &entrance)
{
    auto made = m_calls.createAccount(genesis, entrance.invitation);
    if (!made && made.error().code == ProblemCode::SignInNeeded && entrance.page.show) {
        const auto place = m_calls.signInPlace();
        if (!place)
            return std::unexpected(m_calls.errorOf(place.error()));
        MN_TRY(const ControlState control, ControlState::of(genesis.events));
        MN_TRY(const QString token, signInAt(*place, signInNonce(control.account()), entrance.page, m_stop));
        made = m_calls.createAccount(genesis, entrance.invitation, token);
    }
    if (!made)
        return std::unexpected(m_calls.errorOf(made.error()));
    return {};
}

Result<std::unique_ptr<SyncClient>> SyncClient::joinAccount(Vault &vault, const Clock &clock,
                                                            const ServerAddress &server, const RecoveryPhrase &phrase,
                                                            std::stop_token stop)
{
    MN_TRY(const ServerAddress origin, serverOf(server));
    MN_TRY(leaveGone(vault, clock, stop));
    MN_TRY(auto disk, VaultDevice::open(vault));
    const RecoveryKey recovery(phrase);
    OneServer gate(originOf(origin.url));
    RestCalls asPaper(
        origin, gate,
        [&recovery]() -> Result<Signatory> {
            MN_TRY(SigningKey key, SigningKey::fromSeed(recovery.boxSeed()));
            return Signatory{{}, {}, std::move(key)};
        },
        stop);
    {
        SyncDevice device(*disk, asPaper, [&clock] { return ActorId(makeUuidV7(clock)); });
        constexpr int kTries = 5; // others may write to the control log at the same time
        bool isIn = false;
        for (int tries = 0; tries < kTries && !isIn; ++tries) {
            const auto joined = device.joinAccount(recovery);
            if (!joined)
                return std::unexpected(asPaper.trouble().value_or(joined.error()));
            isIn = *joined;
        }
        if (!isIn)
            return fail(Errc::NetworkFailed, u"the account did not take this device in"_s);
    }
    MN_TRY(storeServer(vault, origin));
    return std::unique_ptr<SyncClient>(new SyncClient(vault, clock, std::move(disk), origin, std::move(stop)));
}

Result<SyncAccount> SyncClient::account()
{
    MN_TRY(const auto step, m_disk->begin());
    MN_TRY(const auto log, step->control());
    MN_TRY(const ControlState control, ControlState::of(log));
    SyncAccount account{.id = control.account(), .devices = 0};
    for (const auto &[id, actor] : control.actors())
        account.devices += actor.isActive;
    MN_TRY(account.eraseAt, eraseAt(m_vault));
    return account;
}

Result<void> SyncClient::synced()
{
    if (m_told) {
        MN_TRY(m_progress, m_vault.read([](Database &database) { return progressAtBegin(database); }).result());
    }
    MN_TRY(const auto before, m_device.membership());
    MN_TRY(said(m_device.sync()));
    return said(settle(before.cursor));
}

// What is worth a call only where something happened: that we have what came is said, rows under old keys are put under
// the new one, a device that is new says what its machine is called, and the account is summed up now and then.
Result<void> SyncClient::settle(quint64 before)
{
    MN_TRY(const auto here, m_device.membership());
    if (!here.isIn)
        return {};
    if (here.cursor != before)
        MN_TRY(m_device.pull());
    constexpr int kOnceToRewrapAndOnceToSaySo = 2;
    if (here.control.liveEpochs().size() > 1) {
        for (int i = 0; i < kOnceToRewrapAndOnceToSaySo; ++i)
            MN_TRY(m_device.rewrap());
        MN_TRY(m_device.syncControl()); // the key that is dead now goes from here, and the prekey that carried it
    }
    const ControlState::Actor *device = here.control.find(here.device);
    const QString machine = deviceName(QSysInfo::machineHostName());
    if (device && !device->name && !machine.isEmpty())
        MN_TRY(m_device.rename(here.device, machine));
    if (here.sinceCheckpoint >= kCheckpointEvery)
        MN_TRY(m_device.checkpoint());
    return {};
}

Result<SyncReport> SyncClient::sync()
{
    (void)m_calls.takeWoken(); // what was saved before is seen now
    m_calls.waitForNews(std::chrono::seconds(0));
    MN_TRY(synced());
    return finished();
}

Result<SyncReport> SyncClient::syncWaiting(std::chrono::seconds wait)
{
    m_calls.waitForNews(wait);
    const auto waited = synced();
    if (!waited && m_calls.takeWoken())
        return sync();
    if (!waited)
        return std::unexpected(waited.error());
    return finished();
}

// Memories come first, for they are small; then what they have attached.
Result<SyncReport> SyncClient::finished()
{
    MN_TRY(SyncReport report, this->report());
    MN_TRY(const auto here, m_device.membership());
    if (!here.isIn || report.needsPerson())
        return report;
    MN_TRY(report.attachments, m_attachments.run(std::exchange(m_wanted, {})));
    if (report.standing == Standing::Synced && m_attachments.hasUnnamed())
        MN_TRY(dropUnnamed(report));
    if (report.standing == Standing::Synced)
        MN_TRY(m_packs.run());
    if (report.standing == Standing::Synced)
        MN_TRY(m_vectors.run());
    if (report.standing == Standing::Synced && report.attachments.due > 0)
        report.standing = Standing::Waiting;
    return report;
}

Result<void> SyncClient::dropUnnamed(SyncReport &report)
{
    MN_TRY(said(m_device.pull()));
    MN_TRY(const SyncReport later, this->report());
    report.pulled += later.pulled;
    report.fromTheFuture += later.fromTheFuture;
    report.shelved += later.shelved;
    report.withdrawn += later.withdrawn;
    report.conflicts = later.conflicts;
    report.head = later.head;
    report.standing = later.standing;
    if (later.standing != Standing::Synced || !m_attachments.dropUnnamed())
        return {}; // nothing is lost by it: the next sync does it
    if (report.attachments.trouble && report.attachments.trouble->code == Errc::ServerFull) {
        // Now there may be room.
        const AttachmentReport before = report.attachments;
        MN_TRY(report.attachments, m_attachments.run());
        report.attachments.sent += before.sent;
        report.attachments.fetched += before.fetched;
    }
    return {};
}

// Written once for an account.
Result<void> SyncClient::noteStandsWhole()
{
    MN_TRY(m_wasWhole, m_vault.read([](Database &database) { return wasWhole(database); }).result());
    if (m_wasWhole)
        return {};
    MN_TRY(m_vault.save(Durability::Batch, [](Saving &saving) { return noteWhole(saving.database(), true); }).result());
    m_wasWhole = true;
    return {};
}

// As of when it last signed in.
qint64 SyncClient::clockAhead() const
{
    constexpr qint64 kChallengeMs = 120'000; // that a server gives for an answer
    const auto end = m_calls.challengeEnd();
    const qint64 ahead = end ? m_signedInAt - (qint64(*end) - kChallengeMs) : 0;
    return std::abs(ahead) > HybridClock::kMaxAheadMs ? ahead / 1000 : 0;
}

Result<SyncReport> SyncClient::report()
{
    SyncReport report;
    const SyncDevice::Counts counts = m_device.takeCounts();
    report.pushed = counts.pushed;
    report.pulled = counts.pulled;
    report.clockAhead = clockAhead();
    const VaultDevice::Noted noted = m_disk->takeNoted();
    report.fromTheFuture = noted.fromTheFuture;
    report.shelved = noted.shelved;
    report.withdrawn = noted.withdrawn;
    // Who reads just now keeps old pages in the log of the database: they go with the next one.
    if (const auto forgotten = forgetErased(m_vault, noted.erased); !forgotten && forgotten.error().code != Errc::Busy)
        return std::unexpected(forgotten.error());
    {
        MN_TRY(const auto step, m_disk->begin());
        MN_TRY(const DeviceState state, step->state());
        MN_TRY(const auto pending, step->pending());
        MN_TRY(const auto unsent, step->unsent({}, 1));
        MN_TRY(const auto incomplete, step->incomplete());
        report.head = state.cursor;
        if (std::exchange(m_epoch, state.epoch) != state.epoch)
            m_attachments.forgetThere();
        report.flags = state.flags;
        report.removals = state.braked.value_or(0);
        const bool isAll = !pending && unsent.isEmpty() && incomplete.isEmpty() && !state.needsResync;
        report.standing = state.isRevoked       ? Standing::Revoked
                          : state.needsRecovery ? Standing::ControlFork
                          : state.braked        ? Standing::Braked
                          : isAll               ? Standing::Synced
                                                : Standing::Waiting;
    }
    const auto conflicts = [](Database &database) { return MemoryStore(database).conflicts(ReadView::everything()); };
    MN_TRY(report.conflicts, m_vault.read(conflicts).result());
    if (report.standing == Standing::Synced && !m_wasWhole)
        MN_TRY(noteStandsWhole());
    MN_TRY(report.eraseAt, noteErasure());
    return report;
}

} // namespace mn::sync
