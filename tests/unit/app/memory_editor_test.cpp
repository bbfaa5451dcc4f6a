#include "app/editor/memory_editor.h"
#include "core/vault/change_feed.h"
#include "tests/support/faulty_vault.h"
#include "tests/support/letter_embedder.h"
#include "tests/unit/app/app_fixture.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <random>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::AppFixture;
using test::wait;
using SaveState = MemoryEditor::SaveState;
using State = MemoryEditor::State;

class MemoryEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsSavedAfterAPause();
    void aNewMemoryIsKeptOnceSomethingIsTyped();
    void everyValueIsSavedAndNoOther();
    void typingOnWhileASaveIsUnderWayLosesNothing();
    void aBlankAtTheEndOfATitleStaysWhileOneTypes();
    void undoGoesBackOverSaves();
    void aChangeElsewhereIsMerged();
    void aChangeElsewhereOfTheSamePlaceIsDecidedByAPerson_data();
    void aChangeElsewhereOfTheSamePlaceIsDecidedByAPerson();
    void whatIsTypedWithoutAPauseSurvivesTheProcess();
    void anUnsavedNewMemoryIsRecovered();
    void aDraftThatWasSavedIsForgotten();
    void aRefusedSaveStaysInTheWindowAndInTheDraft();
    void aFullDiskLosesNothingThatIsTyped();
    void anErasedMemoryLeavesWhatWasTyped();
    void openingAnotherSavesTheFirst();
    void filesAreAddedSavedOutAndTakenAway();
    void filesStayWithTheMemoryTheyWereAskedFor();
    void linksAndWhatIsNearAreFound();
    void linksStandByKindAndTitle();
    void theTrashTakesAndGivesBack();
    void wordsAreCountedInPauses();

private:
    struct Desk : AppFixture {
        explicit Desk(Embedder *embedder = nullptr) : AppFixture(embedder) { start(); }
        void start() { editor = std::make_unique<MemoryEditor>(*vault, vault.clock(), timers, calendar); }
        bool open(const RecordId &id)
        {
            editor->open(id.toString());
            return QTest::qWaitFor([&] { return editor->state() == State::Open; });
        }
        bool save()
        {
            timers.advance(400ms);
            return QTest::qWaitFor([&] { return editor->saveState() == SaveState::Saved; });
        }
        // As kill -9 would leave it: the window gone, nothing more told to the vault.
        void kill()
        {
            (void)wait(vault->drafts()); // the draft that was begun lies on the disk
            QObject::disconnect(&vault->changes(), nullptr, editor.get(), nullptr);
            timers.forget();
            (void)editor.release(); // leaked on purpose: its end would save
            start();
        }
        std::unique_ptr<MemoryEditor> editor;
    };
};

void MemoryEditorTest::whatIsTypedIsSavedAfterAPause()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    QCOMPARE(f.editor->content(), u"one"_s);
    QCOMPARE(f.editor->saveState(), SaveState::Unchanged);
    f.editor->setContent(u"one t"_s);
    QCOMPARE(f.editor->saveState(), SaveState::Editing);
    f.timers.advance(399ms);
    f.editor->setContent(u"one two"_s); // the pause begins anew
    f.timers.advance(399ms);
    QCOMPARE(f.editor->saveState(), SaveState::Editing);
    QCOMPARE(f.get(id).content, u"one"_s);
    f.timers.advance(1ms);
    QCOMPARE(f.editor->saveState(), SaveState::Saving);
    QTRY_COMPARE(f.editor->saveState(), SaveState::Saved);
    QCOMPARE(f.get(id).content, u"one two"_s);
    QCOMPARE(f.editor->savedAt().toMSecsSinceEpoch(), f.vault.clock().now());
    QTRY_VERIFY(wait(f.vault->drafts())->isEmpty());
}

void MemoryEditorTest::aNewMemoryIsKeptOnceSomethingIsTyped()
{
    Desk f;
    f.editor->openNew();
    QCOMPARE(f.editor->state(), State::Open);
    QVERIFY(f.editor->isNew());
    f.timers.advance(10s);
    QCOMPARE(f.editor->saveState(), SaveState::Unchanged);
    f.editor->setTitle(u"Boiler"_s);
    QVERIFY(f.save());
    QVERIFY(!f.editor->isNew());
    const Memory memory = f.get(f.editor->id());
    QCOMPARE(memory.title, u"Boiler"_s);
    f.editor->setContent(u"x"_s);
    QVERIFY(f.save());
    QCOMPARE(*wait(f.vault->count(ReadView::everything(), {})), 1);
}

