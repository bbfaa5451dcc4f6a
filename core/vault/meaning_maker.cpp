#include "core/vault/meaning_maker.h"
#include "core/base/platform/file_lock.h"
#include "core/crypto/checksum.h"
#include "core/index/search_indexes.h"
#include "core/store/change_log.h"
#include "core/store/settings.h"
#include "core/store/vector_store.h"
#include "core/vault/memory_for_index.h"
#include <algorithm>
#include <map>
#include <span>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Memories embedded and written in one transaction: a third of a second of work that a crash can cost.
constexpr int kMeaningBatch = 256;
// Vectors of a model of no more use deleted in one transaction: some hundredths of a second.
constexpr int kDropSlice = 2000;
// A batch of another process.
constexpr std::chrono::milliseconds kPackPatience = std::chrono::seconds(5);

// Settings: the pack that was taken, and which one it is.
const QString kPack = u"meaning.pack"_s;
const QString kPackName = u"meaning.pack_name"_s;

QString cursorOf(const QString &model, int version)
{
    return u"meaning:%1:%2"_s.arg(model).arg(version);
}

// Models that neither serve nor are chosen.
Result<std::vector<VectorStore::StoredModel>> otherModels(Database &database, const MeaningModels::Pair &models)
{
    MN_TRY(auto others, VectorStore(database).models());
    std::erase_if(others, [&](const VectorStore::StoredModel &one) {
        const auto is = [&](const MeaningModel &model) {
            return one.name == model.model.name && one.version == model.model.version;
        };
        return is(models.serving) || is(models.chosen);
    });
    return others;
}

Result<qint64> pendingOf(Database &database, const MeaningModel &model)
{
    const ChangeLog log(database);
    MN_TRY(const qint64 cursor, log.cursor(cursorOf(model.model.name, model.model.version)));
    return log.countAfter(cursor);
}

} // namespace

QString MeaningMaker::cursorOf(const EmbeddingModel &model)
{
    return mn::cursorOf(model.name, model.version);
}

Result<bool> MeaningMaker::step(const std::stop_token &stop)
{
    MN_TRY(const auto lease, FileLock::open(m_folder + u"/lease"_s));
    if (!lease->lock(std::chrono::milliseconds(0)))
        return false; // another process is at it; its vectors arrive through the store
    MN_TRY(const auto models, m_readers.run([this](Database &database) { return m_models.read(database); }));
    bool more = false;
    // What serves is kept up while another is made. Where it cannot be asked, words make up for it.
    if (models.isSwitching())
        more = embedBatch(models.serving, false, stop).value_or(false);
    MN_TRY(const bool moreOfChosen, embedBatch(models.chosen, true, stop));
    MN_TRY(const bool moreToDrop, dropOthers());
    return more || moreOfChosen || moreToDrop;
}

struct MeaningMaker::Batch {
    qint64 begin = 0;
    qint64 end = 0;
    bool more = false;
    std::vector<TextForMeaning> texts;
    bool isSwitch = false; // the last batch before another model serves
};

Result<bool> MeaningMaker::embedBatch(const MeaningModel &model, bool isChosen, const std::stop_token &stop)
{
    if (!model.embedder)
        return false;
    MN_TRY(const Batch batch, readBatch(model, isChosen));
    if (batch.end == batch.begin && !batch.isSwitch)
        return false;
    const auto pack = isChosen ? packOf(model) : nullptr;
    Vectors vectors;
    std::vector<QString> texts;
    std::vector<size_t> places;
    for (const TextForMeaning &text : batch.texts) {
        if (text.text.isEmpty())
            continue;
        vectors.push_back(pack ? pack->find(text.text) : std::nullopt);
        if (vectors.back())
            continue;
        texts.push_back(text.text);
        places.push_back(vectors.size() - 1);
    }
    if (!texts.empty()) {
        MN_TRY(const auto made, model.embedder->embedDocuments(texts, stop));
        for (size_t i = 0; i < made.size(); ++i)
            if (!made[i].empty()) // else the model refuses this text
                vectors[places[i]] = Int8Vector::quantised(made[i]);
    }
    return writeBatch(model, isChosen, batch, vectors);
}

