#include "core/store/settings.h"
#include "core/vault/vault.h"
#include "core/vault/vector_pack.h"
#include "tests/support/counting_embedder.h"
#include "tests/support/test_vault.h"
#include <QTest>

namespace mn {

using namespace Qt::StringLiterals;
using test::TestVault;
using test::wait;

namespace {

MemoryChange note(const QString &content)
{
    MemoryChange change;
    change.content = content;
    return change;
}

const EmbeddingModel kModel{u"letters"_s, 1, 4, 256};

Int8Vector vectorOf(char first)
{
    return {QByteArray(1, first) + "bcd", 0.01F * float(first)};
}

QByteArray packOf(const QStringList &texts)
{
    VectorPackBuilder builder(kModel);
    for (const QString &text : texts)
        builder.add(text, vectorOf(char(text[0].unicode())));
    return builder.toBytes();
}

} // namespace

// Vectors that one device has made and another one takes.
class VectorPackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsFoundByAllOfIt();
    void whatIsNoPackIsRefused();
    void whatDoesNotFitIsLeftOut();
    void anotherVaultTakesWhatOneHasMade();
    void aTextThatWasChangedIsReadAnew();
    void whatIsMissingInTheMiddleIsReadAndNothingElse();
    void anotherModelsVectorsAreNotTaken();
    void aVaultThatLagsBehindMakesNone();
    void aPurgeTakesThePackAlong();

private:
    // The same memories, nobody making meaning of them unasked.
    static std::unique_ptr<TestVault> with(Embedder &embedder, const QStringList &contents)
    {
        auto vault = std::make_unique<TestVault>(&embedder);
        vault->services().followIndex = false;
        if (!vault->reopen())
            return {};
        const auto saved = wait((*vault)->save(Durability::Batch, [&](Saving &saving) -> Result<void> {
            for (const QString &content : contents)
                MN_TRY(saving.add({}, note(content)));
            return {};
        }));
        return saved ? std::move(vault) : nullptr;
    }
    static QStringList many(int count)
    {
        QStringList contents;
        for (int i = 0; i < count; ++i)
            contents += u"memory number %1 of the lighthouse"_s.arg(i);
        return contents;
    }
    static qint64 pending(TestVault &vault) { return wait(vault->vectorPackState())->pending; }
    static QByteArray kept(TestVault &vault)
    {
        return wait(vault->read([](Database &database) { return Settings(database).read(u"meaning.pack"_s); })).value();
    }
};

void VectorPackTest::aTextIsFoundByAllOfIt()
{
    const auto pack = VectorPack::fromBytes(packOf({u"apple"_s, u"banana"_s, u"cherry"_s, u"apple"_s}));
    MN_VERIFY(pack);
    QCOMPARE(pack->count(), 3);
    QVERIFY(pack->isOf(kModel));
    QVERIFY(!pack->isOf({u"letters"_s, 2, 4, 256}));
    QCOMPARE(pack->find(u"banana"), std::optional(vectorOf('b')));
    QCOMPARE(pack->find(u"cherry"), std::optional(vectorOf('c')));
    for (const QString &other : {u"bananas"_s, u"Banana"_s, u""_s, u"banan"_s})
        QVERIFY(!pack->find(other));
    QCOMPARE(VectorPack::fromBytes(packOf({}))->count(), 0);
}

void VectorPackTest::whatIsNoPackIsRefused()
{
    const QByteArray good = packOf({u"apple"_s, u"banana"_s, u"cherry"_s});
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(!VectorPack::fromBytes(good.first(size)));
    QVERIFY(!VectorPack::fromBytes(good + '\0'));
    for (qsizetype at = 0; at < good.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = good;
            changed[at] = char(changed[at] ^ (1 << bit));
            const auto pack = VectorPack::fromBytes(changed); // it may still be one: of other texts, or other vectors
            if (pack)
                (void)pack->find(u"banana");
        }
    QByteArray endless = good;
    const qsizetype scale = good.size() - 3 * 24 + 16;
    endless.replace(scale, 4, QByteArray::fromHex("7f800000"));
    QVERIFY(!VectorPack::fromBytes(endless));
    QByteArray twice = good; // two rows of one text
    twice.replace(good.size() - 24, 24, good.sliced(good.size() - 48, 24));
    QVERIFY(!VectorPack::fromBytes(twice));
}

void VectorPackTest::whatDoesNotFitIsLeftOut()
{
    VectorPackBuilder builder(kModel);
    builder.add(u"apple", {"abcde", 1});
    builder.add(u"banana", {"abc", 1});
    QCOMPARE(builder.count(), 0);
    builder.add(u"banana", {"abcd", 1});
    QCOMPARE(builder.count(), 1);
}

