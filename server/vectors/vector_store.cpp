#include "server/vectors/vector_store.h"
#include <algorithm>
#include <cmath>

namespace mn::server {

using namespace Qt::StringLiterals;

namespace {

// A vector without a direction is near to nothing.
Result<void> checkVector(const std::vector<float> &vector, int size)
{
    double squares = 0;
    for (const float value : vector)
        squares += double(value) * double(value);
    if (vector.size() != size_t(size) || !std::isfinite(squares) || squares <= 0)
        return fail(Errc::NotUnderstood, u"a vector"_s);
    return {};
}

Result<void> checkDomains(const QStringList &domains)
{
    const auto isLong = [](const QString &domain) { return domain.size() > VectorStore::kMostDomainLetters; };
    if (domains.size() > VectorStore::kMostDomains || std::ranges::any_of(domains, isLong))
        return fail(Errc::TooLarge, u"domains"_s);
    return {};
}

Result<void> checkImportance(float importance)
{
    if (!(importance >= 0 && importance <= 1))
        return fail(Errc::NotUnderstood, u"an importance"_s);
    return {};
}

} // namespace

Result<void> VectorStore::put(const Account &account, const QList<Point> &points)
{
    if (points.size() > kMostPoints)
        return fail(Errc::TooLarge, u"vectors in one call"_s);
    for (const Point &point : points) {
        if (point.content.empty() && point.semantic.empty())
            return fail(Errc::NotUnderstood, u"a point without a vector"_s);
        for (const VectorName name : {VectorName::Content, VectorName::Semantic})
            if (!point.vector(name).empty())
                MN_TRY(checkVector(point.vector(name), m_sizes.of(name)));
        MN_TRY(checkDomains(point.domains));
        MN_TRY(checkImportance(point.importance));
    }
    return points.isEmpty() ? Result<void>() : putSound(account, points);
}

Result<QList<VectorStore::Hit>> VectorStore::nearest(const Account &account, const Question &question)
{
    MN_TRY(checkVector(question.vector, m_sizes.of(question.name)));
    MN_TRY(checkDomains(question.domains));
    MN_TRY(checkImportance(question.leastImportance));
    if (question.limit < 1 || question.limit > kMostHits)
        return fail(Errc::NotUnderstood, u"how many are wanted"_s);
    return nearestSound(account, question);
}

Result<void> VectorStore::remove(const Account &account, const QList<RecordId> &records)
{
    if (records.size() > kMostPoints)
        return fail(Errc::TooLarge, u"vectors in one call"_s);
    return records.isEmpty() ? Result<void>() : removeSome(account, records);
}

} // namespace mn::server
