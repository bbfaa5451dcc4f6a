#include "core/base/uuid.h"
#include <QUuid>
#include <sodium.h>

namespace mn {

namespace {

void setVersion(std::array<quint8, 16> &bytes, quint8 version)
{
    bytes[6] = quint8((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
}

} // namespace

std::array<quint8, 16> makeUuidV7(const Clock &clock)
{
    std::array<quint8, 16> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    const quint64 ms = quint64(clock.now());
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = quint8(ms >> (8 * (5 - i)));
    setVersion(bytes, 7);
    return bytes;
}

std::array<quint8, 16> makeUuidFromName(QByteArrayView nameSpace, QByteArrayView name)
{
    std::array<quint8, 16> bytes;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, bytes.size());
    // The length keeps ("ab", "c") and ("a", "bc") apart.
    const quint64 size = quint64(nameSpace.size());
    crypto_generichash_update(&state, reinterpret_cast<const quint8 *>(&size), sizeof size);
    crypto_generichash_update(&state, reinterpret_cast<const quint8 *>(nameSpace.data()), size);
    crypto_generichash_update(&state, reinterpret_cast<const quint8 *>(name.data()), quint64(name.size()));
    crypto_generichash_final(&state, bytes.data(), bytes.size());
    setVersion(bytes, 8);
    return bytes;
}

QString uuidToString(const std::array<quint8, 16> &bytes)
{
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size()))).toString(QUuid::WithoutBraces);
}

Result<std::array<quint8, 16>> uuidFromString(QStringView text)
{
    const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
    if (uuid.isNull())
        return fail(Errc::NotUnderstood, QStringLiteral("an id looks like 0190c8a1-7b7e-7c3d-9f00-1234567890ab"));
    const QByteArray bytes = uuid.toRfc4122();
    std::array<quint8, 16> out;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}

} // namespace mn
