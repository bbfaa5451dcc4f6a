#include "core/vault/change_feed.h"
#include "core/base/platform/local_file_system.h"
#include <QFileSystemWatcher>
#include <QRandomGenerator>
#include <latch>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMarkBytes = 8;

QByteArray randomMark()
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return {reinterpret_cast<const char *>(&number), kMarkBytes};
}

} // namespace

ChangeFeed::ChangeFeed(const QString &path) : m_mark(randomMark()), m_file(path)
{
    if (!makePrivateFile(path) || !m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    m_thread.setObjectName(u"change feed"_s);
    // Made where it lives: on a thread that Qt did not start, as a vault may be opened on one, it would watch nothing.
    std::latch watching(1);
    connect(
        &m_thread, &QThread::started, &m_thread,
        [&] {
            m_watcher = std::make_unique<QFileSystemWatcher>(QStringList{path});
            connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, m_watcher.get(), [this] {
                if (!isOwnNotice())
                    Q_EMIT changed();
            });
            watching.count_down();
        },
        Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, &m_thread, [this] { m_watcher.reset(); }, Qt::DirectConnection);
    m_thread.start();
    watching.wait();
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
        m_file.write(m_mark); // over bytes that are there already: no room on the disk is needed
    }
    Q_EMIT changed();
}

// Whatever another process announced before this feed did, was committed before: who was woken by announce() sees it.
bool ChangeFeed::isOwnNotice()
{
    const std::lock_guard lock(m_mutex);
    m_file.seek(0);
    return m_file.read(kMarkBytes) == m_mark;
}

} // namespace mn
