#pragma once
#include "sync/protocol/ids.h"

namespace mn::sync {

// A hash of a set of (record, envelope hash), whatever the order, that is kept up to date by adding and taking away.
// Sums of points of ristretto255 (RFC 9496), so that nobody finds two sets with one sum (Clarke et al., Incremental
// multiset hash functions, 2003; Maitin-Shepard et al., Elliptic curve multiset hash, 2017).
class MultisetHash {
public:
    static constexpr int kBytes = 32;

    MultisetHash() = default; // of the empty set
    // Errc::NotUnderstood for bytes that are no sum.
    static Result<MultisetHash> fromBytes(QByteArrayView bytes);
    QByteArray toBytes() const { return m_sum.toBytes(); }

    void add(const RecordId &record, const Hash &envelope);
    void remove(const RecordId &record, const Hash &envelope);
    // All of another set.
    void add(const MultisetHash &other);
    void remove(const MultisetHash &other);

    bool operator==(const MultisetHash &) const = default;

private:
    Octets<struct PointTag, kBytes> m_sum;
};

} // namespace mn::sync
