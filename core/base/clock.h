#pragma once
#include <QtGlobal>

namespace mn {

// Where the time comes from: passed in, so that tests move it. Milliseconds since 1970-01-01 UTC. Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual qint64 now() const = 0;
};

class SystemClock final : public Clock {
public:
    qint64 now() const override;
};

} // namespace mn
