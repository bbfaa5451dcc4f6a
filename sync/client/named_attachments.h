#pragma once
#include "core/record/memory.h"
#include "sync/protocol/blobs.h"
#include <QHash>
#include <QSet>
#include <map>
#include <vector>

namespace mn {
class Vault;
}

namespace mn::sync {

// With what it is called on the server.
struct NamedAttachment : Attachment {
    BlobName blobName;
};

// The attachments that memories name now, the trash included. Read once, and then what changed since. One thread.
class NamedAttachments {
public:
    // Whether there may be others than before.
    Result<bool> refresh(Vault &vault);

    // Those with the same bytes together, each of them once.
    using Contents = std::map<QByteArray, std::vector<NamedAttachment>>;
    const Contents &contents() const { return m_contents; }
    QSet<BlobId> of(const QSet<RecordId> &memories) const;
    // False: there are memories that cannot be read, and what they name is not known.
    bool isWhole() const { return m_isWhole; }

private:
    struct Named {
        RecordId memory;
        QList<Attachment> attachments;
    };
    void group();

    qint64 m_head = -1; // of the change log, as far as it was read
    bool m_isWhole = true;
    QHash<quint32, Named> m_memories; // by their numbers
    Contents m_contents;
    QHash<BlobId, BlobName> m_names; // of those, which cost more than a look
};

} // namespace mn::sync
