#include "sync/protocol/limits.h"
#include "sync/protocol/routes.h"
#include "tests/support/paths.h"
#include "tests/unit/protocol/messages.h"
#include "tests/unit/protocol/openapi_document.h"
#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace mn::sync {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

quint64 numberOf(const YAML::Node &node)
{
    return text(node).toULongLong();
}

bool isOctets(const YAML::Node &schema, quint64 bytes)
{
    return text(at(schema, "type")) == u"string" && text(at(schema, "format")) == u"binary" &&
           numberOf(at(schema, "minLength")) == bytes && numberOf(at(schema, "maxLength")) == bytes;
}

// Whether a schema describes what a member of this type is written as.
template <class T> bool describes(const YAML::Node &said)
{
    const YAML::Node schema = resolved(said);
    const QString type = text(at(schema, "type"));
    if constexpr (codec::IsOptional<T>::value) {
        return describes<typename T::value_type>(said);
    } else if constexpr (std::is_same_v<T, bool>) {
        return type == u"boolean";
    } else if constexpr (std::is_enum_v<T> || std::is_unsigned_v<T>) {
        quint64 most = 0;
        if constexpr (std::is_enum_v<T>)
            most = kEnumEnd<T> - 1;
        else
            most = std::numeric_limits<T>::max();
        return type == u"integer" && text(at(schema, "minimum")) == u"0" && numberOf(at(schema, "maximum")) == most;
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return type == u"string" && text(at(schema, "format")) == u"binary";
    } else if constexpr (std::is_same_v<T, QString>) {
        return type == u"string" && !at(schema, "format");
    } else if constexpr (codec::IsOfBytes<T>) {
        return isOctets(schema, quint64(T::kBytes));
    } else if constexpr (codec::IsList<T>::value) {
        return type == u"array" && describes<typename T::value_type>(at(schema, "items"));
    } else {
        return refOf(said) == QLatin1StringView(kMessageName<T>);
    }
}

template <class T> QStringList wrongIn(const YAML::Node &schema)
{
    QStringList wrong;
    QStringList all;
    QStringList required;
    const auto check = [&]<class Member>(const Field<T, Member> &field) {
        all += QLatin1StringView(field.name);
        if (!codec::IsOptional<Member>::value)
            required += QLatin1StringView(field.name);
        if (!describes<Member>(at(schema, "properties", field.name)))
            wrong += QLatin1StringView(field.name);
    };
    std::apply([&](const auto &...fields) { (check(fields), ...); }, T::fields());
    if (text(at(schema, "type")) != u"object" || text(at(schema, "additionalProperties")) != u"false")
        wrong += u"not an object of these names alone"_s;
    if (names(at(schema, "properties")) != all)
        wrong += u"its names"_s;
    if (names(at(schema, "required")) != required)
        wrong += u"what is required"_s;
    return wrong;
}

struct Operation {
    QString path;
    QString method;
    QStringList query = {};
    QString request = {};
    QString reply = {};
    bool isForAnybody = false;
    QString key() const { return method + u' ' + path; }
};

// As sync/protocol/routes.h tells them, comments and all.
QList<Operation> operations()
{
    static const QRegularExpression line(u"^inline constexpr char k\\w+\\[\\] = \"(/[^\"]*)\"; *// (.*)$"_s);
    static const QRegularExpression call(u"^(GET|POST|PUT|DELETE)(?: \\?(\\S+))?(?: (\\w+))?(?: -> (\\w+))?$"_s);
    QList<Operation> out;
    bool isAbove = true; // of the line below which all need a token
    for (const QString &row : source("sync/protocol/routes.h").split(u'\n')) {
        isAbove = isAbove && !row.startsWith("// All below: `Authorization: Bearer`"_L1);
        const auto found = line.match(row);
        if (!found.hasMatch())
            continue;
        for (const QString &one : found.captured(2).split(u"; "_s)) {
            const auto said = call.match(one);
            if (!said.hasMatch())
                continue; // a socket
            out.append({.path = found.captured(1),
                        .method = said.captured(1),
                        .query = said.captured(2).split(u'&', Qt::SkipEmptyParts),
                        .request = said.captured(3),
                        .reply = said.captured(4),
                        .isForAnybody = isAbove && said.captured(1) != u"DELETE"});
        }
    }
    for (const QString &path : {u"/healthz"_s, u"/readyz"_s})
        out.append({.path = path, .method = u"GET"_s, .isForAnybody = true});
    return out;
}

YAML::Node operation(const Operation &one)
{
    return at(document(), "paths", one.path, one.method.toLower());
}

} // namespace

// docs/openapi.yaml says what the program does: neither changes alone.
class OpenapiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsWhole();
    void everyMessageIsListed();
    void everyMessageIsDescribed();
    void everyRouteIsThereAndNoOther();
    void routesTakeAndGiveWhatTheySay();
    void routesAskForATokenWhereTheyMust();
    void everyProblemStandsUnderItsStatus();
    void limitsAreTheProgramsOwn();
};

