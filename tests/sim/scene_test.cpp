// Every rule of the design has a test that fails without it: a scene here, or schedules in simulation_test.cpp.
#include "tests/sim/left_out.h"
#include "tests/sim/scenes.h"
#include <QTest>
#include <algorithm>

namespace mn::sim {

using namespace sync;

class SceneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRuleHoldsAndIsNeeded_data();
    void aRuleHoldsAndIsNeeded();
    void everyRuleIsTried();
    void aRowThatDidNotOpenIsLookedAtOnceMoreAfterACut();
    void aNewcomerFindsWhatStandsBeforeLostCommits();
};

void SceneTest::aRuleHoldsAndIsNeeded_data()
{
    QTest::addColumn<const Shown *>("shown");
    for (const Shown &shown : scenes())
        QTest::addRow("%s%s", nameOf(shown.rule), shown.where) << &shown;
}

void SceneTest::aRuleHoldsAndIsNeeded()
{
    QFETCH(const Shown *, shown);
    Scene scene{Rules()};
    QVERIFY2(shown->holds(scene), "it does not hold");
    QVERIFY2(!scene.failure(), qPrintable(scene.failure().value_or(QString())));
    Scene without(Rules::without(shown->rule));
    QVERIFY2(!shown->holds(without), "left out, and nobody noticed");
}

void SceneTest::everyRuleIsTried()
{
    for (const Rule rule : allRules()) {
        const auto isOfIt = [rule](const auto &one) { return one.rule == rule; };
        QVERIFY2(std::ranges::any_of(scenes(), isOfIt) || std::ranges::any_of(brokenBySchedules(), isOfIt),
                 nameOf(rule));
    }
}

// Found by seeds: its author was cut off behind it before there was a key for it.
void SceneTest::aRowThatDidNotOpenIsLookedAtOnceMoreAfterACut()
{
    Scene scene{Rules()};
    Scene::Device &one = scene.device();
    Scene::Device &lost = scene.device();
    const RecordId before = sync::test::idOf<RecordId>(1);
    const RecordId behind = sync::test::idOf<RecordId>(2);
    lost.write(before, QStringLiteral("1.2 bar"));
    scene.rest({&lost, &one});
    const server::StoredCommit last = scene.server().commits.last();
    Scene::Device &two = scene.newcomer();
    lost.readControl();
    lost.rotate(); // not for the newcomer
    lost.write(behind, QStringLiteral("in the cellar"));
    lost.sync();
    two.pull();
    QVERIFY(two.data().known.value(behind).quarantined);
    scene.recover({&one, &two}, {{last.actor, last.n, last.hash}});
    scene.rest({&one, &two});
    QCOMPARE(two.texts(before), QStringList{QStringLiteral("1.2 bar")});
    QCOMPARE(one.texts(behind), QStringList());
    QCOMPARE(two.texts(behind), QStringList());
    QVERIFY(one.isAtRest());
    QVERIFY(two.isAtRest());
}

// The chain that counts leads over commits that the server lost.
void SceneTest::aNewcomerFindsWhatStandsBeforeLostCommits()
{
    Scene scene{Rules()};
    Scene::Device &one = scene.device();
    Scene::Device &old = scene.device();
    const RecordId before = sync::test::idOf<RecordId>(1);
    const RecordId lost = sync::test::idOf<RecordId>(2);
    old.write(before, QStringLiteral("1.2 bar"));
    scene.rest({&old, &one});
    const auto backup = scene.server();
    old.write(lost, QStringLiteral("in the cellar"));
    scene.rest({&old, &one});
    scene.restoreSilently(backup);
    scene.rest({&old, &one});
    one.revoke(old);
    const QStringList text{QStringLiteral("1.2 bar")};
    QCOMPARE(scene.device().texts(before), text);
}

} // namespace mn::sim

QTEST_GUILESS_MAIN(mn::sim::SceneTest)
#include "scene_test.moc"
