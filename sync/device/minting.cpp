#include "sync/device/sync_device.h"

namespace mn::sync {

Result<void> SyncDevice::mint()
{
    return beginLife(&Keyring::mint);
}

// Rule `redot`: what no server row holds goes to the new actor; what the other copy told under the old one stays its.
Result<void> SyncDevice::beginLife(void (Keyring::*draw)(ActorId))
{
    MN_TRY(DeviceStep step, this->step());
    const ActorId old = step.keys().actor;
    (step.changeKeys().*draw)(m_draw());
    DotSource dots(step.keys().actor, 0);
    if (on(Rule::redot)) {
        MN_TRY(const auto ids, step.store().records());
        for (const RecordId &id : ids) {
            MN_TRY(const auto stored, step.store().record(id));
            const Record record = stored.value_or(Record());
            MN_TRY(KnownRow known, step.store().known(id));
            const ReDotted moved = reDot(record, old, known.published.counter(old), dots);
            if (moved.record == record)
                continue;
            MN_TRY(step.store().putRecord(id, moved.record));
            if (known.erasing) {
                known.erasing = moved.mapped(*known.erasing);
                MN_TRY(step.putKnown(id, known));
            }
        }
    }
    MN_TRY(step.store().putDots(dots));
    MN_TRY(step.dropPending());
    step.state.n = 0;
    step.state.own = {};
    step.state.isRegistered = false;
    return step.commit();
}

} // namespace mn::sync
