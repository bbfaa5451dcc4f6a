#include "core/exchange/importer.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/item_fitting.h"
#include "core/record/memory_record.h"
#include "core/store/import_log.h"
#include "core/store/settings.h"
#include <QCryptographicHash>
#include <QJsonObject>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

// One transaction: large enough that its commit costs little, small enough that a save beside it does not wait long.
constexpr qsizetype kBatchItems = 1000;
constexpr qint64 kBatchBytes = 4 << 20;

// The place reached, and how large the source was: a source of another size is begun anew.
QByteArray placeOf(const QByteArray &position, const ImportProgress &progress)
{
    return QByteArray::number(progress.total) + ' ' + position;
}

// What comes through a pipe has no size, and none of it comes again.
bool hasPlaces(const ImportSource &source)
{
    return source.progress().total >= 0;
}

Result<std::unique_ptr<ByteReader>> openBounded(const PendingAttachment &pending)
{
    if (pending.size > limits::kAttachmentBytes)
        return fail(Errc::TooLarge, pending.name);
    return pending.open();
}

// All bytes of an attachment in turn to `sink`; TooLarge beyond the limit.
template <class Sink> Result<void> drain(ByteReader &reader, Sink sink)
{
    qint64 total = 0;
    for (;;) {
        MN_TRY(const QByteArray piece, reader.read(limits::kReadBytes));
        if (piece.isEmpty())
            return {};
        total += piece.size();
        if (total > limits::kAttachmentBytes)
            return fail(Errc::TooLarge);
        sink(piece);
    }
}

Result<QByteArray> hashOf(const PendingAttachment &pending)
{
    MN_TRY(const auto reader, openBounded(pending));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    MN_TRY(drain(*reader, [&hash](const QByteArray &piece) { hash.addData(piece); }));
    return hash.result();
}

// An attachment that cannot be read is left out; a vault that cannot be written ends the import.
bool isOfTheSource(Errc code)
{
    return code == Errc::FileUnreadable || code == Errc::Damaged || code == Errc::TooLarge || code == Errc::NotFound ||
           code == Errc::NotUnderstood || code == Errc::Usage;
}

ImportWhy whyNotSealed(Errc code)
{
    switch (code) {
    case Errc::TooLarge:
        return ImportReason::TooLarge;
    case Errc::FileUnreadable:
        return ImportReason::FileUnreadable;
    case Errc::Damaged:
        return ImportReason::CutOff;
    default:
        return {ImportReason::NotSealed, {sentence(code)}};
    }
}

} // namespace

Result<ImportReport> Importer::run(ImportSource &source, std::stop_token stop, std::optional<ImportRunId> run)
{
    m_counts = {};
    m_looked = 0;
    m_begin = std::chrono::steady_clock::now();
    m_met = {};
    m_stop = stop;
    MN_TRY(goOn(source, run));
    m_bytesAtBegin = source.progress().done;

    // The next batch is read while the last one is stored.
    std::optional<QFuture<Result<BatchResult>>> storing;
    ImportProgress progress;
    bool isEnd = false;
    std::optional<Error> broken;
    while (!isEnd && !broken && !stop.stop_requested()) {
        Batch batch;
        const auto read = readBatch(source, stop, batch);
        if (read)
            isEnd = *read;
        else if (read.error().code != Errc::Cancelled) // stopped in the middle of an attachment: its item comes again
            broken = read.error();
        if (storing)
            MN_TRY(take(storing->takeResult(), progress));
        tell(batch.remarks);
        storing = store(source, std::move(batch));
        progress = source.progress();
    }
    if (storing)
        MN_TRY(take(storing->takeResult(), progress));
    // A place at which nothing more can be read is no place to go on from.
    const bool isStuck = broken && m_wasResumed && progress.done == m_bytesAtBegin;
    MN_TRY(finish(source, isEnd || isStuck));
    const auto caughtUp = m_vault.catchUpWords({}, stop).takeResult();
    if (!caughtUp && caughtUp.error().code != Errc::Cancelled) // whoever stops does not wait: a search catches up
        return std::unexpected(caughtUp.error());
    if (broken)
        return std::unexpected(*broken);
    return ImportReport{m_counts, !isEnd, m_run};
}

