#include "core/record/memory_record.h"
#include "core/store/change_log.h"
#include "core/store/memory_order.h"
#include "core/store/memory_row.h"
#include "core/store/schema.h"
#include "tests/support/manual_clock.h"
#include "tests/unit/store/statements.h"
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <random>

namespace mn {

using namespace Qt::StringLiterals;

namespace {

constexpr SortOrder kOrders[] = {SortOrder::Newest, SortOrder::Oldest, SortOrder::RecentlyChanged,
                                 SortOrder::MostImportant, SortOrder::InThread};

std::vector<quint32> numbersOf(const MemoryOrder &order)
{
    std::vector<quint32> out;
    for (const OrderedMemory &memory : order.memories)
        out.push_back(memory.number);
    return out;
}

} // namespace

class MemoryOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theOrderIsThatOfTheList();
    void anOrderReadAfterRandomChangesIsThatReadAnew();
    void whatChangedIsNamed();
    void longOrdersAreReadFromIndexesAlone();
    void rowsAreLoadedInTheOrderAsked();
    void aDamagedRowSaysSo();
    void aRowWithoutATitleBeginsWithItsFirstLine_data();
    void aRowWithoutATitleBeginsWithItsFirstLine();
    void aSnippetThatIsCutEndsInDots_data();
    void aSnippetThatIsCutEndsInDots();

private:
    quint32 add(const MemoryChange &change)
    {
        const RecordId id(makeUuidV7(m_clock));
        const Record record = apply(Record(), change, m_dots, m_time.tick()).value();
        const StoredMemory stored{++m_last, id, record};
        if (!MemoryStore(*m_database).insert(stored, memoryOf(id, record)) ||
            !ChangeLog(*m_database).append(m_last, id, Origin::Local))
            return 0;
        m_ids.push_back(id);
        return m_last;
    }
    void edit(quint32 number, const MemoryChange &change, std::optional<bool> trashed = {})
    {
        const RecordId id = m_ids[number - 1];
        const auto before = MemoryStore(*m_database).find(id).value();
        QVERIFY(before);
        const Record after = apply(before->record, change, m_dots, m_time.tick()).value();
        const auto seq = ChangeLog(*m_database).append(number, id, Origin::Local);
        QVERIFY(seq);
        Memory shown = memoryOf(id, after);
        shown.deleted = trashed.value_or(shown.deleted);
        QVERIFY(MemoryStore(*m_database).update(*before, after, shown, *seq));
    }
    MemoryChange random(std::mt19937 &chance)
    {
        const auto upTo = [&](int limit) { return int(chance() % unsigned(limit)); };
        m_clock.advance(upTo(3));
        MemoryChange change;
        change.content = QString::number(upTo(1000));
        change.importance = upTo(5) / 4.0;
        change.occurredAt = Moment{1'600'000'000'000 + upTo(20) * 1000, 0};
        change.archived = upTo(8) == 0;
        change.thread = upTo(2) ? u"talk"_s : QString();
        change.position = upTo(9);
        if (upTo(3) == 0)
            change.addTags = {u"home"_s};
        if (upTo(3) == 0)
            change.removeTags = {u"home"_s};
        return change;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::optional<Transaction> m_transaction;
    test::ManualClock m_clock;
    DotSource m_dots{ActorId(makeUuidV7(m_clock)), 0};
    HybridClock m_time{m_clock, HlcStamp()};
    std::vector<RecordId> m_ids;
    quint32 m_last = 0;
};

void MemoryOrderTest::init()
{
    m_transaction.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = *Database::open(m_folder->filePath(u"vault.db"_s), SecretBytes::random(32));
    QVERIFY(migrate(*m_database));
    m_transaction.emplace(*Transaction::begin(*m_database)); // nothing here is to survive
    m_ids.clear();
    m_last = 0;
}

void MemoryOrderTest::theOrderIsThatOfTheList()
{
    std::mt19937 chance(1);
    for (int i = 0; i < 300; ++i)
        add(random(chance));
    const ReadView view = ReadView::everything();
    for (const Filter &filter : {Filter{}, Filter{{{Field::Tag, Comparison::Equal, u"home"_s, false}}},
                                 Filter{{{Field::Archived, Comparison::Equal, true, false}}}})
        for (const SortOrder order : kOrders) {
            const auto listed = MemoryStore(*m_database).list(view, {filter, order, 1000, 0});
            const auto ordered = MemoryOrders(*m_database).read(view, {filter, order});
            QVERIFY(listed && ordered);
            QVERIFY(!listed->isEmpty());
            std::vector<quint32> numbers;
            for (const Memory &memory : *listed)
                numbers.push_back(*MemoryStore(*m_database).numberOf(view, memory.id).value());
            QCOMPARE(numbersOf(*ordered), numbers);
            const Memory &first = listed->first();
            QCOMPARE(ordered->memories.front().when,
                     order == SortOrder::RecentlyChanged ? first.updatedAt : first.occurredAt->ms);
            QCOMPARE(ordered->lastChange, qint64(m_last));
        }
}

void MemoryOrderTest::anOrderReadAfterRandomChangesIsThatReadAnew()
{
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 chance(seed);
    const ReadView view = ReadView::everything();
    const Filter home{{{Field::Tag, Comparison::Equal, u"home"_s, false}}};
    std::vector<MemoryOrder> orders;
    for (const SortOrder order : kOrders)
        for (const Filter &filter : {Filter{}, home})
            orders.push_back(*MemoryOrders(*m_database).read(view, {filter, order}));
    for (int round = 0; round < 40; ++round) {
        for (int i = 0; i < 5; ++i) {
            if (m_last < 5 || chance() % 3 == 0)
                add(random(chance));
            else
                edit(1 + chance() % m_last, random(chance), chance() % 4 == 0);
        }
        for (MemoryOrder &order : orders) {
            const auto after = MemoryOrders(*m_database).readAfter(view, order);
            const auto anew = MemoryOrders(*m_database).read(view, order.query);
            QVERIFY(after && anew);
            QVERIFY(after->memories == anew->memories);
            QCOMPARE(after->lastChange, anew->lastChange);
            order = *after;
        }
    }
}

void MemoryOrderTest::whatChangedIsNamed()
{
    for (int i = 0; i < 5; ++i)
        add({});
    const ReadView view = ReadView::everything();
    const auto before = MemoryOrders(*m_database).read(view, {});
    QVERIFY(before->anyMayHaveChanged);
    MemoryChange change;
    change.title = u"x"_s;
    edit(4, change);
    edit(2, change);
    edit(4, {});
    const auto after = MemoryOrders(*m_database).readAfter(view, *before);
    QVERIFY(!after->anyMayHaveChanged);
    QCOMPARE(after->changed, (std::vector<quint32>{2, 4}));
    QVERIFY(MemoryOrders(*m_database).readAfter(view, *after)->changed.empty());
    for (int i = 0; i < MemoryOrder::kMaxNamedChanges + 1; ++i)
        QVERIFY(ChangeLog(*m_database).append(1, m_ids[0], Origin::Local));
    QVERIFY(MemoryOrders(*m_database).readAfter(view, *after)->anyMayHaveChanged);
}

void MemoryOrderTest::longOrdersAreReadFromIndexesAlone()
{
    for (int i = 0; i < 2'100; ++i) // more than are looked up one by one
        QVERIFY(m_database->run(u"INSERT INTO memory (n, id, state, kind, importance, happened, created, updated, "
                                "pinned, archived, trashed, conflict) VALUES (?, randomblob(16), x'', 'note', 0, ?, "
                                "0, 0, 0, 0, 0, 0)"_s,
                                i + 1, i));
    for (const SortOrder order :
         {SortOrder::Newest, SortOrder::Oldest, SortOrder::MostImportant, SortOrder::RecentlyChanged})
        test::verifyReadsOnlyIndexes(
            *m_database, [&] { QVERIFY(MemoryOrders(*m_database).read(ReadView::everything(), {{}, order})); });
}

void MemoryOrderTest::rowsAreLoadedInTheOrderAsked()
{
    MemoryChange change;
    change.title = u"Boiler"_s;
    change.content = u"# The boiler\n\nneeds **1.2 bar**, see [[Manual|the manual]]"_s;
    change.addTags = {u"house"_s};
    change.pinned = true;
    change.importance = 0.75;
    const quint32 boiler = add(change);
    const quint32 empty = add({});
    const auto rows = loadRows(*m_database, ReadView::everything(), std::array{empty, quint32(99), boiler});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2U);
    QCOMPARE((*rows)[0].number, empty);
    QCOMPARE((*rows)[0].title, QString());
    const MemoryRow &row = (*rows)[1];
    QCOMPARE(row.number, boiler);
    QCOMPARE(row.id, m_ids[boiler - 1]);
    QCOMPARE(row.title, u"Boiler"_s);
    QCOMPARE(row.snippet, u"The boiler needs 1.2 bar, see the manual"_s);
    QCOMPARE(row.tags, QStringList{u"house"_s});
    QCOMPARE(row.importance, 0.75);
    QVERIFY(row.pinned && !row.trashed && !row.isDamaged);
    const ReadView narrow = ReadView::limitedTo(Filter{{{Field::Pinned, Comparison::Equal, false, false}}});
    QCOMPARE(loadRows(*m_database, narrow, std::array{empty, boiler})->size(), 1U);
}

void MemoryOrderTest::aDamagedRowSaysSo()
{
    const quint32 number = add({});
    QVERIFY(m_database->run(u"UPDATE memory SET state = x'00ff'"_s));
    const auto rows = loadRows(*m_database, ReadView::everything(), std::array{number});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1U);
    QVERIFY(rows->front().isDamaged);
    QCOMPARE(rows->front().id, m_ids[0]);
}

