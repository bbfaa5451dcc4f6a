#include "core/vault/index_follower.h"
#include "core/base/platform/file_lock.h"
#include "core/store/change_log.h"
#include "core/store/vector_store.h"
#include "core/vault/memory_for_index.h"
#include <limits>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// A slice of words under the write lock of the indexes: about 5 ms.
constexpr int kWordsSlice = 500;
// What a look at the state of things may wait for: about 20 ms.
constexpr int kSomeWords = 2000;
constexpr int kVectorsSlice = 1000;
// The first question waits for so many slices beyond the snapshot: some hundredths of a second.
constexpr int kSlicesAtOpening = 10;
// A snapshot is written when so many memories, or one in so many, have changed since the last one: an import of a
// million would else write it 500 times. What is missing is followed at the next start, at 10 us a memory.
constexpr qint64 kSnapshotChanges = 2000;
constexpr qint64 kSnapshotShare = 20;
// What is saved within these times of each other is followed together. A question does not wait for them.
constexpr std::chrono::milliseconds kWordsPause(5);
constexpr std::chrono::milliseconds kMeaningPause(50);
// A service that did not answer is asked again after this.
constexpr std::chrono::minutes kServicePause(1);

void pauseFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any nobody;
    nobody.wait_for(lock, stop, time, [] { return false; });
}

Result<std::optional<qint64>> numberOf(Database &database, const MeaningModel &model)
{
    return VectorStore(database).findModel(model.model.name, model.model.version);
}

// The next vectors of a model, memory by memory.
struct VectorSlice {
    std::vector<std::pair<quint32, std::vector<Int8Vector>>> memories;
    qint64 seq;
    bool isLast;
};

Result<VectorSlice> sliceAfter(Database &database, qint64 model, qint64 cursor, int size = kVectorsSlice)
{
    MN_TRY(const auto vectors, VectorStore(database).after(model, cursor, size));
    VectorSlice slice{{}, cursor, vectors.size() < size_t(size)};
    if (vectors.empty())
        return slice;
    // All chunks of a memory are written together, so only the last one of a full slice can be cut in two: it waits for
    // the next slice, or, where there is no other, for a larger one.
    const quint32 last = vectors.back().number;
    const bool parted = !slice.isLast;
    if (parted && vectors.front().number == last)
        return sliceAfter(database, model, cursor, 2 * size);
    for (size_t begin = 0; begin < vectors.size();) {
        const quint32 number = vectors[begin].number;
        if (parted && number == last)
            break;
        std::vector<Int8Vector> chunks;
        for (; begin < vectors.size() && vectors[begin].number == number; ++begin) {
            chunks.push_back({vectors[begin].numbers, vectors[begin].scale});
            slice.seq = vectors[begin].seq;
        }
        slice.memories.emplace_back(number, std::move(chunks));
    }
    return slice;
}

} // namespace

// Read before anything is saved. Where it cannot be read, nothing is known to be ahead of it.
IndexFollower::Heads IndexFollower::headsOf(ReaderPool &readers)
{
    return readers
        .run([](Database &database) -> Result<Heads> {
            Heads heads;
            MN_TRY(heads.changes, ChangeLog(database).head());
            MN_TRY(heads.vectors, VectorStore(database).head());
            return heads;
        })
        .value_or(Heads{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()});
}

IndexFollower::IndexFollower(ReaderPool &readers, Writer &writer, MeaningModels &models, Place place, bool embeds,
                             VectorIndex::Options vectors)
    : m_readers(readers), m_models(models), m_place(std::move(place)), m_embeds(embeds),
      m_maker(readers, writer, models, m_place.files, m_place.folder), m_indexes(1, vectors),
      m_atOpening(headsOf(readers)), m_meaningThread([this](std::stop_token stop) { followMeaningForever(stop); }),
      m_wordsThread([this](std::stop_token stop) { followWordsForever(stop); })
{
}

void IndexFollower::stop()
{
    for (std::jthread *thread : {&m_wordsThread, &m_meaningThread})
        thread->request_stop();
    for (std::jthread *thread : {&m_wordsThread, &m_meaningThread})
        if (thread->joinable())
            thread->join();
}

void IndexFollower::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_wakes;
    }
    m_woken.notify_all();
}

