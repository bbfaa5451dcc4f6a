#pragma once
#include "server/service/store.h"
#include <QMap>
#include <map>
#include <mutex>

namespace mn::server::test {

// Accounts in memory, each transaction on a copy of its own: for simulations, which set servers back, fork them and
// let them forget.
class MemoryStore final : public Store {
public:
    struct Account {
        StoredAccount account;
        std::optional<Subject> subject;
        QList<sync::SignedEvent> control;
        // Shared by copies: a transaction is one.
        QMap<ActorId, sync::Prekey> prekeys;
        QMap<std::pair<sync::KeyEpoch, sync::BoxPublicKey>, sync::Wrap> wraps;
        QMap<ActorId, sync::Head> heads;
        QList<StoredCommit> commits;
        QMap<RecordId, StoredRow> rows;
        QMap<ActorId, StoredDevice> devices;
        QMap<sync::BlobName, StoredBlob> blobs;
        QList<sync::AuditEntry> audit;
        std::optional<StoredConsent> consent;
        quint64 number = 0; // of accounts, by when they were made
    };

    Result<std::unique_ptr<AccountTransaction>> begin(const AccountId &account, Access access) override;
    Result<std::unique_ptr<AccountTransaction>> create(const AccountId &account) override;
    Result<AccountId> accountOf(const sync::VerifyingKey &recovery) override;
    Result<QList<AccountId>> due(qint64 now) override;
    Result<QList<OwedVectors>> owedVectors() override;
    Result<void> settleVectors(const OwedVectors &owed) override;

    // As a backup takes them, and as one brings them back.
    std::map<AccountId, Account> accounts;
    std::map<AccountId, qint64> owed; // vectors: since when

private:
    class Transaction;
    std::mutex m_writer;   // held by the one transaction that writes
    std::mutex m_accounts; // for as long as they are copied
};

} // namespace mn::server::test
