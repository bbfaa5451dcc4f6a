#pragma once
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/file_system.h"
#include "core/vault/serial_thread.h"
#include <QFuture>
#include <optional>

namespace mn::app {

// What this program did of late: times, names of errors, and counts; nothing else fits in, so that no content can. One
// small file in clear; of a long one the older half goes. Any thread; returns at once.
class EventLog {
public:
    enum class Event { Opened, Locked, KeysChanged, Backup, Verify, Restore, Check, Mend, Move };

    // `files` and `clock` outlive this.
    EventLog(FileSystem &files, QString path, const Clock &clock)
        : m_files(files), m_path(std::move(path)), m_clock(clock)
    {
    }
    // Waits for what is being written.
    ~EventLog() = default;

    // `failure`: none, it went well. A disk that refuses costs the line, no more.
    void note(Event event, std::optional<Errc> failure = {}, qint64 count = 0);
    // A line an event, oldest first; empty when there is none.
    QFuture<QByteArray> text();

private:
    QByteArray read();

    FileSystem &m_files;
    QString m_path;
    const Clock &m_clock;
    SerialThread m_thread; // the last member: its work uses the others
};

} // namespace mn::app
