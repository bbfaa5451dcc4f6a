#include "tests/shots/steady_random.h"
#include <algorithm>
#include <sodium.h>

namespace mn::shots {

namespace {

constexpr size_t kKeyBytes = 32; // keys and the entropy of the words; ids, salts and nonces are shorter and stay random

void fill(void *bytes, size_t size)
{
    if (size != kKeyBytes)
        return randombytes_sysrandom_implementation.buf(bytes, size);
    auto *const out = static_cast<unsigned char *>(bytes);
    for (size_t i = 0; i < size; ++i)
        out[i] = static_cast<unsigned char>(i * 37 + 11);
}

} // namespace

void useSteadyKeys()
{
    static randombytes_implementation steady = randombytes_sysrandom_implementation;
    steady.buf = fill;
    randombytes_set_implementation(&steady);
}

OwnKeys::OwnKeys()
{
    randombytes_set_implementation(&randombytes_sysrandom_implementation);
}

} // namespace mn::shots