void MemoryOrderTest::aRowWithoutATitleBeginsWithItsFirstLine_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("snippet");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("one line") << u"milk"_s << u"milk"_s << QString();
    QTest::newRow("heading") << u"\n## Shopping ##\n- [ ] milk\n- [x] *bread*"_s << u"Shopping ##"_s
                             << u"milk *bread*"_s;
    QTest::newRow("link") << u"see [the page](https://example.org/a) now"_s << u"see the page now"_s << QString();
    QTest::newRow("picture") << u"![a cat](cat.png) sleeps"_s << u"a cat sleeps"_s << QString();
    QTest::newRow("open bracket") << u"[not a link"_s << u"[not a link"_s << QString();
    QTest::newRow("code") << u"```\nint x;\n```\n`y`"_s << u"int x;"_s << u"y"_s;
    QTest::newRow("table") << u"Who\n| a | *b* |\n|---|:-:|\n| **c** | |"_s << u"Who"_s << u"a · *b* c"_s;
    QTest::newRow("minus") << u"-5 degrees"_s << u"-5 degrees"_s << QString();
    // What is too long for a title goes on below it, and is not begun again there.
    QTest::newRow("long first line") << QString(u"word "_s).repeated(100)
                                     << QString(u"word "_s).repeated(8).trimmed() + u"…"_s
                                     << u"… "_s + QString(u"word "_s).repeated(47).trimmed() + u"…"_s;
    QTest::newRow("a word at its end") << QString(u"of the tree "_s).repeated(14) + u"\nand more"_s
                                       << QString(u"of the tree "_s).repeated(3) + u"of…"_s
                                       << u"… the tree "_s + QString(u"of the tree "_s).repeated(10) + u"and more"_s;
    QTest::newRow("without blanks") << QString(61, u'木') << QString(40, u'木') + u"…"_s
                                    << u"… "_s + QString(21, u'木');
    QTest::newRow("not too long") << QString(60, u'木') << QString(60, u'木') << QString();
}

