#pragma once
#include "app/unlock/unlock_words.h"
#include "app/unlock/vault_keeper.h"
#include "core/crypto/unlock_throttle.h"
#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace mn::app {

// The screen between a person and their vault: how it can be opened, what came of a try, why it is locked.
// Every call returns at once; keys are tried on the key thread. Caps Lock is the view's to see.
class UnlockModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged)
    Q_PROPERTY(QString vaultName READ vaultName NOTIFY folderChanged)
    // How it can be opened; false until the key file was read.
    Q_PROPERTY(bool hasPassphrase READ hasPassphrase NOTIFY waysChanged)
    Q_PROPERTY(bool hasPhrase READ hasPhrase NOTIFY waysChanged)
    Q_PROPERTY(bool hasKeychain READ hasKeychain NOTIFY waysChanged)
    // When the newest passphrase was set; invalid: not known.
    Q_PROPERTY(QDateTime passphraseSetAt READ passphraseSetAt NOTIFY waysChanged)
    // What went wrong (empty: nothing) and what to do.
    Q_PROPERTY(QString message READ message NOTIFY problemChanged)
    Q_PROPERTY(QString advice READ advice NOTIFY problemChanged)
    // The way out is a backup, never a new vault in this place.
    Q_PROPERTY(bool offersBackup READ offersBackup NOTIFY problemChanged)
    // The vault opened, but this is to be said of it.
    Q_PROPERTY(QString warning READ warning NOTIFY stateChanged)
    // Seconds until the next try is taken; 0: now.
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitChanged)
    Q_PROPERTY(LockReason lockReason READ lockReason NOTIFY stateChanged)
    Q_PROPERTY(QDateTime lockedAt READ lockedAt NOTIFY stateChanged)
    // What was being written is on no disk: it is lost with this process, and else there when the vault is opened.
    Q_PROPERTY(bool holdsUnsaved READ holdsUnsaved NOTIFY closed)

public:
    enum State {
        Locked,
        Working, // a key is being tried
        Open,
        Failed // as Locked, with a message
    };
    Q_ENUM(State)
    enum LockReason { NotYetOpened, ByPerson, Idle, WithScreen, BeforeSleep };
    Q_ENUM(LockReason)

    UnlockModel(KeyThread &keys, VaultKeeper &keeper, const Clock &clock, QObject *parent = nullptr);
    ~UnlockModel() override;

    State state() const { return m_state; }
    const QString &folder() const { return m_folder; }
    QString vaultName() const;
    // Another vault: what was told of the one before is forgotten. Reads how it can be opened.
    void setFolder(const QString &folder);
    bool hasPassphrase() const { return m_ways && m_ways->has(SlotKind::Passphrase); }
    bool hasPhrase() const { return m_ways && m_ways->has(SlotKind::Recovery); }
    bool hasKeychain() const { return m_ways && m_ways->has(SlotKind::Keychain); }
    QDateTime passphraseSetAt() const;
    const QString &message() const { return m_message; }
    const QString &advice() const { return m_advice; }
    bool offersBackup() const;
    QString warning() const;
    int waitSeconds() const { return m_waitSeconds; }
    LockReason lockReason() const { return m_lockReason; }
    const QDateTime &lockedAt() const { return m_lockedAt; }
    bool holdsUnsaved() const { return m_keys.holdsDrafts(); }

    // Each does nothing while another is at work, the vault is open or a wait is not over. The text's letters are
    // overwritten where they lie, in the field that shares them too: the view clears the field.
    Q_INVOKABLE void unlockWithPassphrase(QString text);
    Q_INVOKABLE void unlockWithPhrase(QString words);
    Q_INVOKABLE void unlockWithKeychain();
    // What needs no person: an agent that holds the key, else the keychain. Not successful: silently Locked.
    Q_INVOKABLE void unlockSilently();
    // Gives up the try; a key that has been hashed opens nothing any more.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void lock(mn::app::UnlockModel::LockReason reason = ByPerson);

Q_SIGNALS:
    void stateChanged();
    void folderChanged();
    void waysChanged();
    void problemChanged();
    void waitChanged();
    void closed(); // after it was locked: what it had begun to save is through

private:
    using Opening = QFuture<Result<OpenVault>>;
    enum class Manner { Asked, Silent };

    bool mayTry();
    void readWays();
    void sayWaysProblem();
    void follow(Opening opening, Way way, Manner manner);
    void settle(Result<OpenVault> result, Way way, Manner manner);
    void failWith(const QString &message, const QString &advice, std::optional<Errc> code);
    void forgetProblem();
    void setState(State state);
    void countDown();

    KeyThread &m_keys;
    VaultKeeper &m_keeper;
    const Clock &m_clock;
    QString m_folder;
    std::optional<WaysIn> m_ways;
    bool m_isSilent = false;           // works, and nobody asked for it
    std::optional<Errc> m_waysProblem; // why they are not known
    State m_state = Locked;
    QString m_message, m_advice;
    std::optional<Errc> m_problem;
    std::optional<UnlockThrottle> m_throttle;
    QTimer m_tick; // while there is a wait
    int m_waitSeconds = 0;
    std::stop_source m_stop;
    int m_attempt = 0; // the one whose answer counts
    LockReason m_lockReason = NotYetOpened;
    LockReason m_nextReason = NotYetOpened; // of a lock that came while none was open
    QDateTime m_lockedAt;
};

} // namespace mn::app
