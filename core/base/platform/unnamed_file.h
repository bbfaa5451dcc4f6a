#pragma once
#include "core/base/result.h"
#include <QByteArrayView>
#include <memory>

namespace mn {

// A file in clear that nobody may find half written: it has no name until it is whole, so whatever ends the program
// before, nothing of it is left (O_TMPFILE of Linux). On a disk that cannot do that it is called NAME.part until then.
// One thread. Errors: FileUnwritable, DiskFull, ReadOnly.
class UnnamedFile {
public:
    // Will be `path`, for its owner only (0600).
    static Result<std::unique_ptr<UnnamedFile>> make(const QString &path);
    // Gone unless published.
    ~UnnamedFile();
    UnnamedFile(const UnnamedFile &) = delete;
    UnnamedFile &operator=(const UnnamedFile &) = delete;

    Result<void> append(QByteArrayView bytes);
    // Durable, under its name, in place of what was there.
    Result<void> publish();

private:
    UnnamedFile(int descriptor, QString path, bool hasName)
        : m_descriptor(descriptor), m_path(std::move(path)), m_hasName(hasName)
    {
    }
    QString partPath() const { return m_path + QStringLiteral(".part"); }

    int m_descriptor;
    QString m_path;
    bool m_hasName; // partPath() is there
};

} // namespace mn
