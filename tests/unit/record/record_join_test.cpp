// The laws of join, on all short histories and on many random ones. MN_LAW_CASES sets how many (default 2,000); a
// million also needs QTEST_FUNCTION_TIMEOUT=3600000.
#include "core/record/memory_record.h"
#include "tests/unit/record/histories.h"
#include <QTest>
#include <algorithm>
#include <rapidcheck.h>
#include <set>

namespace mn {

using namespace test;

class RecordJoinTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void joinIsASemilatticeForAnyThreeStates();
    void theLawsHoldForAllHistoriesOfThreeDevicesWithTwoOperations();
    void aWriteIsNeverBelowWhatItWasMadeOn();
    void anEditBeatsAConcurrentDelete();
    void aDeleteThatSawTheEditHolds();
    void aRestoreAfterADeleteHolds();
    void aConcurrentAddSurvivesARemove();
    void aRemoveSpendsADotAndIsRemembered();
    void oneOfSeveralValuesAddedTogetherCanBeRemoved();
    void removingFromADotUsedTwiceKeepsTheOtherValue();
    void aPurgeIsTerminalAndKeepsWhatItsUserSaw();
    void whatAPurgeHadNotSeenGoesToTheShelf();
    void fieldsOfNewerVersionsAreKept();
    void aDotUsedTwiceKeepsBothValues();
    void stampsGoWithTheirDots();
};

void RecordJoinTest::initTestCase()
{
    QByteArray params = qgetenv("RC_PARAMS");
    if (!params.contains("max_success"))
        params += " max_success=" + qEnvironmentVariable("MN_LAW_CASES", QStringLiteral("2000")).toLatin1();
    qputenv("RC_PARAMS", params);
}

namespace {

bool isBelow(const Record &a, const Record &b)
{
    return join(a, b) == b;
}

} // namespace

void RecordJoinTest::joinIsASemilatticeForAnyThreeStates()
{
    QVERIFY(rc::check("commutative, associative, idempotent, monotone; what is shown follows from the state", [] {
        const auto words = *rc::gen::container<std::vector<quint32>>(rc::gen::arbitrary<quint32>());
        const auto [x, y, z] = play(words);
        const Record xy = join(x, y), yz = join(y, z);
        const Record all = join(xy, z);
        RC_ASSERT(xy == join(y, x));
        RC_ASSERT(all == join(x, yz));
        RC_ASSERT(join(x, x) == x);
        RC_ASSERT(join(all, x) == all);
        RC_ASSERT(isBelow(x, xy) && isBelow(y, xy) && isBelow(xy, all));
        RC_ASSERT(join(Record(), x) == x && join(x, Record()) == x);
        RC_ASSERT(all.toCbor() == join(z, join(y, x)).toCbor());

        const auto back = Record::fromCbor(all.toCbor());
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == all);
        RC_ASSERT(all.toCbor().size() <= all.sizeBound());
        RC_ASSERT(memoryOf(RecordId(), *back) == memoryOf(RecordId(), join(z, xy)));
        RC_ASSERT(memoryOf(RecordId(), all).conflict == !conflictsOf(all).isEmpty());
    }));
}

void RecordJoinTest::theLawsHoldForAllHistoriesOfThreeDevicesWithTwoOperations()
{
    std::vector<Op> ops;
    for (int op = 0; op < kModelOps; ++op)
        ops.push_back(Op(op));
    ops.push_back(Op::Purge);
    struct History {
        Op first;
        Record state;
    };
    const auto two = [&](char name, const Record &from) {
        std::vector<History> out;
        for (const Op first : ops) {
            for (const Op second : ops)
                out.push_back({first, applyOp(applyOp(from, first, actor(name), 1), second, actor(name), 2)});
        }
        return out;
    };
    const Record base = start();
    const auto ofA = two('a', base), ofB = two('b', base), ofC = two('c', base);
    qint64 triples = 0;
    for (const auto &[first, x] : ofA) {
        // The third has seen nothing of the first, or its first operation.
        std::vector<Record> thirds;
        for (const History &third : ofC)
            thirds.push_back(third.state);
        for (const History &third : two('c', join(base, applyOp(base, first, actor('a'), 1))))
            thirds.push_back(third.state);
        QVERIFY(join(x, x) == x);
        for (const History &second : ofB) {
            const Record &y = second.state;
            const Record xy = join(x, y);
            QVERIFY(xy == join(y, x));
            QVERIFY(isBelow(x, xy) && isBelow(y, xy));
            for (const Record &z : thirds) {
                ++triples;
                const Record all = join(xy, z);
                QVERIFY(all == join(x, join(y, z)));
                QVERIFY(isDeleted(all) == isDeleted(join(z, xy)));
            }
        }
    }
    QCOMPARE(triples, qint64(49) * 49 * 98);
}

