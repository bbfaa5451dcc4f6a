#pragma once
#include "server/blobs/file_blob_store.h"
#include "server/config/server_config.h"
#include "server/metrics/metrics.h"
#include "server/s3/s3_blob_store.h"

namespace mn::server {

// Where the sealed files of a server are: in a bucket where one is named, else in a folder, where there is one. A
// bucket needs a QCoreApplication. `files` and `clock` outlive it.
class BlobPlace {
public:
    BlobPlace(const std::optional<S3Options> &bucket, const QString &folder, FileSystem &files, const Clock &clock);

    BlobStore *store(); // none: nowhere
    // Has its own figures looked at. It outlives the reading of them.
    void watchBy(Metrics &metrics);

private:
    std::unique_ptr<S3BlobStore> m_bucket;
    std::unique_ptr<FileBlobStore> m_folder;
};

// Of the folder where a server keeps everything.
QString blobsIn(const QString &folder);
// The bucket that is set, if any. Errc::Usage with a sentence.
Result<std::optional<S3Options>> bucketOf(const ServerConfig &config);

} // namespace mn::server
