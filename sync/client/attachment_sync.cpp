#include "sync/client/attachment_sync.h"
#include "core/session/settings.h"
#include "sync/client/large_transfers.h"
#include "sync/client/sealed_blob.h"
#include <algorithm>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

// Somebody may have found a part of one damaged: who has it brings it again.
constexpr std::chrono::hours kLookEvery(6);

// Cuts what goes by into chunks.
class ChunkCutter {
public:
    using Take = std::function<Result<void>(const QByteArray &)>;
    explicit ChunkCutter(Take take) : m_take(std::move(take)) { m_chunk.reserve(kBlobChunkBytes); }

    Result<void> append(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const QByteArrayView part = bytes.first(std::min(bytes.size(), kBlobChunkBytes - m_chunk.size()));
            m_chunk.append(part);
            bytes = bytes.sliced(part.size());
            if (m_chunk.size() == kBlobChunkBytes)
                MN_TRY(finish());
        }
        return {};
    }
    Result<void> finish()
    {
        if (m_chunk.isEmpty())
            return {};
        MN_TRY(m_take(m_chunk));
        m_chunk.resize(0); // its room stays
        return {};
    }

private:
    const Take m_take;
    QByteArray m_chunk;
};

} // namespace

AttachmentSync::AttachmentSync(Vault &vault, RestCalls &calls, const LargeTransfers &large, std::stop_token stop)
    : m_vault(vault), m_calls(calls), m_large(large), m_stop(std::move(stop)), m_files(vault.paths().blobs)
{
}

bool AttachmentSync::mustPause(bool isWanted) const
{
    return m_stop.stop_requested() || (m_hasMoved && m_calls.isWoken()) ||
           (!isWanted && !m_large.mayGo().value_or(false));
}

// What a call that failed means for the rest of this run.
Error AttachmentSync::errorOf(const CallFailure &failure)
{
    if (failure.code == ProblemCode::BlobDamaged)
        return {Errc::Damaged, u"an attachment on the server; a device that has it sends it again"_s};
    if (failure.code == ProblemCode::OverQuota)
        m_isFull = true;
    else if (failure.code != ProblemCode::NotFound && failure.code != ProblemCode::Conflict &&
             failure.code != ProblemCode::TooLarge)
        m_isOver = true;
    return m_calls.errorOf(failure);
}

void AttachmentSync::note(const Error &error)
{
    if (error.code == Errc::Cancelled)
        m_isOver = true;
    else if (!m_report.trouble)
        m_report.trouble = error;
}

Result<AttachmentReport> AttachmentSync::run(const QSet<RecordId> &wanted)
{
    MN_TRY(const QString when, readSetting(m_vault, setting::kAttachments));
    const bool isAlways = when == QLatin1StringView(kAttachmentsAlways);
    MN_TRY(const bool mayGo, m_large.mayGo());
    MN_TRY(const bool hasChanged, m_named.refresh(m_vault));
    m_report.sent = m_report.fetched = 0;
    const bool mustLook = !m_hasLooked || std::chrono::steady_clock::now() - m_lookedAt > kLookEvery;
    if (!hasChanged && m_isSettled && !mustLook && isAlways == m_isAlways && mayGo == m_mayGo && wanted.isEmpty())
        return m_report;
    m_report = {};
    m_isAlways = isAlways;
    m_mayGo = mayGo;
    m_wanted = m_named.of(wanted);
    m_isSettled = m_isOver = m_isFull = m_hasMoved = false;
    m_files.look();
    QSet<BlobId> missing;
    bool isAllThere = true;
    for (const auto &[content, copies] : m_named.contents()) {
        isAllThere = isAllThere && std::ranges::any_of(copies, [this](const auto &copy) { return isThere(copy); });
        for (const Attachment &copy : copies)
            if (!m_files.isHere(copy.blob))
                missing += copy.blob;
    }
    MN_TRY(m_files.forgetArriving(missing));
    if (mustLook || !isAllThere) {
        if (const auto looked = lookThere(); !looked) {
            note(looked.error());
            m_report.due = qint64(m_named.contents().size());
            return m_report;
        }
    }
    settleAll();
    m_isSettled = m_report.due == 0 && m_report.waiting == 0 && !m_isOver;
    m_hasUnnamed = !unnamed().isEmpty();
    return m_report;
}

Result<void> AttachmentSync::lookThere()
{
    QHash<BlobName, There> all;
    for (BlobName after;;) {
        const auto page = m_calls.blobs(after);
        m_takesNone = !page && page.error().code == ProblemCode::NotFound;
        if (m_takesNone)
            break;
        if (!page)
            return std::unexpected(errorOf(page.error()));
        for (const BlobEntry &entry : page->blobs)
            all.insert(entry.blob, {entry.isComplete, entry.isDropped});
        if (!page->hasMore || page->blobs.isEmpty())
            break;
        after = page->blobs.last().blob;
    }
    m_there = std::move(all);
    m_hasLooked = true;
    m_lookedAt = std::chrono::steady_clock::now();
    return {};
}

