#include "app/graph/force_layout.h"
#include <QTest>
#include <cmath>
#include <random>

namespace mn::app {

class ForceLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsJoinedLiesNearerThanTheRest();
    void aTriangleHasThreeEqualSides();
    void theSameGraphIsTheSamePicture();
    void pointsInOnePlacePart();
    void knownPlacesStayAboutThere();
    void aCrowdPushesAsItsPointsDo();
    void nothingComesToRestAtOnce();

private:
    static ForceLayout settled(ForceLayout layout)
    {
        while (layout.step()) {
        }
        return layout;
    }
    static double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }
};

void ForceLayoutTest::whatIsJoinedLiesNearerThanTheRest()
{
    std::mt19937 random(3);
    constexpr size_t kPoints = 200;
    std::vector<ForceLayout::Spring> springs;
    for (quint32 i = 1; i < kPoints; ++i)
        springs.push_back({i, quint32(random() % i)});
    const ForceLayout layout = settled(ForceLayout(kPoints, springs));
    double joined = 0;
    for (const auto &[a, b] : springs)
        joined += distance(layout.places()[a], layout.places()[b]);
    joined /= double(springs.size());
    double all = 0;
    for (size_t a = 0; a < kPoints; ++a)
        for (size_t b = 0; b < a; ++b) {
            QVERIFY(distance(layout.places()[a], layout.places()[b]) > 0.01);
            all += distance(layout.places()[a], layout.places()[b]);
        }
    all /= kPoints * (kPoints - 1) / 2.0;
    QVERIFY2(joined < all / 2, qPrintable(QStringLiteral("%1 %2").arg(joined).arg(all)));
}

void ForceLayoutTest::aTriangleHasThreeEqualSides()
{
    const ForceLayout layout = settled(ForceLayout(3, {{0, 1}, {1, 2}, {2, 0}}));
    const double side = distance(layout.places()[0], layout.places()[1]);
    QVERIFY(std::abs(side - distance(layout.places()[1], layout.places()[2])) < 0.02);
    QVERIFY(std::abs(side - distance(layout.places()[2], layout.places()[0])) < 0.02);
    QVERIFY(side > 0.8 && side < 1.6);
}

void ForceLayoutTest::theSameGraphIsTheSamePicture()
{
    const std::vector<ForceLayout::Spring> springs{{0, 1}, {1, 2}, {3, 4}};
    QCOMPARE(settled(ForceLayout(6, springs)).places(), settled(ForceLayout(6, springs)).places());
}

void ForceLayoutTest::pointsInOnePlacePart()
{
    const ForceLayout layout = settled(ForceLayout(40, {}, std::vector<QPointF>(40)));
    for (size_t a = 0; a < 40; ++a)
        for (size_t b = 0; b < a; ++b)
            QVERIFY(distance(layout.places()[a], layout.places()[b]) > 0.05);
}

void ForceLayoutTest::knownPlacesStayAboutThere()
{
    const ForceLayout before = settled(ForceLayout(30, {{0, 1}, {1, 2}}));
    ForceLayout after(31, {{0, 1}, {1, 2}, {30, 2}}, before.places(), 0.1);
    QVERIFY(distance(after.places()[30], after.places()[2]) < 1); // beside what holds it
    after = settled(after);
    for (size_t i = 0; i < 30; ++i)
        QVERIFY(distance(before.places()[i], after.places()[i]) < 1);
}

// Against the sum over all pairs: one step from the same beginning.
void ForceLayoutTest::aCrowdPushesAsItsPointsDo()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> anywhere(-20, 20);
    std::vector<QPointF> begin(500);
    for (QPointF &place : begin)
        place = {anywhere(random), anywhere(random)};
    ForceLayout layout(begin.size(), {}, begin, 1);
    layout.step();
    double error = 0, moved = 0;
    for (size_t i = 0; i < begin.size(); ++i) {
        QPointF push;
        for (size_t j = 0; j < begin.size(); ++j) {
            const QPointF apart = begin[i] - begin[j];
            if (i != j)
                push += apart * (0.12 / std::max(QPointF::dotProduct(apart, apart), 0.0025));
        }
        const QPointF wanted = (push - begin[i] * 0.09) * 0.6;
        error += distance(layout.places()[i] - begin[i], wanted);
        moved += distance(wanted, {});
    }
    QVERIFY2(error < 0.05 * moved, qPrintable(QString::number(error / moved)));
}

void ForceLayoutTest::nothingComesToRestAtOnce()
{
    QVERIFY(!ForceLayout(0, {}).step());
    QVERIFY(ForceLayout(1, {}).step());
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::ForceLayoutTest)
#include "force_layout_test.moc"
