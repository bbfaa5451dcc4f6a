#pragma once
#include "app/base/calendar.h"
#include "app/transfer/vault_work.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <optional>

namespace mn {
class Vault;
}

namespace mn::sync {
class SyncClient;
}

namespace mn::app {

// The end of the account: the server erases it a week after one of its devices asked, and any of them may take that
// back. What is on the devices stays there. Lives on the GUI thread; every call returns at once.
class AccountEnding final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SyncModel has it.")
    Q_PROPERTY(bool isComing READ isComing NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)   // when; empty: nothing is to end
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)      // the server is being told
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // with telling it

public:
    AccountEnding(Vault &vault, const Clock &clock, const Calendar &calendar, QObject *parent = nullptr);
    ~AccountEnding() override;

    Q_INVOKABLE void begin();
    Q_INVOKABLE void takeBack();

    bool isComing() const { return m_eraseAt.has_value(); }
    QString detail() const;
    bool isBusy() const { return m_isBusy; }
    QString problem() const;

    // As this device last heard: ms UTC.
    void take(const std::optional<qint64> &eraseAt);
    // See VaultModel::takeWork().
    std::unique_ptr<VaultWork> takeWork();

Q_SIGNALS:
    void changed();
    void told(); // the server was

private:
    template <class Act> void act(Act act);

    Vault &m_vault;
    const Clock &m_clock;
    const Calendar m_calendar;
    std::unique_ptr<VaultWork> m_work;
    std::optional<qint64> m_eraseAt;
    std::optional<Error> m_error;
    bool m_isBusy = false;
};

} // namespace mn::app
