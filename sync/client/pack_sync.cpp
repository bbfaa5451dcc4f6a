#include "sync/client/pack_sync.h"
#include "core/store/settings.h"
#include "core/vault/vault.h"
#include "sync/client/large_transfers.h"
#include "sync/client/stored_names.h"
#include <QRandomGenerator>
#include <algorithm>
#include <limits>

namespace mn::sync {

namespace {

// A device makes a few vectors faster than anybody notices; a pack is made for hundreds.
constexpr std::chrono::hours kEvery(1);
constexpr quint64 kMostBytes = quint64(VectorPack::kMostBytes) + (VectorPack::kMostBytes >> 3);

quint32 limited(qint64 number)
{
    return quint32(std::clamp<qint64>(number, 0, std::numeric_limits<quint32>::max()));
}

// So many more that bringing all of them again is worth it: over an account's life that is five times its size.
bool hasGrown(qint64 memories, quint32 known)
{
    return memories > qint64(known) + qint64(known) / 4 + PackSync::kLeastMemories;
}

} // namespace

PackSync::PackSync(Vault &vault, RestCalls &calls, AttachmentSync &attachments, const LargeTransfers &large,
                   std::function<Result<Keys>()> keys, std::stop_token stop)
    : m_vault(vault), m_calls(calls), m_attachments(attachments), m_large(large), m_keys(std::move(keys)),
      m_stop(std::move(stop))
{
}

Result<void> PackSync::learnKeys()
{
    MN_TRY(const Keys keys, m_keys());
    m_seals.clear();
    for (const auto &[epoch, key] : keys.ofSpace)
        m_seals.try_emplace(epoch, keys.account, key);
    return {};
}

std::optional<PackSync::Pack> PackSync::packOf(const BlobName &name) const
{
    for (const auto &[epoch, seal] : m_seals)
        if (const auto label = seal.labelOf(name))
            return Pack{name, epoch, *label};
    return {};
}

// Without keys none is known for a pack, and none for anything else: all of them stay.
QSet<BlobName> PackSync::among(const QSet<BlobName> &names)
{
    if (!learnKeys())
        return names;
    QSet<BlobName> packs;
    std::ranges::copy_if(names, std::inserter(packs, packs.end()),
                         [this](const BlobName &name) { return packOf(name).has_value(); });
    return packs;
}

QList<PackSync::Pack> PackSync::packsOf(const EmbeddingModel &model) const
{
    QList<Pack> packs;
    for (const auto &[name, isComplete] : m_attachments.there().asKeyValueRange()) {
        auto pack = packOf(name);
        if (!pack || pack->label.model != PackLabel::markOf(model))
            continue;
        pack->isComplete = isComplete;
        packs.append(*pack);
    }
    std::ranges::sort(packs, std::ranges::greater(), [](const Pack &pack) {
        return std::tuple(pack.isComplete, pack.label.purged, pack.label.memories, pack.name);
    });
    return packs;
}

Result<void> PackSync::run()
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_attachments.takesBlobs() || (m_ranAt && now - *m_ranAt < kEvery))
        return {};
    MN_TRY(const bool mayGo, m_large.mayGo());
    if (!mayGo)
        return {};
    MN_TRY(const VectorPackState state, m_vault.vectorPackState().result());
    if (state.model.name.isEmpty())
        return {};
    m_ranAt = now;
    MN_TRY(learnKeys());
    const QList<Pack> packs = packsOf(state.model);
    if (state.pending >= kLeastMemories) {
        for (const Pack &pack : packs) {
            if (!pack.isComplete || m_stop.stop_requested())
                break;
            MN_TRY(const bool isTaken, fetch(pack));
            if (isTaken)
                break;
        }
        return {};
    }
    const bool isThere = !packs.isEmpty() && packs.first().isComplete;
    const PackLabel best = isThere ? packs.first().label : PackLabel();
    if (state.pending == 0 && state.memories >= kLeastMemories &&
        (!isThere || best.purged < limited(state.purged) || hasGrown(state.memories, best.memories)))
        return bring(state, packs);
    return {};
}

// Each is tried once: it covered what it could, or is no good.
Result<bool> PackSync::fetch(const Pack &pack)
{
    MN_TRY(const QByteArray taken,
           m_vault.read([](Database &database) { return Settings(database).read(kPackSetting); }).result());
    if (taken == pack.name.view() || m_tried.contains(pack.name))
        return taken == pack.name.view();
    m_tried += pack.name;
    const auto sealed = download(pack.name);
    if (!sealed)
        return false;
    const auto opened = m_seals.at(pack.epoch).open(pack.name, *sealed);
    if (!opened)
        return false;
    const auto covered = m_vault.takeVectorPack(*opened, m_stop).result();
    if (!covered && covered.error().code == Errc::Busy) { // another process made vectors just then
        m_tried.remove(pack.name);
        m_ranAt.reset();
    }
    if (!covered)
        return false;
    MN_TRY(m_vault
               .save(Durability::Batch,
                     [name = pack.name.toBytes()](Saving &saving) {
                         return Settings(saving.database()).write(kPackSetting, name);
                     })
               .result());
    return true;
}

Reply<QByteArray> PackSync::download(const BlobName &name)
{
    const auto there = m_calls.blob(name);
    if (!there)
        return std::unexpected(there.error());
    if (!there->isComplete || there->size > kMostBytes)
        return std::unexpected(CallFailure());
    QByteArray all;
    for (quint64 n = 0; n < blobChunks(there->size); ++n) {
        const auto chunk = m_calls.blobChunk(name, n);
        if (!chunk)
            return std::unexpected(chunk.error());
        if (quint64(chunk->bytes.size()) != blobChunkSize(there->size, n))
            return std::unexpected(CallFailure());
        all += chunk->bytes;
    }
    return all;
}

// And what it takes the place of goes.
Result<void> PackSync::bring(const VectorPackState &state, const QList<Pack> &before)
{
    const auto pack = m_vault.makeVectorPack(m_stop).result();
    if (!pack)
        return pack.error().code == Errc::Busy || pack.error().code == Errc::Cancelled ? Result<void>()
                                                                                       : std::unexpected(pack.error());
    const PackSeal &seal = m_seals.rbegin()->second;
    const BlobName name = seal.nameOf({.model = PackLabel::markOf(state.model),
                                       .memories = limited(state.memories),
                                       .purged = limited(state.purged),
                                       .drawn = QRandomGenerator::system()->generate()});
    MN_TRY(const QByteArray sealed, seal.seal(name, *pack));
    if (!upload(name, sealed))
        return {}; // without room, or without the server: another time
    QList<BlobName> old;
    for (const Pack &one : before)
        old.append(one.name);
    m_attachments.noteThere(name);
    if (!old.isEmpty() && m_calls.markBlobs({.keep = {}, .drop = old}))
        m_attachments.noteGone(old);
    return {};
}

Reply<void> PackSync::upload(const BlobName &name, const QByteArray &sealed)
{
    const auto size = quint64(sealed.size());
    if (const auto declared = m_calls.declareBlob(name, size); !declared)
        return std::unexpected(declared.error());
    QList<Hash> hashes;
    for (quint64 n = 0; n < blobChunks(size); ++n) {
        const QByteArray chunk = sealed.mid(qsizetype(n) * kBlobChunkBytes, kBlobChunkBytes);
        hashes.append(blobChunkHash(chunk));
        if (const auto put = m_calls.putBlobChunk(name, n, chunk); !put)
            return put;
    }
    return m_calls.commitBlob(name, hashes);
}

} // namespace mn::sync
