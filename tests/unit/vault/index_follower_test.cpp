#include "core/crypto/derive.h"
#include "core/embed/minilm_embedder.h"
#include "core/index/search_indexes.h"
#include "core/vault/vault.h"
#include "tests/support/faulty_vault.h"
#include "tests/support/letter_embedder.h"
#include "tests/support/paths.h"
#include "tests/support/test_vault.h"
#include <QDir>
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using test::wait;

// The index is a follower: it catches up, survives damage, and can be thrown away.
class IndexFollowerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void meaningCatchesUpWithEverySave();
    void aDeletedIndexComesBackWithoutTheModel();
    void aDamagedSnapshotIsNoticedAndMadeAnew();
    void whatIsPurgedLeavesTheSavedIndexesToo();
    void aPurgeCutShortIsCompletedByWhoFollows();
    void rebuildingAndSavingDoNotWaitForEachOther();
    void aLongTextIsThereFromItsBeginningToItsEnd();
    void twoProcessesShareTheWork();
    void catchingUpIsDoneWhenItIsAskedFor();
    void aRebuildEndsWhereItBegan();
    void aTurnThatLeavesItsThreadLeavesTheNextOnesVector_data();
    void aTurnThatLeavesItsThreadLeavesTheNextOnesVector();
    void aSnapshotAheadOfTheStoreHidesNothing();
    void theNextStartFindsTheGraphMade();

