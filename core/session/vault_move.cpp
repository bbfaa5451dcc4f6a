#include "core/session/vault_move.h"
#include "core/crypto/derive.h"
#include "core/session/moved_places.h"
#include "core/session/places.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = 1024 * 1024;
constexpr qint64 kSpareBytes = 16 * 1024 * 1024; // for what opening writes there
constexpr auto kLockPatience = std::chrono::seconds(2);
constexpr int kBusyMs = 2000;
const QString kPart = u".part"_s;

// Lies in a folder that is being filled, and names the vault.
QString markOf(const VaultPaths &paths)
{
    return paths.folder + u"/moving"_s;
}

// The key file of a vault that is at another place now.
QString retiredKeysOf(const VaultPaths &paths)
{
    return paths.keys + u".moved"_s;
}

// Where files of a vault lie below its folder (VaultPaths).
QStringList foldersOf(const VaultPaths &paths)
{
    QStringList out{paths.drafts, paths.index, paths.folder + u"/captures"_s};
    for (int i = 0; i < 256; ++i)
        out += paths.blobs + u'/' + QString::number(i, 16).rightJustified(2, u'0');
    return out;
}

// All of a vault but its database and its key file, as paths below its folder.
QStringList filesOf(FileSystem &files, const VaultPaths &paths)
{
    QStringList out;
    for (const QString &folder : foldersOf(paths))
        for (const QString &name : files.list(folder))
            if (!name.endsWith(kPart) && name != u"lock")
                out += (folder + u'/' + name).sliced(paths.folder.size() + 1);
    return out;
}

// Past links, also where the folder is not there yet.
QString realPath(const QString &folder)
{
    const QFileInfo nearest = nearestFolder(folder);
    return QDir::cleanPath(nearest.canonicalFilePath() + u'/' +
                           QDir(nearest.absoluteFilePath()).relativeFilePath(folder));
}

bool isBegunFor(FileSystem &files, const VaultPaths &to, const VaultId &vault)
{
    const auto mark = files.exists(markOf(to)) ? readFile(files, markOf(to), VaultId::kBytes)
                                               : Result<QByteArray>(fail(Errc::NotFound));
    return mark && *mark == vault.toBytes() && !files.exists(to.keys);
}

Result<void> checkTarget(FileSystem &files, const VaultPaths &from, const VaultPaths &to, const VaultId &vault)
{
    const QString inside = realPath(from.folder) + u'/';
    if ((realPath(to.folder) + u'/').startsWith(inside))
        return fail(Errc::Usage, to.folder);
    const QFileInfo nearest = nearestFolder(to.folder);
    if (!nearest.isDir())
        return fail(Errc::AlreadyExists, to.folder);
    if (!nearest.isWritable())
        return fail(Errc::ReadOnly, to.folder);
    if (isBegunFor(files, to, vault))
        return {};
    QStringList names = files.list(to.folder) + QDir(to.folder).entryList(QDir::AllEntries | QDir::Hidden |
                                                                          QDir::System | QDir::NoDotAndDotDot);
    names.removeAll(QFileInfo(markOf(to) + kPart).fileName()); // a crash came before the mark
    if (!names.isEmpty())
        return fail(Errc::AlreadyExists, to.folder);
    return {};
}

Result<qint64> sizeOf(FileSystem &files, const QString &path)
{
    MN_TRY(const auto file, files.open(path, OpenMode::Read));
    return file->size();
}

// One moving, from the locked source to the copy that is proven.
class Copying {
public:
    Copying(FileSystem &files, const VaultPaths &from, const VaultPaths &to, const MoveProgress &progress,
            std::stop_token stop)
        : m_files(files), m_from(from), m_to(to), m_progress(progress), m_stop(std::move(stop))
    {
    }

