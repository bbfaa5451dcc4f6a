#include "server/s3/s3_request.h"
#include "server/s3/aws_signature.h"
#include <algorithm>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

QByteArray nameOf(HttpCall::Method method)
{
    switch (method) {
    case HttpCall::Method::Get:
        return "GET";
    case HttpCall::Method::Post:
        return "POST";
    case HttpCall::Method::Put:
        return "PUT";
    case HttpCall::Method::Delete:
        break;
    }
    return "DELETE";
}

QByteArray encoded(const S3Call::Pairs &query)
{
    QByteArrayList parts;
    for (const auto &[name, value] : query)
        parts += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    return parts.join('&');
}

QByteArray hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    return url.port() < 0 ? name : name + ':' + QByteArray::number(url.port());
}

} // namespace

S3Request signedRequest(const S3Options &options, const S3Call &call, qint64 at)
{
    QUrl url = options.place();
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1() + call.key.toPercentEncoding("/");
    const QByteArray query = encoded(call.query);
    url.setPath(QString::fromLatin1(path), QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);

    const QByteArray mediaType = "application/octet-stream";
    const QByteArray bodyHash = sha256Hex(call.body);
    S3Call::Pairs headers = call.headers;
    headers += {{"host", hostOf(url)}, {"x-amz-content-sha256", bodyHash}, {"x-amz-date", awsTime(at)}};
    if (call.method == HttpCall::Method::Put || call.method == HttpCall::Method::Post)
        headers.emplaceBack("content-type", mediaType);
    std::ranges::sort(headers);

    const AwsKeys keys{options.accessKey.toLatin1(), options.secretKey.toLatin1(), options.region.toLatin1()};
    const QByteArray authorization = awsAuthorization({nameOf(call.method), path, query, headers, bodyHash}, keys, at);
    headers.emplaceBack("authorization", authorization);
    return {url, {.method = call.method, .mediaType = mediaType, .accept = "*/*", .headers = headers}};
}

} // namespace mn::server
