#include "app/sync/sync_notices.h"
#include "sync/client/sync_client.h"

namespace mn::app {

void SyncNotices::take(const sync::SyncReport &report, qint64 now)
{
    m_now = now;
    m_clockAhead = report.clockAhead;
    m_fromTheFuture += report.fromTheFuture;
    for (const RecordId &id : report.withdrawn)
        m_withdrawn.insert(id);
}

QStringList SyncNotices::texts(const Calendar &calendar) const
{
    QStringList texts;
    const auto at = [&](qint64 ms) { return Calendar::momentText(calendar.locale(), calendar.timeOf(ms)); };
    // Whose clock is wrong shows only where this one is right.
    if (m_clockAhead != 0)
        texts += tr("This device’s clock says %1, and the server’s %2. Until it is set right, what you write here is "
                    "dated wrong.")
                     .arg(at(m_now), at(m_now - m_clockAhead * 1000));
    else if (m_fromTheFuture > 0)
        texts += tr("%Ln memory(s) came dated in the future: the clock of another device is ahead.", nullptr,
                    int(m_fromTheFuture));
    if (!m_withdrawn.isEmpty())
        texts += tr("%Ln memory(s) were not erased: another device had changes that were not here yet.", nullptr,
                    int(m_withdrawn.size()));
    return texts;
}

} // namespace mn::app
