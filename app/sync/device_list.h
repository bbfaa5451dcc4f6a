#pragma once
#include "app/base/calendar.h"
#include "app/transfer/vault_work.h"
#include "sync/client/sync_client.h"
#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mn::app {

// The devices of the account, this one first, as the server tells of them while they are shown. Names, fingerprints and
// who belongs to it are known from the account's own log; when one was last seen and how far it has read, from the
// server alone. Every call returns at once.
class DeviceList final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(bool isShown READ isShown WRITE setShown NOTIFY changed) // while it is not, nobody is asked
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed) // one is being named or cut off
    // Why they are not known, or why the last of these did not work; empty: nothing is wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Role { DeviceId = Qt::UserRole + 1, Called, IsThis, HasAll, Standing, Seen, Fingerprint };

    DeviceList(Vault &vault, const Clock &clock, const Calendar &calendar, QObject *parent = nullptr);
    ~DeviceList() override;

    // What is shown may have changed.
    void look();
    // Called something else, on every device.
    Q_INVOKABLE void rename(const QString &device, const QString &name);
    // It gets nothing any more, and the key that it had is replaced.
    Q_INVOKABLE void cutOff(const QString &device);

    // Empty where it has none, or is not known.
    QString nameOf(ActorId device) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isShown() const { return m_isShown; }
    void setShown(bool shown);
    int count() const { return int(m_devices.size()); }
    bool isBusy() const { return m_isBusy; }
    QString problem() const;

    void retranslate();
    // See VaultModel::takeWork().
    std::unique_ptr<VaultWork> takeWork();

Q_SIGNALS:
    void changed();
    // One sentence about what was done.
    void said(const QString &sentence);

private:
    void take(const QList<sync::AccountDevice> &devices);
    void fail(const Error &error, bool isAct);
    QString calledOf(const QString &device) const;
    // act(client, id) -> Result<void>, where it may wait; then `sentence` is said.
    template <class Act> void act(const QString &device, Act act, const QString &sentence);

    Vault &m_vault;
    const Clock &m_clock;
    const Calendar m_calendar;
    QList<sync::AccountDevice> m_devices;
    std::optional<Error> m_error;
    bool m_isAct = false; // what m_error is of
    bool m_isShown = false;
    bool m_isLooking = false;
    bool m_looksAgain = false;
    bool m_isBusy = false;
    std::unique_ptr<VaultWork> m_work;
};

} // namespace mn::app
