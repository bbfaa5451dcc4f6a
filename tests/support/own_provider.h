#pragma once
#include "tests/support/paths.h"
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

namespace mn::test {

struct BrowserPage {
    int status = 0; // 0: nobody is there
    QUrl location = {};
    QByteArray text = {};
};

// What a browser does with an address; it is led on by hand. Needs a QCoreApplication.
inline BrowserPage opened(const QUrl &address)
{
    QNetworkAccessManager network;
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = network.get(request);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QUrl::fromEncoded(reply->rawHeader("Location")), reply->readAll()};
}

// A real provider of sign-ins of a test's own, a program (tests/support/oidc_provider.py); at the same place, with the
// same keys, when it is started again. What does not succeed ends the test. Needs a QCoreApplication.
class OwnProvider {
public:
    OwnProvider() { start(); }
    ~OwnProvider() { stop(); }
    OwnProvider(const OwnProvider &) = delete;
    OwnProvider &operator=(const OwnProvider &) = delete;

    static QString client() { return QStringLiteral("mnemosyne"); }
    const QString &issuer() const { return m_issuer; }

    void start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process->start(QStringLiteral("python3"), {sourcePath("tests/support/oidc_provider.py"), m_folder.path(),
                                                     QString::number(QUrl(m_issuer).port(0))});
        while (!m_process->canReadLine() && m_process->waitForReadyRead(kPatienceMs)) {
        }
        m_issuer = QJsonDocument::fromJson(m_process->readLine()).object()[QStringLiteral("issuer")].toString();
        if (m_issuer.isEmpty())
            qFatal("the provider does not start");
    }
    void stop()
    {
        m_process->kill();
        m_process->waitForFinished(kPatienceMs);
    }

    // As the program says; from the next request on.
    void behave(const QJsonObject &behaviour)
    {
        QFile file(m_folder.filePath(QStringLiteral("behaviour.json")));
        const QByteArray text = QJsonDocument(behaviour).toJson();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the provider is not told how to behave");
    }
    // A token, signed in other ways, too: of these are claims, header and key.
    QString mint(const QJsonObject &more)
    {
        return QString::fromLatin1(
            ended(m_network.post(request(QStringLiteral("/mint")), QJsonDocument(more).toJson())));
    }
    // How often this was asked for.
    int count(const QString &path)
    {
        return QJsonDocument::fromJson(ended(m_network.get(request(QStringLiteral("/count"))))).object()[path].toInt();
    }

private:
    static constexpr int kPatienceMs = 60'000;
    QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest to(QUrl(m_issuer + path));
        to.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return to;
    }
    static QByteArray ended(QNetworkReply *reply)
    {
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError)
            qFatal("the provider does not answer: %s", qPrintable(reply->errorString()));
        return reply->readAll();
    }

    QTemporaryDir m_folder;
    QString m_issuer;
    std::unique_ptr<QProcess> m_process;
    QNetworkAccessManager m_network;
};

} // namespace mn::test