void OpenapiTest::itIsWhole()
{
    QCOMPARE(text(at(document(), "openapi")), u"3.1.0"_s);
    static const QRegularExpression ref(u"\\$ref: '([^']*)'"_s);
    auto refs = ref.globalMatch(source("docs/openapi.yaml"));
    QVERIFY(refs.hasNext());
    while (refs.hasNext()) {
        YAML::Node node;
        const QString target = refs.next().captured(1);
        node["$ref"] = target.toStdString();
        QVERIFY2(resolved(node).IsMap(), qPrintable(target));
    }
    QStringList ids;
    for (const Operation &one : operations())
        ids += text(at(operation(one), "operationId"));
    QVERIFY(!ids.contains(QString()));
    QCOMPARE(ids.removeDuplicates(), 0);
}

// Each struct of the room with a table of fields is in messages.def, and so in all tests that go over it.
void OpenapiTest::everyMessageIsListed()
{
    QSet<QString> listed;
    eachMessage([&]<class T>() { listed += QLatin1StringView(kMessageName<T>); });
    QSet<QString> there;
    static const QRegularExpression member(u"\\bfield\\(\"\\w+\", &(\\w+)::"_s);
    const QDir folder(mn::test::sourcePath("sync/protocol"));
    for (const QString &file : folder.entryList({u"*.h"_s})) {
        auto found = member.globalMatch(source(qPrintable(u"sync/protocol/"_s + file)));
        while (file != u"codec.h" && found.hasNext())
            there += found.next().captured(1);
    }
    QCOMPARE(listed, there);
    for (const QString &name : names(at(document(), "components", "schemas"))) {
        const bool isObject = text(at(document(), "components", "schemas", name, "type")) == u"object";
        QVERIFY2(isObject == listed.contains(name), qPrintable(name));
    }
}

void OpenapiTest::everyMessageIsDescribed()
{
    eachMessage([]<class T>() {
        const QStringList wrong = wrongIn<T>(at(document(), "components", "schemas", kMessageName<T>));
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1StringView(kMessageName<T>) + u": "_s + wrong.join(u", "_s)));
    });
}

void OpenapiTest::everyRouteIsThereAndNoOther()
{
    QSet<QString> there;
    for (const QString &path : names(at(document(), "paths")))
        for (const QString &method : names(at(document(), "paths", path)))
            there += method.toUpper() + u' ' + path;
    QSet<QString> wanted;
    for (const Operation &one : operations())
        wanted += one.key();
    QVERIFY(wanted.contains(u"DELETE /api/v1/auth/session"_s)); // that the header is understood
    QCOMPARE(there, wanted);
}

void OpenapiTest::routesTakeAndGiveWhatTheySay()
{
    for (const Operation &one : operations()) {
        const YAML::Node said = operation(one);
        QStringList query;
        QStringList inPath;
        for (const auto &parameter : at(said, "parameters")) {
            const bool isQuery = text(at(parameter, "in")) == u"query"_s;
            (isQuery ? query : inPath) += text(at(parameter, "name"));
            QCOMPARE(text(at(parameter, "in")), isQuery ? u"query"_s : u"path"_s);
            QVERIFY2(isQuery || text(at(parameter, "required")) == u"true"_s, qPrintable(one.key()));
            QVERIFY2(at(parameter, "schema", "maximum") || text(at(parameter, "schema", "format")) == u"uuid" ||
                         at(parameter, "schema", "pattern"),
                     qPrintable(one.key()));
        }
        QCOMPARE(query, one.query);
        static const QRegularExpression braces(u"\\{(\\w+)\\}"_s);
        QStringList wantedInPath;
        for (auto found = braces.globalMatch(one.path); found.hasNext();)
            wantedInPath += found.next().captured(1);
        QCOMPARE(inPath, wantedInPath);
        const auto typeOf = [](const YAML::Node &content) { return names(content).join(u' '); };
        const YAML::Node request = at(said, "requestBody");
        QVERIFY2(bool(request) == !one.request.isEmpty(), qPrintable(one.key()));
        if (request) {
            QCOMPARE(text(at(request, "required")), u"true"_s);
            QCOMPARE(typeOf(at(request, "content")), QLatin1StringView(routes::kMediaType));
            QCOMPARE(refOf(at(request, "content", routes::kMediaType, "schema")), one.request);
        }
        const bool isText = one.path.endsWith(u'z');
        const YAML::Node done = at(said, "responses", one.reply.isEmpty() && !isText ? "204" : "200");
        QVERIFY2(done.IsDefined(), qPrintable(one.key()));
        QVERIFY2(!at(said, "responses", one.reply.isEmpty() && !isText ? "200" : "204"), qPrintable(one.key()));
        if (isText) {
            QCOMPARE(typeOf(at(done, "content")), u"text/plain"_s);
        } else if (!one.reply.isEmpty()) {
            QCOMPARE(typeOf(at(done, "content")), QLatin1StringView(routes::kMediaType));
            QCOMPARE(refOf(at(done, "content", routes::kMediaType, "schema")), one.reply);
        }
    }
}

