#pragma once

class QImage;
class QQmlEngine;

namespace mn::app {

// What every program that shows QML of this project does once, on the GUI thread, after QGuiApplication is there and
// before the first engine: the controls' style, the fonts that are in the program (Inter, JetBrains Mono) with what
// stands in for scripts they lack, how secret fields are read aloud, and the tooltips of texts that are cut off.
void useWindowStyle();

// image://icon and image://shadow for an engine; it owns them. GUI thread, before the engine loads a file.
void addPictures(QQmlEngine &engine);

// The program's sign, for trays and window lists. `side` in pixels.
QImage programSign(int side);

} // namespace mn::app
