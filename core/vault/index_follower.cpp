#include "core/vault/index_follower.h"
#include "core/base/platform/file_lock.h"
#include "core/store/change_log.h"
#include "core/store/vector_store.h"
#include "core/vault/memory_for_index.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// A slice of words under the write lock of the indexes: about 5 ms.
constexpr int kWordsSlice = 500;
// A question waits for this many memories' words at most (about 20 ms); beyond, FTS5 answers for the rest.
constexpr int kWordsForQuestion = 2000;
// Memories embedded and written in one transaction: a third of a second of work that a crash can cost.
constexpr int kMeaningBatch = 256;
constexpr int kVectorsSlice = 1000;
// A snapshot is written when so many memories, or one in so many, have changed since the last one: an import of a
// million would else write it 500 times. What is missing is followed at the next start, at 10 us a memory.
constexpr qint64 kSnapshotChanges = 2000;
constexpr qint64 kSnapshotShare = 20;

QString meaningFollower(const EmbeddingModel &model)
{
    return u"meaning:%1:%2"_s.arg(model.name).arg(model.version);
}

} // namespace

IndexFollower::IndexFollower(ReaderPool &readers, Writer &writer, Place place, Embedder *embedder, bool embeds,
                             VectorIndex::Options vectors)
    : m_readers(readers), m_writer(writer), m_place(std::move(place)), m_embedder(embedder), m_embeds(embeds),
      m_indexes(embedder ? embedder->model().dimensions : 1, vectors),
      m_thread([this](std::stop_token stop) { run(stop); })
{
}

void IndexFollower::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void IndexFollower::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_work = true;
    }
    m_woken.notify_all();
}

void IndexFollower::waitUntilLoaded()
{
    std::unique_lock lock(m_mutex);
    m_woken.wait(lock, [this] { return m_loaded; });
}

QList<Finding> IndexFollower::findings(Database &database) const
{
    QList<Finding> out;
    {
        const std::lock_guard lock(m_mutex);
        if (m_snapshotError)
            out.append({Finding::State::Notice,
                        u"index"_s,
                        u"The saved index was damaged; it was left out and is being made anew."_s,
                        {}});
    }
    if (!m_embedder)
        return out;
    const auto cursor = meaningCursor(database);
    const auto pending = cursor ? ChangeLog(database).countAfter(*cursor) : Result<qint64>(0);
    if (pending.value_or(0) > 0)
        out.append({Finding::State::Good,
                    u"meaning"_s,
                    u"The meaning of %1 memories is still to be indexed."_s.arg(*pending),
                    {}});
    else
        out.append({Finding::State::Good, u"meaning"_s, u"The meaning of all memories is indexed."_s, {}});
    return out;
}

void IndexFollower::run(std::stop_token stop)
{
    load();
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            if (!m_woken.wait(lock, stop, [this] { return m_work; }))
                break;
            m_work = false;
        }
        // Words first: they are cheap, and a question may be waiting for them. An error (a full disk, a vault that is
        // being moved) leaves the cursor where it was; the next change tries again.
        for (bool more = true; more && !stop.stop_requested();) {
            const auto words = m_readers.run([&](Database &database) { return stepWords(database, kWordsSlice); });
            const auto meaning = m_embeds ? stepMeaning(stop) : Result<bool>(false);
            const auto vectors = stepVectors();
            more = words.value_or(false) || meaning.value_or(false) || vectors.value_or(false);
        }
        m_woken.notify_all();
        if (isSnapshotOld())
            (void)saveSnapshot(); // the next one will do; nothing is lost without it
        for (bool tidy = false; !tidy && !stop.stop_requested();) {
            tidy = m_indexes.tidy();
            const std::lock_guard lock(m_mutex);
            if (m_work)
                break;
        }
        if (isSnapshotOld())
            (void)saveSnapshot();
    }
}

bool IndexFollower::isSnapshotOld() const
{
    const qint64 words = m_indexes.wordsCursor();
    const qint64 vectors = m_indexes.vectorsCursor();
    const bool hasGraph = m_indexes.read().vectors().hasGraph();
    const qint64 many = std::max<qint64>(kSnapshotChanges, m_indexes.read().documents().count() / kSnapshotShare);
    const std::lock_guard lock(m_mutex);
    // Making the graph takes minutes: the next start must not begin anew.
    return words - m_savedWords >= many || vectors - m_savedVectors >= many || (hasGraph && !m_isGraphSaved);
}

void IndexFollower::load()
{
    const QString model = m_embedder ? m_embedder->model().name : QString();
    const QString version = m_embedder ? QString::number(m_embedder->model().version) : QString();
    const auto loaded = m_indexes.load({m_place.files, m_place.folder, m_place.key, m_place.vault, model, version});
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &part : {loaded.words, loaded.vectors})
            if (!part && part.error().code != Errc::FileUnreadable)
                m_snapshotError = part.error();
        m_savedWords = m_indexes.wordsCursor();
        m_savedVectors = m_indexes.vectorsCursor();
        m_isGraphSaved = m_indexes.read().vectors().hasGraph();
        m_loaded = true;
    }
    m_woken.notify_all();
}

