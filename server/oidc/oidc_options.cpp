#include "server/oidc/oidc_options.h"
#include "core/network/http_client.h"
#include <QRegularExpression>
#include <algorithm>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLeastKey = 32; // characters

// Providers write it as a truth or as a word.
bool isVerified(const QJsonObject &claims)
{
    const QJsonValue said = claims[u"email_verified"];
    return said.toBool() || said.toString() == u"true";
}

} // namespace

AllowedPeople::AllowedPeople(const QString &text)
    : m_entries(text.split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts))
{
}

bool AllowedPeople::contains(const QJsonObject &claims) const
{
    const QString subject = claims[u"sub"].toString();
    const QString address = isVerified(claims) ? claims[u"email"].toString() : QString();
    const auto matches = [&](const QString &entry) {
        if (!entry.contains(u'@'))
            return entry == subject;
        // "@example.org" is the end of its addresses, and of no address that has another @ behind it.
        const QString part =
            entry.startsWith(u'@') ? address.sliced(std::max<qsizetype>(0, address.lastIndexOf(u'@'))) : address;
        return part.compare(entry, Qt::CaseInsensitive) == 0;
    };
    return m_entries.isEmpty() || std::ranges::any_of(m_entries, matches);
}

bool AllowedPeople::isByAddress() const
{
    return std::ranges::any_of(m_entries, [](const QString &entry) { return entry.contains(u'@'); });
}

Result<void> OidcOptions::check() const
{
    const QUrl url(issuer, QUrl::StrictMode);
    if (!isReachable(url) || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return fail(Errc::Usage,
                    u"\"%1\" is not the issuer of a provider, such as https://login.example.org"_s.arg(issuer));
    // It is a secret: it is not repeated.
    if (subjectKey.size() < kLeastKey)
        return fail(
            Errc::Usage,
            u"oidc-subject-key has %1 characters at least; make one with: openssl rand -base64 32"_s.arg(kLeastKey));
    return {};
}

bool OidcOptions::isReachable(const QUrl &address) const
{
    if (!address.isValid() || address.host().isEmpty())
        return false;
    const QUrl own(issuer);
    const bool isTest = own.scheme() == "http"_L1 && isThisMachine(own);
    return address.scheme() == "https"_L1 || (isTest && address.scheme() == "http"_L1 && isThisMachine(address));
}

} // namespace mn::server
