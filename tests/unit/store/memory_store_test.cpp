#include "core/record/memory_record.h"
#include "core/store/memory_store.h"
#include "core/store/schema.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/store/statements.h"
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

namespace mn {

using namespace Qt::StringLiterals;

class MemoryStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void neighboursGoByPositionThenByNumber();
    void neighboursAreFoundInTheIndex();
    void textIsComparedWithoutRegardToCase_data();
    void textIsComparedWithoutRegardToCase();
    void aTagHoldsThoseBelowItInAnyCase();
    void labelsAreCountedWithoutRegardToCaseMostFrequentFirst();
    void aTagCountsWhatLiesBelowItOnce();
    void placesAreCountedAsListsShowThem();
    void conflictsAreCountedInTheIndexOfPlaces();
    void theTrashHoldsWhatWasArchived();
    void purgingLooksAtTheLabelsOfOneMemory();
    void dashesAreNoPartOfAnId();

private:
    RecordId add(const MemoryChange &change)
    {
        const RecordId id(makeUuidV7(m_clock));
        const Record record = apply(Record(), change, m_dots, m_time.tick()).value();
        const StoredMemory stored{++m_last, id, record};
        return MemoryStore(*m_database).insert(stored, memoryOf(id, record)) ? id : RecordId();
    }
    quint32 addTo(const QString &thread, std::optional<qint64> position, bool isTrashed = false)
    {
        MemoryChange change;
        change.content = u"x"_s;
        change.thread = thread;
        change.position = position;
        add(change);
        if (isTrashed)
            (void)m_database->run(u"UPDATE memory SET trashed = 1 WHERE n = ?"_s, m_last);
        return m_last;
    }
    qint64 count(Field field, const QString &value)
    {
        return MemoryStore(*m_database)
            .count(ReadView::everything(), {{{field, Comparison::Equal, value, false}}})
            .value_or(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    test::ManualClock m_clock;
    DotSource m_dots{ActorId(makeUuidV7(m_clock)), 0};
    HybridClock m_time{m_clock, HlcStamp()};
    quint32 m_last = 0;
};

void MemoryStoreTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = *Database::open(m_folder->filePath(u"vault.db"_s), SecretBytes::random(32));
    QVERIFY(migrate(*m_database));
    m_last = 0;
}

void MemoryStoreTest::neighboursGoByPositionThenByNumber()
{
    const quint32 second = addTo(u"talk"_s, 2);
    const quint32 first = addTo(u"talk"_s, 1);
    const quint32 none = addTo(u"talk"_s, {});
    const quint32 alsoNone = addTo(u"talk"_s, {});
    const quint32 alsoSecond = addTo(u"talk"_s, 2);
    addTo(u"Talk"_s, 1);       // as the index of rows has it, another thread
    addTo(u"talk"_s, 2, true); // in the trash
    addTo(u"another"_s, 2);
    const QList<quint32> order{none, alsoNone, first, second, alsoSecond};
    const QList<qint64> positions{0, 0, 1, 2, 2};
    const MemoryStore store(*m_database);
    for (qsizetype i = 0; i < order.size(); ++i) {
        const auto around = store.neighbours(u"talk"_s, positions[i], order[i]);
        QVERIFY(around);
        QCOMPARE(around->first, order.value(i - 1));
        QCOMPARE(around->second, order.value(i + 1));
    }
}

void MemoryStoreTest::neighboursAreFoundInTheIndex()
{
    const QStringList statements =
        test::statementsOf(*m_database, [&] { QVERIFY(MemoryStore(*m_database).neighbours(u"talk"_s, 2, 7)); });
    QCOMPARE(statements.size(), 4);
    for (const QString &sql : statements)
        for (const QString &step : test::planOf(*m_database, sql, u"talk"_s, qint64(2))) {
            QVERIFY2(step.contains(u"memory_thread (thread=? AND <expr>"_s), qPrintable(step));
            if (sql.contains(u"?3"_s))
                QVERIFY2(step.contains(u"rowid"_s), qPrintable(step));
        }
}

void MemoryStoreTest::textIsComparedWithoutRegardToCase_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("ascii") << u"Work"_s << u"wORK"_s << true;
    QTest::newRow("umlaut") << u"Übung"_s << u"übung"_s << true;
    QTest::newRow("greek, final sigma") << u"ΛΌΓΟΣ"_s << u"λόγος"_s << true;
    QTest::newRow("cyrillic") << u"Дом"_s << u"ДОМ"_s << true;
    QTest::newRow("beyond the first plane") << u"𐐀"_s << u"𐐨"_s << true;
    QTest::newRow("another letter") << u"Übung"_s << u"Ubung"_s << false;
    QTest::newRow("a beginning") << u"Übung"_s << u"Übungen"_s << false;
    QTest::newRow("an emoji") << u"🐎"_s << u"🐴"_s << false;
}

