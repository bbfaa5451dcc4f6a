#pragma once
#include "app/base/timers.h"
#include "core/vault/vault.h"
#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <atomic>
#include <stop_token>

namespace mn::app {

// How far the index of the vault is, and making it anew. It looks only while somebody does, and again by itself only
// while something is still to be read.
class IndexState final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Of a VaultModel.")
    Q_PROPERTY(bool isWatched READ isWatched WRITE setWatched NOTIFY changed)
    Q_PROPERTY(bool isKnown READ isKnown NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why it cannot be read, or be made anew
    Q_PROPERTY(QDateTime lookedAt READ lookedAt NOTIFY changed)
    Q_PROPERTY(double memories READ memories NOTIFY changed) // those in the trash included
    Q_PROPERTY(double wordsIndexed READ wordsIndexed NOTIFY changed)
    Q_PROPERTY(QString model READ model NOTIFY changed) // of meaning, the one that answers; empty: there is none
    Q_PROPERTY(double meaningIndexed READ meaningIndexed NOTIFY changed)
    Q_PROPERTY(double meaningPending READ meaningPending NOTIFY changed)
    // The model that will answer once it has read all; empty: no other was chosen.
    Q_PROPERTY(QString nextModel READ nextModel NOTIFY changed)
    Q_PROPERTY(double nextIndexed READ nextIndexed NOTIFY changed)
    Q_PROPERTY(double nextPending READ nextPending NOTIFY changed)
    Q_PROPERTY(double bytes READ bytes NOTIFY changed) // on the disk
    // Memories whose meaning is read in a second now, and how long the rest takes; 0: not known.
    Q_PROPERTY(double perSecond READ perSecond NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    Q_PROPERTY(bool isRebuilding READ isRebuilding NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed) // of making it anew, 0 to 1; below 0: not known yet

public:
    IndexState(Vault &vault, const Clock &clock, Timers &timers, QObject *parent = nullptr);
    // Stops making it anew; the vault goes on with the rest by itself.
    ~IndexState() override;

    bool isWatched() const { return m_isWatched; }
    void setWatched(bool watched);
    bool isKnown() const { return m_status.has_value(); }
    QString problem() const { return m_rebuildProblem.isEmpty() ? m_problem : m_rebuildProblem; }
    QDateTime lookedAt() const { return m_lookedAt; }
    qint64 memories() const { return m_status ? m_status->memories + m_status->trashed : 0; }
    qint64 wordsIndexed() const { return m_status ? m_status->wordsIndexed : 0; }
    QString model() const { return m_status ? m_status->model : QString(); }
    qint64 meaningIndexed() const { return m_status ? m_status->meaningIndexed : 0; }
    qint64 meaningPending() const { return m_status ? m_status->meaningPending : 0; }
    QString nextModel() const { return next().model; }
    qint64 nextIndexed() const { return next().indexed; }
    qint64 nextPending() const { return next().pending; }
    qint64 bytes() const { return m_status ? m_status->indexBytes : 0; }
    double perSecond() const { return m_perSecond; }
    int secondsLeft() const;
    bool isRebuilding() const { return m_rebuild != nullptr; }
    double progress() const;

    // Forgets the index and makes it anew from the memories. Until then meaning is looked for among what is there.
    Q_INVOKABLE void rebuild();
    // The rest is made by and by.
    Q_INVOKABLE void stopRebuild();

Q_SIGNALS:
    void changed();
    // A sentence about the end of it.
    void rebuilt(const QString &sentence);

private:
    // Written by the thread that makes the index.
    struct Progress {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    // How far it was at a moment, to tell how fast it goes.
    struct Mark {
        qint64 at = 0; // ms
        qint64 pending = 0;
    };

    ModelProgress next() const;
    qint64 pending() const;
    bool isMoving() const { return isRebuilding() || pending() > 0; }
    void read();
    void lookAgain();
    void measure();
    void finish(const Result<void> &made);

    Vault &m_vault;
    const Clock &m_clock;
    std::unique_ptr<Alarm> m_again;
    std::optional<VaultStatus> m_status;
    QString m_problem;        // of the newest look
    QString m_rebuildProblem; // stays until it is tried again
    QDateTime m_lookedAt;
    std::shared_ptr<Progress> m_rebuild; // null: it is not made anew
    std::stop_source m_stop;
    Mark m_mark;
    double m_perSecond = 0;
    bool m_isWatched = false;
    bool m_isReading = false;
    bool m_isBehind = false;
};

} // namespace mn::app
