#pragma once
#include "app/base/event_log.h"
#include "app/onboarding/passphrase_rating.h"
#include "app/onboarding/recovery_check.h"
#include "app/settings/new_words.h"
#include "app/shell/auto_lock.h"
#include "core/crypto/unlock_throttle.h"
#include <QVariantList>

namespace mn::app {

// The ways into the open vault, and when it locks by itself. Whoever changes a way proves first that they know one: a
// machine that was found unlocked makes nobody a way in for later. Every call returns at once.
class SecurityModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    // {id, kind, title, text, removable}: in their order; read anew after each change.
    Q_PROPERTY(QVariantList ways READ ways NOTIFY waysChanged)
    Q_PROPERTY(bool hasWords READ hasWords NOTIFY waysChanged)
    Q_PROPERTY(bool hasKeyring READ hasKeyring NOTIFY waysChanged)
    // Why this computer's keyring cannot take part; empty while it can.
    Q_PROPERTY(QString keyringMessage READ keyringMessage NOTIFY waysChanged)
    // False: somebody without the vault's key has changed the list; accept() signs it as it stands.
    Q_PROPERTY(bool isListAuthentic READ isListAuthentic NOTIFY waysChanged)
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY changed)
    // What went wrong and what to do, with its stable name; empty: nothing.
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString messageCode READ messageCode NOTIFY changed)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitChanged) // until the next try is taken
    Q_PROPERTY(mn::app::PassphraseRating *rating READ rating CONSTANT)
    Q_PROPERTY(mn::app::NewWords *newWords READ newWords CONSTANT)
    // The drill that was put off, for a banner.
    Q_PROPERTY(mn::app::RecoveryCheck *check READ check CONSTANT)
    Q_PROPERTY(bool drillIsDue READ drillIsDue NOTIFY drillIsDueChanged)
    Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY lockChanged) // 0: never
    Q_PROPERTY(bool locksWithScreen READ locksWithScreen WRITE setLocksWithScreen NOTIFY lockChanged)
    // Whether pictures of the screen can leave the window out, and if not, why.
    Q_PROPERTY(QString screenSentence READ screenSentence CONSTANT)

public:
    enum Kind { Passphrase = 1, Words = 2, Keyring = 3 }; // as SlotKind
    Q_ENUM(Kind)
    // How a new passphrase's hash is measured; about a second.
    using Measure = std::function<Result<PasswordHashParameters>()>;

    SecurityModel(
        KeyThread &keys, KeyServices services, VaultKeeper &keeper, AutoLock &autoLock, EventLog &log,
        Measure measure = [] { return mn::calibrate(); }, QObject *parent = nullptr);

    QVariantList ways() const;
    bool hasWords() const { return m_ways && m_ways->has(SlotKind::Recovery); }
    bool hasKeyring() const { return m_ways && m_ways->has(SlotKind::Keychain); }
    const QString &keyringMessage() const { return m_keyringMessage; }
    bool isListAuthentic() const { return m_isListAuthentic; }
    bool isWorking() const { return m_isWorking; }
    const QString &message() const { return m_message; }
    const QString &messageCode() const { return m_messageCode; }
    int waitSeconds() const { return m_waitSeconds; }
    PassphraseRating *rating() { return &m_rating; }
    NewWords *newWords() { return &m_newWords; }
    RecoveryCheck *check() { return &m_check; }
    bool drillIsDue() const { return m_check.due(); }
    int lockMinutes() const;
    void setLockMinutes(int minutes);
    bool locksWithScreen() const { return m_autoLock.locksWithScreen(); }
    void setLocksWithScreen(bool with);
    QString screenSentence() const;

    // The window speaks another language.
    void retranslate() { Q_EMIT waysChanged(); }

    // How the vault can be opened now, and whether the keyring answers.
    Q_INVOKABLE void read();
    // What was said of the last try is gone.
    Q_INVOKABLE void forgetMessage() { say({}); }

    // `secret`: the passphrase of today, or the recovery words. The letters of all are overwritten, in the fields that
    // share them too: the view clears these. done() follows, or a message.
    Q_INVOKABLE void changePassphrase(QString secret, QString next, QString again);
    Q_INVOKABLE void addKeyring(QString secret);
    Q_INVOKABLE void remove(QString secret, const QString &id);
    Q_INVOKABLE void accept(QString secret);
    // newWords() begins when it is proven; the old ones open the vault until the new ones take their place.
    Q_INVOKABLE void makeNewWords(QString secret);

Q_SIGNALS:
    void waysChanged();
    void changed();
    void waitChanged();
    void drillIsDueChanged();
    void lockChanged();
    void done(const QString &sentence);

private:
    // change(const VaultKeys &, const Unlocked &) -> Result<void> on the key thread, after `secret` has opened a slot.
    template <class Change> void ask(SecretBytes secret, Change change, std::function<void()> then);
    void finish(const Result<void> &result, const std::function<void()> &then);
    void writeLock(const char *name, const QString &value);
    void say(std::optional<Errc> code);
    void sayText(const QString &text);
    void countDown();

    KeyThread &m_keys;
    KeyServices m_services;
    VaultKeeper &m_keeper;
    AutoLock &m_autoLock;
    EventLog &m_log;
    Measure m_measure;
    PassphraseRating m_rating;
    NewWords m_newWords;
    RecoveryCheck m_check;
    std::optional<WaysIn> m_ways;
    QString m_keyringMessage;
    bool m_isListAuthentic = true;
    bool m_isWorking = false;
    QString m_message;
    QString m_messageCode;
    UnlockThrottle m_throttle;
    QTimer m_tick; // while there is a wait
    int m_waitSeconds = 0;
};

} // namespace mn::app
