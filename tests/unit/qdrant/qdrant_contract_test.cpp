#include "server/qdrant/qdrant_vector_store.h"
#include "tests/support/own_qdrant.h"
#include "tests/unit/protocol/samples.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTest>
#include <thread>

namespace mn::server {

using namespace sync;
using namespace sync::test;
using namespace Qt::StringLiterals;
using Method = HttpCall::Method;

namespace {

constexpr VectorSizes kSizes{.content = 8, .semantic = 4};
const AccountId kOwner = idOf<AccountId>(1);
const RecordId kRecord = idOf<RecordId>(5);
const VectorStore::Point kPoint{.record = kRecord, .semantic = {1, 0, 0, 0}, .domains = {u"home"_s}};
const VectorStore::Question kQuestion{.vector = {1, 0, 0, 0}, .domains = {u"home"_s}, .leastImportance = 0.1f};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

// What is asked of Qdrant, held against its contract, and what is made of its answers. Qdrant's engine is real here,
// the way to it is not: this is no test with a Qdrant that is in use (ADR 0038).
class QdrantContractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_qdrant = std::make_unique<mn::test::OwnQdrant>(); }
    void init();
    void cleanupTestCase() { m_qdrant.reset(); }
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void anAnswerThatDoesNotFitIsNone();
    void theCollectionIsMadeWithTheAccountAsItsTenant();
    void everyRequestNamesTheAccount();
    void severalServersMakeOneCollection();
    void aCollectionOfOtherVectorsIsRefused_data();
    void aCollectionOfOtherVectorsIsRefused();
    void aCollectionThatIsGoneIsMadeAnew();
    void whatWasPutIsThereAfterAKill();
    void oneThatIsAwayIsAskedByOneAlone();
    void oneThatDoesNotMoveIsAway();
    void aKeyIsSaidIfThereIsOne();
    void wrongAnswersAreErrors_data();
    void wrongAnswersAreErrors();

private:
    std::unique_ptr<QdrantVectorStore> opened(const VectorSizes &sizes = kSizes)
    {
        return std::make_unique<QdrantVectorStore>(m_options, sizes, [this] { return m_steady.load(); });
    }

    std::unique_ptr<mn::test::OwnQdrant> m_qdrant;
    QdrantOptions m_options;
    std::atomic<QdrantClient::Steady::time_point> m_steady = QdrantClient::Steady::time_point();
};

void QdrantContractTest::init()
{
    m_qdrant->behave({});
    m_qdrant->requests();
    m_options = m_qdrant->options(QString::fromLatin1(QTest::currentTestFunction())); // a collection of its own
}

// That the contract is looked at.
void QdrantContractTest::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("no such operation") << Method::Post << u"/points/search"_s << QJsonObject{{u"limit"_s, 1}};
    QTest::newRow("no such method") << Method::Get << u"/points/query"_s << QJsonObject{};
    QTest::newRow("no such parameter") << Method::Put << u"/points?wail=true"_s
                                       << QJsonObject{{u"points"_s, QJsonArray{}}};
    QTest::newRow("no such value of it") << Method::Put << u"/points?wait=yes"_s
                                         << QJsonObject{{u"points"_s, QJsonArray{}}};
    QTest::newRow("no such field") << Method::Post << u"/points/count"_s << QJsonObject{{u"filtre"_s, QJsonObject{}}};
    QTest::newRow("another type") << Method::Post << u"/points/query"_s << QJsonObject{{u"limit"_s, u"1"_s}};
    QTest::newRow("a field is missing") << Method::Put << u"/index"_s << QJsonObject{{u"field_schema"_s, u"float"_s}};
    const QJsonObject point{{u"id"_s, u"not one"_s}, {u"vector"_s, QJsonArray{1}}};
    QTest::newRow("not an id") << Method::Put << u"/points"_s << QJsonObject{{u"points"_s, QJsonArray{point}}};
}

void QdrantContractTest::whatDoesNotFitIsRefused()
{
    QFETCH(const Method, method);
    QFETCH(const QString, place);
    QFETCH(const QJsonObject, body);
    QVERIFY(opened()->count(kOwner)); // the collection is there
    QdrantClient client(m_options);
    const auto answer = client.ask(method, place, body);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Errc::Failed);
    QCOMPARE(answer.error().context, u"Qdrant refuses: status 400"_s);
}

