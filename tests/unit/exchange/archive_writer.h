#pragma once
#include <QByteArray>
#include <archive.h>
#include <archive_entry.h>

namespace mn::test {

// A small tar or zip, made by libarchive, with whatever names and types a test wants.
class ArchiveWriter {
public:
    enum class Format { Tar, Zip };
    explicit ArchiveWriter(Format format) : m_archive(archive_write_new()), m_room(4 << 20, '\0')
    {
        if (format == Format::Tar)
            archive_write_set_format_pax_restricted(m_archive);
        else
            archive_write_set_format_zip(m_archive);
        archive_write_set_bytes_in_last_block(m_archive, 1);
        archive_write_open_memory(m_archive, m_room.data(), size_t(m_room.size()), &m_used);
    }
    ~ArchiveWriter() { archive_write_free(m_archive); }

    void add(const char *path, const QByteArray &bytes)
    {
        archive_entry *entry = header(path, AE_IFREG);
        archive_entry_set_size(entry, bytes.size());
        archive_write_header(m_archive, entry);
        archive_write_data(m_archive, bytes.constData(), size_t(bytes.size()));
        archive_entry_free(entry);
    }
    void addLink(const char *path, const char *target)
    {
        archive_entry *entry = header(path, AE_IFLNK);
        archive_entry_set_symlink(entry, target);
        archive_write_header(m_archive, entry);
        archive_entry_free(entry);
    }
    QByteArray finish()
    {
        archive_write_close(m_archive);
        return m_room.first(qsizetype(m_used));
    }

private:
    static archive_entry *header(const char *path, unsigned type)
    {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, path);
        archive_entry_set_filetype(entry, type);
        archive_entry_set_perm(entry, 0644);
        return entry;
    }

    archive *m_archive;
    QByteArray m_room;
    size_t m_used = 0;
};

} // namespace mn::test
