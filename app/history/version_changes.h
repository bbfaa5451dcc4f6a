#pragma once
#include "core/record/memory.h"
#include <QColor>
#include <QCoreApplication>
#include <QLocale>

namespace mn::app {

// What a save made of a memory, in a few words for a list: "12 words added, importance 0.6 to 0.9". Pure; any thread.
// `before`: null for the first version.
QString changeSentence(const Memory *before, const Memory &after, const QLocale &locale = QLocale());

// The changes of all but the text, a line each: "Tags: a, b → a, c".
QStringList valueChanges(const Memory &before, const Memory &after, const QLocale &locale = QLocale());

// What a memory has beside title and text, a line each: "Tags: a, b". Nothing of what every new one has.
QStringList valuesOf(const Memory &memory, const QLocale &locale = QLocale());

// The text of `after` with what it has more than `before` underlined on one ground, and what it lacks struck out on
// another: rich text, everything else of it escaped. Grounds and inks are CSS colours.
struct ChangeLook {
    QColor addedInk, addedGround, removedInk, removedGround;
    bool operator==(const ChangeLook &) const = default;
};
QString markedChanges(const QString &before, const QString &after, const ChangeLook &look);

} // namespace mn::app