quint64 IndexFollower::wakes() const
{
    const std::lock_guard lock(m_mutex);
    return m_wakes;
}

void IndexFollower::waitUntilLoaded()
{
    std::unique_lock lock(m_mutex);
    m_woken.wait(lock, [this] { return m_loaded; });
}

Finding IndexFollower::wordsFinding(Database &database)
{
    const QString layer = u"words"_s;
    const auto followed = followWords(database);
    const auto memories = MemoryStore(database).count(ReadView::everything(), {});
    const auto head = ChangeLog(database).head();
    if (!followed || !memories || !head)
        return {Finding::State::Bad, layer, u"It cannot be told which memories are found by their words."_s,
                u"Run: mnemo index rebuild"_s, Finding::Code::WordsUnknown};
    const auto reading = m_indexes.read();
    const qint64 missing = *memories - reading.words().count();
    const qint64 since = reading.wordsCursor() - *head; // what was saved since this view may be among the words already
    if (std::abs(missing) <= since)
        return {
            Finding::State::Good, layer, u"All memories are found by their words."_s, {}, Finding::Code::WordsComplete};
    return {Finding::State::Bad,
            layer,
            u"Memories that are not found by their words: %1."_s.arg(std::abs(missing)),
            u"Run: mnemo index rebuild"_s,
            Finding::Code::WordsMissing,
            std::abs(missing)};
}

QList<Finding> IndexFollower::findings(Database &database)
{
    QList<Finding> out{wordsFinding(database)};
    {
        const std::lock_guard lock(m_mutex);
        if (m_snapshotError)
            out.append({Finding::State::Notice,
                        u"index"_s,
                        u"The saved index was damaged; it was left out and is being made anew."_s,
                        {},
                        Finding::Code::SnapshotDamaged});
    }
    const auto status = m_maker.status(database);
    if (!status) {
        out.append({Finding::State::Bad, u"meaning"_s, u"It cannot be told how far meaning is indexed."_s,
                    u"Run: mnemo index rebuild"_s, Finding::Code::MeaningUnknown});
        return out;
    }
    if (status->serving.model.isEmpty())
        return out;
    if (status->next)
        out.append({Finding::State::Good,
                    u"meaning"_s,
                    u"The index of the model that was chosen is being made; until then the one before answers."_s,
                    {},
                    Finding::Code::ModelChanging});
    const qint64 pending = status->next.value_or(status->serving).pending;
    if (pending > 0)
        out.append({Finding::State::Good,
                    u"meaning"_s,
                    u"Memories whose meaning is still to be indexed: %1."_s.arg(pending),
                    {},
                    Finding::Code::MeaningPending,
                    pending});
    else
        out.append({Finding::State::Good,
                    u"meaning"_s,
                    u"The meaning of all memories is indexed."_s,
                    {},
                    Finding::Code::MeaningComplete});
    if (!status->service.isEmpty())
        out.append({Finding::State::Good,
                    u"meaning"_s,
                    u"Texts and questions leave this device for %1, as its owner chose."_s.arg(status->service),
                    {},
                    Finding::Code::ServiceAnswers,
                    0,
                    status->service});
    return out;
}

IndexFollower::Serving IndexFollower::serving() const
{
    const std::lock_guard lock(m_mutex);
    return m_serving;
}

void IndexFollower::followWordsForever(std::stop_token stop)
{
    waitUntilLoaded();
    for (quint64 seen = 0; !stop.stop_requested();) {
        {
            std::unique_lock lock(m_mutex);
            m_woken.wait(lock, stop, [&] { return m_wakes != seen; });
        }
        pauseFor(kWordsPause, stop);
        seen = wakes();
        // An error (a full disk, a vault that is being moved) leaves the cursor where it was; the next change tries
        // again.
        (void)followAllWords(stop);
    }
}

