#include "sync/client/shelf_decisions.h"
#include "tests/support/shelving.h"
#include <QDirIterator>
#include <QTest>

namespace mn::sync {

using namespace Qt::StringLiterals;
using namespace mn::test;

// What lies on the shelf of a real vault, and what somebody decides about it.
class ShelfDecisionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsKnownWhoWroteItAndWhen();
    void whatIsKeptIsANewMemory();
    void whatHasNoWordsCanBeKept();
    void whatIsErasedLeavesNothing();
    void aNumberThatIsAnothersByNowDecidesNothing();

private:
    static ShelvedName shelved(TestVault &vault, const auto &written)
    {
        return shelve(*vault, vault.clock(), written, another(vault));
    }
    static ActorId another(TestVault &vault) { return ActorId(makeUuidV7(vault.clock())); }
    static QList<ShelvedName> names(TestVault &vault)
    {
        return *wait(vault->read([](Database &database) { return Shelf(database).names(); }));
    }
    static qsizetype sealedFiles(TestVault &vault)
    {
        qsizetype count = 0;
        QDirIterator files(VaultPaths(vault.folder()).blobs, QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next())
            ++count;
        return count;
    }
};

void ShelfDecisionsTest::itIsKnownWhoWroteItAndWhen()
{
    TestVault vault;
    const qint64 written = vault.clock().now();
    const ActorId writer = another(vault);
    const ShelvedName name = shelve(*vault, vault.clock(), u"one"_s, writer);
    QCOMPARE(name.shelvedAt, written + 60'000);
    const auto one = wait(vault->read([&](Database &database) { return Shelf(database).get(name); }));
    MN_VERIFY(one);
    QCOMPARE(writersOf(one->state), QList<ActorId>{writer});
    QCOMPARE(writtenAt(one->state), written);
    QCOMPARE(one->memory().content, u"one"_s);
}

void ShelfDecisionsTest::whatIsKeptIsANewMemory()
{
    TestVault vault;
    bool isRead = false;
    const auto attachment = wait(vault->seal(u"a.txt"_s, u"text/plain"_s, [&]() -> Result<QByteArray> {
        return std::exchange(isRead, true) ? QByteArray() : QByteArray("bytes");
    }));
    MN_VERIFY(attachment);
    MemoryChange change;
    change.content = u"one"_s;
    change.addTags = {u"garden"_s};
    change.addAttachments = {*attachment};
    const ShelvedName kept = shelved(vault, change);
    const ShelvedName other = shelved(vault, u"another"_s);
    const auto ids = wait(keepShelved(*vault, {kept}));
    MN_VERIFY(ids);
    QCOMPARE(ids->size(), 1);
    QVERIFY(ids->first() != kept.record);
    const auto memory = wait(vault->get(ReadView::everything(), ids->first()));
    MN_VERIFY(memory);
    QCOMPARE(memory->content, u"one"_s);
    QCOMPARE(memory->tags, QStringList{u"garden"_s});
    QCOMPARE(memory->attachments.size(), 1);
    QCOMPARE(sealedFiles(vault), 1);
    QCOMPARE(names(vault), QList<ShelvedName>{other});
    QCOMPARE(wait(keepShelved(*vault, {kept})).error().code, Errc::NotFound);
    QCOMPARE(*wait(vault->count(ReadView::everything(), {})), 1);
}

// Such as a tag that somebody gave a memory of others.
void ShelfDecisionsTest::whatHasNoWordsCanBeKept()
{
    TestVault vault;
    MemoryChange change;
    change.addTags = {u"garden"_s};
    const auto ids = wait(keepShelved(*vault, {shelved(vault, change)}));
    MN_VERIFY(ids);
    const auto memory = wait(vault->get(ReadView::everything(), ids->first()));
    MN_VERIFY(memory);
    QCOMPARE(memory->tags, QStringList{u"garden"_s});
    QVERIFY(memory->content.isEmpty());
}

void ShelfDecisionsTest::whatIsErasedLeavesNothing()
{
    TestVault vault;
    const ShelvedName gone = shelved(vault, u"one"_s);
    const ShelvedName stays = shelved(vault, u"another"_s);
    MN_VERIFY(wait(eraseShelved(*vault, {gone})));
    QCOMPARE(names(vault), QList<ShelvedName>{stays});
    QCOMPARE(*wait(vault->count(ReadView::everything(), {})), 0);
    QCOMPARE(QFileInfo(VaultPaths(vault.folder()).database + u"-wal"_s).size(), 0); // its old pages have left the log
    // One of them has gone: the other is not erased for that.
    QCOMPARE(wait(eraseShelved(*vault, {stays, gone})).error().code, Errc::NotFound);
    QCOMPARE(names(vault), QList<ShelvedName>{stays});
}

void ShelfDecisionsTest::aNumberThatIsAnothersByNowDecidesNothing()
{
    TestVault vault;
    const ShelvedName first = shelved(vault, u"one"_s);
    MN_VERIFY(wait(eraseShelved(*vault, {first})));
    const ShelvedName second = shelved(vault, u"another"_s);
    QCOMPARE(second.id, first.id);
    QCOMPARE(wait(eraseShelved(*vault, {first})).error().code, Errc::NotFound);
    QCOMPARE(wait(keepShelved(*vault, {first})).error().code, Errc::NotFound);
    QCOMPARE(names(vault), QList<ShelvedName>{second});
}

} // namespace mn::sync

QTEST_GUILESS_MAIN(mn::sync::ShelfDecisionsTest)
#include "shelf_decisions_test.moc"
