#pragma once
#include "app/base/event_log.h"
#include "app/base/timers.h"
#include "app/transfer/vault_work.h"
#include "app/unlock/unlock_model.h"
#include "core/session/vault_move.h"
#include <QUrl>
#include <atomic>

namespace mn::app {

// The open vault to another folder: looked at, asked, copied while it is closed, and open again at its new place, or
// where it was, without asking for a key. Outside the vault's own models, for these go meanwhile. Every call returns at
// once.
class MoveModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool isStopping READ isStopping NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)         // as this system writes it; so with the other
    Q_PROPERTY(QString to READ to NOTIFY changed)             // empty: none is chosen
    Q_PROPERTY(QString question READ question NOTIFY changed) // what will happen; empty unless Asking
    Q_PROPERTY(double fraction READ fraction NOTIFY progressed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed)
    Q_PROPERTY(QString bytesText READ bytesText NOTIFY progressed)
    // What went wrong and what to do, with its stable name; empty: nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString problemCode READ problemCode NOTIFY changed)
    Q_PROPERTY(QString news READ news NOTIFY changed) // where it is since it was moved; empty: nothing happened
    // What a move that was cut off has left twice; empty: nothing.
    Q_PROPERTY(QString secondVault READ secondVault NOTIFY changed)

public:
    enum State { Idle, Looking, Asking, Moving };
    Q_ENUM(State)

    // All of it outlives this.
    struct Parts {
        KeyThread &keys;
        KeyServices services;
        VaultServices vaults;
        VaultKeeper &keeper;
        UnlockModel &unlock;
        EventLog &log;
        Timers &timers;
    };
    explicit MoveModel(Parts parts, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isStopping() const { return m_isStopping; }
    QString from() const;
    QString to() const;
    QString question() const;
    double fraction() const;
    QString progressText() const;
    QString bytesText() const;
    const QString &problem() const { return m_problem; }
    const QString &problemCode() const { return m_problemCode; }
    const QString &news() const { return m_news; }
    QString secondVault() const;

    // What earlier moves have left. Before a vault is opened in this process.
    void tidy();
    // Whether it can go there, or below it where something else lies there: Asking, or a problem.
    Q_INVOKABLE void look(const QUrl &folder);
    // What was asked; after what is happening now, for whoever calls it goes with the vault.
    Q_INVOKABLE void move();
    Q_INVOKABLE void giveUp();
    // While it is copied: it stays where it was. To lock it meanwhile does the same, for the keys are in use till then.
    Q_INVOKABLE void stop();
    // What was told has been read.
    Q_INVOKABLE void forgetNews();

Q_SIGNALS:
    void changed();
    void progressed();
    // It is open again: how it went, in a sentence.
    void done(const QString &sentence);

private:
    struct Progress {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> isToLock = false; // its keys are wiped where it ends, and it is not opened again
    };
    struct Outcome {
        OpenVault opened; // at its new place, or again where it was; nothing where it is to be locked
        std::optional<Error> failure = {};
        bool isOldGone = true;
    };
    static Result<Outcome> moveNow(const Parts &parts, OpenVault closed, const QString &from, const QString &to,
                                   Progress &progress, const std::stop_token &stop);
    qint64 bytesOfThisStep() const;
    void begin();
    void carry(OpenVault closed);
    void end(Result<Outcome> result);
    void fail(const Error &error);
    void setState(State state);
    void poll();

    Parts m_parts;
    std::unique_ptr<Alarm> m_poll;
    State m_state = Idle;
    bool m_isStopping = false;
    int m_look = 0; // the one whose answer counts
    QString m_from, m_to;
    MoveLook m_sizes;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    QString m_problem, m_problemCode;
    QString m_news;
    QStringList m_secondVaults;
    VaultWork m_work; // the last member: its work uses the others
};

} // namespace mn::app
