#pragma once
#include <QList>
#include <QStringView>

namespace mn {

// A stretch of a text, in UTF-16 units, without the white space around it.
struct Stretch {
    qsizetype begin;
    qsizetype end;
    bool operator==(const Stretch &) const = default;
};

// The sentences of a text in order. A line break ends one where a list item, a heading, a quote or an empty line
// follows. Common abbreviations, initials, decimals and dots inside a word do not. Bounds never part a character.
QList<Stretch> sentences(QStringView text);

} // namespace mn
