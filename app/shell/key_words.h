#pragma once
#include <QKeySequence>
#include <QStringList>

namespace mn::app {

// The first chord of a shortcut, as it is written on the keys: "Ctrl", "F".
QStringList keyWords(const QKeySequence &keys);

// In a sentence: "Ctrl F".
QString keySentence(const QKeySequence &keys);

// What is being pressed; empty while these are Shift, Ctrl and their like alone.
QKeySequence chordOf(int key, Qt::KeyboardModifiers modifiers);

// Why no act can have these keys, as a sentence; empty where one can.
QString whyUnusable(const QKeySequence &keys);

} // namespace mn::app
