#include "core/index/snapshot.h"
#include "core/crypto/sealed_stream.h"
#include <bit>
#include <cstring>
#include <optional>

namespace mn {
namespace {

static_assert(std::endian::native == std::endian::little, "snapshots are written as they lie in memory");

// Changes with the layout of any index in a snapshot. Older ones are not read: they are rebuilt.
constexpr quint32 kFormat = 3;

QByteArray bindingOf(const SnapshotInfo &info)
{
    QByteArray binding = "mnemosyne index snapshot" + info.vault.toBytes();
    for (const QString &part : {info.kind, info.model, info.modelVersion}) {
        const QByteArray utf8 = part.toUtf8();
        binding += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    return binding;
}

// Whatever a foreign or broken file made of it, to the caller it is one thing: rebuild.
Error asDamage(Error error)
{
    if (error.code == Errc::NotUnderstood)
        error.code = Errc::Damaged;
    return error;
}

} // namespace

struct SnapshotWriter::State {
    FileSystem &files;
    QString path;
    QString part;
    std::unique_ptr<File> file;
    std::optional<StreamSealer> sealer;
    QByteArray waiting;
    bool isFinished = false;
};

Result<SnapshotWriter> SnapshotWriter::begin(FileSystem &files, const QString &path, const SecretBytes &key,
                                             const SnapshotInfo &info)
{
    auto state = std::make_unique<State>(State{
        .files = files, .path = path, .part = path + QStringLiteral(".part"), .file = {}, .sealer = {}, .waiting = {}});
    SnapshotWriter writer(std::move(state));
    State &made = *writer.m_state;
    MN_TRY(made.file, files.open(made.part, OpenMode::Replace));
    MN_TRY(auto sealer, StreamSealer::begin(*made.file, 0, key, bindingOf(info)));
    made.sealer.emplace(std::move(sealer));
    writer.number(kFormat);
    writer.number(info.cursor);
    return writer;
}

SnapshotWriter::SnapshotWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SnapshotWriter::SnapshotWriter(SnapshotWriter &&) noexcept = default;
SnapshotWriter &SnapshotWriter::operator=(SnapshotWriter &&) noexcept = default;

SnapshotWriter::~SnapshotWriter()
{
    if (!m_state || m_state->isFinished)
        return;
    m_state->file.reset();
    (void)m_state->files.remove(m_state->part); // a leftover is sealed, and replaced by the next attempt
}

void SnapshotWriter::bytes(QByteArrayView bytes)
{
    m_state->waiting.append(bytes);
}

void SnapshotWriter::string(QStringView string)
{
    const QByteArray utf8 = string.toUtf8();
    number(quint32(utf8.size()));
    bytes(utf8);
}

Result<void> SnapshotWriter::flush()
{
    MN_TRY(m_state->sealer->append(m_state->waiting));
    m_state->waiting.resize(0); // keeps its room for the next slice
    return {};
}

Result<void> SnapshotWriter::finish()
{
    MN_TRY(flush());
    MN_TRY(const qint64 end, m_state->sealer->finish());
    MN_TRY(m_state->file->truncate(end));
    MN_TRY(m_state->file->sync());
    m_state->file.reset();
    MN_TRY(m_state->files.rename(m_state->part, m_state->path));
    m_state->isFinished = true;
    return {};
}

struct SnapshotReader::State {
    std::unique_ptr<File> file;
    std::optional<StreamOpener> opener;
    QByteArray chunk;
    qsizetype at = 0; // in the chunk
    quint64 remaining = 0;
    qint64 cursor = 0;
};

Result<SnapshotReader> SnapshotReader::open(FileSystem &files, const QString &path, const SecretBytes &key,
                                            const SnapshotInfo &expected)
{
    SnapshotReader reader(std::make_unique<State>());
    State &state = *reader.m_state;
    MN_TRY(state.file, files.open(path, OpenMode::Read));
    auto opener = StreamOpener::begin(*state.file, 0, key, bindingOf(expected));
    if (!opener)
        return std::unexpected(asDamage(opener.error()));
    state.opener.emplace(std::move(*opener));
    state.remaining = quint64(state.opener->plainBytes());
    MN_TRY(const quint32 format, reader.number<quint32>());
    if (format != kFormat)
        return fail(format > kFormat ? Errc::NewerVersion : Errc::Damaged, path);
    MN_TRY(state.cursor, reader.number<qint64>());
    return reader;
}

SnapshotReader::SnapshotReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SnapshotReader::SnapshotReader(SnapshotReader &&) noexcept = default;
SnapshotReader &SnapshotReader::operator=(SnapshotReader &&) noexcept = default;
SnapshotReader::~SnapshotReader() = default;

qint64 SnapshotReader::cursor() const
{
    return m_state->cursor;
}

quint64 SnapshotReader::remaining() const
{
    return m_state->remaining;
}

Result<void> SnapshotReader::bytes(std::span<char> into)
{
    State &state = *m_state;
    if (into.size() > state.remaining)
        return fail(Errc::Damaged, QStringLiteral("the snapshot ends too early"));
    state.remaining -= into.size();
    while (!into.empty()) {
        if (state.at == state.chunk.size()) {
            auto next = state.opener->next();
            if (!next)
                return std::unexpected(asDamage(next.error()));
            if (next->isEmpty())
                return fail(Errc::Damaged, QStringLiteral("the snapshot ends too early"));
            state.chunk = *std::move(next);
            state.at = 0;
        }
        const size_t taken = std::min(into.size(), size_t(state.chunk.size() - state.at));
        std::memcpy(into.data(), state.chunk.constData() + state.at, taken);
        state.at += qsizetype(taken);
        into = into.subspan(taken);
    }
    return {};
}

Result<QString> SnapshotReader::string()
{
    MN_TRY(const quint32 size, number<quint32>());
    if (size > m_state->remaining)
        return fail(Errc::Damaged, QStringLiteral("the snapshot ends too early"));
    QByteArray utf8(qsizetype(size), Qt::Uninitialized);
    MN_TRY(bytes({utf8.data(), size}));
    return QString::fromUtf8(utf8);
}

Result<void> SnapshotReader::end()
{
    if (m_state->remaining != 0 || m_state->at != m_state->chunk.size())
        return fail(Errc::Damaged, QStringLiteral("the snapshot goes on where it should end"));
    // The last chunk's mark; a stream that ended with a whole chunk has told it already.
    auto next = m_state->opener->next();
    if (!next)
        return std::unexpected(asDamage(next.error()));
    return next->isEmpty() ? Result<void>() : fail(Errc::Damaged, QStringLiteral("the snapshot goes on"));
}

} // namespace mn
