#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace mn::server {

// As RFC 7515 writes bytes: without `=`, and each in one way alone.
inline std::optional<QByteArray> fromBase64Url(const QString &text)
{
    constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray given = text.toUtf8();
    const auto decoded = QByteArray::fromBase64Encoding(given, kForm | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).toBase64(kForm) != given)
        return {};
    return *decoded;
}

} // namespace mn::server
