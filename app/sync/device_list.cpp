#include "app/sync/device_list.h"
#include "app/base/error_text.h"
#include "app/base/when_done.h"
#include "core/vault/vault.h"
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using sync::AccountDevice;
using sync::SyncClient;

DeviceList::DeviceList(Vault &vault, const Clock &clock, const Calendar &calendar, QObject *parent)
    : QAbstractListModel(parent), m_vault(vault), m_clock(clock), m_calendar(calendar),
      m_work(std::make_unique<VaultWork>())
{
}

DeviceList::~DeviceList() = default;

std::unique_ptr<VaultWork> DeviceList::takeWork()
{
    if (m_work)
        m_work->stop();
    return std::move(m_work);
}

void DeviceList::setShown(bool shown)
{
    if (shown == m_isShown)
        return;
    m_isShown = shown;
    m_error.reset();
    m_isAct = false;
    Q_EMIT changed();
    look();
}

void DeviceList::look()
{
    m_looksAgain = m_isLooking;
    if (!m_isShown || m_isLooking || !m_work)
        return;
    m_isLooking = true;
    const auto read = [&vault = m_vault,
                       &clock = m_clock](const std::stop_token &stop) -> Result<QList<AccountDevice>> {
        MN_TRY(const auto client, SyncClient::open(vault, clock, stop));
        return client->devices();
    };
    whenDone(this, m_work->post(read), [this](const Result<QList<AccountDevice>> &devices) {
        m_isLooking = false;
        if (devices)
            take(*devices);
        else if (!m_error || !m_isAct) // else that is still to be read
            fail(devices.error(), false);
        if (m_looksAgain)
            look();
    });
}

// Rows that stay are the same ones: the keyboard may be in one of them.
void DeviceList::take(const QList<AccountDevice> &devices)
{
    if (!m_isAct)
        m_error.reset();
    const bool areSame = std::ranges::equal(devices, m_devices, {}, &AccountDevice::id, &AccountDevice::id);
    if (!areSame)
        beginResetModel();
    m_devices = devices;
    if (!areSame)
        endResetModel();
    else if (!m_devices.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

void DeviceList::fail(const Error &error, bool isAct)
{
    if (error.code == Errc::Cancelled)
        return;
    m_error = error;
    m_isAct = isAct;
    Q_EMIT changed();
}

template <class Act> void DeviceList::act(const QString &device, Act act, const QString &sentence)
{
    const auto id = ActorId::fromString(device);
    if (m_isBusy || !m_work || !id)
        return;
    m_isBusy = true;
    m_error.reset();
    m_isAct = false;
    Q_EMIT changed();
    const auto work = [&vault = m_vault, &clock = m_clock, id = *id, act](const std::stop_token &stop) -> Result<void> {
        MN_TRY(const auto client, SyncClient::open(vault, clock, stop));
        return act(*client, id);
    };
    whenDone(this, m_work->post(work), [this, sentence](const Result<void> &done) {
        m_isBusy = false;
        if (!done)
            fail(done.error(), true);
        Q_EMIT changed();
        if (done)
            Q_EMIT said(sentence);
        look();
    });
}

void DeviceList::rename(const QString &device, const QString &name)
{
    const QString wanted = name.simplified();
    act(
        device, [wanted](SyncClient &client, ActorId id) { return client.renameDevice(id, wanted); },
        tr("It is called “%1” now, on every device.").arg(wanted));
}

void DeviceList::cutOff(const QString &device)
{
    act(
        device,
        [](SyncClient &client, ActorId id) -> Result<void> {
            MN_TRY(client.revokeDevice(id));
            return {};
        },
        tr("“%1” does not belong to the account any more. What it sent until now stays.").arg(calledOf(device)));
}

QString DeviceList::nameOf(ActorId device) const
{
    const auto found = std::ranges::find(m_devices, device, &AccountDevice::id);
    return found == m_devices.end() ? QString() : found->name;
}

QString DeviceList::calledOf(const QString &device) const
{
    const auto id = ActorId::fromString(device);
    const QString name = id ? nameOf(*id) : QString();
    return name.isEmpty() ? tr("A device without a name") : name;
}

QVariant DeviceList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountDevice &device = m_devices[index.row()];
    switch (role) {
    case DeviceId:
        return device.id.toString();
    case Qt::DisplayRole:
    case Called:
        return calledOf(device.id.toString());
    case IsThis:
        return device.isThis;
    case HasAll:
        return device.behind == 0 && device.lastSeen > 0;
    case Standing:
        return device.lastSeen == 0 ? tr("Has fetched nothing yet")
               : device.behind == 0 ? tr("Has everything that the server has")
                                    : tr("%Ln change(s) not there yet", "", int(device.behind));
    case Seen:
        if (device.isThis)
            return tr("This device");
        if (device.lastSeen == 0)
            return tr("Never seen by the server");
        return tr("Last seen %1").arg(Calendar::momentText(m_calendar.locale(), m_calendar.timeOf(device.lastSeen)));
    case Fingerprint:
        return device.fingerprint;
    default:
        return {};
    }
}

QHash<int, QByteArray> DeviceList::roleNames() const
{
    return {{DeviceId, "deviceId"}, {Called, "called"}, {IsThis, "isThis"},          {HasAll, "hasAll"},
            {Standing, "standing"}, {Seen, "seen"},     {Fingerprint, "fingerprint"}};
}

QString DeviceList::problem() const
{
    if (!m_error)
        return {};
    switch (m_error->code) {
    case Errc::NetworkFailed:
        return m_isAct ? tr("The server cannot be reached; nothing was changed. Try it again once it can be.")
                       : tr("The server cannot be reached. What is shown was so when it last answered.");
    case Errc::Usage:
    case Errc::TooLarge:
        return tr("This cannot be a device’s name.");
    case Errc::NotFound:
        return tr("This device has left the account meanwhile.");
    case Errc::NotSynced:
        return tr("Other devices are changing the account just now. Try it again in a moment.");
    default:
        return shownSentence(m_error->code);
    }
}

void DeviceList::retranslate()
{
    if (!m_devices.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

} // namespace mn::app
