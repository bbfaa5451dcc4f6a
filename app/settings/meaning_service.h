#pragma once
#include "core/vault/vault.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mn::app {

// Whether texts and questions go to a service that understands meaning: off unless the owner says so
// (docs/adr/0012-changing-the-model-of-meaning.md). The service's key goes in and never comes out.
class MeaningService final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Of a VaultModel.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // Of the service that was chosen; empty: none.
    Q_PROPERTY(QString host READ host NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString model READ model NOTIFY changed)
    Q_PROPERTY(bool isThisMachine READ isThisMachine NOTIFY changed) // a service beside the program: nothing leaves

public:
    enum class State {
        Unknown,  // being looked up
        OnDevice, // the built-in model
        Asking,   // a service is tried, or left
        Service
    };
    Q_ENUM(State)

    explicit MeaningService(Vault &vault, QObject *parent = nullptr);

    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    QString host() const { return m_address.host(); }
    QString address() const { return m_address.toString(); }
    QString model() const { return m_model; }
    bool isThisMachine() const;

    // What is wrong with what was typed, in a sentence; empty: it may be asked. Asks nobody.
    Q_INVOKABLE QString faultOf(const QString &address, const QString &model) const;
    // Whether what was typed is a service of this machine.
    Q_INVOKABLE bool staysHere(const QString &address) const;
    // The owner's consent: from now on texts and questions go to this address. The service is asked one word first.
    Q_INVOKABLE void choose(const QString &address, const QString &model, QString key);
    // Takes it back at once.
    Q_INVOKABLE void useBuiltIn();

Q_SIGNALS:
    void changed();
    // A choice is in force.
    void chosen();

private:
    void read();
    void follow(QFuture<Result<void>> choice);

    Vault &m_vault;
    State m_state = State::Unknown;
    QString m_problem;
    QUrl m_address;
    QString m_model;
};

} // namespace mn::app
