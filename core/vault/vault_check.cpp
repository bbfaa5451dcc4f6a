#include "core/vault/vault_check.h"
#include "core/record/memory_record.h"
#include "core/store/change_log.h"
#include "core/store/memory_store.h"
#include "core/store/settings.h"
#include "core/store/state_codec.h"
#include <QCryptographicHash>
#include <algorithm>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlice = 1000;
constexpr qsizetype kNamed = 5; // damaged memories called by their ids

using Code = Finding::Code;

Finding good(const QString &layer, Code code, const QString &sentence, qint64 count = 0)
{
    return {Finding::State::Good, layer, sentence, {}, code, count};
}

Finding bad(const QString &layer, Code code, const QString &sentence, const QString &advice, qint64 count = 0)
{
    return {Finding::State::Bad, layer, sentence, advice, code, count};
}

// What other devices of the account have, in sync/client/attachment_sync.h.
Finding toCome(const QString &layer, qint64 count)
{
    return {Finding::State::Notice,
            layer,
            u"Attachments that are not on this device: %1."_s.arg(count),
            u"Other devices of the account have them. Fetch one with: mnemo sync --fetch ID"_s,
            Code::AttachmentsMissing,
            count};
}

const QString kRestore = u"Make a copy of the vault's folder first; then restore the newest backup into it."_s;

// The rows of a check, one text each.
Result<QStringList> complaints(Database &database, const QString &sql, const QString &fine)
{
    MN_TRY(Statement row, database.prepare(sql));
    QStringList out;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return out;
        if (row.text(0) != fine)
            out += row.text(0);
    }
}

} // namespace

Result<QList<Finding>> checkDatabase(Database &database)
{
    const QString layer = u"database"_s;
    // Page by page against their authentication codes; prints a row for each that fails.
    MN_TRY(const QStringList pages, complaints(database, u"PRAGMA cipher_integrity_check"_s, {}));
    if (!pages.isEmpty())
        return QList{bad(layer, Code::PagesDamaged,
                         u"Changed or damaged pages of the database: %1."_s.arg(pages.size()), kRestore, pages.size())};
    MN_TRY(const QStringList tables, complaints(database, u"PRAGMA integrity_check"_s, u"ok"_s));
    if (!tables.isEmpty())
        return QList{bad(layer, Code::TablesContradict,
                         u"Places where the database contradicts itself: %1."_s.arg(tables.size()), kRestore,
                         tables.size())};
    MN_TRY(QStringList keys, complaints(database, u"PRAGMA foreign_key_check"_s, {}));
    for (const QString &labels : {u"tag"_s, u"domain"_s}) { // these have no key that would be checked
        MN_TRY(const QStringList strays,
               complaints(database, u"SELECT n FROM %1 WHERE n NOT IN (SELECT n FROM memory)"_s.arg(labels), {}));
        keys += strays;
    }
    if (!keys.isEmpty())
        return QList{bad(layer, Code::RowsStray, u"Rows that belong to memories that are gone: %1."_s.arg(keys.size()),
                         kRestore, keys.size())};
    return QList{good(layer, Code::DatabaseWhole, u"Every page is authentic and every table whole."_s)};
}

