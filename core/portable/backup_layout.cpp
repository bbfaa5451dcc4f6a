#include "core/portable/backup_layout.h"
#include "core/base/cbor.h"
#include "core/base/fixed_fields.h"
#include "core/crypto/checksum.h"
#include "core/crypto/derive.h"
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr char kMagic[] = "MNBACKUP";
constexpr qsizetype kMagicBytes = 8;
constexpr quint8 kVersion = 1;
constexpr qsizetype kFixedBytes = kMagicBytes + 1 + 4 * 8 + 16 + 16 + 2;
constexpr qsizetype kMostKeySlotBytes = kHeadBytes - kFixedBytes - kChecksumBytes;

} // namespace

QByteArray encodeHead(const BackupHead &head)
{
    Q_ASSERT(head.keySlots.size() <= kMostKeySlotBytes);
    QByteArray out(kMagic, kMagicBytes);
    out += char(kVersion);
    appendNumber(out, head.number);
    appendNumber(out, quint64(head.end));
    appendNumber(out, quint64(head.footer));
    appendNumber(out, quint64(head.footerBytes));
    out += head.backup.toBytes();
    out += head.vault.toBytes();
    appendNumber(out, quint16(head.keySlots.size()));
    out += head.keySlots;
    out.resize(kHeadBytes - kChecksumBytes, '\0');
    return out + checksumOf(out);
}

Result<BackupHead> decodeHead(QByteArrayView bytes)
{
    if (bytes.size() < kMagicBytes + 1 || bytes.first(kMagicBytes) != QByteArrayView(kMagic, kMagicBytes))
        return fail(Errc::NotUnderstood, u"no backup"_s);
    if (quint8(bytes[kMagicBytes]) > kVersion)
        return fail(Errc::NewerVersion, u"backup version %1"_s.arg(quint8(bytes[kMagicBytes])));
    if (bytes.size() != kHeadBytes ||
        checksumOf(bytes.first(kHeadBytes - kChecksumBytes)) != bytes.last(kChecksumBytes))
        return fail(Errc::Damaged, u"the head of the backup"_s);
    FieldCutter in(bytes.sliced(kMagicBytes + 1));
    BackupHead head;
    head.number = in.number<quint64>();
    head.end = qint64(in.number<quint64>());
    head.footer = qint64(in.number<quint64>());
    head.footerBytes = qint64(in.number<quint64>());
    MN_TRY(head.backup, BackupId::fromBytes(in.take(16)));
    MN_TRY(head.vault, VaultId::fromBytes(in.take(16)));
    const qsizetype slots = in.number<quint16>();
    if (slots > kMostKeySlotBytes)
        return fail(Errc::Damaged, u"the head of the backup"_s);
    head.keySlots = in.take(slots).toByteArray();
    return head;
}

Result<BackupHead> readHead(File &file)
{
    MN_TRY(const qint64 size, file.size());
    std::optional<BackupHead> best;
    std::optional<Error> error;
    for (const qint64 offset : {qint64(0), kHeadBytes}) {
        MN_TRY(const QByteArray bytes, file.read(offset, kHeadBytes));
        auto head = decodeHead(bytes);
        if (!head) {
            // Of two reasons the one that says more than "no backup".
            if (!error || head.error().code != Errc::NotUnderstood)
                error = head.error();
            continue;
        }
        const bool isInside = head->end >= kFirstRun && head->end <= size && head->footerBytes >= 0 &&
                              head->footer >= 0 && head->footer <= head->end - head->footerBytes;
        if (!isInside)
            error = Error{Errc::Damaged, u"the backup has lost its end"_s};
        else if (!best || head->number > best->number)
            best = std::move(*head);
    }
    if (best)
        return *std::move(best);
    return std::unexpected(error.value_or(Error{Errc::NotUnderstood, u"no backup"_s}));
}

QByteArray encodeRun(const BackupRun &run)
{
    CborWriter out;
    out.array(13);
    out.unsignedInteger(run.number);
    out.integer(run.time);
    out.integer(run.mark.seq);
    out.bytes(run.mark.record.toBytes());
    out.bytes(run.mark.actor.toBytes());
    out.boolean(run.isWhole);
    out.integer(run.entries);
    out.integer(run.entriesEnd);
    out.integer(run.memories);
    out.integer(run.previousFooter);
    out.integer(run.previousFooterBytes);
    QList<BlobId> ids = run.blobs.keys();
    std::sort(ids.begin(), ids.end());
    out.array(quint64(ids.size()));
    for (const BlobId &id : std::as_const(ids)) {
        const BackedUpBlob blob = run.blobs.value(id);
        out.array(3);
        out.bytes(id.toBytes());
        out.integer(blob.offset);
        out.integer(blob.size);
    }
    out.null(); // room for what a later version adds
    return out.take();
}

Result<BackupRun> decodeRun(QByteArrayView bytes)
{
    MN_TRY(CborReader in, CborReader::open(bytes));
    MN_TRY(in.array(13));
    BackupRun run;
    MN_TRY(run.number, in.unsignedInteger());
    MN_TRY(run.time, in.integer());
    MN_TRY(run.mark.seq, in.integer());
    MN_TRY(const QByteArrayView record, in.bytes());
    MN_TRY(run.mark.record, RecordId::fromBytes(record));
    MN_TRY(const QByteArrayView actor, in.bytes());
    MN_TRY(run.mark.actor, ActorId::fromBytes(actor));
    MN_TRY(run.isWhole, in.boolean());
    MN_TRY(run.entries, in.integer());
    MN_TRY(run.entriesEnd, in.integer());
    MN_TRY(run.memories, in.integer());
    MN_TRY(run.previousFooter, in.integer());
    MN_TRY(run.previousFooterBytes, in.integer());
    MN_TRY(const quint64 blobs, in.array());
    for (quint64 i = 0; i < blobs; ++i) {
        MN_TRY(in.array(3));
        MN_TRY(const QByteArrayView id, in.bytes());
        MN_TRY(const BlobId blobId, BlobId::fromBytes(id));
        BackedUpBlob blob;
        MN_TRY(blob.offset, in.integer());
        MN_TRY(blob.size, in.integer());
        run.blobs.insert(blobId, blob);
    }
    return run;
}

SecretBytes backupKey(const SecretBytes &vaultKey, const BackupId &backup)
{
    return deriveKey(vaultKey, purpose::kBackup, backup.toBytes());
}

QByteArray bindingOf(const BackupHead &head, quint64 run, const char *part)
{
    QByteArray out = "mnemosyne backup " + QByteArray(part) + ' ';
    out += head.backup.toBytes();
    out += head.vault.toBytes();
    appendNumber(out, run);
    return out;
}

} // namespace mn
