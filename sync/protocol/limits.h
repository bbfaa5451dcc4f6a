#pragma once
#include <QtGlobal>

namespace mn::sync {

// What one message may hold. A server refuses more.
inline constexpr qsizetype kMaxPushRows = 200;
inline constexpr qsizetype kMaxPushBytes = 1 << 20; // but a single row of a joined record goes alone
inline constexpr qsizetype kMaxPageRows = 500;
inline constexpr qsizetype kMaxPageBytes = 4 << 20;
inline constexpr qsizetype kBlobChunkBytes = 4 << 20;
inline constexpr quint64 kMaxBlobBytes = quint64(2) << 30; // sealed and padded
inline constexpr qsizetype kMaxBlobMarks = 1000;
inline constexpr qsizetype kMaxVectors = 100; // put or removed at once
inline constexpr quint64 kMaxVectorHits = 100;
inline constexpr qsizetype kMaxRequestBytes = kBlobChunkBytes + 4096; // of a body, whatever is asked for
inline constexpr int kMaxWait = 25;                                   // seconds until a pull that waits is answered
inline constexpr int kMaxLive = 20;                                   // sockets of an account that wait for news
inline constexpr int kMaxLinkRooms = 4;                               // of an account at once
inline constexpr qsizetype kMaxLinkHello = 1 << 10;      // bytes of a note by who is not in the account yet,
inline constexpr qsizetype kMaxLinkNote = 64 << 10;      // and by who is
inline constexpr int kLinkSeconds = 600;                 // that a room is there
inline constexpr quint64 kMaxCommitN = ~quint64(0) >> 1; // databases and most languages count no further

} // namespace mn::sync
