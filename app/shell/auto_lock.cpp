#include "app/shell/auto_lock.h"
#include "app/base/when_done.h"
#include "app/shell/session_watch.h"
#include "core/session/settings.h"
#include <QEvent>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using std::chrono::ceil;
using std::chrono::milliseconds;

namespace {

// A timer counts its milliseconds in an int; to look once a day more costs nothing.
constexpr milliseconds kLongestWait = std::chrono::hours(24);

struct LockSettings {
    std::optional<std::chrono::seconds> idleTime;
    bool withScreen;
};

Result<LockSettings> readLockSettings(Vault &vault)
{
    MN_TRY(const QString after, readSetting(vault, setting::kLockAfter));
    MN_TRY(const auto idleTime, idleTimeFrom(after));
    MN_TRY(const QString withScreen, readSetting(vault, setting::kLockWithScreen));
    return LockSettings{idleTime, withScreen == u"yes"_s};
}

} // namespace

AutoLock::AutoLock(KeyThread &keys, VaultKeeper &keeper, UnlockModel &unlock, SessionWatch &watch, Now now,
                   QObject *parent)
    : QObject(parent), m_keys(keys), m_keeper(keeper), m_unlock(unlock), m_now(std::move(now)), m_lastTouch(m_now())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::wake);
    connect(&m_keeper, &VaultKeeper::openedNow, this, &AutoLock::readSettings);
    connect(&m_keeper, &VaultKeeper::aboutToLock, &m_timer, &QTimer::stop);
    connect(&watch, &SessionWatch::screenLocked, this, [this] { lockWith(UnlockModel::WithScreen); });
    connect(&watch, &SessionWatch::aboutToSleep, this, [this] { lockWith(UnlockModel::BeforeSleep); });
}

void AutoLock::readSettings()
{
    Vault *const vault = m_keeper.vault();
    if (!vault)
        return;
    touch();
    whenDone(this, m_keys.post([vault] { return readLockSettings(*vault); }), [this](const Result<LockSettings> &read) {
        if (!m_keeper.vault())
            return; // locked meanwhile
        if (read) {
            m_idleTime = read->idleTime;
            m_locksWithScreen = read->withScreen;
        }
        wake();
        Q_EMIT settingsRead();
    });
}

void AutoLock::wake()
{
    m_timer.stop();
    if (!m_keeper.vault() || !m_idleTime)
        return;
    const auto left = m_lastTouch + *m_idleTime - m_now();
    if (left <= left.zero())
        m_unlock.lock(UnlockModel::Idle);
    else
        m_timer.start(std::min(ceil<milliseconds>(left), kLongestWait));
}

void AutoLock::lockWith(UnlockModel::LockReason reason)
{
    // One that is being made or brought back says only then whether it is not to.
    const bool isNone = !m_keeper.vault() && !m_keeper.isLent();
    if (m_locksWithScreen || isNone)
        m_unlock.lock(reason);
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::Wheel:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace mn::app
