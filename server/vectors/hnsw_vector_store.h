#pragma once
#include "core/index/vector_index.h"
#include "server/vectors/vector_store.h"
#include <QHash>
#include <memory>
#include <mutex>

namespace mn::server {

// In the memory of one process, as the indexes of a vault: exact, and from 250,000 vectors of an account on by a graph
// (hnswlib, core/index). After a restart it is empty.
class HnswVectorStore final : public VectorStore {
public:
    explicit HnswVectorStore(const VectorSizes &sizes, VectorIndex::Options options = {});
    ~HnswVectorStore() override;

    Result<void> erase(const Account &account) override;
    Result<qint64> count(const Account &account) override;

private:
    class Shelf; // all of one account
    Result<void> putSound(const Account &account, const QList<Point> &points) override;
    Result<QList<Hit>> nearestSound(const Account &account, const Question &question) override;
    Result<void> removeSome(const Account &account, const QList<RecordId> &records) override;
    std::shared_ptr<Shelf> shelfOf(const Account &account); // none: it has none

    const VectorIndex::Options m_options;
    std::mutex m_mutex;
    QHash<Account, std::shared_ptr<Shelf>> m_shelves; // under it
};

} // namespace mn::server
