#include "qml/Graph/graph_canvas.h"
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QQuickWindow>
#include <QStyleHints>
#include <QWheelEvent>
#include <QtMath>
#include <algorithm>
#include <cmath>
#include <utility>

namespace mn::app {

namespace {

// Pixels of a link: nearer, titles alone fill the window; farther, dots lie on each other.
constexpr double kFarthest = 2;
constexpr double kNearest = 400;
constexpr double kFitted = 110; // of what is fitted in: few memories do not become giants
constexpr double kSmallest = 4; // radius of a dot that is joined to nothing
constexpr double kLargest = 13;
constexpr double kEasyToHit = 14; // a target reaches so far from its middle
constexpr double kHalo = 8;       // about what is chosen or under the pointer
constexpr int kMostTitles = 40;
constexpr int kDotsForATitle = 6;              // of many dots few are called by name, and the rest under the pointer
constexpr int kTriedTitles = 10 * kMostTitles; // in a throng, where hardly any has room
constexpr qreal kBetweenTitles = 6;
constexpr qreal kTitleWidth = 200;
// More lines than these are drawn thin and without smoothing: a frame must not take longer than it is seen.
constexpr size_t kManyEdges = 1'500;
constexpr size_t kTooManyToDash = 600;

struct Circle {
    QPointF middle;
    double radius;
};

// What a title must not lie on: dots, other titles, what stands above the picture.
class TakenPlaces {
public:
    TakenPlaces(std::vector<Circle> dots, std::vector<QRectF> covered)
        : m_dots(std::move(dots)), m_boxes(std::move(covered))
    {
        std::ranges::sort(m_dots, {}, heightOf);
        for (const Circle &dot : m_dots)
            m_largest = std::max(m_largest, dot.radius);
    }

    void take(const QRectF &box) { m_boxes.push_back(box); }
    bool isFree(const QRectF &box) const { return !isOnBox(box) && !isOnDot(box); }

private:
    static double heightOf(const Circle &dot) { return dot.middle.y(); }

    bool isOnBox(const QRectF &box) const
    {
        const QRectF wide = box.adjusted(-kBetweenTitles, -kBetweenTitles, kBetweenTitles, kBetweenTitles);
        return std::ranges::any_of(m_boxes, [&](const QRectF &other) { return other.intersects(wide); });
    }

    bool isOnDot(const QRectF &box) const
    {
        const auto first = std::ranges::lower_bound(m_dots, box.top() - m_largest, {}, heightOf);
        const auto last = std::ranges::upper_bound(first, m_dots.end(), box.bottom() + m_largest, {}, heightOf);
        return std::any_of(first, last, [&](const Circle &dot) {
            const QPointF nearest(std::clamp(dot.middle.x(), box.left(), box.right()),
                                  std::clamp(dot.middle.y(), box.top(), box.bottom()));
            return QLineF(dot.middle, nearest).length() < dot.radius;
        });
    }

