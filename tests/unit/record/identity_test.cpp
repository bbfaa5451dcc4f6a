#include "core/record/identity.h"
#include "core/record/memory_record.h"
#include "core/record/witness.h"
#include "tests/support/faulty_file_system.h"
#include "tests/unit/record/histories.h"
#include <QTest>
#include <algorithm>
#include <rapidcheck.h>
#include <set>

namespace mn {

using namespace test;

class IdentityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVaultGoesOnUnderItsActorOnlyWhereItWasLeft();
    void theWitnessIsReadBack();
    void aTornWitnessIsNone();
    void anUnsyncedWitnessMayBeOlderButNeverWrong();
    void anUnwritableFolderIsTold();

    void reDottingShowsTheSameMemory();
    void reDottingMovesOnlyWhatWasNotPublished();
    void twoCopiesThatWroteUnderOneActorLoseNothing();
    void withoutReDottingTheyWould();
    void aDeleteStillCoversWhatItSaw();
    void vectorsBesideTheRecordAreMappedAlike();
    void removalsWithoutADotOfTheirOwnMoveToo();
    void aMarkerOrAPublishedRecordStaysAsItIs();
};

namespace {

const QString kPath = QStringLiteral("/state/mnemosyne/witness-1");

using Kept = std::set<std::tuple<QByteArray, QByteArray>>;

// Values that were written after `published` and are alive.
Kept written(const Record &record, quint64 published)
{
    Kept kept;
    for (const Record::Entry &entry : record.entries()) {
        if (entry.dot.actor != actor('o') && entry.dot.counter > published && entry.field != kStampField &&
            entry.field != kDeletedField)
            kept.insert({entry.field, entry.value});
    }
    return kept;
}

Kept all(const Record &record)
{
    Kept kept;
    for (const Record::Entry &entry : record.entries())
        kept.insert({entry.field, entry.value});
    return kept;
}

// One actor's history without its purges.
Record history(const Record &from, char name, const std::vector<int> &ops)
{
    Record record = from;
    for (const int op : ops)
        record = applyOp(record, Op(op), actor(name), record.seen().counter(actor(name)) + 1);
    return record;
}

rc::Gen<std::vector<int>> anyOps()
{
    return rc::gen::container<std::vector<int>>(rc::gen::inRange(0, kOps - 1));
}

} // namespace

void IdentityTest::aVaultGoesOnUnderItsActorOnlyWhereItWasLeft()
{
    const Witness vault{actor('a'), 10, 3};
    QVERIFY(!mustMint(vault, vault));
    QVERIFY(!mustMint(Witness{actor('a'), 9, 3}, vault)); // the machine lost power before its last note
    QVERIFY(!mustMint(Witness{actor('a'), 10, 2}, vault));
    QVERIFY(mustMint(std::nullopt, vault));               // copied to here, or a stick on another machine
    QVERIFY(mustMint(Witness{actor('b'), 10, 3}, vault)); // restored from before a new actor
    QVERIFY(mustMint(Witness{actor('a'), 11, 3}, vault)); // restored from a backup
    QVERIFY(mustMint(Witness{actor('a'), 10, 4}, vault));
}

void IdentityTest::theWitnessIsReadBack()
{
    FaultyFileSystem files;
    auto file = WitnessFile::open(files, kPath);
    QVERIFY(file);
    QCOMPARE(file->read().value(), std::optional<Witness>());
    for (const Witness &witness : {Witness{actor('a'), 1, 0}, Witness{actor('b'), ~quint64(0), 1u << 20}}) {
        QVERIFY(file->write(witness));
        QCOMPARE(file->read().value(), std::optional(witness));
        QVERIFY(file->sync());
        QCOMPARE(WitnessFile::open(files, kPath)->read().value(), std::optional(witness));
    }
}

void IdentityTest::aTornWitnessIsNone()
{
    FaultyFileSystem files;
    auto file = WitnessFile::open(files, kPath);
    QVERIFY(file->write({actor('a'), 77, 5}));
    const QByteArray whole = files.bytes(kPath);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        files.setBytes(kPath, whole.first(size));
        QCOMPARE(WitnessFile::open(files, kPath)->read().value(), std::optional<Witness>());
    }
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged[at] ^ 1);
        files.setBytes(kPath, damaged);
        QCOMPARE(WitnessFile::open(files, kPath)->read().value(), std::optional<Witness>());
    }
    files.setBytes(kPath, whole + 'x');
    QCOMPARE(WitnessFile::open(files, kPath)->read().value(), std::optional<Witness>());
}

void IdentityTest::anUnsyncedWitnessMayBeOlderButNeverWrong()
{
    FaultyFileSystem files;
    {
        auto file = WitnessFile::open(files, kPath);
        QVERIFY(file->write({actor('a'), 1, 0}));
        QVERIFY(file->sync());
        QVERIFY(file->write({actor('a'), 2, 0}));
    }
    files.crash();
    const auto read = WitnessFile::open(files, kPath)->read();
    QVERIFY(read && (!*read || !mustMint(**read, {actor('a'), 2, 0})));
}

void IdentityTest::anUnwritableFolderIsTold()
{
    FaultyFileSystem files({.crashAtOperation = 0});
    auto file = WitnessFile::open(files, kPath);
    QVERIFY(!file || !file->write({actor('a'), 1, 0}));
}

void IdentityTest::reDottingShowsTheSameMemory()
{
    QVERIFY(rc::check("memoryOf and isDeleted are the same", [] {
        const Record before = history(history(start(), 'b', *anyOps()), 'a', *anyOps());
        DotSource dots(actor('n'), 100);
        const ReDotted moved = reDot(before, actor('a'), quint64(*rc::gen::inRange(0, 4)), dots);
        RC_ASSERT(memoryOf({}, moved.record) == memoryOf({}, before));
        RC_ASSERT(isDeleted(moved.record) == isDeleted(before));
        RC_ASSERT(Record::fromCbor(moved.record.toCbor()).has_value());
    }));
}

