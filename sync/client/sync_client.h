#pragma once
#include "core/base/clock.h"
#include "core/crypto/recovery_phrase.h"
#include "sync/client/attachment_sync.h"
#include "sync/client/large_transfers.h"
#include "sync/client/pack_sync.h"
#include "sync/client/provider_sign_in.h"
#include "sync/client/rest_calls.h"
#include "sync/client/sync_progress.h"
#include "sync/client/vault_device.h"
#include "sync/client/vector_sync.h"
#include "sync/device/sync_device.h"

namespace mn::sync {

// Where a device stands, in the words that a person is told. Never from hope: from what is stored of both sides.
enum class Standing {
    Synced,     // all of both sides is on both, as of the server's head
    Waiting,    // something is still to be sent or fetched
    Braked,     // others removed so much that the person has to say yes first
    Revoked,    // this device does not belong to the account any more; what is here stays
    ControlFork // the account's log goes two ways: only a recovery ends that
};

struct SyncReport {
    Standing standing = Standing::Waiting;
    qint64 pushed = 0;    // records that the server took
    qint64 pulled = 0;    // rows that came from others
    qint64 conflicts = 0; // memories with versions that a person has to choose from, now
    quint64 head = 0;     // of the server's order, as far as this device has read
    qint64 removals = 0;  // Braked: how many memories would go
    quint64 flags = 0;    // what was wrong with the server, ever: Flag
    // Memories that came, written by a device whose clock is ahead of ours; and how many seconds ours is ahead of the
    // server's, where that is more than nobody would notice (below 0: behind).
    qint64 fromTheFuture = 0;
    qint64 clockAhead = 0;
    qint64 shelved = 0;                 // versions that went to the shelf: erased elsewhere by who had not seen them
    QList<RecordId> withdrawn = {};     // memories that were to be erased, and were changed before the server was told
    std::optional<qint64> eraseAt = {}; // ms UTC: when the server erases the account, unless somebody takes it back
    AttachmentReport attachments = {};

    // Nothing goes on before somebody decided something.
    bool needsPerson() const
    {
        return standing == Standing::Braked || standing == Standing::Revoked || standing == Standing::ControlFork;
    }
};

// A device of the account, for its person.
struct AccountDevice {
    ActorId id = {};          // that it was admitted as
    QString name = {};        // empty: it has none, or it does not open here
    QString fingerprint = {}; // of the key that it was admitted with
    bool isThis = false;
    qint64 lastSeen = 0; // ms UTC, as the server says, to the hour; 0: never
    qint64 behind = 0;   // changes of others that it has not fetched, as the server says
};

// What it came to that a device was cut off.
struct Revocation {
    KeyEpoch epoch = 0;   // of the key that took the place of the one it had
    qint64 rewrapped = 0; // memories that were put under it here
};

// What a server says of itself and of the account, and where this device stands.
struct ServerState {
    AccountStatus account = {};
    QString certificate = {}; // its fingerprint; empty: none, for it does not speak TLS
    quint64 behind = 0;       // of the account's order, what this device has not read
    qint64 waiting = 0;       // records that may have something to send
    bool isFull() const { return account.quota > 0 && account.used >= account.quota; }
};

// How whoever makes an account comes in at a server that does not take everybody.
struct Entrance {
    QString invitation = {};
    SignInPage page = {};
};

// What was written of all that a server holds.
struct AccountExport {
    qint64 items = 0;
    qint64 bytes = 0;
    qint64 damaged = 0; // parts of sealed files that the server could not read any more
};

// What a server noted down about the account.
struct AccountLog {
    QList<AuditEntry> entries = {};
    // An entry does not name the one before it, or what this device has read before is not there as it was: the server
    // changed it, or was set back.
    bool isChanged = false;
};

struct SyncAccount {
    AccountId id;
    int devices = 0;                    // that belong to it now
    std::optional<qint64> eraseAt = {}; // as of SyncReport
};

// A vault in sync with its server. One thread; calls block on the network and the disk. Gone before the vault is.
class SyncClient {
public:
    // NoAccount: this vault belongs to none; of any call: the server does not have it any more, and says so itself:
    // then it is no hindrance to making or joining another one. `stop` ends what is under way: NetworkFailed.
    static Result<std::unique_ptr<SyncClient>> open(Vault &vault, const Clock &clock, std::stop_token stop = {});

