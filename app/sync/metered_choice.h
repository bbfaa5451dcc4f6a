#pragma once
#include "app/transfer/vault_work.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mn {
class Vault;
}

namespace mn::app {

// What the person wants of networks that are metered, kept in the vault. Lives on the GUI thread; every call returns at
// once.
class MeteredChoice final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SyncModel has it.")
    // Attachments go over them, too; as it is known by now.
    Q_PROPERTY(bool takesAttachments READ takesAttachments WRITE setTakesAttachments NOTIFY changed)

public:
    explicit MeteredChoice(Vault &vault, QObject *parent = nullptr);
    ~MeteredChoice() override;

    // It may have been chosen elsewhere.
    Q_INVOKABLE void look();
    bool takesAttachments() const { return m_takesAttachments; }
    void setTakesAttachments(bool takes);
    // See VaultModel::takeWork().
    std::unique_ptr<VaultWork> takeWork();

Q_SIGNALS:
    void changed();
    void kept();                          // in the vault
    void failed(const QString &sentence); // to keep it

private:
    void show(bool takes);

    Vault &m_vault;
    std::unique_ptr<VaultWork> m_work;
    bool m_takesAttachments = false;
    int m_writing = 0;
};

} // namespace mn::app