Result<bool> IndexFollower::followWords(Database &database)
{
    waitUntilLoaded();
    for (int done = 0; done < kWordsForQuestion; done += kWordsSlice) {
        MN_TRY(const bool more, stepWords(database, kWordsSlice));
        if (!more)
            return true;
    }
    return false;
}

// True when there may be more.
Result<bool> IndexFollower::stepWords(Database &database, int limit)
{
    const std::lock_guard lock(m_wordsMutex);
    const qint64 cursor = m_indexes.wordsCursor();
    MN_TRY(const QList<Change> changes, ChangeLog(database).after(cursor, limit));
    if (changes.isEmpty())
        return false;

    std::vector<quint32> numbers;
    for (const Change &change : changes)
        numbers.push_back(change.number);
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
    MN_TRY(const auto memories, MemoryStore(database).load(ReadView::everything(), numbers));

    struct Prepared {
        quint32 number;
        TermBag terms;
        DocumentRow row;
    };
    std::vector<Prepared> prepared(memories.size());
    thread_local WordSplitter splitter;
    for (size_t i = 0; i < memories.size(); ++i) {
        prepared[i].number = memories[i].first;
        addTerms(prepared[i].terms, splitter, memories[i].second);
        prepared[i].row = documentRowOf(memories[i].second, splitter, prepared[i].terms.tokens());
    }

    auto writing = m_indexes.write();
    size_t next = 0;
    for (const quint32 number : numbers) {
        if (next < prepared.size() && prepared[next].number == number) {
            writing.words().set(number, prepared[next].terms);
            writing.documents().set(number, prepared[next].row);
            ++next;
        } else {
            writing.remove(number); // purged
        }
    }
    writing.setWordsCursor(changes.last().seq);
    return changes.size() == limit;
}

Result<qint64> IndexFollower::model()
{
    if (m_model != 0)
        return m_model.load();
    const EmbeddingModel &model = m_embedder->model();
    MN_TRY(const auto known, m_readers.run([&](Database &database) {
        return VectorStore(database).findModel(model.name, model.version);
    }));
    if (known) {
        m_model = *known;
        return *known;
    }
    MN_TRY(m_model,
           m_writer
               .post(Durability::Batch,
                     [&](Saving &saving) {
                         return VectorStore(saving.database()).modelNumber(model.name, model.version, model.dimensions);
                     })
               .takeResult());
    return m_model.load();
}

// Embeds the next batch if this process may; true when there may be more.
Result<bool> IndexFollower::stepMeaning(std::stop_token stop)
{
    if (!m_embedder)
        return false;
    MN_TRY(const auto lease, FileLock::open(m_place.folder + u"/lease"_s));
    if (!lease->lock(std::chrono::milliseconds(0)))
        return false; // another process is at it; its vectors arrive through the store
    const QString follower = meaningFollower(m_embedder->model());

    struct Batch {
        qint64 cursor = 0;
        bool more = false;
        std::vector<TextForMeaning> texts;
        std::vector<quint32> numbers; // each of the batch, also those without any text
    };
    MN_TRY(const Batch batch, m_readers.run([&](Database &database) -> Result<Batch> {
        const ChangeLog log(database);
        MN_TRY(const qint64 cursor, log.cursor(follower));
        MN_TRY(const QList<Change> changes, log.after(cursor, kMeaningBatch));
        Batch out{cursor, changes.size() == kMeaningBatch, {}, {}};
        if (changes.isEmpty())
            return out;
        out.cursor = changes.last().seq;
        for (const Change &change : changes)
            out.numbers.push_back(change.number);
        MN_TRY(out.texts, textsForMeaning(database, out.numbers, *m_embedder));
        return out;
    }));
    if (batch.numbers.empty())
        return false;

    MN_TRY(const qint64 modelNumber, model());
    std::vector<QString> texts;
    for (const TextForMeaning &text : batch.texts)
        texts.push_back(text.text);
    MN_TRY(const auto vectors, m_embedder->embedDocuments(texts, stop));

    return m_writer
        .post(Durability::Batch,
              [&](Saving &saving) -> Result<bool> {
                  VectorStore store(saving.database());
                  for (size_t begin = 0; begin < batch.texts.size();) {
                      std::vector<StoredVector> chunks;
                      const quint32 number = batch.texts[begin].number;
                      for (; begin < batch.texts.size() && batch.texts[begin].number == number; ++begin) {
                          const Int8Vector vector = Int8Vector::quantised(vectors[begin]);
                          chunks.push_back({0, number, int(chunks.size()), vector.scale, vector.values});
                      }
                      MN_TRY(store.put(modelNumber, number, chunks));
                  }
                  // The cursor moves with its effect.
                  MN_TRY(saving.log().advance(follower, batch.cursor));
                  return batch.more;
              })
        .takeResult();
}

