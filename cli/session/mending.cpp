#include "cli/session/mending.h"
#include <QSet>
#include <limits>

namespace mn::cli {

namespace {

constexpr qint64 kYoungMs = 24 * 3600 * 1000;
constexpr int kPage = 500;

// A blob's id is a UUID of version 7: it begins with the milliseconds of its making.
qint64 madeAt(const BlobId &blob)
{
    qint64 ms = 0;
    for (size_t i = 0; i < 6; ++i)
        ms = ms << 8 | blob.bytes()[i];
    return ms;
}

void collect(QSet<BlobId> &wanted, const Memory &memory)
{
    for (const Attachment &attachment : memory.attachments)
        wanted += attachment.blob;
}

// Everything that can still be read or restored, the trash and the archive included.
Result<QSet<BlobId>> wantedBlobs(Database &database, std::stop_token stop)
{
    const MemoryStore store(database);
    const auto everything = ReadView::everything();
    QSet<BlobId> wanted;
    MN_TRY(const std::vector<quint32> numbers, store.numbers(everything, Filter{}));
    for (size_t begin = 0; begin < numbers.size(); begin += kPage) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        const std::span page = std::span(numbers).subspan(begin, std::min<size_t>(kPage, numbers.size() - begin));
        MN_TRY(const auto memories, store.load(everything, page));
        for (const auto &[number, memory] : memories) {
            collect(wanted, memory);
            MN_TRY(const auto history, store.history(everything, memory.id, std::numeric_limits<int>::max()));
            for (const HistoryEntry &entry : history)
                collect(wanted, entry.memory);
        }
    }
    return wanted;
}

} // namespace

Result<qint64> removeOrphans(Vault &vault, FileSystem &files, qint64 now, std::stop_token stop)
{
    BlobStore blobs(files, vault.paths().blobs);
    const std::vector<BlobId> there = blobs.list(); // before the view, so that it holds all that they belong to
    auto read = vault.read([stop](Database &database) { return wantedBlobs(database, stop); });
    MN_TRY(const QSet<BlobId> wanted, read.takeResult());
    qint64 removed = 0;
    for (const BlobId &blob : there) {
        if (wanted.contains(blob) || madeAt(blob) > now - kYoungMs)
            continue;
        MN_TRY(blobs.remove(blob));
        ++removed;
    }
    return removed;
}

} // namespace mn::cli
