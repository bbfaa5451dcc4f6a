#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QUrl>
#include <utility>

namespace mn {

// Something that is about to leave this device.
struct Departure {
    QString purpose; // a stable word for the audit log, such as "embedding"
    QUrl destination;
    QByteArray body; // all of the content; a key for the other side is not part of it
};

// A departure that a gate has let through. Only a gate can make one, and what sends takes nothing else.
class Released {
public:
    const QUrl &destination() const { return m_departure.destination; }
    const QByteArray &body() const { return m_departure.body; }

private:
    friend class EgressGate;
    explicit Released(Departure departure) : m_departure(std::move(departure)) {}

    Departure m_departure;
};

// The one place every outbound byte passes, before a name is looked up or a socket opened. Any thread.
class EgressGate {
public:
    virtual ~EgressGate() = default;

    // Asked again for each attempt. Errors: NetworkForbidden, and what the gate itself fails with.
    Result<Released> release(Departure departure)
    {
        MN_TRY(permit(departure));
        return Released(std::move(departure));
    }

private:
    virtual Result<void> permit(const Departure &departure) = 0;
};

// What stands where nobody has allowed anything.
class ForbidAll final : public EgressGate {
    Result<void> permit(const Departure &departure) override
    {
        return fail(Errc::NetworkForbidden, departure.purpose + QStringLiteral(" to ") + departure.destination.host());
    }
};

} // namespace mn
