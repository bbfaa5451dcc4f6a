#include "core/exchange/byte_reader.h"
#include "core/exchange/import_limits.h"
#include <QFile>
#include <QFileInfo>

namespace mn {

namespace {

class FileReader final : public ByteReader {
public:
    explicit FileReader(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}

    Result<QByteArray> read(qint64 atMost) override
    {
        QByteArray out(atMost, Qt::Uninitialized);
        const qint64 n = m_file->read(out.data(), atMost);
        if (n < 0)
            return fail(Errc::FileUnreadable, m_file->fileName());
        out.truncate(n);
        return out;
    }

private:
    std::unique_ptr<QFile> m_file;
};

class MemoryReader final : public ByteReader {
public:
    MemoryReader(QByteArray bytes, qint64 offset) : m_bytes(std::move(bytes)), m_offset(offset) {}

    Result<QByteArray> read(qint64 atMost) override
    {
        const QByteArray out = m_bytes.mid(m_offset, atMost);
        m_offset += out.size();
        return out;
    }

private:
    QByteArray m_bytes;
    qint64 m_offset;
};

} // namespace

Result<ByteOrigin> ByteOrigin::file(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(Errc::Usage, QStringLiteral("%1 is a folder; a file is needed").arg(path));
    if (info.exists() && !info.isFile()) // a source is read by places, twice or from where an import broke off
        return fail(Errc::Usage, QStringLiteral("%1 is no file; what comes through a pipe is read from standard input, "
                                                "called -")
                                     .arg(path));
    if (!info.isFile() || !info.isReadable())
        return fail(Errc::FileUnreadable, path);
    const auto openAt = [path](qint64 offset) -> Result<std::unique_ptr<ByteReader>> {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) || (offset > 0 && !file->seek(offset)))
            return fail(Errc::FileUnreadable, path);
        return std::make_unique<FileReader>(std::move(file));
    };
    return ByteOrigin{path, info.size(), openAt};
}

ByteOrigin ByteOrigin::bytes(const QString &name, const QByteArray &bytes)
{
    const auto openAt = [bytes](qint64 offset) -> Result<std::unique_ptr<ByteReader>> {
        return std::make_unique<MemoryReader>(bytes, offset);
    };
    return ByteOrigin{name, bytes.size(), openAt};
}

ByteOrigin ByteOrigin::standardInput()
{
    const auto openAt = [](qint64 offset) -> Result<std::unique_ptr<ByteReader>> {
        auto file = std::make_unique<QFile>();
        if (offset != 0 || !file->open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(Errc::FileUnreadable, QStringLiteral("standard input"));
        return std::make_unique<FileReader>(std::move(file));
    };
    return ByteOrigin{QStringLiteral("standard input"), -1, openAt};
}

Result<QByteArray> readAll(ByteReader &reader, qint64 limit)
{
    QByteArray out;
    for (;;) {
        MN_TRY(const QByteArray part, reader.read(limits::kReadBytes));
        if (part.isEmpty())
            return out;
        if (out.size() + part.size() > limit)
            return fail(Errc::TooLarge);
        out += part;
    }
}

} // namespace mn
