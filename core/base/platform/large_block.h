#pragma once
#include <QtGlobal>
#include <utility>

namespace mn {

// Zeros, straight from the system and in its large pages where it has such: who walks through megabytes looks up
// hundreds of addresses less. What is not written to takes no memory. Aligned to a page at least; std::bad_alloc where
// there is none.
class LargeBlock {
public:
    explicit LargeBlock(qsizetype bytes);
    ~LargeBlock();
    LargeBlock(LargeBlock &&other) noexcept
        : m_data(std::exchange(other.m_data, nullptr)), m_bytes(std::exchange(other.m_bytes, 0))
    {
    }
    LargeBlock &operator=(LargeBlock &&other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }

    qint8 *data() const { return m_data; }

private:
    qint8 *m_data;
    qsizetype m_bytes;
};

} // namespace mn
