#include "app/editor/memory_editor.h"
#include "app/onboarding/first_run_model.h"
#include "app/onboarding/recovery_check.h"
#include "core/crypto/secret_text.h"
#include "core/session/recovery_store.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using namespace mn::app::test;
using namespace std::chrono_literals;

class FirstRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromTheWelcomeToTheFirstMemory();
    void nothingIsOnTheDiskBeforeTheWordsWereSeen();
    void passphrasesThatDifferAreSaidAndOverwritten();
    void theStrengthIsToldAsOneTypes();
    void aSuggestionHasSixWordsAndIsNeverTheSame();
    void theDrillAsksForThreeWordsOfThePhrase();
    void whatWasPutOffIsAskedAgainUntilItIsPassed();
    void withoutAKeychainItGoesOn();
    void theKeychainOpensWhenItWasWanted();
    void theKitIsAFileOfItsOwnerAndOverwritesNothing();
    void anExistingVaultIsChosenAndAnEmptyFolderIsNot();
    void aFolderThatHoldsAVaultIsRefusedAndAnotherTaken();
    void aFolderThatHoldsOtherThingsGetsTheVaultBelowIt();
    void aFolderThatIsChosenAtTheLastMomentIsLookedAtFirst();
    void whatWasTypedIsSavedWhenTheVaultLocks();
    void whatTheVaultRefusesAsItLocksIsADraft();
    void whatWasTypedBeforeACrashIsADraft();
    void whatIsSavedLeavesNoDraft();
    void backKeepsTheWordsThatWereWritten();
    void aModelThatGoesWhileTheVaultIsMadeLosesNothing();

private:
    using Step = FirstRunModel::Step;
    // Up to the recovery words.
    void choose();
    QString word(int position) const { return m_words.value(position - 1); }
    static QString typed(const char *text) { return QString::fromLatin1(text); }

    // Locked and open again, as the editor finds it.
    void lockAndOpen();
    void comeToTheFirstMemory()
    {
        choose();
        m_run->checkLater();
        QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    }
    Vault &vault() { return *m_window->keeper.vault(); }
    qsizetype drafts() { return wait(vault().drafts())->size(); }

    std::optional<WindowVault> m_window;
    std::optional<ManualTimers> m_timers;
    std::optional<FirstRunModel> m_run;
    QStringList m_words;
};

void FirstRunTest::init()
{
    m_window.emplace();
    m_timers.emplace(m_window->clock);
    m_run.emplace(m_window->keys, m_window->keeper, m_window->clock, *m_timers, m_window->folder());
}

void FirstRunTest::cleanup()
{
    m_run.reset();
    m_timers.reset();
    m_window.reset();
}

