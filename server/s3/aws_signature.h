#pragma once
#include <QByteArray>
#include <QList>
#include <utility>

namespace mn::server {

// Who asks, and where the signature is good.
struct AwsKeys {
    QByteArray accessKey;
    QByteArray secretKey;
    QByteArray region;
    QByteArray service = "s3";
};

// As it goes over the wire.
struct AwsRequest {
    QByteArray method;
    QByteArray path;                                  // encoded
    QByteArray query;                                 // encoded: name=value, ascending by name, with & between them
    QList<std::pair<QByteArray, QByteArray>> headers; // all that are signed: names in lower case, ascending
    QByteArray bodyHash;                              // sha256Hex() of the body
};

QByteArray sha256Hex(QByteArrayView bytes);

// What stands in a request as x-amz-date. `at`: ms UTC.
QByteArray awsTime(qint64 at);

// What stands in it as Authorization, by Signature Version 4 of Amazon's web services.
QByteArray awsAuthorization(const AwsRequest &request, const AwsKeys &keys, qint64 at);

} // namespace mn::server
