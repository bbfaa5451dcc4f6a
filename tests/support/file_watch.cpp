// The calls that take a name are defined here once more, and lead on to those of the C library.
#include "tests/support/file_watch.h"
#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

// Of the program, where it has one: core/base/drawing_thread.cpp.
extern "C" [[gnu::weak]] bool mn_is_drawing();

namespace mn::test {

namespace {

thread_local FileWatch *innermost = nullptr;

bool isBelow(std::string_view path, std::string_view folder)
{
    return !folder.empty() && path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

bool isHidden(std::string_view path, std::string_view folder)
{
    return path.size() > folder.size() + 1 && path[folder.size() + 1] == '.';
}

bool isWatched(std::string_view path)
{
    const char *const sockets = std::getenv("XDG_RUNTIME_DIR");
    if (isBelow(path, sockets ? sockets : ""))
        return false;
    const char *const folders = std::getenv("MN_WATCHED_FOLDERS");
    for (std::string_view left = folders ? folders : ""; !left.empty();) {
        const std::string_view folder = left.substr(0, left.find(':'));
        if (isBelow(path, folder) && !isHidden(path, folder))
            return true;
        left.remove_prefix(std::min(left.size(), folder.size() + 1));
    }
    return false;
}

void look(const char *call, const char *path)
{
    if (!path)
        return;
    if (innermost)
        innermost->note(call, path);
    if (mn_is_drawing && mn_is_drawing() && isWatched(path)) {
        std::fprintf(stderr, "mnemosyne: %s %s on the thread that draws\n", call, path);
        std::abort();
    }
}

} // namespace

FileWatch::FileWatch(std::string folder) : m_folder(std::move(folder)), m_outer(innermost)
{
    innermost = this;
}

FileWatch::~FileWatch()
{
    innermost = m_outer;
}

std::string FileWatch::words() const
{
    std::string all;
    for (const std::string &one : m_seen)
        all += (all.empty() ? "" : "; ") + one;
    return all;
}

void FileWatch::note(const char *call, const char *path)
{
    if (isBelow(path, m_folder))
        m_seen.push_back(std::string(call) + ' ' + path);
}

} // namespace mn::test

// As the C library declares them, the name that is looked at called `path`; `how`: __THROW, or nothing.
#define MN_WATCHED(result, name, parameters, how, arguments)                                                           \
    result name parameters how                                                                                         \
    {                                                                                                                  \
        mn::test::look(#name, path);                                                                                   \
        using Call = result parameters;                                                                                \
        static auto *const next = reinterpret_cast<Call *>(dlsym(RTLD_NEXT, #name));                                   \
        return next arguments;                                                                                         \
    }
#define MN_WATCHED_OPEN(name, parameters, arguments)                                                                   \
    int name parameters                                                                                                \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const bool makes = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;                                 \
        const mode_t mode = makes ? va_arg(rest, mode_t) : 0;                                                          \
        va_end(rest);                                                                                                  \
        mn::test::look(#name, path);                                                                                   \
        using Call = int parameters;                                                                                   \
        static auto *const next = reinterpret_cast<Call *>(dlsym(RTLD_NEXT, #name));                                   \
        return next arguments;                                                                                         \
    }

// clang-format off
extern "C" {

MN_WATCHED_OPEN(open, (const char *path, int flags, ...), (path, flags, mode))
MN_WATCHED_OPEN(open64, (const char *path, int flags, ...), (path, flags, mode))
MN_WATCHED_OPEN(openat, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
MN_WATCHED_OPEN(openat64, (int folder, const char *path, int flags, ...), (folder, path, flags, mode))
MN_WATCHED(FILE *, fopen, (const char *path, const char *mode), , (path, mode))
MN_WATCHED(FILE *, fopen64, (const char *path, const char *mode), , (path, mode))
MN_WATCHED(DIR *, opendir, (const char *path), , (path))
MN_WATCHED(int, access, (const char *path, int mode), __THROW, (path, mode))
MN_WATCHED(int, faccessat, (int folder, const char *path, int mode, int flags), __THROW, (folder, path, mode, flags))
MN_WATCHED(int, stat, (const char *path, struct stat *found), __THROW, (path, found))
MN_WATCHED(int, stat64, (const char *path, struct stat64 *found), __THROW, (path, found))
MN_WATCHED(int, lstat, (const char *path, struct stat *found), __THROW, (path, found))
MN_WATCHED(int, lstat64, (const char *path, struct stat64 *found), __THROW, (path, found))
MN_WATCHED(int, fstatat, (int folder, const char *path, struct stat *found, int flags), __THROW, (folder, path, found, flags))
MN_WATCHED(int, fstatat64, (int folder, const char *path, struct stat64 *found, int flags), __THROW, (folder, path, found, flags))
MN_WATCHED(int, statx, (int folder, const char *path, int flags, unsigned mask, struct statx *found), __THROW, (folder, path, flags, mask, found))
MN_WATCHED(int, statfs, (const char *path, struct statfs *found), __THROW, (path, found))
MN_WATCHED(int, statfs64, (const char *path, struct statfs64 *found), __THROW, (path, found))
MN_WATCHED(int, statvfs, (const char *path, struct statvfs *found), __THROW, (path, found))
MN_WATCHED(int, statvfs64, (const char *path, struct statvfs64 *found), __THROW, (path, found))
MN_WATCHED(ssize_t, readlink, (const char *path, char *to, size_t size), __THROW, (path, to, size))
MN_WATCHED(int, mkdir, (const char *path, mode_t mode), __THROW, (path, mode))
MN_WATCHED(int, rmdir, (const char *path), __THROW, (path))
MN_WATCHED(int, unlink, (const char *path), __THROW, (path))
MN_WATCHED(int, unlinkat, (int folder, const char *path, int flags), __THROW, (folder, path, flags))
MN_WATCHED(int, rename, (const char *path, const char *to), __THROW, (path, to))
MN_WATCHED(int, renameat, (int folder, const char *path, int other, const char *to), __THROW, (folder, path, other, to))
MN_WATCHED(int, renameat2, (int folder, const char *path, int other, const char *to, unsigned flags), __THROW, (folder, path, other, to, flags))
MN_WATCHED(int, link, (const char *path, const char *to), __THROW, (path, to))
MN_WATCHED(int, symlink, (const char *to, const char *path), __THROW, (to, path))
MN_WATCHED(int, truncate, (const char *path, off_t size), __THROW, (path, size))
MN_WATCHED(int, truncate64, (const char *path, off64_t size), __THROW, (path, size))
MN_WATCHED(int, chmod, (const char *path, mode_t mode), __THROW, (path, mode))

} // extern "C"
// clang-format on
