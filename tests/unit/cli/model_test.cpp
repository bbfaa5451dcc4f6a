#include "tests/unit/cli/program.h"
#include "tests/unit/embed/http_server.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

// A remote model of meaning, chosen and taken back with the program as it is installed; the service is a real server on
// a real socket.
namespace mn {

using namespace Qt::StringLiterals;
using test::HttpRequest;
using test::HttpServer;

namespace {

constexpr int kDimensions = 8;

// A vector of letters: texts that share them are near each other. Enough to tell who was asked and what came back.
HttpServer::Answer answer(const HttpRequest &request)
{
    QJsonArray data;
    const QJsonArray input = QJsonDocument::fromJson(request.body).object()[u"input"].toArray();
    for (qsizetype i = 0; i < input.size(); ++i) {
        std::array<double, kDimensions> counts{1};
        for (const QChar letter : input[i].toString())
            counts[letter.toLower().unicode() % kDimensions] += 1;
        QJsonArray numbers;
        for (const double count : counts)
            numbers += count;
        data += QJsonObject{{u"index"_s, i}, {u"embedding"_s, numbers}};
    }
    return HttpServer::reply(200, QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact));
}

} // namespace

class ModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theBundledModelIsChosenFirst();
    void aRemoteModelIsChosenFilledAskedAndTakenBack();
    void aServiceThatIsAwayLeavesWordsAndPending();
    void aQuestionLikeAnEarlierOneLeavesOrStaysAsWasChosen();
    void theKeyIsSentAndNeverShown();
    void whatCannotBeChosenIsRefused_data();
    void whatCannotBeChosenIsRefused();

private:
    test::Program m_mnemo;
};

void ModelTest::initTestCase()
{
    QCOMPARE(m_mnemo.run({u"init"_s, u"--recovery-out"_s, m_mnemo.home(u"phrase"_s)}).code, 0);
    QCOMPARE(m_mnemo.run({u"unlock"_s, u"--for"_s, u"1h"_s}).code, 0);
    for (const char *text : {"The kettle whistles on the stove", "The anchor lies in the harbour", "A letter to Ada"})
        QCOMPARE(m_mnemo.run({u"add"_s, QString::fromLatin1(text)}).code, 0);
    QCOMPARE(m_mnemo.run({u"index"_s, u"catch-up"_s}).code, 0);
}

void ModelTest::cleanupTestCase()
{
    QCOMPARE(m_mnemo.run({u"lock"_s}).code, 0);
}

void ModelTest::theBundledModelIsChosenFirst()
{
    const auto shown = m_mnemo.json({u"config"_s, u"model"_s});
    QCOMPARE(test::keysInOrder(shown.out),
             (QStringList{u"model"_s, u"version"_s, u"dimensions"_s, u"address"_s, u"key"_s}));
    QVERIFY(shown.line()[u"address"].isNull());
    QCOMPARE(m_mnemo.json({u"status"_s}).line()[u"meaning"][u"service"], QJsonValue());
    const auto listed = m_mnemo.json({u"config"_s, u"list"_s}).line();
    QCOMPARE(listed[u"name"].toString(), u"meaning.model"_s);
    QCOMPARE(listed[u"value"], listed[u"usual"]);
    QCOMPARE(m_mnemo.run({u"config"_s, u"set"_s, u"meaning.model"_s, u"x"_s}).code, 2);
}

