#pragma once
#include <QFileInfo>
#include <QString>

namespace mn {

// The folder that is meant: the one that was named, else that of the environment (MNEMOSYNE_VAULT), else
// the one that was open last, for whoever remembers it, else the usual one. Absolute.
QString namedFolder(const QString &named, const QString &last = {});
// The folder of the vault that is meant: where the vault of the named folder lies now (core/session/moved_places.h).
// Reads files.
QString vaultFolder(const QString &named, const QString &last = {});

// The model of meaning beside the program, as it is installed; else where the build unpacked it.
QString modelFolder();

// The folder that is there and in which all else would be made.
QFileInfo nearestFolder(const QString &folder);

} // namespace mn
