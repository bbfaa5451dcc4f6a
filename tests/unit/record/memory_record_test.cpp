#include "core/record/memory_values.h"
#include "tests/unit/record/device.h"
#include "tests/unit/record/random_memory.h"
#include <QTest>
#include <rapidcheck.h>

namespace mn {

using namespace test;
using namespace Qt::StringLiterals;

class MemoryRecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBackAsItWasSaved();
    void savingWhatIsThereWritesNothing();
    void onlyWhatChangesIsWritten();
    void aRefusedSaveTakesNoDot();
    void momentsComeFromTheSaveUnlessGiven();
    void aPurgedMemoryTakesNoEdit();
    void theOverheadOfATypicalMemoryIsSmall();

    void twoDevicesThatEachAddATagKeepBoth();
    void differentTitlesAreAConflictUntilSomeoneSaves();
    void theSameChangeOnTwoDevicesIsNoConflict();
    void theVersionWrittenLastIsShownOnEveryDevice();
    void updatedAtIsTheLatestAndNeverAConflict();
    void editsAtDifferentPlacesOfATextAreMerged();
    void editsAtOnePlaceAreAConflictAndTheNextSaveEndsIt();
    void attachmentsStayInTheirOrder();
    void aFileRenamedOnTwoDevicesShowsOnceAndIsAConflict();
    void ancestorsOfALongTextStayAtHome();
    void aValueOfAnotherTypeIsPassedOver();
};

void MemoryRecordTest::everyFieldComesBackAsItWasSaved()
{
    QVERIFY(rc::check("memoryOf(apply(all(memory))) == memory, also through CBOR", [] {
        const Memory memory = *anyMemory();
        DotSource dots(actor('a'), 41);
        const auto record = apply(Record(), MemoryChange::all(memory), dots, kNow);
        RC_ASSERT(record.has_value());
        RC_ASSERT(dots.last() > 41u);
        RC_LOG() << changedFields(memory, memoryOf(memory.id, *record)).join(u' ').toStdString();
        RC_ASSERT(memoryOf(memory.id, *record) == memory);
        const auto stored = Record::fromCbor(record->toCbor());
        RC_ASSERT(stored.has_value());
        RC_ASSERT(memoryOf(memory.id, *stored) == memory);
        RC_ASSERT(conflictsOf(*stored).isEmpty());
    }));
}

void MemoryRecordTest::savingWhatIsThereWritesNothing()
{
    QVERIFY(rc::check("apply(r, all(memoryOf(r))) == r, and no dot is spent", [] {
        const Memory memory = *anyMemory();
        DotSource dots(actor('a'), 0);
        const auto record = apply(Record(), MemoryChange::all(memory), dots, kNow);
        RC_ASSERT(record.has_value());
        const quint64 spent = dots.last();
        RC_ASSERT(*apply(*record, MemoryChange::all(memory), dots, HlcStamp::of(kNow.ms() + 1)) == *record);
        RC_ASSERT(*apply(*record, MemoryChange(), dots, HlcStamp::of(kNow.ms() + 1)) == *record);
        RC_ASSERT(dots.last() == spent);
    }));
}

void MemoryRecordTest::onlyWhatChangesIsWritten()
{
    Device a('a');
    MemoryChange made = title(u"Boiler"_s);
    made.content = u"1.2 bar"_s;
    made.kind = u"note"_s; // as it is by default
    made.importance = 0.5;
    made.pinned = false;
    QVERIFY(a.save(made));
    QCOMPARE(a.record.entries().size(), 4); // title, content, created_at and their stamp
    MemoryChange change = title(u"Boiler"_s);
    change.pinned = true;
    QVERIFY(a.save(change, 1'700'000'000'500));
    QCOMPARE(a.record.field("pinned").size(), size_t(1));
    QCOMPARE(a.record.field("title")[0].dot, (Dot{actor('a'), 1}));
    QCOMPARE(a.record.field("pinned")[0].dot, (Dot{actor('a'), 2}));
    QCOMPARE(a.dots.last(), quint64(2));
    // A memory of nothing is one too.
    Device empty('e');
    QVERIFY(empty.save({}));
    QVERIFY(empty.record != Record());
    QCOMPARE(empty.memory().createdAt, kNow.ms());
}