void MemoryOrderTest::aRowWithoutATitleBeginsWithItsFirstLine()
{
    QFETCH(const QString, content);
    Memory memory;
    memory.content = content;
    const MemoryRow row = rowOf(1, memory);
    QTEST(row.title, "title");
    QTEST(row.snippet, "snippet");
}

void MemoryOrderTest::aSnippetThatIsCutEndsInDots_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("snippet");
    const auto words = [](int count) { return QString(u"word "_s).repeated(count).trimmed(); };
    const QString tree = u"\U0001F333"_s;
    QTest::newRow("as long as it may be") << words(47) + u" words"_s << words(47) + u" words"_s;
    QTest::newRow("a letter more") << words(47) + u" wordss"_s << words(47) + u"…"_s;
    QTest::newRow("a blank at its end") << words(48) << words(48);
    QTest::newRow("a word more") << words(49) << words(48) + u"…"_s;
    QTest::newRow("a line more") << words(48) + u"\nand more"_s << words(48) + u"…"_s;
    QTest::newRow("without blanks") << QString(300, u'木') << QString(239, u'木') + u"…"_s;
    QTest::newRow("pairs") << tree.repeated(150) << tree.repeated(119) + u"…"_s;
}

void MemoryOrderTest::aSnippetThatIsCutEndsInDots()
{
    QFETCH(const QString, content);
    Memory memory;
    memory.title = u"Its own"_s;
    memory.content = content;
    const MemoryRow row = rowOf(1, memory);
    QVERIFY(row.snippet.size() <= MemoryRow::kSnippet);
    QTEST(row.snippet, "snippet");
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::MemoryOrderTest)
#include "memory_order_test.moc"
