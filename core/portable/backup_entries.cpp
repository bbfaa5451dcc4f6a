#include "core/portable/backup_entries.h"
#include "core/base/cbor.h"
#include "core/record/memory_record.h"
#include <QSet>
#include <QtEndian>
#include <ranges>
#include <zstd.h>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

enum class Kind : quint64 { Memory = 0, Import = 1, Shelf = 2 };

constexpr int kLevel = 3; // zstd's own default: 3 times smaller at 300 MB/s
constexpr qsizetype kBlockHead = 8;
constexpr qsizetype kEntryHead = 4;

QByteArray sizeBytes(qsizetype size)
{
    QByteArray out(4, Qt::Uninitialized);
    qToBigEndian(quint32(size), out.data());
    return out;
}

struct Encoder {
    CborWriter out;

    void head(Kind kind, int items)
    {
        out.array(quint64(items));
        out.unsignedInteger(quint64(kind));
    }
    void operator()(const BackedUpMemory &memory)
    {
        head(Kind::Memory, 4);
        out.bytes(memory.id.toBytes());
        out.bytes(memory.state.toCbor());
        out.array(quint64(memory.history.size()));
        for (const BackedUpMemory::Step &step : memory.history) {
            out.array(2);
            out.integer(step.saved);
            out.bytes(step.older);
        }
    }
    void operator()(const BackedUpImport &import)
    {
        head(Kind::Import, 5);
        out.text(import.source);
        out.text(import.key);
        out.bytes(import.record.toBytes());
        out.bytes(import.fingerprint);
    }
    void operator()(const BackedUpShelf &shelf)
    {
        head(Kind::Shelf, 4);
        out.bytes(shelf.record.toBytes());
        out.integer(shelf.shelved);
        out.bytes(shelf.state.toCbor());
    }
};

Result<RecordId> readId(CborReader &in)
{
    MN_TRY(const QByteArrayView bytes, in.bytes());
    return RecordId::fromBytes(bytes);
}

Result<Record> readRecord(CborReader &in)
{
    MN_TRY(const QByteArrayView bytes, in.bytes());
    return Record::fromCbor(bytes);
}

Result<BackupEntry> readMemory(CborReader &in)
{
    BackedUpMemory memory;
    MN_TRY(memory.id, readId(in));
    MN_TRY(memory.state, readRecord(in));
    MN_TRY(const quint64 steps, in.array());
    for (quint64 i = 0; i < steps; ++i) {
        MN_TRY(in.array(2));
        BackedUpMemory::Step step;
        MN_TRY(step.saved, in.integer());
        MN_TRY(const QByteArrayView older, in.bytes());
        step.older = older.toByteArray();
        memory.history.append(std::move(step));
    }
    return BackupEntry(std::move(memory));
}

Result<BackupEntry> readImport(CborReader &in)
{
    BackedUpImport import;
    MN_TRY(import.source, in.text());
    MN_TRY(import.key, in.text());
    MN_TRY(import.record, readId(in));
    MN_TRY(const QByteArrayView fingerprint, in.bytes());
    import.fingerprint = fingerprint.toByteArray();
    return BackupEntry(std::move(import));
}

Result<BackupEntry> readShelf(CborReader &in)
{
    BackedUpShelf shelf;
    MN_TRY(shelf.record, readId(in));
    MN_TRY(shelf.shelved, in.integer());
    MN_TRY(shelf.state, readRecord(in));
    return BackupEntry(std::move(shelf));
}

} // namespace

QList<Attachment> attachmentsOf(const BackupEntry &entry)
{
    QList<Attachment> out;
    QSet<BlobId> met;
    const auto collect = [&](const Memory &memory) {
        for (const Attachment &attachment : memory.attachments)
            if (!met.contains(attachment.blob)) {
                met.insert(attachment.blob);
                out.append(attachment);
            }
    };
    if (const auto *shelf = std::get_if<BackedUpShelf>(&entry))
        collect(memoryOf(shelf->record, shelf->state));
    const auto *kept = std::get_if<BackedUpMemory>(&entry);
    if (!kept)
        return out;
    Memory memory = memoryOf(kept->id, kept->state);
    collect(memory);
    for (const BackedUpMemory::Step &step : kept->history | std::views::reverse) {
        auto older = withOlderValues(std::move(memory), step.older);
        if (!older) // of a newer version: what lies before it cannot be told here
            break;
        memory = *std::move(older);
        collect(memory);
    }
    return out;
}

