#pragma once
#include "core/vault/vector_pack.h"
#include "sync/client/attachment_sync.h"
#include "sync/client/sealed_pack.h"
#include <map>

namespace mn {
class Vault;
}

namespace mn::sync {

// Leaves vectors of the account's texts on the server, sealed, for devices that come later, and takes them from there
// instead of making them: docs/adr/0037. A help and no more: whatever is wrong with a pack, it is as if there were
// none. One thread; calls block on the network and the disk.
class PackSync {
public:
    // Fewer are made faster than they are moved.
    static constexpr qint64 kLeastMemories = 32;

    // The keys of the account that are in force, the newest last.
    struct Keys {
        AccountId account = {};
        std::map<KeyEpoch, SecretBytes> ofSpace = {};
    };
    // All outlive it.
    PackSync(Vault &vault, RestCalls &calls, AttachmentSync &attachments, const LargeTransfers &large,
             std::function<Result<Keys>()> keys, std::stop_token stop);

    // After all else is in sync, and attachments have looked at what is there. Errors of the vault alone.
    Result<void> run();
    // Which of these are packs: no memory names them.
    QSet<BlobName> among(const QSet<BlobName> &names);

private:
    struct Pack {
        BlobName name = {};
        KeyEpoch epoch = 0;
        PackLabel label = {};
        bool isComplete = false;
    };
    Result<void> learnKeys();
    std::optional<Pack> packOf(const BlobName &name) const;
    QList<Pack> packsOf(const EmbeddingModel &model) const; // the best first
    Result<bool> fetch(const Pack &pack);
    Reply<QByteArray> download(const BlobName &name);
    Result<void> bring(const VectorPackState &state, const QList<Pack> &before);
    Reply<void> upload(const BlobName &name, const QByteArray &sealed);

    Vault &m_vault;
    RestCalls &m_calls;
    AttachmentSync &m_attachments;
    const LargeTransfers &m_large;
    const std::function<Result<Keys>()> m_keys;
    const std::stop_token m_stop;
    std::map<KeyEpoch, PackSeal> m_seals;
    QSet<BlobName> m_tried; // taken, or refused: not again in this process
    std::optional<std::chrono::steady_clock::time_point> m_ranAt;
};

} // namespace mn::sync
