#include "core/base/cbor.h"
#include "tests/unit/record/device.h"
#include "tests/unit/record/random_memory.h"
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace test;
using namespace Qt::StringLiterals;

class MemoryHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walkingBackGivesEachEarlierMemory();
    void theDeltaOfALongTextIsShort();
    void aDeltaOfAnotherMemoryIsRefused();
    void changedFieldsAreNamed();
};

void MemoryHistoryTest::walkingBackGivesEachEarlierMemory()
{
    QVERIFY(rc::check("each delta leads from a memory to the one before", [] {
        Device a('a'), b('b');
        std::vector<Memory> past{a.memory()};
        std::vector<QByteArray> deltas;
        const int edits = *rc::gen::inRange(1, 8);
        for (int edit = 0; edit < edits; ++edit) {
            const Record before = a.record;
            switch (*rc::gen::inRange(0, 6)) {
            case 0:
                a.record = markDeleted(a.record, a.dots.next(), kNow, *rc::gen::arbitrary<bool>());
                break;
            case 1: // another device's edit comes in, perhaps a conflict
                b.record = join(b.record, a.record);
                RC_ASSERT(b.save(*anyChange(a.memory()), kNow.ms() + edit).has_value());
                RC_ASSERT(a.save(*anyChange(a.memory()), kNow.ms() + edit).has_value());
                a.record = join(a.record, b.record);
                break;
            default:
                RC_ASSERT(a.save(*anyChange(a.memory()), kNow.ms() + edit).has_value());
            }
            deltas.push_back(olderValues(memoryOf(RecordId(), before), memoryOf(RecordId(), a.record)));
            past.push_back(a.memory());
        }
        Memory memory = a.memory();
        for (size_t i = deltas.size(); i-- > 0;) {
            const auto older = withOlderValues(memory, deltas[i]);
            RC_ASSERT(older.has_value());
            RC_LOG() << "step " << i << " differs in: " << changedFields(*older, past[i]).join(u' ').toStdString();
            RC_ASSERT(*older == past[i]);
            RC_ASSERT(changedFields(*older, memory).isEmpty() == (*older == memory));
            memory = *older;
        }
    }));
}

void MemoryHistoryTest::theDeltaOfALongTextIsShort()
{
    Memory before;
    before.content = QString(50'000, u'x') + u"\U0001f600"_s + QString(50'000, u'y');
    Memory after = before;
    after.content.replace(50'000, 2, u"\U0001f601"_s); // the same high surrogate
    const QByteArray delta = olderValues(before, after);
    QVERIFY(delta.size() < 30);
    QCOMPARE(*withOlderValues(after, delta), before);
    for (const auto &[from, to] : {std::pair{u"aaa"_s, u"aa"_s},
                                   {u"aa"_s, u"aaa"_s},
                                   {u""_s, u"a"_s},
                                   {u"a"_s, u""_s},
                                   {u"\U0001f600"_s, u"\U0001fa00"_s},
                                   {u"x\U0001f600"_s, u"x\U0001f601\U0001f600"_s}}) {
        before.content = from;
        after.content = to;
        QCOMPARE(withOlderValues(after, olderValues(before, after))->content, from);
    }
}

void MemoryHistoryTest::aDeltaOfAnotherMemoryIsRefused()
{
    Memory before, after;
    before.content = u"a long text with an end"_s;
    after.content = u"a long text with another end"_s;
    const QByteArray delta = olderValues(before, after);
    after.content = u"short"_s;
    QCOMPARE(withOlderValues(after, delta).error().code, Errc::NotUnderstood);
    for (qsizetype size = 0; size < delta.size(); ++size)
        QVERIFY(!withOlderValues(after, delta.first(size)));
    CborWriter unknown;
    unknown.textMap({{"field of 2031", number(1)}});
    QCOMPARE(withOlderValues(after, unknown.take()).error().code, Errc::NotUnderstood);
    CborWriter wrong;
    wrong.textMap({{"title", number(1)}});
    QCOMPARE(withOlderValues(after, wrong.take()).error().code, Errc::NotUnderstood);
}

void MemoryHistoryTest::changedFieldsAreNamed()
{
    Memory before;
    Memory after = before;
    QVERIFY(changedFields(before, after).isEmpty());
    after.title = u"x"_s;
    after.tags = {u"t"_s};
    after.occurredAt = Moment{1, 0};
    after.deleted = true;
    QCOMPARE(changedFields(before, after), QStringList({u"deleted"_s, u"occurred_at"_s, u"tags"_s, u"title"_s}));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MemoryHistoryTest)
#include "memory_history_test.moc"