void MemoryEditorTest::everyValueIsSavedAndNoOther()
{
    Desk f;
    const RecordId other = f.add(u"other"_s);
    MemoryChange first;
    first.addTags = {u"kept"_s, u"gone"_s};
    first.source = u"phone"_s;
    const RecordId id = f.add(first);
    QVERIFY(f.open(id));
    MemoryEditor &editor = *f.editor;
    editor.setTitle(u"Boiler"_s);
    editor.setContent(u"1.2 bar"_s);
    editor.addTag(u"  new tag "_s);
    editor.removeTag(u"gone"_s);
    editor.setDomain(u"home"_s);
    editor.setImportance(0.75);
    editor.setKind(u"fact"_s);
    editor.setThread(u"house"_s);
    editor.setPinned(true);
    editor.setArchived(true);
    const QDateTime when(QDate(2023, 5, 8), QTime(13, 56), Qt::OffsetFromUTC, 7200);
    editor.setWhen(when);
    editor.addLink(other.toString(), u"about"_s);
    // Meanwhile somebody else changes what this window has not touched.
    MemoryChange outside;
    outside.source = u"tablet"_s;
    outside.addTags = {u"theirs"_s};
    MN_VERIFY(wait(f.vault->edit(id, outside)));
    QVERIFY(f.save());
    const Memory memory = f.get(id);
    QCOMPARE(memory.title, u"Boiler"_s);
    QCOMPARE(memory.content, u"1.2 bar"_s);
    QCOMPARE(memory.tags, (QStringList{u"kept"_s, u"new tag"_s, u"theirs"_s}));
    QCOMPARE(memory.domains, QStringList{u"home"_s});
    QCOMPARE(memory.importance, 0.75);
    QCOMPARE(memory.kind, u"fact"_s);
    QCOMPARE(memory.thread, u"house"_s);
    QCOMPARE(memory.source, u"tablet"_s);
    QVERIFY(memory.pinned && memory.archived);
    QCOMPARE(memory.occurredAt, std::optional(Moment{when.toMSecsSinceEpoch(), 120}));
    QCOMPARE(memory.links.size(), 1);
    QCOMPARE(editor.tags(), memory.tags); // and shows what came from elsewhere
    QCOMPARE(editor.when(), when);
    editor.setWhen({});
    QVERIFY(f.save());
    QVERIFY(!f.get(id).occurredAt);
}

void MemoryEditorTest::typingOnWhileASaveIsUnderWayLosesNothing()
{
    Desk f;
    const RecordId id = f.add(u"a"_s);
    QVERIFY(f.open(id));
    QString text = u"a"_s;
    for (int i = 0; i < 30; ++i) {
        text += QString::number(i) + (i % 7 ? u" "_s : u"\n"_s);
        f.editor->setContent(text);
        f.timers.advance(i % 3 ? 400ms : 100ms); // a save begins; the next key comes before its answer
        if (i % 5 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(f.passes(400ms) && f.editor->saveState() == SaveState::Saved);
    QCOMPARE(f.editor->content(), text);
    QCOMPARE(f.get(id).content, text);
    QVERIFY(!f.editor->isContested());
}

void MemoryEditorTest::aBlankAtTheEndOfATitleStaysWhileOneTypes()
{
    Desk f;
    f.editor->openNew();
    f.editor->setTitle(u"The "_s);
    QVERIFY(f.save());
    QCOMPARE(f.editor->title(), u"The "_s);
    f.editor->setTitle(u"The boiler"_s);
    QVERIFY(f.save());
    QCOMPARE(f.get(f.editor->id()).title, u"The boiler"_s);
}

void MemoryEditorTest::undoGoesBackOverSaves()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    QVERIFY(!f.editor->canUndo());
    f.editor->setContent(u"one two"_s);
    QVERIFY(f.save());
    f.editor->setContent(u"one two\nthree and four"_s);
    QVERIFY(f.save());
    QSignalSpy replaced(f.editor.get(), &MemoryEditor::contentReplaced);
    QCOMPARE(f.editor->undo(), 7);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(f.editor->content(), u"one two"_s);
    QCOMPARE(f.editor->undo(), 3);
    QCOMPARE(f.editor->content(), u"one"_s);
    QCOMPARE(f.editor->undo(), -1);
    QVERIFY(f.save());
    QCOMPARE(f.get(id).content, u"one"_s);
    QVERIFY(f.editor->redo() >= 0);
    QCOMPARE(f.editor->content(), u"one two"_s);
}

void MemoryEditorTest::aChangeElsewhereIsMerged()
{
    Desk f;
    const RecordId id = f.add(u"first\nsecond\nthird"_s);
    QVERIFY(f.open(id));
    auto another = f.vault.another();
    MN_VERIFY(another);
    MemoryChange outside;
    outside.content = u"first, theirs\nsecond\nthird"_s;
    outside.title = u"Theirs"_s;
    MN_VERIFY(wait((*another)->edit(id, outside)));
    QTRY_VERIFY(f.passes() && f.editor->content() == *outside.content); // nothing was typed: it is simply shown
    QCOMPARE(f.editor->title(), u"Theirs"_s);
    QCOMPARE(f.editor->saveState(), SaveState::Unchanged);

    f.editor->setContent(u"first, theirs\nsecond\nthird, mine"_s);
    outside.content = u"first, theirs again\nsecond\nthird"_s;
    MN_VERIFY(wait((*another)->edit(id, outside)));
    QVERIFY(f.save());
    QTRY_VERIFY(f.passes() && f.editor->content() == u"first, theirs again\nsecond\nthird, mine"_s);
    QTRY_VERIFY(f.passes(400ms) && f.get(id).content == f.editor->content());
    QVERIFY(!f.editor->isContested());
}

void MemoryEditorTest::aChangeElsewhereOfTheSamePlaceIsDecidedByAPerson_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("content");
    QTest::newRow("mine") << u"keepMine"_s << u"mine"_s;
    QTest::newRow("theirs") << u"takeTheirs"_s << u"theirs"_s;
    QTest::newRow("both") << u"keepBoth"_s << u"mine\n\ntheirs"_s;
}

