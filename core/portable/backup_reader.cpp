#include "core/portable/backup_reader.h"
#include "core/crypto/aead.h"
#include "core/crypto/sealed_stream.h"
#include "core/record/memory_record.h"
#include <QCryptographicHash>
#include <QSet>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostFooterBytes = 256 << 20;
constexpr int kMostRuns = 1'000'000;

// A memory that lies in several runs. The steps of a history lead back from the state that its own runs reached. That
// is not always the state joined of all: a vault that was set back begins anew with a whole run, and what it had lost
// lies in the runs before.
class Gathered {
public:
    void take(BackedUpMemory &&newer, bool isWhole)
    {
        m_joined.id = newer.id;
        m_joined.state = join(m_joined.state, newer.state);
        m_line = std::move(newer.state);
        if (isWhole)
            m_joined.history.clear(); // it tells the history again from its beginning
        m_joined.history += std::move(newer.history);
    }

    BackedUpMemory finish() &&
    {
        if (m_joined.state.isPurged()) {
            m_joined.history.clear();
            return std::move(m_joined);
        }
        const Memory shown = memoryOf(m_joined.id, m_joined.state);
        const Memory reached = memoryOf(m_joined.id, m_line);
        if (!changedFields(reached, shown).isEmpty())
            m_joined.history.append({shown.updatedAt, olderValues(reached, shown)});
        return std::move(m_joined);
    }

private:
    BackedUpMemory m_joined;
    Record m_line; // what the newest run says
};

// Import entries and shelf rows of several runs, each once.
class GatheredRest {
public:
    bool take(const BackupEntry &entry)
    {
        if (const auto *import = std::get_if<BackedUpImport>(&entry))
            m_imports.insert({import->source, import->key}, *import); // the last one is what the vault knew
        else if (const auto *shelf = std::get_if<BackedUpShelf>(&entry))
            takeShelf(*shelf);
        else
            return false;
        return true;
    }

    Result<void> give(const std::function<Result<void>(const BackupEntry &)> &take)
    {
        for (BackedUpImport &import : m_imports)
            MN_TRY(take(BackupEntry(std::move(import))));
        for (BackedUpShelf &shelf : m_shelf)
            MN_TRY(take(BackupEntry(std::move(shelf))));
        return {};
    }

private:
    void takeShelf(const BackedUpShelf &shelf)
    {
        const auto row = std::pair(shelf.record, shelf.state.toCbor());
        if (m_shelved.contains(row))
            return;
        m_shelved.insert(row);
        m_shelf.append(shelf);
    }

    QHash<std::pair<QString, QString>, BackedUpImport> m_imports;
    QSet<std::pair<RecordId, QByteArray>> m_shelved;
    QList<BackedUpShelf> m_shelf;
};

} // namespace

Result<BackupReader> BackupReader::open(File &file)
{
    MN_TRY(BackupHead head, readHead(file));
    return BackupReader(file, std::move(head));
}

Result<BackupRun> BackupReader::readRun(quint64 number, qint64 offset, qint64 size) const
{
    if (offset < kFirstRun || size <= 0 || size > kMostFooterBytes || offset > m_head.end - size)
        return fail(Errc::Damaged, u"run %1 of the backup"_s.arg(number));
    MN_TRY(const QByteArray sealed, m_file->read(offset, size));
    if (number == m_head.number && !isSealedWith(m_key, sealed))
        return fail(Errc::WrongKey);
    const auto plain = openBytes(m_key, sealed, bindingOf(m_head, number, kFooterPart));
    if (!plain)
        return fail(Errc::Damaged, u"run %1 of the backup"_s.arg(number));
    MN_TRY(BackupRun run, decodeRun(*plain));
    const auto isInside = [&](qint64 begin, qint64 end) { return begin >= kFirstRun && begin <= end && end <= offset; };
    bool isGood = run.number == number && isInside(run.entries, run.entriesEnd);
    for (const BackedUpBlob &blob : std::as_const(run.blobs))
        isGood &= blob.size >= 0 && blob.size <= m_head.end && isInside(blob.offset, blob.offset + blob.size);
    if (!isGood)
        return fail(Errc::Damaged, u"run %1 of the backup"_s.arg(number));
    return run;
}

Result<void> BackupReader::unlock(const SecretBytes &vaultKey)
{
    m_key = backupKey(vaultKey, m_head.backup);
    m_runs.clear();
    m_blobs.clear();
    qint64 footer = m_head.footer;
    qint64 size = m_head.footerBytes;
    if (m_head.number > kMostRuns)
        return fail(Errc::Damaged, u"the head of the backup"_s);
    for (quint64 number = m_head.number; number > 0; --number) {
        MN_TRY(BackupRun run, readRun(number, footer, size));
        footer = run.previousFooter;
        size = run.previousFooterBytes;
        m_runs.prepend(std::move(run));
    }
    for (const BackupRun &run : std::as_const(m_runs))
        m_blobs.insert(run.blobs);
    return {};
}

Result<void> BackupReader::forEachOf(const BackupRun &run, const std::function<Result<void>(BackupEntry &&)> &take,
                                     const std::stop_token &stop) const
{
    MN_TRY(StreamOpener stream, StreamOpener::begin(*m_file, run.entries, m_key,
                                                    bindingOf(m_head, run.number, kEntriesPart), run.entriesEnd));
    BlockReader blocks;
    for (;;) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        MN_TRY(const QByteArray piece, stream.next());
        if (piece.isEmpty())
            break;
        blocks.feed(piece);
        for (;;) {
            MN_TRY(auto entry, blocks.next());
            if (!entry)
                break;
            MN_TRY(take(*std::move(entry)));
        }
    }
    if (!blocks.isAtEnd())
        return fail(Errc::Damaged, u"run %1 of the backup"_s.arg(run.number));
    return {};
}

