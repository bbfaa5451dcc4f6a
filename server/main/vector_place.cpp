#include "server/main/vector_place.h"
#include "server/qdrant/qdrant_vector_store.h"
#include "server/vectors/hnsw_vector_store.h"

namespace mn::server {

namespace {

constexpr qint64 kMostKeyBytes = 4096;

} // namespace

Result<VectorOptions> vectorsOf(const ServerConfig &config, FileSystem &files)
{
    VectorOptions options{.place = {}, .most = config.maxVectors};
    if (config.vectors == u"memory")
        options.place = VectorOptions::InMemory();
    if (config.vectors != u"qdrant")
        return options;
    QdrantOptions qdrant{.url = QUrl(config.qdrantUrl, QUrl::StrictMode)};
    MN_TRY(qdrant.check());
    if (!config.qdrantKeyFile.isEmpty()) {
        MN_TRY(const QByteArray key, readFile(files, config.qdrantKeyFile, kMostKeyBytes));
        qdrant.key = QString::fromUtf8(key).trimmed();
        if (qdrant.key.isEmpty())
            return fail(Errc::Usage, QStringLiteral("the file of qdrant-key-file is empty"));
    }
    options.place = std::move(qdrant);
    return options;
}

VectorKeeper::VectorKeeper(const VectorOptions &options) : m_most(options.most)
{
    if (const QdrantOptions *qdrant = options.qdrant()) {
        auto store = std::make_unique<QdrantVectorStore>(*qdrant, VectorSizes());
        m_qdrant = store.get();
        m_store = std::move(store);
    } else if (std::holds_alternative<VectorOptions::InMemory>(options.place)) {
        m_store = std::make_unique<HnswVectorStore>(VectorSizes());
    }
}

VectorKeeper::~VectorKeeper() = default;

void VectorKeeper::watchBy(Metrics &metrics)
{
    if (m_qdrant)
        metrics.watch("mnemosyned_qdrant_away", "Whether Qdrant does not answer, and is not asked",
                      [this] { return m_qdrant->isAway(); });
}

} // namespace mn::server
