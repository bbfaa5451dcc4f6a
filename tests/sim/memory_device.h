#pragma once
#include "sync/device/device_store.h"
#include "sync/protocol/rules.h"
#include <QHash>
#include <QMap>
#include <functional>

namespace mn::sync::test {

// A device's disk in memory: copied, set back and cloned by simulations, and cut off in the middle of anything.
class MemoryDevice final : public DeviceStore {
public:
    struct Data {
        DeviceState state;
        QByteArray keyring;
        DotSource dots{ActorId(), 0};
        QMap<RecordId, Record> records; // shared by copies: a transaction is one
        QList<std::pair<RecordId, Record>> shelf;
        QMap<RecordId, bool> unsent;
        QMap<RecordId, KnownRow> known;
        std::map<ActorId, ActorMarks> marks;
        QHash<Hash, KnownCommit> commits;
        std::optional<PendingCommit> pending;
        QList<SignedEvent> control;
    };

    Result<std::unique_ptr<DeviceTransaction>> begin() override;
    // For what its person writes.
    Result<std::unique_ptr<DeviceTransaction>> beginByHand();

    Data data;
    // Rules that a store keeps, and those of core/record, which knows no switches: what is left out is done wrongly to
    // each record that is put here (rules_of_store.h).
    Rules rules;
    // Asked at each commit: before it, after it, or not at all is when the power goes.
    enum class Crash { None, Before, After };
    std::function<Crash()> crash = [] { return Crash::None; };
    std::function<void()> committed = [] {}; // and the power stayed
    // A disk of SQL has one at a time, and nothing may wait for the network in it.
    bool isInTransaction() const { return m_open > 0; }

private:
    class Transaction;
    int m_open = 0;
};

// What a call returns after the power went.
inline const Error kCrashed{Errc::Failed, QStringLiteral("crashed")};

} // namespace mn::sync::test
