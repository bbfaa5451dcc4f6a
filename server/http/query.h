#pragma once
#include "core/base/uuid.h"
#include <QList>
#include <map>
#include <optional>

namespace mn::server {

// The part of a request's target behind the question mark: names and values as they stand, for none of ours needs to be
// escaped.
class Query {
public:
    Query() = default;
    // Errc::NotUnderstood for a name twice, a part that is no pair, and any character that would have to be decoded.
    static Result<Query> of(QByteArrayView text);

    // Nothing where it is not there; Errc::NotUnderstood where it is not in this form.
    Result<std::optional<quint64>> number(const char *name) const; // decimal, at most 2^63 - 1
    template <class Id> Result<std::optional<Id>> id(const char *name) const
    {
        const auto value = m_values.find(name);
        if (value == m_values.end())
            return std::optional<Id>();
        MN_TRY(Id found, Id::fromString(QString::fromLatin1(value->second)));
        return std::optional(found);
    }
    // Lower hexadecimal digits.
    template <class Octets> Result<std::optional<Octets>> octets(const char *name) const
    {
        const auto value = m_values.find(name);
        if (value == m_values.end())
            return std::optional<Octets>();
        MN_TRY(Octets found, fromHex<Octets>(value->second));
        return std::optional(found);
    }
    // Errc::NotUnderstood for other digits than those, and another number of them.
    template <class Octets> static Result<Octets> fromHex(const QByteArray &digits)
    {
        const QByteArray bytes = QByteArray::fromHex(digits);
        if (bytes.toHex() != digits)
            return fail(Errc::NotUnderstood, QStringLiteral("digits in an address"));
        return Octets::fromBytes(bytes);
    }
    // All of its names are among these.
    bool hasOnly(const QList<const char *> &names) const;

private:
    std::map<QByteArray, QByteArray> m_values;
};

} // namespace mn::server
