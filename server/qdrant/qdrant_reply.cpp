#include "server/qdrant/qdrant_reply.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostCosine = 1.01; // sums of floats may pass 1 a little

std::unexpected<Error> notUnderstood()
{
    return fail(Errc::NotUnderstood, u"a reply of Qdrant's"_s);
}

} // namespace

Result<QJsonValue> resultOf(const QByteArray &body)
{
    const QJsonObject said = QJsonDocument::fromJson(body).object();
    if (said[u"status"] != u"ok"_s || !said.contains(u"result"))
        return notUnderstood();
    return said[u"result"];
}

Result<QList<VectorStore::Hit>> hitsOf(const QJsonValue &result, const VectorStore::Account &account, int limit)
{
    const QJsonValue points = result[u"points"];
    if (!points.isArray() || points.toArray().size() > limit)
        return notUnderstood();
    QList<VectorStore::Hit> hits;
    for (const QJsonValue point : points.toArray()) {
        const QJsonValue payload = point[u"payload"];
        const auto record = RecordId::fromString(payload[u"record"].toString());
        const QJsonValue score = point[u"score"];
        const bool isCosine = score.isDouble() && std::abs(score.toDouble()) <= kMostCosine;
        if (payload[u"user_id"].toString() != account.toHex() || !record || !isCosine)
            return notUnderstood();
        hits.append({*record, float(score.toDouble())});
    }
    return hits;
}

Result<qint64> countOf(const QJsonValue &result)
{
    const qint64 count = result[u"count"].toInteger(-1);
    if (count < 0)
        return notUnderstood();
    return count;
}

} // namespace mn::server