void MemoryRecordTest::aRefusedSaveTakesNoDot()
{
    Device a('a');
    QVERIFY(a.save(title(u"x"_s)));
    const Record before = a.record;
    MemoryChange change = title(u"y"_s);
    change.addTags = {u""_s};
    QCOMPARE(a.save(change).error(), (Error{Errc::NotUnderstood, u"tags"_s}));
    QCOMPARE(a.record, before);
    QCOMPARE(a.dots.last(), quint64(1));
}

void MemoryRecordTest::momentsComeFromTheSaveUnlessGiven()
{
    Device a('a');
    QVERIFY(a.save(content(u"x"_s), 1000));
    QCOMPARE(a.memory().createdAt, qint64(1000));
    QCOMPARE(a.memory().updatedAt, qint64(1000));
    QVERIFY(a.save(content(u"y"_s), 2000));
    QCOMPARE(a.memory().createdAt, qint64(1000));
    QCOMPARE(a.memory().updatedAt, qint64(2000));
    QVERIFY(a.save(content(u"y"_s), 3000)); // nothing new
    QCOMPARE(a.memory().updatedAt, qint64(2000));

    Device b('b');
    MemoryChange imported = content(u"x"_s);
    imported.createdAt = 10;
    imported.updatedAt = 20;
    QVERIFY(b.save(imported, 1000));
    QCOMPARE(b.memory().createdAt, qint64(10));
    QCOMPARE(b.memory().updatedAt, qint64(20));
    MemoryChange moved;
    moved.createdAt = 5;
    QVERIFY(b.save(moved, 4000));
    QCOMPARE(b.memory().createdAt, qint64(5));
    QCOMPARE(b.memory().updatedAt, qint64(4000));
}

void MemoryRecordTest::aPurgedMemoryTakesNoEdit()
{
    Device a('a');
    QVERIFY(a.save(content(u"x"_s)));
    a.record = purged(a.record);
    QCOMPARE(a.save(content(u"y"_s)).error().code, Errc::NotFound);
    QVERIFY(a.memory().deleted);
    QVERIFY(a.memory().content.isEmpty());
}

void MemoryRecordTest::theOverheadOfATypicalMemoryIsSmall()
{
    Memory memory;
    memory.externalId = u"conv-26/D1:3"_s;
    memory.content = u"I went to a support group yesterday and it was so powerful."_s;
    memory.title = u"The support group"_s;
    memory.kind = u"turn"_s;
    memory.tags = {u"family"_s, u"support"_s};
    memory.occurredAt = Moment{1'683'554'160'000, 0};
    memory.createdAt = memory.updatedAt = 1'683'554'160'000;
    memory.thread = u"session-1"_s;
    memory.position = 3;
    memory.author = u"Caroline"_s;
    memory.source = u"locomo"_s;
    qsizetype own = 0;
    for (const QString &text : {memory.externalId, memory.content, memory.title, memory.kind, memory.thread,
                                memory.author, memory.source, memory.tags.join(QString())})
        own += text.size();
    DotSource dots(actor('a'), 1'000'000);
    const auto record = apply(Record(), MemoryChange::all(memory), dots, kNow);
    QVERIFY2(record->toCbor().size() - own < 250, qPrintable(QString::number(record->toCbor().size() - own)));
}

void MemoryRecordTest::twoDevicesThatEachAddATagKeepBoth()
{
    auto [a, b] = twoDevices(addTags({u"old"_s}));
    QVERIFY(a.save(addTags({u"left"_s, u"both"_s})));
    MemoryChange change = addTags({u"right"_s, u"both"_s});
    change.removeTags = {u"old"_s, u"never there"_s, u""_s};
    QVERIFY(b.save(change));
    const Memory memory = memoryOf({}, join(a.record, b.record));
    QCOMPARE(memory.tags, QStringList({u"both"_s, u"left"_s, u"right"_s}));
    QVERIFY(!memory.conflict);
    // Removed under both of its dots.
    a.record = join(a.record, b.record);
    MemoryChange remove;
    remove.removeTags = {u"both"_s};
    QVERIFY(a.save(remove));
    QCOMPARE(memoryOf({}, join(a.record, b.record)).tags, QStringList({u"left"_s, u"right"_s}));
}

