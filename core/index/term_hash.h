#pragma once
#include <QHashSeed>
#include <QtGlobal>
#include <cstring>
#include <string_view>

namespace mn {

// A hash of short strings, seeded per process so that nobody can write a text whose words all collide.
inline quint32 hashOfTerm(std::string_view term)
{
    static const quint64 seed = quint64(QHashSeed::globalSeed()) | 1;
    constexpr quint64 kOdd = 0x9e3779b97f4a7c15;
    quint64 hash = seed ^ (term.size() * kOdd);
    size_t at = 0;
    for (; at + 8 <= term.size(); at += 8) {
        quint64 part;
        std::memcpy(&part, term.data() + at, 8);
        hash = (hash ^ part) * kOdd;
        hash ^= hash >> 29;
    }
    quint64 rest = 0;
    std::memcpy(&rest, term.data() + at, term.size() - at);
    hash = (hash ^ rest) * kOdd;
    hash = (hash ^ hash >> 32) * seed;
    return quint32(hash >> 32);
}

} // namespace mn
