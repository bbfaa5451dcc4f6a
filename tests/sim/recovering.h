#pragma once
#include "sync/device/keyring.h"
#include "sync/device/recovery_key.h"
#include <vector>

namespace mn::sim {

// The account is taken back by the printed phrase: one event above all those of devices, and a new space key. Who holds
// the phrase opens what was wrapped for it, and has the devices that are left at hand.
sync::ControlAppend recoveryBy(const sync::RecoveryKey &phrase, const sync::ControlState &control,
                               const QList<sync::Wrap> &wraps, const std::vector<sync::Keyring> &members,
                               const QList<sync::Cut> &cuts);

} // namespace mn::sim
