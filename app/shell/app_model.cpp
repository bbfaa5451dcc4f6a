#include "app/shell/app_model.h"
#include "app/base/when_done.h"
#include "app/settings/diagnostics_model.h"
#include "app/settings/move_model.h"
#include "app/settings/security_model.h"
#include "app/shell/last_vault.h"
#include "app/transfer/backup_model.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace mn::app {

namespace {

// Where nothing is yet: the folder's name with a number. Reads the disk.
QString freePlaceBeside(const QString &folder)
{
    int number = 2;
    while (QFileInfo::exists(folder + u' ' + QString::number(number)))
        ++number;
    return folder + u' ' + QString::number(number);
}

} // namespace

AppModel::AppModel(KeyThread &keys, VaultKeeper &keeper, UnlockModel &unlock, Appearance &appearance,
                   Commands &commands, const Clock &clock, Timers &timers, QObject *parent)
    : QObject(parent), m_keys(keys), m_keeper(keeper), m_unlock(unlock), m_appearance(appearance), m_commands(commands),
      m_clock(clock), m_timers(timers)
{
    connect(&keeper, &VaultKeeper::openedNow, this, &AppModel::showVault);
    connect(&keeper, &VaultKeeper::aboutToLock, this, &AppModel::leaveVault);
}

AppModel::~AppModel() = default;

void AppModel::setLanguage(Language *language)
{
    m_language = language;
    connect(language, &Language::changed, this, [this] {
        m_commands.retranslate(windowPages());
        if (m_vault)
            m_vault->retranslate();
        if (m_keeping.security)
            m_keeping.security->retranslate();
        if (m_keeping.backups)
            m_keeping.backups->retranslate();
        if (m_keeping.diagnostics)
            m_keeping.diagnostics->retranslate();
    });
}

void AppModel::setKeeping(const Keeping &keeping)
{
    m_keeping = keeping;
    const auto say = [this](const QString &sentence) {
        if (m_vault)
            Q_EMIT m_vault->said(sentence, false);
    };
    if (keeping.moving)
        connect(keeping.moving, &MoveModel::done, this, say);
    if (keeping.security)
        connect(keeping.security->newWords(), &NewWords::toldLate, this, say);
    if (keeping.security)
        keeping.security->newWords()->printing()->usePaper(keeping.paper);
}

void AppModel::start(const QString &folder)
{
    m_unlock.setFolder(folder);
    whenDone(this, m_keys.ways(folder), [this, folder, look = ++m_look](const Result<WaysIn> &ways) {
        if (look != m_look)
            return; // somebody chose otherwise meanwhile
        // Whatever else is wrong with a vault that is there, nobody may take it for none and make another in its place.
        if (!ways && ways.error().code == Errc::NoVault)
            return missOrBegin(folder);
        setStage(Stage::Locked);
        m_unlock.unlockSilently();
    });
}

void AppModel::missOrBegin(const QString &folder)
{
    if (!m_last)
        return beginFirstRun(folder);
    // The vault of last time may have moved since, and be missed where it went.
    whenDone(this, m_keys.post(m_last->place()), [this, folder, look = m_look](const QString &last) {
        if (look == m_look)
            last == folder ? miss() : beginFirstRun(folder);
    });
}

void AppModel::openFolder(const QUrl &folder)
{
    if (!folder.isLocalFile())
        return;
    m_keeper.lock(); // one that was opened while the dialog asked
    start(folder.toLocalFile());
}

void AppModel::lookAgain()
{
    start(m_unlock.folder());
}

// Not where the missed one was: on the disk that is not there, or beside what its person still has.
void AppModel::createNew()
{
    if (m_last)
        beginFirstRun(m_last->usual());
}

void AppModel::restoreElsewhere()
{
    const auto place = m_keys.post([damaged = m_unlock.folder()] { return freePlaceBeside(damaged); });
    whenDone(this, place, [this, look = ++m_look](const QString &beside) {
        if (look != m_look || m_stage != Stage::Locked)
            return;
        makeFirstRun(beside);
        connect(m_firstRun.get(), &FirstRunModel::left, this, [this] { setStage(Stage::Locked); });
        m_firstRun->restoreAlone();
        setStage(Stage::FirstRun);
    });
}

void AppModel::miss()
{
    if (m_stage == Stage::Missing)
        Q_EMIT stillMissing();
    setStage(Stage::Missing);
}

void AppModel::lock()
{
    QMetaObject::invokeMethod(this, [this] { m_unlock.lock(); }, Qt::QueuedConnection);
}

void AppModel::quit()
{
    const auto decide = [this] {
        if (m_keys.holdsDrafts())
            Q_EMIT quitLoses();
        else
            Q_EMIT mayQuit();
    };
    if (!m_vault)
        return decide();
    m_vault->editor()->saveAndKeep();
    whenDone(this, m_keeper.vault()->drafts(), [decide](const Result<QList<RecordId>> &) { decide(); });
}

void AppModel::end()
{
    m_isEnding = true;
    m_keeper.lock();
}

bool AppModel::isAllKept() const
{
    return !m_keys.holdsDrafts() && (!m_vault || m_vault->editor()->isKept());
}

void AppModel::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
}

void AppModel::showVault()
{
    m_vault = std::make_unique<VaultModel>(*m_keeper.vault(), m_clock, m_timers);
    m_vault->useCommands(m_commands);
    m_vault->useNetwork(m_network);
    const QString folder = m_keeper.vault()->paths().folder;
    m_unlock.setFolder(folder); // it may have been made, or brought back, elsewhere
    if (m_last)
        m_last->note(folder);
    Q_EMIT vaultOpened();
    // In the first run the vault is there before its first memory: the steps go on over it.
    if (m_stage == Stage::FirstRun)
        return;
    setStage(Stage::Open);
}

void AppModel::leaveVault()
{
    if (m_vault)
        m_vault->editor()->saveNow();
    if (m_vault || m_stage == Stage::Moving)
        setStage(m_isEnding ? Stage::Starting : m_keeper.isLent() ? Stage::Moving : Stage::Locked);
    if (!m_vault)
        return;
    // The page is told to go, but a Loader means later; its bindings would see models that end one by one.
    if (m_vaultPage)
        QCoreApplication::sendPostedEvents(m_vaultPage, QEvent::DeferredDelete);
    // The keeper lets the vault be closed by this thread after it, and so not before its work has ended.
    for (auto &work : m_vault->takeWork())
        m_keys.post([ending = std::move(work)]() mutable -> Result<void> {
            ending.reset();
            return {};
        });
    m_vault.reset();
}

void AppModel::beginFirstRun(const QString &folder)
{
    ++m_look;
    makeFirstRun(folder);
    setStage(Stage::FirstRun);
}

void AppModel::makeFirstRun(const QString &folder)
{
    m_firstRun = std::make_unique<FirstRunModel>(m_keys, m_keeper, m_clock, m_timers, folder);
    m_firstRun->printing()->usePaper(m_keeping.paper);
    connect(m_firstRun.get(), &FirstRunModel::existingChosen, this, [this](const QString &chosen) {
        setStage(Stage::Starting);
        start(chosen);
    });
    connect(m_firstRun.get(), &FirstRunModel::restored, this, [this](const QString &sentence) {
        if (m_vault)
            Q_EMIT m_vault->said(sentence, false);
    });
    connect(m_firstRun.get(), &FirstRunModel::stepChanged, this, [this] {
        if (m_firstRun->step() == FirstRunModel::Done && m_vault) // else it is locked already
            setStage(Stage::Open);
    });
}

} // namespace mn::app
