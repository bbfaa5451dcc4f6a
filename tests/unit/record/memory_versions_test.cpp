#include "core/record/memory_versions.h"
#include "tests/unit/record/device.h"
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using namespace test;

class MemoryVersionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAConflictThereIsOne();
    void eachDeviceHasItsOwn();
    void whatIsMergedIsNoChoice();
    void decidingLeavesOne();
    void whatASaveReplacesUnseenIsTold();
    void whatASaveLeavesAloneIsNotReplaced();

private:
    // Title and content were changed in the same place by both.
    static Record inConflict()
    {
        MemoryChange made = title(u"before"_s);
        made.content = u"one"_s;
        auto [a, b] = twoDevices(made);
        MemoryChange change = title(u"left"_s);
        change.content = u"one of left"_s;
        (void)a.save(change, 1'700'000'009'000);
        change = title(u"right"_s);
        change.content = u"one of right"_s;
        (void)b.save(change, 1'700'000'005'000);
        return join(a.record, b.record);
    }
};

void MemoryVersionsTest::withoutAConflictThereIsOne()
{
    auto [a, b] = twoDevices(title(u"before"_s));
    QVERIFY(b.save(title(u"after"_s)));
    const Record both = join(a.record, b.record);
    QCOMPARE(versionsOf({}, both), QList<Memory>{memoryOf({}, both)});
    QVERIFY(replacedUnseen(both, title(u"again"_s)).isEmpty());
}

void MemoryVersionsTest::eachDeviceHasItsOwn()
{
    const QList<Memory> versions = versionsOf({}, inConflict());
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions[0].title, u"left"_s);
    QCOMPARE(versions[0].content, u"one of left"_s);
    QCOMPARE(versions[1].title, u"right"_s);
    QCOMPARE(versions[1].content, u"one of right"_s);
}

void MemoryVersionsTest::whatIsMergedIsNoChoice()
{
    auto [a, b] = twoDevices(content(u"milk\noil\nbread\neggs"_s));
    QVERIFY(a.save(content(u"milk\noil\nrye bread\neggs"_s)));
    QVERIFY(b.save(content(u"milk\noil\nbread\neggs\nsalt"_s)));
    QCOMPARE(versionsOf({}, join(a.record, b.record)).size(), 1);
}

void MemoryVersionsTest::decidingLeavesOne()
{
    const Record both = inConflict();
    for (const Memory &version : versionsOf({}, both)) {
        Device c('c', both);
        QVERIFY(c.save(decided(both, version)));
        QVERIFY(!c.memory().conflict);
        QCOMPARE(c.memory().title, version.title);
        QCOMPARE(c.memory().content, version.content);
    }
}

void MemoryVersionsTest::whatASaveReplacesUnseenIsTold()
{
    MemoryChange change = content(u"another"_s);
    const QList<MemoryChange> replaced = replacedUnseen(inConflict(), change);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(replaced[0].content, u"one of right"_s);
    QVERIFY(!replaced[0].title); // still in conflict afterwards
}

void MemoryVersionsTest::whatASaveLeavesAloneIsNotReplaced()
{
    QVERIFY(replacedUnseen(inConflict(), addTags({u"t"_s})).isEmpty());
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MemoryVersionsTest)
#include "memory_versions_test.moc"
