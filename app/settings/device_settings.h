#pragma once
#include "core/base/file_system.h"
#include "core/vault/serial_thread.h"
#include <QJsonObject>
#include <QJsonValue>

namespace mn::app {

// What this device remembers of its window: colours, text size, where panes end. One small JSON file outside every
// vault, in clear: nothing of what a vault holds, nor of its owner, belongs here. Read once before there is a window;
// written on a thread of its own, whole, and only when something changed. A file that is not there or not understood is
// an empty one.
class DeviceSettings {
public:
    // Blocks: before the window, or on another thread. `files` outlives this.
    DeviceSettings(FileSystem &files, QString path);
    // Waits for what is being written.
    ~DeviceSettings() = default;

    QJsonValue value(QLatin1StringView name) const { return m_values.value(name); }
    // Thread that draws; returns at once. A disk that refuses costs the next start its memory of this, no more.
    void setValue(QLatin1StringView name, const QJsonValue &value);

private:
    FileSystem &m_files;
    QString m_path;
    QJsonObject m_values;
    SerialThread m_thread; // the last member: its work uses the others
};

} // namespace mn::app
