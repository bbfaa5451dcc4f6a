#pragma once
#include "app/base/calendar.h"
#include "app/transfer/vault_work.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "sync/client/vector_sync.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <optional>

namespace mn {
class Vault;
}

namespace mn::app {

// Whether the server may have vectors of the account's memories, which it can read: docs/adr/0041. The server is asked,
// for another device may have allowed it. Lives on the GUI thread; every call returns at once.
class VectorConsent final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SyncModel has it.")
    Q_PROPERTY(bool isShown READ isShown WRITE setShown NOTIFY changed) // else the server is not asked
    Q_PROPERTY(bool isOffered READ isOffered NOTIFY changed)            // by the server, as far as that is known
    Q_PROPERTY(bool isAllowed READ isAllowed NOTIFY changed)            // on any device of the account
    Q_PROPERTY(bool isHere READ isHere NOTIFY changed)                  // and on this one
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)      // the server is being told
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // with telling it

public:
    VectorConsent(Vault &vault, const Clock &clock, const Calendar &calendar, QObject *parent = nullptr);
    ~VectorConsent() override;

    Q_INVOKABLE void allow();
    Q_INVOKABLE void withdraw();
    // What is shown may have changed.
    void look();

    bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    bool isOffered() const { return m_heard.look || m_heard.isHere; }
    bool isAllowed() const { return m_heard.isHere || (m_heard.look && m_heard.look->account.allowedAt); }
    bool isHere() const { return m_heard.isHere; }
    QString detail() const;
    bool isBusy() const { return m_isBusy; }
    QString problem() const;

    // See VaultModel::takeWork().
    std::unique_ptr<VaultWork> takeWork();

Q_SIGNALS:
    void changed();
    // One sentence about what was done.
    void said(const QString &sentence);

private:
    struct Heard {
        std::optional<sync::VectorsLook> look = {}; // none: the server keeps none, or did not answer
        bool isHere = false;
        bool isAnswer = true;
    };
    enum class Act { Allow, Withdraw };
    enum class Done { Allowed, Erased, ToBeErased };
    void act(Act act);
    static QString sentenceOf(Done done);

    Vault &m_vault;
    const Clock &m_clock;
    const Calendar m_calendar;
    std::unique_ptr<VaultWork> m_work;
    Heard m_heard;
    Act m_act = Act::Allow;       // the last one,
    std::optional<Error> m_error; // and why it failed
    bool m_isShown = false;
    bool m_isLooking = false;
    bool m_looksAgain = false;
    bool m_isBusy = false;
};

} // namespace mn::app
