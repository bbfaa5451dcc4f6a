#pragma once
#include "core/base/file_system.h"
#include "core/base/uuid.h"

namespace mn {

// Where the vaults went that were moved on this machine: whoever is told the old folder opens the new one. One small
// file of the state folder, in clear, of folders, ids and digests alone. A move is written down before the new folder
// has its key file, and again once the old one has none. Calls block.
class MovedPlaces {
public:
    struct Move {
        QString from;
        QString to;
        VaultId vault;
        QByteArray begun = {}; // a digest of the old vault as it was; empty once the old folder has no key file
    };

    MovedPlaces(FileSystem &files, const QString &stateFolder)
        : m_files(files), m_path(stateFolder + QStringLiteral("/moved-vaults"))
    {
    }

    // The folder in which the vault of `folder` lies now. A move counts from the moment in which its new folder can be
    // opened, and no more once a vault lies in the old one again. What is not understood leads nowhere.
    QString follow(const QString &folder);

    // All that are known, oldest first. NotUnderstood, NewerVersion, FileUnreadable: then nothing is written either.
    Result<QList<Move>> moves();
    // These are durable when they return. Before the vault is at its new place:
    Result<void> begin(const Move &move);
    // After the old folder has lost its key file: ways to it lead to the new one, those away from the new one end.
    Result<void> finish(const Move &move);
    // A vault comes into being in this folder.
    Result<void> forget(const QString &folder);

    // What the key file of a vault is called that has moved away.
    static QString oldKeysIn(const QString &folder);

private:
    QString walk(const QList<Move> &known, qsizetype first, const QString &folder);
    bool counts(const Move &move, const QString &place);
    Result<void> write(const QList<Move> &moves);

    FileSystem &m_files;
    QString m_path;
};

} // namespace mn
