#include "tests/unit/http/api_client.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace server::test;
using namespace Qt::StringLiterals;

// The program itself, as a machine starts it.
class MnemosynedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatItTookIsThereAfterARestart();
    void whatItTookIsThereWhenItWasKilled();
    void clientsThatFollowTheRulesAreServed();
    void aPublicAddressIsWhatIsSigned();
    void aSecondOneKeepsOutOfTheFolder();
    void otherMachinesNeedACertificate();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void itSaysWhatItIs();

private:
    struct Ended {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Ended run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(MN_SERVER), arguments);
        if (!process.waitForFinished(kPatienceMs))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    // Started and ready; where it answers.
    QUrl start(const QStringList &more = {})
    {
        m_process = std::make_unique<QProcess>();
        m_process->start(QStringLiteral(MN_SERVER),
                         QStringList{u"--data"_s, folder(), u"--listen"_s, u"127.0.0.1:0"_s} + more);
        QByteArray out;
        while (!out.contains('\n') && m_process->waitForReadyRead(kPatienceMs))
            out += m_process->readAllStandardOutput();
        const QJsonObject line = QJsonDocument::fromJson(out).object();
        return out.count('\n') == 1 && line.keys() == QStringList{u"url"_s} ? QUrl(line[u"url"_s].toString()) : QUrl();
    }
    // Asked to end; how it did.
    int end()
    {
        m_process->terminate();
        if (!m_process->waitForFinished(kPatienceMs))
            return -1;
        return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -2;
    }
    QString folder() const { return m_folder->filePath(u"data"_s); }
    // The account of the samples, and its actor 2 signed in.
    std::unique_ptr<ApiClient> begin(const QUrl &url)
    {
        auto client = std::make_unique<ApiClient>(url, 2);
        const auto created =
            ApiClient::read<AccountReply>(client->post(routes::kAccounts, ControlAppend{Log().events(), {}, false}));
        client->account = created.value_or(AccountReply()).account;
        return client->signIn() && client->learnEpoch() ? std::move(client) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
};

void MnemosynedTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void MnemosynedTest::cleanup()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(kPatienceMs);
    m_process.reset();
}

void MnemosynedTest::whatItTookIsThereAfterARestart()
{
    const QUrl first = start();
    QVERIFY(first.isValid());
    auto client = begin(first);
    QVERIFY(client);
    const auto change = client->change(5);
    QCOMPARE(client->push({change}).status, 200);
    // A pull that waits is answered, not cut off.
    ApiClient waiting(first, 2);
    waiting.account = client->account;
    waiting.epoch = client->epoch;
    QVERIFY(waiting.signIn());
    waiting.http.send("GET " + waiting.pullTarget(1, "&wait=25") + " HTTP/1.1\r\nHost: test\r\n" +
                      waiting.authorization + "\r\n");
    QCOMPARE(end(), 0);
    const HttpReply answered = waiting.http.read();
    QVERIFY(answered.status == 200 || answered.status == 0); // it may have come just too late
    QVERIFY(m_process->readAllStandardError().isEmpty());

    const QUrl second = start();
    QVERIFY(second.isValid());
    ApiClient again(second, 2);
    again.account = client->account;
    again.authorization = client->authorization;
    QCOMPARE(problemIn(again.get(routes::kControl)), u"no_session"_s); // sessions are in memory
    QVERIFY(again.signIn());
    QVERIFY(again.learnEpoch());
    QCOMPARE(again.epoch, client->epoch);
    QCOMPARE(again.pull(0)->commits[0].rows, QList<Row>{change.second});
    QCOMPARE(end(), 0);
}

void MnemosynedTest::whatItTookIsThereWhenItWasKilled()
{
    auto client = begin(start());
    QVERIFY(client);
    for (quint8 record = 1; record <= 20; ++record)
        QCOMPARE(client->push({client->change(record)}).status, 200);
    m_process->kill();
    QVERIFY(m_process->waitForFinished(kPatienceMs));
    ApiClient again(start(), 2);
    again.account = client->account;
    QVERIFY(again.signIn());
    QVERIFY(again.learnEpoch());
    const auto pulled = again.pull(0);
    QCOMPARE(pulled->head, quint64(20));
    QCOMPARE(pulled->commits.size(), 20);
}

void MnemosynedTest::clientsThatFollowTheRulesAreServed()
{
    QNetworkAccessManager network;
    QUrl url = start();
    url.setPath(QString::fromLatin1(routes::kAccounts));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(routes::kMediaType));
    for (int i = 0; i < 3; ++i) { // the same connection, the same account
        const std::unique_ptr<QNetworkReply> reply(
            network.post(request, toCbor(ControlAppend{Log().events(), {}, false})));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(reply->isFinished() || finished.wait(kPatienceMs));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        const auto created = fromCbor<AccountReply>(reply->readAll());
        QVERIFY(created);
        QCOMPARE(created->account, Log().state()->account());
    }
}

void MnemosynedTest::aPublicAddressIsWhatIsSigned()
{
    const QUrl url = start({u"--public-url"_s, u"https://Sync.Example.org:443/"_s});
    ApiClient client(url, 2);
    client.account =
        ApiClient::read<AccountReply>(client.post(routes::kAccounts, ControlAppend{Log().events(), {}, false}))
            ->account;
    QVERIFY(!client.signIn()); // by the address it listens at
    client.url = u"https://sync.example.org"_s;
    QVERIFY(client.signIn());
}

void MnemosynedTest::aSecondOneKeepsOutOfTheFolder()
{
    QVERIFY(start().isValid());
    const Ended second = run({u"--data"_s, folder(), u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(second.code, 6);
    QVERIFY(second.out.isEmpty());
    QVERIFY(!second.err.isEmpty());
}

void MnemosynedTest::otherMachinesNeedACertificate()
{
    const Ended ended = run({u"--data"_s, folder(), u"--listen"_s, u"0.0.0.0:0"_s});
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains("0.0.0.0") && ended.err.contains("certificate"), ended.err);
}

void MnemosynedTest::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("an unknown word") << QStringList{u"--data"_s, u"DIR"_s, u"--frobnicate"_s};
    QTest::newRow("no port") << QStringList{u"--data"_s, u"DIR"_s, u"--listen"_s, u"127.0.0.1"_s};
    QTest::newRow("too large a port") << QStringList{u"--data"_s, u"DIR"_s, u"--listen"_s, u"127.0.0.1:65536"_s};
    QTest::newRow("other machines") << QStringList{u"--data"_s, u"DIR"_s, u"--listen"_s, u"0.0.0.0:0"_s};
    QTest::newRow("a name") << QStringList{u"--data"_s, u"DIR"_s, u"--listen"_s, u"localhost:0"_s};
    for (const QString &url : {u"sync.example.org"_s, u"ftp://sync.example.org"_s, u"https://sync.example.org/path"_s})
        QTest::newRow(qPrintable(url)) << QStringList{u"--data"_s,      u"DIR"_s,          u"--listen"_s,
                                                      u"127.0.0.1:0"_s, u"--public-url"_s, url};
}

void MnemosynedTest::wrongUseEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"DIR"_s, folder());
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY(!ended.err.isEmpty());
    QVERIFY(!QFile::exists(folder())); // nothing was begun
}

void MnemosynedTest::itSaysWhatItIs()
{
    const Ended version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith("mnemosyned " MN_VERSION "\n"));
    const Ended help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char *word : {"--data", "--listen", "--public-url"})
        QVERIFY2(help.out.contains(word), word);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::MnemosynedTest)
#include "mnemosyned_test.moc"
