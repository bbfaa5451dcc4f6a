#include "app/base/event_log.h"
#include <QDateTime>
#include <QFileInfo>

namespace mn::app {

namespace {

constexpr qsizetype kMostBytes = 64 * 1024;

const char *wordOf(EventLog::Event event)
{
    switch (event) {
    case EventLog::Event::Opened:
        return "opened";
    case EventLog::Event::Locked:
        return "locked";
    case EventLog::Event::KeysChanged:
        return "keys";
    case EventLog::Event::Backup:
        return "backup";
    case EventLog::Event::Verify:
        return "verify";
    case EventLog::Event::Restore:
        return "restore";
    case EventLog::Event::Check:
        return "check";
    case EventLog::Event::Mend:
        return "mend";
    case EventLog::Event::Move:
        return "move";
    }
    return "other";
}

} // namespace

QByteArray EventLog::read()
{
    if (!m_files.exists(m_path))
        return {};
    const auto bytes = readFile(m_files, m_path, 2 * kMostBytes);
    return bytes ? *bytes : QByteArray();
}

void EventLog::note(Event event, std::optional<Errc> failure, qint64 count)
{
    const QByteArray line = QDateTime::fromMSecsSinceEpoch(m_clock.now(), Qt::UTC).toString(Qt::ISODate).toLatin1() +
                            "  " + QByteArray(wordOf(event)).leftJustified(8) +
                            (failure ? name(*failure).toLatin1() : QByteArray("ok")).leftJustified(16) +
                            QByteArray::number(count) + '\n';
    m_thread.post([this, line]() -> Result<void> {
        QByteArray all = read() + line;
        if (all.size() > kMostBytes)
            all = all.sliced(all.indexOf('\n', all.size() - kMostBytes / 2) + 1);
        MN_TRY(m_files.makeFolder(QFileInfo(m_path).path()));
        return replaceFile(m_files, m_path, all);
    });
}

QFuture<QByteArray> EventLog::text()
{
    return m_thread.post([this] { return read(); });
}

} // namespace mn::app