// Where an earlier import of this source was stopped or killed.
Result<void> Importer::goOn(ImportSource &source, const std::optional<ImportRunId> &run)
{
    const QString name = ImportLog::placeName(source.nameSpace());
    auto others = m_vault.read([nameSpace = source.nameSpace()](Database &database) {
        return ImportLookup::otherNameSpaces(database, nameSpace);
    });
    MN_TRY(m_others, others.takeResult());
    m_wasResumed = false;
    m_run = run ? *run : ImportRunId(makeUuidV7(SystemClock()));
    if (!hasPlaces(source))
        return {};
    auto read = m_vault.read([name](Database &database) { return Settings(database).read(name); });
    MN_TRY(const QByteArray place, read.takeResult());
    const QByteArray total = placeOf({}, source.progress());
    if (place.isEmpty() || !place.startsWith(total))
        return {};
    m_wasResumed = source.resume(place.mid(total.size())).has_value(); // one it does not know: from the beginning
    auto before = m_vault.read(
        [name = ImportLog::runName(source.nameSpace())](Database &database) { return Settings(database).read(name); });
    MN_TRY(const QByteArray bytes, before.takeResult());
    m_run = ImportRunId::fromBytes(bytes).value_or(m_run);
    return {};
}

// True at the end of the source. After an error the batch holds what came before it.
Result<bool> Importer::readBatch(ImportSource &source, const std::stop_token &stop, Batch &batch)
{
    bool isEnd = false;
    while (!isEnd && batch.items.size() < kBatchItems && batch.bytes < kBatchBytes &&
           batch.remarks.size() < kBatchItems && !stop.stop_requested()) {
        batch.position = source.position();
        MN_TRY(ImportStep step, source.next());
        isEnd = step.end;
        batch.remarks += step.remarks;
        if (step.item && m_met.isNew(*step.item, batch.remarks)) {
            for (ImportItem &item : fitted(*std::move(step.item))) {
                batch.bytes += item.memory.content.size() + 500;
                MN_TRY(ReadyItem ready, prepare(batch, source.nameSpace(), std::move(item)));
                ready.base = ImportBase(ready.fingerprint, ready.item.memory);
                batch.items.append(std::move(ready));
            }
        }
        batch.position = source.position();
    }
    return isEnd;
}

Result<ReadyItem> Importer::prepare(Batch &batch, const QString &nameSpace, ImportItem item)
{
    if (item.memory.id.isNull() && item.memory.title.isEmpty() && item.memory.content.isEmpty() &&
        !item.attachments.isEmpty())
        item.memory.title = item.attachments.first().name;
    ReadyItem ready{std::move(item), {}, {}, {}};
    ready.fingerprint = fingerprintOf(ready.item);
    if (ready.item.attachments.isEmpty())
        return ready;
    auto read = m_vault.read([&](Database &database) {
        return ImportLookup(database, nameSpace, m_others).find(ready.item, ready.fingerprint);
    });
    MN_TRY(const KnownItem known, read.takeResult());
    if (known.base.fingerprint() == ready.fingerprint)
        return ready;
    QList<Attachment> there;
    if (known.stored && !known.stored->record.isPurged())
        there = memoryOf(known.record, known.stored->record).attachments;
    MN_TRY(sealAttachments(batch, ready, there));
    return ready;
}

Result<void> Importer::sealAttachments(Batch &batch, ReadyItem &ready, const QList<Attachment> &known)
{
    for (const PendingAttachment &pending : std::as_const(ready.item.attachments)) {
        const auto sealed = sealOne(pending, known);
        if (sealed) {
            if (const std::optional<Attachment> &attachment = *sealed)
                ready.attachments.append(*attachment);
            continue;
        }
        if (!isOfTheSource(sealed.error().code))
            return std::unexpected(sealed.error());
        batch.remarks.append({ImportRemark::Kind::Skipped,
                              u"%1: attachment \"%2\""_s.arg(ready.item.sourceKey, pending.name),
                              whyNotSealed(sealed.error().code)});
        ready.fingerprint.clear();
    }
    return {};
}

