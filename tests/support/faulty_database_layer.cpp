#include "tests/support/faulty_database_layer.h"
#include <QByteArray>
#include <array>
#include <cstring>
#include <new>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace mn::test {

namespace {

// What all connections to one path share: SQLite's five lock levels and the shared memory of the write-ahead log.
struct Shared {
    std::mutex mutex;
    int readers = 0; // SHARED or above
    const void *reserved = nullptr;
    const void *pending = nullptr;
    const void *exclusive = nullptr;
    std::vector<std::unique_ptr<char[]>> regions;
    std::array<int, SQLITE_SHM_NLOCK> shmReaders{};
    std::array<const void *, SQLITE_SHM_NLOCK> shmWriter{};
};

struct Handle : sqlite3_file {
    FaultyFileSystem *disk = nullptr;
    std::unique_ptr<File> file;
    std::shared_ptr<Shared> shared;
    QString path;
    bool removeWhenClosed = false;
    int level = SQLITE_LOCK_NONE;
    std::array<bool, SQLITE_SHM_NLOCK> shmReading{};
};

Handle &handleOf(sqlite3_file *file)
{
    return *static_cast<Handle *>(file);
}

int codeOf(const Error &error, int otherwise)
{
    return error.code == Errc::DiskFull ? SQLITE_FULL : otherwise;
}

void releaseShm(Handle &handle)
{
    const std::lock_guard lock(handle.shared->mutex);
    for (int i = 0; i < SQLITE_SHM_NLOCK; ++i) {
        const auto at = size_t(i);
        if (handle.shmReading[at])
            --handle.shared->shmReaders[at];
        handle.shmReading[at] = false;
        if (handle.shared->shmWriter[at] == &handle)
            handle.shared->shmWriter[at] = nullptr;
    }
}

int unlockTo(sqlite3_file *file, int level)
{
    Handle &handle = handleOf(file);
    const std::lock_guard lock(handle.shared->mutex);
    Shared &shared = *handle.shared;
    for (const void **owner : {&shared.reserved, &shared.pending, &shared.exclusive})
        if (*owner == &handle && level <= SQLITE_LOCK_SHARED)
            *owner = nullptr;
    if (level == SQLITE_LOCK_NONE && handle.level >= SQLITE_LOCK_SHARED)
        --shared.readers;
    handle.level = std::min(handle.level, level);
    return SQLITE_OK;
}

int closeFile(sqlite3_file *file)
{
    Handle &handle = handleOf(file);
    unlockTo(file, SQLITE_LOCK_NONE);
    releaseShm(handle);
    if (handle.removeWhenClosed)
        (void)handle.disk->remove(handle.path);
    handle.~Handle();
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 offset)
{
    const auto bytes = handleOf(file).file->read(offset, size);
    if (!bytes)
        return SQLITE_IOERR_READ;
    std::memcpy(into, bytes->constData(), size_t(bytes->size()));
    if (bytes->size() == size)
        return SQLITE_OK;
    std::memset(static_cast<char *>(into) + bytes->size(), 0, size_t(size - bytes->size()));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    const auto done = handleOf(file).file->write(offset, QByteArrayView(static_cast<const char *>(from), size));
    return done ? SQLITE_OK : codeOf(done.error(), SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const auto done = handleOf(file).file->truncate(size);
    return done ? SQLITE_OK : codeOf(done.error(), SQLITE_IOERR_TRUNCATE);
}

int syncFile(sqlite3_file *file, int)
{
    const auto done = handleOf(file).file->sync();
    return done ? SQLITE_OK : codeOf(done.error(), SQLITE_IOERR_FSYNC);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    const auto known = handleOf(file).file->size();
    if (known)
        *size = *known;
    return known ? SQLITE_OK : SQLITE_IOERR_FSTAT;
}

int lockTo(sqlite3_file *file, int level)
{
    Handle &handle = handleOf(file);
    if (handle.level >= level)
        return SQLITE_OK;
    const std::lock_guard lock(handle.shared->mutex);
    Shared &shared = *handle.shared;
    if (handle.level == SQLITE_LOCK_NONE) {
        if (shared.exclusive || (shared.pending && shared.pending != &handle))
            return SQLITE_BUSY;
        ++shared.readers;
        handle.level = SQLITE_LOCK_SHARED;
    }
    if (level >= SQLITE_LOCK_RESERVED) {
        if (shared.reserved && shared.reserved != &handle)
            return SQLITE_BUSY;
        shared.reserved = &handle;
        handle.level = SQLITE_LOCK_RESERVED;
    }
    if (level == SQLITE_LOCK_EXCLUSIVE) {
        shared.pending = &handle;
        handle.level = SQLITE_LOCK_PENDING;
        if (shared.readers > 1)
            return SQLITE_BUSY;
        shared.exclusive = &handle;
        handle.level = SQLITE_LOCK_EXCLUSIVE;
    }
    return SQLITE_OK;
}

int isReserved(sqlite3_file *file, int *reserved)
{
    Handle &handle = handleOf(file);
    const std::lock_guard lock(handle.shared->mutex);
    *reserved = handle.shared->reserved != nullptr;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 4096;
}

int characteristics(sqlite3_file *)
{
    return 0; // nothing is promised: torn and reordered writes are to be expected
}

int mapShm(sqlite3_file *file, int region, int size, int extend, void volatile **out)
{
    Handle &handle = handleOf(file);
    const std::lock_guard lock(handle.shared->mutex);
    auto &regions = handle.shared->regions;
    *out = nullptr;
    if (size_t(region) >= regions.size()) {
        if (!extend)
            return SQLITE_OK;
        while (regions.size() <= size_t(region)) {
            regions.push_back(std::make_unique<char[]>(size_t(size)));
            std::memset(regions.back().get(), 0, size_t(size));
        }
    }
    *out = regions[size_t(region)].get();
    return SQLITE_OK;
}

int lockShm(sqlite3_file *file, int offset, int count, int flags)
{
    Handle &handle = handleOf(file);
    const std::lock_guard lock(handle.shared->mutex);
    Shared &shared = *handle.shared;
    const auto range = [&](auto &&each) {
        for (int i = offset; i < offset + count; ++i)
            if (!each(size_t(i)))
                return false;
        return true;
    };
    if (flags & SQLITE_SHM_UNLOCK) {
        range([&](size_t i) {
            if (shared.shmWriter[i] == &handle)
                shared.shmWriter[i] = nullptr;
            if (handle.shmReading[i])
                --shared.shmReaders[i];
            handle.shmReading[i] = false;
            return true;
        });
        return SQLITE_OK;
    }
    const bool exclusive = flags & SQLITE_SHM_EXCLUSIVE;
    if (!range([&](size_t i) {
            const bool othersWrite = shared.shmWriter[i] && shared.shmWriter[i] != &handle;
            const int othersRead = shared.shmReaders[i] - int(handle.shmReading[i]);
            return !othersWrite && !(exclusive && othersRead > 0);
        }))
        return SQLITE_BUSY;
    range([&](size_t i) {
        if (exclusive) {
            shared.shmWriter[i] = &handle;
        } else if (!handle.shmReading[i]) {
            ++shared.shmReaders[i];
            handle.shmReading[i] = true;
        }
        return true;
    });
    return SQLITE_OK;
}

void barrierShm(sqlite3_file *)
{
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

int unmapShm(sqlite3_file *file, int remove)
{
    Handle &handle = handleOf(file);
    releaseShm(handle);
    if (remove) {
        const std::lock_guard lock(handle.shared->mutex);
        handle.shared->regions.clear();
    }
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods = {
    2,       closeFile,  readFile,   writeFile, truncateFile, syncFile,        sizeOfFile,
    lockTo,  unlockTo,   isReserved, control,   sectorSize,   characteristics, mapShm,
    lockShm, barrierShm, unmapShm,   nullptr,   nullptr,
};

} // namespace

struct FaultyDatabaseLayer::State {
    FaultyFileSystem &disk;
    std::string name;
    sqlite3_vfs vfs{};
    std::mutex mutex;
    std::map<QString, std::weak_ptr<Shared>> shared;
};

FaultyDatabaseLayer::FaultyDatabaseLayer(FaultyFileSystem &disk)
    : m_state(new State{disk, "faulty-" + std::to_string(reinterpret_cast<quintptr>(this)), {}, {}, {}})
{
    sqlite3_vfs *base = sqlite3_vfs_find(nullptr);
    sqlite3_vfs &vfs = m_state->vfs;
    vfs = *base; // time, randomness and sleep are the machine's
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(Handle);
    vfs.mxPathname = 1024;
    vfs.pNext = nullptr;
    vfs.zName = m_state->name.c_str();
    vfs.pAppData = m_state.get();
    vfs.xOpen = [](sqlite3_vfs *self, const char *name, sqlite3_file *out, int flags, int *outFlags) -> int {
        State &state = *static_cast<State *>(self->pAppData);
        Handle *handle = new (out) Handle;
        handle->pMethods = nullptr;
        handle->disk = &state.disk;
        handle->path = name ? QString::fromUtf8(name) : QStringLiteral("/temporary-%1").arg(quintptr(out));
        handle->removeWhenClosed = flags & SQLITE_OPEN_DELETEONCLOSE;
        if (!(flags & SQLITE_OPEN_CREATE) && !state.disk.exists(handle->path)) {
            handle->~Handle();
            out->pMethods = nullptr;
            return SQLITE_CANTOPEN;
        }
        auto file = state.disk.open(handle->path, flags & SQLITE_OPEN_READONLY ? OpenMode::Read : OpenMode::ReadWrite);
        if (!file) {
            const int code = codeOf(file.error(), SQLITE_CANTOPEN);
            handle->~Handle();
            out->pMethods = nullptr;
            return code;
        }
        handle->file = *std::move(file);
        {
            const std::lock_guard lock(state.mutex);
            auto &known = state.shared[handle->path];
            handle->shared = known.lock();
            if (!handle->shared)
                known = handle->shared = std::make_shared<Shared>();
        }
        handle->pMethods = &kMethods;
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    };
    vfs.xDelete = [](sqlite3_vfs *self, const char *name, int) -> int {
        const auto done = static_cast<State *>(self->pAppData)->disk.remove(QString::fromUtf8(name));
        return done ? SQLITE_OK : SQLITE_IOERR_DELETE;
    };
    vfs.xAccess = [](sqlite3_vfs *self, const char *name, int, int *found) -> int {
        *found = static_cast<State *>(self->pAppData)->disk.exists(QString::fromUtf8(name));
        return SQLITE_OK;
    };
    vfs.xFullPathname = [](sqlite3_vfs *, const char *name, int size, char *out) -> int {
        sqlite3_snprintf(size, out, "%s", name);
        return SQLITE_OK;
    };
    sqlite3_vfs_register(&vfs, 0);
}

FaultyDatabaseLayer::~FaultyDatabaseLayer()
{
    sqlite3_vfs_unregister(&m_state->vfs);
}

const char *FaultyDatabaseLayer::name() const
{
    return m_state->name.c_str();
}

} // namespace mn::test
