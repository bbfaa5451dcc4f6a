#include "server/s3/aws_signature.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

constexpr char kAlgorithm[] = "AWS4-HMAC-SHA256";
constexpr int kDateDigits = 8;

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    QByteArray code(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.constData(), int(key.size()), reinterpret_cast<const unsigned char *>(text.constData()),
         size_t(text.size()), reinterpret_cast<unsigned char *>(code.data()), &size);
    return code.first(size);
}

} // namespace

QByteArray sha256Hex(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex();
}

QByteArray awsTime(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray awsAuthorization(const AwsRequest &request, const AwsKeys &keys, qint64 at)
{
    QByteArray headers;
    QByteArrayList names;
    for (const auto &[name, value] : request.headers) {
        headers += name + ':' + value + '\n';
        names += name;
    }
    const QByteArray canonical =
        QByteArrayList{request.method, request.path, request.query, headers, names.join(';'), request.bodyHash}.join(
            '\n');
    const QByteArray time = awsTime(at);
    const QByteArrayList scope{time.first(kDateDigits), keys.region, keys.service, "aws4_request"};
    const QByteArray text = QByteArrayList{kAlgorithm, time, scope.join('/'), sha256Hex(canonical)}.join('\n');
    QByteArray key = "AWS4" + keys.secretKey;
    for (const QByteArray &part : scope)
        key = hmac(key, part);
    return QByteArray(kAlgorithm) + " Credential=" + keys.accessKey + '/' + scope.join('/') +
           ", SignedHeaders=" + names.join(';') + ", Signature=" + hmac(key, text).toHex();
}

} // namespace mn::server
