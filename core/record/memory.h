#pragma once
#include "core/base/uuid.h"
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

namespace mn {

// A moment as a person means it: the instant, and the clock they read it from.
struct Moment {
    qint64 ms = 0;     // since 1970-01-01 UTC
    qint16 offset = 0; // minutes east of UTC
    bool operator==(const Moment &) const = default;
};

// A typed arrow to another memory, which need not be there (yet, or any more).
struct Link {
    RecordId to;
    QString type;
    bool operator==(const Link &) const = default;
    bool operator<(const Link &other) const { return to != other.to ? to < other.to : type < other.type; }
};

// A file kept with a memory. Its bytes lie sealed under `blob`, with a key of their own.
struct Attachment {
    BlobId blob;
    QString name;
    QString mime;
    qint64 size = 0;   // bytes, before sealing
    QByteArray sha256; // of the bytes, 32 bytes
    QByteArray key;    // 32 bytes; never leaves the record
    bool operator==(const Attachment &) const = default;
};

// What a person keeps: the values of one record as they are read today (memory_record.h makes them from the causal
// state). Lists are sorted and without repetition.
struct Memory {
    RecordId id;
    QString externalId; // the id it had where it was imported from
    QString title;
    QString content; // Markdown
    QString kind = QStringLiteral("note");
    QStringList tags;
    QStringList domains;
    double importance = 0.5; // 0..1
    std::optional<Moment> occurredAt;
    qint64 createdAt = 0; // ms UTC
    qint64 updatedAt = 0;
    QString thread; // the conversation or document it is part of
    std::optional<qint64> position;
    QString author;
    QString source;
    QList<Link> links;
    QList<Attachment> attachments; // in the order they were added
    bool pinned = false;
    bool archived = false;
    QJsonObject metadata;

    bool deleted = false;  // in the trash
    bool conflict = false; // devices disagree and nothing could merge them: `content` is the version shown first

    bool operator==(const Memory &) const = default;
};

// What an edit changes: only what is set. Tags, domains, links and attachments are added and removed one by one, so
// that two devices that each add one keep both.
struct MemoryChange {
    std::optional<QString> externalId, title, content, kind, thread, author, source;
    std::optional<double> importance;
    std::optional<std::optional<Moment>> occurredAt;
    std::optional<std::optional<qint64>> position;
    std::optional<bool> pinned, archived;
    std::optional<QJsonObject> metadata;
    std::optional<qint64> createdAt; // an importer keeps the source's dates; otherwise the vault sets it once
    std::optional<qint64> updatedAt; // likewise; otherwise the moment of the save
    QStringList addTags, removeTags, addDomains, removeDomains;
    QList<Link> addLinks, removeLinks;
    QList<Attachment> addAttachments;
    QList<BlobId> removeAttachments;

    // The change that makes an empty record into this memory.
    static MemoryChange all(const Memory &memory);
    // The change that makes one memory's values into another's, as a new save.
    static MemoryChange between(const Memory &from, const Memory &to);
};

} // namespace mn
