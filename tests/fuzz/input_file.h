#pragma once
#include "core/base/file_system.h"
#include <cstdlib>

namespace mn::fuzz {

// The input as a file that can only be read.
class InputFile final : public File {
public:
    explicit InputFile(QByteArrayView bytes) : m_bytes(bytes) {}
    Result<QByteArray> read(qint64 offset, qint64 size) override
    {
        if (offset < 0 || size < 0)
            std::abort();
        const qint64 begin = std::min<qint64>(offset, m_bytes.size());
        return m_bytes.sliced(begin, std::min<qint64>(size, m_bytes.size() - begin)).toByteArray();
    }
    Result<void> write(qint64, QByteArrayView) override { return fail(Errc::ReadOnly); }
    Result<qint64> size() override { return qint64(m_bytes.size()); }
    Result<void> truncate(qint64) override { return fail(Errc::ReadOnly); }
    Result<void> sync() override { return {}; }

private:
    QByteArrayView m_bytes;
};

} // namespace mn::fuzz
