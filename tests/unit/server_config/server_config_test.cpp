#include "server/config/server_config.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace mn::server {

using namespace Qt::StringLiterals;

class ServerConfigTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileSaysWhatIsSo();
    void theEnvironmentWinsOverAFile();
    void whatIsWrongIsSaidWithItsPlace_data();
    void whatIsWrongIsSaidWithItsPlace();
    void wrongVariablesAreRefused_data();
    void wrongVariablesAreRefused();
    void aFileThatIsNotThereIsSaidSo();
    void theSampleIsReadAndChangesNothing();
    void everySettingOfTheSampleCanBeSaid();
    void whatBelongsTogetherIsThere();
    void vectorsHaveAPlaceThatIsWhole();

private:
    QString written(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"server.toml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        return file.fileName();
    }
    static QString sentenceOf(const Result<ServerConfig> &config)
    {
        return config || config.error().code != Errc::Usage ? u"(none)"_s : config.error().context;
    }

    QTemporaryDir m_folder;
};

void ServerConfigTest::aFileSaysWhatIsSo()
{
    const auto config = withFile({}, written("# ours\n"
                                             "data = \"things\"\n"
                                             "tls-key = '/etc/key.pem'\n"
                                             "listen = \"[::1]:8443\"\n"
                                             "quota-mib = 1_024\n"
                                             "log-requests = true\n"));
    QVERIFY2(config, qPrintable(sentenceOf(config)));
    QCOMPARE(config->data, m_folder.filePath(u"things"_s));
    QCOMPARE(config->tlsKey, u"/etc/key.pem"_s);
    QCOMPARE(config->listen, u"[::1]:8443"_s);
    QCOMPARE(config->quotaMib, 1024);
    QVERIFY(config->logRequests);
    QCOMPARE(config->workers, ServerConfig().workers);
}

void ServerConfigTest::theEnvironmentWinsOverAFile()
{
    QProcessEnvironment environment;
    environment.insert(u"MNEMOSYNED_QUOTA_MIB"_s, u"7"_s);
    environment.insert(u"MNEMOSYNED_LOG_REQUESTS"_s, u"false"_s);
    environment.insert(u"MNEMOSYNED_INVITATION"_s, u"a word"_s);
    environment.insert(u"MNEMOSYNE"_s, u"of another program"_s);
    const auto file = withFile({}, written("quota-mib = 5\nlog-requests = true\nworkers = 3\n"));
    QVERIFY(file);
    const auto config = withEnvironment(*file, environment);
    QVERIFY2(config, qPrintable(sentenceOf(config)));
    QCOMPARE(config->quotaMib, 7);
    QVERIFY(!config->logRequests);
    QCOMPARE(config->invitation, u"a word"_s);
    QCOMPARE(config->workers, 3);
}

void ServerConfigTest::whatIsWrongIsSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence"); // behind the file's name
    QTest::newRow("a name misspelled") << QByteArray("\nlisten = \"127.0.0.1:0\"\nquota-mb = 5")
                                       << u" line 3: there is no setting \"quota-mb\"; was \"quota-mib\" meant?"_s;
    QTest::newRow("a name of nothing") << QByteArray("frobnicate = 5")
                                       << u" line 1: there is no setting \"frobnicate\""_s;
    QTest::newRow("a section") << QByteArray("[tls]\nkey = 'x'") << u" line 1: there is no setting \"tls\""_s;
    QTest::newRow("a section of a name") << QByteArray("[data]\nkey = 'x'")
                                         << u" line 1: data is another kind of value"_s;
    QTest::newRow("no number") << QByteArray("quota-mib = \"5\"") << u" line 1: quota-mib is another kind of value"_s;
    QTest::newRow("a number") << QByteArray("data = 5") << u" line 1: data takes no number"_s;
    QTest::newRow("too large") << QByteArray("workers = 1001") << u" line 1: workers is a number from 1 to 1000"_s;
    QTest::newRow("below nothing") << QByteArray("quota-mib = -1")
                                   << u" line 1: quota-mib is a number from 0 to 1048576"_s;
    QTest::newRow("neither true nor false")
        << QByteArray("log-requests = 1") << u" line 1: log-requests takes no number"_s;
    QTest::newRow("true of a number") << QByteArray("workers = true")
                                      << u" line 1: workers takes neither true nor false"_s;
}

void ServerConfigTest::whatIsWrongIsSaidWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, sentence);
    const QString path = written(text);
    QCOMPARE(sentenceOf(withFile({}, path)), path + sentence);
}

void ServerConfigTest::wrongVariablesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a name") << u"MNEMOSYNED_LISTN"_s << u"x"_s
                            << u"the variable MNEMOSYNED_LISTN: there is no setting \"listn\"; was \"listen\" meant?"_s;
    QTest::newRow("a number") << u"MNEMOSYNED_WORKERS"_s << u"many"_s
                              << u"the variable MNEMOSYNED_WORKERS: workers is a number from 1 to 1000"_s;
    QTest::newRow("a yes") << u"MNEMOSYNED_LOG_REQUESTS"_s << u"yes"_s
                           << u"the variable MNEMOSYNED_LOG_REQUESTS: log-requests is true or false"_s;
}

void ServerConfigTest::wrongVariablesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    QProcessEnvironment environment;
    environment.insert(name, value);
    QCOMPARE(sentenceOf(withEnvironment({}, environment)), sentence);
}

