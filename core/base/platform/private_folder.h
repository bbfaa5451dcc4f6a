#pragma once
#include "core/base/result.h"
#include <QString>

namespace mn {

// Where sockets of this person's programs lie until they log out: theirs alone (0700), made on demand. NotAvailable
// when there is no place that nobody else can write to.
Result<QString> runtimeFolder();

// A new folder for a text that is open in an editor, gone with all that lies in it when the object goes. It is theirs
// alone, and in memory: what is deleted on a disk can be read from it for years. What a program that was killed left of
// its own is removed when the next one is made.
class ScratchFolder {
public:
    // NotAvailable when no folder of this machine is in memory.
    static Result<ScratchFolder> inMemory();
    // For people who accept the trace on the disk.
    static Result<ScratchFolder> onDisk();

    ScratchFolder(ScratchFolder &&other) noexcept
        : m_path(std::exchange(other.m_path, QString())), m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    ScratchFolder &operator=(ScratchFolder &&) = delete;
    // Overwrites every file before it is deleted.
    ~ScratchFolder();

    const QString &path() const { return m_path; }
    // It stays, for its person to take from it what could not be kept elsewhere; where it is from now on.
    QString keep();

private:
    ScratchFolder(QString path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}
    static Result<ScratchFolder> in(const QString &parent);
    QString m_path;
    int m_descriptor = -1; // holds the lock that says: its program lives
};

} // namespace mn
