#pragma once
#include "core/base/result.h"
#include <QByteArrayView>
#include <memory>

namespace mn {

// A file in clear that nobody may find half written: it has no name until it is whole, so whatever ends the program
// before, nothing of it is left (O_TMPFILE of Linux). On a disk that cannot do that, and for the moment of publishing,
// it is called NAME.(random).part. One thread. Errors: FileUnwritable, DiskFull, ReadOnly, TooLarge.
class UnnamedFile {
public:
    // Will be `path`, for its owner only (0600).
    static Result<std::unique_ptr<UnnamedFile>> make(const QString &path);
    // The same on a disk where every file has a name.
    static Result<std::unique_ptr<UnnamedFile>> makeNamed(const QString &path);
    // Gone unless published.
    ~UnnamedFile();
    UnnamedFile(const UnnamedFile &) = delete;
    UnnamedFile &operator=(const UnnamedFile &) = delete;

    Result<void> append(QByteArrayView bytes);
    // Durable, under its name, in place of what was there.
    Result<void> publish();

private:
    UnnamedFile(int descriptor, QString path, QString part)
        : m_descriptor(descriptor), m_path(std::move(path)), m_part(std::move(part))
    {
    }

    int m_descriptor;
    QString m_path;
    QString m_part; // the name it has until then, if any
};

} // namespace mn
