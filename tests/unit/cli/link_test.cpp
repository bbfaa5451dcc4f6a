#include "sync/device/linking.h"
#include "sync/protocol/routes.h"
#include "tests/unit/cli/sync_programs.h"
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <atomic>
#include <functional>

// A device lets another one into its account, by a code, a picture and a number that a person compares.
namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

// A program in the background that says lines of JSON, and is told something.
class Talking {
public:
    Talking(const Program &mnemo, const QStringList &arguments) { mnemo.begin(m_process, arguments); }
    ~Talking()
    {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
    // Of its next line that has it.
    QString said(const QString &key)
    {
        for (;;) {
            while (!m_process.canReadLine())
                if (!m_process.waitForReadyRead(kPatienceMs))
                    return {};
            const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
            if (line.contains(key))
                return line[key].toString();
        }
    }
    void tell(const QString &line)
    {
        m_process.write(line.toUtf8() + '\n');
        m_process.waitForBytesWritten(kPatienceMs); // it is not waited for again until it has answered
        m_process.closeWriteChannel();
    }
    int ends() { return m_process.waitForFinished(kPatienceMs) ? m_process.exitCode() : -1; }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

// Between a new device and its server, on a thread of its own: it changes what goes by, one request at a time.
class EvilRelay final : public QThread {
public:
    using Change = std::function<QByteArray(const QByteArray &path, const QByteArray &body)>;
    EvilRelay(const QString &server, Change change) : m_server(server), m_change(std::move(change))
    {
        start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
    }
    ~EvilRelay() override
    {
        requestInterruption();
        wait();
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_port.load()); }

private:
    void run() override
    {
        QTcpServer relay;
        if (!relay.listen(QHostAddress::LocalHost))
            return;
        m_port = relay.serverPort();
        while (!isInterruptionRequested()) {
            if (!relay.waitForNewConnection(100))
                continue;
            const std::unique_ptr<QTcpSocket> client(relay.nextPendingConnection());
            carryOne(*client);
        }
    }
    // One request and its answer, and then another connection.
    void carryOne(QTcpSocket &client)
    {
        const auto request = message(client);
        if (request.first.isEmpty())
            return;
        const QByteArray path = request.first.split(' ').value(1);
        const QByteArray body = m_change(path, request.second);
        QByteArray head = request.first.split('\n').first() + '\n';
        for (const QByteArray &line : request.first.split('\n').sliced(1))
            if (!line.toLower().startsWith("content-length") && !line.trimmed().isEmpty())
                head += line + '\n';
        if (head.startsWith("POST"))
            head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        QTcpSocket server;
        server.connectToHost(m_server.host(), quint16(m_server.port()));
        server.waitForConnected(kPatienceMs);
        server.write(head + "\r\n" + body);
        auto reply = message(server);
        if (reply.first.isEmpty())
            return;
        reply.first.replace(reply.first.indexOf("\r\n"), 2, "\r\nConnection: close\r\n");
        client.write(reply.first + reply.second);
        client.waitForBytesWritten(kPatienceMs);
        client.disconnectFromHost();
    }
    // Head and body of what comes.
    std::pair<QByteArray, QByteArray> message(QTcpSocket &socket)
    {
        QByteArray all;
        qsizetype end = -1;
        qsizetype size = 0;
        while (end < 0 || all.size() < end + 4 + size) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(100) &&
                (isInterruptionRequested() || socket.state() != QAbstractSocket::ConnectedState))
                return {};
            all += socket.readAll();
            end = all.indexOf("\r\n\r\n");
            for (const QByteArray &line : all.first(std::max<qsizetype>(end, 0)).split('\n'))
                if (line.toLower().startsWith("content-length:"))
                    size = line.sliced(15).trimmed().toLongLong();
        }
        return {all.first(end + 4), all.sliced(end + 4)};
    }

    const QUrl m_server;
    const Change m_change;
    std::atomic<quint16> m_port = 0;
};

} // namespace

class LinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCodeAndANumberLetADeviceIn();
    void thePictureSaysTheServerToo();
    void aPersonSaysYesOnTheTerminal();
    void anotherNumberLetsNobodyIn();
    void whoeverStandsBetweenThemIsNotLetIn();
    void aServerThatAnswersItselfIsFoundOut();
    void aCodeIsGoodOnce();
    void whoWasCutOffIsLinkedAgain();
    void whatCannotBeIsSaidAtOnce();