void MemoryStoreTest::textIsComparedWithoutRegardToCase()
{
    QFETCH(const QString, kept);
    QFETCH(const QString, asked);
    QFETCH(const bool, isSame);
    MemoryChange change;
    change.content = u"x"_s;
    change.addTags = {kept};
    change.addDomains = {kept};
    change.kind = kept;
    change.author = kept;
    change.thread = kept;
    change.source = kept;
    add(change);
    for (const Field field : {Field::Tag, Field::Domain, Field::Kind, Field::Author, Field::Thread, Field::Source}) {
        QCOMPARE(count(field, kept), 1);
        QCOMPARE(count(field, asked), isSame ? 1 : 0);
    }
    QCOMPARE(m_database->number(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s)
                 ->value_or(-1),
             0);
}

void MemoryStoreTest::aTagHoldsThoseBelowItInAnyCase()
{
    MemoryChange change;
    change.content = u"x"_s;
    change.addTags = {u"Übung/Älteres"_s};
    add(change);
    QCOMPARE(count(Field::Tag, u"übung"_s), 1);
    QCOMPARE(count(Field::Tag, u"übung/älteres"_s), 1);
    QCOMPARE(count(Field::Tag, u"übun"_s), 0);
}

void MemoryStoreTest::labelsAreCountedWithoutRegardToCaseMostFrequentFirst()
{
    const MemoryStore store(*m_database);
    QVERIFY(store.tags(ReadView::everything())->isEmpty());
    for (const QStringList &tags : {QStringList{u"Übung"_s, u"b"_s}, QStringList{u"übung"_s}, QStringList{u"a"_s}}) {
        MemoryChange change;
        change.addTags = tags;
        add(change);
    }
    addTo({}, {}, true); // the trash is not counted
    QVERIFY(m_database->run(u"INSERT INTO tag (name, n) VALUES ('a', ?)"_s, m_last));
    QVERIFY(m_database->run(u"INSERT INTO tag (name, n) VALUES ('a', 99999)"_s)); // nor what is not there
    const auto tags = store.tags(ReadView::everything());
    QVERIFY(tags);
    QStringList shown;
    for (const LabelCount &tag : *tags)
        shown += tag.name.toCaseFolded() + QString::number(tag.memories);
    QCOMPARE(shown, (QStringList{u"übung2"_s, u"a1"_s, u"b1"_s}));
}

void MemoryStoreTest::aTagCountsWhatLiesBelowItOnce()
{
    for (const QStringList &tags : {QStringList{u"home/garden"_s, u"home/garden/roses"_s, u"home/cellar"_s},
                                    QStringList{u"Home"_s}, QStringList{u"home-made"_s}}) {
        MemoryChange change;
        change.addTags = tags;
        add(change);
    }
    const auto tree = MemoryStore(*m_database).tagTree(ReadView::everything());
    QVERIFY(tree);
    QStringList shown;
    for (const LabelCount &tag : *tree)
        shown += tag.name.toCaseFolded() + u' ' + QString::number(tag.memories);
    QCOMPARE(shown, (QStringList{u"home 2"_s, u"home-made 1"_s, u"home/cellar 1"_s, u"home/garden 1"_s,
                                 u"home/garden/roses 1"_s}));
    for (const LabelCount &tag : *tree) // as the filter of a list finds them
        QCOMPARE(count(Field::Tag, tag.name), tag.memories);
}

void MemoryStoreTest::placesAreCountedAsListsShowThem()
{
    const MemoryStore store(*m_database);
    QCOMPARE(store.places(ReadView::everything())->all, 0);
    MemoryChange change;
    change.pinned = true;
    add(change);
    change.archived = true;
    add(change);
    addTo({}, {}, true);
    const auto places = store.places(ReadView::everything());
    QVERIFY(places);
    QCOMPARE(places->all, 1);
    QCOMPARE(places->pinned, 1);
    QCOMPARE(places->archived, 1);
    QCOMPARE(places->trashed, 1);
    QCOMPARE(places->conflicts, 0);
}