void ModelTest::aRemoteModelIsChosenFilledAskedAndTakenBack()
{
    HttpServer server(answer);
    const QString host = u"127.0.0.1"_s;
    const QString modelName = u"letters at 127.0.0.1:%1/v1, 8 dimensions"_s.arg(server.url().port());
    const auto chosen = m_mnemo.run(
        {u"config"_s, u"model"_s, u"remote"_s, u"--address"_s, server.url().toString(), u"--name"_s, u"letters"_s});
    QCOMPARE(chosen.code, 0);
    QVERIFY2(chosen.out.contains("leave this device"), chosen.out.constData());
    QCOMPARE(server.requests().size(), size_t(1)); // how many numbers a vector has
    QVERIFY(!server.requests().front().body.contains("kettle"));

    // The bundled model answers until the other is whole; no question goes out before.
    const auto before = m_mnemo.json({u"status"_s}).line()[u"meaning"];
    QCOMPARE(before[u"model"].toString(), u"all-MiniLM-L6-v2"_s);
    QCOMPARE(before[u"next"][u"model"].toString(), modelName);
    QCOMPARE(before[u"next"][u"pending"].toInt(), 3);
    QCOMPARE(before[u"service"].toString(), host);
    QVERIFY(m_mnemo.run({u"status"_s}).out.contains("leaves here"));
    QCOMPARE(m_mnemo.json({u"search"_s, u"boiling water"_s, u"--mode"_s, u"meaning"_s}).lines().size(), 3);
    QCOMPARE(server.requests().size(), size_t(1));

    const auto caught = m_mnemo.json({u"index"_s, u"catch-up"_s});
    QCOMPARE(caught.code, 0);
    QCOMPARE(caught.line()[u"meaning"][u"model"].toString(), modelName);
    QCOMPARE(caught.line()[u"meaning"][u"indexed"].toInt(), 3);
    QVERIFY(caught.line()[u"meaning"][u"next"].isNull());
    QVERIFY(server.requests().back().body.contains("kettle"));
    const auto found = m_mnemo.json({u"search"_s, u"kettle whistles"_s, u"--mode"_s, u"meaning"_s, u"-k1"_s});
    QVERIFY(found.line()[u"snippet"].toString().contains(u"kettle"_s));
    QVERIFY(!found.line().contains(u"words_only"_s));
    QVERIFY(server.requests().back().body.contains("kettle whistles"));
    const auto checked = m_mnemo.json({u"doctor"_s});
    QCOMPARE(checked.code, 0);
    QVERIFY(checked.out.contains("leave this device for 127.0.0.1"));

    // Taken back: from that moment on nothing goes there, and words answer until the bundled model has caught up.
    QCOMPARE(m_mnemo.run({u"config"_s, u"model"_s, u"bundled"_s}).code, 0);
    const size_t requests = server.requests().size();
    const auto words = m_mnemo.run({u"search"_s, u"kettle"_s});
    QVERIFY2(words.err.contains("by words alone"), words.err.constData());
    QVERIFY(words.out.contains("kettle"));
    QCOMPARE(m_mnemo.json({u"search"_s, u"kettle"_s}).line()[u"words_only"].toString(), u"NetworkForbidden"_s);
    QCOMPARE(m_mnemo.run({u"index"_s, u"catch-up"_s}).code, 0);
    QVERIFY(!m_mnemo.run({u"search"_s, u"kettle"_s}).err.contains("by words alone"));
    QCOMPARE(server.requests().size(), requests);
}

void ModelTest::aServiceThatIsAwayLeavesWordsAndPending()
{
    QString address;
    {
        HttpServer server(answer);
        address = server.url().toString();
        QCOMPARE(m_mnemo.run({u"config"_s, u"model"_s, u"remote"_s, u"--address"_s, address, u"--name"_s, u"letters"_s})
                     .code,
                 0);
        QCOMPARE(m_mnemo.run({u"index"_s, u"catch-up"_s}).code, 0);
    }
    QCOMPARE(m_mnemo.run({u"add"_s, u"The lighthouse keeper"_s}).code, 0);
    const auto found = m_mnemo.run({u"search"_s, u"lighthouse"_s});
    QCOMPARE(found.code, 0);
    QVERIFY(found.out.contains("lighthouse"));
    QVERIFY2(found.err.contains("the embedding service does not answer as it should"), found.err.constData());
    QCOMPARE(m_mnemo.json({u"search"_s, u"lighthouse"_s}).line()[u"words_only"].toString(), u"NetworkFailed"_s);
    const auto batch = m_mnemo.json({u"search"_s, u"--batch"_s, u"-"_s}, "lighthouse\n");
    QCOMPARE(batch.line()[u"words_only"].toString(), u"NetworkFailed"_s);
    QCOMPARE(m_mnemo.json({u"index"_s, u"catch-up"_s}).code, 1);
    QCOMPARE(m_mnemo.json({u"status"_s}).line()[u"meaning"][u"pending"].toInt(), 1);
    QCOMPARE(m_mnemo.run({u"config"_s, u"model"_s, u"bundled"_s}).code, 0);
    QCOMPARE(m_mnemo.run({u"index"_s, u"catch-up"_s}).code, 0);
}