Result<QList<Finding>> checkMemories(Database &database, std::stop_token stop)
{
    QList<Finding> findings;
    const ChangeLog log(database);
    qint64 seq = 0;
    bool whole = true;
    for (;;) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        const auto changes = log.after(seq, kSlice);
        if (!changes) {
            if (changes.error().code != Errc::Damaged)
                return std::unexpected(changes.error());
            whole = false;
            findings += bad(u"change log"_s, Code::LogBroken, u"The change log has a gap behind number %1."_s.arg(seq),
                            kRestore, seq);
            break;
        }
        if (changes->isEmpty())
            break;
        seq = changes->last().seq;
    }
    if (whole)
        findings += good(u"change log"_s, Code::LogWhole, u"%1 changes, none missing."_s.arg(seq), seq);

    MN_TRY(Statement row, database.prepare(u"SELECT id, state, kind, importance, trashed, updated FROM memory"_s));
    qint64 memories = 0;
    qint64 unreadable = 0;
    QStringList named;
    qint64 differing = 0;
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            break;
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        ++memories;
        const auto id = RecordId::fromBytes(row.view(0));
        const auto record = decodeState(row.view(1));
        if (!id || !record) {
            ++unreadable;
            if (id && named.size() < kNamed)
                named += id->toString();
            continue;
        }
        const Memory memory = memoryOf(*id, *record);
        differing += memory.kind != row.text(2) || memory.importance != row.real(3) ||
                     memory.deleted != bool(row.integer(4)) || memory.updatedAt != row.integer(5);
    }
    if (unreadable)
        findings +=
            bad(u"memories"_s, Code::MemoriesUnreadable,
                u"Memories that cannot be read: %1 (%2)."_s.arg(QString::number(unreadable), named.join(u", "_s)),
                kRestore + u" One that no backup holds can only be erased: mnemo purge ID"_s, unreadable);
    if (differing)
        findings += bad(u"memories"_s, Code::MemoriesDiffer,
                        u"Memories that are listed otherwise than they are: %1."_s.arg(differing), kRestore, differing);
    if (!unreadable && !differing)
        findings +=
            good(u"memories"_s, Code::MemoriesReadable, u"All memories are readable: %1."_s.arg(memories), memories);
    return findings;
}

Result<QList<Finding>> checkAttachments(Database &database, BlobStore &blobs, Unfinished unfinished,
                                        std::stop_token stop)
{
    const QString layer = u"attachments"_s;
    QList<Finding> findings;
    const MemoryStore store(database);
    MN_TRY(const std::vector<BlobId> wanted, store.blobs());
    MN_TRY(const std::vector<quint32> numbers,
           store.numbers(ReadView::everything(), {{{Field::HasAttachment, Comparison::Equal, true, false}}}));
    // The others are told as memories that cannot be read.
    MN_TRY(const auto memories, store.loadReadable(ReadView::everything(), numbers));
    qint64 missing = 0;
    qint64 damaged = 0;
    for (const auto &[number, memory] : memories) {
        for (const Attachment &attachment : memory.attachments) {
            if (stop.stop_requested())
                return fail(Errc::Cancelled);
            QCryptographicHash hash(QCryptographicHash::Sha256);
            const auto read = blobs.read(attachment, [&](QByteArrayView bytes) -> Result<void> {
                hash.addData(bytes);
                return {};
            });
            missing += !read && read.error().code == Errc::NotFound;
            damaged += (!read && read.error().code != Errc::NotFound) || (read && hash.result() != attachment.sha256);
        }
    }
    MN_TRY(const QByteArray server, Settings(database).read(u"sync.server"_s));
    if (missing && !server.isEmpty())
        findings += toCome(layer, missing);
    else if (missing)
        findings += bad(layer, Code::AttachmentsMissing, u"Missing attachments: %1."_s.arg(missing), kRestore, missing);
    if (damaged)
        findings += bad(layer, Code::AttachmentsDamaged, u"Damaged attachments: %1."_s.arg(damaged), kRestore, damaged);
    const std::vector<BlobId> there = blobs.list();
    const auto referred = wantedBlobs(database, stop);       // earlier versions count too
    if (!referred && referred.error().code != Errc::Damaged) // then nobody knows what belongs to none
        return std::unexpected(referred.error());
    const auto orphans =
        referred ? std::ranges::count_if(there, [&](const BlobId &blob) { return !referred->contains(blob); }) : 0;
    if (orphans && unfinished == Unfinished::Nothing)
        findings.append(
            {Finding::State::Notice, layer,
             orphans == 1
                 ? u"1 sealed file belongs to no memory: an attachment was not saved to its end."_s
                 : u"%1 sealed files belong to no memory: an attachment was not saved to its end."_s.arg(orphans),
             u"Run: mnemo doctor --mend"_s, Code::FilesLeftOver, orphans});
    if (!missing && !damaged)
        findings += good(layer, Code::AttachmentsWhole, u"All attachments are whole: %1."_s.arg(wanted.size()),
                         qint64(wanted.size()));
    return findings;
}

Result<QList<Finding>> orUnreadable(const QString &layer, Result<QList<Finding>> found)
{
    if (found || found.error().code != Errc::Damaged)
        return found;
    return QList{bad(layer, Code::CutShort, u"This part of the vault cannot be read to its end."_s, kRestore)};
}

} // namespace mn