void MemoryEditorTest::aChangeElsewhereOfTheSamePlaceIsDecidedByAPerson()
{
    QFETCH(const QString, choice);
    QFETCH(const QString, content);
    Desk f;
    const RecordId id = f.add(u"one line"_s);
    QVERIFY(f.open(id));
    f.editor->setContent(u"mine"_s);
    MemoryChange outside;
    outside.content = u"theirs"_s;
    outside.addTags = {u"their tag"_s};
    MN_VERIFY(wait(f.vault->edit(id, outside)));
    f.timers.advance(400ms);
    QTRY_VERIFY(f.editor->isContested());
    QCOMPARE(f.editor->saveState(), SaveState::NotSaved);
    QVERIFY(!f.editor->saveProblem().isEmpty());
    QCOMPARE(f.editor->content(), u"mine"_s);
    QCOMPARE(f.editor->theirContent(), u"theirs"_s);
    QCOMPARE(f.get(id).content, u"theirs"_s); // nothing is saved over it
    QTRY_VERIFY(f.editor->isDraftKept());
    QVERIFY(QMetaObject::invokeMethod(f.editor.get(), choice.toLatin1().constData()));
    QVERIFY(!f.editor->isContested());
    QTRY_VERIFY(f.passes(400ms) && f.get(id).content == content);
    QCOMPARE(f.editor->content(), content);
    QCOMPARE(f.get(id).tags, QStringList{u"their tag"_s});
    QTRY_VERIFY(wait(f.vault->drafts())->isEmpty());
}

void MemoryEditorTest::whatIsTypedWithoutAPauseSurvivesTheProcess()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    QString text = u"one"_s;
    for (int i = 0; i < 12; ++i) { // no pause in 1.2 s
        text += QString::number(i);
        f.editor->setContent(text);
        f.timers.advance(100ms);
    }
    QCOMPARE(f.get(id).content, u"one"_s);
    f.kill();
    QSignalSpy opened(f.editor.get(), &MemoryEditor::opened);
    f.editor->recover();
    QTRY_VERIFY(!opened.isEmpty());
    QVERIFY(f.editor->wasRecovered());
    QCOMPARE(f.editor->id(), id);
    QVERIFY2(f.editor->content().startsWith(u"one012345678"_s), qPrintable(f.editor->content())); // the last second
    QCOMPARE(f.editor->saveState(), SaveState::Editing);
    QVERIFY(f.save());
    QCOMPARE(f.get(id).content, f.editor->content());
    QTRY_VERIFY(wait(f.vault->drafts())->isEmpty());
}