void IndexFollower::followMeaningForever(std::stop_token stop)
{
    load();
    bool isServiceAway = false;
    for (quint64 seen = 0; !stop.stop_requested();) {
        {
            std::unique_lock lock(m_mutex);
            const auto isWoken = [&] { return m_wakes != seen; };
            if (isServiceAway)
                m_woken.wait_for(lock, stop, kServicePause, isWoken);
            else
                m_woken.wait(lock, stop, isWoken);
        }
        pauseFor(kMeaningPause, stop);
        if (stop.stop_requested())
            break;
        seen = wakes();
        for (bool more = true; more && !stop.stop_requested();) {
            const auto meaning = m_embeds ? m_maker.step(stop) : Result<bool>(false);
            const auto vectors = stepVectors();
            isServiceAway =
                !meaning && (meaning.error().code == Errc::NetworkFailed || meaning.error().code == Errc::Busy);
            more = meaning.value_or(false) || vectors.value_or(false);
        }
        m_woken.notify_all();
        (void)followAllWords(stop); // only then can be told how old the snapshot is
        if (isSnapshotOld())
            (void)saveSnapshot(); // the next one will do; nothing is lost without it
        for (bool tidy = false; !tidy && !stop.stop_requested();) {
            tidy = m_indexes.tidy();
            if (wakes() != seen)
                break;
        }
        if (isSnapshotOld())
            (void)saveSnapshot();
    }
    // Else the next start would have to follow all that again before its first answer.
    if (isSnapshotOld())
        (void)saveSnapshot();
}

bool IndexFollower::isSnapshotOld() const
{
    const qint64 words = m_indexes.wordsCursor();
    const qint64 vectors = m_indexes.vectorsCursor();
    const bool hasGraph = m_indexes.read().vectors().hasGraph();
    const qint64 many = std::max<qint64>(kSnapshotChanges, m_indexes.read().documents().count() / kSnapshotShare);
    const std::lock_guard lock(m_mutex);
    // Making the graph takes minutes: the next start must not begin anew.
    return m_areSnapshotsDropped || words - m_savedWords >= many || vectors - m_savedVectors >= many ||
           (hasGraph && !m_isGraphSaved);
}

void IndexFollower::load()
{
    // Without the database there is nothing to find either; the first step tries again.
    const auto models = m_readers.run([this](Database &database) { return m_models.read(database); });
    if (models && models->serving.isThere()) {
        const quint64 generation =
            m_indexes.write().replaceVectors(m_indexes.emptyVectors(models->serving.model.dimensions), 0);
        const std::lock_guard lock(m_mutex);
        m_serving = {models->serving, generation};
    }
    const auto loaded = m_indexes.load(snapshotPlace());
    // After a power cut the newest batches may be missing in the store that a snapshot has followed: then its cursors
    // stand for changes that never were, and would hide those to come.
    if (m_indexes.wordsCursor() > m_atOpening.changes || m_indexes.vectorsCursor() > m_atOpening.vectors)
        forgetSnapshots();
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &part : {loaded.words, loaded.vectors})
            if (!part && part.error().code != Errc::FileUnreadable)
                m_snapshotError = part.error();
        m_savedWords = m_indexes.wordsCursor();
        m_savedVectors = m_indexes.vectorsCursor();
        m_isGraphSaved = m_indexes.read().vectors().hasGraph();
    }
    // What came since the snapshot, so that the first question sees it too.
    for (int i = 0; i < kSlicesAtOpening && stepVectors().value_or(false); ++i) {
    }
    {
        const std::lock_guard lock(m_mutex);
        m_loaded = true;
    }
    m_woken.notify_all();
}

void IndexFollower::forgetSnapshots()
{
    m_indexes.clear();
    (void)removeSnapshots(); // one that stays is found out again
}

Result<void> IndexFollower::removeSnapshots()
{
    {
        const std::lock_guard lock(m_mutex);
        m_areSnapshotsDropped = true;
    }
    for (const QString &name : {SearchIndexes::kWords, SearchIndexes::kVectors})
        MN_TRY(m_place.files.remove(SearchIndexes::path(m_place.folder, name)));
    return {};
}

Result<void> IndexFollower::dropSnapshots()
{
    MN_TRY(removeSnapshots());
    wake();
    return {};
}

Result<void> IndexFollower::followWords(Database &database, const Progress &progress, std::stop_token stop)
{
    waitUntilLoaded();
    MN_TRY(const qint64 head, ChangeLog(database).head());
    const qint64 begin = m_indexes.wordsCursor();
    for (bool more = true; more;) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        MN_TRY(more, stepWords(database, kWordsSlice));
        if (progress && more)
            progress(m_indexes.wordsCursor() - begin, head - begin);
    }
    return {};
}

