#pragma once
#include "core/vault/vault.h"
#include "sync/client/memory_standing.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace mn::app {

class SyncModel;

// How far the open memory is with the server: followed as the vault and the server's answers change it. Every call
// returns at once.
class OpenMemorySync final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString id READ id WRITE setId NOTIFY changed) // of the memory; empty: none
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // empty where there is nothing to say

public:
    enum class State { Unknown, LocalOnly, Waiting, Synced, Conflict, NotSynced };
    Q_ENUM(State)

    OpenMemorySync(Vault &vault, SyncModel &sync, QObject *parent = nullptr);

    const QString &id() const { return m_id; }
    void setId(const QString &id);
    State state() const;
    QString sentence() const;

Q_SIGNALS:
    void changed();

private:
    void read();

    Vault &m_vault;
    QString m_id;
    std::optional<sync::MemorySync> m_is; // none: not known, or it is not in the vault
    bool m_isReading = false;
    bool m_isBehind = false;
};

} // namespace mn::app