void ModelTest::aQuestionLikeAnEarlierOneLeavesOrStaysAsWasChosen()
{
    HttpServer server(answer);
    QCOMPARE(m_mnemo
                 .run({u"config"_s, u"model"_s, u"remote"_s, u"--address"_s, server.url().toString(), u"--name"_s,
                       u"letters"_s})
                 .code,
             0);
    QCOMPARE(m_mnemo.run({u"index"_s, u"catch-up"_s}).code, 0);
    const auto departures = [&] {
        const size_t before = server.requests().size();
        const auto asked = m_mnemo.json({u"search"_s, u"--mode"_s, u"meaning"_s, u"--batch"_s, u"-"_s},
                                        "Where is the anchor\nWhere is the anchor?\n");
        return asked.lines().size() == 2 ? int(server.requests().size() - before) : -1;
    };
    QCOMPARE(departures(), 1);
    QCOMPARE(m_mnemo.run({u"config"_s, u"set"_s, u"meaning.alike"_s, u"never"_s}).code, 0);
    QCOMPARE(m_mnemo.json({u"config"_s, u"get"_s, u"meaning.alike"_s}).line()[u"value"].toString(), u"never"_s);
    QCOMPARE(departures(), 2);
    QCOMPARE(m_mnemo.run({u"config"_s, u"set"_s, u"meaning.alike"_s, u"0.2"_s}).code, 2);
    QCOMPARE(m_mnemo.run({u"config"_s, u"unset"_s, u"meaning.alike"_s}).code, 0);
    QCOMPARE(departures(), 1);
    QCOMPARE(m_mnemo.run({u"config"_s, u"model"_s, u"bundled"_s}).code, 0);
    QCOMPARE(m_mnemo.run({u"index"_s, u"catch-up"_s}).code, 0);
}

void ModelTest::theKeyIsSentAndNeverShown()
{
    HttpServer server(answer);
    const QByteArray key = "sk-sesame-open-4711";
    const auto chosen =
        m_mnemo.json({u"config"_s, u"model"_s, u"remote"_s, u"--address"_s, server.url().toString(), u"--name"_s,
                      u"letters"_s, u"--key-file"_s, m_mnemo.write(u"service-key"_s, key + '\n')});
    QCOMPARE(chosen.code, 0);
    QCOMPARE(chosen.line()[u"key"].toBool(), true);
    QCOMPARE(server.requests().back().headers.value("authorization"), "Bearer " + key);
    QCOMPARE(m_mnemo.run({u"index"_s, u"catch-up"_s}).code, 0);
    QCOMPARE(server.requests().back().headers.value("authorization"), "Bearer " + key);
    for (const QStringList &command : {QStringList{u"config"_s, u"list"_s}, QStringList{u"config"_s, u"model"_s},
                                       QStringList{u"status"_s}, QStringList{u"doctor"_s}}) {
        const auto said = m_mnemo.run(command);
        QVERIFY(!said.out.contains("sesame") && !said.err.contains("sesame"));
    }
    QCOMPARE(m_mnemo.run({u"config"_s, u"model"_s, u"bundled"_s}).code, 0);
    QCOMPARE(m_mnemo.run({u"index"_s, u"catch-up"_s}).code, 0);
}

void ModelTest::whatCannotBeChosenIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString closed = u"http://127.0.0.1:1/v1"_s;
    QTest::newRow("no address") << QStringList{u"remote"_s, u"--name"_s, u"x"_s} << 2;
    QTest::newRow("no name") << QStringList{u"remote"_s, u"--address"_s, closed} << 2;
    QTest::newRow("in clear") << QStringList{u"remote"_s, u"--address"_s, u"http://192.0.2.1/v1"_s, u"--name"_s, u"x"_s}
                              << 1;
    QTest::newRow("in clear, dimensions said")
        << QStringList{u"remote"_s,       u"--address"_s, u"http://192.0.2.1/v1"_s, u"--name"_s, u"x"_s,
                       u"--dimensions"_s, u"8"_s}
        << 1;
    QTest::newRow("nobody there") << QStringList{u"remote"_s, u"--address"_s, closed, u"--name"_s, u"x"_s} << 1;
    QTest::newRow("no address at all") << QStringList{u"remote"_s, u"--address"_s, u"::"_s, u"--name"_s, u"x"_s} << 2;
    QTest::newRow("shortened to nothing")
        << QStringList{u"remote"_s, u"--address"_s, closed, u"--name"_s, u"x"_s, u"--shorten"_s} << 2;
    QTest::newRow("an address for the bundled") << QStringList{u"bundled"_s, u"--address"_s, closed} << 2;
    QTest::newRow("neither") << QStringList{u"other"_s} << 2;
}

void ModelTest::whatCannotBeChosenIsRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const auto refused = m_mnemo.run(QStringList{u"config"_s, u"model"_s} + arguments);
    QVERIFY2(refused.code == code, refused.err.constData());
    QCOMPARE(m_mnemo.json({u"status"_s}).line()[u"meaning"][u"service"], QJsonValue());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ModelTest)
#include "model_test.moc"
