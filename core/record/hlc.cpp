#include "core/record/hlc.h"
#include <algorithm>

namespace mn {

namespace {

constexpr qint64 kLastMs = (qint64(1) << 48) - 1; // the year 10889

} // namespace

qint64 HybridClock::now() const
{
    return std::clamp<qint64>(m_clock.now(), 0, kLastMs);
}

HlcStamp HybridClock::tick()
{
    const HlcStamp here = HlcStamp::of(now());
    // While its own clock was ahead it gave stamps from the future: once that is set right they are left behind, or all
    // it writes would bear them for ever.
    if (m_last.ms() > here.ms() + kMaxAheadMs)
        return m_last = here;
    // Adding 1 to the whole stamp counts on, and after 65,535 writes in one millisecond borrows the next one.
    m_last = std::max(here, HlcStamp(m_last.value() + 1));
    return m_last;
}

HybridClock::Seen HybridClock::see(HlcStamp other)
{
    if (other.ms() > now() + kMaxAheadMs)
        return Seen::FromTheFuture;
    m_last = std::max(m_last, other);
    return Seen::Taken;
}

} // namespace mn
