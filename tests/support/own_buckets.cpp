#include "tests/support/own_buckets.h"
#include "tests/support/paths.h"
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <csignal>

namespace mn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000;

// Its event loop runs until the other side has answered.
void waitFor(QNetworkReply &reply)
{
    QEventLoop loop;
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply.isFinished())
        loop.exec();
}

} // namespace

void OwnBuckets::start()
{
    m_token.clear();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Debian's own: another python3 that comes first would not know Debian's modules.
    m_process.start(u"/usr/bin/python3"_s, {sourcePath("tests/support/object_store.py"), m_folder.path(),
                                            QString::number(QUrl(m_endpoint).port(0))});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatienceMs)) {
    }
    m_endpoint = QJsonDocument::fromJson(m_process.readLine()).object()[u"endpoint"_s].toString();
    if (m_endpoint.isEmpty())
        qFatal("the object store does not start");
}

void OwnBuckets::kill()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

void OwnBuckets::pause()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void OwnBuckets::goOn()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

server::S3Options OwnBuckets::newBucket()
{
    const QString name = u"test-%1"_s.arg(++m_buckets);
    ask("PUT", name);
    return {.endpoint = m_endpoint,
            .bucket = name,
            .region = u"here"_s,
            .accessKey = u"ours:writer"_s,
            .secretKey = u"ours/+secret"_s};
}

QStringList OwnBuckets::keysOf(const QString &bucket)
{
    return QString::fromUtf8(ask("GET", bucket)).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray OwnBuckets::contentOf(const QString &bucket, const QString &key)
{
    return ask("GET", bucket + u'/' + key);
}

void OwnBuckets::setContent(const QString &bucket, const QString &key, const QByteArray &content)
{
    ask("PUT", bucket + u'/' + key, content);
}

void OwnBuckets::setRoom(const QString &bucket, qint64 bytes)
{
    ask("POST", bucket, {}, {{"X-Container-Meta-Quota-Bytes", QByteArray::number(bytes)}});
}

void OwnBuckets::removeBucket(const QString &bucket)
{
    ask("DELETE", bucket);
}

QNetworkRequest OwnBuckets::request(const QString &path, const Headers &headers) const
{
    QNetworkRequest to(QUrl(m_endpoint + path));
    to.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    for (const auto &[name, value] : headers)
        to.setRawHeader(name, value);
    return to;
}

QByteArray OwnBuckets::ask(const QByteArray &verb, const QString &path, const QByteArray &body, const Headers &more)
{
    if (m_token.isEmpty()) {
        const std::unique_ptr<QNetworkReply> signedIn(
            m_network.get(request(u"/auth/v1.0"_s, {{"X-Auth-User", "ours:writer"}, {"X-Auth-Key", "ours/+secret"}})));
        waitFor(*signedIn);
        m_token = signedIn->rawHeader("X-Auth-Token");
    }
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(
        request(u"/v1/AUTH_ours/"_s + path, Headers{{"X-Auth-Token", m_token}} + more), verb, body));
    waitFor(*reply);
    if (reply->error() != QNetworkReply::NoError)
        qFatal("the object store does not do it: %s", qPrintable(reply->errorString()));
    return reply->readAll();
}

} // namespace mn::test
