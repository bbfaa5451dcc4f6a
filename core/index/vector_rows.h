#pragma once
#include "core/base/platform/large_block.h"
#include "core/base/result.h"
#include "core/index/dot_product.h"
#include <vector>

namespace mn {

class SnapshotReader;
class SnapshotWriter;

// Rows of signed bytes with a scale each, in blocks, so that growing moves nothing. Row numbers are dense from 0.
// Many threads may read while none writes.
class VectorRows {
public:
    // From a multiple of it on, so many rows lie behind each other: 1.5 MB of 384 dimensions.
    static constexpr quint32 kSliceRows = 4096;

    explicit VectorRows(int dimensions)
        : m_dimensions(dimensions),
          m_stride((qsizetype(dimensions) + kRowAlignment - 1) / kRowAlignment * kRowAlignment)
    {
    }

    int dimensions() const { return m_dimensions; }
    qsizetype stride() const { return m_stride; }
    quint32 size() const { return quint32(m_scales.size()); }

    quint32 append(); // a row of zeros
    void set(quint32 row, const qint8 *values, float scale);
    void clear(quint32 row); // overwritten with zeros

    const qint8 *at(quint32 row) const
    {
        return m_blocks[row / kBlockRows].data() + qsizetype(row % kBlockRows) * m_stride;
    }
    float scale(quint32 row) const { return m_scales[row]; }
    std::span<const float> scales() const { return m_scales; }
    qsizetype bytes() const;

    // Scales and values of `count` rows of one block, from `first` on.
    void save(SnapshotWriter &out, quint32 first, quint32 count) const;
    Result<void> loadMore(SnapshotReader &in, quint32 count);

private:
    static constexpr quint32 kBlockRows = 4 * kSliceRows; // whole large pages, of 384 dimensions

    qint8 *place(quint32 row) { return const_cast<qint8 *>(at(row)); }

    int m_dimensions;
    qsizetype m_stride;
    std::vector<LargeBlock> m_blocks;
    std::vector<float> m_scales;
};

} // namespace mn
