#pragma once
#include "server/service/account_service.h"
#include "sync/device/sync_device.h"
#include "tests/sim/memory_device.h"
#include "tests/sim/memory_store.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/protocol/samples.h"
#include <QStringList>
#include <map>
#include <memory>
#include <vector>

namespace mn::sim {

// One account whose devices and server are moved by hand: the classes of the simulator without its dice. Nothing is
// lost but where a scene wants it, and each run is the same.
class Scene {
public:
    class Device;
    using Account = server::test::MemoryStore::Account;

    explicit Scene(sync::Rules rules);
    ~Scene();

    // Begins the account, or comes to it by the phrase; nobody knows its prekey before it syncs.
    Device &newcomer();
    Device &device(); // which has synced
    // A copy of the whole machine, so that nothing tells one from the other.
    Device &copyOf(const Device &device);

    const Account &server() const { return m_store.accounts.at(m_account); }
    // The server is set back: and its epoch tells, or nothing does.
    void restore(const Account &backup);
    void restoreSilently(const Account &backup);
    // A year and a half: so long that whoever was not here is not waited for.
    void timePasses();
    void collectGarbage();
    // By the phrase: these belong to the account from now on, and of the others only what was before these cuts counts.
    void recover(const QList<const Device *> &members, const QList<sync::Cut> &cuts);

    // Each of them has all there is, as far as they get there by themselves.
    void rest(const QList<Device *> &devices);

    // Somebody has a row from an old backup, and all wraps that were ever sent. Whether the devices that there are now
    // open it for them.
    bool opens(const sync::Row &row) const;
    bool isNumberUsedTwice() const { return m_isNumberUsedTwice; }
    // What no rule explains: a call that failed without a reason.
    const std::optional<QString> &failure() const { return m_failure; }

private:
    class Calls;
    Account &account() { return m_store.accounts.at(m_account); }

    const sync::Rules m_rules;
    mn::test::ManualClock m_clock;
    server::test::MemoryStore m_store;
    server::AccountService m_service;
    sync::RecoveryKey m_recovery;
    sync::AccountId m_account;
    std::vector<std::unique_ptr<Device>> m_devices;
    QList<sync::Wrap> m_wraps; // that were ever sent
    std::map<std::pair<ActorId, quint64>, sync::Hash> m_numbers;
    bool m_isNumberUsedTwice = false;
    std::optional<QString> m_failure;
    quint8 m_actors = 0;
};

class Scene::Device {
public:
    Device(Scene &scene, ActorId actor);
    ~Device();

    void write(const RecordId &record, const QString &text);
    void erase(const RecordId &record);
    // Another process, and what is on the disk.
    void setBack(const sync::test::MemoryDevice::Data &data);

    void sync();
    void pull();
    void push();
    void checkpoint();
    void readControl();
    void revoke(const Device &other);
    void rotate();
    // Until no row is left under an old key, and this device has dropped it.
    void finishRotation();

    ActorId actor() const { return keys().actor; }
    sync::Keyring keys() const;
    const sync::test::MemoryDevice::Data &data() const { return m_disk.data; }
    // All versions, sorted. None: it is not there, or was erased.
    QStringList texts(const RecordId &record) const;
    // Versions that lie on the shelf.
    QStringList shelved(const RecordId &record) const;
    // Nothing is to be sent, compared or waited for.
    bool isAtRest() const;

    QByteArray lostCall;             // one that does not get through, by its name
    QByteArray lostAnswer;           // one that does, and nobody knows
    std::optional<RecordId> missing; // not in the next manifest

private:
    friend class Scene;
    void start();
    template <class T> void did(const Result<T> &done);

    Scene &m_scene;
    sync::test::MemoryDevice m_disk;
    std::unique_ptr<Calls> m_calls;
    std::unique_ptr<sync::SyncDevice> m_client;
};

} // namespace mn::sim
