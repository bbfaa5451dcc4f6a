#include "tests/unit/http/api_client.h"
#include <QDir>
#include <QFile>
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
    void whateverIsSentTheOthersAreServed();
    void aPublicAddressIsWhatIsSigned();
    void aSecondOneKeepsOutOfTheFolder();
    void otherMachinesNeedACertificate();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void itSaysWhatItIs();
    void settingsComeFromAFileTheEnvironmentAndFlags();
    void aFileOfSettingsIsWrittenAndChecked();
    void theKeyOfAQdrantIsInAFile();
    void figuresSayWhatItDid();
    void requestsAreLoggedWithoutWhoAsked();
    void accountsAreListedErasedBackedUpAndRestored();

private:
    struct Ended {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    Ended run(const QStringList &arguments, const QProcessEnvironment &environment = {})
    {
        QProcess process;
        if (!environment.isEmpty())
            process.setProcessEnvironment(environment);
        process.start(QStringLiteral(MN_SERVER), arguments);
        if (!process.waitForFinished(kPatienceMs))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    // Started and ready; where it answers.
    QUrl start(const QStringList &more = {}, const QProcessEnvironment &environment = {})
    {
        m_process = std::make_unique<QProcess>();
        if (!environment.isEmpty())
            m_process->setProcessEnvironment(environment);
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
    static QProcessEnvironment with(const QString &variable, const QString &value)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(variable, value);
        return environment;
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

// Bytes that nobody should send, and connections that say half of what they mean.
void MnemosynedTest::whateverIsSentTheOthersAreServed()
{
    constexpr int kSlow = 50;
    const QUrl url = start();
    const auto client = begin(url);
    QVERIFY(client);
    std::vector<std::unique_ptr<HttpClient>> slow;
    for (int i = 0; i < kSlow; ++i) {
        slow.push_back(std::make_unique<HttpClient>(url));
        slow.back()->send("POST /api/v1/push HTTP/1.1\r\nHost: te");
    }
    struct Bad {
        QByteArray bytes;
        int status;
        QString code;
    };
    const QByteArray push = "POST " + QByteArray(routes::kPush) + " HTTP/1.1\r\nHost: test\r\n";
    const QByteArray body = toCbor(PushRequest());
    const auto withBody = [&](const QByteArray &type, const QByteArray &who, const QByteArray &sent) {
        return push + type + who + "Content-Length: " + QByteArray::number(sent.size()) + "\r\n\r\n" + sent;
    };
    const QByteArray &us = client->authorization;
    const QByteArray nobody = "Authorization: Bearer " + QByteArray(43, 'A') + "\r\n";
    for (const Bad &bad :
         {Bad{"\x16\x03\x01 no HTTP\r\n\r\n", 400, u"malformed"_s},
          Bad{withBody(kOurType, us, body.chopped(1)), 400, u"malformed"_s},
          Bad{withBody(kOurType, us, QByteArray(1000, '\xff')), 400, u"malformed"_s},
          Bad{withBody("Content-Type: application/vnd.mnemosyne.sync+cbor;v=2\r\n", us, body), 426, u"newer_version"_s},
          Bad{withBody(kOurType, nobody, body), 401, u"no_session"_s},
          Bad{push + kOurType + us + "Content-Length: 1099511627776\r\n\r\nxx", 413, u"too_large"_s}}) {
        HttpClient sender(url);
        sender.send(bad.bytes);
        const HttpReply reply = sender.read();
        QVERIFY2(reply.status == bad.status, bad.bytes.first(std::min<qsizetype>(200, bad.bytes.size())));
        QCOMPARE(problemIn(reply), bad.code);
    }
    const PushRequest request = client->request({client->change(1)});
    HttpClient cut(url);
    cut.send(withBody(kOurType, us, toCbor(request)).chopped(1));
    cut.close();
    QVERIFY(client->pull(0)->commits.isEmpty());
    // Sent again it is the same, and a challenge is answered once.
    for (int times = 0; times < 2; ++times) {
        const auto taken = ApiClient::read<PushReply>(client->post(routes::kPush, request));
        QVERIFY(taken);
        QCOMPARE(taken->seq, quint64(1));
    }
    const auto challenge = client->challenge();
    QVERIFY(challenge);
    QCOMPARE(client->post(routes::kSession, client->signedBy(2, *challenge)).status, 200);
    QCOMPARE(problemIn(client->post(routes::kSession, client->signedBy(2, *challenge))), u"no_session"_s);
    QCOMPARE(client->pull(0)->commits.size(), 1);
    slow.clear();
    QCOMPARE(end(), 0);
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
    QTest::newRow("half a provider") << QStringList{u"--data"_s,           u"DIR"_s,
                                                    u"--oidc-issuer"_s,    u"https://a.example.org"_s,
                                                    u"--oidc-client-id"_s, u"mnemosyne"_s}; // its key is no flag
    QTest::newRow("people of nobody") << QStringList{u"--data"_s, u"DIR"_s, u"--oidc-allowed"_s, u"@example.org"_s};
    QTest::newRow("no such place of vectors") << QStringList{u"--data"_s, u"DIR"_s, u"--vectors"_s, u"disk"_s};
    QTest::newRow("a Qdrant of nobody") << QStringList{u"--data"_s, u"DIR"_s, u"--qdrant-url"_s,
                                                       u"http://127.0.0.1:6333"_s};
    QTest::newRow("a Qdrant far away in clear") << QStringList{
        u"--data"_s, u"DIR"_s, u"--vectors"_s, u"qdrant"_s, u"--qdrant-url"_s, u"http://qdrant.example.org:6333"_s};
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
    for (const char *word : {"--data", "--listen", "--public-url", "--config", "config"})
        QVERIFY2(help.out.contains(word), word);
}

void MnemosynedTest::settingsComeFromAFileTheEnvironmentAndFlags()
{
    const QString path = m_folder->filePath(u"server.toml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("data = \"data\"\nlisten = \"127.0.0.1\"\nworkers = 0\n");
    file.close();
    const QStringList check{u"config"_s, u"check"_s, u"--config"_s, path};
    const Ended wrong = run(check);
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains("line 3: workers"), wrong.err);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("data = \"data\"\nlisten = \"127.0.0.1\"\n");
    file.close();
    const Ended noPort = run(check);
    QCOMPARE(noPort.code, 2);
    QVERIFY2(noPort.err.contains("127.0.0.1:8080"), noPort.err); // as it should be
    // Wrong in the file, right in a variable, and another in a flag.
    const auto environment = with(u"MNEMOSYNED_LISTEN"_s, u"nowhere:0"_s);
    QCOMPARE(run(check, environment).code, 2);
    const Ended well = run(check + QStringList{u"--listen"_s, u"127.0.0.1:0"_s}, environment);
    QVERIFY2(well.code == 0, well.err);
    QVERIFY(!QFile::exists(folder())); // nothing was begun
    const Ended unknown = run(check, with(u"MNEMOSYNED_WRKERS"_s, u"3"_s));
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.err.contains("was \"workers\" meant?"), unknown.err);
    // Nobody sees secrets in a list of programs.
    QCOMPARE(run({u"--data"_s, folder(), u"--invitation"_s, u"x"_s}).code, 2);
}

void MnemosynedTest::aFileOfSettingsIsWrittenAndChecked()
{
    const QString path = m_folder->filePath(u"server.toml"_s);
    const Ended written = run({u"config"_s, u"init"_s, path});
    QVERIFY2(written.code == 0, written.err);
    QCOMPARE(run({u"config"_s, u"init"_s}).out, [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }());
    QCOMPARE(run({u"config"_s, u"init"_s, path}).code, 1);                 // it is there already
    QCOMPARE(run({u"config"_s, u"check"_s, u"--config"_s, path}).code, 2); // it does not say where
    QVERIFY(start({u"--config"_s, path}).isValid());
    QCOMPARE(end(), 0);
}

void MnemosynedTest::theKeyOfAQdrantIsInAFile()
{
    const QString path = m_folder->filePath(u"qdrant.key"_s);
    const QStringList check{u"config"_s,
                            u"check"_s,
                            u"--data"_s,
                            folder(),
                            u"--vectors"_s,
                            u"qdrant"_s,
                            u"--qdrant-url"_s,
                            u"http://127.0.0.1:6333"_s,
                            u"--qdrant-key-file"_s,
                            path};
    QCOMPARE(run(check).code, 1); // there is none
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\n");
    file.flush();
    QCOMPARE(run(check).code, 2);
    file.write("a key\n");
    file.close();
    const Ended well = run(check);
    QVERIFY2(well.code == 0, well.err);
}

void MnemosynedTest::figuresSayWhatItDid()
{
    const QUrl url = start({}, with(u"MNEMOSYNED_METRICS_TOKEN"_s, u"open sesame"_s));
    auto client = begin(url);
    QVERIFY(client);
    QCOMPARE(client->push({client->change(5)}).status, 200);
    client->authorization = "Authorization: Bearer open sesame\r\n";
    const HttpReply reply = client->get("/metrics");
    QCOMPARE(reply.status, 200);
    for (const char *line : {"mnemosyned_rows_total{direction=\"pushed\"} 1",
                             "mnemosyned_requests_total{method=\"POST\",route=\"/api/v1/push\",status=\"200\"} 1",
                             "mnemosyned_connections 1", "mnemosyned_queue 0", "mnemosyned_telling 0"})
        QVERIFY2(reply.body.contains(line), reply.body + "\nlacks " + line);
    QCOMPARE(end(), 0);
}

void MnemosynedTest::requestsAreLoggedWithoutWhoAsked()
{
    auto client = begin(start({u"--log-requests"_s}));
    QVERIFY(client);
    QCOMPARE(client->push({client->change(5)}).status, 200);
    QCOMPARE(end(), 0);
    const QByteArray log = m_process->readAllStandardError();
    const QList<QByteArray> lines = log.trimmed().split('\n');
    QVERIFY(lines.size() >= 4);
    for (const QByteArray &line : lines) {
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        QCOMPARE(said.keys(), (QStringList{u"at"_s, u"event"_s, u"method"_s, u"ms"_s, u"route"_s, u"status"_s}));
    }
    QVERIFY2(lines.last().contains("\"route\":\"/api/v1/push\",\"status\":200"), lines.last());
    QVERIFY(!log.contains("127.0.0.1"));
    QVERIFY(!log.contains(client->account.toBytes().toHex()));
}

void MnemosynedTest::accountsAreListedErasedBackedUpAndRestored()
{
    const QUrl url = start();
    auto client = begin(url);
    QVERIFY(client);
    QCOMPARE(client->push({client->change(5)}).status, 200);
    const QStringList here{u"--data"_s, folder()};
    const QString backup = m_folder->filePath(u"backup"_s);
    const QString id = QString::fromLatin1(client->account.toBytes().toHex());
    // While it is at work.
    const Ended listed = run(here + QStringList{u"user"_s, u"list"_s});
    QVERIFY2(listed.code == 0, listed.err);
    const QJsonObject line = QJsonDocument::fromJson(listed.out).object();
    QCOMPARE(line[u"account"].toString(), id);
    QCOMPARE(line[u"records"].toInt(), 1);
    const Ended backedUp = run(here + QStringList{u"backup"_s, backup});
    QVERIFY2(backedUp.code == 0, backedUp.err);
    QCOMPARE(run(here + QStringList{u"user"_s, u"erase"_s, id.first(8)}).code, 2); // without --yes
    QCOMPARE(run(here + QStringList{u"user"_s, u"erase"_s, u"ffffffff"_s, u"--yes"_s}).code, 3);
    const Ended erased = run(here + QStringList{u"user"_s, u"erase"_s, id.first(8), u"--yes"_s});
    QVERIFY2(erased.code == 0, erased.err);
    QCOMPARE(problemIn(client->get(routes::kControl)), u"no_account"_s);
    QCOMPARE(end(), 0);

    QCOMPARE(run(here + QStringList{u"restore"_s, backup}).code, 1); // one is there
    QVERIFY(QDir(folder()).removeRecursively());
    const Ended restored = run(here + QStringList{u"restore"_s, backup});
    QVERIFY2(restored.code == 0, restored.err);
    QVERIFY2(run(here + QStringList{u"migrate"_s}).code == 0, "nothing to do");
    ApiClient again(start(), 2);
    again.account = client->account;
    QVERIFY(again.signIn() && again.learnEpoch());
    QVERIFY(again.epoch != client->epoch);
    QCOMPARE(again.pull(0)->commits.size(), 1);
    QCOMPARE(end(), 0);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::MnemosynedTest)
#include "mnemosyned_test.moc"
