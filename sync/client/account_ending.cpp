#include "core/store/settings.h"
#include "core/vault/vault.h"
#include "sync/client/erasing.h"
#include "sync/client/stored_names.h"
#include "sync/client/sync_client.h"
#include <limits>

namespace mn::sync {

Result<std::optional<qint64>> SyncClient::deleteAccount()
{
    const auto asked = m_calls.askErasure();
    if (!asked && asked.error().code == ProblemCode::NoAccount) {
        MN_TRY(leave());
        return std::optional<qint64>();
    }
    if (!asked)
        return std::unexpected(m_calls.errorOf(asked.error()));
    const std::optional<qint64> eraseAt = qint64(asked->eraseAt);
    MN_TRY(storeEraseAt(m_vault, eraseAt));
    return eraseAt;
}

Result<void> SyncClient::keepAccount()
{
    if (const auto kept = m_calls.cancelErasure(); !kept)
        return std::unexpected(m_calls.errorOf(kept.error()));
    return storeEraseAt(m_vault, {});
}

Result<std::optional<qint64>> SyncClient::eraseAt(Vault &vault)
{
    MN_TRY(const QByteArray stored,
           vault.read([](Database &database) { return Settings(database).read(kEraseAtSetting); }).result());
    const qint64 at = stored.toLongLong();
    return at > 0 ? std::optional(at) : std::nullopt;
}

Result<void> SyncClient::storeEraseAt(Vault &vault, const std::optional<qint64> &eraseAt)
{
    const QByteArray text = eraseAt ? QByteArray::number(*eraseAt) : QByteArray();
    return vault
        .save(Durability::Batch,
              [text](Saving &saving) { return Settings(saving.database()).write(kEraseAtSetting, text); })
        .result();
}

// Asked with each pull, written down where it is another moment.
Result<std::optional<qint64>> SyncClient::noteErasure()
{
    MN_TRY(const auto known, eraseAt(m_vault));
    const auto told = m_calls.takeEraseAt();
    if (!told || qint64(*told) == known.value_or(0))
        return known;
    const std::optional<qint64> now = *told > 0 ? std::optional(qint64(*told)) : std::nullopt;
    MN_TRY(storeEraseAt(m_vault, now));
    return now;
}

Result<void> SyncClient::leave()
{
    MN_TRY(m_device.leaveAccount());
    MN_TRY(storeServer(m_vault, {}));
    return forgetErased(m_vault, m_disk->takeNoted().erased);
}

// Asked when somebody wants this vault in another account: what a server says alone makes no vault leave. One that is
// about to be erased is no reason to wait for its end.
Result<void> SyncClient::leaveGone(Vault &vault, const Clock &clock, const std::stop_token &stop)
{
    const auto client = open(vault, clock, stop);
    if (!client)
        return client.error().code == Errc::NoAccount ? Result<void>() : std::unexpected(client.error());
    RestCalls &calls = (*client)->m_calls;
    const auto there = calls.control(std::numeric_limits<qint64>::max());
    if (!there && there.error().code == ProblemCode::NoAccount)
        return (*client)->leave();
    const auto status = calls.accountStatus();
    return status && status->eraseAt ? (*client)->leave() : Result<void>();
}

} // namespace mn::sync
