#include "app/shell/app_model.h"
#include "app/shell/last_vault.h"
#include "core/base/drawing_thread.h"
#include "tests/unit/app/manual_timers.h"
#include "tests/unit/app/window_vault.h"
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace mn::app {

using namespace Qt::StringLiterals;
using namespace mn::test;
using namespace mn::app::test;

class AppModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFolderWithoutAVaultBeginsTheFirstRun();
    void aVaultThatNeedsItsPersonIsLocked();
    void aVaultThatIsDamagedIsNeverTakenForNone();
    void aDamagedVaultIsLeftForItsBackupAndComeBackTo();
    void theRightPassphraseShowsTheVault();
    void lockingSavesWhatIsTypedAndLetsGoOfTheVault();
    void itOpensAgainAfterItWasLocked();
    void whoQuitsIsAskedAboutWordsThatNoDiskTook();
    void whatNoDiskTookIsThereAfterALock();
    void whoListensToTheStageSeesAVaultThatIsThere();
    void aVaultThatWasOpenLastIsMissedAndLookedForAgain();
    void aVaultThatWasMovedIsMissedWhereItWent();
    void besideAMissedVaultANewOneIsMadeInTheUsualPlace();
    void aVaultThatWasMadeElsewhereIsTheOneToUnlock();
    void aMissedVaultThatIsBackTellsItsWays();
    void aVaultThatIsMadeWhileItIsToLockIsTheOneToUnlock();
    void whatModelsHoldOfWordsFollowsTheLanguage();

private:
    using Stage = AppModel::Stage;
    void open();
    // Types what the vault refuses, for it is too long, where no draft can be kept.
    QString typeWhatNobodyTakes();

    std::optional<WindowVault> m_window;
    std::optional<ManualTimers> m_timers;
    std::optional<DeviceSettings> m_settings;
    std::optional<Appearance> m_appearance;
    std::optional<Commands> m_commands;
    std::optional<UnlockModel> m_unlock;
    std::optional<AppModel> m_app;
    std::optional<DrawingThread> m_draws;
};

void AppModelTest::init()
{
    m_window.emplace();
    m_timers.emplace(m_window->clock);
    m_settings.emplace(m_window->files, m_window->folder() + u"-window.json"_s);
    m_appearance.emplace(*m_settings, false);
    m_commands.emplace(windowPages(), &*m_settings);
    m_unlock.emplace(m_window->keys, m_window->keeper, m_window->clock);
    m_app.emplace(m_window->keys, m_window->keeper, *m_unlock, *m_appearance, *m_commands, m_window->clock, *m_timers);
    m_draws.emplace();
}

void AppModelTest::cleanup()
{
    m_draws.reset();
    m_app.reset();
    m_unlock.reset();
    m_commands.reset();
    m_appearance.reset();
    m_settings.reset();
    m_timers.reset();
    m_window.reset();
}

void AppModelTest::open()
{
    m_unlock->unlockWithPassphrase(m_window->passphrase());
    QTRY_COMPARE(m_app->stage(), Stage::Open);
}

QString AppModelTest::typeWhatNobodyTakes()
{
    QFile inTheWay(m_window->paths().drafts);
    const bool isBlocked = inTheWay.open(QIODevice::WriteOnly);
    const QString typed(400'000, u'x');
    m_app->vault()->openNew(typed);
    return isBlocked ? typed : QString();
}

void AppModelTest::whoQuitsIsAskedAboutWordsThatNoDiskTook()
{
    MN_VERIFY(m_window->make());
    m_app->start(m_window->folder());
    open();
    QSignalSpy loses(&*m_app, &AppModel::quitLoses);
    QSignalSpy may(&*m_app, &AppModel::mayQuit);
    QVERIFY(m_app->isAllKept());
    m_app->quit();
    QTRY_COMPARE(may.size(), 1);
    const QString typed = typeWhatNobodyTakes();
    QVERIFY(!typed.isEmpty());
    QVERIFY(!m_app->isAllKept());
    m_app->quit();
    QTRY_COMPARE(loses.size(), 1);
    QCOMPARE(may.size(), 1);
    QCOMPARE(m_app->vault()->editor()->content(), typed);
    QVERIFY(QFile::remove(m_window->paths().drafts));
    m_app->quit(); // it is a draft by now
    QTRY_COMPARE(may.size(), 2);
    QCOMPARE(loses.size(), 1);
    QTRY_VERIFY(m_app->isAllKept());
}

void AppModelTest::whatNoDiskTookIsThereAfterALock()
{
    MN_VERIFY(m_window->make());
    m_app->start(m_window->folder());
    open();
    const QString typed = typeWhatNobodyTakes();
    QVERIFY(!typed.isEmpty());
    QSignalSpy closed(&*m_unlock, &UnlockModel::closed);
    m_app->lock();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(m_unlock->holdsUnsaved());
    QSignalSpy loses(&*m_app, &AppModel::quitLoses);
    m_app->quit();
    QCOMPARE(loses.size(), 1);
    open();
    m_app->vault()->editor()->recover();
    QTRY_COMPARE(m_app->vault()->editor()->state(), MemoryEditor::State::Open);
    QCOMPARE(m_app->vault()->editor()->content(), typed);
}

void AppModelTest::aFolderWithoutAVaultBeginsTheFirstRun()
{
    QCOMPARE(m_app->stage(), Stage::Starting);
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::FirstRun);
    QVERIFY(m_app->firstRun());
    QVERIFY(!m_app->vault());
}

