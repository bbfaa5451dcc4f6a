#pragma once
#include "core/vault/storage_use.h"
#include <QDateTime>
#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <stop_token>

namespace mn::app {

// What takes room in the vault's folder, and what can be freed. Read when it is asked for: nothing counts before
// somebody looks.
class StorageModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Of a VaultModel.")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why it could not be read; empty unless Failed
    Q_PROPERTY(QString folder READ folder CONSTANT)         // as this system writes it
    Q_PROPERTY(QUrl folderUrl READ folderUrl CONSTANT)
    Q_PROPERTY(QDateTime madeAt READ madeAt CONSTANT) // the vault
    Q_PROPERTY(int format READ format NOTIFY changed)
    // Bytes as they lie on the disk. textBytes: the database without earlier versions.
    Q_PROPERTY(double totalBytes READ totalBytes NOTIFY changed)
    Q_PROPERTY(double textBytes READ textBytes NOTIFY changed)
    Q_PROPERTY(double versionBytes READ versionBytes NOTIFY changed)
    Q_PROPERTY(double attachmentBytes READ attachmentBytes NOTIFY changed)
    Q_PROPERTY(double indexBytes READ indexBytes NOTIFY changed)
    Q_PROPERTY(double draftBytes READ draftBytes NOTIFY changed)
    Q_PROPERTY(double diskBytes READ diskBytes NOTIFY changed)
    Q_PROPERTY(double freeBytes READ freeBytes NOTIFY changed)
    Q_PROPERTY(double memories READ memories NOTIFY changed) // in the trash or not
    Q_PROPERTY(double trashed READ trashed NOTIFY changed)
    Q_PROPERTY(double versions READ versions NOTIFY changed)
    Q_PROPERTY(double attachments READ attachments NOTIFY changed)
    Q_PROPERTY(double drafts READ drafts NOTIFY changed)
    // The largest attachments: { name, bytes, isPicture, memory (its id), title }.
    Q_PROPERTY(QVariantList largest READ largest NOTIFY changed)
    Q_PROPERTY(bool isTidying READ isTidying NOTIFY changed)

public:
    enum class State { Unread, Reading, Ready, Failed };
    Q_ENUM(State)

    explicit StorageModel(Vault &vault, QObject *parent = nullptr);
    ~StorageModel() override;

    State state() const { return m_state; }
    QString problem() const { return m_problem; }
    QString folder() const;
    QUrl folderUrl() const;
    QDateTime madeAt() const;
    int format() const { return m_status.schemaVersion; }
    qint64 totalBytes() const;
    qint64 textBytes() const { return std::max<qint64>(0, m_use.databaseBytes - m_use.stored.versionBytes); }
    qint64 versionBytes() const { return m_use.stored.versionBytes; }
    qint64 attachmentBytes() const { return m_use.blobBytes; }
    qint64 indexBytes() const { return m_use.indexBytes; }
    qint64 draftBytes() const { return m_use.draftBytes; }
    qint64 diskBytes() const { return m_use.diskBytes; }
    qint64 freeBytes() const { return m_use.freeBytes; }
    qint64 memories() const { return m_status.memories + m_status.trashed; }
    qint64 trashed() const { return m_status.trashed; }
    qint64 versions() const { return m_use.stored.versions; }
    qint64 attachments() const { return m_use.stored.files; }
    qint64 drafts() const { return m_use.drafts; }
    QVariantList largest() const { return m_largest; }
    bool isTidying() const { return m_isTidying; }

    // Counts anew; what was counted before stays until then.
    Q_INVOKABLE void read();
    // Removes attachments' files that no memory, nor an earlier version of one, refers to.
    Q_INVOKABLE void tidy();

Q_SIGNALS:
    void changed();
    // How it went, in a sentence.
    void tidied(const QString &sentence);

private:
    void setState(State state, const QString &problem = {});
    void readUse();
    void nameLargest();

    Vault &m_vault;
    State m_state = State::Unread;
    quint64 m_reading = 0; // the newest; an answer to an older one is late
    QString m_problem;
    VaultStatus m_status;
    StorageUse m_use;
    QVariantList m_largest;
    bool m_isTidying = false;
    std::stop_source m_stop;
};

} // namespace mn::app
