#pragma once
#include "core/base/file_system.h"
#include "core/base/uuid.h"

namespace mn {

// Where the vaults went that were moved on this machine: whoever is told the old folder opens the new one. One small
// file of the state folder, in clear, of folders and ids alone; not understood, it is an empty one. Calls block.
class MovedPlaces {
public:
    MovedPlaces(FileSystem &files, const QString &stateFolder)
        : m_files(files), m_path(stateFolder + QStringLiteral("/moved-vaults"))
    {
    }

    // The folder in which the vault of `folder` lies now. What was remembered counts from the moment in which the new
    // folder can be opened, and no more once another vault was made in the old one.
    QString follow(const QString &folder);
    // Folders that a vault was moved out of, for what a crash may have left in them.
    QStringList left();

    // Durable when it returns. Of a vault that goes back, the way there is forgotten; ways to `from` lead to `to`.
    Result<void> remember(const QString &from, const QString &to, const VaultId &vault);

private:
    struct Move {
        QString from;
        QString to;
        VaultId vault;
    };
    QList<Move> moves();

    FileSystem &m_files;
    QString m_path;
};

} // namespace mn