Result<void> BackupReader::forEach(const std::function<Result<void>(const BackupEntry &)> &take,
                                   std::stop_token stop) const
{
    if (m_runs.size() <= 1)
        return forEachOfNewestRun(take, stop);
    // First who lies in several runs: those are joined before they are given.
    QSet<RecordId> met;
    QHash<RecordId, Gathered> several;
    for (const BackupRun &run : m_runs)
        MN_TRY(forEachOf(
            run,
            [&](BackupEntry &&entry) -> Result<void> {
                if (const auto *memory = std::get_if<BackedUpMemory>(&entry)) {
                    if (met.contains(memory->id))
                        several.insert(memory->id, {});
                    met.insert(memory->id);
                }
                return {};
            },
            stop));
    met.clear();
    GatheredRest rest;
    for (const BackupRun &run : m_runs)
        MN_TRY(forEachOf(
            run,
            [&](BackupEntry &&entry) -> Result<void> {
                auto *memory = std::get_if<BackedUpMemory>(&entry);
                const auto gathered = memory ? several.find(memory->id) : several.end();
                if (gathered != several.end())
                    gathered->take(std::move(*memory), run.isWhole);
                else if (!rest.take(entry))
                    return take(entry);
                return {};
            },
            stop));
    for (Gathered &memory : several)
        MN_TRY(take(BackupEntry(std::move(memory).finish())));
    return rest.give(take);
}

Result<void> BackupReader::readSealedBlob(const BlobId &blob,
                                          const std::function<Result<void>(QByteArrayView)> &sink) const
{
    const auto known = m_blobs.find(blob);
    if (known == m_blobs.end())
        return fail(Errc::NotFound, blob.toString());
    for (qint64 done = 0; done < known->size;) {
        MN_TRY(const QByteArray piece,
               m_file->read(known->offset + done, std::min<qint64>(kStreamChunkBytes, known->size - done)));
        if (piece.isEmpty())
            return fail(Errc::Damaged, blob.toString());
        MN_TRY(sink(piece));
        done += piece.size();
    }
    return {};
}

Result<void> BackupReader::readBlob(const Attachment &attachment,
                                    const std::function<Result<void>(QByteArrayView)> &sink) const
{
    const auto known = m_blobs.find(attachment.blob);
    if (known == m_blobs.end())
        return fail(Errc::NotFound, attachment.blob.toString());
    auto begun = StreamOpener::begin(*m_file, known->offset, SecretBytes::copyOf(attachment.key),
                                     attachment.blob.toBytes(), known->offset + known->size);
    // It was a sealed stream when the backup was read again: what is none now has been damaged since.
    if (!begun && (begun.error().code == Errc::NotUnderstood || begun.error().code == Errc::NewerVersion))
        return fail(Errc::Damaged, attachment.blob.toString());
    MN_TRY(StreamOpener stream, std::move(begun));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        MN_TRY(const QByteArray piece, stream.next());
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        MN_TRY(sink(piece));
    }
    if (hash.result() != attachment.sha256)
        return fail(Errc::Damaged, attachment.blob.toString());
    return {};
}

Result<void> BackupReader::forEachOfNewestRun(const std::function<Result<void>(const BackupEntry &)> &take,
                                              std::stop_token stop) const
{
    if (m_runs.isEmpty())
        return {};
    return forEachOf(m_runs.last(), [&take](BackupEntry &&entry) { return take(entry); }, stop);
}

namespace {

class Verification {
public:
    explicit Verification(const BackupReader &reader) : m_reader(reader)
    {
        m_summary.runs = reader.runs().size();
        m_summary.bytes = reader.head().end;
        if (!reader.runs().isEmpty())
            m_summary.newest = reader.runs().last().time;
    }

    Result<void> check(const BackupEntry &entry)
    {
        const auto *memory = std::get_if<BackedUpMemory>(&entry);
        m_summary.memories += memory && !memory->state.isPurged();
        for (const Attachment &attachment : attachmentsOf(entry))
            MN_TRY(check(attachment));
        return {};
    }

    BackupSummary take() { return std::move(m_summary); }

private:
    Result<void> check(const Attachment &attachment)
    {
        if (m_checked.contains(attachment.blob))
            return {};
        m_checked.insert(attachment.blob);
        const auto read = m_reader.readBlob(attachment, [](QByteArrayView) -> Result<void> { return {}; });
        if (read)
            ++m_summary.attachments;
        else if (read.error().code == Errc::NotFound)
            m_summary.missingAttachments.append(attachment.blob.toString());
        else
            return std::unexpected(read.error());
        return {};
    }

    const BackupReader &m_reader;
    BackupSummary m_summary;
    QSet<BlobId> m_checked;
};

} // namespace

Result<BackupSummary> verifyBackup(const BackupReader &reader, std::stop_token stop)
{
    Verification verification(reader);
    MN_TRY(reader.forEach([&](const BackupEntry &entry) { return verification.check(entry); }, stop));
    return verification.take();
}

Result<BackupSummary> verifyNewestRun(const BackupReader &reader, std::stop_token stop)
{
    Verification verification(reader);
    MN_TRY(reader.forEachOfNewestRun([&](const BackupEntry &entry) { return verification.check(entry); }, stop));
    return verification.take();
}

} // namespace mn
