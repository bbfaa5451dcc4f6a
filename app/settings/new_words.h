#pragma once
#include "app/onboarding/kit_printing.h"
#include "app/onboarding/recovery_drill.h"
#include "app/unlock/vault_keeper.h"
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace mn::app {

// Recovery words in place of those that were: shown, saved as a sheet, tried, and only then made to open the vault. A
// phrase that nobody has opens nothing. Every call returns at once.
class NewWords final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)       // while they are to be seen; else empty
    Q_PROPERTY(QString kitSavedAt READ kitSavedAt NOTIFY changed) // the file's name; empty: none
    Q_PROPERTY(mn::app::KitPrinting *printing READ printing CONSTANT)
    Q_PROPERTY(QList<int> positions READ positions NOTIFY changed)    // that the drill asks for
    Q_PROPERTY(bool drillPassed READ drillPassed NOTIFY drillChanged) // by what was answered so far
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    enum Step { Idle, Words, Drill };
    Q_ENUM(Step)

    NewWords(KeyThread &keys, KeyServices services, VaultKeeper &keeper, QObject *parent = nullptr);

    Step step() const { return m_step; }
    bool isWorking() const { return m_isWorking; }
    QStringList words() const;
    const QString &kitSavedAt() const { return m_kitSavedAt; }
    KitPrinting *printing() { return &m_printing; }
    QList<int> positions() const { return m_drill.positions(); }
    bool drillPassed() const { return m_drill.isPassed(); }
    const QString &message() const { return m_message; }

    // Whoever asks has proven that they may.
    void begin();
    // The old words stay.
    Q_INVOKABLE void giveUp();
    Q_INVOKABLE void saveKit(const QUrl &file);
    Q_INVOKABLE void printKit();
    Q_INVOKABLE void startDrill();
    Q_INVOKABLE void showAgain();
    Q_INVOKABLE bool answer(int position, const QString &word);
    Q_INVOKABLE QString completeWord(const QString &beginning) const { return RecoveryPhrase::completed(beginning); }
    // Both make them open the vault: the drill is passed, or put off until later.
    Q_INVOKABLE void finish();
    Q_INVOKABLE void checkLater();

Q_SIGNALS:
    void changed();
    void drillChanged();
    void kept();
    // Once the vault is open again: what became of new words that were under way when it locked.
    void toldLate(const QString &sentence);

private:
    void leave();
    void tellLate();
    void forget();
    void goTo(Step step);
    void say(const QString &message);
    void keep(bool isCheckDue);

    KeyThread &m_keys;
    KeyServices m_services;
    VaultKeeper &m_keeper;
    Step m_step = Idle;
    bool m_isWorking = false;
    std::optional<RecoveryPhrase> m_phrase;
    RecoveryDrill m_drill;
    QString m_kitSavedAt;
    KitPrinting m_printing;
    QString m_message;
    // What somebody is to be told who opens this vault next.
    struct Untold {
        VaultId vault;
        QString sentence;
    };
    std::optional<Untold> m_untold;
};

} // namespace mn::app
