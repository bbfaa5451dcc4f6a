#pragma once
#include "core/network/network_state.h"
#include <QHostAddress>
#include <QNetworkInterface>
#include <condition_variable>
#include <memory>

class QNetworkInformation;
class QThread;
class QTimer;

namespace mn {

// Whether others may be reached from an interface with these addresses.
bool leadsAway(QNetworkInterface::InterfaceFlags flags, const QList<QHostAddress> &addresses);
// Whether this machine has such an interface.
bool hasWayOut();

// As the system says, by QNetworkInformation: of NetworkManager or GLib on Linux, of what Windows and macOS have for
// it. Where nobody says anything it knows nothing. It is asked from the first look() on, on a thread of its own, for
// those who answer may be slow (docs/adr/0040). One in a program; gone before its QCoreApplication.
class SystemNetwork final : public NetworkState {
public:
    // A system that calls itself disconnected is believed only where there is no way out: NetworkManager says so, too,
    // where it does not look after what connects the machine.
    explicit SystemNetwork(std::function<bool()> wayOut = hasWayOut);
    ~SystemNetwork() override;

    Look look() override;

private:
    void listen();
    void hear(const QNetworkInformation &system, bool isOther, QTimer &tells);

    const std::function<bool()> m_hasWayOut;
    const std::unique_ptr<QThread> m_thread;
    std::mutex m_mutex;
    std::condition_variable m_answered;
    bool m_isAsked = false;
    bool m_isKnown = false;    // what the system says, or that it says nothing
    bool m_hasGuessed = false; // somebody did not wait for it any longer
    Look m_said;
};

} // namespace mn
