#include "sync/client/vector_sync.h"
#include "core/index/int8_vector.h"
#include "core/store/change_log.h"
#include "core/store/settings.h"
#include "core/store/vector_store.h"
#include "core/vault/vault.h"
#include "sync/client/large_transfers.h"
#include "sync/client/sealed_pack.h"
#include "sync/client/stored_names.h"
#include <QSet>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours kEvery(1); // until it is looked again whether the server has lost any
constexpr int kBatch = int(kMaxVectors);

// Of a memory of several parts the middle of them.
Result<std::optional<QByteArray>> vectorOf(Database &database, qint64 model, quint32 number, qint64 upTo)
{
    MN_TRY(Statement rows, database.query(u"SELECT scale, numbers FROM vector WHERE n = ? AND model = ? AND seq <= ?"_s,
                                          number, model, upTo));
    std::vector<float> sum;
    for (;;) {
        MN_TRY(const bool isThere, rows.next());
        if (!isThere)
            break;
        const std::vector<float> part = Int8Vector{rows.bytes(1), float(rows.real(0))}.restored();
        sum.resize(part.size());
        for (size_t i = 0; i < part.size(); ++i)
            sum[i] += part[i];
    }
    const QByteArray middle = Int8Vector::quantised(sum).values;
    if (middle.count('\0') == middle.size())
        return std::optional<QByteArray>(); // without a direction it is near to nothing
    return std::optional(middle);
}

// Nothing: it is gone, or in the trash.
Result<std::optional<RecordId>> toBeFound(Database &database, quint32 number)
{
    MN_TRY(Statement row, database.query(u"SELECT id FROM memory WHERE n = ? AND NOT trashed"_s, number));
    MN_TRY(const bool isThere, row.next());
    if (!isThere)
        return std::optional<RecordId>();
    MN_TRY(const RecordId id, RecordId::fromBytes(row.view(0)));
    return std::optional(id);
}

// What the server does not have yet it would not take a vector of; then the next sync comes to it.
Result<bool> isAllSent(Database &database)
{
    const ChangeLog log(database);
    MN_TRY(const qint64 head, log.head());
    MN_TRY(const qint64 cursor, log.cursor(kPushFollower));
    MN_TRY(const auto unsent, database.number(u"SELECT EXISTS (SELECT 1 FROM sync_unsent)"_s));
    return head == cursor && unsent.value_or(0) == 0;
}

} // namespace

// At most so many of each as one call takes; then `next` is how far it goes.
struct VectorSync::Batch {
    QList<VectorItem> put = {};
    QList<RecordId> remove = {};
    OwnConsent next = {};
};

Result<VectorSync::Batch> VectorSync::batchOf(Database &database, const EmbeddingModel &model, const OwnConsent &own)
{
    Batch batch{.next = own};
    MN_TRY(const bool isAll, isAllSent(database));
    const mn::VectorStore vectors(database);
    MN_TRY(const auto number, vectors.findModel(model.name, model.version));
    if (!isAll || !number)
        return batch;
    QHash<RecordId, QByteArray> put;
    // What was changed but keeps its vector, such as what comes back from the trash; and what goes.
    MN_TRY(const auto changes, ChangeLog(database).after(qint64(own.changes), kBatch));
    QSet<RecordId> gone;
    for (const Change &change : changes) {
        MN_TRY(const auto record, toBeFound(database, change.number));
        if (record) {
            MN_TRY(const auto vector, vectorOf(database, *number, change.number, qint64(own.vectors)));
            if (vector)
                put.insert(*record, *vector);
        } else {
            gone += change.record;
        }
        batch.next.changes = quint64(change.seq);
    }
    // And vectors that are new.
    if (put.isEmpty()) {
        MN_TRY(const auto fresh, vectors.after(*number, qint64(own.vectors), kBatch));
        for (const StoredVector &part : fresh) {
            MN_TRY(const auto record, toBeFound(database, part.number));
            if (record && !put.contains(*record)) {
                MN_TRY(const auto vector, vectorOf(database, *number, part.number, std::numeric_limits<qint64>::max()));
                if (vector)
                    put.insert(*record, *vector);
            }
            batch.next.vectors = quint64(part.seq);
        }
    }
    for (const auto &[record, vector] : put.asKeyValueRange())
        batch.put.append({record, vector});
    batch.remove = gone.values();
    return batch;
}