void QdrantContractTest::anAnswerThatDoesNotFitIsNone()
{
    const auto store = opened();
    QCOMPARE(store->count(kOwner).value(), 0);
    m_qdrant->behave({{u"result"_s, QJsonObject{{u"count"_s, u"0"_s}}}});
    QCOMPARE(store->count(kOwner).error().code, Errc::NotAvailable);
}

void QdrantContractTest::theCollectionIsMadeWithTheAccountAsItsTenant()
{
    const auto asked = [this] {
        QStringList lines;
        for (const QJsonObject &one : m_qdrant->requests())
            lines += one[u"method"].toString() + u' ' +
                     one[u"path"].toString().mid(u"/collections/"_s.size() + m_options.collection.size());
        return lines;
    };
    const auto store = opened();
    QVERIFY(m_qdrant->requests().isEmpty()); // a Qdrant that is away when the server starts is no error
    QVERIFY(store->count(kOwner));
    const QStringList indexed(3, u"PUT /index?wait=true"_s);
    const QStringList looked{u"GET "_s};
    const QStringList counted{u"POST /points/count"_s};
    QCOMPARE(asked(), looked + QStringList{u"PUT "_s} + looked + indexed + counted);
    QVERIFY(store->count(kOwner));
    QCOMPARE(asked(), counted);
    QVERIFY(opened()->count(kOwner)); // another server, or this one after a restart
    QCOMPARE(asked(), looked + counted);

    const QJsonValue made = QdrantClient(m_options).ask(Method::Get, {}).value();
    const QJsonObject sizes{
        {u"content"_s, QJsonObject{{u"size"_s, 8}, {u"distance"_s, u"Cosine"_s}}},
        {u"semantic"_s, QJsonObject{{u"size"_s, 4}, {u"distance"_s, u"Cosine"_s}}},
    };
    QCOMPARE(made[u"config"][u"params"][u"vectors"].toObject(), sizes);
    QCOMPARE(made[u"config"][u"hnsw_config"][u"m"].toInt(-1), 0);
    QCOMPARE(made[u"config"][u"hnsw_config"][u"payload_m"].toInt(), 16);
    const QJsonObject schema = made[u"payload_schema"].toObject();
    QCOMPARE(schema.keys(), QStringList({u"domain"_s, u"importance"_s, u"user_id"_s}));
    QCOMPARE(schema[u"user_id"][u"params"][u"is_tenant"].toBool(), true);
    QCOMPARE(schema[u"domain"][u"data_type"].toString(), u"keyword"_s);
    QCOMPARE(schema[u"importance"][u"data_type"].toString(), u"float"_s);
}

void QdrantContractTest::everyRequestNamesTheAccount()
{
    const auto store = opened();
    QVERIFY(store->count(kOwner));
    m_qdrant->requests();
    QVERIFY(store->put(kOwner, {kPoint, kPoint}));
    QCOMPARE(store->nearest(kOwner, kQuestion)->size(), 1);
    QVERIFY(store->nearest(kOwner, {.vector = {1, 0, 0, 0}}));
    QVERIFY(store->remove(kOwner, {kRecord}));
    QVERIFY(store->erase(kOwner));
    QVERIFY(store->count(kOwner));
    const QList<QJsonObject> requests = m_qdrant->requests();
    QCOMPARE(requests.size(), 6);
    const QJsonObject tenant{{u"key"_s, u"user_id"_s}, {u"match"_s, QJsonObject{{u"value"_s, kOwner.toHex()}}}};
    for (const QJsonObject &request : requests) {
        const QJsonValue body = request[u"body"];
        for (const QJsonValue point : body[u"points"].toArray())
            QCOMPARE(point[u"payload"][u"user_id"].toString(), kOwner.toHex());
        QVERIFY(!body[u"points"].toArray().isEmpty() || body[u"filter"][u"must"].toArray().contains(tenant));
        // What was written is there when it is answered.
        const QString path = request[u"path"].toString();
        const bool isWrite = request[u"method"] == u"PUT"_s || path.contains(u"/delete"_s);
        QCOMPARE(path.endsWith(u"?wait=true"_s), isWrite);
    }
}