void MemoryEditorTest::anUnsavedNewMemoryIsRecovered()
{
    Desk f;
    f.editor->openNew();
    for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s, u"abcd"_s}) {
        f.editor->setContent(text);
        f.timers.advance(390ms);
    }
    f.kill();
    f.editor->recover();
    QTRY_COMPARE(f.editor->state(), State::Open);
    QCOMPARE(f.editor->content(), u"abc"_s);
    QVERIFY(f.editor->isNew());
    QVERIFY(f.save());
    QCOMPARE(f.get(f.editor->id()).content, u"abc"_s);
}

void MemoryEditorTest::aDraftThatWasSavedIsForgotten()
{
    Desk f;
    QSignalSpy nothing(f.editor.get(), &MemoryEditor::nothingToRecover);
    f.editor->recover();
    QTRY_COMPARE(nothing.size(), 1);
    const RecordId id = f.add(u"one"_s);
    const Memory base = f.get(id);
    Memory now = base;
    now.content = u"two"_s;
    MN_VERIFY(wait(f.vault->keepDraft(id, Draft{false, 1, base, now}.toBytes())));
    f.edit(id, u"two"_s); // and then the power went, before the draft did
    QVERIFY(f.open(id));
    QVERIFY(!f.editor->wasRecovered());
    QCOMPARE(f.editor->saveState(), SaveState::Unchanged);
    QTRY_VERIFY(wait(f.vault->drafts())->isEmpty());
}

void MemoryEditorTest::aRefusedSaveStaysInTheWindowAndInTheDraft()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    const QString large(400'000, u'x');
    f.editor->setContent(large);
    f.timers.advance(400ms);
    QTRY_COMPARE(f.editor->saveState(), SaveState::NotSaved);
    QVERIFY(!f.editor->saveProblem().isEmpty());
    QTRY_VERIFY(f.editor->isDraftKept());
    QCOMPARE(f.editor->content(), large);
    QCOMPARE(f.editor->wholeText(), large);
    QCOMPARE(f.get(id).content, u"one"_s);
    f.kill();
    QVERIFY(f.open(id)); // by itself, not asked to recover
    QVERIFY(f.editor->wasRecovered());
    QCOMPARE(f.editor->content(), large);
    f.editor->setContent(u"short"_s);
    QVERIFY(f.save());
    QCOMPARE(f.get(id).content, u"short"_s);
}

void MemoryEditorTest::aFullDiskLosesNothingThatIsTyped()
{
    mn::test::FaultyVault vault;
    MN_VERIFY(vault.create());
    MemoryChange change;
    change.content = u"one"_s;
    const RecordId id = *wait(vault->add(change));
    test::ManualTimers timers(vault.clock());
    MemoryEditor editor(*vault, vault.clock(), timers, Calendar(vault.clock(), QLocale::c(), QTimeZone::utc()));
    editor.open(id.toString());
    QTRY_COMPARE(editor.state(), State::Open);
    vault.disk().setFaults({.fullFromOperation = 0});
    QString typed; // more than the pages that the log has to spare, and nothing that can be pressed together
    std::mt19937 chance(1);
    for (int i = 0; i < 150'000; ++i)
        typed += QChar(u' ' + int(chance() % 90));
    editor.setContent(typed);
    timers.advance(400ms);
    QTRY_COMPARE(editor.saveState(), SaveState::NotSaved);
    QVERIFY(!editor.saveProblem().isEmpty());
    QCOMPARE(editor.content(), typed);
    QVERIFY(!editor.isDraftKept()); // and it does not say so
    vault.disk().setFaults({});
    editor.saveNow();
    QTRY_COMPARE(editor.saveState(), SaveState::Saved);
    QCOMPARE(wait(vault->get(ReadView::everything(), id))->content, typed);
}

void MemoryEditorTest::anErasedMemoryLeavesWhatWasTyped()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    f.editor->setContent(u"one and two"_s);
    MN_VERIFY(wait(f.vault->purge({id})));
    QTRY_VERIFY(f.passes() && f.editor->state() == State::Gone);
    QCOMPARE(f.editor->content(), u"one and two"_s);
    f.editor->saveAsNew();
    const auto drafts = wait(f.vault->drafts()); // as a crash would leave it, before the save is answered
    QCOMPARE(drafts->size(), 1);
    QVERIFY(drafts->first() != id);
    QTRY_VERIFY(f.passes(400ms) && f.editor->saveState() == SaveState::Saved);
    QVERIFY(f.editor->id() != id);
    QCOMPARE(f.get(f.editor->id()).content, u"one and two"_s);
    QTRY_VERIFY(wait(f.vault->drafts())->isEmpty());
}

