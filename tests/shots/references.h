#pragma once
#include <QDir>
#include <QStringList>

namespace mn::shots {

class Stage;

// The pictures that screens are compared with, by name: a screen's in the plain variant ("library"), or with a
// variant's after it ("library-dark"). A picture for each lies in tests/shots/reference, and no other.
QStringList referenceNames();

// The pictures of the README, likewise, in docs/screenshots: each has a reference of the same name, by which one sees
// that it is of now.
QStringList readmeNames();

// Of the wanted ones (none: all), a line for each that is not in the folder, and for each picture there that is none of
// referenceNames(): it would be compared with nothing.
QStringList referencesAmiss(const QDir &folder, const QStringList &wanted);

// How many screens do not look like their pictures; `out` gets what they look like.
int compareWithReferences(const QDir &references, const QDir &out, const QStringList &wanted, Stage &stage);
// Makes the pictures anew, those of the README too. How many could not be made.
int updateReferences(const QDir &references, const QDir &readme, const QStringList &wanted, Stage &stage);

} // namespace mn::shots
