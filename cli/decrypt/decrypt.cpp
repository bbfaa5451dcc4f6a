#include "cli/decrypt/decrypt.h"
#include "core/base/platform/unnamed_file.h"
#include "core/crypto/key_slots.h"
#include "core/portable/backup_reader.h"
#include "core/portable/clear_files.h"
#include "core/portable/first_line.h"
#include "core/portable/memory_json.h"
#include "core/record/memory_record.h"
#include <QDir>
#include <QSet>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

const QString kMemories = u"memories.jsonl"_s;
const QString kTrash = u"trash.jsonl"_s;

Result<SecretBytes> vaultKeyOf(const BackupReader &backup, SecretKind kind, const SecretBytes &secret)
{
    MN_TRY(const KeySlots keySlots, KeySlots::fromBytes(backup.keySlots()));
    const auto phrase = kind == SecretKind::Passphrase ? fail(Errc::WrongKey) : RecoveryPhrase::fromWords(secret);
    if (kind == SecretKind::RecoveryPhrase && !phrase)
        return std::unexpected(phrase.error());
    if (phrase) {
        auto unlocked = keySlots.unlockWithRecoveryPhrase(*phrase);
        if (unlocked)
            return std::move(unlocked->vaultKey);
        if (kind == SecretKind::RecoveryPhrase || unlocked.error().code != Errc::WrongKey)
            return std::unexpected(unlocked.error());
    }
    auto unlocked = keySlots.unlockWithPassphrase(kind == SecretKind::Either ? firstLine(secret) : secret.clone());
    MN_TRY(Unlocked opened, std::move(unlocked));
    return std::move(opened.vaultKey);
}

class Decryption {
public:
    Decryption(FileSystem &files, const BackupReader &backup, const QString &out)
        : m_files(files), m_backup(backup), m_out(out), m_attachments(files, out)
    {
    }

    Result<void> begin()
    {
        MN_TRY(m_attachments.makeFolder(m_out));
        MN_TRY(m_memories, UnnamedFile::make(m_out + u'/' + kMemories));
        return {};
    }

    Result<void> take(const BackupEntry &entry)
    {
        const auto *kept = std::get_if<BackedUpMemory>(&entry);
        if (!kept || kept->state.isPurged())
            return {};
        const Memory memory = memoryOf(kept->id, kept->state);
        if (memory.deleted && !m_trash) {
            MN_TRY(m_trash, UnnamedFile::make(m_out + u'/' + kTrash));
        }
        ++(memory.deleted ? m_report.trashed : m_report.memories);
        MN_TRY((memory.deleted ? m_trash : m_memories)->append(memoryToJson(memory) + '\n'));
        for (const Attachment &attachment : memory.attachments)
            MN_TRY(write(attachment));
        return {};
    }

    Result<DecryptReport> finish()
    {
        m_report.attachments = m_attachments.count();
        MN_TRY(m_attachments.publish());
        MN_TRY(m_memories->publish());
        if (const auto trash = m_trash ? m_trash->publish() : Result<void>(); !trash) {
            (void)m_files.remove(m_out + u'/' + kMemories); // the first error is the one to tell
            return std::unexpected(trash.error());
        }
        m_attachments.keep();
        return m_report;
    }

private:
    Result<void> write(const Attachment &attachment)
    {
        const QByteArray name = attachment.sha256.toHex();
        if (m_written.contains(name))
            return {};
        const QString path = m_out + u'/' + kMemories + u".files/"_s + QString::fromLatin1(name);
        const auto added =
            m_attachments.add(path, [&](const ClearFiles::Sink &sink) { return m_backup.readBlob(attachment, sink); });
        const Errc code = added ? Errc::Failed : added.error().code;
        if (code == Errc::NotFound || code == Errc::Damaged) { // all else is worth having
            QStringList &ids = code == Errc::Damaged ? m_report.damagedAttachments : m_report.missingAttachments;
            ids.append(attachment.blob.toString());
            return {};
        }
        MN_TRY(added);
        m_written.insert(name);
        return {};
    }

    FileSystem &m_files;
    const BackupReader &m_backup;
    QString m_out;
    ClearFiles m_attachments;
    QSet<QByteArray> m_written;
    std::unique_ptr<UnnamedFile> m_memories;
    std::unique_ptr<UnnamedFile> m_trash;
    DecryptReport m_report;
};

} // namespace

Result<DecryptReport> decryptBackup(FileSystem &files, const QString &backup, SecretKind kind,
                                    const SecretBytes &secret, const QString &out)
{
    if (QFileInfo::exists(out) && !QDir(out).isEmpty())
        return fail(Errc::AlreadyExists, out);
    MN_TRY(const auto file, files.open(backup, OpenMode::Read));
    MN_TRY(BackupReader reader, BackupReader::open(*file));
    MN_TRY(const SecretBytes vaultKey, vaultKeyOf(reader, kind, secret));
    MN_TRY(reader.unlock(vaultKey));
    Decryption decryption(files, reader, out);
    MN_TRY(decryption.begin());
    MN_TRY(reader.forEach([&decryption](const BackupEntry &entry) { return decryption.take(entry); }));
    return decryption.finish();
}

} // namespace mn
