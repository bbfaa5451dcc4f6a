#pragma once
#include "app/base/timers.h"
#include "app/base/vault_setting.h"
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mn::app {

// When a backup makes itself, where, and when its person is reminded; kept in the vault. It only says when one is
// wanted: whoever makes it tells what came of it.
class BackupSchedule final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Every every READ every WRITE setEvery NOTIFY changed)
    Q_PROPERTY(int keep READ keep WRITE setKeep NOTIFY changed)                   // months of which the backups stay
    Q_PROPERTY(int remindDays READ remindDays WRITE setRemindDays NOTIFY changed) // 0: never
    Q_PROPERTY(QString folder READ folder NOTIFY changed)                         // empty: none was chosen

public:
    enum Every { ByHand, Daily, Weekly, Monthly };
    Q_ENUM(Every)

    BackupSchedule(const Clock &clock, Timers &timers, QObject *parent = nullptr);

    // The open vault's; null: it is locked, and nothing is wanted.
    void attach(Vault *vault);
    Every every() const { return m_every; }
    void setEvery(Every every);
    int keep() const { return m_keep; }
    void setKeep(int months);
    int remindDays() const { return m_remindDays; }
    void setRemindDays(int days);
    const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder);

    // When the last was made, ms UTC; 0: never.
    void setLast(qint64 last);
    // It could not be made: the folder is not there, or the disk refused. It is wanted again in a while.
    void retryLater();
    // Whether when the last one was made has been read, and when one is due.
    bool isKnown() const { return m_isLoaded && m_isLastKnown; }
    // The clock was ahead when it was made: it counts as long since.
    bool isLastAhead() const;
    int daysSinceLast() const; // below 0: there is none, or nobody knows how old it is
    bool isOverdue() const;

Q_SIGNALS:
    void changed();
    void wanted();
    void failed(const QString &sentence);

private:
    void load(const QJsonArray &value);
    void write();
    void plan();
    qint64 next() const;

    const Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<VaultSetting> m_setting;
    bool m_isLoaded = false;
    bool m_isLastKnown = false;
    qint64 m_last = 0;
    Every m_every = ByHand;
    int m_keep = 12;
    int m_remindDays = 30;
    QString m_folder;
};

} // namespace mn::app
