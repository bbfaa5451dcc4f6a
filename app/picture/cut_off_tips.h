#pragma once

namespace mn::app {

// Texts that are cut off show whole in a tooltip while the pointer rests on them, in every window of the program: one
// watcher looks below the pointer, so that a text needs nothing of its own for it. Any item with a `truncated` property
// counts as a text. GUI thread, once, after QGuiApplication is there.
void installCutOffTips();

} // namespace mn::app
