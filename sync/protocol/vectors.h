#pragma once
#include "sync/protocol/codec.h"
#include "sync/protocol/ids.h"
#include "sync/protocol/limits.h"

namespace mn::sync {

// Vectors that a server may search in, of accounts that allowed it: docs/adr/0041. They are not sealed, and reveal what
// a memory is about. Two of different models have nothing in common, so that a consent is for one of them.
using VectorModel = Octets<struct VectorModelTag, 32>;

namespace hashed {
inline constexpr char kVectorModel[] = "mnemosyne vector model 1";
}

// GET /vectors
struct VectorsState {
    quint64 size = 0; // bytes of a vector
    quint64 most = 0; // of an account
    // All or none of these: whether the account allowed it.
    std::optional<quint64> allowedAt = {}; // ms UTC
    std::optional<ActorId> by = {};
    std::optional<VectorModel> model = {};
    std::optional<quint64> count = {};
    static constexpr auto fields()
    {
        return std::tuple(field("size", &VectorsState::size), field("most", &VectorsState::most),
                          field("allowed_at", &VectorsState::allowedAt), field("by", &VectorsState::by),
                          field("model", &VectorsState::model), field("count", &VectorsState::count));
    }
    bool operator==(const VectorsState &) const = default;
};

// POST /vectors/consent: from now on there may be vectors of this model. What was there of another one goes.
struct VectorsConsent {
    VectorModel model;
    static constexpr auto fields() { return std::tuple(field("model", &VectorsConsent::model)); }
    bool operator==(const VectorsConsent &) const = default;
};
// DELETE /vectors/consent
struct VectorsWithdrawn {
    bool isErased = false; // else: they go as soon as what keeps them answers
    static constexpr auto fields() { return std::tuple(field("erased", &VectorsWithdrawn::isErased)); }
    bool operator==(const VectorsWithdrawn &) const = default;
};

// POST /vectors: in place of what these records had. Of those that the account does not have, none is kept.
struct VectorItem {
    RecordId record;
    QByteArray vector; // a signed byte a dimension; how long it is says nothing
    static constexpr auto fields()
    {
        return std::tuple(field("record", &VectorItem::record), field("vector", &VectorItem::vector));
    }
    bool operator==(const VectorItem &) const = default;
};
struct VectorsPut {
    VectorModel model;
    QList<VectorItem> items; // no record twice
    static constexpr auto fields()
    {
        return std::tuple(field("model", &VectorsPut::model), field("items", &VectorsPut::items));
    }
    bool operator==(const VectorsPut &) const = default;
};

// POST /vectors/remove
struct VectorsRemove {
    QList<RecordId> records;
    static constexpr auto fields() { return std::tuple(field("records", &VectorsRemove::records)); }
    bool operator==(const VectorsRemove &) const = default;
};

// POST /vectors/search
struct VectorsSearch {
    VectorModel model;
    QByteArray vector;
    quint64 limit = 0; // from 1 on; more than kMaxVectorHits counts as that
    static constexpr auto fields()
    {
        return std::tuple(field("model", &VectorsSearch::model), field("vector", &VectorsSearch::vector),
                          field("limit", &VectorsSearch::limit));
    }
    bool operator==(const VectorsSearch &) const = default;
};
struct VectorHit {
    RecordId record;
    quint64 nearness = 0; // 1,000,000: the same direction; 500,000: nothing in common; 0: the opposite one
    static constexpr auto fields()
    {
        return std::tuple(field("record", &VectorHit::record), field("nearness", &VectorHit::nearness));
    }
    bool operator==(const VectorHit &) const = default;
};
struct VectorHits {
    QList<VectorHit> hits; // the nearest first
    static constexpr auto fields() { return std::tuple(field("hits", &VectorHits::hits)); }
    bool operator==(const VectorHits &) const = default;
};

inline constexpr quint64 kSameDirection = 1'000'000; // VectorHit::nearness

} // namespace mn::sync