void OpenapiTest::routesAskForATokenWhereTheyMust()
{
    QCOMPARE(at(document(), "security").size(), size_t(1));
    QCOMPARE(names(at(document(), "security")[0]), QStringList{u"bearer"_s});
    QCOMPARE(text(at(document(), "components", "securitySchemes", "bearer", "scheme")), u"bearer"_s);
    for (const Operation &one : operations()) {
        const YAML::Node security = at(operation(one), "security");
        QVERIFY2(security.IsDefined() == one.isForAnybody, qPrintable(one.key()));
        QVERIFY2(!security || security.size() == 0, qPrintable(one.key()));
        if (!one.isForAnybody)
            QVERIFY2(at(operation(one), "responses", "401"), qPrintable(one.key()));
    }
}

void OpenapiTest::everyProblemStandsUnderItsStatus()
{
    QHash<QString, int> statuses;
    QStringList all;
    for (const auto &response : at(document(), "components", "responses")) {
        const QString name = text(response.first);
        QCOMPARE(names(at(response.second, "content")), QStringList{QLatin1StringView(routes::kProblemType)});
        const YAML::Node schema = at(response.second, "content", routes::kProblemType, "schema", "allOf");
        QCOMPARE(schema.size(), size_t(2));
        QCOMPARE(refOf(schema[0]), u"Problem"_s);
        const QStringList codes = names(at(schema[1], "properties", "code", "enum"));
        QVERIFY2(!codes.isEmpty(), qPrintable(name));
        for (const QString &code : codes) {
            const auto known = problemCode(code);
            const int status = known ? statusOf(*known) : 0;
            QVERIFY2(status >= 400, qPrintable(code));
            QVERIFY2(statuses.value(name, status) == status, qPrintable(code));
            statuses.insert(name, status);
        }
        all += codes;
    }
    QStringList wanted;
#define MN_PROBLEM(name, code, status, sentence) wanted += QStringLiteral(code);
#include "sync/protocol/problems.def"
#undef MN_PROBLEM
    std::ranges::sort(all);
    std::ranges::sort(wanted);
    QCOMPARE(all, wanted);
    for (const Operation &one : operations())
        for (const auto &response : at(operation(one), "responses"))
            if (const int status = text(response.first).toInt(); status >= 400)
                QVERIFY2(statuses.value(refOf(response.second)) == status, qPrintable(one.key()));
}

void OpenapiTest::limitsAreTheProgramsOwn()
{
    QMap<QString, quint64> said;
    for (const auto &limit : at(document(), "x-limits"))
        said.insert(text(limit.first), numberOf(limit.second));
    const QMap<QString, quint64> wanted{{u"push_rows"_s, quint64(kMaxPushRows)},
                                        {u"push_bytes"_s, quint64(kMaxPushBytes)},
                                        {u"page_rows"_s, quint64(kMaxPageRows)},
                                        {u"page_bytes"_s, quint64(kMaxPageBytes)},
                                        {u"request_bytes"_s, quint64(kMaxRequestBytes)},
                                        {u"wait_seconds"_s, quint64(kMaxWait)},
                                        {u"live_sockets"_s, quint64(kMaxLive)},
                                        {u"link_rooms"_s, quint64(kMaxLinkRooms)},
                                        {u"link_hello_bytes"_s, quint64(kMaxLinkHello)},
                                        {u"link_note_bytes"_s, quint64(kMaxLinkNote)},
                                        {u"link_seconds"_s, quint64(kLinkSeconds)},
                                        {u"commit_n"_s, kMaxCommitN},
                                        {u"blob_chunk_bytes"_s, quint64(kBlobChunkBytes)},
                                        {u"blob_bytes"_s, kMaxBlobBytes},
                                        {u"blob_marks"_s, quint64(kMaxBlobMarks)},
                                        {u"vectors"_s, quint64(kMaxVectors)},
                                        {u"vector_hits"_s, kMaxVectorHits}};
    QCOMPARE(said, wanted);
    const YAML::Node schemas = at(document(), "components", "schemas");
    QCOMPARE(numberOf(at(schemas, "PushRequest", "properties", "rows", "maxItems")), quint64(kMaxPushRows));
    QCOMPARE(numberOf(at(schemas, "RowsRequest", "properties", "records", "maxItems")), quint64(kMaxPageRows));
    QHash<QString, quint64> most;
    for (const auto &parameter : at(document(), "paths", routes::kPull, "get", "parameters"))
        most.insert(text(at(parameter, "name")), numberOf(at(parameter, "schema", "x-at-most")));
    QCOMPARE(most.value(u"limit"_s), quint64(kMaxPageRows));
    QCOMPARE(most.value(u"wait"_s), quint64(kMaxWait));
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::OpenapiTest)
#include "openapi_test.moc"