VectorSync::VectorSync(Vault &vault, RestCalls &calls, const LargeTransfers &large, std::stop_token stop)
    : m_vault(vault), m_calls(calls), m_large(large), m_stop(std::move(stop))
{
}

Result<EmbeddingModel> VectorSync::model() const
{
    MN_TRY(const VectorPackState state, m_vault.vectorPackState().result());
    if (state.model.name.isEmpty())
        return fail(Errc::NotAvailable, u"a model that finds by meaning"_s);
    return state.model;
}

Result<std::optional<OwnConsent>> VectorSync::own() const
{
    MN_TRY(const QByteArray stored,
           m_vault.read([](Database &database) { return Settings(database).read(kVectorsSetting); }).result());
    const auto own = stored.isEmpty() ? fail(Errc::NotFound) : fromCbor<OwnConsent>(stored);
    return own ? std::optional(*own) : std::nullopt;
}

Result<void> VectorSync::store(const std::optional<OwnConsent> &own)
{
    return m_vault
        .save(Durability::Full,
              [text = own ? toCbor(*own) : QByteArray()](Saving &saving) {
                  return Settings(saving.database()).write(kVectorsSetting, text);
              })
        .result();
}

Result<bool> VectorSync::replace(const OwnConsent &before, const std::optional<OwnConsent> &own)
{
    const auto write = [before = toCbor(before),
                        after = own ? toCbor(*own) : QByteArray()](Saving &saving) -> Result<bool> {
        Settings settings(saving.database());
        MN_TRY(const QByteArray there, settings.read(kVectorsSetting));
        if (there != before)
            return false;
        MN_TRY(settings.write(kVectorsSetting, after));
        return true;
    };
    return m_vault.save(Durability::Full, write).result();
}

Result<bool> VectorSync::isAllowedHere() const
{
    MN_TRY(const auto own, this->own());
    return own.has_value();
}

Result<bool> VectorSync::isAnythingNew(const OwnConsent &own) const
{
    return m_vault
        .read([own](Database &database) -> Result<bool> {
            MN_TRY(const qint64 changes, ChangeLog(database).head());
            MN_TRY(const qint64 vectors, mn::VectorStore(database).head());
            return quint64(changes) > own.changes || quint64(vectors) > own.vectors;
        })
        .result();
}

// Whoever keeps vectors may lose them, and then all of them as a rule. A few less is what other devices have removed
// since.
Result<bool> VectorSync::isLost(const EmbeddingModel &model, const OwnConsent &own, quint64 there) const
{
    const auto count = [model, upTo = qint64(own.vectors)](Database &database) -> Result<quint64> {
        MN_TRY(const auto number, mn::VectorStore(database).findModel(model.name, model.version));
        MN_TRY(Statement row, database.query(u"SELECT count(*) FROM vector JOIN memory USING (n) WHERE model = ? AND "
                                             "chunk = 0 AND seq <= ? AND NOT trashed"_s,
                                             number.value_or(0), upTo));
        MN_TRY(row.next());
        return quint64(row.integer(0));
    };
    MN_TRY(const quint64 sent, m_vault.read(count).result());
    return (there == 0 && sent > 0) || there + quint64(kBatch) < sent;
}

Result<void> VectorSync::run()
{
    MN_TRY(const auto own, this->own());
    if (!own)
        return {};
    const auto now = std::chrono::steady_clock::now();
    MN_TRY(const bool isNew, isAnythingNew(*own));
    MN_TRY(const bool mayGo, m_large.mayGo());
    if (!mayGo || (!isNew && m_askedAt && now - *m_askedAt < kEvery))
        return {};
    const auto model = this->model();
    if (!model || vectorModelOf(*model) != own->model)
        return {}; // of another model nothing was allowed
    const auto there = m_calls.vectors();
    if (!there)
        return {};
    m_askedAt = now;
    if (there->allowedAt != own->allowedAt || there->model != own->model) {
        MN_TRY(replace(*own, {})); // withdrawn, on whichever device
        return {};
    }
    MN_TRY(const bool isLost, this->isLost(*model, *own, there->count.value_or(0)));
    return follow(*model, *own, isLost);
}

