#pragma once
#include "core/base/secret_bytes.h"
#include "core/vault/vector_pack.h"
#include "sync/protocol/blobs.h"
#include "sync/protocol/vectors.h"

namespace mn::sync {

// Of which model vectors are, as servers know it.
VectorModel vectorModelOf(const EmbeddingModel &model);

// A pack of vectors (core/vault/vector_pack.h) as the server has it: docs/adr/0037. Whoever has a key of the account
// reads from its name what it is; all others see 32 random bytes.
struct PackLabel {
    quint32 model = 0;    // markOf()
    quint32 memories = 0; // that it knows
    quint32 purged = 0;   // when it was made: what has been purged since may still be in it
    quint32 drawn = 0;    // at random, so that no two have one name
    bool operator==(const PackLabel &) const = default;

    static quint32 markOf(const EmbeddingModel &model);
};

// The names and seals of packs under one key of the account.
class PackSeal {
public:
    PackSeal(const AccountId &account, const SecretBytes &spaceKey);

    BlobName nameOf(const PackLabel &label) const;
    // Nothing for the name of something else.
    std::optional<PackLabel> labelOf(const BlobName &name) const;

    Result<QByteArray> seal(const BlobName &name, QByteArrayView pack) const;
    // Errc::Damaged for what was not sealed for this name under this key.
    Result<QByteArray> open(const BlobName &name, QByteArrayView sealed) const;

private:
    AccountId m_account;
    SecretBytes m_nameKey;
    SecretBytes m_sealKey;
};

} // namespace mn::sync
