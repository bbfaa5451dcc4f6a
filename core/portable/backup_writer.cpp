#include "core/portable/backup_writer.h"
#include "core/crypto/aead.h"
#include "core/portable/backup_reader.h"

namespace mn {

using namespace Qt::StringLiterals;

Result<BackupWriter> BackupWriter::begin(File &file, const VaultId &vault, const SecretBytes &vaultKey,
                                         const QByteArray &keySlots, const Clock &clock)
{
    BackupHead head;
    head.backup = BackupId(makeUuidV7(clock));
    head.vault = vault;
    head.keySlots = keySlots;
    MN_TRY(file.truncate(0));
    MN_TRY(file.write(0, encodeHead(head)));
    MN_TRY(file.write(kHeadBytes, encodeHead(head)));
    SecretBytes key = backupKey(vaultKey, head.backup);
    BackupWriter writer(file, std::move(head), std::move(key));
    MN_TRY(writer.beginRun());
    return writer;
}

Result<BackupWriter> BackupWriter::goOn(File &file, const VaultId &vault, const SecretBytes &vaultKey,
                                        const QByteArray &keySlots)
{
    MN_TRY(BackupReader reader, BackupReader::open(file));
    if (reader.vaultId() != vault)
        return fail(Errc::Usage, u"this is a backup of another vault"_s);
    MN_TRY(reader.unlock(vaultKey));
    BackupHead head = reader.head();
    head.keySlots = keySlots;
    SecretBytes key = backupKey(vaultKey, head.backup);
    BackupWriter writer(file, std::move(head), std::move(key));
    for (const BackupRun &run : reader.runs()) {
        writer.m_known.insert(run.blobs);
        writer.m_last = run;
    }
    // What a run left that was not finished.
    MN_TRY(file.truncate(writer.m_head.end));
    MN_TRY(writer.beginRun());
    return writer;
}

Result<void> BackupWriter::beginRun()
{
    m_run.number = m_head.number + 1;
    m_run.entries = m_head.end;
    m_run.previousFooter = m_head.footer;
    m_run.previousFooterBytes = m_head.footerBytes;
    MN_TRY(m_entries,
           StreamSealer::begin(*m_file, m_run.entries, m_key, bindingOf(m_head, m_run.number, kEntriesPart)));
    return {};
}

Result<void> BackupWriter::flushBlock()
{
    MN_TRY(const QByteArray block, m_block.take());
    return m_entries->append(block);
}

Result<void> BackupWriter::add(const BackupEntry &entry)
{
    m_run.memories += std::holds_alternative<BackedUpMemory>(entry);
    m_block.add(entry);
    if (m_block.isFull())
        return flushBlock();
    return {};
}

Result<void> BackupWriter::finishEntries()
{
    if (!m_entries)
        return {};
    if (!m_block.isEmpty())
        MN_TRY(flushBlock());
    MN_TRY(m_run.entriesEnd, m_entries->finish());
    m_entries.reset();
    m_end = m_run.entriesEnd;
    return {};
}

Result<void> BackupWriter::beginBlob(const BlobId &blob)
{
    MN_TRY(finishEntries());
    MN_TRY(finishBlob());
    m_blob = blob;
    m_blobBegin = m_end;
    return {};
}

Result<void> BackupWriter::appendToBlob(QByteArrayView sealed)
{
    MN_TRY(m_file->write(m_end, sealed));
    m_end += sealed.size();
    return {};
}

void BackupWriter::dropBlob()
{
    m_end = m_blobBegin;
    m_blob.reset();
}

Result<void> BackupWriter::finishBlob()
{
    if (m_blob) {
        m_run.blobs.insert(*m_blob, {m_blobBegin, m_end - m_blobBegin});
        m_blob.reset();
    }
    return {};
}

Result<BackupHead> BackupWriter::finish(const BackupMark &mark, bool isWhole, const Clock &clock)
{
    MN_TRY(finishEntries());
    MN_TRY(finishBlob());
    m_run.time = clock.now();
    m_run.mark = mark;
    m_run.isWhole = isWhole;
    MN_TRY(const QByteArray footer, sealBytes(m_key, encodeRun(m_run), bindingOf(m_head, m_run.number, kFooterPart)));
    MN_TRY(m_file->write(m_end, footer));
    m_head.number = m_run.number;
    m_head.footer = m_end;
    m_head.footerBytes = footer.size();
    m_head.end = m_end + footer.size();
    MN_TRY(m_file->truncate(m_head.end)); // a dropped attachment may have left more
    MN_TRY(m_file->sync());
    return m_head;
}

Result<void> BackupWriter::commit()
{
    // The head that is not the newest, then the other: one of them is whole at any moment.
    const qint64 first = m_head.number % 2 == 0 ? 0 : kHeadBytes;
    for (const qint64 offset : {first, kHeadBytes - first}) {
        MN_TRY(m_file->write(offset, encodeHead(m_head)));
        MN_TRY(m_file->sync());
    }
    return {};
}

} // namespace mn
