#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QHashFunctions>
#include <algorithm>
#include <array>
#include <compare>

namespace mn::sync {

// So many bytes that mean one thing: a hash, a public key. `Tag` keeps different things apart at compile time.
template <class Tag, int Size> class Octets {
public:
    static constexpr int kBytes = Size;

    constexpr Octets() = default;
    explicit constexpr Octets(const std::array<quint8, Size> &bytes) : m_bytes(bytes) {}

    // Errc::NotUnderstood for another length.
    static Result<Octets> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != Size)
            return fail(Errc::NotUnderstood, QStringLiteral("%1 bytes where %2 belong").arg(bytes.size()).arg(Size));
        Octets out;
        std::copy(bytes.begin(), bytes.end(), out.m_bytes.begin());
        return out;
    }

    QByteArray toBytes() const { return view().toByteArray(); }
    QByteArrayView view() const { return {m_bytes.data(), Size}; }
    QString toHex() const { return QString::fromLatin1(toBytes().toHex()); }
    constexpr bool isNull() const { return *this == Octets(); } // all zeros
    unsigned char *data() { return m_bytes.data(); }
    const unsigned char *data() const { return m_bytes.data(); }

    constexpr auto operator<=>(const Octets &) const = default;

private:
    std::array<quint8, Size> m_bytes{};
};

template <class Tag, int Size> size_t qHash(const Octets<Tag, Size> &octets, size_t seed = 0)
{
    return qHashBits(octets.data(), Size, seed);
}

} // namespace mn::sync
