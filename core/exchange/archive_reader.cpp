#include "core/exchange/archive_reader.h"
#include "core/exchange/import_limits.h"
#include "core/exchange/text_encoding.h"
#include <QStringList>
#include <archive.h>
#include <archive_entry.h>

namespace mn {

using namespace Qt::StringLiterals;

// What libarchive reads from: the origin at a place that it may move.
struct ArchiveReader::Feed {
    ByteOrigin origin;
    qint64 base = 0; // where the archive begins for libarchive
    qint64 place = 0;
    qint64 packed = 0; // bytes handed out
    std::unique_ptr<ByteReader> reader;
    QByteArray buffer;

    static la_ssize_t read(archive *handle, void *data, const void **bytes)
    {
        auto *feed = static_cast<Feed *>(data);
        if (!feed->reader) {
            auto opened = feed->origin.openAt(feed->place);
            if (!opened) {
                archive_set_error(handle, EIO, "unreadable");
                return -1;
            }
            feed->reader = std::move(*opened);
        }
        auto part = feed->reader->read(limits::kReadBytes);
        if (!part) {
            archive_set_error(handle, EIO, "unreadable");
            return -1;
        }
        feed->buffer = std::move(*part);
        feed->place += feed->buffer.size();
        feed->packed += feed->buffer.size();
        *bytes = feed->buffer.constData();
        return la_ssize_t(feed->buffer.size());
    }

    static la_int64_t skip(archive *, void *data, la_int64_t request)
    {
        auto *feed = static_cast<Feed *>(data);
        if (feed->origin.size < 0 || request <= 0)
            return 0; // libarchive then reads over it
        const qint64 skipped = std::min<qint64>(request, std::max<qint64>(0, feed->origin.size - feed->place));
        feed->place += skipped;
        feed->reader.reset();
        return skipped;
    }

    static la_int64_t seek(archive *, void *data, la_int64_t offset, int whence)
    {
        auto *feed = static_cast<Feed *>(data);
        if (feed->origin.size < 0)
            return ARCHIVE_FATAL;
        const qint64 from = whence == SEEK_SET ? feed->base : whence == SEEK_CUR ? feed->place : feed->origin.size;
        qint64 target = 0;
        if (__builtin_add_overflow(from, qint64(offset), &target) || target < feed->base || target > feed->origin.size)
            return ARCHIVE_FATAL;
        feed->place = target;
        feed->reader.reset();
        return target - feed->base;
    }
};

namespace {

bool isSafe(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(u'\\') || path.contains(u':'))
        return false;
    return !path.split(u'/').contains(u".."_s);
}

QString pathOf(archive_entry *entry)
{
    if (const char *utf8 = archive_entry_pathname_utf8(entry))
        return QString::fromUtf8(utf8);
    if (const char *raw = archive_entry_pathname(entry)) // not in the locale's encoding
        return decodePart(raw).text;
    return {};
}

class EntryReader final : public ByteReader {
public:
    explicit EntryReader(std::unique_ptr<ArchiveReader> archive) : m_archive(std::move(archive)) {}
    Result<QByteArray> read(qint64 atMost) override { return m_archive->read(atMost); }

private:
    std::unique_ptr<ArchiveReader> m_archive;
};

} // namespace

ArchiveReader::ArchiveReader(std::unique_ptr<Feed> feed, archive *handle, qint64 base)
    : m_feed(std::move(feed)), m_archive(handle), m_base(base)
{
}

ArchiveReader::~ArchiveReader()
{
    archive_read_free(m_archive);
}

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(ByteOrigin origin, Format format, qint64 offset)
{
    auto feed = std::make_unique<Feed>();
    feed->origin = std::move(origin);
    feed->base = feed->place = offset;
    archive *handle = archive_read_new();
    if (!handle)
        return fail(Errc::Failed, u"libarchive"_s);
    std::unique_ptr<ArchiveReader> reader(new ArchiveReader(std::move(feed), handle, offset));
    // No filters: a tar of ours is not compressed, and what is not enabled cannot be attacked.
    if (format == Format::Tar)
        archive_read_support_format_tar(handle);
    else
        archive_read_support_format_zip(handle);
    archive_read_set_callback_data(handle, reader->m_feed.get());
    archive_read_set_read_callback(handle, Feed::read);
    archive_read_set_skip_callback(handle, Feed::skip);
    archive_read_set_seek_callback(handle, Feed::seek);
    if (archive_read_open1(handle) != ARCHIVE_OK)
        return fail(Errc::NotUnderstood, reader->m_feed->origin.name);
    return reader;
}

std::unexpected<Error> ArchiveReader::failure() const
{
    return fail(m_entries == 0 ? Errc::NotUnderstood : Errc::Damaged,
                u"%1: %2"_s.arg(m_feed->origin.name, QString::fromUtf8(archive_error_string(m_archive))));
}

Result<std::optional<ArchiveReader::Entry>> ArchiveReader::next()
{
    archive_entry *entry = nullptr;
    const int result = archive_read_next_header(m_archive, &entry);
    if (result == ARCHIVE_EOF)
        return std::optional<Entry>();
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        return failure();
    if (++m_entries > limits::kFiles)
        return fail(Errc::TooLarge, u"more than %1 entries"_s.arg(limits::kFiles));
    Entry out;
    out.path = pathOf(entry);
    out.size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1;
    out.header = m_base + archive_read_header_position(m_archive);
    out.isFile = archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry);
    out.hasSafePath = isSafe(out.path);
    return std::optional(std::move(out));
}

Result<QByteArray> ArchiveReader::read(qint64 atMost)
{
    QByteArray out(atMost, Qt::Uninitialized);
    const la_ssize_t n = archive_read_data(m_archive, out.data(), size_t(atMost));
    if (n < 0)
        return failure();
    m_unpacked += n;
    const bool swollen = m_unpacked > limits::kRatioFloor && m_unpacked / limits::kUnpackedRatio > m_feed->packed;
    if (swollen || m_unpacked > limits::kUnpackedBytes)
        return fail(Errc::TooLarge, u"%1 unpacks to far more than it should"_s.arg(m_feed->origin.name));
    out.truncate(n);
    return out;
}

Result<std::unique_ptr<ByteReader>> openEntry(const ByteOrigin &origin, ArchiveReader::Format format,
                                              const QString &path, qint64 header)
{
    const bool isTar = format == ArchiveReader::Format::Tar;
    MN_TRY(auto archive, ArchiveReader::open(origin, format, isTar ? header : 0));
    for (;;) {
        MN_TRY(const auto entry, archive->next());
        if (!entry || (isTar && entry->path != path))
            return fail(Errc::NotFound, path);
        if (entry->path == path)
            return std::make_unique<EntryReader>(std::move(archive));
    }
}

} // namespace mn
