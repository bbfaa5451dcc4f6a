#pragma once
#include "app/base/event_log.h"
#include "app/transfer/backup_files.h"
#include "app/transfer/backup_schedule.h"
#include "app/transfer/vault_work.h"
#include "app/unlock/vault_keeper.h"
#include <QDateTime>
#include <QHash>
#include <QUrl>
#include <QVariantList>
#include <atomic>

namespace mn::app {

// Backups of the open vault: made now or by the schedule, listed, opened whole to prove them, brought back. One thing
// at a time, on a thread of its own; locking stops it. Every call returns at once.
class BackupModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(mn::app::BackupSchedule *schedule READ schedule CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool isStopping READ isStopping NOTIFY changed)
    Q_PROPERTY(double fraction READ fraction NOTIFY progressed) // below 0: not known
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed)
    Q_PROPERTY(QString rateText READ rateText NOTIFY progressed) // how fast, and how long yet
    Q_PROPERTY(bool isFolderThere READ isFolderThere NOTIFY changed)
    Q_PROPERTY(QVariantList backups READ backups NOTIFY changed)          // {path, when, size, text, verdict: Verdict}
    Q_PROPERTY(QString lastBackupText READ lastBackupText NOTIFY changed) // its day and time; empty: never
    Q_PROPERTY(QString reminder READ reminder NOTIFY changed)             // empty: all is well
    Q_PROPERTY(bool reminds READ reminds NOTIFY changed)                  // there is one, and it was not put off
    // What went wrong and what to do, with its stable name; empty: nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemCode READ problemCode NOTIFY changed)

public:
    enum State { Idle, Making, Verifying, Restoring };
    Q_ENUM(State)
    enum Verdict { NotChecked, Good, Bad };
    Q_ENUM(Verdict)

    BackupModel(KeyThread &keys, VaultServices services, VaultKeeper &keeper, EventLog &log, Timers &timers,
                QObject *parent = nullptr);

    BackupSchedule *schedule() { return &m_schedule; }
    State state() const { return m_state; }
    bool isStopping() const { return m_isStopping; }
    double fraction() const;
    QString progressText() const;
    QString rateText() const;
    bool isFolderThere() const { return m_isFolderThere; }
    QVariantList backups() const;
    QDateTime lastBackup() const;
    QString lastBackupText() const;
    QString reminder() const;
    bool reminds() const { return !m_isPutOff && !reminder().isEmpty(); }
    const QString &problem() const { return m_problem; }
    const QString &problemCode() const { return m_problemCode; }

    // The window speaks another language.
    void retranslate() { Q_EMIT changed(); }

    // The reminder, until the program starts again.
    Q_INVOKABLE void putOff();
    // What lies in the folder.
    Q_INVOKABLE void read();
    Q_INVOKABLE void chooseFolder(const QUrl &folder);
    Q_INVOKABLE void backUpNow() { make(Manner::Asked); }
    Q_INVOKABLE void verify(const QString &path);
    Q_INVOKABLE void restoreHere(const QString &path);
    // As a second vault, in an empty folder.
    Q_INVOKABLE void restoreBeside(const QString &path, const QUrl &folder);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    void progressed();
    void done(const QString &sentence);

private:
    enum class Manner { Asked, Scheduled };
    struct Progress {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = -1;
    };
    struct Verified {
        Verdict verdict = NotChecked;
        QString text;
    };

    void open();
    void leave();
    void readLast();
    bool begin(State state);
    void make(Manner manner);
    // work(Vault &, const SecretBytes &key, const BackupProgress &, const std::stop_token &) -> Result<T>
    template <class Work, class Take> void run(Work work, Take take);
    void finishRestore(const Result<RestoreReport> &report, const QString &where);
    void end(EventLog::Event event, std::optional<Errc> failure, qint64 count);
    void poll();

    KeyThread &m_keys;
    VaultServices m_services;
    VaultKeeper &m_keeper;
    EventLog &m_log;
    BackupSchedule m_schedule;
    std::unique_ptr<Alarm> m_poll;
    std::unique_ptr<VaultWork> m_work;
    State m_state = Idle;
    bool m_isStopping = false;
    int m_opening = 0;    // the one whose answers count
    int m_folderLook = 0; // the newest reading of the folder; an answer to an older one is late
    int m_lastLook = 0;   // and of when the last one was made
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    qint64 m_begun = 0;
    bool m_isFolderThere = false;
    QList<FoundBackup> m_found;
    QHash<QString, Verified> m_verified; // by path, until it is locked
    qint64 m_last = 0;
    bool m_isLastKnown = false;
    bool m_isPutOff = false;
    QString m_problem;
    QString m_problemCode;
};

} // namespace mn::app