Result<MeaningMaker::Batch> MeaningMaker::readBatch(const MeaningModel &model, bool isChosen,
                                                    std::optional<qint64> from)
{
    return m_readers.run([&](Database &database) -> Result<Batch> {
        const ChangeLog log(database);
        MN_TRY(const qint64 cursor, log.cursor(cursorOf(model.model)));
        const qint64 begin = from.value_or(cursor);
        MN_TRY(const QList<Change> changes, log.after(begin, kMeaningBatch));
        MN_TRY(const auto models, m_models.read(database));
        Batch out{begin, begin, changes.size() == kMeaningBatch, {}, false};
        out.isSwitch = isChosen && models.isSwitching() && !out.more;
        if (changes.isEmpty())
            return out;
        out.end = changes.last().seq;
        std::vector<quint32> numbers; // each of the batch, also those without any text
        for (const Change &change : changes)
            numbers.push_back(change.number);
        MN_TRY(out.texts, textsForMeaning(database, numbers, *model.embedder));
        return out;
    });
}

namespace {

// Memory by memory: its number, and what there is for each of its texts.
template <class Take> Result<void> eachMemory(const std::vector<TextForMeaning> &texts,
                                              const std::vector<std::optional<Int8Vector>> &vectors, const Take &take)
{
    auto next = vectors.begin();
    for (size_t begin = 0; begin < texts.size();) {
        const quint32 memory = texts[begin].number;
        const auto first = next;
        for (; begin < texts.size() && texts[begin].number == memory; ++begin)
            if (!texts[begin].text.isEmpty())
                ++next;
        MN_TRY(take(memory, std::span(first, next)));
    }
    return {};
}

std::vector<StoredVector> storedOf(quint32 memory, std::span<const std::optional<Int8Vector>> vectors)
{
    std::vector<StoredVector> chunks; // none of a memory without text: what it had goes
    for (const auto &vector : vectors)
        if (vector)
            chunks.push_back({0, memory, int(chunks.size()), vector->scale, vector->values});
    return chunks;
}

} // namespace

Result<bool> MeaningMaker::writeBatch(const MeaningModel &model, bool isChosen, const Batch &batch,
                                      const Vectors &vectors)
{
    const QString follower = cursorOf(model.model);
    return m_writer
        .post(batch.isSwitch ? Durability::Full : Durability::Batch, // a snapshot of its vectors will lie on the disk
              [&](Saving &saving) -> Result<bool> {
                  Database &database = saving.database();
                  MN_TRY(const qint64 cursor, saving.log().cursor(follower));
                  if (cursor != batch.begin)
                      return true; // it was set back meanwhile: what lies before is wanted again
                  VectorStore store(database);
                  MN_TRY(const qint64 number,
                         store.modelNumber(model.model.name, model.model.version, model.model.dimensions));
                  MN_TRY(eachMemory(batch.texts, vectors, [&](quint32 memory, auto of) {
                      return store.put(number, memory, storedOf(memory, of));
                  }));
                  // The cursor moves with its effect.
                  MN_TRY(saving.log().advance(follower, batch.end));
                  saving.announce(); // other processes take the vectors from the store
                  MN_TRY(const qint64 head, saving.log().head());
                  if (!isChosen || head != batch.end)
                      return batch.more;
                  MN_TRY(forgetPack(database)); // it has said all it can
                  // Whole: from this commit on it serves, unless another was chosen meanwhile.
                  MN_TRY(const auto models, m_models.read(database));
                  if (!models.chosen.isSameAs(model))
                      return true;
                  if (models.isSwitching()) // the snapshot is of the old one; only who holds the lease writes one
                      MN_TRY(m_files.remove(SearchIndexes::path(m_folder, SearchIndexes::kVectors)));
                  MN_TRY(MeaningModels::serveChosen(database, model));
                  return batch.more;
              })
        .takeResult();
}

// Of a batch that the cursor cannot pass yet: what is known of memories whose texts are all known.
Result<qint64> MeaningMaker::writeCovered(const MeaningModel &model, const Batch &batch, const Vectors &vectors)
{
    return m_writer
        .post(Durability::Batch,
              [&](Saving &saving) -> Result<qint64> {
                  VectorStore store(saving.database());
                  MN_TRY(const qint64 number,
                         store.modelNumber(model.model.name, model.model.version, model.model.dimensions));
                  qint64 covered = 0;
                  MN_TRY(eachMemory(batch.texts, vectors, [&](quint32 memory, auto of) -> Result<void> {
                      if (of.empty() || !std::ranges::all_of(of, [](const auto &one) { return one.has_value(); }))
                          return {};
                      ++covered;
                      return store.put(number, memory, storedOf(memory, of));
                  }));
                  if (covered > 0)
                      saving.announce();
                  return covered;
              })
        .takeResult();
}

