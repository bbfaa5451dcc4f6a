#pragma once
#include "core/vault/vector_pack.h"
#include "sync/client/rest_calls.h"
#include <chrono>

namespace mn {
class Database;
class Vault;
} // namespace mn

namespace mn::sync {

class LargeTransfers;

// What its person said on this device, for the consent of the account that was given at that moment; and how far that
// has been followed. Of another consent nobody here knows anything.
struct OwnConsent {
    quint64 allowedAt = 0; // ms UTC, as the server says
    VectorModel model = {};
    quint64 changes = 0; // of the change log,
    quint64 vectors = 0; // and of the order in which vectors came
    static constexpr auto fields()
    {
        return std::tuple(field("allowed_at", &OwnConsent::allowedAt), field("model", &OwnConsent::model),
                          field("changes", &OwnConsent::changes), field("vectors", &OwnConsent::vectors));
    }
    bool operator==(const OwnConsent &) const = default;
};

// How it stands, for the account's person.
struct VectorsLook {
    VectorsState account = {};
    bool isAllowedHere = false; // and with that consent of the account
    bool isOtherModel = false;  // this device has another one than the account allowed
};

// Lets a server search in the meaning of memories, where account and person allow it: docs/adr/0041. Without that
// nothing of a vector leaves the device, whatever a server says. One thread; calls block on the network and the disk.
class VectorSync {
public:
    // All outlive it.
    VectorSync(Vault &vault, RestCalls &calls, const LargeTransfers &large, std::stop_token stop);

    // After all else is in sync: puts what is new or changed, removes what is not to be found any more. What cannot be
    // done now is done next time. Errors of the vault alone.
    Result<void> run();

    // NotAvailable: the server keeps no vectors, or of another size than this device's model has; or there is no model.
    // NetworkFailed, DeviceRevoked.
    Result<VectorsLook> look();
    Result<void> allow();
    // Whether they are gone already; else they go by themselves. NetworkFailed: this device sends none any more, and
    // the account's consent is there still.
    Result<bool> withdraw();
    // Whether anything was allowed on this device, as it last heard; the server is not asked.
    Result<bool> isAllowedHere() const;
    // Which memories are near to a question, as the server finds; some of them may not be here. NetworkForbidden where
    // nothing of this model was allowed on this device: a question reveals as much.
    Result<QList<VectorHit>> search(const EmbeddingModel &model, std::span<const float> question, int limit);

private:
    struct Batch;
    static Result<Batch> batchOf(Database &database, const EmbeddingModel &model, const OwnConsent &own);
    Result<EmbeddingModel> model() const;
    Result<std::optional<OwnConsent>> own() const;
    Result<void> store(const std::optional<OwnConsent> &own);
    // Only while what is there is `before`: a person may have said something else meanwhile, to another program.
    Result<bool> replace(const OwnConsent &before, const std::optional<OwnConsent> &own);
    Result<bool> isAnythingNew(const OwnConsent &own) const;
    Result<bool> isLost(const EmbeddingModel &model, const OwnConsent &own, quint64 there) const;
    Result<void> follow(const EmbeddingModel &model, OwnConsent stored, bool isFromTheBeginning);
    bool send(const Batch &batch, const VectorModel &model);

    Vault &m_vault;
    RestCalls &m_calls;
    const LargeTransfers &m_large;
    const std::stop_token m_stop;
    std::optional<std::chrono::steady_clock::time_point> m_askedAt;
};

} // namespace mn::sync
