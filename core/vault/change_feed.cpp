#include "core/vault/change_feed.h"
#include <QFileSystemWatcher>

namespace mn {

using namespace Qt::StringLiterals;

ChangeFeed::ChangeFeed(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    m_thread.setObjectName(u"change feed"_s);
    m_watcher = std::make_unique<QFileSystemWatcher>(QStringList{path});
    m_watcher->moveToThread(&m_thread);
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, m_watcher.get(), [this] { Q_EMIT changed(); });
    m_thread.start();
}

ChangeFeed::~ChangeFeed()
{
    m_thread.quit();
    m_thread.wait();
}

void ChangeFeed::announce()
{
    {
        const std::lock_guard lock(m_mutex);
        m_file.seek(0);
        m_file.write("*", 1); // a byte that is there already: no room on the disk is needed
    }
    Q_EMIT changed();
}

} // namespace mn
