#pragma once
#include "app/base/timers.h"
#include "app/onboarding/kit_printing.h"
#include "app/onboarding/recovery_drill.h"
#include "app/onboarding/restore_model.h"
#include "app/onboarding/strength_words.h"
#include "app/unlock/vault_keeper.h"
#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <optional>

namespace mn::app {

// From the first start to the first memory. Nothing is on the disk until the person has seen the recovery words: a
// phrase that nobody has opens nothing. Every call returns at once.
class FirstRunModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(bool working READ working NOTIFY workingChanged)
    // What went wrong in this step, and what to do; empty: nothing.
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    // Where the vault will lie: where a folder was chosen in which other things are, in a new one below it.
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged)
    Q_PROPERTY(QString folderProblem READ folderProblem NOTIFY folderChanged) // why it cannot lie there; empty: it can

    // Of the passphrase that was last given to rate().
    Q_PROPERTY(int strengthLevel READ strengthLevel NOTIFY strengthChanged) // 0 (nothing) to 4
    Q_PROPERTY(QString strengthName READ strengthName NOTIFY strengthChanged)
    Q_PROPERTY(QString strengthSentence READ strengthText NOTIFY strengthChanged)
    Q_PROPERTY(QString guessingTime READ guessingTimeText NOTIFY strengthChanged)
    Q_PROPERTY(double strengthPlace READ strengthPlace NOTIFY strengthChanged) // on the line, 0 to 1
    // The line's own marks, and bad examples: {text, place}, rated as the passphrase is.
    Q_PROPERTY(QVariantList lineMarks READ lineMarks CONSTANT)
    Q_PROPERTY(QVariantList examples READ examples NOTIFY strengthChanged)

    Q_PROPERTY(bool keychainWanted READ keychainWanted WRITE setKeychainWanted NOTIFY keychainChanged)
    // Why this computer's keyring cannot take part; empty while it can.
    Q_PROPERTY(QString keychainMessage READ keychainMessage NOTIFY keychainChanged)

    // The 24 words, while they are to be seen; else empty.
    Q_PROPERTY(QStringList words READ words NOTIFY stepChanged)
    Q_PROPERTY(QList<int> drillPositions READ drillPositions NOTIFY drillChanged)
    Q_PROPERTY(bool drillPassed READ drillPassed NOTIFY drillChanged)
    Q_PROPERTY(bool drillPutOff READ drillPutOff NOTIFY drillChanged)
    Q_PROPERTY(QString kitSavedAt READ kitSavedAt NOTIFY kitChanged) // the file's name; empty: none
    Q_PROPERTY(mn::app::KitPrinting *printing READ printing CONSTANT)
    // The other way to a vault, from the welcome: out of a backup, into `folder`.
    Q_PROPERTY(mn::app::RestoreModel *restoring READ restoring CONSTANT)
    // Begun for a backup alone: there is no welcome before it, and back is left().
    Q_PROPERTY(bool restoresAlone READ restoresAlone CONSTANT)
    Q_PROPERTY(bool firstMemorySaved READ firstMemorySaved NOTIFY firstMemoryChanged)

