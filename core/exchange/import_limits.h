#pragma once
#include <QtGlobal>

// What an importer takes from foreign files; above, it skips and says so. One table, so that nobody has to look for the
// bounds of a hostile file.
namespace mn::limits {

inline constexpr qint64 kReadBytes = 64 * 1024; // of a file at a time

// Text.
inline constexpr qint64 kLineBytes = 16 << 20;     // one line of JSON Lines, one field of CSV
inline constexpr qint64 kTextFileBytes = 32 << 20; // one Markdown or text file, one Joplin item
inline constexpr qint64 kElementBytes = 64 << 20;  // one conversation
inline constexpr int kJsonDepth = 512;             // Qt's parser refuses above 1024
inline constexpr qint64 kFrontMatterBytes = 64 << 10;
inline constexpr int kFrontMatterDepth = 16;
inline constexpr int kFrontMatterValues = 5000;
inline constexpr int kCsvColumns = 1000;
inline constexpr int kCsvRestarts = 10;       // after a field that never ends
inline constexpr int kIndexBytes = 256 << 20; // names, relations and tags that have to be known before the first item

// One memory: what MemoryLimits (core/record/memory_limits.h) says. Longer text becomes several memories of one thread;
// half a record leaves room for the texts that an edit is written over.
inline constexpr qint64 kContentBytes = 96 << 10;
inline constexpr qint64 kAttachmentBytes = 2ll << 30;
inline constexpr int kNameChars = 200; // of foreign names in memory and in messages

// Folders and archives.
inline constexpr int kFiles = 1'000'000;
inline constexpr int kFolderDepth = 64;
inline constexpr qint64 kUnpackedBytes = 64ll << 30;
inline constexpr qint64 kUnpackedRatio = 200; // unpacked to packed bytes, once kRatioFloor bytes have come out
inline constexpr qint64 kRatioFloor = 64 << 20;

} // namespace mn::limits
