#pragma once
#include "core/record/identity.h"
#include "server/service/account_service.h"
#include "sync/device/sync_device.h"
#include "tests/sim/memory_device.h"
#include "tests/sim/memory_store.h"
#include "tests/support/manual_clock.h"
#include <QSet>
#include <QStringList>
#include <random>

namespace mn::sim {

// What may happen to one account, and how often.
enum class Act {
    Edit,
    New,
    Tag,
    Untag,
    Delete,
    Undelete,
    Sync,
    Pull,
    Push,
    Offline,
    Online,
    Late,
    Crash,
    Checkpoint,
    BackUpDevice,
    RestoreDevice,  // from its backup: the machine remembers better
    RestoreMachine, // all of it, so that nothing tells
    Clone,
    BackUpServer,
    RestoreServer, // and it says so
    RestoreSilently,
};
struct Profile {
    const char *name;
    std::vector<std::pair<Act, int>> weights;
};
const std::vector<Profile> &profiles();

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
    // What a person wrote and was told that it is kept.
    struct Edit {
        RecordId record;
        QByteArray field;
        QByteArray value; // written once
        QSet<int> supersedes;
        bool isVoid = false; // gone with a disk or a server that was set back: no copy of it was left
    };
    struct Disk {
        sync::test::MemoryDevice::Data data;
        Witness witness;
    };

    void addDevice();
    void step();
    void change(Device &device, const RecordId &record, Act act);
    void noteEdit(const Device &device, const RecordId &record, const Record &before, const Record &after);
    void disaster(Device &device, Act act);
    void setBack(Device &device, const Disk &disk);
    void clone(Device &device);
    void open(Device &device);
    void watch(Device &device);
    void forgetWhatNobodyHolds();
    std::vector<std::map<RecordId, Record>> replicas();
    // The power may go in it, and the network.
    template <class Work> void guard(Device &device, Work work);
    std::optional<QString> settle();
    std::optional<QString> check();
    bool isKept(int edit, const std::vector<std::map<RecordId, Record>> &copies, std::map<int, bool> &known) const;
    void log(const QString &line);
    double chance();
    template <class Items> auto &any(Items &items);
    QByteArray fingerprint() const;

    quint64 m_seed;
    const Profile &m_profile;
    const sync::Rules m_rules;
    std::mt19937_64 m_random;
    mn::test::ManualClock m_clock;
    server::test::MemoryStore m_store;
    server::AccountService m_service;
    sync::AccountId m_account;
    std::vector<std::unique_ptr<Device>> m_devices;
    std::vector<Edit> m_edits;
    std::map<QString, Witness> m_witnesses; // what each machine remembers of its vault
    std::map<QString, Disk> m_backups;
    std::vector<std::map<sync::AccountId, server::test::MemoryStore::Account>> m_serverBackups;
    bool m_isMachineRestored = false;
    bool m_isServerRestored = false;
    std::vector<std::function<void()>> m_late; // pushes that the network delivers once more
    QByteArray m_trace;
    int m_steps = 0;
    bool m_isQuiet = false;
    int m_rounds = 0;
    int m_words = 0;
};

} // namespace mn::sim