    // A new account whose first device this is; by who holds the phrase it can be joined and recovered. Again after it
    // was interrupted: it goes on. Usage for an address that is none; AlreadyExists in an account; NetworkFailed;
    // NoInvitation by a server that asks for one; by one that wants a sign-in SignInFailed, NotAllowed, HasAccount, and
    // Cancelled while the person is waited for.
    static Result<std::unique_ptr<SyncClient>> createAccount(Vault &vault, const Clock &clock,
                                                             const ServerAddress &server, const RecoveryPhrase &phrase,
                                                             std::stop_token stop = {}, const Entrance &entrance = {});
    // Into the account of that phrase. NotFound: the server has none; errors as above.
    static Result<std::unique_ptr<SyncClient>> joinAccount(Vault &vault, const Clock &clock,
                                                           const ServerAddress &server, const RecoveryPhrase &phrase,
                                                           std::stop_token stop = {});

    // Into the account of the device that shows this code (device_link.h). `show`: the number that the person compares.
    // NotLinked; AlreadyExists in an account; errors as above.
    static Result<std::unique_ptr<SyncClient>> linkAccount(Vault &vault, const Clock &clock,
                                                           const ServerAddress &server, const LinkCode &code,
                                                           const std::function<void(const QString &number)> &show,
                                                           std::stop_token stop = {});

    const ServerAddress &server() const { return m_server; }
    // As this device last read of it.
    Result<SyncAccount> account();
    // Those that belong to it now, this one first. NetworkFailed, DeviceRevoked.
    Result<QList<AccountDevice>> devices();
    // Usage for what is no name, NotFound.
    Result<void> renameDevice(ActorId device, const QString &name);
    // What it had sent until now stays; what it sends later is refused, and it gets no key any more. NotFound; Usage
    // for this device itself; NotSynced while it cannot be done.
    Result<Revocation> revokeDevice(ActorId device);
    // The account begins anew: it belongs to this device and those of `keep`, and `next` recovers it from now on. Who
    // was the last to belong to it must have read all there is: NotSynced. WrongKey: `phrase` is not the account's.
    Result<void> recoverAccount(const RecoveryPhrase &phrase, const QList<ActorId> &keep, const RecoveryPhrase &next);
    // The server erases the account for all its devices, a week from now: when (ms UTC). Until then all goes on, and
    // any device may take it back; nothing goes here. Nothing: the server had erased it already, and this vault belongs
    // to none now. NetworkFailed, DeviceRevoked.
    Result<std::optional<qint64>> deleteAccount();
    Result<void> keepAccount();
    // When the server erases it, as this device last heard. Also where there is no account.
    static Result<std::optional<qint64>> eraseAt(Vault &vault);
    // All that the server holds about the account, in a file: sync/protocol/export.h. It is there whole or not at all,
    // for its owner alone. `tell`: bytes so far, and about how many there will be. Cancelled by `stop`; NetworkFailed,
    // also for what is no export; DeviceRevoked; errors of files.
    Result<AccountExport> exportAccount(FileSystem &files, const QString &path,
                                        const std::function<void(qint64 bytes, qint64 expected)> &tell = {});
    // What the server noted down about the account. NetworkFailed, DeviceRevoked.
    Result<AccountLog> auditLog();
    // Asks; nothing is sent or fetched. NetworkFailed, DeviceRevoked.
    Result<ServerState> serverState();
    // All there is to pull and to push. NetworkFailed: it was not reached; nothing is lost, and it goes on next time.
    // CertificateUnknown, CertificateChanged, ServerFull: somebody has to do something first.
    Result<SyncReport> sync();
    // The same; where the server has nothing new it waits there first, for so long or until it is woken.
    Result<SyncReport> syncWaiting(std::chrono::seconds wait);
    // Told within a sync, on its thread, after each answer of the server that something came of.
    void onProgress(std::function<void(const SyncProgress &)> told) { m_told = std::move(told); }
    // From now on this vault believes the server of its account by this certificate, and no other one. NoAccount.
    static Result<void> believe(Vault &vault, const QByteArray &pin);
    // Whether this vault belongs to an account.
    static Result<bool> isInAccount(Vault &vault);
    // The next sync fetches what these memories have attached, whatever the setting says.
    void wantAttachments(const QSet<RecordId> &memories) { m_wanted = memories; }
    // Of vectors that the server may read, where the person allows it.
    VectorSync &vectors() { return m_vectors; }
    // What is large, and can wait, asks here.
    LargeTransfers &large() { return m_large; }
    // For the socket on which the server tells of news.
    Reply<SessionToken> session() { return m_calls.session(); }
    EgressGate &gate() { return m_gate; }
    void forgetConnections() { m_calls.forgetConnections(); }
    std::chrono::seconds takeRetryAfter() { return m_calls.takeRetryAfter(); }
    // Something was saved here. Any thread.
    void wake() { m_calls.wake(); }
    // The person's yes to the removals they were shown.
    Result<void> answerBrake() { return m_device.answerBrake(); }

private:
    friend class LinkInvitation;

