#pragma once
#include "core/base/clock.h"
#include <QtGlobal>
#include <compare>

namespace mn {

// When a write was made, as nearly as devices agree: 48 bits of milliseconds since 1970, 16 bits that count writes
// within one. It decides only which of several versions is shown first, never what is kept.
class HlcStamp {
public:
    constexpr HlcStamp() = default;
    explicit constexpr HlcStamp(quint64 value) : m_value(value) {}
    static constexpr HlcStamp of(qint64 ms, quint16 count = 0) { return HlcStamp(quint64(ms) << 16 | count); }

    constexpr qint64 ms() const { return qint64(m_value >> 16); }
    constexpr quint16 count() const { return quint16(m_value); }
    constexpr quint64 value() const { return m_value; }
    constexpr auto operator<=>(const HlcStamp &) const = default;

private:
    quint64 m_value = 0;
};

// A hybrid logical clock: near the machine's clock, ahead of every stamp near that which it gave or took. One thread at
// a time. Source: Kulkarni et al., Logical physical clocks, OPODIS 2014.
class HybridClock {
public:
    // A device whose clock runs further ahead than this would drag all others along: its stamps are left out.
    static constexpr qint64 kMaxAheadMs = 5 * 60'000;

    enum class Seen { Taken, FromTheFuture };

    // `last`: the newest stamp of an earlier run, so that time does not run back over a restart.
    explicit HybridClock(const Clock &clock, HlcStamp last = {}) : m_clock(clock), m_last(last) {}

    HlcStamp tick();          // for a write of our own
    Seen see(HlcStamp other); // another device's; one from the future is told to the caller and otherwise ignored
    HlcStamp last() const { return m_last; }

private:
    qint64 now() const;

    const Clock &m_clock;
    HlcStamp m_last;
};

} // namespace mn
