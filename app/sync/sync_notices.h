#pragma once
#include "app/base/calendar.h"
#include "core/base/uuid.h"
#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace mn::sync {
struct SyncReport;
}

namespace mn::app {

// What came up in the syncs of one opening that a person should know, and that stops nothing: whose clock is wrong, and
// what was to be erased and was not.
class SyncNotices {
    Q_DECLARE_TR_FUNCTIONS(mn::app::SyncNotices)
public:
    // `now`: ms UTC, as this device's clock says.
    void take(const sync::SyncReport &report, qint64 now);
    QStringList texts(const Calendar &calendar) const;

private:
    qint64 m_now = 0;
    qint64 m_clockAhead = 0; // seconds
    qint64 m_fromTheFuture = 0;
    QSet<RecordId> m_withdrawn;
};

} // namespace mn::app
