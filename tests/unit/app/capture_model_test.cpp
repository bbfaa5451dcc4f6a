#include "app/capture/capture_model.h"
#include "app/shell/vault_model.h"
#include "core/base/drawing_thread.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mn::test;
using namespace mn::app::test;

// The small window over a real vault, open and locked.
class CaptureModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsSavedIsAMemoryWithItsTags();
    void nothingIsNotSaved();
    void whileItIsLockedItIsSealedAndBecomesAMemoryLater();
    void aVaultThatWasNeverOpenSaysWhatToDo();
    void theDraftSurvivesTheEndOfTheProgram();
    void aDraftTypedWhileLockedComesBackIntoTheField();
    void whatStandsInTheFieldComesBelowAnOlderDraft();
    void lockingTakesTheTextAwayAndOpeningBringsItBack();
    void aDraftOfTheSmallWindowIsNoneOfTheEditor();
    void theClipboardIsTakenBehindWhatIsThere();
    void whichWordsAreTags_data();
    void whichWordsAreTags();
    void theTagBeforeTheCaretIsFound();
    void whatTheVaultRefusesStays();
    void whatItIsIsSavedWithIt();
    void filesAreSavedWithIt_data();
    void filesAreSavedWithIt();
    void savingWaitsForTheFiles();
    void aPictureOfTheClipboardIsAttached();
    void copiedFilesAreAttached();
    void aFileThatIsNotAttachedIsSaid();
    void whileItIsLockedALargeFileIsRefused();
    void filesAndAllElseSurviveTheLock();
    void aDraftOfBeforeThereWereFilesIsRead();
    void aDraftThatWasSavedBeforeACrashDoesNotComeBack();
    void whatIsSealedTakesThePlaceOfItsDraft();
    void filesDoNotGoToAnotherVault();

private:
    using State = CaptureModel::State;
    void start();
    void open();
    void lock();
    bool passes()
    {
        m_timers->advance(1s);
        return true;
    }
    QUrl file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_window->home.filePath(name));
        const bool isThere = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isThere ? QUrl::fromLocalFile(file.fileName()) : QUrl();
    }
    QByteArray bytesOf(const Memory &memory, qsizetype at)
    {
        QByteArray out;
        const ByteSink sink = [&](QByteArrayView piece) -> Result<void> {
            out += piece;
            return {};
        };
        (void)wait(m_window->keeper.vault()->readAttachment(ReadView::everything(), memory.id,
                                                            memory.attachments.value(at).blob, sink));
        return out;
    }
    QStringList names()
    {
        QStringList out;
        for (const Attachment &file : m_capture->files()->files())
            out += file.name;
        return out;
    }
    QList<Memory> memories() { return *wait(m_window->keeper.vault()->list(ReadView::everything(), {})); }
    QStringList sealed() const { return QDir(m_window->folder() + u"/captures"_s).entryList({u"*.capture"_s}); }

    std::optional<WindowVault> m_window;
    std::optional<ManualTimers> m_timers;
    std::optional<UnlockModel> m_unlock;
    std::optional<CaptureModel> m_capture;
    std::optional<DrawingThread> m_draws;
};

void CaptureModelTest::init()
{
    m_window.emplace();
    MN_VERIFY(m_window->make());
    m_timers.emplace(m_window->clock);
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
    m_unlock->setFolder(m_window->folder());
    start();
    m_draws.emplace();
}

void CaptureModelTest::cleanup()
{
    m_draws.reset();
    m_capture.reset();
    m_unlock.reset();
    m_timers.reset();
    m_window.reset();
}

void CaptureModelTest::start()
{
    m_capture.emplace(m_window->keys, m_window->keeper, *m_unlock, m_window->files, m_window->clock, *m_timers);
}

void CaptureModelTest::open()
{
    m_unlock->unlockWithPassphrase(WindowVault::passphrase());
    QTRY_COMPARE(m_unlock->state(), UnlockModel::Open);
    (void)wait(m_window->keys.askKeychain()); // behind what was asked of the key thread
}

void CaptureModelTest::lock()
{
    QSignalSpy closed(&m_window->keeper, &VaultKeeper::locked);
    m_unlock->lock();
    QVERIFY(m_capture->isLocked());
    QTRY_COMPARE(closed.count(), 1);
}

