#include "server/qdrant/qdrant_vector_store.h"
#include "server/qdrant/qdrant_reply.h"
#include <QJsonArray>
#include <QSet>

namespace mn::server {

using namespace Qt::StringLiterals;
using Method = HttpCall::Method;

namespace {

constexpr VectorName kNames[] = {VectorName::Content, VectorName::Semantic};

QString nameOf(VectorName name)
{
    return name == VectorName::Content ? u"content"_s : u"semantic"_s;
}

QJsonArray numbers(const std::vector<float> &vector)
{
    QJsonArray array;
    for (const float value : vector)
        array.append(double(value));
    return array;
}

// Two accounts may have a record of the same id: of a point that would be one.
QString pointId(const VectorStore::Account &account, const RecordId &record)
{
    return uuidToString(makeUuidFromName(account.view(), record.toBytes()));
}

// The one place where a filter begins: nothing is asked, counted or removed without it.
QJsonObject filterOf(const VectorStore::Account &account, const QJsonArray &more = {})
{
    QJsonArray must{QJsonObject{{u"key"_s, u"user_id"_s}, {u"match"_s, QJsonObject{{u"value"_s, account.toHex()}}}}};
    for (const QJsonValue &one : more)
        must.append(one);
    return {{u"must"_s, must}};
}

QJsonObject pointOf(const VectorStore::Account &account, const VectorStore::Point &point)
{
    QJsonObject vectors;
    for (const VectorName name : kNames)
        if (!point.vector(name).empty())
            vectors[nameOf(name)] = numbers(point.vector(name));
    return {{u"id"_s, pointId(account, point.record)},
            {u"vector"_s, vectors},
            {u"payload"_s, QJsonObject{{u"user_id"_s, account.toHex()},
                                       {u"record"_s, point.record.toString()},
                                       {u"domain"_s, QJsonArray::fromStringList(point.domains)},
                                       {u"importance"_s, double(point.importance)}}}};
}

// What they are narrowed by is found without looking at every point.
QList<QJsonObject> indexes()
{
    return {{{u"field_name"_s, u"user_id"_s},
             {u"field_schema"_s, QJsonObject{{u"type"_s, u"keyword"_s}, {u"is_tenant"_s, true}}}},
            {{u"field_name"_s, u"domain"_s}, {u"field_schema"_s, u"keyword"_s}},
            {{u"field_name"_s, u"importance"_s}, {u"field_schema"_s, u"float"_s}}};
}

} // namespace

QdrantVectorStore::QdrantVectorStore(const QdrantOptions &options, const VectorSizes &sizes,
                                     std::function<QdrantClient::Steady::time_point()> now)
    : VectorStore(sizes), m_client(options, std::move(now))
{
}

Result<void> QdrantVectorStore::putSound(const Account &account, const QList<Point> &points)
{
    QJsonArray all;
    for (const Point &point : points)
        all.append(pointOf(account, point));
    MN_TRY(ask(Method::Put, u"/points?wait=true"_s, {{u"points"_s, all}}));
    return {};
}

Result<QList<VectorStore::Hit>> QdrantVectorStore::nearestSound(const Account &account, const Question &question)
{
    QJsonArray narrowed;
    if (!question.domains.isEmpty())
        narrowed.append(
            QJsonObject{{u"key"_s, u"domain"_s},
                        {u"match"_s, QJsonObject{{u"any"_s, QJsonArray::fromStringList(question.domains)}}}});
    if (question.leastImportance > 0)
        narrowed.append(QJsonObject{{u"key"_s, u"importance"_s},
                                    {u"range"_s, QJsonObject{{u"gte"_s, double(question.leastImportance)}}}});
    const QJsonObject body{{u"query"_s, numbers(question.vector)},
                           {u"using"_s, nameOf(question.name)},
                           {u"filter"_s, filterOf(account, narrowed)},
                           {u"limit"_s, question.limit},
                           {u"with_payload"_s, QJsonArray{u"user_id"_s, u"record"_s}}};
    MN_TRY(const QJsonValue result, ask(Method::Post, u"/points/query"_s, body));
    return hitsOf(result, account, question.limit);
}

Result<void> QdrantVectorStore::removeSome(const Account &account, const QList<RecordId> &records)
{
    QSet<QString> ids; // the contract has each once
    for (const RecordId &record : records)
        ids.insert(pointId(account, record));
    const QJsonArray these{QJsonObject{{u"has_id"_s, QJsonArray::fromStringList(ids.values())}}};
    MN_TRY(ask(Method::Post, u"/points/delete?wait=true"_s, {{u"filter"_s, filterOf(account, these)}}));
    return {};
}

Result<void> QdrantVectorStore::erase(const Account &account)
{
    MN_TRY(ask(Method::Post, u"/points/delete?wait=true"_s, {{u"filter"_s, filterOf(account)}}));
    return {};
}

Result<qint64> QdrantVectorStore::count(const Account &account)
{
    const QJsonObject body{{u"filter"_s, filterOf(account)}, {u"exact"_s, true}};
    MN_TRY(const QJsonValue result, ask(Method::Post, u"/points/count"_s, body));
    return countOf(result);
}

Result<QJsonValue> QdrantVectorStore::ask(Method method, const QString &place, const QJsonObject &body)
{
    MN_TRY(prepare());
    auto result = m_client.ask(method, place, body);
    if (result || result.error().code != Errc::NotFound)
        return result;
    m_isReady = false; // somebody has thrown it away
    MN_TRY(prepare());
    result = m_client.ask(method, place, body);
    if (!result && result.error().code == Errc::NotFound)
        return fail(Errc::Failed, u"Qdrant's collection does not stay"_s);
    return result;
}

Result<void> QdrantVectorStore::prepare()
{
    if (m_isReady)
        return {};
    const std::lock_guard lock(m_preparing);
    if (m_isReady)
        return {};
    auto there = look();
    if (!there && there.error().code == Errc::NotFound) {
        const auto made = make();
        // Another server may have been quicker.
        if (!made && made.error().code != Errc::AlreadyExists)
            return made;
        there = look();
    }
    MN_TRY(const QStringList indexed, std::move(there));
    for (const QJsonObject &index : indexes())
        if (!indexed.contains(index[u"field_name"].toString()))
            MN_TRY(m_client.ask(Method::Put, u"/index?wait=true"_s, index));
    m_isReady = true;
    return {};
}

Result<QStringList> QdrantVectorStore::look()
{
    MN_TRY(const QJsonValue result, m_client.ask(Method::Get, {}));
    const QJsonValue vectors = result[u"config"][u"params"][u"vectors"];
    for (const VectorName name : kNames) {
        const QJsonValue own = vectors[nameOf(name)];
        if (own[u"size"].toInt() != sizes().of(name) || own[u"distance"] != u"Cosine"_s)
            return fail(Errc::NotUnderstood, u"Qdrant's collection is of other vectors"_s);
    }
    return result[u"payload_schema"].toObject().keys();
}

// With a graph for each account that is large enough, and none over all of them.
Result<void> QdrantVectorStore::make()
{
    QJsonObject vectors;
    for (const VectorName name : kNames)
        vectors[nameOf(name)] = QJsonObject{{u"size"_s, sizes().of(name)}, {u"distance"_s, u"Cosine"_s}};
    MN_TRY(m_client.ask(Method::Put, {},
                        {{u"vectors"_s, vectors}, {u"hnsw_config"_s, QJsonObject{{u"m"_s, 0}, {u"payload_m"_s, 16}}}}));
    return {};
}

} // namespace mn::server
