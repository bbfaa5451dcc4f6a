#pragma once
#include "core/base/file_system.h"
#include <QList>
#include <functional>

namespace mn {

// Many files in clear that nobody may find before all of them are whole. Their bytes gather in one file without a name,
// so whatever ends the program before publish(), nothing of them is left, not even a name; then they are written out in
// one go. The disk needs room for them twice. One thread. Errors: FileUnwritable, DiskFull, ReadOnly.
class ClearFiles {
public:
    // `place`: a folder that is there, on the disk where they will lie.
    ClearFiles(FileSystem &files, QString place) : m_files(files), m_place(std::move(place)) {}
    // What publish() made goes again, unless keep() was called.
    ~ClearFiles();
    ClearFiles(const ClearFiles &) = delete;
    ClearFiles &operator=(const ClearFiles &) = delete;

    using Sink = std::function<Result<void>(QByteArrayView)>;
    // `path` will hold what `write` gives to its sink; when `write` fails there will be no such file.
    Result<void> add(const QString &path, const std::function<Result<void>(const Sink &)> &write);
    // All of them under their names, for their owner only, in folders made on demand, in place of what was there;
    // durable when it returns. What is killed meanwhile leaves NAME.part, never a NAME that is not whole.
    Result<void> publish();
    // The folder and its parents, at once: for one that has to be there although nothing lies in it.
    Result<void> makeFolder(const QString &folder);
    void keep() { m_made.clear(), m_madeFolders.clear(); }

    qint64 bytes() const { return m_end; }
    qint64 count() const { return m_pieces.size(); }

private:
    struct Piece {
        QString path;
        qint64 begin;
        qint64 end;
    };
    Result<void> writeOut(const Piece &piece);

    FileSystem &m_files;
    QString m_place;
    std::unique_ptr<File> m_gathered;
    QList<Piece> m_pieces;
    qint64 m_end = 0;
    QStringList m_made;
    QStringList m_madeFolders;
};

} // namespace mn
