#include "app/base/counts.h"
#include <algorithm>

namespace mn::app {

namespace {

constexpr qint64 kLeastTop = 4;
constexpr double kTopShare = 0.95; // of the counts lie below the deepest colour

} // namespace

QString Counts::memories(qint64 count)
{
    if (count == 0)
        return tr("no memories");
    return count == 1 ? tr("1 memory") : tr("%Ln memories", nullptr, int(count));
}

int Counts::heat(qint64 count, qint64 top)
{
    if (count <= 0)
        return 0;
    return int(std::clamp<qint64>((4 * count + top - 1) / std::max<qint64>(1, top), 1, 4));
}

qint64 Counts::topOf(QList<qint64> counts)
{
    counts.removeAll(0);
    if (counts.isEmpty())
        return kLeastTop;
    std::ranges::sort(counts);
    return std::max(kLeastTop, counts[qsizetype(double(counts.size() - 1) * kTopShare)]);
}

} // namespace mn::app
