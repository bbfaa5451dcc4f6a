#pragma once
#include <QByteArray>
#include <QString>

namespace mn::sync {

// What whoever makes an account sends as bearer token at a server that does not take everybody.
inline QByteArray invitationToken(const QString &words)
{
    return words.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace mn::sync
