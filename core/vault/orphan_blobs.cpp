#include "core/vault/orphan_blobs.h"
#include "core/record/memory_record.h"
#include "core/store/change_log.h"
#include "core/store/memory_store.h"
#include <algorithm>
#include <limits>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kYoungMs = 3600 * 1000;
constexpr size_t kPage = 500;

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

Result<void> collectVersions(QSet<BlobId> &wanted, Database &database, std::span<const quint32> numbers,
                             const std::stop_token &stop)
{
    const MemoryStore store(database);
    const auto everything = ReadView::everything();
    for (size_t begin = 0; begin < numbers.size(); begin += kPage) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        MN_TRY(const auto memories,
               store.load(everything, numbers.subspan(begin, std::min(kPage, numbers.size() - begin))));
        for (const auto &[number, memory] : memories) {
            collect(wanted, memory);
            MN_TRY(const auto history, store.history(everything, memory.id, std::numeric_limits<int>::max()));
            for (const HistoryEntry &entry : history)
                collect(wanted, entry.memory);
        }
    }
    return {};
}

Result<void> collectShelf(QSet<BlobId> &wanted, Database &database)
{
    MN_TRY(Statement row, database.prepare(u"SELECT record, state FROM shelf"_s));
    for (;;) {
        MN_TRY(const bool more, row.next());
        if (!more)
            return {};
        MN_TRY(const RecordId id, RecordId::fromBytes(row.view(0)));
        MN_TRY(const Record state, Record::fromCbor(row.bytes(1)));
        collect(wanted, memoryOf(id, state));
    }
}

} // namespace

Unfinished unfinishedBeside(FileSystem &files, const QString &vaultFolder)
{
    const auto holds = [&](QLatin1StringView folder, QLatin1StringView ending) {
        const QStringList names = files.list(vaultFolder + folder);
        return std::ranges::any_of(names, [&](const QString &name) { return name.endsWith(ending); });
    };
    return holds("/drafts"_L1, ".draft"_L1) || holds("/captures"_L1, ".capture"_L1) ? Unfinished::Something
                                                                                    : Unfinished::Nothing;
}

Result<QSet<BlobId>> wantedBlobs(Database &database, const std::stop_token &stop)
{
    MN_TRY(const std::vector<quint32> numbers, MemoryStore(database).numbers(ReadView::everything(), Filter{}));
    MN_TRY(const std::vector<BlobId> listed, MemoryStore(database).blobs());
    QSet<BlobId> wanted(listed.begin(), listed.end());
    MN_TRY(collectVersions(wanted, database, numbers, stop));
    MN_TRY(collectShelf(wanted, database));
    return wanted;
}

Result<qint64> removeOrphans(ReaderPool &readers, Writer &writer, BlobStore &blobs, const std::stop_token &stop)
{
    struct Seen {
        std::vector<BlobId> orphans;
        qint64 head;
    };
    MN_TRY(const Seen seen, readers.run([&](Database &database) -> Result<Seen> {
        Seen out;
        MN_TRY(out.head, ChangeLog(database).head());
        MN_TRY(const QSet<BlobId> wanted, wantedBlobs(database, stop));
        out.orphans = blobs.list();
        std::erase_if(out.orphans, [&](const BlobId &blob) { return wanted.contains(blob); });
        return out;
    }));
    if (seen.orphans.empty())
        return 0;
    // Again under the vault's lock, but only what was saved meanwhile: nobody waits for the long look.
    return writer
        .post(Durability::Full,
              [&](Saving &saving) -> Result<qint64> {
                  std::vector<quint32> numbers;
                  for (qint64 seq = seen.head;;) {
                      MN_TRY(const QList<Change> changes, saving.log().after(seq, int(kPage)));
                      if (changes.isEmpty())
                          break;
                      for (const Change &change : changes)
                          numbers.push_back(change.number);
                      seq = changes.last().seq;
                  }
                  QSet<BlobId> wanted;
                  MN_TRY(collectVersions(wanted, saving.database(), numbers, stop));
                  MN_TRY(collectShelf(wanted, saving.database()));
                  qint64 removed = 0;
                  for (const BlobId &blob : seen.orphans) {
                      if (wanted.contains(blob) || madeAt(blob) > saving.clock().now() - kYoungMs)
                          continue;
                      MN_TRY(blobs.remove(blob));
                      ++removed;
                  }
                  return removed;
              })
        .takeResult();
}

} // namespace mn
