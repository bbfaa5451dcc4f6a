#pragma once
#include "core/base/clock.h"
#include "core/base/file_system.h"
#include "server/bus/bus.h"
#include "server/limits/rate_limiter.h"
#include "server/metrics/metrics.h"
#include "server/postgres/postgres_options.h"
#include "server/redis/redis_options.h"
#include "server/s3/s3_options.h"
#include "server/service/blob_store.h"
#include "server/service/store.h"
#include "server/session/session_store.h"

namespace mn::server {

// A PostgreSQL, and perhaps a Redis, that several servers share.
struct StackOptions {
    PostgresOptions postgres = {};
    std::optional<RedisOptions> redis = {};
    QString blobs = {}; // the folder of sealed files, which all of them share
};

// What a server keeps things in, and how it hears of the others. Outlives all that use it.
class Backing {
public:
    virtual ~Backing() = default;
    virtual Store &store() = 0;
    virtual BlobStore *blobs() = 0; // none: it keeps none
    virtual SessionStore &sessions() = 0;
    virtual Bus &bus() = 0;
    virtual RateLimiter &limiter() = 0;
    // Has its own figures looked at. It outlives the reading of them.
    virtual void watchBy(Metrics &metrics) = 0;
};

// A folder, and the memory of this one process. Sealed files are in the folder, too, unless there is a bucket. Of
// SqliteStore::open. `files` and `clock` outlive it.
Result<std::unique_ptr<Backing>> embeddedBacking(const QString &folder, const std::optional<S3Options> &bucket,
                                                 FileSystem &files, const Clock &clock);
// Without a bucket and a folder of sealed files these are not kept. Of PostgresStore::open. A Redis that is away is no
// error: it is found when it comes.
Result<std::unique_ptr<Backing>> stackBacking(const StackOptions &options, const std::optional<S3Options> &bucket,
                                              FileSystem &files, const Clock &clock);

} // namespace mn::server