void ServerConfigTest::aFileThatIsNotThereIsSaidSo()
{
    const auto config = withFile({}, m_folder.filePath(u"none.toml"_s));
    QVERIFY(!config);
    QCOMPARE(config.error().code, Errc::FileUnreadable);
    const QString broken = written("listen = \n");
    const QString sentence = sentenceOf(withFile({}, broken));
    QVERIFY2(sentence.startsWith(broken + u" line 1: "_s), qPrintable(sentence));
}

void ServerConfigTest::theSampleIsReadAndChangesNothing()
{
    const auto config = withFile({}, written(sampleConfig()));
    QVERIFY2(config, qPrintable(sentenceOf(config)));
    QCOMPARE(*config, ServerConfig());
}

// With the # in front of its names taken away it says what is so without it.
void ServerConfigTest::everySettingOfTheSampleCanBeSaid()
{
    QByteArray all = sampleConfig();
    for (const Setting &one : settings()) {
        const QByteArray line = QByteArray("\n#") + one.name + " = ";
        QVERIFY2(all.contains(line), one.name);
        all.replace(line, QByteArray("\n") + one.name + " = ");
    }
    const auto config = withFile({}, written(all));
    QVERIFY2(config, qPrintable(sentenceOf(config)));
    QCOMPARE(*config, ServerConfig());
}

void ServerConfigTest::whatBelongsTogetherIsThere()
{
    ServerConfig config;
    QVERIFY(!checkWhole(config));
    config.data = u"x"_s;
    QVERIFY(checkWhole(config));
    config.redis = u"redis://127.0.0.1"_s;
    QVERIFY(!checkWhole(config));
    config.postgres = u"postgresql://x"_s;
    QVERIFY(!checkWhole(config)); // both places
    config.data.clear();
    QVERIFY(checkWhole(config));
    config.attachments = u"x"_s;
    QVERIFY(checkWhole(config));
    ServerConfig alone{.data = u"x"_s};
    alone.attachments = u"y"_s; // it has a place for them
    QVERIFY(!checkWhole(alone));
    for (QString ServerConfig::*part :
         {&ServerConfig::s3Endpoint, &ServerConfig::s3Bucket, &ServerConfig::s3AccessKey, &ServerConfig::s3SecretKey}) {
        alone.*part = u"x"_s;
        QVERIFY(!checkWhole(alone)); // one of them alone, or a folder as well
    }
    alone.attachments.clear();
    QVERIFY(checkWhole(alone));
    for (QString ServerConfig::*part :
         {&ServerConfig::s3Endpoint, &ServerConfig::s3Bucket, &ServerConfig::s3AccessKey, &ServerConfig::s3SecretKey}) {
        ServerConfig lacking = alone;
        (lacking.*part).clear();
        QVERIFY(!checkWhole(lacking));
    }
    ServerConfig twice = config;
    for (QString ServerConfig::*part :
         {&ServerConfig::s3Endpoint, &ServerConfig::s3Bucket, &ServerConfig::s3AccessKey, &ServerConfig::s3SecretKey})
        twice.*part = u"x"_s;
    QVERIFY(!checkWhole(twice)); // a folder and a bucket
    twice.attachments.clear();
    QVERIFY(checkWhole(twice));
    config.tlsKey = u"x"_s;
    QVERIFY(!checkWhole(config));
    config.tlsCertificate = u"y"_s;
    QVERIFY(checkWhole(config));
    config.oidcAllowed = u"@example.org"_s; // of whose people?
    QVERIFY(!checkWhole(config));
    config.oidcIssuer = u"https://login.example.org"_s;
    config.oidcClientId = u"mnemosyne"_s;
    QVERIFY(!checkWhole(config));
    config.oidcSubjectKey = QString(32, u'k');
    QVERIFY(checkWhole(config));
    config.oidcClientId.clear();
    QVERIFY(!checkWhole(config));
    config.oidcIssuer.clear();
    QVERIFY(!checkWhole(config));
}

void ServerConfigTest::vectorsHaveAPlaceThatIsWhole()
{
    ServerConfig config{.data = u"x"_s};
    QCOMPARE(config.vectors, u"none"_s);
    QVERIFY(checkWhole(config));
    config.vectors = u"memory"_s;
    QVERIFY(checkWhole(config));
    ServerConfig shared{.postgres = u"postgresql://x"_s};
    shared.vectors = u"memory"_s; // of which of the servers?
    QVERIFY(!checkWhole(shared));
    for (const QString &vectors : {u"none"_s, u"memory"_s}) {
        ServerConfig lost = config;
        lost.vectors = vectors;
        lost.qdrantUrl = u"http://127.0.0.1:6333"_s;
        QVERIFY(!checkWhole(lost));
        lost.qdrantUrl.clear();
        lost.qdrantKeyFile = u"/key"_s;
        QVERIFY(!checkWhole(lost));
    }
    for (ServerConfig *of : {&config, &shared}) {
        of->vectors = u"qdrant"_s;
        QVERIFY(!checkWhole(*of));
        of->qdrantUrl = u"http://127.0.0.1:6333"_s;
        QVERIFY(checkWhole(*of));
        of->qdrantKeyFile = u"/key"_s;
        QVERIFY(checkWhole(*of));
        of->vectors = u"qdrand"_s;
        QVERIFY(!checkWhole(*of));
    }
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::ServerConfigTest)
#include "server_config_test.moc"
