#include "core/exchange/backup.h"
#include "core/crypto/key_slot_codec.h"
#include "core/exchange/backup_rows.h"
#include "core/portable/backup_writer.h"
#include "core/store/settings.h"
#include <QSet>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBatchMemories = 500;
constexpr qint64 kTickEvery = 1000;

// Blobs of an entry that the backup does not hold yet.
void collectBlobs(const BackupEntry &entry, const BackupWriter &writer, QSet<BlobId> &blobs)
{
    for (const Attachment &attachment : attachmentsOf(entry))
        if (!writer.holds(attachment.blob))
            blobs.insert(attachment.blob);
}

// False when its file is gone: its memory was purged meanwhile.
Result<bool> copyBlob(BlobStore &blobs, const BlobId &blob, BackupWriter &writer)
{
    MN_TRY(writer.beginBlob(blob));
    const auto copied = blobs.readSealed(blob, [&writer](QByteArrayView piece) { return writer.appendToBlob(piece); });
    if (copied)
        return true;
    if (copied.error().code != Errc::NotFound)
        return std::unexpected(copied.error());
    writer.dropBlob();
    return false;
}

} // namespace

Result<BackupReport> Backup::create(const QString &path, const SecretBytes &vaultKey, Mode mode,
                                    const BackupProgress &progress, std::stop_token stop)
{
    const bool exists = m_files.exists(path);
    BackupReport report;
    if (exists && mode == Mode::GoOn) {
        MN_TRY(const auto file, m_files.open(path, OpenMode::ReadWrite));
        MN_TRY(report, writeRun(*file, vaultKey, false, progress, stop));
    } else {
        if (exists) { // only a backup of this vault is replaced by a new one
            MN_TRY(const auto old, m_files.open(path, OpenMode::Read));
            const auto reader = BackupReader::open(*old);
            if (!reader || reader->vaultId() != m_vault.id())
                return fail(Errc::AlreadyExists, path);
        }
        const QString part = path + u".part"_s;
        const auto write = [&]() -> Result<void> {
            MN_TRY(const auto file, m_files.open(part, OpenMode::Replace));
            MN_TRY(report, writeRun(*file, vaultKey, true, progress, stop));
            return {};
        };
        auto written = write();
        if (written)
            written = m_files.rename(part, path);
        if (!written) {
            (void)m_files.remove(part); // the first error is the one to tell
            return std::unexpected(written.error());
        }
    }
    const QByteArray now = QByteArray::number(m_clock.now());
    MN_TRY(m_vault
               .save(Durability::Full,
                     [now](Saving &saving) { return Settings(saving.database()).write(u"last_backup"_s, now); })
               .takeResult());
    return report;
}