void MemoryEditorTest::openingAnotherSavesTheFirst()
{
    Desk f;
    const RecordId first = f.add(u"one"_s);
    const RecordId second = f.add(u"two"_s);
    QVERIFY(f.open(first));
    f.editor->setContent(u"one, edited"_s);
    f.timers.advance(400ms);                      // a save is under way
    f.editor->setContent(u"one, edited again"_s); // and not the last
    QVERIFY(f.open(second));
    QCOMPARE(f.editor->content(), u"two"_s);
    QTRY_COMPARE(f.get(first).content, u"one, edited again"_s);
    QTRY_VERIFY(wait(f.vault->drafts())->isEmpty());
    f.editor->setContent(u"two, edited"_s);
    f.editor.reset(); // and so does the end
    QTRY_COMPARE(f.get(second).content, u"two, edited"_s);
    QTRY_COMPARE(wait(f.vault->drafts())->size(), 1); // nobody was there any more to forget it
}

void MemoryEditorTest::filesAreAddedSavedOutAndTakenAway()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    AttachmentListModel &files = *f.editor->attachments();
    QAbstractItemModelTester tester(&files);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"gauge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = QByteArray("1.2 bar ").repeated(100'000);
    file.write(bytes);
    file.close();
    files.add(QUrl::fromLocalFile(file.fileName()));
    QCOMPARE(files.pending(), 1);
    QTRY_COMPARE(files.count(), 1);
    QTRY_COMPARE(f.editor->saveState(), SaveState::Saved);
    QCOMPARE(f.get(id).attachments.size(), 1);
    QCOMPARE(files.index(0).data(AttachmentListModel::NameRole).toString(), u"gauge.txt"_s);
    QCOMPARE(files.index(0).data(AttachmentListModel::SizeRole).toLongLong(), bytes.size());
    QCOMPARE(f.get(id).attachments[0].mime, u"text/plain"_s);

    QSignalSpy saved(&files, &AttachmentListModel::savedTo);
    const auto saveTo = [&](const QString &name) {
        files.saveOf(id.toString(), files.blobAt(0), QUrl::fromLocalFile(folder.filePath(name)));
    };
    saveTo(u"copy.txt"_s);
    QTRY_COMPARE(saved.size(), 1);
    QFile copy(folder.filePath(u"copy.txt"_s));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), bytes);

    QSignalSpy failed(f.editor.get(), &MemoryEditor::failed);
    files.add(QUrl::fromLocalFile(folder.filePath(u"absent"_s)));
    QTRY_COMPARE(failed.size(), 1);
    files.add(QUrl(u"https://example.org/x"_s));
    QTRY_COMPARE(failed.size(), 2);
    saveTo(u"no/such/folder"_s);
    QTRY_COMPARE(failed.size(), 3);

    files.remove(0);
    QCOMPARE(files.count(), 0);
    QTRY_VERIFY(f.get(id).attachments.isEmpty());
}

void MemoryEditorTest::filesStayWithTheMemoryTheyWereAskedFor()
{
    Desk f;
    const RecordId first = f.add(u"one"_s);
    const RecordId second = f.add(u"two"_s);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"gauge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1.2 bar");
    file.close();
    AttachmentListModel &files = *f.editor->attachments();
    QVERIFY(f.open(first));
    const QString memory = files.memory();
    QVERIFY(f.open(second)); // while a file is being chosen
    files.addTo(memory, QUrl::fromLocalFile(file.fileName()));
    QTRY_COMPARE(f.get(first).attachments.size(), 1);
    QVERIFY(f.get(second).attachments.isEmpty());
    QVERIFY(f.open(first));
    const QString blob = files.blobAt(0);
    QVERIFY(f.open(second));
    QSignalSpy saved(&files, &AttachmentListModel::savedTo);
    files.saveOf(memory, blob, QUrl::fromLocalFile(folder.filePath(u"copy.txt"_s)));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(QFileInfo(folder.filePath(u"copy.txt"_s)).size(), 7);
}

