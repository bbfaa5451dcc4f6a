#pragma once
#include "sync/device/device_store.h"

namespace mn::sync {

// What a device knows of its server, as it lies in the vault's database: canonical CBOR. Errc::NotUnderstood for what
// was not written so.
QByteArray encoded(const DeviceState &state);
QByteArray encoded(const KnownRow &known);
QByteArray encoded(const ActorMarks &marks);
QByteArray encoded(const KnownCommit &commit);
QByteArray encoded(const PendingCommit &pending);

Result<DeviceState> deviceState(QByteArrayView bytes);
Result<KnownRow> knownRow(QByteArrayView bytes);
Result<ActorMarks> actorMarks(QByteArrayView bytes);
Result<KnownCommit> knownCommit(QByteArrayView bytes);
Result<PendingCommit> pendingCommit(QByteArrayView bytes);

} // namespace mn::sync
