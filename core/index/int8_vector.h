#pragma once
#include <QByteArray>
#include <span>
#include <vector>

namespace mn {

// A vector as it is stored and indexed: a signed byte per dimension (-127..127), times a scale.
struct Int8Vector {
    QByteArray values;
    float scale = 0;

    // Made unit length first, so that dot products are cosines. Error of a cosine to the float vectors': below 0.004.
    // A zero or not finite vector becomes zeros.
    static Int8Vector quantised(std::span<const float> vector);
    std::vector<float> restored() const;
    int dimensions() const { return int(values.size()); }
    bool operator==(const Int8Vector &) const = default;
};

} // namespace mn
