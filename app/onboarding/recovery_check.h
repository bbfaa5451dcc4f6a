#pragma once
#include "app/onboarding/recovery_drill.h"
#include "app/unlock/vault_keeper.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// The check of the recovery words that was put off: asked for again at each opening until it is passed; and the drill
// for whoever wants to do it again.
class RecoveryCheck final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    // A banner asks for it.
    Q_PROPERTY(bool due READ due NOTIFY dueChanged)
    Q_PROPERTY(QList<int> positions READ positions NOTIFY drillChanged) // empty: no drill is under way
    Q_PROPERTY(bool passed READ passed NOTIFY drillChanged)
    Q_PROPERTY(QString message READ message NOTIFY drillChanged)

public:
    RecoveryCheck(KeyThread &keys, VaultKeeper &keeper, QObject *parent = nullptr);

    bool due() const { return m_due; }
    QList<int> positions() const { return m_drill.positions(); }
    bool passed() const { return m_drill.isPassed(); }
    const QString &message() const { return m_message; }

    // Asks for three words; a message when the vault does not keep its phrase.
    Q_INVOKABLE void start();
    // The last right answer ends the asking for good.
    Q_INVOKABLE bool answer(int position, const QString &word);
    Q_INVOKABLE QString completeWord(const QString &beginning) const { return RecoveryPhrase::completed(beginning); }
    // The words were made anew: whether they are to be tried is asked again.
    void readDue();
    // Until the vault is opened again.
    Q_INVOKABLE void putOff();

Q_SIGNALS:
    void dueChanged();
    void drillChanged();

private:
    void setDue(bool due);
    void forget();

    KeyThread &m_keys;
    VaultKeeper &m_keeper;
    RecoveryDrill m_drill;
    QString m_message;
    quint64 m_asked = 0; // an answer to what was forgotten since is late
    bool m_due = false;
};

} // namespace mn::app
