#include "app/transfer/backup_schedule.h"
#include <QDateTime>
#include <QJsonObject>
#include <algorithm>

namespace mn::app {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kQuiet = std::chrono::seconds(30); // after the vault was opened, or the plan changed
constexpr milliseconds kRetry = std::chrono::minutes(10);
constexpr milliseconds kLongestWait = std::chrono::hours(1); // timers stand still while the machine sleeps
constexpr qint64 kDayMs = 24 * 3600 * 1000;
// Clocks are set right by minutes now and then. A last one further ahead was made while the clock was wrong.
constexpr qint64 kMostAheadMs = 3600 * 1000;
constexpr int kMostKept = 120;
constexpr int kMostDays = 3650;

} // namespace

BackupSchedule::BackupSchedule(const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent), m_clock(clock), m_alarm(timers.alarm([this] {
          if (next() <= m_clock.now())
              Q_EMIT wanted();
          else
              plan();
      }))
{
}

void BackupSchedule::attach(Vault *vault)
{
    m_alarm->stop();
    m_setting.reset();
    m_isLoaded = false;
    m_isLastKnown = false;
    m_last = 0;
    load({});
    if (!vault)
        return;
    m_setting = std::make_unique<VaultSetting>(*vault, u"window.backup"_s);
    connect(m_setting.get(), &VaultSetting::loaded, this, [this](const QJsonArray &value) {
        m_isLoaded = true;
        load(value);
    });
    connect(m_setting.get(), &VaultSetting::failed, this, &BackupSchedule::failed);
}

void BackupSchedule::load(const QJsonArray &value)
{
    const QJsonObject kept = value.at(0).toObject();
    m_every = Every(std::clamp(kept.value("every"_L1).toInt(ByHand), int(ByHand), int(Monthly)));
    m_keep = std::clamp(kept.value("keep"_L1).toInt(12), 1, kMostKept);
    m_remindDays = std::clamp(kept.value("remindDays"_L1).toInt(30), 0, kMostDays);
    m_folder = kept.value("folder"_L1).toString();
    plan();
    Q_EMIT changed();
}

void BackupSchedule::write()
{
    if (m_setting)
        m_setting->write({QJsonObject{{"every"_L1, int(m_every)},
                                      {"keep"_L1, m_keep},
                                      {"remindDays"_L1, m_remindDays},
                                      {"folder"_L1, m_folder}}});
    plan();
    Q_EMIT changed();
}

void BackupSchedule::setEvery(Every every)
{
    if (m_every == every)
        return;
    m_every = every;
    write();
}

void BackupSchedule::setKeep(int months)
{
    months = std::clamp(months, 1, kMostKept);
    if (m_keep == months)
        return;
    m_keep = months;
    write();
}

void BackupSchedule::setRemindDays(int days)
{
    days = std::clamp(days, 0, kMostDays);
    if (m_remindDays == days)
        return;
    m_remindDays = days;
    write();
}

void BackupSchedule::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    write();
}

void BackupSchedule::setLast(qint64 last)
{
    m_last = last;
    m_isLastKnown = true;
    plan();
    Q_EMIT changed();
}

bool BackupSchedule::isLastAhead() const
{
    return m_last > m_clock.now() + kMostAheadMs;
}

qint64 BackupSchedule::next() const
{
    if (m_every != ByHand && isLastAhead())
        return 0; // not when the clock gets there, which may take years
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(m_last);
    switch (m_every) {
    case Daily:
        return last.addDays(1).toMSecsSinceEpoch();
    case Weekly:
        return last.addDays(7).toMSecsSinceEpoch();
    case Monthly:
        return last.addMonths(1).toMSecsSinceEpoch();
    case ByHand:
        break;
    }
    return std::numeric_limits<qint64>::max();
}

void BackupSchedule::plan()
{
    m_alarm->stop();
    if (!m_isLoaded || !m_isLastKnown || m_every == ByHand || m_folder.isEmpty())
        return;
    m_alarm->set(std::clamp(milliseconds(next() - m_clock.now()), kQuiet, kLongestWait));
}

void BackupSchedule::retryLater()
{
    if (m_isLoaded && m_every != ByHand)
        m_alarm->set(kRetry);
}

int BackupSchedule::daysSinceLast() const
{
    return m_last > 0 && !isLastAhead() ? int(std::max<qint64>(0, m_clock.now() - m_last) / kDayMs) : -1;
}

bool BackupSchedule::isOverdue() const
{
    return m_isLoaded && m_isLastKnown && m_remindDays > 0 && (daysSinceLast() < 0 || daysSinceLast() > m_remindDays);
}

} // namespace mn::app
