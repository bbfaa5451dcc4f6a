#include "core/embed/embedding_reply.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> notUnderstood(const QString &why)
{
    return fail(Errc::NotUnderstood, u"embedding reply: "_s + why);
}

Result<Vector> readVector(const QJsonValue &value, int dimensions)
{
    const QJsonArray numbers = value.toArray();
    if (numbers.size() != dimensions)
        return notUnderstood(u"%1 dimensions instead of %2"_s.arg(numbers.size()).arg(dimensions));
    Vector vector;
    vector.reserve(size_t(dimensions));
    double square = 0;
    for (const QJsonValue &number : numbers) {
        const auto component = float(number.toDouble());
        if (!number.isDouble() || !std::isfinite(component))
            return notUnderstood(u"not a number"_s);
        vector.push_back(component);
        square += double(component) * double(component);
    }
    if (square < 1e-12)
        return notUnderstood(u"a vector without direction"_s);
    const auto scale = float(1 / std::sqrt(square));
    for (float &component : vector)
        component *= scale;
    return vector;
}

} // namespace

Result<std::vector<Vector>> readEmbeddingReply(const QByteArray &json, qsizetype count, int dimensions)
{
    const QJsonArray data = QJsonDocument::fromJson(json).object().value("data"_L1).toArray();
    if (data.size() != count)
        return notUnderstood(u"%1 vectors instead of %2"_s.arg(data.size()).arg(count));
    std::vector<Vector> vectors;
    vectors.resize(size_t(count));
    for (const QJsonValue &entry : data) {
        const qsizetype index = entry["index"_L1].toInteger(-1);
        if (index < 0 || index >= count || !vectors[size_t(index)].empty())
            return notUnderstood(u"an index that is missing, twice or too large"_s);
        MN_TRY(vectors[size_t(index)], readVector(entry["embedding"_L1], dimensions));
    }
    return vectors;
}

Result<int> readDimensions(const QByteArray &json)
{
    const QJsonArray data = QJsonDocument::fromJson(json).object().value("data"_L1).toArray();
    const auto dimensions = int(data.at(0)["embedding"_L1].toArray().size());
    MN_TRY(readEmbeddingReply(json, 1, dimensions));
    return dimensions;
}

} // namespace mn