void AppModelTest::aVaultThatNeedsItsPersonIsLocked()
{
    MN_VERIFY(m_window->make());
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    QVERIFY(!m_app->firstRun());
    QVERIFY(!m_app->vault());
}

void AppModelTest::aVaultThatIsDamagedIsNeverTakenForNone()
{
    MN_VERIFY(m_window->make());
    QFile keys(VaultPaths(m_window->folder()).keys);
    QVERIFY(keys.open(QIODevice::WriteOnly | QIODevice::Truncate));
    keys.write("no slots");
    keys.close();
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
}

void AppModelTest::aDamagedVaultIsLeftForItsBackupAndComeBackTo()
{
    MN_VERIFY(m_window->make());
    QVERIFY(QFile::resize(m_window->paths().keys, 20));
    QVERIFY(QDir().mkpath(m_window->folder() + u" 2"_s)); // something of its person's
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    QTRY_COMPARE(m_unlock->state(), UnlockModel::Failed);
    m_app->restoreElsewhere();
    QTRY_COMPARE(m_app->stage(), Stage::FirstRun);
    QVERIFY(m_app->firstRun()->restoresAlone());
    QCOMPARE(m_app->firstRun()->folder(), m_window->folder() + u" 3"_s);
    m_app->firstRun()->back();
    QCOMPARE(m_app->stage(), Stage::Locked);
    QVERIFY(m_unlock->offersBackup());
}

void AppModelTest::theRightPassphraseShowsTheVault()
{
    MN_VERIFY(m_window->make());
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    open();
    QVERIFY(m_app->vault());
    QCOMPARE(m_app->vault()->name(), QFileInfo(m_window->folder()).fileName());
}

void AppModelTest::lockingSavesWhatIsTypedAndLetsGoOfTheVault()
{
    MN_VERIFY(m_window->make());
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    open();
    m_app->vault()->openNew(u"The spare key is with Peig"_s);
    QPointer<VaultModel> shown = m_app->vault();
    m_app->lock();
    QVERIFY(shown); // whoever asked for it may be part of what goes
    QTRY_VERIFY(!shown);
    QCOMPARE(m_app->stage(), Stage::Locked);
    QVERIFY(!m_app->vault());
    QVERIFY(!m_window->keeper.vault());
    open();
    QTRY_COMPARE(m_app->vault()->list()->count(), 1);
}

void AppModelTest::itOpensAgainAfterItWasLocked()
{
    MN_VERIFY(m_window->make());
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    open();
    m_app->lock();
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    open();
    QVERIFY(m_app->vault());
}

void AppModelTest::whoListensToTheStageSeesAVaultThatIsThere()
{
    MN_VERIFY(m_window->make());
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    bool isThere = false;
    connect(&*m_app, &AppModel::stageChanged, &*m_app, [&] { isThere = m_app->vault() != nullptr; });
    open();
    QVERIFY(isThere);
    m_app->lock();
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    QVERIFY(isThere); // the page goes before what it shows
}

void AppModelTest::aVaultThatWasOpenLastIsMissedAndLookedForAgain()
{
    LastVault last(*m_settings, m_window->home.filePath(u"usual"_s));
    m_app->setLastVault(&last);
    MN_VERIFY(m_window->make());
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    open();
    QCOMPARE(last.folder(), m_window->folder());
    m_app->lock();
    QTRY_VERIFY(!m_app->vault());

    QVERIFY(QDir().rename(m_window->folder(), m_window->folder() + u" away"_s));
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Missing);
    QVERIFY(!m_app->firstRun());
    QSignalSpy still(&*m_app, &AppModel::stillMissing);
    m_app->lookAgain();
    QTRY_COMPARE(still.size(), 1);
    QVERIFY(QDir().rename(m_window->folder() + u" away"_s, m_window->folder()));
    m_app->lookAgain();
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    // Another folder without a vault is none that anybody misses.
    m_app->start(m_window->home.filePath(u"empty"_s));
    QTRY_COMPARE(m_app->stage(), Stage::FirstRun);
}

// The device remembers where it was; what starts the program has followed it.
void AppModelTest::aVaultThatWasMovedIsMissedWhereItWent()
{
    const QString stick = m_window->home.filePath(u"stick"_s);
    LastVault last(*m_settings, m_window->home.filePath(u"usual"_s),
                   [this, stick](const QString &folder) { return folder == m_window->folder() ? stick : folder; });
    last.note(m_window->folder());
    m_app->setLastVault(&last);
    m_app->start(stick);
    QTRY_VERIFY(m_app->stage() != Stage::Starting);
    QCOMPARE(m_app->stage(), Stage::Missing);
}

