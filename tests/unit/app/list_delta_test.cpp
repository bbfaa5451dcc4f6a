#include "app/library/list_delta.h"
#include <QTest>
#include <algorithm>
#include <random>

namespace mn::app {

namespace {

using Rows = std::vector<OrderedMemory>;

Rows rowsOf(const QList<quint32> &numbers)
{
    Rows rows;
    for (const quint32 number : numbers)
        rows.push_back({0, number, 0});
    return rows;
}

// As a view would follow the steps.
Rows applied(Rows rows, const ListDelta &delta, const Rows &after)
{
    for (const ListStep &step : delta.steps) {
        const auto at = rows.begin() + step.at;
        switch (step.kind) {
        case ListStep::Kind::Remove:
            rows.erase(at, at + step.count);
            break;
        case ListStep::Kind::Insert:
            rows.insert(at, after.begin() + step.at, after.begin() + step.at + step.count);
            break;
        case ListStep::Kind::Move: {
            const OrderedMemory row = *at;
            rows.insert(rows.begin() + step.to, row);
            rows.erase(rows.begin() + (step.to > step.at ? step.at : step.at + 1));
            break;
        }
        }
    }
    return rows;
}

} // namespace

class ListDeltaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsLeadFromAnyOrderToAnyOther();
    void whatIsAlikeNeedsNoStep();
    void oneThatMovedIsOneMove_data();
    void oneThatMovedIsOneMove();
    void neighboursComeAndGoTogether();
    void tooManyStepsAreNone();
};

void ListDeltaTest::stepsLeadFromAnyOrderToAnyOther()
{
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    for (int round = 0; round < 2'000; ++round) {
        QList<quint32> before;
        QList<quint32> after;
        for (quint32 number = 1; number <= chance() % 12; ++number) {
            if (chance() % 4)
                before += number;
            if (chance() % 4)
                after += number;
        }
        std::ranges::shuffle(before, chance);
        if (chance() % 2)
            std::ranges::shuffle(after, chance);
        const ListDelta delta = deltaBetween(rowsOf(before), rowsOf(after), 1'000);
        QVERIFY(applied(rowsOf(before), delta, rowsOf(after)) == rowsOf(after));
        for (const ListStep &step : delta.steps) // what Qt's models allow
            QVERIFY(step.kind != ListStep::Kind::Move || (step.to != step.at && step.to != step.at + 1));
    }
}

void ListDeltaTest::whatIsAlikeNeedsNoStep()
{
    QVERIFY(deltaBetween(rowsOf({3, 1, 2}), rowsOf({3, 1, 2}), 10).steps.empty());
    QVERIFY(deltaBetween({}, {}, 10).steps.empty());
}

void ListDeltaTest::oneThatMovedIsOneMove_data()
{
    QTest::addColumn<QList<quint32>>("after");
    QTest::newRow("to the front") << QList<quint32>{5, 1, 2, 3, 4};
    QTest::newRow("to the end") << QList<quint32>{2, 3, 4, 5, 1};
    QTest::newRow("forward") << QList<quint32>{1, 4, 2, 3, 5};
    QTest::newRow("back") << QList<quint32>{1, 3, 4, 2, 5};
    QTest::newRow("neighbours") << QList<quint32>{1, 3, 2, 4, 5};
}

void ListDeltaTest::oneThatMovedIsOneMove()
{
    QFETCH(const QList<quint32>, after);
    const Rows before = rowsOf({1, 2, 3, 4, 5});
    const ListDelta delta = deltaBetween(before, rowsOf(after), 10);
    QCOMPARE(delta.steps.size(), 1U);
    QCOMPARE(delta.steps[0].kind, ListStep::Kind::Move);
    QVERIFY(applied(before, delta, rowsOf(after)) == rowsOf(after));
}

void ListDeltaTest::neighboursComeAndGoTogether()
{
    const ListDelta delta = deltaBetween(rowsOf({1, 2, 3, 4}), rowsOf({1, 7, 8, 9, 4}), 10);
    QCOMPARE(delta.steps.size(), 2U);
    QVERIFY(delta.steps[0] == (ListStep{ListStep::Kind::Remove, 1, 2}));
    QVERIFY(delta.steps[1] == (ListStep{ListStep::Kind::Insert, 1, 3}));
}

void ListDeltaTest::tooManyStepsAreNone()
{
    const ListDelta delta = deltaBetween(rowsOf({1, 2, 3, 4, 5, 6}), rowsOf({2, 4, 6}), 2);
    QVERIFY(delta.isTooLarge);
    QVERIFY(delta.steps.empty());
    QVERIFY(!deltaBetween(rowsOf({1, 2, 3, 4, 5, 6}), rowsOf({2, 4, 6}), 3).isTooLarge);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::ListDeltaTest)
#include "list_delta_test.moc"