void FirstRunTest::choose()
{
    m_run->create(); // nothing, where it has begun
    QCOMPARE(m_run->step(), Step::Passphrase);
    m_run->choosePassphrase(m_window->passphrase(), m_window->passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::Recovery, 60'000); // this machine is measured first
    m_words = m_run->words();
    QCOMPARE(m_words.size(), 24);
}

void FirstRunTest::fromTheWelcomeToTheFirstMemory()
{
    QCOMPARE(m_run->step(), Step::Welcome);
    choose();
    m_run->startDrill();
    QCOMPARE(m_run->step(), Step::Drill);
    QVERIFY(m_run->words().isEmpty()); // to be read from the paper
    m_run->finishDrill();
    QVERIFY(!m_run->working()); // not passed yet
    for (const int position : m_run->drillPositions())
        QVERIFY(m_run->answerDrill(position, word(position)));
    QVERIFY(m_run->drillPassed());
    m_run->finishDrill();
    QVERIFY(m_run->working());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    Vault *const vault = m_window->keeper.vault();
    QVERIFY(vault);
    m_run->saveFirstMemory(u"Mum on the phone about the flat"_s);
    QTRY_VERIFY(m_run->firstMemorySaved());
    QCOMPARE(*wait(vault->count(ReadView::everything(), {})), 1);
    QCOMPARE(*isPhraseCheckDue(*vault), false);
    m_run->finish();
    QCOMPARE(m_run->step(), Step::Done);
    // It opens with both from now on.
    m_window->keeper.lock();
    MN_VERIFY(wait(m_window->keys.open(m_window->folder(), secretFrom(m_window->passphrase()))));
    MN_VERIFY(wait(m_window->keys.openWithPhrase(m_window->folder(), secretFrom(m_words.join(u' ')))));
}

void FirstRunTest::nothingIsOnTheDiskBeforeTheWordsWereSeen()
{
    choose();
    m_run->startDrill();
    QVERIFY(!m_window->files.exists(m_window->folder()));
}

void FirstRunTest::passphrasesThatDifferAreSaidAndOverwritten()
{
    // The folder is being looked at: first where a new vault lies best, then whether it may.
    const auto answered = [this] {
        const auto last = m_window->keys.post([] { return 0; });
        while (!last.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
        QCoreApplication::processEvents();
    };
    m_run->create();
    const QString first = typed("one passphrase");
    const QString second = typed("another one");
    m_run->choosePassphrase(first, second);
    QCOMPARE(m_run->step(), Step::Passphrase);
    QVERIFY(m_run->message().contains(u"differ"_s));
    QCOMPARE(first, QString(first.size(), QChar(0)));
    QCOMPARE(second, QString(second.size(), QChar(0)));
    answered();
    answered();
    QVERIFY2(m_run->message().contains(u"differ"_s), "what is known of the folder by now is no answer to that");
    m_run->choosePassphrase({}, {});
    QVERIFY(m_run->message().contains(u"empty"_s));
}

void FirstRunTest::theStrengthIsToldAsOneTypes()
{
    const QString shown = typed("password");
    m_run->rate(shown);
    QCOMPARE(shown, u"password"_s); // the field keeps it
    QCOMPARE(m_run->strengthLevel(), int(StrengthLevel::Weak));
    const double weak = m_run->strengthPlace();
    m_run->rate(u"hamster diagram private dutch cause delay"_s);
    QCOMPARE(m_run->strengthName(), u"Strong"_s);
    QVERIFY(m_run->strengthPlace() > weak);
    QVERIFY(!m_run->strengthText().isEmpty());
    m_run->rate({});
    QCOMPARE(m_run->strengthLevel(), 0);
    QCOMPARE(m_run->examples().size(), 2);
    QCOMPARE(m_run->lineMarks().size(), 5);
}

void FirstRunTest::aSuggestionHasSixWordsAndIsNeverTheSame()
{
    const QString suggestion = m_run->suggestPassphrase();
    QCOMPARE(suggestion.split(u' ').size(), 6);
    QVERIFY(suggestion != m_run->suggestPassphrase());
    m_run->rate(suggestion);
    QVERIFY(m_run->strengthLevel() >= int(StrengthLevel::Good)); // frequent words are rated below their 66 bits
}

void FirstRunTest::theDrillAsksForThreeWordsOfThePhrase()
{
    choose();
    m_run->startDrill();
    const QList<int> positions = m_run->drillPositions();
    QCOMPARE(positions.size(), 3);
    QVERIFY(positions[0] >= 1 && positions[0] < positions[1] && positions[1] < positions[2] && positions[2] <= 24);
    QVERIFY(!m_run->answerDrill(positions[0], u"abandonment"_s));
    QVERIFY(m_run->answerDrill(positions[0], u" "_s + word(positions[0]).toUpper()));
    QVERIFY(m_run->answerDrill(positions[1], m_run->completeWord(word(positions[1]).left(4))));
    QVERIFY(!m_run->drillPassed());
    QVERIFY(m_run->answerDrill(positions[2], word(positions[2])));
    QVERIFY(m_run->drillPassed());
    m_run->answerDrill(positions[2], u"zoo zoo"_s); // typed over again
    QVERIFY(!m_run->drillPassed());
}

void FirstRunTest::whatWasPutOffIsAskedAgainUntilItIsPassed()
{
    RecoveryCheck check(m_window->keys, m_window->keeper);
    choose();
    m_run->checkLater();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    QVERIFY(m_run->drillPutOff());
    QTRY_VERIFY(check.due());
    check.putOff();
    QVERIFY(!check.due());
    const auto reopen = [this] {
        m_window->keeper.lock();
        m_window->keeper.take(*wait(m_window->keys.open(m_window->folder(), secretFrom(m_window->passphrase()))));
    };
    reopen();
    QTRY_VERIFY(check.due());
    check.start();
    QTRY_COMPARE(check.positions().size(), 3);
    for (const int position : check.positions())
        QVERIFY(check.answer(position, word(position)));
    QVERIFY(check.passed());
    QVERIFY(!check.due());
    QSignalSpy due(&check, &RecoveryCheck::dueChanged);
    reopen();
    QVERIFY(check.positions().isEmpty());
    // Its question is answered once the next one is.
    QCOMPARE(*wait(m_window->keys.post([vault = m_window->keeper.vault()] { return isPhraseCheckDue(*vault); })),
             false);
    QCoreApplication::processEvents();
    QCOMPARE(due.count(), 0);
}

void FirstRunTest::withoutAKeychainItGoesOn()
{
    m_window->keychain.failure = Errc::NotAvailable;
    m_run->create();
    QTRY_VERIFY(m_run->keychainMessage().contains(u"no keyring"_s));
    m_run->setKeychainWanted(true); // all the same
    choose();
    m_run->checkLater();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    QVERIFY(m_run->keychainMessage().contains(u"no keyring"_s));
    QVERIFY(m_window->keeper.vault());
}

void FirstRunTest::theKeychainOpensWhenItWasWanted()
{
    m_run->setKeychainWanted(true);
    choose();
    QVERIFY(m_run->keychainMessage().isEmpty());
    m_run->checkLater();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    m_window->keeper.lock();
    MN_VERIFY(wait(m_window->keys.openWithKeychain(m_window->folder())));
}

void FirstRunTest::theKitIsAFileOfItsOwnerAndOverwritesNothing()
{
    choose();
    const QString path = m_window->home.filePath(u"kit.txt"_s);
    m_run->saveKit(QUrl::fromLocalFile(path));
    QTRY_COMPARE(m_run->kitSavedAt(), u"kit.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &one : m_words)
        QVERIFY(text.contains(one));
    QVERIFY(text.contains(u"Clara's vault"_s));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    m_run->saveKit(QUrl::fromLocalFile(path));
    QTRY_VERIFY(m_run->message().contains(u"already"_s));
}

void FirstRunTest::anExistingVaultIsChosenAndAnEmptyFolderIsNot()
{
    MN_VERIFY(m_window->make());
    QSignalSpy chosen(&*m_run, &FirstRunModel::existingChosen);
    m_run->openExisting(QUrl::fromLocalFile(m_window->home.path()));
    QTRY_VERIFY(m_run->message().contains(u"no vault"_s));
    m_run->openExisting(QUrl::fromLocalFile(m_window->folder()));
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), m_window->folder());
    QVERIFY(m_run->message().isEmpty());
}

void FirstRunTest::aFolderThatHoldsAVaultIsRefusedAndAnotherTaken()
{
    MN_VERIFY(m_window->make());
    m_run->create();
    QTRY_VERIFY_WITH_TIMEOUT(m_run->folderProblem().contains(u"already"_s), 60'000); // behind the measuring
    m_run->choosePassphrase(m_window->passphrase(), m_window->passphrase());
    QCOMPARE(m_run->step(), Step::Passphrase);
    QVERIFY(!m_run->working());
    m_run->setFolder(QUrl::fromLocalFile(m_window->home.filePath(u"another"_s)));
    QVERIFY(m_run->folderProblem().isEmpty());
    m_run->choosePassphrase(m_window->passphrase(), m_window->passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::Recovery, 60'000);
    m_run->checkLater();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
}

void FirstRunTest::aFolderThatHoldsOtherThingsGetsTheVaultBelowIt()
{
    const QString documents = m_window->home.filePath(u"Documents"_s);
    QVERIFY(QDir().mkpath(documents + u"/letters"_s));
    m_run->create();
    m_run->setFolder(QUrl::fromLocalFile(documents));
    QTRY_COMPARE_WITH_TIMEOUT(m_run->folder(), documents + u"/Mnemosyne"_s, 60'000);
    QVERIFY(m_run->message().isEmpty());
    choose();
    m_run->checkLater();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    QCOMPARE(m_window->keeper.vault()->paths().folder, documents + u"/Mnemosyne"_s);
    const QStringList there = QDir(documents).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(QSet<QString>(there.begin(), there.end()), (QSet<QString>{u"Mnemosyne"_s, u"letters"_s}));
}

void FirstRunTest::aFolderThatIsChosenAtTheLastMomentIsLookedAtFirst()
{
    choose();
    const QString documents = m_window->home.filePath(u"Documents"_s);
    QVERIFY(QDir().mkpath(documents + u"/letters"_s));
    m_run->setFolder(QUrl::fromLocalFile(documents));
    m_run->checkLater();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    QCOMPARE(m_window->keeper.vault()->paths().folder, documents + u"/Mnemosyne"_s);
    QCOMPARE(m_run->folder(), documents + u"/Mnemosyne"_s);
}

void FirstRunTest::whatWasTypedIsSavedWhenTheVaultLocks()
{
    choose();
    m_run->checkLater();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    m_run->setFirstMemory(u"Ana gets the piano"_s);
    QSignalSpy locked(&m_window->keeper, &VaultKeeper::locked);
    m_window->keeper.lock();
    QTRY_COMPARE(locked.count(), 1);
    const SecretBytes passphrase = SecretBytes::copyOf(m_window->passphrase().toUtf8());
    auto opened = wait(m_window->keys.open(m_run->folder(), passphrase.clone()));
    MN_VERIFY(opened);
    const auto rows = wait(opened->vault->rows(ReadView::everything(), {quint32(1)}));
    MN_VERIFY(rows);
    QCOMPARE(rows->front().title, u"Ana gets the piano"_s);
    m_window->keeper.take(std::move(*opened));
    {
        MemoryEditor editor(vault(), m_window->clock, *m_timers, Calendar(m_window->clock));
        editor.recover();
        QTRY_COMPARE(editor.content(), u"Ana gets the piano"_s);
        QVERIFY(!editor.wasRecovered()); // it is saved
        QCOMPARE(drafts(), 0);
    }
    m_window->keeper.lock();
    QTRY_COMPARE(locked.count(), 2);
    auto again = wait(m_window->keys.open(m_run->folder(), passphrase.clone()));
    MN_VERIFY(again);
    const auto status = wait(again->vault->status());
    MN_VERIFY(status);
    QCOMPARE(status->memories, 1); // not once more at each lock
    MN_VERIFY(wait(m_window->keys.close(std::move(*again))));
}

void FirstRunTest::lockAndOpen()
{
    QSignalSpy locked(&m_window->keeper, &VaultKeeper::locked);
    m_window->keeper.lock();
    QTRY_COMPARE(locked.count(), 1);
    auto opened = wait(m_window->keys.open(m_run->folder(), secretFrom(m_window->passphrase())));
    MN_VERIFY(opened);
    m_window->keeper.take(std::move(*opened));
}

void FirstRunTest::whatTheVaultRefusesAsItLocksIsADraft()
{
    comeToTheFirstMemory();
    const QString typed(300 * 1024, u'a'); // no memory is as long
    m_run->setFirstMemory(typed);
    lockAndOpen();
    QCOMPARE(*wait(vault().count(ReadView::everything(), {})), 0);
    MemoryEditor editor(vault(), m_window->clock, *m_timers, Calendar(m_window->clock));
    editor.recover();
    QTRY_VERIFY(editor.wasRecovered());
    QVERIFY(editor.isNew());
    QCOMPARE(editor.content(), typed);
}

void FirstRunTest::whatWasTypedBeforeACrashIsADraft()
{
    comeToTheFirstMemory();
    m_run->setFirstMemory(u"Ana gets"_s);
    m_timers->advance(1s);
    QCOMPARE(drafts(), 1);
    m_run->setFirstMemory(u"Ana gets the piano"_s);
    m_timers->advance(1s);
    QCOMPARE(drafts(), 1);
    m_run.reset(); // the program ends here
    MemoryEditor editor(vault(), m_window->clock, *m_timers, Calendar(m_window->clock));
    editor.recover();
    QTRY_VERIFY(editor.wasRecovered());
    QCOMPARE(editor.content(), u"Ana gets the piano"_s);
}

void FirstRunTest::whatIsSavedLeavesNoDraft()
{
    comeToTheFirstMemory();
    m_run->setFirstMemory(u"Ana"_s);
    m_timers->advance(1s);
    m_run->setFirstMemory({});
    m_timers->advance(1s);
    QCOMPARE(drafts(), 0);
    m_run->setFirstMemory(u"Ana gets the piano"_s);
    m_run->saveFirstMemory(u"Ana gets the piano"_s);
    QTRY_VERIFY(m_run->firstMemorySaved());
    QCOMPARE(drafts(), 0);
    m_timers->advance(1s); // the key that was pressed before
    QCOMPARE(drafts(), 0);
    lockAndOpen();
    QCOMPARE(*wait(vault().count(ReadView::everything(), {})), 1);
}

void FirstRunTest::backKeepsTheWordsThatWereWritten()
{
    choose();
    m_run->startDrill();
    m_run->back();
    QCOMPARE(m_run->step(), Step::Recovery);
    QCOMPARE(m_run->words(), m_words);
    m_run->back();
    QCOMPARE(m_run->step(), Step::Passphrase);
    m_run->choosePassphrase(typed("another passphrase"), typed("another passphrase"));
    QTRY_COMPARE(m_run->step(), Step::Recovery);
    QCOMPARE(m_run->words(), m_words);
    m_run->checkLater();
    QTRY_COMPARE_WITH_TIMEOUT(m_run->step(), Step::FirstMemory, 60'000);
    m_run->back(); // the vault is there
    QCOMPARE(m_run->step(), Step::FirstMemory);
    m_window->keeper.lock();
    MN_VERIFY(wait(m_window->keys.open(m_window->folder(), SecretBytes::copyOf("another passphrase"))));
}

void FirstRunTest::aModelThatGoesWhileTheVaultIsMadeLosesNothing()
{
    choose();
    m_run->checkLater();
    m_run.reset();
    MN_VERIFY(wait(m_window->keys.open(m_window->folder(), secretFrom(m_window->passphrase()))));
    MN_VERIFY(wait(m_window->keys.openWithPhrase(m_window->folder(), secretFrom(m_words.join(u' ')))));
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::FirstRunTest)
#include "first_run_test.moc"
