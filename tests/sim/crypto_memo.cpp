// Functions of libsodium that take the most time of a schedule, each with a memory of what it has answered: devices and
// server of one process verify the same signatures and add the same hashes over and over. Each answer depends on what
// went in alone, so that no schedule runs otherwise than without this file (simulate_test.cpp compares them). Secrets
// lie in plain memory: there are none here. Linked in place of the library's, by --wrap, where many schedules run.
#include <array>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>

namespace {

using Byte = unsigned char;
using Length = unsigned long long;

std::string_view viewOf(const Byte *bytes, Length length)
{
    return {reinterpret_cast<const char *>(bytes), size_t(length)};
}

template <class... Views> std::string joined(const Views &...views)
{
    std::string all;
    const auto append = [&all](std::string_view view) {
        const size_t length = view.size();
        all.append(reinterpret_cast<const char *>(&length), sizeof length);
        all.append(view);
    };
    (append(views), ...);
    return all;
}

// What one function of `Size` bytes has answered. One thread.
template <size_t Size> class Memo {
public:
    // compute(out) says whether it went well.
    template <class Compute> int operator()(std::string asked, Byte *out, const Compute &compute)
    {
        constexpr size_t kMost = 50'000;
        auto found = m_answers.find(asked);
        if (found == m_answers.end()) {
            if (m_answers.size() >= kMost)
                m_answers.clear();
            Answer answer;
            answer.code = compute(answer.out.data());
            found = m_answers.emplace(std::move(asked), answer).first;
        }
        if (out)
            std::memcpy(out, found->second.out.data(), Size);
        return found->second.code;
    }

private:
    struct Answer {
        int code = 0;
        std::array<Byte, Size> out = {};
    };
    std::unordered_map<std::string, Answer> m_answers;
};

} // namespace

// NOLINTBEGIN(bugprone-reserved-identifier, readability-identifier-naming): names of the linker.
extern "C" {

int __real_crypto_sign_verify_detached(const Byte *, const Byte *, Length, const Byte *);
int __wrap_crypto_sign_verify_detached(const Byte *signature, const Byte *text, Length length, const Byte *key)
{
    thread_local Memo<1> memo;
    return memo(joined(viewOf(signature, 64), viewOf(text, length), viewOf(key, 32)), nullptr,
                [&](Byte *) { return __real_crypto_sign_verify_detached(signature, text, length, key); });
}

int __real_crypto_sign_detached(Byte *, Length *, const Byte *, Length, const Byte *);
int __wrap_crypto_sign_detached(Byte *signature, Length *size, const Byte *text, Length length, const Byte *key)
{
    thread_local Memo<64> memo;
    if (size)
        *size = 64;
    return memo(joined(viewOf(text, length), viewOf(key, 64)), signature,
                [&](Byte *out) { return __real_crypto_sign_detached(out, nullptr, text, length, key); });
}

int __real_crypto_scalarmult(Byte *, const Byte *, const Byte *);
int __wrap_crypto_scalarmult(Byte *product, const Byte *number, const Byte *point)
{
    thread_local Memo<32> memo;
    return memo(joined(viewOf(number, 32), viewOf(point, 32)), product,
                [&](Byte *out) { return __real_crypto_scalarmult(out, number, point); });
}

int __real_crypto_core_ristretto255_from_hash(Byte *, const Byte *);
int __wrap_crypto_core_ristretto255_from_hash(Byte *point, const Byte *hash)
{
    thread_local Memo<32> memo;
    return memo(joined(viewOf(hash, 64)), point,
                [&](Byte *out) { return __real_crypto_core_ristretto255_from_hash(out, hash); });
}

int __real_crypto_core_ristretto255_is_valid_point(const Byte *);
int __wrap_crypto_core_ristretto255_is_valid_point(const Byte *point)
{
    thread_local Memo<1> memo;
    return memo(joined(viewOf(point, 32)), nullptr,
                [&](Byte *) { return __real_crypto_core_ristretto255_is_valid_point(point); });
}

int __real_crypto_core_ristretto255_add(Byte *, const Byte *, const Byte *);
int __wrap_crypto_core_ristretto255_add(Byte *sum, const Byte *one, const Byte *other)
{
    thread_local Memo<32> memo;
    return memo(joined(viewOf(one, 32), viewOf(other, 32)), sum,
                [&](Byte *out) { return __real_crypto_core_ristretto255_add(out, one, other); });
}

int __real_crypto_core_ristretto255_sub(Byte *, const Byte *, const Byte *);
int __wrap_crypto_core_ristretto255_sub(Byte *rest, const Byte *one, const Byte *other)
{
    thread_local Memo<32> memo;
    return memo(joined(viewOf(one, 32), viewOf(other, 32)), rest,
                [&](Byte *out) { return __real_crypto_core_ristretto255_sub(out, one, other); });
}

int __real_crypto_sign_seed_keypair(Byte *, Byte *, const Byte *);
int __wrap_crypto_sign_seed_keypair(Byte *publicKey, Byte *secretKey, const Byte *seed)
{
    thread_local Memo<96> memo;
    std::array<Byte, 96> pair;
    const int code = memo(joined(viewOf(seed, 32)), pair.data(),
                          [&](Byte *out) { return __real_crypto_sign_seed_keypair(out, out + 32, seed); });
    std::memcpy(publicKey, pair.data(), 32);
    std::memcpy(secretKey, pair.data() + 32, 64);
    return code;
}

// Guarded pages of its own for each secret are a fifth of the time.
void *__wrap_sodium_malloc(size_t size)
{
    return std::malloc(size);
}
void __wrap_sodium_free(void *bytes)
{
    std::free(bytes);
}

} // extern "C"
// NOLINTEND(bugprone-reserved-identifier, readability-identifier-naming)
