#include "tests/sim/memory_store.h"
#include <algorithm>

namespace mn::server::test {

using namespace sync;

class MemoryStore::Transaction final : public AccountTransaction {
public:
    Transaction(MemoryStore &store, AccountId id, Account data, std::unique_lock<std::mutex> writer)
        : m_store(store), m_id(id), m_data(std::move(data)), m_writer(std::move(writer))
    {
    }

    Result<void> commit() override
    {
        const std::lock_guard lock(m_store.m_accounts);
        if (m_isErased)
            m_store.accounts.erase(m_id);
        else
            m_store.accounts[m_id] = std::move(m_data);
        if (m_owed && *m_owed)
            m_store.owed[m_id] = **m_owed;
        else if (m_owed)
            m_store.owed.erase(m_id);
        return {};
    }
    Result<void> erase() override
    {
        m_isErased = true;
        return {};
    }
    Result<StoredAccount> account() override { return m_data.account; }
    Result<void> setAccount(const StoredAccount &account) override
    {
        m_data.account = account;
        return {};
    }
    Result<void> setSubject(const Subject &subject) override
    {
        const std::lock_guard lock(m_store.m_accounts);
        for (const auto &[id, other] : m_store.accounts)
            if (other.subject == subject)
                return fail(Errc::AlreadyExists, QStringLiteral("an account of theirs"));
        m_data.subject = subject;
        return {};
    }
    Result<std::optional<Subject>> subject() override { return m_data.subject; }
    Result<ControlEnd> controlEnd() override
    {
        return ControlEnd{quint64(m_data.control.size()),
                          m_data.control.isEmpty() ? Hash() : eventHash(m_data.control.last())};
    }
    Result<QList<SignedEvent>> control(quint64 from) override
    {
        return m_data.control.sliced(qsizetype(std::min(from, quint64(m_data.control.size()))));
    }
    Result<void> appendControl(const SignedEvent &event) override
    {
        m_data.control.append(event);
        return {};
    }
    Result<QList<Prekey>> prekeys() override { return m_data.prekeys.values(); }
    Result<void> putPrekey(const Prekey &prekey) override
    {
        m_data.prekeys[prekey.actor] = prekey;
        return {};
    }
    Result<QList<Wrap>> wraps() override { return m_data.wraps.values(); }
    Result<void> putWrap(const Wrap &wrap) override
    {
        m_data.wraps[{wrap.epoch, wrap.to}] = wrap;
        return {};
    }
    Result<void> dropWraps(KeyEpoch epoch) override
    {
        m_data.wraps.removeIf([epoch](const auto &wrap) { return wrap.key().first == epoch; });
        return {};
    }
    Result<QList<Head>> heads() override { return m_data.heads.values(); }
    Result<void> putHead(const Head &head) override
    {
        m_data.heads[head.actor] = head;
        return {};
    }
    Result<std::optional<Head>> head(ActorId actor) override
    {
        const auto found = m_data.heads.constFind(actor);
        return found == m_data.heads.cend() ? std::nullopt : std::optional(*found);
    }
    Result<void> appendCommit(const StoredCommit &commit) override
    {
        m_data.commits.append(commit);
        m_data.heads[commit.actor] = {commit.actor, commit.n, commit.hash};
        return {};
    }
    Result<QList<StoredCommit>> commitsAfter(quint64 seq, int limit) override
    {
        QList<StoredCommit> found;
        for (const StoredCommit &commit : m_data.commits)
            if (commit.seq > seq && found.size() < limit)
                found.append(commit);
        return found;
    }
    Result<std::optional<StoredCommit>> commitOf(ActorId actor, quint64 n) override
    {
        for (const StoredCommit &commit : m_data.commits)
            if (commit.actor == actor && commit.n == n)
                return std::optional(commit);
        return std::optional<StoredCommit>();
    }
    Result<QList<StoredCommit>> checkpoints() override
    {
        QList<StoredCommit> found;
        std::ranges::copy_if(m_data.commits, std::front_inserter(found), &StoredCommit::hasCheckpoint);
        return found;
    }
    Result<std::optional<StoredRow>> row(const RecordId &record) override
    {
        const auto found = m_data.rows.constFind(record);
        return found == m_data.rows.cend() ? std::nullopt : std::optional(*found);
    }
    Result<void> putRow(const StoredRow &row) override
    {
        m_data.rows[row.row.record] = row;
        return {};
    }
    Result<QList<ManifestEntry>> manifest(const RecordId &record, int limit) override
    {
        QList<ManifestEntry> found;
        const auto &rows = std::as_const(m_data.rows);
        for (auto row = rows.upperBound(record); row != rows.cend() && found.size() < limit; ++row)
            found.append({row.key(), row->envelope, row->kind, row->row.keyEpoch});
        return found;
    }
    Result<bool> isAnyUnder(const QList<KeyEpoch> &epochs) override
    {
        return std::ranges::any_of(std::as_const(m_data.rows), [&](const StoredRow &row) {
            return row.kind == RecordKind::Live && epochs.contains(row.row.keyEpoch);
        });
    }
    Result<StoredDevice> device(ActorId actor) override { return m_data.devices.value(actor); }
    Result<void> setDevice(ActorId actor, const StoredDevice &device) override
    {
        m_data.devices[actor] = device;
        return {};
    }
    Result<std::optional<StoredBlob>> blob(const BlobName &name) override
    {
        const auto found = m_data.blobs.constFind(name);
        return found == m_data.blobs.cend() ? std::nullopt : std::optional(*found);
    }
    Result<void> putBlob(const StoredBlob &blob) override
    {
        m_data.blobs[blob.name] = blob;
        return {};
    }
    Result<void> removeBlob(const BlobName &name) override
    {
        m_data.blobs.remove(name);
        return {};
    }
    Result<QList<StoredBlob>> blobs(const BlobName &name, int limit) override
    {
        QList<StoredBlob> found;
        const auto &blobs = std::as_const(m_data.blobs);
        for (auto blob = blobs.upperBound(name); blob != blobs.cend() && found.size() < limit; ++blob)
            found.append(*blob);
        return found;
    }
    Result<QList<StoredBlob>> droppedBlobs(qint64 at) override
    {
        QList<StoredBlob> found;
        std::ranges::copy_if(std::as_const(m_data.blobs), std::back_inserter(found),
                             [at](const StoredBlob &blob) { return blob.droppedAt > 0 && blob.droppedAt <= at; });
        return found;
    }
    Result<std::optional<AuditEntry>> newestAudit() override
    {
        return m_data.audit.isEmpty() ? std::nullopt : std::optional(m_data.audit.last());
    }
    Result<QList<AuditEntry>> audit(quint64 from, int limit) override
    {
        return m_data.audit.mid(qsizetype(std::min(from, quint64(m_data.audit.size()))), limit);
    }
    Result<void> appendAudit(const AuditEntry &entry) override
    {
        m_data.audit.append(entry);
        return {};
    }
    Result<std::optional<StoredConsent>> vectorConsent() override { return m_data.consent; }
    Result<void> setVectorConsent(const std::optional<StoredConsent> &consent) override
    {
        m_data.consent = consent;
        return {};
    }
    Result<std::optional<qint64>> owesVectors() override
    {
        const std::lock_guard lock(m_store.m_accounts);
        const auto there = m_store.owed.find(m_id);
        return m_owed ? *m_owed : there == m_store.owed.end() ? std::nullopt : std::optional(there->second);
    }
    Result<void> oweVectors(std::optional<qint64> since) override
    {
        m_owed = since;
        return {};
    }
    Result<void> forgetUpTo(quint64 seq) override
    {
        m_data.commits.removeIf([seq](const StoredCommit &commit) { return commit.seq <= seq; });
        m_data.rows.removeIf([seq](const auto &row) { return row->kind == RecordKind::Purge && row->seq <= seq; });
        return {};
    }

private:
    MemoryStore &m_store;
    AccountId m_id;
    Account m_data;
    std::unique_lock<std::mutex> m_writer;
    bool m_isErased = false;
    std::optional<std::optional<qint64>> m_owed; // what was said of it
};

Result<std::unique_ptr<AccountTransaction>> MemoryStore::begin(const AccountId &account, Access access)
{
    std::unique_lock writer(m_writer, std::defer_lock);
    if (access == Access::Write)
        writer.lock();
    const std::lock_guard lock(m_accounts);
    const auto found = accounts.find(account);
    if (found == accounts.end())
        return fail(Errc::NotFound, QStringLiteral("an account"));
    return std::make_unique<Transaction>(*this, account, found->second, std::move(writer));
}

Result<std::unique_ptr<AccountTransaction>> MemoryStore::create(const AccountId &account)
{
    std::unique_lock writer(m_writer);
    const std::lock_guard lock(m_accounts);
    if (accounts.contains(account))
        return fail(Errc::AlreadyExists, QStringLiteral("an account"));
    Account fresh;
    fresh.number = accounts.size() + 1;
    return std::make_unique<Transaction>(*this, account, std::move(fresh), std::move(writer));
}

Result<AccountId> MemoryStore::accountOf(const VerifyingKey &recovery)
{
    const std::lock_guard lock(m_accounts);
    const auto rank = [](const auto &account) {
        return std::pair(account->second.account.eraseAt > 0, account->second.number);
    };
    auto first = accounts.end();
    for (auto account = accounts.begin(); account != accounts.end(); ++account)
        if (account->second.account.recovery == recovery && (first == accounts.end() || rank(account) < rank(first)))
            first = account;
    if (first == accounts.end())
        return fail(Errc::NotFound, QStringLiteral("an account"));
    return first->first;
}

Result<QList<AccountId>> MemoryStore::due(qint64 now)
{
    const std::lock_guard lock(m_accounts);
    QList<AccountId> found;
    for (const auto &[id, account] : accounts)
        if (account.account.eraseAt > 0 && account.account.eraseAt <= now)
            found.append(id);
    return found;
}

Result<QList<OwedVectors>> MemoryStore::owedVectors()
{
    const std::lock_guard lock(m_accounts);
    QList<OwedVectors> all;
    for (const auto &[account, since] : owed)
        all.append({account, since});
    std::ranges::sort(all, {}, &OwedVectors::since);
    return all;
}

Result<void> MemoryStore::settleVectors(const OwedVectors &one)
{
    const std::lock_guard lock(m_accounts);
    if (const auto found = owed.find(one.account); found != owed.end() && found->second == one.since)
        owed.erase(found);
    return {};
}

} // namespace mn::server::test
