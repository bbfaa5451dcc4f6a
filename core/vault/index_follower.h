#pragma once
#include "core/index/search_indexes.h"
#include "core/vault/meaning_maker.h"
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
// Words follow each commit at once, on a thread of their own, and cost little. Meaning is computed by one process at a
// time (a lease), written to the store, and read from there by all. Both can be deleted at any time: they come back
// from the store. When another model is chosen, the index of the old one goes on serving until the new one's is whole
// (docs/adr/0012).
class IndexFollower {
public:
    struct Place {
        FileSystem &files;
        QString folder; // of snapshots and the lease
        SecretBytes key;
        VaultId vault;
    };

    IndexFollower(ReaderPool &readers, Writer &writer, MeaningModels &models, Place place, bool embeds,
                  VectorIndex::Options vectors);
    ~IndexFollower() { stop(); }
    // Ends the threads; what they were about is taken up at the next start. `wake` stays harmless.
    void stop();

    // The change log has grown. Any thread.
    void wake();

    const SearchIndexes &indexes() const { return m_indexes; }
    const MeaningMaker &meaning() const { return m_maker; }
    MeaningMaker &meaning() { return m_maker; }
    // The model whose vectors the indexes hold, as long as their generation is this one.
    struct Serving {
        MeaningModel model;
        quint64 generation = 0;
    };
    Serving serving() const;
    // Returns once the snapshot is loaded, or found not to be usable.
    void waitUntilLoaded();
    // Told how many are done, of how many.
    using Progress = std::function<void(qint64, qint64)>;
    // Words of all that `database`'s view shows, at about 10 us a change that nobody has followed yet.
    Result<void> followWords(Database &database, const Progress &progress = {}, std::stop_token stop = {});
    // The same for a bounded number of changes: how many are then left.
    Result<qint64> followSomeWords(Database &database);
    // What the store has of the model that serves, a bounded number of vectors; true when there may be more. Whoever
    // made them may have been another process, whose notice is still under way. None while another model takes over, or
    // a snapshot is written: that is not waited for.
    Result<bool> followVectors(Database &database);
    // Removes the snapshots: what was purged must not stay in them. They come back soon.
    Result<void> dropSnapshots();

    // Meaning of everything saved before the call. Progress: memories done, of how many.
    Result<void> catchUp(const Progress &progress, std::stop_token stop);
    // Forgets everything and begins anew.
    Result<void> rebuild(const Progress &progress, std::stop_token stop);
    // What doctor should know of the indexes.
    QList<Finding> findings(Database &database);

private:
    // The newest numbers the store has given.
    struct Heads {
        qint64 changes = 0;
        qint64 vectors = 0;
    };
    static Heads headsOf(ReaderPool &readers);
    void followWordsForever(std::stop_token stop);
    void followMeaningForever(std::stop_token stop);
    quint64 wakes() const;
    void load();
    Result<void> followAllWords(std::stop_token stop);
    Finding wordsFinding(Database &database);
    Result<bool> stepWords(Database &database, int limit);
    Result<bool> stepVectors();
    Result<bool> takeVectors(Database &database);
    Result<void> changeModel(Database &database, const MeaningModel &model);
    void forgetSnapshots();
    Result<void> removeSnapshots();
    SearchIndexes::Place snapshotPlace() const;
    bool isSnapshotOld() const;
    Result<void> saveSnapshot();

    ReaderPool &m_readers;
    MeaningModels &m_models;
    Place m_place;
    bool m_embeds;
    MeaningMaker m_maker;
    SearchIndexes m_indexes;
    const Heads m_atOpening;

    std::mutex m_wordsMutex;   // one who follows words at a time: the thread, or a question that needs them now
    std::mutex m_vectorsMutex; // whose holder keeps the model that serves; after m_wordsMutex, before m_mutex
    mutable std::mutex m_mutex;
    std::condition_variable_any m_woken;
    quint64 m_wakes = 1;
    bool m_loaded = false;
    std::optional<Error> m_snapshotError;
    Serving m_serving;
    qint64 m_savedWords = 0; // cursors of the snapshot on the disk
    qint64 m_savedVectors = 0;
    bool m_isGraphSaved = false;
    bool m_areSnapshotsDropped = false;
    std::atomic<quint64> m_purged = 0; // memories, as far as words have been followed
    std::jthread m_meaningThread;
    std::jthread m_wordsThread;
};

} // namespace mn
