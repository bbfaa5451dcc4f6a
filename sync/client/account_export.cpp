#include "core/base/file_system.h"
#include "core/store/settings.h"
#include "core/vault/vault.h"
#include "sync/client/stored_names.h"
#include "sync/client/sync_client.h"
#include <condition_variable>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 5; // of a page, while the server says to come again

// A file that comes to be there whole, or not at all.
class WholeFile {
public:
    WholeFile(FileSystem &files, QString path)
        : m_files(files), m_path(std::move(path)), m_unfinished(m_path + u".unfinished"_s)
    {
    }
    WholeFile(const WholeFile &) = delete;
    WholeFile &operator=(const WholeFile &) = delete;
    ~WholeFile()
    {
        if (!m_file)
            return;
        m_file.reset();
        (void)m_files.remove(m_unfinished); // what is left of it is nothing
    }
    Result<void> open()
    {
        MN_TRY(m_file, m_files.open(m_unfinished, OpenMode::Replace));
        return {};
    }
    Result<void> append(QByteArrayView bytes)
    {
        MN_TRY(m_file->write(m_size, bytes));
        m_size += bytes.size();
        return {};
    }
    Result<void> finish()
    {
        MN_TRY(m_file->sync());
        MN_TRY(m_files.rename(m_unfinished, m_path));
        m_file.reset();
        return {};
    }
    qint64 size() const { return m_size; }

private:
    FileSystem &m_files;
    const QString m_path;
    const QString m_unfinished;
    std::unique_ptr<File> m_file;
    qint64 m_size = 0;
};

// False: it was stopped.
bool pause(std::chrono::seconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any over;
    std::unique_lock lock(mutex);
    over.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

Error noExport()
{
    return {Errc::NetworkFailed, u"the server did not send what it has in the form of an export"_s};
}

} // namespace

Result<ExportPage> SyncClient::exportPage(const std::optional<ExportCursor> &from)
{
    for (int tries = 1;; ++tries) {
        auto page = m_calls.exportPage(from);
        if (page)
            return *std::move(page);
        if (m_stop.stop_requested())
            return fail(Errc::Cancelled);
        const bool mayCome = page.error().code == ProblemCode::TooMany || page.error().code == ProblemCode::Unavailable;
        const auto wait = m_calls.takeRetryAfter();
        if (!mayCome || tries == kTries)
            return std::unexpected(m_calls.errorOf(page.error()));
        if (!pause(wait, m_stop))
            return fail(Errc::Cancelled);
    }
}

Result<AccountExport> SyncClient::exportAccount(FileSystem &files, const QString &path,
                                                const std::function<void(qint64 bytes, qint64 expected)> &tell)
{
    MN_TRY(const SyncAccount account, this->account());
    AccountExport done;
    WholeFile file(files, path);
    MN_TRY(file.open());
    qint64 expected = 0;
    for (std::optional<ExportCursor> next;;) {
        MN_TRY(const ExportPage page, exportPage(next));
        for (const ExportItem &item : page.items) {
            const bool isFirst = done.items == 0;
            if (!item.isOne() || item.end || isFirst != item.account.has_value())
                return std::unexpected(noExport());
            if (item.account) {
                if (item.account->format != kExportFormat || item.account->account != account.id)
                    return std::unexpected(noExport());
                expected = qint64(item.account->used);
            }
            done.damaged += item.chunk && !item.chunk->bytes;
            ++done.items;
            MN_TRY(file.append(toCbor(item)));
        }
        if (tell)
            tell(file.size(), std::max(expected, file.size()));
        if (!page.next)
            break;
        if (page.next == next)
            return std::unexpected(noExport()); // it would go on for ever
        next = page.next;
        if (m_stop.stop_requested())
            return fail(Errc::Cancelled);
    }
    if (done.items == 0)
        return std::unexpected(noExport());
    MN_TRY(file.append(toCbor(ExportItem{.end = ExportEnd{quint64(done.items)}})));
    MN_TRY(file.finish());
    done.bytes = file.size();
    return done;
}

Result<AccountLog> SyncClient::auditLog()
{
    MN_TRY(const SyncAccount account, this->account());
    MN_TRY(const QByteArray stored,
           m_vault.read([](Database &database) { return Settings(database).read(kAuditSetting); }).result());
    const auto known = stored.isEmpty() ? fail(Errc::NotFound) : fromCbor<AuditEntry>(stored);
    AccountLog log;
    bool isKnownThere = !known;
    Hash before;
    for (bool hasMore = true; hasMore;) {
        const auto page = m_calls.audit(quint64(log.entries.size()));
        if (!page)
            return std::unexpected(m_calls.errorOf(page.error()));
        for (const AuditEntry &entry : page->entries) {
            log.isChanged = log.isChanged || entry.n != quint64(log.entries.size()) || entry.prev != before;
            isKnownThere = isKnownThere || entry == *known;
            before = auditHash(account.id, entry);
            log.entries.append(entry);
        }
        hasMore = page->hasMore && !page->entries.isEmpty();
    }
    log.isChanged = log.isChanged || !isKnownThere;
    if (!log.entries.isEmpty())
        MN_TRY(m_vault
                   .save(Durability::Batch,
                         [newest = toCbor(log.entries.last())](Saving &saving) {
                             return Settings(saving.database()).write(kAuditSetting, newest);
                         })
                   .result());
    return log;
}

} // namespace mn::sync