void CaptureModelTest::whatIsSavedIsAMemoryWithItsTags()
{
    open();
    QVERIFY(!m_capture->isLocked());
    QSignalSpy saved(&*m_capture, &CaptureModel::saved);
    m_capture->setText(u"  Tile workshop: the blue is cobalt #tiles\n"_s);
    m_capture->save();
    QCOMPARE(m_capture->state(), State::Saving);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toBool(), false);
    QCOMPARE(m_capture->text(), QString());
    QCOMPARE(m_capture->state(), State::Writing);
    QCOMPARE(memories().size(), 1);
    QCOMPARE(memories().first().content, u"Tile workshop: the blue is cobalt #tiles"_s);
    QCOMPARE(memories().first().tags, QStringList{u"tiles"_s});
    QVERIFY(wait(m_window->keeper.vault()->drafts())->isEmpty());
}

void CaptureModelTest::nothingIsNotSaved()
{
    open();
    m_capture->setText(u" \n\t"_s);
    m_capture->save();
    QCOMPARE(m_capture->state(), State::Writing);
    QVERIFY(memories().isEmpty());
}

void CaptureModelTest::whileItIsLockedItIsSealedAndBecomesAMemoryLater()
{
    open();
    lock();
    QVERIFY(!m_capture->labels());
    QSignalSpy saved(&*m_capture, &CaptureModel::saved);
    m_capture->setText(u"The spare key is with Peig #home"_s);
    m_capture->save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toBool(), true);
    QCOMPARE(m_capture->text(), QString());
    QCOMPARE(sealed().size(), 1);
    QSignalSpy taken(&*m_capture, &CaptureModel::taken);
    open();
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(taken.first(), (QVariantList{1, 0}));
    QCOMPARE(memories().first().content, u"The spare key is with Peig #home"_s);
    QCOMPARE(memories().first().tags, QStringList{u"home"_s});
    QVERIFY(sealed().isEmpty());
}

void CaptureModelTest::aVaultThatWasNeverOpenSaysWhatToDo()
{
    m_capture->setText(u"1.2 bar"_s);
    m_capture->save();
    QTRY_COMPARE(m_capture->state(), State::NotSaved);
    QVERIFY(m_capture->problem().contains(u"opened once"_s));
    QCOMPARE(m_capture->text(), u"1.2 bar"_s);
    open();
    m_capture->save();
    QTRY_COMPARE(memories().size(), 1);
}

void CaptureModelTest::theDraftSurvivesTheEndOfTheProgram()
{
    open();
    m_capture->setText(u"half a sen"_s);
    QTRY_VERIFY(passes() && wait(m_window->keeper.vault()->drafts())->size() == 1);
    m_capture->setText(u"half a sentence"_s); // and the program ends before the pause is over
    m_capture.reset();
    start();
    QTRY_COMPARE(m_capture->text(), u"half a sentence"_s);
    QVERIFY(memories().isEmpty());
    m_capture->setText({});
    QTRY_VERIFY(passes() && wait(m_window->keeper.vault()->drafts())->isEmpty());
}

void CaptureModelTest::aDraftTypedWhileLockedComesBackIntoTheField()
{
    open();
    lock();
    m_capture->setText(u"half a sentence"_s);
    QTRY_VERIFY(passes() && sealed().size() == 1);
    m_timers->forget(); // killed
    m_capture.reset();
    start();
    QCOMPARE(m_capture->text(), QString());
    open();
    QTRY_COMPARE(m_capture->text(), u"half a sentence"_s);
    QVERIFY(memories().isEmpty());
    QTRY_VERIFY(sealed().isEmpty());
    QTRY_COMPARE(wait(m_window->keeper.vault()->drafts())->size(), 1); // in the vault now
}

void CaptureModelTest::whatStandsInTheFieldComesBelowAnOlderDraft()
{
    open();
    m_capture->setText(u"older"_s);
    QTRY_VERIFY(passes() && wait(m_window->keeper.vault()->drafts())->size() == 1);
    lock();
    m_capture->setText(u"newer"_s);
    open();
    QTRY_COMPARE(m_capture->text(), u"older\n\nnewer"_s);
    QTRY_VERIFY(sealed().isEmpty());
    QTRY_COMPARE(wait(m_window->keeper.vault()->drafts())->size(), 1);
    lock();
    open();
    QTRY_COMPARE(m_capture->text(), u"older\n\nnewer"_s); // once
}

void CaptureModelTest::lockingTakesTheTextAwayAndOpeningBringsItBack()
{
    open();
    m_capture->setText(u"nobody else's business"_s);
    lock();
    QCOMPARE(m_capture->text(), QString());
    open();
    QTRY_COMPARE(m_capture->text(), u"nobody else's business"_s);
}