Result<qint64> MeaningMaker::take(const QByteArray &bytes, const std::stop_token &stop)
{
    MN_TRY(const VectorPack pack, VectorPack::fromBytes(bytes));
    MN_TRY(const auto lease, FileLock::open(m_folder + u"/lease"_s));
    MN_TRY(lease->lock(kPackPatience));
    MN_TRY(const auto models, m_readers.run([this](Database &database) { return m_models.read(database); }));
    const MeaningModel &model = models.chosen;
    if (!model.embedder || !pack.isOf(model.model))
        return fail(Errc::NotAvailable, u"vectors of another model of meaning"_s);
    MN_TRY(m_writer
               .post(Durability::Batch,
                     [&](Saving &saving) -> Result<void> {
                         Settings settings(saving.database());
                         MN_TRY(settings.write(kPackName, checksumOf(bytes)));
                         return settings.write(kPack, bytes);
                     })
               .takeResult());
    qint64 covered = 0;
    for (std::optional<qint64> from;;) { // nothing: the cursor has come along so far
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        MN_TRY(const Batch batch, readBatch(model, true, from));
        if (batch.end == batch.begin)
            return covered;
        Vectors vectors;
        for (const TextForMeaning &text : batch.texts)
            if (!text.text.isEmpty())
                vectors.push_back(pack.find(text.text));
        if (!from && std::ranges::all_of(vectors, [](const auto &one) { return one.has_value(); })) {
            MN_TRY(writeBatch(model, true, batch, vectors));
            MN_TRY(eachMemory(batch.texts, vectors, [&covered](quint32, auto of) -> Result<void> {
                covered += !of.empty();
                return {};
            }));
        } else {
            MN_TRY(const qint64 some, writeCovered(model, batch, vectors));
            covered += some;
            from = batch.end;
        }
        if (!batch.more)
            return covered;
    }
}

// Kept by the vault for as long as there is something left to read.
std::shared_ptr<const VectorPack> MeaningMaker::packOf(const MeaningModel &model)
{
    const std::lock_guard lock(m_packMutex);
    const auto name = m_readers.run([](Database &database) { return Settings(database).read(kPackName); });
    if (!name || name->isEmpty()) {
        m_pack.reset();
        m_packName.clear();
        return nullptr;
    }
    if (*name != m_packName) {
        m_packName = *name;
        m_pack.reset();
        const auto bytes = m_readers.run([](Database &database) { return Settings(database).read(kPack); });
        auto pack = bytes ? VectorPack::fromBytes(*bytes) : std::unexpected(bytes.error());
        if (pack)
            m_pack = std::make_shared<const VectorPack>(*std::move(pack));
    }
    return m_pack && m_pack->isOf(model.model) ? m_pack : nullptr;
}

Result<void> MeaningMaker::forgetPack(Database &database)
{
    Settings settings(database);
    MN_TRY(const QByteArray name, settings.read(kPackName));
    if (name.isEmpty())
        return {};
    MN_TRY(settings.write(kPackName, {}));
    return settings.write(kPack, {});
}

Result<VectorPackState> MeaningMaker::packState(Database &database) const
{
    MN_TRY(const auto models, m_models.read(database));
    VectorPackState state;
    if (!models.chosen.embedder)
        return state;
    state.model = models.chosen.model;
    const VectorStore store(database);
    MN_TRY(const auto number, store.findModel(state.model.name, state.model.version));
    if (number) {
        MN_TRY(state.memories, store.countMemories(*number));
    }
    MN_TRY(state.pending, pendingOf(database, models.chosen));
    MN_TRY(const auto purged, database.number(u"SELECT count(*) FROM purged"_s));
    state.purged = purged.value_or(0);
    return state;
}