void RecordJoinTest::aWriteIsNeverBelowWhatItWasMadeOn()
{
    QVERIFY(rc::check("join(before, after) == after", [] {
        const auto words = *rc::gen::container<std::vector<quint32>>(rc::gen::arbitrary<quint32>());
        const Record before = play(words)[0];
        const Record after = applyOp(before, Op(*rc::gen::inRange(0, kOps)), actor('n'), 1);
        RC_ASSERT(isBelow(before, after));
        RC_ASSERT(!after.isPurged() || after.entries().isEmpty());
    }));
}

void RecordJoinTest::anEditBeatsAConcurrentDelete()
{
    const Record deleted = applyOp(start(), Op::Delete, actor('a'), 1);
    QVERIFY(isDeleted(deleted));
    for (const Op edit : {Op::Text, Op::AddTag, Op::Future, Op::SaveTwoFields}) {
        const Record edited = applyOp(start(), edit, actor('b'), 1);
        QVERIFY(!isDeleted(join(deleted, edited)));
    }
    // A removal leaves nothing alive that a delete could hide.
    QVERIFY(isDeleted(join(deleted, applyOp(start(), Op::RemoveTags, actor('b'), 1))));
    // Two deletes hide each what they saw, and together everything.
    QVERIFY(isDeleted(join(deleted, applyOp(start(), Op::Delete, actor('b'), 1))));
}

void RecordJoinTest::aDeleteThatSawTheEditHolds()
{
    const Record edited = applyOp(start(), Op::Text, actor('b'), 1);
    const Record deleted = applyOp(edited, Op::Delete, actor('a'), 1);
    QVERIFY(isDeleted(join(deleted, edited)));
    QVERIFY(!isDeleted(join(deleted, applyOp(edited, Op::Text, actor('b'), 2))));
}

void RecordJoinTest::aRestoreAfterADeleteHolds()
{
    const Record deleted = applyOp(start(), Op::Delete, actor('a'), 1);
    const Record restored = applyOp(deleted, Op::Restore, actor('b'), 1);
    QVERIFY(!isDeleted(restored));
    QVERIFY(!isDeleted(join(deleted, restored)));
    QVERIFY(isDeleted(applyOp(restored, Op::Delete, actor('a'), 2)));
    // A delete beside a restore has not seen it.
    QVERIFY(!isDeleted(join(restored, applyOp(deleted, Op::Delete, actor('c'), 1))));
}

void RecordJoinTest::aConcurrentAddSurvivesARemove()
{
    const Record removed = applyOp(start(), Op::RemoveTags, actor('a'), 1);
    QVERIFY(memoryOf({}, removed).tags.isEmpty());
    const Record added = applyOp(start(), Op::AddTag, actor('b'), 1);
    QCOMPARE(memoryOf({}, join(removed, added)).tags, QStringList(QStringLiteral("p")));
    QCOMPARE(join(removed, added).field("tags").size(), size_t(1)); // the one the remove had not seen
    QVERIFY(memoryOf({}, join(removed, start())).tags.isEmpty());
}

void RecordJoinTest::aRemoveSpendsADotAndIsRemembered()
{
    const Record removed = applyOp(start(), Op::RemoveTags, actor('a'), 1);
    QVERIFY(removed.seen().covers({actor('a'), 1}));
    QVERIFY(removed != start());
    QVERIFY(isBelow(start(), removed));
}

void RecordJoinTest::oneOfSeveralValuesAddedTogetherCanBeRemoved()
{
    const Record added = applyOp(start(), Op::AddTwo, actor('a'), 1); // q and r in one save
    const Record removed = applyOp(added, Op::RemoveOneTag, actor('b'), 1);
    const Record both = join(added, removed);
    QCOMPARE(both, removed);
    QCOMPARE(memoryOf({}, both).tags, QStringList({QStringLiteral("p"), QStringLiteral("r")}));
}

void RecordJoinTest::removingFromADotUsedTwiceKeepsTheOtherValue()
{
    const Dot dot{actor('a'), 1};
    const Record both =
        join(addToSet(start(), dot, "tags", textValue(u"q")), addToSet(start(), dot, "tags", textValue(u"r")));
    const Record removed = removeFromSet(both, {actor('b'), 1}, "tags", textValue(u"q"));
    QCOMPARE(memoryOf({}, removed).tags, QStringList({QStringLiteral("p"), QStringLiteral("r")}));
    QCOMPARE(join(both, removed), removed);
}

