#pragma once
#include "core/base/platform/local_file_system.h"
#include "core/vault/blob_store.h"
#include <QSet>

namespace mn::sync {

// The sealed files of a vault, for who sends and fetches them: `blobs/` in its folder, and in `blobs/arriving/` what
// has come of one so far. One thread; others may read and write there meanwhile.
class BlobFiles {
public:
    explicit BlobFiles(const QString &folder);

    // Which ones are here, as of now.
    void look();
    bool isHere(const BlobId &blob) const { return m_here.contains(blob); }
    // All of it opens and is what was added: Damaged, NotFound.
    Result<void> check(const Attachment &attachment);
    Result<void> readSealed(const BlobId &blob, const ByteSink &sink) { return m_blobs.readSealed(blob, sink); }

    Result<void> remove(const BlobId &blob) { return m_blobs.remove(blob); }

    // What has come of it, to be gone on with.
    Result<std::unique_ptr<File>> arriving(const BlobId &blob);
    // It came to its end: checked, and then it is here. Damaged: it is thrown away.
    Result<void> arrived(const Attachment &attachment);
    // The same bytes, which are here, for another attachment.
    Result<void> copy(const Attachment &from, const Attachment &to);
    // What began to arrive and is not among these.
    Result<void> forgetArriving(const QSet<BlobId> &but);

private:
    QString arrivingPath(const BlobId &blob) const;

    LocalFileSystem m_files;
    const QString m_arriving;
    BlobStore m_blobs;
    QSet<BlobId> m_here;
};

} // namespace mn::sync
