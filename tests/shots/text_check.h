#pragma once
#include <QStringList>

class QQuickWindow;

namespace mn::shots {

class OwnTexts;

// What a person could not read of what the window shows, a line each: text that is cut off where it is not meant to be,
// that reaches out of its place or the window, or that lies over other text. Texts that scroll are looked at as far as
// they are in sight.
QStringList unreadable(QQuickWindow &window);

// What of the program's own texts was not translated in what the window shows, or says to a screen reader, a line each.
// For windows with the words of the pseudo-locale.
QStringList untranslated(QQuickWindow &window, const OwnTexts &own);

} // namespace mn::shots