// Each sync counts them: what it costs must not grow with the vault.
void MemoryStoreTest::conflictsAreCountedInTheIndexOfPlaces()
{
    const MemoryStore store(*m_database);
    for (int i = 0; i < 8; ++i)
        add({});
    QVERIFY(m_database->run(u"UPDATE memory SET conflict = n % 8 < 4, trashed = n % 4 = 1, archived = n % 4 = 2"_s));
    QCOMPARE(store.conflicts(ReadView::everything()), 2);
    QCOMPARE(store.conflicts(ReadView::everything()), store.places(ReadView::everything())->conflicts);
    const QStringList statements =
        test::statementsOf(*m_database, [&] { QVERIFY(store.conflicts(ReadView::everything())); });
    QCOMPARE(statements.size(), 1);
    const QStringList plan = test::planOf(*m_database, statements.first());
    QCOMPARE(plan.size(), 1);
    QVERIFY2(plan.first().contains(u"COVERING INDEX memory_place (trashed=? AND archived=?)"_s),
             qPrintable(plan.first()));
}

void MemoryStoreTest::theTrashHoldsWhatWasArchived()
{
    MemoryChange change;
    change.archived = true;
    const RecordId archived = add(change);
    QVERIFY(m_database->run(u"UPDATE memory SET trashed = 1"_s));
    add({});
    const MemoryStore store(*m_database);
    const auto listed = [&](const Filter &filter) {
        QList<RecordId> ids;
        (void)store.list(ReadView::everything(), {.filter = filter},
                         [&ids](const Memory &memory) { ids += memory.id; });
        return ids;
    };
    const auto flag = [](Field field, bool is) { return Condition{field, Comparison::Equal, is, false}; };
    QCOMPARE(listed({{flag(Field::Trashed, true)}}), QList{archived});
    QCOMPARE(store.places(ReadView::everything())->trashed, 1); // as many
    QVERIFY(listed({{flag(Field::Archived, true)}}).isEmpty());
    QVERIFY(listed({{flag(Field::Trashed, true), flag(Field::Archived, false)}}).isEmpty());
    QVERIFY(!listed({{flag(Field::Trashed, false)}}).contains(archived));
}

void MemoryStoreTest::purgingLooksAtTheLabelsOfOneMemory()
{
    MemoryChange change;
    change.content = u"x"_s;
    {
        auto transaction = Transaction::begin(*m_database);
        for (int i = 0; i < 3000; ++i) {
            change.addTags = {u"t%1"_s.arg(i)};
            change.addDomains = {u"d%1"_s.arg(i)};
            add(change);
        }
        QVERIFY(transaction->commit());
    }
    MemoryStore store(*m_database);
    StoredMemory stored;
    {
        auto row = m_database->query(u"SELECT id FROM memory WHERE n = ?"_s, m_last);
        QVERIFY(*row->next());
        stored = store.find(*RecordId::fromBytes(row->view(0)))->value_or(StoredMemory());
    }
    qint64 steps = 0;
    sqlite3_progress_handler(
        m_database->handle(), 1,
        [](void *counted) {
            ++*static_cast<qint64 *>(counted);
            return 0;
        },
        &steps);
    QVERIFY(store.purge(stored, purged(stored.record)));
    sqlite3_progress_handler(m_database->handle(), 0, nullptr, nullptr);
    QVERIFY2(steps > 0 && steps < 1000, qPrintable(QString::number(steps)));
    QCOMPARE(m_database->number(u"SELECT count(*) FROM tag"_s)->value_or(-1), 2999);
    QCOMPARE(m_database->number(u"SELECT count(*) FROM domain"_s)->value_or(-1), 2999);
}

void MemoryStoreTest::dashesAreNoPartOfAnId()
{
    MemoryChange change;
    change.content = u"x"_s;
    const RecordId id = add(change);
    const MemoryStore store(*m_database);
    const auto view = ReadView::everything();
    QCOMPARE(*store.resolve(view, id.toString().first(4)), id);
    QCOMPARE(store.resolve(view, u"----"_s).error().code, Errc::NotFound);
    QCOMPARE(store.resolve(view, id.toString().first(1) + u"---"_s).error().code, Errc::NotFound);
    QCOMPARE(store.resolve(view, id.toString().first(3) + u'-').error().code, Errc::NotFound);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MemoryStoreTest)
#include "memory_store_test.moc"