private:
    QStringList joining(const QString &code) const
    {
        return {u"join"_s, u"--server"_s, m_server->url(), u"--code"_s, code};
    }
    int devices() const { return int(m_first->json({u"devices"_s}).lines().size()); }
    // The second one, let in by the first.
    void link()
    {
        Talking host(*m_first, {u"link"_s, u"--confirm-from"_s, u"-"_s});
        Talking guest(*m_second, joining(host.said(u"code"_s)));
        const QString number = guest.said(u"number"_s);
        QCOMPARE(number.size(), 6);
        host.tell(number);
        QCOMPARE(host.said(u"number"_s), number);
        QVERIFY2(guest.ends() == 0, guest.errors().constData());
        QVERIFY2(host.ends() == 0, host.errors().constData());
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<Program> m_first;
    std::unique_ptr<Program> m_second;
};

void LinkTest::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(!m_server->start().isEmpty());
    m_first = std::make_unique<Program>();
    m_second = std::make_unique<Program>();
    for (const Program *mnemo : {m_first.get(), m_second.get()}) {
        QCOMPARE(mnemo->run({u"init"_s, u"--recovery-out"_s, mnemo->home(u"phrase"_s)}).code, 0);
        QCOMPARE(mnemo->run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    }
    const Ended created = m_first->json({u"account"_s, u"create"_s, u"--server"_s, m_server->url()});
    QVERIFY2(created.code == 0, created.err.constData());
}

void LinkTest::aCodeAndANumberLetADeviceIn()
{
    const QString id = add(*m_first, u"the boiler needs 1.2 bar"_s);
    QCOMPARE(test::sync(*m_first).code, 0);
    link();
    QCOMPARE(contentOf(*m_second, id), u"the boiler needs 1.2 bar"_s);
    QCOMPARE(devices(), 2);
    const QString back = add(*m_second, u"the meter is in the cellar"_s);
    QCOMPARE(test::sync(*m_second).code, 0);
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(contentOf(*m_first, back), u"the meter is in the cellar"_s);
    QCOMPARE(exported(*m_first), exported(*m_second));
}

void LinkTest::thePictureSaysTheServerToo()
{
    Talking host(*m_first, {u"link"_s, u"--confirm-from"_s, u"-"_s});
    const QString uri = host.said(u"uri"_s);
    QVERIFY2(uri.startsWith(u"mnemosyne:link?code="_s), qPrintable(uri));
    Talking guest(*m_second, {u"join"_s, u"--code"_s, uri});
    host.tell(guest.said(u"number"_s));
    QVERIFY2(guest.ends() == 0, guest.errors().constData());
    QCOMPARE(host.ends(), 0);
    QCOMPARE(devices(), 2);
}

void LinkTest::aPersonSaysYesOnTheTerminal()
{
    QProcess host;
    host.setProcessEnvironment(m_first->environment());
    host.start(u"script"_s, {u"-q"_s, u"-e"_s, u"-c"_s,
                             u"stty cols 100 2>/dev/null; exec %1 --vault %2 --passphrase-file %3 link"_s.arg(
                                 QStringLiteral(MN_PROGRAM), m_first->vault(), m_first->passphraseFile()),
                             u"/dev/null"_s});
    QByteArray shown;
    const auto until = [&](const QByteArray &text) {
        while (!shown.contains(text) && host.waitForReadyRead(kPatienceMs))
            shown += host.readAllStandardOutput();
        return shown.indexOf(text);
    };
    const QByteArray before = "--code ";
    QVERIFY(until(before) >= 0);
    QVERIFY(until("\r\n") >= 0);
    while (shown.size() < shown.indexOf(before) + before.size() + 19 && host.waitForReadyRead(kPatienceMs))
        shown += host.readAllStandardOutput();
    QVERIFY(shown.contains("▀") && shown.contains("█")); // the picture
    Talking guest(*m_second, joining(QString::fromLatin1(shown.sliced(shown.indexOf(before) + before.size(), 19))));
    QString number = guest.said(u"number"_s);
    number.insert(3, u' ');
    QVERIFY2(until("show " + number.toLatin1() + ", too?") >= 0, shown.constData());
    host.write("y\n");
    host.waitForBytesWritten(kPatienceMs);
    QVERIFY2(guest.ends() == 0, guest.errors().constData());
    QVERIFY(until("belongs to the account") >= 0);
    host.closeWriteChannel();
    QVERIFY(host.waitForFinished(kPatienceMs));
    QCOMPARE(host.exitCode(), 0);
    QCOMPARE(devices(), 2);
}

