#pragma once
#include "app/base/timers.h"
#include "app/unlock/vault_keeper.h"
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <atomic>
#include <memory>
#include <stop_token>

namespace mn::app {

// A vault out of a backup, before there is one: a file, what opens it, a folder. What was broken off is gone on with by
// doing it again. Every call returns at once.
class RestoreModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString backupName READ backupName NOTIFY changed) // the file's name; empty: none is chosen
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY changed)
    Q_PROPERTY(bool isStopping READ isStopping NOTIFY changed)
    Q_PROPERTY(double fraction READ fraction NOTIFY progressed) // below 0: not known
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed)
    // What went wrong, and what to do; empty: nothing. And its stable name.
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString messageCode READ messageCode NOTIFY changed)

public:
    RestoreModel(KeyThread &keys, VaultKeeper &keeper, QObject *parent = nullptr);
    // Stops what it does; what has come until then stays for the next time.
    ~RestoreModel() override { m_stop.request_stop(); }

    Q_INVOKABLE void chooseBackup(const QUrl &file);
    // With the backup's passphrase or its recovery words, whose letters are overwritten, in the field that shares them
    // too: the view clears it. restored() follows, or a message.
    Q_INVOKABLE void start(QString secret, const QString &folder);
    Q_INVOKABLE void stop();

    QString backupName() const;
    bool isWorking() const { return m_isWorking; }
    bool isStopping() const { return m_isWorking && m_stop.stop_requested(); }
    double fraction() const;
    QString progressText() const;
    const QString &message() const { return m_message; }
    const QString &messageCode() const { return m_messageCode; }

Q_SIGNALS:
    void changed();
    void progressed();
    // The keeper has the vault. The sentence says what there is to know of it.
    void restored(const QString &sentence);

private:
    struct Progress {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = -1;
    };
    void take(Result<RestoredOpening> restored, quint64 since);
    void say(std::optional<Errc> code);
    void poll();

    KeyThread &m_keys;
    VaultKeeper &m_keeper;
    SystemTimers m_timers;
    std::unique_ptr<Alarm> m_poll;
    QString m_backup;
    bool m_isWorking = false;
    std::stop_source m_stop;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    QString m_message;
    QString m_messageCode;
};

} // namespace mn::app
