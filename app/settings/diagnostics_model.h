#pragma once
#include "app/base/event_log.h"
#include "app/base/timers.h"
#include "app/transfer/backup_schedule.h"
#include "app/unlock/vault_keeper.h"
#include "core/vault/vault_status.h"
#include <QDateTime>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <atomic>

namespace mn::app {

// Looks whether the open vault is whole, with its keys, its newest backup and the model of meaning, mends what can be
// made anew, and writes what somebody who helps may see: times, names of errors, counts and versions, never content,
// names or paths. Every call returns at once.
class DiagnosticsModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool isStopping READ isStopping NOTIFY changed)
    Q_PROPERTY(double fraction READ fraction NOTIFY progressed)    // below 0: not known
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed) // {title, text, advice, state, mend}
    Q_PROPERTY(QString title READ title NOTIFY changed)            // what came of it, in a sentence
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(int worst READ worst NOTIFY changed)                 // a FindingState
    Q_PROPERTY(QString checkedText READ checkedText NOTIFY changed) // its moment; empty: not since it was unlocked
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemCode READ problemCode NOTIFY changed)
    Q_PROPERTY(QString report READ report NOTIFY reportChanged) // as it would be saved; empty: not made yet
    Q_PROPERTY(QString reportSavedAt READ reportSavedAt NOTIFY reportChanged)
    Q_PROPERTY(QString facts READ facts CONSTANT) // of this system, to be copied

public:
    enum State { Idle, Checking, Mending };
    Q_ENUM(State)
    enum FindingState { Good, Notice, Bad };
    Q_ENUM(FindingState)
    enum Mend { NoMend, RebuildIndex, RemoveOrphans };
    Q_ENUM(Mend)

    DiagnosticsModel(VaultKeeper &keeper, EventLog &log, FileSystem &files, const Clock &clock, Timers &timers,
                     QObject *parent = nullptr);
    ~DiagnosticsModel() override { m_stop.request_stop(); }

    // What is looked at beside the vault and its keys; before there is a window, and it outlives this.
    void useMachine(const QString &modelFolder, const BackupSchedule &backups)
    {
        m_modelFolder = modelFolder;
        m_backups = &backups;
    }

    State state() const { return m_state; }
    bool isStopping() const { return m_state != Idle && m_stop.stop_requested(); }
    double fraction() const;
    QVariantList findings() const;
    QString title() const;
    QString text() const;
    int worst() const;
    QString checkedText() const;
    const QString &problem() const { return m_problem; }
    const QString &problemCode() const { return m_problemCode; }
    const QString &report() const { return m_report; }
    const QString &reportSavedAt() const { return m_reportSavedAt; }
    QString facts() const;

    // The window speaks another language.
    void retranslate() { Q_EMIT changed(); }

    Q_INVOKABLE void check();
    // Then it is checked again.
    Q_INVOKABLE void mend(mn::app::DiagnosticsModel::Mend mend);
    Q_INVOKABLE void stop();
    Q_INVOKABLE void makeReport();
    // As report() shows it, in place of what has this name.
    Q_INVOKABLE void saveReport(const QUrl &file);

Q_SIGNALS:
    void changed();
    void progressed();
    void reportChanged();
    void done(const QString &sentence);

private:
    struct Progress {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = -1;
    };
    bool begin(State state);
    void checkMachine(const QList<Finding> &layers);
    QList<Finding> findingOfBackups() const;
    void end(EventLog::Event event, std::optional<Errc> failure, qint64 count);
    void leave();
    void say(std::optional<Errc> code);
    int countOf(Finding::State state) const;
    void poll();

    VaultKeeper &m_keeper;
    EventLog &m_log;
    FileSystem &m_files;
    const Clock &m_clock;
    std::unique_ptr<Alarm> m_poll;
    QString m_modelFolder; // empty: not looked at
    const BackupSchedule *m_backups = nullptr;
    State m_state = Idle;
    std::stop_source m_stop;
    int m_opening = 0; // the one whose answers count
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    QList<Finding> m_findings;
    QDateTime m_checkedAt;
    QString m_problem;
    QString m_problemCode;
    QString m_report;
    QString m_reportSavedAt;
    SerialThread m_thread; // reads keys and model, writes the report; the last member: its work uses the others
};

} // namespace mn::app