    std::vector<Circle> m_dots; // by their height
    double m_largest = 0;
    std::vector<QRectF> m_boxes;
};

// Of a pixel each and opaque. Qt asks at each of their pixels how it is to be blended: thousands of them take ten times
// as long.
void drawThinLines(QImage &image, const QRect &place, const std::vector<QLineF> &lines, QRgb colour)
{
    const double ratio = image.devicePixelRatio();
    const QRect inside = QRect((QPointF(place.topLeft()) * ratio).toPoint(), (QSizeF(place.size()) * ratio).toSize())
                             .intersected(image.rect());
    auto *const pixels = reinterpret_cast<QRgb *>(image.bits());
    const qsizetype width = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    for (const QLineF &line : lines) {
        const QPointF from = line.p1() * ratio;
        const QPointF way = line.p2() * ratio - from;
        const double length = std::max({std::abs(way.x()), std::abs(way.y()), 1.0});
        // The part of it, from 0 to 1, that lies inside.
        double begin = 0;
        double end = 1;
        const auto keep = [&](double at, double step, double least, double most) {
            if (step == 0) {
                end = at < least || at > most ? -1 : end;
                return;
            }
            begin = std::max(begin, std::min((least - at) / step, (most - at) / step));
            end = std::min(end, std::max((least - at) / step, (most - at) / step));
        };
        keep(from.x(), way.x(), inside.left(), inside.right());
        keep(from.y(), way.y(), inside.top(), inside.bottom());
        for (auto step = qint64(std::ceil(begin * length)); double(step) <= end * length; ++step) {
            const QPointF at = from + way * (double(step) / length);
            pixels[std::lround(at.y()) * width + std::lround(at.x())] = colour;
        }
    }
}

} // namespace

GraphCanvas::GraphCanvas(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
    setAntialiasing(true);
    connect(this, &GraphCanvas::lookChanged, this, [this] {
        m_dots.clear();
        m_titles.clear();
        refit();
        redraw();
    });
    connect(this, &GraphCanvas::coveredChanged, this, [this] { update(); });
}

void GraphCanvas::setGraph(GraphModel *graph)
{
    if (graph == m_graph)
        return;
    if (m_graph)
        m_graph->disconnect(this);
    m_graph = graph;
    m_titles.clear();
    if (m_graph) {
        const auto placed = [this] {
            refit();
            redraw();
        };
        connect(m_graph, &GraphModel::changed, this, [this] {
            m_titles.clear();
            setHovered(-1);
        });
        connect(m_graph, &GraphModel::requestChanged, this, [this] { m_isFitted = true; });
        connect(m_graph, &GraphModel::placesChanged, this, placed);
        connect(m_graph, &GraphModel::currentChanged, this, [this] { update(); });
        placed();
    }
    Q_EMIT graphChanged();
}

void GraphCanvas::zoomBy(double factor)
{
    const int current = m_graph ? m_graph->current() : -1;
    const QPointF middle = boundingRect().center();
    zoomAbout(current < 0 ? middle : onScreen(m_graph->places()[size_t(current)]), factor);
}

void GraphCanvas::zoomAbout(QPointF position, double factor)
{
    const double zoom = std::clamp(m_zoom * factor, kFarthest, kNearest);
    m_origin = position + (m_origin - position) * (zoom / m_zoom);
    m_zoom = zoom;
    m_isFitted = false;
    redraw();
}

void GraphCanvas::fit()
{
    m_isFitted = true;
    refit();
    redraw();
}

void GraphCanvas::show(int row)
{
    if (!m_graph || row < 0 || row >= m_graph->count())
        return;
    const QRectF seen = m_area;
    const QPointF at = onScreen(m_graph->places()[size_t(row)]);
    const QPointF inside(std::clamp(at.x(), seen.left(), std::max(seen.left(), seen.right())),
                         std::clamp(at.y(), seen.top(), std::max(seen.top(), seen.bottom())));
    if (inside != at) {
        m_isFitted = false;
        m_origin += inside - at;
        redraw();
    }
}

void GraphCanvas::refit()
{
    if (!m_isFitted || !m_graph || m_graph->places().empty() || m_area.isEmpty())
        return;
    QRectF all;
    for (const QPointF place : m_graph->places())
        all |= QRectF(place - QPointF(0.5, 0.5), QSizeF(1, 1)); // room for its title
    const QRectF seen = m_area;
    m_zoom = std::clamp(std::min(seen.width() / all.width(), seen.height() / all.height()), kFarthest,
                        kFitted * m_textScale);
    m_origin = seen.center() - all.center() * m_zoom;
}

double GraphCanvas::radius(int row) const
{
    const double joined = double(m_graph->neighbours(row).size());
    // Far away, dots shrink with the links, or they would cover them.
    const double far = std::clamp(m_zoom / 40, 0.5, 1.0);
    return std::min(kLargest, kSmallest + 1.6 * std::sqrt(joined)) * m_textScale * far;
}

QColor GraphCanvas::colour(int row) const
{
    const QStringList &domains = m_graph->rows()[size_t(row)].domains;
    if (domains.isEmpty())
        return m_plain;
    const auto at = m_domainColors.constFind(domains.first());
    return at == m_domainColors.cend() ? m_plain : at->value<QColor>();
}

int GraphCanvas::under(QPointF position) const
{
    int best = -1;
    double nearest = 0;
    for (int row = 0; m_graph && row < m_graph->count(); ++row) {
        const QPointF way = onScreen(m_graph->places()[size_t(row)]) - position;
        const double distance = std::hypot(way.x(), way.y());
        if (distance <= std::max(radius(row), kEasyToHit * m_textScale) && (best < 0 || distance < nearest)) {
            best = row;
            nearest = distance;
        }
    }
    return best;
}

void GraphCanvas::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
    Q_EMIT hoveredChanged();
}

void GraphCanvas::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    m_pressedAt = event->position();
    m_originThen = m_origin;
    m_isDragging = false;
}

void GraphCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF moved = event->position() - m_pressedAt;
    m_isDragging = m_isDragging || moved.manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
    if (!m_isDragging)
        return;
    m_isFitted = false;
    // By whole pixels of the display: what is painted already moves along.
    m_origin = m_originThen + QPointF((moved * ratio()).toPoint()) / ratio();
    update();
}

void GraphCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isDragging, false)) {
        const int row = under(event->position());
        Q_EMIT chosen(row);
        if (row >= 0)
            Q_EMIT opened(row);
        return;
    }
    redraw(); // lines that were painted in pieces
}

