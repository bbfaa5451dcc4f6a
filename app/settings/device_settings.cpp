#include "app/settings/device_settings.h"
#include <QFileInfo>
#include <QJsonDocument>

namespace mn::app {

namespace {

constexpr qint64 kLargestFile = 256 * 1024;

QJsonObject valuesIn(FileSystem &files, const QString &path)
{
    if (!files.exists(path))
        return {};
    const auto file = files.open(path, OpenMode::Read);
    if (!file)
        return {};
    const auto bytes = (*file)->read(0, kLargestFile);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

} // namespace

DeviceSettings::DeviceSettings(FileSystem &files, QString path)
    : m_files(files), m_path(std::move(path)), m_values(valuesIn(files, m_path))
{
}

void DeviceSettings::setValue(QLatin1StringView name, const QJsonValue &value)
{
    if (m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    const QByteArray bytes = QJsonDocument(m_values).toJson(QJsonDocument::Compact);
    m_thread.post([this, bytes]() -> Result<void> {
        MN_TRY(m_files.makeFolder(QFileInfo(m_path).path()));
        return replaceFile(m_files, m_path, bytes);
    });
}

} // namespace mn::app
