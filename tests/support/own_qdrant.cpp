#include "tests/support/own_qdrant.h"
#include "tests/support/paths.h"
#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <csignal>

namespace mn::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
const QString kPython = u"/usr/bin/python3"_s; // Debian's own, that has the package python3-jsonschema

} // namespace

void OwnQdrant::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(kPython,
                    {sourcePath("tests/support/qdrant_server.py"), qdrantEnginePath(),
                     sourcePath("tests/data/qdrant/contract.json"), m_folder.path(), QString::number(m_url.port(0))});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatienceMs)) {
    }
    m_url = QUrl(QJsonDocument::fromJson(m_process.readLine()).object()[u"url"].toString());
    if (m_url.isEmpty())
        qFatal("Qdrant's engine does not start");
}

void OwnQdrant::kill()
{
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

void OwnQdrant::pause()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void OwnQdrant::goOn()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

void OwnQdrant::remove(const QString &collection)
{
    const QString path = m_folder.filePath(collection);
    if (!QFile::remove(path + u".json"_s) || !QDir(path).removeRecursively())
        qFatal("the collection is not removed");
}

void OwnQdrant::behave(const QJsonObject &behaviour)
{
    QFile file(m_folder.filePath(u"behaviour.json"_s));
    const QByteArray text = QJsonDocument(behaviour).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("Qdrant's engine is not told how to behave");
}

QByteArray OwnQdrant::ask(const QByteArray &method, const QString &path) const
{
    QNetworkAccessManager network;
    QUrl url = m_url;
    url.setPath(path);
    QNetworkReply *reply = network.sendCustomRequest(QNetworkRequest(url), method);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() == QNetworkReply::ContentNotFoundError)
        return {};
    if (reply->error() != QNetworkReply::NoError)
        qFatal("Qdrant's engine does not answer: %s", qPrintable(reply->errorString()));
    return reply->readAll();
}

QList<QJsonObject> OwnQdrant::requests()
{
    QList<QJsonObject> list;
    for (const QJsonValue &one : QJsonDocument::fromJson(ask("DELETE", u"/requests"_s)).array())
        list.append(one.toObject());
    return list;
}

int OwnQdrant::points(const QString &collection) const
{
    const QJsonObject reply = QJsonDocument::fromJson(ask("GET", u"/collections/"_s + collection)).object();
    return reply[u"result"].toObject()[u"points_count"].toInt();
}

} // namespace mn::test
