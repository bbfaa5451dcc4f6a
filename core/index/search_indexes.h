#pragma once
#include "core/index/document_table.h"
#include "core/index/number_set.h"
#include "core/index/snapshot.h"
#include "core/index/vector_index.h"
#include "core/index/word_index.h"
#include <mutex>
#include <shared_mutex>

namespace mn {

// All that search reads, under one fair lock: any number of readers, or one writer. Two followers fill it, each with
// its own cursor: words (rows and words of every memory, cheap) and meaning (vectors of one model, as fast as the
// embedder is). A writer holds the lock for one small slice at a time; a waiting writer lets no new reader pass it.
class SearchIndexes {
public:
    // The two snapshots, and the file of one.
    inline static const QString kWords = QStringLiteral("words");
    inline static const QString kVectors = QStringLiteral("vectors");
    static QString path(const QString &folder, const QString &kind);

    explicit SearchIndexes(int dimensions, VectorIndex::Options options = {});

    // Keep it for one question, not longer.
    class Reading {
    public:
        const DocumentTable &documents() const { return m_indexes.m_documents; }
        const WordIndex &words() const { return m_indexes.m_words; }
        const VectorIndex &vectors() const { return m_indexes.m_vectors; }
        qint64 wordsCursor() const { return m_indexes.m_wordsCursor; }
        qint64 vectorsCursor() const { return m_indexes.m_vectorsCursor; }
        // Another number: the vectors are of another model.
        quint64 generation() const { return m_indexes.m_generation; }
        // Another number: words and rows were begun anew, and what was learnt from them (numbers of authors, sets of
        // memories with a phrase) is void.
        quint64 wordsGeneration() const { return m_indexes.m_wordsGeneration; }

    private:
        friend class SearchIndexes;
        explicit Reading(const SearchIndexes &indexes);
        const SearchIndexes &m_indexes;
        std::shared_lock<std::shared_mutex> m_lock;
    };
    class Writing {
    public:
        DocumentTable &documents() { return m_indexes.m_documents; }
        WordIndex &words() { return m_indexes.m_words; }
        VectorIndex &vectors() { return m_indexes.m_vectors; }
        // From all three, for good: numbers are not used again, and a vector read earlier must not bring it back.
        void remove(MemoryNumber number);
        bool isRemoved(MemoryNumber number) const { return m_indexes.m_removed.contains(number); }
        void set(MemoryNumber number, const TermBag &terms, const DocumentRow &row);
        void setWordsCursor(qint64 cursor) { m_indexes.m_wordsCursor = cursor; }
        void setVectorsCursor(qint64 cursor) { m_indexes.m_vectorsCursor = cursor; }
        // Vectors of another model, of any dimensions, in place of those here, without those of removed memories. Not
        // while save() is under way. Returns the new generation.
        quint64 replaceVectors(VectorIndex vectors, qint64 cursor);

    private:
        friend class SearchIndexes;
        explicit Writing(SearchIndexes &indexes);
        SearchIndexes &m_indexes;
        std::unique_lock<std::shared_mutex> m_lock;
    };
    Reading read() const { return Reading(*this); }
    Writing write() { return Writing(*this); }

    // The change-log rows up to which each follower has come; 0 = nothing.
    qint64 wordsCursor() const { return read().wordsCursor(); }
    qint64 vectorsCursor() const { return read().vectorsCursor(); }

    // An empty index of another model, to be filled and put in place by replaceVectors().
    VectorIndex emptyVectors(int dimensions) const { return VectorIndex(dimensions, m_options); }

    // Housekeeping in small slices, for when the followers have nothing to do. True when nothing is left to do.
    bool tidy();

    // Where and under which key snapshots lie, and of what.
    struct Place {
        FileSystem &files;
        QString folder;
        const SecretBytes &key;
        VaultId vault;
        QString model;
        QString modelVersion;
    };
    // Writes both snapshots, in slices: nobody waits for more than one of them. The cursors written are those at the
    // beginning; what changes meanwhile is followed again after loading, to the same effect. Any thread, one at a time.
    Result<void> save(const Place &place) const;
    // Replaces the contents by what the snapshots hold. Each side that cannot be read stays empty with cursor 0, to
    // be followed from the beginning, and says why: FileUnreadable when there is none, Damaged, NewerVersion.
    struct Loaded {
        Result<void> words;
        Result<void> vectors;
    };
    Loaded load(const Place &place);
    // Forgets everything (the follower begins anew).
    void clear();

private:
    Result<void> saveWords(const Place &place) const;
    Result<void> saveVectors(const Place &place) const;

    mutable std::mutex m_saving;
    mutable std::mutex m_turnstile;
    mutable std::shared_mutex m_mutex;
    int m_dimensions;
    VectorIndex::Options m_options;
    DocumentTable m_documents;
    WordIndex m_words;
    VectorIndex m_vectors;
    qint64 m_wordsCursor = 0;
    qint64 m_vectorsCursor = 0;
    quint64 m_generation = 0;
    quint64 m_wordsGeneration = 0;
    NumberSet m_removed;
};

} // namespace mn
