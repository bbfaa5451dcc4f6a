#pragma once
#include "sync/device/device_store.h"
#include <functional>

namespace mn::sync::test {

// A device's disk in memory: copied, set back and cloned by simulations, and cut off in the middle of anything.
class MemoryDevice final : public DeviceStore {
public:
    struct Data {
        DeviceState state;
        QByteArray keyring;
        DotSource dots{ActorId(), 0};
        std::map<RecordId, Record> records;
        QList<std::pair<RecordId, Record>> shelf;
        std::map<RecordId, KnownRow> known;
        std::map<ActorId, ActorMarks> marks;
        std::map<Hash, KnownCommit> commits;
        std::optional<PendingCommit> pending;
        QList<SignedEvent> control;
    };

    Result<std::unique_ptr<DeviceTransaction>> begin() override;

    Data data;
    // Asked at each commit: before it, after it, or not at all is when the power goes.
    enum class Crash { None, Before, After };
    std::function<Crash()> crash = [] { return Crash::None; };
    std::function<void()> committed = [] {}; // and the power stayed

private:
    class Transaction;
};

// What a call returns after the power went.
inline const Error kCrashed{Errc::Failed, QStringLiteral("crashed")};

} // namespace mn::sync::test
