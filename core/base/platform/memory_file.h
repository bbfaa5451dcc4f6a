#pragma once
#include "core/base/result.h"
#include <QByteArrayView>
#include <QString>
#include <memory>

namespace mn {

// A file that lies on no disk and has no name, for another program to be given: its descriptor is passed on, or read by
// one that this process starts. It goes with the last who holds it. One thread at a time. Errors: NotAvailable,
// DiskFull. Source: memfd_create(2).
class MemoryFile {
public:
    // Holds these bytes, and is read from its beginning.
    static Result<std::unique_ptr<MemoryFile>> make(QByteArrayView bytes);
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    int descriptor() const { return m_descriptor; }
    // Where this process alone can open it, from its beginning.
    QString path() const;

private:
    explicit MemoryFile(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace mn
