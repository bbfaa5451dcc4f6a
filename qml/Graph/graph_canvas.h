#pragma once
#include "app/graph/graph_model.h"
#include <QHash>
#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>

namespace mn::app {

// The picture of a GraphModel: dots, lines and as many titles as have room. Moved by dragging, enlarged by the wheel
// about the pointer; until somebody does, it shows all of it. Colours and fonts are given, it knows no theme.
class GraphCanvas : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(mn::app::GraphModel *graph READ graph WRITE setGraph NOTIFY graphChanged REQUIRED)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY lookChanged)   // behind titles
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged)         // the current title
    Q_PROPERTY(QColor caption MEMBER m_caption NOTIFY lookChanged) // the other titles
    // Lines: opaque, for blending each of thousands takes many times as long.
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY lookChanged)         // a link
    Q_PROPERTY(QColor nearLine MEMBER m_nearLine NOTIFY lookChanged) // nearness: dashed where there are few
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY lookChanged)     // what the current one is joined by
    Q_PROPERTY(QColor plain MEMBER m_plain NOTIFY lookChanged)       // dots without a domain
    Q_PROPERTY(QVariantMap domainColors MEMBER m_domainColors NOTIFY lookChanged) // by name
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY lookChanged)
    Q_PROPERTY(double textScale MEMBER m_textScale NOTIFY lookChanged) // of every length
    Q_PROPERTY(bool isRinged MEMBER m_isRinged NOTIFY lookChanged)     // the keyboard is here
    Q_PROPERTY(QColor ring MEMBER m_ring NOTIFY lookChanged)           // around the current one, where it is
    Q_PROPERTY(double ringWidth MEMBER m_ringWidth NOTIFY lookChanged)
    Q_PROPERTY(QRectF area MEMBER m_area NOTIFY lookChanged) // what is fitted in; nothing else lies over it
    // What stands above it, the page's heading and a card; titles keep clear of both.
    Q_PROPERTY(QRectF heading MEMBER m_heading NOTIFY coveredChanged)
    Q_PROPERTY(QRectF covered MEMBER m_covered NOTIFY coveredChanged)
    Q_PROPERTY(int hovered READ hovered NOTIFY hoveredChanged) // row; -1

public:
    explicit GraphCanvas(QQuickItem *parent = nullptr);

    GraphModel *graph() const { return m_graph; }
    void setGraph(GraphModel *graph);
    int hovered() const { return m_hovered; }

    Q_INVOKABLE void zoomBy(double factor);
    // All of it again, from now on.
    Q_INVOKABLE void fit();
    // Moves it only as far as this row is out of sight.
    Q_INVOKABLE void show(int row);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void graphChanged();
    void lookChanged();
    void coveredChanged();
    void hoveredChanged();
    void chosen(int row); // -1: none
    void opened(int row);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    QPointF onScreen(QPointF place) const { return place * m_zoom + m_origin; }
    double radius(int row) const;
    QColor colour(int row) const;
    int under(QPointF position) const;
    void setHovered(int row);
    void zoomAbout(QPointF position, double factor);
    void refit();
    void redraw();        // all of it, at the next frame
    double ratio() const; // device pixels
    void paintBase();
    void moveBase();
    void paintEdges(QImage &image, const QRect &place) const;
    void paintDots(QImage &image, const QRect &place);
    void paintDot(QPainter &painter, int row);
    void paintChosen(QPainter &painter);
    void paintTitles(QPainter &painter);
    struct Title {
        QString text; // as much as has room
        QSizeF size;
    };
    Title measured(int row, const QFont &font) const;
    const Title &title(int row);
    const QImage &dot(QRgb colour, double radius, double ratio);

    QPointer<GraphModel> m_graph;
    QColor m_ground, m_ink, m_caption, m_line, m_nearLine, m_accent, m_plain, m_ring;
    QVariantMap m_domainColors;
    QFont m_font;
    double m_textScale = 1;
    bool m_isRinged = false;
    double m_ringWidth = 2;
    QRectF m_area, m_heading, m_covered;
    double m_zoom = 60; // pixels of a link
    QPointF m_origin;   // where (0, 0) is
    bool m_isFitted = true;
    int m_hovered = -1;
    QPointF m_pressedAt, m_originThen;
    bool m_isDragging = false;
    QHash<quint64, QImage> m_dots; // painted once for each colour and size
    QHash<int, Title> m_titles; // of rows, in m_font: to measure one takes longer than to find out whether it has room
    QImage m_base;              // all lines and dots; what is chosen or under the pointer is painted over it
    QPointF m_baseOrigin;       // of what is painted there
    bool m_isBaseStale = true;
};

} // namespace mn::app