void GraphCanvas::hoverEnterEvent(QHoverEvent *event)
{
    setHovered(under(event->position()));
}

void GraphCanvas::hoverMoveEvent(QHoverEvent *event)
{
    setHovered(under(event->position()));
}

void GraphCanvas::hoverLeaveEvent(QHoverEvent *)
{
    setHovered(-1);
}

void GraphCanvas::wheelEvent(QWheelEvent *event)
{
    zoomAbout(event->position(), std::pow(1.0015, event->angleDelta().y()));
}

void GraphCanvas::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    refit();
    redraw();
}

void GraphCanvas::redraw()
{
    m_isBaseStale = true;
    update();
}

double GraphCanvas::ratio() const
{
    return window() ? window()->effectiveDevicePixelRatio() : 1;
}

void GraphCanvas::paint(QPainter *painter)
{
    if (!m_graph || m_graph->count() == 0)
        return;
    if (m_isBaseStale)
        paintBase();
    else if (m_origin != m_baseOrigin)
        moveBase();
    painter->drawImage(QPointF(), m_base);
    paintChosen(*painter);
    paintTitles(*painter);
}

void GraphCanvas::paintBase()
{
    const QSize size = (this->size() * ratio()).toSize();
    if (m_base.size() != size)
        m_base = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_base.setDevicePixelRatio(ratio());
    m_base.fill(Qt::transparent);
    paintEdges(m_base, boundingRect().toAlignedRect());
    paintDots(m_base, boundingRect().toAlignedRect());
    m_baseOrigin = m_origin;
    m_isBaseStale = false;
}

// What comes into sight at the sides is painted, the rest is there.
void GraphCanvas::moveBase()
{
    const QPointF by = m_origin - m_baseOrigin;
    QImage moved(m_base.size(), m_base.format());
    moved.setDevicePixelRatio(m_base.devicePixelRatio());
    moved.fill(Qt::transparent);
    QPainter(&moved).drawImage(by, m_base);
    const QRectF kept = boundingRect().translated(by);
    const QRect whole(QPoint(qCeil(kept.left()), qCeil(kept.top())),
                      QPoint(qFloor(kept.right()) - 1, qFloor(kept.bottom()) - 1));
    for (const QRect &strip : QRegion(boundingRect().toAlignedRect()) - QRegion(whole)) {
        paintEdges(moved, strip);
        paintDots(moved, strip);
    }
    m_base = std::move(moved);
    m_baseOrigin = m_origin;
}

void GraphCanvas::paintEdges(QImage &image, const QRect &place) const
{
    std::vector<QLineF> links, near;
    for (const GraphEdge &edge : m_graph->edges()) {
        const QLineF line(onScreen(m_graph->places()[edge.from]), onScreen(m_graph->places()[edge.to]));
        if (QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1).intersects(place))
            (edge.isLink ? links : near).push_back(line);
    }
    if (m_graph->edges().size() > kManyEdges) {
        drawThinLines(image, place, near, m_nearLine.rgb());
        drawThinLines(image, place, links, m_line.rgb());
        return;
    }
    QPainter painter(&image);
    painter.setClipRect(place);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashed(m_nearLine, m_textScale);
    if (near.size() < kTooManyToDash)
        dashed.setDashPattern({3, 3});
    painter.setPen(dashed);
    painter.drawLines(near.data(), int(near.size()));
    painter.setPen(QPen(m_line, m_textScale));
    painter.drawLines(links.data(), int(links.size()));
}

// A small picture is copied quicker than a circle is drawn.
const QImage &GraphCanvas::dot(QRgb colour, double radius, double ratio)
{
    const auto key = quint64(colour) << 16 | quint64(std::lround(radius * ratio * 4));
    auto at = m_dots.find(key);
    if (at == m_dots.end()) {
        const double side = std::ceil(2 * radius + 4);
        QImage image(QSize(1, 1) * int(std::ceil(side * ratio)), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(QColor::fromRgba(colour));
        painter.setPen(QPen(m_ground, 2)); // parts it from the lines that end in it
        painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius);
        painter.end();
        at = m_dots.insert(key, image);
    }
    return *at;
}

void GraphCanvas::paintDot(QPainter &painter, int row)
{
    const QImage &image = dot(colour(row).rgba(), radius(row), ratio());
    const double half = double(image.width()) / ratio() / 2;
    painter.drawImage(onScreen(m_graph->places()[size_t(row)]) - QPointF(half, half), image);
}