Result<QByteArray> MeaningMaker::pack(const std::stop_token &stop)
{
    MN_TRY(const auto models, m_readers.run([this](Database &database) { return m_models.read(database); }));
    const MeaningModel &model = models.chosen;
    if (!model.embedder)
        return fail(Errc::NotAvailable, u"no model of meaning"_s);
    VectorPackBuilder builder(model.model);
    // Text and vector are of one moment, and the model has read everything of it: they belong together.
    const auto addSome = [&](qint64 after, int limit) {
        return m_readers.run([&](Database &database) -> Result<qint64> {
            MN_TRY(const qint64 pending, pendingOf(database, model));
            if (pending > 0)
                return fail(Errc::Busy, u"meaning has not caught up"_s);
            const VectorStore store(database);
            MN_TRY(const auto number, store.findModel(model.model.name, model.model.version));
            if (!number)
                return after;
            MN_TRY(const auto vectors, store.after(*number, after, limit));
            std::map<quint32, std::vector<Int8Vector>> byMemory;
            for (const StoredVector &vector : vectors)
                byMemory[vector.number].push_back({vector.numbers, vector.scale});
            std::vector<quint32> numbers;
            for (const auto &[memory, of] : byMemory)
                numbers.push_back(memory);
            MN_TRY(const auto texts, textsForMeaning(database, numbers, *model.embedder));
            std::map<quint32, std::vector<const QString *>> textsOf;
            for (const TextForMeaning &text : texts)
                if (!text.text.isEmpty())
                    textsOf[text.number].push_back(&text.text);
            for (const auto &[memory, of] : byMemory) {
                const auto found = textsOf.find(memory);
                // A memory whose vectors are cut in two by the end of a page is made anew by who takes the pack.
                if (found == textsOf.end() || found->second.size() != of.size())
                    continue;
                for (size_t i = 0; i < of.size(); ++i)
                    builder.add(*found->second[i], of[i]);
            }
            return vectors.empty() ? after : vectors.back().seq;
        });
    };
    constexpr int kPackPage = 2000; // vectors in memory at a time, with their texts
    for (qint64 seq = 0;;) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        MN_TRY(const qint64 next, addSome(seq, kPackPage));
        if (next == seq)
            return builder.toBytes();
        seq = next;
    }
}

Result<bool> MeaningMaker::dropOthers()
{
    MN_TRY(const bool isTidy, m_readers.run([this](Database &database) -> Result<bool> {
        MN_TRY(const auto models, m_models.read(database));
        MN_TRY(const auto others, otherModels(database, models));
        return others.empty();
    }));
    if (isTidy)
        return false;
    return m_writer
        .post(Durability::Batch,
              [this](Saving &saving) -> Result<bool> {
                  // Asked again: one of them may have been chosen meanwhile.
                  MN_TRY(const auto models, m_models.read(saving.database()));
                  MN_TRY(const auto others, otherModels(saving.database(), models));
                  if (others.empty())
                      return false;
                  // The cursor first: chosen again, the model begins anew.
                  MN_TRY(saving.database().run(u"DELETE FROM cursor WHERE follower = ?"_s,
                                               mn::cursorOf(others.front().name, others.front().version)));
                  MN_TRY(const bool more, VectorStore(saving.database()).removeSome(others.front().number, kDropSlice));
                  return more || others.size() > 1;
              })
        .takeResult();
}

Result<void> MeaningMaker::forget()
{
    return m_writer
        .post(Durability::Full,
              [this](Saving &saving) -> Result<void> {
                  Database &database = saving.database();
                  MN_TRY(const auto models, m_models.read(database));
                  const EmbeddingModel &chosen = models.chosen.model;
                  MN_TRY(const auto number, VectorStore(database).findModel(chosen.name, chosen.version));
                  if (!number)
                      return {};
                  MN_TRY(database.run(u"DELETE FROM vector WHERE model = ?"_s, *number));
                  return database.run(u"DELETE FROM cursor WHERE follower = ?"_s, cursorOf(chosen));
              })
        .takeResult();
}

Result<MeaningMaker::Status> MeaningMaker::status(Database &database) const
{
    MN_TRY(const auto models, m_models.read(database));
    const auto reached = [&](const MeaningModel &model) -> Result<ModelProgress> {
        ModelProgress out{model.model.name, 0, 0};
        MN_TRY(const auto number, VectorStore(database).findModel(model.model.name, model.model.version));
        if (number) {
            MN_TRY(out.indexed, VectorStore(database).countMemories(*number));
        }
        MN_TRY(out.pending, pendingOf(database, model));
        return out;
    };
    Status status;
    status.service = models.chosen.host;
    if (models.serving.isThere()) {
        MN_TRY(status.serving, reached(models.serving));
    }
    if (models.isSwitching() && models.chosen.isThere()) {
        MN_TRY(status.next, reached(models.chosen));
    }
    return status;
}

Result<qint64> MeaningMaker::pending(Database &database) const
{
    MN_TRY(const auto models, m_models.read(database));
    return models.serving.isThere() ? pendingOf(database, models.serving) : 0;
}

} // namespace mn