QByteArray encodeEntry(const BackupEntry &entry)
{
    Encoder encoder;
    std::visit([&encoder](const auto &value) { encoder(value); }, entry);
    return encoder.out.take();
}

Result<BackupEntry> decodeEntry(QByteArrayView bytes)
{
    MN_TRY(CborReader in, CborReader::open(bytes));
    MN_TRY(const quint64 items, in.array());
    MN_TRY(const quint64 kind, in.unsignedInteger());
    if (kind == quint64(Kind::Memory) && items == 4)
        return readMemory(in);
    if (kind == quint64(Kind::Import) && items == 5)
        return readImport(in);
    if (kind == quint64(Kind::Shelf) && items == 4)
        return readShelf(in);
    return fail(Errc::NewerVersion, u"a backup's entry of kind %1"_s.arg(kind));
}

void BlockWriter::add(const BackupEntry &entry)
{
    const QByteArray bytes = encodeEntry(entry);
    m_plain += sizeBytes(bytes.size());
    m_plain += bytes;
}

Result<QByteArray> BlockWriter::take()
{
    if (m_plain.size() > kMostBlockBytes)
        return fail(Errc::TooLarge, u"one memory with its history"_s);
    QByteArray out(kBlockHead + qsizetype(ZSTD_compressBound(size_t(m_plain.size()))), Qt::Uninitialized);
    const size_t packed = ZSTD_compress(out.data() + kBlockHead, size_t(out.size() - kBlockHead), m_plain.constData(),
                                        size_t(m_plain.size()), kLevel);
    if (ZSTD_isError(packed))
        return fail(Errc::Failed, u"zstd"_s);
    qToBigEndian(quint32(packed), out.data());
    qToBigEndian(quint32(m_plain.size()), out.data() + 4);
    out.truncate(kBlockHead + qsizetype(packed));
    m_plain.clear();
    return out;
}

// The next block, once it is there whole. What comes in was authenticated; the limits guard against our own mistakes.
Result<bool> BlockReader::unpack()
{
    if (m_bytes.size() < kBlockHead)
        return false;
    const qsizetype packed = qFromBigEndian<quint32>(m_bytes.constData());
    const qsizetype plain = qFromBigEndian<quint32>(m_bytes.constData() + 4);
    if (plain > kMostBlockBytes || packed > qsizetype(ZSTD_compressBound(size_t(plain))))
        return fail(Errc::Damaged, u"a block of the backup"_s);
    if (m_bytes.size() < kBlockHead + packed)
        return false;
    m_plain.resize(plain);
    const size_t done =
        ZSTD_decompress(m_plain.data(), size_t(plain), m_bytes.constData() + kBlockHead, size_t(packed));
    if (ZSTD_isError(done) || qsizetype(done) != plain)
        return fail(Errc::Damaged, u"a block of the backup"_s);
    m_bytes.remove(0, kBlockHead + packed);
    m_at = 0;
    return true;
}

Result<std::optional<BackupEntry>> BlockReader::next()
{
    if (m_at == m_plain.size()) {
        MN_TRY(const bool unpacked, unpack());
        if (!unpacked)
            return std::optional<BackupEntry>();
    }
    const QByteArrayView rest = QByteArrayView(m_plain).sliced(m_at);
    const qsizetype size = rest.size() < kEntryHead ? -1 : qsizetype(qFromBigEndian<quint32>(rest.data()));
    if (size < 0 || size > rest.size() - kEntryHead)
        return fail(Errc::Damaged, u"an entry of the backup"_s);
    auto entry = decodeEntry(rest.sliced(kEntryHead, size));
    if (!entry && entry.error().code != Errc::NewerVersion)
        return fail(Errc::Damaged, u"an entry of the backup"_s);
    MN_TRY(BackupEntry good, std::move(entry));
    m_at += kEntryHead + size;
    return std::optional(std::move(good));
}

} // namespace mn
