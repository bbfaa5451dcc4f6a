#include "app/graph/force_layout.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace mn::app {

namespace {

// In lengths of a spring.
constexpr double kPush = 0.12;     // of one point on another at distance 1
constexpr double kGather = 0.09;   // towards the middle, so that what is not joined does not drift away
constexpr double kNearest = 0.05;  // nearer ones push no harder
constexpr double kSpiral = 0.55;   // between turns of the spiral that points begin on
constexpr double kBesides = 0.3;   // how far from its neighbour a new point begins
constexpr double kCooling = 0.977; // a step: 300 of them from 1 to the end
constexpr double kColdest = 0.001;
constexpr double kFriction = 0.6;   // of its speed a point keeps
constexpr double kFarEnough = 0.81; // a cell this small for its distance (squared) pushes as one point
constexpr quint32 kFewInACell = 4;
constexpr int kDeepest = 24;

bool isPlace(QPointF place)
{
    return std::isfinite(place.x()) && std::isfinite(place.y());
}

QPointF onSpiral(size_t i, double reach)
{
    static const double kGolden = std::numbers::pi * (3 - std::sqrt(5.0));
    const double angle = double(i) * kGolden;
    return reach * QPointF(std::cos(angle), std::sin(angle));
}

double square(QPointF vector)
{
    return QPointF::dotProduct(vector, vector);
}

} // namespace

ForceLayout::ForceLayout(size_t points, std::vector<Spring> springs, std::vector<QPointF> begin, double heat)
    : m_springs(std::move(springs)), m_places(std::move(begin)), m_speeds(points), m_heat(heat)
{
    constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();
    m_places.resize(points, QPointF(kNowhere, kNowhere));
    std::vector<double> degree(points, 0);
    for (const Spring &spring : m_springs) {
        degree[spring.a] += 1;
        degree[spring.b] += 1;
    }
    for (const Spring &spring : m_springs) {
        m_strength.push_back(1 / std::min(degree[spring.a], degree[spring.b]));
        m_share.push_back(degree[spring.b] / (degree[spring.a] + degree[spring.b]));
        for (const auto &[to, from] : {std::pair(spring.a, spring.b), std::pair(spring.b, spring.a)})
            if (!isPlace(m_places[to]) && isPlace(m_places[from]))
                m_places[to] = m_places[from] + onSpiral(to, kBesides);
    }
    for (size_t i = 0; i < points; ++i)
        if (!isPlace(m_places[i]))
            m_places[i] = onSpiral(i, kSpiral * std::sqrt(double(i) + 0.5));
    m_order.resize(points);
    for (size_t i = 0; i < points; ++i)
        m_order[i] = quint32(i);
}

bool ForceLayout::step()
{
    if (m_heat < kColdest || m_places.empty())
        return false;
    push();
    pull();
    gather();
    for (size_t i = 0; i < m_places.size(); ++i) {
        m_speeds[i] *= kFriction;
        m_places[i] += m_speeds[i];
    }
    m_heat *= kCooling;
    return m_heat >= kColdest;
}

void ForceLayout::pull()
{
    for (size_t i = 0; i < m_springs.size(); ++i) {
        const auto [a, b] = m_springs[i];
        const QPointF apart = m_places[b] + m_speeds[b] - m_places[a] - m_speeds[a];
        const double length = std::max(std::sqrt(square(apart)), kNearest);
        const QPointF pulled = apart * ((length - 1) / length * m_heat * m_strength[i]);
        m_speeds[a] += pulled * m_share[i];
        m_speeds[b] -= pulled * (1 - m_share[i]);
    }
}

void ForceLayout::gather()
{
    for (size_t i = 0; i < m_places.size(); ++i)
        m_speeds[i] -= m_places[i] * (kGather * m_heat);
}

void ForceLayout::push()
{
    double left = m_places[0].x(), right = left, top = m_places[0].y(), bottom = top;
    for (const QPointF place : m_places) {
        left = std::min(left, place.x());
        right = std::max(right, place.x());
        top = std::min(top, place.y());
        bottom = std::max(bottom, place.y());
    }
    m_cells.clear();
    divide(0, quint32(m_order.size()), {left, top}, std::max({right - left, bottom - top, kNearest}), 0);
    for (size_t i = 0; i < m_places.size(); ++i)
        m_speeds[i] += pushOn(quint32(i)) * m_heat;
}

quint32 ForceLayout::divide(quint32 begin, quint32 end, QPointF corner, double size, int depth)
{
    const auto at = quint32(m_cells.size());
    Cell cell;
    cell.mass = end - begin;
    cell.size = size;
    cell.begin = begin;
    cell.end = end;
    for (quint32 i = begin; i < end; ++i)
        cell.centre += m_places[m_order[i]] / cell.mass;
    m_cells.push_back(cell);
    if (end - begin <= kFewInACell || depth >= kDeepest)
        return at;

    const double half = size / 2;
    const QPointF middle = corner + QPointF(half, half);
    const auto first = m_order.begin();
    const auto isAbove = [&](quint32 point) { return m_places[point].y() < middle.y(); };
    const auto isLeft = [&](quint32 point) { return m_places[point].x() < middle.x(); };
    const auto below = std::partition(first + begin, first + end, isAbove);
    const auto aboveRight = std::partition(first + begin, below, isLeft);
    const auto belowRight = std::partition(below, first + end, isLeft);
    const quint32 bounds[5] = {begin, quint32(aboveRight - first), quint32(below - first), quint32(belowRight - first),
                               end};
    m_cells[at].isLeaf = false;
    for (int quarter = 0; quarter < 4; ++quarter) {
        if (bounds[quarter] == bounds[quarter + 1])
            continue;
        const QPointF origin = corner + QPointF(quarter % 2 * half, quarter / 2 * half); // NOLINT: whole quarters
        const quint32 child = divide(bounds[quarter], bounds[quarter + 1], origin, half, depth + 1);
        m_cells[at].children[quarter] = child;
    }
    return at;
}

QPointF ForceLayout::pushOn(quint32 point) const
{
    const QPointF here = m_places[point];
    QPointF sum;
    const auto add = [&](QPointF from, double mass, quint32 other) {
        QPointF apart = here - from;
        // Two in one place part in a direction of their own, the same each time.
        if (square(apart) < 1e-12)
            apart = onSpiral(point, 1e-3) - onSpiral(other, 1e-3);
        sum += apart * (kPush * mass / std::max(square(apart), kNearest * kNearest));
    };
    quint32 waiting[4 * kDeepest + 4];
    size_t count = 0;
    waiting[count++] = 0;
    while (count > 0) {
        const Cell &cell = m_cells[waiting[--count]];
        if (cell.isLeaf) {
            for (quint32 i = cell.begin; i < cell.end; ++i)
                if (m_order[i] != point)
                    add(m_places[m_order[i]], 1, m_order[i]);
        } else if (cell.size * cell.size < kFarEnough * square(here - cell.centre)) {
            add(cell.centre, cell.mass, point);
        } else {
            for (const quint32 child : cell.children)
                if (child != 0)
                    waiting[count++] = child;
        }
    }
    return sum;
}

} // namespace mn::app
