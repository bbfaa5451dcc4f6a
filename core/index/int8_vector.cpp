#include "core/index/int8_vector.h"
#include <algorithm>
#include <cmath>

namespace mn {

Int8Vector Int8Vector::quantised(std::span<const float> vector)
{
    Int8Vector made{QByteArray(qsizetype(vector.size()), '\0'), 0};
    double squares = 0;
    float largest = 0;
    for (const float value : vector) {
        squares += double(value) * double(value);
        largest = std::max(largest, std::abs(value));
    }
    if (!(squares > 0) || !std::isfinite(squares))
        return made;
    const float toUnits = 127 / largest;
    made.scale = float(double(largest) / 127 / std::sqrt(squares));
    std::transform(vector.begin(), vector.end(), made.values.begin(),
                   [&](float value) { return char(qint8(std::lround(value * toUnits))); });
    return made;
}

std::vector<float> Int8Vector::restored() const
{
    std::vector<float> made(size_t(values.size()));
    std::transform(values.begin(), values.end(), made.begin(),
                   [this](char value) { return float(qint8(value)) * scale; });
    return made;
}

} // namespace mn