public:
    enum Step { Welcome, Passphrase, Recovery, Drill, FirstMemory, Done };
    Q_ENUM(Step)

    FirstRunModel(KeyThread &keys, VaultKeeper &keeper, const Clock &clock, Timers &timers, const QString &folder,
                  QObject *parent = nullptr);

    Step step() const { return m_step; }
    bool working() const { return m_working; }
    const QString &message() const { return m_message; }
    const QString &folderProblem() const { return m_folderProblem; }
    const QString &folder() const { return m_folder; }
    int strengthLevel() const { return int(levelOf(m_strength)); }
    QString strengthName() const { return levelName(levelOf(m_strength)); }
    QString strengthText() const { return mn::app::strengthSentence(m_strength); }
    QString guessingTimeText() const { return m_strength.guesses > 0 ? guessingTime(m_strength) : QString(); }
    double strengthPlace() const { return placeOnLine(m_strength.seconds); }
    QVariantList lineMarks() const;
    QVariantList examples() const;
    bool keychainWanted() const { return m_keychainWanted; }
    void setKeychainWanted(bool wanted);
    const QString &keychainMessage() const { return m_keychainMessage; }
    QStringList words() const;
    QList<int> drillPositions() const { return m_drill.positions(); }
    bool drillPassed() const { return m_drill.isPassed(); }
    bool drillPutOff() const { return m_drillPutOff; }
    const QString &kitSavedAt() const { return m_kitSavedAt; }
    KitPrinting *printing() { return &m_printing; }
    RestoreModel *restoring() { return &m_restoring; }
    bool restoresAlone() const { return m_restoresAlone; }
    // Before anybody sees it: of the ways to a vault, a backup is the only one that is wanted.
    void restoreAlone();
    bool firstMemorySaved() const { return m_firstMemorySaved; }

    // Welcome: make a vault, or open one that is there (existingChosen(), or a message).
    Q_INVOKABLE void create();
    Q_INVOKABLE void openExisting(const QUrl &folder);
    // Before a vault is made: where the folder is no empty one, the new vault gets a folder below it. Looked at, told
    // when no vault can be made there.
    Q_INVOKABLE void setFolder(const QUrl &folder);
    // Whoever is about to restore sees where the vault will lie.
    Q_INVOKABLE void beginRestoring();
    Q_INVOKABLE void back();

    // At every key; the text stays the field's.
    Q_INVOKABLE void rate(const QString &passphrase);
    // Six words by chance, 66 bits.
    Q_INVOKABLE QString suggestPassphrase() const;
    // Goes on to the recovery words. The letters of both are overwritten, in the fields that share them too: the view
    // clears these.
    Q_INVOKABLE void choosePassphrase(QString passphrase, QString again);

    // What is printed of the words of a vault of this name.
    static RecoverySheet kitOf(const QString &vaultName, const RecoveryPhrase &phrase);
    Q_INVOKABLE void saveKit(const QUrl &file);
    Q_INVOKABLE void printKit();
    Q_INVOKABLE void startDrill();

    Q_INVOKABLE bool answerDrill(int position, const QString &word);
    // What a word will be, once its first letters say so.
    Q_INVOKABLE QString completeWord(const QString &beginning) const;
    // Both make the vault: the drill is passed, or put off until later.
    Q_INVOKABLE void finishDrill();
    Q_INVOKABLE void checkLater();

    Q_INVOKABLE void saveFirstMemory(const QString &content);
    // At every key: kept as a draft, and saved when the vault locks before its person saved it. One that no save took
    // is in the editor at the next opening.
    Q_INVOKABLE void setFirstMemory(const QString &content);
    Q_INVOKABLE void finish();

Q_SIGNALS:
    void stepChanged();
    void workingChanged();
    void messageChanged();
    void folderChanged();
    void strengthChanged();
    void keychainChanged();
    void drillChanged();
    void kitChanged();
    void firstMemoryChanged();
    void existingChosen(const QString &folder);
    void left(); // by who came for a backup alone
    // The vault of a backup is there; one sentence about it.
    void restored(const QString &sentence);

private:
    enum class Check { Passed, PutOff };
    void goTo(Step step);
    void setWorking(bool working);
    void say(const QString &message);
    void lookAtFolder();
    void keepFirstMemory();
    QFuture<Result<RecordId>> addFirstMemory(const QString &content);
    void dropFirstDraft();
    void saveBeforeLocking();
    void measure();
    void want(Check check);
    void make(Check check);
    PasswordHashParameters hash() const;

    KeyThread &m_keys;
    VaultKeeper &m_keeper;
    const Clock &m_clock;
    QString m_folder;
    Step m_step = Welcome;
    bool m_working = false;
    QString m_message;
    QString m_folderProblem;
    bool m_isPlacing = false;         // it is not known yet whether the vault lies in `m_folder` or below it
    quint64 m_locksBefore = 0;        // when the vault was wanted
    std::optional<Check> m_postponed; // make(), until that is known
    QString m_firstMemory;
    RecordId m_firstId; // whatever becomes of it, a draft or a memory
    std::unique_ptr<Alarm> m_draftPause;
    std::optional<PasswordHashParameters> m_hash; // once this machine is measured
    PassphraseStrength m_strength;
    SecretBytes m_rated; // to be rated again when the machine is measured; wiped with the step
    SecretBytes m_passphrase;
    std::optional<RecoveryPhrase> m_phrase;
    RecoveryDrill m_drill;
    bool m_drillPutOff = false;
    bool m_keychainWanted = false;
    QString m_keychainMessage;
    QString m_kitSavedAt;
    bool m_firstMemorySaved = false;
    bool m_restoresAlone = false;
    KitPrinting m_printing;
    RestoreModel m_restoring;
};

} // namespace mn::app
