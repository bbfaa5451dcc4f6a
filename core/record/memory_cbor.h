#pragma once
#include "core/base/cbor.h"
#include "core/record/memory.h"

namespace mn {

// The types of a memory's fields as CBOR: put() appends one item, get() reads one (Errc::NotUnderstood for another
// type; the value is then as it was). They are the form of register values in records and of fields in the history.

void put(CborWriter &out, const QString &value);
void put(CborWriter &out, bool value);
void put(CborWriter &out, double value);
void put(CborWriter &out, qint64 value);
void put(CborWriter &out, const Moment &value);      // [ms, offset]
void put(CborWriter &out, const Link &value);        // [to, type]
void put(CborWriter &out, const Attachment &value);  // [blob, name, mime, size, sha256, key]
void put(CborWriter &out, const QJsonObject &value); // whole numbers as integers, however JSON wrote them
template <class T> void put(CborWriter &out, const std::optional<T> &value);
template <class T> void put(CborWriter &out, const QList<T> &values);

Result<void> get(CborReader &in, QString &value);
Result<void> get(CborReader &in, bool &value);
Result<void> get(CborReader &in, double &value);
Result<void> get(CborReader &in, qint64 &value);
Result<void> get(CborReader &in, Moment &value);
Result<void> get(CborReader &in, Link &value);
Result<void> get(CborReader &in, Attachment &value);
Result<void> get(CborReader &in, QJsonObject &value);
template <class T> Result<void> get(CborReader &in, std::optional<T> &value);
template <class T> Result<void> get(CborReader &in, QList<T> &values);

template <class T> void put(CborWriter &out, const std::optional<T> &value)
{
    value ? put(out, *value) : out.null();
}

template <class T> void put(CborWriter &out, const QList<T> &values)
{
    out.array(quint64(values.size()));
    for (const T &value : values)
        put(out, value);
}

template <class T> Result<void> get(CborReader &in, std::optional<T> &value)
{
    if (in.isNull()) {
        value.reset();
        return in.null();
    }
    T found{};
    MN_TRY(get(in, found));
    value = std::move(found);
    return {};
}

template <class T> Result<void> get(CborReader &in, QList<T> &values)
{
    MN_TRY(const quint64 size, in.array());
    QList<T> found;
    for (quint64 i = 0; i < size; ++i) {
        T value{};
        MN_TRY(get(in, value));
        found.append(std::move(value));
    }
    values = std::move(found);
    return {};
}

} // namespace mn
