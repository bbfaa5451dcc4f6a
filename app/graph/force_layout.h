#pragma once
#include <QPointF>
#include <vector>

namespace mn::app {

// Places for points that push each other away and are held by springs of length 1, step by step until they come to
// rest. The same points and springs give the same picture each time. A step costs O(n log n): far crowds push as one
// (Barnes and Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324, 1986); forces and cooling after
// Fruchterman and Reingold, "Graph drawing by force-directed placement", 1991. One thread.
class ForceLayout {
public:
    struct Spring {
        quint32 a, b;
    };

    // `begin`: where points stand already; those that are missing, or not finite, begin on a spiral, or beside what
    // they are held by. `heat` 1: from nothing; less where most places are known, so that they stay about there.
    ForceLayout(size_t points, std::vector<Spring> springs, std::vector<QPointF> begin = {}, double heat = 1);

    // False when all have come to rest; some hundred steps.
    bool step();
    const std::vector<QPointF> &places() const { return m_places; }

private:
    // A square of the plane with the points in it: four smaller ones, or a few points.
    struct Cell {
        QPointF centre; // of its points
        double mass = 0;
        double size = 0;
        quint32 begin = 0, end = 0; // in m_order
        quint32 children[4] = {};   // places in m_cells; 0: none, for the first cell is nobody's child
        bool isLeaf = true;
    };

    void push();
    void pull();
    void gather();
    quint32 divide(quint32 begin, quint32 end, QPointF corner, double size, int depth);
    QPointF pushOn(quint32 point) const;

    std::vector<Spring> m_springs;
    std::vector<double> m_strength; // of each spring: a hub is not torn about by each of its many
    std::vector<double> m_share;    // of a spring's pull that its `a` feels
    std::vector<QPointF> m_places, m_speeds;
    std::vector<quint32> m_order; // points, those of one cell side by side
    std::vector<Cell> m_cells;
    double m_heat;
};

} // namespace mn::app
