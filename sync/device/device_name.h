#pragma once
#include "core/base/secret_bytes.h"
#include "sync/protocol/control_event.h"
#include <QString>

namespace mn::sync {

// What people call their devices is content like any other: it lies in the control log, sealed with a key that is
// derived from the newest space key, all names as long as each other. docs/adr/0031.
inline constexpr qsizetype kMaxNameBytes = 120; // of UTF-8

// One line without blanks around it; longer ones are cut at a character. Empty: there is nothing of it.
QString deviceName(const QString &text);

// Errc::TooLarge, Usage for what deviceName() would not leave as it is.
Result<NameDevice> sealedName(const AccountId &account, ActorId actor, KeyEpoch epoch, const SecretBytes &spaceKey,
                              const QString &name);
// Errc::Damaged for another key, and for a seal of another device.
Result<QString> openedName(const AccountId &account, const NameDevice &name, const SecretBytes &spaceKey);

} // namespace mn::sync
