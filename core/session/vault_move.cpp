#include "core/session/vault_move.h"
#include "core/base/disk_space.h"
#include "core/crypto/derive.h"
#include "core/session/captures.h"
#include "core/session/moved_places.h"
#include "core/session/places.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

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

QString capturesOf(const VaultPaths &paths)
{
    return paths.folder + u"/captures"_s;
}

// Where files of a vault lie below its folder (VaultPaths), but for its captures: others put those there whenever they
// like.
QStringList foldersOf(const VaultPaths &paths)
{
    // The third: what comes from other devices, as far as it has (sync/client/blob_files.h).
    QStringList out{paths.drafts, paths.index, paths.blobs + u"/arriving"_s};
    for (int i = 0; i < 256; ++i)
        out += paths.blobs + u'/' + QString::number(i, 16).rightJustified(2, u'0');
    return out;
}

// All of a vault but its database and its key file, as paths below its folder.
QStringList filesOf(FileSystem &files, const VaultPaths &paths)
{
    QStringList out;
    for (const QString &folder : foldersOf(paths) + QStringList{capturesOf(paths)})
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

// SHA-256 of a file; each piece is given to use(offset, piece) -> Result<void>.
template <class Use> Result<QByteArray> hashOf(File &file, Use use)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 at = 0;; at += kPiece) {
        MN_TRY(const QByteArray piece, file.read(at, kPiece));
        if (piece.isEmpty())
            return hash.result();
        hash.addData(piece);
        MN_TRY(use(at, piece));
    }
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
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString to = m_to.folder + u'/' + names[i];
            const bool isLast = i + 1 == names.size() || folderOf(names[i + 1]) != folderOf(names[i]);
            MN_TRY(const QByteArray hash, copyFile(m_from.folder + u'/' + names[i], isLast ? to + kPart : to));
            // Durable with it are the names of all that were copied into this folder.
            if (isLast)
                MN_TRY(m_files.rename(to + kPart, to));
            m_written.emplaceBack(to, hash);
        }
        MN_TRY(m_databaseHash, copy(database, m_to.database + kPart));
        MN_TRY(m_keysHash, copyFile(m_from.keys, m_to.keys + kPart));
        m_written.emplaceBack(m_to.database + kPart, m_databaseHash);
        m_written.emplaceBack(m_to.keys + kPart, m_keysHash);
        for (const auto &[path, hash] : std::as_const(m_written))
            MN_TRY(compare(path, hash));
        return {};
    }

    // What is not there yet.
    Result<void> rest(const QStringList &names)
    {
        for (const QString &name : names) {
            const QString to = m_to.folder + u'/' + name;
            if (m_files.exists(to))
                continue;
            MN_TRY(copyFile(m_from.folder + u'/' + name, to + kPart));
            MN_TRY(m_files.rename(to + kPart, to));
        }
        return {};
    }

    // Of the vault that was copied.
    QByteArray digest() const { return m_databaseHash + m_keysHash; }

