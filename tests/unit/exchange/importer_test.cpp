#include "core/exchange/joplin_source.h"
#include "core/exchange/markdown_source.h"
#include "core/exchange/text_source.h"
#include "core/store/memory_store.h"
#include "tests/unit/exchange/import_run.h"
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;

using namespace test;

namespace {

QByteArray manyLines(int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += "{\"id_external\":\"" + QByteArray::number(i) + "\",\"content\":\"memory number " +
               QByteArray::number(i) + "\"}\n";
    return out;
}

// Gives the steps of another source until a number of them, then fails as a drive that was pulled out.
class Vanishing final : public ImportSource {
public:
    Vanishing(std::unique_ptr<ImportSource> source, int steps) : m_source(std::move(source)), m_steps(steps) {}
    QString format() const override { return m_source->format(); }
    QString nameSpace() const override { return m_source->nameSpace(); }
    Result<ImportStep> next() override
    {
        if (m_steps-- == 0)
            return fail(Errc::FileUnreadable, u"the stick is gone"_s);
        return m_source->next();
    }
    ImportProgress progress() const override { return m_source->progress(); }
    QByteArray position() const override { return m_source->position(); }
    Result<void> resume(const QByteArray &position) override { return m_source->resume(position); }

private:
    std::unique_ptr<ImportSource> m_source;
    int m_steps;
};

} // namespace

class ImporterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingOfAnItemIsKept();
    void aSecondImportAddsNothing();
    void aChangedItemIsUpdatedAndTakesNothingAway();
    void whatWasDeletedHereStaysDeleted();
    void linksFindTheirTargetsWhicheverComesFirst();
    void anOwnIdIsKeptAlsoWhenALinkCameFirst();
    void attachmentsAreSealedOnce();
    void aBrokenImportGoesOnWhereItStopped();
    void aCancelledImportGoesOnWhereItStopped();
    void aChangedSourceIsReadFromItsBeginning();
    void longTextBecomesSeveralMemories();
    void progressSaysHowFarAndHowFast();
    void whatTheSourceSkipsIsCountedAndNamed();
};

void ImporterTest::everythingOfAnItemIsKept()
{
    test::TestVault vault;
    const auto done =
        import(*vault, R"({"id":"0190c8a1-7b7e-7c3d-9f00-1234567890ab","id_external":"D1:3","title":"Boiler",)"
                       R"("content":"1.2 bar","kind":"fact","tags":["home"],"domains":["house"],"importance":0.8,)"
                       R"("occurred_at":"2023-05-08T13:56:00+02:00","created_at":"2023-05-09T00:00:00Z",)"
                       R"("updated_at":"2023-05-10T00:00:00Z","thread":"t","position":3,"author":"Nora",)"
                       R"("source":"phone","pinned":true,"archived":true,"metadata":{"bar":1.2}})");
    QCOMPARE(done.counts(), (ImportCounts{.added = 1}));
    const Memory memory = byExternal(vault, u"D1:3"_s);
    QCOMPARE(memory.id.toString(), u"0190c8a1-7b7e-7c3d-9f00-1234567890ab"_s);
    QCOMPARE(memory.title, u"Boiler"_s);
    QCOMPARE(memory.content, u"1.2 bar"_s);
    QCOMPARE(memory.kind, u"fact"_s);
    QCOMPARE(memory.tags, QStringList{u"home"_s});
    QCOMPARE(memory.domains, QStringList{u"house"_s});
    QCOMPARE(memory.importance, 0.8);
    QCOMPARE(*memory.occurredAt, (Moment{1683546960000, 120}));
    QCOMPARE(memory.createdAt, 1683590400000);
    QCOMPARE(memory.updatedAt, 1683676800000);
    QCOMPARE(memory.position, 3);
    QCOMPARE(memory.author, u"Nora"_s);
    QVERIFY(memory.pinned && memory.archived);
    QCOMPARE(memory.metadata[u"bar"_s].toDouble(), 1.2);
}

