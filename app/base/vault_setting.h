#pragma once
#include "core/vault/vault.h"
#include <QJsonArray>
#include <QObject>

namespace mn::app {

// A small list kept in the vault, sealed with it: what the window remembers that tells of its owner. Follows other
// processes. The newest write wins.
class VaultSetting final : public QObject {
    Q_OBJECT
public:
    // `name` begins with "window.".
    VaultSetting(Vault &vault, QString name, QObject *parent = nullptr);

    // Durable a moment later; failed() where it is not.
    void write(const QJsonArray &value);

Q_SIGNALS:
    // At first, and when somebody else has written it.
    void loaded(const QJsonArray &value);
    void failed(const QString &sentence);

private:
    void read();

    Vault &m_vault;
    QString m_name;
    QByteArray m_known;
    bool m_wasRead = false;
    bool m_isReading = false;
    bool m_isBehind = false; // somebody wrote while it was read
    int m_writing = 0;
};

} // namespace mn::app
