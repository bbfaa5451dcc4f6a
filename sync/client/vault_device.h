#pragma once
#include "core/vault/write_connection.h"
#include "sync/device/device_store.h"
#include <utility>

namespace mn {
class Vault;
}

namespace mn::sync {

// A device's disk is the vault itself: the same database, the same transactions, the same log of changes as for every
// save. What others saved is followed by the change log; what sync writes is in it too, for the lists and the index.
// One thread, which may be any; it waits for the writers' lock. Gone before the vault is.
class VaultDevice final : public DeviceStore {
public:
    // A vault that was copied or set back has taken another actor at its opening: here it gets keys of its own.
    static Result<std::unique_ptr<VaultDevice>> open(Vault &vault);

    Result<std::unique_ptr<DeviceTransaction>> begin() override;

    // What a person is told of, since this was last asked.
    struct Noted {
        qint64 fromTheFuture = 0;       // memories written by a device whose clock is ahead of ours
        qint64 shelved = 0;             // put on the shelf
        QList<RecordId> erased = {};    // for good
        QList<RecordId> withdrawn = {}; // not erased after all: changed before the server was told

        void add(const Noted &later)
        {
            fromTheFuture += later.fromTheFuture;
            shelved += later.shelved;
            erased += later.erased;
            withdrawn += later.withdrawn;
        }
    };
    Noted takeNoted() { return std::exchange(m_noted, {}); }

private:
    class Step;
    explicit VaultDevice(std::unique_ptr<WriteConnection> connection) : m_connection(std::move(connection)) {}
    Result<void> settleKeys();

    std::unique_ptr<WriteConnection> m_connection;
    Noted m_noted;
};

} // namespace mn::sync
