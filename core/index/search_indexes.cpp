#include "core/index/search_indexes.h"
#include <future>

namespace mn {
namespace {

// Work done per slice of tidying: a few milliseconds.
constexpr qsizetype kCleanBudget = 500'000; // postings
constexpr qsizetype kGraphBudget = 4;       // vectors
// Fewer dead postings than this cost less than the round that drops them.
constexpr double kBearableWaste = 0.05;

SnapshotInfo infoOf(const SearchIndexes::Place &place, const QString &kind)
{
    SnapshotInfo info{.vault = place.vault, .kind = kind, .model = {}, .modelVersion = {}, .cursor = 0};
    if (kind == SearchIndexes::kVectors) {
        info.model = place.model;
        info.modelVersion = place.modelVersion;
    }
    return info;
}

} // namespace

QString SearchIndexes::path(const QString &folder, const QString &kind)
{
    return folder + u'/' + kind + QStringLiteral(".snapshot");
}

SearchIndexes::SearchIndexes(int dimensions, VectorIndex::Options options)
    : m_dimensions(dimensions), m_options(options), m_vectors(dimensions, options)
{
}

// A writer holds the turnstile while it waits for the readers inside, so that no new ones pass it.
SearchIndexes::Reading::Reading(const SearchIndexes &indexes) : m_indexes(indexes)
{
    const std::lock_guard turnstile(indexes.m_turnstile);
    m_lock = std::shared_lock(indexes.m_mutex);
}

SearchIndexes::Writing::Writing(SearchIndexes &indexes) : m_indexes(indexes)
{
    const std::lock_guard turnstile(indexes.m_turnstile);
    m_lock = std::unique_lock(indexes.m_mutex);
}

void SearchIndexes::Writing::set(MemoryNumber number, const TermBag &terms, const DocumentRow &row)
{
    words().set(number, terms);
    documents().set(number, row);
    m_indexes.m_removed.remove(number); // one that could not be read for a while
}

void SearchIndexes::Writing::remove(MemoryNumber number)
{
    documents().remove(number);
    words().remove(number);
    vectors().remove(number);
    m_indexes.m_removed.insert(number);
}

quint64 SearchIndexes::Writing::replaceVectors(VectorIndex vectors, qint64 cursor)
{
    m_indexes.m_dimensions = vectors.dimensions();
    m_indexes.m_removed.forEach([&](MemoryNumber number) { vectors.remove(number); });
    m_indexes.m_vectors = std::move(vectors);
    m_indexes.m_vectorsCursor = cursor;
    return ++m_indexes.m_generation;
}

bool SearchIndexes::tidy()
{
    bool isClean = true;
    if (read().words().waste() > kBearableWaste)
        isClean = write().words().clean(kCleanBudget);
    return write().vectors().buildGraph(kGraphBudget) && isClean;
}

Result<void> SearchIndexes::save(const Place &place) const
{
    const std::lock_guard saving(m_saving);
    MN_TRY(place.files.makeFolder(place.folder));
    // Words first: whoever is removed while vectors are being written is removed again by what follows the words.
    MN_TRY(saveWords(place));
    return saveVectors(place);
}

Result<void> SearchIndexes::saveWords(const Place &place) const
{
    SnapshotInfo info = infoOf(place, kWords);
    info.cursor = wordsCursor();
    MN_TRY(auto out, SnapshotWriter::begin(place.files, path(place.folder, kWords), place.key, info));
    read().documents().save(out);
    MN_TRY(out.flush());
    WordIndex::Saving saving;
    while (read().words().save(out, saving))
        MN_TRY(out.flush());
    return out.finish();
}

Result<void> SearchIndexes::saveVectors(const Place &place) const
{
    SnapshotInfo info = infoOf(place, kVectors);
    info.cursor = vectorsCursor();
    MN_TRY(auto out, SnapshotWriter::begin(place.files, path(place.folder, kVectors), place.key, info));
    VectorIndex::Saving saving;
    while (read().vectors().save(out, saving))
        MN_TRY(out.flush());
    return out.finish();
}

SearchIndexes::Loaded SearchIndexes::load(const Place &place)
{
    struct Words {
        DocumentTable documents;
        WordIndex words;
        qint64 cursor;
    };
    const auto loadWords = [&]() -> Result<Words> {
        MN_TRY(auto in,
               SnapshotReader::open(place.files, path(place.folder, kWords), place.key, infoOf(place, kWords)));
        MN_TRY(auto documents, DocumentTable::load(in));
        MN_TRY(auto words, WordIndex::load(in));
        MN_TRY(in.end());
        return Words{std::move(documents), std::move(words), in.cursor()};
    };
    struct Vectors {
        VectorIndex vectors;
        qint64 cursor;
    };
    const auto loadVectors = [&]() -> Result<Vectors> {
        MN_TRY(auto in,
               SnapshotReader::open(place.files, path(place.folder, kVectors), place.key, infoOf(place, kVectors)));
        MN_TRY(auto vectors, VectorIndex::load(in, m_options));
        MN_TRY(in.end());
        if (vectors.dimensions() != m_dimensions)
            return fail(Errc::Damaged, QStringLiteral("vectors of another size"));
        return Vectors{std::move(vectors), in.cursor()};
    };
    auto wordsLater = std::async(std::launch::async, loadWords);
    auto vectors = loadVectors();
    auto words = wordsLater.get();

    clear();
    Writing writing = write();
    Loaded loaded;
    if (words) {
        m_documents = std::move(words->documents);
        m_words = std::move(words->words);
        m_wordsCursor = words->cursor;
    } else {
        loaded.words = std::unexpected(words.error());
    }
    if (vectors) {
        m_vectors = std::move(vectors->vectors);
        m_vectorsCursor = vectors->cursor;
    } else {
        loaded.vectors = std::unexpected(vectors.error());
    }
    return loaded;
}

void SearchIndexes::clear()
{
    const Writing writing = write();
    m_documents = {};
    m_words = {};
    m_vectors = VectorIndex(m_dimensions, m_options);
    m_wordsCursor = m_vectorsCursor = 0;
    ++m_wordsGeneration;
}

} // namespace mn