Result<BackupReport> Backup::writeRun(File &file, const SecretBytes &vaultKey, bool isNew,
                                      const BackupProgress &progress, const std::stop_token &stop)
{
    MN_TRY(const QByteArray keySlots, readFile(m_files, m_vault.paths().keys, kMostKeyFileBytes));
    auto begun = isNew ? BackupWriter::begin(file, m_vault.id(), vaultKey, keySlots, m_clock)
                       : BackupWriter::goOn(file, m_vault.id(), vaultKey, keySlots);
    MN_TRY(BackupWriter writer, std::move(begun));

    const auto write = [&](Database &database) -> Result<BackupReport> {
        BackupReport report;
        BackupRows rows(database);
        MN_TRY(const BackupMark mark, rows.mark());
        MN_TRY(const bool goesOn, rows.isContinuedBy(writer.last(), mark));
        report.wasWhole = !goesOn;
        const qint64 since = goesOn ? writer.last()->mark.seq : 0;
        MN_TRY(const qint64 total, rows.count(since, report.wasWhole));
        QSet<BlobId> blobs;
        MN_TRY(rows.forEach(since, report.wasWhole, [&](const BackupEntry &entry) -> Result<void> {
            if (stop.stop_requested())
                return fail(Errc::Cancelled);
            collectBlobs(entry, writer, blobs);
            MN_TRY(writer.add(entry));
            if (const auto *memory = std::get_if<BackedUpMemory>(&entry)) {
                ++(memory->state.isPurged() ? report.destroyed : report.memories);
                if (progress && (report.memories + report.destroyed) % kTickEvery == 0)
                    progress(report.memories + report.destroyed, total);
            }
            return {};
        }));
        BlobStore store(m_files, m_vault.paths().blobs);
        for (const BlobId &blob : std::as_const(blobs)) {
            if (stop.stop_requested())
                return fail(Errc::Cancelled);
            MN_TRY(const bool copied, copyBlob(store, blob, writer));
            report.attachments += copied;
        }
        MN_TRY(const BackupHead head, writer.finish(mark, report.wasWhole, m_clock));
        report.bytes = head.end;
        BackupReader reader = BackupReader::openAt(file, head);
        MN_TRY(reader.unlock(vaultKey));
        if (const auto good = verifyNewestRun(reader, stop); !good)
            return std::unexpected(good.error());
        MN_TRY(writer.commit());
        if (progress)
            progress(total, total);
        return report;
    };
    return m_vault.read(write).takeResult();
}

Result<RestoreReport> Backup::restore(const BackupReader &backup, const BackupProgress &progress, std::stop_token stop)
{
    RestoreReport report;
    BlobStore blobs(m_files, m_vault.paths().blobs);
    qint64 total = 0;
    for (const BackupRun &run : backup.runs())
        total += run.memories;
    qint64 done = 0;
    QList<BackupEntry> batch;

    // Attachments first: a memory never speaks of a file that is not there yet.
    QSet<BlobId> met;
    const auto putBlobs = [&](const BackupEntry &entry) -> Result<void> {
        for (const Attachment &attachment : attachmentsOf(entry)) {
            if (met.contains(attachment.blob))
                continue;
            met.insert(attachment.blob);
            if (!backup.holds(attachment.blob)) {
                report.missingAttachments.append(attachment.blob.toString());
                continue;
            }
            const auto put = blobs.putSealed(attachment.blob, [&](const ByteSink &sink) -> Result<void> {
                // Sealed bytes do not tell whether they are whole: opened once, before they count.
                MN_TRY(backup.readBlob(attachment, [](QByteArrayView) { return Result<void>(); }));
                return backup.readSealedBlob(attachment.blob, sink);
            });
            if (!put && put.error().code == Errc::Damaged) {
                report.damagedAttachments.append(attachment.blob.toString()); // the memory itself is worth having
                continue;
            }
            MN_TRY(put);
            ++report.attachments;
        }
        return {};
    };
    const auto flush = [&]() -> Result<void> {
        done += batch.size();
        auto saved = m_vault.save(Durability::Batch, [entries = std::exchange(batch, {})](Saving &saving) {
            return restoreRows(saving, entries);
        });
        MN_TRY(const RestoredRows rows, saved.takeResult());
        report.added += rows.added;
        report.joined += rows.joined;
        report.unchanged += rows.unchanged;
        if (progress)
            progress(std::min(done, total), total);
        return {};
    };
    MN_TRY(backup.forEach(
        [&](const BackupEntry &entry) -> Result<void> {
            MN_TRY(putBlobs(entry));
            batch.append(entry);
            if (batch.size() >= kBatchMemories)
                return flush();
            return {};
        },
        stop));
    MN_TRY(flush());
    // One durable commit also makes those before it durable, but only if it writes: SQLite leaves out a row that is the
    // same. So it is a value that never was there.
    const QByteArray run = BackupId(makeUuidV7(m_clock)).toBytes();
    MN_TRY(m_vault
               .save(Durability::Full,
                     [run](Saving &saving) { return Settings(saving.database()).write(u"last_restore"_s, run); })
               .takeResult());
    return report;
}

} // namespace mn