void QdrantContractTest::severalServersMakeOneCollection()
{
    std::atomic<int> wrong = 0;
    std::vector<std::thread> servers;
    servers.reserve(6);
    for (quint8 i = 0; i < 6; ++i)
        servers.emplace_back([&, i] {
            const auto store = opened();
            if (!store->put(idOf<AccountId>(i), {kPoint}) || store->count(idOf<AccountId>(i)) != 1)
                ++wrong;
        });
    for (std::thread &one : servers)
        one.join();
    QCOMPARE(wrong.load(), 0);
}

void QdrantContractTest::aCollectionOfOtherVectorsIsRefused_data()
{
    QTest::addColumn<int>("content");
    QTest::addColumn<int>("semantic");
    QTest::newRow("another model on the device") << 8 << 6;
    QTest::newRow("another large model") << 9 << 4;
}

void QdrantContractTest::aCollectionOfOtherVectorsIsRefused()
{
    QFETCH(const int, content);
    QFETCH(const int, semantic);
    QVERIFY(opened()->put(kOwner, {kPoint}));
    const auto other = opened({.content = content, .semantic = semantic});
    QCOMPARE(other->count(kOwner).error().code, Errc::NotUnderstood);
    QCOMPARE(opened()->count(kOwner).value(), 1);
}

void QdrantContractTest::aCollectionThatIsGoneIsMadeAnew()
{
    const auto store = opened();
    QVERIFY(store->put(kOwner, {kPoint}));
    m_qdrant->kill();
    m_qdrant->remove(m_options.collection);
    m_qdrant->start();
    QCOMPARE(store->count(kOwner).value(), 0); // so whoever puts them knows
    QVERIFY(store->put(kOwner, {kPoint}));
    QCOMPARE(store->nearest(kOwner, kQuestion)->size(), 1);
}

void QdrantContractTest::whatWasPutIsThereAfterAKill()
{
    const auto store = opened();
    for (quint8 number = 1; number <= 20; ++number) {
        VectorStore::Point point = kPoint;
        point.record = idOf<RecordId>(number);
        QVERIFY(store->put(kOwner, {point}));
    }
    m_qdrant->kill();
    m_qdrant->start();
    QCOMPARE(store->count(kOwner).value(), 20);
    QCOMPARE(store->nearest(kOwner, {.vector = {1, 0, 0, 0}, .limit = 100})->size(), 20);
}

void QdrantContractTest::oneThatIsAwayIsAskedByOneAlone()
{
    const auto store = opened();
    QVERIFY(store->put(kOwner, {kPoint}));
    QVERIFY(!store->isAway());
    m_qdrant->kill();
    QCOMPARE(store->count(kOwner).error().code, Errc::NotAvailable);
    QVERIFY(store->isAway());
    m_qdrant->start(); // it is back, and nobody asks it yet
    m_qdrant->requests();
    QCOMPARE(store->nearest(kOwner, kQuestion).error().code, Errc::NotAvailable);
    QCOMPARE(store->put(kOwner, {kPoint}).error().code, Errc::NotAvailable);
    QVERIFY(m_qdrant->requests().isEmpty());
    m_steady = m_steady.load() + std::chrono::seconds(2);
    QCOMPARE(store->count(kOwner).value(), 1);
    QVERIFY(!store->isAway());
}

void QdrantContractTest::oneThatDoesNotMoveIsAway()
{
    const auto store = opened();
    QVERIFY(store->put(kOwner, {kPoint}));
    m_qdrant->pause();
    const auto goOn = qScopeGuard([this] { m_qdrant->goOn(); });
    for (int i = 0; i < 100; ++i)
        QCOMPARE(store->count(kOwner).error().code, Errc::NotAvailable);
    m_qdrant->goOn();
    m_steady = m_steady.load() + std::chrono::seconds(2);
    QCOMPARE(store->count(kOwner).value(), 1);
}

void QdrantContractTest::aKeyIsSaidIfThereIsOne()
{
    m_qdrant->behave({{u"key"_s, u"right"_s}});
    QCOMPARE(opened()->count(kOwner).error().code, Errc::Failed);
    m_options.key = u"wrong"_s;
    QCOMPARE(opened()->count(kOwner).error().context, u"Qdrant does not know this server's key"_s);
    m_options.key = u"right"_s;
    QVERIFY(opened()->count(kOwner));
}

