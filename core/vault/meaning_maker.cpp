#include "core/vault/meaning_maker.h"
#include "core/base/platform/file_lock.h"
#include "core/index/search_indexes.h"
#include "core/store/change_log.h"
#include "core/store/vector_store.h"
#include "core/vault/memory_for_index.h"

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// Memories embedded and written in one transaction: a third of a second of work that a crash can cost.
constexpr int kMeaningBatch = 256;
// Vectors of a model of no more use deleted in one transaction: some hundredths of a second.
constexpr int kDropSlice = 2000;

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

Result<bool> MeaningMaker::embedBatch(const MeaningModel &model, bool isChosen, const std::stop_token &stop)
{
    if (!model.embedder)
        return false;
    const QString follower = cursorOf(model.model);
    struct Batch {
        qint64 begin = 0;
        qint64 end = 0;
        bool more = false;
        std::vector<TextForMeaning> texts;
        bool isSwitch = false; // the last batch before another model serves
    };
    MN_TRY(const Batch batch, m_readers.run([&](Database &database) -> Result<Batch> {
        const ChangeLog log(database);
        MN_TRY(const qint64 cursor, log.cursor(follower));
        MN_TRY(const QList<Change> changes, log.after(cursor, kMeaningBatch));
        MN_TRY(const auto models, m_models.read(database));
        Batch out{cursor, cursor, changes.size() == kMeaningBatch, {}, false};
        out.isSwitch = isChosen && models.isSwitching() && !out.more;
        if (changes.isEmpty())
            return out;
        out.end = changes.last().seq;
        std::vector<quint32> numbers; // each of the batch, also those without any text
        for (const Change &change : changes)
            numbers.push_back(change.number);
        MN_TRY(out.texts, textsForMeaning(database, numbers, *model.embedder));
        return out;
    }));
    if (batch.end == batch.begin && !batch.isSwitch)
        return false;

    std::vector<QString> texts;
    texts.reserve(batch.texts.size());
    for (const TextForMeaning &text : batch.texts)
        if (!text.text.isEmpty())
            texts.push_back(text.text);
    MN_TRY(const auto vectors, model.embedder->embedDocuments(texts, stop));

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
                  auto nextVector = vectors.begin();
                  for (size_t begin = 0; begin < batch.texts.size();) {
                      std::vector<StoredVector> chunks; // none of a memory without text: what it had goes
                      const quint32 memory = batch.texts[begin].number;
                      for (; begin < batch.texts.size() && batch.texts[begin].number == memory; ++begin) {
                          if (batch.texts[begin].text.isEmpty())
                              continue;
                          const Vector &made = *nextVector++;
                          if (made.empty())
                              continue; // the model refuses this text
                          const Int8Vector vector = Int8Vector::quantised(made);
                          chunks.push_back({0, memory, int(chunks.size()), vector.scale, vector.values});
                      }
                      MN_TRY(store.put(number, memory, chunks));
                  }
                  // The cursor moves with its effect.
                  MN_TRY(saving.log().advance(follower, batch.end));
                  saving.announce(); // other processes take the vectors from the store
                  MN_TRY(const qint64 head, saving.log().head());
                  if (!isChosen || head != batch.end)
                      return batch.more;
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
