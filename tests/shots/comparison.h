#pragma once
#include <QImage>

namespace mn::shots {

// Above this share of a picture, a screen looks different from its reference.
inline constexpr double kMostDifferent = 0.02;

// As references are kept: 640 wide.
QImage reduced(const QImage &picture);

// The share of `picture` (both reduced) that looks different, 0..1: parts, a little larger than a line of text, whose
// mean colours are apart. Letters of another font or day differ less than that; what has moved, gone or come, more.
// Of different sizes: 1.
double difference(const QImage &reference, const QImage &picture);

} // namespace mn::shots