void MemoryEditorTest::linksAndWhatIsNearAreFound()
{
    mn::test::LetterEmbedder letters;
    Desk f(&letters);
    const RecordId boiler = f.add(u"the boiler needs water"_s);
    const RecordId like = f.add(u"the boiler needs more water"_s);
    MemoryChange linked;
    linked.title = u"House book"_s;
    linked.addLinks = {{boiler, u"about"_s}};
    const RecordId book = f.add(linked);
    MN_VERIFY(wait(f.vault->catchUpIndex()));
    QVERIFY(f.open(boiler));
    MemorySurroundings &around = *f.editor->surroundings();
    QTRY_COMPARE(around.backlinks().size(), 1);
    QCOMPARE(around.backlinks()[0].toMap()[u"id"_s].toString(), book.toString());
    QCOMPARE(around.backlinks()[0].toMap()[u"title"_s].toString(), u"House book"_s);
    QVERIFY(around.related().isEmpty()); // after a pause
    f.timers.advance(800ms);
    QTRY_VERIFY(!around.related().isEmpty());
    QCOMPARE(around.related()[0].toMap()[u"id"_s].toString(), like.toString());
    QVERIFY(around.related()[0].toMap()[u"nearness"_s].toDouble() > 0.5);
    const RecordId nowhere(makeUuidV7(f.vault.clock()));
    f.editor->addLink(like.toString());
    f.editor->addLink(nowhere.toString());
    QVERIFY(f.save());
    QTRY_COMPARE(around.links().size(), 2);
    QSet<bool> there;
    for (const QVariant &link : around.links())
        there += link.toMap()[u"isThere"_s].toBool();
    QCOMPARE(there.size(), 2);
}

void MemoryEditorTest::linksStandByKindAndTitle()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Desk f;
    const auto titled = [&f](const QString &title, const QList<Link> &links = {}) {
        MemoryChange change;
        change.title = title;
        change.addLinks = links;
        return f.add(change);
    };
    const auto titles = [](const QVariantList &links) {
        QStringList out;
        for (const QVariant &link : links)
            out += link.toMap()[u"title"_s].toString();
        return out;
    };
    const RecordId zug = titled(u"Zug"_s);
    const RecordId aerger = titled(u"Ärger"_s);
    const RecordId ast = titled(u"Ast"_s);
    const RecordId nowhere(makeUuidV7(f.vault.clock()));
    const RecordId house =
        titled(u"Haus"_s,
               {{nowhere, u"about"_s}, {zug, u"about"_s}, {aerger, u"see"_s}, {aerger, u"about"_s}, {ast, u"about"_s}});
    for (const QString &title : {u"Zaun"_s, u"Öl"_s, u"Ofen"_s})
        titled(title, {{house, u"about"_s}});
    QVERIFY(f.open(house));
    const MemorySurroundings &around = *f.editor->surroundings();
    QTRY_COMPARE(around.links().size(), 5);
    QCOMPARE(titles(around.links()), QStringList({u"Ärger"_s, u"Ast"_s, u"Zug"_s, u"Ärger"_s, QString()}));
    QCOMPARE(titles(around.backlinks()), QStringList({u"Ofen"_s, u"Öl"_s, u"Zaun"_s}));
    QLocale::setDefault(before);
}

void MemoryEditorTest::theTrashTakesAndGivesBack()
{
    Desk f;
    const RecordId id = f.add(u"one"_s);
    QVERIFY(f.open(id));
    f.editor->setContent(u"one, typed"_s);
    QSignalSpy moved(f.editor.get(), &MemoryEditor::movedToTrash);
    f.editor->trash();
    QTRY_COMPARE(moved.size(), 1);
    QVERIFY(f.get(id).deleted);
    QCOMPARE(f.get(id).content, u"one, typed"_s);
    QTRY_VERIFY(f.passes() && f.editor->isTrashed());
    f.editor->restore();
    QTRY_VERIFY(f.passes() && !f.editor->isTrashed());
    f.editor->openNew(u"never wanted"_s);
    f.editor->trash();
    QCOMPARE(f.editor->state(), State::Closed);
    QCOMPARE(*wait(f.vault->count(ReadView::everything(), {})), 1);
}

void MemoryEditorTest::wordsAreCountedInPauses()
{
    Desk f;
    const RecordId id = f.add(u"the boiler's gauge, 1.2 bar"_s);
    QVERIFY(f.open(id));
    QTRY_COMPARE(f.editor->wordCount(), 5);
    f.editor->setContent(u"犬 two"_s);
    f.timers.advance(400ms);
    QTRY_COMPARE(f.editor->wordCount(), 2);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::MemoryEditorTest)
#include "memory_editor_test.moc"
