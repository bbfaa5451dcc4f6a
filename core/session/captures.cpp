#include "core/session/captures.h"
#include "core/base/platform/file_lock.h"
#include "core/crypto/checksum.h"
#include "core/crypto/derive.h"
#include "core/crypto/sealed_box.h"
#include "core/record/memory_record.h"
#include "core/vault/saving.h"
#include <QCborArray>
#include <QCborValue>
#include <QSet>
#include <algorithm>
#include <functional>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEnding = ".capture"_L1;
constexpr int kVersion = 2;
constexpr int kTextAlone = 1; // the version that had no more than a text and its tags
constexpr qsizetype kMostTags = 32;
constexpr auto kTakingPatience = std::chrono::seconds(2); // for another process that takes them: a moment's work

// public half | its checksum: what is sealed for a key that a disk has changed is lost.
constexpr qsizetype kKeyFileBytes = kBoxPublicKeyBytes + kChecksumBytes;

Memory nothing(const RecordId &id)
{
    Memory memory;
    memory.id = id;
    return memory;
}

Result<Capture> textAloneIn(const QCborArray &parts)
{
    if (parts.size() != 6 || !parts[2].isInteger() || !parts[3].isString())
        return fail(Errc::NotUnderstood);
    MN_TRY(const RecordId id, RecordId::fromBytes(parts[1].toByteArray()));
    Capture capture{.id = id, .at = parts[2].toInteger(), .content = parts[3].toString(), .isDraft = parts[5].toBool()};
    const QCborArray tags = parts[4].toArray();
    for (qsizetype i = 0; i < std::min(tags.size(), kMostTags); ++i)
        capture.tags += tags[i].toString();
    capture.tags.removeAll(QString());
    return capture;
}

struct Found {
    QString path;
    Capture capture;
};

// One transaction; those that the vault does not accept. A capture whose memory is there was saved before its file
// could be removed; one whose memory is there and damaged waits, until that is replaced or purged.
Result<QSet<QString>> save(Vault &vault, const QList<Found> &found)
{
    const auto work = [found](Saving &saving) -> Result<QSet<QString>> {
        QSet<QString> refused;
        for (const auto &[path, capture] : found) {
            // Looked for before anything of it is written: where that fails it concerns this one alone, for the memory
            // that has its id cannot be read.
            const auto known = saving.memories().find(capture.id);
            const auto added = known ? saving.add(capture.id, MemoryChange::all(capture.toMemory()))
                                     : Result<RecordId>(std::unexpected(known.error()));
            if (added || added.error().code == Errc::AlreadyExists)
                continue;
            const bool isUnreadable =
                !known && (added.error().code == Errc::Damaged || added.error().code == Errc::NewerVersion);
            if (!isUnreadable && added.error().code != Errc::TooLarge && added.error().code != Errc::NotUnderstood)
                return std::unexpected(added.error());
            refused += path;
        }
        return refused;
    };
    return vault.save(Durability::Full, work).takeResult();
}

bool isMemory(const Vault &vault, const RecordId &id)
{
    return vault.get(ReadView::everything(), id).takeResult().has_value();
}

} // namespace

const qsizetype CaptureBox::kMostSealedBytes = kMostBytes + kBoxOverhead;

Memory Capture::toMemory() const
{
    Memory memory = nothing(id);
    memory.content = content;
    memory.tags = tags;
    memory.tags.sort();
    memory.kind = kind;
    if (!domain.isEmpty())
        memory.domains = {domain};
    memory.importance = importance;
    memory.occurredAt = when;
    memory.links = links;
    memory.attachments = attachments;
    memory.createdAt = memory.updatedAt = at;
    memory.source = u"capture"_s;
    return memory;
}

// All of the memory, by the same table of fields as the history and drafts, so that none is forgotten.
QByteArray Capture::toBytes() const
{
    return QCborArray{kVersion, id.toBytes(), at, isDraft, olderValues(toMemory(), nothing(id))}.toCborValue().toCbor();
}

Result<Capture> Capture::fromBytes(const QByteArray &bytes)
{
    const QCborArray parts = QCborValue::fromCbor(bytes).toArray();
    if (parts.isEmpty() || parts[0].toInteger() == kTextAlone)
        return textAloneIn(parts);
    if (parts.size() != 5 || parts[0].toInteger() != kVersion || !parts[2].isInteger())
        return fail(Errc::NotUnderstood);
    MN_TRY(const RecordId id, RecordId::fromBytes(parts[1].toByteArray()));
    MN_TRY(const Memory memory, withOlderValues(nothing(id), parts[4].toByteArray()));
    return Capture{.id = id,
                   .at = parts[2].toInteger(),
                   .content = memory.content,
                   .tags = memory.tags,
                   .isDraft = parts[3].toBool(),
                   .kind = memory.kind,
                   .domain = memory.domains.value(0),
                   .importance = memory.importance,
                   .when = memory.occurredAt,
                   .links = memory.links,
                   .attachments = memory.attachments};
}

QString CaptureBox::pathOf(const RecordId &id) const
{
    return m_folder + u'/' + id.toString() + kEnding;
}

