#include "tests/support/faulty_file_system.h"
#include <QFileInfo>

namespace mn::test {

class FaultyFile final : public File {
public:
    FaultyFile(FaultyFileSystem &disk, std::shared_ptr<FaultyFileSystem::Node> node)
        : m_disk(disk), m_node(std::move(node))
    {
    }

    Result<QByteArray> read(qint64 offset, qint64 size) override
    {
        const std::lock_guard lock(m_disk.m_mutex);
        return m_node->now.mid(offset, size);
    }

    Result<void> write(qint64 offset, QByteArrayView bytes) override
    {
        const std::lock_guard lock(m_disk.m_mutex);
        const qint64 end = offset + bytes.size();
        MN_TRY(m_disk.operation(std::max<qint64>(0, end - m_node->now.size())));
        if (end > m_node->now.size())
            m_node->now.resize(end, '\0');
        std::copy(bytes.begin(), bytes.end(), m_node->now.begin() + offset);
        return {};
    }

    Result<qint64> size() override
    {
        const std::lock_guard lock(m_disk.m_mutex);
        return qint64(m_node->now.size());
    }

    Result<void> truncate(qint64 size) override
    {
        const std::lock_guard lock(m_disk.m_mutex);
        MN_TRY(m_disk.operation());
        m_node->now.resize(size, '\0');
        return {};
    }

    Result<void> sync() override
    {
        const std::lock_guard lock(m_disk.m_mutex);
        MN_TRY(m_disk.operation());
        m_node->synced = m_node->now;
        if (!m_disk.m_faults.syncsNames)
            return {};
        // As Linux does for a new file: syncing it makes its name durable too.
        for (const auto &[path, node] : m_disk.m_files)
            if (node == m_node)
                m_disk.m_durable[path] = node;
        return {};
    }

private:
    FaultyFileSystem &m_disk;
    std::shared_ptr<FaultyFileSystem::Node> m_node;
};

void FaultyFileSystem::crash()
{
    const std::lock_guard lock(m_mutex);
    m_files = m_durable;
    for (auto &[path, node] : m_files)
        node = std::make_shared<Node>(Node{node->synced, node->synced});
    m_durable = m_files;
    m_faults = {};
    m_crashed = false;
}

void FaultyFileSystem::setFaults(Faults faults)
{
    const std::lock_guard lock(m_mutex);
    m_faults = faults;
    m_operations = 0;
}

bool FaultyFileSystem::hasCrashed() const
{
    const std::lock_guard lock(m_mutex);
    return m_crashed;
}

qint64 FaultyFileSystem::operations() const
{
    const std::lock_guard lock(m_mutex);
    return m_operations;
}

QByteArray FaultyFileSystem::bytes(const QString &path) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_files.find(path);
    return found == m_files.end() ? QByteArray() : found->second->now;
}

void FaultyFileSystem::setBytes(const QString &path, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_files[path] = m_durable[path] = std::make_shared<Node>(Node{bytes, bytes});
}

FaultyFileSystem::Image FaultyFileSystem::image() const
{
    const std::lock_guard lock(m_mutex);
    Image image;
    for (const auto &[path, node] : m_durable)
        image[path] = node->synced;
    return image;
}

void FaultyFileSystem::setImage(const Image &image)
{
    const std::lock_guard lock(m_mutex);
    m_files.clear();
    for (const auto &[path, bytes] : image)
        m_files[path] = std::make_shared<Node>(Node{bytes, bytes});
    m_durable = m_files;
    m_faults = {};
    m_crashed = false;
}

Result<void> FaultyFileSystem::operation(qint64 growth)
{
    if (m_crashed)
        return fail(Errc::FileUnwritable, QStringLiteral("the machine is off"));
    const qint64 number = m_operations++;
    if (number == m_faults.crashAtOperation) {
        m_crashed = true;
        return fail(Errc::FileUnwritable, QStringLiteral("the machine is off"));
    }
    if (number == m_faults.failAtOperation)
        return fail(m_faults.failure);
    if (m_faults.fullFromOperation >= 0 && number >= m_faults.fullFromOperation && growth > 0)
        return fail(Errc::DiskFull);
    if (m_faults.capacity >= 0 && growth > 0) {
        qint64 used = 0;
        for (const auto &[path, node] : m_files)
            used += node->now.size();
        if (used + growth > m_faults.capacity)
            return fail(Errc::DiskFull);
    }
    return {};
}

Result<std::unique_ptr<File>> FaultyFileSystem::open(const QString &path, OpenMode mode)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_files.find(path);
    if (mode == OpenMode::Read) {
        if (found == m_files.end())
            return fail(Errc::FileUnreadable, path);
        return std::make_unique<FaultyFile>(*this, found->second);
    }
    if (found != m_files.end() && mode == OpenMode::ReadWrite)
        return std::make_unique<FaultyFile>(*this, found->second);
    MN_TRY(operation());
    // Emptying a file in place is not durable until it is synced.
    auto node = found == m_files.end() ? std::make_shared<Node>() : found->second;
    node->now.clear();
    m_files[path] = node;
    return std::make_unique<FaultyFile>(*this, node);
}

Result<void> FaultyFileSystem::rename(const QString &from, const QString &to)
{
    const std::lock_guard lock(m_mutex);
    MN_TRY(operation());
    const auto found = m_files.find(from);
    if (found == m_files.end())
        return fail(Errc::FileUnwritable, from);
    const auto node = found->second;
    m_files.erase(found);
    m_files[to] = node;
    m_durable.erase(from);
    m_durable[to] = node;
    for (const auto &[path, other] : m_files) // its folder is synced
        if (QFileInfo(path).path() == QFileInfo(to).path())
            m_durable[path] = other;
    return {};
}

Result<void> FaultyFileSystem::remove(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    MN_TRY(operation());
    m_files.erase(path);
    m_durable.erase(path);
    return {};
}

Result<void> FaultyFileSystem::makeFolder(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    if (m_folders.contains(path))
        return {};
    MN_TRY(operation());
    m_folders.insert(path);
    return {};
}

bool FaultyFileSystem::exists(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    return m_files.contains(path);
}

QStringList FaultyFileSystem::list(const QString &folder)
{
    const std::lock_guard lock(m_mutex);
    QStringList names;
    for (const auto &[path, node] : m_files)
        if (QFileInfo(path).path() == folder)
            names += QFileInfo(path).fileName();
    return names;
}

} // namespace mn::test