private:
    static QString folderOf(const QString &name) { return QFileInfo(name).path(); }

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

    Result<QByteArray> copyFile(const QString &from, const QString &to)
    {
        MN_TRY(const auto source, m_files.open(from, OpenMode::Read));
        return copy(*source, to);
    }

    Result<QByteArray> copy(File &source, const QString &to)
    {
        MN_TRY(m_files.makeFolder(QFileInfo(to).path()));
        MN_TRY(const auto target, m_files.open(to, OpenMode::Replace));
        MN_TRY(const QByteArray hash, hashOf(source, [&](qint64 at, const QByteArray &piece) -> Result<void> {
                   MN_TRY(target->write(at, piece));
                   return advance(piece.size());
               }));
        MN_TRY(target->sync());
        return hash;
    }

    Result<void> compare(const QString &path, const QByteArray &wanted)
    {
        MN_TRY(const auto file, m_files.open(path, OpenMode::Read));
        MN_TRY(const QByteArray hash,
               hashOf(*file, [this](qint64, const QByteArray &piece) { return advance(piece.size()); }));
        if (hash != wanted)
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
    QByteArray m_databaseHash, m_keysHash;
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
    if (!files.exists(paths.database))
        return fail(Errc::NoVault, paths.folder); // to open it would make one
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

// What of the captures came, or went, since they were copied. None can come after that: the box is closed first, and
// what was just being put then stays in its folder.
Result<void> bringCaptures(FileSystem &files, const VaultPaths &from, const VaultPaths &to, const QStringList &copied)
{
    const QString old = capturesOf(from);
    const QString now = capturesOf(to);
    MN_TRY(CaptureBox(files, from.folder).close());
    const QStringList there = files.list(old);
    // Files that were attached to one come before it, so that it is never without them. For none nothing is brought:
    // what the new place lacks was erased there.
    QStringList attached;
    if (std::ranges::any_of(there, &CaptureBox::isCapture))
        for (const QString &folder : foldersOf(from))
            for (const QString &name : files.list(folder))
                if (folder.startsWith(from.blobs) && !name.endsWith(kPart))
                    attached += (folder + u'/' + name).sliced(from.folder.size() + 1);
    MN_TRY(Copying(files, from, to, {}, {}).rest(attached));
    for (const QString &name : there) {
        const QString path = old + u'/' + name;
        if (CaptureBox::isCapture(name)) {
            MN_TRY(const QByteArray bytes, readFile(files, path, CaptureBox::kMostSealedBytes));
            MN_TRY(files.makeFolder(now));
            MN_TRY(replaceFile(files, now + u'/' + name, bytes));
        }
        MN_TRY(files.remove(path));
    }
    for (const QString &name : copied)
        if (CaptureBox::isCapture(name) && !there.contains(QFileInfo(name).fileName()))
            MN_TRY(files.remove(to.folder + u'/' + name));
    QDir().rmdir(old);
    return {};
}

// All that is a vault's but its captures, and the folders that are empty then. The database goes before the key file:
// what is left names its vault to the end.
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

// A copy that is none yet.
Result<void> removeCopy(FileSystem &files, const VaultPaths &paths)
{
    for (const QString &name : files.list(capturesOf(paths)))
        MN_TRY(files.remove(capturesOf(paths) + u'/' + name));
    QDir().rmdir(capturesOf(paths));
    return removeAll(files, paths, {markOf(paths)});
}

// Once the old folder has no key file.
Result<void> endOld(FileSystem &files, MovedPlaces &places, const MovedPlaces::Move &move, const QString &place,
                    const QStringList &copied)
{
    const VaultPaths from(move.from);
    MN_TRY(places.finish(move));
    MN_TRY(bringCaptures(files, from, VaultPaths(place), copied));
    return removeAll(files, from, {MovedPlaces::oldKeysIn(move.from)});
}

// Whether this vault's key file and a database are there and can be read.
bool isWholeAt(FileSystem &files, const VaultPaths &paths, const VaultId &vault)
{
    const auto keySlots =
        files.exists(paths.keys) ? KeySlots::load(files, paths.keys) : Result<KeySlots>(fail(Errc::NoVault));
    if (!keySlots || keySlots->vaultId() != vault || !files.exists(paths.database))
        return false;
    const auto database = files.open(paths.database, OpenMode::Read);
    const auto begin = database ? (*database)->read(0, kPiece) : Result<QByteArray>(fail(Errc::FileUnreadable));
    return begin && !begin->isEmpty();
}

// Whoever opens it writes to its database, so this says that nobody did.
Result<bool> isAsItWas(FileSystem &files, const VaultPaths &paths, const QByteArray &digest)
{
    QByteArray now;
    for (const QString &path : {paths.database, paths.keys}) {
        MN_TRY(const auto file, files.open(path, OpenMode::Read));
        MN_TRY(const QByteArray hash, hashOf(*file, [](qint64, const QByteArray &) { return Result<void>(); }));
        now += hash;
    }
    return now == digest && !files.exists(paths.database + u"-wal"_s);
}

// False: a second vault stays in the old folder.
Result<bool> tidy(FileSystem &files, MovedPlaces &places, const MovedPlaces::Move &move)
{
    const VaultPaths from(move.from);
    const QString place = places.follow(move.from);
    if (place == move.from || !isWholeAt(files, VaultPaths(place), move.vault))
        return true; // there is a vault again, there never came one to the new place, or its disk is elsewhere
    const QString oldKeys = MovedPlaces::oldKeysIn(move.from);
    if (files.exists(from.keys)) {
        MN_TRY(const auto lock, FileLock::open(from.lock));
        MN_TRY(lock->lock(kLockPatience));
        MN_TRY(const bool isUntouched, isAsItWas(files, from, move.begun));
        if (!isUntouched)
            return false;
        MN_TRY(files.rename(from.keys, oldKeys));
    }
    if (files.exists(oldKeys)) {
        MN_TRY(endOld(files, places, move, place, {}));
    } else if (!files.list(capturesOf(from)).isEmpty()) {
        MN_TRY(bringCaptures(files, from, VaultPaths(place), {}));
        QDir().rmdir(from.folder);
    }
    return true;
}

struct Copied {
    std::unique_ptr<Vault> vault; // the copy, open
    QByteArray digest;            // of the old one
    QStringList names;
};

Result<Copied> copyAndOpen(const VaultPaths &from, const VaultPaths &to, const VaultId &id, FileSystem &files,
                           const VaultServices &with, const SecretBytes &vaultKey, File &database,
                           const MoveProgress &progress, const std::stop_token &stop)
{
    Copied copied;
    copied.names = filesOf(files, from);
    Copying copying(files, from, to, progress, stop);
    MN_TRY(copying.all(copied.names, database));
    copied.digest = copying.digest();
    MN_TRY(files.rename(to.database + kPart, to.database));
    MN_TRY(copied.vault, Vault::open(to.folder, id, vaultKey.clone(), with));
    return copied;
}

} // namespace