Result<void> VectorSync::follow(const EmbeddingModel &model, OwnConsent stored, bool isFromTheBeginning)
{
    OwnConsent own = stored;
    if (isFromTheBeginning)
        own.vectors = 0;
    while (!m_stop.stop_requested()) {
        MN_TRY(const Batch batch,
               m_vault.read([model, own](Database &database) { return batchOf(database, model, own); }).result());
        MN_TRY(const bool mayGo, m_large.mayGo());
        if (batch.next == own || !mayGo || !send(batch, own.model))
            return {};
        own = batch.next;
        MN_TRY(const bool isOurs, replace(stored, own)); // behind what it says
        if (!isOurs)
            return {};
        stored = own;
    }
    return {};
}

bool VectorSync::send(const Batch &batch, const VectorModel &model)
{
    if (!batch.remove.isEmpty() && !m_calls.removeVectors({batch.remove}))
        return false;
    return batch.put.isEmpty() || m_calls.putVectors({model, batch.put});
}

Result<VectorsLook> VectorSync::look()
{
    MN_TRY(const auto own, this->own());
    const auto there = m_calls.vectors();
    if (!there)
        return std::unexpected(m_calls.errorOf(there.error()));
    VectorsLook look{.account = *there};
    look.isAllowedHere = own && there->allowedAt == own->allowedAt && there->model == own->model;
    const auto model = this->model();
    const std::optional<VectorModel> &allowed = there->model;
    look.isOtherModel = allowed && (!model || vectorModelOf(*model) != *allowed);
    return look;
}

Result<void> VectorSync::allow()
{
    MN_TRY(const EmbeddingModel model, this->model());
    const VectorModel mark = vectorModelOf(model);
    const auto before = m_calls.vectors();
    if (!before)
        return std::unexpected(m_calls.errorOf(before.error()));
    if (before->size != quint64(model.dimensions))
        return fail(Errc::NotAvailable,
                    u"the server's vectors are of another size than those of this device's model"_s);
    if (const auto allowed = m_calls.allowVectors({mark}); !allowed)
        return std::unexpected(m_calls.errorOf(allowed.error()));
    const auto now = m_calls.vectors();
    if (!now)
        return std::unexpected(m_calls.errorOf(now.error()));
    const std::optional<quint64> allowedAt = now->allowedAt;
    if (!allowedAt || now->model != mark)
        return fail(Errc::NetworkFailed, u"another device said something else just now"_s);
    MN_TRY(const auto own, this->own());
    if (own && own->allowedAt == *allowedAt && own->model == mark)
        return {};
    MN_TRY(const qint64 head, m_vault.read([](Database &database) { return ChangeLog(database).head(); }).result());
    m_askedAt.reset();
    return store(OwnConsent{.allowedAt = *allowedAt, .model = mark, .changes = quint64(head), .vectors = 0});
}

// Here first: from now on nothing goes, whether the server is there or not.
Result<bool> VectorSync::withdraw()
{
    MN_TRY(store({}));
    const auto withdrawn = m_calls.withdrawVectors();
    if (!withdrawn)
        return std::unexpected(m_calls.errorOf(withdrawn.error()));
    return withdrawn->isErased;
}

Result<QList<VectorHit>> VectorSync::search(const EmbeddingModel &model, std::span<const float> question, int limit)
{
    MN_TRY(const auto own, this->own());
    if (!own || own->model != vectorModelOf(model))
        return fail(Errc::NetworkForbidden, u"vectors of this model were not allowed on this device"_s);
    const auto found =
        m_calls.searchVectors({own->model, Int8Vector::quantised(question).values, quint64(std::max(1, limit))});
    if (!found)
        return std::unexpected(m_calls.errorOf(found.error()));
    return found->hits;
}

} // namespace mn::sync
