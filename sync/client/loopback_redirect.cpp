#include "sync/client/loopback_redirect.h"
#include <QDeadlineTimer>
#include <QUrl>
#include <QUrlQuery>
#include <optional>

namespace mn::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTurnMs = 50;
constexpr int kToTakeTheAnswerMs = 1000;
constexpr size_t kMostVisits = 16; // a browser opens some that it then does not use
constexpr qsizetype kMostOfHead = 16 * 1024;
constexpr qsizetype kMostOfError = 64;
constexpr QLatin1StringView kPath("/signed-in");

// Of "GET /signed-in?... HTTP/1.1": what stands behind the question mark. None: it is another address.
std::optional<QUrlQuery> askedFor(const QByteArray &head)
{
    const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
    if (line.size() != 3 || line[0] != "GET")
        return {};
    const QUrl url = QUrl::fromEncoded(line[1], QUrl::StrictMode);
    if (url.path() != kPath)
        return {};
    return QUrlQuery(url.query(QUrl::FullyEncoded));
}

QString valueIn(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? values.first() : QString();
}

// OAuth's errors are words (RFC 6749, 4.1.2.1); what else stands there is not shown to anybody.
QString wordOf(const QString &error)
{
    QString word;
    for (const QChar c : error.left(kMostOfError))
        if ((c >= u'a' && c <= u'z') || c == u'_')
            word += c;
    return word;
}

void answer(QTcpSocket &socket, const char *status, const QString &sentence)
{
    const QByteArray page = "<!doctype html><meta charset=\"utf-8\"><title>Mnemosyne</title><p dir=\"auto\">" +
                            sentence.toHtmlEscaped().toUtf8() + "</p>\n";
    socket.write("HTTP/1.1 " + QByteArray(status) +
                 "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size()) +
                 "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nContent-Security-Policy: default-src "
                 "'none'\r\nConnection: close\r\n\r\n" +
                 page);
    socket.waitForBytesWritten(kToTakeTheAnswerMs);
    socket.disconnectFromHost();
}

} // namespace

Result<std::unique_ptr<LoopbackRedirect>> LoopbackRedirect::open()
{
    std::unique_ptr<LoopbackRedirect> made(new LoopbackRedirect);
    if (!made->m_server.listen(QHostAddress::LocalHost))
        return fail(Errc::NotAvailable, u"a port of this machine"_s);
    return made;
}

QString LoopbackRedirect::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()) + kPath;
}

void LoopbackRedirect::admit()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(nullptr);
        if (m_visits.size() >= kMostVisits)
            m_visits.erase(m_visits.begin());
        m_visits.push_back({.socket = std::unique_ptr<QTcpSocket>(socket)});
    }
}

Result<QString> LoopbackRedirect::wait(const QString &state, const QString &issuer, const RedirectWords &words,
                                       std::chrono::milliseconds patience, const std::stop_token &stop)
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        if (stop.stop_requested())
            return fail(Errc::Cancelled);
        m_server.waitForNewConnection(kTurnMs);
        admit();
        for (Visit &visit : m_visits) {
            visit.socket->waitForReadyRead(0);
            visit.head += visit.socket->read(kMostOfHead);
            if (!visit.head.contains("\r\n\r\n"))
                continue;
            const auto query = askedFor(std::exchange(visit.head, {}));
            // Any page may send a browser here: what does not know the state is not the answer that is waited for.
            if (!query || valueIn(*query, u"state"_s) != state) {
                answer(*visit.socket, query ? "400 Bad Request" : "404 Not Found", words.failed);
                continue;
            }
            const QString code = valueIn(*query, u"code"_s);
            const bool isFromThere = !query->hasQueryItem(u"iss"_s) || valueIn(*query, u"iss"_s) == issuer;
            if (code.isEmpty() || !isFromThere) {
                answer(*visit.socket, "200 OK", words.failed);
                return fail(Errc::SignInFailed, code.isEmpty()
                                                    ? u"the provider said: "_s + wordOf(valueIn(*query, u"error"_s))
                                                    : u"another provider answered"_s);
            }
            answer(*visit.socket, "200 OK", words.done);
            return code;
        }
        std::erase_if(m_visits, [](const Visit &visit) {
            return visit.head.size() > kMostOfHead || visit.socket->state() == QAbstractSocket::UnconnectedState;
        });
    }
    return fail(Errc::SignInFailed, u"nobody signed in within the time for it"_s);
}

} // namespace mn::sync
