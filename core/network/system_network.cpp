#include "core/network/system_network.h"
#include "core/base/drawing_thread.h"
#include <QEventLoop>
#include <QNetworkInformation>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <chrono>

namespace mn {

namespace {

constexpr std::chrono::seconds kPatience(2);        // then it goes on as where nobody knows anything
constexpr std::chrono::milliseconds kSettling(100); // a change is told in parts

// Who knows what costs, else who knows whether there is any.
bool loadSystem()
{
    using Feature = QNetworkInformation::Feature;
    return QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered) ||
           QNetworkInformation::loadBackendByFeatures(Feature::Reachability);
}

} // namespace

bool leadsAway(QNetworkInterface::InterfaceFlags flags, const QList<QHostAddress> &addresses)
{
    const bool isAtWork = flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning);
    return isAtWork && std::ranges::any_of(addresses, [](const QHostAddress &address) {
               return !address.isLoopback() && !address.isLinkLocal();
           });
}

bool hasWayOut()
{
    return std::ranges::any_of(QNetworkInterface::allInterfaces(), [](const QNetworkInterface &one) {
        QList<QHostAddress> addresses;
        for (const QNetworkAddressEntry &entry : one.addressEntries())
            addresses += entry.ip();
        return leadsAway(one.flags(), addresses);
    });
}

SystemNetwork::SystemNetwork(std::function<bool()> wayOut)
    : m_hasWayOut(std::move(wayOut)), m_thread(QThread::create([this] { listen(); }))
{
    m_thread->setObjectName(QStringLiteral("networkState"));
}

SystemNetwork::~SystemNetwork()
{
    m_thread->quit();
    m_thread->wait();
}

NetworkState::Look SystemNetwork::look()
{
    neverWhileDrawing(Waiting::Network);
    Look look;
    {
        std::unique_lock lock(m_mutex);
        if (!std::exchange(m_isAsked, true))
            m_thread->start();
        if (!m_hasGuessed)
            m_hasGuessed = !m_answered.wait_for(lock, kPatience, [this] { return m_isKnown; });
        look = m_said;
    }
    look.isAbsent = look.isAbsent && !m_hasWayOut();
    return look;
}

void SystemNetwork::listen()
{
    QNetworkInformation *const system = loadSystem() ? QNetworkInformation::instance() : nullptr;
    QTimer tells; // with it ends what is told to this thread
    tells.setSingleShot(true);
    tells.setInterval(kSettling);
    QObject::connect(&tells, &QTimer::timeout, &tells, [this] { tellFollowers(); });
    if (system) {
        using Reachability = QNetworkInformation::Reachability;
        using Medium = QNetworkInformation::TransportMedium;
        const auto hears = [&](bool isOther) { hear(*system, isOther, tells); };
        QObject::connect(system, &QNetworkInformation::reachabilityChanged, &tells, [hears](Reachability now) {
            hears(now != Reachability::Unknown && now != Reachability::Disconnected);
        });
        QObject::connect(system, &QNetworkInformation::transportMediumChanged, &tells,
                         [hears](Medium now) { hears(now != Medium::Unknown); });
        QObject::connect(system, &QNetworkInformation::isBehindCaptivePortalChanged, &tells,
                         [hears](bool isBehind) { hears(!isBehind); });
        QObject::connect(system, &QNetworkInformation::isMeteredChanged, &tells, [hears] { hears(false); });
        hears(false);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_isKnown = true;
    }
    m_answered.notify_all();
    if (system)
        QEventLoop().exec();
}

// `isOther`: the network may be another one than before.
void SystemNetwork::hear(const QNetworkInformation &system, bool isOther, QTimer &tells)
{
    const Look said{.isAbsent = system.reachability() == QNetworkInformation::Reachability::Disconnected,
                    .isMetered = system.isMetered()};
    const std::lock_guard lock(m_mutex);
    if (isOther || (said != m_said && (m_isKnown || m_hasGuessed)))
        tells.start();
    m_said = said;
}

} // namespace mn
