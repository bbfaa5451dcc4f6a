#pragma once
#include <QImage>

namespace mn::shots {

// The picture with at most 256 colours, those that are nearest to its own: to the eye the same, in a third of the
// bytes. Of the same picture always the same.
QImage withFewColours(const QImage &picture);

} // namespace mn::shots
