#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include <QByteArray>
#include <QHashFunctions>
#include <array>
#include <compare>

namespace mn {

// 16 bytes, ordered as bytes. `Tag` keeps ids of different things apart at compile time.
template <class Tag> class Uuid {
public:
    static constexpr int kBytes = 16;

    constexpr Uuid() = default;
    explicit constexpr Uuid(const std::array<quint8, kBytes> &bytes) : m_bytes(bytes) {}

    // Errc::NotUnderstood unless 16 bytes.
    static Result<Uuid> fromBytes(QByteArrayView bytes);
    // The 36-character form, any case. Errc::NotUnderstood otherwise.
    static Result<Uuid> fromString(QStringView text);

    QByteArray toBytes() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), kBytes); }
    QString toString() const;

    constexpr bool isNull() const { return *this == Uuid{}; }
    constexpr const std::array<quint8, kBytes> &bytes() const { return m_bytes; }

    constexpr auto operator<=>(const Uuid &) const = default;

private:
    std::array<quint8, kBytes> m_bytes{};
};

// RFC 9562 version 7: 48 bits of milliseconds, then random. Sorts by time of making.
std::array<quint8, 16> makeUuidV7(const Clock &clock);

// RFC 9562 version 8 (our own): the same bytes for the same name, for ids derived from foreign ones.
std::array<quint8, 16> makeUuidFromName(QByteArrayView nameSpace, QByteArrayView name);

// Forms of the 36 characters, shared by all tags.
QString uuidToString(const std::array<quint8, 16> &bytes);
Result<std::array<quint8, 16>> uuidFromString(QStringView text);

template <class Tag> Result<Uuid<Tag>> Uuid<Tag>::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != kBytes)
        return fail(Errc::NotUnderstood, QStringLiteral("an id has 16 bytes"));
    std::array<quint8, kBytes> out;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return Uuid(out);
}

template <class Tag> Result<Uuid<Tag>> Uuid<Tag>::fromString(QStringView text)
{
    MN_TRY(const auto bytes, uuidFromString(text));
    return Uuid(bytes);
}

template <class Tag> QString Uuid<Tag>::toString() const
{
    return uuidToString(m_bytes);
}

template <class Tag> size_t qHash(const Uuid<Tag> &id, size_t seed = 0)
{
    return qHashBits(id.bytes().data(), id.bytes().size(), seed);
}

using RecordId = Uuid<struct RecordTag>; // a memory
using ActorId = Uuid<struct ActorTag>;   // one life of one vault on one machine
using VaultId = Uuid<struct VaultTag>;
using SlotId = Uuid<struct SlotTag>; // a way to open a vault
using BlobId = Uuid<struct BlobTag>; // an attachment's bytes

} // namespace mn