void IdentityTest::reDottingMovesOnlyWhatWasNotPublished()
{
    QVERIFY(rc::check("old dots up to the published one stay, the later ones are the new actor's, in order", [] {
        const Record before = history(start(), 'a', *anyOps());
        const auto published = quint64(*rc::gen::inRange(0, 6));
        DotSource dots(actor('n'), 7);
        const ReDotted moved = reDot(before, actor('a'), published, dots);
        RC_ASSERT(moved.record.seen().counter(actor('a')) == std::min(published, before.seen().counter(actor('a'))));
        RC_ASSERT(moved.record.seen().counter(actor('n')) == (dots.last() > 7 ? dots.last() : 0));
        RC_ASSERT(moved.record.entries().size() == before.entries().size());
        for (const Record::Entry &entry : moved.record.entries())
            RC_ASSERT(moved.record.seen().covers(entry.dot) &&
                      (entry.dot.actor != actor('a') || entry.dot.counter <= published));
        RC_ASSERT(std::is_sorted(moved.moved.begin(), moved.moved.end(), [](const auto &x, const auto &y) {
            return x.first < y.first && x.second < y.second;
        }));
    }));
}

void IdentityTest::twoCopiesThatWroteUnderOneActorLoseNothing()
{
    QVERIFY(rc::check("what either copy wrote and kept is in the join", [] {
        const Record common = history(start(), 'a', *anyOps());
        const quint64 published = common.seen().counter(actor('a'));
        const Record left = history(common, 'a', *anyOps()), right = history(common, 'a', *anyOps());
        DotSource dots(actor('n'), 0);
        const Record both = join(left, reDot(right, actor('a'), published, dots).record);
        const Kept kept = all(both);
        for (const Record &copy : {left, right}) {
            const Kept own = written(copy, published);
            RC_ASSERT(std::includes(kept.begin(), kept.end(), own.begin(), own.end()));
        }
    }));
}

void IdentityTest::withoutReDottingTheyWould()
{
    const Record left = history(start(), 'a', {int(Op::AddTag), int(Op::Text)});
    const Record right = history(start(), 'a', {int(Op::Text)});
    // The right one's text has the dot of the left one's tag: each side believes that the other has dropped it.
    const Record both = join(left, right);
    const Kept own = written(right, 0), kept = all(both);
    QVERIFY(!std::includes(kept.begin(), kept.end(), own.begin(), own.end()));
    DotSource dots(actor('n'), 0);
    const Kept mended = all(join(left, reDot(right, actor('a'), 0, dots).record));
    QVERIFY(std::includes(mended.begin(), mended.end(), own.begin(), own.end()));
}

void IdentityTest::aDeleteStillCoversWhatItSaw()
{
    const Record deleted = history(start(), 'a', {int(Op::Text), int(Op::AddTwo), int(Op::Delete)});
    QVERIFY(isDeleted(deleted));
    for (quint64 published = 0; published < 5; ++published) {
        DotSource dots(actor('n'), 0);
        const Record moved = reDot(deleted, actor('a'), published, dots).record;
        QVERIFY(isDeleted(moved));
        QVERIFY(!isDeleted(join(moved, applyOp(start(), Op::Text, actor('b'), 1))));
    }
}

void IdentityTest::vectorsBesideTheRecordAreMappedAlike()
{
    const Record record = history(start(), 'a', {int(Op::Text), int(Op::AddTag), int(Op::Future)});
    DotSource dots(actor('n'), 10);
    const ReDotted moved = reDot(record, actor('a'), 1, dots);
    QCOMPARE(moved.moved, (QList<std::pair<quint64, quint64>>{{2, 11}, {3, 12}}));
    QCOMPARE(dots.last(), quint64(13));
    // A purge intent whose user saw the tag but not the last edit.
    VersionVector intent;
    intent.set(actor('o'), 2);
    intent.set(actor('a'), 2);
    const VersionVector mapped = moved.mapped(intent);
    QCOMPARE(mapped.counter(actor('o')), quint64(2));
    QCOMPARE(mapped.counter(actor('a')), quint64(1));
    QCOMPARE(mapped.counter(actor('n')), quint64(11));
    intent.set(actor('a'), 1);
    QCOMPARE(moved.mapped(intent), intent);
}

void IdentityTest::removalsWithoutADotOfTheirOwnMoveToo()
{
    const Record removed = history(start(), 'a', {int(Op::RemoveTags)});
    DotSource dots(actor('n'), 0);
    const Record moved = reDot(removed, actor('a'), 0, dots).record;
    QCOMPARE(moved.seen().counter(actor('a')), quint64(0));
    QCOMPARE(moved.seen().counter(actor('n')), quint64(1)); // the one counter more
    QVERIFY(memoryOf({}, join(start(), moved)).tags.isEmpty());
}

void IdentityTest::aMarkerOrAPublishedRecordStaysAsItIs()
{
    const Record record = history(start(), 'a', {int(Op::Text), int(Op::AddTag)});
    DotSource dots(actor('n'), 5);
    QCOMPARE(reDot(record, actor('a'), 2, dots).record, record);
    QCOMPARE(reDot(record, actor('b'), 0, dots).record, record);
    QCOMPARE(reDot(purged(record), actor('a'), 0, dots).record, purged(record));
    QCOMPARE(dots.last(), quint64(5));
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::IdentityTest)
#include "identity_test.moc"
