#pragma once
#include "core/record/identity.h"
#include "server/service/account_service.h"
#include "sync/device/sync_device.h"
#include "tests/sim/memory_device.h"
#include "tests/sim/memory_store.h"
#include "tests/sim/profiles.h"
#include "tests/support/manual_clock.h"
#include <QSet>
#include <QStringList>
#include <random>
#include <set>

namespace mn::sim {

// One schedule: some devices, one server, and what the seed brings upon them; then quiet, and every invariant is looked
// at. The same seed is the same run.
class World {
public:
    World(quint64 seed, const Profile &profile, sync::Rules rules = {});
    ~World();

    // What was broken; nothing: all held.
    std::optional<QString> run();
    // Of everything that happened.
    QByteArray trace() const;
    bool isTold = false;                    // prints each step
    int rounds() const { return m_rounds; } // of quiet until nothing moved

private:
    class Calls;
    struct Device;
    using Records = QMap<RecordId, Record>;
    using Account = server::test::MemoryStore::Account;

    struct Server {
        Server(const Clock &clock, sync::Rules rules) : service(store, clock, rules) {}
        server::test::MemoryStore store;
        server::AccountService service;
    };
    // What a person wrote and was told that it is kept.
    struct Edit {
        RecordId record;
        QByteArray value; // written once
        QString maker;
        std::set<Dot> dots = {}; // of each life of its device
        QSet<int> supersedes = {};
        bool isAccepted = false; // it was on a server
        bool isVoid = false;     // gone with a disk or a server that was set back: no copy of it was left
    };
    // Somebody erased a record for good, and was told so.
    struct Purge {
        RecordId record;
        QString device;
        ActorId actor;
        quint64 n = 0; // by this commit
        bool isUndone = false;
        bool operator==(const Purge &) const = default;
    };
    struct Disk {
        sync::test::MemoryDevice::Data data;
        Witness witness;
    };
    // Who has a device that was cut off.
    struct Stolen {
        const Device *device = nullptr;
        sync::Keyring keys;
        std::vector<BriefKey> recordKeys;
    };
    // A row as an adversary keeps it.
    struct Hoarded {
        sync::Hash envelope;
        sync::KeyEpoch epoch = 0;
        QByteArray wrappedKey;
    };

    // world.cpp
    void step();
    void act(Device &device, Act act);
    void link(Device &host);
    void joinByPhrase();
    Device &made();
    void open(Device &device);
    void watch(Device &device);
    void answer(Device &device);
    void guarded(Device &device, const std::function<Result<void>()> &work);
    template <class Work> void guard(Device &device, Work work);
    // The same, and nothing goes that nobody wanted gone.
    template <class Work> void attempt(Device &device, Work work);
    void lookAtRemovals(const Device &device, const Records &before);
    std::vector<Device *> up();
    Account &account() { return m_server->store.accounts[m_account]; }
    const sync::ControlState &control();
    void fail(const QString &what);
    void log(const QString &line);
    double chance();
    template <class Items> auto &any(Items &items);

    // world_edits.cpp
    void change(Device &device, const RecordId &record, Act act);
    void erase(Device &device, const RecordId &record);
    void noteEdit(const Device &device, const RecordId &record, const Record &before, const Record &after);
    void noteDots(const Device &device);
    QSet<int> editsIn(const Records &records) const;
    // It is there, or one that replaced it knowingly is.
    bool isKept(int edit, const QSet<int> &there, std::map<int, bool> &known) const;

    // world_disasters.cpp
    void disaster(Device &device, Act act);
    void setBack(Device &device, const Disk &disk);
    void clone(Device &device);
    void setServerBack(Act act);
    void wave();
    std::vector<Records> replicas();
    void forgetWhatNobodyHolds();

    // world_keys.cpp
    void membership(Device &device, Act act);
    void noteStolen();
    void stealAndWrite();
    void recover();

    // world_evil.cpp
    void malice(Act act);
    void unfork();
    bool lies(Attack attack);
    Server &serverOf(const Device &device, const char *call);
    void lieAbout(sync::Reply<sync::PullReply> &reply);
    void lieAbout(QList<sync::Row> &rows);
    void lieAbout(sync::Reply<sync::ManifestReply> &reply);
    void lieAbout(sync::Reply<sync::RowsReply> &reply);
    void lieAbout(const Device &device, sync::Reply<sync::ControlReply> &reply);

    // world_check.cpp
    void accepted(const Device &device, const sync::PushRequest &request, const Server &by);
    void hoard(const QList<sync::Wrap> &wraps);
    std::optional<QString> settle();
    void restAll();
    void outliveKeys(const std::vector<Device *> &devices);
    QByteArray fingerprint() const;
    std::optional<QString> check();
    bool isBeyondHelp(const sync::Row &row);
    std::optional<QString> checkDevice(const Device &device, const Device &first);
    std::optional<QString> checkEdits(const Records &records);
    std::optional<QString> checkPurges(const Records &records);
    std::optional<QString> checkShredded(const Records &records);
    bool mayBeFooled() const;

    quint64 m_seed;
    const Profile &m_profile;
    const sync::Rules m_rules;
    std::mt19937_64 m_random;
    mn::test::ManualClock m_clock;
    std::unique_ptr<Server> m_server;
    sync::RecoveryKey m_recovery;
    sync::AccountId m_account;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::optional<QString> m_broken; // the first of it
    std::vector<Edit> m_edits;
    QHash<QByteArray, int> m_editOf;         // by its value
    QHash<RecordId, VersionVector> m_wishes; // what was seen by those who erased it
    QList<Purge> m_purges;
    std::map<QString, qint64> m_unasked;    // removals since the last answer
    std::map<QString, Witness> m_witnesses; // what each machine remembers of its vault
    std::map<QString, Disk> m_backups;
    std::vector<Account> m_serverBackups; // the newest of them
    bool m_isMachineRestored = false;
    bool m_isServerRestored = false;
    std::vector<std::function<void()>> m_late; // pushes that the network delivers once more
    std::map<std::pair<ActorId, quint64>, sync::Hash> m_numbers;
    std::map<std::pair<RecordId, Dot>, QByteArray> m_dots;
    // Of the adversary.
    std::optional<Attack> m_attack;
    std::set<Attack> m_attacks; // that were used
    bool m_wasForked = false;
    std::unique_ptr<Server> m_branch;
    std::set<QString> m_forked; // who is told the branch
    std::unique_ptr<Server> m_oldView;
    QHash<RecordId, QList<sync::Row>> m_history;
    std::map<RecordId, sync::Row> m_replayed;
    std::map<QString, Stolen> m_stolen;
    QSet<QByteArray> m_stolenWrites;
    QSet<RecordId> m_stolenRecords;
    QHash<RecordId, QList<Hoarded>> m_hoardedRows;
    QList<sync::Wrap> m_hoardedWraps;
    sync::ControlState m_control; // the server's, folded
    QByteArray m_trace;
    int m_steps = 0;
    bool m_isQuiet = false;
    int m_rounds = 0;
    int m_words = 0;
};

} // namespace mn::sim