Result<void> IndexFollower::followAllWords(std::stop_token stop)
{
    return m_readers.run([&](Database &database) { return followWords(database, {}, stop); });
}

Result<qint64> IndexFollower::followSomeWords(Database &database)
{
    waitUntilLoaded();
    bool more = true;
    for (int done = 0; more && done < kSomeWords; done += kWordsSlice) {
        MN_TRY(more, stepWords(database, kWordsSlice));
    }
    return more ? ChangeLog(database).countAfter(m_indexes.wordsCursor()) : 0;
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
    std::erase(numbers, 0u); // markers of what was never here
    MN_TRY(const auto memories, MemoryStore(database).loadReadable(ReadView::everything(), numbers));

    struct Prepared {
        quint32 number;
        TermBag terms;
        DocumentRow row;
        bool hasText;
    };
    std::vector<Prepared> prepared(memories.size());
    thread_local WordSplitter splitter;
    for (size_t i = 0; i < memories.size(); ++i) {
        prepared[i].number = memories[i].first;
        addTerms(prepared[i].terms, splitter, memories[i].second);
        prepared[i].row = documentRowOf(memories[i].second, splitter, prepared[i].terms.tokens());
        prepared[i].hasText = !textOf(memories[i].second).trimmed().isEmpty();
    }

    const quint64 purgedBefore = m_purged;
    {
        auto writing = m_indexes.write();
        size_t next = 0;
        for (const quint32 number : numbers) {
            if (next < prepared.size() && prepared[next].number == number) {
                writing.set(number, prepared[next].terms, prepared[next].row);
                if (!prepared[next].hasText)
                    writing.vectors().remove(number); // who follows vectors does not hear of those that are gone
                ++next;
            } else {
                writing.remove(number); // purged
                ++m_purged;
            }
        }
        writing.setWordsCursor(changes.last().seq);
    }
    // The process that purged may have come to no more than the purge.
    if (m_purged != purgedBefore)
        MN_TRY(removeSnapshots());
    return changes.size() == limit;
}

// Takes vectors from the store, whoever made them; true when there may be more.
Result<bool> IndexFollower::stepVectors()
{
    const std::lock_guard lock(m_vectorsMutex);
    return m_readers.run([&](Database &database) -> Result<bool> {
        MN_TRY(const auto models, m_models.read(database));
        const MeaningModel &model = models.serving;
        if (!model.isThere())
            return false;
        if (!model.isSameAs(serving().model)) {
            MN_TRY(changeModel(database, model));
            return false;
        }
        {
            const std::lock_guard state(m_mutex);
            m_serving.model = model; // its embedder comes and goes with the owner's consent
        }
        return takeVectors(database);
    });
}

// Of the model that serves; whoever calls holds m_vectorsMutex.
Result<bool> IndexFollower::takeVectors(Database &database)
{
    MN_TRY(const auto number, numberOf(database, serving().model));
    if (!number)
        return false;
    MN_TRY(const VectorSlice slice, sliceAfter(database, *number, m_indexes.vectorsCursor()));
    if (slice.memories.empty())
        return false;
    auto writing = m_indexes.write();
    for (const auto &[memory, chunks] : slice.memories)
        if (!writing.isRemoved(memory)) // since this view was opened
            MN_TRY(writing.vectors().set(memory, chunks));
    writing.setVectorsCursor(slice.seq);
    return !slice.isLast;
}

Result<bool> IndexFollower::followVectors(Database &database)
{
    waitUntilLoaded();
    MN_TRY(const qint64 head, VectorStore(database).head());
    if (head <= m_indexes.vectorsCursor())
        return false;
    const std::unique_lock lock(m_vectorsMutex, std::try_to_lock);
    return lock.owns_lock() && serving().model.isThere() ? takeVectors(database) : Result<bool>(false);
}

// Puts another model's vectors in the place of those that served so far, all at once: no question sees half of them.
Result<void> IndexFollower::changeModel(Database &database, const MeaningModel &model)
{
    VectorIndex vectors = m_indexes.emptyVectors(model.model.dimensions);
    qint64 cursor = 0;
    MN_TRY(const auto number, numberOf(database, model));
    for (bool more = number.has_value(); more;) {
        MN_TRY(const VectorSlice slice, sliceAfter(database, *number, cursor));
        for (const auto &[memory, chunks] : slice.memories)
            MN_TRY(vectors.set(memory, chunks));
        cursor = slice.seq;
        more = !slice.isLast;
    }
    auto writing = m_indexes.write();
    const quint64 generation = writing.replaceVectors(std::move(vectors), cursor);
    const std::lock_guard lock(m_mutex);
    m_serving = {model, generation};
    m_isGraphSaved = false;
    return {};
}

