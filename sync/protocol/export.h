#pragma once
#include "sync/protocol/audit.h"
#include "sync/protocol/blobs.h"
#include "sync/protocol/messages.h"
#include "sync/protocol/vectors.h"

namespace mn::sync {

// All that a server holds about an account, for one of its devices: items one behind the other, page by page. A file of
// it is the items as CBOR (RFC 8742), `account` first and `end` last: docs/protocol.md.

inline constexpr quint64 kExportFormat = 1;

// Where the next page begins, in the server's words: section 1 | name 32 | number 8.
using ExportCursor = Octets<struct ExportCursorTag, 41>;

struct ExportAccount {
    quint64 format = kExportFormat;
    AccountId account = {};
    ServerEpoch epoch = {};
    quint64 head = 0;
    quint64 gcFloor = 0;
    VerifyingKey recovery = {};
    quint64 used = 0;                    // bytes of rows and blobs
    std::optional<quint64> eraseAt = {}; // ms UTC
    static constexpr auto fields()
    {
        return std::tuple(field("format", &ExportAccount::format), field("account", &ExportAccount::account),
                          field("epoch", &ExportAccount::epoch), field("head", &ExportAccount::head),
                          field("gc_floor", &ExportAccount::gcFloor), field("recovery", &ExportAccount::recovery),
                          field("used", &ExportAccount::used), field("erase_at", &ExportAccount::eraseAt));
    }
    bool operator==(const ExportAccount &) const = default;
};

// What it keeps of an actor beside the control log. Moments are ms UTC.
struct ExportDevice {
    ActorId actor = {};
    quint64 acked = 0;
    quint64 lastSeen = 0;
    quint64 heldUntil = 0;         // no push is taken before
    std::optional<Head> head = {}; // its newest commit
    static constexpr auto fields()
    {
        return std::tuple(field("actor", &ExportDevice::actor), field("acked", &ExportDevice::acked),
                          field("last_seen", &ExportDevice::lastSeen), field("held_until", &ExportDevice::heldUntil),
                          field("head", &ExportDevice::head));
    }
    bool operator==(const ExportDevice &) const = default;
};

// Whose consent to vectors there is, and how many of them: what they are the devices know.
struct ExportVectors {
    quint64 allowedAt = 0; // ms UTC
    ActorId by = {};
    VectorModel model = {};
    std::optional<quint64> count = {}; // none: what keeps them did not answer
    static constexpr auto fields()
    {
        return std::tuple(field("allowed_at", &ExportVectors::allowedAt), field("by", &ExportVectors::by),
                          field("model", &ExportVectors::model), field("count", &ExportVectors::count));
    }
    bool operator==(const ExportVectors &) const = default;
};

struct ExportCommit {
    quint64 seq = 0;
    quint64 at = 0; // ms UTC: when it came
    SignedCommit commit = {};
    static constexpr auto fields()
    {
        return std::tuple(field("seq", &ExportCommit::seq), field("at", &ExportCommit::at),
                          field("commit", &ExportCommit::commit));
    }
    bool operator==(const ExportCommit &) const = default;
};

struct ExportRow {
    quint64 seq = 0;
    Row row = {};
    static constexpr auto fields() { return std::tuple(field("seq", &ExportRow::seq), field("row", &ExportRow::row)); }
    bool operator==(const ExportRow &) const = default;
};

// Its chunks come behind it.
struct ExportBlob {
    BlobName blob = {};
    quint64 size = 0;
    bool isComplete = false;
    std::optional<quint64> droppedAt = {}; // ms UTC: since then no memory names it
    static constexpr auto fields()
    {
        return std::tuple(field("blob", &ExportBlob::blob), field("size", &ExportBlob::size),
                          field("complete", &ExportBlob::isComplete), field("dropped_at", &ExportBlob::droppedAt));
    }
    bool operator==(const ExportBlob &) const = default;
};

struct ExportChunk {
    BlobName blob = {};
    quint64 n = 0;
    std::optional<QByteArray> bytes = {}; // none: the server's copy is damaged
    static constexpr auto fields()
    {
        return std::tuple(field("blob", &ExportChunk::blob), field("n", &ExportChunk::n),
                          field("bytes", &ExportChunk::bytes));
    }
    bool operator==(const ExportChunk &) const = default;
};

// Written by who asked for it: a file without it is not whole.
struct ExportEnd {
    quint64 items = 0; // before this one
    static constexpr auto fields() { return std::tuple(field("items", &ExportEnd::items)); }
    bool operator==(const ExportEnd &) const = default;
};

// One of these.
struct ExportItem {
    std::optional<ExportAccount> account = {};
    std::optional<ExportDevice> device = {};
    std::optional<Prekey> prekey = {};
    std::optional<Wrap> wrap = {};
    std::optional<SignedEvent> event = {};
    std::optional<AuditEntry> audit = {};
    std::optional<ExportCommit> commit = {};
    std::optional<ExportRow> row = {};
    std::optional<ExportBlob> blob = {};
    std::optional<ExportChunk> chunk = {};
    std::optional<ExportEnd> end = {};
    std::optional<ExportVectors> vectors = {};
    static constexpr auto fields()
    {
        return std::tuple(field("account", &ExportItem::account), field("device", &ExportItem::device),
                          field("prekey", &ExportItem::prekey), field("wrap", &ExportItem::wrap),
                          field("event", &ExportItem::event), field("audit", &ExportItem::audit),
                          field("commit", &ExportItem::commit), field("row", &ExportItem::row),
                          field("blob", &ExportItem::blob), field("chunk", &ExportItem::chunk),
                          field("end", &ExportItem::end), field("vectors", &ExportItem::vectors));
    }
    bool isOne() const
    {
        return int(account.has_value()) + device.has_value() + prekey.has_value() + wrap.has_value() +
                   event.has_value() + audit.has_value() + commit.has_value() + row.has_value() + blob.has_value() +
                   chunk.has_value() + end.has_value() + vectors.has_value() ==
               1;
    }
    bool operator==(const ExportItem &) const = default;
};

// GET /export?after: each page as it is at one moment. What changes between two of them may be there as it was or as it
// is.
struct ExportPage {
    QList<ExportItem> items = {};
    std::optional<ExportCursor> next = {}; // none: that was all
    static constexpr auto fields()
    {
        return std::tuple(field("items", &ExportPage::items), field("next", &ExportPage::next));
    }
    bool operator==(const ExportPage &) const = default;
};

} // namespace mn::sync
