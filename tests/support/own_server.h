#pragma once
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace mn::test {

// A real sync server of a test's own, a program on a folder of its own; at the same place when it is started again.
// What does not succeed ends the test. `program`: mnemosyned; `backing`: where else it keeps its accounts.
class OwnServer {
public:
    explicit OwnServer(const QString &program, const QStringList &backing = {}) : m_program(program), m_backing(backing)
    {
    }
    ~OwnServer() { kill(); }
    OwnServer(const OwnServer &) = delete;
    OwnServer &operator=(const OwnServer &) = delete;

    // As whoever runs it wants it, from its next start on.
    void set(const QString &variable, const QString &value)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        if (environment.isEmpty())
            environment = QProcessEnvironment::systemEnvironment();
        environment.insert(variable, value);
        m_process.setProcessEnvironment(environment);
    }
    // What it says of requests goes to this file, from its next start on.
    void logTo(const QString &path)
    {
        m_log = path;
        set(QStringLiteral("MNEMOSYNED_LOG_REQUESTS"), QStringLiteral("true"));
    }
    // Speaks TLS from its next start on, by a certificate that nobody vouches for: its fingerprint.
    QString makeCertificate()
    {
        using namespace Qt::StringLiterals;
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                     u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                     u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s,
                                     tls(u"key"_s), u"-out"_s, tls(u"certificate"_s)});
        openssl.waitForFinished(kPatienceMs);
        openssl.start(u"openssl"_s,
                      {u"x509"_s, u"-in"_s, tls(u"certificate"_s), u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
        openssl.waitForFinished(kPatienceMs);
        set(u"MNEMOSYNED_TLS_KEY"_s, tls(u"key"_s));
        set(u"MNEMOSYNED_TLS_CERTIFICATE"_s, tls(u"certificate"_s));
        return QString::fromLatin1(openssl.readAllStandardOutput()).section(u'=', 1).trimmed();
    }
    // Ready; where it answers.
    QString start()
    {
        m_process.setProcessChannelMode(m_log.isEmpty() ? QProcess::ForwardedErrorChannel : QProcess::SeparateChannels);
        m_process.setStandardErrorFile(m_log, QIODevice::Append);
        const QStringList place = m_backing.isEmpty() ? QStringList{QStringLiteral("--data"), folder()} : m_backing;
        m_process.start(m_program, place + QStringList{QStringLiteral("--listen"), m_listen});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatienceMs)) {
        }
        const QString url = QJsonDocument::fromJson(m_process.readLine()).object()[QStringLiteral("url")].toString();
        if (url.isEmpty())
            qFatal("the server does not start");
        m_listen = QUrl(url).authority();
        m_url = url;
        return url;
    }
    const QString &url() const { return m_url; }
    qint64 processId() const { return m_process.processId(); }
    QString folder() const { return m_data.path(); }
    void stop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(kPatienceMs))
            qFatal("the server does not end");
    }
    // At once, in the middle of whatever it does.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    static constexpr int kPatienceMs = 60'000;
    QString tls(const QString &name) const { return m_tls.filePath(name); }

    const QString m_program;
    const QStringList m_backing;
    QTemporaryDir m_tls;
    QTemporaryDir m_data;
    QProcess m_process;
    QString m_listen = QStringLiteral("127.0.0.1:0");
    QString m_url;
    QString m_log;
};

} // namespace mn::test