void RecordJoinTest::aPurgeIsTerminalAndKeepsWhatItsUserSaw()
{
    const Record purge = purged(start());
    const VersionVector seen = *purge.purge();
    const Record edited = applyOp(start(), Op::Text, actor('b'), 1);
    const Record both = join(purge, edited);
    QVERIFY(both.isPurged() && both.entries().isEmpty());
    QCOMPARE(*both.purge(), seen); // not enlarged by what its user never saw
    QVERIFY(both.seen().covers({actor('b'), 1}));
    for (int op = 0; op < kOps; ++op)
        QCOMPARE(applyOp(both, Op(op), actor('a'), 1), both);
    QVERIFY(isDeleted(both));
    QCOMPARE(*Record::fromCbor(both.toCbor()), both);
    // Two purges: what either user saw.
    const Record later = join(purge, purged(edited));
    QCOMPARE(*later.purge(), edited.seen());
}

void RecordJoinTest::whatAPurgeHadNotSeenGoesToTheShelf()
{
    const Record edited = applyOp(start(), Op::Text, actor('b'), 1);
    QVERIFY(!outside(edited, edited.seen()));
    QVERIFY(!outside(start(), edited.seen()));
    const auto aside = outside(edited, start().seen());
    QVERIFY(aside);
    const Memory memory = memoryOf({}, *aside);
    QCOMPARE(memory.content, QStringLiteral("one\ntwo\nb1"));
    QVERIFY(memory.tags.isEmpty()); // the purge had seen them
    const auto kept = Record::fromCbor(aside->toCbor());
    QVERIFY(kept && *kept == *aside);
    QCOMPARE(purged(edited, start().seen()), join(purged(start()), edited));
}

void RecordJoinTest::fieldsOfNewerVersionsAreKept()
{
    CborWriter odd;
    odd.tag(40'000);
    odd.textMap({{"shape", number(3)}, {"f", QByteArray::fromHex("f7")}});
    const QByteArray value = odd.take();
    const Record newer = writeRegister(start(), {actor('z'), 9}, "a-field-of-2031", value);
    const Record mine = applyOp(start(), Op::Text, actor('a'), 1);
    const auto stored = Record::fromCbor(join(newer, mine).toCbor());
    QVERIFY(stored);
    QCOMPARE(stored->field("a-field-of-2031").size(), size_t(1));
    QCOMPARE(stored->field("a-field-of-2031")[0].value, value);
    QCOMPARE(memoryOf({}, *stored).content, QStringLiteral("one\ntwo\na1"));
    // It is an edit like any other: a delete that has not seen it does not hide the memory.
    QVERIFY(!isDeleted(join(applyOp(start(), Op::Delete, actor('a'), 1), newer)));
}

void RecordJoinTest::aDotUsedTwiceKeepsBothValues()
{
    const Dot dot{actor('a'), 1};
    const Record left = writeRegister(start(), dot, "title", textValue(u"left"));
    const Record right = writeRegister(start(), dot, "title", textValue(u"right"));
    const Record both = join(left, right);
    QCOMPARE(both.field("title").size(), size_t(2));
    QCOMPARE(conflictsOf(both), QStringList(QStringLiteral("title")));
    QVERIFY(join(right, left) == both);
    QCOMPARE(*Record::fromCbor(both.toCbor()), both);
}

void RecordJoinTest::stampsGoWithTheirDots()
{
    QVERIFY(rc::check("a live register of an honest history has its stamp, a dead dot has none", [] {
        const auto words = *rc::gen::container<std::vector<quint32>>(rc::gen::arbitrary<quint32>());
        std::array<Record, 3> states{start(), start(), start()};
        for (const quint32 word : words) {
            Record &state = states[word % 3];
            const ActorId by = actor("abc"[word % 3]);
            if (word / 3 % 3 == 0)
                state = join(state, states[word / 9 % 3]);
            else
                state = applyOp(state, Op(word / 9 % (kOps - 1)), by, state.seen().counter(by) + 1);
        }
        const Record all = join(states[0], join(states[1], states[2]));
        std::set<Dot> live, registers, stamped;
        for (const Record::Entry &entry : all.entries()) {
            if (entry.dot.actor == actor('o')) // written without
                continue;
            if (entry.field == kStampField) {
                stamped.insert(entry.dot);
                continue;
            }
            live.insert(entry.dot);
            if (entry.field != "tags")
                registers.insert(entry.dot);
        }
        RC_ASSERT(std::includes(stamped.begin(), stamped.end(), registers.begin(), registers.end()));
        RC_ASSERT(std::includes(live.begin(), live.end(), stamped.begin(), stamped.end()));
        for (const Dot &dot : stamped)
            RC_ASSERT(stampOf(all, dot).ms() >= 1000);
    }));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::RecordJoinTest)
#include "record_join_test.moc"