void VectorPackTest::anotherVaultTakesWhatOneHasMade()
{
    const QStringList contents = many(600); // several batches
    test::CountingEmbedder first;
    const auto laptop = with(first, contents);
    MN_VERIFY(wait((*laptop)->catchUpIndex()));
    QCOMPARE(first.read(), 600);
    const auto pack = wait((*laptop)->makeVectorPack());
    MN_VERIFY(pack);
    QCOMPARE(VectorPack::fromBytes(*pack)->count(), 600);

    test::CountingEmbedder second;
    const auto desk = with(second, contents);
    QCOMPARE(pending(*desk), 600);
    QCOMPARE(wait((*desk)->takeVectorPack(*pack)).value(), 600);
    QCOMPARE(second.read(), 0);
    QCOMPARE(pending(*desk), 0);
    QCOMPARE(wait((*desk)->vectorPackState())->memories, 600);
    QVERIFY(kept(*desk).isEmpty()); // it has said all it can
    const auto answer =
        wait((*desk)->search(ReadView::everything(), {.text = contents[7], .mode = SearchMode::Meaning}));
    MN_VERIFY(answer);
    QCOMPARE(answer->meaningPending, 0);
    QCOMPARE(answer->hits.first().memory.content, contents[7]);
    MN_VERIFY(wait((*desk)->catchUpIndex()));
    QCOMPARE(second.read(), 0);
    // The vectors are the same to the last byte: a pack of them is the same pack.
    QCOMPARE(wait((*desk)->makeVectorPack()).value(), *pack);
}

void VectorPackTest::aTextThatWasChangedIsReadAnew()
{
    test::CountingEmbedder first;
    const auto laptop = with(first, many(50));
    MN_VERIFY(wait((*laptop)->catchUpIndex()));
    const QByteArray pack = wait((*laptop)->makeVectorPack()).value();
    test::CountingEmbedder second;
    QStringList contents = many(50);
    contents[20] += u" and the sea"_s;
    contents += u"written since"_s;
    const auto desk = with(second, contents);
    QCOMPARE(wait((*desk)->takeVectorPack(pack)).value(), 49);
    QCOMPARE(second.read(), 0);
    QVERIFY(pending(*desk) > 0);
    // Found by meaning already, all that is covered.
    const auto answer =
        wait((*desk)->search(ReadView::everything(), {.text = contents[40], .mode = SearchMode::Meaning}));
    QCOMPARE(answer->hits.first().memory.content, contents[40]);
    MN_VERIFY(wait((*desk)->catchUpIndex()));
    QCOMPARE(second.read(), 2);
    QCOMPARE(pending(*desk), 0);
    QVERIFY(kept(*desk).isEmpty());
}

void VectorPackTest::whatIsMissingInTheMiddleIsReadAndNothingElse()
{
    test::CountingEmbedder first;
    const auto laptop = with(first, many(900));
    MN_VERIFY(wait((*laptop)->catchUpIndex()));
    const QByteArray pack = wait((*laptop)->makeVectorPack()).value();
    test::CountingEmbedder second;
    QStringList contents = many(900);
    contents[10] = u"another one"_s; // in the first batch: the cursor does not pass it
    const auto desk = with(second, contents);
    QCOMPARE(wait((*desk)->takeVectorPack(pack)).value(), 899);
    QVERIFY(!kept(*desk).isEmpty());
    MN_VERIFY(desk->reopen()); // another process goes on
    MN_VERIFY(wait((*desk)->catchUpIndex()));
    QCOMPARE(second.read(), 1);
    QVERIFY(kept(*desk).isEmpty());
}

void VectorPackTest::anotherModelsVectorsAreNotTaken()
{
    test::CountingEmbedder first;
    first.setVersion(2);
    const auto laptop = with(first, many(40));
    MN_VERIFY(wait((*laptop)->catchUpIndex()));
    const QByteArray pack = wait((*laptop)->makeVectorPack()).value();
    test::CountingEmbedder second;
    const auto desk = with(second, many(40));
    QCOMPARE(wait((*desk)->takeVectorPack(pack)).error().code, Errc::NotAvailable);
    QCOMPARE(wait((*desk)->takeVectorPack("nonsense")).error().code, Errc::NotUnderstood);
    QCOMPARE(wait((*desk)->vectorPackState())->memories, 0);
    QVERIFY(kept(*desk).isEmpty());
    const auto none = std::make_unique<TestVault>();
    QCOMPARE(wait((*none)->takeVectorPack(pack)).error().code, Errc::NotAvailable);
    QCOMPARE(wait((*none)->makeVectorPack()).error().code, Errc::NotAvailable);
    QVERIFY(wait((*none)->vectorPackState())->model.name.isEmpty());
}

void VectorPackTest::aVaultThatLagsBehindMakesNone()
{
    test::CountingEmbedder letters;
    const auto vault = with(letters, many(40));
    QCOMPARE(wait((*vault)->makeVectorPack()).error().code, Errc::Busy);
    MN_VERIFY(wait((*vault)->catchUpIndex()));
    MN_VERIFY(wait((*vault)->makeVectorPack()));
    MN_VERIFY(wait((*vault)->add(note(u"one more"_s))));
    QCOMPARE(wait((*vault)->makeVectorPack()).error().code, Errc::Busy);
}

void VectorPackTest::aPurgeTakesThePackAlong()
{
    test::CountingEmbedder first;
    const auto laptop = with(first, many(40));
    MN_VERIFY(wait((*laptop)->catchUpIndex()));
    const QByteArray pack = wait((*laptop)->makeVectorPack()).value();
    test::CountingEmbedder second;
    const auto desk = with(second, many(40));
    const auto id = wait((*desk)->add(note(u"not in it"_s)));
    MN_VERIFY(id);
    QCOMPARE(wait((*desk)->takeVectorPack(pack)).value(), 40);
    QVERIFY(!kept(*desk).isEmpty());
    MN_VERIFY(wait((*desk)->purge({*id})));
    QVERIFY(kept(*desk).isEmpty());
    QCOMPARE(wait((*desk)->vectorPackState())->purged, 1);
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::VectorPackTest)
#include "vector_pack_test.moc"
