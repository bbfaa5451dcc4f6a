#pragma once
#include <QDir>
#include <QStringList>

namespace mn::shots {

class Stage;

// The pictures that screens are compared with, by name: a screen's in the plain variant ("library"), or with a
// variant's after it ("library-dark"). A picture for each lies in tests/shots/reference, and no other.
QStringList referenceNames();

// Of the wanted ones (none: all), a line for each that is not in the folder, and for each picture there that is none of
// referenceNames(): it would be compared with nothing.
QStringList referencesAmiss(const QDir &folder, const QStringList &wanted);

// How many screens do not look like their pictures; `out` gets what they look like.
int compareWithReferences(const QDir &references, const QDir &out, const QStringList &wanted, Stage &stage);
// Makes the pictures anew. How many could not be made.
int updateReferences(const QDir &references, const QStringList &wanted, Stage &stage);

} // namespace mn::shots