bool AttachmentSync::isThere(const NamedAttachment &attachment) const
{
    return m_hasLooked && m_there.value(attachment.blobName).isComplete;
}

void AttachmentSync::settleAll()
{
    const auto &contents = m_named.contents();
    const qint64 all = std::ranges::count_if(contents, [this](const auto &one) { return mustMove(one.second); });
    qint64 done = 0;
    for (const auto &[content, copies] : contents) {
        const bool isMoved = mustMove(copies);
        if (m_told && isMoved)
            m_told(done, all);
        settle(copies);
        done += isMoved;
    }
}

// As settle() does, as far as can be told before.
bool AttachmentSync::mustMove(const Copies &copies) const
{
    const bool isThere = std::ranges::any_of(copies, [this](const auto &copy) { return this->isThere(copy); });
    const bool isHere = std::ranges::any_of(copies, [this](const auto &copy) { return m_files.isHere(copy.blob); });
    const bool isWanted =
        std::ranges::any_of(copies, [this](const auto &copy) { return m_wanted.contains(copy.blob); });
    return isHere ? !isThere && !m_takesNone && m_mayGo : isThere && (isWanted || (m_isAlways && m_mayGo));
}

// Of attachments with the same bytes one is on the server, and each of them here.
void AttachmentSync::settle(const Copies &copies)
{
    const auto isHere = [this](const Attachment &copy) {
        return m_files.isHere(copy.blob) && !m_damaged.contains(copy.blob);
    };
    auto here = std::ranges::find_if(copies, isHere);
    auto there = std::ranges::find_if(copies, [this](const NamedAttachment &copy) { return isThere(copy); });
    const auto did = [this](const Result<void> &done) {
        if (done)
            return true;
        ++m_report.due;
        note(done.error());
        return false;
    };
    if (there == copies.end() && here != copies.end()) {
        // What somebody began to bring is gone on with.
        const auto begun = std::ranges::find_if(
            copies, [&](const NamedAttachment &copy) { return isHere(copy) && m_there.contains(copy.blobName); });
        here = begun != copies.end() ? begun : here;
        if (m_takesNone || blobBytes(*here) > kMaxBlobBytes) {
            ++m_report.unsent;
        } else if (!m_mayGo) {
            ++m_report.held;
        } else if (m_isOver || m_isFull) {
            ++m_report.due;
        } else if (!m_files.check(*here)) {
            m_damaged += here->blob; // mnemo doctor says so; who looks for it here looks in vain
            return settle(copies);
        } else if (did(upload(*here))) {
            there = here;
        }
    }
    if (there != copies.end() && m_there.value(there->blobName).isDropped && !m_isOver) {
        const BlobName name = there->blobName;
        if (const auto kept = m_calls.markBlobs({.keep = {name}, .drop = {}}); kept)
            m_there[name].isDropped = false;
        else
            did(std::unexpected(errorOf(kept.error())));
    }
    if (here == copies.end()) {
        const bool isWanted =
            std::ranges::any_of(copies, [this](const auto &copy) { return m_wanted.contains(copy.blob); });
        if (there == copies.end()) {
            ++m_report.waiting;
            m_report.wantedWaiting += isWanted;
            return;
        }
        if (!isWanted && !m_isAlways) {
            ++m_report.elsewhere;
            return;
        }
        if (!isWanted && !m_mayGo) {
            ++m_report.held;
            return;
        }
        if (m_isOver) {
            ++m_report.due;
            return;
        }
        if (!did(download(*there, isWanted)))
            return;
        here = there;
    }
    for (const Attachment &copy : copies)
        if (!m_files.isHere(copy.blob) && !did(m_files.copy(*here, copy)))
            return;
}

Result<void> AttachmentSync::upload(const NamedAttachment &attachment)
{
    const BlobName name = attachment.blobName;
    const auto there = m_calls.declareBlob(name, blobBytes(attachment));
    if (!there)
        return std::unexpected(errorOf(there.error()));
    if (!there->isComplete) {
        QList<Hash> hashes;
        MN_TRY(sendChunks(attachment, *there, hashes));
        if (const auto committed = m_calls.commitBlob(name, hashes); !committed)
            return std::unexpected(errorOf(committed.error()));
        ++m_report.sent;
    }
    m_there[name] = {.isComplete = true, .isDropped = false};
    return {};
}