void ImporterTest::aSecondImportAddsNothing()
{
    test::TestVault vault;
    QCOMPARE(import(*vault, manyLines(2500)).counts(), (ImportCounts{.added = 2500}));
    QCOMPARE(import(*vault, manyLines(2500)).counts(), (ImportCounts{.unchanged = 2500}));
    QCOMPARE(countOf(vault), 2500);
    // Nor does one from another process, after the first has gone.
    QVERIFY(vault.reopen());
    QCOMPARE(import(*vault, manyLines(2501)).counts(), (ImportCounts{.added = 1, .unchanged = 2500}));
}

void ImporterTest::aChangedItemIsUpdatedAndTakesNothingAway()
{
    test::TestVault vault;
    import(*vault, R"({"id_external":"a","content":"old","tags":["one"],"metadata":{"x":1,"y":1}})");
    const RecordId id = byExternal(vault, u"a"_s).id;
    MemoryChange mine;
    mine.addTags = {u"mine"_s};
    mine.pinned = true;
    mine.importance = 0.9;
    QVERIFY(test::wait(vault->edit(id, mine)));
    const auto done = import(*vault, R"({"id_external":"a","content":"new","tags":["two"],"metadata":{"x":2}})");
    QCOMPARE(done.counts(), (ImportCounts{.updated = 1}));
    const Memory memory = byExternal(vault, u"a"_s);
    QCOMPARE(memory.id, id);
    QCOMPARE(memory.content, u"new"_s);
    QCOMPARE(memory.tags, (QStringList{u"mine"_s, u"one"_s, u"two"_s}));
    QVERIFY(memory.pinned);
    QCOMPARE(memory.importance, 0.9);
    QCOMPARE(memory.metadata[u"x"_s].toInt() + memory.metadata[u"y"_s].toInt(), 3);
    QVERIFY(test::wait(vault->history(ReadView::everything(), id, 10))->size() >= 2);
}

void ImporterTest::whatWasDeletedHereStaysDeleted()
{
    test::TestVault vault;
    import(*vault, manyLines(3));
    const RecordId trashed = byExternal(vault, u"0"_s).id;
    const RecordId purged = byExternal(vault, u"1"_s).id;
    QVERIFY(test::wait(vault->trash({trashed})));
    QVERIFY(test::wait(vault->purge({purged})));
    const auto again = import(*vault, manyLines(3));
    QCOMPARE(again.counts(), (ImportCounts{.unchanged = 2, .skipped = 1}));
    QByteArray changed = manyLines(3);
    changed.replace("memory", "changed");
    const auto done = import(*vault, changed);
    QCOMPARE(done.counts(), (ImportCounts{.updated = 1, .skipped = 2}));
    QVERIFY(test::wait(vault->get(ReadView::everything(), trashed))->deleted);
    QVERIFY(!test::wait(vault->get(ReadView::everything(), purged)));
}

void ImporterTest::linksFindTheirTargetsWhicheverComesFirst()
{
    test::TestVault vault;
    import(*vault,
           R"({"id_external":"a","content":"x","links":[{"to":"b","type":"before"},{"to":"a","type":"self"}]})"
           "\n"
           R"({"id_external":"b","content":"y","links":[{"to":"a","type":"after"},{"to":"never","type":"lost"}]})");
    const Memory a = byExternal(vault, u"a"_s);
    const Memory b = byExternal(vault, u"b"_s);
    QCOMPARE(a.links, (QList<Link>{{b.id, u"before"_s}}));
    QCOMPARE(b.links.size(), 2);
    QVERIFY(b.links.contains({a.id, u"after"_s}));
    // What comes in a later import takes the id that was kept for it.
    import(*vault, R"({"id_external":"never","content":"z"})");
    QVERIFY(b.links.contains({byExternal(vault, u"never"_s).id, u"lost"_s}));
}

