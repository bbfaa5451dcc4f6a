#include "core/base/platform/file_lock.h"
#include "core/crypto/derive.h"
#include "core/crypto/sealed_box.h"
#include "core/session/captures.h"
#include "tests/support/canary.h"
#include "tests/support/faulty_vault.h"
#include "tests/support/test_vault.h"
#include <QCborArray>
#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <thread>

namespace mn {

using namespace Qt::StringLiterals;
using namespace mn::test;

class CapturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasCapturedWhileLockedIsAMemoryAfterwards();
    void aVaultThatNeverPublishedTakesNone();
    void nothingOfItIsReadableOnTheDisk();
    void whatWasSavedBeforeACrashIsNotSavedAgain();
    void aDraftComesBackAndIsNoMemory();
    void aDraftStaysUntilItIsDropped();
    void aDraftWhoseMemoryIsThereIsGone();
    void aCaptureIsReplacedAndDropped();
    void whatIsTooLargeIsSaidAtOnce();
    void hostileFilesStayAndHinderNobody();
    void oneThatTheVaultRefusesHindersNobody();
    void oneWhoseMemoryIsDamagedHindersNobodyAndWaits();
    void aPublicKeyThatTheDiskChangedSealsNothingAndIsMended();
    void aPublicKeyThatSomebodyChangedIsMended();
    void moreThanOneTransactionAreAllTaken();
    void twoTakersAtOnceMakeOneMemoryOfEach();
    void whatIsTakenElsewhereIsNotTakenTwice();
    void whereNobodyHasAFieldDraftsStay();
    void whatItIsAndWhenTravelsWithIt();
    void whatEarlierVersionsSealedIsTaken();
    void aFileIsSealedBesideItAndNowhereInTheClear();
    void aFileThatIsTooLargeLeavesNothing();
    void aFileOfAVaultThatNeverPublishedIsNotTaken();
    void filesThatWaitAreNotTidiedAway();
    void aCrashAtAnyOperationLeavesItWholeOrNotThere();
    void aCrashWhileItIsTakenMakesOneMemoryOfIt();

private:
    Capture capture(const QString &content)
    {
        m_vault->clock().advance(1000);
        return {.id = RecordId(makeUuidV7(m_vault->clock())), .at = m_vault->clock().now(), .content = content};
    }
    QString captures() const { return m_vault->folder() + u"/captures"_s; }
    QStringList files() const { return QDir(captures()).entryList({u"*.capture"_s}, QDir::Files); }
    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(captures() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Result<Attachment> attach(CaptureBox &box, const QByteArray &bytes)
    {
        return box.seal(u"gauge.txt"_s, u"text/plain"_s, inPieces(bytes), m_vault->clock());
    }
    static ByteSource inPieces(const QByteArray &bytes)
    {
        return [rest = bytes]() mutable -> Result<QByteArray> {
            const QByteArray piece = rest.left(1000);
            rest = rest.mid(piece.size());
            return piece;
        };
    }
    static QByteArray bytesIn(Vault &vault, const RecordId &id)
    {
        QByteArray out;
        const Memory memory = *wait(vault.get(ReadView::everything(), id));
        for (const Attachment &attachment : memory.attachments)
            (void)wait(vault.readAttachment(ReadView::everything(), id, attachment.blob,
                                            [&](QByteArrayView piece) -> Result<void> {
                                                out += piece;
                                                return {};
                                            }));
        return out;
    }
    // One whose disk can crash, locked, and ready for captures.
    static Result<void> makeLocked(FaultyVault &vault, CaptureBox &box)
    {
        QDir().mkpath(vault.folder() + u"/captures"_s); // for the lock, which is a real file
        MN_TRY(vault.create());
        vault.close();
        return box.publish(vault.key());
    }
    QByteArray sealed(const QByteArray &plain)
    {
        return *sealForBox(*boxPublicKey(deriveKey(m_vault->key(), purpose::kCaptureBox)), plain);
    }
    Result<TakenCaptures> take()
    {
        MN_TRY(m_vault->reopen());
        return m_box->take(**m_vault, m_vault->key());
    }
    QList<Memory> memories()
    {
        ListQuery all;
        all.limit = 5000;
        return *wait((*m_vault)->list(ReadView::everything(), all));
    }

    const QByteArray m_gauge = QByteArray("the gauge says 1.2 bar. ").repeated(500);
    LocalFileSystem m_files;
    std::optional<TestVault> m_vault;
    std::optional<CaptureBox> m_box;
};

void CapturesTest::init()
{
    m_vault.emplace();
    m_box.emplace(m_files, m_vault->folder());
    MN_VERIFY(m_box->publish(m_vault->key()));
    m_vault->close();
}

void CapturesTest::cleanup()
{
    m_box.reset();
    m_vault.reset();
}

void CapturesTest::whatWasCapturedWhileLockedIsAMemoryAfterwards()
{
    Capture one = capture(u"The spare key is with Peig"_s);
    one.tags = {u"home"_s};
    const Capture other = capture(u"1.2 bar"_s);
    MN_VERIFY(m_box->put(one));
    MN_VERIFY(m_box->put(other));
    const auto taken = take();
    MN_VERIFY(taken);
    QCOMPARE(taken->memories, 2);
    QCOMPARE(taken->unreadable, 0);
    QVERIFY(taken->drafts.isEmpty());
    const Memory memory = *wait((*m_vault)->get(ReadView::everything(), one.id));
    QCOMPARE(memory.content, one.content);
    QCOMPARE(memory.tags, one.tags);
    QCOMPARE(memory.createdAt, one.at);
    QCOMPARE(memory.source, u"capture"_s);
    QCOMPARE(memories().size(), 2);
    QVERIFY(files().isEmpty());
}

void CapturesTest::aVaultThatNeverPublishedTakesNone()
{
    TestVault other;
    CaptureBox box(m_files, other.folder());
    QVERIFY(!box.isPublished());
    QCOMPARE(box.put(capture(u"x"_s)).error().code, Errc::NotAvailable);
    QVERIFY(!QFileInfo::exists(other.folder() + u"/captures"_s));
    QCOMPARE(box.take(*other, other.key())->memories, 0);
}

void CapturesTest::nothingOfItIsReadableOnTheDisk()
{
    Capture one = capture(u"about the xylophonist"_s);
    one.tags = {u"xylophonist"_s};
    MN_VERIFY(m_box->put(one));
    QCOMPARE(files().size(), 1);
    QCOMPARE(Canary("xylophonist").findUnder(m_vault->folder()), QStringList());
}

void CapturesTest::whatWasSavedBeforeACrashIsNotSavedAgain()
{
    const Capture one = capture(u"once"_s);
    MN_VERIFY(m_box->put(one));
    QFile file(captures() + u'/' + files().first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(take()->memories, 1);
    put(u"again.capture"_s, bytes); // as if it could not be removed
    QVERIFY(take());
    QCOMPARE(memories().size(), 1);
    QVERIFY(files().isEmpty());
}

void CapturesTest::aDraftComesBackAndIsNoMemory()
{
    Capture older = capture(u"half a"_s);
    Capture newer = capture(u"half a sentence"_s);
    older.isDraft = newer.isDraft = true;
    MN_VERIFY(m_box->put(newer));
    MN_VERIFY(m_box->put(older));
    const auto taken = take();
    MN_VERIFY(taken);
    QCOMPARE(taken->memories, 0);
    QCOMPARE(taken->drafts.size(), 2);
    QVERIFY(taken->drafts.first().capture == newer);
    QVERIFY(taken->drafts.last().capture == older);
    QVERIFY(memories().isEmpty());
    for (const SealedDraft &draft : taken->drafts)
        MN_VERIFY(m_box->drop(draft));
    QVERIFY(files().isEmpty());
}

void CapturesTest::aDraftStaysUntilItIsDropped()
{
    Capture draft = capture(u"half a sentence"_s);
    draft.isDraft = true;
    MN_VERIFY(m_box->put(draft));
    for (int i = 0; i < 2; ++i) { // the program ended before anybody had kept it
        const auto taken = take();
        MN_VERIFY(taken);
        QCOMPARE(taken->drafts.size(), 1);
        QVERIFY(taken->drafts.first().capture == draft);
    }
}

void CapturesTest::aDraftWhoseMemoryIsThereIsGone()
{
    Capture draft = capture(u"half a sentence"_s);
    draft.isDraft = true;
    MN_VERIFY(m_box->put(draft));
    MN_VERIFY(m_vault->reopen());
    const auto work = [draft](Saving &saving) { return saving.add(draft.id, MemoryChange::all(draft.toMemory())); };
    MN_VERIFY(wait((*m_vault)->save(Durability::Full, work))); // saved, and the program ended before it was dropped
    const auto taken = m_box->take(**m_vault, m_vault->key());
    MN_VERIFY(taken);
    QVERIFY(taken->drafts.isEmpty());
    QVERIFY(files().isEmpty());
    QCOMPARE(memories().size(), 1);
}

void CapturesTest::aCaptureIsReplacedAndDropped()
{
    Capture one = capture(u"first"_s);
    MN_VERIFY(m_box->put(one));
    one.content = u"second"_s;
    MN_VERIFY(m_box->put(one));
    QCOMPARE(files().size(), 1);
    MN_VERIFY(m_box->drop(one.id));
    QVERIFY(files().isEmpty());
    MN_VERIFY(m_box->drop(one.id));
}

void CapturesTest::whatIsTooLargeIsSaidAtOnce()
{
    QCOMPARE(m_box->put(capture(QString(CaptureBox::kMostBytes, u'a'))).error().code, Errc::TooLarge);
    QVERIFY(files().isEmpty());
}

void CapturesTest::hostileFilesStayAndHinderNobody()
{
    MN_VERIFY(m_box->put(capture(u"the real one"_s)));
    put(u"noise.capture"_s, QByteArray(500, 'x'));
    put(u"empty.capture"_s, {});
    put(u"endless.capture"_s, QByteArray(2 * CaptureBox::kMostBytes, '\1'));
    put(u"no-capture.capture"_s, sealed("hello"));
    put(u"no-id.capture"_s, sealed(QByteArray::fromHex("8601410000606080f4")));
    put(u"no-values.capture"_s,
        sealed(QCborArray{2, RecordId(makeUuidV7(m_vault->clock())).toBytes(), 7, false, QByteArray("noise")}
                   .toCborValue()
                   .toCbor()));
    QByteArray changed = sealed("x");
    changed.back() = char(changed.back() ^ 1);
    put(u"changed.capture"_s, changed);
    put(u"README"_s, "not ours");
    const auto taken = take();
    MN_VERIFY(taken);
    QCOMPARE(taken->memories, 1);
    QCOMPARE(taken->unreadable, 7);
    QCOMPARE(files().size(), 7);
    QCOMPARE(memories().first().content, u"the real one"_s);
}

void CapturesTest::oneThatTheVaultRefusesHindersNobody()
{
    Capture refused = capture(u"with an endless tag"_s);
    refused.tags = {QString(100'000, u't')};
    MN_VERIFY(m_box->put(refused));
    MN_VERIFY(m_box->put(capture(u"fine"_s)));
    const auto taken = take();
    MN_VERIFY(taken);
    QCOMPARE(taken->memories, 1);
    QCOMPARE(taken->unreadable, 1);
    QCOMPARE(files().size(), 1); // it stays
}

void CapturesTest::oneWhoseMemoryIsDamagedHindersNobodyAndWaits()
{
    const Capture hindered = capture(u"saved, and not removed"_s);
    MN_VERIFY(m_box->put(hindered));
    MN_VERIFY(m_box->put(capture(u"the one before"_s)));
    MN_VERIFY(m_vault->reopen());
    const auto copy = wait((*m_vault)->save(Durability::Full, [hindered](Saving &saving) -> Result<Record> {
        MN_TRY(saving.add(hindered.id, MemoryChange::all(hindered.toMemory())));
        MN_TRY(const auto stored, saving.memories().find(hindered.id));
        MN_TRY(saving.database().run(u"UPDATE memory SET state = x'00ff' WHERE id = ?"_s, hindered.id.toBytes()));
        return stored->record;
    }));
    MN_VERIFY(copy);
    MN_VERIFY(m_box->put(capture(u"the one behind"_s)));
    const QString file = hindered.id.toString() + u".capture"_s;
    for (const qsizetype others : {2, 0}) {
        const auto taken = m_box->take(**m_vault, m_vault->key());
        MN_VERIFY(taken);
        QCOMPARE(taken->memories, others);
        QCOMPARE(taken->unreadable, 1);
        QCOMPARE(files(), QStringList{file}); // it waits
        QCOMPARE(memories().size(), 2);
    }
    MN_VERIFY(wait((*m_vault)->save(
        Durability::Full, [&](Saving &saving) { return saving.join(hindered.id, *copy); }))); // as from a backup
    const auto taken = m_box->take(**m_vault, m_vault->key());
    MN_VERIFY(taken);
    QCOMPARE(taken->unreadable, 0);
    QVERIFY(files().isEmpty());
    QCOMPARE(memories().size(), 3);
}

void CapturesTest::aPublicKeyThatTheDiskChangedSealsNothingAndIsMended()
{
    QFile key(captures() + u"/public.key"_s);
    QVERIFY(key.open(QIODevice::ReadWrite));
    QByteArray bytes = key.readAll();
    bytes[3] = char(bytes[3] ^ 4);
    key.seek(0);
    key.write(bytes);
    key.close();
    QCOMPARE(m_box->put(capture(u"x"_s)).error().code, Errc::Damaged);
    QVERIFY(files().isEmpty());
    MN_VERIFY(m_box->publish(m_vault->key()));
    MN_VERIFY(m_box->put(capture(u"x"_s)));
    QCOMPARE(take()->memories, 1);
}

void CapturesTest::aPublicKeyThatSomebodyChangedIsMended()
{
    MN_VERIFY(m_box->publish(SecretBytes::random(32))); // another vault's
    MN_VERIFY(m_box->put(capture(u"for another"_s)));
    MN_VERIFY(m_box->publish(m_vault->key()));
    MN_VERIFY(m_box->put(capture(u"for us"_s)));
    const auto taken = take();
    MN_VERIFY(taken);
    QCOMPARE(taken->memories, 1);
    QCOMPARE(taken->unreadable, 1); // told, not lost in silence
}

void CapturesTest::moreThanOneTransactionAreAllTaken()
{
    for (qsizetype i = 0; i < CaptureBox::kMostAtOnce + 3; ++i)
        put(u"%1.capture"_s.arg(i), sealed(QCborArray{1, RecordId(makeUuidV7(m_vault->clock())).toBytes(), 7,
                                                      u"note %1"_s.arg(i), QCborArray(), false}
                                               .toCborValue()
                                               .toCbor()));
    QCOMPARE(take()->memories, CaptureBox::kMostAtOnce + 3);
    QCOMPARE(memories().size(), CaptureBox::kMostAtOnce + 3);
    QVERIFY(files().isEmpty());
}

// Each a program of its own, as far as locks and the vault can tell.
void CapturesTest::twoTakersAtOnceMakeOneMemoryOfEach()
{
    constexpr int kNotes = 60, kTakers = 4;
    for (int i = 0; i < kNotes; ++i)
        MN_VERIFY(m_box->put(capture(u"note %1"_s.arg(i))));
    MN_VERIFY(m_vault->reopen());
    std::vector<TestVault::Opened> vaults;
    for (int i = 0; i < kTakers; ++i) {
        auto opened = m_vault->another();
        MN_VERIFY(opened);
        vaults.push_back(*std::move(opened));
    }
    std::atomic<qsizetype> taken = 0, unreadable = 0, failed = 0;
    {
        std::vector<std::jthread> takers;
        for (const auto &vault : vaults)
            takers.emplace_back([&, open = vault.get()] {
                CaptureBox box(m_files, m_vault->folder());
                const auto result = box.takeFinished(*open, m_vault->key());
                taken += result ? result->memories : 0;
                unreadable += result ? result->unreadable : 0;
                failed += !result;
            });
    }
    QCOMPARE(failed, 0);
    QCOMPARE(unreadable, 0);
    QCOMPARE(taken, kNotes); // and told of once
    QCOMPARE(memories().size(), kNotes);
    QVERIFY(files().isEmpty());
}

void CapturesTest::whatIsTakenElsewhereIsNotTakenTwice()
{
    const Capture one = capture(u"the kettle"_s);
    MN_VERIFY(m_box->put(one));
    MN_VERIFY(m_vault->reopen());
    const auto lock = FileLock::open(captures() + u"/lock"_s);
    MN_VERIFY(lock);
    MN_VERIFY((*lock)->lock(std::chrono::milliseconds(0)));
    const auto refused = m_box->takeFinished(**m_vault, m_vault->key());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Busy);
    QVERIFY(memories().isEmpty());
    QCOMPARE(files().size(), 1);
    (*lock)->unlock();
    QCOMPARE(m_box->takeFinished(**m_vault, m_vault->key())->memories, 1);
}

void CapturesTest::whereNobodyHasAFieldDraftsStay()
{
    Capture draft = capture(u"not fin"_s);
    draft.isDraft = true;
    MN_VERIFY(m_box->put(draft));
    MN_VERIFY(m_box->put(capture(u"finished"_s)));
    MN_VERIFY(m_vault->reopen());
    const auto taken = m_box->takeFinished(**m_vault, m_vault->key());
    MN_VERIFY(taken);
    QCOMPARE(taken->memories, 1);
    QVERIFY(taken->drafts.isEmpty());
    QCOMPARE(files().size(), 1);
    const auto byTheWindow = take();
    QCOMPARE(byTheWindow->drafts.size(), 1);
    QVERIFY(byTheWindow->drafts.first().capture == draft);
}

void CapturesTest::whatItIsAndWhenTravelsWithIt()
{
    Capture one = capture(u"The tiles are cobalt"_s);
    one.tags = {u"tiles"_s};
    one.kind = u"quote"_s;
    one.domain = u"Travel"_s;
    one.importance = 0.8;
    one.when = Moment{one.at - 86'400'000, 60};
    one.links = {{RecordId(makeUuidV7(m_vault->clock())), {}}};
    const auto again = Capture::fromBytes(one.toBytes());
    QVERIFY(again && *again == one);
    MN_VERIFY(m_box->put(one));
    QCOMPARE(take()->memories, 1);
    const Memory memory = *wait((*m_vault)->get(ReadView::everything(), one.id));
    QCOMPARE(memory.kind, one.kind);
    QCOMPARE(memory.domains, QStringList{one.domain});
    QCOMPARE(memory.importance, one.importance);
    QVERIFY(memory.links == one.links);
    QVERIFY(memory.occurredAt == one.when);
    QCOMPARE(memory.createdAt, one.at);
}

void CapturesTest::whatEarlierVersionsSealedIsTaken()
{
    const Capture one = capture(u"of before"_s);
    const QCborArray before{1, one.id.toBytes(), one.at, one.content, QCborArray{u"home"_s}, false};
    put(u"before.capture"_s, sealed(before.toCborValue().toCbor()));
    QCOMPARE(take()->memories, 1);
    const Memory memory = *wait((*m_vault)->get(ReadView::everything(), one.id));
    QCOMPARE(memory.content, one.content);
    QCOMPARE(memory.tags, QStringList{u"home"_s});
    QCOMPARE(memory.kind, Memory().kind);
    QCOMPARE(memory.createdAt, one.at);
}

void CapturesTest::aFileIsSealedBesideItAndNowhereInTheClear()
{
    Capture one = capture(u"See the picture"_s);
    const QByteArray secret = QByteArray("the xylophonist ").repeated(20'000); // more than a chunk
    const auto file = attach(*m_box, secret);
    MN_VERIFY(file);
    QCOMPARE(file->size, secret.size());
    one.attachments = {*file};
    MN_VERIFY(m_box->put(one));
    for (const char *word : {"xylophonist", "gauge.txt"})
        QCOMPARE(Canary(word).findUnder(m_vault->folder()), QStringList());
    QCOMPARE(take()->memories, 1);
    QCOMPARE(bytesIn(**m_vault, one.id), secret);
    QVERIFY(std::ranges::none_of(*wait((*m_vault)->check()), [](const Finding &finding) {
        return finding.layer == u"attachments"_s && finding.state != Finding::State::Good;
    }));
}

void CapturesTest::aFileThatIsTooLargeLeavesNothing()
{
    const QByteArray piece(1024 * 1024, 'x');
    qint64 given = 0;
    const ByteSource endless = [&]() -> Result<QByteArray> {
        given += piece.size();
        return piece;
    };
    const auto sealed = m_box->seal(u"film.mp4"_s, u"video/mp4"_s, endless, m_vault->clock());
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, Errc::TooLarge);
    QCOMPARE(given, CaptureBox::kMostFileBytes + piece.size());
    QVERIFY(BlobStore(m_files, VaultPaths(m_vault->folder()).blobs).list().empty());
}

void CapturesTest::aFileOfAVaultThatNeverPublishedIsNotTaken()
{
    TestVault other;
    CaptureBox box(m_files, other.folder());
    QCOMPARE(attach(box, "x").error().code, Errc::NotAvailable);
    QVERIFY(BlobStore(m_files, VaultPaths(other.folder()).blobs).list().empty());
}

void CapturesTest::filesThatWaitAreNotTidiedAway()
{
    Capture draft = capture(u"not fin"_s);
    draft.isDraft = true;
    draft.attachments = {*attach(*m_box, m_gauge)};
    MN_VERIFY(m_box->put(draft));
    m_vault->clock().advance(2 * 3600 * 1000); // older than what may be under way
    MN_VERIFY(m_vault->reopen());
    MN_VERIFY(m_box->takeFinished(**m_vault, m_vault->key())); // as the command line, which leaves it
    QCOMPARE(*wait((*m_vault)->removeOrphans()), 0);
    QVERIFY(std::ranges::none_of(*wait((*m_vault)->check()), [](const Finding &finding) {
        return finding.layer == u"attachments"_s && finding.state != Finding::State::Good;
    }));
    const auto taken = m_box->take(**m_vault, m_vault->key());
    MN_VERIFY(taken);
    QCOMPARE(taken->drafts.size(), 1);
    QVERIFY(taken->drafts.first().capture == draft);
    MN_VERIFY(wait((*m_vault)->add(MemoryChange::all(draft.toMemory()))));
    MN_VERIFY(m_box->drop(taken->drafts.first()));
    MN_VERIFY(attach(*m_box, "of one that came to no end"));
    m_vault->clock().advance(2 * 3600 * 1000);
    QCOMPARE(*wait((*m_vault)->removeOrphans()), 1);
    QCOMPARE(bytesIn(**m_vault, memories().first().id), m_gauge);
}

// While it is locked: a file is sealed, then the capture that has it is put.
void CapturesTest::aCrashAtAnyOperationLeavesItWholeOrNotThere()
{
    for (qint64 crashAt = 0;; ++crashAt) {
        FaultyVault vault;
        CaptureBox box(vault.disk(), vault.folder());
        MN_VERIFY(makeLocked(vault, box));
        Capture one = capture(u"See the picture"_s);
        vault.disk().setFaults({.crashAtOperation = crashAt});
        const auto file = attach(box, m_gauge);
        if (file)
            one.attachments = {*file};
        const bool isPut = file && box.put(one);
        const bool hasCrashed = vault.disk().hasCrashed();
        vault.crash();
        MN_VERIFY(vault.open());
        const auto taken = box.take(*vault, vault.key());
        MN_VERIFY(taken);
        QCOMPARE(taken->unreadable, 0);
        QVERIFY(taken->memories == 1 || !isPut);
        if (taken->memories == 1)
            QCOMPARE(bytesIn(*vault, one.id), m_gauge);
        if (!hasCrashed)
            return;
    }
}

void CapturesTest::aCrashWhileItIsTakenMakesOneMemoryOfIt()
{
    FaultyVault vault;
    CaptureBox box(vault.disk(), vault.folder());
    MN_VERIFY(makeLocked(vault, box));
    Capture one = capture(u"See the picture"_s);
    one.attachments = {*attach(box, m_gauge)};
    MN_VERIFY(box.put(one));
    const auto before = vault.disk().image();
    for (qint64 crashAt = 0;; ++crashAt) {
        vault.disk().setImage(before);
        MN_VERIFY(vault.open());
        vault.disk().setFaults({.crashAtOperation = crashAt});
        (void)box.takeFinished(*vault, vault.key());
        const bool hasCrashed = vault.disk().hasCrashed();
        vault.crash();
        MN_VERIFY(vault.open());
        const auto taken = box.take(*vault, vault.key());
        MN_VERIFY(taken);
        QCOMPARE(taken->unreadable, 0);
        QCOMPARE(wait(vault->list(ReadView::everything(), {}))->size(), 1);
        QCOMPARE(bytesIn(*vault, one.id), m_gauge);
        QVERIFY(vault.disk().list(vault.folder() + u"/captures"_s).filter(u".capture"_s).isEmpty());
        vault.close();
        if (!hasCrashed)
            return;
    }
}

} // namespace mn

QTEST_GUILESS_MAIN(mn::CapturesTest)
#include "captures_test.moc"
