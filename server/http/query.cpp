#include "server/http/query.h"
#include <algorithm>

namespace mn::server {

namespace {

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::unexpected<Error> notUnderstood()
{
    return fail(Errc::NotUnderstood, QStringLiteral("the query of an address"));
}

} // namespace

Result<Query> Query::of(QByteArrayView text)
{
    Query query;
    if (text.isEmpty())
        return query;
    for (const QByteArray &pair : text.toByteArray().split('&')) {
        const qsizetype at = pair.indexOf('=');
        const QByteArray name = pair.left(at);
        const QByteArray value = pair.mid(at + 1);
        if (at <= 0 || !std::ranges::all_of(name, isPlain) || !std::ranges::all_of(value, isPlain) ||
            !query.m_values.emplace(name, value).second)
            return notUnderstood();
    }
    return query;
}

Result<std::optional<quint64>> Query::number(const char *name) const
{
    const auto value = m_values.find(name);
    if (value == m_values.end())
        return std::optional<quint64>();
    const bool isDecimal = std::ranges::all_of(value->second, [](char c) { return c >= '0' && c <= '9'; });
    bool isNumber = false;
    const qint64 number = value->second.toLongLong(&isNumber);
    if (!isDecimal || !isNumber)
        return notUnderstood();
    return std::optional(quint64(number));
}

bool Query::hasOnly(const QList<const char *> &names) const
{
    return std::ranges::all_of(m_values, [&](const auto &pair) {
        return std::ranges::any_of(names, [&](const char *name) { return pair.first == name; });
    });
}

} // namespace mn::server