void GraphCanvas::paintDots(QImage &image, const QRect &place)
{
    QPainter painter(&image);
    painter.setClipRect(place);
    const double reach = kLargest * m_textScale + 2;
    const QRectF seen = QRectF(place).adjusted(-reach, -reach, reach, reach);
    // The most joined lie above the others.
    for (int row = m_graph->count() - 1; row >= 0; --row)
        if (seen.contains(onScreen(m_graph->places()[size_t(row)])))
            paintDot(painter, row);
}

void GraphCanvas::paintChosen(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int current = m_graph->current();
    if (current >= 0) {
        painter.setPen(QPen(m_accent, 1.5 * m_textScale));
        for (const quint32 other : m_graph->neighbours(current))
            painter.drawLine(onScreen(m_graph->places()[size_t(current)]), onScreen(m_graph->places()[other]));
        for (const quint32 other : m_graph->neighbours(current))
            paintDot(painter, int(other));
    }
    for (const int row : {m_hovered, current}) {
        if (row < 0 || row >= m_graph->count())
            continue;
        const double reach = radius(row) + kHalo * m_textScale;
        QColor halo = m_accent;
        halo.setAlphaF(row == current ? 0.22F : 0.14F);
        painter.setPen(row == current && m_isRinged ? QPen(m_ring, m_ringWidth) : QPen(Qt::NoPen));
        painter.setBrush(halo);
        painter.drawEllipse(onScreen(m_graph->places()[size_t(row)]), reach, reach);
        paintDot(painter, row);
    }
}

GraphCanvas::Title GraphCanvas::measured(int row, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    const QString &whole = m_graph->rows()[size_t(row)].title;
    const QString text = metrics.elidedText(whole, Qt::ElideRight, kTitleWidth * m_textScale);
    return {text, QSizeF(metrics.horizontalAdvance(text) + 8, metrics.height())};
}

const GraphCanvas::Title &GraphCanvas::title(int row)
{
    auto at = m_titles.find(row);
    if (at == m_titles.end())
        at = m_titles.insert(row, measured(row, m_font));
    return *at;
}

// The current one, what it is joined to, then the most joined of what is in sight: below the dot or above it, on
// nothing else.
void GraphCanvas::paintTitles(QPainter &painter)
{
    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    const QRectF seen = boundingRect();
    const double beyond = kLargest * m_textScale;
    std::vector<Circle> dots;
    for (int row = 0; row < m_graph->count(); ++row) {
        const QPointF at = onScreen(m_graph->places()[size_t(row)]);
        if (seen.adjusted(-beyond, -beyond, beyond, beyond).contains(at))
            dots.push_back({at, radius(row) + (row == m_graph->current() ? kHalo * m_textScale : 0)});
    }
    TakenPlaces taken(std::move(dots), {m_heading, m_covered});
    const auto hasRoom = [&](const QRectF &box) { return seen.contains(box) && taken.isFree(box); };
    int tries = kTriedTitles;
    int left = std::clamp(m_graph->count() / kDotsForATitle, kMostTitles / 2, kMostTitles);
    const auto draw = [&](int row, bool mustBe) {
        const QPointF at = onScreen(m_graph->places()[size_t(row)]);
        if (left <= 0 || tries <= 0 || !seen.contains(at))
            return;
        --tries;
        const bool isCurrent = row == m_graph->current();
        const Title title = isCurrent ? measured(row, strong) : this->title(row);
        const QSizeF size = title.size;
        const double gap = radius(row) + (isCurrent ? 10 : 3) * m_textScale;
        const double x = std::clamp(at.x() - size.width() / 2, 4.0, std::max(4.0, seen.right() - size.width() - 4));
        const QRectF below(QPointF(x, at.y() + gap), size);
        const QRectF above(QPointF(x, at.y() - gap - size.height()), size);
        const bool isBelow = hasRoom(below);
        const bool isAbove = !isBelow && hasRoom(above);
        if (!mustBe && !isBelow && !isAbove)
            return;
        const QRectF box = isAbove ? above : below;
        taken.take(box);
        --left;
        QColor ground = m_ground;
        ground.setAlphaF(0.82F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 4, 4);
        painter.setFont(isCurrent ? strong : m_font);
        painter.setPen(isCurrent || row == m_hovered ? m_ink : m_caption);
        painter.drawText(box, Qt::AlignCenter, title.text);
    };
    const int current = m_graph->current();
    if (current >= 0)
        draw(current, true);
    if (m_hovered >= 0 && m_hovered != current)
        draw(m_hovered, true);
    if (current >= 0)
        for (const quint32 row : m_graph->neighbours(current))
            draw(int(row), false);
    for (int row = 0; row < m_graph->count() && left > 0 && tries > 0; ++row)
        if (row != current && row != m_hovered)
            draw(row, false);
}

} // namespace mn::app
