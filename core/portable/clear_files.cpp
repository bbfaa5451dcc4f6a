#include "core/portable/clear_files.h"
#include "core/base/platform/local_file_system.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace mn {

namespace {

constexpr qint64 kCopyBytes = 1 << 20;

QString partOf(const QString &path)
{
    return path + QStringLiteral(".part");
}

} // namespace

ClearFiles::~ClearFiles()
{
    for (const QString &path : std::as_const(m_made))
        (void)m_files.remove(path);
    for (auto folder = m_madeFolders.crbegin(); folder != m_madeFolders.crend(); ++folder)
        (void)QDir().rmdir(*folder); // only an empty one goes
}

Result<void> ClearFiles::add(const QString &path, const std::function<Result<void>(const Sink &)> &write)
{
    if (!m_gathered) {
        MN_TRY(m_gathered, openUnnamed(m_place));
    }
    const qint64 begin = m_end;
    auto written = write([this](QByteArrayView bytes) -> Result<void> {
        MN_TRY(m_gathered->write(m_end, bytes));
        m_end += bytes.size();
        return {};
    });
    if (!written) {
        m_end = begin;
        return written;
    }
    m_pieces.append({path, begin, m_end});
    return {};
}

Result<void> ClearFiles::makeFolder(const QString &folder)
{
    if (m_files.exists(folder))
        return {};
    MN_TRY(makeFolder(QFileInfo(folder).path()));
    MN_TRY(m_files.makeFolder(folder));
    m_madeFolders.append(folder);
    return {};
}

Result<void> ClearFiles::writeOut(const Piece &piece)
{
    MN_TRY(makeFolder(QFileInfo(piece.path).path()));
    MN_TRY(const auto file, m_files.open(partOf(piece.path), OpenMode::Replace));
    m_made.append(partOf(piece.path));
    for (qint64 at = piece.begin; at < piece.end;) {
        MN_TRY(const QByteArray bytes, m_gathered->read(at, std::min(kCopyBytes, piece.end - at)));
        if (bytes.isEmpty())
            return fail(Errc::FileUnreadable, piece.path);
        MN_TRY(file->write(at - piece.begin, bytes));
        at += bytes.size();
    }
    return {};
}

Result<void> ClearFiles::publish()
{
    if (m_pieces.isEmpty())
        return {};
    for (const Piece &piece : std::as_const(m_pieces))
        MN_TRY(writeOut(piece));
    // Once for all: a sync for each of ten thousand notes would take minutes, in which it could be interrupted. Whole
    // on the disk before they get their names, so that a name means a whole file.
    MN_TRY(syncDisk(m_place));
    for (const Piece &piece : std::as_const(m_pieces)) {
        if (std::rename(QFile::encodeName(partOf(piece.path)), QFile::encodeName(piece.path)) != 0)
            return fail(Errc::FileUnwritable, piece.path);
        m_made.append(piece.path);
    }
    return syncDisk(m_place);
}

} // namespace mn