Result<QByteArray> CaptureBox::publicKey()
{
    if (!isPublished())
        return fail(Errc::NotAvailable, keyPath());
    MN_TRY(const QByteArray bytes, readFile(m_files, keyPath(), kKeyFileBytes));
    QByteArray key = bytes.first(std::min(bytes.size(), kBoxPublicKeyBytes));
    if (bytes.size() != kKeyFileBytes || bytes.sliced(kBoxPublicKeyBytes) != checksumOf(key))
        return fail(Errc::Damaged, keyPath());
    return key;
}

bool CaptureBox::isPublished()
{
    return m_files.exists(keyPath());
}

Result<void> CaptureBox::publish(const SecretBytes &vaultKey)
{
    MN_TRY(const QByteArray wanted, boxPublicKey(deriveKey(vaultKey, purpose::kCaptureBox)));
    if (const auto there = publicKey(); there && *there == wanted)
        return {};
    MN_TRY(m_files.makeFolder(m_folder));
    return replaceFile(m_files, keyPath(), wanted + checksumOf(wanted));
}

Result<Attachment> CaptureBox::seal(const QString &name, const QString &mime, const ByteSource &source,
                                    const Clock &clock)
{
    MN_TRY(publicKey());
    qint64 size = 0;
    const ByteSource bounded = [&]() -> Result<QByteArray> {
        MN_TRY(QByteArray piece, source());
        size += piece.size();
        if (size > kMostFileBytes)
            return fail(Errc::TooLarge);
        return piece;
    };
    return BlobStore(m_files, m_blobs).add(name, mime, bounded, clock);
}

Result<void> CaptureBox::put(const Capture &capture)
{
    MN_TRY(const QByteArray key, publicKey());
    const QByteArray plain = capture.toBytes();
    if (plain.size() > kMostBytes)
        return fail(Errc::TooLarge);
    MN_TRY(const QByteArray sealed, sealForBox(key, plain));
    return replaceFile(m_files, pathOf(capture.id), sealed);
}

Result<void> CaptureBox::drop(const RecordId &id)
{
    return m_files.remove(pathOf(id));
}

Result<void> CaptureBox::drop(const SealedDraft &draft)
{
    return m_files.remove(draft.path);
}

Result<void> CaptureBox::close()
{
    return m_files.remove(keyPath());
}

bool CaptureBox::isCapture(const QString &name)
{
    return name.endsWith(kEnding);
}

QStringList CaptureBox::names()
{
    QStringList names = m_files.list(m_folder);
    names.removeIf([](const QString &name) { return !isCapture(name); });
    return names;
}

Result<TakenCaptures> CaptureBox::take(Vault &vault, const SecretBytes &vaultKey)
{
    return takeAll(vault, vaultKey, Drafts::GiveBack);
}

Result<TakenCaptures> CaptureBox::takeFinished(Vault &vault, const SecretBytes &vaultKey)
{
    return takeAll(vault, vaultKey, Drafts::Leave);
}

Result<TakenCaptures> CaptureBox::takeAll(Vault &vault, const SecretBytes &vaultKey, Drafts drafts)
{
    TakenCaptures taken;
    if (names().isEmpty())
        return taken;
    // Ids alone would keep two takers from making two memories, but one that was slow could bring back what its
    // person has edited or erased since, and both would tell of it.
    MN_TRY(const auto lock, FileLock::open(lockPath()));
    MN_TRY(lock->lock(kTakingPatience)); // goes with the descriptor
    const SecretBytes seed = deriveKey(vaultKey, purpose::kCaptureBox);
    QList<Found> found;
    const auto settle = [&]() -> Result<void> {
        if (found.isEmpty())
            return {};
        MN_TRY(const QSet<QString> refused, save(vault, found));
        taken.unreadable += refused.size();
        for (const auto &[path, capture] : std::exchange(found, {})) {
            if (refused.contains(path))
                continue;
            MN_TRY(m_files.remove(path)); // after the commit: better twice than never
            ++taken.memories;
        }
        return {};
    };
    for (const QString &name : names()) {
        const QString path = m_folder + u'/' + name;
        const auto sealed = readFile(m_files, path, kMostSealedBytes);
        const auto plain = sealed ? openBox(seed, *sealed) : Result<QByteArray>(std::unexpected(sealed.error()));
        const auto capture = plain ? Capture::fromBytes(*plain) : Result<Capture>(std::unexpected(plain.error()));
        if (!capture) {
            taken.unreadable += m_files.exists(path); // a draft that was dropped meanwhile is no loss
            continue;
        }
        if (capture->isDraft) {
            if (drafts == Drafts::GiveBack && !isMemory(vault, capture->id))
                taken.drafts += {*capture, path};
            else if (drafts == Drafts::GiveBack)
                (void)m_files.remove(path); // else it is seen to be saved again, the next time
            continue;
        }
        found += {path, *capture};
        if (found.size() == kMostAtOnce)
            MN_TRY(settle());
    }
    MN_TRY(settle());
    std::ranges::sort(taken.drafts, std::greater(), [](const SealedDraft &draft) { return draft.capture.at; });
    return taken;
}

} // namespace mn
