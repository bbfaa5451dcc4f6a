#pragma once
#include <QStringList>

class QQuickWindow;

namespace mn::shots {

// What a person could not read of what the window shows, a line each: text that is cut off where it is not meant to be,
// that reaches out of its place or the window, or that lies over other text. Texts that scroll are looked at as far as
// they are in sight.
QStringList unreadable(QQuickWindow &window);

} // namespace mn::shots
