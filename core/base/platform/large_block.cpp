#include "core/base/platform/large_block.h"
#include <new>
#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#else
#include <cstring>
#endif

namespace mn {

#ifdef Q_OS_UNIX

namespace {

constexpr quintptr kLargePage = quintptr(2) << 20;

} // namespace

LargeBlock::LargeBlock(qsizetype bytes)
{
    const auto page = size_t(sysconf(_SC_PAGESIZE));
    const size_t size = (size_t(bytes) + page - 1) / page * page;
    // So much more that a large page begins in it; what lies before and behind is given back.
    void *const found = mmap(nullptr, size + kLargePage, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (found == MAP_FAILED)
        throw std::bad_alloc();
    const size_t before = -reinterpret_cast<quintptr>(found) & (kLargePage - 1);
    m_data = static_cast<qint8 *>(found) + before;
    m_bytes = qsizetype(size);
    if (before > 0)
        (void)munmap(found, before);
    if (before < kLargePage)
        (void)munmap(m_data + size, kLargePage - before);
#ifdef MADV_HUGEPAGE
    (void)madvise(m_data, size, MADV_HUGEPAGE);
#endif
}

LargeBlock::~LargeBlock()
{
    if (m_data)
        (void)munmap(m_data, size_t(m_bytes));
}

#else

LargeBlock::LargeBlock(qsizetype bytes)
    : m_data(static_cast<qint8 *>(::operator new(size_t(bytes), std::align_val_t(4096)))), m_bytes(bytes)
{
    std::memset(m_data, 0, size_t(bytes));
}

LargeBlock::~LargeBlock()
{
    ::operator delete(m_data, std::align_val_t(4096));
}

#endif

} // namespace mn
