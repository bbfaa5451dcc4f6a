#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>
#include <functional>

namespace mn::server {

// Which of a provider's people may make an account, by what a token says of them.
class AllowedPeople {
public:
    // Parted by blanks or commas: anna@example.org, @example.org (all of it) or a subject, which has no @. None:
    // everybody.
    explicit AllowedPeople(const QString &text = {});

    bool contains(const QJsonObject &claims) const;
    bool isByAddress() const; // so that the provider is asked for addresses

private:
    QStringList m_entries;
};

// A provider of sign-ins, as whoever runs the server names it (OpenID Connect).
struct OidcOptions {
    QString issuer = {};
    QString client = {};
    QString secret = {}; // of the client; none: it is public, as programs on people's own machines are
    AllowedPeople allowed = AllowedPeople();
    QString subjectKey = {}; // what subjects are hashed under
    // A line of JSON, without its braces, when something is wrong with the provider or a token. Any thread.
    std::function<void(const QByteArray &fields)> log = {};

    // Errc::Usage with a sentence for an issuer that is no address, and a key that is too short to be one.
    Result<void> check() const;
    // Under the issuer, wherever its document says that things are: https, or this machine if the issuer is there, too.
    bool isReachable(const QUrl &address) const;
};

} // namespace mn::server
