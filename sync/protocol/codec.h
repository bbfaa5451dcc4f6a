#pragma once
#include "core/base/cbor.h"
#include "core/base/uuid.h"
#include "sync/protocol/octets.h"
#include <QList>
#include <optional>
#include <tuple>

namespace mn::sync {

// Structs as deterministic CBOR: a map from names to values, the names and members in one table of the struct itself:
//
//     struct Head {
//         ActorId actor;
//         quint64 n = 0;
//         static constexpr auto fields() { return std::tuple(field("actor", &Head::actor), field("n", &Head::n)); }
//     };
//
// A member may be a number, a truth, bytes, text, an id, octets, an enum with its end in kEnumEnd, a struct of this
// kind, a list of these, or an optional one, which is left out when it is not there. What is read is what this program
// would have written of it: an unknown name, a missing one, another type and anything not canonical are
// Errc::NotUnderstood.
template <class Struct, class Member> struct Field {
    const char *name;
    Member Struct::*member;
};
template <class Struct, class Member> constexpr Field<Struct, Member> field(const char *name, Member Struct::*member)
{
    return {name, member};
}

// The first number that means nothing.
template <class Enum> inline constexpr quint64 kEnumEnd = 0;

template <class T> QByteArray toCbor(const T &value);
template <class T> Result<T> fromCbor(QByteArrayView bytes);

namespace codec {

template <class T> struct IsOptional : std::false_type {};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {};
template <class T> struct IsList : std::false_type {};
template <class T> struct IsList<QList<T>> : std::true_type {};
template <class T>
concept HasFields = requires { T::fields(); };
template <class T>
concept IsOfBytes = requires(const T &value) {
    { T::fromBytes(QByteArrayView()) } -> std::same_as<Result<T>>;
    { value.toBytes() } -> std::same_as<QByteArray>;
};

template <class T> void write(CborWriter &out, const T &value)
{
    if constexpr (std::is_same_v<T, bool>) {
        out.boolean(value);
    } else if constexpr (std::is_enum_v<T>) {
        out.unsignedInteger(quint64(value));
    } else if constexpr (std::is_unsigned_v<T>) {
        out.unsignedInteger(value);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        out.bytes(value);
    } else if constexpr (std::is_same_v<T, QString>) {
        out.text(value);
    } else if constexpr (IsOfBytes<T>) {
        out.bytes(value.toBytes());
    } else if constexpr (IsList<T>::value) {
        out.array(quint64(value.size()));
        for (const auto &item : value)
            write(out, item);
    } else {
        out.item(toCbor(value));
    }
}

template <class T> Result<T> read(CborReader &in)
{
    if constexpr (std::is_same_v<T, bool>) {
        return in.boolean();
    } else if constexpr (std::is_enum_v<T> || std::is_unsigned_v<T>) {
        MN_TRY(const quint64 number, in.unsignedInteger());
        if constexpr (std::is_enum_v<T>) {
            static_assert(kEnumEnd<T> > 0, "an enum that is written names its end");
            if (number >= kEnumEnd<T>)
                return fail(Errc::NotUnderstood, QStringLiteral("a number without a meaning"));
        } else if (number > std::numeric_limits<T>::max()) {
            return fail(Errc::NotUnderstood, QStringLiteral("a number that is too large"));
        }
        return T(number);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        MN_TRY(const QByteArrayView bytes, in.bytes());
        return bytes.toByteArray();
    } else if constexpr (std::is_same_v<T, QString>) {
        return in.text();
    } else if constexpr (IsOfBytes<T>) {
        MN_TRY(const QByteArrayView bytes, in.bytes());
        return T::fromBytes(bytes);
    } else if constexpr (IsList<T>::value) {
        MN_TRY(const quint64 count, in.array());
        T list;
        for (quint64 i = 0; i < count; ++i) {
            MN_TRY(auto item, read<typename T::value_type>(in));
            list.append(std::move(item));
        }
        return list;
    } else {
        MN_TRY(const QByteArrayView item, in.item());
        return fromCbor<T>(item);
    }
}

template <class Member>
void writeField(QList<std::pair<QByteArray, QByteArray>> &map, const char *name, const Member &member)
{
    CborWriter out;
    if constexpr (IsOptional<Member>::value) {
        if (!member)
            return;
        write(out, *member);
    } else {
        write(out, member);
    }
    map.emplace_back(QByteArray::fromRawData(name, qsizetype(std::char_traits<char>::length(name))), out.take());
}

template <class Member> Result<void> readField(CborReader &in, Member &member)
{
    if constexpr (IsOptional<Member>::value) {
        MN_TRY(member, read<typename Member::value_type>(in));
    } else {
        MN_TRY(member, read<Member>(in));
    }
    return {};
}

} // namespace codec

template <class T> QByteArray toCbor(const T &value)
{
    static_assert(codec::HasFields<T>);
    QList<std::pair<QByteArray, QByteArray>> map;
    std::apply([&](auto... fields) { (codec::writeField(map, fields.name, value.*(fields.member)), ...); },
               T::fields());
    CborWriter out;
    out.textMap(std::move(map));
    return out.take();
}

template <class T> Result<T> fromCbor(QByteArrayView bytes)
{
    static_assert(codec::HasFields<T>);
    MN_TRY(CborReader in, CborReader::open(bytes));
    MN_TRY(const quint64 pairs, in.map());
    T value;
    constexpr auto kFields = T::fields();
    std::array<bool, std::tuple_size_v<decltype(kFields)>> isThere{};
    for (quint64 i = 0; i < pairs; ++i) {
        MN_TRY(const QByteArrayView name, in.utf8());
        Result<void> taken = fail(Errc::NotUnderstood, QStringLiteral("a name that is not known"));
        size_t place = 0;
        const auto take = [&](const auto &field) {
            if (name == QByteArrayView(field.name)) {
                isThere[place] = true;
                taken = codec::readField(in, value.*(field.member));
            }
            ++place;
        };
        std::apply([&](const auto &...fields) { (take(fields), ...); }, kFields);
        MN_TRY(std::move(taken));
    }
    size_t place = 0;
    bool isWhole = true;
    const auto check = [&]<class Struct, class Member>(const Field<Struct, Member> &) {
        isWhole = isWhole && (isThere[place] || codec::IsOptional<Member>::value);
        ++place;
    };
    std::apply([&](const auto &...fields) { (check(fields), ...); }, kFields);
    if (!isWhole)
        return fail(Errc::NotUnderstood, QStringLiteral("something is missing"));
    return value;
}

} // namespace mn::sync