void LinkTest::anotherNumberLetsNobodyIn()
{
    Talking host(*m_first, {u"link"_s, u"--confirm-from"_s, u"-"_s});
    Talking guest(*m_second, joining(host.said(u"code"_s)));
    const QString number = guest.said(u"number"_s);
    host.tell(number == u"000000" ? u"000001"_s : u"000000"_s);
    QCOMPARE(host.ends(), 1);
    QVERIFY(host.errors().contains("NotLinked"));
    QCOMPARE(guest.ends(), 1);
    const QByteArray errors = guest.errors();
    QVERIFY2(errors.contains("NotLinked") && errors.contains("refused"), errors.constData());
    QCOMPARE(devices(), 1);
    QCOMPARE(test::sync(*m_second).code, 3); // it belongs to none
}

// What the new device says is replaced by what the relay would like to be let in as.
void LinkTest::whoeverStandsBetweenThemIsNotLetIn()
{
    using namespace mn::sync;
    const SigningKey evil = SigningKey::generate();
    std::atomic<int> changed = 0;
    EvilRelay relay(m_server->url(), [&](const QByteArray &path, const QByteArray &body) {
        if (path != routes::kLinkHello)
            return body;
        ++changed;
        auto note = fromCbor<LinkNote>(body).value();
        const LinkHello said = fromCbor<LinkHello>(note.note).value();
        note.note = LinkGuest(LinkCode(), said.actor, evil.verifyingKey()).hello();
        return toCbor(note);
    });
    const QString id = add(*m_second, u"not for who stands between"_s);
    Talking host(*m_first, {u"link"_s, u"--confirm-from"_s, u"-"_s});
    Talking guest(*m_second, {u"join"_s, u"--server"_s, relay.url(), u"--code"_s, host.said(u"code"_s)});
    const QString number = guest.said(u"number"_s);
    QCOMPARE(number.size(), 6);
    host.tell(number); // the person types what the new device shows
    QVERIFY(host.said(u"number"_s) != number);
    QCOMPARE(host.ends(), 1);
    QVERIFY(host.errors().contains("NotLinked"));
    QCOMPARE(guest.ends(), 1);
    QCOMPARE(changed.load(), 1);
    QCOMPARE(devices(), 1);
    QCOMPARE(test::sync(*m_first).line()[u"pulled"].toInt(), 0);
    QCOMPARE(test::sync(*m_second).code, 3);
    QCOMPARE(contentOf(*m_second, id), u"not for who stands between"_s);
}

// The same with what comes back: another account's device in place of the one that shows the code.
void LinkTest::aServerThatAnswersItselfIsFoundOut()
{
    Program evil;
    QCOMPARE(evil.run({u"init"_s, u"--recovery-out"_s, evil.home(u"phrase"_s)}).code, 0);
    QCOMPARE(evil.run({u"account"_s, u"create"_s, u"--server"_s, m_server->url()}).code, 0);
    Talking host(*m_first, {u"link"_s, u"--confirm-from"_s, u"-"_s});
    Talking other(evil, {u"link"_s, u"--confirm-from"_s, u"-"_s});
    const sync::LinkRoom room = sync::roomOf(sync::codeFromText(other.said(u"code"_s)).value());
    // All that the new device asks for is asked of the other room.
    EvilRelay relay(m_server->url(), [&](const QByteArray &path, const QByteArray &body) {
        if (path == sync::routes::kLinkHello) {
            auto note = sync::fromCbor<sync::LinkNote>(body).value();
            note.room = room;
            return sync::toCbor(note);
        }
        if (path == sync::routes::kLinkRead) {
            auto read = sync::fromCbor<sync::LinkRead>(body).value();
            read.room = room;
            return sync::toCbor(read);
        }
        return body;
    });
    Talking guest(*m_second, {u"join"_s, u"--server"_s, relay.url(), u"--code"_s, host.said(u"code"_s)});
    QVERIFY(!other.said(u"number"_s).isEmpty()); // the evil one would be ready
    QCOMPARE(guest.ends(), 1);
    const QByteArray errors = guest.errors();
    QVERIFY2(errors.contains("NotLinked") && errors.contains("not the device"), errors.constData());
    QCOMPARE(test::sync(*m_second).code, 3);
}

