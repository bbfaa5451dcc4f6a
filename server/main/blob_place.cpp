#include "server/main/blob_place.h"

namespace mn::server {

using namespace Qt::StringLiterals;

BlobPlace::BlobPlace(const std::optional<S3Options> &bucket, const QString &folder, FileSystem &files,
                     const Clock &clock)
{
    if (bucket)
        m_bucket = std::make_unique<S3BlobStore>(*bucket, clock);
    else if (!folder.isEmpty())
        m_folder = std::make_unique<FileBlobStore>(files, folder);
}

BlobStore *BlobPlace::store()
{
    if (m_bucket)
        return m_bucket.get();
    return m_folder.get();
}

void BlobPlace::watchBy(Metrics &metrics)
{
    if (m_bucket)
        metrics.watch("mnemosyned_s3_away", "Whether the object store does not answer as it should, and is not asked",
                      [this] { return m_bucket->isAway(); });
}

QString blobsIn(const QString &folder)
{
    return folder + u"/blobs"_s;
}

Result<std::optional<S3Options>> bucketOf(const ServerConfig &config)
{
    if (config.s3Endpoint.isEmpty())
        return std::nullopt;
    S3Options options{.endpoint = config.s3Endpoint,
                      .bucket = config.s3Bucket,
                      .region = config.s3Region,
                      .accessKey = config.s3AccessKey,
                      .secretKey = config.s3SecretKey};
    MN_TRY(options.addressing, S3Options::addressingOf(config.s3Addressing));
    MN_TRY(options.check());
    return options;
}

} // namespace mn::server