// Takes vectors from the store, whoever made them; true when there may be more.
Result<bool> IndexFollower::stepVectors()
{
    if (!m_embedder)
        return false;
    const std::lock_guard lock(m_vectorsMutex);
    return m_readers.run([&](Database &database) -> Result<bool> {
        const EmbeddingModel &model = m_embedder->model();
        MN_TRY(const auto known, VectorStore(database).findModel(model.name, model.version));
        if (!known)
            return false;
        const qint64 cursor = m_indexes.vectorsCursor();
        MN_TRY(const auto vectors, VectorStore(database).after(*known, cursor, kVectorsSlice));
        if (vectors.empty())
            return false;
        // All chunks of a memory are written together, so only the last one of a full slice can be cut in two: it
        // waits for the next slice.
        const bool full = vectors.size() == size_t(kVectorsSlice);
        const quint32 last = vectors.back().number;
        const bool parted = full && vectors.front().number != last;
        auto writing = m_indexes.write();
        qint64 seq = cursor;
        for (size_t begin = 0; begin < vectors.size();) {
            const quint32 number = vectors[begin].number;
            if (parted && number == last)
                break;
            std::vector<Int8Vector> chunks;
            for (; begin < vectors.size() && vectors[begin].number == number; ++begin) {
                chunks.push_back({vectors[begin].numbers, vectors[begin].scale});
                seq = vectors[begin].seq;
            }
            MN_TRY(writing.vectors().set(number, chunks));
        }
        writing.setVectorsCursor(seq);
        return full;
    });
}

Result<void> IndexFollower::catchUp(const std::function<void(qint64, qint64)> &progress, std::stop_token stop)
{
    waitUntilLoaded();
    if (!m_embedder)
        return fail(Errc::NotAvailable, u"no model of meaning"_s);
    MN_TRY(const qint64 goal, m_readers.run([&](Database &database) { return ChangeLog(database).head(); }));
    const QString follower = meaningFollower(m_embedder->model());
    qint64 total = -1;
    for (;;) {
        MN_TRY(const auto state, m_readers.run([&](Database &database) -> Result<std::pair<qint64, qint64>> {
            const ChangeLog log(database);
            MN_TRY(const qint64 cursor, log.cursor(follower));
            MN_TRY(const qint64 pending, log.countAfter(cursor));
            return std::pair(cursor, pending);
        }));
        total = std::max(total, state.second);
        if (progress && total > 0)
            progress(total - state.second, total);
        if (state.first >= goal)
            break;
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        MN_TRY(stepMeaning(stop)); // beside the thread: the lease lets one of us work, the other finds it done
        std::unique_lock lock(m_mutex);
        m_woken.wait_for(lock, std::chrono::milliseconds(1));
    }
    for (bool more = true; more;) {
        MN_TRY(more, m_readers.run([&](Database &database) { return stepWords(database, kWordsSlice); }));
    }
    for (bool more = true; more;) {
        MN_TRY(more, stepVectors());
    }
    MN_TRY(saveSnapshot());
    wake(); // a graph may be wanted now
    return {};
}

Result<void> IndexFollower::rebuild(const std::function<void(qint64, qint64)> &progress, std::stop_token stop)
{
    waitUntilLoaded();
    if (m_embedder) {
        MN_TRY(const qint64 modelNumber, model());
        const QString follower = meaningFollower(m_embedder->model());
        MN_TRY(m_writer
                   .post(Durability::Full,
                         [&](Saving &saving) -> Result<void> {
                             MN_TRY(saving.database().run(u"DELETE FROM vector WHERE model = ?"_s, modelNumber));
                             return saving.database().run(u"DELETE FROM cursor WHERE follower = ?"_s, follower);
                         })
                   .takeResult());
    }
    {
        const std::lock_guard lock(m_wordsMutex);
        m_indexes.clear();
        const std::lock_guard state(m_mutex);
        m_snapshotError.reset();
    }
    return catchUp(progress, stop);
}

Result<qint64> IndexFollower::meaningCursor(Database &database) const
{
    if (!m_embedder)
        return 0;
    return ChangeLog(database).cursor(meaningFollower(m_embedder->model()));
}

Result<void> IndexFollower::saveSnapshot()
{
    // One at a time writes it. Longer than a batch of meaning takes; whoever waits in vain leaves it to the other.
    MN_TRY(const auto lease, FileLock::open(m_place.folder + u"/lease"_s));
    if (!lease->lock(std::chrono::seconds(3)))
        return {};
    const QString model = m_embedder ? m_embedder->model().name : QString();
    const QString version = m_embedder ? QString::number(m_embedder->model().version) : QString();
    const qint64 words = m_indexes.wordsCursor();
    const qint64 vectors = m_indexes.vectorsCursor();
    const bool hasGraph = m_indexes.read().vectors().hasGraph();
    MN_TRY(m_indexes.save({m_place.files, m_place.folder, m_place.key, m_place.vault, model, version}));
    const std::lock_guard lock(m_mutex);
    m_savedWords = words;
    m_savedVectors = vectors;
    m_isGraphSaved = hasGraph;
    return {};
}

} // namespace mn
