#include "sync/protocol/multiset_hash.h"
#include <cstring>
#include <sodium.h>

namespace mn::sync {

namespace {

constexpr char kWhat[] = "mnemosyne row 1";

std::array<unsigned char, crypto_core_ristretto255_BYTES> pointOf(const RecordId &record, const Hash &envelope)
{
    crypto_generichash_state state;
    std::array<unsigned char, crypto_core_ristretto255_HASHBYTES> wide{};
    crypto_generichash_init(&state, nullptr, 0, wide.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(kWhat), sizeof kWhat);
    crypto_generichash_update(&state, record.bytes().data(), RecordId::kBytes);
    crypto_generichash_update(&state, envelope.data(), Hash::kBytes);
    crypto_generichash_final(&state, wide.data(), wide.size());
    std::array<unsigned char, crypto_core_ristretto255_BYTES> point{};
    crypto_core_ristretto255_from_hash(point.data(), wide.data());
    return point;
}

} // namespace

Result<MultisetHash> MultisetHash::fromBytes(QByteArrayView bytes)
{
    MultisetHash hash;
    MN_TRY(hash.m_sum, decltype(hash.m_sum)::fromBytes(bytes));
    if (crypto_core_ristretto255_is_valid_point(hash.m_sum.data()) != 1)
        return fail(Errc::NotUnderstood, QStringLiteral("bytes that are no sum"));
    return hash;
}

void MultisetHash::add(const RecordId &record, const Hash &envelope)
{
    crypto_core_ristretto255_add(m_sum.data(), m_sum.data(), pointOf(record, envelope).data());
}

void MultisetHash::remove(const RecordId &record, const Hash &envelope)
{
    crypto_core_ristretto255_sub(m_sum.data(), m_sum.data(), pointOf(record, envelope).data());
}

void MultisetHash::add(const MultisetHash &other)
{
    crypto_core_ristretto255_add(m_sum.data(), m_sum.data(), other.m_sum.data());
}

void MultisetHash::remove(const MultisetHash &other)
{
    crypto_core_ristretto255_sub(m_sum.data(), m_sum.data(), other.m_sum.data());
}

} // namespace mn::sync
