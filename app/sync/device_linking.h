#pragma once
#include "app/transfer/vault_work.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <optional>

namespace mn {
class Vault;
}

namespace mn::app {

// This device, of an account, lets another one in: a code and a picture of it, and then a number that a person
// compares. docs/flows/link.md. Every call returns at once. Nothing of the account leaves here before answer(true).
class DeviceLinking final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    // What is given to the other device: the code and the server's address, or the picture of both.
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed) // SVG path of what is dark, a unit a module
    Q_PROPERTY(int modules READ modules NOTIFY changed)     // a side, the light border included
    Q_PROPERTY(QString number READ number NOTIFY changed)   // that both show
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why it Failed

public:
    enum class State {
        Idle,
        Opening,   // asks the server for a room to meet in
        Waiting,   // for the other device
        Comparing, // for what the person says of the number
        LettingIn,
        Done,
        Failed,
    };
    Q_ENUM(State)

    DeviceLinking(Vault &vault, const Clock &clock, QObject *parent = nullptr);
    ~DeviceLinking() override;

    Q_INVOKABLE void begin(); // with a code of its own
    Q_INVOKABLE void answer(bool isSame);
    Q_INVOKABLE void end(); // unless it is LettingIn; a number that is shown differs then

    State state() const { return m_state; }
    const QString &code() const { return m_code; }
    const QString &server() const { return m_server; }
    const QString &picture() const { return m_picture; }
    int modules() const { return m_modules; }
    const QString &number() const { return m_number; }
    QString problem() const;

    // See VaultModel::takeWork().
    std::unique_ptr<VaultWork> takeWork();

Q_SIGNALS:
    void changed();
    void letIn();

private:
    struct Desk;
    void set(State state);

    Vault &m_vault;
    const Clock &m_clock;
    std::shared_ptr<Desk> m_desk; // of the one under way
    State m_state = State::Idle;
    QString m_code, m_server, m_picture, m_number;
    int m_modules = 0;
    std::optional<Error> m_error;
    std::unique_ptr<VaultWork> m_work;
};

} // namespace mn::app
