#include "core/crypto/derive.h"
#include "core/embed/minilm_embedder.h"
#include "core/index/search_indexes.h"
#include "core/vault/vault.h"
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
    void twoProcessesShareTheWork();
    void catchingUpIsDoneWhenItIsAskedFor();
    void aRebuildEndsWhereItBegan();
    void theNextStartFindsTheGraphMade();

private:
    MiniLmEmbedder m_model{QStringLiteral(MN_MODEL_DIR)};

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
    MiniLmEmbedder unloaded(QStringLiteral(MN_MODEL_DIR));
    vault.services().embedder = &unloaded;
    QVERIFY(vault.reopen());
    MN_VERIFY(wait(vault->catchUpIndex()));
    QCOMPARE(statusOf(*vault).meaningIndexed, 20);
    QVERIFY(!unloaded.isReady()); // nothing had to be computed again
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
