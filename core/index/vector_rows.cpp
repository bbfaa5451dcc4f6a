#include "core/index/vector_rows.h"
#include "core/index/snapshot.h"
#include <algorithm>
#include <cmath>
#include <cstring>

namespace mn {

quint32 VectorRows::append()
{
    const quint32 row = size();
    if (row / kBlockRows >= m_blocks.size())
        m_blocks.emplace_back(m_stride * qsizetype(kBlockRows));
    m_scales.push_back(0);
    return row;
}

void VectorRows::set(quint32 row, const qint8 *values, float scale)
{
    qint8 *const out = place(row);
    // -128 has no counterpart, which the kernels need.
    std::transform(values, values + m_dimensions, out, [](qint8 value) { return std::max<qint8>(value, -127); });
    m_scales[row] = std::isfinite(scale) ? scale : 0;
}

void VectorRows::clear(quint32 row)
{
    std::memset(place(row), 0, size_t(m_stride));
    m_scales[row] = 0;
}

qsizetype VectorRows::bytes() const
{
    return qsizetype(m_scales.size()) * m_stride + qsizetype(m_scales.capacity() * sizeof(float));
}

void VectorRows::save(SnapshotWriter &out, quint32 first, quint32 count) const
{
    out.bytes(
        QByteArrayView(reinterpret_cast<const char *>(m_scales.data() + first), qsizetype(count * sizeof(float))));
    for (quint32 row = first; row < first + count; ++row)
        out.bytes(QByteArrayView(reinterpret_cast<const char *>(at(row)), m_dimensions));
}

Result<void> VectorRows::loadMore(SnapshotReader &in, quint32 count)
{
    if (quint64(count) * (sizeof(float) + quint64(m_dimensions)) > in.remaining())
        return fail(Errc::Damaged, QStringLiteral("vectors in the snapshot"));
    const quint32 first = size();
    for (quint32 i = 0; i < count; ++i)
        append();
    MN_TRY(in.bytes({reinterpret_cast<char *>(m_scales.data() + first), count * sizeof(float)}));
    for (quint32 row = first; row < first + count; ++row)
        MN_TRY(in.bytes({reinterpret_cast<char *>(place(row)), size_t(m_dimensions)}));
    return {};
}

} // namespace mn