Result<void> AttachmentSync::sendChunks(const NamedAttachment &attachment, const BlobReply &there, QList<Hash> &hashes)
{
    const BlobName name = attachment.blobName;
    QHash<quint64, Hash> sent;
    for (const BlobPart &part : there.chunks)
        sent.insert(part.n, part.hash);
    ChunkCutter cutter([&](const QByteArray &chunk) -> Result<void> {
        if (mustPause())
            return fail(Errc::Cancelled);
        const auto n = quint64(hashes.size());
        hashes.append(blobChunkHash(chunk));
        if (sent.value(n) == hashes.last())
            return {};
        if (const auto put = m_calls.putBlobChunk(name, n, chunk); !put)
            return std::unexpected(errorOf(put.error()));
        m_hasMoved = true;
        return {};
    });
    MN_TRY(m_files.readSealed(attachment.blob, [&](QByteArrayView bytes) { return cutter.append(bytes); }));
    BlobPadding padding(attachment);
    for (QByteArray piece = padding.next(); !piece.isEmpty(); piece = padding.next())
        MN_TRY(cutter.append(piece));
    return cutter.finish();
}

Result<void> AttachmentSync::download(const NamedAttachment &attachment, bool isWanted)
{
    const auto damaged = [] {
        return fail(Errc::Damaged, u"an attachment as the server has it; a device that has it has to be asked"_s);
    };
    if (m_refused.contains(attachment.blob))
        return damaged();
    const BlobName name = attachment.blobName;
    const quint64 size = blobBytes(attachment);
    const qint64 whole = sealedBytes(attachment); // what is behind it is not even asked for
    {
        MN_TRY(const auto file, m_files.arriving(attachment.blob));
        MN_TRY(const qint64 have, file->size());
        quint64 n = quint64(have / kBlobChunkBytes);
        if (have != whole)
            MN_TRY(file->truncate(qint64(n) * kBlobChunkBytes));
        for (; have != whole && qint64(n) * kBlobChunkBytes < whole; ++n) {
            if (mustPause(isWanted))
                return fail(Errc::Cancelled);
            const auto chunk = m_calls.blobChunk(name, n);
            if (!chunk) {
                if (chunk.error().code == ProblemCode::BlobDamaged || chunk.error().code == ProblemCode::NotFound)
                    m_there.remove(name);
                return std::unexpected(errorOf(chunk.error()));
            }
            if (quint64(chunk->bytes.size()) != blobChunkSize(size, n))
                return fail(Errc::NetworkFailed, u"a chunk of another size"_s);
            const qint64 at = qint64(n) * kBlobChunkBytes;
            MN_TRY(
                file->write(at, QByteArrayView(chunk->bytes).first(std::min(qint64(chunk->bytes.size()), whole - at))));
            MN_TRY(file->sync());
            m_hasMoved = true;
        }
    }
    if (m_damaged.contains(attachment.blob))
        MN_TRY(m_files.remove(attachment.blob));
    if (auto arrived = m_files.arrived(attachment); !arrived) {
        if (arrived.error().code != Errc::Damaged)
            return arrived;
        m_refused += attachment.blob;
        return damaged();
    }
    m_damaged.remove(attachment.blob);
    ++m_report.fetched;
    return {};
}

QSet<BlobName> AttachmentSync::unnamed() const
{
    QSet<BlobName> names;
    if (!m_hasLooked || !m_named.isWhole())
        return names;
    for (auto there = m_there.cbegin(); there != m_there.cend(); ++there)
        if (!there->isDropped)
            names += there.key();
    for (const auto &[content, copies] : m_named.contents())
        for (const NamedAttachment &copy : copies)
            names.remove(copy.blobName);
    if (m_others && !names.isEmpty())
        names -= m_others(names);
    return names;
}

// Those that go are none.
QHash<BlobName, bool> AttachmentSync::there() const
{
    QHash<BlobName, bool> all;
    for (auto there = m_there.cbegin(); there != m_there.cend(); ++there)
        if (!there->isDropped)
            all.insert(there.key(), there->isComplete);
    return all;
}

void AttachmentSync::noteGone(const QList<BlobName> &names)
{
    for (const BlobName &name : names)
        m_there[name].isDropped = true;
}

Result<void> AttachmentSync::dropUnnamed()
{
    MN_TRY(const bool hasChanged, m_named.refresh(m_vault));
    m_isSettled = m_isSettled && !hasChanged;
    const QSet<BlobName> names = unnamed();
    const QList<BlobName> all(names.begin(), names.end());
    for (qsizetype at = 0; at < all.size(); at += kMaxBlobMarks) {
        const QList<BlobName> some = all.mid(at, kMaxBlobMarks);
        if (const auto marked = m_calls.markBlobs({.keep = {}, .drop = some}); !marked)
            return std::unexpected(errorOf(marked.error()));
        for (const BlobName &name : some)
            m_there[name].isDropped = true;
    }
    m_hasUnnamed = false;
    return {};
}

} // namespace mn::sync
