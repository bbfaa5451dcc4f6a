#pragma once
#include "core/vault/vault.h"
#include <QJsonArray>
#include <QObject>
#include <functional>
#include <vector>

namespace mn::app {

// A small list kept in the vault, sealed with it: what the window remembers that tells of its owner. Follows other
// processes. The newest write wins.
class VaultSetting final : public QObject {
    Q_OBJECT
public:
    // `name` begins with "window.".
    VaultSetting(Vault &vault, QString name, QObject *parent = nullptr);

    // Calls it at once where it is known what is kept, else once it is: what is made of a value that nobody has read
    // would take the place of all that is kept.
    void whenRead(std::function<void()> change);
    // Durable a moment later; failed() where it is not, or where it was never read: then nothing is written.
    void write(const QJsonArray &value);

Q_SIGNALS:
    // At first, and when somebody else has written it.
    void loaded(const QJsonArray &value);
    // What was written is durable; else failed().
    void kept();
    void failed(const QString &sentence);

private:
    void read();

    Vault &m_vault;
    QString m_name;
    QByteArray m_known;
    std::vector<std::function<void()>> m_waiting; // until it was read
    bool m_wasRead = false;
    bool m_isReading = false;
    bool m_isBehind = false; // somebody wrote while it was read
    int m_writing = 0;
};

} // namespace mn::app