void AppModelTest::besideAMissedVaultANewOneIsMadeInTheUsualPlace()
{
    LastVault last(*m_settings, m_window->home.filePath(u"usual"_s));
    last.note(m_window->folder());
    m_app->setLastVault(&last);
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Missing);
    m_app->createNew();
    QCOMPARE(m_app->stage(), Stage::FirstRun);
    QCOMPARE(m_app->firstRun()->folder(), last.usual());
}

void AppModelTest::aVaultThatIsMadeWhileItIsToLockIsTheOneToUnlock()
{
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::FirstRun);
    FirstRunModel *const run = m_app->firstRun();
    run->create();
    run->choosePassphrase(m_window->passphrase(), m_window->passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(run->step(), FirstRunModel::Recovery, 60'000);
    run->checkLater();
    m_app->lock();
    QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), Stage::Locked, 60'000);
    QVERIFY(!m_app->vault());
    run->finish(); // whatever the step of who is not there any more
    QCOMPARE(m_app->stage(), Stage::Locked);
    QCOMPARE(m_unlock->folder(), run->folder());
    m_unlock->unlockWithPassphrase(m_window->passphrase()); // its hash was measured here
    QTRY_COMPARE_WITH_TIMEOUT(m_app->stage(), Stage::Open, 60'000);
}

// A language that says everything in brackets.
class Bracketed : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *words, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(words) + u']';
    }
};

// As the first run does in a folder that its person chose.
void AppModelTest::aVaultThatWasMadeElsewhereIsTheOneToUnlock()
{
    MN_VERIFY(m_window->make());
    m_app->start(m_window->home.filePath(u"nothing here"_s));
    QTRY_COMPARE(m_app->stage(), Stage::FirstRun);
    const SecretBytes passphrase = SecretBytes::copyOf(m_window->passphrase().toUtf8());
    auto opened = wait(m_window->keys.open(m_window->folder(), passphrase.clone()));
    MN_VERIFY(opened);
    m_window->keeper.take(std::move(*opened));
    QCOMPARE(m_unlock->folder(), m_window->folder());
}

void AppModelTest::aMissedVaultThatIsBackTellsItsWays()
{
    MN_VERIFY(m_window->make());
    QDir home(m_window->home.path());
    QVERIFY(home.rename(u"Clara's vault"_s, u"elsewhere"_s));
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::FirstRun);
    QTRY_VERIFY(!m_unlock->hasPassphrase());
    QVERIFY(home.rename(u"elsewhere"_s, u"Clara's vault"_s));
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    QTRY_VERIFY(m_unlock->hasPassphrase());
    QTRY_COMPARE(m_unlock->state(), UnlockModel::Locked);
    QCOMPARE(m_unlock->message(), QString());
}

void AppModelTest::whatModelsHoldOfWordsFollowsTheLanguage()
{
    Language language(*m_settings);
    m_app->setLanguage(&language);
    MN_VERIFY(m_window->make());
    m_app->start(m_window->folder());
    QTRY_COMPARE(m_app->stage(), Stage::Locked);
    open();
    MemoryChange change;
    change.content = u"1.2 bar"_s;
    change.occurredAt = Moment{QDateTime({2019, 3, 14}, {12, 0}).toMSecsSinceEpoch(), 0};
    MN_VERIFY(wait(m_window->keeper.vault()->add(change)));
    MemoryListModel &list = *m_app->vault()->list();
    const auto passes = [this] {
        m_timers->advance(std::chrono::milliseconds(50));
        return true;
    };
    QTRY_VERIFY(passes() && list.count() == 1);
    const auto section = [&list] { return list.data(list.index(0), MemoryListModel::SectionRole).toString(); };
    QTRY_VERIFY(!section().isEmpty());
    const auto firstPlace = [this] {
        const SidebarModel &sidebar = *m_app->vault()->sidebar();
        return sidebar.data(sidebar.index(0), SidebarModel::NameRole).toString();
    };
    const auto firstAct = [this] { return m_commands->data(m_commands->index(0), Commands::TitleRole).toString(); };
    const QString place = firstPlace(), act = firstAct();
    QSignalSpy rows(&list, &QAbstractItemModel::dataChanged);

    language.setCurrent(int(language.names().indexOf(u"Deutsch"_s)));
    QVERIFY(section().contains(u"März"_s));
    QVERIFY(rows.size() > 0);
    Bracketed words;
    QCoreApplication::installTranslator(&words);
    language.setCurrent(int(language.names().indexOf(u"English"_s)));
    QCOMPARE(firstPlace(), u'[' + place + u']');
    QCOMPARE(firstAct(), u'[' + act + u']');
    QCoreApplication::removeTranslator(&words);
    language.setCurrent(0);
}

} // namespace mn::app

QTEST_GUILESS_MAIN(mn::app::AppModelTest)
#include "app_model_test.moc"
