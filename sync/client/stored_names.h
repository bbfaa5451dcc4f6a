#pragma once
#include <QString>

// What sync keeps beside its tables, by name.
namespace mn::sync {

inline const QString kServerSetting = QStringLiteral("sync.server");
inline const QString kPinSetting = QStringLiteral("sync.pin");
inline const QString kEraseAtSetting = QStringLiteral("sync.erase_at");
inline const QString kAuditSetting = QStringLiteral("sync.audit");     // the newest entry that was read
inline const QString kPackSetting = QStringLiteral("sync.pack");       // the newest one that was taken
inline const QString kVectorsSetting = QStringLiteral("sync.vectors"); // OwnConsent, vector_sync.h
inline const QString kStateSetting = QStringLiteral("sync.state");
inline const QString kPendingSetting = QStringLiteral("sync.pending"); // the commit that is on its way
inline const QString kWholeSetting = QStringLiteral("sync.whole");     // sync_progress.h
inline const QString kPushFollower = QStringLiteral("push");           // of the change log

} // namespace mn::sync