    // Everything, the database and the key file under names that are none yet.
    Result<void> all(const QStringList &names, File &database)
    {
        MN_TRY(m_bytes, sizes(names, database));
        for (const QString &name : names)
            MN_TRY(copyFile(m_from.folder + u'/' + name, m_to.folder + u'/' + name));
        MN_TRY(copy(database, m_to.database + kPart));
        MN_TRY(copyFile(m_from.keys, m_to.keys + kPart));
        for (const auto &[path, hash] : std::as_const(m_written))
            MN_TRY(compare(path, hash));
        return {};
    }

private:
    Result<qint64> sizes(const QStringList &names, File &database)
    {
        MN_TRY(qint64 sum, database.size());
        for (const QString &name : names) {
            MN_TRY(const qint64 size, sizeOf(m_files, m_from.folder + u'/' + name));
            sum += size;
        }
        MN_TRY(const qint64 keys, sizeOf(m_files, m_from.keys));
        return 2 * (sum + keys);
    }

    Result<void> copyFile(const QString &from, const QString &to)
    {
        MN_TRY(const auto source, m_files.open(from, OpenMode::Read));
        return copy(*source, to);
    }

    Result<void> copy(File &source, const QString &to)
    {
        MN_TRY(m_files.makeFolder(QFileInfo(to).path()));
        MN_TRY(const auto target, m_files.open(to, OpenMode::Replace));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (qint64 at = 0;; at += kPiece) {
            MN_TRY(const QByteArray piece, source.read(at, kPiece));
            if (piece.isEmpty())
                break;
            hash.addData(piece);
            MN_TRY(target->write(at, piece));
            MN_TRY(advance(piece.size()));
        }
        m_written.emplaceBack(to, hash.result());
        return target->sync();
    }

    Result<void> compare(const QString &path, const QByteArray &wanted)
    {
        MN_TRY(const auto file, m_files.open(path, OpenMode::Read));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (qint64 at = 0;; at += kPiece) {
            MN_TRY(const QByteArray piece, file->read(at, kPiece));
            if (piece.isEmpty())
                break;
            hash.addData(piece);
            MN_TRY(advance(piece.size()));
        }
        if (hash.result() != wanted)
            return fail(Errc::Damaged, path);
        return {};
    }

    Result<void> advance(qint64 bytes)
    {
        m_done += bytes;
        if (m_progress)
            m_progress(m_done, m_bytes);
        if (m_stop.stop_requested())
            return fail(Errc::Cancelled);
        return {};
    }

    FileSystem &m_files;
    const VaultPaths &m_from;
    const VaultPaths &m_to;
    const MoveProgress &m_progress;
    std::stop_token m_stop;
    QList<std::pair<QString, QByteArray>> m_written;
    qint64 m_bytes = 0;
    qint64 m_done = 0;
};

// Keeps everybody out of a closed vault, and its database in the one file.
struct Held {
    std::unique_ptr<FileLock> lock;
    std::unique_ptr<Database> database;
    // A process that closes any descriptor of a file loses its locks on it (POSIX): this one goes last.
    std::unique_ptr<File> file;
    ~Held() { database.reset(); }
    Held() = default;
    Held(Held &&) = default;
};

Result<Held> hold(const VaultPaths &paths, FileSystem &files, const VaultServices &with, const SecretBytes &vaultKey)
{
    Held held;
    MN_TRY(held.lock, FileLock::open(paths.lock));
    MN_TRY(held.lock->lock(kLockPatience));
    const DatabaseOptions options{.vfs = with.databaseLayer};
    MN_TRY(held.database, Database::open(paths.database, deriveKey(vaultKey, purpose::kDatabase), options));
    MN_TRY(held.database->script(u"PRAGMA busy_timeout = %1"_s.arg(kBusyMs)));
    // Without the log: that needs to be alone, so it also tells whether somebody has the vault open and does nothing.
    MN_TRY(held.database->script(u"PRAGMA journal_mode = DELETE"_s));
    if (files.exists(paths.database + u"-wal"_s))
        return fail(Errc::Busy, paths.folder);
    MN_TRY(held.database->script(u"BEGIN EXCLUSIVE"_s));
    MN_TRY(held.file, files.open(paths.database, OpenMode::Read));
    return held;
}

// All that is a vault's, and the folders that are empty then. The database goes before the key file: what is left
// names its vault to the end.
Result<void> removeAll(FileSystem &files, const VaultPaths &paths, const QStringList &last)
{
    const QString &database = paths.database;
    for (const QString &path : {database, QString(database + kPart), QString(database + u"-wal"_s),
                                QString(database + u"-shm"_s), QString(database + u"-journal"_s)})
        MN_TRY(files.remove(path));
    for (const QString &folder : foldersOf(paths)) {
        for (const QString &name : files.list(folder))
            MN_TRY(files.remove(folder + u'/' + name));
        QDir().rmdir(folder);
    }
    QDir().rmdir(paths.blobs);
    for (const QString &path : QStringList{paths.changed, paths.lock, paths.keys + kPart} + last)
        MN_TRY(files.remove(path));
    QDir().rmdir(paths.folder);
    return {};
}