    // Nothing goes anywhere but to the server that the person named.
    class OneServer final : public EgressGate {
    public:
        explicit OneServer(QByteArray origin) : m_origin(std::move(origin)) {}

    private:
        Result<void> permit(const Departure &departure) override;
        const QByteArray m_origin;
    };

    // The server alone: what else stands in an address means nothing to us.
    static Result<ServerAddress> serverOf(const ServerAddress &address);
    static Result<void> storeServer(Vault &vault, const ServerAddress &server);
    SyncClient(Vault &vault, const Clock &clock, std::unique_ptr<VaultDevice> disk, const ServerAddress &server,
               std::stop_token stop);
    static Result<void> leaveGone(Vault &vault, const Clock &clock, const std::stop_token &stop);
    Result<void> leave();
    Result<void> make(const ControlAppend &genesis, const Entrance &entrance);
    static Result<void> storeEraseAt(Vault &vault, const std::optional<qint64> &eraseAt);
    Result<std::optional<qint64>> noteErasure();
    Result<ExportPage> exportPage(const std::optional<ExportCursor> &from);
    Result<void> synced();
    void note(const SyncDevice::Moved &moved);
    void tell() const;
    Result<void> settle(quint64 before);
    Result<SyncDevice::Membership> member();
    // What the server said stands over what the device makes of it.
    template <class T> Result<T> said(Result<T> result) const
    {
        if (const auto &trouble = m_calls.trouble())
            return std::unexpected(*trouble);
        return result;
    }
    Result<Signatory> signatory();
    Result<PackSync::Keys> packKeys();
    qint64 clockAhead() const;
    Result<SyncReport> report();
    Result<void> noteStandsWhole();
    Result<SyncReport> finished();
    Result<void> dropUnnamed(SyncReport &report);

    Vault &m_vault;
    const Clock &m_clock;
    const ServerAddress m_server;
    const std::stop_token m_stop;
    const std::unique_ptr<VaultDevice> m_disk;
    std::optional<AccountId> m_linking; // the account that its log is not here of yet
    OneServer m_gate;
    RestCalls m_calls;
    SyncDevice m_device;
    LargeTransfers m_large;
    AttachmentSync m_attachments;
    PackSync m_packs;
    VectorSync m_vectors;
    QSet<RecordId> m_wanted;
    std::function<void(const SyncProgress &)> m_told;
    SyncProgress m_progress; // of the sync that is under way
    bool m_wasWhole = false; // once, as far as is known here
    qint64 m_signedInAt = 0;
    ServerEpoch m_epoch = {}; // of what the server is known to have
};

} // namespace mn::sync