Result<void> IndexFollower::catchUp(const Progress &progress, std::stop_token stop)
{
    MN_TRY(followAllWords(stop));
    MN_TRY(const qint64 goal, m_readers.run([&](Database &database) { return ChangeLog(database).head(); }));
    qint64 total = -1;
    for (;;) {
        struct State {
            qint64 cursor;
            qint64 pending;
            bool isServing;
        };
        MN_TRY(const State state, m_readers.run([&](Database &database) -> Result<State> {
            MN_TRY(const auto models, m_models.read(database)); // each time: another may be chosen meanwhile
            if (!models.chosen.embedder)
                return fail(Errc::NotAvailable, u"no model of meaning"_s);
            const ChangeLog log(database);
            MN_TRY(const qint64 cursor, log.cursor(MeaningMaker::cursorOf(models.chosen.model)));
            MN_TRY(const qint64 pending, log.countAfter(cursor));
            return State{cursor, pending, !models.isSwitching()};
        }));
        total = std::max(total, state.pending);
        if (progress && total > 0)
            progress(total - state.pending, total);
        if (state.cursor >= goal && state.isServing)
            break;
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        const auto made = m_maker.step(stop); // beside the thread: the lease lets one work, the other finds it done
        MN_TRY(stepVectors());                // what was made until an error is found all the same
        if (!made)
            return std::unexpected(made.error());
        std::unique_lock lock(m_mutex);
        m_woken.wait_for(lock, std::chrono::milliseconds(1));
    }
    for (bool more = true; more;) {
        MN_TRY(more, stepVectors());
    }
    for (bool more = true; more;) {
        MN_TRY(more, m_maker.dropOthers());
    }
    MN_TRY(saveSnapshot());
    wake(); // a graph may be wanted now
    return {};
}

Result<void> IndexFollower::rebuild(const Progress &progress, std::stop_token stop)
{
    waitUntilLoaded();
    MN_TRY(m_maker.forget());
    {
        const std::lock_guard words(m_wordsMutex);
        const std::lock_guard vectors(m_vectorsMutex);
        m_indexes.clear();
        const std::lock_guard state(m_mutex);
        m_snapshotError.reset();
    }
    return catchUp(progress, stop);
}

SearchIndexes::Place IndexFollower::snapshotPlace() const
{
    const EmbeddingModel model = serving().model.model;
    return {m_place.files, m_place.folder, m_place.key, m_place.vault, model.name, QString::number(model.version)};
}

Result<void> IndexFollower::saveSnapshot()
{
    // One at a time writes it. Longer than a batch of meaning takes; whoever waits in vain leaves it to the other.
    MN_TRY(const auto lease, FileLock::open(m_place.folder + u"/lease"_s));
    if (!lease->lock(std::chrono::seconds(3)))
        return {};
    MN_TRY(followAllWords({})); // what was purged must not come back into it
    const quint64 purged = m_purged;
    std::unique_lock vectorsLock(m_vectorsMutex);
    MN_TRY(const auto models, m_readers.run([this](Database &database) { return m_models.read(database); }));
    if (!models.serving.isSameAs(serving().model))
        return {}; // another process has changed the model: soon here too
    const qint64 words = m_indexes.wordsCursor();
    const qint64 vectors = m_indexes.vectorsCursor();
    const bool hasGraph = m_indexes.read().vectors().hasGraph();
    MN_TRY(m_indexes.save(snapshotPlace()));
    vectorsLock.unlock(); // words come before it
    MN_TRY(followAllWords({}));
    if (m_purged != purged)
        return removeSnapshots(); // it may hold what was purged while it was being written, by whichever process
    const std::lock_guard lock(m_mutex);
    m_areSnapshotsDropped = false;
    m_savedWords = words;
    m_savedVectors = vectors;
    m_isGraphSaved = hasGraph;
    return {};
}

} // namespace mn