// Nothing when the memory has these very bytes under this name already.
Result<std::optional<Attachment>> Importer::sealOne(const PendingAttachment &pending, const QList<Attachment> &known)
{
    if (!known.isEmpty()) {
        QByteArray sha256 = pending.sha256;
        if (sha256.isEmpty()) {
            MN_TRY(sha256, hashOf(pending));
        }
        for (const Attachment &attachment : known)
            if (attachment.sha256 == sha256 && attachment.name == pending.name)
                return std::optional<Attachment>();
    }
    MN_TRY(std::shared_ptr<ByteReader> reader, openBounded(pending));
    auto hash = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
    const auto bytes = [reader, hash, total = qint64(0), wanted = pending.sha256,
                        stop = m_stop]() mutable -> Result<QByteArray> {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        MN_TRY(QByteArray piece, reader->read(limits::kReadBytes));
        total += piece.size();
        if (total > limits::kAttachmentBytes)
            return fail(Errc::TooLarge);
        hash->addData(piece);
        if (piece.isEmpty() && !wanted.isEmpty() && hash->result() != wanted)
            return fail(Errc::Damaged, u"not the bytes its SHA-256 says"_s);
        return piece;
    };
    MN_TRY(Attachment attachment, m_vault.seal(pending.name, pending.mime, bytes).takeResult());
    return std::optional(std::move(attachment));
}

QFuture<Result<BatchResult>> Importer::store(const ImportSource &source, Batch batch)
{
    const QString nameSpace = source.nameSpace();
    const QByteArray place = hasPlaces(source) ? placeOf(batch.position, source.progress()) : QByteArray();
    return m_vault.save(Durability::Batch,
                        [nameSpace, others = m_others, place, run = m_run,
                         batch = std::move(batch)](Saving &saving) -> Result<BatchResult> {
                            MN_TRY(BatchResult result, storeBatch(saving, nameSpace, others, batch.items));
                            MN_TRY(ImportRuns(saving.database()).append(run, nameSpace, result.added));
                            Settings settings(saving.database());
                            MN_TRY(settings.write(ImportLog::placeName(nameSpace), place));
                            MN_TRY(settings.write(ImportLog::runName(nameSpace), run.toBytes()));
                            for (const ImportRemark &remark : batch.remarks)
                                result.counts.skipped += remark.kind == ImportRemark::Kind::Skipped;
                            return result;
                        });
}

Result<void> Importer::take(Result<BatchResult> result, const ImportProgress &progress)
{
    MN_TRY(const BatchResult stored, std::move(result));
    m_counts += stored.counts;
    m_looked += stored.counts.added + stored.counts.updated + stored.counts.unchanged + stored.counts.failed;
    tell(stored.remarks);
    if (!m_listener.tick)
        return {};
    ImportTick tick{m_counts, progress, m_run, 0, std::nullopt};
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - m_begin;
    if (passed.count() > 0)
        tick.perSecond = double(m_looked) / passed.count();
    if (const qint64 done = progress.done - m_bytesAtBegin; done > 0 && progress.total > 0) {
        const double left = passed.count() * double(std::max<qint64>(0, progress.total - progress.done)) / double(done);
        tick.left = std::chrono::milliseconds(qint64(left * 1000));
    }
    m_listener.tick(tick);
    return {};
}

// The place is forgotten once the source is through: the next import looks at all of it again. One durable commit also
// makes those before it durable.
Result<void> Importer::finish(const ImportSource &source, bool isWhole)
{
    const QString name = ImportLog::placeName(source.nameSpace());
    return m_vault
        .save(Durability::Full,
              [name, isWhole](Saving &saving) -> Result<void> {
                  Settings settings(saving.database());
                  if (isWhole)
                      MN_TRY(settings.write(name, {}));
                  // What was stored becomes durable by a commit that writes; SQLite leaves out a row that is the same.
                  return settings.write(u"last_import"_s, RecordId(makeUuidV7(saving.clock())).toBytes());
              })
        .takeResult();
}

void Importer::tell(const QList<ImportRemark> &remarks)
{
    if (m_listener.remark)
        for (const ImportRemark &remark : remarks)
            m_listener.remark(remark);
}

} // namespace mn
