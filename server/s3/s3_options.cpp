#include "server/s3/s3_options.h"
#include "core/network/http_client.h"
#include <QRegularExpression>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

bool isAll(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

Result<void> S3Options::check() const
{
    const QUrl url(endpoint, QUrl::StrictMode);
    const bool isPlain = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !(isPlain || url.scheme() == "https"_L1) || url.hasQuery() ||
        url.hasFragment() || !url.userInfo().isEmpty() || !(url.path().isEmpty() || url.path() == "/"_L1))
        return fail(Errc::Usage, u"s3-endpoint is an address such as https://s3.example.org, not \"%1\""_s.arg(
                                     url.toDisplayString(QUrl::RemoveUserInfo)));
    if (isPlain && !isThisMachine(place()))
        return fail(Errc::Usage, u"s3-endpoint is https, unless it is this machine and s3-addressing is path"_s);
    if (!isAll(bucket, u"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"_s))
        return fail(Errc::Usage,
                    u"s3-bucket is a name of 3 to 63 small letters, digits, - and ., not \"%1\""_s.arg(bucket));
    // One certificate is for *.ENDPOINT, which is no name with dots.
    if (addressing == Addressing::Host && bucket.contains(u'.'))
        return fail(Errc::Usage, u"a bucket with a dot in its name is reached by its path: s3-addressing = \"path\""_s);
    if (!isAll(region, u"[A-Za-z0-9_-]{1,64}"_s))
        return fail(Errc::Usage, u"s3-region is a name such as eu-central-1, not \"%1\""_s.arg(region));
    // They are not repeated: one of them is a secret, and people mix them up.
    if (!isAll(accessKey, u"[!-~]+"_s) || accessKey.contains(u'/') || accessKey.contains(u','))
        return fail(Errc::Usage, u"s3-access-key is not in the form of one"_s);
    if (!isAll(secretKey, u"[!-~]+"_s))
        return fail(Errc::Usage, u"s3-secret-key is not in the form of one; are there blanks around it?"_s);
    return {};
}

QUrl S3Options::place() const
{
    QUrl place(endpoint, QUrl::StrictMode);
    if (addressing == Addressing::Host)
        place.setHost(bucket + u'.' + place.host());
    place.setPath(addressing == Addressing::Host ? u"/"_s : u'/' + bucket + u'/');
    return place;
}

Result<S3Options::Addressing> S3Options::addressingOf(const QString &text)
{
    if (text == u"path")
        return Addressing::Path;
    if (text == u"host")
        return Addressing::Host;
    return fail(Errc::Usage, u"s3-addressing is path or host, not \"%1\""_s.arg(text));
}

} // namespace mn::server
