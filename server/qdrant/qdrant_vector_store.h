#pragma once
#include "server/qdrant/qdrant_client.h"
#include "server/vectors/vector_store.h"
#include <atomic>
#include <mutex>

namespace mn::server {

// In one collection of a Qdrant, which is made when it is missing; several servers may share it. Every request names
// the account (`user_id`, a tenant's key there), and a hit of another account would refuse the whole reply. Each caller
// waits, as QdrantClient says.
class QdrantVectorStore final : public VectorStore {
public:
    explicit QdrantVectorStore(
        const QdrantOptions &options, const VectorSizes &sizes,
        std::function<QdrantClient::Steady::time_point()> now = [] { return QdrantClient::Steady::now(); });

    Result<void> erase(const Account &account) override;
    Result<qint64> count(const Account &account) override;
    bool isAway() const { return m_client.isAway(); }

private:
    Result<void> putSound(const Account &account, const QList<Point> &points) override;
    Result<QList<Hit>> nearestSound(const Account &account, const Question &question) override;
    Result<void> removeSome(const Account &account, const QList<RecordId> &records) override;

    // In the collection, after it was made if it is not there.
    Result<QJsonValue> ask(HttpCall::Method method, const QString &place, const QJsonObject &body);
    Result<void> prepare();
    Result<QStringList> look(); // the fields that have an index
    Result<void> make();

    QdrantClient m_client;
    std::mutex m_preparing;
    std::atomic<bool> m_isReady = false;
};

} // namespace mn::server
