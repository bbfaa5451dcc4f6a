#pragma once
#include "core/embed/embedder.h"
#include "core/index/search_indexes.h"
#include "core/vault/reader_pool.h"
#include "core/vault/vault_status.h"
#include "core/vault/writer.h"
#include <atomic>
#include <condition_variable>
#include <functional>
#include <stop_token>
#include <thread>

namespace mn {

// Keeps the search indexes up with the change log: docs/flows/index_catch_up.md.
// Words follow each commit at once and cost little. Meaning is computed by one process at a time (a lease), written to
// the store, and read from there by all. Both can be deleted at any time: they come back from the store.
class IndexFollower {
public:
    struct Place {
        FileSystem &files;
        QString folder; // of snapshots and the lease
        SecretBytes key;
        VaultId vault;
    };

    IndexFollower(ReaderPool &readers, Writer &writer, Place place, Embedder *embedder, bool embeds,
                  VectorIndex::Options vectors);
    ~IndexFollower() { stop(); }
    // Ends the thread; what it was about is taken up at the next start. `wake` stays harmless.
    void stop();

    // The change log has grown. Any thread.
    void wake();

    const SearchIndexes &indexes() const { return m_indexes; }
    // Returns once the snapshot is loaded, or found not to be usable.
    void waitUntilLoaded();
    // Words of all that `database`'s view shows, unless more than a question can wait for is missing; true when they
    // are complete.
    Result<bool> followWords(Database &database);

    // Meaning of everything saved before the call. Progress: memories done, of how many.
    Result<void> catchUp(const std::function<void(qint64, qint64)> &progress, std::stop_token stop);
    // Forgets everything and begins anew.
    Result<void> rebuild(const std::function<void(qint64, qint64)> &progress, std::stop_token stop);
    // What doctor should know of the indexes.
    QList<Finding> findings(Database &database) const;
    // The change log's row up to which meaning is indexed, by whichever process.
    Result<qint64> meaningCursor(Database &database) const;

private:
    void run(std::stop_token stop);
    void load();
    Result<bool> stepWords(Database &database, int limit);
    Result<bool> stepMeaning(std::stop_token stop);
    Result<bool> stepVectors();
    Result<qint64> model();
    bool isSnapshotOld() const;
    Result<void> saveSnapshot();

    ReaderPool &m_readers;
    Writer &m_writer;
    Place m_place;
    Embedder *m_embedder;
    bool m_embeds;
    SearchIndexes m_indexes;

    std::mutex m_wordsMutex; // one who follows words at a time: the thread, or a question that needs them now
    std::mutex m_vectorsMutex;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_woken;
    bool m_work = true;
    bool m_loaded = false;
    std::optional<Error> m_snapshotError;
    std::atomic<qint64> m_model = 0; // its number in the store, once known
    qint64 m_savedWords = 0;         // cursors of the snapshot on the disk
    qint64 m_savedVectors = 0;
    bool m_isGraphSaved = false;
    std::jthread m_thread;
};

} // namespace mn