void MemoryRecordTest::differentTitlesAreAConflictUntilSomeoneSaves()
{
    auto [a, b] = twoDevices(title(u"before"_s));
    QVERIFY(a.save(title(u"left"_s)));
    QVERIFY(b.save(title(u"right"_s)));
    Device c('c', join(a.record, b.record));
    QVERIFY(c.memory().conflict);
    QCOMPARE(conflictsOf(c.record), QStringList(u"title"_s));
    QVERIFY(c.save(addTags({u"t"_s})));
    QVERIFY(c.memory().conflict);             // not what the save was about
    QVERIFY(c.save(title(c.memory().title))); // the one shown, chosen by a person
    QVERIFY(!c.memory().conflict);
    QVERIFY(!memoryOf({}, join(c.record, join(a.record, b.record))).conflict);
}

void MemoryRecordTest::theSameChangeOnTwoDevicesIsNoConflict()
{
    auto [a, b] = twoDevices(content(u"one\ntwo"_s));
    MemoryChange change = title(u"same"_s);
    change.pinned = true;
    change.content = u"one\ntwo\nthree"_s;
    QVERIFY(a.save(change));
    QVERIFY(b.save(change));
    const Record both = join(a.record, b.record);
    QVERIFY(conflictsOf(both).isEmpty());
    QCOMPARE(memoryOf({}, both).content, u"one\ntwo\nthree"_s);
}

void MemoryRecordTest::theVersionWrittenLastIsShownOnEveryDevice()
{
    auto [a, b] = twoDevices(title(u"before"_s));
    QVERIFY(a.save(title(u"later"_s), 1'700'000'009'000));
    QVERIFY(b.save(title(u"sooner"_s), 1'700'000'005'000));
    QCOMPARE(memoryOf({}, join(a.record, b.record)).title, u"later"_s);
    QCOMPARE(memoryOf({}, join(b.record, a.record)).title, u"later"_s);
}

void MemoryRecordTest::updatedAtIsTheLatestAndNeverAConflict()
{
    auto [a, b] = twoDevices(title(u"before"_s));
    MemoryChange pin;
    pin.pinned = true;
    QVERIFY(a.save(pin, 1'700'000'005'000));
    QVERIFY(b.save(addTags({u"t"_s}), 1'700'000'009'000));
    const Memory memory = memoryOf({}, join(a.record, b.record));
    QCOMPARE(memory.updatedAt, qint64(1'700'000'009'000));
    QVERIFY(!memory.conflict);
}

void MemoryRecordTest::editsAtDifferentPlacesOfATextAreMerged()
{
    auto [a, b] = twoDevices(content(u"milk\noil\nbread\neggs"_s));
    QVERIFY(a.save(content(u"milk\noil\nrye bread\neggs"_s)));
    QVERIFY(b.save(content(u"milk\noil\nbread\neggs\nsalt"_s)));
    Device c('c', join(a.record, b.record));
    QCOMPARE(c.memory().content, u"milk\noil\nrye bread\neggs\nsalt"_s);
    QVERIFY(!c.memory().conflict);
    QCOMPARE(c.record.field("content").size(), size_t(2)); // a view: nothing was written
    QVERIFY(c.save(content(u"milk\noil\nrye bread\neggs\nsalt\npepper"_s)));
    QCOMPARE(c.record.field("content").size(), size_t(1));
    // A device that has not seen this goes on from one of the siblings: still merged, over what they share.
    QVERIFY(b.save(content(u"oat milk\noil\nbread\neggs\nsalt"_s)));
    const Memory memory = memoryOf({}, join(c.record, b.record));
    QVERIFY(!memory.conflict);
    QCOMPARE(memory.content, u"oat milk\noil\nrye bread\neggs\nsalt\npepper"_s);
}