void ImporterTest::anOwnIdIsKeptAlsoWhenALinkCameFirst()
{
    test::TestVault vault;
    import(*vault, R"({"id_external":"a","content":"x","links":["b"]})"
                   "\n"
                   R"({"id":"0190c8a1-7b7e-7c3d-9f00-1234567890ab","id_external":"b","content":"y"})");
    const Memory b = byExternal(vault, u"b"_s);
    QCOMPARE(b.id.toString(), u"0190c8a1-7b7e-7c3d-9f00-1234567890ab"_s);
    QCOMPARE(byExternal(vault, u"a"_s).links, (QList<Link>{{b.id, u"related"_s}}));
}

void ImporterTest::attachmentsAreSealedOnce()
{
    test::TestVault vault;
    const auto source = [] { return *JoplinSource::open(test::dataPath(u"joplin/notes.jex"_s)); };
    const auto done = import(*vault, *source());
    QVERIFY(done.report);
    QVERIFY(done.counts().added >= 5);
    QCOMPARE(done.remarks, QList<ImportRemark>());
    Memory boiler;
    const auto all = test::wait(vault->list(ReadView::everything(), ListQuery()));
    for (const Memory &memory : *all)
        if (memory.title == u"Boiler"_s)
            boiler = memory;
    QCOMPARE(boiler.attachments.size(), 2);
    for (const Attachment &attachment : boiler.attachments) {
        QByteArray bytes;
        QVERIFY(test::wait(vault->readAttachment(ReadView::everything(), boiler.id, attachment.blob,
                                                 [&](QByteArrayView piece) -> Result<void> {
                                                     bytes += piece;
                                                     return {};
                                                 })));
        QCOMPARE(bytes.size(), attachment.size);
        QVERIFY(bytes.startsWith("\x89PNG") || bytes.startsWith("Druck 1,2 bar"));
    }
    const qint64 before = test::wait(vault->status())->blobBytes;
    const auto again = import(*vault, *source());
    QCOMPARE(again.counts(), (ImportCounts{.unchanged = done.counts().added}));
    QCOMPARE(test::wait(vault->status())->blobBytes, before);
}

void ImporterTest::aBrokenImportGoesOnWhereItStopped()
{
    test::TestVault vault;
    const QByteArray bytes = manyLines(4000);
    for (int i = 0; i < 10; ++i) {
        Vanishing source(lines(bytes), 700);
        const auto done = import(*vault, source);
        if (done.report)
            break;
        QCOMPARE(done.report.error().code, Errc::FileUnreadable);
        QCOMPARE(countOf(vault), std::min(4000, (i + 1) * 700)); // nothing twice, nothing left out
        QVERIFY(vault.reopen());
    }
    QCOMPARE(countOf(vault), 4000);
    QCOMPARE(import(*vault, bytes).counts(), (ImportCounts{.unchanged = 4000}));
}

void ImporterTest::aCancelledImportGoesOnWhereItStopped()
{
    test::TestVault vault;
    std::stop_source stop;
    Importer importer(*vault, {[&](const ImportTick &) { stop.request_stop(); }, {}});
    const auto first = importer.run(*lines(manyLines(6000)), stop.get_token());
    QVERIFY(first && first->wasCancelled);
    QVERIFY(first->counts.added >= 1000 && first->counts.added < 6000);
    QCOMPARE(countOf(vault), first->counts.added);
    const auto rest = import(*vault, manyLines(6000));
    QCOMPARE(rest.counts(), (ImportCounts{.added = 6000 - first->counts.added}));
    QCOMPARE(countOf(vault), 6000);
}

void ImporterTest::aChangedSourceIsReadFromItsBeginning()
{
    test::TestVault vault;
    Vanishing source(lines(manyLines(2000)), 1500);
    import(*vault, source);
    const auto done = import(*vault, "{\"content\":\"first now\"}\n" + manyLines(2000));
    QCOMPARE(done.counts(), (ImportCounts{.added = 501, .unchanged = 1500}));
}

