#pragma once
#include "core/base/result.h"
#include <QString>
#include <QtGlobal>

namespace mn {

// What one save may hold, in bytes of UTF-8 unless said. A record that devices joined may be larger.
struct MemoryLimits {
    static constexpr qsizetype kRecord = 256 * 1024; // all of it as stored: SYNC protocol, one row of a push
    static constexpr qsizetype kContent = kRecord;   // with the rest it must fit into kRecord
    static constexpr qsizetype kTitle = 1024;
    static constexpr qsizetype kKind = 64;
    static constexpr qsizetype kExternalId = 1024;
    static constexpr qsizetype kThread = 512;
    static constexpr qsizetype kAuthor = 256;
    static constexpr qsizetype kSource = 2048; // the address of a web page
    static constexpr qsizetype kLabel = 128;   // one tag or domain
    static constexpr qsizetype kLabels = 64;   // of them
    static constexpr qsizetype kLinkType = 64;
    static constexpr qsizetype kLinks = 1024; // a page that lists others
    static constexpr qsizetype kFileName = 255;
    static constexpr qsizetype kMime = 127; // RFC 4288 section 4.2
    static constexpr qsizetype kAttachments = 256;
    static constexpr qsizetype kMetadata = 64 * 1024; // as canonical CBOR
    static constexpr int kMetadataDepth = 16;
};

// How foreign text is made fit to keep; the same for typing, import and scripts.
//   everywhere: an unpaired surrogate, and any control character not named here, becomes U+FFFD, so that nothing a
//               terminal would obey is ever kept, and one can see that something was there;
//   content:    CR LF and CR become LF; tab and LF stay;
//   a line:     tab, LF, CR and the Unicode line ends become one blank each, blanks at both ends go;
//   a label:    as a line, and in Unicode's composed form (NFC), so that equal looking tags are equal.
// Text that needs nothing comes back as it is, without a copy. Errc::TooLarge with the field's name above `limit`.
Result<QString> cleanContent(const QString &text);
Result<QString> cleanLine(const QString &text, qsizetype limit, QLatin1StringView field);
// Also Errc::NotUnderstood when nothing is left.
Result<QString> cleanLabel(const QString &text, qsizetype limit, QLatin1StringView field);

} // namespace mn