Result<std::unique_ptr<Vault>> copyAndOpen(const VaultPaths &from, const VaultPaths &to, const VaultId &id,
                                           FileSystem &files, const VaultServices &with, const SecretBytes &vaultKey,
                                           File &database, const MoveProgress &progress, const std::stop_token &stop)
{
    MN_TRY(Copying(files, from, to, progress, stop).all(filesOf(files, from), database));
    MN_TRY(files.rename(to.database + kPart, to.database));
    return Vault::open(to.folder, id, vaultKey.clone(), with);
}

} // namespace

Result<MoveLook> lookAtMove(const VaultKeys &keys, KeyServices services, const QString &to)
{
    FileSystem &files = services.files;
    MN_TRY(const KeySlots keySlots, keys.load());
    MN_TRY(checkTarget(files, keys.paths(), VaultPaths(to), keySlots.vaultId()));
    MoveLook look;
    for (const QString &name : filesOf(files, keys.paths())) {
        MN_TRY(const qint64 size, sizeOf(files, keys.paths().folder + u'/' + name));
        look.bytes += size;
    }
    // By its name alone: to open and close it here would take away the locks of a vault that is open.
    for (const QString &ending : {QString(), u"-wal"_s})
        look.bytes += QFileInfo(keys.paths().database + ending).size();
    look.freeBytes = QStorageInfo(nearestFolder(to).absoluteFilePath()).bytesAvailable();
    if (look.freeBytes >= 0 && look.freeBytes < look.bytes + kSpareBytes)
        return fail(Errc::DiskFull, to);
    return look;
}

Result<MovedVault> moveVault(const VaultKeys &keys, KeyServices services, const VaultServices &with,
                             const SecretBytes &vaultKey, const QString &folder, const MoveProgress &progress,
                             std::stop_token stop)
{
    FileSystem &files = services.files;
    const VaultPaths &from = keys.paths();
    const VaultPaths to(QDir::cleanPath(folder));
    MN_TRY(const KeySlots keySlots, keys.load());
    const VaultId id = keySlots.vaultId();
    MN_TRY(checkTarget(files, from, to, id));
    MN_TRY(const Held held, hold(from, files, with, vaultKey));
    MN_TRY(files.makeFolder(to.folder));
    MN_TRY(replaceFile(files, markOf(to), id.toBytes()));
    auto opened = copyAndOpen(from, to, id, files, with, vaultKey, *held.file, progress, stop);
    // The way is known before it counts: see MovedPlaces::follow().
    const auto known = opened ? MovedPlaces(files, with.stateFolder).remember(from.folder, to.folder, id)
                              : Result<void>(std::unexpected(opened.error()));
    const auto switched = known ? files.rename(to.keys + kPart, to.keys) : known;
    if (!switched) {
        opened = std::unexpected(switched.error()); // closes it
        if (files.remove(to.keys))
            (void)removeAll(files, to, {markOf(to)}); // what stays is gone on with by the next call
        return std::unexpected(switched.error());
    }
    MovedVault moved{.vault = *std::move(opened)};
    (void)files.remove(markOf(to));
    const auto retired = files.rename(from.keys, retiredKeysOf(from));
    moved.isOldGone = retired && removeAll(files, from, {retiredKeysOf(from)});
    return moved;
}

Result<void> tidyMovedPlaces(FileSystem &files, const QString &stateFolder)
{
    MovedPlaces places(files, stateFolder);
    for (const QString &folder : places.left()) {
        const VaultPaths paths(folder);
        const bool isLeft = files.exists(retiredKeysOf(paths)) && !files.exists(paths.keys);
        if (isLeft && files.exists(VaultPaths(places.follow(folder)).database))
            MN_TRY(removeAll(files, paths, {retiredKeysOf(paths)}));
    }
    return {};
}

} // namespace mn