Result<MoveLook> lookAtMove(const VaultKeys &keys, KeyServices services, const QString &to)
{
    FileSystem &files = services.files;
    MN_TRY(const KeySlots keySlots, keys.load());
    if (!files.exists(keys.paths().database))
        return fail(Errc::NoVault, keys.paths().folder);
    MN_TRY(checkTarget(files, keys.paths(), VaultPaths(to), keySlots.vaultId()));
    MoveLook look;
    for (const QString &name : filesOf(files, keys.paths())) {
        MN_TRY(const qint64 size, sizeOf(files, keys.paths().folder + u'/' + name));
        look.bytes += size;
    }
    // By its name alone: to open and close it here would take away the locks of a vault that is open.
    for (const QString &ending : {QString(), u"-wal"_s})
        look.bytes += QFileInfo(keys.paths().database + ending).size();
    const auto disk = diskSpaceAt(nearestFolder(to).absoluteFilePath());
    look.freeBytes = disk ? disk->free : -1;
    if (disk && look.freeBytes < look.bytes + kSpareBytes)
        return fail(Errc::DiskFull, to);
    return look;
}

Result<MovedVault> moveVault(const VaultKeys &keys, KeyServices services, const VaultServices &with,
                             const SecretBytes &vaultKey, const QString &folder, const MoveProgress &progress,
                             std::stop_token stop)
{
    FileSystem &files = services.files;
    MovedPlaces places(files, with.stateFolder);
    const VaultPaths &from = keys.paths();
    const VaultPaths to(QDir::cleanPath(folder));
    MN_TRY(const KeySlots keySlots, keys.load());
    const VaultId id = keySlots.vaultId();
    MN_TRY(checkTarget(files, from, to, id));
    MN_TRY(places.moves()); // whether it will be possible to write this one down
    MN_TRY(const Held held, hold(from, files, with, vaultKey));
    MN_TRY(files.makeFolder(to.folder));
    MN_TRY(replaceFile(files, markOf(to), id.toBytes()));
    auto copied = copyAndOpen(from, to, id, files, with, vaultKey, *held.file, progress, stop);
    if (copied && stop.stop_requested()) // the last moment in which nothing has happened
        copied = fail(Errc::Cancelled);
    const MovedPlaces::Move move{from.folder, to.folder, id, copied ? copied->digest : QByteArray()};
    // The way is known before it counts: see MovedPlaces::follow().
    const auto known = copied ? places.begin(move) : Result<void>(std::unexpected(copied.error()));
    const auto switched = known ? files.rename(to.keys + kPart, to.keys) : known;
    if (!switched) {
        copied = std::unexpected(switched.error()); // closes it
        if (files.remove(to.keys))
            (void)removeCopy(files, to); // what stays is gone on with by the next call
        return std::unexpected(switched.error());
    }
    MovedVault moved{.vault = std::move(copied->vault)};
    (void)files.remove(markOf(to));
    moved.isOldGone = files.rename(from.keys, MovedPlaces::oldKeysIn(from.folder)) && !stop.stop_requested() &&
                      endOld(files, places, move, to.folder, copied->names);
    return moved;
}

Result<TidiedPlaces> tidyMovedPlaces(FileSystem &files, const QString &stateFolder)
{
    MovedPlaces places(files, stateFolder);
    MN_TRY(const QList<MovedPlaces::Move> moves, places.moves());
    TidiedPlaces tidied;
    std::optional<Error> first;
    for (const MovedPlaces::Move &move : moves) {
        const auto done = tidy(files, places, move);
        if (!done && !first)
            first = done.error();
        if (done && !*done)
            tidied.secondVaults += move.from;
    }
    if (first)
        return std::unexpected(*first);
    return tidied;
}

} // namespace mn
