#pragma once
#include "core/base/file_system.h"
#include "server/config/server_config.h"
#include "server/metrics/metrics.h"
#include "server/qdrant/qdrant_options.h"
#include "server/service/account_service.h"
#include <variant>

namespace mn::server {

class QdrantVectorStore;

// Where whoever runs a server lets it keep vectors of accounts that allow it. A Qdrant needs a QCoreApplication.
struct VectorOptions {
    struct Nowhere {};
    struct InMemory {};
    std::variant<Nowhere, InMemory, QdrantOptions> place = {};
    qint64 most = 0; // of an account
    const QdrantOptions *qdrant() const { return std::get_if<QdrantOptions>(&place); }
};
// As it is set. Errc::Usage with a sentence; of reading the file with the key.
Result<VectorOptions> vectorsOf(const ServerConfig &config, FileSystem &files);

class VectorKeeper {
public:
    explicit VectorKeeper(const VectorOptions &options);
    ~VectorKeeper();

    VectorPlace place() { return {m_store.get(), m_most}; }
    // Has its own figures looked at. It outlives the reading of them.
    void watchBy(Metrics &metrics);

private:
    std::unique_ptr<VectorStore> m_store;
    const QdrantVectorStore *m_qdrant = nullptr; // it, if that is one
    qint64 m_most;
};

} // namespace mn::server
