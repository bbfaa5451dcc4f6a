#pragma once
#include <QCoreApplication>
#include <QList>

namespace mn::app {

// How counts are said and drawn.
class Counts {
    Q_DECLARE_TR_FUNCTIONS(Counts)
public:
    // "no memories", "1 memory", "1,284 memories".
    static QString memories(qint64 count);
    // Of a heat map: 0 for nothing, then 1 to 4 by how near it comes to `top`.
    static int heat(qint64 count, qint64 top);
    // What is the deepest colour where the counts are these: nearly the greatest of them, so that one day of an import
    // does not make all others pale, and never below 4, so that one is little.
    static qint64 topOf(QList<qint64> counts);
};

} // namespace mn::app