void CaptureModelTest::aDraftOfTheSmallWindowIsNoneOfTheEditor()
{
    open();
    m_capture->setText(u"half a sentence"_s);
    QTRY_VERIFY(passes() && wait(m_window->keeper.vault()->drafts())->size() == 1);
    VaultModel model(*m_window->keeper.vault(), m_window->clock, *m_timers);
    QSignalSpy nothing(model.editor(), &MemoryEditor::nothingToRecover);
    model.editor()->recover();
    QTRY_COMPARE(nothing.count(), 1);
}

void CaptureModelTest::theClipboardIsTakenBehindWhatIsThere()
{
    QGuiApplication::clipboard()->setText(u" cobalt, not indigo\n"_s);
    QVERIFY(m_capture->takeClipboard());
    QCOMPARE(m_capture->text(), u"cobalt, not indigo"_s);
    QVERIFY(m_capture->takeClipboard());
    QCOMPARE(m_capture->text(), u"cobalt, not indigo\n\ncobalt, not indigo"_s);
    QGuiApplication::clipboard()->setText(u"  "_s);
    QVERIFY(!m_capture->takeClipboard());
}

void CaptureModelTest::whichWordsAreTags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("one") << u"a #boat"_s << QStringList{u"boat"_s};
    QTest::newRow("each once") << u"#boat #home/garden #boat"_s << QStringList{u"boat"_s, u"home/garden"_s};
    QTest::newRow("another script") << u"#märz、#旅行"_s << QStringList{u"märz"_s, u"旅行"_s};
    QTest::newRow("a heading, a number, a colour") << u"# Boat\n#1 #07564E ##x"_s << QStringList();
    QTest::newRow("part of an address") << u"example.org/a#b"_s << QStringList();
}

void CaptureModelTest::whichWordsAreTags()
{
    QFETCH(const QString, text);
    m_capture->setText(text);
    QTEST(m_capture->tags(), "tags");
}

void CaptureModelTest::theTagBeforeTheCaretIsFound()
{
    m_capture->setText(u"the van #ti and"_s);
    QCOMPARE(m_capture->begunTag(11), (QVariantMap{{u"typed"_s, u"ti"_s}, {u"begin"_s, 8}}));
    QCOMPARE(m_capture->begunTag(9), QVariant());
    QCOMPARE(m_capture->begunTag(15), QVariant());
}

void CaptureModelTest::whatTheVaultRefusesStays()
{
    open();
    const QString endless(300 * 1024, u'a');
    m_capture->setText(endless);
    m_capture->save();
    QTRY_COMPARE(m_capture->state(), State::NotSaved);
    QVERIFY(!m_capture->problem().isEmpty());
    QCOMPARE(m_capture->text(), endless);
    m_capture->setText(u"shorter"_s);
    QCOMPARE(m_capture->state(), State::Writing);
    QVERIFY(m_capture->problem().isEmpty());
}

void CaptureModelTest::whatItIsIsSavedWithIt()
{
    open();
    const QDateTime monday(QDate(2026, 11, 23), QTime(0, 0), QTimeZone::utc());
    m_capture->setText(u"the blue is cobalt #tiles"_s);
    m_capture->setKind(u"quote"_s);
    m_capture->setDomain(u" Travel "_s);
    m_capture->setImportance(0.8);
    m_capture->setWhen(monday);
    m_capture->addTag(u" lisbon "_s);
    m_capture->addTag(u"tiles"_s); // it stands in the text
    m_capture->addTag(u"wrong"_s);
    m_capture->removeTag(u"wrong"_s);
    QCOMPARE(m_capture->addedTags(), QStringList{u"lisbon"_s});
    m_capture->save();
    QTRY_COMPARE(memories().size(), 1);
    const Memory memory = memories().first();
    QCOMPARE(memory.kind, u"quote"_s);
    QCOMPARE(memory.domains, QStringList{u"Travel"_s});
    QCOMPARE(memory.importance, 0.8);
    QCOMPARE(memory.occurredAt->ms, monday.toMSecsSinceEpoch());
    QCOMPARE(memory.tags, (QStringList{u"lisbon"_s, u"tiles"_s}));
    QCOMPARE(memory.source, u"capture"_s);
    QTRY_COMPARE(m_capture->state(), State::Writing); // and the next begins anew
    QCOMPARE(m_capture->domain(), QString());
    QCOMPARE(m_capture->kind(), Memory().kind);
    QVERIFY(!m_capture->when().isValid());
    QVERIFY(m_capture->addedTags().isEmpty());
    m_capture->addTag(QString(1000, u't'));
    QVERIFY(!m_capture->problem().isEmpty());
}

void CaptureModelTest::filesAreSavedWithIt_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("open") << false;
    QTest::newRow("locked") << true;
}

