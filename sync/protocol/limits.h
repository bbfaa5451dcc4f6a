#pragma once
#include <QtGlobal>

namespace mn::sync {

// What one message may hold. A server looks at them before it buffers anything.
inline constexpr qsizetype kMaxRecordBytes = 256 * 1024; // plaintext of a save; a joined record may be larger
inline constexpr qsizetype kMaxPushRows = 200;
inline constexpr qsizetype kMaxPushBytes = 1 << 20; // but a single row of a joined record goes alone
inline constexpr qsizetype kMaxPageRows = 500;
inline constexpr qsizetype kMaxPageBytes = 4 << 20;
inline constexpr qint64 kMaxBlobBytes = qint64(2) << 30;
inline constexpr qsizetype kBlobChunkBytes = 4 << 20;
inline constexpr int kMaxSockets = 20; // of one account
inline constexpr int kMaxWaitSeconds = 25;

} // namespace mn::sync