private:
    MiniLmEmbedder m_model{test::modelPath()};

    static void fill(Vault &vault, int count)
    {
        const auto done = wait(vault.save(Durability::Batch, [count](Saving &saving) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                MemoryChange change;
                change.content = u"Memory %1 is about the garden, the boat and number %2."_s.arg(i).arg(i * 7);
                MN_TRY(saving.add({}, change));
            }
            return {};
        }));
        QVERIFY(done);
    }
    static VaultStatus statusOf(const Vault &vault) { return *wait(vault.status()); }
    // What the index in memory finds of `fill`.
    static qsizetype found(const Vault &vault, SearchMode mode)
    {
        return wait(vault.search(ReadView::everything(), {.text = u"garden"_s, .mode = mode, .limit = 10'000}))
            ->hits.size();
    }
    static QHash<QString, QByteArray> snapshots(const test::TestVault &vault)
    {
        QHash<QString, QByteArray> files;
        for (const QString &name : {SearchIndexes::kWords, SearchIndexes::kVectors}) {
            QFile file(SearchIndexes::path(vault.folder() + u"/index"_s, name));
            if (file.open(QIODevice::ReadOnly))
                files[name] = file.readAll();
        }
        return files;
    }
};

void IndexFollowerTest::meaningCatchesUpWithEverySave()
{
    test::TestVault vault(&m_model);
    fill(*vault, 40);
    qint64 told = 0;
    QVERIFY(wait(vault->catchUpIndex([&](qint64 done, qint64 all) {
        QVERIFY(done <= all);
        told = done;
    })));
    QCOMPARE(statusOf(*vault).meaningIndexed, 40);
    QCOMPARE(statusOf(*vault).meaningPending, 0);
    QVERIFY(told > 0);
    const RecordId id = wait(vault->list(ReadView::everything(), {}))->first().id;
    MN_VERIFY(wait(vault->purge({id})));
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(statusOf(*vault).meaningIndexed, 39);
}

void IndexFollowerTest::aDeletedIndexComesBackWithoutTheModel()
{
    test::TestVault vault(&m_model);
    fill(*vault, 20);
    MN_VERIFY(wait(vault->catchUpIndex()));
    vault.close();
    QVERIFY(QDir(vault.folder() + u"/index"_s).removeRecursively());
    MiniLmEmbedder unloaded(test::modelPath());
    vault.services().embedder = &unloaded;
    QVERIFY(vault.reopen());
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(statusOf(*vault).meaningIndexed, 20);
    QVERIFY(!unloaded.isReady()); // nothing had to be computed again
    QCOMPARE(found(*vault, SearchMode::Words), 20);
    QCOMPARE(found(*vault, SearchMode::Meaning), 20);
}

void IndexFollowerTest::aDamagedSnapshotIsNoticedAndMadeAnew()
{
    test::TestVault vault(&m_model);
    fill(*vault, 20);
    MN_VERIFY(wait(vault->catchUpIndex()));
    vault.close();
    const QDir index(vault.folder() + u"/index"_s);
    int damaged = 0;
    for (const QString &name : index.entryList(QDir::Files)) {
        QFile file(index.filePath(name));
        if (file.size() < 200)
            continue;
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        char byte = 0;
        file.getChar(&byte);
        file.seek(file.size() / 2);
        file.putChar(char(byte ^ 1));
        ++damaged;
    }
    QCOMPARE(damaged, 2);
    QVERIFY(vault.reopen());
    MN_VERIFY(wait(vault->catchUpIndex()));
    const auto findings = *wait(vault->check());
    QVERIFY(std::ranges::any_of(findings, [](const Finding &finding) {
        return finding.layer == u"index"_s && finding.state == Finding::State::Notice;
    }));
    QCOMPARE(statusOf(*vault).meaningIndexed, 20);
    QCOMPARE(found(*vault, SearchMode::Words), 20);
    QCOMPARE(found(*vault, SearchMode::Meaning), 20);
}

// It ended between the purge and the removal of what was saved.
void IndexFollowerTest::aPurgeCutShortIsCompletedByWhoFollows()
{
    test::TestVault vault(&m_model);
    fill(*vault, 20);
    MN_VERIFY(wait(vault->catchUpIndex()));
    const auto before = snapshots(vault);
    const RecordId id = wait(vault->list(ReadView::everything(), {}))->first().id;
    MN_VERIFY(wait(vault->purge({id})));
    vault.close();
    for (const auto &[name, bytes] : before.asKeyValueRange()) {
        QFile file(SearchIndexes::path(vault.folder() + u"/index"_s, name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    MN_VERIFY(vault.reopen());
    QCOMPARE(found(*vault, SearchMode::Words), 19);
    vault.close();
    const auto after = snapshots(vault);
    for (const auto &[name, bytes] : before.asKeyValueRange())
        QVERIFY(after[name] != bytes);
}

void IndexFollowerTest::rebuildingAndSavingDoNotWaitForEachOther()
{
    test::LetterEmbedder letters;
    test::TestVault vault(&letters);
    fill(*vault, 60);
    for (int i = 0; i < 40; ++i) { // each purge has the snapshots written anew
        const RecordId id = wait(vault->list(ReadView::everything(), {}))->first().id;
        auto purged = vault->purge({id});
        auto rebuilt = vault->rebuildIndex();
        MN_VERIFY(wait(purged));
        MN_VERIFY(wait(rebuilt));
    }
    QCOMPARE(found(*vault, SearchMode::Words), 20);
    QCOMPARE(found(*vault, SearchMode::Meaning), 20);
}

// One text of more chunks than are read from the store at once.
void IndexFollowerTest::aLongTextIsThereFromItsBeginningToItsEnd()
{
    test::LetterEmbedder letters;
    test::TestVault vault(&letters);
    MemoryChange change;
    change.content = u"z"_s.repeated(30'000) + u"a"_s.repeated(225'000);
    MN_VERIFY(wait(vault->add(change)));
    MN_VERIFY(wait(vault->catchUpIndex()));
    const auto chunks =
        wait(vault->read([](Database &database) { return database.number(u"SELECT count(*) FROM vector"_s); }));
    QVERIFY(**chunks > 1000);
    const auto answer =
        wait(vault->search(ReadView::everything(), {.text = u"zz"_s, .mode = SearchMode::Meaning, .limit = 1}));
    QVERIFY(answer->hits[0].score.cosine > 0.9f);
}

void IndexFollowerTest::whatIsPurgedLeavesTheSavedIndexesToo()
{
    test::TestVault vault(&m_model);
    fill(*vault, 20);
    MN_VERIFY(wait(vault->catchUpIndex()));
    const auto saved = [&] { return snapshots(vault); };
    const auto before = saved();
    QCOMPARE(before.size(), 2);
    const RecordId id = wait(vault->list(ReadView::everything(), {}))->first().id;
    MN_VERIFY(wait(vault->purge({id})));
    const auto after = saved(); // gone, or made anew already
    for (const QString &name : after.keys())
        QVERIFY(after[name] != before[name]);
    vault.close(); // they are there again for the next start
    QCOMPARE(saved().size(), 2);
    QVERIFY(vault.reopen());
    QCOMPARE(statusOf(*vault).wordsIndexed, 19);
}

void IndexFollowerTest::twoProcessesShareTheWork()
{
    test::TestVault vault(&m_model);
    auto other = *vault.another();
    fill(*vault, 300);
    fill(*other, 300);
    auto mine = vault->catchUpIndex();
    auto theirs = other->catchUpIndex();
    MN_VERIFY(wait(mine));
    MN_VERIFY(wait(theirs));
    for (const Vault *each : {&*vault, other.get()}) {
        QCOMPARE(statusOf(*each).meaningIndexed, 600);
        QCOMPARE(statusOf(*each).meaningPending, 0);
    }
}

void IndexFollowerTest::catchingUpIsDoneWhenItIsAskedFor()
{
    test::TestVault vault(&m_model);
    vault.services().followIndex = false; // a short command leaves meaning to others, unless it is the one asked
    MN_VERIFY(vault.reopen());
    fill(*vault, 20);
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(statusOf(*vault).meaningIndexed, 20);
}

void IndexFollowerTest::aRebuildEndsWhereItBegan()
{
    test::TestVault vault(&m_model);
    fill(*vault, 30);
    MN_VERIFY(wait(vault->catchUpIndex()));
    MN_VERIFY(wait(vault->rebuildIndex()));
    QCOMPARE(statusOf(*vault).meaningIndexed, 30);
    QCOMPARE(statusOf(*vault).meaningPending, 0);
    QCOMPARE(found(*vault, SearchMode::Words), 30);
    QCOMPARE(found(*vault, SearchMode::Meaning), 30);
}

void IndexFollowerTest::aTurnThatLeavesItsThreadLeavesTheNextOnesVector_data()
{
    QTest::addColumn<QString>("leaving");
    for (const char *const leaving :
         {"trash", "purge", "another thread", "a thread of another case", "another position"})
        QTest::newRow(leaving) << QString::fromLatin1(leaving);
}

// The vector of a turn holds the words of the turn before it, for as long as that one is there.
void IndexFollowerTest::aTurnThatLeavesItsThreadLeavesTheNextOnesVector()
{
    QFETCH(const QString, leaving);
    const auto turn = [](const QString &content, qint64 position) {
        MemoryChange change;
        change.content = content;
        change.kind = u"conversation_turn"_s;
        change.thread = u"talk"_s;
        change.position = position;
        return change;
    };
    const auto nearness = [](Vault &vault) {
        SearchRequest request;
        request.text = u"an operation at the hospital"_s;
        request.mode = SearchMode::Meaning;
        const auto answer = wait(vault.search(ReadView::everything(), request));
        for (const SearchHit &hit : answer->hits)
            if (hit.memory.content == u"Oh no."_s)
                return hit.score.cosine;
        return -2.0f;
    };
    const MemoryChange reply = turn(u"Oh no."_s, 2);
    test::TestVault alone(&m_model);
    MN_VERIFY(wait(alone->add(reply)));
    MN_VERIFY(wait(alone->catchUpIndex()));

    test::TestVault vault(&m_model);
    const auto first = wait(vault->add(turn(u"They will operate on my knee in the hospital."_s, 1)));
    QVERIFY(first);
    MN_VERIFY(wait(vault->add(reply)));
    MN_VERIFY(wait(vault->catchUpIndex()));
    QVERIFY(nearness(*vault) > nearness(*alone) + 0.1f);

    MemoryChange change;
    if (leaving == u"trash")
        MN_VERIFY(wait(vault->trash({*first})));
    else if (leaving == u"purge")
        MN_VERIFY(wait(vault->purge({*first})));
    else if (leaving == u"another thread")
        change.thread = u"elsewhere"_s;
    else if (leaving == u"a thread of another case")
        change.thread = u"Talk"_s;
    else
        change.position = 3;
    if (change.thread || change.position)
        MN_VERIFY(wait(vault->edit(*first, change)));
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(nearness(*vault), nearness(*alone));
}

// The power goes after an import and its snapshot: the snapshot is on the disk, the import's newest batches are not.
void IndexFollowerTest::aSnapshotAheadOfTheStoreHidesNothing()
{
    test::FaultyVault vault(&m_model);
    MN_VERIFY(vault.create());
    fill(*vault, 20);
    MN_VERIFY(wait(vault->catchUpIndex()));
    vault.disk().setFaults({.crashAtOperation = 0});
    vault.crash();
    MN_VERIFY(vault.open());
    QCOMPARE(statusOf(*vault).memories, 0);
    for (int i = 0; i < 2; ++i) {
        MemoryChange change;
        change.content = u"The kettle whistles on the stove"_s;
        MN_VERIFY(wait(vault->add(change)));
        MN_VERIFY(wait(vault->catchUpIndex()));
        for (const SearchMode mode : {SearchMode::Words, SearchMode::Meaning}) {
            SearchRequest request;
            request.text = u"kettle"_s;
            request.mode = mode;
            const auto answer = wait(vault->search(ReadView::everything(), request));
            MN_VERIFY(answer);
            QCOMPARE(answer->hits.size(), i + 1);
        }
        vault.close();
        MN_VERIFY(vault.open());
    }
}

void IndexFollowerTest::theNextStartFindsTheGraphMade()
{
    test::TestVault vault(&m_model);
    vault.services().vectors.graphFrom = 20;
    MN_VERIFY(vault.reopen());
    fill(*vault, 60);
    MN_VERIFY(wait(vault->catchUpIndex()));
    const SecretBytes key = deriveKey(vault.key(), purpose::kIndexSnapshot);
    const EmbeddingModel &model = m_model.model();
    const auto hasGraph = [&] {
        SearchIndexes indexes(model.dimensions, vault.services().vectors);
        const auto loaded = indexes.load({vault.services().files, vault->paths().index, key, vault.id(), model.name,
                                          QString::number(model.version)});
        return loaded.vectors && indexes.read().vectors().hasGraph();
    };
    QTRY_VERIFY(hasGraph()); // the follower makes it when nothing else is to be done
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::IndexFollowerTest)
#include "index_follower_test.moc"
