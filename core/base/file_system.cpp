#include "core/base/file_system.h"

namespace mn {

Result<QByteArray> readFile(FileSystem &files, const QString &path, qint64 limit)
{
    MN_TRY(const auto file, files.open(path, OpenMode::Read));
    MN_TRY(const qint64 size, file->size());
    if (size > limit)
        return fail(Errc::TooLarge, path);
    return file->read(0, size);
}

Result<void> replaceFile(FileSystem &files, const QString &path, QByteArrayView bytes)
{
    const QString part = path + QStringLiteral(".part");
    const auto write = [&]() -> Result<void> {
        MN_TRY(const auto file, files.open(part, OpenMode::Replace));
        MN_TRY(file->write(0, bytes));
        MN_TRY(file->sync());
        return {};
    };
    auto done = write();
    if (done)
        done = files.rename(part, path);
    if (!done)
        (void)files.remove(part); // the first error is the one to tell
    return done;
}

} // namespace mn
