#pragma once
#include "server/service/store.h"
#include "server/store/connection_pool.h"

namespace mn::server {

// A transaction over the rows of one account.
class SqliteAccount final : public AccountTransaction {
public:
    // What stands for the account in all tables.
    static Result<std::optional<qint64>> find(Database &database, const AccountId &account);

    SqliteAccount(ConnectionPool::Lease lease, Transaction transaction, qint64 account);

    Result<void> commit() override;
    Result<StoredAccount> account() override;
    Result<void> setAccount(const StoredAccount &account) override;

    Result<void> setSubject(const Subject &subject) override;
    Result<std::optional<Subject>> subject() override;

    Result<ControlEnd> controlEnd() override;
    Result<QList<sync::SignedEvent>> control(quint64 from) override;
    Result<void> appendControl(const sync::SignedEvent &event) override;
    Result<QList<sync::Prekey>> prekeys() override;
    Result<void> putPrekey(const sync::Prekey &prekey) override;
    Result<QList<sync::Wrap>> wraps() override;
    Result<void> putWrap(const sync::Wrap &wrap) override;
    Result<void> dropWraps(sync::KeyEpoch epoch) override;

    Result<QList<sync::Head>> heads() override;
    Result<void> putHead(const sync::Head &head) override;
    Result<std::optional<sync::Head>> head(ActorId actor) override;
    Result<void> appendCommit(const StoredCommit &commit) override;
    Result<QList<StoredCommit>> commitsAfter(quint64 seq, int limit) override;
    Result<std::optional<StoredCommit>> commitOf(ActorId actor, quint64 n) override;
    Result<QList<StoredCommit>> checkpoints() override;

    Result<std::optional<StoredRow>> row(const RecordId &record) override;
    Result<void> putRow(const StoredRow &row) override;
    Result<QList<sync::ManifestEntry>> manifest(const RecordId &record, int limit) override;
    Result<bool> isAnyUnder(const QList<sync::KeyEpoch> &epochs) override;

    Result<StoredDevice> device(ActorId actor) override;
    Result<void> setDevice(ActorId actor, const StoredDevice &device) override;
    Result<std::optional<StoredBlob>> blob(const sync::BlobName &name) override;
    Result<void> putBlob(const StoredBlob &blob) override;
    Result<void> removeBlob(const sync::BlobName &name) override;
    Result<QList<StoredBlob>> blobs(const sync::BlobName &name, int limit) override;
    Result<QList<StoredBlob>> droppedBlobs(qint64 at) override;
    Result<std::optional<sync::AuditEntry>> newestAudit() override;
    Result<QList<sync::AuditEntry>> audit(quint64 from, int limit) override;
    Result<void> appendAudit(const sync::AuditEntry &entry) override;
    Result<std::optional<StoredConsent>> vectorConsent() override;
    Result<void> setVectorConsent(const std::optional<StoredConsent> &consent) override;
    Result<std::optional<qint64>> owesVectors() override;
    Result<void> oweVectors(std::optional<qint64> since) override;
    Result<void> erase() override;
    Result<void> forgetUpTo(quint64 seq) override;

private:
    // In this order: what was not committed is rolled back before somebody else gets the connection.
    ConnectionPool::Lease m_lease;
    Transaction m_transaction;
    Database &m_database;
    qint64 m_account;
};

} // namespace mn::server
