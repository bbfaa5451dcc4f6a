#include "core/base/clock.h"
#include <QDateTime>

namespace mn {

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace mn
