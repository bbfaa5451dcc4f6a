#include "tests/sim/seeded_random.h"
#include <array>
#include <cstring>
#include <sodium.h>

namespace mn::sim {

namespace {

struct Stream {
    std::array<unsigned char, crypto_stream_chacha20_KEYBYTES> key{};
    quint64 used = 0;
    std::array<unsigned char, 4096> bytes{};
    size_t left = 0;
};

thread_local Stream stream;

void refill()
{
    std::array<unsigned char, crypto_stream_chacha20_NONCEBYTES> nonce{};
    ++stream.used;
    std::memcpy(nonce.data(), &stream.used, sizeof stream.used);
    crypto_stream_chacha20(stream.bytes.data(), stream.bytes.size(), nonce.data(), stream.key.data());
    stream.left = stream.bytes.size();
}

void take(void *const out, size_t size)
{
    auto *to = static_cast<unsigned char *>(out);
    while (size > 0) {
        if (stream.left == 0)
            refill();
        const size_t part = std::min(size, stream.left);
        std::memcpy(to, stream.bytes.data() + stream.bytes.size() - stream.left, part);
        stream.left -= part;
        to += part;
        size -= part;
    }
}

const char *name()
{
    return "simulation";
}

uint32_t number()
{
    uint32_t value = 0;
    take(&value, sizeof value);
    return value;
}

randombytes_implementation implementation{name, number, nullptr, nullptr, take, nullptr};

} // namespace

void seedRandomBytes(quint64 seed)
{
    static const bool isSet = [] {
        randombytes_set_implementation(&implementation);
        return sodium_init() >= 0;
    }();
    Q_ASSERT(isSet);
    stream = Stream();
    std::memcpy(stream.key.data(), &seed, sizeof seed);
}

} // namespace mn::sim