void MemoryRecordTest::editsAtOnePlaceAreAConflictAndTheNextSaveEndsIt()
{
    auto [a, b] = twoDevices(content(u"milk\nbread\neggs"_s));
    QVERIFY(a.save(content(u"milk\nrye bread\neggs"_s), 1'700'000'001'000));
    QVERIFY(b.save(content(u"milk\nwhite bread\neggs"_s), 1'700'000'002'000));
    Device c('c', join(a.record, b.record));
    QVERIFY(c.memory().conflict);
    QCOMPARE(conflictsOf(c.record), QStringList(u"content"_s));
    QCOMPARE(c.memory().content, u"milk\nwhite bread\neggs"_s); // written last
    QVERIFY(c.save(content(u"milk\nrye and white bread\neggs"_s), 1'700'000'003'000));
    QVERIFY(!c.memory().conflict);
}

void MemoryRecordTest::attachmentsStayInTheirOrder()
{
    Device a('a');
    QVERIFY(a.save(attach({file(3), file(1), file(2)})));
    QVERIFY(a.save(attach({file(5), file(4)}), 1'700'000'001'000));
    QCOMPARE(a.memory().attachments, (QList<Attachment>{file(3), file(1), file(2), file(5), file(4)}));
    MemoryChange change = attach({file(1)}); // as it is: nothing to do
    change.removeAttachments = {file(2).blob, file(9).blob};
    QVERIFY(a.save(change, 1'700'000'002'000));
    QCOMPARE(a.memory().attachments, (QList<Attachment>{file(3), file(1), file(5), file(4)}));
    // One of a save is removed elsewhere: the others stay, it does not come back.
    Device b('b', a.record);
    change = {};
    change.removeAttachments = {file(3).blob};
    QVERIFY(b.save(change));
    QCOMPARE(memoryOf({}, join(a.record, b.record)).attachments, (QList<Attachment>{file(1), file(5), file(4)}));
}

void MemoryRecordTest::aFileRenamedOnTwoDevicesShowsOnceAndIsAConflict()
{
    auto [a, b] = twoDevices(attach({file(1), file(2)}));
    Attachment left = file(1), right = file(1);
    left.name = u"left.pdf"_s;
    right.name = u"right.pdf"_s;
    QVERIFY(a.save(attach({left}), 1'700'000'005'000));
    QVERIFY(b.save(attach({right}), 1'700'000'009'000));
    QCOMPARE(a.memory().attachments.size(), 2);
    const Record both = join(a.record, b.record);
    const QList<Attachment> shown = memoryOf({}, both).attachments;
    QCOMPARE(shown, (QList<Attachment>{file(2), right}));
    QCOMPARE(conflictsOf(both), QStringList(u"attachments"_s));
}

void MemoryRecordTest::ancestorsOfALongTextStayAtHome()
{
    Device a('a');
    for (int edit = 0; edit < 8; ++edit) {
        QVERIFY(a.save(content(u"short %1"_s.arg(edit))));
        const auto siblings = readContent(a.record, a.record.field("content"));
        QCOMPARE(siblings[0].ancestors.size(), std::min<qsizetype>(edit, kMaxAncestors));
        if (edit > 0)
            QCOMPARE(siblings[0].ancestors[0], u"short %1"_s.arg(edit - 1));
    }
    Device b('b');
    for (int edit = 0; edit < 4; ++edit)
        QVERIFY(b.save(content(QString(100 * 1024, QChar(u'a' + edit)))));
    QVERIFY(readContent(b.record, b.record.field("content"))[0].ancestors.isEmpty());
    QVERIFY(b.record.toCbor().size() < 101 * 1024);
}

void MemoryRecordTest::aValueOfAnotherTypeIsPassedOver()
{
    Device a('a');
    QVERIFY(a.save(title(u"mine"_s)));
    for (const char *field :
         {"title", "content", "tags", "links", "attachments", "importance", "metadata", "updated_at"}) {
        const Record newer = writeRegister(a.record, {actor('z'), 1}, field, number(7));
        const Memory memory = memoryOf({}, newer); // no crash, the rest is there
        QVERIFY(memory.content.isEmpty() && memory.tags.isEmpty());
        QCOMPARE(memory.title, qstrcmp(field, "title") ? u"mine"_s : QString());
        QCOMPARE(*Record::fromCbor(newer.toCbor()), newer);
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MemoryRecordTest)
#include "memory_record_test.moc"
