#pragma once
#include "core/network/http_client.h"
#include "server/s3/s3_options.h"

namespace mn::server {

// What a bucket is asked.
struct S3Call {
    using Pairs = QList<std::pair<QByteArray, QByteArray>>;
    HttpCall::Method method = HttpCall::Method::Get;
    QByteArray key = {}; // of an object; none: the bucket itself
    Pairs query = {};    // ascending by name, not encoded
    QByteArray body = {};
    Pairs headers = {}; // more of them, names in lower case
};

// The same as it is sent: where to, and with all headers that are signed. `at`: ms UTC.
struct S3Request {
    QUrl url;
    HttpCall call;
};
S3Request signedRequest(const S3Options &options, const S3Call &call, qint64 at);

} // namespace mn::server