void ImporterTest::longTextBecomesSeveralMemories()
{
    test::TestVault vault;
    const auto textOf = [](int paragraphs) {
        QByteArray out;
        for (int i = 0; i < paragraphs; ++i)
            out += "Paragraph " + QByteArray::number(i) + " of a long book. " + QByteArray(1000, 'x') + "\n\n";
        return out;
    };
    const auto import1 = [&](int paragraphs) {
        TextSource source(ByteOrigin::bytes(u"book.txt"_s, textOf(paragraphs)), u"text:test"_s,
                          TextSource::Split::Files);
        return import(*vault, source).counts();
    };
    const qint64 parts = import1(500).added;
    QVERIFY(parts > 3);
    ListQuery inOrder;
    inOrder.order = SortOrder::InThread;
    const auto all = *test::wait(vault->list(ReadView::everything(), inOrder));
    QCOMPARE(all.size(), parts);
    QString together;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].position, i + 1);
        QCOMPARE(all[i].thread, u"book"_s);
        QCOMPARE(all[i].title, u"book (%1/%2)"_s.arg(i + 1).arg(parts));
        QCOMPARE(all[i].links, i == 0 ? QList<Link>() : (QList<Link>{{all[0].id, u"continues"_s}}));
        together += all[i].content + u"\n\n"_s;
    }
    QCOMPARE(together.trimmed(), QString::fromUtf8(textOf(500)).trimmed());
    QCOMPARE(import1(500), (ImportCounts{.unchanged = parts}));
    // Shorter now: the parts that it has no more lie in the trash.
    import1(3);
    const auto left = *test::wait(vault->list(ReadView::everything(), ListQuery()));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].title, u"book"_s);
    // Longer again: they are back, save one that a person has thrown away since.
    QCOMPARE(import1(500), (ImportCounts{.updated = parts}));
    auto back = *test::wait(vault->list(ReadView::everything(), inOrder));
    QCOMPARE(back.size(), parts);
    QCOMPARE(back.last().content, all.last().content);
    QVERIFY(test::wait(vault->trash({back.last().id})));
    import1(3);
    QCOMPARE(import1(500), (ImportCounts{.updated = parts - 1, .unchanged = 1}));
    back = *test::wait(vault->list(ReadView::everything(), inOrder));
    QCOMPARE(back.size(), parts - 1);
}

void ImporterTest::progressSaysHowFarAndHowFast()
{
    test::TestVault vault;
    const QByteArray bytes = manyLines(5000);
    const auto done = import(*vault, bytes);
    QVERIFY(done.ticks.size() >= 5);
    QCOMPARE(done.ticks.last().counts.added, 5000);
    QCOMPARE(done.ticks.last().bytes.done, bytes.size());
    QCOMPARE(done.ticks.last().bytes.total, bytes.size());
    QCOMPARE(done.ticks.last().left, std::chrono::milliseconds(0));
    QVERIFY(done.ticks[1].perSecond > 0);
    QVERIFY(done.ticks[0].bytes.done < bytes.size() && done.ticks[0].left);
}

void ImporterTest::whatTheSourceSkipsIsCountedAndNamed()
{
    test::TestVault vault;
    const auto done = import(*vault, "nonsense\n{\"content\":\"good\",\"importance\":7}\n{\"content\":\"\"}");
    QCOMPARE(done.counts(), (ImportCounts{.added = 1, .skipped = 2}));
    QCOMPARE(done.remarks.size(), 3);
    auto folder = MarkdownSource::open(test::dataPath(u"obsidian"_s));
    const auto notes = import(*vault, **folder);
    QCOMPARE(notes.counts(), (ImportCounts{.added = 5, .skipped = 2}));
    // Found by words as soon as it returns.
    QCOMPARE(test::wait(vault->status())->wordsPending, 0);
    const auto found =
        test::wait(vault->search(ReadView::everything(), {.text = u"allotment"_s, .mode = SearchMode::Words}));
    QCOMPARE(found->hits.size(), 1);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::ImporterTest)
#include "importer_test.moc"
