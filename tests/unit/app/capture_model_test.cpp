#include "app/capture/capture_model.h"
#include "app/shell/vault_model.h"
#include "core/base/drawing_thread.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
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
    void whatStandsInTheFieldIsNotReplacedByAnOlderDraft();
    void lockingTakesTheTextAwayAndOpeningBringsItBack();
    void aDraftOfTheSmallWindowIsNoneOfTheEditor();
    void theClipboardIsTakenBehindWhatIsThere();
    void whichWordsAreTags_data();
    void whichWordsAreTags();
    void theTagBeforeTheCaretIsFound();
    void whatTheVaultRefusesStays();

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
    m_unlock->lock();
    QVERIFY(m_capture->isLocked());
    QTRY_VERIFY(m_unlock->hasPassphrase());
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

void CaptureModelTest::whatStandsInTheFieldIsNotReplacedByAnOlderDraft()
{
    open();
    m_capture->setText(u"older"_s);
    QTRY_VERIFY(passes() && wait(m_window->keeper.vault()->drafts())->size() == 1);
    lock();
    m_capture->setText(u"newer"_s);
    open();
    (void)wait(m_window->keeper.vault()->drafts());
    QCoreApplication::processEvents();
    QCOMPARE(m_capture->text(), u"newer"_s);
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

} // namespace mn::app

QTEST_MAIN(mn::app::CaptureModelTest)
#include "capture_model_test.moc"