void CaptureModelTest::filesAreSavedWithIt()
{
    QFETCH(const bool, isLocked);
    const QByteArray bytes = QByteArray("1.2 bar ").repeated(100'000);
    open();
    if (isLocked)
        lock();
    QAbstractItemModelTester tester(m_capture->files());
    QVERIFY(!m_capture->canSave());
    m_capture->files()->add(file(u"gauge.txt"_s, bytes));
    m_capture->files()->add(file(u"wrong.txt"_s, "x"));
    QVERIFY(m_capture->canSave());
    QTRY_COMPARE(m_capture->files()->count(), 2);
    m_capture->files()->remove(int(names().indexOf(u"wrong.txt"_s)));
    const QModelIndex shown = m_capture->files()->index(0);
    QCOMPARE(shown.data(CaptureFiles::NameRole).toString(), u"gauge.txt"_s);
    QCOMPARE(shown.data(CaptureFiles::IsImageRole).toBool(), false);
    QVERIFY(!shown.data(CaptureFiles::SizeTextRole).toString().isEmpty());
    m_capture->save(); // without a word
    QTRY_COMPARE(m_capture->files()->count(), 0);
    if (isLocked) {
        QTRY_COMPARE(sealed().size(), 1);
        open();
    }
    QTRY_COMPARE(memories().size(), 1);
    QCOMPARE(memories().first().attachments.size(), 1);
    QCOMPARE(memories().first().attachments.first().mime, u"text/plain"_s);
    QCOMPARE(bytesOf(memories().first(), 0), bytes);
}

void CaptureModelTest::savingWaitsForTheFiles()
{
    open();
    m_capture->setText(u"see the picture"_s);
    m_capture->files()->add(file(u"gauge.txt"_s, "1.2 bar"));
    m_capture->save();
    QCOMPARE(m_capture->state(), State::Saving);
    QTRY_COMPARE(memories().size(), 1);
    QTRY_VERIFY(m_capture->state() != State::Saving); // it is told a moment later
    QCOMPARE(memories().first().attachments.size(), 1);
    m_capture->files()->add(QUrl::fromLocalFile(u"/nowhere/at all"_s)); // one that does not come is not left out
    m_capture->setText(u"see the other"_s);
    m_capture->save();
    QTRY_COMPARE(m_capture->state(), State::NotSaved);
    QCOMPARE(m_capture->text(), u"see the other"_s);
    QCOMPARE(memories().size(), 1);
}

void CaptureModelTest::aPictureOfTheClipboardIsAttached()
{
    open();
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(picture);
    QVERIFY(m_capture->takeClipboardFiles());
    QTRY_COMPARE(m_capture->files()->count(), 1);
    QVERIFY(names().first().endsWith(u".png"_s));
    m_capture->save();
    QTRY_COMPARE(memories().size(), 1);
    QCOMPARE(QImage::fromData(bytesOf(memories().first(), 0)).convertToFormat(picture.format()), picture);
    QGuiApplication::clipboard()->setText(u"cobalt"_s);
    QVERIFY(!m_capture->takeClipboardFiles());
}

void CaptureModelTest::copiedFilesAreAttached()
{
    open();
    auto *copied = new QMimeData;
    copied->setUrls({file(u"a.txt"_s, "a"), file(u"b.txt"_s, "b")});
    QGuiApplication::clipboard()->setMimeData(copied);
    QVERIFY(m_capture->takeClipboardFiles());
    QTRY_COMPARE(m_capture->files()->count(), 2);
    auto *address = new QMimeData;
    address->setUrls({QUrl(u"https://example.org/a.png"_s)});
    QGuiApplication::clipboard()->setMimeData(address);
    QVERIFY(!m_capture->takeClipboardFiles()); // nothing is fetched
}

void CaptureModelTest::aFileThatIsNotAttachedIsSaid()
{
    open();
    m_capture->files()->add(QUrl::fromLocalFile(m_window->home.filePath(u"absent.txt"_s)));
    QTRY_VERIFY(m_capture->problem().contains(u"absent.txt"_s));
    QCOMPARE(m_capture->state(), State::Writing);
    QVERIFY(!m_capture->canSave());
    m_capture->setText(u"without it"_s);
    QVERIFY(m_capture->problem().isEmpty());
}

void CaptureModelTest::whileItIsLockedALargeFileIsRefused()
{
    open();
    lock();
    QFile large(m_window->home.filePath(u"film.mp4"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(CaptureBox::kMostFileBytes + 1));
    m_capture->files()->add(QUrl::fromLocalFile(large.fileName()));
    QTRY_VERIFY_WITH_TIMEOUT(m_capture->problem().contains(u"film.mp4"_s), 60'000);
    QVERIFY(m_capture->problem().contains(u"256"_s));
    QCOMPARE(m_capture->files()->count(), 0);
}

void CaptureModelTest::filesAndAllElseSurviveTheLock()
{
    open();
    m_capture->setDomain(u"Travel"_s);
    m_capture->addTag(u"lisbon"_s);
    m_capture->files()->add(file(u"gauge.txt"_s, "1.2 bar"));
    QTRY_COMPARE(m_capture->files()->count(), 1);
    lock();
    QCOMPARE(m_capture->files()->count(), 0);
    QCOMPARE(m_capture->domain(), QString());
    QVERIFY(m_capture->addedTags().isEmpty());
    open();
    QTRY_COMPARE(names(), QStringList{u"gauge.txt"_s});
    QCOMPARE(m_capture->domain(), u"Travel"_s);
    QCOMPARE(m_capture->addedTags(), QStringList{u"lisbon"_s});

    m_capture->files()->remove(0); // and the other way round
    QTRY_VERIFY(passes() && wait(m_window->keeper.vault()->drafts())->isEmpty());
    lock();
    m_capture->setText(u"locked"_s);
    m_capture->files()->add(file(u"other.txt"_s, "1.3 bar"));
    QTRY_COMPARE(m_capture->files()->count(), 1);
    QTRY_VERIFY(passes() && sealed().size() == 1);
    m_timers->forget(); // killed
    m_capture.reset();
    start();
    open();
    QTRY_COMPARE(names(), QStringList{u"other.txt"_s});
    m_capture->save();
    QTRY_COMPARE(memories().size(), 1);
    QCOMPARE(bytesOf(memories().first(), 0), QByteArray("1.3 bar"));
}

void CaptureModelTest::aDraftOfBeforeThereWereFilesIsRead()
{
    open();
    Vault &vault = *m_window->keeper.vault();
    const RecordId id(makeUuidFromName(vault.id().toBytes(), "capture draft"));
    MN_VERIFY(wait(vault.keepDraft(id, u"hälf a sentence"_s.toUtf8())));
    m_timers->forget();
    m_capture.reset();
    start();
    QTRY_COMPARE(m_capture->text(), u"hälf a sentence"_s);
}

void CaptureModelTest::aDraftThatWasSavedBeforeACrashDoesNotComeBack()
{
    open();
    Vault &vault = *m_window->keeper.vault();
    const RecordId drafts(makeUuidFromName(vault.id().toBytes(), "capture draft"));
    m_capture->setText(u"saved"_s);
    QTRY_VERIFY(passes() && wait(vault.drafts())->size() == 1);
    const QByteArray draft = *wait(vault.draft(drafts));
    m_capture->save();
    QTRY_COMPARE(memories().size(), 1);
    QTRY_VERIFY(wait(vault.drafts())->isEmpty());
    MN_VERIFY(wait(vault.keepDraft(drafts, draft))); // as if it could not be dropped
    m_capture.reset();
    start();
    QTRY_VERIFY(wait(vault.drafts())->isEmpty());
    QCOMPARE(m_capture->text(), QString());
}

void CaptureModelTest::whatIsSealedTakesThePlaceOfItsDraft()
{
    open();
    lock();
    m_capture->setText(u"half"_s);
    QTRY_VERIFY(passes() && sealed().size() == 1);
    const QStringList draft = sealed();
    m_capture->setText(u"whole"_s);
    m_capture->save();
    QTRY_COMPARE(m_capture->text(), QString());
    QCOMPARE(sealed(), draft);
    m_capture->setText(u"another"_s);
    QTRY_VERIFY(passes() && sealed().size() == 2);
    open();
    QTRY_COMPARE(memories().size(), 1);
    QCOMPARE(memories().first().content, u"whole"_s);
    QCOMPARE(m_capture->text(), u"another"_s);
}

void CaptureModelTest::filesDoNotGoToAnotherVault()
{
    open();
    lock();
    m_capture->setText(u"see the picture"_s);
    m_capture->files()->add(file(u"gauge.txt"_s, "1.2 bar"));
    QTRY_COMPARE(m_capture->files()->count(), 1);
    m_unlock->setFolder(m_window->home.filePath(u"another"_s));
    QCOMPARE(m_capture->files()->count(), 0);
    QVERIFY(m_capture->problem().contains(u"another vault"_s));
    QCOMPARE(m_capture->text(), u"see the picture"_s);
}

} // namespace mn::app

QTEST_MAIN(mn::app::CaptureModelTest)
#include "capture_model_test.moc"
