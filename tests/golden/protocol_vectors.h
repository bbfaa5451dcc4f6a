#pragma once
#include "sync/protocol/codec.h"
#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace mn::sync::test {

// What a client in another language has to get right, as tests/golden/protocol_vectors.json has it: README.md. Bytes
// are hexadecimal, structs are objects by the names of their fields, numbers that JavaScript cannot hold are texts.

// All but what is sealed: the same each time.
QJsonObject protocolVectors();
QJsonObject refusals();      // the part of it that must not be read
QJsonObject deviceVectors(); // the part of it that servers need not know

// Sealing draws at random: another example each time, made once and kept.
QJsonObject sealedVectors();

// A message by its name in messages.def, read and written again as `cbor` and `value`; nothing for another name.
std::optional<Result<QJsonObject>> readMessage(const QString &name, QByteArrayView cbor);

inline QString hexOf(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}
inline QByteArray bytesOf(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

template <class T> QJsonValue jsonOf(const T &value)
{
    constexpr quint64 kExact = quint64(1) << 53; // a double holds all numbers up to there
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QString>) {
        return value;
    } else if constexpr (std::is_enum_v<T>) {
        return qint64(value);
    } else if constexpr (std::is_unsigned_v<T>) {
        return value <= kExact ? QJsonValue(qint64(value)) : QJsonValue(QString::number(value));
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return hexOf(value);
    } else if constexpr (codec::IsOfBytes<T>) {
        return hexOf(value.toBytes());
    } else if constexpr (codec::IsList<T>::value) {
        QJsonArray list;
        for (const auto &item : value)
            list.append(jsonOf(item));
        return list;
    } else {
        QJsonObject object;
        const auto put = [&]<class Member>(const char *name, const Member &member) {
            if constexpr (codec::IsOptional<Member>::value) {
                if (member)
                    object.insert(QLatin1StringView(name), jsonOf(*member));
            } else {
                object.insert(QLatin1StringView(name), jsonOf(member));
            }
        };
        std::apply([&](auto... fields) { (put(fields.name, value.*(fields.member)), ...); }, T::fields());
        return object;
    }
}

} // namespace mn::sync::test
