#include "core/base/platform/memory.h"
#ifdef __GLIBC__
#include <cstdint>
#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace mn {

#ifdef __GLIBC__

namespace {

// Only what was never written to is the same when it is read again: segments that may be written to stay.
int giveBackCode(dl_phdr_info *object, size_t, void *library)
{
    const QByteArrayView path(object->dlpi_name);
    if (!path.sliced(path.lastIndexOf('/') + 1).startsWith(*static_cast<const QByteArrayView *>(library)))
        return 0;
    const auto page = uintptr_t(sysconf(_SC_PAGESIZE));
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const auto &segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD || (segment.p_flags & PF_W) != 0)
            continue;
        const uintptr_t address = object->dlpi_addr + segment.p_vaddr;
        const uintptr_t begin = (address + page - 1) / page * page;
        const uintptr_t end = (address + segment.p_memsz) / page * page;
        if (begin < end) {
            // NOLINTNEXTLINE(performance-no-int-to-ptr): the loader tells addresses as numbers
            (void)madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
        }
    }
    return 0;
}

} // namespace

void giveBackMemory(QByteArrayView library)
{
    malloc_trim(0);
    dl_iterate_phdr(giveBackCode, &library);
}

#else

void giveBackMemory(QByteArrayView) {}

#endif

} // namespace mn