void QdrantContractTest::wrongAnswersAreErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<Errc>>("code");
    const auto ok = [](const QJsonValue &result) {
        return json({{u"result"_s, result}, {u"status"_s, u"ok"_s}, {u"time"_s, 0}});
    };
    const auto point = [&](const QJsonObject &changes, int times = 1) {
        QJsonObject all{{u"id"_s, 1},
                        {u"version"_s, 1},
                        {u"score"_s, 0.5},
                        {u"payload"_s, QJsonObject{{u"user_id"_s, kOwner.toHex()}, {u"record"_s, kRecord.toString()}}}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            all[change.key()] = *change;
        QJsonArray points;
        for (int i = 0; i < times; ++i)
            points.append(all);
        return ok(QJsonObject{{u"points"_s, points}});
    };
    const auto payload = [&](const QString &account, const QString &record) {
        return point({{u"payload"_s, QJsonObject{{u"user_id"_s, account}, {u"record"_s, record}}}});
    };
    QTest::newRow("a sound one") << 200 << point({}) << std::optional<Errc>();
    QTest::newRow("somebody else's") << 200 << payload(idOf<AccountId>(2).toHex(), kRecord.toString())
                                     << std::optional(Errc::NotUnderstood);
    QTest::newRow("nobody's") << 200 << point({{u"payload"_s, QJsonValue::Null}}) << std::optional(Errc::NotUnderstood);
    QTest::newRow("of no record") << 200 << payload(kOwner.toHex(), u"secret"_s) << std::optional(Errc::NotUnderstood);
    QTest::newRow("without a number") << 200 << point({{u"score"_s, u"secret"_s}})
                                      << std::optional(Errc::NotUnderstood);
    QTest::newRow("no cosine") << 200 << point({{u"score"_s, 1.5}}) << std::optional(Errc::NotUnderstood);
    QTest::newRow("more than was asked for")
        << 200 << point({}, kQuestion.limit + 1) << std::optional(Errc::NotUnderstood);
    QTest::newRow("no points") << 200 << ok(QJsonObject{}) << std::optional(Errc::NotUnderstood);
    QTest::newRow("no result") << 200 << json({{u"status"_s, u"ok"_s}}) << std::optional(Errc::NotUnderstood);
    QTest::newRow("not well") << 200 << json({{u"status"_s, u"secret"_s}, {u"result"_s, QJsonObject{}}})
                              << std::optional(Errc::NotUnderstood);
    QTest::newRow("no JSON") << 200 << "<html>secret"_ba << std::optional(Errc::NotUnderstood);
    QTest::newRow("nothing") << 200 << QByteArray() << std::optional(Errc::NotUnderstood);
    QTest::newRow("endless") << 200 << QByteArray(300 * 1024, ' ') + point({}) << std::optional(Errc::TooLarge);
    const QByteArray error = json({{u"status"_s, QJsonObject{{u"error"_s, u"secret"_s}}}});
    QTest::newRow("400") << 400 << error << std::optional(Errc::Failed);
    QTest::newRow("403") << 403 << error << std::optional(Errc::Failed);
    QTest::newRow("404, again and again") << 404 << error << std::optional(Errc::Failed);
    QTest::newRow("429") << 429 << error << std::optional(Errc::NotAvailable);
    QTest::newRow("500") << 500 << error << std::optional(Errc::NotAvailable);
    QTest::newRow("507") << 507 << error << std::optional(Errc::DiskFull);
    QTest::newRow("503") << 503 << "secret"_ba << std::optional(Errc::NotAvailable);
}

void QdrantContractTest::wrongAnswersAreErrors()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const std::optional<Errc>, code);
    const auto store = opened();
    QVERIFY(store->count(kOwner));
    m_qdrant->behave({{u"path"_s, u"/points/query"_s}, {u"status"_s, status}, {u"body"_s, QString::fromUtf8(body)}});
    const auto hits = store->nearest(kOwner, kQuestion);
    QCOMPARE(hits.has_value(), !code);
    if (hits) {
        QCOMPARE(hits->first(), (VectorStore::Hit{kRecord, 0.5f}));
        return;
    }
    QCOMPARE(std::optional(hits.error().code), code);
    QVERIFY(!hits.error().context.contains(u"secret"_s)); // their words may be those of the question
    QCOMPARE(store->isAway(), code == Errc::NotAvailable);
}

} // namespace mn::server

QTEST_GUILESS_MAIN(mn::server::QdrantContractTest)
#include "qdrant_contract_test.moc"