void LinkTest::aCodeIsGoodOnce()
{
    Talking host(*m_first, {u"link"_s, u"--confirm-from"_s, u"-"_s});
    const QString code = host.said(u"code"_s);
    Talking guest(*m_second, joining(code));
    const QString number = guest.said(u"number"_s);
    QCOMPARE(number.size(), 6);
    Program third;
    QCOMPARE(third.run({u"init"_s, u"--recovery-out"_s, third.home(u"phrase"_s)}).code, 0);
    const Ended late = third.json(joining(code));
    QCOMPARE(late.code, 1);
    QVERIFY2(late.err.contains("NotLinked") && late.err.contains("somebody else"), late.err.constData());
    host.tell(number);
    QCOMPARE(guest.ends(), 0);
    QCOMPARE(host.ends(), 0);
    QCOMPARE(devices(), 2);
}

void LinkTest::whoWasCutOffIsLinkedAgain()
{
    link();
    const QString id = m_first->json({u"devices"_s}).lines()[1][u"id"].toString();
    QCOMPARE(m_first->run({u"devices"_s, u"revoke"_s, id, u"--yes"_s}).code, 0);
    QCOMPARE(test::sync(*m_second).code, 4);
    const QString unsent = add(*m_second, u"written outside"_s);
    link();
    QCOMPARE(test::sync(*m_first).code, 0);
    QCOMPARE(contentOf(*m_first, unsent), u"written outside"_s);
    QCOMPARE(devices(), 2);
    QCOMPARE(exported(*m_first), exported(*m_second));
}

void LinkTest::whatCannotBeIsSaidAtOnce()
{
    // Nobody is asked where nobody sits.
    const Ended silent = m_first->json({u"link"_s});
    QCOMPARE(silent.code, 2);
    QVERIFY2(silent.err.contains("--confirm-from"), silent.err.constData());
    // A vault without an account lets nobody in.
    QCOMPARE(m_second->run({u"link"_s, u"--confirm-from"_s, u"-"_s}).code, 3);
    const auto join = [&](const QStringList &rest) { return m_second->json(QStringList{u"join"_s} + rest); };
    QCOMPARE(join({u"--code"_s, u"0123-4567-89AB-CDEF"_s}).code, 2); // of which server?
    QCOMPARE(join({u"--code"_s, u"0123"_s, u"--server"_s, m_server->url()}).code, 2);
    QCOMPARE(join({u"--code"_s, u"mnemosyne:other?code=0123456789ABCDEF"_s}).code, 2);
    QCOMPARE(join({u"--code"_s, u"mnemosyne:link?code=0123456789ABCDEF&server=http%3A%2F%2Fsync.example.org"_s}).code,
             2);
    QCOMPARE(join({u"--code"_s, u"0123-4567-89AB-CDEF"_s, u"--server"_s, m_server->url(), u"--recovery-file"_s,
                   m_first->home(u"phrase"_s)})
                 .code,
             2);
    const Ended unknown = join({u"--code"_s, u"0123-4567-89AB-CDEF"_s, u"--server"_s, m_server->url()});
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("NotLinked") && unknown.err.contains("mnemo link"), unknown.err.constData());
    // And a device that is in it already needs no code.
    const Ended inside =
        m_first->json({u"join"_s, u"--code"_s, u"0123-4567-89AB-CDEF"_s, u"--server"_s, m_server->url()});
    QVERIFY2(inside.err.contains("AlreadyExists"), inside.err.constData());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::LinkTest)
#include "link_test.moc"
