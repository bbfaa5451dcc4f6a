#pragma once
#include "core/base/secret_bytes.h"
#include "core/record/memory.h"
#include "sync/protocol/blobs.h"

namespace mn::sync {

// An attachment as the server has it: its sealed file as it lies here, and behind it bytes that look the same, so that
// its length says little (docs/adr/0034). All of it comes from the attachment's key, which lies in the record alone.

// What it is called there.
BlobName blobNameOf(const Attachment &attachment);
// Bytes of its sealed file, and of that with what is behind it.
qint64 sealedBytes(const Attachment &attachment);
quint64 blobBytes(const Attachment &attachment);

// What is behind, piece by piece, always the same for one attachment.
class BlobPadding {
public:
    explicit BlobPadding(const Attachment &attachment);
    QByteArray next(); // empty at the end

private:
    SecretBytes m_key;
    qint64 m_done = 0;
    qint64 m_size;
};

} // namespace mn::sync
